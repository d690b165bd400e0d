"""A button on a concern's card: judged by what is true now, whatever the card still showed."""

from domain.concerns.concern import Concern
from domain.concerns.protocol import Act
from domain.errors import NotPossibleNow, StaleButton
from handlers.concerns import hindrances, readings
from handlers.telegram import gate, wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import CardPress
from services.actors import in_group
from services.concerns import acts as handling
from services.concerns import card_delivery as delivery
from services.concerns import prepare_act as writing
from services.concerns import reading
from services.unit import Unit
from storage.records import Person, Placement

_LOOK_BELOW = {Act.CLOSE: "choose", Act.REOPEN: "confirm"}
"""What is asked below the card, where it is not words."""


def pressed(unit: Unit, press: Pressed, on: CardPress) -> Toast | None:
    """Do what the button says, or say what stands in the way and what the card is now.

    Only officials of the roster, in the officials' group, on a card where it stands; raises
    NotAllowed or StaleButton otherwise, and NotPossibleNow for what was erased.
    """
    official = gate.official(unit, press.speaker, press.place)
    concern = unit.store.concerns.by_id(on.concern)
    if concern is None:
        raise NotPossibleNow("erased")
    if on.act not in handling.JOURNALED:
        raise StaleButton
    if not _stands_here(unit.store.concerns.placement(concern.id), press):
        raise StaleButton
    if on.version != concern.version:
        delivery.card_in_doubt(unit, concern.id)
    try:
        text = _do(unit, official, concern, Act(on.act))
    except NotPossibleNow as refusal:
        delivery.refresh(unit, concern.id)
        text = hindrances.why_not(unit, official.id, official.language, concern, refusal)
        return Toast(press.callback, text, alert=not hindrances.is_too_late(refusal))
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
    if writing.is_prepared(unit, act):
        writing.begin(unit, official, concern, act)
        return wording.label(tongue, f"toast-card-{_LOOK_BELOW.get(act, 'write')}")
    handling.carry_out(unit, in_group(official), concern, act)
    return wording.label(tongue, f"toast-card-{act}")


def _read(unit: Unit, official: Person, concern: Concern) -> str:
    tongue = official.language
    until = reading.show(unit, official, concern, len(readings.parts(unit, concern)))
    if until is None:
        return wording.label(tongue, "toast-card-read")
    hour = wording.hour(tongue, until, unit.house.network.timezone)
    return wording.label(tongue, "toast-card-read-already", hour=hour)
