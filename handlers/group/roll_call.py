"""ROLLCALL and FINDINGS: the group compared with the roster, and what was wrong with it."""

from typing import Any

from domain.group.notices import RollCallDetail
from handlers.group.binding import rights_missing
from handlers.telegram import wording
from handlers.telegram.calls import JSON, Call, Failure
from handlers.telegram.group_message import DOUBTFUL
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, coordinator_of, to_person
from handlers.telegram.rendering import PATIENCE, Renderer, Verdict
from services.concerns import card_delivery, group_presence
from services.group import rollcall
from services.unit import Unit
from storage.records import OfficialsGroup, Outgoing, Person


class RollCall(Renderer):
    """Looks at the group one question at a time; says something only when something is wrong."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the next question to Telegram; at the end tell what is wrong."""
        group = unit.store.group.current()
        if group is None or group.state == "halted":
            return None
        call = _question(unit, group)
        if call is None:
            rollcall.conclude(unit, item.notice.detail_as(RollCallDetail).why)
        return call

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Keep what Telegram answered, if it is about the group that is ours now."""
        if unit.store.group.is_ours(call.chat):
            _note(unit, item.notice.detail_as(RollCallDetail).why, call, result)
        return Verdict.AGAIN

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Stop looking into a group that is lost or moved; the coordinators hear of that.

        Of somebody whom Telegram does not know at the moment, nothing is known: nobody is missing
        for that, and nobody too many.
        """
        del item
        if failure.migrate_to is not None:
            card_delivery.group_migrated(unit, failure.migrate_to)
            return Verdict.DONE
        if not unit.store.group.is_ours(call.chat):
            return Verdict.DONE
        if failure.kind in DOUBTFUL:
            group_presence.ask(unit)
        if failure.times + 1 < PATIENCE:
            return Verdict.LATER
        if call.method != "getChatMember":
            return Verdict.DONE
        rollcall.note_unknown(unit, call.params["user_id"])
        return Verdict.AGAIN


class FindingsNotice(Private):
    """Tells a coordinator what is wrong with the group: who is missing, rights, too many people."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None when all is well by now, and for who is no coordinator."""
        reader, found = coordinator_of(unit, item), rollcall.findings(unit)
        group = unit.store.group.current()
        if reader is None or group is None or found.all_well:
            return None
        text = _text(reader, group, found)
        return to_person(reader, text, item.notice.message, inline(_rows(reader, found)))


def _question(unit: Unit, group: OfficialsGroup) -> Call | None:
    """Give the first thing that was not asked yet."""
    answered, chat = rollcall.facts(unit), {"chat_id": group.chat}
    if "missing_rights" not in answered:
        return Call("getChatAdministrators", chat)
    if "count" not in answered:
        return Call("getChatMemberCount", chat)
    for who in rollcall.to_ask(unit):
        return Call("getChatMember", {**chat, "user_id": who.account})
    return None


def _note(unit: Unit, why: str, call: Call, result: JSON) -> None:
    group = unit.store.group.current()
    match call.method:
        case "getChatAdministrators" if group is not None:
            missing = rights_missing(unit, result, forum=group.forum)
            rollcall.note(unit, missing_rights=missing)
        case "getChatMemberCount":
            rollcall.note(unit, count=int(result))
        case _:
            _note_member(unit, why, call.params["user_id"], result)


def _note_member(unit: Unit, why: str, account: Any, member: JSON) -> None:
    inside = member["status"] not in {"left", "kicked"} and member.get("is_member", True)
    for who in rollcall.to_ask(unit):
        if who.account == account:
            rollcall.note_inside(unit, who, why, inside=inside)


def _text(reader: Person, group: OfficialsGroup, found: rollcall.RollCallFindings) -> str:
    tongue = reader.language
    paragraphs = [wording.say(tongue, "rollcall-found", title=group.title)]
    if found.absent:
        names = wording.listed(tongue, (person.name or "?" for person in found.absent))
        paragraphs.append(wording.say(tongue, "group-absent", names=names))
    paragraphs += [
        wording.say(tongue, f"group-{right.replace('_', '-')}") for right in found.missing_rights
    ]
    if found.surplus:
        paragraphs.append(wording.say(tongue, "rollcall-surplus", count=found.surplus))
    return "\n\n".join(paragraphs)


def _rows(reader: Person, found: rollcall.RollCallFindings) -> list[Row]:
    tongue = reader.language
    rows: list[Row] = []
    if found.surplus:
        label = wording.label(tongue, "rollcall-button-yes", count=found.surplus)
        rows.append([(label, PagePress("count", str(found.surplus), "yes"))])
    rows.append([(wording.label(tongue, "button-again"), PagePress("count", "", "look"))])
    return rows
