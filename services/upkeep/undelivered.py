"""What Telegram would not deliver: one thing a person is tried again, and any sign of life counts.

A refusal is evidence, not a fact: chats that exist are said not to be found, and it passes.
"""

from datetime import datetime, timedelta

from services.concerns import card_delivery
from services.unit import Unit
from storage.records import Outgoing, Person

EVERY = timedelta(hours=1)
_TRIED = "undelivered-tried"


def try_again(unit: Unit) -> None:
    """Each hour by day: send one thing anew to everybody for whom something was put aside.

    And one to the group. When it arrives, the rest follows (`arrived`). For the clock.
    """
    last = unit.store.meta.get(_TRIED)
    if unit.quiet_until() is not None:
        return
    if last is not None and timedelta(0) <= unit.now - datetime.fromisoformat(last) < EVERY:
        return
    unit.store.meta.set(_TRIED, unit.now.isoformat())
    hours = int(unit.now.timestamp() // EVERY.total_seconds())
    unit.told.extend(unit.store.outbox.one_of_each(hours))


def alive(unit: Unit, person: Person) -> None:
    """Note that somebody wrote or pressed: so they can be reached, whatever Telegram said."""
    if not person.reachable:
        card_delivery.recipient_back(unit, person)


def arrived(unit: Unit, item: Outgoing, *, at_desk: bool = False) -> None:
    """Let what was put aside follow, and the card say that the reporter can be reached.

    What was laid `at_desk` says nothing of somebody's phone.

    Whoever could not be reached can, when anything arrives; what is refused for another reason
    follows one that was refused itself.
    """
    notice = item.notice
    person = unit.store.people.by_id(notice.person) if notice.person is not None else None
    if at_desk and person is not None and person.has_telegram:
        return
    if person is not None and not person.reachable:
        card_delivery.recipient_back(unit, person)
    elif item.state == "undeliverable":
        unit.told.extend(unit.store.outbox.revive(notice.person, besides=item.id))
    if person is not None and notice.concern is not None:
        card_delivery.reporter_reached(unit, notice.concern, person)
