"""/netwerk and /uitnodigen: the coordinator sees who is there, invites, and lets people go."""

from dataclasses import replace

import pytest

from domain.identifiers import ChatId
from domain.roles import Role
from storage.store import Store
from tests.handlers.people.doorstep import MONDAY, USERNAME, Doorstep
from tests.handlers.people.visitor import code_in, let_in, onboard

PNG = b"\x89PNG"


async def test_uitnodigen_asks_the_role_and_gives_a_link_with_a_qr_picture(
    doorstep: Doorstep,
) -> None:
    coordinator = await doorstep.coordinator()

    await coordinator.say("/uitnodigen")
    assert coordinator.labels == [
        "Sleutelfiguur",
        "Ambtenaar",
        "Coördinator",
        "Voorzitter",
        "Voor het gesprek",
        "Gesprekken tellen",
        "Terug",
    ]
    await coordinator.press("Ambtenaar")

    invitation = coordinator.last
    assert invitation.photo.startswith(PNG)
    assert f"https://t.me/{USERNAME}?start=" in invitation.text
    assert "tot donderdag 26 november 10.15 uur" in invitation.text
    newcomer = doorstep.visitor()
    await newcomer.open(code_in(coordinator))
    assert "uitgenodigd als ambtenaar" in newcomer.last.text


