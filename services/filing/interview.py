"""Filing a concern or a question for help: the draft under way, and how it ends.

The interview itself is pure (`domain/filing/interview.py`); here its draft is kept as the person's
one private conversation, and here a finished draft becomes a concern.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from domain.concerns.concern import Concern, Kind, Stage
from domain.concerns.permits import doers
from domain.concerns.reference import new_reference
from domain.concerns.rules import Act
from domain.errors import AnswerRefused, NotPossibleNow, StaleButton, TooMany
from domain.filing import interview as interviewing
from domain.filing.drafts import DAILY_LIMIT, too_many
from domain.filing.interview import Draft, Filing, Interview
from domain.identifiers import ConcernId, MessageId, PersonId, Reference
from domain.network import WHOLE_TOWN
from domain.notices import Notice, NoticeKind, Priority
from services import identifying_words as spotting
from services.actors import in_private
from services.concerns import card_delivery as delivery
from services.conversations import clear_chat as tidying
from services.conversations import conversation_rows as conversing
from services.drafting import CONVERSATIONS, PLACE, View, Writing, is_draft
from services.unit import Unit
from storage.records import Conversation, Person
from storage.tables.journal import JournalAct

Step = Callable[[Interview, Draft], Draft]
_NAMES = {kind: name for name, kind in CONVERSATIONS.items()}
_DAY = timedelta(days=1)


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
        return _begin(unit, person, kind, open_draft)
    return _keep(unit, open_draft, replace(writing, view=View.RESUMING, wish=kind))


def start_anew(unit: Unit, person: Person, conversation: Conversation) -> Conversation:
    """Throw the open draft away and begin what was asked for. Raises like `ask`."""
    _check_may_file(unit, person)
    writing = Writing.of(conversation)
    if writing.view is not View.RESUMING:
        raise StaleButton
    return _begin(unit, person, writing.wish, conversation)


def advance(unit: Unit, conversation: Conversation, step: Step) -> Conversation:
    """Take one step of the interview and show what comes next; refuses as the interview does."""
    writing = Writing.of(conversation)
    interview = unit.house.interviews[writing.draft.kind]
    draft = step(interview, writing.draft)
    return _keep(unit, conversation, replace(writing, draft=draft, view=View.QUESTION))


def step_back(unit: Unit, conversation: Conversation) -> Conversation:
    """Go one screen back; before the first question comes the way out."""
    writing = Writing.of(conversation)
    interview = unit.house.interviews[writing.draft.kind]
    if writing.view is not View.QUESTION:
        return show(unit, conversation, View.QUESTION)
    earlier = interviewing.back(interview, writing.draft)
    if earlier == writing.draft:
        return show(unit, conversation, View.LEAVING)
    return _keep(unit, conversation, replace(writing, draft=earlier))


def rewrite(unit: Unit, conversation: Conversation, message: MessageId, text: str) -> bool:
    """Follow an edited message; tells whether it was part of the draft. Raises AnswerRefused."""
    draft = Writing.of(conversation).draft
    return follow(unit, conversation, interviewing.rewrite(draft, message, text))


def follow(unit: Unit, conversation: Conversation, draft: Draft) -> bool:
    """Keep a draft that followed a changed message; tells whether anything is different now."""
    writing = Writing.of(conversation)
    if draft == writing.draft:
        return False
    _change(unit, conversation, writing, draft)
    return True


def forget(unit: Unit, conversation: Conversation, message: MessageId) -> None:
    """Take one message out of the draft: its words, and the photo they stood below."""
    writing = Writing.of(conversation)
    draft = interviewing.forget(writing.draft, message)
    if draft != writing.draft:
        _change(unit, conversation, writing, draft)


def show(unit: Unit, conversation: Conversation, view: View) -> Conversation:
    """Turn another side of the draft up; its answers stay as they are."""
    return _keep(unit, conversation, replace(Writing.of(conversation), view=view))


def throw_away(
    unit: Unit, conversation: Conversation, text: str, screen: MessageId | None = None
) -> None:
    """End the draft without a trace. Nobody else ever saw it, so nothing is journaled.

    Its messages leave the chat; then its writer is told so with `text` (a catalogue key), in
    place of `screen` if it is given.
    """
    unit.store.conversations.drop(conversation.person, conversation.place)
    unit.store.attachments.drop_draft(conversation.person)
    messages = Writing.of(conversation).messages
    tidying.tidy(unit, conversation.person, messages, text=text, screen=screen)


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


def pressed_on(unit: Unit, conversation: Conversation, message: MessageId) -> Conversation:
    """Go on from the message that was pressed; give the conversation with that as its screen.

    When a newer one came below it meanwhile, that one leaves the chat: nobody would know it again.
    """
    if conversation.screen != message:
        take_away(unit, conversation.person, conversation.screen)
    return replace(conversation, screen=message)


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
    for answer in filing.answers.values():
        spotting.refuse_citizen_number(answer)
    if writing.whole_town and not filing.named and writing.asked_about == filing.neighbourhood:
        answers = {**filing.answers, "neighbourhood": WHOLE_TOWN}
        filing = replace(filing, neighbourhood=WHOLE_TOWN, answers=answers)
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
    tidying.tidy(unit, person.id, writing.messages, concern=concern.id, screen=screen)
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


def _begin(unit: Unit, person: Person, kind: Kind, earlier: Conversation | None) -> Conversation:
    if earlier is not None:
        tidying.tidy(unit, person.id, Writing.of(earlier).messages)
    state = Writing(interviewing.begin(unit.house.interviews[kind])).to_state()
    unit.store.attachments.drop_draft(person.id)
    screen = earlier.screen if earlier is not None else None
    return conversing.begin(unit, person.id, _NAMES[kind], state, screen=screen)


def _change(unit: Unit, conversation: Conversation, writing: Writing, draft: Draft) -> None:
    """Keep a draft whose words changed; what was looked at before sending is looked at anew."""
    looked_at = writing.view in {View.FOUND, View.RECOGNISABLE}
    view = View.QUESTION if looked_at else writing.view
    _keep(unit, conversation, replace(writing, draft=draft, view=view))


def _keep(unit: Unit, conversation: Conversation, writing: Writing) -> Conversation:
    """Keep what comes next; contents of attachments that are no longer in the draft go with it."""
    kept = {attachment.id for attachment in writing.draft.attachments}
    for attachment in Writing.of(conversation).draft.attachments:
        if attachment.id not in kept:
            unit.store.attachments.drop(conversation.person, attachment.id)
    return conversing.go_on(unit, conversation, writing.to_state())
