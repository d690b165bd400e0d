"""Sweeping: what has had its time goes, by itself, with a word to whom it concerns."""

from dataclasses import replace
from datetime import timedelta

from domain.filing.drafts import IDLE, WARN_BEFORE, draft_due
from domain.notices import Notice, NoticeKind, Priority
from services import drafting
from services.announcements import sending
from services.concerns import prepare_act as writing
from services.concerns import reading
from services.conversations import form_rows as filling
from services.conversations import set_aside as aside
from services.filing import additions as telling
from services.filing import interview as filing
from services.group import rollcall
from services.meetings import reminders as meeting_reminding
from services.meetings.polls import poll_deadlines as poll_passing
from services.meetings.series import series_deadlines as series_passing
from services.people import admission, buddies, onboarding, quarterly
from services.people import introductions as introducing
from services.people import participation as taking_part
from services.people import yearly_thanks as thanking
from services.surveys import closing
from services.unit import Unit
from services.upkeep import concern_deadlines as clocking
from services.upkeep import erasing_shared as affair_erasing
from storage.records import Conversation
from storage.tables.journal import JournalAct

_OF_THEIR_OWN = frozenset({onboarding.KIND, introducing.KIND})
"""Conversations that end by themselves elsewhere."""


def sweep(unit: Unit) -> list[Exception]:
    """Do what time brings: with concerns and drafts, opened texts, and what is needed no longer.

    For the clock, every twenty seconds; the caller cleans the database's log after the commit, and
    logs the faults of ours that this gives. A part that fails is undone and keeps no other from
    its turn. Raises StorageTrouble.
    """
    faults: list[Exception] = []
    for part in (
        clocking.run,
        _sweep_drafts,
        reading.hide_due,
        admission.lapse,
        introducing.lapse,
        rollcall.nightly,
        taking_part.run,
        buddies.lapse,
        thanking.run,
        meeting_reminding.run,
        poll_passing.run,
        series_passing.run,
        sending.send_due,
        quarterly.offer,
        closing.close_due,
        affair_erasing.run,
        _forget,
    ):
        with unit.apart(faults):
            faults += part(unit) or ()
    return faults


def _forget(unit: Unit) -> None:
    unit.store.attachments.purge()
    unit.store.inbox.purge(unit.now)
    unit.store.strangers.purge(unit.now)
    unit.store.invites.purge(unit.now)
    unit.store.outbox.purge()
    kept = timedelta(days=unit.house.network.habits.keep_days)
    unit.store.letters.purge(unit.now - kept)
    unit.store.survey_answers.lay_out()


def _sweep_drafts(unit: Unit) -> None:
    """Warn and drop. Admissions and introductions end elsewhere; what waits aside has its turn."""
    for conversation in unit.store.conversations.idle_since(unit.now - IDLE + WARN_BEFORE):
        if conversation.kind in _OF_THEIR_OWN or _waits(unit, conversation):
            continue
        match draft_due(conversation.updated_at, conversation.warned, unit.now):
            case "drop":
                _drop(unit, conversation)
            case "warn" if _name(conversation):
                _warn(unit, conversation)
            case _:
                pass


def _warn(unit: Unit, conversation: Conversation) -> None:
    unit.store.conversations.save(replace(conversation, warned=True))
    _tell(unit, conversation, f"{_name(conversation)}-warn")


def _drop(unit: Unit, conversation: Conversation) -> None:
    """Drop a draft. Its writer is told; an official sees the question leave the topic."""
    if name := _name(conversation):
        if drafting.is_draft(conversation):
            filing.throw_away(unit, conversation, f"{name}-dropped")
        elif filling.is_form(conversation):
            filling.end(unit, conversation, f"{name}-dropped")
        else:
            telling.stop(unit, conversation, f"{name}-dropped")
        filing.take_away(unit, conversation.person, conversation.screen)
        _come_back(unit, conversation)
    else:
        writing.stop(unit, conversation)
    unit.store.journal.append(
        JournalAct.DRAFT_DROPPED,
        unit.now,
        concern=conversation.concern,
        subject=conversation.person,
    )


def _come_back(unit: Unit, dropped: Conversation) -> None:
    """Bring back what waited aside; with what somebody was telling it goes, as that was told."""
    writer = unit.store.people.by_id(dropped.person)
    if writer is not None and not telling.is_telling(dropped):
        aside.bring_back(unit, writer, Priority.REMINDER)


def _waits(unit: Unit, conversation: Conversation) -> bool:
    """Tell whether this waits aside for what its writer is at now; then that counts."""
    if not aside.waits(conversation):
        return False
    return unit.store.conversations.of(conversation.person, drafting.PLACE) is not None


def _name(conversation: Conversation) -> str | None:
    """Name the texts for what somebody left unsent; None for what officials write in the group."""
    if filling.is_form(conversation):
        return "form"
    if drafting.is_draft(conversation):
        return "reporting-draft"
    return "telling" if telling.is_telling(conversation) else None


def _tell(unit: Unit, conversation: Conversation, text: str) -> None:
    unit.tell(
        Notice(
            NoticeKind.REPLY,
            Priority.REMINDER,
            person=conversation.person,
            detail={"text": text, "menu": "yes"},
        )
    )
