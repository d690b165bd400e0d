"""Hearing: what is typed and pressed in a chat at the desk goes where it goes from Telegram.

In the same transaction as the request; what has to be said on the side stands in the chat.
"""

import re
from html import escape

from domain.identifiers import ChatId, MessageId
from domain.people.desk_chat import DeskMessage
from handlers import routing
from handlers.telegram.calls import DirectAnswer, Leave, Sentence, Toast
from handlers.telegram.happenings import ChatPlace, Pressed, Said, Speaker
from services.people import desk_chat
from services.unit import Unit
from storage.records import Person
from web.answers import Heard

_COMMAND = re.compile(r"/([a-z]{1,32})(?:\s+(.*))?", re.DOTALL)


def hear(unit: Unit, person: Person, heard: Heard) -> list[Leave]:
    """Let what somebody said in their chat take effect; gives the groups the bot is to leave."""
    speaker = Speaker(person.account, person.name or "", person.language)
    place = ChatPlace(ChatId(person.account), private=True)
    if heard.message is not None:
        happening: Pressed | Said = Pressed(speaker, place, heard.message, heard.data, callback="")
    else:
        number = desk_chat.say(unit, person, heard.text)
        command = _COMMAND.fullmatch(heard.text)
        named, argument = command.groups(default="") if command else (None, "")
        happening = Said(
            speaker, place, number, heard.text, command=named, argument=argument.strip()
        )
    direct_answers = routing.handle(unit, happening)
    for direct_answer in direct_answers:
        if text := _words(direct_answer):
            desk_chat.lay(unit, DeskMessage(MessageId(0), person.id, text, unit.now))
    return [each for each in direct_answers if isinstance(each, Leave)]


def _words(direct_answer: DirectAnswer) -> str:
    """Give what is said on the side, as HTML; nothing for a press that needs no word."""
    match direct_answer:
        case Toast(text=text):
            return escape(text)
        case Sentence(text=text):
            return text
        case _:
            return ""
