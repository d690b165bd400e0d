"""A town that has no group in Telegram, and one that has group and desk side by side.

Fatima has Telegram and the desk, Bram and Yusuf have the desk alone.
"""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from config.tables import SHIPPED
from tests.journeys import handling, interview
from tests.journeys.concerns.test_duty import DUTY, FRIDAY_EVENING, FRIDAY_NOON, local
from tests.journeys.desk.colleague import (
    BRAM,
    COORDINATOR,
    EVERYBODY,
    FATIMA,
    YUSUF,
    Colleague,
    colleagues,
)
from tests.journeys.desk.desk import SignInService, let_in
from tests.journeys.desk.reading import Opening
from tests.journeys.network import SAMIRA, Network, living_network
from tests.journeys.phone import Phone
from tests.journeys.stage import BotProcess

ANSWER, FEEDBACK = "Vooral na tien uur.", "De wijkagent gaat er vanavond heen."
AT_WORK = {each.name.lower(): each.account for each in (FATIMA, BRAM, YUSUF, COORDINATOR)}


def _moving_in(
    service: SignInService, folder: Path, language: str
) -> Callable[[BotProcess], Awaitable[None]]:
    """Give what is done before the bot starts: a desk, accounts there, and duty in network.toml."""

    async def before(bot: BotProcess) -> None:
        own = folder / "own"
        own.mkdir()
        shutil.copy(SHIPPED / "network.toml", own)
        file = own / "network.toml"
        file.write_text(file.read_text("utf-8") + DUTY, "utf-8")
        bot.extra |= service.settings | {"SCHAKEL_NETWORK": str(own)}
        await let_in(bot, service, AT_WORK, language)

    return before


@asynccontextmanager
async def living_at_desk(
    service: SignInService, folder: Path, *, forum: bool | None = None, language: str = "nl"
) -> AsyncIterator[Network]:
    """Let the network live, from Friday noon on, with a desk and with or without a group."""
    async with living_network(
        folder,
        residents=EVERYBODY,
        forum=forum,
        at=FRIDAY_NOON,
        before=_moving_in(service, folder, language),
    ) as network:
        await network.bot.says("desk_opened")
        yield network


async def puts_in_order(network: Network, *names: str) -> Phone:
    """The coordinator makes the rota, in this order."""
    noor = network.phone(COORDINATOR)
    await noor.says("/dienst")
    await noor.sees("Er is nog geen rooster", button="Wie doen mee")
    await noor.presses("Wie doen mee")
    for number, name in enumerate(names, 1):
        await noor.sees("Wie doen mee?", button=name)
        await noor.presses(name)
        await noor.sees("Wie doen mee?", button=f"{number}. {name}")
    return noor


async def _nothing_of_it_is_in_telegram(fatima: Phone, reference: str) -> None:
    for text in await fatima.reads_all():
        assert reference not in text
        assert "Dringend" not in text


async def test_a_town_without_a_group_lives_a_whole_concern(
    tmp_path: Path, service: SignInService, opening: Opening
) -> None:
    async with (
        living_at_desk(service, tmp_path) as network,
        colleagues(opening, service, FATIMA, BRAM) as (fatima, bram),
    ):
        noor, samira = await puts_in_order(network, "Bram", "Fatima"), network.phone(SAMIRA)
        await bram.hears("Je hebt nu dienst.")
        # Half past five on Friday: Samira shares something urgent, and who has duty is called.
        await network.moves_to(FRIDAY_EVENING)
        reference = await interview.file(samira, urgency="urgent")
        receipt = samira.last
        assert receipt is not None
        assert "Bram heeft dienst en kijkt vóór 19.3" in receipt.text
        called = await bram.hears("Dringend", reference, "Jij hebt dienst", "vóór 19.3")
        assert interview.STORY not in called
        assert "groep" not in called
        assert "Spanning" not in called
        await network.phone(FATIMA).sees("Er wacht iets op je in Schakel", service.desk)
        await fatima.hears(reference, "Nieuw, nog niet bevestigd")

        # He does not look. The power goes, and Fatima is called: at the desk, and not in Telegram.
        await network.moves_to(local(2027, 6, 11, 19, 45))
        await fatima.hears("Dringend", reference, "vóór 21.4")
        await network.restart()
        await network.bot.says("desk_opened", times=2)
        await samira.sees(reference, "We hebben nu Fatima gevraagd")
        assert len([each for each in await fatima.messages() if "Dringend" in each]) == 1
        await _nothing_of_it_is_in_telegram(network.phone(FATIMA), reference)
        await _is_handled(network, fatima, samira, reference)

        # All of it is over, and nothing waits for a group that is not there.
        await noor.says("/netwerk")
        await noor.sees("Ambtenarengroep: geen (de ambtenaren werken op de werkplek op het web)")
        await network.is_quiet()


