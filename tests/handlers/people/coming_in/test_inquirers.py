"""Somebody outside leaves a number on the public page, is called, and is invited or forgotten."""

from dataclasses import replace

import pytest

from domain.functions import Functions, NetworkFunction
from domain.people.inquirer import MOST, Inquirer
from domain.roles import Role
from services import outside_address
from services.people.coming_in import inquirers
from services.unit import Unit
from services.upkeep import sweeping
from storage.store import Store
from storage.tables.tombstones import Buried
from tests.handlers.people import doorstep as doorsteps
from tests.handlers.people.doorstep import USERNAME, Doorstep
from tests.handlers.people.visitor import Visitor
from web import outside
from web.answers import Answer
from web.asked import Asked

ROOT = "https://bot.example.org/open"
NUMBER = "06 12345678"
SENT, FULL = "Je nummer is verstuurd", "Bel ons liever zelf"


@pytest.fixture
async def door(doorstep: Doorstep) -> Doorstep:
    """A doorstep with a public page."""
    await doorstep.work(lambda unit: outside_address.keep(unit, ROOT))
    return doorstep


async def asks(door: Doorstep, *path: str, tongue: str = "nl", **typed: str) -> Answer:
    asked = Asked("POST" if typed else "GET", ("open", *path), {}, typed, tongue)
    return await door.work(lambda unit: outside.handle(unit, asked))


async def sends(door: Doorstep, name: str = "Nadia", phone: str = NUMBER, **more: str) -> Answer:
    typed = {"name": name, "phone": phone, "agreed": "yes", **more}
    return await asks(door, "meedoen", **typed)


async def kept(door: Doorstep) -> list[Inquirer]:
    return await door.look(lambda store: store.affairs.all(Inquirer))


async def reads(coordinator: Visitor) -> None:
    await coordinator.say("/netwerk")
    await coordinator.press("☎️ 1 persoon wil gebeld worden")
    await coordinator.press(coordinator.labels[0])


def stands(visitor: Visitor, words: str = NUMBER) -> bool:
    return any(words in shown.text for shown in visitor.chat.values())


async def test_who_leaves_a_number_is_called_and_invited_and_then_nothing_is_left(
    door: Doorstep,
) -> None:
    ineke, noor = await door.coordinator(), await door.coordinator("Noor")
    answer = await sends(door, neighbourhood="noord", when="in-the-evening")
    assert answer.status == 200
    assert SENT in str(answer.body)
    assert not stands(ineke) | stands(ineke, "Nadia"), "nothing of it comes unasked"
    await ineke.press("Lezen")
    assert "Nadia" not in " ".join(ineke.labels)
    await ineke.press(ineke.labels[0])
    for words in ("Nadia", NUMBER, "Noord", "’s Avonds", "Bel eerst", "23 december"):
        assert words in ineke.last.text
    await reads(noor)
    asked = noor.last.buttons["Uitnodiging maken"]

    await ineke.press("Uitnodiging maken")
    links = [each.text for each in ineke.chat.values() if f"t.me/{USERNAME}?start=" in each.text]
    assert len(links) == 1
    said = await noor.press_data(max(noor.chat), asked)
    assert "al een uitnodiging" in str(said)
    await reads(ineke)
    await ineke.press("Klaar: wissen", "Ja, wis alles")

    assert "zijn gewist" in ineke.last.text
    assert await kept(door) == []
    assert not stands(ineke) | stands(noor) | stands(ineke, "Nadia") | stands(noor, "Nadia")
    assert any(each.startswith("inquirer-answered") for each in await door.journal())
    (stone,) = await door.look(
        lambda store: [each for each in store.tombstones.all() if each.what is Buried.AFFAIR]
    )
    assert stone.why == "by-hand"


async def test_two_coordinators_are_done_at_once_and_the_second_hears_so(door: Doorstep) -> None:
    ineke, noor = await door.coordinator(), await door.coordinator("Noor")
    await sends(door)
    await reads(noor)
    number, stale = max(noor.chat), noor.last.buttons["Nu niet: wissen"]
    await reads(ineke)
    await ineke.press("Nu niet: wissen", "Nee, terug", "Nu niet: wissen", "Ja, wis alles")
    await noor.press_data(number, stale)
    assert "al besloten" in noor.last.text
    assert not stands(noor)
    await ineke.say("/netwerk")
    assert "gebeld" not in " ".join(ineke.labels)


async def test_unanswered_it_goes_by_itself_and_leaves_every_chat(door: Doorstep) -> None:
    ineke = await door.coordinator()
    await sends(door)
    await reads(ineke)
    door.wait(days=29)
    await sends(door, "Nadja")
    door.wait(hours=23)
    await door.work(sweeping.sweep)
    assert [each.name for each in await kept(door)] == ["Nadja"], "asking again keeps it no longer"

    door.wait(hours=1)
    await door.work(sweeping.sweep)
    assert await kept(door) == []
    assert not stands(ineke)


