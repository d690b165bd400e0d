"""Whoever speaks and presses nothing files a concern all the same, in their own language."""

from collections.abc import Mapping

import pytest

from bot.demo.client import Seen
from tests.journeys import interview
from tests.journeys.network import (
    ELS,
    SAMIRA,
    TESS,
    Network,
    in_one_network,
)
from tests.journeys.phone import Phone

MOST_WORDS = 40
"""Nobody types more than this to file one concern."""

TYPED: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "Klopt je melding": "versturen",  # it names the questions too
        "Waar gaat het over": "spanning",
        "In welke buurt": "noord",
        "Hoe weet je dit": "zelf gezien",
        "Sinds wanneer": "deze week",
        "Hoe snel": "3",
        "Wat zou volgens jou helpen": "overslaan",
        "Mogen de ambtenaren weten": "ja",
        "Is er nu direct gevaar": "nee",  # asked, and hinted at below another question
    },
    "en": {
        "Is this what you want to share": "send",
        "What is it about": "TENSION BETWEEN",
        "In which neighbourhood": "Noord!",
        "How do you know": "somebody told me",
        "Since when": "today",
        "How soon": "it can wait",
        "What do you think would help": "skip",
        "May the officials know": "yes",
        "Is there immediate danger": "No",
    },
}
MORE = {
    "nl": ("Klopt je melding", "meer vertellen"),
    "en": ("Is this what you want to share", "tell more"),
}
TOLD = {"nl": ("Wat zie of hoor je", "klaar"), "en": ("What do you see or hear", "done")}


async def _files_by_typing(phone: Phone, language: str) -> tuple[str, list[str]]:
    """Type what answers each screen until the receipt; gives its reference, and what was typed.

    Everything is told that can be: at the summary they ask for more questions first. Who is
    quicker than the screen is asked what they mean, with the question, and types it again.
    """
    typed = [interview.START[language]]
    (told, done), (summary, more) = TOLD[language], MORE[language]
    await phone.says(typed[0])
    while len(typed) < MOST_WORDS:
        screen = await phone.sees("")
        if interview.RECEIVED[language] in screen.text:
            return interview.reference_in(screen), typed
        if told in screen.text:
            typed.append(done if interview.STORY in typed else interview.STORY)
        elif summary in screen.text and more not in typed:
            typed.append(more)
        elif (answer := _answer(screen, language)) is not None:
            typed.append(answer)
        else:  # that the menu goes or is back asks nothing
            phone.seen_at = screen.seq
            continue
        await phone.says(typed[-1])
    raise AssertionError(typed)


def _answer(screen: Seen, language: str) -> str | None:
    return next((said for words, said in TYPED[language].items() if words in screen.text), None)


@in_one_network
@pytest.mark.parametrize("language", ["nl", "en"])
async def test_a_whole_concern_is_filed_without_a_press(
    shared_network: Network, language: str
) -> None:
    phone = shared_network.phone(SAMIRA if language == "nl" else TESS)
    reference, typed = await _files_by_typing(phone, language)
    await shared_network.topic(reference)
    await phone.has_none_left_of(typed[1:])


@in_one_network
async def test_a_number_said_back_to_a_list_opens_the_page_it_stands_for(
    shared_network: Network,
) -> None:
    els = shared_network.phone(ELS)
    reference, _ = await _files_by_typing(els, "nl")
    await els.says("Mijn meldingen")
    mine = await els.sees("Mijn meldingen", button=None)
    await els.says("1", reply_to=mine)
    await els.sees("Gekozen:", "Kijk in het bericht waarop je antwoordde")
    page = await els.sees(reference, button="Aanvullen")
    assert page.id == mine.id
    await els.says("aanvullen", reply_to=page)
    await els.sees(reference, button="Stoppen")
    await els.says("Het is nu rustig.")
    await els.sees("Genoteerd", button="Klaar")
    await els.says("klaar")
    await els.sees("Het is nu rustig.", button="Versturen")
    await els.says("verstuur")
    await els.sees(reference, button="Aanvullen")
