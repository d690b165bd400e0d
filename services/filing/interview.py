"""Filing a concern or a question for help: how its form begins, and how it ends.

What it asks is pure (`domain/filing/interview.py`); here a finished form becomes a concern.
"""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from domain.concerns.acts import Act
from domain.concerns.concern import Concern, ConcernKind, Stage
from domain.concerns.permits import doers
from domain.concerns.reference import new_reference
from domain.conversations.form import FormState, FormView
from domain.conversations.kinds import ConversationKind
from domain.conversations.progress import Build, begin
from domain.conversations.told import Told
from domain.conversations.told_steps import attached
from domain.errors import NotPossibleNow, StaleButton, TooMany
from domain.filing import interview
from domain.filing.drafts import DAILY_LIMIT, too_many
from domain.filing.interview import Filing
from domain.filing.questions import IDENTITY
from domain.identifiers import ConcernId, MessageId, PersonId, Reference
from domain.network import WHOLE_TOWN
from domain.notices import Notice, NoticeKind
from services import identifying_words
from services.actors import in_private
from services.concerns import card_delivery
from services.conversations import clear_chat, form_rows
from services.conversations.conversation_rows import PRIVATE
from services.unit import Unit
from storage.records import Conversation, Person

CONVERSATIONS = {
    ConcernKind.CONCERN: ConversationKind.FILING,
    ConcernKind.HELP: ConversationKind.HELP,
}
"""The kind of conversation in which each kind of concern is told."""

ACCOUNT = "account"
"""The question that is answered by telling it."""

WISH = "wish"
"""The note of what to begin anew, while its writer is asked whether to go on."""

ACCEPTED, ASKED_ABOUT, IN_WHOLE_TOWN = "accepted", "asked_about", "whole_town"
"""The notes of what was looked at before sending (`checking.py`)."""

_DAY = timedelta(days=1)


def is_draft(conversation: Conversation) -> bool:
    """Tell whether this conversation is a concern or a question for help under way."""
    return conversation.kind in CONVERSATIONS.values()


def build_of(unit: Unit, kind: ConcernKind) -> Build:
    """Give what builds the form of the municipality's interview."""
    return partial(interview.form, unit.municipality.interviews[kind])


def may_file(unit: Unit, person: Person) -> bool:
    """Tell whether the protocol lets people of this role file."""
    return bool(unit.municipality.protocol.rules[Act.FILE].who & doers(None, in_private(person)))


def ask(unit: Unit, person: Person, kind: ConcernKind) -> Conversation:
    """Begin a draft, or offer the one that was begun before.

    Raises NotPossibleNow for a role that does not file, TooMany after today's last one.
    """
    check_may_file(unit, person)
    open_draft = unit.store.conversations.of(person.id, PRIVATE)
    if open_draft is None or not is_draft(open_draft):
        return _begin(unit, person, kind, None)
    form_state = form_rows.of(open_draft)
    if not form_state.answers:
        return _begin(unit, person, kind, open_draft)
    notes = {**form_state.notes, WISH: str(kind)}
    return form_rows.keep(
        unit, open_draft, replace(form_state, view=FormView.RESUMING, notes=notes)
    )


def take_up(
    unit: Unit, person: Person, kind: ConcernKind, conversation: Conversation, told: Told
) -> Conversation:
    """Begin a draft with what was told in another conversation, in its place. Raises like `ask`."""
    check_may_file(unit, person)
    form_state = replace(
        begin(build_of(unit, kind), str(kind)), answers={ACCOUNT: told.to_answer()}
    )
    return form_rows.turn_into(unit, conversation, CONVERSATIONS[kind], form_state)


def start_anew(unit: Unit, person: Person, conversation: Conversation) -> Conversation:
    """Throw the open draft away and begin what was asked for. Raises like `ask`."""
    check_may_file(unit, person)
    form_state = form_rows.of(conversation)
    if form_state.view is not FormView.RESUMING:
        raise StaleButton
    return _begin(unit, person, ConcernKind(form_state.notes[WISH]), conversation)


