"""What a coordinator presses about a concern, in their private chat.

Two coordinators may press at the same time. Whoever comes second hears what is true now, and
their message says so as well.
"""

from collections.abc import Callable

from config import wording
from domain.concerns.act_buttons import rows_of
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, ButtonPlace, Pending
from domain.concerns.concern import Concern
from domain.concerns.notices import DeskDetail
from domain.errors import NotPossibleNow, Refusal
from domain.identifiers import ConcernId, EntryId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from handlers.concerns import advice_form
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.concerns import desk
from services.concerns.words import face
from services.unit import Unit
from storage.records import Person

CONCERN, CHOOSE, ASSIGN = "case", "assign", "assign-to"
GRANT, REFUSE = "grant", "grant-not"
"""What the buttons here carry."""

_SAID = {Act.REFUSE: REFUSE}
"""What a button says in its hidden data, where that is not the act's name."""

Answer = Callable[[Unit, Person, Concern, PagePress], str]
"""Does something about a concern, and gives the words of the toast."""


def doing(concern: Concern, act: Act) -> PagePress:
    """Give the button that does this act; an answer names the wish or the call it is to."""
    request = concern.timeline.request if ACTS[act].settles is Pending.REQUEST else None
    about, carried = request.entry if request else "", _SAID.get(act, act)
    if act is Act.ADVISE:
        about = desk.calls_for_answer(concern) or ""
    return PagePress(carried, concern.id, about)


def assigning(concern: Concern, official: Person) -> PagePress:
    """Give the button that gives this concern, as it is now, to an official."""
    return PagePress(ASSIGN, concern.id, f"{official.id}-{concern.version}")


def _look(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    """Show the concern, or who can be given it: a page is called what its button carries."""
    concern = desk.concern_on(unit, coordinator, ConcernId(topic.on))
    _show(unit, coordinator, press, concern, topic.what)


def _answered(answer: Answer) -> Callable[[Unit, Person, Pressed, PagePress], Toast]:
    """Give what does an act, or says why it cannot be done any more; then what is true now."""

    def do(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast:
        concern = desk.concern_on(unit, coordinator, ConcernId(topic.on))
        try:
            with unit.attempt():
                text = answer(unit, coordinator, concern, topic)
        except NotPossibleNow as refusal:
            toast = _refused(unit, coordinator, press, refusal)
        else:
            toast = Toast(press.callback, text)
        _show(unit, coordinator, press, concern)
        return toast

    return do


def _assign(unit: Unit, coordinator: Person, concern: Concern, topic: PagePress) -> str:
    official, _, version = topic.choice.partition("-")
    if version != str(concern.version):
        raise NotPossibleNow("desk-moved-on")
    desk.assign(unit, coordinator, concern, PersonId(official))
    person = unit.store.people.by_id(PersonId(official))
    name = (person.name if person else None) or ""
    return wording.label(
        coordinator.language, "toast-desk-assigned", name=name, outside=face.outside(concern)
    )


def _by_one_press(act: Act) -> Answer:
    """Give what does an act that needs nothing but the press."""

    def do(unit: Unit, coordinator: Person, concern: Concern, topic: PagePress) -> str:
        without_choice(topic)
        desk.do(unit, coordinator, concern, act)
        return wording.label(coordinator.language, f"toast-desk-{ACTS[act].journaled}")

    return do


def _grant(unit: Unit, coordinator: Person, concern: Concern, topic: PagePress) -> str:
    desk.decide(unit, coordinator, concern, EntryId(topic.choice), granted=True)
    return wording.label(coordinator.language, "toast-desk-granted")


def _refuse(unit: Unit, coordinator: Person, concern: Concern, topic: PagePress) -> str:
    desk.decide(unit, coordinator, concern, EntryId(topic.choice), granted=False)
    return wording.label(coordinator.language, "toast-desk-refused")


def _refused(unit: Unit, coordinator: Person, press: Pressed, refusal: Refusal) -> Toast:
    unit.refused = refusal.key
    text = wording.label(coordinator.language, f"refusal-{refusal.key}", **refusal.facts)
    return Toast(press.callback, text, alert=True, refusal=refusal)


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
            detail=DeskDetail(page=page),
        )
    )


ROUTES: PageRoutes = (
    Route(CONCERN, Who.COORDINATOR, _look),
    Route(CHOOSE, Who.COORDINATOR, _look),
    Route(ASSIGN, Who.COORDINATOR, _answered(_assign)),
    Route(GRANT, Who.COORDINATOR, _answered(_grant)),
    Route(REFUSE, Who.COORDINATOR, _answered(_refuse)),
    Route(Act.ADVISE, Who.COORDINATOR, advice_form.ask),
    *(
        Route(act, Who.COORDINATOR, _answered(_by_one_press(act)))
        for row in rows_of(ButtonPlace.DESK)
        for act in row
        if not ACTS[act].needs and act is not Act.ASSIGN
    ),
)
