"""Somebody who would rather talk than type, and saw something on a wall."""

import asyncio
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.demo.client import Seen, TownClient
from domain.conversations.attachments import MOST_TRIES
from domain.filing.drafts import READING_MINUTES
from storage.store import Store
from tests import files
from tests.journeys import handling, interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.phone import Phone
from tests.journeys.stage import MOST_MEGABYTES, Begin
from tests.looking import eventually

SAMIRA, ELS, *_ = KEY_FIGURES
FATIMA = OFFICIALS[0]
POLYGLOT = files.photo() + b"PK\x03\x04 payload-behind-the-photo <script>"


async def _up_to_the_words(phone: Phone) -> None:
    await phone.says(interview.START["nl"])
    await phone.goes_through(*interview.UP_TO_THE_WORDS["nl"])
    await phone.sees("Wat zie of hoor je", "Liever praten?")


async def _sends(phone: Phone, kind: str, content: bytes, *, size: int | None = None) -> None:
    assert kind in {"photo", "voice"}
    sent = await phone.town.send(
        phone.user, "photo" if kind == "photo" else "voice", content=content, size=size
    )
    phone.seen_at = sent.seq


async def _on_to_the_summary(phone: Phone) -> Seen:
    await phone.presses("Klaar")
    await phone.goes_through(
        *interview.AFTER_THE_WORDS["nl"][1:],
        (interview.HOW_SOON["nl"], interview.URGENCY["nl"]["normal"]),
        *interview.TO_THE_SUMMARY["nl"],
    )
    return await phone.sees("Klopt je melding?", button="Versturen")


async def _bytes_of(town: TownClient, url: str) -> bytes:
    async with town.session.get(f"{town.address}{url}") as got:
        return await got.read()


def _nowhere(folder: Path, *needles: bytes) -> None:
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(needle in content for needle in needles), file.name


async def test_a_photo_and_a_voice_message_are_told_read_and_gone(tmp_path: Path) -> None:
    secret, speech = files.SECRET.encode(), files.SOUND
    async with living_network(tmp_path) as network:
        samira, town = network.phone(SAMIRA), network.town
        await _up_to_the_words(samira)
        await _sends(samira, "photo", POLYGLOT)
        await samira.sees("📎 1 foto", button="Klaar")
        await _sends(samira, "voice", files.voice())
        await samira.sees("📎 1 foto en 1 spraakbericht", "Je stem is herkenbaar", button="Klaar")
        await _nothing_is_on_its_way(samira)
        _nowhere(tmp_path, secret, speech)
        await network.restart()
        await _on_to_the_summary(samira)
        await samira.sees("1 foto en 1 spraakbericht", "Je stem is herkenbaar", button="Versturen")
        await samira.presses("Versturen")
        reference = interview.reference_in(await samira.sees(interview.RECEIVED["nl"]))

        fatima = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(fatima, reference, "Erbij: 1 foto en 1 spraakbericht")
        await handling.does(fatima, card, handling.READ)
        photo = await _waits_for(fatima, "photo")
        voice = await _waits_for(fatima, "audio")
        assert photo.protected
        assert voice.protected
        shown = await _bytes_of(town, photo.raw["photo"][0]["url"])
        assert Image.open(BytesIO(shown)).size == (120, 80)
        assert secret not in shown
        assert b"payload" not in shown
        assert await _bytes_of(town, voice.raw["audio"]["url"]) == files.voice()
        await network.passes(minutes=READING_MINUTES)
        for message in (photo, voice):
            await _is_gone(town, message.id)
        left = await town.messages(network.group, thread=fatima.thread)
        assert not any("photo" in each.raw or "audio" in each.raw for each in left)
        assert network.journaled(reference).count("read") == 1
        _nowhere(tmp_path, secret, speech, b"payload-behind", b"voice.oga")


async def _is_gone(town: TownClient, number: int) -> None:
    await town.wait_for_event(
        lambda e: e["type"] == "delete" and e["message_id"] == number, since=0
    )


async def _nothing_is_on_its_way(phone: Phone) -> None:
    def fits(message: Seen) -> bool:
        return "1 spraakbericht" in message.text and "nog binnen" not in message.text

    await phone.town.wait_for(phone.where, fits)


async def _waits_for(phone: Phone, kind: str) -> Seen:
    def fits(message: Seen) -> bool:
        return kind in message.raw and message.thread == phone.thread

    return await phone.town.wait_for(phone.where, fits)


