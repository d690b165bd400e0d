"""Keeps citizen service numbers out of private chats, whatever somebody is in the middle of."""

from domain.conversations.kinds import FACTS
from domain.errors import AnswerRefused
from domain.identifiers import MessageId
from domain.notices import Priority
from domain.roles import Standing
from handlers import conversation_table
from services.conversations import clear_chat, conversation_rows, set_aside
from services.filing import spoken
from services.identifying_words import refuse_citizen_number
from services.reply import reply
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
    clear_chat.tidy(unit, person.id, [message], priority=Priority.ANSWER)
    shown = False
    for conversation in set_aside.under_way(unit, person.id):
        conversation_table.forget(unit, person, conversation, message)
        shown = shown or FACTS[conversation.kind].collects
    if shown:
        conversation_rows.show(unit, person.id, hint=text)
    else:
        member = person.standing is Standing.MEMBER
        reply(unit, person.id, text, before=spoken.DANGER if member else "")
