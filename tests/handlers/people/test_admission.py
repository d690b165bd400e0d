"""A newcomer gets in by voice: the coordinator presses the code they heard."""

import re

import pytest

from domain.roles import Role, Standing
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import TO_CONSENT, Visitor, onboard


async def _waiting(doorstep: Doorstep) -> tuple[Visitor, Visitor]:
    """A coordinator and a newcomer with a code."""
    coordinator, newcomer = await doorstep.coordinator(), doorstep.visitor()
    await onboard(newcomer, await doorstep.link())
    return coordinator, newcomer


def _wrong(coordinator: Visitor, newcomer: Visitor) -> str:
    return next(
        label for label in coordinator.labels if label.isdecimal() and label != newcomer.code
    )


async def test_the_coordinator_is_asked_which_of_three_codes_they_heard(
    doorstep: Doorstep,
) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    assert "Sanne wil meedoen als sleutelfiguur" in coordinator.last.text
    *codes, none, refuse = coordinator.labels
    assert len(set(codes)) == 3
    assert newcomer.code in codes
    assert (none, refuse) == ("Geen van deze", "Niet toelaten")


async def test_on_the_right_code_the_newcomer_is_in_with_menu_and_commands(
    doorstep: Doorstep,
) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    toast = await coordinator.press(newcomer.code)

    assert toast == "Toegelaten"
    assert coordinator.last.text == "✓ Sanne doet nu mee als sleutelfiguur."
    assert coordinator.labels == []
    assert "Welkom, Sanne!" in newcomer.last.text
    assert len(newcomer.chat) == 1, "the code has gone"
    assert ["Zorg melden"] in newcomer.menu
    assert "melden" in newcomer.commands
    person = await doorstep.person(newcomer)
    assert person is not None
    assert (person.standing, person.code) == (Standing.MEMBER, None)
    assert person.joined_at == doorstep.now
    assert await doorstep.journal() == [
        "person-invited key-figure",
        "invite-opened key-figure",
        "person-admitted key-figure",
    ]


@pytest.mark.parametrize("nothing_heard", [True, False])
async def test_on_a_wrong_code_there_is_a_new_one_and_both_are_told_kindly(
    doorstep: Doorstep, *, nothing_heard: bool
) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    old = newcomer.code
    pressed = "Geen van deze" if nothing_heard else _wrong(coordinator, newcomer)

    await coordinator.press(pressed)

    assert newcomer.code != old
    assert "Dat geeft niet" in newcomer.last.text
    earlier, now = list(coordinator.chat.values())[-2:]
    assert earlier.text == "De code klopte niet. Sanne krijgt een nieuwe."
    assert "De code klopte niet. Sanne wil meedoen" in now.text
    await coordinator.press(newcomer.code)
    assert "Welkom, Sanne!" in newcomer.last.text


