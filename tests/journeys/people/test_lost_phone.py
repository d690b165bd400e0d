"""A phone is lost: of an official who was reading, and of a key figure in the middle of telling."""

from pathlib import Path

from domain.identifiers import AccountId
from domain.roles import Standing
from storage.store import Store
from tests.journeys import handling, interview, joining
from tests.journeys.network import (
    BRAM,
    COORDINATOR,
    ELS,
    FATIMA,
    SAMIRA,
    Network,
    living_network,
)
from tests.journeys.phone import Phone

SECRET = "In de kelder van het buurthuis liggen messen."
LOST, SURE = "Telefoon kwijt", "Ja, de telefoon is kwijt"
SHUT_OUT = "Deze telefoon is als kwijt gemeld"


async def test_a_phone_is_lost_and_its_owner_comes_back_with_another(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        reference = await interview.file(network.phone(SAMIRA))
        await _an_official_loses_hers(network, reference)
        await network.restart()
        await _a_key_figure_loses_hers_while_telling(network)
        await network.restart()
        await _takes_up_meanwhile(network, reference)
        await _comes_back(network, reference)
        await network.journal_is_whole()


async def _an_official_loses_hers(network: Network, reference: str) -> None:
    thread = await network.topic(reference)
    fatima, bram = network.in_group(FATIMA, thread), network.phone(BRAM)
    card = await handling.finds_card(fatima, reference)
    shown = await handling.reads(fatima, card)
    assert interview.STORY in shown

    await bram.says("telefoon kwijt")
    await bram.sees("Van wie is de telefoon kwijt?", button=FATIMA.name)
    await bram.presses(FATIMA.name)
    await bram.sees("Zit Fatima in de ambtenarengroep? Haal dat account eruit", button=SURE)
    await bram.presses(SURE)

    await network.phone(FATIMA).sees(SHUT_OUT)
    await fatima.sees_no_more(interview.STORY)
    for label in (handling.READ, handling.TAKE_UP):
        assert SHUT_OUT in (await fatima.presses(label, on=card))["text"]
    await network.phone(COORDINATOR).sees(FATIMA.name, f"Dat zei {BRAM.name}")
    # While her account is in the group nobody reads there; once it is out, they do.
    alone = network.in_group(BRAM, thread)
    await alone.presses(handling.READ, on=card)
    assert not any(interview.STORY in text for text in await alone.reads_all())
    await network.town.set_member(network.group, FATIMA.account, "kicked", by=COORDINATOR.account)
    await network.phone(COORDINATOR).sees("weer")
    assert interview.STORY in await handling.reads(
        alone, await handling.finds_card(alone, reference)
    )


async def _a_key_figure_loses_hers_while_telling(network: Network) -> None:
    samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
    await samira.says(interview.START["nl"])
    await samira.goes_through(*interview.UP_TO_THE_WORDS["nl"])
    await samira.sees(interview.ASKED["nl"])
    await samira.says(SECRET)
    await samira.sees("Genoteerd")

    await _opens_member(noor, f"{SAMIRA.name} · sleutelfiguur")
    await noor.goes_through((SAMIRA.name, LOST), ("kwijt?", SURE))

    await samira.sees(SHUT_OUT)
    await samira.sees_no_more(SECRET)
    await samira.says("Mijn meldingen")
    await samira.sees("Wat je hier stuurt, leest niemand")
    heard = await network.phone(BRAM).sees("De telefoon van een lid van het netwerk is kwijt")
    assert SAMIRA.name not in heard.text


async def _takes_up_meanwhile(network: Network, reference: str) -> None:
    """What she should hear waits; on the lost phone it is not to be seen."""
    thread = await network.topic(reference)
    bram = network.in_group(BRAM, thread)
    await handling.does(bram, await handling.finds_card(bram, reference), handling.TAKE_UP)
    await network.journals(reference, "taken-up")
    await network.phone(ELS).says("/privacy")
    await network.phone(ELS).sees("Er is geen score en geen profiel")
    told = await network.phone(SAMIRA).reads_all()
    assert not any("heeft je melding opgepakt" in text for text in told)


async def _comes_back(network: Network, reference: str) -> None:
    """A new telephone, another account: a link, a code by voice, and all she had."""
    noor = network.phone(COORDINATOR)
    await _opens_member(noor, f"🚫 {SAMIRA.name} · sleutelfiguur")
    await noor.sees(button="Link maken om terug te komen")
    await noor.presses("Link maken om terug te komen")
    link = joining.LINK.search((await noor.sees("https://t.me/")).text)
    assert link is not None
    new = Phone(network.town, await network.town.add_person("Samira"))
    words = joining.WORDS["nl"]
    await new.opens(link[0])
    await new.goes_through((words.language, words.own_language))
    for _ in range(4):
        await new.sees(button=words.go_on)
        await new.presses(words.go_on)
    await new.sees(button=words.agree)
    await new.presses(words.agree)
    waiting = await new.sees(words.waiting)
    assert not any(reference in text for text in await new.reads_all())
    await network.restart()
    code = joining.CODE.search(waiting.text)
    assert code is not None
    await joining.lets_in(noor, SAMIRA.name, code[0])
    await noor.sees("ander Telegram-account")
    await network.bot.kill()
    agreed, out, _ = await network.bot.command("agree", "--yes")
    assert agreed == 0, out
    await network.bot.serve()
    await new.sees("Welkom terug", SAMIRA.name)
    new.seen_at = 0  # what waited may have come before that
    await new.sees("heeft je melding opgepakt")
    await new.says("Mijn meldingen")
    mine = await new.sees("Mijn meldingen")
    assert any(label.startswith(reference) for label in mine.buttons)
    assert network.look(lambda store: _standing(store, new.user)) is Standing.MEMBER
    assert network.look(lambda store: _standing(store, SAMIRA.account)) is None
    await network.phone(SAMIRA).says("Mijn meldingen")
    await network.phone(SAMIRA).sees("alleen voor mensen met een geldige uitnodiging")


def _standing(store: Store, account: int) -> Standing | None:
    person = store.people.by_account(AccountId(account))
    return person.standing if person is not None else None


async def _opens_member(noor: Phone, label: str) -> None:
    """Leaf through the members until this one is there."""
    await noor.says("/netwerk")
    await noor.sees(button="Leden")
    await noor.presses("Leden")
    while label not in (page := await noor.sees("Leden")).buttons:
        await noor.presses("Volgende →", on=page)
    await noor.presses(label)
