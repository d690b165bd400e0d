"""What members say of themselves: on whose behalf, and who they are; theirs, and taken away."""

import pytest

from domain.functions import Functions, NetworkFunction
from domain.roles import Role
from services.people import language_and_removal
from services.people.own_lines import origin_words
from services.upkeep import export_shared
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.members import everything, membership, person, taking_part
from tests.handlers.people.visitor import Visitor

BEHALF = "De speeltuin <en> de straat"
MEREL, SAMIR = "Ik bak brood.\nIk ken de straat.\nIk help graag.", "Ik zing."
WRITE = "Ik stel me voor"


async def introduce(visitor: Visitor, words: str) -> None:
    await visitor.press_data(0, "1t:introducing::")
    await visitor.press(WRITE)
    await visitor.say(words)
    await visitor.press("Laten zien")


async def test_on_whose_behalf_somebody_takes_part_is_seen_by_the_coordinator(
    doorstep: Doorstep,
) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await merel.say("/pauze")
    await merel.press("Namens wie of wat ik meedoe")
    await merel.say(BEHALF)
    assert "Dit ziet de coördinator" in merel.last.text
    await merel.press("Bewaren")
    assert f"“{BEHALF}”. De coördinator ziet dit." in merel.last.text
    await ineke.say("/netwerk")
    await ineke.press("Leden", "Merel · sleutelfiguur")
    assert f"Doet mee namens: “{BEHALF}”" in ineke.last.text

    assert await merel.press("Dat weghalen") == "Weggehaald"
    assert (await membership(doorstep, merel)).behalf == ""
    await ineke.press("Terug", "Merel · sleutelfiguur")
    assert "Doet mee namens" not in ineke.last.text
    assert await doorstep.journal() == []


async def test_words_on_faith_or_origin_are_looked_at_first(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await merel.say("/pauze")
    await merel.press("Namens wie of wat ik meedoe")
    await merel.say("De moskee in Oost, en bel 06-12345678")
    await merel.press("Bewaren")
    assert "“moskee”" in merel.last.text
    assert "“06-12345678”" in merel.last.text
    assert (await membership(doorstep, merel)).behalf == "", "nothing is kept before a choice"
    await merel.press("Aanpassen")
    await merel.say("De moskee in Oost")
    await merel.press("Bewaren")
    send = next(label for label in merel.labels if label not in {"Aanpassen", "Terug"})
    await merel.press(send)
    assert (await membership(doorstep, merel)).behalf == "De moskee in Oost"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Ik doe mee voor de Marokkaanse moeders", ("Marokkaanse",)),
        ("de KERK, de kerk", ("KERK", "kerk")),
        ("De speeltuin, het plein en de kerstmarkt", ()),
        ("Turkse en Poolse winkels", ("Turkse", "Poolse")),
        ("Zwempoolclub", ()),
    ],
)
def test_words_that_may_tell_of_faith_or_origin(words: str, found: tuple[str, ...]) -> None:
    assert origin_words.spot(words) == found


async def test_who_introduced_themselves_see_each_other_and_nobody_else_does(
    doorstep: Doorstep,
) -> None:
    merel, samir, noor = [await doorstep.member(each) for each in ("Merel", "Samir", "Noor")]
    await introduce(merel, MEREL)
    assert "Nog niemand anders" in merel.last.text
    await introduce(samir, SAMIR)
    assert f"Merel\n{MEREL}" in samir.last.text
    await noor.press_data(0, "1t:introducing::")
    assert noor.labels[0] == WRITE
    assert "Merel" not in noor.last.text
    assert "Samir" not in noor.last.text

    assert await samir.press("Weghalen") == "Weggehaald"
    assert "Merel" not in samir.last.text, "who takes theirs away sees no other"
    await merel.press_data(max(merel.chat), "1t:introducing::")
    assert "Samir" not in merel.last.text


async def test_what_somebody_said_goes_with_them(doorstep: Doorstep) -> None:
    merel, samir = await doorstep.member("Merel"), await doorstep.member("Samir")
    await introduce(merel, MEREL)
    await introduce(samir, SAMIR)
    gone = await person(doorstep, samir)
    assert export_shared.membership(gone.membership)["introduced"] == SAMIR
    await doorstep.work(lambda unit: language_and_removal.remove(unit, gone, gone.id))
    assert (await membership(doorstep, samir)).introduced == ""
    await merel.press_data(max(merel.chat), "1t:introducing::")
    assert "Samir" not in merel.last.text


async def test_more_than_three_lines_or_a_citizen_number_are_refused(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await merel.press_data(0, "1t:introducing::")
    await merel.press(WRITE)
    await merel.say("een\ntwee\ndrie\nvier")
    assert "hoogstens 3 regels" in everything(merel)
    await merel.say("Mijn nummer is 111222333")
    assert "Laten zien" not in merel.labels
    assert (await membership(doorstep, merel)).introduced == ""


async def test_officials_have_nothing_to_introduce_here(doorstep: Doorstep) -> None:
    bram = await doorstep.member("Bram", Role.OFFICIAL)
    toast = await bram.press_data(0, "1t:introducing::")
    assert toast is not None
    assert "sleutelfiguren en voorzitters" in toast


async def test_where_it_is_switched_off_what_was_said_can_still_be_taken_away(
    doorstep: Doorstep, monkeypatch: pytest.MonkeyPatch
) -> None:
    merel = await doorstep.member("Merel")
    await taking_part(doorstep, merel, introduced=MEREL)
    off = frozenset({NetworkFunction.INTRODUCING})
    monkeypatch.setattr(Functions, "has", lambda _self, function: function not in off)
    toast = await merel.press_data(0, "1t:introducing::")
    assert toast is not None
    await merel.say("/pauze")
    await merel.press("Mijn voorstelling weghalen")
    assert (await membership(doorstep, merel)).introduced == ""
