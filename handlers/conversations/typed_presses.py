"""What is typed in a conversation, held against the buttons on its screen and taken as a press.

The screen that stands there is the one that counts: what was typed before it was delivered
answers no question on it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from html import escape

from config import wording
from domain.conversations.typed_choice import (
    LONGEST,
    Button,
    Meaning,
    Spoken,
    Takes,
    meaning,
    plain,
    recognise,
)
from domain.identifiers import ChatId, MessageId
from domain.notices import NoticeKind
from handlers.conversations.form_choices import ANSWER, PAGE
from handlers.conversations.form_screens import REVISIT
from handlers.conversations.month_buttons import CLOCK, DAY, MONTH, STILL
from handlers.telegram.calls import DirectAnswer, Sentence, Toast
from handlers.telegram.happenings import Pressed, Said
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress, Payload, encode
from services.conversations import conversation_rows
from services.unit import Unit
from storage.records import Conversation, Person

NEIGHBOURHOOD, LANGUAGE = "n-", "l-"
"""Before the code of a neighbourhood or a language, in a button's choice."""

MOST_NAMED = 5
"""How many buttons are named that somebody may have meant; of more, none."""

_LISTED = (ANSWER, REVISIT, NEIGHBOURHOOD, LANGUAGE)
_DRAWN = (MONTH, DAY, CLOCK)
_EASY = frozenset({"back", "done", "keep", "adjust", "edit", "stay", "own-name"})
SEND, NO = "send", "no"
_AGREED = frozenset({SEND, "go-on"})
_SEND_TO, _ADD_TO = "send-to-", "add-to-"
_COMMAS = re.compile("[,\u060c]")
"""Latin and Arabic."""

_FOR_GOOD = frozenset(
    {
        *("stop", "discard", "throw-away", "start-anew", "erase", "skip", "detach"),
        *("send-anyway", "as-addition", "decline", "leave"),
    }
)
_ASKED_ABOUT_FIRST = frozenset({"stop", "discard"})
"""What asks first whether it is kept or thrown away."""

_AT_ANY_TIME = frozenset({"back", "done", "skip", "stop"})
"""What may be typed right behind an answer, before the next screen is there."""


class Awaited(StrEnum):
    """What the screen asks for, so how much of what is typed may be a button."""

    BUTTON = "button"  # a choice: whatever names a button is one
    MOMENT = "moment"  # a day, a time or a number: no word for a button is one
    WORDS = "words"  # somebody's own words: "ja" and "noord" may be among them


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, as a press: `step` if it is sure; else the choices it could be, if any.

    What was `aimed` at a button is no answer in words; `hint` (a catalogue key) says more.
    """

    step: ConversationPress | None = None
    choices: tuple[str, ...] = ()
    aimed: bool = False
    hint: str = ""


def read(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    said: Said,
    rows: Sequence[Row],
    awaited: Awaited,
) -> Typed:
    """Find the button that was typed.

    Where an answer is to be typed only the whole name of a way on, back or out counts, or a short
    word for it: everything else is somebody's answer.
    """
    known = [
        (step, button)
        for row in rows
        for label, step in row
        if isinstance(step, ConversationPress)
        and (button := _button(step.choice, label, awaited)) is not None
    ]
    found = recognise(said.text, [button for _, button in known], spoken(person.language))
    steps = [step for step, _ in known]
    choices = tuple(steps[place].choice for place in found.places)
    if not found.sure:
        asks = awaited is Awaited.BUTTON
        return Typed(choices=choices, aimed=found.aimed) if asks else Typed()
    at_any_time = awaited is Awaited.WORDS and choices[0] in _AT_ANY_TIME
    if conversation.screen is None or not (at_any_time or is_seen(unit, conversation, said)):
        is_answer = awaited is Awaited.WORDS and _agrees(person, said.text)
        return Typed() if is_answer else Typed(choices=choices, aimed=True)
    return Typed(steps[found.places[0]], choices, aimed=True)


def is_short(text: str) -> bool:
    """Tell whether this may be the name of a button at all."""
    return len(text) <= LONGEST


def ends(person: Person, text: str) -> bool:
    """Tell whether this says to stop, and nothing else."""
    return Meaning.STOP in meaning(text, spoken(person.language))


def is_seen(unit: Unit, conversation: Conversation, said: Said) -> bool:
    """Tell whether the screen as it is now was there when this was typed."""
    if conversation_rows.is_on_its_way(unit, conversation.person):
        return False
    return conversation.screen is not None and said.message > conversation.screen


def can_be_taken_back(choice: str) -> bool:
    """Tell whether a button's choice can be undone, or asks once more itself."""
    return choice not in _FOR_GOOD or choice in _ASKED_ABOUT_FIRST


def as_press(said: Said, message: MessageId, payload: Payload) -> Pressed:
    """Give the press that the typed words stand for; nobody waits for its answer on the side."""
    return Pressed(said.speaker, said.place, message, encode(payload), callback="")


def out_loud(chat: ChatId, answer: DirectAnswer | None) -> DirectAnswer | None:
    """Say in the chat what would be said on the side of a press."""
    if not isinstance(answer, Toast):
        return answer
    return Sentence(chat, escape(answer.text, quote=False)) if answer.text else None


def show_below(unit: Unit, person: Person, told: int) -> None:
    """Let the screens told since then come below what was typed, not in place of an earlier one."""
    for item in unit.told[told:]:
        notice = item.notice
        if notice.kind is NoticeKind.SCREEN and notice.person == person.id and notice.message:
            unit.tell(replace(notice, message=None))


@cache
def spoken(language: str) -> Spoken:
    """Give the short words of a language."""
    return {meaning: frozenset(words_of(language, f"typed-{meaning}")) for meaning in Meaning}


@cache
def yes_and_no(language: str) -> frozenset[str]:
    """Give the plainest word for yes and for no: the first that each has."""
    return frozenset(words_of(language, f"typed-{each}")[0] for each in (Meaning.YES, Meaning.NO))


def words_of(language: str, text: str) -> list[str]:
    """Give the words that a text (a catalogue key) lists with commas, each as `plain` gives it."""
    return [plain(words) for words in _COMMAS.split(wording.label(language, text))]


def _button(choice: str, label: str, awaited: Awaited) -> Button | None:
    """Give what has to be typed for a button; None for one that cannot be typed here."""
    listed = choice.startswith(_LISTED)
    if choice == STILL or choice.startswith(_DRAWN):
        return None
    if awaited is not Awaited.BUTTON:
        is_way = not listed and not choice.startswith(PAGE) and choice != "own-name"
        takes = Takes.LABEL if awaited is Awaited.WORDS or choice in _FOR_GOOD else Takes.ALL
        return Button(label, takes, listed=False, agrees=choice == SEND) if is_way else None
    if choice in _FOR_GOOD:
        takes = Takes.LABEL
    elif listed or choice in _EASY or choice.startswith((PAGE, _ADD_TO)):
        takes = Takes.LITTLE
    else:
        takes = Takes.ALL
    agrees = choice in _AGREED or choice.startswith(_SEND_TO)
    return Button(label, takes, listed=listed, agrees=agrees, ends=choice == NO)


def _agrees(person: Person, text: str) -> bool:
    """Tell whether this only says yes: before the screen is there, that answers something else."""
    return plain(text) in spoken(person.language)[Meaning.YES]