async def _is_handled(network: Network, fatima: Colleague, samira: Phone, reference: str) -> None:
    """She reads, confirms, asks on Monday, and closes it; Samira hears each of it."""
    await fatima.follows("Dringend", reference)
    assert interview.STORY in await fatima.browser.press("Lezen")
    await fatima.browser.press("Ontvangst bevestigen")
    await samira.sees(reference, "hebben je melding gezien")
    await network.moves_to(local(2027, 6, 14, 10))
    await fatima.follows("Dringend", reference)
    await fatima.browser.press("Oppakken")
    await samira.sees(reference, "Fatima heeft je melding opgepakt")
    await fatima.writes("Vraag stellen", "Hoe laat is het vooral?")
    await samira.sees("Hoe laat is het vooral?", button="Antwoorden")
    await _answers(samira)
    heard = await fatima.hears(reference, "De melder heeft je vraag beantwoord")
    assert ANSWER not in heard
    await fatima.follows(reference, "De melder heeft je vraag beantwoord")
    assert ANSWER in await fatima.browser.press("Lezen")
    await fatima.writes("Terugkoppelen", FEEDBACK)
    await samira.sees(FEEDBACK)
    await fatima.browser.follow("Afsluiten")
    page = fatima.browser
    await page.press("Nog een keer bekijken", outcome=page.choice("outcome", "gesprek"))
    await page.press("Versturen")
    await samira.sees(reference, "afgesloten")


async def _answers(samira: Phone) -> None:
    await samira.presses("Antwoorden")
    await samira.sees("Typ je antwoord")
    await samira.says(ANSWER)
    await samira.sees(button="Klaar")
    await samira.presses("Klaar")
    await samira.sees(button="Versturen")
    await samira.presses("Versturen")


async def test_a_caller_is_called_and_whose_turn_it_is_is_reminded_at_the_desk(
    tmp_path: Path, service: SignInService, opening: Opening
) -> None:
    async with (
        living_at_desk(service, tmp_path) as network,
        colleagues(opening, service, FATIMA, BRAM, YUSUF) as (fatima, bram, yusuf),
    ):
        samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
        await samira.says("Bel mij")
        screen = await samira.sees("Wanneer kunnen we je bellen?")
        await samira.presses(next(each for each in screen.buttons if each.startswith("Nu,")))
        await samira.sees("Op welk nummer?", button="Dat hebben jullie al")
        await samira.presses("Dat hebben jullie al")
        reference = interview.reference_in(await samira.sees("Ontvangen. We bellen je."))
        # An hour passes. All are reminded of it at the desk, and then the coordinator hears.
        await bram.hears(reference, "Belverzoek")
        await network.moves_to(local(2027, 6, 11, 12, 50))
        await bram.hears("🔔", reference, "wil gebeld worden, en wacht daarop")
        await fatima.hears("🔔", reference)
        await network.moves_to(local(2027, 6, 11, 14, 5))
        await noor.sees(reference, "wil gebeld worden, en wacht al te lang")
        # Yusuf calls: not reached, and then he is. What he told counts as an answer.
        await yusuf.follows(reference, "Belverzoek")
        await yusuf.browser.press("Niet bereikt")
        await samira.sees(reference, "kon je niet bereiken")
        await yusuf.browser.press("Gebeld")
        await samira.sees(reference, "Yusuf heeft je gebeld")
        # It is his now: nobody but him is reminded, and all see it on the list of the day.
        before = len([each for each in await bram.messages() if "🔔" in each])
        await network.moves_to(local(2027, 7, 5, 10))
        await yusuf.hears("🔔", reference, "wacht sinds")
        await bram.hears("Goedemorgen", "Over de termijn (1)", reference)
        assert len([each for each in await bram.messages() if "🔔" in each]) == before
        await network.is_quiet()


async def test_group_and_desk_side_by_side_with_an_official_who_has_no_telegram(
    tmp_path: Path, service: SignInService, opening: Opening
) -> None:
    async with (
        living_at_desk(service, tmp_path, forum=True) as network,
        colleagues(opening, service, FATIMA, BRAM) as (fatima, bram),
    ):
        await puts_in_order(network, "Bram", "Fatima")
        samira = network.phone(SAMIRA)
        await network.moves_to(FRIDAY_EVENING)
        reference = await interview.file(samira, urgency="urgent")
        # Bram has duty and hears it at the desk; the group has its card, and Fatima no message.
        await bram.hears("Dringend", reference, "Jij hebt dienst")
        in_group = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(in_group, reference)
        assert not [each for each in await fatima.messages() if reference in each]
        # He takes it up at the desk: the card says so. Fatima asks in the group.
        await bram.follows("Dringend", reference)
        await bram.browser.press("Oppakken")
        await samira.sees(reference, "Bram heeft je melding opgepakt")
        await in_group.sees(reference, "Opgepakt door Bram")
        await handling.writes(in_group, card, handling.ASK, "Hoe laat is het vooral?")
        await samira.sees("Hoe laat is het vooral?", button="Antwoorden")
        await _answers(samira)
        # Both hear of the answer where they read, once.
        await in_group.sees("De melder heeft je vraag beantwoord")
        await bram.follows(reference, "De melder heeft je vraag beantwoord")
        assert ANSWER in await bram.browser.press("Lezen")
        assert not [each for each in await fatima.messages() if reference in each]
        # On Monday Bram's term runs out, and he is reminded at the desk and named in the topic.
        await network.moves_to(local(2027, 7, 5, 10))
        await bram.hears("🔔", reference, "wacht sinds")
        await in_group.sees("🔔 Bram", reference)
        await bram.hears("Goedemorgen", reference)
        await network.is_quiet()
