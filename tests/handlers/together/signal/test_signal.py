"""One sentence to the network: decided without a name, answered without one, counted from five."""

from dataclasses import dataclass, replace

import pytest

from domain.functions import Functions, NetworkFunction
from domain.notices import Notice, NoticeKind
from domain.roles import Role
from domain.together.signal import Signal, SignalStage
from services.tombstones import Why
from services.upkeep import erasing_shared, sweeping
from storage.store import Store
from tests.handlers.together.mediation.people import Phone
from tests.handlers.town_hall import TownHall

SENTENCE = "Jongeren praten <b>vaker</b> over wraak."
TOO, NOT = "Speelt bij mij ook", "Bij mij niet"
PASSED, KEPT_BACK = "Je zin is doorgegeven", "Je zin is niet doorgegeven"


@dataclass
class Street:
    """A coordinator and seven key figures, the first of whom writes."""

    hall: TownHall
    wim: Phone
    figures: list[Phone]

    @property
    def writer(self) -> Phone:
        return self.figures[0]

    async def writes(self, words: str = SENTENCE) -> None:
        await self.writer.says("Samen")
        await self.writer.fills_in("Doorzeggen", words, "Versturen")

    async def decides(self, what: str = "Doorgeven", *answer: str) -> str:
        await self.wim.presses("Beslissen")
        await self.wim.fills_in(what, *(answer or ("De gewone tekst",)))
        return await self.wim.presses("Versturen")

    async def sweeps(self, **time_passed: int) -> None:
        self.hall.wait(**time_passed)
        assert await self.hall.work(sweeping.sweep) == []

    async def now_is(self) -> Signal:
        (found,) = await self.hall.look(lambda store: store.affairs.all(Signal))
        return found

    async def leaves(self, phone: Phone) -> None:
        gone = phone.who.person
        await self.hall.look(lambda store: store.people.remove(gone, self.hall.now))


@pytest.fixture
async def street(hall: TownHall) -> Street:
    wim = Phone(await hall.person(Role.COORDINATOR, "Wim"))
    names = [f"Buur {number}" for number in range(1, 8)]
    return Street(hall, wim, [Phone(await hall.person(Role.KEY_FIGURE, name)) for name in names])


async def test_a_coordinator_decides_without_a_name_and_its_writer_always_hears(
    street: Street,
) -> None:
    await street.writes()
    assert "zonder je naam" in street.writer.last.text
    assert SENTENCE in street.wim.last.text
    assert "Buur" not in street.wim.texts
    await street.wim.presses("Beslissen")
    await street.wim.fills_in("Doorgeven", "Ook eigen woorden", "Goed dat je dit <i>zag</i>.")
    assert "7 sleutelfiguren" in street.wim.last.text
    await street.wim.presses("Versturen")

    assert PASSED in street.writer.texts
    assert "Goed dat je dit <i>zag</i>." in street.writer.texts
    for figure in street.figures:
        assert figure.texts.count(f"geeft dit door:\n\n{SENTENCE}") == 1
        assert list(figure.last.buttons) == [TOO, NOT]
    assert not any("Goed dat" in each.texts for each in street.figures[1:])


@pytest.mark.parametrize("taps", [4, 5])
async def test_the_number_is_told_from_five_on_and_nobody_knows_who(
    street: Street, taps: int
) -> None:
    await street.writes()
    await street.decides()
    for figure in street.figures[:taps]:
        assert await figure.presses(TOO) == "Genoteerd, zonder je naam."
    await street.figures[6].presses(NOT)
    assert "staat nergens bij je naam" in street.figures[0].last.text
    assert street.figures[0].last.buttons == {}
    assert f"{taps} mensen" not in street.wim.texts, "nothing of it before it is over"
    states = await street.hall.look(_states)
    assert len(states) == 1, "sealed, who said something looks like who did not"

    await street.sweeps(days=7)

    heard, said = f"Bij {taps} mensen", taps == 5
    assert (heard in street.wim.last.text) is said
    assert ("minder dan 5" in street.wim.last.text) is not said
    for figure in street.figures:
        assert (heard in figure.texts) is said
    assert "kan niet meer" in "".join(each.texts for each in street.figures[5:6])


async def test_nobody_says_something_twice_or_when_it_is_over(street: Street) -> None:
    await street.writes()
    await street.decides()
    figure = street.figures[1]
    number = figure.showing("Speelt dit bij jou ook?")
    too, other = (figure.messages[number].buttons[each] for each in (TOO, NOT))
    await figure.presses_data(number, too)
    assert "al iets gezegd" in await figure.presses_data(number, other)
    late = street.figures[2]
    street.hall.wait(days=7)
    assert "voorbij" in await late.presses(TOO)
    bag = await street.hall.look(_bag)
    assert bag == 1


async def test_what_is_not_passed_on_is_erased_and_its_writer_hears_so(street: Street) -> None:
    await street.writes()
    await street.decides("Niet doorgeven", "Ook eigen woorden", "Dit weten we al. Dank je!")
    assert KEPT_BACK in street.writer.last.text
    assert "Dit weten we al." in street.writer.last.text
    assert not any(SENTENCE in shown.text for shown in street.wim.messages.values())
    assert not any(SENTENCE in each.texts for each in street.figures[1:])
    assert (await street.now_is()).words == ""


