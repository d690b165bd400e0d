"""`schakel check` on where officials are told of concerns: in a group, at the desk, or nowhere."""

from bot.complaints import Complaint
from config.settings import Settings
from domain.roles import Role, Standing
from services.worth.silence import FEWEST_OFFICIALS
from storage.records import Person
from storage.store import Store

NOWHERE = Complaint(
    "Officials cannot be told of any concern: no group is bound, and there is no desk",
    "Bind a group (/koppel), or give this installation a desk (SCHAKEL_WEB; operating guide)",
)
TOO_FEW = Complaint(
    "Fewer than two officials are there: all that comes in hangs on one person, or on nobody",
    "Let a coordinator invite another official, or let one who is away say that they are back",
)


def look(store: Store, settings: Settings) -> tuple[list[Complaint], list[str]]:
    """Give what is wrong, and what is good to know.

    Nothing in a town that has a group, a desk, or both, for each of two officials or more.

    Before there is an official there is nobody to be told.
    """
    officials = store.people.all(Standing.MEMBER, Role.OFFICIAL)
    grouped, has_desk = store.group.current() is not None, settings.desk is not None
    if not officials:
        return [], []
    known = [str(each) for each in few(store)]
    if not grouped and not has_desk:
        return [NOWHERE], known

    def is_told(person: Person) -> bool:
        at_desk = has_desk and store.desk_accounts.has(person.id)
        return at_desk or (grouped and person.has_telegram)

    left_out = sorted(person.name or "?" for person in officials if not is_told(person))
    return [_not_told(left_out)] if left_out else [], known


def few(store: Store) -> list[Complaint]:
    """Say when all hangs on one official, or on none, of those who are not away."""
    there = [each for each in store.people.roster() if not each.away]
    return [TOO_FEW] if len(there) < FEWEST_OFFICIALS else []


def _not_told(names: list[str]) -> Complaint:
    return Complaint(
        f"Told of no concern, neither in a group nor at the desk: {', '.join(names)}",
        "Give them an account at the desk (they sign in there), or bind a group they are in",
    )
