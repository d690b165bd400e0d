"""A newcomer gets in by voice: the coordinator types the code they heard, and sees it nowhere."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from domain.roles import Role, Standing
from storage.database import Database
from storage.sealing import Keyring
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import TO_CONSENT, Visitor, let_in, onboard

ASKED = "Heb je de code gehoord?"
STALE = "oud bericht"
MENU_IS_BACK = "Het menu staat weer hieronder."


async def _waiting(doorstep: Doorstep) -> tuple[Visitor, Visitor]:
    """A coordinator and a newcomer with a code."""
    coordinator, newcomer = await doorstep.coordinator(), doorstep.visitor()
    await onboard(newcomer, await doorstep.link())
    return coordinator, newcomer


def _wrong(newcomer: Visitor) -> str:
    return "0000" if newcomer.code != "0000" else "1111"


def _shown(visitor: Visitor) -> Iterable[str]:
    """Everything on somebody's screen, and all that its buttons say and carry."""
    for shown in visitor.chat.values():
        yield shown.html
        yield from shown.buttons
        yield from shown.buttons.values()


def _told(visitor: Visitor) -> list[Shown]:
    """What stands in somebody's chat, but for the line that brings the menu back."""
    return [shown for shown in visitor.chat.values() if shown.text != MENU_IS_BACK]


async def _standing(doorstep: Doorstep, visitor: Visitor) -> Standing | None:
    person = await doorstep.person(visitor)
    return person.standing if person is not None else None


