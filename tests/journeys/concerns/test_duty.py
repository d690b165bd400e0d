"""Minutes of evenings: somebody has duty, and what is urgent does not wait until Monday."""

import shutil
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from config.tables import SHIPPED
from tests.journeys import handling, interview
from tests.journeys.network import (
    BRAM,
    COORDINATOR,
    FATIMA,
    SAMIRA,
    YUSUF,
    Network,
    living_network,
)
from tests.journeys.phone import Phone

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DUTY = '\n[duty]\nuntil = "23:00"\nnights = true\n'
NUMBER = 'phone = "0100 - 00 00 00"\n'


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM)  # type: ignore[arg-type,misc]


FRIDAY_NOON, FRIDAY_EVENING = local(2027, 6, 11, 12), local(2027, 6, 11, 17, 30)


async def _sets(network: Network, folder: Path, change: tuple[str, str]) -> None:
    """Start the bot anew with a municipality's own network.toml."""
    own = folder / "own"
    own.mkdir()
    shutil.copy(SHIPPED / "network.toml", own)
    file = own / "network.toml"
    file.write_text(file.read_text("utf-8").replace(*change), "utf-8")
    network.bot.extra["SCHAKEL_NETWORK"] = str(own)
    await network.is_quiet()
    await network.bot.stop()
    await network.bot.serve()


async def _puts_in_order(network: Network) -> Phone:
    """The coordinator makes the rota: Fatima, Bram, Yusuf."""
    noor = network.phone(COORDINATOR)
    await noor.says("/dienst")
    await noor.sees("Er is nog geen rooster", button="Wie doen mee")
    await noor.presses("Wie doen mee")
    for number, who in enumerate((FATIMA, BRAM, YUSUF), 1):
        await noor.sees("Wie doen mee?", button=who.name)
        await noor.presses(who.name)
        await noor.sees("Wie doen mee?", button=f"{number}. {who.name}")
    return noor


async def _with_duty(network: Network, folder: Path) -> Phone:
    await _sets(network, folder, ("\n# Duty: who", DUTY + "\n# Duty: who"))
    return await _puts_in_order(network)


async def _files(network: Network, *words: str) -> str:
    """Samira files something urgent, and her receipt has these words."""
    samira = network.phone(SAMIRA)
    reference = await interview.file(samira, urgency="urgent")
    receipt = samira.last
    assert receipt is not None
    for word in (*words, "112"):
        assert word in receipt.text
    return reference


async def test_urgent_on_friday_evening_goes_to_who_has_duty_and_on_until_somebody_looks(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=FRIDAY_NOON) as network:
        noor = await _with_duty(network, tmp_path)
        fatima, bram = network.phone(FATIMA), network.phone(BRAM)
        await fatima.sees("Je hebt nu dienst.", "ook 's nachts")
        # Half past five on Friday: the town hall is closed, and Samira shares something urgent.
        await network.moves_to(FRIDAY_EVENING)
        reference = await _files(network, "Fatima heeft dienst en kijkt vóór 19.3")
        called = await fatima.sees("Dringend", reference, "Jij hebt dienst", "vóór 19.3")
        assert interview.STORY not in called.text
        # Nobody looks. The bot is killed, and Bram is called: once, and Fatima is not again.
        await network.moves_to(local(2027, 6, 11, 19, 45))
        await bram.sees("Dringend", reference, "vóór 21.4")
        await network.phone(SAMIRA).sees(reference, "We hebben nu Bram gevraagd")
        await network.restart()
        await network.moves_to(local(2027, 6, 11, 20))
        for phone in (fatima, bram):
            told = [text for text in await phone.reads_all() if "Dringend" in text]
            assert len(told) == 1
        # Bram reads it in the group, with Lezen as always, and confirms. Nobody else is called.
        in_group = network.in_group(BRAM, await network.topic(reference))
        card = await handling.finds_card(in_group, reference)
        assert interview.STORY in await handling.reads(in_group, card)
        await handling.does(in_group, card, handling.ACKNOWLEDGE)
        await network.phone(SAMIRA).sees(reference, "hebben je melding gezien")
        await network.moves_to(local(2027, 6, 12, 10))
        assert not [text for text in await network.phone(YUSUF).reads_all() if "Dringend" in text]
        assert not [text for text in await noor.reads_all() if "niemand met dienst" in text]


