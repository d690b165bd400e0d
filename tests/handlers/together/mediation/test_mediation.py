"""An official asks members to help: who answers what is theirs alone, and it always ends."""

from dataclasses import replace
from datetime import date

import pytest

from services.people import language_and_removal
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing_shared, export_shared
from storage.store import Store
from storage.tables.journal import JournalAct
from tests.handlers.together.mediation.people import NO, NUMBER, RATHER, YES, Neighbours

OVER = "de antwoorden zijn binnen"


async def test_members_are_asked_without_a_word_of_a_concern(people: Neighbours) -> None:
    fatima = await people.begins("Samira", "Els")
    assert "2 sleutelfiguren" in fatima.last.text
    await fatima.presses("Versturen")

    assert "Gevraagd." in fatima.last.text
    for phone in (people.samira, people.els):
        asked = phone.last
        assert "Helpen om het weer rustig te krijgen" in asked.text
        assert "Noord" in asked.text
        assert "vóór maandag 23 november, 12.15 uur" in asked.text
        assert f"Bel Fatima: {NUMBER}" in asked.text
        assert list(asked.buttons) == [YES, NO, RATHER]
    assert "helpen" not in people.idris.texts


async def test_only_who_asked_sees_who_answers_what(people: Neighbours) -> None:
    await people.asks(until="Morgen om deze tijd")
    await people.samira.presses(YES)
    await people.els.presses(RATHER)

    assert "Je zei ja" in people.samira.last.text
    assert list(people.samira.last.buttons) == [NO, RATHER]
    await people.fatima.presses("Bekijken wie wat zei")
    for line in ("Ja: Samira", "Liever niet: Els", "Geen antwoord: Idris"):
        assert line in people.fatima.last.text
    page = people.fatima.showing("Liever niet: Els")
    number = people.fatima.messages[page].buttons["Opnieuw kijken"]
    for other in (people.bram, people.wim):
        await other.says("Samen")
        await other.presses("Bemiddelen")
        assert "gevraagd door Fatima" in other.last.text
        assert "rustig" not in other.texts
        bottom = max(other.messages)
        assert "ander gevraagd" in await other.presses_data(bottom, number)
        assert not any(name in other.texts for name in ("Samira", "Els", "Idris"))
    assert "Hulp vragen" in people.bram.last.buttons
    assert "Hulp vragen" not in people.wim.last.buttons


async def test_an_answer_can_be_another_until_its_time_is_over(people: Neighbours) -> None:
    await people.asks()
    await people.samira.presses(YES)
    await people.samira.presses(NO)
    assert "niet kunt" in people.samira.last.text
    stale = people.samira.showing("niet kunt")
    yes = people.samira.messages[stale].buttons[YES]

    people.hall.wait(hours=2)
    assert f"Bel Fatima: {NUMBER}" in await people.samira.presses_data(stale, yes)
    await people.sweeps()

    assert people.samira.last.buttons == {}
    assert "niet kon" in people.samira.last.text
    assert "niet meer op antwoord gewacht" in people.els.last.text


async def test_at_its_time_who_asked_hears_how_it_stands_and_who_agreed_who_calls(
    people: Neighbours,
) -> None:
    await people.asks()
    await people.samira.presses(YES)
    people.hall.wait(hours=2)
    await people.sweeps()

    assert "1 van de 3 zei ja" in people.fatima.last.text
    assert "Samira" not in people.fatima.last.text, "names only behind the button"
    assert "Fatima belt jou" in people.samira.last.text
    assert "belt jou" not in people.els.texts + people.idris.texts
    await people.fatima.presses("Bekijken wie wat zei")
    assert "Geen antwoord: Els en Idris" in people.fatima.last.text

    await people.fatima.presses("Afsluiten")
    await people.fatima.fills_in("Met eigen woorden", "<b>Dank</b> je, tot gauw.", "Versturen")
    assert "<b>Dank</b> je, tot gauw." in people.samira.last.text
    assert "tot gauw" not in people.els.texts + people.idris.texts
    people.hall.wait(days=30)
    await people.sweeps()
    assert people.samira.texts.count("tot gauw") == 1


