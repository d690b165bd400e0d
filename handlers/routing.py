"""The one table of who answers what. Every happening passes here, inside one savepoint."""

from domain.errors import NotAllowed, Refusal, StaleButton
from domain.roles import Standing
from handlers import (
    acts,
    cards,
    gate,
    grouping,
    language,
    menu,
    network,
    onboarding,
    refusing,
    reporting,
    strangers,
)
from handlers.calls import Toast
from handlers.happenings import (
    BotMoved,
    Edited,
    Happening,
    MemberMoved,
    Migrated,
    Pressed,
    Said,
    SentOther,
)
from handlers.payloads import CardPress, Step, Topic, decode
from services.unit import Unit
from storage.records import Conversation, Person


def handle(unit: Unit, happening: Happening) -> Toast | None:
    """Let one happening take effect: wholly, or (when refused) not at all.

    Gives the answer to a press; every press gets exactly one.
    """
    try:
        with unit.store.savepoint():
            toast = _route(unit, happening)
    except Refusal as refusal:
        return refusing.refuse(unit, happening, refusal)
    if isinstance(happening, Pressed):
        return toast or Toast(happening.callback)
    return None


def _route(unit: Unit, happening: Happening) -> Toast | None:
    match happening:
        case Said() if happening.place.private:
            return _private_words(unit, happening)
        case Said():
            return _group_words(unit, happening)
        case Edited():
            return _edited(unit, happening)
        case Pressed():
            return _pressed(unit, happening)
        case SentOther():
            return _other(unit, happening)
        case BotMoved():
            return grouping.bot_moved(unit, happening)
        case MemberMoved():
            return grouping.member_moved(unit, happening)
        case Migrated():
            return grouping.migrated(unit, happening)


def _private_words(unit: Unit, said: Said) -> None:
    if said.command == "start" and said.argument:
        return strangers.open_link(unit, said)
    person = gate.known(unit, said.speaker)
    if person is None:
        return strangers.words(unit, said)
    if person.standing is Standing.NEWCOMER:
        return onboarding.words(unit, person, said)
    if said.command:
        return menu.command(unit, person, said)
    if choice := menu.choice(person, said.text):
        return menu.chosen(unit, person, choice)
    conversation = unit.store.conversations.of(person.id, "private")
    if conversation is None:
        return menu.show(unit, person, "menu-choose")
    return reporting.words(unit, person, conversation, said)


def _group_words(unit: Unit, said: Said) -> None:
    if said.command == "koppel":
        return grouping.bind(unit, said)
    if not unit.store.group.is_ours(said.place.chat):
        return None
    if said.command == "overzicht" or said.reply_to is None:
        return None
    return acts.words(unit, said)


def _edited(unit: Unit, edited: Edited) -> None:
    person = gate.known(unit, edited.speaker)
    if person is None or not edited.place.private:
        return
    conversation = unit.store.conversations.of(person.id, "private")
    if conversation is not None and person.standing is Standing.MEMBER:
        reporting.edited(unit, person, conversation, edited)


def _other(unit: Unit, sent: SentOther) -> None:
    if not sent.place.private:
        return
    person = gate.known(unit, sent.speaker)
    if person is None:
        strangers.other(unit, sent)
    else:
        menu.text_only(unit, person)


def _pressed(unit: Unit, pressed: Pressed) -> Toast | None:
    payload = decode(pressed.data)
    match payload:
        case Step():
            return _stepped(unit, pressed, payload)
        case CardPress():
            return cards.pressed(unit, pressed, payload)
        case Topic("language"):
            return language.pressed(unit, gate.member(unit, pressed.speaker), pressed, payload)
        case Topic("bind"):
            return grouping.pressed(unit, pressed, payload)
        case Topic():
            coordinator = gate.coordinator(unit, pressed.speaker)
            return network.pressed(unit, coordinator, pressed, payload)


def _stepped(unit: Unit, pressed: Pressed, step: Step) -> Toast | None:
    person = gate.known(unit, pressed.speaker)
    if person is None:
        raise NotAllowed
    conversation = _own_conversation(unit, person, step)
    if person.standing is Standing.NEWCOMER:
        return onboarding.pressed(unit, person, conversation, pressed, step)
    if conversation.place != "private":
        return acts.pressed(unit, pressed, conversation, step)
    return reporting.pressed(unit, person, conversation, pressed, step)


def _own_conversation(unit: Unit, person: Person, step: Step) -> Conversation:
    """Find the conversation a button belongs to; only its own person may press it."""
    conversation = unit.store.conversations.by_id(step.conversation)
    if conversation is None or conversation.person != person.id:
        raise StaleButton
    if conversation.turn != step.turn:
        raise StaleButton
    return conversation
