"""The usual answers, so that a test only says what is special about it."""

from tests.handlers.filing.interview.pocket import Phone

ACCOUNT = "Bij de brug staan elke avond jongens. Er wordt geroepen naar de buren."
TO_THE_WORDS = ("Nee", "Onrust in de buurt", "Noord")
AFTER_THE_WORDS = ("Zelf gezien of gehoord", "Sinds deze week", "Deze week")


async def to_the_words(phone: Phone) -> None:
    """Answer up to the question that is answered in words."""
    await phone.say("Zorg melden")
    for label in TO_THE_WORDS:
        await phone.press(label)


async def tell(phone: Phone, *, named: str = "Ja, dat mag", urgency: str = "Deze week") -> None:
    """Answer everything, up to the summary."""
    await to_the_words(phone)
    await phone.say(ACCOUNT)
    for label in ("Klaar", *AFTER_THE_WORDS[:2], urgency, "Overslaan", named):
        await phone.press(label)


async def file(phone: Phone, *, named: str = "Ja, dat mag", urgency: str = "Deze week") -> None:
    """Answer everything and send it."""
    await tell(phone, named=named, urgency=urgency)
    await phone.press("Versturen")
    if "Zo laten" in phone.labels:
        await phone.press("Zo laten")