async def test_when_all_have_answered_nobody_waits_for_the_hour(people: Neighbours) -> None:
    await people.asks(calls="Zij bellen ons")
    for phone, answer in zip(people.asked, (YES, YES, NO), strict=True):
        await phone.presses(answer)

    assert "2 van de 3 zeiden ja" in people.fatima.last.text
    for phone in people.asked[:2]:
        assert f"Bel Fatima om af te spreken wat er nodig is: {NUMBER}" in phone.last.text


async def test_who_asked_can_wait_no_longer_and_end_it_where_nobody_agreed(
    people: Neighbours,
) -> None:
    await people.asks("Samira")
    await people.fatima.presses("Bekijken wie wat zei")
    stale = people.fatima.showing("Antwoorden kan tot")
    enough = people.fatima.messages[stale].buttons["Niet langer wachten"]
    await people.fatima.presses("Niet langer wachten")
    assert "Niemand van de 1 zei ja" in people.fatima.texts
    assert "al niet meer gewacht" in await people.fatima.presses_data(stale, enough)
    assert await people.fatima.presses("Afsluiten") == "Afgesloten."
    assert "bedankt" not in people.samira.texts.lower()


async def test_nobody_ends_it_so_it_ends_by_itself_with_the_usual_thanks(
    people: Neighbours,
) -> None:
    await people.asks()
    await people.els.presses(YES)
    people.hall.wait(hours=3)
    await people.sweeps()
    people.hall.wait(days=14)
    await people.sweeps()

    assert "Je wilde helpen toen de gemeente het vroeg" in people.els.last.text
    assert "Je wilde helpen" not in people.samira.texts
    assert (await people.now_is()).ended_at is not None


async def test_who_is_paused_or_left_is_not_offered(people: Neighbours) -> None:
    await people.pauses(people.samira, date(2026, 12, 24))
    await people.leaves(people.els)
    await people.fatima.says("Samen")
    await people.fatima.fills_in("Bemiddelen", "Hulp vragen", "Bemiddelen tussen mensen of groepen")
    await people.fatima.fills_in("Noord")
    assert not {"Samira", "Els"} & set(people.fatima.last.buttons)
    assert "Idris" in people.fatima.last.buttons
    await people.pauses(people.idris, date(2026, 12, 24))
    await people.fatima.says("Samen")
    await people.fatima.presses("Bemiddelen")
    assert "niemand" in await people.fatima.presses("Hulp vragen")


async def test_of_who_paused_meanwhile_one_neutral_sentence_is_said(people: Neighbours) -> None:
    await people.begins("Samira", "Els")
    await people.pauses(people.samira, date(2026, 12, 24))
    await people.fatima.presses("Versturen")
    assert "Aan een van de mensen die je koos" in people.fatima.texts
    assert "pauze" not in people.fatima.last.text
    assert "Wil je helpen?" in people.els.last.text
    assert "Wil je helpen?" not in people.samira.texts


async def test_of_nobody_left_nothing_is_asked(people: Neighbours) -> None:
    await people.begins("Samira")
    await people.leaves(people.samira)
    assert "kan dit nu niet worden gevraagd" in await people.fatima.presses("Versturen")
    assert (
        await people.hall.look(lambda store: store.journal.after(0, JournalAct.MEDIATION_ASKED))
        == []
    )


@pytest.mark.parametrize("typed", ["geen nummer", "12", "06 <b>12345678</b>"])
async def test_what_is_no_number_is_refused_where_it_is_typed(
    people: Neighbours, typed: str
) -> None:
    await people.fatima.says("Samen")
    await people.fatima.fills_in("Bemiddelen", "Hulp vragen", "Er zijn, en luisteren", "Noord")
    await people.fatima.fills_in("Els", "Klaar", "2 uur", "<script>Fatima</script>", typed)
    assert "geen telefoonnummer" in people.fatima.texts
    await people.fatima.fills_in(NUMBER, "Wij bellen hen", "Versturen")
    assert "<script>Fatima</script>" in people.els.last.text


