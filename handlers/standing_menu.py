"""MENU: the standing menu leaves the screen during a conversation, and is back after it.

Telegram changes the menu with a message only, and a message with buttons has no room for it. So a
line takes it away, which leaves the chat again, and a line or any other word without buttons
(`handlers/reply.py`) brings it back.
"""

from typing import Any

from config import wording
from domain.conversations.kinds import ConversationKind
from domain.identifiers import MessageId
from domain.roles import OUT_OF_IT, Standing
from handlers import menu
from handlers.conversations import form_ends
from handlers.telegram.calls import JSON, Call
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.conversations import standing_menu
from services.unit import Unit
from storage.records import Outgoing, Person

GONE = {"remove_keyboard": True}
"""What takes the menu away."""

_MAY_BE_DANGER = frozenset({ConversationKind.FILING, ConversationKind.HELP})


class StandingMenu(Private):
    """Takes the menu away, or brings it back, as it has to be when this is sent."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the line; None when the chat is as it has to be, or its person is no member."""
        person = recipient(unit, item)
        if person is None or person.standing is not Standing.MEMBER:
            return None
        away = standing_menu.makes_room(unit, person)
        if away == standing_menu.is_away(person):
            return None
        if not away:
            text = wording.say(person.language, "menu-is-back")
            return to_person(person, text, markup=menu.keyboard(unit, person))
        danger = "yes" if _may_be_danger(unit, person) else "no"
        text = wording.say(person.language, "menu-makes-room", danger=danger)
        return to_person(person, text, markup=GONE)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember what stands in the chat."""
        person = recipient(unit, item)
        if person is not None:
            note(unit, person, call, result)
        return Verdict.DONE


def markup(unit: Unit, person: Person, *, wanted: bool) -> dict[str, Any] | None:
    """Give what a word without buttons does with the menu: what is `wanted`, or due anyhow.

    Nothing comes below a conversation that is open.
    """
    if person.standing in {*OUT_OF_IT, Standing.LOST}:
        return GONE
    if person.standing is Standing.MEMBER:
        if standing_menu.makes_room(unit, person):
            return None
        wanted = wanted or standing_menu.is_away(person)
    return menu.keyboard(unit, person) if wanted else None


def note(unit: Unit, person: Person, call: Call, result: JSON) -> None:
    """Remember what a message that arrived did with the menu of a member."""
    done = call.params.get("reply_markup", {})
    if call.method != "sendMessage" or person.standing is not Standing.MEMBER:
        return
    if done == GONE:
        standing_menu.taken_away(unit, person.id, MessageId(result["message_id"]))
    elif "keyboard" in done:
        standing_menu.brought_back(unit, person.id)


def _may_be_danger(unit: Unit, person: Person) -> bool:
    """Tell whether somebody is telling something about which 112 may have to be called first."""
    conversation = unit.store.conversations.of(person.id, standing_menu.PRIVATE)
    if conversation is None or conversation.kind is not ConversationKind.FORM:
        return conversation is not None and conversation.kind in _MAY_BE_DANGER
    face = form_ends.face_of(person, conversation)
    return face is not None and face.unasked
