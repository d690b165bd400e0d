"""A reporter's own buttons: on the pages of their concerns, below what they get, after closing.

Only the reporter of that concern, in their private chat; judged by what is true now, whatever
the message still showed.
"""

from domain.concerns.act_buttons import button_name, rows_of
from domain.concerns.act_table import ACTS
from domain.concerns.acts import ButtonPlace, Pending, Preparation
from domain.concerns.concern import Concern
from domain.concerns.protocol import Act, permit
from domain.errors import NotAllowed, NotPossibleNow, StaleButton
from domain.identifiers import ConcernId, EntryId
from domain.notices import Notice, NoticeKind, Priority
from handlers.filing import addition_form, my_concerns_pages, own_words, sure_pages, who_read
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.actors import in_private
from services.concerns import acts
from services.conversations import conversation_rows
from services.filing import additions, aftercare
from services.unit import Unit
from storage.records import Person

_ACTS = {button_name(act): act for row in rows_of(ButtonPlace.REPORTER) for act in row}
_NOT_FINISHED = (aftercare.FINISHED, "no")
_RATED = frozenset({aftercare.HEARD, aftercare.FINISHED})


def _my_concern_pressed(
    unit: Unit, person: Person, press: Pressed, topic: PagePress
) -> Toast | None:
    """Do what the button says, or say what stands in the way; the message then tells what is true.

    Raises NotAllowed for anybody but the reporter, NotPossibleNow("erased") after erasure.
    """
    if not topic.on:
        my_concerns_pages.turn(unit, person, None, press.message)
        return None
    concern = unit.store.concerns.by_id(ConcernId(topic.on))
    if concern is None:
        raise NotPossibleNow("erased")
    if concern.reporter != person.id:
        raise NotAllowed
    try:
        if topic.choice == own_words.READ:
            return own_words.shown(unit, person, concern, press)
        _do(unit, person, concern, press, topic)
    except NotPossibleNow as refusal:
        if refusal.key == "telling-waits":
            conversation_rows.show(unit, person.id)
        else:
            _agree(unit, person, concern, press, topic)
        text = my_concerns_pages.why_not(person, concern, refusal)
        return Toast(press.callback, text, alert=True, refusal=refusal)
    return None


def _do(unit: Unit, person: Person, concern: Concern, press: Pressed, topic: PagePress) -> None:
    choice, _, about = topic.choice.partition("-")
    if choice == who_read.READERS:
        my_concerns_pages.turn(unit, person, concern, press.message, page=choice)
        return
    if choice in _ACTS:
        _begin(unit, person, concern, press, topic, _ACTS[choice])
        return
    if choice in _RATED and about in {"yes", "no"}:
        concern = aftercare.answer(unit, person, concern, choice, yes=about == "yes")
    elif choice:
        raise StaleButton
    _agree(unit, person, concern, press, topic)
    if (choice, about) == _NOT_FINISHED:
        addition_form.ask_what_is_missing(unit, person, concern)


def _begin(
    unit: Unit, person: Person, concern: Concern, press: Pressed, topic: PagePress, act: Act
) -> None:
    """Do an act, or ask first for the words it needs, or whether they are sure."""
    choice, _, about = topic.choice.partition("-")
    if ACTS[act].settles is Pending.QUESTION:
        additions.check_question(concern, about)
    match ACTS[act].begins_with:
        case Preparation.WORDS if topic.what == my_concerns_pages.ASKED:
            addition_form.begin(unit, person, concern, act, asked=press.message)
        case Preparation.WORDS if topic.what == my_concerns_pages.HEARD:
            addition_form.begin(unit, person, concern, act)
        case Preparation.WORDS:
            addition_form.begin(unit, person, concern, act, screen=press.message)
        case Preparation.CONFIRMATION if about != sure_pages.NOW:
            permit(unit.municipality.protocol, concern, act, in_private(person))
            page = sure_pages.page_of(act)
            my_concerns_pages.turn(unit, person, concern, press.message, page=page)
        case _:
            concern = acts.carry_out(unit, in_private(person), concern, act)
            _agree(unit, person, concern, press, topic, choice)
            if act is Act.REQUEST_REOPEN:
                addition_form.ask_what_is_missing(unit, person, concern)


def _agree(
    unit: Unit, person: Person, concern: Concern, press: Pressed, topic: PagePress, done: str = ""
) -> None:
    """Make the pressed message agree with what is true now."""
    match topic.what:
        case my_concerns_pages.ASKED:
            entry = EntryId(topic.choice.partition("-")[2])
            unit.tell(additions.asked_again(concern, entry, press.message, done))
        case my_concerns_pages.CARE:
            unit.tell(
                Notice(
                    NoticeKind.CARE,
                    Priority.ANSWER,
                    person=person.id,
                    concern=concern.id,
                    message=press.message,
                )
            )
        case my_concerns_pages.HEARD:
            pass  # what was written stays as it is
        case _:
            my_concerns_pages.turn(unit, person, concern, press.message, done=done)


ROUTES: PageRoutes = tuple(
    Route(place, Who.MEMBER, _my_concern_pressed) for place in my_concerns_pages.PLACES
)
