"""Keeps citizen service numbers out of private chats, whatever somebody is in the middle of."""

from domain.errors import AnswerRefused
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, Priority
from handlers.conversations import forms
from services import drafting
from services.conversations import clear_chat as tidying
from services.conversations import conversation_rows as conversing
from services.conversations import form_rows as filling
from services.conversations import set_aside as aside
from services.filing import additions as telling
from services.filing import interview as filing
from services.identifying_words import refuse_citizen_number
from services.unit import Unit
from storage.records import Person


def kept_out(unit: Unit, person: Person, message: MessageId, text: str) -> bool:
    """Take a message that holds such a number away, and say so; tells whether it did.

    Nothing of the message is kept: of an edited one the earlier words go from the draft too.
    """
    try:
        refuse_citizen_number(text)
    except AnswerRefused as refusal:
        unit.refused = refusal.key
        _take_away(unit, person, message, f"refusal-{refusal.key}")
        return True
    return False


def _take_away(unit: Unit, person: Person, message: MessageId, text: str) -> None:
    tidying.tidy(unit, person.id, [message], priority=Priority.ANSWER)
    shown = False
    for conversation in aside.under_way(unit, person.id):
        if drafting.is_draft(conversation):
            filing.forget(unit, conversation, message)
        elif telling.is_telling(conversation):
            telling.forget(unit, conversation, message)
        elif filling.is_form(conversation):
            forms.forget(unit, person, conversation, message)
        shown = shown or conversation.kind in tidying.COLLECTING
    if shown:
        conversing.show(unit, person.id, hint=text)
    else:
        detail = {"text": text}
        unit.tell(Notice(NoticeKind.REPLY, Priority.ANSWER, person=person.id, detail=detail))
