"""Moving to another group: what shows content goes from the old one, and so do its numbers.

Message numbers mean something in one group only. Taken along, they would point at other messages.
"""

from services.concerns import card_delivery as delivery
from services.concerns import morning_list as morning
from services.concerns import open_overview as board
from services.concerns import prepare_act as writing
from services.concerns import reading
from services.concerns import waiting_queue as digest
from services.unit import Unit
from storage.records import Conversation
from storage.tables.telegram_copies import IN_GROUP


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
