"""Moving to another group: what shows content goes from the old one, and so do its numbers.

Message numbers mean something in one group only. Taken along, they would point at other messages.
"""

from services.concerns import (
    card_delivery,
    morning_list,
    open_overview,
    prepare_act,
    reading,
    waiting_queue,
)
from services.unit import Unit
from storage.records import Conversation
from storage.tables.telegram_copies import IN_GROUP, IN_TOPIC, TOPIC


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
        prepare_act.stop(unit, conversation)
    waiting_queue.over(unit)
    _take_lists_away(unit)
    unit.store.concerns.displace()
    for place in (IN_GROUP, IN_TOPIC, TOPIC):
        unit.store.copies.forget(place)


def _take_lists_away(unit: Unit) -> None:
    """Take away what names many concerns. In a group that Telegram moved it is out of reach."""
    group, shown = unit.store.group.current(), open_overview.on_show(unit)
    if group is not None and group.next_chat is None:
        morning_list.take_from_group(unit)
        if shown is not None:
            card_delivery.take_away(unit, None, shown.message)
    morning_list.forget(unit)
    open_overview.gone(unit)