async def test_nobody_is_asked_for_an_answer_by_night(people: Neighbours) -> None:
    people.hall.wait(hours=13)
    await people.fatima.says("Samen")
    await people.fatima.fills_in("Bemiddelen", "Hulp vragen", "Er zijn, en luisteren", "Noord")
    await people.fatima.fills_in("Els", "Klaar")
    assert "2 uur" not in people.fatima.last.buttons
    await people.fatima.fills_in("Ander moment", "morgen 7:30")
    assert "te snel" in people.fatima.texts


async def test_when_who_asked_is_gone_the_others_hear_it_and_who_agreed_calls(
    people: Neighbours,
) -> None:
    await people.asks()
    await people.samira.presses(YES)
    await people.els.presses(NO)
    await people.leaves(people.fatima)
    people.hall.wait(hours=2)
    await people.sweeps()

    assert "is er niet meer" in people.bram.last.text
    assert "Samira" not in people.bram.texts
    assert f"Bel Fatima om af te spreken wat er nodig is: {NUMBER}" in people.samira.last.text
    people.hall.wait(days=15)
    await people.sweeps()
    assert "Dank je wel!" in people.samira.last.text
    await people.bram.says("Samen")
    await people.bram.presses("Bemiddelen")
    assert "gevraagd door -" in people.bram.last.text


async def test_switched_off_nobody_sees_it(people: Neighbours) -> None:
    await people.asks()
    before = people.samira.texts
    asked = people.samira.showing("Wil je helpen?")
    yes = people.samira.messages[asked].buttons[YES]
    people.switches_off()

    assert "niet" in await people.samira.presses_data(asked, yes)
    people.hall.wait(hours=2)
    await people.sweeps()
    assert people.samira.texts == before
    assert OVER not in people.fatima.texts
    await people.fatima.says("/samen")
    assert "Bemiddelen" not in people.fatima.last.buttons


async def test_it_is_erased_after_its_time_and_knows_no_more_who_asked_once_they_are(
    people: Neighbours,
) -> None:
    await people.asks()
    await people.samira.presses(YES)
    gone = people.fatima.who.person
    await people.hall.work(lambda unit: erasing_shared.forget_person(unit, gone, Why.BY_HAND))
    assert (await people.now_is()).by is None
    for days in (1, 15):
        people.hall.wait(days=days)
        await people.sweeps()
    assert await people.hall.look(_kept) == 1
    people.hall.wait(days=181)
    await people.sweeps()
    assert await people.hall.look(_kept) == 0


async def test_who_asks_what_is_kept_of_them_gets_their_own_answer(people: Neighbours) -> None:
    await people.asks()
    await people.samira.presses(RATHER)
    mine = people.samira.who.person
    (given,) = await people.hall.look(lambda store: export_shared.affairs(store, mine))
    assert given["yours"] == {"answer": "rather"}
    assert (given["help"], given["place"]) == ("calm", "noord")


def _kept(store: Store) -> int:
    count: int
    (count,) = store.journal._connection.execute(
        "SELECT COUNT(*) FROM affair WHERE kind = 'mediation'"
    ).fetchone()
    return count


async def test_the_journal_says_that_it_was_asked_and_ended_and_no_answer(
    people: Neighbours,
) -> None:
    await people.asks()
    for phone, answer in zip(people.asked, (YES, NO, RATHER), strict=True):
        await phone.presses(answer)

    def about(store: Store) -> list[str]:
        return [
            line.act for phone in people.asked for line in store.journal.about(phone.who.person)
        ]

    before = await people.hall.look(about)
    assert not any("mediation" in act for act in before)
    states = await people.hall.look(_sealed_lengths)
    assert len(states) == 1, "all answers are as long as each other"


def _sealed_lengths(store: Store) -> set[int]:
    rows = store.journal._connection.execute("SELECT LENGTH(state_sealed) FROM addressee")
    return {length for (length,) in rows}


