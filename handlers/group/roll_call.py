"""ROLLCALL and FINDINGS: the group compared with the roster, and what was wrong with it."""

from typing import Any

from config import wording
from domain.group.notices import FindingsDetail, RollCallDetail
from domain.roles import Role, Standing
from handlers.group import settings
from handlers.group.binding import rights_missing
from handlers.telegram.calls import JSON, Call, Failure
from handlers.telegram.group_message import DOUBTFUL
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import PATIENCE, Renderer, Verdict
from services import group_trust
from services.concerns import card_delivery, group_presence
from services.group import rollcall
from services.group.words import candidate as candidate_words
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
        """Keep what Telegram answered, if it is about the group that is ours now, as it is now."""
        if unit.store.group.is_ours(call.chat) and not rollcall.void(unit):
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
    """Tells what is wrong with the group, or that it is right again.

    A coordinator hears all of it, an official what keeps texts from being shown.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None when nothing is to be said (any more) to who reads it."""
        reader, found = _reader(unit, item), rollcall.findings(unit)
        group = unit.store.group.current()
        if reader is None or group is None:
            return None
        if item.notice.detail_as(FindingsDetail).mended and not group_trust.in_doubt(unit):
            return to_person(reader, wording.say(reader.language, "group-sound", title=group.title))
        if reader.role is not Role.COORDINATOR:
            found = rollcall.RollCallFindings((), found.flaws, 0)
        if found.all_well:
            return None
        text = _text(reader, group, found)
        rows = _rows(reader, found) if reader.role is Role.COORDINATOR else []
        return to_person(reader, text, item.notice.message, inline(rows))


def _reader(unit: Unit, item: Outgoing) -> Person | None:
    person = recipient(unit, item)
    if person is None or person.standing is not Standing.MEMBER:
        return None
    return person if person.role in {Role.COORDINATOR, Role.OFFICIAL} else None


def _question(unit: Unit, group: OfficialsGroup) -> Call | None:
    """Give the first thing that was not asked yet."""
    answered, chat = rollcall.facts(unit), {"chat_id": group.chat}
    if "settings" not in answered:
        return Call("getChat", chat)
    if "missing_rights" not in answered:
        return Call("getChatAdministrators", chat)
    if "count" not in answered:
        return Call("getChatMemberCount", chat)
    for who in rollcall.to_ask(unit):
        return Call("getChatMember", {**chat, "user_id": who.account})
    return None


def _note(unit: Unit, why: str, call: Call, result: JSON) -> None:
    match call.method:
        case "getChat":
            forum = bool(result.get("is_forum"))
            rollcall.note(unit, settings=settings.wrong(result), forum=forum)
        case "getChatAdministrators":
            forum = bool(rollcall.facts(unit)["forum"])
            rollcall.note(unit, missing_rights=rights_missing(unit, result, forum=forum))
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
    head = "group-flawed" if found.flaws else "rollcall-found"
    paragraphs = [wording.say(tongue, head, title=group.title)]
    if found.absent:
        names = wording.listed(tongue, (person.name or "?" for person in found.absent))
        paragraphs.append(wording.say(tongue, "group-absent", names=names))
    paragraphs += [candidate_words.what_to_change(tongue, flaw) for flaw in found.flaws]
    if found.surplus:
        paragraphs.append(wording.say(tongue, "rollcall-surplus", count=found.surplus))
    if found.flaws:
        paragraphs.append(wording.say(tongue, "group-flawed-next"))
    return "\n\n".join(paragraphs)


def _rows(reader: Person, found: rollcall.RollCallFindings) -> list[Row]:
    tongue = reader.language
    rows: list[Row] = []
    if found.surplus:
        label = wording.label(tongue, "rollcall-button-yes", count=found.surplus)
        rows.append([(label, PagePress("count", str(found.surplus), "yes"))])
    rows.append([(wording.label(tongue, "button-again"), PagePress("count", "", "look"))])
    return rows
