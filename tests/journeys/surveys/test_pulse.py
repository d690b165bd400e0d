"""A pulse after an event: many answer, the power goes, counts come back, and names nowhere."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.demo.network.townspeople import MORE_KEY_FIGURES
from tests.journeys import together
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.opening import everything
from tests.journeys.phone import Phone
from tests.journeys.searching import found_in

AT = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
HATICE, ONNO, ALEIDA = MORE_KEY_FIGURES[:3]
ANSWERING, TESS = (*KEY_FIGURES[:4], HATICE), KEY_FIGURES[4]
EVERYBODY = (COORDINATOR, OFFICIALS[0], *KEY_FIGURES, HATICE, ONNO, ALEIDA)
TITLE, EVENT = "Na de brand in Noord", "Vannacht brandde een woning uit."
AGAIN, LATER = "Een paar dagen verder", "De brand is nu drie dagen geleden."
HEARD = tuple(f"kanarie-peiling-{mark}" for mark in ("wv4k", "zq7m", "hx2p", "rt9c", "bn5d"))
HEARD_AGAIN = tuple(f"kanarie-later-{mark}" for mark in ("mf3w", "jd8s", "lk6v", "qy2g"))
MOODS = tuple(together.MOODS[mood - 1] for mood in (1, 2, 2, 4, 5))
COUNTS = ("1 · heel slecht: 1", "2 · slecht: 2", "3 · gaat wel: 0", "4 · goed: 1")


async def test_a_pulse_gives_counts_from_five_answers_on_and_ties_none_to_a_person(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, residents=EVERYBODY, at=AT) as network:
        noor, tess = network.phone(COORDINATOR), network.phone(TESS)
        people = [network.phone(each) for each in ANSWERING]
        await _pauses(network.phone(ONNO))
        assert "Gevraagd: 7" in (await together.asks(noor, TITLE, EVENT, shared=True)).text
        # One is taken out meanwhile: what they were asked is for a stranger now.
        asked = await tess.sees(TITLE, button="Answer")
        await _removes(noor, TESS.name)
        await tess.sees("no longer part of the network")
        assert (await tess.presses("Answer", on=asked))["text"]
        # Four answer. As the fifth sends, the power goes; what they sent counts, and once.
        for phone, mood, words in zip(people[:4], MOODS, HEARD, strict=False):
            await together.answers(phone, mood, words, together.NO_HELP)
        await together.fills_in(people[4], MOODS[4], HEARD[4], together.NO_HELP)
        assert people[4].last is not None
        await network.town.tap(people[4].user, people[4].last, "Versturen")
        await network.restart()
        await people[4].sees(together.NAMELESS)
        _ties_no_answer_to_a_person(network, HEARD)
        # Three days later it closes by itself. Before, nobody saw anything of it.
        assert await _told(network.in_group(OFFICIALS[0]), TITLE) == 0
        await network.moves_to(AT + timedelta(days=3, minutes=1))
        for where in (network.in_group(OFFICIALS[0]), noor, people[0]):
            assert (await where.sees("stemming", "5 antwoorden", *COUNTS)).raw["photo"]
        await noor.sees(*HEARD)
        for phone in (*people, tess, network.phone(ONNO), network.phone(ALEIDA)):
            assert await _told(phone, "kanarie") == 0
        for silent in (ALEIDA, ONNO, TESS):
            assert await _told(network.phone(silent), "(5 antwoorden)") == 0
        _ties_no_answer_to_a_person(network, HEARD)
        await _of_four_answers_nothing_is_shown(network, noor, people[:4])


async def _of_four_answers_nothing_is_shown(
    network: Network, noor: Phone, people: Sequence[Phone]
) -> None:
    await together.asks(noor, AGAIN, LATER, shared=True)
    for phone, words in zip(people, HEARD_AGAIN, strict=True):
        await together.answers(phone, MOODS[0], words, together.NO_HELP)
    await noor.presses("Nu sluiten")
    await noor.goes_through(("minder dan 5 antwoorden", "Ja, nu sluiten"))
    group = network.in_group(OFFICIALS[0])
    for where in (noor, group, people[0]):
        await where.sees(AGAIN, "te weinig antwoorden")
        assert await _told(where, "(4 antwoorden)") == await _told(where, "kanarie-later") == 0
    _ties_no_answer_to_a_person(network, HEARD + HEARD_AGAIN)
    await network.journal_is_whole()


async def _pauses(phone: Phone) -> None:
    await phone.says("/pauze")
    await phone.goes_through(("Je doet mee", "Pauze: 1 maand"))
    await phone.sees("Je hebt pauze")


async def _removes(noor: Phone, name: str) -> None:
    await noor.says("/netwerk")
    await noor.goes_through(
        ("Sleutelfiguren:", "Leden"),
        ("Kies een naam", "Volgende →"),
        ("Kies een naam", f"{name} · sleutelfiguur"),
        (name, "Verwijderen"),
        ("verwijderen?", f"Ja, verwijder {name}"),
    )
    await noor.sees("Kies een naam")


async def _told(phone: Phone, words: str) -> int:
    """Count what the bot said to somebody with these words."""
    messages = await phone.town.messages(phone.where)
    return sum(message.by_bot and words in message.text for message in messages)


def _ties_no_answer_to_a_person(network: Network, words: Sequence[str]) -> None:
    """Read the whole database with the key, and every byte of the folder without it."""
    assert found_in(network.bot.folder, list(words), []) == []
    rows = network.look(everything)
    people = {
        row.values["name_sealed"].rstrip(): row.values["id"]
        for row in rows
        if row.table == "person"
    }
    bag = [row for row in rows if row.table == "survey_answer"]
    assert len(bag) == 3 * len(words)
    assert all(any(each in row for row in bag) for each in words)
    for row in bag:
        assert row.values.keys() == {"id", "affair_id", "body_sealed", "row_tag"}
        assert not any(person in row for person in people.values())
    for row in rows:
        if row.table == "survey_answer":
            continue
        assert not any(each in row for each in words), row.table
        assert not any(each.values["id"] in row for each in bag), row.table
        if row.table == "addressee":
            assert row.values["state_sealed"] in {'{"answered":0}', '{"answered":1}'}
        if row.table == "journal":
            assert not any(people[each.name] in row for each in ANSWERING)
