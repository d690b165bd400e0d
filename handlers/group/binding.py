"""BINDING: the coordinator decides about the officials' group, with the facts in view."""

from typing import Any

from config import wording
from domain.identifiers import ChatId
from domain.roles import Role, Standing
from handlers.group import settings
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.group_message import html
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.rendering import Renderer, Verdict
from services.group import binding
from services.group.words import candidate as candidate_words
from services.unit import Unit
from storage.records import OfficialsGroup, Outgoing, Person
from storage.tables.group_candidate import CandidateGroup

_NOT_THERE = frozenset({FailureKind.REFUSED, FailureKind.BLOCKED, FailureKind.USER_UNKNOWN})


class Binding(Renderer):
    """Looks at the group one question at a time, then shows the coordinator what it found.

    The answers are kept with the candidate, so that a restart goes on where it was.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the next question to Telegram, and at the end the message."""
        coordinator = _recipient(unit, item)
        if coordinator is None:
            return None
        group = unit.store.group.current()
        if group is not None and group.next_chat is not None:
            return _moved(coordinator, group)
        candidate = unit.store.candidate.current()
        if candidate is None:
            return None
        return _question(unit, candidate) or _proposal(unit, coordinator, candidate)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Keep what Telegram answered, if it still answers what we want to know.

        Another group may have been proposed meanwhile: what was seen in one is not true of it.
        """
        del item
        if call.method == "sendMessage":
            return Verdict.DONE
        candidate = unit.store.candidate.current()
        if candidate is not None and _question(unit, candidate) == call:
            binding.note(unit, **_facts(unit, call, result))
        return Verdict.AGAIN

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Follow a group that moved, and give up one that the bot cannot look into.

        Somebody Telegram does not know in the group, asked twice, is not in it.
        """
        if call.method == "sendMessage" or item.notice.person is None:
            return super().failed(unit, item, call, failure)
        if failure.migrate_to is not None:
            binding.moved(unit, call.chat, failure.migrate_to)
        elif failure.kind is FailureKind.USER_UNKNOWN and not failure.times:
            return Verdict.LATER
        elif call.method == "getChatMember" and failure.kind in _NOT_THERE:
            return self.delivered(unit, item, call, {"status": "left"})
        else:
            binding.give_up(unit, call.chat, item.notice.person)
        return Verdict.AGAIN


def _recipient(unit: Unit, item: Outgoing) -> Person | None:
    person = unit.store.people.by_id(item.notice.person) if item.notice.person else None
    if person is None or person.standing is not Standing.MEMBER:
        return None
    return person if person.role is Role.COORDINATOR else None


def _question(unit: Unit, candidate: CandidateGroup) -> Call | None:
    """Give the first thing we do not know yet about this group."""
    facts, chat = candidate.facts, {"chat_id": candidate.chat}
    if "settings" not in facts:
        return Call("getChat", chat)
    if "missing_rights" not in facts:
        return Call("getChatAdministrators", chat)
    if "count" not in facts:
        return Call("getChatMemberCount", chat)
    for person in binding.expected(unit):
        if person.id not in facts.get("members", {}):
            return Call("getChatMember", {**chat, "user_id": person.account})
    return None


def _facts(unit: Unit, call: Call, result: JSON) -> dict[str, Any]:
    match call.method:
        case "getChat":
            return {"settings": settings.wrong(result), "forum": bool(result.get("is_forum"))}
        case "getChatAdministrators":
            candidate = unit.store.candidate.current()
            forum = candidate is not None and bool(candidate.facts["forum"])
            return {"missing_rights": rights_missing(unit, result, forum=forum)}
        case "getChatMemberCount":
            return {"count": int(result)}
        case _:
            return {"members": _members(unit, call, result)}


def rights_missing(unit: Unit, administrators: JSON, *, forum: bool) -> list[str]:
    """List the rights the bot lacks, as flaws, by the group's list of administrators."""
    username, account = unit.store.meta.get("bot_username"), unit.store.meta.get("bot_account")
    ours: JSON = {}
    for entry in administrators:
        if str(entry["user"].get("id")) == account or entry["user"].get("username") == username:
            ours = entry
    return settings.rights_missing(ours, forum=forum)


def _members(unit: Unit, call: Call, result: JSON) -> dict[str, bool]:
    candidate = unit.store.candidate.current()
    known = dict(candidate.facts.get("members", {})) if candidate is not None else {}
    person = unit.store.people.by_account(call.params["user_id"])
    if person is not None:
        known[person.id] = result["status"] not in {"left", "kicked"}
    return known


def _proposal(unit: Unit, coordinator: Person, candidate: CandidateGroup) -> Call:
    found, language = binding.findings(unit, candidate), coordinator.language
    paragraphs = [wording.say(language, "group-found", title=candidate.title)]
    paragraphs += candidate_words.lines(language, candidate, found)
    paragraphs.append(wording.say(language, "group-confirm" if found.bindable else "group-not-yet"))
    choices = ("yes", "again", "no") if found.bindable else ("again", "no")
    return _message(coordinator, "\n\n".join(paragraphs), choices, candidate.chat)


def _moved(coordinator: Person, group: OfficialsGroup) -> Call:
    text = wording.say(coordinator.language, "group-migrated", title=group.title)
    return _message(coordinator, text, ("next",), group.next_chat)


def _message(
    coordinator: Person, text: str, choices: tuple[str, ...], about: ChatId | None
) -> Call:
    """Ask; each button names the group it is about, so that no other is decided upon."""
    tongue = coordinator.language
    rows: list[Row] = [
        [(wording.button(tongue, "group", choice), PagePress("bind", str(about), choice))]
        for choice in choices
    ]
    markup = {"reply_markup": inline(rows)}
    return Call("sendMessage", {**html(coordinator.account, text), **markup})
