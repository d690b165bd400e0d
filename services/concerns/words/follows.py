"""What follows from an act, said before it is done: the dates that come with it."""

from collections.abc import Iterator
from functools import partial

from config import wording
from domain.concerns.acts import Act
from domain.concerns.deadlines import Deadline
from domain.concerns.protocol import Decision
from services.unit import Unit


def lines(unit: Unit, decision: Decision, tongue: str) -> Iterator[str]:
    """Give the dates that come with an act (HTML)."""
    timeline = decision.concern.timeline
    day = partial(wording.day, tongue, zone=unit.municipality.network.timezone)
    clock, request = timeline.clock(Deadline.FEEDBACK), timeline.request
    match decision.act:
        case Act.ASK | Act.ASK_IDENTITY if timeline.question is not None:
            yield wording.say(tongue, "act-follows-ask", day=day(timeline.question.lapses_at))
        case Act.PASS_ON if timeline.question is not None:
            yield wording.say(tongue, "act-follows-pass-on", day=day(timeline.question.lapses_at))
        case Act.EXTEND if request is not None:
            yield wording.say(tongue, "act-follows-request", day=day(request.lapses_at))
        case Act.EXTEND if clock is not None:
            paused = "yes" if clock.paused_at else "no"
            until = day(clock.due_at)
            yield wording.say(tongue, "act-follows-extend", day=until, paused=paused)
        case Act.REOPEN if clock is not None and (take_up := timeline.clock(Deadline.TAKE_UP)):
            days = {
                "take_up": day(take_up.due_at),
                "feedback": day(clock.due_at),
            }
            yield wording.say(tongue, "act-follows-reopen", **days)
        case Act.CLOSE if timeline.erase_at is not None:
            yield wording.say(tongue, "act-follows-close", day=day(timeline.erase_at))
        case Act.POSTPONE_ERASURE if timeline.erase_at is not None:
            yield wording.say(tongue, "act-follows-postpone", day=day(timeline.erase_at))
        case Act.KEEP if request is not None:
            yield wording.say(tongue, "act-follows-keep", day=day(request.lapses_at))
