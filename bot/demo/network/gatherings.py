"""What the demo town's network does together: it met, it meets tomorrow, and it has a series.

All of it through the same services as any other meeting. Everybody here is invented.
"""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from bot.demo.network.concern_stories import COORDINATOR, KEY_FIGURES, Resident
from bot.demo.network.townspeople import CHAIR, MORE_KEY_FIGURES
from domain.identifiers import AffairId
from domain.meetings.invitation import Rsvp
from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.meetings.rhythm import OnClosing, Rhythm
from domain.meetings.series import Template, laid_out
from domain.people.audience import Audience, Reach
from services.meetings import answering, calling, ending, meeting_rows
from services.meetings.afterwards import agreements, attendance_code, meeting_thanks
from services.meetings.series import making
from services.unit import Unit
from storage.records import Person

EVENING = time(19, 30)
_TUESDAY, _SECOND = 1, 2
_HALF_A_YEAR = timedelta(days=183)
_COMING = (*KEY_FIGURES[2:], *MORE_KEY_FIGURES[:6])
_PERHAPS, _NOT = MORE_KEY_FIGURES[6:8], MORE_KEY_FIGURES[8:10]
"""Samira is in none of these: hers is the first phone on the page, and she is still to answer."""

_WERE_THERE = (*KEY_FIGURES[:4], *MORE_KEY_FIGURES[2:7])
EVERYBODY = Audience(Reach.ALL)


def gather(unit: Unit) -> None:
    """Let the network have met, meet tomorrow, and have a series; `unit.now` is the opening."""
    _met(unit)
    _meets_tomorrow(unit)
    _comes_back(unit)


def _met(unit: Unit) -> None:
    """Hold a meeting two weeks ago, with agreements; what people were told of it they have read."""
    before, evening = len(unit.told), _evening(unit, -14)
    called = replace(unit, now=evening - timedelta(days=7))
    meeting = calling.call(
        called,
        _person(unit, COORDINATOR),
        _meeting(
            unit,
            title="Rust op het plein",
            start=evening,
            place=MeetingPlace("buurthuis-noord"),
            agenda=("Wat zien we om ons heen?", "Wie praat met de jongens?"),
        ),
    )
    during, chair = replace(unit, now=evening), _person(unit, CHAIR)
    for resident in _WERE_THERE:
        person = _person(unit, resident)
        answering.answer(called, person, meeting.id, Rsvp.YES)
        attendance_code.set_present(during, chair, meeting.id, person.id, there=True)
    after = replace(unit, now=evening + timedelta(hours=2))
    _agree(after, chair, meeting.id)
    ending.end(after, meeting_rows.find(unit, meeting.id))
    meeting_thanks.thank(after, chair, meeting.id)
    unit.store.outbox.sent(each.id for each in unit.told[before:])
    del unit.told[before:]


def _agree(unit: Unit, chair: Person, meeting_id: AffairId) -> None:
    """Write down who does what, and by when."""
    for resident, days, what in (
        (KEY_FIGURES[2], 17, "Een voetbalavond houden met de jongens van het plein"),
        (KEY_FIGURES[1], 31, "In de buurtapp uitleggen wat er op het plein gebeurt"),
    ):
        by = (unit.now + timedelta(days=days)).date()
        who = _person(unit, resident).id
        agreements.add(unit, chair, meeting_id, what=what, who=who, by=by)
    agreements.send(unit, chair, meeting_id)


def _meets_tomorrow(unit: Unit) -> None:
    """Call a meeting for tomorrow evening; most have answered, in the days before."""
    called = replace(unit, now=unit.now - timedelta(days=5))
    meeting = calling.call(
        called,
        _person(unit, COORDINATOR),
        _meeting(
            unit,
            title="Samen de winter in",
            start=_evening(unit, 1),
            place=MeetingPlace("moskee-oost"),
            agenda=("Hoe gaat het in de buurten?", "Oud en nieuw: wat spreken we af?"),
            purpose="Bijpraten, en afspreken hoe we de feestdagen rustig houden.",
            quorum=6,
        ),
    )
    later = replace(unit, now=unit.now - timedelta(days=3))
    for said, residents in (
        (Rsvp.YES, _COMING),
        (Rsvp.MAYBE, _PERHAPS),
        (Rsvp.NO, _NOT),
    ):
        for resident in residents:
            answering.answer(later, _person(unit, resident), meeting.id, said)


def _comes_back(unit: Unit) -> None:
    """Lay out a series: half a year of second Tuesdays, the hosts in turn."""
    network, caller = unit.municipality.network, _person(unit, COORDINATOR)
    rhythm = Rhythm.monthly(_SECOND, _TUESDAY)
    earliest = unit.today + timedelta(days=7)
    first = datetime.combine(next(rhythm.days(earliest)), EVENING, network.timezone)
    dates = laid_out(
        rhythm,
        first.astimezone(UTC),
        network.timezone,
        until=(first + _HALF_A_YEAR).date(),
        closing=unit.municipality.working_time.closing_days,
        on_closing=OnClosing.MOVE,
    )
    template = Template(
        kind=MeetingKind.REGULAR,
        title="Netwerkavond",
        audience=EVERYBODY,
        place=None,
        purpose="Elke maand even bij elkaar, steeds bij een andere gastheer.",
        chair=_person(unit, CHAIR).id,
    )
    making.make(unit, caller, template, rhythm, dates)


def _meeting(
    unit: Unit,
    *,
    title: str,
    start: datetime,
    place: MeetingPlace,
    agenda: tuple[str, ...],
    purpose: str = "",
    quorum: int | None = None,
) -> Meeting:
    return Meeting(
        id=AffairId(""),
        kind=MeetingKind.REGULAR,
        title=title,
        by=_person(unit, COORDINATOR).id,
        audience=EVERYBODY,
        stage=MeetingStage.CALLED,
        purpose=purpose,
        start=start,
        place=place,
        chair=_person(unit, CHAIR).id,
        agenda=agenda,
        quorum=quorum,
    )


def _evening(unit: Unit, days: int) -> datetime:
    """Give half past seven in the evening, so many days from the opening (UTC)."""
    zone = unit.municipality.network.timezone
    day = unit.today + timedelta(days=days)
    return datetime.combine(day, EVENING, zone).astimezone(UTC)


def _person(unit: Unit, resident: Resident) -> Person:
    person = unit.store.people.by_account(resident.account)
    if person is None:
        raise LookupError(resident.name)
    return person