async def test_the_coordinator_is_asked_to_type_a_code_and_shown_none(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    assert "Sanne wil meedoen als sleutelfiguur" in coordinator.last.text
    assert coordinator.labels == ["Code typen", "Niet toelaten"]
    await coordinator.press("Code typen")
    assert "Welke code hoorde je van Sanne?" in coordinator.last.text
    await coordinator.say("/netwerk")
    assert not any(newcomer.code in shown for shown in _shown(coordinator))


async def test_whoever_presses_every_button_without_hearing_the_code_lets_nobody_in(
    doorstep: Doorstep,
) -> None:
    """Three tries among three buttons let somebody in seven times out of ten."""
    for turn in range(30):
        coordinator, newcomer = await doorstep.coordinator(), doorstep.visitor(f"Sanne{turn}")
        await onboard(newcomer, await doorstep.link())
        number, buttons = max(coordinator.chat), dict(coordinator.last.buttons)
        for label, data in buttons.items():
            if label != "Niet toelaten":
                await coordinator.press_data(number, data)
        assert await _standing(doorstep, newcomer) is Standing.NEWCOMER


async def test_on_the_right_code_the_newcomer_is_in_with_menu_and_commands(
    doorstep: Doorstep,
) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    await let_in(coordinator, newcomer.code)

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


@pytest.mark.parametrize(
    "said", ["Sanne zei {0} {1} {2} {3}", "{0}-{1}-{2}-{3}", "de code is {0}{1}{2}{3}."]
)
@pytest.mark.parametrize("digits", ["0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩"])
async def test_a_code_counts_however_it_is_typed(
    doorstep: Doorstep, said: str, digits: str
) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    await let_in(coordinator, said.format(*(digits[int(each)] for each in newcomer.code)))

    assert "Welkom, Sanne!" in newcomer.last.text


@pytest.mark.parametrize("said", ["weet ik niet", "123", "12345", "{code} of {other}", "{code}5"])
async def test_what_is_not_one_code_is_no_try_and_is_asked_again(
    doorstep: Doorstep, said: str
) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    code = newcomer.code
    await coordinator.press("Code typen")

    for _ in range(4):
        await coordinator.say(said.format(code=code, other=_wrong(newcomer)))
        assert "Dit telt niet als poging" in coordinator.last.text

    assert (await _standing(doorstep, newcomer), newcomer.code) == (Standing.NEWCOMER, code)
    await coordinator.say(code)
    assert "Welkom, Sanne!" in newcomer.last.text
    assert [shown.text for shown in _told(coordinator)] == [
        "✓ Sanne doet nu mee als sleutelfiguur."
    ]
    assert not coordinator.telegram.typed[coordinator.account]


@pytest.mark.parametrize("wrong_first", [False, True])
async def test_a_code_typed_below_the_question_needs_no_button(
    doorstep: Doorstep, *, wrong_first: bool
) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    if wrong_first:
        await coordinator.say(_wrong(newcomer))
        assert "Je kunt het 2 keer proberen." in coordinator.last.text

    await coordinator.say(" ".join(newcomer.code))

    assert "Welkom, Sanne!" in newcomer.last.text
    assert len(coordinator.chat) == 1
    assert coordinator.telegram.typed[coordinator.account] == {}


async def test_words_below_the_question_are_no_code(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    code = newcomer.code

    await coordinator.say("de vergadering is om 1930")

    assert (await _standing(doorstep, newcomer), newcomer.code) == (Standing.NEWCOMER, code)


async def test_on_a_wrong_code_there_is_a_new_one_and_both_are_told_kindly(
    doorstep: Doorstep,
) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    old = newcomer.code

    await let_in(coordinator, _wrong(newcomer))

    assert newcomer.code != old
    assert "Dat geeft niet" in newcomer.last.text
    (question,) = _told(coordinator)
    assert "De code klopte niet. Sanne krijgt een nieuwe." in question.text
    assert "Je kunt het 2 keer proberen." in question.text
    await let_in(coordinator, newcomer.code)
    assert "Welkom, Sanne!" in newcomer.last.text


async def test_what_was_typed_leaves_the_chat_and_stands_nowhere(
    doorstep: Doorstep, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    coordinator, newcomer = await _waiting(doorstep)
    other, heard = await doorstep.member("Bram", Role.OFFICIAL), [newcomer.code]
    await let_in(coordinator, f"gehoord {_wrong(newcomer)}")
    heard.append(newcomer.code)
    await let_in(coordinator, f"gehoord {newcomer.code}")

    assert coordinator.telegram.typed[coordinator.account] == {}
    for someone in (coordinator, newcomer, other):
        assert not any(code in shown for code in heard for shown in _shown(someone))
    said = " ".join([caplog.text, *await doorstep.journal()])
    assert not re.search("gehoord|" + "|".join(heard), said)
    on_disk = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert b"gehoord" not in on_disk


async def test_after_three_wrong_codes_the_newcomer_is_out_and_erased(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    for _ in range(3):
        await let_in(coordinator, _wrong(newcomer))

    (said,) = _told(coordinator)
    assert "alles over deze persoon is gewist" in said.text
    assert "Maak dan een nieuwe uitnodiging" in said.text
    assert "Het is niet gelukt om je binnen te laten" in newcomer.last.text
    assert await doorstep.person(newcomer) is None
    assert (await doorstep.journal())[-1] == "person-turned-down wrong-code"


async def test_tries_are_counted_across_forms_coordinators_and_a_restart(
    doorstep: Doorstep, tmp_path: Path
) -> None:
    ineke, newcomer = await _waiting(doorstep)
    farid = await doorstep.coordinator("Farid")
    await let_in(ineke, _wrong(newcomer))
    await ineke.press("Code typen", "Stoppen", "Code typen")
    await doorstep.database.close()
    doorstep.database = await Database.open(tmp_path / "schakel.db", Keyring(bytes(range(32))))

    await farid.say("/netwerk")
    await farid.press("Toelaten: Sanne")
    await let_in(farid, _wrong(newcomer))
    assert "Je kunt het één keer proberen." in farid.last.text
    await ineke.press("Code typen")
    await ineke.say(_wrong(newcomer))

    assert await doorstep.person(newcomer) is None
    assert await farid.press("Code typen") == "Over deze aanmelding is al besloten."


async def test_a_code_that_was_replaced_while_it_was_typed_is_no_try(doorstep: Doorstep) -> None:
    ineke, newcomer = await _waiting(doorstep)
    farid = await doorstep.coordinator("Farid")
    await farid.say("/netwerk")
    await farid.press("Toelaten: Sanne", "Code typen")
    old = newcomer.code
    await let_in(ineke, _wrong(newcomer))

    await farid.say(old)

    assert "Je kunt het 2 keer proberen." in farid.last.text
    await let_in(farid, newcomer.code)
    assert "Welkom, Sanne!" in newcomer.last.text


@pytest.mark.parametrize("how", ["press", "type"])
async def test_typing_a_code_can_be_stopped_and_nothing_is_decided(
    doorstep: Doorstep, how: str
) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    await coordinator.press("Code typen")

    await (coordinator.press if how == "press" else coordinator.say)("Stoppen")

    assert any("Er is nog niets besloten" in shown.text for shown in coordinator.chat.values())
    assert await _standing(doorstep, newcomer) is Standing.NEWCOMER
    await let_in(coordinator, newcomer.code)
    assert "Welkom, Sanne!" in newcomer.last.text


async def test_the_coordinator_can_keep_somebody_out_at_once(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)

    assert await coordinator.press("Niet toelaten") == "Geweigerd"

    assert await doorstep.person(newcomer) is None
    await newcomer.say("Hallo?")
    assert "geldige uitnodiging" in newcomer.last.text


@pytest.mark.parametrize("choice", ["{code}-0", "none-0", "{code}", "x"])
async def test_a_button_of_an_earlier_version_that_names_a_code_does_nothing(
    doorstep: Doorstep, choice: str
) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    person, code = await doorstep.person(newcomer), newcomer.code
    assert person is not None
    data = f"1t:admit:{person.id}:{choice.format(code=code)}"

    assert STALE in await coordinator.press_data(max(coordinator.chat), data)

    assert (await _standing(doorstep, newcomer), newcomer.code) == (Standing.NEWCOMER, code)


async def test_what_was_decided_once_cannot_be_decided_again(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    number, buttons = max(coordinator.chat), dict(coordinator.last.buttons)
    await let_in(coordinator, newcomer.code)

    for label in ("Code typen", "Niet toelaten"):
        toast = await coordinator.press_data(number, buttons[label])
        assert toast == "Over deze aanmelding is al besloten."

    assert await _standing(doorstep, newcomer) is Standing.MEMBER


async def test_nothing_can_be_typed_for_who_is_still_reading(doorstep: Doorstep) -> None:
    coordinator, newcomer = await doorstep.coordinator(), await doorstep.newcomer()
    person = await doorstep.person(newcomer)
    assert person is not None

    toast = await coordinator.press_data(101, f"1t:admit:{person.id}:")

    assert STALE in toast


@pytest.mark.parametrize("role", [Role.KEY_FIGURE, Role.OFFICIAL, Role.CHAIR])
async def test_only_coordinators_let_people_in(doorstep: Doorstep, role: Role) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    other = await doorstep.member("Bram", role)

    for presser in (other, newcomer):
        for label in ("Code typen", "Niet toelaten"):
            toast = await presser.press_data(101, coordinator.last.buttons[label])
            assert toast == "Deze knop is niet voor jou bedoeld."

    assert await _standing(doorstep, newcomer) is Standing.NEWCOMER


async def test_whoever_was_removed_while_typing_lets_nobody_in(doorstep: Doorstep) -> None:
    ineke, newcomer = await _waiting(doorstep)
    farid = await doorstep.coordinator("Farid")
    await farid.say("/netwerk")
    await farid.press("Toelaten: Sanne", "Code typen")
    await ineke.say("/netwerk")
    await ineke.press("Leden", "Farid · coördinator", "Verwijderen", "Ja, verwijder Farid")

    await farid.say(newcomer.code)

    assert await _standing(doorstep, newcomer) is Standing.NEWCOMER


async def test_who_invited_is_asked_and_nobody_else(doorstep: Doorstep) -> None:
    first, second = await doorstep.coordinator("Ineke"), await doorstep.coordinator("Farid")
    await second.say("/uitnodigen")
    await second.press("Sleutelfiguur")
    newcomer = doorstep.visitor()

    await onboard(newcomer, second.last.text.split("start=")[1].split()[0])

    assert first.chat == {}
    assert ASKED in second.last.text
    assert "aan Farid" in newcomer.last.text


async def test_somebody_invited_from_the_command_line_can_tell_any_coordinator(
    doorstep: Doorstep,
) -> None:
    both = await doorstep.coordinator("Ineke"), await doorstep.coordinator("Farid")
    newcomer = doorstep.visitor()

    await onboard(newcomer, await doorstep.link())

    assert all(ASKED in coordinator.last.text for coordinator in both)
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
    await let_in(first, early.code)
    assert "Welkom, Sanne!" in early.last.text


async def test_a_newcomer_who_leaves_while_waiting_cannot_be_admitted(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    code = newcomer.code
    await coordinator.press("Code typen")
    await newcomer.press("Stoppen", "Ja, stop en wis alles")

    await coordinator.say(code)

    assert [shown.text for shown in _told(coordinator)] == ["Deze aanmelding is al afgehandeld."]
    assert await doorstep.person(newcomer) is None


async def test_looking_at_the_way_out_does_not_spoil_the_code(doorstep: Doorstep) -> None:
    coordinator, newcomer = await _waiting(doorstep)
    await newcomer.press("Stoppen", "Nee, ga verder")

    await let_in(coordinator, newcomer.code)

    assert "Welkom, Sanne!" in newcomer.last.text
