"""MORNING: once on each working day, what the day asks for, in the group and at the desk."""

from collections.abc import Iterator
from datetime import datetime

from config import wording
from domain.concerns.concern import Concern, Stage, next_due
from domain.concerns.notices import MorningDetail
from domain.identifiers import ConcernId, MessageId
from handlers.concerns.lists import lines
from handlers.telegram import language
from handlers.telegram.at_desk import OrAtDesk, laid
from handlers.telegram.calls import JSON, Call
from handlers.telegram.group_message import InGroup, html, our_group
from handlers.telegram.rendering import Verdict
from services.concerns import morning_list
from services.concerns.open_concerns import most_pressing_first
from services.unit import Unit
from storage.records import OfficialsGroup, Outgoing, Person


class _InGroup(InGroup):
    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        group = our_group(unit)
        text = _text(unit, item, group, language.of_group(unit))
        return Call("sendMessage", html(group.chat, text)) if text else None

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember the list; a new day's takes the place of the older ones."""
        del call
        message = MessageId(result["message_id"])
        detail = item.notice.detail_as(MorningDetail)
        morning_list.shown(unit, message, day_begins=detail.since is not None)
        return Verdict.DONE


class Morning(OrAtDesk, _InGroup):
    """Overdue, due today, waiting for the reporter, new; each concern once; none when nothing."""

    def at_desk(self, unit: Unit, item: Outgoing, reader: Person) -> Call | None:
        """Give the list as it is true now; None when there is nothing on it."""
        text = _text(unit, item, None, reader.language)
        return laid(text) if text else None


def _text(unit: Unit, item: Outgoing, group: OfficialsGroup | None, tongue: str) -> str:
    """Word the list as it is true now; nothing when there is nothing on it."""
    detail = item.notice.detail_as(MorningDetail)
    sections = list(_sections(unit, frozenset(detail.folded), detail.since))
    if not sections:
        return ""
    drawn = [wording.say(tongue, "clock-morning" if detail.since else "clock-folded")]
    room = lines.LONGEST
    for name, concerns in sections:
        head = wording.say(tongue, f"clock-section-{name}", count=len(concerns))
        told, left_out = lines.fitting(
            concerns, lambda concern: lines.line(unit, group, concern, tongue), room
        )
        more = [wording.say(tongue, "clock-more", count=left_out)] if left_out else []
        part = "\n".join([head, *told, *more])
        room = max(0, room - len(part))
        drawn.append(part)
    return "\n\n".join(drawn)


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
