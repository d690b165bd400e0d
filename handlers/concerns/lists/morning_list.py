"""MORNING: once on each working day, what the day asks for, in one message in the group."""

from collections.abc import Iterator
from datetime import datetime

from config import wording
from domain.concerns.concern import Concern, Stage, next_due
from domain.concerns.notices import MorningDetail
from domain.identifiers import ConcernId, MessageId
from handlers.concerns.lists import lines
from handlers.telegram import language
from handlers.telegram.calls import JSON, Call
from handlers.telegram.group_message import InGroup, html, our_group
from handlers.telegram.rendering import Verdict
from services.concerns import morning_list
from services.concerns.open_concerns import most_pressing_first
from services.unit import Unit
from storage.records import OfficialsGroup, Outgoing


class Morning(InGroup):
    """Overdue, due today, waiting for the reporter, new; each concern once; none when nothing."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the list as it is true now; None when there is nothing on it."""
        group, detail = our_group(unit), item.notice.detail_as(MorningDetail)
        sections = list(_sections(unit, frozenset(detail.folded), detail.since))
        if not sections:
            return None
        tongue = language.of_group(unit)
        drawn = [wording.say(tongue, "clock-morning" if detail.since else "clock-folded")]
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
        detail = item.notice.detail_as(MorningDetail)
        morning_list.shown(unit, message, day_begins=detail.since is not None)
        return Verdict.DONE


def _sections(
    unit: Unit, folded: frozenset[ConcernId], since: datetime | None
) -> Iterator[tuple[str, list[Concern]]]:
    """Sort what is in hand into the parts of the list; without `since` only what is folded."""
    found: dict[str, list[Concern]] = {name: [] for name in _ORDER}
    for concern in most_pressing_first(unit):
        section = _section(unit, concern, since)
        if section is None and concern.id in folded:
            section = "reminded"
        if section is not None and (since is not None or concern.id in folded):
            found[section].append(concern)
    return ((name, concerns) for name, concerns in found.items() if concerns)


_ORDER = ("late", "today", "reminded", "reporter", "new")


def _section(unit: Unit, concern: Concern, since: datetime | None) -> str | None:
    first = next_due(concern)
    if first is not None and first[1] <= unit.now:
        return "late"
    if first is not None and unit.day_of(first[1]) == unit.today:
        return "today"
    if concern.timeline.question is not None:
        return "reporter"
    if since is not None and concern.stage is Stage.FILED and concern.filed_at > since:
        return "new"
    return None


def _fitting(
    unit: Unit, group: OfficialsGroup, concerns: list[Concern], room: int
) -> tuple[list[str], int]:
    return lines.fitting(concerns, lambda concern: lines.line(unit, group, concern), room)
