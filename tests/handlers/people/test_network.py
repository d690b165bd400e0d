"""/netwerk and /uitnodigen: the coordinator sees who is there, invites, and lets people go."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.concern import Concern, Kind, Promise, Stage, Urgency
from domain.identifiers import ChatId, ConcernId, PersonId, Reference
from domain.notices import NoticeKind
from domain.roles import Role, Standing
from storage.store import Store
from tests.handlers.people.doorstep import MONDAY, USERNAME, Doorstep, Visitor, onboard

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
        "Terug",
    ]
    await coordinator.press("Ambtenaar")

    invitation = coordinator.last
    assert invitation.photo.startswith(PNG)
    assert f"https://t.me/{USERNAME}?start=" in invitation.text
    assert "tot donderdag 26 november 10.15 uur" in invitation.text
    newcomer = doorstep.visitor()
    await newcomer.open(_code(coordinator))
    assert "uitgenodigd als ambtenaar" in newcomer.last.text


async def test_the_code_of_an_invitation_is_nowhere_kept_in_clear(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()

    await coordinator.say("/uitnodigen")
    await coordinator.press("Sleutelfiguur")

    code = _code(coordinator).encode()
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
    await coordinator.press(newcomer.code)

    assert "Welkom, Sanne!" in newcomer.last.text


async def test_a_button_for_a_newcomer_who_is_in_already_is_stale(doorstep: Doorstep) -> None:
    coordinator, newcomer = await doorstep.coordinator(), doorstep.visitor()
    await onboard(newcomer, await doorstep.link())
    await coordinator.press(newcomer.code)
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
    assert "Bereikbaar: nee" in text
    assert coordinator.labels == ["Verwijderen", "Terug"]


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


async def test_who_is_removed_can_do_nothing_from_that_moment(doorstep: Doorstep) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await noor.say("/melden")
    number, draft = max(noor.chat), next(iter(noor.last.buttons.values()))

    await _remove(coordinator, "Noor · sleutelfiguur", "Noor")

    assert noor.last.text.startswith("Je hoort niet meer bij het netwerk.")
    assert (noor.menu, noor.commands) == ([], [])
    assert await noor.press_data(number, draft) == "Deze knop is niet voor jou bedoeld."
    await noor.say("/melden")
    assert "geldige uitnodiging" in noor.last.text
    person = await doorstep.person(noor)
    assert person is not None
    assert (person.standing, person.name, person.neighbourhood) == (Standing.REMOVED, None, None)
    assert await doorstep.look(lambda store: store.conversations.of(person.id, "private")) is None
    assert (await doorstep.journal())[-2:] == ["person-removed key-figure", "refused"]
    assert coordinator.labels == ["Ineke · coördinator", "Terug"]


async def test_removing_is_asked_twice(doorstep: Doorstep) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Noor · sleutelfiguur", "Verwijderen")
    assert "Noor verwijderen?" in coordinator.last.text

    await coordinator.press("Nee, terug")

    person = await doorstep.person(noor)
    assert person is not None
    assert person.standing is Standing.MEMBER
    assert coordinator.labels == ["Verwijderen", "Terug"]


async def test_somebody_removed_twice_is_removed_once(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    noor = await doorstep.member("Noor")
    await _remove(coordinator, "Noor · sleutelfiguur", "Noor")
    person = await doorstep.person(noor)
    assert person is not None
    number = max(coordinator.chat)

    toast = await coordinator.press_data(number, f"1t:remove:{person.id}:")
    assert toast == "Deze persoon doet al niet meer mee."
    for page in ("member", "removing"):
        await coordinator.press_data(number, f"1t:{page}:{person.id}:")
        assert coordinator.last.text == "Deze persoon doet niet meer mee."


async def test_the_only_coordinator_cannot_be_removed(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()

    toast = await _remove(coordinator, "Ineke · coördinator", "Ineke")

    assert "Dit is de enige coördinator" in toast
    person = await doorstep.person(coordinator)
    assert person is not None
    assert person.standing is Standing.MEMBER


async def test_a_coordinator_who_goes_takes_their_invites_and_leaves_their_newcomers(
    doorstep: Doorstep,
) -> None:
    ineke, farid = await doorstep.coordinator("Ineke"), await doorstep.coordinator("Farid")
    await farid.say("/uitnodigen")
    await farid.press("Sleutelfiguur")
    newcomer = doorstep.visitor()
    await onboard(newcomer, _code(farid))
    await farid.say("/uitnodigen")
    await farid.press("Ambtenaar")
    unused = _code(farid)

    await _remove(ineke, "Farid · coördinator", "Farid")

    stranger = doorstep.visitor()
    await stranger.open(unused)
    assert "geldige uitnodiging" in stranger.last.text
    assert "Welke code" in ineke.last.text
    await ineke.press(newcomer.code)
    assert "Welkom, Sanne!" in newcomer.last.text


async def test_a_removed_coordinator_can_press_nothing_of_the_network(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator("Ineke"), await doorstep.coordinator("Farid")
    await farid.say("/netwerk")
    await _remove(ineke, "Farid · coördinator", "Farid")

    number = min(farid.chat)
    toast = await farid.press_data(number, farid.chat[number].buttons["Leden"])

    assert toast == "Deze knop is niet voor jou bedoeld."


async def test_concerns_of_an_official_who_goes_are_the_whole_groups_again(
    doorstep: Doorstep,
) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    bram = await doorstep.person(await doorstep.member("Bram", Role.OFFICIAL))
    reporter = await doorstep.person(noor)
    assert bram is not None
    assert reporter is not None
    mine, other = _concern(1, reporter.id, bram.id), _concern(2, reporter.id, None)
    await doorstep.look(lambda store: [store.concerns.add(each, {}) for each in (mine, other)])

    await _remove(coordinator, "Bram · ambtenaar", "Bram")

    kept = await doorstep.look(lambda store: store.concerns.by_id(mine.id))
    assert kept is not None
    assert (kept.owner, kept.stage, kept.version) == (None, Stage.TAKEN_UP, mine.version + 1)
    cards = [item.notice for item in doorstep.to_the_group]
    assert [(card.kind, card.concern) for card in cards] == [(NoticeKind.CARD, mine.id)]


async def test_who_comes_back_after_being_removed_starts_anew(doorstep: Doorstep) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await _remove(coordinator, "Noor · sleutelfiguur", "Noor")
    before = await doorstep.person(noor)

    await onboard(noor, await doorstep.link(), name="Noortje")
    await coordinator.press(noor.code)

    after = await doorstep.person(noor)
    assert before is not None
    assert after is not None
    assert (after.id, after.name, after.standing) == (before.id, "Noortje", Standing.MEMBER)


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


def _code(coordinator: Visitor) -> str:
    return coordinator.last.text.split("start=")[1].split()[0]


async def _remove(coordinator: Visitor, label: str, name: str) -> str:
    await coordinator.say("/netwerk")
    return await coordinator.press("Leden", label, "Verwijderen", f"Ja, verwijder {name}")


def _concern(number: int, reporter: PersonId, owner: PersonId | None) -> Concern:
    due = datetime(2026, 12, 1, 16, tzinfo=UTC)
    return Concern(
        id=ConcernId(f"{number:016x}"),
        reference=Reference(f"Z-{number:04}"),
        kind=Kind.CONCERN,
        reporter=reporter,
        named=True,
        subject="other",
        neighbourhood="noord",
        urgency=Urgency.NORMAL,
        stage=Stage.TAKEN_UP,
        owner=owner,
        filed_at=MONDAY,
        promise=Promise(due, due, due, 1),
    )
