"""A draft is its writer's: it outlives the bot, follows changes, and goes by itself in time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.filing.drafts import DAILY_LIMIT, READING_MINUTES
from tests.journeys import handling, interview
from tests.journeys.network import (
    DWIGHT,
    ELS,
    IDRIS,
    OFFICIALS,
    SAMIRA,
    Network,
    in_one_network,
    living_network,
)
from tests.journeys.phone import Phone

STILL_BUSY = "Je bent nog bezig met iets dat niet is verstuurd"
HALF_PAST_ELEVEN = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
"""In the evening, on the wall in Voorbeeldstad."""

PHONE = "0100 - 00 00 00"


async def _up_to_the_words(phone: Phone) -> None:
    await phone.says(interview.START["nl"])
    await phone.goes_through(*interview.UP_TO_THE_WORDS["nl"])
    await phone.sees("Wat zie of hoor je")


async def _on_to_the_summary(phone: Phone) -> None:
    await phone.goes_through(
        *interview.AFTER_THE_WORDS["nl"],
        (interview.HOW_SOON["nl"], interview.URGENCY["nl"]["normal"]),
        *interview.TO_THE_SUMMARY["nl"],
    )


async def test_a_draft_outlives_a_kill(network: Network) -> None:
    samira = network.phone(SAMIRA)
    await _up_to_the_words(samira)
    await samira.says(interview.STORY)
    await samira.sees("Genoteerd", button="Klaar")
    await network.restart()
    await _on_to_the_summary(samira)
    await network.restart()
    await samira.sees("Klopt je melding?", interview.STORY, button="Versturen")
    await samira.presses("Versturen")
    await samira.sees(interview.RECEIVED["nl"])


@in_one_network
async def test_send_pressed_twice_files_once(shared_network: Network) -> None:
    els, town = shared_network.phone(ELS), shared_network.town
    summary = await interview.fill_in(els)
    data = summary.data("Versturen")
    both = [await town.tap(els.user, summary, data=data) for _ in range(2)]
    answers = [await town.answer(callback) for callback in both]
    assert [answer and answer["text"] for answer in answers] == [None, "Al verstuurd ✓"]
    reference = interview.reference_in(await els.sees(interview.RECEIVED["nl"]))
    await els.says("Mijn meldingen")
    mine = await els.sees("Mijn meldingen", reference)
    assert interview.REFERENCE.findall(mine.text) == [reference]


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
    await samira.presses("Stoppen")
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
    reference = interview.reference_in(await dwight.sees(interview.RECEIVED["nl"]))
    fatima = shared_network.in_group(OFFICIALS[0], await shared_network.topic(reference))
    await handling.finds_card(fatima, reference)
    await fatima.presses(handling.READ)
    texts = [(await fatima.sees(f", deel {part} van 6")).text for part in range(1, 7)]
    assert sum(text.count("x" * 50) * 50 for text in texts) > 19_000


@in_one_network
async def test_after_ten_on_a_day_comes_the_phone_number(shared_network: Network) -> None:
    idris = shared_network.phone(IDRIS)
    for _ in range(DAILY_LIMIT):
        await interview.file(idris)
    await idris.says(interview.START["nl"])
    await idris.sees("Je hebt vandaag al 10 keer", PHONE)
    await idris.says("Hulp vragen")
    await idris.sees("Je hebt vandaag al 10 keer", PHONE)


async def test_a_draft_of_the_evening_stays_a_waking_day_after_the_word_about_it(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=HALF_PAST_ELEVEN) as network:
        # Half past eleven in the evening: Samira begins, and falls asleep.
        samira, town = network.phone(SAMIRA), network.town
        await _up_to_the_words(samira)
        await samira.says(interview.STORY)
        await samira.sees("Genoteerd")
        # An hour later is night. In the morning she hears that nothing was sent.
        await network.passes(hours=1, minutes=5)
        await network.moves_to(HALF_PAST_ELEVEN + timedelta(hours=8))
        await samira.sees("nog niet verstuurd", "hierboven gewoon verder gaan")
        # The next evening it is night again when the word is due: it comes in the morning.
        await network.moves_to(HALF_PAST_ELEVEN + timedelta(hours=24, minutes=5))
        assert not [text for text in await samira.reads_all() if STILL_BUSY in text]
        await network.moves_to(HALF_PAST_ELEVEN + timedelta(hours=32))
        await samira.sees(STILL_BUSY)
        await network.passes(hours=23)
        assert "draft-dropped" not in network.journaled()
        await network.passes(hours=2)
        await samira.sees("Wat je had ingevuld is gewist", "niet mee verder")
        await town.tap(samira.user, 1, data="1s:00:1:send")
        await samira.sees_no_more("Genoteerd")
        assert "draft-dropped" in network.journaled()


async def test_what_lezen_shows_goes_after_fifteen_minutes(tmp_path: Path) -> None:
    async with living_network(tmp_path, speed=1) as network:
        reference = await interview.file(network.phone(SAMIRA))
        fatima = network.in_group(OFFICIALS[0], await network.topic(reference))
        card = await handling.finds_card(fatima, reference)
        assert interview.STORY in await handling.reads(fatima, card)
        assert fatima.last is not None
        gone = fatima.last.id
        await network.passes(minutes=READING_MINUTES - 5)
        assert interview.STORY in "".join(await fatima.reads_all())
        await network.passes(minutes=5)
        await network.town.wait_for_event(
            lambda e: e["type"] == "delete" and e["message_id"] == gone, since=0
        )
        await fatima.sees_no_more(interview.STORY)
