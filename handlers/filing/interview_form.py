"""A key figure files a concern, or asks for help: words, presses and edits along the way."""

from functools import partial

from domain.concerns.concern import Kind
from domain.conversations import told_steps as attaching
from domain.errors import StaleButton
from domain.filing import interview
from domain.filing.interview import SUMMARY, Draft, Form, Interview
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, Priority
from handlers.filing.interview_screen import ANSWER, REVISIT
from handlers.telegram.calls import Aside
from handlers.telegram.happenings import Edited, Pressed, Said
from handlers.telegram.payloads import Step
from services import drafting
from services.conversations import conversation_rows as conversing
from services.conversations import set_aside as aside
from services.drafting import View, Writing
from services.filing import checking
from services.filing import interview as filing
from services.unit import Unit
from storage.records import Conversation, Person

_STEPS = {
    "done": interview.done,
    "skip": interview.skip,
    "erase": interview.skip,
    "detach": attaching.detach,
}
_VIEWS = {
    "stop": View.LEAVING,
    "discard": View.LEAVING,
    "keep": View.KEPT,
    "go-on": View.QUESTION,
    "adjust": View.ADJUSTING,
}


def begin(unit: Unit, person: Person, kind: Kind) -> None:
    """Start a concern or a question for help, or offer the one that was begun before.

    Whatever else was open waits aside meanwhile.
    """
    aside.come_to(unit, person.id, drafting.is_draft)
    filing.ask(unit, person, kind)
    conversing.show(unit, person.id)


def leave(unit: Unit, person: Person, conversation: Conversation) -> None:
    """Ask what to do with the draft: keep it or throw it away."""
    filing.show(unit, conversation, View.LEAVING)
    conversing.show(unit, person.id)


def words(unit: Unit, person: Person, conversation: Conversation, said: Said) -> None:
    """Note words where words are asked for; anywhere else, show the buttons again."""
    if not drafting.is_draft(conversation):
        _reply(unit, person, "menu-choose")
        return
    writing = Writing.of(conversation)
    if writing.view in {View.KEPT, View.RESUMING}:
        begin(unit, person, writing.draft.kind)
    elif _asks_for_words(unit, writing):
        filing.advance(
            unit,
            conversation,
            lambda asked, draft: interview.write(asked, draft, said.message, said.text),
        )
        conversing.show(unit, person.id)
    else:
        conversing.show(unit, person.id, hint="reporting-choose-a-button")


def edited(unit: Unit, person: Person, conversation: Conversation, edit: Edited) -> bool:
    """Follow an edited message, wherever the draft is; tells whether it was of this draft.

    Raises AnswerRefused.
    """
    if not filing.rewrite(unit, conversation, edit.message, edit.text):
        return False
    if not aside.waits(conversation):
        conversing.show(unit, person.id, hint="reporting-edit-noted")
    return True


def pressed(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed, step: Step
) -> Aside | None:
    """Do what a button of the present screen says. Raises StaleButton for any other."""
    if not drafting.is_draft(conversation):
        raise StaleButton
    conversation = filing.pressed_on(unit, conversation, press.message)
    match step.choice:
        case "send":
            if checking.send(unit, person, conversation, press.message):
                aside.bring_back(unit, person)
                return None
        case choice if choice in checking.CHOICES:
            if checking.choose(unit, person, conversation, choice, press.message):
                aside.bring_back(unit, person)
                return None
        case "throw-away":
            _reply(unit, person, "reporting-thrown-away", press.message)
            filing.throw_away(unit, conversation, "reporting-thrown-away", press.message)
            aside.bring_back(unit, person)
            return None
        case "start-anew":
            filing.start_anew(unit, person, conversation)
        case "back":
            filing.step_back(unit, conversation)
        case choice if view := _VIEWS.get(choice):
            filing.show(unit, conversation, view)
        case choice:
            filing.advance(unit, conversation, partial(_step, choice))
    conversing.show(unit, person.id, press.message)
    return None


def _step(choice: str, asked: Interview, draft: Draft) -> Draft:
    if choice.startswith(ANSWER):
        return interview.choose(asked, draft, draft.at, choice.removeprefix(ANSWER))
    if choice.startswith(REVISIT):
        return interview.revisit(asked, draft, choice.removeprefix(REVISIT))
    if choice not in _STEPS:
        raise StaleButton
    return _STEPS[choice](asked, draft)


def _asks_for_words(unit: Unit, writing: Writing) -> bool:
    draft = writing.draft
    if writing.view is not View.QUESTION or draft.at == SUMMARY:
        return False
    return unit.house.interviews[draft.kind].question(draft.at).kind is Form.TEXT


def _reply(unit: Unit, person: Person, text: str, message: MessageId | None = None) -> None:
    unit.tell(
        Notice(
            NoticeKind.REPLY,
            Priority.ANSWER,
            person=person.id,
            message=message,
            detail={"text": text, "menu": "yes"} if message is None else {"text": text},
        )
    )
