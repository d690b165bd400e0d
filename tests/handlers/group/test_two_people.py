"""A new official, or coordinator, takes two people: who heard the code, and an official."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from domain.roles import Role, Standing
from services.people import agreeing, lost_phones
from services.tombstones import Why
from services.upkeep import erasing, sweeping
from storage.database import Database
from storage.sealing import Keyring
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import TO_CONSENT, Visitor, code_in, let_in

YES, NO = "Ja, akkoord", "Nee, niet akkoord"
OVER = "Hierover is al besloten, of het is verlopen."
READS_ALONG = pytest.mark.parametrize(
    ("role", "label"), [(Role.OFFICIAL, "Ambtenaar"), (Role.COORDINATOR, "Coördinator")]
)


@pytest.fixture
async def doorstep(tmp_path: Path) -> AsyncIterator[Doorstep]:
    opened = await Doorstep.open(tmp_path / "schakel.db")
    yield opened
    await opened.database.close()


async def _proposes(doorstep: Doorstep, coordinator: Visitor, label: str = "Ambtenaar") -> Visitor:
    """Let a coordinator invite a second account of their own, and type the code they see there."""
    second = doorstep.visitor("Jansen")
    await coordinator.say("/uitnodigen")
    await coordinator.press(label)
    await second.open(code_in(coordinator))
    await second.press(*TO_CONSENT, "Ja, ik doe mee", "Jansen")
    await let_in(coordinator, second.code)
    return second


async def _three(doorstep: Doorstep) -> tuple[Visitor, Visitor, Visitor]:
    """A coordinator, and two officials."""
    ineke = await doorstep.coordinator()
    fatima = await doorstep.member("Fatima", Role.OFFICIAL)
    return ineke, fatima, await doorstep.member("Bram", Role.OFFICIAL)


async def _standing(doorstep: Doorstep, visitor: Visitor) -> Standing | None:
    person = await doorstep.person(visitor)
    return person.standing if person is not None else None


def _asked(official: Visitor) -> tuple[int, Shown]:
    """The message that asks an official to agree."""
    return max((n, shown) for n, shown in official.chat.items() if YES in shown.buttons)


def _said(visitor: Visitor) -> str:
    return "\n".join(shown.text for shown in visitor.chat.values())


async def _removes(doorstep: Doorstep, coordinator: Visitor, name: str) -> None:
    await coordinator.say("/netwerk")
    await coordinator.press(
        "Leden", name, "Verwijderen", f"Ja, verwijder {name.split(' ·', maxsplit=1)[0]}"
    )


@READS_ALONG
async def test_a_coordinator_alone_makes_nobody_who_reads_along(
    doorstep: Doorstep, role: Role, label: str
) -> None:
    ineke, fatima, bram = await _three(doorstep)

    jansen = await _proposes(doorstep, ineke, label)

    assert await _standing(doorstep, jansen) is Standing.NEWCOMER
    for official in (fatima, bram):
        _, question = _asked(official)
        assert "Voorstel van Ineke: Jansen wordt" in question.text
        assert "na maandag 30 november niet door" in question.text
        assert list(question.buttons) == [YES, NO]
    assert "Nu moet nog iemand van de gemeente akkoord gaan" in jansen.last.text
    assert "nu moet nog een ambtenaar akkoord gaan" in ineke.last.text
    assert (await doorstep.journal())[-1] == f"second-asked {role}"


@READS_ALONG
async def test_with_the_yes_of_an_official_they_are_in_and_everybody_hears_by_whom(
    doorstep: Doorstep, role: Role, label: str
) -> None:
    ineke, fatima, bram = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke, label)

    await fatima.press(YES)

    assert await _standing(doorstep, jansen) is Standing.MEMBER
    assert "Welkom, Jansen!" in jansen.last.text
    assert "✓ Jansen doet nu mee" in _said(ineke)
    for official in (fatima, bram):
        assert "Jansen is nu" in official.last.text
        assert "Ineke stelde het voor, Fatima ging akkoord." in official.last.text
        assert "Ambtenaren zijn nu: " in official.last.text
    assert (await doorstep.journal())[-3:] == [
        f"second-asked {role}",
        f"second-agreed {role}",
        f"person-admitted {role}",
    ]
    assert await bram.press(YES) == OVER, "it was decided"


async def test_what_was_proposed_from_a_lost_phone_is_over(doorstep: Doorstep) -> None:
    """Else a yes that comes after it would let in whom the thief proposed."""
    ineke, fatima, _ = await _three(doorstep)
    other = await doorstep.member("Nora", Role.COORDINATOR)
    jansen = await _proposes(doorstep, ineke)
    official, lost = await doorstep.person(fatima), await doorstep.person(ineke)
    assert official is not None
    assert lost is not None

    await doorstep.work(lambda unit: lost_phones.lose(unit, official, lost.id))

    assert await doorstep.work(agreeing.waiting) == []
    assert "het gaat niet door" in _said(fatima).casefold()
    assert "het gaat niet door" in _said(other).casefold()
    assert await fatima.press(YES) == OVER
    assert await _standing(doorstep, jansen) is not Standing.MEMBER
    assert "second-lapsed lost" in await doorstep.journal()


@pytest.mark.parametrize(("label", "name"), [("Sleutelfiguur", "Jansen"), ("Voorzitter", "Jansen")])
async def test_who_does_not_read_along_takes_no_second_person(
    doorstep: Doorstep, label: str, name: str
) -> None:
    ineke, fatima, _ = await _three(doorstep)
    jansen = doorstep.visitor(name)
    await ineke.say("/uitnodigen")
    await ineke.press(label)
    await jansen.open(code_in(ineke))
    await jansen.press(*TO_CONSENT, "Ja, ik doe mee", name)
    if "Molenwijk" in jansen.labels:
        await jansen.press("Molenwijk")

    await let_in(ineke, jansen.code)

    assert await _standing(doorstep, jansen) is Standing.MEMBER
    assert fatima.chat == {}


async def test_the_first_official_is_let_in_by_one_and_everybody_is_told_so(
    doorstep: Doorstep,
) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")

    first = await _proposes(doorstep, ineke)

    assert await _standing(doorstep, first) is Standing.MEMBER
    assert "Jij hebt dat alleen gedaan. Vanaf nu kan dat niet meer" in _said(ineke)
    assert "Jansen is de eerste ambtenaar van dit netwerk." in farid.last.text
    assert (await doorstep.journal())[-2:] == [
        "second-not-needed official",
        "person-admitted official",
    ]

    second = await _proposes(doorstep, ineke)
    assert await _standing(doorstep, second) is Standing.NEWCOMER
    _asked(first)


async def test_whoever_takes_all_officials_out_does_not_choose_the_next_alone(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    await doorstep.member("Fatima", Role.OFFICIAL)
    await ineke.say("/netwerk")
    await ineke.press("Leden", "Fatima · ambtenaar", "Verwijderen")
    assert "Dit is de laatste ambtenaar." in ineke.last.text
    await ineke.press("Ja, verwijder Fatima")

    jansen = await _proposes(doorstep, ineke)

    assert await _standing(doorstep, jansen) is Standing.NEWCOMER
    assert "De beheerder van de server kan het doen" in ineke.last.text


async def test_the_operator_agrees_when_there_is_no_official_left(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    await doorstep.member("Fatima", Role.OFFICIAL)
    await _removes(doorstep, ineke, "Fatima · ambtenaar")
    jansen = await _proposes(doorstep, ineke)

    (waits,) = await doorstep.work(agreeing.waiting)
    await doorstep.work(
        lambda unit: agreeing.agree(unit, None, waits.proposed, waits.on, waits.proposal.token)
    )

    assert (waits.title, waits.proposer) == ("official Jansen", "Ineke")
    assert await _standing(doorstep, jansen) is Standing.MEMBER
    assert (
        "De beheerder van de server ging akkoord, in plaats van een ambtenaar." in farid.last.text
    )
    assert "second-agreed official-operator" in await doorstep.journal()


async def test_one_no_stops_it_and_nothing_is_kept_of_who_would_join(doorstep: Doorstep) -> None:
    ineke, fatima, bram = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)

    await fatima.press(NO)

    assert await doorstep.person(jansen) is None
    assert "Het is niet gelukt om je binnen te laten" in jansen.last.text
    assert "Het gaat niet door" in fatima.last.text
    for other in (ineke, bram):
        assert "Fatima ging niet akkoord" in _said(other)
    assert await bram.press(YES) == OVER
    assert (await doorstep.journal())[-2:] == [
        "second-refused person",
        "person-turned-down second-refused",
    ]


@pytest.mark.parametrize(("typed", "standing"), [("ja", Standing.MEMBER), ("nee", None)])
async def test_it_can_be_typed(doorstep: Doorstep, typed: str, standing: Standing | None) -> None:
    ineke, fatima, _ = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)

    await fatima.say(typed)

    assert await _standing(doorstep, jansen) is standing


async def test_a_week_without_an_answer_ends_it_and_all_hear_so(doorstep: Doorstep) -> None:
    ineke, fatima, bram = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)
    doorstep.wait(days=6, hours=23)
    await doorstep.work(sweeping.sweep)
    assert await _standing(doorstep, jansen) is Standing.NEWCOMER

    doorstep.wait(hours=1)
    await doorstep.work(sweeping.sweep)

    assert await doorstep.person(jansen) is None
    for hears in (ineke, fatima, bram):
        assert "geen ambtenaar ging op tijd akkoord" in _said(hears)
    assert "second-lapsed person" in await doorstep.journal()
    assert await fatima.press(YES) == OVER


async def test_it_waits_its_own_week_however_long_the_code_took(doorstep: Doorstep) -> None:
    ineke, fatima, _ = await _three(doorstep)
    jansen = doorstep.visitor("Jansen")
    await ineke.say("/uitnodigen")
    await ineke.press("Ambtenaar")
    await jansen.open(code_in(ineke))
    await jansen.press(*TO_CONSENT, "Ja, ik doe mee", "Jansen")
    doorstep.wait(days=6)
    await let_in(ineke, jansen.code)
    doorstep.wait(days=6)
    await doorstep.work(sweeping.sweep)

    await fatima.press(YES)

    assert await _standing(doorstep, jansen) is Standing.MEMBER


async def test_it_survives_a_restart(doorstep: Doorstep, tmp_path: Path) -> None:
    ineke, fatima, _ = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)
    await doorstep.database.close()
    doorstep.database = await Database.open(tmp_path / "schakel.db", Keyring(bytes(range(32))))

    await fatima.press(YES)

    assert await _standing(doorstep, jansen) is Standing.MEMBER


async def test_an_official_who_was_taken_out_agrees_with_nothing_and_another_does(
    doorstep: Doorstep,
) -> None:
    ineke, fatima, bram = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)
    number, question = _asked(fatima)
    await _removes(doorstep, ineke, "Fatima · ambtenaar")

    toast = await fatima.press_data(number, question.buttons[YES])
    assert toast == "Deze knop is niet voor jou bedoeld."
    assert await _standing(doorstep, jansen) is Standing.NEWCOMER
    await bram.press(YES)
    assert await _standing(doorstep, jansen) is Standing.MEMBER


async def test_what_a_coordinator_proposed_who_was_taken_out_since_can_be_decided(
    doorstep: Doorstep,
) -> None:
    ineke, fatima, _ = await _three(doorstep)
    farid = await doorstep.coordinator("Farid")
    jansen = await _proposes(doorstep, ineke)
    await _removes(doorstep, farid, "Ineke · coördinator")

    await fatima.press(YES)

    assert await _standing(doorstep, jansen) is Standing.MEMBER
    assert "iemand die niet meer meedoet stelde het voor" in fatima.last.text
    assert "Wie stelt Jansen voor aan de sleutelfiguren?" in farid.last.text


@pytest.mark.parametrize("how", ["the newcomer", "the coordinator", "the operator"])
async def test_it_is_over_when_the_newcomer_goes(doorstep: Doorstep, how: str) -> None:
    ineke, fatima, _ = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)
    person = await doorstep.person(jansen)
    assert person is not None

    match how:
        case "the newcomer":
            await jansen.press("Stoppen", "Ja, stop en wis alles")
        case "the coordinator":
            await ineke.press("Niet toelaten")
        case _:
            await doorstep.work(partial(erasing.erase_person, person=person, why=Why.PERSON))

    assert await fatima.press(YES) == OVER
    assert await doorstep.person(jansen) is None


@pytest.mark.parametrize("role", [Role.KEY_FIGURE, Role.COORDINATOR, Role.CHAIR, None])
async def test_nobody_but_an_official_agrees_not_even_who_is_to_be_one(
    doorstep: Doorstep, role: Role | None
) -> None:
    ineke, fatima, _ = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)
    _, question = _asked(fatima)
    other = await doorstep.member("Kees", role) if role is not None else jansen

    for label in (YES, NO):
        toast = await other.press_data(7, question.buttons[label])
        assert toast == "Deze knop is niet voor jou bedoeld."

    assert await _standing(doorstep, jansen) is Standing.NEWCOMER
    assert (await doorstep.journal())[-1] == "refused"


@pytest.mark.parametrize("choice", ["", "yes", "yes-", "yes-00000000", "maybe-{token}"])
async def test_a_button_of_no_proposal_of_now_does_nothing(doorstep: Doorstep, choice: str) -> None:
    ineke, fatima, _ = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)
    number, question = _asked(fatima)
    data = question.buttons[YES]
    head, _, token = data.rpartition("-")
    assert head.endswith(":yes")

    await fatima.press_data(number, f"{head.rpartition(':')[0]}:{choice.format(token=token)}")

    assert await _standing(doorstep, jansen) is Standing.NEWCOMER


async def test_a_button_of_an_earlier_time_does_not_let_somebody_back_in(
    doorstep: Doorstep,
) -> None:
    ineke, fatima, _ = await _three(doorstep)
    await _proposes(doorstep, ineke)
    number, earlier = _asked(fatima)
    await fatima.press(YES)
    await _removes(doorstep, ineke, "Jansen · ambtenaar")
    jansen = doorstep.chats[max(doorstep.chats)]
    await ineke.say("/uitnodigen")
    await ineke.press("Ambtenaar")
    await jansen.open(code_in(ineke))
    await jansen.press(*TO_CONSENT, "Ja, ik doe mee", "Jansen")
    await let_in(ineke, jansen.code)

    assert await fatima.press_data(number, earlier.buttons[YES]) == OVER

    assert await _standing(doorstep, jansen) is Standing.NEWCOMER, "coming back takes two as well"


async def test_the_coordinator_sees_what_waits_and_cannot_type_a_code_again(
    doorstep: Doorstep,
) -> None:
    ineke, _, _ = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)
    person = await doorstep.person(jansen)
    assert person is not None

    await ineke.say("/netwerk")

    assert "1 voorstel wacht op het akkoord van een ambtenaar." in ineke.last.text
    assert "Nog bezig met aanmelden: 0" in ineke.last.text
    toast = await ineke.press_data(max(ineke.chat), f"1t:admit:{person.id}:")
    assert toast == "Hier is al om akkoord gevraagd. Je hoort wat eruit komt."


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.COORDINATOR])
async def test_officials_hear_of_everybody_who_goes(doorstep: Doorstep, role: Role) -> None:
    ineke, fatima, _ = await _three(doorstep)
    await doorstep.member("Kees", role)
    label = "ambtenaar" if role is Role.OFFICIAL else "coördinator"

    await _removes(doorstep, ineke, f"Kees · {label}")

    assert f"Ineke heeft een {label} uit het netwerk gehaald." in fatima.last.text
    assert "Kees" not in fatima.last.text.partition("zijn nu")[2]


async def test_the_link_of_the_operator_lets_a_first_coordinator_in_and_officials_hear_so(
    doorstep: Doorstep,
) -> None:
    fatima, noor = await doorstep.member("Fatima", Role.OFFICIAL), doorstep.visitor("Noor")
    await noor.open(await doorstep.link(Role.COORDINATOR))

    await noor.press(*TO_CONSENT, "Ja, ik doe mee", "Noor")

    assert await _standing(doorstep, noor) is Standing.MEMBER
    assert "De beheerder van de server heeft dat gedaan" in fatima.last.text


async def test_a_restore_ends_what_waits(doorstep: Doorstep) -> None:
    ineke, fatima, _ = await _three(doorstep)
    jansen = await _proposes(doorstep, ineke)

    assert await doorstep.work(agreeing.end_all) == 1

    assert await doorstep.person(jansen) is None
    assert "geen ambtenaar ging op tijd akkoord" in _said(ineke)
    assert await fatima.press(YES) == OVER
    assert "second-lapsed restored" in await doorstep.journal()
