"""A new official is introduced to all key figures, by a colleague they know.

Always the same known faces, and newcomers introduced (guide, "Koppel een vast groepje
gemeenteambtenaren"). The coordinator chooses who does it; that colleague sees a proposal, changes
it as they like, and sends it, or not. It goes out once.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Self

from domain.conversations.kinds import ConversationKind
from domain.errors import AnswerRefused, NotPossibleNow, StaleButton
from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind
from domain.people.notices import IntroducerDetail, NewcomerDetail
from domain.roles import Role, Standing
from domain.typed_text import clean
from services.concerns import absence
from services.conversations import conversation_rows, set_aside, standing_menu
from services.conversations.conversation_rows import PRIVATE
from services.reply import reply
from services.unit import Unit
from storage.as_json import from_json, to_json
from storage.records import Conversation, Introduction, Person
from storage.tables.journal import JournalAct

PATIENCE = timedelta(days=3)
"""How long a proposal waits for the colleague, a weekend included."""

KEPT = timedelta(days=7)
"""How long the words of one that was sent are kept, for key figures who could not be reached."""

LONGEST = 1_000
"""UTF-16 units: an introduction is read on a phone, by people who are busy."""


@dataclass(frozen=True, slots=True)
class Introducing:
    """An introduction under way. `words` is None for the proposal as it is.

    `typed` is the message they were typed in.
    """

    newcomer: PersonId
    words: str | None = None
    editing: bool = False
    typed: MessageId | None = None

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        return from_json(cls, conversation.state)


def ask(unit: Unit, coordinator: PersonId, newcomer: PersonId, why: str = "new") -> None:
    """Ask a coordinator who introduces a new official; `why` says what went before."""
    unit.tell(
        Notice(
            NoticeKind.INTRODUCER,
            person=coordinator,
            detail=IntroducerDetail(newcomer, why),
        )
    )


def ask_coordinator(unit: Unit, coordinator: PersonId, newcomer: PersonId) -> None:
    """Ask the coordinator who let a new official in, or all when that is none any more."""
    coordinators = [person.id for person in unit.store.people.coordinators()]
    for each in [coordinator] if coordinator in coordinators else coordinators:
        ask(unit, each, newcomer)


def introducers(unit: Unit, newcomer: PersonId) -> list[Person]:
    """List the colleagues who could do it."""
    return [official for official in unit.store.people.roster() if official.id != newcomer]


def choose(unit: Unit, coordinator: Person, newcomer_id: PersonId, by_id: PersonId) -> None:
    """Let a colleague, or this coordinator, introduce a new official.

    Whoever was chosen before is relieved of it. Raises NotPossibleNow for a newcomer or colleague
    who is gone, after it was sent, and when the colleague is in the middle of something else.
    """
    newcomer, known = _newcomer(unit, newcomer_id), unit.store.introductions.of(newcomer_id)
    by = unit.store.people.by_id(by_id)
    if by is None or by_id not in {coordinator.id, *_ids(introducers(unit, newcomer_id))}:
        raise NotPossibleNow("heir-gone")
    if known is not None and known.state == "sent":
        raise NotPossibleNow("introduced-already")
    if known is not None:
        _relieve(unit, known)
    if unit.store.conversations.of(by.id, PRIVATE) is not None:
        raise NotPossibleNow("introducer-busy")
    unit.store.introductions.save(Introduction(newcomer.id, by.id, "asked", None, unit.now))
    state = to_json(Introducing(newcomer.id))
    conversation_rows.begin(unit, by.id, ConversationKind.INTRODUCTION, state)
    conversation_rows.show(unit, by.id)


def edit(unit: Unit, conversation: Conversation, *, editing: bool) -> None:
    """Ask for words of one's own, or turn back to what there was."""
    state = to_json(replace(Introducing.of(conversation), editing=editing))
    conversation_rows.go_on(unit, conversation, state)


def write(unit: Unit, conversation: Conversation, message: MessageId, text: str) -> None:
    """Take words of one's own, new or changed. Raises AnswerRefused for nothing or too much."""
    introducing = Introducing.of(conversation)
    words = clean(text)
    over = len(words.encode("utf-16-le")) // 2 - LONGEST
    if not words:
        raise AnswerRefused("nothing-written")
    if over > 0:
        raise AnswerRefused("words-too-long", max=LONGEST, over=over)
    state = to_json(replace(introducing, words=words, editing=False, typed=message))
    conversation_rows.go_on(unit, conversation, state)