async def test_the_same_number_is_one_however_it_is_written_and_told_once(door: Doorstep) -> None:
    ineke = await door.coordinator()
    before = len(ineke.chat)
    for number in (NUMBER, "0612345678", "+31 6 1234 5678", "0031612345678"):
        assert SENT in str((await sends(door, phone=number)).body)
    assert len(await kept(door)) == 1
    assert len(ineke.chat) == before + 1

    door.wait(hours=1)
    await sends(door, "Omar", "06 87654321")
    assert len(ineke.chat) == before + 2


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"phone": "geen nummer"}, "geen telefoonnummer"),
        ({"phone": "12345678901234"}, "geen telefoonnummer"),
        ({"phone": ""}, "geen telefoonnummer"),
        ({"name": "…"}, "Deze naam past niet"),
        ({"name": "x" * 4000}, "Deze naam past niet"),
        ({"agreed": ""}, "alleen bewaren als jij dat goed vindt"),
    ],
)
async def test_what_does_not_fit_is_said_and_what_was_typed_stays(
    door: Doorstep, typed: dict[str, str], words: str
) -> None:
    given = {"name": "Na<b>dia", "phone": NUMBER, **typed}
    answer = await sends(door, **given)
    assert answer.status == 422
    assert words in str(answer.body)
    if "name" not in typed:
        assert 'value="Na&lt;b&gt;dia"' in str(answer.body)
    assert await kept(door) == []


async def test_what_is_no_choice_of_ours_is_not_kept(door: Doorstep) -> None:
    await sends(door, neighbourhood="<script>", when="now", faith="yes", about="words")
    (one,) = await kept(door)
    assert (one.neighbourhood, one.when) == ("", "")


async def test_when_too_many_wait_everybody_reads_whom_to_call(door: Doorstep) -> None:
    ineke = await door.coordinator()
    before = len(ineke.chat)
    for each in range(MOST):
        await sends(door, phone=f"06123456{each:02}")
    new, known = await sends(door, phone="0687654321"), await sends(door, phone="0612345600")
    assert FULL in str(new.body)
    assert new == known, "nobody finds out whose number is here"
    assert len(await kept(door)) == MOST
    assert len(ineke.chat) == before + 1, "a flood is one message"
    await ineke.say("/netwerk")
    await ineke.press("☎️ 50 mensen willen gebeld worden")
    assert len(ineke.labels) == 8 + 1 + 1


async def test_the_page_says_what_the_network_is_in_two_languages(door: Doorstep) -> None:
    dutch, english = await asks(door, "meedoen"), await asks(door, "meedoen", tongue="en")
    for words in ("Wij delen op tijd wat er speelt", "uiterlijk na 30 dagen", "Noord"):
        assert words in str(dutch.body)
    assert "after 30 days at the latest" in str(english.body)
    assert (await asks(door, "meedoen", "more")).status == 404


@pytest.mark.parametrize("off", [NetworkFunction.OUTSIDE, NetworkFunction.CANDIDATES, None])
async def test_without_the_page_nobody_sees_it(
    door: Doorstep, monkeypatch: pytest.MonkeyPatch, off: NetworkFunction | None
) -> None:
    ineke, stranger = await door.coordinator(), door.visitor()
    if off is None:
        await door.work(lambda unit: outside_address.keep(unit, None))
    else:
        network = replace(doorsteps.MUNICIPALITY.network, functions=Functions(frozenset({off})))
        municipality = replace(doorsteps.MUNICIPALITY, network=network)
        monkeypatch.setattr(doorsteps, "MUNICIPALITY", municipality)
    nothing = await asks(door, "gast", "A" * 32)
    assert await asks(door, "meedoen") == nothing
    assert await sends(door) == nothing
    assert await kept(door) == []
    await ineke.say("/uitnodigen")
    assert "Openbare pagina met QR" not in ineke.labels
    await stranger.say("Hallo?")
    assert "meedoen" not in stranger.last.text.replace("Wil je meedoen?", "")


async def test_a_coordinator_gets_the_address_and_a_stranger_reads_it(door: Doorstep) -> None:
    ineke, stranger = await door.coordinator(), door.visitor()
    await ineke.say("/uitnodigen")
    await ineke.press("Openbare pagina met QR")
    assert ineke.last.photo.startswith(b"\x89PNG")
    assert f"{ROOT}/meedoen" in ineke.last.text
    for tongue, words in (("nl", "Laat hier je nummer achter"), ("en", "Leave your number here")):
        stranger = door.visitor(language=tongue)
        await stranger.say("?")
        assert words in stranger.last.text
        assert f"{ROOT}/meedoen" in stranger.last.text


async def test_a_number_is_nowhere_in_clear_and_no_official_sees_it(door: Doorstep) -> None:
    await door.coordinator()
    official = await door.member("Fatima", Role.OFFICIAL)
    await sends(door)
    (one,) = await kept(door)

    def dump(store: Store) -> str:
        return "\n".join(store._connection.iterdump())

    assert "12345678" not in await door.look(dump)
    assert "Nadia" not in await door.look(dump)
    said = await official.press_data(101, f"1t:inquirer:{one.id}:")
    assert said
    assert not stands(official)


async def test_news_of_who_was_answered_meanwhile_is_not_sent(door: Doorstep) -> None:
    ineke = await door.coordinator()
    before = len(ineke.chat)

    def at_night(unit: Unit) -> None:
        asked = Asked(
            "POST", ("meedoen",), {}, {"name": "N", "phone": NUMBER, "agreed": "yes"}, "nl"
        )
        outside.handle(unit, asked)
        (one,) = unit.store.affairs.all(Inquirer)
        coordinator = unit.store.people.by_account(ineke.account)
        assert coordinator is not None
        inquirers.end(unit, coordinator, one.id)

    await door.work(at_night)
    assert len(ineke.chat) == before