async def test_from_the_card_of_a_concern_that_was_taken_up_it_goes_on_in_private(
    people: Neighbours,
) -> None:
    hall = people.hall
    concern = await hall.concern(people.samira.who)
    asks = "Sleutelfiguren om hulp vragen"
    assert asks not in (await hall.card(concern)).buttons
    await people.fatima.who.press("Oppakken", concern)
    assert "je eigen chat" in str(await people.fatima.who.press(asks, concern))
    assert "zonder een woord van een melding" in people.fatima.last.text
    people.switches_off()
    await people.fatima.who.press("Lezen", concern)
    assert "niet" in str(await people.fatima.who.press(asks, concern))


async def test_switched_off_while_somebody_fills_it_in_nobody_is_asked(people: Neighbours) -> None:
    await people.begins("Samira")
    people.switches_off()
    assert "Dat doet jullie netwerk nu niet" in await people.fatima.presses("Versturen")
    assert await people.hall.look(_kept) == 0


async def test_switched_off_it_ends_without_a_word_to_anybody(people: Neighbours) -> None:
    """Also where who asked is gone: the others would hear of what their network does not do."""
    await people.asks()
    await people.samira.presses(YES)
    await people.leaves(people.fatima)
    people.switches_off()
    for days in (1, 15, 181):
        people.hall.wait(days=days)
        await people.sweeps()
    assert "is er niet meer" not in people.bram.texts
    assert await people.hall.look(_kept) == 0


async def test_when_who_asked_goes_after_the_answers_are_in_the_others_hear_that_too(
    people: Neighbours,
) -> None:
    await people.asks()
    await people.samira.presses(YES)
    people.hall.wait(hours=2)
    await people.sweeps()
    assert "Fatima belt jou" in people.samira.last.text
    wim, gone = people.wim.who.person, people.fatima.who.person

    def remove(unit: Unit) -> None:
        wim_ = unit.store.people.by_id(wim)
        assert wim_ is not None
        language_and_removal.remove(unit, wim_, gone)

    await people.hall.work(remove)
    await people.sweeps()
    assert "is er niet meer" in people.bram.texts
    assert f"Bel Fatima om af te spreken wat er nodig is: {NUMBER}" in people.samira.texts


async def test_of_who_agreed_and_left_none_is_counted(people: Neighbours) -> None:
    await people.asks()
    await people.samira.presses(YES)
    await people.leaves(people.samira)
    people.hall.wait(hours=2)
    await people.sweeps()
    assert "Niemand van de 2 zei ja" in people.fatima.last.text
    await people.fatima.presses("Bekijken wie wat zei")
    assert await people.fatima.presses("Afsluiten") == "Afgesloten."


async def test_an_answer_shows_in_the_message_it_was_pressed_in_whatever_is_known_of_it(
    people: Neighbours,
) -> None:
    """After a restore, or in the moment before it was noted, no row says which message it was."""
    await people.asks()
    mediation = (await people.now_is()).id

    def forget(store: Store) -> None:
        row = store.addressees.find(mediation, people.samira.who.person)
        assert row is not None
        store.addressees.save(replace(row, message=None, delivery="waiting"))

    await people.hall.look(forget)
    await people.samira.presses(RATHER)
    assert "liever niet" in people.samira.last.text
    assert list(people.samira.last.buttons) == [YES, NO]


async def test_at_night_who_asked_hears_how_it_stands_and_members_in_the_morning(
    people: Neighbours,
) -> None:
    """What a member was promised for an hour at which nothing is sent, came later than promised."""
    people.hall.wait(hours=11)
    await people.asks()
    await people.samira.presses(YES)
    assert "in de ochtend na maandag 23 november, 23.15 uur" in people.samira.last.text
    people.hall.wait(hours=2)
    await people.sweeps()
    assert "1 van de 3 zei ja" in people.fatima.last.text
    assert "Fatima belt jou" not in people.samira.texts
    people.hall.wait(hours=9)
    await people.sweeps()
    assert "Fatima belt jou" in people.samira.texts
