"""A button on a concern's card: judged by what is true now, whatever the card still showed."""

from config import wording
from domain.concerns.act_table import ACTS
from domain.concerns.concern import Concern
from domain.concerns.protocol import Act
from domain.errors import NotPossibleNow, StaleButton
from handlers.concerns import readings
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import CardPress
from handlers.telegram.routes import CardRoutes, Route
from services.actors import in_group
from services.concerns import acts, card_delivery, prepare_act, reading
from services.concerns.words import face, hindrances
from services.people import pins
from services.unit import Unit
from storage.records import Person, Placement


def _card_pressed(unit: Unit, official: Person, press: Pressed, on: CardPress) -> Toast | None:
    """Do what the button says, or say what stands in the way and what the card is now.

    Raises StaleButton where no card stands, and NotPossibleNow for what was erased.
    """
    concern = unit.store.concerns.by_id(on.concern)
    if concern is None:
        raise NotPossibleNow("erased")
    if not _stands_here(unit.store.concerns.placement(concern.id), press):
        raise StaleButton
    if on.version != concern.version:
        card_delivery.card_in_doubt(unit, concern.id)
    try:
        text = _do(unit, official, concern, Act(on.act))
    except NotPossibleNow as refusal:
        card_delivery.refresh(unit, concern.id)
        text = hindrances.why_not(unit, official.id, official.language, concern, refusal)
        alert = not hindrances.is_too_late(refusal)
        return Toast(press.callback, text, alert, refusal)
    return Toast(press.callback, text)


def _stands_here(placement: Placement, press: Pressed) -> bool:
    """Tell whether the pressed message is the card, or an earlier copy of it in its topic."""
    if press.message == placement.card:
        return True
    return placement.thread is not None and press.place.thread == placement.thread


def _do(unit: Unit, official: Person, concern: Concern, act: Act) -> str:
    """Do the act; gives the words of the toast."""
    tongue = official.language
    if act is Act.READ:
        return _read(unit, official, concern)
    if (asked_below := ACTS[act].begins_with) is not None:
        prepare_act.begin(unit, official, concern, act)
        return wording.label(tongue, f"toast-card-{asked_below}")
    acts.carry_out(unit, in_group(official), concern, act)
    return wording.label(tongue, f"toast-card-{act}", outside=face.outside(concern))


def _read(unit: Unit, official: Person, concern: Concern) -> str:
    tongue = official.language
    if not pins.is_open(unit, official):
        asked = pins.ask(unit, official, f"{pins.READING} {concern.id}")
        return wording.label(tongue, "pin-toast" if asked else "pin-toast-locked")
    until = reading.show(unit, official, concern, len(readings.parts(unit, concern)))
    if until is None:
        return wording.label(tongue, "toast-card-read")
    hour = wording.hour(tongue, until, unit.municipality.network.timezone)
    return wording.label(tongue, "toast-card-read-already", hour=hour)


ROUTES: CardRoutes = tuple(Route(act, Who.OFFICIAL, _card_pressed) for act in Act)
