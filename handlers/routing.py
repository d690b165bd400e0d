"""The one table of who answers what. Every happening passes here, inside one savepoint."""

from collections.abc import Callable, Mapping

from domain.errors import NotAllowed, Refusal, StaleButton
from domain.roles import Standing
from handlers import citizen_numbers, meeting_topics, menu, refusing, strangers
from handlers.announcements import presses as announcements
from handlers.concerns import absence as presence
from handlers.concerns import card_presses as cards
from handlers.concerns import desk_presses as desk
from handlers.concerns import prompt_presses as acts
from handlers.concerns import protocol_change as announcing
from handlers.concerns.lists import open_overview as overview
from handlers.conversations import form_files as attaching
from handlers.conversations import forms
from handlers.filing import addition_form as telling
from handlers.filing import interview_form as reporting
from handlers.filing import my_concerns as mine
from handlers.filing import my_concerns_pages as mine_pages
from handlers.group import grouping, guests
from handlers.meetings.afterwards import presses as afterwards
from handlers.meetings.polls import presses as polls
from handlers.meetings.series import presses as series
from handlers.people import introductions, network, onboarding
from handlers.people import participation as membership
from handlers.surveys import presses as surveys
from handlers.telegram import gate, language
from handlers.telegram.calls import Aside, Toast
from handlers.telegram.happenings import (
    BotMoved,
    Edited,
    Happening,
    MemberMoved,
    Migrated,
    Pressed,
    Said,
    SentFile,
    SentOther,
)
from handlers.telegram.payloads import CardPress, Step, Topic, decode
from services import drafting
from services.conversations import clear_chat as tidying
from services.conversations import form_rows as filling
from services.conversations import set_aside as aside
from services.filing import additions as tellings
from services.people import introductions as introducing
from services.unit import Unit
from storage.records import Conversation, Person


def handle(unit: Unit, happening: Happening) -> list[Aside]:
    """Let one happening take effect: wholly, or (when refused) not at all.

    Gives what is to be said on the side. Every press gets one answer, if only an empty one.
    Whoever is seen in the officials' group is noted first, also when they are refused.
    """
    guests.noticed(unit, happening)
    try:
        with unit.attempt():
            aside = _route(unit, happening)
    except Refusal as refusal:
        aside = refusing.refuse(unit, happening, refusal)
    if isinstance(happening, Said | SentFile | SentOther) and happening.place.private:
        _collect(unit, happening)
    asides = [aside] if aside is not None else []
    if isinstance(happening, Pressed) and not isinstance(aside, Toast):
        asides.append(Toast(happening.callback))
    return asides


def _collect(unit: Unit, sent: Said | SentFile | SentOther) -> None:
    """Remember what was sent during a conversation, refused or not: it leaves with the rest."""
    person = gate.known(unit, sent.speaker)
    if person is not None:
        tidying.collect(unit, person.id, sent.message)


def _route(unit: Unit, happening: Happening) -> Aside | None:
    match happening:
        case Pressed():
            return _pressed(unit, happening)
        case BotMoved():
            return grouping.bot_moved(unit, happening)
        case MemberMoved():
            guests.moved(unit, happening)
        case Said() if not happening.place.private:
            return _group_words(unit, happening)
        case Said():
            return _private_words(unit, happening)
        case SentFile() | SentOther():
            return _other(unit, happening)
        case Edited():
            _edited(unit, happening)
        case Migrated():
            grouping.migrated(unit, happening)
    return None


def _private_words(unit: Unit, said: Said) -> Aside | None:
    person = gate.known(unit, said.speaker)
    if said.command == "start" and said.argument:
        return strangers.open_link(unit, said)
    if person is None:
        return strangers.words(unit, said)
    if citizen_numbers.kept_out(unit, person, said.message, said.text):
        return None
    if person.standing is Standing.NEWCOMER:
        onboarding.words(unit, person, said)
    elif said.command:
        menu.command(unit, person, said)
    elif choice := menu.choice(person, said.text):
        menu.chosen(unit, person, choice)
    elif announcements.replied(unit, person, said):
        return None
    elif conversation := unit.store.conversations.of(person.id, "private"):
        _TALKS.get(conversation.kind, reporting.words)(unit, person, conversation, said)
    else:
        menu.show(unit, person, "menu-choose")
    return None


def _group_words(unit: Unit, said: Said) -> Aside | None:
    if said.command == "koppel":
        grouping.bind(unit, said)
    elif not unit.store.group.is_ours(said.place.chat):
        return grouping.elsewhere(unit, said.place)
    elif said.command == "overzicht":
        overview.show(unit, said)
    elif said.reply_to is not None:
        acts.words(unit, said)
    return None


def _edited(unit: Unit, edited: Edited) -> None:
    person = gate.known(unit, edited.speaker)
    if person is None or not edited.place.private:
        return
    if citizen_numbers.kept_out(unit, person, edited.message, edited.text):
        return
    if person.standing is not Standing.MEMBER:
        return
    for conversation in aside.under_way(unit, person.id):
        follow = _EDITS.get(conversation.kind)
        if follow is not None and follow(unit, person, conversation, edited):
            return


