"""Exporting what somebody took part in: invitations, messages to many, and letters.

Of an affair there is its name and what this person answered, never who else it was for. What they
answered to a survey lies with nobody's name, and cannot be given: only that they answered.
"""

from collections.abc import Iterator
from typing import Any

from domain.announcements.announcement import Announcement
from domain.founding.charter import Charter
from domain.identifiers import AffairId, PersonId
from domain.meetings.chair_turn import ChairTurn
from domain.meetings.chairing import ChairRequest
from domain.meetings.meeting import Meeting
from domain.meetings.talk import Talk
from domain.people.membership import Membership
from domain.surveys.survey import Survey
from domain.together.activities.activity import Activity
from domain.together.contact import Contact
from domain.together.fund.request import FundRequest
from domain.together.mediation import Mediation
from domain.together.signal import Signal
from storage.as_json import to_json
from storage.records import Addressee, Letter
from storage.store import Store

Facts = dict[str, Any]

_OWN = ("reminders", "told", "calendar", "pad")
"""What a row keeps for the bot's own sake."""


_PROPOSED = ("what", "whom", "place", "needs", "stage", "answer", "story")
"""What of an activity is of who proposed it."""

_ASKED = ("euros", "what", "since", "stage", "answer", "granted", "year", "account")
"""What of a request to the fund is of who asked."""
_AGREED = ("what", "by", "state")
"""What was agreed; who it is with or for is somebody else."""

_WORDS = ("words", "why", "successor", "right")
"""What a letter says; whoever it went by is somebody else."""


def membership(taking_part: Membership) -> Facts:
    """Give how somebody takes part; who walks along with them is no word about themselves."""
    facts: Facts = to_json(taking_part)
    return facts | {"buddy": facts["buddy"] is not None}


def affairs(store: Store, person: PersonId) -> list[Facts]:
    """Give what was sent to somebody with many others, and what they answered."""
    return list(filter(None, (_affair(store, row) for row in store.addressees.for_person(person))))


def led(store: Store, person: PersonId) -> list[Facts]:
    """Give the meetings that somebody called or led, and what they took on there."""
    found = []
    for meeting in store.affairs.all(Meeting):
        took = [to_json(each) for each in meeting.agreements if each.who == person]
        if took or person in {meeting.by, meeting.chair}:
            agreements = [{key: each[key] for key in _AGREED} for each in took]
            found.append(_meeting(meeting) | {"took_on": agreements})
    return found


def tallies(store: Store, person: PersonId) -> Facts:
    """Give in which cells somebody is counted, of the half years that are not frozen."""
    counted = store.tallies.counted(person)
    return {half_year.code: sorted(cells) for half_year, cells in counted.items()}


def proposed(store: Store, person: PersonId) -> list[Facts]:
    """Give the activities that somebody proposed, in their own words."""
    return [
        _activity(each) | {"proposed": {key: to_json(getattr(each, key)) for key in _PROPOSED}}
        for each in store.affairs.all(Activity)
        if each.by == person
    ]


def asked_of_fund(store: Store, person: PersonId) -> list[Facts]:
    """Give what somebody asked the fund, in their own words, and what they got."""
    return [
        {"what": FundRequest.KIND} | {"asked": {key: to_json(getattr(each, key)) for key in _ASKED}}
        for each in store.affairs.all(FundRequest)
        if each.by == person
    ]


def letters(store: Store, person: PersonId) -> list[Facts]:
    """Give the words that somebody wrote to others in the network, or got from them."""
    return [_letter(letter, person) for letter in store.letters.of_person(person)]


def _affair(store: Store, row: Addressee) -> Facts | None:
    for found in _found(store, row.affair):
        state = {key: row.state[key] for key in row.state if key not in _OWN}
        return found | {"reached": row.delivery, "yours": state}
    return None


def _met(store: Store, affair: AffairId) -> Iterator[Facts]:
    if talk := store.affairs.find(Talk, affair):
        agreed = to_json(talk.agreement)
        yield {"what": Talk.KIND, "agreed": {key: agreed[key] for key in _AGREED}}
    if meeting := store.affairs.find(Meeting, affair):
        yield _meeting(meeting)
    yield from _of_chairs(store, affair)
    if asked := store.affairs.find(ChairRequest, affair):
        yield {"what": ChairRequest.KIND, "answer": asked.answer, "turn": asked.turn}


def _found(store: Store, affair: AffairId) -> Iterator[Facts]:
    yield from _met(store, affair)
    if announcement := store.affairs.find(Announcement, affair):
        yield {"what": Announcement.KIND, "words": dict(announcement.words)}
    if survey := store.affairs.find(Survey, affair):
        yield {"what": Survey.KIND, "title": survey.title}
    if charter := store.affairs.find(Charter, affair):
        yield {"what": Charter.KIND, "version": charter.version}
    if signal := store.affairs.find(Signal, affair):
        yield {"what": Signal.KIND, "words": signal.words}
    if mediation := store.affairs.find(Mediation, affair):
        yield {"what": Mediation.KIND, "help": mediation.help, "place": mediation.place}
    if contact := store.affairs.find(Contact, affair):
        yield {"what": Contact.KIND, "why": contact.why}
    if activity := store.affairs.find(Activity, affair):
        yield _activity(activity)


def _of_chairs(store: Store, affair: AffairId) -> Iterator[Facts]:
    if asked := store.affairs.find(ChairRequest, affair):
        yield {"what": ChairRequest.KIND, "answer": asked.answer, "turn": asked.turn}
    if store.affairs.find(ChairTurn, affair):
        yield {"what": ChairTurn.KIND}


def _meeting(meeting: Meeting) -> Facts:
    return {"what": Meeting.KIND, "title": meeting.title, "start": to_json(meeting.start)}


def _activity(activity: Activity) -> Facts:
    return {"what": Activity.KIND, "title": activity.title, "start": to_json(activity.start)}


def _letter(letter: Letter, person: PersonId) -> Facts:
    return {
        "what": letter.kind,
        "by": "you" if letter.author == person else "the network",
        "at": to_json(letter.at),
        "words": {key: letter.body[key] for key in _WORDS if key in letter.body},
    }
