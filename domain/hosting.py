"""Whose turn it is to be the host.

Guide, "De organisatie van de bijeenkomsten": at locations in turn, so that all visit each other.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.meeting import Meeting, MeetingStage
from domain.network import Host


def by_turn(hosts: Sequence[Host], meetings: Iterable[Meeting]) -> list[Host]:
    """Give the hosts in the order of their turn: first who never was one, then the longest ago.

    A meeting that is still to come counts; one that was cancelled does not.
    """
    latest: dict[str, datetime] = {}
    for meeting in meetings:
        if meeting.start is not None and meeting.stage is not MeetingStage.CANCELLED:
            before = latest.get(meeting.place.host, meeting.start)
            latest[meeting.place.host] = max(before, meeting.start)
    never = [host for host in hosts if host.code not in latest]
    others = [host for host in hosts if host.code in latest]
    return never + sorted(others, key=lambda host: latest[host.code])