async def test_after_three_wrong_codes_the_newcomer_is_out_and_erased(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    for _ in range(2):
        await coordinator.press(_wrong(coordinator, newcomer))
    toast = await coordinator.press("Geen van deze")

    assert toast == "Geweigerd"
    assert "alles over deze persoon is gewist" in coordinator.last.text
    assert "Het is niet gelukt om je binnen te laten" in newcomer.last.text
    assert await doorstep.person(newcomer) is None
    assert (await doorstep.journal())[-1] == "person-turned-down wrong-code"


async def test_the_coordinator_can_keep_somebody_out_at_once(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    await coordinator.press("Niet toelaten")

    assert await doorstep.person(newcomer) is None
    await newcomer.say("Hallo?")
    assert "geldige uitnodiging" in newcomer.last.text


async def test_codes_of_an_earlier_turn_are_stale_and_do_not_count(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    number, buttons = max(coordinator.chat), dict(coordinator.last.buttons)
    await coordinator.press("Geen van deze")

    for data in (buttons["Geen van deze"], *list(buttons.values())[:3]):
        assert "oud bericht" in await coordinator.press_data(number, data)

    assert (await doorstep.person(newcomer)) is not None
    await coordinator.press(newcomer.code)
    assert "Welkom, Sanne!" in newcomer.last.text


async def test_what_was_decided_once_cannot_be_decided_again(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    number, buttons = max(coordinator.chat), dict(coordinator.last.buttons)
    await coordinator.press(newcomer.code)

    for label in ("Geen van deze", "Niet toelaten"):
        toast = await coordinator.press_data(number, buttons[label])
        assert toast == "Over deze aanmelding is al besloten."

    person = await doorstep.person(newcomer)
    assert person is not None
    assert person.standing is Standing.MEMBER


@pytest.mark.parametrize("role", [Role.KEY_FIGURE, Role.OFFICIAL, Role.CHAIR])
async def test_only_coordinators_let_people_in(doorstep: Doorstep, role: Role) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    other = await doorstep.member("Bram", role)
    right = coordinator.last.buttons[newcomer.code]

    for presser in (other, newcomer):
        toast = await presser.press_data(101, right)
        assert toast == "Deze knop is niet voor jou bedoeld."

    person = await doorstep.person(newcomer)
    assert person is not None
    assert person.standing is Standing.NEWCOMER


async def test_who_invited_is_asked_and_nobody_else(doorstep: Doorstep) -> None:
    first, second = await doorstep.coordinator("Ineke"), await doorstep.coordinator("Farid")
    await second.say("/uitnodigen")
    await second.press("Sleutelfiguur")
    newcomer = doorstep.visitor()

    await onboard(newcomer, second.last.text.split("start=")[1].split()[0])

    assert first.chat == {}
    assert "Welke code" in second.last.text
    assert "aan Farid" in newcomer.last.text


async def test_somebody_invited_from_the_command_line_can_tell_any_coordinator(
    doorstep: Doorstep,
) -> None:
    both = await doorstep.coordinator("Ineke"), await doorstep.coordinator("Farid")
    newcomer = doorstep.visitor()

    await onboard(newcomer, await doorstep.link())

    assert all("Welke code" in coordinator.last.text for coordinator in both)
    assert re.search("aan (Ineke of Farid|Farid of Ineke),", newcomer.last.text)


async def test_the_first_coordinator_is_in_without_a_code(doorstep: Doorstep) -> None:
    first = doorstep.visitor("Ineke")
    await first.say(f"/start {await doorstep.link(Role.COORDINATOR)}")

    await first.press("English", "Go on", "Go on", "Go on", "Go on", "Yes, I will join")
    await first.press("Ineke")

    person = await doorstep.person(first)
    assert person is not None
    assert person.standing is Standing.MEMBER
    assert "Welcome, Ineke!" in first.last.text
    assert "netwerk" in first.commands
    assert len(first.chat) == 1, "the questions have gone"


async def test_the_second_coordinator_needs_a_code_as_everybody(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    second = doorstep.visitor("Farid")
    await second.open(await doorstep.link(Role.COORDINATOR))

    await second.press(*TO_CONSENT, "Ja, ik doe mee")
    await second.press("Farid")

    person = await doorstep.person(second)
    assert person is not None
    assert person.standing is Standing.NEWCOMER


async def test_who_came_before_there_was_a_coordinator_is_asked_about_later(
    doorstep: Doorstep,
) -> None:
    early, first = doorstep.visitor(), doorstep.visitor("Ineke")
    await onboard(early, await doorstep.link())
    assert "aan de coördinator" in early.last.text

    await first.open(await doorstep.link(Role.COORDINATOR))
    await first.press(*TO_CONSENT, "Ja, ik doe mee")
    await first.press("Ineke")

    assert "Sanne wil meedoen" in first.last.text
    await first.press(early.code)
    assert "Welkom, Sanne!" in early.last.text


async def test_a_newcomer_who_leaves_while_waiting_cannot_be_admitted(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    code = newcomer.code
    await newcomer.press("Stoppen", "Ja, stop en wis alles")

    toast = await coordinator.press(code)

    assert toast == "Over deze aanmelding is al besloten."
    assert await doorstep.person(newcomer) is None


async def test_looking_at_the_way_out_does_not_spoil_the_coordinators_codes(
    doorstep: Doorstep,
) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    await newcomer.press("Stoppen", "Nee, ga verder")

    await coordinator.press(newcomer.code)

    assert "Welkom, Sanne!" in newcomer.last.text


async def test_asking_again_shows_the_same_three_codes_so_that_none_stands_out(
    doorstep: Doorstep,
) -> None:
    coordinator, _ = await _waiting(doorstep)
    *first, _, _ = coordinator.labels
    await coordinator.say("/netwerk")
    await coordinator.press("Toelaten: Sanne")
    *again, _, _ = coordinator.labels
    assert sorted(again) == sorted(first)
