"""PRESENCE: asks in two ways whether the bot is in the officials' group and may write there."""

from dataclasses import replace

from domain.group.notices import PresenceDetail
from domain.notices import Priority
from handlers.group import settings
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.rendering import Renderer, Verdict
from services.concerns import card_delivery, group_presence
from services.concerns.group_presence import IN, OUT
from services.unit import Unit
from storage.records import Outgoing

_OUT = frozenset(
    {
        FailureKind.BLOCKED,
        FailureKind.CHAT_UNKNOWN,
        FailureKind.CHAT_SHUT,
        FailureKind.USER_UNKNOWN,
    }
)


class Presence(Renderer):
    """Asks for the chat, then for our own place in it. Two answers that agree are believed."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the next question; None when both were put, or there is no group to ask about."""
        group, detail = unit.store.group.current(), item.notice.detail_as(PresenceDetail)
        if group is None or group.next_chat is not None:
            return None
        account = unit.store.meta.get("bot_account")
        match detail.asked:
            case 0:
                return Call("getChat", {"chat_id": group.chat})
            case 1 if account is not None:
                return Call("getChatMember", {"chat_id": group.chat, "user_id": int(account)})
            case _:
                return None

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Keep what was answered; after the last question decide."""
        if not unit.store.group.is_ours(call.chat):
            return Verdict.DONE
        detail = _next(item)
        priority = Priority.ANSWER if detail.awaited else Priority.REMINDER
        if call.method == "getChat":
            settings.heard(unit, settings.wrong(result), priority)
            forum = "yes" if result.get("is_forum") else "no"
            return _go_on(unit, replace(detail, chat=IN, forum=forum))
        member = OUT if _is_out(result) else IN
        if member == IN:
            missing = settings.rights_missing(result, forum=detail.forum == "yes")
            settings.heard(unit, missing, priority)
        topics = result.get("status") == "creator" or bool(result.get("can_manage_topics"))
        return _go_on(unit, replace(detail, member=member, certain=True), topics=topics)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Keep what a refusal says, which may be nothing."""
        if not unit.store.group.is_ours(call.chat):
            return Verdict.DONE
        if failure.migrate_to is not None:
            card_delivery.group_migrated(unit, failure.migrate_to)
            return Verdict.DONE
        detail, said = _next(item), OUT if failure.kind in _OUT else ""
        if call.method == "getChat":
            return _go_on(unit, replace(detail, chat=said))
        return _go_on(unit, replace(detail, member=said))


def _next(item: Outgoing) -> PresenceDetail:
    detail = item.notice.detail_as(PresenceDetail)
    return replace(detail, asked=detail.asked + 1)


def _go_on(unit: Unit, detail: PresenceDetail, *, topics: bool = False) -> Verdict:
    last = 1 if unit.store.meta.get("bot_account") is None else 2
    if detail.asked < last:
        group_presence.heard(unit, detail)
    else:
        group_presence.conclude(unit, detail, topics=topics)
    return Verdict.DONE


def _is_out(member: JSON) -> bool:
    """Tell whether this place in the group is one from which nothing can be said."""
    if member["status"] in {"left", "kicked"}:
        return True
    restricted = member["status"] == "restricted"
    return restricted and not (member.get("is_member", True) and member.get("can_send_messages"))
