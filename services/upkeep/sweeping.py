"""Sweeping: what has had its time goes, by itself, with a word to whom it concerns."""

from datetime import timedelta

from domain.filing.drafts import IDLE, NUDGE_AFTER, draft_due
from domain.notices import Priority
from domain.people.invites import LONGEST_LIFETIME
from services.announcements import sending
from services.concerns import group_presence, reading
from services.concerns.duty import rota
from services.conversations import resting, set_aside, standing_menu
from services.conversations.conversation_rows import PRIVATE
from services.founding import charters, role_fits
from services.group import rollcall
from services.meetings import reminders
from services.meetings.chairing import asking as chairing
from services.meetings.chairing import turns as chair_turns
from services.meetings.polls import poll_deadlines
from services.meetings.series import series_deadlines
from services.meetings.talks import talk_deadlines
from services.people import (
    admission,
    agreeing,
    bell,
    buddies,
    desk_chat,
    desk_entry,
    desk_sessions,
    introductions,
    participation,
    pins,
    quarterly,
    rights,
    yearly_thanks,
)
from services.people.alumni import renewing
from services.people.coming_in import deciding
from services.people.mayor import mayors_words
from services.people.parting import proposing
from services.surveys import closing, sequels
from services.together.activities import activity_deadlines
from services.together.contact import ending as contacts
from services.together.fund import fund_deadlines
from services.together.mediation import ending as mediations
from services.together.signal import ending as signals
from services.unit import Unit
from services.upkeep import (
    by_hand,
    concern_deadlines,
    erasing_shared,
    former,
    newest_line,
    statement,
    undelivered,
)
from services.upkeep.conversation_care import CARE, ConversationCare, Stop
from services.worth import evaluation, reflection, silence, tallying, who_we_are
from storage.records import Conversation
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried


def sweep(unit: Unit) -> list[Exception]:
    """Do what time brings: with concerns and drafts, opened texts, and what is needed no longer.

    For the clock, every twenty seconds; the caller cleans the database's log after the commit, and
    logs the faults of ours that this gives. A part that fails is undone and keeps no other from
    its turn. Raises StorageTrouble.
    """
    faults: list[Exception] = []
    for part in _PARTS:
        with unit.apart(faults):
            faults += part(unit) or ()
    return faults


def _forget(unit: Unit) -> None:
    unit.store.attachments.purge()
    unit.store.inbox.purge(unit.now)
    unit.store.strangers.purge(unit.now)
    unit.store.invites.purge(unit.now)
    unit.store.tombstones.forget(Buried.INVITE, unit.now - LONGEST_LIFETIME)
    unit.store.tombstones.forget(Buried.ADMISSION, unit.now - admission.LONGEST_PATIENCE)
    unit.store.outbox.purge()
    unit.store.damaged_rows.purge(unit.now)
    kept = timedelta(days=unit.municipality.network.habits.keep_days)
    unit.store.letters.purge(unit.now - kept)
    unit.store.survey_answers.lay_out()


def _sweep_drafts(unit: Unit) -> None:
    """Nudge, warn and drop, each kind as its care says; what waits aside has its turn."""
    for conversation in unit.store.conversations.idle_since(unit.now - NUDGE_AFTER):
        care = CARE[conversation.kind]
        if care.stop is None or _waits(unit, conversation):
            continue
        match _due(unit, conversation, care):
            case "drop":
                _drop(unit, conversation, care, care.stop)
            case "warn":
                resting.warn(unit, conversation, f"{care.texts}-warn")
            case "nudge" if conversation.state["answers"]:
                resting.nudge(unit, conversation, f"{care.texts}-nudge")
            case _:
                pass


def _due(unit: Unit, conversation: Conversation, care: ConversationCare) -> str | None:
    """Tell what is due; what has no texts is told to nobody, and goes."""
    if care.texts:
        return draft_due(conversation.updated_at, conversation.rest, unit.now)
    return "drop" if unit.now - conversation.updated_at >= IDLE else None


def _drop(unit: Unit, conversation: Conversation, care: ConversationCare, stop: Stop) -> None:
    """Drop a draft. Its writer is told; an official sees the question leave the topic."""
    stop(unit, conversation, f"{care.texts}-dropped" if care.texts else "")
    writer = unit.store.people.by_id(conversation.person)
    if writer is not None and care.brings_back:
        set_aside.bring_back(unit, writer, Priority.REMINDER)
    for waiting in set_aside.waiting(unit, conversation.person) if care.takes_along else ():
        if (stop_it := CARE[waiting.kind].stop) is not None:
            stop_it(unit, waiting, "")
    unit.store.journal.append(
        JournalAct.DRAFT_DROPPED,
        unit.now,
        concern=conversation.concern,
        subject=conversation.person,
    )


def _waits(unit: Unit, conversation: Conversation) -> bool:
    """Tell whether this waits aside for what its writer is at now; then that counts."""
    if not set_aside.waits(conversation):
        return False
    return unit.store.conversations.of(conversation.person, PRIVATE) is not None


_PARTS = (
    by_hand.run,
    rota.turn_over,
    concern_deadlines.run,
    _sweep_drafts,
    reading.hide_due,
    admission.lapse,
    deciding.lapse,
    agreeing.lapse,
    desk_chat.sweep,
    desk_entry.sweep,
    desk_sessions.sweep,
    pins.ask_all,
    introductions.lapse,
    rollcall.nightly,
    rollcall.look_again,
    participation.run,
    buddies.lapse,
    renewing.run,
    proposing.run,
    rights.run,
    yearly_thanks.run,
    mayors_words.ask_anew,
    reminders.run,
    poll_deadlines.run,
    series_deadlines.run,
    chairing.run,
    chair_turns.run,
    talk_deadlines.run,
    sending.send_due,
    activity_deadlines.run,
    fund_deadlines.run,
    quarterly.offer,
    newest_line.run,
    former.run,
    statement.run,
    closing.close_due,
    evaluation.run,
    reflection.run,
    tallying.run,
    silence.run,
    role_fits.run,
    who_we_are.run,
    sequels.run,
    charters.run,
    mediations.run,
    contacts.run,
    signals.run,
    erasing_shared.run,
    standing_menu.bring_back_where_nothing_is_open,
    bell.ring_in_chats,
    undelivered.try_again,
    group_presence.look_again,
    _forget,
)
"""What time brings, in this order."""
