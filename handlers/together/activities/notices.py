"""ACTIVITY and what goes with it: invitations, changes, how it was, and what waits for whom."""

from collections.abc import Mapping

from config import wording
from domain.functions import NetworkFunction
from domain.notices import PageDetail
from domain.roles import Role
from domain.together.activities.activity import WAITING, Activity, ActivityStage
from domain.together.activities.notices import ActivityDetail
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import (
    Addressed,
    Private,
    member_of,
    photo_to_person,
    to_person,
)
from handlers.together.activities import pages
from services.together.activities import activity_rows, activity_words, story
from services.unit import Unit
from storage.records import Outgoing, Person

_STORY, _INVITED = "story", "invited"
_AHEAD = frozenset({_INVITED, "moved", "changed"})
_WITH_ALL = frozenset({"proposed", "answered", "reminder", "overdue"})
"""After what is said here, all of it stands once more."""

_WITH_WORDS = frozenset({"asked", "asked-again", "agreed", "declined", "cancelled"})
"""What is said with its words. An answer stands in what follows: twice would be too long."""

_ONLY_WHILE: Mapping[str, frozenset[ActivityStage]] = {
    **dict.fromkeys((*_WITH_ALL, "late"), WAITING),
    **dict.fromkeys(("asked", "asked-again"), frozenset({ActivityStage.ASKED})),
    **dict.fromkeys(("moved", "changed"), frozenset({ActivityStage.AGREED})),
    "agreed": activity_rows.STANDING,
    "how": frozenset({ActivityStage.HELD}),
}
"""What is said no more once it was answered, is off, or is over: its words are others by then."""


class Invited(Addressed):
    """Invites somebody, or says that it changed, is off, or how it was."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give what is true now; None for whom it is not (any more), or who is paused."""
        reader, activity = _reader(unit, item), _activity(unit, item)
        if reader is None or activity is None or not _still_for(unit, reader, activity):
            return None
        news, tongue = item.notice.detail_as(ActivityDetail).news, reader.language
        if news in _AHEAD and not _ahead(unit, activity):
            return None
        if news == _STORY:
            return _story(unit, reader, activity)
        said = _said(unit, reader, activity, news)
        if news not in _AHEAD:
            return to_person(reader, said)
        text = f"{said}\n\n{activity_words.invitation(unit, reader, activity)}"
        rows = list(pages.buttons(unit, reader, activity))
        rows.append([(wording.label(tongue, "activity-button-all"), PagePress(pages.ALL))])
        return to_person(reader, text, None, keyboards.inline(rows))


class News(Private):
    """What became of a proposal, or what is to be done with it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who is no member or coordinator (any more), or when it was done."""
        reader, activity = _reader(unit, item), _activity(unit, item)
        if reader is None or activity is None:
            return None
        news = item.notice.detail_as(ActivityDetail).news
        if reader.id != activity.by and reader.role is not Role.COORDINATOR:
            return None
        if activity.stage not in _ONLY_WHILE.get(news, {activity.stage}):
            return None
        if news == _STORY:
            return _story(unit, reader, activity)
        text = _said(unit, reader, activity, news)
        if news in _WITH_ALL:
            text = f"{text}\n\n{activity_words.whole(unit, reader, activity)}"
        rows = list(pages.buttons(unit, reader, activity))
        if not rows:
            label = wording.label(reader.language, "activity-button-look")
            rows = [[(label, PagePress(pages.LOOK, activity.id))]]
        return to_person(reader, text, None, keyboards.inline(rows))


class Page(Private):
    """A page about activities, drawn from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no member (any more)."""
        reader = _reader(unit, item)
        if reader is None:
            return None
        text, rows = pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _said(unit: Unit, reader: Person, activity: Activity, news: str) -> str:
    """Word what happened (HTML), with what was said about it."""
    tongue = reader.language
    text = wording.say(
        tongue,
        f"activity-news-{news}",
        title=activity.title,
        moment=activity_words.moment(unit, tongue, activity.start),
        by=activity_words.moment(unit, tongue, activity.answer_by),
        name=activity_words.proposer(unit, activity),
        count=len(activity_rows.invited(unit, activity)),
        phone=unit.municipality.network.phone,
    )
    if news in _WITH_WORDS and activity.words:
        return f"{text}\n{wording.quotation(activity.words)}"
    return text


def _story(unit: Unit, reader: Person, activity: Activity) -> Call | None:
    """Say how it was, below the photo when there is one."""
    if activity.stage is not ActivityStage.TOLD:
        return None
    head = wording.say(
        reader.language,
        "activity-news-story",
        title=activity.title,
        name=activity_words.proposer(unit, activity),
    )
    text = f"{head}\n{wording.quotation(activity.story)}"
    photo = story.photo(unit, activity)
    if photo is None:
        return to_person(reader, text)
    return photo_to_person(reader, photo, "activity.jpg", text)


def _reader(unit: Unit, item: Outgoing) -> Person | None:
    return member_of(unit, item, NetworkFunction.ACTIVITIES)


def _still_for(unit: Unit, reader: Person, activity: Activity) -> bool:
    if reader.membership.paused(unit.today):
        return False
    return unit.store.addressees.find(activity.id, reader.id) is not None


def _ahead(unit: Unit, activity: Activity) -> bool:
    return activity.stage is ActivityStage.AGREED and unit.now < activity.start


def _activity(unit: Unit, item: Outgoing) -> Activity | None:
    return unit.store.affairs.find(Activity, item.notice.detail_as(ActivityDetail).affair)