def _other(unit: Unit, sent: SentFile | SentOther) -> Aside | None:
    if isinstance(sent, SentOther) and not sent.place.private:
        return _group_other(unit, sent)
    person = gate.known(unit, sent.speaker)
    if person is None:
        return strangers.other(unit, sent)
    if citizen_numbers.kept_out(unit, person, sent.message, _words_with(sent)):
        return None
    if isinstance(sent, SentFile) and sent.edited:
        attaching.changed(unit, person, sent)
    elif forms.sent(unit, person, sent):
        return None
    elif not isinstance(sent, SentFile) or not attaching.sent(unit, person, sent):
        menu.text_only(unit, person)
    return None


def _words_with(sent: SentFile | SentOther) -> str:
    """Give the words that came with a file: below it, and its name."""
    if isinstance(sent, SentFile):
        return sent.caption
    return f"{sent.document.name}\n{sent.document.caption}" if sent.document is not None else ""


def _group_other(unit: Unit, sent: SentOther) -> Aside | None:
    if not unit.store.group.is_ours(sent.place.chat):
        return grouping.elsewhere(unit, sent.place)
    acts.other(unit, sent)
    return None


def _pressed(unit: Unit, pressed: Pressed) -> Aside | None:
    payload = decode(pressed.data)
    match payload:
        case Step():
            return _stepped(unit, pressed, payload)
        case CardPress():
            return cards.pressed(unit, pressed, payload)
        case Topic("bind"):
            return grouping.pressed(unit, pressed, payload)
        case Topic():
            return _turned(unit, pressed, payload)


def _turned(unit: Unit, pressed: Pressed, topic: Topic) -> Aside | None:
    """Answer a press in a private chat that is no step of a conversation."""
    answer = _TOPICS.get(topic.what[:_PREFIX])
    if answer is not None:
        return answer(unit, pressed, topic)
    if topic.what == "language":
        language.pressed(unit, gate.member(unit, pressed.speaker), pressed, topic)
        return None
    if topic.what in desk.BUTTONS:
        return desk.pressed(unit, pressed, topic)
    if topic.what in presence.PAGES:
        return presence.pressed(unit, gate.member(unit, pressed.speaker), pressed, topic)
    if topic.what in mine_pages.PLACES:
        return mine.pressed(unit, pressed, topic)
    return _coordinated(unit, gate.coordinator(unit, pressed.speaker), pressed, topic)


def _coordinated(unit: Unit, coordinator: Person, pressed: Pressed, topic: Topic) -> Aside | None:
    """Answer a press of a coordinator that is no step of a conversation."""
    if topic.what == introductions.TOPIC:
        introductions.chosen(unit, coordinator, pressed, topic)
        return None
    if topic.what in guests.PAGES:
        return guests.pressed(unit, coordinator, pressed, topic)
    if topic.what == "announce":
        announcing.pressed(unit, coordinator, pressed, topic)
        return None
    return network.pressed(unit, coordinator, pressed, topic)


def _stepped(unit: Unit, pressed: Pressed, step: Step) -> Aside | None:
    person = gate.known(unit, pressed.speaker)
    if person is None:
        raise NotAllowed
    conversation = _own_conversation(unit, person, step)
    if person.standing is Standing.NEWCOMER:
        onboarding.pressed(unit, person, conversation, pressed, step)
        return None
    if aside.waits(conversation):
        raise StaleButton
    if conversation.place != "private":
        return acts.pressed(unit, pressed, conversation, step)
    if conversation.kind == introducing.KIND:
        return introductions.pressed(unit, person, conversation, pressed, step)
    if conversation.kind == tellings.KIND:
        return telling.pressed(unit, person, conversation, pressed, step)
    if conversation.kind == filling.KIND:
        forms.pressed(unit, person, conversation, pressed, step)
        return None
    return reporting.pressed(unit, person, conversation, pressed, step)


_PREFIX = 2
_TOPICS: Mapping[str, Callable[[Unit, Pressed, Topic], Aside | None]] = {
    membership.PREFIX: membership.pressed,
    announcements.PREFIX: announcements.pressed,
    surveys.PREFIX: surveys.pressed,
    meeting_topics.PREFIX: meeting_topics.pressed,
    afterwards.PREFIX: afterwards.pressed,
    polls.PREFIX: polls.pressed,
    series.PREFIX: series.pressed,
}
"""Who answers the buttons that begin with these two characters; they see to who may."""

_TALKS = {
    tellings.KIND: telling.words,
    introducing.KIND: introductions.words,
    filling.KIND: forms.words,
}
"""Who hears the words of a private conversation that is no draft."""

_EDITS: Mapping[str, Callable[[Unit, Person, Conversation, Edited], bool]] = {
    tellings.KIND: telling.edited,
    filling.KIND: forms.edited,
    **dict.fromkeys(drafting.CONVERSATIONS, reporting.edited),
}
"""Who follows an edited message; the first that knows it does."""


def _own_conversation(unit: Unit, person: Person, step: Step) -> Conversation:
    """Find the conversation a button belongs to; only its own person may press it."""
    conversation = unit.store.conversations.by_id(step.conversation)
    if conversation is None or conversation.person != person.id:
        raise StaleButton
    if conversation.turn != step.turn:
        raise StaleButton
    return conversation
