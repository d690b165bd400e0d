"""What a concern puts in a tally: once, when it is over.

Guide, phase 3: a network looks now and then at whether it reaches its goals.
"""

from collections.abc import Iterator
from datetime import datetime

from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.network import WHOLE_TOWN
from domain.worth.tally import KEPT, LATE, NO, UNSAID, YES, About, Cells, cell

_PROMISES = ((About.RECEIPT, Deadline.CONFIRM), (About.FEEDBACK, Deadline.FEEDBACK))


def counts(concern: Concern) -> bool:
    """Tell whether this concern is over and is to be counted still.

    Not what was withdrawn, nor what its reporter wants to go on with. Not what somebody outside the
    network told by phone: whether two of those are one person nobody knows. Nor what was filed by
    somebody who was erased since: that was counted as they were.
    """
    timeline = concern.timeline
    return (
        concern.stage is Stage.CLOSED
        and not timeline.reopen_asked
        and not timeline.counted
        and not timeline.outside
        and timeline.goes_at is None
    )


def cells_of(concern: Concern, now: datetime, *, member: bool) -> Cells:
    """Give the cells that this concern puts its reporter in.

    `member`: they are in the network, so that a question they did not answer reached them.
    """
    timeline = concern.timeline
    asked = member and timeline.care_at is None
    return frozenset(
        {
            *_said(About.HEARD, timeline.heard, asked=asked),
            *_said(About.FINISHED, timeline.finished, asked=asked),
            *_promises(concern, now),
            *_where(concern),
        }
    )


def _said(about: About, said: bool | None, *, asked: bool) -> Iterator[str]:  # noqa: FBT001 - an answer
    if said is not None:
        yield cell(about, YES if said else NO)
    elif asked:
        yield cell(about, UNSAID)


def _promises(concern: Concern, now: datetime) -> Iterator[str]:
    timeline = concern.timeline
    for about, deadline in _PROMISES:
        clock = timeline.clock(deadline)
        running_late = clock is not None and (clock.missed_told or clock.due_at <= now)
        if deadline in timeline.late or running_late:
            yield cell(about, LATE)
        elif deadline in timeline.kept:
            yield cell(about, KEPT)


def _where(concern: Concern) -> Iterator[str]:
    if concern.subject:
        yield cell(About.SUBJECT, f"{concern.kind}/{concern.subject}")
    if concern.neighbourhood and concern.neighbourhood != WHOLE_TOWN:
        yield cell(About.NEIGHBOURHOOD, concern.neighbourhood)
