"""What people write is nowhere on the disk in the clear, whatever happens; nor the token or ids."""

import base64
import struct
from pathlib import Path

import pytest

from bot.demo.network import concern_stories
from domain.roles import Role
from tests.journeys import handling, interview, joining, together
from tests.journeys.network import COORDINATOR, KEY_FIGURES, Network, living_network
from tests.journeys.phone import Phone
from tests.journeys.searching import shapes
from tests.journeys.stage import TOKEN

CANARIES = {
    field: f"kanarie-{field}-{mark}"
    for field, mark in (
        ("name", "qx7w"),
        ("nickname", "zr4k"),
        ("telegram", "vb9p"),
        ("group", "hn2d"),
        ("account", "mt6c"),
        ("edited", "ws8g"),
        ("discarded", "lf3j"),
        ("help", "yd5b"),
        ("note", "kp1v"),
        ("feedback", "xc4n"),
        ("reason", "gj7r"),
        ("unparsable", "tq2m"),
        ("unknown", "bw9f"),
        ("no-json", "dh6s"),
        ("stranger", "rk3z"),
        ("callback", "nv8l"),
        ("caption", "pc5x"),
        ("meeting", "fw3t"),
        ("purpose", "jb8m"),
        ("agenda", "vz6d"),
        ("announced", "cl9r"),
        ("replied", "sh4p"),
        ("survey", "mx7k"),
        ("event", "gd2v"),
        ("heard", "tn5q"),
        ("exit", "wk8c"),
        ("successor", "zf3h"),
    )
}
SAMIRA, ELS, OTHERS = KEY_FIGURES[0], KEY_FIGURES[1], KEY_FIGURES[2:4]
LONG_ACCOUNT = 7_123_456_789_012
"""Long enough not to stand anywhere by chance; so is the number of the group."""

SHORTEST = 9


