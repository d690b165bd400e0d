"""Pages that list several affairs, in private chats: taken back when one that may be on them goes.

Such a page is about no affair, so it is known by its kind of page. Which affairs stood on it is not
kept: every page of that kind goes, and whoever wants it opens it again.
"""

from collections.abc import Mapping

from domain.announcements.announcement import Announcement
from domain.identifiers import AffairId, MessageId, PersonId
from domain.meetings.meeting import Meeting
from domain.meetings.series import Series
from domain.meetings.talk import Talk
from domain.notice_rules import CopyOf
from domain.notice_table import rules_of
from domain.notices import Notice, NoticeKind
from domain.surveys.survey import Survey
from domain.together.activities.activity import Activity
from domain.together.contact import Contact
from domain.together.fund.request import FundRequest
from domain.together.mediation import Mediation
from services import telegram_copies
from services.unit import Unit

_LISTED_ON: Mapping[str, tuple[NoticeKind, ...]] = {
    Activity.KIND: (NoticeKind.ACTIVITY_PAGE,),
    Announcement.KIND: (NoticeKind.ANNOUNCEMENT_PAGE,),
    Contact.KIND: (NoticeKind.CONTACT_PAGE,),
    FundRequest.KIND: (NoticeKind.FUND_PAGE,),
    Mediation.KIND: (NoticeKind.MEDIATION_PAGE,),
    Meeting.KIND: (NoticeKind.MEETING_PAGE, NoticeKind.AGREEMENT_LIST),
    Series.KIND: (NoticeKind.MEETING_PAGE,),
    Survey.KIND: (NoticeKind.SURVEY_PAGE,),
    Talk.KIND: (NoticeKind.AGREEMENT_LIST,),
}
"""On which kinds of pages an affair of a kind can stand among others."""

_LISTS = frozenset(page for pages in _LISTED_ON.values() for page in pages)
_MOST = 5
"""How many of a kind stand in one chat; a newer one takes the place of the oldest."""


def listing(notice: Notice) -> bool:
    """Tell whether this shows a page in a private chat that can list several affairs.

    That is also one about an affair that is gone: it says so, above the list.
    """
    rules = rules_of(notice)
    is_list = notice.kind in _LISTS and rules.copy_of is CopyOf.AFFAIR
    return is_list and notice.person is not None


def shown(unit: Unit, notice: Notice, message: MessageId) -> None:
    """Remember a list, and take away what is older than the newest few."""
    person, copies = notice.person, unit.store.copies
    if person is None:
        return
    name = _name(notice.kind)
    copies.add_affair(name, person, message)
    for older in copies.of_affair_in(name, person)[:-_MOST]:
        _take(unit, person, older)


def take_back(unit: Unit, affair: AffairId) -> None:
    """Take away the lists that this affair, which is still kept, may stand on."""
    for kind in _LISTED_ON.get(unit.store.affairs.kind_of(affair) or "", ()):
        _take_kind(unit, kind)


def take_back_all(unit: Unit) -> None:
    """Take away all lists: somebody may be named on any of them."""
    for kind in sorted(_LISTS):
        _take_kind(unit, kind)


def _take_kind(unit: Unit, kind: NoticeKind) -> None:
    for place, message in unit.store.copies.of_affair(_name(kind)):
        _take(unit, PersonId(place), message)


def _take(unit: Unit, person: PersonId, message: MessageId) -> None:
    """Take one away, once: the next affair that goes finds it no more."""
    unit.store.copies.drop(person, message)
    telegram_copies.take_back_from(unit, person, message)


def _name(kind: NoticeKind) -> AffairId:
    """Give what its pages are known by, where others are by the affair they are about."""
    return AffairId(f"list:{kind}")
