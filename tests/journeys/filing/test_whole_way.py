"""The whole way, with nothing prepared: from `schakel setup` to a concern closed and heard."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.demo.client import Seen, TownClient
from tests.journeys import interview, joining
from tests.journeys.phone import Phone
from tests.journeys.stage import ROOT, BotProcess

BOT = 100
FEEDBACK = "Dank je wel. De wijkagent en een straatcoach staan er vanaf morgen elke avond bij."


@dataclass(frozen=True)
class Words:
    """What is on the buttons and screens of one language."""

    roles: tuple[str, str]
    bind: str
    bound: str
    read: str
    acknowledge: str
    take_up: str
    feedback: str
    note: str
    close: str
    send: str
    ask: str
    officials_saw: str
    works_on_it: str
    this_goes_to_the_reporter: str
    writes_to_you: str
    outcome: str
    closed: str
    mine: str
    my_stage: str


WORDS = {
    "nl": Words(
        ("Ambtenaar", "Sleutelfiguur"),
        "Koppelen",
        "Deze groep is gekoppeld",
        "Lezen",
        "Ontvangst bevestigen",
        "Oppakken",
        "Terugkoppelen",
        "Notitie",
        "Afsluiten",
        "Versturen",
        "Vraag stellen",
        "de ambtenaren hebben je melding gezien",
        "heeft je melding opgepakt",
        "Dit gaat naar de melder",
        "schrijft je over je melding",
        "Er is iets aan gedaan",
        "je melding is afgesloten",
        "Mijn meldingen",
        "afgesloten",
    ),
    "en": Words(
        ("Official", "Key figure"),
        "Bind",
        "This group is bound",
        "Read",
        "Acknowledge",
        "Take up",
        "Give feedback",
        "Note",
        "Close",
        "Send",
        "Ask a question",
        "the officials have seen your concern",
        "has taken up your concern",
        "This goes to the reporter",
        "writes to you about your concern",
        "Action was taken",
        "your concern is closed",
        "My concerns",
        "closed",
    ),
}


def _files_of_a_town_that_speaks(language: str, folder: Path) -> str:
    """Make a municipality's own folder, with the language of its group first."""
    folder.mkdir()
    shipped = (ROOT / "config" / "network.toml").read_text("utf-8")
    first = f'languages = ["{language}", "{"en" if language == "nl" else "nl"}"]'
    own = shipped.replace('languages = ["nl", "en"]', first)
    assert first in own
    (folder / "network.toml").write_text(own, "utf-8")
    return str(folder)


@dataclass
class Town:
    """Everybody in this journey, from the moment they joined."""

    client: TownClient
    words: Words
    language: str
    coordinator: Phone
    fatima: Phone
    bram: Phone
    samira: Phone

    async def group_is_bound(self) -> int:
        """The coordinator makes a private group with topics and binds it."""
        officials = [self.fatima.user, self.bram.user]
        group = await self.client.add_group(
            "Ambtenaren",
            forum=True,
            members=[self.coordinator.user, *officials],
            admins=[self.coordinator.user],
        )
        await self.client.set_member(group, BOT, "administrator", by=self.coordinator.user)
        self.coordinator.seen_at = await self.client.seq()
        await self.client.say(self.coordinator.user, "/koppel", chat=group)
        seen = await self.coordinator.sees("Fatima", button=self.words.bind)
        assert "Bram" in seen.text
        self.fatima.seen_at = self.bram.seen_at = await self.client.seq()
        await self.coordinator.presses(self.words.bind)
        await joining.agrees(self.bram, "Ambtenaren", self.language)
        await Phone(self.client, self.fatima.user, group).sees(self.words.bound)
        return group

    async def official_handles(self, reference: str, group: int) -> Phone:
        """Fatima opens the concern's own topic; the card there tells where, but not what."""
        event = await self.client.wait_for_event(
            lambda e: e["type"] == "topic" and reference in e["name"], since=0
        )
        fatima = Phone(self.client, self.fatima.user, group, event["thread"])
        card = await fatima.sees(reference, "Noord", button=self.words.read)
        assert interview.STORY not in card.text
        return fatima