@pytest.mark.timeout(900)
async def test_no_word_no_token_and_no_id_is_on_the_disk(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    samira = concern_stories.Resident(SAMIRA.account, CANARIES["name"], Role.KEY_FIGURE, "noord")
    residents = (COORDINATOR, *concern_stories.OFFICIALS, samira, ELS, *OTHERS)
    async with living_network(home, "--verbose", residents=residents) as network:
        network.bot.extra["TMPDIR"] = str(temporary)
        await _power_cut(network)
        newcomer, link = await _joins_under_a_nickname(network)
        needles = _needles(network.group, newcomer.user, link)
        await _does_much_together(network, tmp_path, needles)
        reference = await _files_while_much_goes_wrong(network, newcomer)
        _nothing_in(tmp_path, needles)
        other = network.phone(samira)
        await interview.fill_in(other, story=CANARIES["discarded"])
        await other.presses("Stoppen")
        await _is_handled_to_its_end(network, reference)
        await newcomer.sees(reference, "afgesloten", CANARIES["reason"])
        _nothing_in(tmp_path, needles)
        assert await network.bot.stop() == 0
        _nothing_in(tmp_path, needles)


async def _power_cut(network: Network) -> None:
    await network.bot.kill()
    await network.bot.serve("--verbose")


async def _joins_under_a_nickname(network: Network) -> tuple[Phone, str]:
    noor, town = network.phone(COORDINATOR), network.town
    phone = Phone(town, await town.add_person(CANARIES["telegram"], user=LONG_ACCOUNT))
    link = await joining.invites(noor, "Sleutelfiguur")
    await joining.joins(phone, noor, link, CANARIES["nickname"], neighbourhood="Oost")
    stranger = Phone(town, await town.add_person(CANARIES["stranger"]))
    await stranger.says(CANARIES["stranger"])
    await stranger.sees("alleen voor mensen")
    return phone, link


async def _does_much_together(network: Network, folder: Path, needles: dict[str, bytes]) -> None:
    """Call a meeting, announce, ask, answer, reply and leave; five are there to be asked."""
    noor, els, other = (network.phone(each) for each in (COORDINATOR, ELS, OTHERS[0]))
    more = {"Doel": CANARIES["purpose"], "Agenda": CANARIES["agenda"]}
    await together.calls(noor, CANARIES["meeting"], "do 3 dec 19:30", **more)
    await els.sees(CANARIES["meeting"], CANARIES["purpose"], CANARIES["agenda"])
    await together.announces(noor, CANARIES["announced"])
    await together.asks(noor, CANARIES["survey"], CANARIES["event"], shared=False)
    await together.fills_in(els, together.MOODS[0], CANARIES["heard"], together.NO_HELP)
    _nothing_in(folder, needles)
    await els.presses("Versturen")
    await els.sees(together.NAMELESS)
    await together.replies(other, CANARIES["announced"], CANARIES["replied"])
    await noor.sees(CANARIES["replied"])
    await together.leaves(els, CANARIES["exit"], CANARIES["successor"])
    await noor.sees(CANARIES["exit"], CANARIES["successor"])


async def _files_while_much_goes_wrong(network: Network, phone: Phone) -> str:
    """File a concern with a changed word, a power cut, and odd updates on the way."""
    town, bot = network.town, network.bot
    await phone.says(interview.START["nl"])
    await phone.goes_through(*interview.UP_TO_THE_WORDS["nl"])
    await phone.sees("Wat zie of hoor je")
    first = await phone.says(CANARIES["account"])
    await phone.sees("Genoteerd")
    phone.seen_at = await town.seq()
    await town.edit(phone.user, first.id, CANARIES["edited"])
    await phone.sees("Genoteerd", button="Klaar")
    await town.send(phone.user, "document", caption=CANARIES["caption"])
    noted = await phone.sees("Wat je erbij schreef, heb ik wel", button="Klaar")
    await bot.kill()
    await town.raw_update({"message": {"message_id": "x", "text": CANARIES["unparsable"]}})
    await town.raw_update({"tea_time": {"text": CANARIES["unknown"]}})
    await town.raw_update(f"no JSON {CANARIES['no-json']}")
    await town.tap(phone.user, first.id, data=CANARIES["callback"])
    await bot.serve("--verbose")
    await bot.says("update_quarantined", times=3)
    phone.seen_at = noted.seq - 1
    await phone.goes_through(
        *interview.AFTER_THE_WORDS["nl"],
        (interview.HOW_SOON["nl"], interview.URGENCY["nl"]["normal"]),
        *interview.TO_THE_SUMMARY["nl"],
        ("Klopt je melding?", "Meer vertellen"),
        ("Waar gaat het over", "Overslaan"),
        ("Hoe weet je dit", "Overslaan"),
        ("Sinds wanneer", "Overslaan"),
    )
    await phone.sees("Wat zou volgens jou helpen")
    await phone.says(CANARIES["help"])
    await phone.goes_through(("Genoteerd", "Klaar"), interview.SUMMARY["nl"])
    return interview.reference_in(await phone.sees(interview.RECEIVED["nl"]))


async def _is_handled_to_its_end(network: Network, reference: str) -> None:
    fatima = network.in_group(concern_stories.OFFICIALS[0], await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    assert CANARIES["edited"] in await handling.reads(fatima, card)
    await handling.writes(fatima, card, handling.NOTE, CANARIES["note"])
    await _power_cut(network)
    await handling.writes(fatima, card, handling.FEEDBACK, CANARIES["feedback"])
    await handling.closes(fatima, card, "Hier gaan wij niet over", CANARIES["reason"])


def _needles(group: int, newcomer: int, link: str) -> dict[str, bytes]:
    """Give everything to look for, in every shape it could have."""
    words = dict(CANARIES)
    words["token"] = TOKEN
    words["token secret"] = TOKEN.partition(":")[2]
    words["invitation"] = link.partition("start=")[2]
    words["account id"], words["group id"] = str(newcomer), str(group)
    found = {
        f"{what} as {shape}": needle
        for what, word in words.items()
        for shape, needle in shapes(word)
    }
    for what, number in (("account id", newcomer), ("group id", group)):
        for order in "<>":
            found[f"{what} as 8 bytes {order}"] = struct.pack(f"{order}q", number)
    assert all(len(needle) >= SHORTEST - 1 for needle in found.values())
    return found


def _nothing_in(folder: Path, needles: dict[str, bytes]) -> None:
    """Look through every byte of every file."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert {"schakel.db", "schakel.db.lock", "bot.log"} <= {file.name for file in files}
    for file in files:
        content = file.read_bytes() + str(file).encode()
        shown = [name for name, needle in needles.items() if needle in content]
        assert not shown, f"{shown} in {file.name}"


def test_the_search_finds_what_is_hidden_in_any_shape(tmp_path: Path) -> None:
    for name in ("schakel.db", "schakel.db.lock", "bot.log"):
        (tmp_path / name).touch()
    needles = _needles(-1_001_234_567_890, LONG_ACCOUNT, "?start=abcdefghijklmnop")
    word = CANARIES["note"]
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        for before in ("", "a", "ab", "abc", "abcd"):
            plain = f"{before}{word} en meer".encode(encoding)
            for hidden in (plain, plain.hex().encode(), base64.b64encode(plain)):
                (tmp_path / "bot.log").write_bytes(hidden)
                try:
                    _nothing_in(tmp_path, needles)
                except AssertionError:
                    continue
                raise AssertionError((encoding, before, hidden))
