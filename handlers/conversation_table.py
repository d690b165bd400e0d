"""What people see of each kind of conversation, and what answers: the handlers' table of kinds.

What holds for a kind stands in `domain/conversations/kinds.py`, what time and erasing do with it in
`services/upkeep/conversation_care.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import handlers.form_table  # noqa: F401 - fills the table of forms
from domain.conversations.kinds import ConversationKind, for_every_kind
from domain.errors import StaleButton
from domain.identifiers import MessageId
from domain.roles import COMING_IN
from handlers.concerns import prompt_presses
from handlers.conversations import (
    asked_back,
    form_files,
    form_presses,
    form_screens,
    forms,
    typed_presses,
)
from handlers.conversations.typed_presses import Awaited, Typed
from handlers.people import introduction_screen, introductions, onboarding, onboarding_screen
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import NOTHING_AROUND, Edited, Pressed, Said, SentFile, SentOther
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress
from services.conversations import clear_chat, conversation_rows, set_aside
from services.conversations.conversation_rows import PRIVATE
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation, Person

Answer = DirectAnswer | None
Draw = Callable[[Unit, Person, Conversation], tuple[str, list[Row]]]
Hear = Callable[[Unit, Person, Conversation, Said], None]
Awaits = Callable[[Unit, Person, Conversation], Awaited]
Press = Callable[[Unit, Person, Conversation, Pressed, ConversationPress], Answer]
Follow = Callable[[Unit, Person, Conversation, Edited], bool]
Take = Callable[[Unit, Person, Conversation, SentFile | SentOther], bool]
TakeChanged = Take
Forget = Callable[[Unit, Person, Conversation, MessageId], None]
Leave = Callable[[Unit, Person, Conversation], None]


@dataclass(frozen=True, slots=True)
class ConversationFace:
    """One kind. Everything is called for its own person, and may raise a Refusal.

    `draw` gives its screen (HTML) and buttons, `words` takes what was typed and was no button;
    `awaited` tells whether an answer is to be typed, so that only ways on and out can be typed as
    buttons. `pressed` takes a button of the present turn. `edited`, `sent` and
    `file_changed` tell whether the message was theirs to take; they are asked of what waits aside
    too, except `sent`. `forget` takes out what a message said. `leave` stops, or asks whether to.
    What a kind does not have is None: in the group a conversation is drawn and heard in its own
    way (`handlers/concerns/prompts.py`).
    """

    draw: Draw | None = None
    words: Hear | None = None
    awaited: Awaits = lambda *_: Awaited.BUTTON
    pressed: Press | None = None
    edited: Follow | None = None
    sent: Take | None = None
    file_changed: TakeChanged | None = None
    forget: Forget | None = None
    leave: Leave | None = None


_FORM = ConversationFace(
    draw=form_screens.draw,
    words=forms.words,
    awaited=forms.awaited,
    pressed=form_presses.form_pressed,
    edited=forms.edited,
    sent=form_files.sent,
    file_changed=form_files.changed,
    forget=forms.forget,
    leave=forms.leave,
)

FACES: Mapping[ConversationKind, ConversationFace] = for_every_kind(
    {
        ConversationKind.FILING: _FORM,
        ConversationKind.HELP: _FORM,
        ConversationKind.ADDITION: _FORM,
        ConversationKind.FORM: _FORM,
        ConversationKind.ONBOARDING: ConversationFace(
            draw=onboarding_screen.draw,
            words=lambda unit, person, _, said: onboarding.words(unit, person, said),
            awaited=lambda _unit, _person, now: onboarding.awaited(now),
            pressed=onboarding.onboarding_pressed,
            edited=onboarding.edited,
        ),
        ConversationKind.INTRODUCTION: ConversationFace(
            draw=introduction_screen.draw,
            words=introductions.words,
            awaited=lambda _unit, _person, now: introductions.awaited(now),
            pressed=introductions.introduction_pressed,
            edited=introductions.edited,
        ),
        ConversationKind.PROMPT: ConversationFace(pressed=prompt_presses.prompt_pressed),
        ConversationKind.AT_DESK: ConversationFace(),
        ConversationKind.FORM_AT_DESK: ConversationFace(),
        ConversationKind.UNKNOWN: ConversationFace(),
    }
)
"""One face a kind; a kind without one stops the start."""


def draw(unit: Unit, person: Person, conversation: Conversation) -> tuple[str, list[Row]] | None:
    """Give the screen (HTML) and its buttons; None for a kind that has none in private."""
    its_draw = FACES[conversation.kind].draw
    return None if its_draw is None else its_draw(unit, person, conversation)


def hear(unit: Unit, person: Person, conversation: Conversation, said: Said) -> Answer:
    """Take what was typed in private: as a button of the screen, or else as words.

    Points to the menu where nothing can be typed. Raises as the press would.
    """
    face = FACES[conversation.kind]
    if face.words is None:
        reply(unit, person.id, "menu-choose", menu=True)
        return None
    typed = _typed(unit, person, conversation, face, said)
    conversation = conversation_rows.forget_asked(unit, conversation)
    if typed.step is not None:
        return _take_as_pressed(unit, person, said, typed.step)
    if typed.choices:
        hint = asked_back.note(unit, person, said, typed)
        conversation_rows.show(unit, person.id, hint=hint, unclear=typed.choices)
    elif typed.aimed and typed_presses.ends(person, said.text) and leave(unit, person):
        return None  # no button here says so, as none does below a warning
    elif typed.aimed:
        conversation_rows.show(unit, person.id, hint=typed.hint or "typed-unknown")
    else:
        face.words(unit, person, conversation, said)
    return None


def awaited(unit: Unit, person: Person, conversation: Conversation) -> Awaited:
    """Tell what the screen of a conversation asks for."""
    return FACES[conversation.kind].awaited(unit, person, conversation)


def press(unit: Unit, person: Person, pressed: Pressed, step: ConversationPress) -> Answer:
    """Do what a button of their own conversation says. Raises StaleButton for an earlier screen."""
    conversation = unit.store.conversations.by_id(step.conversation)
    if conversation is None or conversation.person != person.id or conversation.turn != step.turn:
        raise StaleButton
    new = person.standing in COMING_IN
    if set_aside.waits(conversation) or new != (conversation.kind is ConversationKind.ONBOARDING):
        raise StaleButton
    answer = FACES[conversation.kind].pressed
    if answer is None:
        raise StaleButton
    return answer(unit, person, conversation, pressed, step)


def follow_edit(unit: Unit, person: Person, edited: Edited) -> bool:
    """Let the conversation that knows an edited message follow it, also one that waits aside.

    Tells whether there was one.
    """
    for conversation in set_aside.under_way(unit, person.id):
        follow = FACES[conversation.kind].edited
        if follow is not None and follow(unit, person, conversation, edited):
            return True
    return False


def take_file(unit: Unit, person: Person, file: SentFile | SentOther) -> bool:
    """Let what somebody is at take a file; tells whether it was theirs to take."""
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    sent = FACES[conversation.kind].sent if conversation is not None else None
    return bool(conversation and sent and sent(unit, person, conversation, file))


def follow_file(unit: Unit, person: Person, file: SentFile | SentOther) -> bool:
    """Let the conversation that knows a changed file follow it, also one that waits aside.

    Tells whether there was one.
    """
    for conversation in set_aside.under_way(unit, person.id):
        follow = FACES[conversation.kind].file_changed
        if follow is not None and follow(unit, person, conversation, file):
            return True
    return False


def forget(unit: Unit, person: Person, conversation: Conversation, message: MessageId) -> None:
    """Take out of a conversation what a message said."""
    its_forget = FACES[conversation.kind].forget
    if its_forget is not None:
        its_forget(unit, person, conversation, message)


def leave(unit: Unit, person: Person) -> bool:
    """Stop what somebody is at, or ask whether to; tells whether there is something to stop."""
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    its_leave = FACES[conversation.kind].leave if conversation is not None else None
    if conversation is None or its_leave is None:
        return False
    its_leave(unit, person, conversation)
    return True


def _typed(
    unit: Unit, person: Person, conversation: Conversation, face: ConversationFace, said: Said
) -> Typed:
    theirs = said.around == NOTHING_AROUND and typed_presses.is_short(said.text)
    if face.draw is None or not theirs:
        return Typed()
    _, rows = face.draw(unit, person, conversation)
    answer = asked_back.read(unit, person, conversation, said, rows)
    if answer is not None:
        return answer
    awaited = face.awaited(unit, person, conversation)
    return typed_presses.read(unit, person, conversation, said, rows, awaited)


def _take_as_pressed(unit: Unit, person: Person, said: Said, step: ConversationPress) -> Answer:
    """Take the step as if its button had been pressed; what was typed leaves with the rest."""
    clear_chat.collect(unit, person.id, said.message)
    conversation = unit.store.conversations.by_id(step.conversation)
    pressed = FACES[conversation.kind].pressed if conversation is not None else None
    if conversation is None or conversation.screen is None or pressed is None:
        raise StaleButton
    press, told = typed_presses.as_press(said, conversation.screen, step), len(unit.told)
    answer = pressed(unit, person, conversation, press, step)
    typed_presses.show_below(unit, person, told)
    return typed_presses.out_loud(said.place.chat, answer)
