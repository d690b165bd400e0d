"""Filing a concern or a question for help: the draft under way, and how it ends.

The interview itself is pure (`domain/interview.py`); here its draft is kept as the person's one
private conversation, and here a finished draft becomes a concern.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import Any, Self

from domain import interview as interviewing
from domain.concern import Concern, Kind, Stage
from domain.drafts import DAILY_LIMIT, too_many
from domain.errors import AnswerRefused, NotPossibleNow, StaleButton, TooMany
from domain.identifiers import ConcernId, ConversationId, MessageId, PersonId, Reference
from domain.interview import Draft, Filing, Interview
from domain.notices import Notice, NoticeKind, Priority
from domain.permits import doers
from domain.reference import new_reference
from domain.rules import Act
from services import delivery
from services.acting import in_private
from services.unit import Unit
from storage.journal import JournalAct
from storage.records import Conversation, Person

PLACE = "private"
CONVERSATIONS = {"filing": Kind.CONCERN, "help": Kind.HELP}
"""The kinds of conversation that are a draft, and what each will become."""

Step = Callable[[Interview, Draft], Draft]
_NAMES = {kind: name for name, kind in CONVERSATIONS.items()}
_DAY = timedelta(days=1)


class View(StrEnum):
    """Which side of the draft is on the screen."""

    QUESTION = "question"  # the question, or the summary
    ADJUSTING = "adjusting"  # which answer to change
    LEAVING = "leaving"  # keep it or throw it away?
    KEPT = "kept"  # put aside until its writer comes back
    RESUMING = "resuming"  # a new one was asked for: go on with this one, or start anew?


@dataclass(frozen=True, slots=True)
class Writing:
    """A draft and what is shown of it. `wish` is what to start anew, while resuming."""

    draft: Draft
    view: View = View.QUESTION
    wish: Kind = Kind.CONCERN

    def to_state(self) -> dict[str, Any]:
        """Give the writing as plain JSON data."""
        return {"draft": self.draft.to_dict(), "view": str(self.view), "wish": str(self.wish)}

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        state = conversation.state
        return cls(Draft.from_dict(state["draft"]), View(state["view"]), Kind(state["wish"]))


def is_draft(conversation: Conversation) -> bool:
    """Tell whether this conversation is a concern or a question for help under way."""
    return conversation.kind in CONVERSATIONS


def may_file(unit: Unit, person: Person) -> bool:
    """Tell whether the protocol lets people of this role file."""
    return bool(unit.house.protocol.rules[Act.FILE].who & doers(None, in_private(person)))


def ask(unit: Unit, person: Person, kind: Kind) -> Conversation:
    """Begin a draft, or offer the one that was begun before.

    Raises NotPossibleNow for a role that does not file, TooMany after today's last one.
    """
    _check_may_file(unit, person)
    open_draft = unit.store.conversations.of(person.id, PLACE)
    if open_draft is None or not is_draft(open_draft):
        return _begin(unit, person, kind, None)
    writing = Writing.of(open_draft)
    begun = writing.draft.answers or writing.draft.attachments
    if not begun and not any(writing.draft.pieces.values()):
        return _begin(unit, person, kind, open_draft.screen)
    return _keep(unit, open_draft, replace(writing, view=View.RESUMING, wish=kind))


def start_anew(unit: Unit, person: Person, conversation: Conversation) -> Conversation:
    """Throw the open draft away and begin what was asked for. Raises like `ask`."""
    _check_may_file(unit, person)
    writing = Writing.of(conversation)
    if writing.view is not View.RESUMING:
        raise StaleButton
    return _begin(unit, person, writing.wish, conversation.screen)


def advance(unit: Unit, conversation: Conversation, step: Step) -> Conversation:
    """Take one step of the interview and show what comes next; refuses as the interview does."""
    writing = Writing.of(conversation)
    interview = unit.house.interviews[writing.draft.kind]
    return _keep(unit, conversation, Writing(step(interview, writing.draft)))


def step_back(unit: Unit, conversation: Conversation) -> Conversation:
    """Go one screen back; before the first question comes the way out."""
    writing = Writing.of(conversation)
    interview = unit.house.interviews[writing.draft.kind]
    if writing.view is not View.QUESTION:
        return show(unit, conversation, View.QUESTION)
    earlier = interviewing.back(interview, writing.draft)
    if earlier == writing.draft:
        return show(unit, conversation, View.LEAVING)
    return _keep(unit, conversation, Writing(earlier))


def rewrite(unit: Unit, conversation: Conversation, message: MessageId, text: str) -> bool:
    """Follow an edited message; tells whether it was part of the draft. Raises AnswerRefused."""
    draft = Writing.of(conversation).draft
    return follow(unit, conversation, interviewing.rewrite(draft, message, text))


def follow(unit: Unit, conversation: Conversation, draft: Draft) -> bool:
    """Keep a draft that followed a changed message; tells whether anything is different now."""
    writing = Writing.of(conversation)
    if draft == writing.draft:
        return False
    _keep(unit, conversation, replace(writing, draft=draft))
    return True


def show(unit: Unit, conversation: Conversation, view: View) -> Conversation:
    """Turn another side of the draft up; its answers stay as they are."""
    return _keep(unit, conversation, replace(Writing.of(conversation), view=view))


def throw_away(unit: Unit, conversation: Conversation) -> None:
    """End the draft without a trace. Nobody else ever saw it, so nothing is journaled."""
    unit.store.conversations.drop(conversation.person, conversation.place)
    unit.store.attachments.drop_draft(conversation.person)


def screen_shown(unit: Unit, person: Person, message: MessageId) -> None:
    """Remember the message that shows the conversation, and take the one before it away.

    The chat keeps one screen of a conversation, and none of its answers once it has ended.
    """
    conversation = unit.store.conversations.of(person.id, PLACE)
    if conversation is None:
        take_away(unit, person.id, message)
    elif conversation.screen != message:
        unit.store.conversations.save(replace(conversation, screen=message))
        take_away(unit, person.id, conversation.screen)


def take_away(unit: Unit, person: PersonId, message: MessageId | None) -> None:
    """Take one of our messages out of somebody's private chat, if there is one."""
    if message is not None:
        unit.tell(Notice(NoticeKind.REMOVE, Priority.ANSWER, person=person, message=message))


