"""Whose turn it is to be the host.

Guide, "De organisatie van de bijeenkomsten": at locations in turn, so that all visit each other.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.meetings.meeting import Meeting, MeetingStage
from domain.network import Host


def by_turn(
    hosts: Sequence[Host], meetings: Iterable[Meeting], before: datetime | None = None
) -> list[Host]:
    """Give the hosts in the order of their turn: first who never was one, then the longest ago.

    A meeting that is still to come counts, unless it is not `before` the one that needs a host: a
    series that is laid out for a year says nothing of whose turn it is now. One that was cancelled
    does not count.
    """
    latest: dict[str, datetime] = {}
    for meeting in meetings:
        start = meeting.start
        if start is None or meeting.stage is MeetingStage.CANCELLED:
            continue
        if before is None or start < before:
            latest[meeting.place.host] = max(latest.get(meeting.place.host, start), start)
    never = [host for host in hosts if host.code not in latest]
    others = [host for host in hosts if host.code in latest]
    return never + sorted(others, key=lambda host: latest[host.code])
