"""The second tap of a double tap: the first one did it, and nothing is wrong."""

from config import wording
from domain.errors import Hindered, NotPossibleNow, Refusal, StaleButton
from handlers.telegram import gate
from handlers.telegram.calls import DirectAnswer, Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import ConversationPress, decode
from services.presses import PressMade
from services.unit import Unit


def quieted(
    unit: Unit, pressed: Pressed, answer: DirectAnswer | None, refusal: Refusal | None
) -> DirectAnswer | None:
    """Give what is said to a press that was handled: its own answer, unless it was a second tap.

    When the same press took effect seconds ago, what stands in the way now is that it did: that is
    passed over in silence; anything else in the way is said. Whatever is pressed of a conversation
    that was sent hears that it was.
    """
    made = _made(pressed)
    if refusal is None and not (isinstance(answer, Toast) and answer.alert):
        unit.presses.took_effect(made, unit.now)
        return answer
    if isinstance(answer, Toast) and isinstance(answer.refusal, Hindered):
        return answer
    if refusal is not None and not isinstance(refusal, StaleButton | NotPossibleNow):
        return answer
    if isinstance(refusal, StaleButton) and _was_sent(unit, pressed):
        person = gate.known(unit, pressed.speaker)
        language = person.language if person else unit.municipality.network.languages[0]
        return Toast(pressed.callback, wording.label(language, "toast-sent-already"))
    return Toast(pressed.callback) if unit.presses.repeats(made, unit.now) else answer


def doubled(unit: Unit, pressed: Pressed) -> bool:
    """Tell whether this is the second tap on a button of a page: nothing is to be done again."""
    return unit.presses.doubles(_made(pressed), unit.now)


def _made(pressed: Pressed) -> PressMade:
    return PressMade(pressed.speaker.account, pressed.place.chat, pressed.message, pressed.data)


def _was_sent(unit: Unit, pressed: Pressed) -> bool:
    try:
        payload = decode(pressed.data)
    except StaleButton:
        return False
    return isinstance(payload, ConversationPress) and unit.presses.was_sent(payload.conversation)
