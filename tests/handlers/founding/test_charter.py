"""`Onze afspraken`: proposed, confirmed by two or in a meeting, heard of, asked about."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import NotPossibleNow
from domain.founding.charter import CharterStage
from domain.functions import Functions, NetworkFunction
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting
from domain.notices import NoticeKind
from domain.roles import Role, Standing
from services.founding import charter_rows
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, export_shared, sweeping
from tests.handlers.chat import Chat
from tests.handlers.founding.village import Village, village_of
from tests.handlers.meetings.gathering import called, until
from tests.handlers.town_hall import MUNICIPALITY, TownHall

READY = "Wij kennen onze buurt en elkaar"
HOSTILE = "<b>Kom &amp; luister</b> \u202e https://example.org"


@pytest.fixture
async def village(hall: TownHall) -> Village:
    return await village_of(hall)


async def test_what_a_coordinator_proposes_counts_once_a_second_person_agrees(
    village: Village,
) -> None:
    await village.proposes()
    assert READY in village.noor.last.text
    assert "Dit geldt nog niet" in village.noor.last.text
    assert "Akkoord" not in village.noor.last.buttons
    assert not village.figures[0].messages
    await village.agrees()
    (charter,) = await village.all()
    assert (charter.stage, charter.version) == (CharterStage.IN_FORCE, 1)
    assert charter.second == village.fatima.who.person
    for each in (*village.figures, village.wim):
        assert READY in each.last.text
        assert "afspraken op papier" in each.last.text
    assert "Een tweede persoon is akkoord" in village.noor.last.text
    assert NoticeKind.CHARTER not in {e.notice.kind for e in await village.hall.waiting()}


async def test_members_confirm_with_one_tap_and_nobody_sees_who(village: Village) -> None:
    await village.proposes()
    await village.agrees()
    for number, each in enumerate(village.figures, 1):
        assert await each.presses("Gelezen en akkoord")
        assert "Jij bent hiermee akkoord" in each.last.text
        assert "Gelezen en akkoord" not in each.last.buttons
        await village.noor.says("/samen")
        await village.noor.presses("Onze afspraken")
        few = number < 5
        assert ("nog te weinig" in village.noor.last.text) is few
        assert ("ten minste 5" in village.noor.last.text) is not few
    assert "Gelezen en akkoord" not in village.noor.last.buttons
    assert "van de 7 leden" in village.noor.last.text
    assert not any(f"Buur {n}" in village.noor.texts for n in range(6))


async def test_a_second_tap_confirms_nothing_more_and_a_stale_button_says_so(
    village: Village,
) -> None:
    await village.proposes()
    await village.agrees()
    figure = village.figures[0]
    old = figure.showing("afspraken op papier")
    data = figure.messages[old].buttons["Gelezen en akkoord"]
    await figure.presses_data(old, data)
    await figure.presses_data(old, data)
    await village.proposes(HOSTILE)
    await village.agrees()
    assert "gelden nu andere afspraken" in await figure.presses_data(old, data)
    assert "Anders dan eerst: Waar we voor zijn." in figure.last.text
    assert "<b>Kom &amp; luister</b>" in figure.last.text
    first, second = sorted(await village.all(), key=lambda each: each.version)
    assert (first.stage, second.version) == (CharterStage.ENDED, 2)


async def test_a_question_goes_to_the_coordinators_as_a_letter(village: Village) -> None:
    await village.proposes()
    await village.agrees()
    asking, other = village.figures[:2]
    await asking.presses("Ik heb een vraag")
    await asking.says("Wat is een vaste groep?")
    await asking.presses("Versturen")
    assert "doorgegeven aan Noor en Wim" in asking.texts
    assert "Buur 0 heeft een vraag over jullie afspraken" in village.noor.last.text
    assert "Wat is een vaste groep?" in village.wim.last.text
    await village.noor.presses("Antwoorden")
    await village.noor.says("Altijd dezelfde mensen.")
    await village.noor.presses("Versturen")
    assert "Altijd dezelfde mensen." in asking.texts
    # A reply to the message itself is one too.
    await other.says("En wie dan?", to=other.showing("afspraken op papier"))
    assert "En wie dan?" in village.wim.last.text


async def test_a_meeting_confirms_it_and_takes_nothing_along_when_it_is_erased(
    village: Village,
) -> None:
    hall = village.hall
    meeting = await called(hall, village.noor.who, title="Oprichting")
    await village.proposes()
    await village.noor.presses("Vastgesteld in een bijeenkomst")
    assert "geen bijeenkomst" in village.noor.last.text
    start = await hall.look(lambda store: store.affairs.all(Meeting)[0].start)
    assert start is not None
    await until(hall, start + timedelta(hours=15))
    await village.noor.presses("Voorstel bekijken")
    await village.noor.presses("Vastgesteld in een bijeenkomst")
    shown = village.noor.messages[village.noor.showing("In welke bijeenkomst")]
    await village.noor.presses(next(label for label in shown.buttons if "Oprichting" in label))
    assert "Vastgesteld in de bijeenkomst van" in village.figures[0].last.text
    await until(hall, start + timedelta(days=400))
    assert not await hall.look(lambda store: store.affairs.kept(meeting))
    await village.figures[0].says("/samen")
    await village.figures[0].presses("Onze afspraken")
    assert READY in village.figures[0].last.text


async def test_a_proposal_is_refused_withdrawn_or_lapses_and_whoever_made_it_hears(
    village: Village,
) -> None:
    hall = village.hall
    await village.proposes()
    await village.fatima.presses("Niet akkoord")
    assert "niet akkoord met jouw voorstel" in village.noor.texts
    await village.proposes()
    await village.wim.presses("Voorstel intrekken")
    assert "Een andere coördinator heeft jouw voorstel" in village.noor.texts
    assert "al beslist" in await village.fatima.presses("Akkoord")
    await village.proposes()
    hall.wait(days=30, minutes=1)
    assert await hall.work(sweeping.sweep) == []
    assert "is vervallen" in village.noor.texts
    assert {each.stage for each in await village.all()} == {CharterStage.ENDED}
    hall.wait(days=MUNICIPALITY.network.habits.keep_days, minutes=1)
    assert await hall.work(sweeping.sweep) == []
    assert await village.all() == []


async def test_nobody_agrees_with_who_coordinates_no_more_or_proposes_the_same(
    village: Village,
) -> None:
    hall = village.hall
    await village.proposes()
    await village.agrees()
    assert "Er is niets veranderd" in await village.proposes()
    await village.noor.presses("Aanpassen")
    await village.noor.presses("Waar we voor zijn")
    await village.noor.says("Voor de hele stad.")
    await village.noor.presses("Voorleggen")

    def leaves(unit: Unit) -> None:
        noor = unit.store.people.by_id(village.noor.who.person)
        assert noor is not None
        unit.store.people.save(replace(noor, standing=Standing.LOST))

    await hall.work(leaves)
    assert "geen coördinator meer" in await village.fatima.presses("Akkoord")


async def test_key_figures_decide_nothing_and_where_it_is_off_nobody_sees_it(
    village: Village,
) -> None:
    await village.proposes()
    (charter,) = await village.all()
    for what in ("f-draft", "f-yes", "f-met", "f-new"):
        await village.figures[0].who.tap(
            1, f"1t:{what}:{charter.id}:", village.figures[0]._place().chat
        )
    (charter,) = await village.all()
    assert charter.stage is CharterStage.PROPOSED
    hall = village.hall
    off = Functions(frozenset({NetworkFunction.CHARTER}))
    network = replace(hall.municipality.network, functions=off)
    before = hall.municipality
    data = village.fatima.messages[village.fatima.showing("Voorstel")].buttons["Akkoord"]
    hall.municipality = replace(before, network=network)
    number = village.fatima.showing("Voorstel")
    assert await village.fatima.presses_data(number, data)
    assert (await village.all())[0].stage is CharterStage.PROPOSED
    assert await hall.work(charter_rows.in_force) is None


async def test_who_is_gone_or_paused_hears_nothing_and_an_export_says_what_was_confirmed(
    village: Village,
) -> None:
    hall = village.hall
    paused, confirms = village.figures[:2]

    def pauses(unit: Unit) -> None:
        person = unit.store.people.by_id(paused.who.person)
        assert person is not None
        until_then = replace(person.membership, paused_until=unit.today + timedelta(days=9))
        unit.store.people.save(replace(person, membership=until_then))

    await hall.work(pauses)
    await village.proposes()
    await village.agrees()
    assert not paused.messages
    await confirms.presses("Gelezen en akkoord")
    facts = await hall.look(lambda store: export_shared.affairs(store, confirms.who.person))
    assert "'what': 'charter', 'version': 1" in str(facts)
    await paused.says("/samen")
    await paused.presses("Onze afspraken")
    await paused.presses("Gelezen en akkoord")
    assert "akkoord" in paused.last.text


async def test_a_decided_proposal_cannot_be_found(village: Village) -> None:
    with pytest.raises(NotPossibleNow):
        await village.hall.work(lambda unit: charter_rows.open_proposal(unit, AffairId("00")))


async def test_switched_off_while_a_coordinator_writes_it_nothing_is_proposed(
    village: Village,
) -> None:
    await village.noor.says("/samen")
    await village.noor.presses("Onze afspraken")
    await village.noor.presses("Afspraken voorstellen")
    await village.noor.presses("Overslaan")
    hall = village.hall
    off = Functions(frozenset({NetworkFunction.CHARTER}))
    network = replace(hall.municipality.network, functions=off)
    hall.municipality = replace(hall.municipality, network=network)
    assert "Dat doet jullie netwerk nu niet" in await village.noor.presses("Voorleggen")
    assert await village.all() == []


async def test_the_count_tells_of_nobody_who_came_later_and_never_that_all_agreed(
    village: Village,
) -> None:
    """A newcomer who confirms moves no number; five of five would name each of them."""
    await village.proposes()
    await village.agrees()
    newcomer = Chat(await village.hall.person(Role.KEY_FIGURE, "Merel"))

    async def count() -> str:
        await village.noor.says("/samen")
        await village.noor.presses("Onze afspraken")
        return next(line for line in village.noor.last.text.split("\n") if "Akkoord:" in line)

    before = await count()
    await newcomer.says("/samen")
    await newcomer.presses("Onze afspraken")
    await newcomer.presses("Gelezen en akkoord")
    assert "Jij bent hiermee akkoord" in newcomer.last.text
    assert await count() == before
    for each in village.figures:
        await each.presses("Gelezen en akkoord")
    assert "ten minste 5 van de 7" in await count()
    gone = [village.figures[0].who.person, village.wim.who.person]

    def erase(unit: Unit) -> None:
        for person in map(unit.store.people.by_id, gone):
            assert person is not None
            erasing.erase_person(unit, person, Why.PERSON)

    await village.hall.work(erase)
    assert "ten minste" not in await count()
    assert "van de 5 leden" in await count()
