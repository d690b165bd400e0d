"""A year: five tell something, one is erased, two half years are counted, and it is reported.

What is read is reckoned here once more from what happened, by who knows everybody.
"""

import asyncio
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

from pypdf import PdfReader

from bot.demo.network.concern_stories import Resident
from domain.network import FEW
from domain.worth.half_year import HalfYear
from storage.store import Store
from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, FEEDBACK, KEY_FIGURES, OFFICIALS, living_network
from tests.journeys.network import Network as Town
from tests.journeys.phone import Phone

ZONE = ZoneInfo("Europe/Amsterdam")
MAY = datetime(2027, 5, 18, 10, tzinfo=ZONE)
ASKED = datetime(2027, 5, 19, 10, 30, tzinfo=ZONE)
JUNE = datetime(2027, 6, 8, 10, tzinfo=ZONE)
COUNTED = datetime(2027, 7, 15, 10, tzinfo=ZONE)
SEPTEMBER = datetime(2027, 9, 7, 10, tzinfo=ZONE)
ONCE_MORE = datetime(2028, 1, 17, 10, tzinfo=ZONE)
TELLERS = [replace(each, language="nl") for each in KEY_FIGURES]
HEARD, NOT_HEARD = "👂 Ja, gehoord", "Nee, niet gehoord"
FIRST, SECOND = HalfYear(2027, 1), HalfYear(2027, 2)
DOOR = "📊 Wat het netwerk waard is"


async def _told_and_closed(town: Town, resident: Resident, reference: str) -> None:
    """Let an official acknowledge, answer and close it, all within the hour."""
    fatima = town.in_group(OFFICIALS[0], await town.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    await handling.writes(fatima, card, handling.FEEDBACK, FEEDBACK)
    await town.phone(resident).sees(FEEDBACK)
    await handling.closes(fatima, card, "Er is een gesprek geweest")
    await town.phone(resident).sees(reference, "afgesloten")


async def _says_how_it_was(phone: Phone, answer: str) -> None:
    await phone.sees("Voelde je je gehoord?", button=answer)
    await phone.presses(answer)
    await phone.sees("gehoord. ", "klaar")


async def _reads(phone: Phone, half_year: str) -> list[str]:
    """Open the page; gives its lines."""
    await phone.says("/samen")
    await phone.sees("Samen", button=DOOR)
    await phone.presses(DOOR)
    return (await phone.sees("Wat het netwerk waard is", half_year)).text.splitlines()


def _below(lines: list[str], head: str) -> list[str]:
    return lines[lines.index(head) + 1 :]


def _shown(people: int) -> str:
    return "minder dan 5" if people < FEW else str(round(people / 5) * 5)


def _is_gone(store: Store, resident: Resident) -> bool:
    return all(person.name != resident.name for person in store.people.all())


async def _released(town: Town, noor: Phone, fatima: Phone, reader: Phone) -> str:
    """Let the coordinator and then an official release the year; gives the PDF as a member has it.

    Everybody hears that it is there.
    """
    await noor.presses("📄 Jaarverslag 2027")
    await noor.sees("Jaarverslag 2027", "concept", button="Of melders zich gehoord voelden")
    await noor.presses("Akkoord, vrijgeven")
    await fatima.sees("Eén persoon is akkoord", button="Akkoord, vrijgeven")
    await fatima.presses("Akkoord, vrijgeven")
    for phone in (fatima, reader):
        await phone.sees("Jaarverslag 2027 is er.", button="Als pdf")
    await reader.presses("Als pdf")
    message = await reader.sees("Jaarverslag 2027, zoals het er nu staat")
    assert message.document is not None
    pages = PdfReader(BytesIO(await town.town.download(message.document))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


async def test_what_two_half_years_were_worth_outlives_who_is_erased(tmp_path: Path) -> None:
    residents = (COORDINATOR, OFFICIALS[0], OFFICIALS[1], *TELLERS)
    async with living_network(tmp_path, residents=residents, at=MAY) as town:
        phones = [town.phone(each) for each in TELLERS]
        noor, fatima = town.phone(COORDINATOR), town.phone(OFFICIALS[0])
        references = await asyncio.gather(*(interview.file(phone) for phone in phones))
        for resident, reference in zip(TELLERS, references, strict=True):
            await _told_and_closed(town, resident, reference)
        await town.moves_to(ASKED)
        answers = [HEARD] * len(phones)
        for phone, answer in zip(phones, answers, strict=True):
            await _says_how_it_was(phone, answer)

        # One of them is erased, with all they told, before the half year is over.
        await town.moves_to(JUNE)
        code, _, err = await town.bot.command("erase", "--person", TELLERS[0].name, "--yes")
        assert code == 0, err
        await phones[0].sees("gewist")
        assert town.look(lambda store: _is_gone(store, TELLERS[0]))

        # Two weeks after the half year it is counted for good, and both may read the same.
        await town.moves_to(COUNTED)
        await noor.sees("Het 1e halfjaar 2027 is geteld.")
        for reader in (noor, fatima):
            lines = await _reads(reader, "1e halfjaar 2027")
            heard = f"• ja: {_shown(answers.count(HEARD))}"
            assert _below(lines, "Voelden melders zich gehoord?")[0] == heard
            kept = f"• op tijd: {_shown(len(references))}"
            assert _below(lines, "Ontvangst op tijd bevestigd?")[0] == kept
            assert _below(lines, "Waar het speelde")[0] == f"• Noord: {_shown(len(references))}"
        first = town.look(lambda store: store.tallies.frozen(FIRST))

        # In the next half year one tells something: too few to show, beside what was before.
        await town.moves_to(SEPTEMBER)
        alone = await interview.file(phones[1])
        await _told_and_closed(town, TELLERS[1], alone)
        await town.moves_to(ONCE_MORE)
        await noor.sees("Het 2e halfjaar 2027 is geteld.")
        lines = await _reads(noor, "2e halfjaar 2027")
        both = f"• op tijd: {_shown(1)} (eerder: {_shown(len(references))})"
        assert _below(lines, "Ontvangst op tijd bevestigd?")[0] == both
        assert town.look(lambda store: store.tallies.frozen(FIRST)) == first
        second = town.look(lambda store: store.tallies.frozen(SECOND))
        assert second is not None
        assert dict(second.cells) == {}
        text = await _released(town, noor, fatima, phones[1])
        for line in ("ja", "Noord", "op tijd"):
            assert f"{line} {_shown(len(references))} {_shown(1)}" in text, text
        assert TELLERS[0].name not in text
        await town.journal_is_whole()
