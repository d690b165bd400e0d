"""Somebody says something with nothing open: 112 first, and then whether they want to report it.

Whoever may not file hears what they can do. Nothing that was said is thrown away before its
writer says so.
"""

from domain.concerns.concern import Concern, ConcernKind
from domain.concerns.protocol import Act
from domain.errors import StaleButton
from domain.filing.small_talk import is_small_talk
from domain.roles import Standing
from handlers.conversations import form_ends, form_files, forms
from handlers.conversations.form_face import FACES, FormFace
from handlers.conversations.typed_presses import NO
from handlers.filing.spoken_screen import ADD_TO, NOT_TO, REPORT, SEND_TO, draw
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import NOTHING_AROUND, Pressed, Said, SentFile, SentOther
from handlers.telegram.payloads import ConversationPress, decode
from services import albums, officials
from services.actors import in_private
from services.concerns import acts
from services.conversations import conversation_rows
from services.conversations.conversation_rows import PRIVATE
from services.filing import additions, interview, spoken
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation, Person


def said(unit: Unit, person: Person, words: Said) -> None:
    """Take words that nothing asked for. Raises AnswerRefused for what cannot be kept."""
    asked = spoken.open_question(unit, person, None) is not None
    if not asked and not _may_tell(unit, person):
        _not_theirs(unit, person)
    elif not asked and words.around == NOTHING_AROUND and is_small_talk(words.text):
        _small_talk(unit, person, spoken.name_asked(unit, person))
    else:
        _hear(unit, person, spoken.begin(unit, person), words)


def sent(unit: Unit, person: Person, file: SentFile | SentOther) -> None:
    """Take a photo or voice message that nothing asked for, or the words below another file.

    Of an album it is said once that it is nothing. Raises AnswerRefused.
    """
    if not _may_tell(unit, person):
        if albums.says_first(unit, file.album, "spoken-not-theirs"):
            _not_theirs(unit, person)
    elif isinstance(file, SentOther):
        _other(unit, person, file)
    else:
        _hear(unit, person, spoken.begin(unit, person), file)


def replied(unit: Unit, person: Person, answer: Said | SentFile) -> bool:
    """Take a reply to a message of ours about a concern as one about that; tells whether it was.

    It is ready to be sent as an answer while there is a question, and else as an addition. What
    somebody is telling about the same concern already takes it itself. Raises AnswerRefused for
    what cannot be kept, NotPossibleNow when too much waits aside.
    """
    if answer.reply_to is None:
        return False
    concern = spoken.concern_replied_to(unit, person, answer.reply_to)
    now = unit.store.conversations.of(person.id, PRIVATE)
    if concern is None or spoken.is_about(now, concern):
        return False
    if spoken.asks_name(concern) and isinstance(answer, Said) and is_small_talk(answer.text):
        _small_talk(unit, person, concern)
        return True
    conversation = spoken.begin_about(unit, person, concern)
    _hear(unit, person, conversation, answer)
    said_so_far = spoken.under_way(unit, person)
    if said_so_far is not None and spoken.open_question(unit, person, said_so_far) is None:
        _as_addition(unit, person, said_so_far, concern)
    return True


def _other(unit: Unit, person: Person, file: SentOther) -> None:
    """Take the words below a file that cannot be kept itself, and say so."""
    if file.caption and not is_small_talk(file.caption):
        words = Said(file.speaker, file.place, file.message, file.caption)
        forms.words(unit, person, spoken.begin(unit, person), words)
        conversation_rows.show(unit, person.id, hint="spoken-left-out")
    elif albums.says_first(unit, file.album, "spoken-unreadable"):
        reply(unit, person.id, "spoken-unreadable", menu=True)


def _hear(
    unit: Unit, person: Person, conversation: Conversation, happening: Said | SentFile
) -> None:
    if isinstance(happening, Said):
        forms.words(unit, person, conversation, happening)
    else:
        form_files.sent(unit, person, conversation, happening)


