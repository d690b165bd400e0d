"""The forms in which a reporter types something about their concern: one question, looked at, sent.

What was typed for a question that was closed meanwhile stays, and can go as an addition.
"""

from functools import partial

from domain.concerns.act_buttons import button_name
from domain.concerns.concern import Concern
from domain.concerns.protocol import Act
from domain.conversations.form import FormState
from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import MessageId
from domain.roles import Standing
from handlers.conversations.form_ends import CLOSED, STOPPED
from handlers.conversations.form_face import Check, FormFace
from handlers.filing import my_concerns_pages
from handlers.filing.addition_screen import SKIP, draw
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from services import identifying_words
from services.conversations import conversation_rows, form_rows, set_aside
from services.filing import additions, checking, identifying_warning
from services.identifying_words import Finding
from services.unit import Unit
from storage.records import Conversation, Person


def begin(
    unit: Unit,
    person: Person,
    concern: Concern,
    act: Act,
    screen: MessageId | None = None,
    asked: MessageId | None = None,
) -> None:
    """Ask for words, in place of a page or below a question. Raises like `additions.begin`."""
    new = additions.begin(unit, person, concern, act, screen, asked)
    conversation_rows.show(unit, person.id, screen if new else None)


def ask_what_is_missing(unit: Unit, person: Person, concern: Concern) -> None:
    """Ask who wants it to go on what is still to be done, below everything else.

    Not who is writing about something else: that comes first. Raises NotAllowed or NotPossibleNow.
    """
    conversation = additions.under_way(unit, person)
    if conversation is not None and form_rows.of(conversation).answers:
        return
    additions.begin(unit, person, concern, Act.ADD, form=additions.MISSING)
    conversation_rows.show(unit, person.id)


def hold(unit: Unit, person: Person) -> bool:
    """Keep somebody at what they are telling when they begin something else; tells whether.

    Without words there is nothing to keep: it ends, and what waited aside comes back.
    """
    conversation = additions.under_way(unit, person)
    if conversation is None:
        set_aside.bring_back(unit, person)
        return False
    if form_rows.of(conversation).answers:
        conversation_rows.show(unit, person.id, hint="telling-first")
        return True
    form_rows.end(unit, conversation)
    conversation_rows.take_away(unit, person.id, conversation.screen)
    set_aside.bring_back(unit, person)
    return False


def _found(form_state: FormState) -> tuple[Finding, ...]:
    return checking.found(form_state, [additions.WORDS])


def _finds(_unit: Unit, form_state: FormState) -> bool:
    """Tell whether there is something to look at. Raises AnswerRefused("bsn")."""
    identifying_words.refuse_citizen_number(form_state.told(additions.WORDS).text)
    return not checking.is_accepted(form_state, _found(form_state))


def _show_found(_unit: Unit, person: Person, form_state: FormState) -> str:
    return identifying_warning.listed(person.language, _found(form_state))


def _send(
    act: Act, unit: Unit, person: Person, conversation: Conversation, _: FormState, press: Pressed
) -> Toast | None:
    try:
        concern = additions.send(unit, person, conversation, act)
    except NotPossibleNow as refusal:
        return _too_late(act, unit, person, conversation, press, refusal)
    my_concerns_pages.turn(unit, person, concern, press.message, done=act)
    set_aside.bring_back(unit, person)
    return None


def _too_late(
    act: Act,
    unit: Unit,
    person: Person,
    conversation: Conversation,
    press: Pressed,
    refusal: NotPossibleNow,
) -> Toast:
    """Say what is true now; words for a question that was closed can still go as an addition."""
    concern = additions.concern_of(unit, conversation)
    answers = concern is not None and act is Act.ANSWER
    if concern is not None and answers and my_concerns_pages.may(unit, person, concern, Act.ADD):
        additions.keep_for_addition(unit, conversation)
        conversation_rows.show(unit, person.id, press.message)
    text = my_concerns_pages.why_not(person, concern, refusal)
    return Toast(press.callback, text, alert=True, refusal=refusal)


def _as_addition(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed
) -> Toast | None:
    try:
        additions.as_addition(unit, person, conversation)
    except NotPossibleNow as refusal:
        concern = additions.concern_of(unit, conversation)
        text = my_concerns_pages.why_not(person, concern, refusal)
        return Toast(press.callback, text, alert=True, refusal=refusal)
    conversation_rows.show(unit, person.id, press.message)
    return None


def _skip(unit: Unit, person: Person, conversation: Conversation, press: Pressed) -> None:
    """Let the wish be enough: its officials have it already."""
    concern = additions.concern_of(unit, conversation)
    form_rows.end(unit, conversation)
    done = button_name(Act.REQUEST_REOPEN)
    my_concerns_pages.turn(unit, person, concern, press.message, done=done)
    set_aside.bring_back(unit, person)


def _not_sent(*_: object) -> None:
    raise StaleButton


def _left(
    unit: Unit, person: Person, conversation: Conversation, screen: MessageId | None, how: str
) -> None:
    """Let the screen turn into the concern's page again."""
    concern = additions.concern_of(unit, conversation)
    done = STOPPED if how == CLOSED else how
    my_concerns_pages.turn(unit, person, concern, screen, done=done)


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER


_FOUND = Check(
    finds=_finds,
    screen=_show_found,
    rows=(("adjust",), ("send-anyway",), ("discard",)),
    choices={"send-anyway": lambda _, now: checking.accepted(now, _found(now))},
)
_TELLING = partial(
    FormFace,
    build=lambda _unit, _person, now: additions.build(now),
    finish=None,
    may=_may,
    draw=draw,
    left=_left,
)

FACES = (
    *(
        _TELLING(name, checks=(_FOUND,), send=partial(_send, act))
        for act, name in additions.FORMS.items()
    ),
    _TELLING(
        additions.MISSING,
        checks=(_FOUND,),
        presses={SKIP: _skip},
        send=partial(_send, Act.ADD),
    ),
    _TELLING(additions.TOO_LATE, presses={"as-addition": _as_addition}, send=_not_sent),
)
