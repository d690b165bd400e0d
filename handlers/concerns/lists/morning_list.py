"""MORNING: once on each working day, what the day asks for, in one message in the group."""

from collections.abc import Iterator
from datetime import datetime

from domain.concerns.concern import Concern, Stage, next_due
from domain.identifiers import MessageId
from handlers.concerns import card_face
from handlers.concerns.lists import lines
from handlers.concerns.topics import html, our_group
from handlers.telegram import wording
from handlers.telegram.calls import JSON, Call
from handlers.telegram.group_message import InGroup
from handlers.telegram.rendering import Verdict
from services.concerns import morning_list as morning
from services.concerns.open_concerns import in_hand
from services.unit import Unit
from storage.records import OfficialsGroup, Outgoing


class Morning(InGroup):
    """Overdue, due today, waiting for the reporter, new; each concern once; none when nothing."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the list as it is true now; None when there is nothing on it."""
        group, detail = our_group(unit), item.notice.detail
        folded = frozenset(detail.get("folded", "").split())
        since = datetime.fromisoformat(detail["since"]) if "since" in detail else None
        sections = list(_sections(unit, folded, since))
        if not sections:
            return None
        tongue = card_face.language(unit)
        drawn = [wording.say(tongue, "clock-morning" if since else "clock-folded")]
        room = lines.LONGEST
        for name, concerns in sections:
            head = wording.say(tongue, f"clock-section-{name}", count=len(concerns))
            told, left_out = _fitting(unit, group, concerns, room)
            more = [wording.say(tongue, "clock-more", count=left_out)] if left_out else []
            part = "\n".join([head, *told, *more])
            room = max(0, room - len(part))
            drawn.append(part)
        return Call("sendMessage", html(group.chat, "\n\n".join(drawn)))

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember the list; a new day's takes the place of the older ones."""
        del call
        message = MessageId(result["message_id"])
        morning.shown(unit, message, day_begins="since" in item.notice.detail)
        return Verdict.DONE


def _sections(
    unit: Unit, folded: frozenset[str], since: datetime | None
) -> Iterator[tuple[str, list[Concern]]]:
    """Sort what is in hand into the parts of the list; without `since` only what is folded."""
    found: dict[str, list[Concern]] = {name: [] for name in _ORDER}
    for concern in in_hand(unit):
        section = _section(unit, concern, since)
        if section is None and concern.id in folded:
            section = "reminded"
        if section is not None and (since is not None or concern.id in folded):
            found[section].append(concern)
    return ((name, concerns) for name, concerns in found.items() if concerns)


_ORDER = ("late", "today", "reminded", "reporter", "new")


def _section(unit: Unit, concern: Concern, since: datetime | None) -> str | None:
    zone, first = unit.house.network.timezone, next_due(concern)
    if first is not None and first[1] <= unit.now:
        return "late"
    if first is not None and first[1].astimezone(zone).date() == unit.now.astimezone(zone).date():
        return "today"
    if concern.course.question is not None:
        return "reporter"
    if since is not None and concern.stage is Stage.FILED and concern.filed_at > since:
        return "new"
    return None


def _fitting(
    unit: Unit, group: OfficialsGroup, concerns: list[Concern], room: int
) -> tuple[list[str], int]:
    return lines.fitting(concerns, lambda concern: lines.line(unit, group, concern), room)