async def test_nobody_answers_and_the_coordinator_hears(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=FRIDAY_NOON) as network:
        noor = await _with_duty(network, tmp_path)
        await network.moves_to(local(2027, 6, 12, 2))
        # It is night. Fatima is called all the same; then Bram, then Yusuf.
        reference = await _files(network, "Fatima heeft dienst en kijkt vóór 04.0")
        await network.phone(FATIMA).sees("Dringend", reference)
        await network.moves_to(local(2027, 6, 12, 4, 15))
        await network.phone(BRAM).sees("Dringend", reference)
        await network.moves_to(local(2027, 6, 12, 6, 30))
        await network.phone(YUSUF).sees("Dringend", reference)
        # Samira sleeps, and hears nothing before the morning.
        assert not [text for text in await network.phone(SAMIRA).reads_all() if "⏰" in text]
        await network.moves_to(local(2027, 6, 12, 8, 45))
        await noor.sees(reference, "niemand met dienst heeft de ontvangst bevestigd")
        await network.phone(SAMIRA).sees(reference, "De coördinator heeft nu bericht")
        assert network.journaled(reference).count("duty-called") == 3


async def test_a_swap_an_absence_and_a_removal_change_who_is_called(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=FRIDAY_NOON) as network:
        noor = await _with_duty(network, tmp_path)
        fatima, yusuf = network.phone(FATIMA), network.phone(YUSUF)
        # Fatima cannot this week and asks; Yusuf takes it. Both read so.
        await fatima.says("/dienst")
        await fatima.sees("Nu, tot maandag 14 juni 09.00 uur: Fatima")
        await fatima.presses("Ruilen: week vanaf maandag 7 juni")
        await yusuf.sees("Fatima wil de dienst ruilen", button="Ik neem het over")
        await yusuf.presses("Ik neem het over")
        await yusuf.sees("is geruild met Fatima")
        await fatima.sees("is geruild met Yusuf")
        # Friday evening, and it is Yusuf who is called. He leaves the network a second later.
        await network.moves_to(FRIDAY_EVENING)
        reference = await _files(network, "Yusuf heeft dienst")
        await yusuf.sees("Dringend", reference)
        await noor.says("/netwerk")
        await noor.sees("Dienst", "Yusuf", button="Ambtenaren")
        await noor.presses("Ambtenaren")
        await noor.presses(
            f"{YUSUF.name} · ambtenaar", on=await noor.sees(button=f"{YUSUF.name} · ambtenaar")
        )
        await noor.sees(button="Verwijderen")
        await noor.presses("Verwijderen")
        await noor.sees(button=f"Ja, verwijder {YUSUF.name}")
        await noor.presses(f"Ja, verwijder {YUSUF.name}")
        await fatima.sees("Dringend", reference)
        # Fatima is ill: she says so, and Bram is called at once.
        await fatima.says("/afwezig")
        await fatima.sees("Kies een collega als vervanger", button=BRAM.name)
        await fatima.presses(BRAM.name)
        await network.phone(BRAM).sees("Dringend", reference)


async def test_without_a_rota_the_receipt_says_when_somebody_looks_and_whom_to_call(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=FRIDAY_NOON) as network:
        await _sets(network, tmp_path, (NUMBER, f'{NUMBER}closed-phone = "0100 - 00 00 01"\n'))
        await network.moves_to(FRIDAY_EVENING)
        reference = await _files(
            network,
            "pas op maandag 14 juni, vanaf 09.00 uur iemand kijkt",
            "Bel dan 0100 - 00 00 01",
        )
        await network.moves_to(local(2027, 6, 12, 12))
        assert "duty-called" not in network.journaled(reference)
