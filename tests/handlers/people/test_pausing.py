"""`/pauze`: left alone until a day, back by hand or by itself, and what one chooses to be."""

from datetime import UTC, date, datetime

import pytest

from domain.meetings.invitation import Invitation
from domain.people.membership import NetworkRole
from domain.roles import Role
from services.meetings import counts
from storage.as_json import from_json
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.members import called, everything, membership, person, sweep, taking_part


async def test_somebody_takes_a_month_off_and_comes_back_by_hand(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await merel.say("/pauze")
    assert "Je doet mee." in merel.last.text

    assert await merel.press("Pauze: 1 maand") == "Je hebt pauze. Rust goed uit!"
    assert "pauze tot woensdag 23 december" in merel.last.text
    assert len(merel.chat) == 1, "one message that changes"
    assert (await membership(doorstep, merel)).paused_until == date(2026, 12, 23)

    assert await merel.press("Ik doe weer mee") == "Welkom terug!"
    assert (await membership(doorstep, merel)).paused_until is None
    assert (await doorstep.journal())[-2:] == ["person-paused", "person-back"]


async def test_any_day_can_be_chosen_that_makes_sense(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await merel.say("/pauze")
    await merel.press("Pauze tot een dag")
    for unfit, why in (("23-11-2026", "vanaf morgen"), ("1-2-2028", "hoogstens 12 maanden")):
        await merel.say(unfit)
        assert why in await merel.press("Pauze nemen"), unfit
        await merel.press("Aanpassen", "Weer terug op")
    await merel.say("4 januari")
    assert "Bedoel je maandag 4 januari 2027?" in merel.last.text
    await merel.press("Ja")
    assert "maandag 4 januari 2027" in merel.last.text
    await merel.press("Pauze nemen")
    assert "pauze tot <b>maandag 4 januari 2027</b>" in merel.last.html
    assert (await membership(doorstep, merel)).paused_until == date(2027, 1, 4)


async def test_whoever_is_back_is_welcomed_by_day_and_once(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await taking_part(doorstep, merel, paused_until=date(2026, 12, 1))
    for early in (
        datetime(2026, 11, 30, 12, tzinfo=UTC),
        datetime(2026, 12, 1, 8, 59, tzinfo=UTC),  # 9:59 in Voorbeeldstad
        datetime(2026, 12, 1, 22, tzinfo=UTC),
    ):
        await sweep(doorstep, early)
        assert merel.chat == {}

    await sweep(doorstep, datetime(2026, 12, 2, 9, 0, tzinfo=UTC))
    assert merel.last.text.startswith("👋 Welkom terug!")
    assert (await membership(doorstep, merel)).paused_until is None
    await sweep(doorstep, datetime(2026, 12, 2, 9, 1, tzinfo=UTC))
    await sweep(doorstep, datetime(2026, 12, 3, 9, 0, tzinfo=UTC))
    assert len(merel.chat) == 1


async def test_roles_are_kept_as_long_as_they_are_chosen(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await merel.say("/pauze")
    await merel.press("Mijn rol", "Doener", "Luis in de pels")
    assert "✓ Doener" in merel.labels
    chosen = (await membership(doorstep, merel)).roles
    assert chosen == {NetworkRole.DOER, NetworkRole.CRITIC}

    await merel.press("✓ Doener", "Terug")
    assert "Jouw rol: Luis in de pels" in merel.last.text
    assert (await membership(doorstep, merel)).roles == {NetworkRole.CRITIC}
    assert await doorstep.journal() == [], "the journal is never shortened"


async def test_a_name_is_shown_and_a_buddy_offered_only_by_saying_so(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await merel.say("/pauze")
    assert not (await membership(doorstep, merel)).named
    await merel.press("Mijn naam mag te zien zijn", "Ik wil buddy zijn")
    now = await membership(doorstep, merel)
    assert (now.named, now.offers_buddy) == (True, True)
    await merel.press("Mijn naam niet laten zien", "Liever geen buddy meer")
    now = await membership(doorstep, merel)
    assert (now.named, now.offers_buddy) == (False, False)


async def test_a_name_goes_from_what_was_answered_before_as_well(doorstep: Doorstep) -> None:
    merel, samir = await doorstep.member("Merel"), await doorstep.member("Samir")
    await taking_part(doorstep, merel, named=True)
    meeting = await called(doorstep, await doorstep.coordinator())
    await merel.press("Ik kom")

    async def seen() -> list[str] | None:
        reader = await person(doorstep, samir)
        return await doorstep.work(lambda unit: counts.names_for(unit, reader, meeting))

    assert await seen() == ["Merel"]
    await merel.say("/pauze")
    await merel.press("Mijn naam niet laten zien")
    assert await seen() is None


async def test_a_chair_pauses_too_but_has_no_role_of_key_figures(doorstep: Doorstep) -> None:
    wim = await doorstep.member("Wim", Role.CHAIR)
    await wim.say("/pauze")
    assert "Mijn rol" not in wim.labels
    await wim.press("3 maanden")
    assert "pauze tot dinsdag 23 februari 2027" in wim.last.text
    toast = await wim.press_data(max(wim.chat), "1t:p-role::doer")
    assert toast == "Deze knop is niet voor jou bedoeld."
    assert (await membership(doorstep, wim)).roles == frozenset()


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.COORDINATOR])
async def test_others_hear_kindly_that_it_is_not_for_them(doorstep: Doorstep, role: Role) -> None:
    fatima = await doorstep.member("Fatima", role)
    await fatima.say("/pauze")
    assert "voor sleutelfiguren en voorzitters" in fatima.last.text
    for data in ("1t:p-pause::1", "1t:p-back::", "1t:p-leave::", "1t:p-named::on", "1t:p-page::"):
        assert await fatima.press_data(max(fatima.chat), data)
    assert "Uit het netwerk stappen" not in fatima.labels
    assert (await membership(doorstep, fatima)).paused_until is None


async def test_buttons_that_were_never_made_do_nothing(doorstep: Doorstep) -> None:
    merel, stranger = await doorstep.member("Merel"), doorstep.visitor("Onno")
    await merel.say("/pauze")
    for data in ("1t:p-pause::6", "1t:p-named::perhaps", "1t:p-role::leader", "1t:p-nothing::"):
        assert "oud bericht" in await merel.press_data(max(merel.chat), data), data
    for data in ("1t:p-core:abc:on-1", "1t:p-quarter::", "1t:p-buddy:abc:def"):
        assert "niet voor jou" in await merel.press_data(max(merel.chat), data), data
    assert "niet voor jou" in await stranger.press_data(1, "1t:p-pause::1")
    assert (await membership(doorstep, merel)).paused_until is None


async def test_only_the_coordinator_puts_somebody_in_the_core_group(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Merel · sleutelfiguur")
    assert await coordinator.press("In de kerngroep zetten") == "Zit nu in de kerngroep"
    assert (await membership(doorstep, merel)).core
    assert "Kerngroep: ja" in coordinator.last.text
    await merel.say("/pauze")
    assert "Je zit in de kerngroep" in merel.last.text
    await coordinator.press("Uit de kerngroep halen")
    assert not (await membership(doorstep, merel)).core
    assert (await doorstep.journal())[-2:] == ["core-changed in", "core-changed out"]
    await coordinator.press("Terug")
    assert "Leden" in everything(coordinator)


async def test_who_pauses_keeps_no_seat_and_is_invited_again_when_back(doorstep: Doorstep) -> None:
    merel, samir = await doorstep.member("Merel"), await doorstep.member("Samir")
    coordinator = await doorstep.coordinator()
    meeting = await called(doorstep, coordinator, seats=1)
    await merel.press("Ik kom")
    await samir.press("Ik kom")

    await merel.say("/pauze")
    assert "Neem je pauze? Dan gaat je plaats naar een ander." in merel.last.text
    await merel.press("Pauze tot een dag")
    await merel.say("1 december")
    assert "Neem je pauze? Dan gaat je plaats naar een ander." in merel.last.text
    await merel.press("Stoppen", "Weggooien")
    await merel.say("/pauze")
    await merel.press("Pauze: 1 maand")
    assert "gaat je plaats" not in merel.last.text
    rows = await doorstep.look(lambda store: store.addressees.of(meeting.id))
    answers = {row.person: from_json(Invitation, row.state) for row in rows}
    assert not answers[(await person(doorstep, merel)).id].comes
    assert answers[(await person(doorstep, samir)).id].comes, "the seat went on"

    heard = max(merel.chat)
    await merel.press("Ik doe weer mee")
    assert max(merel.chat) > heard, "the invitation comes anew"
    assert "Ik kom" in merel.labels


async def test_who_answers_on_the_morning_they_are_back_is_not_invited_again(
    doorstep: Doorstep,
) -> None:
    merel, coordinator = await doorstep.member("Merel"), await doorstep.coordinator()
    await called(doorstep, coordinator)
    invited = max(merel.chat)
    await merel.say("/pauze")
    await merel.press("Pauze tot een dag")
    await merel.say("1 december")
    await merel.press("Pauze nemen")
    doorstep.now = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)
    await merel.press_data(invited, merel.chat[invited].buttons["Ik kom"])
    await called(doorstep, coordinator, days=21)
    before = everything(merel).count("Praten over de wijk")
    await sweep(doorstep, datetime(2026, 12, 1, 9, 1, tzinfo=UTC))
    assert "Welkom terug" in everything(merel)
    assert everything(merel).count("Praten over de wijk") == before
