"""Accounts: Telegram beside one's own desk, and who has a desk besides Telegram, to close it."""

from domain.errors import NotAllowed
from domain.group.desk_knock import CODE_LIVES
from domain.identifiers import PersonId
from services.people import desk_entry
from services.people.web_desk import phone_entry
from services.people.words import invite as words
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import ANY, COLLEAGUES, Route, behind_pin, get, post

_MINUTE = 60


def show(unit: Unit, visit: Visit) -> Answer:
    """List whose desk can be closed, and say what one has oneself."""
    return page(_drawn(unit, visit))


def sure(unit: Unit, visit: Visit) -> Answer:
    """Ask whether it is sure, and say what comes of it. Raises NotAllowed for who has none."""
    person = unit.store.people.by_id(PersonId(visit.asked.path[1]))
    if person is None or person not in desk_entry.with_account(unit):
        raise NotAllowed
    name = person.name or "?"
    return page(draw_for(unit, visit, "account_closing.html", on=person.id, name=name))


def close(unit: Unit, visit: Visit) -> Answer:
    """Close an account, at once; one's own too. Raises NotPossibleNow for who has none."""
    desk_entry.close(unit, visit.person, PersonId(visit.asked.path[1]))
    return go_on("/accounts")


def add_phone(unit: Unit, visit: Visit) -> Answer:
    """Show the link that makes a phone one's own, this once. Raises as `phone_entry.offer`."""
    return page(_drawn(unit, visit, words.deep_link(unit, phone_entry.offer(unit, visit.person))))


def give_phone_up(unit: Unit, visit: Visit) -> Answer:
    """Ask whether it is sure, and then do without Telegram. Raises as `phone_entry.give_up`."""
    if visit.asked.form.get("sure") != "yes":
        return page(_drawn(unit, visit, asks=True))
    phone_entry.give_up(unit, visit.person)
    return go_on("/messages#newest")


def _drawn(unit: Unit, visit: Visit, link: str = "", *, asks: bool = False) -> str:
    state = "both" if visit.person.has_telegram else "desk"
    if desk_entry.proposal_of(unit, visit.person.id) is not None:
        state = "waits"
    return draw_for(
        unit,
        visit,
        "accounts.html",
        people=[(each.id, each.name or "?") for each in desk_entry.with_account(unit)],
        state=state,
        link=link,
        minutes=CODE_LIVES.seconds // _MINUTE,
        asks=asks,
    )


ROUTES: tuple[Route, ...] = (
    get("/accounts", COLLEAGUES, show),
    *behind_pin(
        post("/accounts/phone", COLLEAGUES, add_phone),
        post("/accounts/no-phone", COLLEAGUES, give_phone_up),
    ),
    get(f"/accounts/{ANY}", COLLEAGUES, sure),
    post(f"/accounts/{ANY}", COLLEAGUES, close),
)
