"""What a button on a page or a card leads to: who may press it, and what answers.

Each subject declares its own `ROUTES`; `handlers/route_table.py` is the one table of all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.errors import StaleButton
from domain.functions import NetworkFunction
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import CardPress, PagePress
from services.unit import Unit
from storage.records import Person

Press = TypeVar("Press", PagePress, CardPress)


@dataclass(frozen=True, slots=True)
class Route(Generic[Press]):
    """One button: what it carries, who may press it at all, and the function that answers.

    `answer` is called for those who may only, with who pressed. It gives what is to be said on
    the side, and may raise any Refusal: what else must hold is for it and its service to see.
    The second tap of a double tap does nothing, unless the same press once more `undoes` it. Where
    `pin` stands it is asked for first, by municipalities that ask for one. A button of a `function`
    does nothing in a network that does not have it (any more).
    """

    what: str
    who: Who
    answer: Callable[[Unit, Person, Pressed, Press], DirectAnswer | None]
    undoes: bool = False
    pin: bool = False
    function: NetworkFunction | None = None


def without_choice(page: PagePress) -> None:
    """Raise StaleButton for a choice where no button of ours makes one."""
    if page.choice:
        raise StaleButton


PageRoutes = tuple[Route[PagePress], ...]
CardRoutes = tuple[Route[CardPress], ...]
