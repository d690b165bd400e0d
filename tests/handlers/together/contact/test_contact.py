"""Two people are brought in contact: only two times yes tells the names, and a no is silence."""

from collections.abc import Mapping
from typing import Any

from domain.together.contact import ContactStage
from services.tombstones import Why
from services.upkeep import erasing_shared, export_shared
from storage.store import Store
from tests.handlers.together.contact.people import NO, NUMBER, WHY, YES, Acquaintances
from tests.handlers.together.mediation.people import Phone

NOTHING = "niet van gekomen"
MET = "zeiden allebei ja"


async def test_two_times_yes_tells_both_the_name_and_the_number_and_who_asked_that_they_know(
    people: Acquaintances,
) -> None:
    await people.asks()
    for phone, other in ((people.samira, "Els"), (people.els, "Samira")):
        assert "Wil je iemand leren kennen?" in phone.last.text
        assert WHY in phone.last.text
        assert "Fatima denkt" in phone.last.text
        assert other not in phone.texts, "no name before two times yes"

    await people.agrees(people.samira, NUMBER)
    assert "Zegt de ander dat ook" in people.samira.texts
    assert "Samira" not in people.els.texts
    assert MET not in people.fatima.texts
    await people.agrees(people.els)

    assert f"Het is Samira. Je kunt bellen: {NUMBER}." in people.els.texts
    assert "Het is Els. Spreek elkaar aan op de volgende bijeenkomst" in people.samira.texts
    assert MET in people.fatima.last.text
    assert "Samira" not in people.fatima.last.text
    await people.fatima.presses("Wie ik vroeg")
    assert "🤝 Els en Samira · ze kennen nu elkaars naam" in people.fatima.last.text


async def test_a_no_looks_like_silence_to_everybody_and_ends_by_itself(
    people: Acquaintances,
) -> None:
    await people.asks()
    asked = people.els.last.text
    await people.samira.presses(NO)
    assert "Niemand leest het" in people.samira.last.text
    await people.agrees(people.els)
    assert NOTHING not in people.els.texts + people.fatima.texts, "a no ends nothing early"

    people.hall.wait(days=7)
    await people.sweeps()
    assert NOTHING in people.els.texts
    assert "Samira" not in people.els.texts
    assert NOTHING in people.fatima.last.text
    assert NOTHING not in people.samira.texts
    assert asked not in people.els.texts, "the question is no longer asked"
    await people.fatima.presses("Wie ik vroeg")
    assert "⚪️ Els en Samira" in people.fatima.last.text
    assert await _about(people, people.samira) == []


async def test_who_says_nothing_is_told_apart_from_a_no_by_nobody(people: Acquaintances) -> None:
    """What who asked and the other read is the same, word for word."""
    read = []
    for says_no in (True, False):
        await people.asks()
        if says_no:
            await people.samira.presses(NO)
        await people.agrees(people.els)
        people.hall.wait(days=7)
        await people.sweeps()
        read.append((people.els.last.text, people.fatima.last.text.replace("30 november", "")))
        people.hall.wait(days=31)
        await people.sweeps()
    assert read[0][0] == read[1][0]
    assert NOTHING in read[1][1]


async def test_a_yes_can_be_taken_back_until_both_said_so(people: Acquaintances) -> None:
    await people.asks()
    await people.agrees(people.samira, NUMBER)
    await people.samira.presses(NO)
    await people.agrees(people.els)
    assert MET not in people.fatima.texts
    assert NUMBER not in str(await people.hall.look(_states))

    await people.agrees(people.samira)
    stale = people.els.showing("leren kennen")
    assert "Het is Samira" in people.els.texts
    assert people.els.messages[stale].buttons == {}


async def test_pressed_after_both_said_so_or_too_late_it_says_so(people: Acquaintances) -> None:
    await people.asks()
    shown = people.samira.last
    number = people.samira.showing("leren kennen")
    await people.agrees(people.samira)
    await people.agrees(people.els)
    for choice in (YES, NO):
        said = await people.samira.presses_data(number, shown.buttons[choice])
        assert "niet meer gevraagd" in said
    assert (await people.now_is()).stage is ContactStage.MET


async def test_a_yes_that_is_sent_when_it_is_over_is_refused(people: Acquaintances) -> None:
    await people.asks()
    await people.samira.fills_in(YES, "Zonder nummer")
    people.hall.wait(days=7)
    assert "niet meer gevraagd" in await people.samira.presses("Versturen")


