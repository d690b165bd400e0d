"""Handing over: what an official had taken up when they leave goes on with somebody else.

Nothing may hang on one person (guide, "Koppel een vast groepje gemeenteambtenaren"): a colleague
takes all of it over, or it is free for everybody again.
"""

from domain.concerns.concern import Concern
from domain.concerns.protocol import Act, release
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from services.actors import in_private
from services.concerns import absence, acts, card_delivery
from services.unit import Unit
from storage.records import Person


def owned_by(unit: Unit, person: PersonId) -> list[Concern]:
    """List the open concerns somebody owns."""
    return [concern for concern in unit.store.concerns.open() if concern.owner == person]


def heirs(unit: Unit, leaving: PersonId) -> list[Person]:
    """List who can take over from somebody: the other officials."""
    return [official for official in unit.store.people.roster() if official.id != leaving]


def check(unit: Unit, leaving: PersonId, heir: PersonId | None) -> None:
    """Raise NotPossibleNow when the heir is no official (any more)."""
    if heir is not None and heir not in {official.id for official in heirs(unit, leaving)}:
        raise NotPossibleNow("heir-gone")


def hand_over(unit: Unit, coordinator: Person, leaving: PersonId, heir: PersonId | None) -> None:
    """Give all somebody owns to the heir, whom the reporters hear of; without one it is free.

    What the heir may not handle, because it is their own or the coordinator's, is free as well.
    The reporters of what is free hear that a colleague takes it up.
    """
    for concern in owned_by(unit, leaving):
        if heir is None or not _assigned(unit, coordinator, concern, heir):
            protocol, working_time = unit.municipality.protocol, unit.municipality.working_time
            unit.store.concerns.save(release(protocol, concern, unit.now, working_time))
            unit.tell(_let_go(concern))
            card_delivery.refresh(unit, concern.id)


def _assigned(unit: Unit, coordinator: Person, concern: Concern, heir: PersonId) -> bool:
    try:
        with unit.attempt():
            words = acts.Words(official=heir)
            acts.carry_out(unit, in_private(coordinator), concern, Act.ASSIGN, words)
    except (NotAllowed, NotPossibleNow):
        return False
    return True


def _let_go(concern: Concern) -> Notice:
    return Notice(
        NoticeKind.LET_GO,
        person=concern.reporter,
        concern=concern.id,
        coalesce=f"let-go:{concern.id}",
    )


def thanks(person: Person) -> str:
    """Name the text that says goodbye to a member."""
    return "people-removed-official" if absence.on_roster(person) else "people-removed"
