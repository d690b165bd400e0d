"""The shape of a route: which address leads to which page, and who may ask for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from domain.functions import NetworkFunction
from domain.roles import Role
from services.unit import Unit
from web.answers import Answer
from web.asked import Method, Visit

OFFICIALS = frozenset({Role.OFFICIAL})
COORDINATORS = frozenset({Role.COORDINATOR})
COLLEAGUES = OFFICIALS | COORDINATORS

Page = Callable[[Unit, Visit], Answer]
ANY = "*"
"""A part of an address that a page reads itself: an id of ours."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What becomes of a form with words in it whose session had ended when it was sent.

    `keep` keeps what was typed, of who is known still, and tells whether there was something.
    `again` shows it once more to who signed in since; nothing is kept of it.
    """

    keep: Callable[[Unit, Visit], bool]
    again: Page


@dataclass(frozen=True, slots=True)
class Route:
    """An address in parts, how it is asked for, who may, and what it leads to.

    Where `pin` stands it is asked for first, by municipalities that ask for one. Where words are
    typed, `writing` says what becomes of them when their session has ended. With `newcomers` it is
    for who is being admitted too; of all else they see nothing. A page of a `function` is not there
    in a network that does not have it.
    """

    method: Method
    parts: tuple[str, ...]
    who: frozenset[Role]
    page: Page
    pin: bool = False
    writing: Writing | None = None
    newcomers: bool = False
    function: NetworkFunction | None = None

    def fits(self, method: str, path: tuple[str, ...]) -> bool:
        """Tell whether a request is for this one."""
        return (
            method == self.method
            and len(path) == len(self.parts)
            and all(part in {ANY, asked} for part, asked in zip(self.parts, path, strict=True))
        )


def get(address: str, who: frozenset[Role], page: Page) -> Route:
    """Give a page that is read."""
    return Route("GET", _parts(address), who, page)


def post(address: str, who: frozenset[Role], page: Page, writing: Writing | None = None) -> Route:
    """Give what a form does."""
    return Route("POST", _parts(address), who, page, writing=writing)


def behind_pin(*routes: Route) -> tuple[Route, ...]:
    """Let these ask for the PIN first, as the buttons of the chat do that show the same."""
    return tuple(replace(route, pin=True) for route in routes)


def for_newcomers(*routes: Route) -> tuple[Route, ...]:
    """Let these be for who is being admitted too: their admission, and no more."""
    return tuple(replace(route, newcomers=True) for route in routes)


def of_function(function: NetworkFunction, *routes: Route) -> tuple[Route, ...]:
    """Let these be there only where the network has this function."""
    return tuple(replace(route, function=function) for route in routes)


def _parts(address: str) -> tuple[str, ...]:
    return tuple(part for part in address.split("/") if part)
