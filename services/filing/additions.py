"""A reporter writes about a concern of theirs: an answer, something to add, a correction.

One guided conversation in their private chat. Nothing counts until `send`, which judges anew;
words that can no longer be sent as what they were typed for are not lost (guide, "Eenduidig
proces van signaleren en terugkoppelen").
"""

from dataclasses import replace

from domain.concerns.concern import Concern
from domain.concerns.protocol import Act, permit
from domain.errors import AnswerRefused, NotPossibleNow, StaleButton
from domain.filing.interview import Piece
from domain.identifiers import ConcernId, EntryId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.typed_text import clean
from services import drafting
from services import identifying_words as spotting
from services.actors import in_private
from services.concerns import acts as handling
from services.conversations import clear_chat as tidying
from services.conversations import conversation_rows as conversing
from services.conversations import set_aside as aside
from services.filing import interview as filing
from services.own_words import KIND, Telling, View
from services.unit import Unit
from storage.records import Conversation, Person

__all__ = [
    "KIND",
    "PLACE",
    "Telling",
    "View",
    "accepted",
    "as_addition",
    "asked_again",
    "begin",
    "check_question",
    "erase_words",
    "fit_to_send",
    "forget",
    "is_telling",
    "rewrite",
    "send",
    "show",
    "stop",
    "under_way",
    "write",
]

PLACE = drafting.PLACE

LONGEST = 3_500
"""UTF-16 units of all words together: with what stands around them, they fit one message."""


def is_telling(conversation: Conversation | None) -> bool:
    """Tell whether this conversation is one of these."""
    return conversation is not None and conversation.kind == KIND


def under_way(unit: Unit, person: Person) -> Conversation | None:
    """Find what this person is telling, if they are."""
    conversation = unit.store.conversations.of(person.id, PLACE)
    return conversation if is_telling(conversation) else None


def begin(
    unit: Unit,
    person: Person,
    concern: Concern,
    act: Act,
    screen: MessageId | None = None,
    asked: MessageId | None = None,
) -> bool:
    """Ask the reporter for words; tells whether it is new, and not what they are at already.

    Whatever else was open waits aside meanwhile.

    `screen` is the message that turns into the question, `asked` the one in which officials asked.
    Raises NotAllowed or NotPossibleNow as the protocol does, and NotPossibleNow("telling-waits")
    when words about something else wait to be sent.
    """
    permit(unit.house.protocol, concern, act, in_private(person))
    open_now = aside.come_to(unit, person.id, is_telling)
    if open_now is not None:
        if Telling.of(open_now).pieces:
            if open_now.concern == concern.id and Telling.of(open_now).act is act:
                return False
            raise NotPossibleNow("telling-waits")
        if open_now.screen != screen:
            filing.take_away(unit, person.id, open_now.screen)
    question = concern.course.question
    entry = question.entry if question is not None and act is Act.ANSWER else None
    state = Telling(act, question=entry, asked=asked).to_state()
    conversing.begin(unit, person.id, KIND, state, concern=concern.id, screen=screen)
    return True


def write(unit: Unit, conversation: Conversation, message: MessageId, text: str) -> bool:
    """Note what was typed; tells whether words were asked for. Raises AnswerRefused."""
    telling = Telling.of(conversation)
    if telling.view not in {View.WORDS, View.PREVIEW}:
        return False
    earlier = tuple(piece for piece in telling.pieces if piece.message != message)
    pieces = _fitting((*earlier, _piece(message, text)))
    typed = (*(each for each in telling.typed if each != message), message)
    _keep(unit, conversation, replace(telling, view=View.WORDS, pieces=pieces, typed=typed))
    return True


def rewrite(unit: Unit, conversation: Conversation, message: MessageId, text: str) -> bool:
    """Follow an edited message; tells whether it was part of this. Raises AnswerRefused."""
    telling = Telling.of(conversation)
    if all(piece.message != message for piece in telling.pieces):
        return False
    new = _piece(message, text)
    pieces = tuple(new if piece.message == message else piece for piece in telling.pieces)
    view = View.PREVIEW if telling.view is View.FOUND else telling.view
    _keep(unit, conversation, replace(telling, view=view, pieces=_fitting(pieces)))
    return True


def erase_words(unit: Unit, conversation: Conversation) -> None:
    """Begin with no words again."""
    _keep(unit, conversation, replace(Telling.of(conversation), view=View.WORDS, pieces=()))


def show(unit: Unit, conversation: Conversation, view: View) -> None:
    """Turn another side up. Raises AnswerRefused when there is nothing to look at yet."""
    telling = Telling.of(conversation)
    if view is View.PREVIEW and not telling.pieces:
        raise AnswerRefused("nothing-written")
    _keep(unit, conversation, replace(telling, view=view))


