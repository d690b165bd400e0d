"""The officials' group seen from Telegram: added, bound with /koppel, moved, left."""

from config import wording
from domain.errors import NotPossibleNow
from domain.group.second_person import Second
from domain.identifiers import ChatId
from domain.roles import Role
from handlers.group import settings
from handlers.telegram import gate
from handlers.telegram.calls import DirectAnswer, Leave, Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import BotMoved, ChatPlace, Migrated, Pressed, Said
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.concerns import card_delivery, group_presence
from services.group import binding, rollcall
from services.reply import reply
from services.unit import Unit
from storage.records import Person
from storage.tables.group_candidate import CandidateGroup


def bot_moved(unit: Unit, moved: BotMoved) -> DirectAnswer | None:
    """Somebody blocked or unblocked the bot, or took it into or out of a group.

    A coordinator may take it into a private group, where it waits silently for /koppel and says
    in their private chat what comes next; from any other group it walks out.
    """
    if moved.place.private:
        _blocked_or_back(unit, moved)
        return None
    if unit.store.group.is_ours(moved.place.chat):
        card_delivery.group_presence(unit, present=moved.present)
        if moved.present:
            settings.rights_heard(unit, moved)
        return None
    if not moved.present:
        return None
    person = gate.known(unit, moved.speaker)
    if person is None or person.role is not Role.COORDINATOR:
        return elsewhere(unit, moved.place)
    if moved.place.public:
        reply(unit, person.id, "group-left-public")
        return elsewhere(unit, moved.place)
    candidate = unit.store.candidate.current()
    if candidate is None or candidate.chat != moved.place.chat:
        binding.added(unit, _candidate(moved.place, person))
        reply(unit, person.id, "group-added")
    return None


def elsewhere(unit: Unit, place: ChatPlace) -> DirectAnswer | None:
    """Walk out of a group that is not ours, unless its coordinator still has to decide."""
    candidate = unit.store.candidate.current()
    if candidate is not None and candidate.chat == place.chat:
        return None
    group = unit.store.group.current()
    if group is not None and place.chat in {group.chat, group.next_chat}:
        return None
    return Leave(place.chat)


def alive(unit: Unit, place: ChatPlace) -> None:
    """Note that something happens in a group: the bot is in it, whatever Telegram said."""
    if unit.store.group.is_ours(place.chat):
        group_presence.alive(unit)


def bind(unit: Unit, said: Said) -> None:
    """Answer /koppel: only a coordinator's counts, under their own name.

    What the bot finds goes to the coordinator's private chat; the group itself sees nothing.
    """
    coordinator = gate.coordinator(unit, said.speaker)
    binding.propose(unit, coordinator, _candidate(said.place, coordinator))


def migrated(unit: Unit, happening: Migrated) -> None:
    """Halt when Telegram gives our group another number; follow one that is looked at."""
    binding.moved(unit, happening.place.chat, happening.to)
    if unit.store.group.is_ours(happening.place.chat):
        card_delivery.group_migrated(unit, happening.to)


def _decide(
    unit: Unit, coordinator: Person, press: Pressed, topic: PagePress
) -> DirectAnswer | None:
    """Carry out what the coordinator decided about the group that the question was about."""
    if topic.on != str(_waiting_group(unit, topic.choice)):
        raise NotPossibleNow("group-not-ready")
    match topic.choice:
        case "again":
            binding.look_again(unit, coordinator)
            text = wording.label(coordinator.language, "toast-group-again")
            return Toast(press.callback, text)
        case "yes":
            second = binding.confirm(unit, coordinator)
            if second is not Second.NOBODY:
                reply(unit, coordinator.id, f"group-asked-{second}", message=press.message)
                return None
            left = binding.bind(unit, coordinator)
            rollcall.once_more(unit)
        case "next":
            left = binding.confirm_next(unit, coordinator)
            rollcall.once_more(unit)
        case _:
            left = binding.decline(unit)
    reply(unit, coordinator.id, f"group-answered-{topic.choice}", message=press.message)
    return Leave(left) if left is not None else None


def _waiting_group(unit: Unit, choice: str) -> ChatId | None:
    """Give the group that waits for a decision now: the one ours moved to, or the candidate."""
    group, candidate = unit.store.group.current(), unit.store.candidate.current()
    if choice == "next":
        return group.next_chat if group is not None else None
    return candidate.chat if candidate is not None else None


def _candidate(place: ChatPlace, coordinator: Person) -> CandidateGroup:
    return CandidateGroup(place.chat, place.title, place.forum, coordinator.id)


def _blocked_or_back(unit: Unit, moved: BotMoved) -> None:
    person = gate.known(unit, moved.speaker)
    if person is None:
        return
    if moved.present:
        card_delivery.recipient_back(unit, person)
    else:
        card_delivery.recipient_left(unit, person)


ROUTES: PageRoutes = (Route("bind", Who.COORDINATOR, _decide),)