def _as_addition(unit: Unit, person: Person, conversation: Conversation, concern: Concern) -> None:
    """Let it be an addition, where one can be made; where not, they are asked what it is."""
    if acts.may(unit, in_private(person), concern, Act.ADD):
        spoken.tell(unit, person, conversation, concern, Act.ADD)


def take_up(unit: Unit, person: Person, kind: ConcernKind) -> bool:
    """Begin with what was just said, for who asks to file meanwhile; tells whether there is any.

    Raises like `spoken.report`.
    """
    conversation = spoken.under_way(unit, person)
    if conversation is None or not spoken.told(conversation):
        return False
    spoken.report(unit, person, conversation, kind)
    conversation_rows.show(unit, person.id)
    return True


def _may_tell(unit: Unit, person: Person) -> bool:
    """Tell whether they may file, or have something open that they filed in another role."""
    return interview.may_file(unit, person) or bool(spoken.open_concerns(unit, person, None))


def _small_talk(unit: Unit, person: Person, asking: Concern | None) -> None:
    """Say how to report; while somebody is asked for their name, how that is answered."""
    if asking is None:
        reply(unit, person.id, "spoken-small-talk", menu=True)
        return
    reply(unit, person.id, "spoken-name-asked", menu=True)
    spoken.ask_again(unit, asking)


def _not_theirs(unit: Unit, person: Person) -> None:
    reply(
        unit,
        person.id,
        "spoken-not-theirs",
        menu=True,
        role=str(person.role),
        phone=unit.municipality.network.phone,
        where=officials.where_of(unit, person),
    )


def _report(unit: Unit, person: Person, conversation: Conversation, press: Pressed) -> None:
    if not spoken.told(conversation):
        raise StaleButton
    spoken.report(unit, person, conversation, ConcernKind.CONCERN)
    conversation_rows.show(unit, person.id, press.message)


def _answer(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed
) -> DirectAnswer | None:
    """Send it as the answer to the question that was on the screen; what is checked is shown."""
    concern = spoken.open_question(unit, person, conversation)
    if concern is None or _question_of(concern) != _pressed_on(press):
        conversation_rows.show(unit, person.id, press.message, hint="form-overtaken")
        return None
    ready = spoken.tell(unit, person, conversation, concern, Act.ANSWER)
    face = FACES[additions.FORMS[Act.ANSWER]]
    return form_ends.send(unit, person, face, ready, press)


def _no_answer(unit: Unit, person: Person, conversation: Conversation, press: Pressed) -> None:
    spoken.is_no_answer(unit, conversation, _pressed_on(press))
    conversation_rows.show(unit, person.id, press.message)


def _add(unit: Unit, person: Person, conversation: Conversation, press: Pressed) -> None:
    """Let it be looked at as an addition to that concern."""
    wanted = _pressed_on(press)
    open_now = spoken.open_concerns(unit, person, conversation)
    concern = next((each for each in open_now if each.id == wanted), None)
    if concern is None:
        conversation_rows.show(unit, person.id, press.message, hint="form-overtaken")
        return
    spoken.tell(unit, person, conversation, concern, Act.ADD)
    conversation_rows.show(unit, person.id, press.message)


def _question_of(concern: Concern) -> str:
    question = concern.timeline.question
    return question.entry if question is not None else ""


def _pressed_on(press: Pressed) -> str:
    """Give the id that ends the button's choice."""
    payload = decode(press.data)
    return payload.choice.rpartition("-")[2] if isinstance(payload, ConversationPress) else ""


def _no(unit: Unit, person: Person, conversation: Conversation, press: Pressed) -> None:
    form_ends.close(unit, person, conversation, form_ends.THROWN_AWAY, press.message)


def _not_sent(*_: object) -> None:
    raise StaleButton


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER


FACE = FormFace(
    spoken.FORM,
    build=lambda _unit, _person, now: spoken.build(now),
    finish=None,
    may=_may,
    draw=draw,
    presses={
        REPORT: _report,
        NO: _no,
        SEND_TO: _answer,
        NOT_TO: _no_answer,
        ADD_TO: _add,
    },
    send=_not_sent,
    unasked=True,
)
