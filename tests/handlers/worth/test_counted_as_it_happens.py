"""What is erased after half a year is counted before, once: advice, agreements, who was there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from config import wording
from domain.functions import Functions, NetworkFunction
from domain.identifiers import AffairId
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from domain.meetings.shared_agreement import AgreementReply, SharedAgreement
from domain.people.audience import Audience, Reach
from domain.roles import Role
from domain.surveys.sequel import Sequel
from domain.surveys.survey import LEARN, READY, Standard, Survey, SurveyKind
from domain.worth.half_year import HalfYear
from domain.worth.tally import About
from services.meetings import ending, meeting_rows
from services.meetings.afterwards import agreements, meeting_thanks
from services.meetings.talks import talk_agreements
from services.meetings.talks.talk_agreements import Keeper, TalkPlan
from services.people import language_and_removal
from services.surveys import closing, sequels, survey_rows
from services.surveys.words import survey as survey_words
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing_shared
from storage.records import Person
from tests.handlers.town_hall import Someone, TownHall

DAYS = 10


def known(unit: Unit, someone: Someone) -> Person:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    return person


async def counts(hall: TownHall) -> dict[str, int]:
    """Give what is counted so far, which nothing of the product can read."""

    def look(unit: Unit) -> dict[str, int]:
        body = unit.store.tallies._body(HalfYear.of(unit.today)) or {}
        found: dict[str, int] = body.get("counts", {})
        return found

    return await hall.work(look)


def a_plan(unit: Unit, wim: Someone) -> Survey:
    """Ask something about a plan, and close it: the sequel is due in ten working days."""
    survey = Survey(
        AffairId(unit.chance.bytes(8).hex()),
        SurveyKind.POLICY,
        "Een plein",
        wim.person,
        Audience(Reach.ALL),
        (LEARN,),
        unit.now,
        unit.now + timedelta(days=1),
        advice_days=DAYS,
    )
    survey_rows.save(unit, survey)
    closing.close(unit, known(unit, wim), survey.id)
    found = survey_rows.find(unit, survey.id)
    assert isinstance(found.sequel, Sequel)
    return found


async def test_advice_counts_as_it_is_asked_and_as_it_is_answered_or_never_is(
    hall: TownHall, wim: Someone
) -> None:
    plans = [await hall.work(lambda unit: a_plan(unit, wim)) for _ in range(3)]
    assert await counts(hall) == {"advice/asked": 3}

    def tell(survey: Survey) -> Callable[[Unit], None]:
        return lambda unit: sequels.tell(unit, known(unit, wim), survey.id, "We doen het.")

    await hall.work(tell(plans[0]))
    hall.wait(days=3 * DAYS)  # still in December
    await hall.work(tell(plans[1]))

    def erase(unit: Unit) -> None:
        for each in plans:
            erasing_shared.erase(unit, each.id, Why.TERM)

    await hall.work(erase)
    assert await counts(hall) == {
        "advice/asked": 3,
        "advice/kept": 1,
        "advice/late": 1,
        "advice/open": 1,
    }


def an_evening(unit: Unit, wim: Someone, were: list[Someone]) -> Meeting:
    """Hold a meeting at which these people were, and each took something on."""
    meeting = Meeting(
        AffairId(unit.chance.bytes(8).hex()),
        MeetingKind.TRAINING,
        "Avond",
        wim.person,
        Audience(Reach.ALL),
        MeetingStage.CALLED,
        start=unit.now - timedelta(hours=2),
        agreements=tuple(
            SharedAgreement(number, "Bellen", each.person, None) for number, each in enumerate(were)
        ),
    )
    meeting_rows.save(unit, meeting)
    there = {each.person: Invitation(present=True) for each in were}
    meeting_rows.keep(unit, meeting, there)
    return ending.end(unit, meeting)


async def test_who_was_at_a_meeting_counts_also_who_goes_before_the_thanks(
    hall: TownHall, wim: Someone
) -> None:
    were = [await hall.person(Role.KEY_FIGURE, f"Buur {n}") for n in range(4)]
    meeting = await hall.work(lambda unit: an_evening(unit, wim, were))
    assert await counts(hall) == {"meeting/training": 1}

    def afterwards(unit: Unit) -> None:
        language_and_removal.remove(unit, known(unit, wim), were[0].person)
        meeting_thanks.by_itself(unit, meeting_rows.find(unit, meeting.id))
        for number, said in ((1, AgreementReply.KEPT), (2, AgreementReply.DROPPED)):
            agreements.say(unit, known(unit, wim), meeting.id, number, said)
        agreements.say(unit, known(unit, wim), meeting.id, 3, AgreementReply.LATER)

    await hall.work(afterwards)
    hall.wait(days=1)
    await hall.work(lambda unit: erasing_shared.erase(unit, meeting.id, Why.TERM))
    assert await counts(hall) == {
        "meeting/training": 1,
        "present/meeting": 4,
        "agreement/kept": 1,
        "agreement/dropped": 1,
        "agreement/open": 2,
    }


async def test_what_was_agreed_outside_a_meeting_counts_in_a_row_that_names_no_meeting(
    hall: TownHall, wim: Someone
) -> None:
    figure = await hall.person(Role.KEY_FIGURE, "Merel")
    hall.wait(days=1)

    def agree(unit: Unit) -> None:
        day = unit.today + timedelta(days=3)
        plan = TalkPlan(figure.person, "Bellen", Keeper.OTHER, day)
        talk = talk_agreements.propose(unit, known(unit, wim), plan)
        talk_agreements.accept(unit, known(unit, figure), talk.id)
        for said in (AgreementReply.LATER, AgreementReply.KEPT):
            talk_agreements.say(unit, known(unit, figure), talk.id, said)

    await hall.work(agree)
    assert await counts(hall) == {"agreement/kept": 1}
    for tongue, meeting in (("nl", "bijeenkomst"), ("en", "meeting")):
        assert meeting not in wording.label(tongue, f"worth-{About.AGREEMENT}")


async def test_who_is_asked_hears_that_what_they_choose_is_in_the_report_of_the_year(
    hall: TownHall, wim: Someone
) -> None:
    """A report goes to the council and the whole network: to more than read the results."""
    plan = await hall.work(lambda unit: a_plan(unit, wim))
    pulse = replace(plan, kind=SurveyKind.PULSE, questions=(READY[Standard.MOOD],))
    words = replace(pulse, questions=(READY[Standard.HEARD],))

    async def told(survey: Survey) -> bool:
        text = await hall.work(lambda unit: survey_words.invitation(unit, "nl", survey))
        return "jaarverslag: in vijftallen" in text

    assert [await told(each) for each in (pulse, words, plan)] == [True, False, False]
    switch_off(hall)
    assert not await told(pulse)


def switch_off(hall: TownHall) -> None:
    off = Functions(frozenset({NetworkFunction.WORTH}))
    network = replace(hall.municipality.network, functions=off)
    hall.municipality = replace(hall.municipality, network=network)


async def test_nothing_is_counted_where_it_is_off(hall: TownHall, wim: Someone) -> None:
    switch_off(hall)
    figure = await hall.person(Role.KEY_FIGURE, "Merel")
    await hall.work(lambda unit: an_evening(unit, wim, [figure]))
    await hall.work(lambda unit: a_plan(unit, wim))
    assert await counts(hall) == {}
