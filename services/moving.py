"""Moving to another group: what shows content goes from the old one, and so do its numbers.

Message numbers mean something in one group only. Taken along, they would point at other messages.
"""

from services import board, delivery, digest, morning, reading, writing
from services.unit import Unit
from storage.copies import IN_GROUP
from storage.records import Conversation


def move_out(unit: Unit) -> None:
    """Leave nothing behind in the bound group; call while it is still the bound one.

    Opened texts and unanswered questions are taken away, and every card is made anew when it
    is next told. Without a bound group nothing happens.
    """
    if unit.store.group.current() is None:
        return
    reading.hide_all(unit)
    conversations: list[Conversation] = unit.store.conversations.in_group()
    for conversation in conversations:
        writing.stop(unit, conversation)
    digest.over(unit)
    _take_lists_away(unit)
    unit.store.concerns.displace()
    unit.store.copies.forget(IN_GROUP)


def _take_lists_away(unit: Unit) -> None:
    """Take away what names many concerns. In a group that Telegram moved it is out of reach."""
    group, shown = unit.store.group.current(), board.on_show(unit)
    if group is not None and group.next_chat is None:
        morning.take_away(unit)
        if shown is not None:
            delivery.take_away(unit, None, shown.message)
    morning.forget(unit)
    board.gone(unit)
