"""Who answers what happens. Every happening passes here, inside one savepoint.

Buttons of pages and cards have a table of their own, `handlers/route_table.py`.
"""

from domain.errors import NotAllowed, Refusal
from domain.identifiers import MessageId
from domain.roles import Standing
from handlers import (
    citizen_numbers,
    conversation_table,
    double_tap,
    menu,
    refusing,
    route_table,
    strangers,
    swiped,
    typed_on_pages,
)
from handlers.announcements import presses as announcements
from handlers.concerns import advice_form, replies_in_topic
from handlers.concerns.lists import open_overview
from handlers.filing import by_phone_form, spoken_form
from handlers.group import grouping, guests
from handlers.people import onboarding
from handlers.people.alumni import presses as alumni
from handlers.people.pin import presses as pin_presses
from handlers.telegram import gate
from handlers.telegram.calls import DirectAnswer, Toast
from handlers.telegram.happenings import (
    BotMoved,
    Edited,
    Happening,
    MemberMoved,
    Migrated,
    Noted,
    Pressed,
    Said,
    SentFile,
    SentOther,
)
from handlers.telegram.payloads import ConversationPress, decode
from services import albums
from services.conversations import clear_chat
from services.conversations.conversation_rows import PRIVATE
from services.filing import spoken
from services.reply import reply
from services.unit import Unit
from services.upkeep import undelivered
from storage.records import Person

_IN_VAIN = "typed-in-vain"


def handle(unit: Unit, happening: Happening) -> list[DirectAnswer]:
    """Let one happening take effect: wholly, or (when refused) not at all.

    Gives what is to be said on the side. Every press gets one answer, if only an empty one.
    Whoever is seen in the officials' group is noted first, also when they are refused.
    """
    guests.noticed(unit, happening)
    _alive(unit, happening)
    refused: Refusal | None = None
    try:
        with unit.attempt():
            direct_answer = _route(unit, happening)
    except Refusal as refusal:
        direct_answer, refused = refusing.refuse(unit, happening, refusal), refusal
    if refused is None and unit.sent is not None:
        unit.presses.sent(unit.sent)
    if isinstance(happening, Pressed):
        direct_answer = double_tap.quieted(unit, happening, direct_answer, refused)
    if isinstance(happening, Said | SentFile | SentOther) and happening.place.private:
        _collect(unit, happening)
    direct_answers = [direct_answer] if direct_answer is not None else []
    if isinstance(happening, Pressed) and not isinstance(direct_answer, Toast):
        direct_answers.append(Toast(happening.callback))
    return direct_answers


def _alive(unit: Unit, happening: Happening) -> None:
    """Note that who writes or presses can be reached, and that the group is there."""
    if isinstance(happening, BotMoved | MemberMoved | Migrated | Noted):
        return
    if not happening.place.private:
        grouping.alive(unit, happening.place)
    elif person := gate.known(unit, happening.speaker):
        undelivered.alive(unit, person)


def _collect(unit: Unit, sent: Said | SentFile | SentOther) -> None:
    """Remember what was sent during a conversation, refused or not: it leaves with the rest."""
    person = gate.known(unit, sent.speaker)
    if person is not None:
        clear_chat.collect(unit, person.id, sent.message)


def _route(unit: Unit, happening: Happening) -> DirectAnswer | None:
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


def _private_words(unit: Unit, said: Said) -> DirectAnswer | None:
    person = gate.known(unit, said.speaker)
    if said.command == "start" and said.argument:
        return strangers.open_link(unit, said)
    if person is None:
        return strangers.words(unit, said)
    if citizen_numbers.kept_out(unit, person, said.message, said.around.words(said.text)):
        return None
    if person.standing is not Standing.MEMBER:
        return _words_of_others(unit, person, said)
    if said.command is None and pin_presses.typed(unit, person, said):
        return None
    return _member_words(unit, person, said)


def _member_words(unit: Unit, person: Person, said: Said) -> DirectAnswer | None:
    if said.command:
        menu.command(unit, person, said)
        return None
    is_press, answer = swiped.pressed(unit, person, said)
    if is_press:
        return answer
    if choice := menu.choice(person, said.text):
        menu.chosen(unit, person, choice)
    elif _replied(unit, person, said):
        return None
    elif conversation := unit.store.conversations.of(person.id, PRIVATE):
        is_press, answer = typed_on_pages.from_list(unit, person, conversation, said)
        return answer if is_press else conversation_table.hear(unit, person, conversation, said)
    elif choice := menu.choice(person, said.text, anyhow=True):
        menu.chosen(unit, person, choice)
    else:
        return _free_words(unit, person, said)
    return None


def _free_words(unit: Unit, person: Person, said: Said) -> DirectAnswer | None:
    """Take what nothing asked for: a button of the newest page, or a report in the making."""
    is_press, answer = typed_on_pages.pressed(unit, person, said)
    if not is_press:
        spoken_form.said(unit, person, said)
    return answer


