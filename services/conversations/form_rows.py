"""A form under way: kept as somebody's private conversation until it is sent or thrown away.

What a form asks and does is declared elsewhere; here it begins, goes on and ends. Whatever else
its writer was at waits aside meanwhile (`services/conversations/set_aside.py`), so nothing typed is
lost.
"""

from collections.abc import Callable, Mapping
from typing import Any

from domain.conversations.answers import Reckoning
from domain.conversations.form import Filling, View
from domain.conversations.steps import Build, begin, forget, settle, turn
from domain.identifiers import MessageId
from services.conversations import clear_chat as tidying
from services.conversations import conversation_rows as conversing
from services.conversations import set_aside as aside
from services.unit import Unit
from storage.records import Conversation, Person

KIND = conversing.FORM
"""The kind of these conversations."""

Step = Callable[[Filling], Filling]


def is_form(conversation: Conversation) -> bool:
    """Tell whether this conversation is a form."""
    return conversation.kind == KIND


def of(conversation: Conversation) -> Filling:
    """Read a conversation's state."""
    return Filling.from_dict(conversation.state)


def reckoning(unit: Unit, person: Person) -> Reckoning:
    """Give what moments that this person chooses or types are reckoned against."""
    return Reckoning(unit.now, unit.house.network.timezone, person.language)


def open_(
    unit: Unit,
    person: Person,
    build: Build,
    name: str,
    answers: Mapping[str, Any],
    subject: str,
    screen: MessageId | None = None,
) -> bool:
    """Begin a form, or go on with the same one about the same; tells whether it is new.

    `screen` is the message that turns into it. Raises NotPossibleNow when too much waits already.
    """

    def same(conversation: Conversation) -> bool:
        if not is_form(conversation):
            return False
        filling = of(conversation)
        return (filling.form, filling.subject) == (name, subject)

    known = aside.come_to(unit, person.id, same)
    if known is None:
        filling = begin(build, name, answers, subject)
        conversing.begin(unit, person.id, KIND, filling.to_dict(), screen=screen)
        return True
    now = settle(build, turn(of(known), View.ASKING))
    if now != of(known):
        _keep(unit, known, now)
    return False


def advance(unit: Unit, conversation: Conversation, step: Step) -> Filling:
    """Take one step and keep what comes next; refuses as the step does."""
    filling = step(of(conversation))
    _keep(unit, conversation, filling)
    return filling


def forget_message(
    unit: Unit, conversation: Conversation, build: Build, message: MessageId
) -> None:
    """Take out the answer that stood in one message; its question is asked again."""
    filling = of(conversation)
    without = forget(build, filling, message)
    if without != filling:
        _keep(unit, conversation, without)


def end(
    unit: Unit, conversation: Conversation, text: str = "", screen: MessageId | None = None
) -> None:
    """End a form, sent or not: what was typed for it leaves the chat.

    Then `text` (a catalogue key) says so, in place of `screen` if it is given.
    """
    unit.store.conversations.drop(conversation.person, conversation.place)
    messages = tidying.messages_of(conversation)
    tidying.tidy(unit, conversation.person, messages, text=text, screen=screen)


def _keep(unit: Unit, conversation: Conversation, filling: Filling) -> None:
    messages = tidying.messages_of(conversation)
    state = {**filling.to_dict(), tidying.MESSAGES: messages}
    conversing.go_on(unit, conversation, state)
