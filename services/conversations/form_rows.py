"""A form under way: kept as somebody's private conversation until it is sent or thrown away.

What a form asks and does is declared elsewhere; here it begins, goes on and ends. Whatever else
its writer was at waits aside meanwhile (`set_aside.py`), so nothing typed is lost.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from domain.conversations.answers import Reckoning
from domain.conversations.attachments import Attachment
from domain.conversations.form import FormState, FormView
from domain.conversations.kinds import FACTS, ConversationKind
from domain.conversations.progress import Build, begin, settle
from domain.conversations.steps import forget, turn
from domain.conversations.told_steps import attached
from domain.identifiers import ConcernId, MessageId, PersonId
from services.conversations import clear_chat, conversation_rows, set_aside, standing_menu
from services.unit import Unit
from storage.as_json import from_json, to_json
from storage.records import Conversation, Person

Step = Callable[[FormState], FormState]


def is_form(conversation: Conversation) -> bool:
    """Tell whether this conversation is a form, of whatever subject."""
    return FACTS[conversation.kind].form


def of(conversation: Conversation) -> FormState:
    """Read a conversation's state."""
    return from_json(FormState, conversation.state)


def name_of(conversation: Conversation) -> str:
    """Tell which form it is, without reading all that was answered."""
    return str(conversation.state["form"])


def reckoning(unit: Unit, person: Person) -> Reckoning:
    """Give what moments that this person chooses or types are reckoned against."""
    return Reckoning(unit.now, unit.municipality.network.timezone, person.language)


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
        if not is_form(conversation) or name_of(conversation) != name:
            return False
        return of(conversation).subject == subject

    known = set_aside.come_to(unit, person.id, same)
    if known is None:
        start(unit, person.id, ConversationKind.FORM, begin(build, name, answers, subject), screen)
        return True
    before = of(known)
    now = settle(build, turn(before, FormView.ASKING))
    if now != before:
        keep(unit, known, now, before)
    return False


def start(
    unit: Unit,
    person: PersonId,
    kind: ConversationKind,
    form_state: FormState,
    screen: MessageId | None = None,
    concern: ConcernId | None = None,
) -> Conversation:
    """Begin a form of this kind in place of what is on the screen."""
    return conversation_rows.begin(
        unit, person, kind, to_json(form_state), concern=concern, screen=screen
    )


def turn_into(
    unit: Unit,
    conversation: Conversation,
    kind: ConversationKind,
    form_state: FormState,
    concern: ConcernId | None = None,
) -> Conversation:
    """Begin a form with what another one holds, in its place and on its screen.

    What was typed leaves the chat with the new one.
    """
    return conversation_rows.begin(
        unit,
        conversation.person,
        kind,
        state_of(conversation, form_state),
        concern=concern,
        screen=conversation.screen,
    )


def advance(
    unit: Unit, conversation: Conversation, step: Step, before: FormState | None = None
) -> FormState:
    """Take one step and keep what comes next; refuses as the step does.

    `before` is the conversation's state, where that was read already.
    """
    before = before or of(conversation)
    form_state = step(before)
    keep(unit, conversation, form_state, before)
    return form_state


def keep(
    unit: Unit,
    conversation: Conversation,
    form_state: FormState,
    before: FormState | None = None,
) -> Conversation:
    """Keep what comes next; contents of attachments that are no longer in it go.

    `before` is the conversation's state, where that was read already.
    """
    before = before or of(conversation)
    kept = {attachment.id for attachment in attached(form_state)}
    gone = [each for each in attached(before) if each.id not in kept]
    drop_contents(unit, conversation, gone)
    conversation = conversation_rows.go_on(unit, conversation, state_of(conversation, form_state))
    if FormView.KEPT in {before.view, form_state.view}:
        standing_menu.follow(unit, conversation.person)
    return conversation


def state_of(conversation: Conversation, form_state: FormState) -> dict[str, Any]:
    """Give the state of a conversation with another form state."""
    return {**to_json(form_state), clear_chat.MESSAGES: clear_chat.messages_of(conversation)}


def forget_message(
    unit: Unit, conversation: Conversation, build: Build, message: MessageId
) -> None:
    """Take out the answer that stood in one message; its question is asked again."""
    form_state = of(conversation)
    without = forget(build, form_state, message)
    if without != form_state:
        keep(unit, conversation, without, form_state)


def end(
    unit: Unit, conversation: Conversation, text: str = "", screen: MessageId | None = None
) -> None:
    """End a form, sent or not: what was typed for it leaves the chat.

    Then `text` (a catalogue key) says so, in place of `screen` if it is given.
    """
    unit.store.conversations.drop(conversation.person, conversation.place)
    drop_contents(unit, conversation, attached(of(conversation)))
    messages = clear_chat.messages_of(conversation)
    clear_chat.tidy(unit, conversation.person, messages, text=text, screen=screen)


def drop_contents(unit: Unit, conversation: Conversation, gone: Iterable[Attachment]) -> None:
    """Leave nothing of what was attached and goes."""
    for attachment in gone:
        unit.store.attachments.drop(conversation.person, attachment.id)