async def test_what_is_no_number_is_refused_where_it_is_typed(people: Acquaintances) -> None:
    await people.asks()
    await people.samira.fills_in(YES, "Met een telefoonnummer", "bel maar")
    assert "geen telefoonnummer" in people.samira.texts


async def test_words_that_lead_to_one_person_are_shown_before_it_is_sent(
    people: Acquaintances,
) -> None:
    await people.begins(why="Hij woont op Dorpsstraat 12.")
    await people.fatima.presses("Versturen")
    assert "Dorpsstraat 12" in people.fatima.last.text
    assert "leren kennen" not in people.samira.texts
    await people.fatima.presses("Toch versturen")
    assert "Dorpsstraat 12" in people.samira.last.text


async def test_hostile_words_are_words(people: Acquaintances) -> None:
    await people.asks("Samira", "Els", "<b>Sport</b> & <script>")
    assert "<b>Sport</b> & <script>" in people.els.last.text


async def test_an_official_can_be_the_other_and_a_coordinator_asks_it_too(
    people: Acquaintances,
) -> None:
    await people.asks("Samira", "Bram · ambtenaar", WHY, by=people.wim)
    assert "Wim denkt" in people.bram.last.text
    await people.agrees(people.bram)
    await people.agrees(people.samira)
    assert "Het is Bram" in people.samira.texts
    assert "Het is Samira" in people.bram.texts
    await people.fatima.says("Samen")
    await people.fatima.fills_in("In contact brengen", "Wie ik vroeg")
    assert "Je hebt de laatste tijd niemand gevraagd" in people.fatima.last.text


async def test_who_cannot_be_asked_is_not_asked(people: Acquaintances) -> None:
    await people.fatima.says("Samen")
    await people.fatima.fills_in("In contact brengen", "Twee mensen kiezen")
    assert list(people.fatima.last.buttons)[:2] == ["Els", "Samira"]
    await people.fatima.presses("Samira")
    assert "Samira" not in people.fatima.last.buttons
    assert "Fatima · ambtenaar" not in people.fatima.last.buttons
    await people.fatima.fills_in("Els", WHY, "1 week")
    await people.pauses(people.els)
    assert "kan dit nu niet worden gevraagd" in await people.fatima.presses("Versturen")
    assert "pauze" not in people.fatima.last.text
    assert "leren kennen" not in people.samira.texts


async def test_buddies_know_each_other_and_the_same_two_are_asked_once(
    people: Acquaintances,
) -> None:
    await people.takes_part(people.samira, buddy=people.els.who.person)
    await people.begins()
    assert "kennen elkaar al" in people.fatima.last.text
    assert "buddy" not in people.fatima.last.text, "whose buddy somebody is, coordinators see"
    buddies = people.fatima.last.text
    await people.takes_part(people.samira, buddy=None)
    await people.fatima.presses("Versturen")
    assert "leren kennen" in people.els.last.text

    await people.begins("Els", "Samira", by=people.wim)
    assert people.wim.last.text == buddies, "that a colleague asked them is said alike"
    assert "is dit de afgelopen maand al gevraagd" in await people.wim.presses("Versturen")
    people.hall.wait(days=7)
    await people.sweeps()
    assert "is dit de afgelopen maand al gevraagd" in await people.wim.presses("Versturen")
    people.hall.wait(days=31)
    await people.sweeps()
    assert await people.hall.look(_kept) == 0, "erased a month after it was over"


async def test_who_left_or_pauses_since_meets_nobody(people: Acquaintances) -> None:
    await people.asks()
    await people.agrees(people.samira, NUMBER)
    await people.pauses(people.samira)
    await people.agrees(people.els)
    assert "Samira" not in people.els.texts
    await people.leaves(people.samira)
    people.hall.wait(days=7)
    await people.sweeps()
    assert NOTHING in people.els.texts
    assert NUMBER not in people.els.texts


async def test_who_is_removed_leaves_no_yes_and_no_number_behind(people: Acquaintances) -> None:
    await people.asks()
    await people.agrees(people.samira, NUMBER)
    asked = people.samira.showing("leren kennen")
    await people.is_removed(people.samira)
    assert NUMBER not in str(await people.hall.look(_states))
    assert asked not in people.samira.messages, "who asked, and why, is not theirs any more"
    await people.comes_back(people.samira, "Samira")
    await people.agrees(people.els)
    people.hall.wait(days=7)
    await people.sweeps()
    assert "Samira" not in people.els.texts, "a yes of before counts no more"
    assert NOTHING in people.els.texts
    assert "Els" not in people.samira.texts


