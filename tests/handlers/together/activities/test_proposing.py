"""A member proposes, the coordinator answers in time, and the member always hears what is next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.announcements.announcement import MOST_UNITS
from domain.functions import Functions, NetworkFunction
from domain.people.membership import Membership
from domain.together.activities.activity import (
    LONGEST_NEEDS,
    LONGEST_PLACE,
    LONGEST_TITLE,
    LONGEST_WHAT,
    LONGEST_WHOM,
    LONGEST_WORDS,
    Activity,
    ActivityStage,
)
from services.together.activities import activity_rows, telling
from services.unit import Unit
from tests.handlers.people import doorstep as doorsteps
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor
from tests.handlers.together.activities.idea import (
    CALLED,
    agree,
    fill_in,
    kept,
    propose,
    said,
    until,
)

ROOM_FOR_NAMES_AND_DAYS = 200
TERM = "maandag 30 november"
LAST_MORNING = datetime(2026, 11, 30, 8, 5, tzinfo=UTC)


async def test_a_proposal_reaches_the_coordinator_and_its_writer_hears_until_when(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await propose(sanne)
    assert said(sanne, f"Je hoort uiterlijk {TERM}")
    assert "Sanne stelt een activiteit voor" in ineke.last.text
    assert TERM in ineke.last.text
    assert "wat <b>kinderen</b> online" in ineke.last.text, "hostile text is text"
    assert ineke.labels == ["Ja", "Nee", "Vraag stellen"]
    assert (await kept(doorstep)).stage is ActivityStage.PROPOSED


async def test_yes_invites_the_network_and_the_officials_and_they_answer(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, fatima: Visitor, merel: Visitor
) -> None:
    await propose(sanne)
    await ineke.press("Ja", "Iedereen")
    await ineke.say("De zaal is betaald.")
    assert "3 mensen een uitnodiging" in ineke.last.text
    await ineke.press("Versturen")

    assert said(sanne, "kan doorgaan")
    assert said(sanne, "De zaal is betaald.")
    assert "Je bent uitgenodigd" in fatima.last.text
    assert "You are invited" in merel.last.text
    assert not said(merel, "De zaal is betaald."), "that was for who proposed it"

    assert await fatima.press("Ik kom") == "✓ Je komt."
    await merel.say("I’m coming")
    await sanne.say("/samen")
    await sanne.press("Activiteiten", f"🕖 do 10 dec: {CALLED}")
    assert "minder dan vijf mensen te komen. Van de gemeente: Fatima." in sanne.last.text
    await ineke.say("/samen")
    await ineke.press("Activiteiten")
    assert "Gespreksavond voor ouders: Fatima" in ineke.last.text
    await fatima.press("Ik kom niet")
    await ineke.press("Terug naar Samen", "Activiteiten")
    assert "nog niemand van de gemeente" in ineke.last.text


async def test_no_comes_with_words_and_a_way_on(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await propose(sanne)
    await ineke.press("Nee")
    await ineke.say("Die avond is er al een bijeenkomst.")
    await ineke.press("Versturen")
    assert "gaat nu niet door" in sanne.last.text
    assert "Die avond is er al een bijeenkomst." in sanne.last.text
    assert "Bel 0100" in sanne.last.text
    assert (await kept(doorstep)).stage is ActivityStage.DECLINED


async def test_a_question_is_answered_and_the_term_begins_anew(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await propose(sanne)
    await ineke.press("Vraag stellen")
    await ineke.say("Hoeveel ouders verwacht je?")
    await ineke.press("Versturen")
    assert "Hoeveel ouders verwacht je?" in sanne.last.text
    await until(doorstep, LAST_MORNING)
    assert not said(ineke, "⏰"), "it is not their turn"
    await until(doorstep, LAST_MORNING + timedelta(days=1))
    assert said(sanne, "Er staat nog een vraag open")
    await sanne.press("Antwoord geven")
    await sanne.say("Een stuk of tien.")
    await sanne.press("Versturen")
    assert "Een stuk of tien." in ineke.last.text
    assert "dinsdag 8 december" in ineke.last.text
    await agree(ineke)
    assert (await kept(doorstep)).stage is ActivityStage.AGREED


async def test_the_coordinator_is_reminded_and_all_of_them_hear_that_it_is_late(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    noor = await doorstep.coordinator("Noor")
    await propose(sanne)
    await until(doorstep, LAST_MORNING)
    assert len(said(ineke, "wacht nog op antwoord")) == 1
    await until(doorstep, LAST_MORNING + timedelta(days=1))
    await until(doorstep, LAST_MORNING + timedelta(days=1, minutes=5))
    for each in (ineke, noor):
        assert len(said(each, "Te laat")) == 1
    assert len(said(sanne, "Dat is niet gelukt, sorry")) == 1
    await agree(ineke)
    assert "al geantwoord" in await noor.press("Nee"), "the second one hears so"


async def test_what_nobody_answered_ends_when_its_day_comes(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await propose(sanne)
    await until(doorstep, datetime(2026, 12, 10, 18, 31, tzinfo=UTC))
    assert said(sanne, "Stel het opnieuw voor")
    assert said(ineke, "Het voorstel is gesloten")
    assert (await kept(doorstep)).stage is ActivityStage.LAPSED


async def test_a_proposal_can_be_taken_back_until_there_is_a_yes(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await propose(sanne)
    assert await sanne.press("Voorstel intrekken") == "✓ Je voorstel is ingetrokken."
    assert "is ingetrokken" in ineke.last.text
    assert "al geantwoord" in await ineke.press("Ja")


@pytest.mark.parametrize(
    ("when", "why"),
    [
        ("vrijdag 25 december 19.30 uur", "gesloten"),
        ("donderdag 26 november 19.30 uur", "5 werkdagen"),
        ("ergens in de lente", "geen dag en tijd"),
    ],
)
async def test_a_day_that_cannot_be_is_refused_in_a_sentence(
    sanne: Visitor, ineke: Visitor, when: str, why: str
) -> None:
    await sanne.say("/samen")
    await sanne.press("Activiteiten", "Activiteit voorstellen")
    for words in (CALLED, "Praten.", "Ouders", when):
        await sanne.say(words)
    assert said(sanne, why)


async def test_a_draft_that_became_too_soon_is_refused_and_stays(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await fill_in(sanne, "dinsdag 1 december 15.00 uur")
    doorstep.wait(hours=20)
    assert "5 werkdagen" in await sanne.press("Versturen")
    assert "Versturen" in sanne.labels
    assert await doorstep.look(lambda store: store.affairs.all(Activity)) == []


async def test_three_proposals_wait_at_most(sanne: Visitor, ineke: Visitor) -> None:
    for _ in range(3):
        await propose(sanne)
    await sanne.say("/samen")
    await sanne.press("Activiteiten")
    assert "wachten al 3 voorstellen" in await sanne.press("Activiteit voorstellen")


async def test_a_citizen_number_goes_nowhere(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await sanne.say("/samen")
    await sanne.press("Activiteiten", "Activiteit voorstellen")
    for words in (CALLED, "Bel met 111222333", "Ouders", "10 december 19.30 uur", "De Brug"):
        await sanne.say(words)
    assert await doorstep.look(lambda store: store.affairs.all(Activity)) == []


async def test_who_is_paused_proposes_nothing_and_is_not_invited(
    doorstep: Doorstep, sanne: Visitor, merel: Visitor, ineke: Visitor
) -> None:
    await _pause(doorstep, merel)
    await propose(sanne)
    await agree(ineke)
    assert not said(merel, CALLED)
    await merel.say("/samen")
    await merel.press("Activities")
    assert "taking a break" in merel.last.text
    assert "taking a break" in await merel.press("Propose an activity")


async def test_a_network_without_activities_shows_none(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    await propose(sanne)
    await fill_in(sanne)
    off = Functions(frozenset({NetworkFunction.ACTIVITIES}))
    town = doorsteps.MUNICIPALITY
    without = replace(town, network=replace(town.network, functions=off))
    monkeypatch.setattr(doorsteps, "MUNICIPALITY", without)
    assert "doet jullie netwerk nu niet" in await ineke.press("Ja")
    assert "doet jullie netwerk nu niet" in await sanne.press("Versturen")
    await sanne.say("/samen")
    assert "Activiteiten" not in sanne.labels
    await until(doorstep, LAST_MORNING)
    await until(doorstep, datetime(2027, 1, 10, 12, tzinfo=UTC))
    assert not said(ineke, "⏰")
    assert not said(ineke, "gesloten")
    assert (await kept(doorstep)).stage is ActivityStage.LAPSED


async def _pause(doorstep: Doorstep, visitor: Visitor) -> None:
    def pause(unit: Unit) -> None:
        person = unit.store.people.by_account(visitor.account)
        assert person is not None
        until_spring = Membership(paused_until=datetime(2027, 3, 1, tzinfo=UTC).date())
        unit.store.people.save(replace(person, membership=until_spring))

    await doorstep.work(pause)


async def test_all_of_the_longest_proposal_fits_one_message(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await propose(sanne)
    idea = await kept(doorstep)
    longest = replace(
        idea,
        title="n" * LONGEST_TITLE,
        what="w" * LONGEST_WHAT,
        whom="v" * LONGEST_WHOM,
        place="p" * LONGEST_PLACE,
        needs="h" * LONGEST_NEEDS,
        words="q" * LONGEST_WORDS,
        answer="a" * LONGEST_WORDS,
    )

    def answered(unit: Unit) -> None:
        activity_rows.save(unit, longest)
        telling.coordinators(unit, longest, "answered")

    await doorstep.work(answered)
    assert ineke.last.text.count("a" * LONGEST_WORDS) == 1
    assert len(ineke.last.text) < MOST_UNITS - ROOM_FOR_NAMES_AND_DAYS