async def _everybody_joins(town: TownClient, link: str, language: str) -> Town:
    """The coordinator first, whom nobody has to let in; then the rest, by a code told aloud."""
    words = WORDS[language]
    coordinator = Phone(town, await town.add_person("Noor", language_code=language))
    await joining.reads_and_agrees(coordinator, link, "Noor", language)
    await coordinator.sees(joining.WORDS[language].welcome)
    phones: list[Phone] = []
    for name, role, where in (("Fatima", 0, None), ("Bram", 0, None), ("Samira", 1, "Noord")):
        invitation = await joining.invites(coordinator, words.roles[role])
        phone = Phone(town, await town.add_person(name, language_code=language))
        second = phones[0] if name == "Bram" else None  # Fatima is the first official
        await joining.joins(
            phone, coordinator, invitation, name, language, neighbourhood=where, second=second
        )
        phones.append(phone)
    return Town(town, words, language, coordinator, *phones)


async def _acts_before_feedback(fatima: Phone, card: Seen, samira: Phone, words: Words) -> None:
    """Read, acknowledge, take up, and note something down; closing is not offered yet."""
    await fatima.presses(words.read, on=card)
    assert (await fatima.sees(interview.STORY)).protected
    await fatima.presses(words.acknowledge, on=card)
    await samira.sees(words.officials_saw)
    await fatima.presses(words.take_up, on=card)
    await samira.sees("Fatima", words.works_on_it)
    card = await fatima.town.wait_for(
        fatima.where, lambda message: message.id == card.id and words.ask in message.buttons
    )
    assert words.close not in card.buttons
    await fatima.presses(words.note, on=card)
    prompt = await fatima.sees("Fatima", words.note.lower())
    await fatima.says("Alleen voor ons: bel de wijkagent.", reply_to=prompt)
    await fatima.sees("bel de wijkagent", button=words.send)
    await fatima.presses(words.send)


async def _feedback_and_the_end(fatima: Phone, card: Seen, samira: Phone, words: Words) -> None:
    """Feedback is typed as a reply, shown first and then sent; only then the concern closes."""
    await fatima.presses(words.feedback, on=card)
    prompt = await fatima.sees("Fatima", words.this_goes_to_the_reporter)
    await fatima.says(FEEDBACK, reply_to=prompt)
    await fatima.sees(words.this_goes_to_the_reporter, FEEDBACK, button=words.send)
    await fatima.presses(words.send)
    await samira.sees(words.writes_to_you, FEEDBACK)
    card = await fatima.town.wait_for(
        fatima.where, lambda message: message.id == card.id and words.close in message.buttons
    )
    await fatima.presses(words.close, on=card)
    await fatima.sees(button=words.outcome)
    await fatima.presses(words.outcome)
    await fatima.sees(button=words.send)
    await fatima.presses(words.send)
    await samira.sees(words.closed, words.outcome)


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_a_concern_goes_from_a_phone_to_the_officials_and_back(
    town: TownClient, bot: BotProcess, language: str, tmp_path: Path
) -> None:
    words = WORDS[language]
    bot.extra["SCHAKEL_NETWORK"] = _files_of_a_town_that_speaks(language, tmp_path / "files")

    code, out, err = await bot.command("setup", "--yes")
    assert code == 0, err
    assert bot.key_file.stat().st_mode & 0o777 == 0o400
    link = next(line for line in out.splitlines() if joining.LINK.fullmatch(line))
    await bot.start()
    people = await _everybody_joins(town, link, language)
    group = await people.group_is_bound()

    samira = people.samira
    reference = await interview.file(samira, language)
    assert samira.last is not None
    assert "Fatima" in samira.last.text
    assert "Bram" in samira.last.text

    fatima = await people.official_handles(reference, group)
    card = fatima.last
    assert card is not None
    await _acts_before_feedback(fatima, card, samira, words)
    await _feedback_and_the_end(fatima, card, samira, words)

    await samira.says(words.mine)
    mine = await samira.sees(reference, words.my_stage)
    assert interview.STORY not in mine.text
    assert not any("Alleen voor ons" in text for text in await samira.reads_all())
    for chat in (samira.user, group):
        said = [each for each in await town.messages(chat) if each.by_bot and each.text]
        assert [each.text for each in said if not each.protected] == []

    assert await bot.stop() == 0
    code, _, err = await bot.command("journal", "verify")
    assert code == 0, err
