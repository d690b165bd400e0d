"""Which button was asked about ("Do you mean ...?"), and what "yes" and "no" to that mean.

It holds for what is typed next, and no longer: it goes with the next step or the next message.
"""

from domain.conversations.typed_choice import Meaning, meaning, plain
from handlers.conversations import typed_presses
from handlers.conversations.typed_presses import Typed
from handlers.telegram.happenings import Said
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress
from services.conversations import clear_chat, conversation_rows
from services.unit import Unit
from storage.records import Conversation, Person

CHOOSE, MEANT, NOT_ENOUGH = "typed-choose", "typed-meant", "typed-not-enough"
"""What is said (catalogue keys): to choose, that "yes" is enough, or that it is not."""


def note(unit: Unit, person: Person, said: Said, typed: Typed) -> str:
    """Remember which buttons are asked about; give the text (a catalogue key) that asks.

    What was a "yes" or "no" itself was meant for the screen, and so is the next one.
    """
    if typed.hint or _answer(person, said):
        return typed.hint
    conversation_rows.note_asked(unit, person.id, said.message, typed.choices)
    return MEANT if _is_enough(typed.choices) else ""


def read(
    unit: Unit, person: Person, conversation: Conversation, said: Said, rows: list[Row]
) -> Typed | None:
    """Read "yes" or "no" as the answer to what was asked; None when it is none, or nothing was."""
    turn, below, *choices = conversation.state.get(conversation_rows.ASKED, (None, None))
    answer = _answer(person, said)
    is_next = clear_chat.messages_of(conversation)[-1:] in ([], [below])
    is_asked = turn == conversation.turn and is_next
    if (
        not answer
        or _is_label(person, said, rows)
        or not is_asked
        or not typed_presses.is_seen(unit, conversation, said)
    ):
        return None
    steps = [
        step
        for row in rows
        for _, step in row
        if isinstance(step, ConversationPress) and step.choice in choices
    ]
    if answer is Meaning.NO or len(steps) != 1:
        return Typed(aimed=True, hint=CHOOSE)
    (step,) = steps
    if not _is_enough((step.choice,)):
        return Typed(choices=(step.choice,), aimed=True, hint=NOT_ENOUGH)
    return Typed(step, (step.choice,), aimed=True)


def _answer(person: Person, said: Said) -> Meaning | None:
    meant = meaning(said.text, typed_presses.spoken(person.language))
    return next((each for each in (Meaning.YES, Meaning.NO) if each in meant), None)


def _is_label(person: Person, said: Said, rows: list[Row]) -> bool:
    """Tell whether a button says just this, and it says more than yes or no."""
    words = plain(said.text)
    known = {plain(label) for row in rows for label, _ in row}
    return words in known - typed_presses.yes_and_no(person.language)


def _is_enough(choices: tuple[str, ...]) -> bool:
    """Tell whether "yes" is enough: not for several, nor for what cannot be taken back."""
    return len(choices) == 1 and typed_presses.can_be_taken_back(choices[0])
