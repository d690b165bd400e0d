"""What is pressed on meetings, and which module answers it: all that begins with `m-`."""

from collections.abc import Callable, Mapping

from domain.errors import StaleButton
from handlers.meetings import invitation_presses as meetings
from handlers.meetings.leading import presses as calling
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.unit import Unit

PREFIX = "m-"

_ANSWERED: Mapping[str, Callable[[Unit, Pressed, Topic], Toast | None]] = {
    **dict.fromkeys(meetings.TOPICS, meetings.pressed),
    **dict.fromkeys(calling.TOPICS, calling.pressed),
}


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Toast | None:
    """Let the module answer whose button it is. Raises StaleButton for one we never made."""
    answer = _ANSWERED.get(topic.what)
    if answer is None:
        raise StaleButton
    return answer(unit, press, topic)