def key_figures(unit: Unit) -> list[Person]:
    """List whom it goes to."""
    return unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)


def send(unit: Unit, by: Person, conversation: Conversation, screen: MessageId) -> None:
    """Introduce the newcomer to every key figure, once; `screen` will say that it was done.

    Raises NotPossibleNow when the newcomer is gone or there is nobody to write to yet, and
    StaleButton while words are being typed.
    """
    introducing = Introducing.of(conversation)
    newcomer, readers = _newcomer(unit, introducing.newcomer), key_figures(unit)
    if introducing.editing:
        raise StaleButton
    if not readers:
        raise NotPossibleNow("no-key-figures")
    unit.store.introductions.save(
        Introduction(newcomer.id, by.id, "sent", introducing.words, unit.now)
    )
    unit.store.conversations.drop(by.id, PRIVATE)
    unit.sent = conversation.id
    unit.store.journal.append(
        JournalAct.PERSON_INTRODUCED, unit.now, actor=by.id, subject=newcomer.id
    )
    for reader in readers:
        unit.tell(
            Notice(
                NoticeKind.INTRODUCTION,
                person=reader.id,
                detail=NewcomerDetail(newcomer.id),
            )
        )
    reply(unit, by.id, "introduction-sent", message=screen, colleague=newcomer.id)
    for coordinator in unit.store.people.coordinators():
        if coordinator.id != by.id:
            reply(unit, coordinator.id, "introduction-done", colleague=newcomer.id)


def throw_away(unit: Unit, conversation: Conversation, why: str = "discarded") -> None:
    """End it unsent; the coordinators are asked again, and told `why`."""
    newcomer = Introducing.of(conversation).newcomer
    known = unit.store.introductions.of(newcomer)
    if known is not None:
        _relieve(unit, known)
        unit.store.introductions.drop(newcomer)
    _ask_again(unit, newcomer, why)


def lapse(unit: Unit) -> None:
    """End what a colleague did not come to, and forget words that arrived long ago; for the clock.

    The colleague and the coordinators hear it.
    """
    for conversation in unit.store.conversations.idle_since(unit.now - PATIENCE):
        if conversation.kind is ConversationKind.INTRODUCTION:
            reply(unit, conversation.person, "introduction-lapsed")
            throw_away(unit, conversation, "lapsed")
    for sent in unit.store.introductions.sent_before(unit.now - KEPT):
        unit.store.introductions.save(replace(sent, words=None))


def removed(unit: Unit, person: Person) -> None:
    """Introduce nobody who is gone, and let nobody do it who is gone; call after they left."""
    about, task = unit.store.introductions.of(person.id), unit.store.introductions.by(person.id)
    if about is not None and about.state == "asked":
        _relieve(unit, about)
        reply(unit, about.by, "introduction-called-off")
    unit.store.introductions.drop(person.id)
    if task is not None and task.person != person.id:
        unit.store.introductions.drop(task.person)
        _ask_again(unit, task.person, "left")


def _newcomer(unit: Unit, newcomer_id: PersonId) -> Person:
    newcomer = unit.store.people.by_id(newcomer_id)
    if newcomer is None or not absence.on_roster(newcomer):
        raise NotPossibleNow("already-removed")
    return newcomer


def _relieve(unit: Unit, known: Introduction) -> None:
    """Take the task off the screen of who had it, or from aside, if it is (still) there."""
    for conversation in set_aside.under_way(unit, known.by):
        if conversation.kind is not ConversationKind.INTRODUCTION:
            continue
        if Introducing.of(conversation).newcomer == known.person:
            unit.store.conversations.drop(known.by, conversation.place)
            conversation_rows.take_away(unit, known.by, conversation.screen)
            standing_menu.follow(unit, known.by)


def _ask_again(unit: Unit, newcomer: PersonId, why: str) -> None:
    for coordinator in unit.store.people.coordinators():
        ask(unit, coordinator.id, newcomer, why)


def _ids(people: list[Person]) -> list[PersonId]:
    return [person.id for person in people]
