"""A draft is its writer's: it outlives the bot, follows changes, and goes by itself in time."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from domain.filing.drafts import DAILY_LIMIT, READING_MINUTES
from tests.journeys import handling
from tests.journeys import interview as filing
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.phone import Phone

in_one_network = pytest.mark.asyncio(loop_scope="module")

SAMIRA, ELS, DWIGHT, IDRIS, TESS = KEY_FIGURES
A_DAY_IN_SECONDS = 10_000.0
READING_IN_SECONDS = 300.0
"""Speeds: a day passes in nine seconds; the fifteen minutes of Lezen in three."""

PHONE = "0100 - 00 00 00"


async def _up_to_the_words(phone: Phone) -> None:
    await phone.says(filing.START["nl"])
    await phone.goes_through(*filing.UP_TO_THE_WORDS["nl"])
    await phone.sees("Wat zie of hoor je")


async def _on_to_the_summary(phone: Phone) -> None:
    await phone.goes_through(
        *filing.AFTER_THE_WORDS["nl"],
        (filing.HOW_SOON["nl"], filing.URGENCY["nl"]["normal"]),
        *filing.TO_THE_SUMMARY["nl"],
    )


async def test_a_draft_outlives_a_kill(network: Network) -> None:
    samira = network.phone(SAMIRA)
    await _up_to_the_words(samira)
    await samira.says(filing.STORY)
    await samira.sees("Genoteerd", button="Klaar")
    await network.restart()
    await _on_to_the_summary(samira)
    await network.restart()
    await samira.sees("Klopt je melding?", filing.STORY, button="Versturen")
    await samira.presses("Versturen")
    await samira.sees(filing.RECEIVED["nl"])


@in_one_network
async def test_send_pressed_twice_files_once(shared_network: Network) -> None:
    els, town = shared_network.phone(ELS), shared_network.town
    summary = await filing.fill_in(els)
    data = summary.data("Versturen")
    both = [await town.tap(els.user, summary, data=data) for _ in range(2)]
    answers = [await town.answer(callback) for callback in both]
    assert "oud bericht" in str(answers[1])
    reference = filing.reference_in(await els.sees(filing.RECEIVED["nl"]))
    await els.says("Mijn meldingen")
    mine = await els.sees("Mijn meldingen", reference)
    assert filing.REFERENCE.findall(mine.text) == [reference]


@in_one_network
async def test_edited_messages_update_the_draft_and_stickers_do_not(
    shared_network: Network,
) -> None:
    samira, town = shared_network.phone(SAMIRA), shared_network.town
    await _up_to_the_words(samira)
    first = await samira.says("Er lopen jongens rond met vuurwerk.")
    await samira.sees("Genoteerd")
    await samira.says("Elke avond.")
    await samira.sees("Genoteerd", button="Klaar")
    for kind in ("sticker", "document", "video_note", "location", "poll"):
        samira.seen_at = await town.seq()
        await town.send(samira.user, kind)
        await samira.sees("ik kan nu alleen tekst lezen")
    samira.seen_at = await town.seq()
    await town.edit(samira.user, first.id, "Er lopen kinderen rond met een bal.")
    await samira.sees("Genoteerd", button="Klaar")
    await _on_to_the_summary(samira)
    summary = await samira.sees("Klopt je melding?", button="Versturen")
    assert "met een bal.\nElke avond." in summary.text
    assert "vuurwerk" not in summary.text
    await samira.presses("Weggooien")
    await samira.sees("Wil je stoppen?", button="Weggooien")
    await samira.presses("Weggooien")
    await samira.sees("Weggegooid")


@in_one_network
async def test_twenty_thousand_characters_fit_and_no_more(shared_network: Network) -> None:
    dwight = shared_network.phone(DWIGHT)
    await _up_to_the_words(dwight)
    for told in range(1, 6):
        await dwight.says("x" * (4000 if told > 1 else 3996))  # what joins the pieces counts too
        noted = await dwight.sees("Genoteerd", button="Klaar")
    await dwight.says("Nog iets.")
    await dwight.sees("Dit past er niet meer bij", "20.000")
    dwight.seen_at = noted.seq - 1
    await _on_to_the_summary(dwight)
    await dwight.sees("Klopt je melding?", button="Versturen")
    await dwight.presses("Versturen")
    reference = filing.reference_in(await dwight.sees(filing.RECEIVED["nl"]))
    fatima = shared_network.in_group(OFFICIALS[0], await shared_network.topic(reference))
    await handling.finds_card(fatima, reference)
    await fatima.presses(handling.READ)
    texts = [(await fatima.sees(f", deel {part} van 6")).text for part in range(1, 7)]
    assert sum(text.count("x" * 50) * 50 for text in texts) > 19_000


@in_one_network
async def test_after_ten_on_a_day_comes_the_phone_number(shared_network: Network) -> None:
    idris = shared_network.phone(IDRIS)
    for _ in range(DAILY_LIMIT):
        await filing.file(idris)
    await idris.says(filing.START["nl"])
    await idris.sees("Je hebt vandaag al 10 keer", PHONE)
    await idris.says("Hulp vragen")
    await idris.sees("Je hebt vandaag al 10 keer", PHONE)


async def test_an_idle_draft_goes_after_a_day_with_a_word_the_hour_before(tmp_path: Path) -> None:
    async with living_network(tmp_path, speed=A_DAY_IN_SECONDS, town_speed=1) as network:
        samira, town = network.phone(SAMIRA), network.town
        await _up_to_the_words(samira)
        typed = asyncio.get_running_loop().time()
        await samira.says(filing.STORY)
        await samira.sees("Genoteerd")
        await samira.sees("Je bent nog bezig met iets dat niet is verstuurd")
        warned = asyncio.get_running_loop().time()
        await samira.sees("Wat je had ingevuld is gewist", "24 uur")
        dropped = asyncio.get_running_loop().time()
        day = timedelta(days=1).total_seconds() / A_DAY_IN_SECONDS
        assert warned - typed > day * 23 / 24 - 0.5
        assert day - 0.5 < dropped - typed < day + 2
        await town.tap(samira.user, 1, data="1s:00:1:send")
        assert not [text for text in await samira.reads_all() if "Genoteerd" in text]
        assert "draft-dropped" in network.journaled()


async def test_what_lezen_shows_goes_after_fifteen_minutes(tmp_path: Path) -> None:
    async with living_network(tmp_path, speed=READING_IN_SECONDS, town_speed=1) as network:
        reference = await filing.file(network.phone(SAMIRA))
        fatima = network.in_group(OFFICIALS[0], await network.topic(reference))
        card = await handling.finds_card(fatima, reference)
        assert filing.STORY in await handling.reads(fatima, card)
        shown = asyncio.get_running_loop().time()
        assert fatima.last is not None
        gone = fatima.last.id
        await network.town.wait_for_event(
            lambda e: e["type"] == "delete" and e["message_id"] == gone, since=0
        )
        minutes = (asyncio.get_running_loop().time() - shown) * READING_IN_SECONDS / 60
        assert READING_MINUTES - 3 < minutes < READING_MINUTES + 8
        assert not any(filing.STORY in text for text in await fatima.reads_all())
