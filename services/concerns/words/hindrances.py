"""Why an act cannot be done any more: what is true now, and who was first."""

from config import wording
from domain.concerns.concern import Concern, Stage
from domain.errors import Refusal
from domain.identifiers import PersonId
from services.concerns import acts
from services.concerns.words import face
from services.unit import Unit

_TOO_LATE = "already-"


def is_too_late(refusal: Refusal) -> bool:
    """Tell whether the concern has moved on meanwhile, as opposed to something being missing."""
    return refusal.key.startswith(_TOO_LATE)


def why_not(unit: Unit, reader: PersonId, tongue: str, concern: Concern, refusal: Refusal) -> str:
    """Say to this reader why they cannot do it (plain text, at most 200 characters)."""
    if not is_too_late(refusal):
        return wording.label(tongue, f"refusal-{refusal.key}", **refusal.facts)
    if concern.stage is Stage.WITHDRAWN:
        return wording.label(tongue, "toast-card-withdrawn")
    taken_up = concern.stage is Stage.TAKEN_UP  # it may have been given to them
    who = concern.owner if taken_up else acts.who_did(unit, concern)
    if who == reader:
        return wording.label(tongue, f"toast-card-yourself-{concern.stage}")
    name = face.name_of(unit, who, tongue)
    return wording.label(tongue, f"toast-card-already-{concern.stage}", who=name)