async def test_one_waits_at_a_time_and_one_goes_a_day(street: Street) -> None:
    await street.writes()
    await street.writer.says("Samen")
    assert "wacht nog" in await street.writer.presses("Doorzeggen")
    await street.decides("Niet doorgeven")
    await street.writer.says("Samen")
    assert "vandaag al" in await street.writer.presses("Doorzeggen")
    assert (await street.now_is()).by == street.writer.who.person
    await street.sweeps(days=1)
    assert (await street.now_is()).by is None
    await street.writer.says("Samen")
    await street.writer.presses("Doorzeggen")
    assert "in één zin" in street.writer.last.text


async def test_words_that_lead_to_one_person_are_looked_at_as_at_filing(street: Street) -> None:
    await street.writes("Bel 06 12345678 maar.")
    assert "06 12345678" in street.writer.last.text
    assert SENTENCE not in street.wim.texts
    assert "06 12345678" not in street.wim.texts
    await street.writer.presses("Toch versturen")
    assert "06 12345678" in street.wim.last.text
    await street.figures[1].says("Samen")
    await street.figures[1].fills_in("Doorzeggen", "Zijn nummer is 111222333.")
    assert "111222333" not in street.figures[1].texts


async def test_nobody_decides_so_they_are_reminded_and_it_lapses(street: Street) -> None:
    await street.writes()
    await street.sweeps(days=2)
    assert street.wim.texts.count("aan het hele netwerk doorgeven") == 2
    await street.sweeps(days=2)
    assert street.wim.texts.count("aan het hele netwerk doorgeven") == 2
    await street.sweeps(days=3)
    assert "een week lang niet over beslist" in street.writer.last.text
    assert (await street.now_is()).stage is SignalStage.KEPT_BACK
    await street.wim.says("Samen")
    await street.wim.presses("Doorzeggen")
    assert "Er wacht nu geen zin" in street.wim.last.text


async def test_of_who_left_nothing_is_passed_on(street: Street) -> None:
    await street.writes()
    await street.leaves(street.writer)
    assert "niet meer" in await street.wim.presses("Beslissen")
    await street.sweeps(days=2)
    assert (await street.now_is()).words == ""


async def test_to_fewer_than_five_it_is_not_passed_on(street: Street) -> None:
    await street.writes()
    for figure in street.figures[4:]:
        await street.leaves(figure)
    assert "te raden wie het schreef" in await street.decides()
    assert not any("geeft dit door:" in each.texts for each in street.figures[1:])


async def test_two_coordinators_decide_once(street: Street) -> None:
    other = Phone(await street.hall.person(Role.COORDINATOR, "Noor"))
    await street.writes()
    number = other.showing("aan het hele netwerk doorgeven")
    await street.decides()
    assert "al beslist" in await other.presses("Beslissen", on=number)


async def test_switched_off_nobody_sees_it(street: Street) -> None:
    await street.writes()
    await street.decides()
    number = street.figures[1].showing("Speelt dit bij jou ook?")
    network = street.hall.municipality.network
    off = Functions(frozenset({NetworkFunction.SHARING}))
    street.hall.municipality = replace(
        street.hall.municipality, network=replace(network, functions=off)
    )
    assert "niet" in await street.figures[1].presses(TOO, on=number)
    await street.figures[1].says("/samen")
    assert "Doorzeggen" not in street.figures[1].last.buttons
    before = street.figures[2].texts
    await street.sweeps(days=8)
    assert street.figures[2].texts == before


async def test_it_is_erased_after_its_time_and_an_official_has_no_door(street: Street) -> None:
    await street.writes()
    writer = street.writer.who.person
    await street.hall.work(lambda unit: erasing_shared.forget_person(unit, writer, Why.BY_HAND))
    assert (await street.now_is()).by is None
    await street.sweeps(days=2)
    await street.sweeps(days=181)
    assert await street.hall.look(lambda store: store.affairs.all(Signal)) == []
    fatima = Phone(await street.hall.person())
    await fatima.says("Samen")
    assert "Doorzeggen" not in fatima.last.buttons


async def test_the_journal_has_no_line_of_who_wrote_or_tapped(street: Street) -> None:
    await street.writes()
    await street.decides()
    await street.figures[1].presses(TOO)

    def acts(store: Store) -> set[str]:
        people = [each.who.person for each in street.figures]
        return {line.act for person in people for line in store.journal.about(person)}

    assert not any("signal" in act for act in await street.hall.look(acts))


def _states(store: Store) -> set[int]:
    rows = store.journal._connection.execute("SELECT LENGTH(state_sealed) FROM addressee")
    return {length for (length,) in rows}


def _bag(store: Store) -> int:
    count: int
    (count,) = store.journal._connection.execute("SELECT COUNT(*) FROM survey_answer").fetchone()
    return count


async def test_a_receipt_says_that_one_sentence_can_go_to_the_network(street: Street) -> None:
    concern = await street.hall.concern(street.writer.who)
    notice = Notice(NoticeKind.RECEIPT, person=street.writer.who.person, concern=concern)
    await street.hall.work(lambda unit: unit.tell(notice))
    assert "Kies Samen, Doorzeggen" in street.writer.last.text