async def test_who_paused_a_while_and_is_back_in_time_meets(people: Acquaintances) -> None:
    await people.asks()
    await people.agrees(people.samira)
    await people.pauses(people.samira)
    await people.agrees(people.els)
    await people.takes_part(people.samira, paused_until=None)
    people.hall.wait(days=7)
    await people.sweeps()
    assert "Het is Samira" in people.els.texts


async def test_who_asked_stops_it_or_is_gone(people: Acquaintances) -> None:
    await people.asks()
    await people.agrees(people.els)
    await people.fatima.says("Samen")
    await people.fatima.fills_in("In contact brengen", "Wie ik vroeg")
    stop = "Niet meer vragen: Els en Samira"
    data, on = people.fatima.last.buttons[stop], people.fatima.showing("Wie ik in contact bracht")
    assert await people.fatima.presses(stop) == "Het wordt niet meer gevraagd."
    assert NOTHING in people.els.texts
    assert "niet meer gevraagd" in await people.fatima.presses_data(on, data)

    assert "is er niet meer" in await people.bram.presses_data(await people.bram.says("hoi"), data)


async def test_when_who_asked_is_erased_the_two_can_meet_still(people: Acquaintances) -> None:
    await people.asks()
    gone = people.fatima.who.person
    await people.leaves(people.fatima)
    await people.hall.work(lambda unit: erasing_shared.forget_person(unit, gone, Why.BY_HAND))
    assert (await people.now_is()).by is None
    await people.agrees(people.samira)
    await people.agrees(people.els)
    assert "Het is Samira" in people.els.texts


async def test_from_a_card_it_goes_on_in_private_and_knows_nothing_of_the_concern(
    people: Acquaintances,
) -> None:
    concern = await people.hall.concern(people.samira.who)
    two = "Twee mensen in contact brengen"
    assert two not in (await people.hall.card(concern)).buttons
    await people.fatima.who.press("Oppakken", concern)
    assert "je eigen chat" in str(await people.fatima.who.press(two, concern))
    await people.fatima.fills_in("Twee mensen kiezen", "Samira", "Els", WHY, "1 week", "Versturen")
    assert str(concern) not in repr(await people.now_is())


async def test_switched_off_nobody_sees_it(people: Acquaintances) -> None:
    await people.asks()
    asked = people.samira.showing("leren kennen")
    yes, before = people.samira.messages[asked].buttons[YES], people.samira.texts
    people.switches_off()
    assert "niet" in await people.samira.presses_data(asked, yes)
    people.hall.wait(days=7)
    await people.sweeps()
    assert people.samira.texts == before
    await people.fatima.says("/samen")
    assert "In contact brengen" not in people.fatima.last.buttons


async def test_all_answers_are_sealed_alike_and_ones_own_can_be_asked(
    people: Acquaintances,
) -> None:
    await people.asks()
    await people.agrees(people.samira, NUMBER)
    await people.els.presses(NO)
    assert len({len(str(each)) for each in await people.hall.look(_states)}) == 1
    mine = people.samira.who.person
    (given,) = await people.hall.look(lambda store: export_shared.affairs(store, mine))
    assert given["yours"] == {"answer": "agreed", "phone": NUMBER}
    assert given["why"] == WHY


async def test_who_blocked_the_bot_keeps_nobody_waiting_for_ever(people: Acquaintances) -> None:
    people.hall.telegram.blocked.add(people.samira.who.account)
    await people.asks()
    await people.agrees(people.els)
    people.hall.wait(days=7)
    await people.sweeps()
    assert NOTHING in people.els.texts


def _states(store: Store) -> list[Mapping[str, Any]]:
    rows = store.addressees._connection.execute("SELECT DISTINCT affair_id FROM addressee")
    return [row.state for (affair,) in rows for row in store.addressees.of(affair)]


def _kept(store: Store) -> int:
    count: int
    (count,) = store.journal._connection.execute(
        "SELECT COUNT(*) FROM affair WHERE kind = 'contact'"
    ).fetchone()
    return count


async def _about(people: Acquaintances, phone: Phone) -> list[str]:
    def look(store: Store) -> list[str]:
        return [
            line.act
            for line in store.journal.about(phone.who.person)
            if line.act.startswith("contact")
        ]

    return await people.hall.look(look)
