"""Who may do what, where and when: one table for everybody who can act anywhere at all."""

from collections.abc import Callable, Iterator, Mapping

from docs.marking import shipped_protocol, spoken, table
from domain.concerns.acts import Act
from domain.concerns.concern import Stage
from domain.concerns.doers import Doer, Where
from domain.concerns.protocol import permitted
from domain.roles import Role
from handlers import route_table
from handlers.telegram.gate import Who
from web import routing
from web.asked import Method
from web.routes import ANY

OPEN, SHUT = "yes", "-"


def permissions() -> str:
    """Give the whole matrix. What has no table has no open cell."""
    return "\n".join(_tables())


def _tables() -> Iterator[str]:
    for doer in Doer:
        for where in Where:
            rows = [(spoken(act), *cells(act, doer, where)) for act in Act]
            if any(OPEN in row for row in rows):
                head = ("act", "nothing filed yet", *(spoken(stage) for stage in Stage))
                yield f"### {spoken(doer)}, {PLACES[where]}\n\n{table(head, rows)}"


def cells(act: Act, doer: Doer, where: Where) -> Iterator[str]:
    """Give a row: before there is a concern, and in each stage."""
    protocol = shipped_protocol()
    for stage in (None, *Stage):
        yield OPEN if permitted(protocol, act, doer, stage, where) else SHUT


PLACES: Mapping[Where, str] = {
    Where.GROUP: "in the officials' group",
    Where.PRIVATE: "in their private chat",
    Where.DESK: "at the desk on the web",
    Where.NOWHERE: "by itself",
}


def buttons() -> str:
    """Give who may press which button of a page at all, from the routing table."""
    carried = {
        who: [f"`{what}`" for what, route in route_table.PAGES.items() if route.who is who]
        for who in Who
    }
    rows = ((_MAY_PRESS[who], ", ".join(sorted(each))) for who, each in carried.items() if each)
    return table(("who", "what the button carries"), rows)


_MAY_PRESS: Mapping[Who, str] = {
    Who.MEMBER: "every member",
    Who.LEADER: (
        "of one meeting who leads it: coordinators, whoever called it, and its chair, whatever"
        " their role"
    ),
    Who.CALLER: "who calls meetings: coordinators and chairs",
    Who.COORDINATOR: "coordinators",
    Who.COLLEAGUE: "officials and coordinators",
    Who.BUDDY: "key figures, and former members who stay reachable",
    Who.ALUMNUS: "former members who stay reachable",
    Who.SECOND: "officials of the roster, as the second person",
    Who.OFFICIAL: "officials of the roster, in their group",
}


def desk_pages() -> str:
    """Give who may ask for which page of the desk on the web, from its routing table."""
    rows = (
        (
            f"`{_SPOKEN[route.method]} {_address(route.parts)}`",
            OPEN if Role.OFFICIAL in route.who else SHUT,
            OPEN if Role.COORDINATOR in route.who else SHUT,
            OPEN if route.newcomers else SHUT,
            OPEN if route.pin else SHUT,
        )
        for route in sorted(routing.ROUTES, key=lambda route: (route.parts, route.method))
    )
    who = ("official", "coordinator", "who is being admitted as one of them")
    return table(("page or form", *who, "PIN first, where asked"), rows)


def _address(parts: tuple[str, ...]) -> str:
    return "/" + "/".join("…" if part == ANY else part for part in parts)


_SPOKEN: Mapping[Method, str] = {"GET": "read", "POST": "send"}
PARTS: Mapping[str, Callable[[], str]] = {
    "permissions": permissions,
    "buttons": buttons,
    "desk-pages": desk_pages,
}
