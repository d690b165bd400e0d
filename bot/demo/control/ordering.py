"""Control requests that order faults, odd updates, time and limits."""

from collections.abc import Callable

from bot.demo.clock import LEAPS, after
from bot.demo.control.wish import ControlWish
from bot.demo.faults import KINDS, Fault
from bot.demo.model import Json
from bot.demo.refusals import Cut
from bot.demo.town import Town, TownError

LATEST = 4_102_444_800
"""The year 2100, in Unix seconds."""


def order_fault(town: Town, wish: ControlWish) -> Json:
    """Put a fault in force."""
    kind = wish.word("kind")
    if kind not in KINDS:
        raise TownError(f"kind must be one of {', '.join(KINDS)}")
    fault = Fault(
        kind,
        method=wish.optional_word("method") or "*",
        chat=str(wish.number("chat")) if wish.has("chat") else None,
        times=wish.optional_number("times"),
        retry_after=wish.number("retry_after", 1),
        seconds=wish.seconds("seconds") if wish.has("seconds") else None,
        status=wish.number("status", 400),
        description=wish.optional_word("description") or "",
        lasts=wish.seconds("lasts") if wish.has("lasts") else None,
        user=str(wish.number("user")) if wish.has("user") else None,
    )
    town.faults.order(fault)
    if town.faults.down:
        town.queue.interrupt(Cut())
    return {}


def clear_faults(town: Town, wish: ControlWish) -> Json:  # noqa: ARG001 - all requests are called alike
    """End all faults."""
    town.faults.clear()
    return {}


def raw_update(town: Town, wish: ControlWish) -> Json:
    """Queue anything at all for the bot."""
    if wish.has("text"):
        town.queue.add_text(wish.word("text"))
    else:
        town.queue.add_raw(wish.thing("update"))
    return {"updates": len(town.queue)}


def repeat_updates(town: Town, wish: ControlWish) -> Json:
    """Queue the last updates once more."""
    return {"repeated": town.queue.repeat_last(wish.number("last"))}


def move_clock(town: Town, wish: ControlWish) -> Json:
    """Push the town's time forward, or set it to any moment."""
    if wish.has("to"):
        moment = wish.seconds("to")
    elif wish.has("leap"):
        leap = wish.word("leap")
        if leap not in LEAPS:
            raise TownError(f"leap must be one of {', '.join(LEAPS)}")
        moment = after(town.clock.now(), leap)
    else:
        seconds = wish.seconds("advance")
        if seconds < 0:
            raise TownError("time only goes forward")
        moment = town.clock.now() + seconds
    if not 0 <= moment <= LATEST:
        raise TownError(f"to is a moment in Unix seconds, at most {LATEST}")
    try:
        town.move_clock(moment)
    except OSError:
        raise TownError("the clock file cannot be written", 500) from None
    return town.time()


def set_limits(town: Town, wish: ControlWish) -> Json:
    """Turn Telegram's sending limits on (with full budgets) or off."""
    town.limits.on = wish.flag("on")
    town.limits.forget()
    return {"on": town.limits.on}


def reset(town: Town, wish: ControlWish) -> Json:  # noqa: ARG001 - all requests are called alike
    """Empty the town."""
    town.reset()
    return {}


POSTS: dict[str, Callable[[Town, ControlWish], Json]] = {
    "faults": order_fault,
    "updates/raw": raw_update,
    "updates/duplicate": repeat_updates,
    "clock": move_clock,
    "limits": set_limits,
    "reset": reset,
}
DELETES: dict[str, Callable[[Town, ControlWish], Json]] = {"faults": clear_faults}