def fit_to_send(unit: Unit, conversation: Conversation) -> bool:
    """Tell whether nothing is left to look at first; if not, what was found is shown.

    Raises AnswerRefused("bsn") for a citizen service number.
    """
    telling = Telling.of(conversation)
    spotting.refuse_citizen_number(telling.text)
    found = spotting.spot(telling.text)
    if telling.view is not View.PREVIEW or {each.words for each in found} <= {*telling.accepted}:
        return True
    _keep(unit, conversation, replace(telling, view=View.FOUND))
    return False


def accepted(conversation: Conversation) -> Conversation:
    """Let what was found go with it, at the preview again. Raises StaleButton."""
    telling = Telling.of(conversation)
    if telling.view is not View.FOUND:
        raise StaleButton
    words = tuple(each.words for each in spotting.spot(telling.text))
    telling = replace(telling, view=View.PREVIEW, accepted=words)
    return replace(conversation, state=telling.to_state())


def as_addition(unit: Unit, person: Person, conversation: Conversation) -> None:
    """Make an addition of an answer that came too late. Raises as the protocol, and StaleButton."""
    telling = Telling.of(conversation)
    if telling.view is not View.TOO_LATE:
        raise StaleButton
    permit(unit.house.protocol, _concern(unit, conversation), Act.ADD, in_private(person))
    addition = replace(telling, act=Act.ADD, question=None, view=View.PREVIEW)
    _keep(unit, conversation, addition)


def send(unit: Unit, person: Person, conversation: Conversation) -> Concern:
    """Do what was written, judged by what is true now; what was typed leaves the chat.

    Raises StaleButton before the preview, and as `handling.carry_out`; the words then stay.
    """
    telling = Telling.of(conversation)
    if telling.view is not View.PREVIEW:
        raise StaleButton
    concern = _concern(unit, conversation)
    if telling.act is Act.ANSWER:
        check_question(concern, telling.question)
    words = handling.Words(telling.text)
    concern = handling.carry_out(unit, in_private(person), concern, telling.act, words)
    unit.store.conversations.drop(person.id, PLACE)
    tidying.tidy(unit, person.id, (*telling.typed, *telling.messages))
    if telling.act is Act.ANSWER and telling.asked is not None:
        unit.tell(asked_again(concern, telling.question, telling.asked, telling.act))
    return concern


def forget(unit: Unit, conversation: Conversation, message: MessageId) -> None:
    """Take out what one message said."""
    telling = Telling.of(conversation)
    pieces = tuple(piece for piece in telling.pieces if piece.message != message)
    if pieces != telling.pieces:
        _keep(unit, conversation, replace(telling, view=View.WORDS, pieces=pieces))


def stop(unit: Unit, conversation: Conversation, text: str = "") -> None:
    """End it: nothing was sent, and its messages leave the chat.

    Then `text` (a catalogue key) says so, if it is given.
    """
    telling = Telling.of(conversation)
    unit.store.conversations.drop(conversation.person, conversation.place)
    tidying.tidy(unit, conversation.person, (*telling.typed, *telling.messages), text=text)


def check_question(concern: Concern, entry: str | None) -> None:
    """Raise NotPossibleNow unless this very question is the one that is open."""
    question = concern.course.question
    if question is not None and question.entry != entry:
        raise NotPossibleNow("question-closed")


def asked_again(
    concern: Concern, entry: EntryId | None, message: MessageId, done: str = ""
) -> Notice:
    """Give the notice that makes the message of a question agree with what became of it."""
    return Notice(
        NoticeKind.QUESTION,
        Priority.ANSWER,
        person=concern.reporter,
        concern=concern.id,
        entry=entry,
        message=message,
        detail={"done": done} if done else {},
    )


def _concern(unit: Unit, conversation: Conversation) -> Concern:
    concern = unit.store.concerns.by_id(ConcernId(conversation.concern or ""))
    if concern is None:
        raise NotPossibleNow("erased")
    return concern


def _piece(message: MessageId, text: str) -> Piece:
    words = clean(text)
    if not words:
        raise AnswerRefused("nothing-written")
    return Piece(message, words)


def _fitting(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    text = "\n".join(piece.text for piece in pieces)
    over = len(text.encode("utf-16-le")) // 2 - LONGEST
    if over > 0:
        raise AnswerRefused("too-long", max=LONGEST, over=over)
    return pieces


def _keep(unit: Unit, conversation: Conversation, telling: Telling) -> None:
    conversing.go_on(unit, conversation, telling.to_state())
