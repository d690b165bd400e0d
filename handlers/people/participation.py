"""`Meedoen`: a member's own page, and what coordinators press about how members take part."""

from collections.abc import Callable, Mapping

from domain.errors import NotAllowed, StaleButton
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.people import pausing
from domain.people.membership import NetworkRole
from domain.people.quarterly import Quarter
from handlers.conversations import forms
from handlers.people import participation_pages as membership_pages
from handlers.people.participation_forms import FORM_LEAVING, FORM_PAUSE
from handlers.people.participation_pages import OFF, ON
from handlers.telegram import gate, wording
from handlers.telegram.calls import Aside, Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import Topic
from services.filing import interview as filing
from services.people import buddies, quarterly
from services.people import participation as taking_part
from services.unit import Unit
from storage.records import Person

PREFIX = "p-"
"""What the buttons that are answered here begin with."""

Does = Callable[[Unit, Person, Pressed, Topic], Toast | None]


def show(unit: Unit, person: Person) -> None:
    """Show somebody how they take part. Raises NotPossibleNow for officials and coordinators."""
    membership_pages.turn(unit, person)


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Aside | None:
    """Do what a button says. Raises NotAllowed, StaleButton, and as the services do."""
    person = gate.member(unit, press.speaker)
    if not press.place.private:
        raise NotAllowed
    does = _OF_COORDINATORS.get(topic.what)
    if does is not None:
        return does(unit, gate.coordinator(unit, press.speaker), press, topic)
    does = _OWN.get(topic.what)
    if does is None:
        raise StaleButton
    return does(unit, person, press, topic)


def _page(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    membership_pages.turn(unit, person, press.message, topic.choice or "own")


def _pause(unit: Unit, person: Person, press: Pressed, topic: Topic) -> Toast | None:
    if not topic.choice:
        taking_part.check(person)
        forms.open_form(unit, person, FORM_PAUSE.name, message=press.message)
        return None
    if topic.choice not in {str(months) for months in pausing.MONTHS_OFFERED}:
        raise StaleButton
    until = pausing.months_later(taking_part.today(unit), int(topic.choice))
    taking_part.pause(unit, person, until)
    return _changed(unit, person, press, "paused")


def _back(unit: Unit, person: Person, press: Pressed, _: Topic) -> Toast:
    taking_part.come_back(unit, person)
    return _changed(unit, person, press, "back")


def _willing(unit: Unit, person: Person, press: Pressed, topic: Topic) -> Toast:
    taking_part.offer_buddy(unit, person, willing=_is_on(topic))
    return _changed(unit, person, press, f"buddy-{topic.choice}")


def _named(unit: Unit, person: Person, press: Pressed, topic: Topic) -> Toast:
    taking_part.be_named(unit, person, named=_is_on(topic))
    return _changed(unit, person, press, f"named-{topic.choice}")


def _role(unit: Unit, person: Person, press: Pressed, topic: Topic) -> Toast:
    if topic.choice not in set(NetworkRole):
        raise StaleButton
    role = NetworkRole(topic.choice)
    chosen = role in taking_part.choose_role(unit, person, role).membership.roles
    return _changed(unit, person, press, f"role-{ON if chosen else OFF}", "roles")


def _alone(unit: Unit, person: Person, press: Pressed, _: Topic) -> Toast:
    buddies.end(unit, person)
    return _changed(unit, person, press, "alone")


def _step_back(unit: Unit, person: Person, press: Pressed, _: Topic) -> Toast:
    buddies.step_back(unit, person)
    return _changed(unit, person, press, "stepped-back")


def _leave(unit: Unit, person: Person, press: Pressed, _: Topic) -> None:
    taking_part.check(person)
    forms.open_form(unit, person, FORM_LEAVING.name, message=press.message)


def _answer(unit: Unit, person: Person, press: Pressed, topic: Topic) -> None:
    """Take the answer of who was asked to be a buddy; the question says what came of it."""
    buddies.answer(unit, person, PersonId(topic.on), yes=_is_on(topic))
    detail = {"newcomer": topic.on, "said": topic.choice}
    unit.tell(
        Notice(
            NoticeKind.BUDDY,
            Priority.ANSWER,
            person=person.id,
            message=press.message,
            detail=detail,
        )
    )


def _choose_buddy(unit: Unit, coordinator: Person, press: Pressed, topic: Topic) -> Toast | None:
    """Show whom to choose from, or ask the one that was chosen."""
    toast = None
    if topic.choice:
        candidate = buddies.choose(unit, coordinator, PersonId(topic.on), PersonId(topic.choice))
        toast = _toast(coordinator, press, "toast-buddy-asked", name=candidate.name or "?")
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, buddies.PAGE, topic.on)
    return toast


def _core(unit: Unit, coordinator: Person, press: Pressed, topic: Topic) -> Toast:
    core, _, origin = topic.choice.partition("-")
    if core not in {ON, OFF}:
        raise StaleButton
    taking_part.set_core(unit, coordinator, PersonId(topic.on), core=core == ON)
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, "member", topic.on, origin or "1")
    return _toast(coordinator, press, f"toast-core-{core}")


def _quarter(unit: Unit, coordinator: Person, press: Pressed, topic: Topic) -> None:
    """Show a quarter as a picture, and below it in words, in place of what was pressed."""
    quarter = Quarter.read(topic.on) if topic.on else quarterly.current(unit)
    if quarter is None or quarter not in quarterly.on_offer(unit):
        raise StaleButton
    quarterly.opened(unit, coordinator, quarter)
    filing.take_away(unit, coordinator.id, press.message)
    unit.tell(
        Notice(
            NoticeKind.QUARTER,
            Priority.ANSWER,
            person=coordinator.id,
            detail={"quarter": quarter.code},
        )
    )
    turn(unit, coordinator, NoticeKind.NETWORK, None, quarterly.PAGE, choice=quarter.code)


def _is_on(topic: Topic) -> bool:
    if topic.choice not in {ON, OFF}:
        raise StaleButton
    return topic.choice == ON


def _changed(unit: Unit, person: Person, press: Pressed, what: str, page: str = "own") -> Toast:
    membership_pages.turn(unit, person, press.message, page)
    return _toast(person, press, f"toast-membership-{what}")


def _toast(person: Person, press: Pressed, key: str, /, **facts: str) -> Toast:
    return Toast(press.callback, wording.label(person.language, key, **facts))


_OWN: Mapping[str, Does] = {
    "p-page": _page,
    "p-pause": _pause,
    "p-back": _back,
    "p-willing": _willing,
    "p-named": _named,
    "p-role": _role,
    "p-alone": _alone,
    "p-step-back": _step_back,
    "p-leave": _leave,
    "p-answer": _answer,
}
_OF_COORDINATORS: Mapping[str, Does] = {
    "p-buddy": _choose_buddy,
    "p-core": _core,
    "p-quarter": _quarter,
}
