"""Taking what people wrote out of the officials' group, and going on when it may be shown again."""

from domain.group.notices import FindingsDetail
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, Priority
from services import group_trust
from services.concerns import prompting, reading
from services.reply import reply
from services.unit import Unit

_TOLD = "nightly-told"
_YES = "yes"


def conceal(unit: Unit) -> None:
    """Take everything out of the group that people wrote, because somebody may be reading."""
    reading.hide_all(unit)
    prompting.withhold(unit)


def reveal(unit: Unit, priority: Priority = Priority.ANSWER) -> None:
    """Go on where everybody was, unless something else is still in the way; it is said once.

    Whoever heard that something is wrong with the group itself hears that it is right again.
    """
    if group_trust.in_doubt(unit):
        return
    show_again(unit)
    if unit.store.meta.get(_TOLD) == _YES:
        unit.store.meta.set(_TOLD, "")
        for person in [*unit.store.people.coordinators(), *unit.store.people.roster()]:
            unit.tell(findings_for(person.id, priority, mended=True))
        return
    for coordinator in unit.store.people.coordinators():
        reply(unit, coordinator.id, "guest-all-clear")


def show_again(unit: Unit) -> None:
    """Show what officials are writing again; what stands there already stays as it is."""
    for conversation in prompting.under_way(unit):
        prompting.show(unit, conversation)


def tell_officials(unit: Unit, priority: Priority) -> None:
    """Tell the officials what is wrong with the group itself, and remember that this was said."""
    unit.store.meta.set(_TOLD, _YES)
    for official in unit.store.people.roster():
        unit.tell(findings_for(official.id, priority))


def tell_coordinators(unit: Unit, priority: Priority) -> None:
    """Tell the coordinators all that is wrong with the group."""
    for coordinator in unit.store.people.coordinators():
        unit.tell(findings_for(coordinator.id, priority))


def findings_for(person: PersonId, priority: Priority, *, mended: bool = False) -> Notice:
    """Give the notice of what is wrong with the group, or that it is right again."""
    return Notice(
        NoticeKind.FINDINGS,
        priority,
        person=person,
        detail=FindingsDetail(mended),
        coalesce=f"findings:{person}",
    )
