"""What a concern says of itself to officials: never a word of what was told.

Each face that officials have of it says this alike, in the language it is given.
"""

from config import wording
from domain.concerns.concern import Concern, Stage, Urgency
from domain.identifiers import PersonId
from domain.network import WHOLE_TOWN
from domain.roles import OUT_OF_IT
from services.concerns.words import dates
from services.unit import Unit

URGENCY_SIGN = {Urgency.URGENT: "🔴", Urgency.SOON: "🟠", Urgency.NORMAL: "🔵"}
DANGER = "danger"
"""How urgent it is when somebody is in danger now."""


def name_of(unit: Unit, person_id: PersonId | None, tongue: str) -> str:
    """Give the first name of an official; those who left the network have none any more."""
    person = unit.store.people.by_id(person_id) if person_id else None
    return (person.name if person else None) or wording.label(tongue, "card-colleague")


def sign(concern: Concern) -> str:
    """Give the sign for how urgent it is."""
    return "🚨" if concern.danger else URGENCY_SIGN[concern.urgency]


def how_urgent(concern: Concern) -> str:
    """Name how urgent it is, for texts."""
    return DANGER if concern.danger else str(concern.urgency)


def subject(unit: Unit, concern: Concern, tongue: str) -> str:
    """Give the words for what the concern is about; without a subject, for where it is."""
    if not concern.subject and concern.timeline.by_phone:
        return wording.label(tongue, "call-request")
    if not concern.subject:
        where = neighbourhood(unit, concern, tongue)
        return wording.label(tongue, "card-in-danger", where=where) if concern.danger else where
    option = unit.municipality.interviews[concern.kind].question("subject").option(concern.subject)
    return option.label(tongue) if option else concern.subject


def about(unit: Unit, concern: Concern, tongue: str) -> str:
    """Say what it is and where (HTML); of a call that waits, when, and how often it was tried."""
    call = concern.timeline.call
    if call is not None:
        when = dates.called_when(unit, tongue, call)
        return wording.say(tongue, "card-call", when=when, tries=call.tries)
    if concern.timeline.by_phone and not concern.subject:
        return wording.say(tongue, "card-by-phone")
    return wording.say(
        tongue,
        "card-about",
        kind=concern.kind,
        neighbourhood=neighbourhood(unit, concern, tongue),
        urgency=how_urgent(concern),
    )


def neighbourhood(unit: Unit, concern: Concern, tongue: str) -> str:
    """Give the words for where it is; the reporter may have chosen not to say."""
    if concern.neighbourhood == WHOLE_TOWN:
        return wording.label(tongue, "card-whole-town")
    place = unit.municipality.network.neighbourhood(concern.neighbourhood)
    return place.label(tongue) if place else concern.neighbourhood


def stage(unit: Unit, concern: Concern, tongue: str) -> str:
    """Say how far it has come, and by whom (HTML)."""
    key = f"card-stage-{concern.stage}"
    name = unit.municipality.protocol.stage_label(concern.stage, tongue)
    match concern.stage:
        case Stage.TAKEN_UP:
            owner = name_of(unit, concern.owner, tongue)
            return wording.say(tongue, key, stage=name, owner=owner)
        case Stage.CLOSED:
            outcome = unit.municipality.protocol.outcomes.get(concern.outcome or "")
            how = outcome.label(tongue) if outcome else concern.outcome or ""
            return wording.say(tongue, key, stage=name, outcome=how)
        case _:
            return wording.say(tongue, key, stage=name)


def outside(concern: Concern) -> str:
    """Tell texts whether the reporter is outside the network, and so gets no message: yes or no."""
    return "yes" if concern.timeline.outside else "no"


def reporter(unit: Unit, concern: Concern, tongue: str) -> str:
    """Say who told it, or that they would rather not say (HTML)."""
    if concern.timeline.outside:
        return wording.say(tongue, "card-reporter-outside")
    if not concern.named:
        return wording.say(tongue, "card-reporter-nameless")
    person = unit.store.people.by_id(concern.reporter)
    if person is None or person.standing in OUT_OF_IT or not person.name:
        return wording.say(tongue, "card-reporter-left")
    return wording.say(tongue, "card-reporter", name=person.name)
