"""What a coordinator presses about a concern, in their private chat.

Two coordinators may press at the same time. Whoever comes second hears what is true now, and
their message says so as well.
"""

from domain.concerns.concern import Concern
from domain.errors import NotAllowed, NotPossibleNow, Refusal, StaleButton
from domain.identifiers import ConcernId, EntryId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from handlers.telegram import gate, wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.concerns import desk
from services.unit import Unit
from storage.records import Person

CONCERN, CHOOSE, ASSIGN, REMIND = "case", "assign", "assign-to", "remind"
GRANT, REFUSE = "grant", "grant-not"
BUTTONS = frozenset({CONCERN, CHOOSE, ASSIGN, REMIND, GRANT, REFUSE})


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Toast | None:
    """Do what a button says. Raises NotAllowed outside a coordinator's private chat."""
    coordinator = gate.coordinator(unit, press.speaker)
    if not press.place.private:
        raise NotAllowed
    concern = desk.concern_on(unit, coordinator, ConcernId(topic.on))
    if topic.what in {CONCERN, CHOOSE}:
        _show(unit, coordinator, press, concern, topic.what)
        return None
    try:
        with unit.attempt():
            text = _act(unit, coordinator, concern, topic)
    except NotPossibleNow as refusal:
        _show(unit, coordinator, press, concern)
        return _refused(unit, coordinator, press, refusal)
    _show(unit, coordinator, press, concern)
    return Toast(press.callback, text)


def assigning(concern: Concern, official: Person) -> Topic:
    """Give the button that gives this concern, as it is now, to an official."""
    return Topic(ASSIGN, concern.id, f"{official.id}-{concern.version}")


def _act(unit: Unit, coordinator: Person, concern: Concern, topic: Topic) -> str:
    tongue = coordinator.language
    match topic:
        case Topic("assign-to", _, choice):
            official, _, version = choice.partition("-")
            if version != str(concern.version):
                raise NotPossibleNow("desk-moved-on")
            desk.assign(unit, coordinator, concern, PersonId(official))
            person = unit.store.people.by_id(PersonId(official))
            name = (person.name if person else None) or ""
            return wording.label(tongue, "toast-desk-assigned", name=name)
        case Topic("remind", _, ""):
            desk.remind(unit, coordinator, concern)
            return wording.label(tongue, "toast-desk-reminded")
        case Topic("grant" | "grant-not", _, entry):
            granted = topic.what == GRANT
            desk.decide(unit, coordinator, concern, EntryId(entry), granted=granted)
            return wording.label(tongue, "toast-desk-granted" if granted else "toast-desk-refused")
        case _:
            raise StaleButton


def _refused(unit: Unit, coordinator: Person, press: Pressed, refusal: Refusal) -> Toast:
    unit.refused = refusal.key
    text = wording.label(coordinator.language, f"refusal-{refusal.key}", **refusal.facts)
    return Toast(press.callback, text, alert=True)


def _show(
    unit: Unit, coordinator: Person, press: Pressed, concern: Concern, page: str = CONCERN
) -> None:
    """Let the pressed message say what is true when it is delivered."""
    unit.tell(
        Notice(
            NoticeKind.DESK,
            Priority.ANSWER,
            person=coordinator.id,
            concern=concern.id,
            message=press.message,
            detail={"page": page},
        )
    )
