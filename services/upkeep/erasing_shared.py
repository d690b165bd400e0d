"""Erasing what the network did together, when the time that it is kept is over.

A meeting, a talk, a series, an announcement, a survey, a mediation, a contact, an activity, a
request to the fund, an inquirer or a charter that counts no more goes with all that was answered
and written about it, here and at Telegram; a stone says that it did. Those who got it hear nothing:
it is long ago. The term is `keep_days` in `network.toml`; a contact and an inquirer have their own.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.announcements.announcement import Announcement
from domain.founding.charter import Charter
from domain.founding.foundation import Foundation
from domain.identifiers import AffairId, PersonId
from domain.meetings import after_meeting
from domain.meetings.chair_turn import ChairTurn
from domain.meetings.chairing import ChairRequest
from domain.meetings.meeting import Meeting
from domain.meetings.series import Series
from domain.meetings.talk import Talk
from domain.people.inquirer import Inquirer
from domain.people.mayors_words import MayorsWords
from domain.people.talk_counts import TalkCounts
from domain.surveys.survey import Survey
from domain.together.activities.activity import Activity
from domain.together.contact import Contact
from domain.together.fund.request import FundRequest
from domain.together.mediation import Mediation
from domain.together.signal import Signal
from domain.worth.fund_year import FundYear
from domain.worth.report_release import YearReport
from services import list_copies, telegram_copies
from services.meetings.afterwards import agreements
from services.surveys import survey_tally
from services.tombstones import Why, bury
from services.unit import Unit
from services.upkeep import statement
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried, Tombstone

Ended = (
    Meeting
    | ChairRequest
    | ChairTurn
    | Series
    | Talk
    | Announcement
    | Survey
    | Charter
    | Mediation
    | Contact
    | Activity
    | Signal
    | MayorsWords
    | FundRequest
    | TalkCounts
    | Inquirer
)

_KINDS: tuple[type[Ended], ...] = (
    Meeting,
    ChairRequest,
    ChairTurn,
    Series,
    Talk,
    Announcement,
    Survey,
    Charter,
    Mediation,
    Contact,
    Activity,
    Signal,
    MayorsWords,
    FundRequest,
    TalkCounts,
    Inquirer,
)

_OWN: tuple[type[Activity | FundRequest], ...] = (Activity, FundRequest)
"""What is its writer's own."""


def run(unit: Unit) -> list[Exception]:
    """Erase what has been kept long enough; for the sweep. Gives the faults of ours.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    for kind in _KINDS:
        for affair in unit.store.affairs.due(kind, unit.now):
            until = kept_until(unit, affair)
            if until is None or unit.now < until:
                continue
            with unit.apart(faults):
                erase(unit, affair.id, Why.TERM)
    return faults


def kept_until(unit: Unit, affair: Ended) -> datetime | None:
    """Give when something is erased; None as long as it is not over."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    if isinstance(affair, Meeting):
        return after_meeting.kept_until(affair, keep)
    if isinstance(affair, TalkCounts | Inquirer):
        return affair.until
    if isinstance(affair, Contact):
        return affair.kept_until
    if isinstance(affair, Talk):
        return affair.kept_until(keep)
    over = affair.kept_from if isinstance(affair, Survey) else affair.ended_at
    return None if over is None else over + keep


def erase(unit: Unit, affair_id: AffairId, why: Why) -> None:
    """Leave nothing of an affair but its stone, its lines in the journal, and numbers."""
    _count(unit, affair_id)
    unit.store.outbox.drop_naming(affair_id)
    unit.store.newest_pages.drop_naming(affair_id)
    unit.store.desk_messages.drop_naming(affair_id)
    telegram_copies.take_back_affair(unit, affair_id)
    list_copies.take_back(unit, affair_id)
    unit.store.erasure.affair(affair_id)
    unit.store.addressees.forget()
    bury(unit, Buried.AFFAIR, affair_id, why)
    statement.affair_erased(unit, why)
    unit.store.journal.append(JournalAct.ERASED, unit.now, detail=affair_id)


def _count(unit: Unit, affair_id: AffairId) -> None:
    """Count what never came of it. Of a backup too: in its tally that is not counted either."""
    meeting = unit.store.affairs.find(Meeting, affair_id)
    if meeting is not None:
        agreements.gone(unit, meeting.agreements)
    talk = unit.store.affairs.find(Talk, affair_id)
    if talk is not None and talk.stands:
        agreements.gone(unit, [talk.agreement])
    survey = unit.store.affairs.find(Survey, affair_id)
    if survey is not None:
        survey_tally.gone(unit, survey)


def erase_again(unit: Unit, stone: Tombstone) -> bool:
    """Erase what a backup has brought back, damaged or not; tells whether it had."""
    affair_id = AffairId(stone.id)
    if not unit.store.affairs.kept(affair_id):
        return False
    erase(unit, affair_id, Why.RESTORED)
    statement.affair_erased(unit, stone.why, stone.at)
    return True


def forget_person(unit: Unit, person: PersonId, why: Why) -> None:
    """Take somebody who is erased out of what stays: chairs, agreements, people who were chosen.

    An activity that they proposed is theirs, word for word, and so is what they asked the fund:
    those go with them. What was paid of it stays as a sum of its year. Lists on screens may name
    them, so those are taken away.
    """
    for own in _OWN:
        for theirs in unit.store.affairs.all(own):
            if theirs.by == person:
                erase(unit, theirs.id, why)
    for kind in _KINDS:
        for affair in unit.store.affairs.all(kind):
            if (nameless := _without(affair, person)) != affair:
                unit.store.affairs.rewrite(nameless)
                if isinstance(affair, Talk):
                    _take_words_back(unit, affair)
    _forget_in_what_lasts(unit, person)
    list_copies.take_back_all(unit)


def _forget_in_what_lasts(unit: Unit, person: PersonId) -> None:
    """Take somebody out of what is never over: what they stood behind stays as it is."""
    for foundation in unit.store.affairs.all(Foundation):
        unit.store.affairs.rewrite(foundation.without(person))
    for year in unit.store.affairs.all(FundYear):
        unit.store.affairs.rewrite(year.without(person))
    for report in unit.store.affairs.all(YearReport):
        unit.store.affairs.rewrite(report.without(person))


def _take_words_back(unit: Unit, talk: Talk) -> None:
    """Take away what stands of it with the other; that nothing comes of it is told them still."""
    unit.store.newest_pages.drop_naming(talk.id)
    unit.store.desk_messages.drop_naming(talk.id)
    telegram_copies.take_back_affair(unit, talk.id)


def _without(affair: Ended, person: PersonId) -> Ended:
    match affair:
        case Meeting():
            return after_meeting.without(affair, person)
        case Series(template=template):
            audience = template.audience.without(person)
            chair = None if template.chair == person else template.chair
            return replace(affair, template=replace(template, audience=audience, chair=chair))
        case Announcement() | Survey():
            return replace(affair, audience=affair.audience.without(person))
        case Charter() | MayorsWords() | TalkCounts() | Inquirer():
            return affair  # ids of who stood behind it, as an announcement has; or nobody's
        case (
            Talk()
            | Mediation()
            | Contact()
            | Signal()
            | ChairRequest()
            | ChairTurn()
            | FundRequest()
        ):
            return affair.without(person)
        case Activity(audience=audience):
            return replace(affair, audience=audience and audience.without(person))
