"""PDFs of a form: on their way to be checked, checked, or refused.

They are fetched and written anew between two transactions, so each step asks anew whether the form
still wants them. Nothing of what is in them is kept here.
"""

from dataclasses import replace

from domain.conversations import papers
from domain.conversations.form import Paper
from domain.conversations.notices import PaperDetail
from domain.identifiers import AffairId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.conversations import clear_chat, conversation_rows, form_rows, set_aside
from services.conversations.conversation_rows import PRIVATE
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation

_WITHHELD = "files-withheld"


def have_checked(unit: Unit, conversation: Conversation) -> bool:
    """Let what a form holds unchecked be checked; tells whether there is anything."""
    waiting = [paper for _, paper in papers.on_its_way(form_rows.of(conversation))]
    for paper in waiting:
        key = f"paper:{conversation.id}"
        if not unit.store.outbox.is_on_its_way(key) or paper.tries == 0:
            unit.tell(
                Notice(
                    NoticeKind.PAPER,
                    person=conversation.person,
                    detail=PaperDetail(paper.id),
                    coalesce=key,
                )
            )
    return bool(waiting)


def on_its_way(unit: Unit, person: PersonId, source: str) -> tuple[Conversation, Paper] | None:
    """Find a paper that is still to be checked; None when no form wants it any more."""
    for conversation in filter(form_rows.is_form, set_aside.under_way(unit, person)):
        for _, paper in papers.on_its_way(form_rows.of(conversation)):
            if paper.id == source:
                return conversation, paper
    return None


def begun(unit: Unit, conversation: Conversation, source: str, tries: int) -> None:
    """Note how often checking it began, before it begins: should we not live to tell."""
    now = papers.tried(form_rows.of(conversation), source, tries)
    state = form_rows.state_of(conversation, now)
    unit.store.conversations.save(replace(conversation, state=state))


def checked(unit: Unit, person: PersonId, source: str, file_id: str, message: MessageId) -> bool:
    """Keep what is passed on, which stands in this message; tells whether the form wanted it.

    The message leaves the chat with all else that was sent for that form.
    """
    found = on_its_way(unit, person, source)
    if found is None:
        conversation_rows.take_away(unit, person, message)
        return False
    conversation = found[0]
    now = papers.checked(form_rows.of(conversation), source, file_id)
    state = form_rows.state_of(conversation, now)
    state[clear_chat.MESSAGES] = [*clear_chat.messages_of(conversation), message]
    unit.store.conversations.save(replace(conversation, state=state))
    if conversation.place == PRIVATE:
        conversation_rows.show(unit, person)
    return True


def withhold(unit: Unit, sender: PersonId, affair: AffairId) -> None:
    """Tell whoever sent it, once, that a file of before files were checked is not passed on."""
    told = (unit.store.meta.get(_WITHHELD) or "").split()
    if affair not in told:
        unit.store.meta.set(_WITHHELD, " ".join([*told, affair]))
        reply(unit, sender, "file-withheld", priority=Priority.FEEDBACK)