def submit(unit: Unit, person: Person, conversation: Conversation, screen: MessageId) -> Concern:
    """File the finished draft: kept, journaled, promised and told in one transaction.

    `screen` is the summary that was pressed; the receipt takes its place. Raises AnswerRefused
    when an answer is missing or an attachment still on its way, and like `ask`.
    """
    _check_may_file(unit, person)
    writing = Writing.of(conversation)
    if writing.view is not View.QUESTION:
        raise StaleButton
    interview = unit.house.interviews[writing.draft.kind]
    filing = interviewing.complete(interview, writing.draft)
    if any(attachment.on_its_way for attachment in writing.draft.attachments):
        raise AnswerRefused("attachment-on-its-way")
    concern = _concern(unit, person, filing)
    unit.store.concerns.add(concern, dict(filing.answers))
    unit.store.attachments.hand_over(person.id, concern.id)
    unit.store.journal.append(
        JournalAct.CONCERN_FILED, unit.now, actor=person.id, concern=concern.id
    )
    unit.store.conversations.drop(person.id, PLACE)
    unit.tell(
        Notice(
            NoticeKind.RECEIPT,
            Priority.ANSWER,
            person=person.id,
            concern=concern.id,
            message=screen,
        )
    )
    delivery.announce(unit, concern)
    return concern


def _concern(unit: Unit, person: Person, filing: Filing) -> Concern:
    house = unit.house
    return Concern(
        id=ConcernId(unit.chance.bytes(8).hex()),
        reference=_free_reference(unit, filing.kind),
        kind=filing.kind,
        reporter=person.id,
        named=filing.named,
        subject=filing.subject,
        neighbourhood=filing.neighbourhood,
        urgency=filing.urgency,
        stage=Stage.FILED,
        owner=None,
        filed_at=unit.now,
        promise=house.protocol.promise(filing.urgency, unit.now, house.working_time),
        course=house.protocol.begin(filing.urgency, unit.now, house.working_time),
    )


def _free_reference(unit: Unit, kind: Kind) -> Reference:
    while unit.store.concerns.reference_taken(reference := new_reference(unit.chance, kind)):
        pass
    return reference


def _check_may_file(unit: Unit, person: Person) -> None:
    if not may_file(unit, person):
        raise NotPossibleNow("only-key-figures-file")
    if too_many(unit.store.concerns.filed_since(person.id, unit.now - _DAY)):
        raise TooMany(most=DAILY_LIMIT, phone=unit.house.network.phone)


def _begin(unit: Unit, person: Person, kind: Kind, screen: MessageId | None) -> Conversation:
    conversation = Conversation(
        id=ConversationId(unit.chance.bytes(4).hex()),
        person=person.id,
        place=PLACE,
        kind=_NAMES[kind],
        concern=None,
        state=Writing(interviewing.begin(unit.house.interviews[kind])).to_state(),
        turn=0,
        screen=screen,
        warned=False,
        updated_at=unit.now,
    )
    unit.store.attachments.drop_draft(person.id)
    unit.store.conversations.save(conversation)
    return conversation


def _keep(unit: Unit, conversation: Conversation, writing: Writing) -> Conversation:
    """Save the next state; every change makes older buttons stale and the 24 hours start anew.

    The contents of attachments that are no longer in the draft go with this.
    """
    kept = {attachment.id for attachment in writing.draft.attachments}
    for attachment in Writing.of(conversation).draft.attachments:
        if attachment.id not in kept:
            unit.store.attachments.drop(conversation.person, attachment.id)
    conversation = replace(
        conversation,
        state=writing.to_state(),
        turn=conversation.turn + 1,
        warned=False,
        updated_at=unit.now,
    )
    unit.store.conversations.save(conversation)
    return conversation
