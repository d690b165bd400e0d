"""`Meedoen`: a member's own page, and what coordinators press about how members take part."""

from config import wording
from domain.errors import StaleButton
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.people import pausing
from domain.people.membership import NetworkRole
from domain.people.notices import BuddyDetail, QuarterDetail
from domain.people.quarterly import Quarter
from handlers.conversations import forms
from handlers.people import participation_pages
from handlers.people.participation_forms import FORM_LEAVING, FORM_PAUSE
from handlers.people.participation_pages import OFF, ON
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.conversations import conversation_rows
from services.people import buddies, participation, quarterly
from services.unit import Unit
from storage.records import Person


def show(unit: Unit, person: Person) -> None:
    """Show somebody how they take part. Raises NotPossibleNow for officials and coordinators."""
    participation_pages.turn(unit, person)


def _page(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    participation_pages.turn(unit, person, press.message, topic.choice or "own")


def _pause(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast | None:
    if not topic.choice:
        participation.check(person)
        forms.open_form(unit, person, FORM_PAUSE.name, message=press.message)
        return None
    if topic.choice not in {str(months) for months in pausing.MONTHS_OFFERED}:
        raise StaleButton
    until = pausing.months_later(unit.today, int(topic.choice))
    participation.pause(unit, person, until)
    return _changed(unit, person, press, "paused")


def _back(unit: Unit, person: Person, press: Pressed, _: PagePress) -> Toast:
    participation.come_back(unit, person)
    return _changed(unit, person, press, "back")


def _willing(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    participation.offer_buddy(unit, person, willing=_is_on(topic))
    return _changed(unit, person, press, f"buddy-{topic.choice}")


def _named(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    participation.be_named(unit, person, named=_is_on(topic))
    return _changed(unit, person, press, f"named-{topic.choice}")


def _role(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    if topic.choice not in set(NetworkRole):
        raise StaleButton
    role = NetworkRole(topic.choice)
    chosen = role in participation.choose_role(unit, person, role).membership.roles
    return _changed(unit, person, press, f"role-{ON if chosen else OFF}", "roles")


def _alone(unit: Unit, person: Person, press: Pressed, _: PagePress) -> Toast:
    buddies.end(unit, person)
    return _changed(unit, person, press, "alone")


def _step_back(unit: Unit, person: Person, press: Pressed, _: PagePress) -> Toast:
    buddies.step_back(unit, person)
    return _changed(unit, person, press, "stepped-back")


def _leave(unit: Unit, person: Person, press: Pressed, _: PagePress) -> None:
    participation.check(person)
    forms.open_form(unit, person, FORM_LEAVING.name, message=press.message)


def _answer(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Take the answer of who was asked to be a buddy; the question says what came of it."""
    buddies.answer(unit, person, PersonId(topic.on), yes=_is_on(topic))
    detail = BuddyDetail(PersonId(topic.on), topic.choice)
    unit.tell(
        Notice(
            NoticeKind.BUDDY,
            Priority.ANSWER,
            person=person.id,
            message=press.message,
            detail=detail,
        )
    )


def _choose_buddy(
    unit: Unit, coordinator: Person, press: Pressed, topic: PagePress
) -> Toast | None:
    """Show whom to choose from, or ask the one that was chosen."""
    toast = None
    if topic.choice:
        candidate = buddies.choose(unit, coordinator, PersonId(topic.on), PersonId(topic.choice))
        toast = _toast(coordinator, press, "toast-buddy-asked", name=candidate.called or "?")
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, buddies.PAGE, topic.on)
    return toast


def _core(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast:
    core, _, origin = topic.choice.partition("-")
    if core not in {ON, OFF}:
        raise StaleButton
    participation.set_core(unit, coordinator, PersonId(topic.on), core=core == ON)
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, "member", topic.on, origin or "1")
    return _toast(coordinator, press, f"toast-core-{core}")


def _quarter(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    """Show a quarter as a picture, and below it in words, in place of what was pressed."""
    quarter = Quarter.read(topic.on) if topic.on else quarterly.current(unit)
    if quarter is None or quarter not in quarterly.on_offer(unit):
        raise StaleButton
    quarterly.opened(unit, coordinator, quarter)
    conversation_rows.take_away(unit, coordinator.id, press.message)
    unit.tell(
        Notice(
            NoticeKind.QUARTER,
            person=coordinator.id,
            detail=QuarterDetail(quarter.code),
        )
    )
    turn(unit, coordinator, NoticeKind.NETWORK, None, quarterly.PAGE, choice=quarter.code)


def _is_on(topic: PagePress) -> bool:
    if topic.choice not in {ON, OFF}:
        raise StaleButton
    return topic.choice == ON


def _changed(unit: Unit, person: Person, press: Pressed, what: str, page: str = "own") -> Toast:
    participation_pages.turn(unit, person, press.message, page)
    return _toast(person, press, f"toast-membership-{what}")


def _toast(person: Person, press: Pressed, key: str, /, **facts: str) -> Toast:
    return Toast(press.callback, wording.label(person.language, key, **facts))


ROUTES: PageRoutes = (
    Route("p-page", Who.MEMBER, _page),
    Route("p-pause", Who.MEMBER, _pause),
    Route("p-back", Who.MEMBER, _back),
    Route("p-willing", Who.MEMBER, _willing),
    Route("p-named", Who.MEMBER, _named),
    Route("p-role", Who.MEMBER, _role, undoes=True),
    Route("p-alone", Who.MEMBER, _alone),
    Route("p-step-back", Who.MEMBER, _step_back),
    Route("p-leave", Who.MEMBER, _leave),
    Route("p-answer", Who.BUDDY, _answer),
    Route("p-buddy", Who.COORDINATOR, _choose_buddy),
    Route("p-core", Who.COORDINATOR, _core),
    Route("p-quarter", Who.COORDINATOR, _quarter),
)
