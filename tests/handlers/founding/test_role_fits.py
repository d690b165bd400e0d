"""Twice a year: does the role of the municipality still fit? Asked without a name."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.founding.foundation import Foundation, FoundingQuestion
from domain.functions import Functions, NetworkFunction
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingKind
from domain.people.audience import Audience, Reach
from domain.people.desk_session import DeskSession
from domain.surveys.survey import Survey, SurveyKind
from services.founding import role_fits
from services.unit import Unit
from services.upkeep import sweeping
from storage.store import Store
from tests.handlers.chat import Chat
from tests.handlers.founding.village import Village, village_of
from tests.handlers.meetings.gathering import called, takes_part
from tests.handlers.town_hall import TownHall
from web import routing
from web.asked import Asked, Visit

JUNE = datetime(2026, 6, 10, 9, tzinfo=UTC)
DECEMBER = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
CLOSED = DECEMBER + timedelta(days=14, hours=1)
OFFER = "Past de rol van de gemeente nog? Bij het opzetten koos je"
ASK, AGENDA, CHOOSE = "Ja, stel de vraag", "Zet op de agenda", "Kies een andere rol"
FITS, RATHER = "Ja, die past nog", "Liever: de gemeente doet mee"


@pytest.fixture
async def village(hall: TownHall) -> Village:
    """In June two people agreed that the municipality supports; all six are the core group."""
    made = await village_of(hall)

    def found(store: Store) -> None:
        answers = {FoundingQuestion.ROLE: "supports"}
        agreed = (made.noor.who.person, made.fatima.who.person)
        store.affairs.save(Foundation(AffairId("f" * 16), JUNE, answers, 1, agreed, JUNE), None)

    await hall.look(found)
    for each in made.figures:
        await takes_part(hall, each.who, core=True)
    return made


async def time_passes(hall: TownHall, now: datetime) -> None:
    hall.now = now
    assert await hall.work(sweeping.sweep) == []
    await hall.look_again()


async def survey_of(hall: TownHall) -> Survey | None:
    found = await hall.look(lambda store: store.affairs.all(Survey))
    return found[0] if found else None


async def asked(village: Village) -> None:
    await time_passes(village.hall, DECEMBER)
    await village.noor.presses(ASK)


async def answer(chat: Chat, option: str) -> None:
    await chat.presses("Beantwoorden")
    await chat.presses(option)
    await chat.presses("Versturen")


async def at_the_desk(chat: Chat, *path: str) -> str:
    def ask(unit: Unit) -> str:
        person = unit.store.people.by_id(chat.who.person)
        assert person is not None
        session = DeskSession(person.id, "a", "token", unit.now, unit.now)
        return str(routing.handle(unit, Visit(person, session, Asked("GET", path, {}, {}))).body)

    return await chat.hall.work(ask)


async def test_it_is_asked_with_one_tap_and_what_five_say_comes_with_a_next_step(
    village: Village,
) -> None:
    await time_passes(village.hall, DECEMBER)
    await time_passes(village.hall, DECEMBER + timedelta(hours=1))
    assert village.noor.texts.count(OFFER) == village.wim.texts.count(OFFER) == 1
    assert OFFER not in village.fatima.texts
    await village.noor.presses(ASK)
    assert "verstuurd" in village.noor.texts
    survey = await survey_of(village.hall)
    assert survey is not None
    assert (survey.kind, survey.asked, survey.readers) == (SurveyKind.ROLE, 8, 2)
    assert survey.groups == ()
    figure = village.figures[0]
    assert "Facilitator" in figure.last.text, "what was chosen stands with the question"
    assert "nooit precies" in figure.last.text
    await figure.presses("Beantwoorden")
    assert set(figure.last.buttons) >= {FITS, RATHER, "Liever: de gemeente stuurt"}
    assert "Liever: de gemeente helpt" not in figure.last.buttons, "that is what it does now"
    await figure.presses(FITS)
    await figure.presses("Versturen")
    for each in village.figures[1:5]:
        await answer(each, FITS)
    await answer(village.figures[5], RATHER)
    await answer(village.noor, RATHER)
    assert "verstuurd, zonder je naam" in village.noor.texts
    await time_passes(village.hall, CLOSED)
    await time_passes(village.hall, CLOSED + timedelta(minutes=1))
    told = village.noor.messages[village.noor.showing("zeggen: ja")].text
    assert "Minstens 5 mensen zeggen: ja, die past nog." in told
    assert "Je hoeft nu niets te doen" in told
    assert "doet mee" not in told, "two who see it otherwise are told of nowhere"
    assert village.wim.texts.count("Minstens 5 mensen zeggen") == 1
    page = await at_the_desk(village.noor, "surveys", survey.id, "results")
    assert "minstens 5" in page
    assert "te weinig om te laten zien" in page
    assert "Minstens 5 antwoorden" in page
    for chat in (village.noor, village.fatima, *village.figures):
        assert "doet mee: 2" not in chat.texts
        assert "Minstens 7" not in chat.texts


async def test_without_five_who_agree_it_is_for_the_next_meeting(village: Village) -> None:
    await asked(village)
    for each, option in zip(village.figures, [FITS] * 3 + [RATHER] * 3, strict=True):
        await answer(each, option)
    await time_passes(village.hall, CLOSED)
    await time_passes(village.hall, CLOSED + timedelta(minutes=1))
    noor = village.noor
    assert "Bespreek het daarom op de volgende bijeenkomst" in noor.texts
    assert "nog geen bijeenkomst" in await noor.presses(AGENDA)
    visited = Audience(Reach.CHOSEN, people=(village.figures[0].who.person,))
    soon = CLOSED + timedelta(days=2)
    visit = {"kind": MeetingKind.VISIT, "audience": visited, "start": soon}
    await called(village.hall, village.wim.who, **visit)
    assert "nog geen bijeenkomst" in await noor.presses(AGENDA), "a visit is of two people"
    meeting = await called(village.hall, noor.who, start=CLOSED + timedelta(days=9))
    assert "agenda van" in await noor.presses(AGENDA)
    assert "staat al" in await noor.presses(AGENDA)

    def agenda(store: Store) -> tuple[str, ...]:
        kept = store.affairs.find(Meeting, meeting)
        assert kept is not None
        return kept.agenda

    assert (await village.hall.look(agenda)).count("Past de rol van de gemeente nog?") == 1
    await noor.presses(CHOOSE)
    assert "Welke rol heeft de gemeente" in noor.last.text


async def test_a_core_group_of_five_talks_and_is_not_asked(village: Village) -> None:
    await takes_part(village.hall, village.figures[0].who, core=False)
    await time_passes(village.hall, DECEMBER)
    assert "minder dan 6 mensen" in village.noor.last.text
    assert set(village.noor.last.buttons) == {AGENDA, CHOOSE}


async def test_who_presses_later_is_told_what_happened_meanwhile(village: Village) -> None:
    await time_passes(village.hall, DECEMBER)
    on = village.wim.showing(OFFER)
    await takes_part(village.hall, village.figures[0].who, core=False)
    assert "minder dan 6" in await village.wim.presses(ASK, on=on)
    await takes_part(village.hall, village.figures[0].who, core=True)
    await village.noor.presses(ASK)
    assert "al gesteld" in await village.wim.presses(ASK, on=on)
    village.hall.now = datetime(2027, 1, 4, 9, tzinfo=UTC)
    assert "voorbij" in await village.wim.presses(ASK, on=on)


@pytest.mark.parametrize(
    "off", [NetworkFunction.FOUNDING, NetworkFunction.EVALUATION], ids=lambda each: each.value
)
async def test_nothing_is_asked_where_it_is_switched_off(
    village: Village, off: NetworkFunction
) -> None:
    hall = village.hall
    network = replace(hall.municipality.network, functions=Functions(frozenset({off})))
    hall.municipality = replace(hall.municipality, network=network)
    await time_passes(hall, DECEMBER)
    assert OFFER not in village.noor.texts


async def test_a_role_that_was_chosen_just_now_or_is_still_open_is_not_asked_about(
    village: Village,
) -> None:
    def choose(again: datetime | None) -> Callable[[Store], None]:
        def save(store: Store) -> None:
            (found,) = store.affairs.all(Foundation)
            store.affairs.save(replace(found, agreed_at=again), None)

        return save

    for again in (None, DECEMBER - timedelta(days=30)):
        await village.hall.look(choose(again))
        await time_passes(village.hall, DECEMBER)
        assert OFFER not in village.noor.texts


async def test_an_outcome_that_is_not_kept_any_more_is_shown_to_nobody(village: Village) -> None:
    await asked(village)

    def look(unit: Unit) -> None:
        assert role_fits.outcome(unit, AffairId("0" * 16)) is None

    await village.hall.work(look)