HOSTILE = {
    "a photo of 50 MB": ("photo", files.photo(), 50_000_000, "hoogstens 5 MB"),
    "one that lies about its size": ("photo", bytes(6_000_000), 900, "hoogstens 5 MB"),
    "a decompression bomb": ("photo", files.bomb(), None, "te veel beeldpunten"),
    "a page that calls itself a photo": (
        "photo",
        b"<html><script>alert(1)</script>",
        None,
        "niet als foto openen",
    ),
    "half a photo": ("photo", files.photo()[:-700], None, "niet als foto openen"),
    "a voice message of 50 MB": ("voice", files.voice(), 50_000_000, "hoogstens 20 MB"),
    "a broken voice message": ("voice", files.voice()[:-9], None, "niet als spraakbericht openen"),
}


@pytest.fixture
async def telling(network: Network) -> Phone:
    els = network.phone(ELS)
    await _up_to_the_words(els)
    return els


async def test_what_is_hostile_or_broken_is_refused_with_a_sentence_and_nothing_is_kept(
    network: Network, telling: Phone
) -> None:
    for kind, content, size, sentence in HOSTILE.values():
        await _sends(telling, kind, content, size=size)
        await telling.sees(sentence)
    kept = network.look(
        lambda store: store.attachments._connection.execute(
            "SELECT COUNT(*) FROM attachment"
        ).fetchone()
    )
    assert kept == (0,)
    await telling.says(interview.STORY)
    await telling.sees("Genoteerd", button="Klaar")


async def test_a_file_that_was_on_its_way_when_the_power_went_comes_in_afterwards(
    network: Network, telling: Phone
) -> None:
    town = network.town
    await town.fault("500", method="getFile", times=None)
    await _sends(telling, "voice", files.voice())
    await telling.sees("1 spraakbericht", "komt nog binnen", button="Klaar")
    await _on_to_the_summary(telling)
    answer = await telling.presses("Versturen")
    assert "nog onderweg" in answer["text"]
    await network.bot.kill()
    await town.clear_faults()
    await network.bot.serve()
    await eventually(lambda: _is_in(network))
    await telling.presses("Versturen")
    await telling.sees(interview.RECEIVED["nl"])
    assert _is_in(network)


@pytest.mark.parametrize("kind", ["photo", "voice"])
async def test_a_file_that_ends_the_bot_each_time_is_given_up_and_its_sender_is_told(
    network: Network, telling: Phone, kind: str
) -> None:
    """What a service with too little memory comes to: killed in the midst of it, started again."""
    town = network.town
    await town.fault("timeout_before", method="getFile", times=None, seconds=600)
    await _sends(telling, kind, {"photo": files.photo(), "voice": files.voice()}[kind])
    for times in range(1, MOST_TRIES + 1):
        await _asked_for_a_file(town, times)
        await network.bot.kill()
        await network.bot.serve()
    await telling.sees(f"niet als {'foto' if kind == 'photo' else 'spraakbericht'} openen")
    assert len(await town.calls(method="getFile")) == MOST_TRIES
    await telling.says(interview.STORY)
    await telling.sees("Genoteerd", button="Klaar")


async def test_the_longest_voice_messages_at_once_leave_memory_for_a_photo(
    network: Network,
) -> None:
    assert await network.bot.stop() == 0
    network.bot.begins = Begin.ANEW  # what the measuring takes is not the bot's
    await network.bot.serve()
    longest = files.voice(*[bytes([number % 250]) * 60_000 for number in range(340)])
    telling = [network.phone(each) for each in KEY_FIGURES[:4]]
    for each in telling:
        await _up_to_the_words(each)
    await asyncio.gather(*(_sends(each, "voice", longest) for each in telling))
    for each in telling:
        await _nothing_is_on_its_way(each)
    assert network.bot.process is not None
    status = Path(f"/proc/{network.bot.process.pid}/status").read_text()
    (peak,) = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    assert int(peak) < MOST_MEGABYTES * 1024


async def _asked_for_a_file(town: TownClient, times: int) -> None:
    async def often_enough() -> bool:
        return len(await town.calls(method="getFile")) >= times

    await eventually(often_enough)


def _is_in(network: Network) -> bool:
    def counted(store: Store) -> bool:
        found = store.attachments._connection.execute("SELECT COUNT(*) FROM attachment")
        return bool(found.fetchone()[0])

    return network.look(counted)
