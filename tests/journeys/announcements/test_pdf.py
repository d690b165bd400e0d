"""A PDF goes along with an announcement as its pages alone; one that does more goes to nobody."""

from pathlib import Path

from pypdf import PdfReader

from bot.demo.client import Seen
from tests import pdfs
from tests.journeys.network import COORDINATOR, SAMIRA, Network
from tests.journeys.phone import Phone
from tests.looking import eventually

WORDS = "Morgenavond om half acht komen we samen."
OURS = "schakel-2026-11-24.pdf"


async def _asks_for_the_pdf(network: Network) -> Phone:
    coordinator = network.phone(COORDINATOR)
    await coordinator.says("/netwerk")
    await coordinator.goes_through(("Sleutelfiguren", "Bericht sturen"), ("wie", "Iedereen"))
    await coordinator.sees("Wat wil je zeggen?")
    await coordinator.says(WORDS)
    await coordinator.goes_through(("Engels", "Overslaan"))
    await coordinator.sees("pdf", button="Overslaan")
    return coordinator


async def _sends(network: Network, phone: Phone, content: bytes, name: str = pdfs.NAME) -> None:
    phone.seen_at = (await network.town.send_document(phone.user, name, content)).seq


async def _is_asked_again(phone: Phone, why: str) -> None:
    """See why not, and the question, which comes just before when a screen was on its way still."""
    sent = phone.seen_at
    await phone.sees(why)
    phone.seen_at = sent
    await phone.sees("pdf", button="Overslaan")


async def _content(network: Network, shown: Seen) -> bytes:
    assert shown.document is not None
    assert shown.document.name == OURS
    return await network.town.download(shown.document)


def _documents(messages: list[Seen]) -> list[Seen]:
    return [each for each in messages if each.by_bot and each.document is not None]


async def test_members_get_the_pages_under_our_name_and_nothing_of_who_made_them(
    network: Network, tmp_path: Path
) -> None:
    coordinator, town = await _asks_for_the_pdf(network), network.town
    for content, why in (
        (pdfs.HOSTILE["a script when it opens"], "script, formulier"),
        (pdfs.LOCKED, "wachtwoord"),
        (b"MZ\x90\x00", "alleen een pdf"),
        (pdfs.many_bombs(), "uitgepakt te groot"),
    ):
        await _sends(network, coordinator, content)
        await _is_asked_again(coordinator, why)
    assert not _documents(await town.messages(COORDINATOR.account))

    await _sends(network, coordinator, pdfs.pdf())
    await coordinator.sees("Zo geef ik de pdf door")
    await coordinator.goes_through(("Wanneer", "Nu"), (WORDS, "Versturen"))

    samira = network.phone(SAMIRA)
    await samira.sees(WORDS)
    (shown,) = [await town.wait_for(SAMIRA.account, lambda each: each.document is not None)]
    content = await _content(network, shown)
    assert not [trace for trace in (b"Jan", b"Tekstmaker", b"GPS") if trace in content]
    got = tmp_path / "got.pdf"
    got.write_bytes(content)
    read = PdfReader(got, strict=True)
    assert pdfs.STORY in read.pages[0].extract_text()
    assert read.metadata is None
    assert pdfs.NAME not in "".join(map(str, await town.calls()))
    await network.is_quiet()
    assert not _documents(await town.messages(COORDINATOR.account)), "it left with the rest"
    refused = {each["kind"] for each in network.bot.said("refused") if "file-" in each["kind"]}
    assert refused == {"file-active", "file-locked", "file-not-pdf", "file-too-much"}


async def test_a_power_cut_between_fetching_and_sending_loses_nothing(network: Network) -> None:
    coordinator, town = await _asks_for_the_pdf(network), network.town
    chat = COORDINATOR.account
    await town.fault("timeout_before", method="sendDocument", chat=chat, times=1, seconds=60)
    await _sends(network, coordinator, pdfs.pdf())
    await coordinator.sees("Wanneer")
    await eventually(lambda: town.calls(method="sendDocument"))
    await network.bot.kill()
    await town.clear_faults()
    await network.bot.serve()
    await coordinator.sees("Zo geef ik de pdf door")
    coordinator.seen_at = 0
    await coordinator.goes_through(("Wanneer", "Nu"), (WORDS, "Versturen"))
    shown = await town.wait_for(SAMIRA.account, lambda each: each.document is not None)
    assert b"Jan" not in await _content(network, shown)


async def test_a_dead_server_is_said_once_it_answers_and_the_words_are_kept(
    network: Network,
) -> None:
    coordinator, town = await _asks_for_the_pdf(network), network.town
    await town.answers("Bad Request: file is temporarily unavailable", method="getFile", times=1)
    await _sends(network, coordinator, pdfs.pdf())
    await _is_asked_again(coordinator, "niet ophalen")
    await coordinator.presses("Overslaan")
    await coordinator.goes_through(("Wanneer", "Nu"), (WORDS, "Versturen"))
    await network.phone(SAMIRA).sees(WORDS)