def _replied(unit: Unit, person: Person, said: Said) -> bool:
    """Take words that reply to a message of ours as about that; tells whether they were."""
    return (
        announcements.replied(unit, person, said)
        or advice_form.replied(unit, person, said)
        or spoken_form.replied(unit, person, said)
    )


def _words_of_others(unit: Unit, newcomer: Person, said: Said) -> DirectAnswer | None:
    """Take the words of who is being admitted, or who left and stays reachable."""
    if newcomer.standing is Standing.ALUMNUS:
        alumni.words(unit, newcomer, said, rights_asked=said.command == menu.RIGHTS)
        return None
    conversation = unit.store.conversations.of(newcomer.id, PRIVATE)
    if said.command is None and conversation is not None:
        return conversation_table.hear(unit, newcomer, conversation, said)
    onboarding.words(unit, newcomer, said)
    return None


def _group_words(unit: Unit, said: Said) -> DirectAnswer | None:
    if said.command == "koppel":
        grouping.bind(unit, said)
    elif pin_presses.typed_in_group(unit, said):
        return None
    elif not unit.store.group.is_ours(said.place.chat):
        return grouping.elsewhere(unit, said.place)
    elif said.command == "overzicht":
        open_overview.show(unit, said)
    elif said.command == "telefoon":
        by_phone_form.asked_in_group(unit, said)
    else:
        pressed, answer = swiped.card_pressed(unit, said)
        if pressed:
            return answer
        replies_in_topic.words(unit, said)
    return None


def _edited(unit: Unit, edited: Edited) -> None:
    if not edited.place.private and pin_presses.typed_in_group(unit, edited):
        return
    if unit.store.group.is_ours(edited.place.chat):
        replies_in_topic.edited(unit, edited)
    person = gate.known(unit, edited.speaker)
    if person is None or not edited.place.private:
        return
    if citizen_numbers.kept_out(unit, person, edited.message, edited.around.words(edited.text)):
        return
    if person.standing is Standing.MEMBER and pin_presses.typed(unit, person, edited):
        return
    if not conversation_table.follow_edit(unit, person, edited):
        _edited_in_vain(unit, person, edited.message)


def _edited_in_vain(unit: Unit, person: Person, message: MessageId) -> None:
    """Say once of a message that its change changes nothing any more."""
    if person.standing is Standing.MEMBER and albums.says_first(unit, f"{message}", _IN_VAIN):
        alone = unit.store.conversations.of(person.id, PRIVATE) is None
        reply(unit, person.id, _IN_VAIN, before=spoken.DANGER if alone else "")


def _other(unit: Unit, sent: SentFile | SentOther) -> DirectAnswer | None:
    if isinstance(sent, SentOther) and not sent.place.private:
        return _group_other(unit, sent)
    person = gate.known(unit, sent.speaker)
    if person is None:
        return strangers.other(unit, sent)
    if citizen_numbers.kept_out(unit, person, sent.message, _words_with(sent)):
        return None
    if person.standing is Standing.ALUMNUS:
        alumni.other(unit, person, sent)
    elif sent.edited:
        _file_edited(unit, person, sent)
    elif isinstance(sent, SentFile) and spoken_form.replied(unit, person, sent):
        return None
    elif not conversation_table.take_file(unit, person, sent):
        _unasked(unit, person, sent)
    return None


def _file_edited(unit: Unit, person: Person, sent: SentFile | SentOther) -> None:
    """Follow a file that was changed; what moves by itself, like a place, is passed over."""
    followed = conversation_table.follow_file(unit, person, sent)
    by_hand = isinstance(sent, SentFile) or sent.caption or sent.document is not None
    if by_hand and not followed:
        _edited_in_vain(unit, person, sent.message)


def _unasked(unit: Unit, person: Person, sent: SentFile | SentOther) -> None:
    """Take what nothing asked for; whoever is in the middle of something goes on with that."""
    alone = unit.store.conversations.of(person.id, PRIVATE) is None
    if alone and person.standing is Standing.MEMBER:
        spoken_form.sent(unit, person, sent)
    else:
        menu.text_only(unit, person, sent.album)


def _words_with(sent: SentFile | SentOther) -> str:
    """Give the words that came with a file: below it, and its name."""
    if isinstance(sent, SentFile):
        return sent.around.words(sent.caption)
    return f"{sent.document.name}\n{sent.caption}" if sent.document is not None else sent.caption


def _group_other(unit: Unit, sent: SentOther) -> DirectAnswer | None:
    if not unit.store.group.is_ours(sent.place.chat):
        return grouping.elsewhere(unit, sent.place)
    replies_in_topic.other(unit, sent)
    return None


def _pressed(unit: Unit, pressed: Pressed) -> DirectAnswer | None:
    payload = decode(pressed.data)
    if isinstance(payload, ConversationPress):
        return _stepped(unit, pressed, payload)
    return route_table.answer(unit, pressed, payload)


def _stepped(unit: Unit, pressed: Pressed, step: ConversationPress) -> DirectAnswer | None:
    person = gate.known(unit, pressed.speaker)
    if person is None:
        raise NotAllowed
    return conversation_table.press(unit, person, pressed, step)
