"""How somebody joins: opens the link, reads, agrees, and says a code aloud."""

import re
from dataclasses import dataclass

from tests.journeys.phone import Phone

LINK = re.compile(r"https://t\.me/\S+\?start=\S+")
CODE = re.compile(r"\b\d{4}\b")


@dataclass(frozen=True)
class Words:
    """What the buttons and screens say in one language."""

    go_on: str
    agree: str
    name: str
    neighbourhood: str
    language: str
    own_language: str
    waiting: str
    welcome: str
    type_code: str
    heard: str
    proposal: str
    agreed: str


WORDS = {
    "nl": Words(
        "Verder",
        "Ja, ik doe mee",
        "Hoe mogen we je noemen",
        "Welke buurt",
        "In welke taal",
        "Nederlands",
        "Bijna klaar",
        "Welkom, ",
        "Code typen",
        "Welke code hoorde je",
        "Voorstel van",
        "Ja, akkoord",
    ),
    "en": Words(
        "Go on",
        "Yes, I will join",
        "What may we call you",
        "Which neighbourhood",
        "In which language",
        "English",
        "Almost done",
        "Welcome, ",
        "Type the code",
        "Which code did you hear",
        "A proposal of",
        "Yes, I agree",
    ),
}


async def reads_and_agrees(
    phone: Phone, link: str, name: str, language: str = "nl", *, neighbourhood: str | None = None
) -> None:
    """Open an invitation and answer everything, up to the code (or the welcome)."""
    words = WORDS[language]
    await phone.opens(link)
    await phone.sees(words.language, button=words.own_language)
    await phone.presses(words.own_language)
    for _ in range(4):
        await phone.sees(button=words.go_on)
        await phone.presses(words.go_on)
    await phone.sees(button=words.agree)
    await phone.presses(words.agree)
    await phone.sees(words.name)
    await phone.says(name)
    if neighbourhood is not None:
        await phone.sees(words.neighbourhood, button=neighbourhood)
        await phone.presses(neighbourhood)


async def invites(coordinator: Phone, role: str) -> str:
    """Make an invitation and give its link."""
    await coordinator.says("/uitnodigen")
    await coordinator.sees(button=role)
    await coordinator.presses(role)
    message = await coordinator.sees("https://t.me/")
    found = LINK.search(message.text)
    assert found is not None
    return found[0]


async def joins(
    phone: Phone,
    coordinator: Phone,
    link: str,
    name: str,
    language: str = "nl",
    *,
    neighbourhood: str | None = None,
    second: Phone | None = None,
) -> None:
    """Join from the link to the welcome, the code being told by voice in between.

    Who will read along needs the yes of a `second` person too, once there is an official.
    """
    for waits in (coordinator, second):
        if waits is not None:
            waits.seen_at = await waits.town.seq()
    await reads_and_agrees(phone, link, name, language, neighbourhood=neighbourhood)
    waiting = await phone.sees(WORDS[language].waiting)
    code = CODE.search(waiting.text)
    assert code is not None
    await lets_in(coordinator, name, code[0], language)
    if second is not None:
        await agrees(second, name, language)
    await phone.sees(WORDS[language].welcome)


async def agrees(official: Phone, what: str, language: str = "nl") -> None:
    """Agree with what a coordinator proposed, once it is asked."""
    words = WORDS[language]
    await official.sees(words.proposal, what, button=words.agreed)
    await official.presses(words.agreed)


async def lets_in(coordinator: Phone, name: str, code: str, language: str = "nl") -> None:
    """Type the code that somebody told, once it is asked."""
    words = WORDS[language]
    await coordinator.sees(name, button=words.type_code)
    await coordinator.presses(words.type_code)
    await coordinator.sees(words.heard, name)
    await coordinator.says(code)