async def test_the_code_of_an_invitation_is_nowhere_kept_in_clear(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()

    await coordinator.say("/uitnodigen")
    await coordinator.press("Sleutelfiguur")

    code = code_in(coordinator).encode()
    dump = await doorstep.look(lambda store: "\n".join(store._connection.iterdump()).encode())
    assert code not in dump
    assert code.hex().encode() not in dump


async def test_the_overview_counts_people_and_invites_and_names_the_group(
    doorstep: Doorstep,
) -> None:
    coordinator = await doorstep.coordinator()
    await doorstep.member("Noor")
    await doorstep.member("Bram", Role.OFFICIAL)
    await onboard(doorstep.visitor(), await doorstep.link())
    await doorstep.visitor().open(await doorstep.link())
    await doorstep.link()

    await coordinator.say("/netwerk")

    lines = coordinator.last.text.splitlines()
    assert "Sleutelfiguren: 1" in lines
    assert "Ambtenaren: 1" in lines
    assert "Coördinatoren: 1" in lines
    assert "Voorzitters: 0" in lines
    assert "Wachten op toelating: 1" in lines
    assert "Nog bezig met aanmelden: 1" in lines
    assert "Open uitnodigingen: 1" in lines
    assert "nog niet gekoppeld" in coordinator.last.text
    assert "Toelaten: Sanne" in coordinator.labels


@pytest.mark.parametrize(("halted", "words"), [(False, "Groep Zorg"), (True, "stilgezet")])
async def test_the_overview_says_how_it_stands_with_the_group(
    doorstep: Doorstep, *, halted: bool, words: str
) -> None:
    coordinator = await doorstep.coordinator()

    def bind(store: Store) -> None:
        store.group.bind(ChatId(-100), "Groep Zorg", forum=True, now=MONDAY)
        if halted:
            store.group.halt(None)

    await doorstep.look(bind)
    await coordinator.say("/netwerk")

    assert words in coordinator.last.text


async def test_a_waiting_newcomer_can_be_let_in_from_the_overview(doorstep: Doorstep) -> None:
    coordinator, newcomer = await doorstep.coordinator(), doorstep.visitor()
    await onboard(newcomer, await doorstep.link())
    await coordinator.say("/netwerk")

    await coordinator.press("Toelaten: Sanne")
    await let_in(coordinator, newcomer.code)

    assert "Welkom, Sanne!" in newcomer.last.text


async def test_a_button_for_a_newcomer_who_is_in_already_is_stale(doorstep: Doorstep) -> None:
    coordinator, newcomer = await doorstep.coordinator(), doorstep.visitor()
    await onboard(newcomer, await doorstep.link())
    await let_in(coordinator, newcomer.code)
    person = await doorstep.person(newcomer)
    assert person is not None

    assert "oud bericht" in await coordinator.press_data(101, f"1t:ask:{person.id}:")


async def test_members_are_listed_eight_a_page_by_name(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator("Zus")
    for number in range(1, 17):
        await doorstep.member(f"Lid {number:02}")

    await coordinator.say("/netwerk")
    await coordinator.press("Leden")
    assert "Er zijn 17 leden" in coordinator.last.text
    assert coordinator.labels[0] == "Lid 01 · sleutelfiguur"
    assert coordinator.labels[8:] == ["Volgende →", "Terug"]
    await coordinator.press("Volgende →", "Volgende →")

    assert coordinator.labels == ["Zus · coördinator", "← Vorige", "Terug"]
    assert len(coordinator.chat) == 1, "one message that changes"


async def test_a_page_beyond_the_last_shows_the_last(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    await coordinator.say("/netwerk")

    await coordinator.press_data(max(coordinator.chat), "1t:members::99")

    assert coordinator.labels == ["Ineke · coördinator", "Terug"]


async def test_a_members_page_says_who_they_are_to_the_network(doorstep: Doorstep) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    person = await doorstep.person(noor)
    assert person is not None
    await doorstep.look(lambda store: store.people.save(replace(person, reachable=False)))

    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Noor · sleutelfiguur")

    text = coordinator.last.text
    assert "Rol: sleutelfiguur" in text
    assert "Buurt: Noord" in text
    assert "Lid sinds: maandag 23 november" in text
    assert "Bereikbaar" not in text, "it would give away who a nameless reporter is"
    assert coordinator.labels[-2:] == ["Verwijderen", "Terug"]


async def test_the_roster_lists_the_officials(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    await coordinator.say("/netwerk")
    await coordinator.press("Ambtenaren")
    assert "Er zijn nog geen ambtenaren" in coordinator.last.text

    await doorstep.member("Bram", Role.OFFICIAL)
    await coordinator.press("Terug", "Ambtenaren", "Bram · ambtenaar")
    assert "Buurt" not in coordinator.last.text
    await coordinator.press("Terug")

    assert "De vaste groep ambtenaren" in coordinator.last.text


async def test_open_invites_are_listed_and_can_be_withdrawn(doorstep: Doorstep) -> None:
    coordinator, code = await doorstep.coordinator(), await doorstep.link()
    await coordinator.say("/netwerk")
    await coordinator.press("Uitnodigingen")

    toast = await coordinator.press("Intrekken: sleutelfiguur, tot donderdag 26 november 10.15")

    assert toast == "De uitnodiging is ingetrokken."
    assert "Er zijn geen open uitnodigingen" in coordinator.last.text
    stranger = doorstep.visitor()
    await stranger.open(code)
    assert "geldige uitnodiging" in stranger.last.text
    assert "invite-withdrawn key-figure" in await doorstep.journal()


async def test_a_long_list_of_invites_shows_the_first_twenty(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    for _ in range(21):
        await doorstep.link()

    await coordinator.say("/netwerk")
    await coordinator.press("Uitnodigingen")

    assert "Alleen de eerste 20" in coordinator.last.text


async def test_withdrawing_a_used_invite_leaves_the_newcomer_alone(doorstep: Doorstep) -> None:
    coordinator, newcomer = await doorstep.coordinator(), doorstep.visitor()
    code = await doorstep.link()
    await coordinator.say("/netwerk")
    await coordinator.press("Uitnodigingen")
    await newcomer.open(code)

    await coordinator.press("Intrekken: sleutelfiguur, tot donderdag 26 november 10.15")

    assert "invite-withdrawn key-figure" not in await doorstep.journal()
    await newcomer.press("Verder")
    assert "Wat we van elkaar verwachten" in newcomer.last.text


@pytest.mark.parametrize("command", ["/netwerk", "/uitnodigen"])
async def test_these_commands_are_the_coordinators_alone(doorstep: Doorstep, command: str) -> None:
    noor = await doorstep.member("Noor")

    await noor.say(command)

    assert noor.labels == []


@pytest.mark.parametrize(
    "data",
    [
        "1t:nonsense::",
        "1t:invite::mayor",
        "1t:admit:0123456789abcdef:1234",
        "1t:admit:0123456789abcdef:1234-x",
        "1t:remove:0123456789abcdef:1",
    ],
)
async def test_a_button_we_never_made_does_nothing(doorstep: Doorstep, data: str) -> None:
    coordinator = await doorstep.coordinator()
    await coordinator.say("/netwerk")
    before = coordinator.last.html

    toast = await coordinator.press_data(max(coordinator.chat), data)

    assert "oud bericht" in toast
    assert coordinator.last.html == before