def submit(
    unit: Unit, person: Person, conversation: Conversation, form_state: FormState, screen: MessageId
) -> Concern:
    """File a draft that is ready: kept, journaled, promised and told in one transaction.

    `screen` is the summary that was pressed; the receipt takes its place. Raises AnswerRefused
    when an answer is missing or cannot be kept, and like `ask`.
    """
    check_may_file(unit, person)
    filing = interview.complete(
        unit.municipality.interviews[ConcernKind(form_state.form)], form_state
    )
    for answer in filing.answers.values():
        identifying_words.refuse_citizen_number(answer)
    notes = form_state.notes
    whole_town = notes.get(IN_WHOLE_TOWN) and notes.get(ASKED_ABOUT) == filing.neighbourhood
    if whole_town and not filing.named:
        answers = {**filing.answers, "neighbourhood": WHOLE_TOWN}
        filing = replace(filing, neighbourhood=WHOLE_TOWN, answers=answers)
    concern = concern_of(unit, person.id, filing)
    kept = {asked: answer for asked, answer in filing.answers.items() if asked != IDENTITY}
    unit.store.concerns.add(concern, kept)  # that it has a name says `named`, as long as it does
    ids = [attachment.id for attachment in attached(form_state)]
    unit.store.attachments.hand_over(person.id, ids, concern.id)
    unit.store.journal.append(Act.FILE, unit.now, actor=person.id, concern=concern.id)
    unit.store.conversations.drop(person.id, PRIVATE)
    unit.tell(
        Notice(
            NoticeKind.RECEIPT,
            person=person.id,
            concern=concern.id,
            message=screen,
        )
    )
    messages = clear_chat.messages_of(conversation)
    clear_chat.tidy(unit, person.id, messages, concern=concern.id, screen=screen)
    card_delivery.announce(unit, concern)
    return concern


def concern_of(unit: Unit, reporter: PersonId, filing: Filing) -> Concern:
    """Give the concern that is filed with these answers, at this moment; it is not kept yet."""
    protocol, working_time = unit.municipality.protocol, unit.municipality.working_time
    return Concern(
        id=ConcernId(unit.chance.bytes(8).hex()),
        reference=free_reference(unit, filing.kind),
        kind=filing.kind,
        reporter=reporter,
        named=filing.named,
        subject=filing.subject,
        neighbourhood=filing.neighbourhood,
        urgency=filing.urgency,
        danger=filing.danger,
        stage=Stage.FILED,
        owner=None,
        filed_at=unit.now,
        promise=protocol.promise(filing.urgency, unit.now, working_time, filing.kind),
        timeline=protocol.begin(filing.urgency, unit.now, working_time, filing.kind),
    )


def free_reference(unit: Unit, kind: ConcernKind) -> Reference:
    """Draw a kenmerk that is not in use."""
    while unit.store.concerns.reference_taken(reference := new_reference(unit.chance, kind)):
        pass
    return reference


def check_may_file(unit: Unit, person: Person) -> None:
    """Raise NotPossibleNow for a role that does not file, TooMany after today's last one."""
    if not may_file(unit, person):
        raise NotPossibleNow("only-key-figures-file")
    if too_many(unit.store.concerns.filed_since(person.id, unit.now - _DAY)):
        raise TooMany(most=DAILY_LIMIT, phone=unit.municipality.network.phone)


def _begin(
    unit: Unit, person: Person, kind: ConcernKind, earlier: Conversation | None
) -> Conversation:
    if earlier is not None:
        clear_chat.tidy(unit, person.id, clear_chat.messages_of(earlier))
        form_rows.drop_contents(unit, earlier, attached(form_rows.of(earlier)))
    form_state = begin(build_of(unit, kind), str(kind))
    screen = earlier.screen if earlier is not None else None
    return form_rows.start(unit, person.id, CONVERSATIONS[kind], form_state, screen)
