"""What an official types in a topic, held against the buttons of what they are writing there.

Who replies to the question means it. Who types beside it may be talking to colleagues: there only
the whole name of a button counts, and nothing goes to a reporter for a "ja".
"""

from enum import StrEnum

from domain.conversations.typed_choice import Button, Meaning, Spoken, Takes, plain, recognise
from domain.identifiers import ConcernId
from handlers.concerns import prompt_face, prompt_presses
from handlers.conversations import typed_presses
from handlers.conversations.typed_presses import SEND
from handlers.telegram import language
from handlers.telegram.happenings import Said
from handlers.telegram.payloads import ConversationPress
from services.concerns.prompting import PromptStep, PromptWriting
from services.unit import Unit
from storage.records import Conversation, Person

_GONE = {"stop": "toast-act-stopped", "discard": "toast-act-discarded"}
"""What takes all its messages away, so that nothing there says what became of it."""


class Taken(StrEnum):
    """What came of what was typed."""

    PRESSED = "pressed"
    UNCLEAR = "unclear"  # meant for a button, but it takes more to press it
    WORDS = "words"  # no button


def press(
    unit: Unit, official: Person, conversation: Conversation, said: Said
) -> tuple[Taken, str | None]:
    """Take what was typed as pressed if it names a button.

    Gives what is still to be told of it (a key), or of what is unclear the button it may be. Raises
    as the press would.
    """
    screen, concern = conversation.screen, unit.store.concerns.by_id(_concern(conversation))
    if screen is None or concern is None or said.message < screen:
        return Taken.WORDS, None
    writing, replies = PromptWriting.of(conversation), said.reply_to is not None
    face = prompt_face.face(unit, conversation, writing, concern)
    known = [(label, step) for row in face.rows for label, step in row]
    steps = [(label, step) for label, step in known if isinstance(step, ConversationPress)]
    buttons = [_button(writing.step, label, step.choice, replies=replies) for label, step in steps]
    spoken = typed_presses.spoken(language.of_group(unit))
    found, is_short = recognise(said.text, buttons, spoken), _is_answer(said.text, spoken)
    if not found.sure:
        asks = writing.step is not PromptStep.WORDS and (replies or is_short)
        which = steps[found.places[0]][0] if len(found.places) == 1 else None
        return (Taken.UNCLEAR, which) if found.aimed and asks else (Taken.WORDS, None)
    label, step = steps[found.places[0]]
    if step.choice == SEND and not replies and (is_short or writing.loose):
        return Taken.UNCLEAR, None if writing.loose else label
    pressed = typed_presses.as_press(said, screen, step)
    prompt_presses.prompt_pressed(unit, official, conversation, pressed, step)
    return Taken.PRESSED, _GONE.get(step.choice)


def _concern(conversation: Conversation) -> ConcernId:
    return ConcernId(conversation.place)


def _is_answer(text: str, spoken: Spoken) -> bool:
    return plain(text) in spoken[Meaning.YES] | spoken[Meaning.NO]


def _button(step: PromptStep, label: str, choice: str, *, replies: bool) -> Button:
    """Tell what has to be typed for a button. Where words are asked for, most are an answer."""
    if choice in _GONE or not replies or step is PromptStep.WORDS:
        return Button(label, Takes.LABEL, listed=False, agrees=choice == SEND)
    ways = choice in {SEND, "edit", "back"}
    takes = Takes.ALL if ways else Takes.LITTLE
    return Button(label, takes, listed=not ways, agrees=choice == SEND)
