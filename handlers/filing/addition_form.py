"""A reporter types something about their concern: words, edits and presses along the way."""

from domain.concerns.concern import Concern
from domain.concerns.protocol import Act
from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import ConcernId, MessageId
from handlers.filing import my_concerns_pages as mine_pages
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Edited, Pressed, Said
from handlers.telegram.payloads import Step
from services.conversations import conversation_rows as conversing
from services.conversations import set_aside as aside
from services.filing import additions as telling
from services.filing import interview as filing
from services.filing.additions import Telling, View
from services.unit import Unit
from storage.records import Conversation, Person

_VIEWS = {
    "done": View.PREVIEW,
    "adjust": View.WORDS,
    "discard": View.LEAVING,
}


def begin(
    unit: Unit,
    person: Person,
    concern: Concern,
    act: Act,
    screen: MessageId | None = None,
    asked: MessageId | None = None,
) -> None:
    """Ask for words, in place of a page or below a question. Raises like `additions`."""
    new = telling.begin(unit, person, concern, act, screen, asked)
    conversing.show(unit, person.id, screen if new else None)


def words(unit: Unit, person: Person, conversation: Conversation, said: Said) -> None:
    """Note what was typed; where a button is asked for, show the buttons again."""
    if telling.write(unit, conversation, said.message, said.text):
        conversing.show(unit, person.id)
    else:
        conversing.show(unit, person.id, hint="reporting-choose-a-button")


def edited(unit: Unit, person: Person, conversation: Conversation, edit: Edited) -> bool:
    """Follow an edited message; tells whether it was of this. Raises AnswerRefused."""
    if not telling.rewrite(unit, conversation, edit.message, edit.text):
        return False
    if not aside.waits(conversation):
        conversing.show(unit, person.id, hint="reporting-edit-noted")
    return True


def leave(unit: Unit, person: Person, conversation: Conversation) -> None:
    """Stop at once when nothing was typed yet; else ask whether the words can go."""
    if Telling.of(conversation).pieces:
        telling.show(unit, conversation, View.LEAVING)
        conversing.show(unit, person.id)
    else:
        _end(unit, person, conversation, conversation.screen, "stopped")


def hold(unit: Unit, person: Person) -> bool:
    """Keep somebody at what they are telling when they begin something else; tells whether.

    Without words there is nothing to keep: it ends, and what waited aside comes back.
    """
    conversation = telling.under_way(unit, person)
    if conversation is None:
        aside.bring_back(unit, person)
        return False
    if Telling.of(conversation).pieces:
        conversing.show(unit, person.id, hint="telling-first")
        return True
    telling.stop(unit, conversation)
    filing.take_away(unit, person.id, conversation.screen)
    aside.bring_back(unit, person)
    return False


def pressed(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed, step: Step
) -> Toast | None:
    """Do what a button of the present screen says. Raises StaleButton for any other."""
    conversation = filing.pressed_on(unit, conversation, press.message)
    typed = bool(Telling.of(conversation).pieces)
    match step.choice:
        case "send":
            return _send(unit, person, conversation, press)
        case "send-anyway":
            return _send(unit, person, telling.accepted(conversation), press)
        case "throw-away":
            _end(unit, person, conversation, press.message, "thrown-away")
            return None
        case "back" | "stop" if not typed:
            _end(unit, person, conversation, press.message, "stopped")
            return None
        case "back" if Telling.of(conversation).view is not View.WORDS:
            telling.show(unit, conversation, View.WORDS)
        case "back" | "stop":
            telling.show(unit, conversation, View.LEAVING)
        case "erase":
            telling.erase_words(unit, conversation)
        case "as-addition":
            return _as_addition(unit, person, conversation, press)
        case choice if view := _VIEWS.get(choice):
            telling.show(unit, conversation, view)
        case _:
            raise StaleButton
    conversing.show(unit, person.id, press.message)
    return None


def _send(unit: Unit, person: Person, conversation: Conversation, press: Pressed) -> Toast | None:
    act = Telling.of(conversation).act
    if not telling.fit_to_send(unit, conversation):
        conversing.show(unit, person.id, press.message)
        return None
    try:
        concern = telling.send(unit, person, conversation)
    except NotPossibleNow as refusal:
        return _too_late(unit, person, conversation, press, refusal)
    mine_pages.turn(unit, person, concern, press.message, {"done": act})
    aside.bring_back(unit, person)
    return None


def _too_late(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    press: Pressed,
    refusal: NotPossibleNow,
) -> Toast:
    """Say what is true now; words for a question that was closed can still go as an addition."""
    concern = unit.store.concerns.by_id(ConcernId(conversation.concern or ""))
    answers = Telling.of(conversation).act is Act.ANSWER
    if concern is not None and answers and mine_pages.may(unit, person, concern, Act.ADD):
        telling.show(unit, conversation, View.TOO_LATE)
        conversing.show(unit, person.id, press.message)
    text = mine_pages.why_not(person, concern, refusal)
    return Toast(press.callback, text, alert=True)


def _as_addition(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed
) -> Toast | None:
    try:
        telling.as_addition(unit, person, conversation)
    except NotPossibleNow as refusal:
        concern = unit.store.concerns.by_id(ConcernId(conversation.concern or ""))
        text = mine_pages.why_not(person, concern, refusal)
        return Toast(press.callback, text, alert=True)
    conversing.show(unit, person.id, press.message)
    return None


def _end(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    screen: MessageId | None,
    done: str,
) -> None:
    """End without sending; the screen turns into the concern's page again."""
    telling.stop(unit, conversation)
    concern = unit.store.concerns.by_id(ConcernId(conversation.concern or ""))
    mine_pages.turn(unit, person, concern, screen, {"done": done})
    aside.bring_back(unit, person)
