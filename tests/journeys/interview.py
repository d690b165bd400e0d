"""How somebody files a concern, in three languages, as steps of (words on the screen, button)."""

import re

from bot.demo.client import Seen
from tests.journeys.phone import Phone

STORY = "Bij het plein staan elke avond twee groepen tegenover elkaar."
REFERENCE = re.compile(r"\b[ZH]-[0-9A-Z]{4}\b")

UP_TO_THE_WORDS = {
    "nl": (("direct gevaar", "Nee"),),
    "en": (("immediate danger", "No"),),
    "ar": (("خطر مباشر", "لا"),),
}
AFTER_THE_WORDS = {
    "nl": (("Genoteerd", "Klaar"), ("In welke buurt", "Noord")),
    "en": (("Noted", "Done"), ("In which neighbourhood", "Noord")),
    "ar": (("سُجّل", "انتهيت"), ("في أي حي", "Noord")),
}
URGENCY = {
    "nl": {"urgent": "Zo snel mogelijk", "normal": "Het kan wachten"},
    "en": {"urgent": "As soon as possible", "normal": "It can wait"},
    "ar": {"urgent": "في أسرع وقت", "normal": "يمكن الانتظار"},
}
TO_THE_SUMMARY = {
    "nl": (("Mogen de ambtenaren weten", "Ja, dat mag"),),
    "en": (("May the officials know", "Yes, they may"),),
    "ar": (("هل يمكن أن يعرف الموظفون", "نعم، هذا ممكن"),),
}
START = {"nl": "Zorg melden", "en": "Share a concern", "ar": "الإبلاغ عن أمر مقلق"}
SUMMARY = {
    "nl": ("Klopt je melding?", "Versturen"),
    "en": ("Is this what you want to share", "Send"),
    "ar": ("هل بلاغك صحيح؟", "إرسال"),
}
ANYWAY = {"nl": "Toch versturen", "en": "Send anyway", "ar": "إرسال رغم ذلك"}
RECEIVED = {"nl": "Ontvangen", "en": "Received", "ar": "وصل."}
ASKED = {"nl": "Wat zie of hoor je", "en": "What do you see or hear", "ar": "ما الذي رأيته"}
HOW_SOON = {"nl": "Hoe snel", "en": "How soon", "ar": "بأي سرعة"}


async def fill_in(
    phone: Phone, language: str = "nl", *, urgency: str = "normal", story: str = STORY
) -> Seen:
    """Answer every question; gives the summary, not sent yet."""
    await phone.says(START[language])
    await phone.goes_through(*UP_TO_THE_WORDS[language])
    await phone.sees(ASKED[language])
    await phone.says(story)
    await phone.goes_through(
        *AFTER_THE_WORDS[language],
        (HOW_SOON[language], URGENCY[language][urgency]),
        *TO_THE_SUMMARY[language],
    )
    words, button = SUMMARY[language]
    return await phone.sees(words, button=button)


async def file(
    phone: Phone,
    language: str = "nl",
    *,
    urgency: str = "normal",
    story: str = STORY,
    anyway: bool = False,
) -> str:
    """File a concern from the menu to the receipt; gives its reference.

    `anyway`: its words hold some that lead to one person, and go all the same.
    """
    await fill_in(phone, language, urgency=urgency, story=story)
    await phone.presses(SUMMARY[language][1])
    if anyway:
        await phone.sees(ANYWAY[language], button=ANYWAY[language])
        await phone.presses(ANYWAY[language])
    receipt = await phone.sees(RECEIVED[language])
    return reference_in(receipt)


def reference_in(message: Seen) -> str:
    """Find the reference a message names."""
    found = REFERENCE.search(message.text)
    assert found is not None, message.text
    return found[0]
