"""The usual answers, so that a test only says what is special about it."""

from tests.handlers.filing.interview.pocket import Phone

ACCOUNT = "Bij de brug staan elke avond jongens. Er wordt geroepen naar de buren."
HELP = "Wat zou volgens jou helpen?"
TO_THE_WORDS = ("Nee",)
AFTER_THE_WORDS = ("Noord", "Deze week")


async def to_the_words(phone: Phone) -> None:
    """Answer up to the question that is answered in words."""
    await phone.say("Zorg melden")
    for label in TO_THE_WORDS:
        await phone.press(label)


async def tell_of(phone: Phone, question: str) -> None:
    """Tell more, from the summary, up to this question."""
    await phone.press("Meer vertellen")
    while question not in phone.last.text:
        await phone.press("Overslaan")


async def tell(phone: Phone, *, named: str = "Ja, dat mag", urgency: str = "Deze week") -> None:
    """Answer everything, up to the summary."""
    await to_the_words(phone)
    await phone.say(ACCOUNT)
    for label in ("Klaar", AFTER_THE_WORDS[0], urgency, named):
        await phone.press(label)


async def file(phone: Phone, *, named: str = "Ja, dat mag", urgency: str = "Deze week") -> None:
    """Answer everything and send it."""
    await tell(phone, named=named, urgency=urgency)
    await phone.press("Versturen")
    if "Zo laten" in phone.labels:
        await phone.press("Zo laten")
