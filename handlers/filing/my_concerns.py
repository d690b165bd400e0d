"""A reporter's own buttons: on the pages of their concerns, below a question, after closing.

Only the reporter of that concern, in their private chat; judged by what is true now, whatever
the message still showed.
"""

from domain.concerns.concern import Concern
from domain.concerns.protocol import Act, permit
from domain.errors import NotAllowed, NotPossibleNow, StaleButton
from domain.identifiers import ConcernId, EntryId
from domain.notices import Notice, NoticeKind, Priority
from handlers.filing import addition_form as telling
from handlers.filing import my_concerns_pages as mine_pages
from handlers.telegram import gate
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.actors import in_private
from services.concerns import acts as handling
from services.conversations import conversation_rows as conversing
from services.filing import additions as tellings
from services.filing import aftercare
from services.unit import Unit
from storage.records import Person

_TOLD = {"answer": Act.ANSWER, "add": Act.ADD, "correct": Act.CORRECT}
_DONE = {
    "decline": Act.DECLINE,
    "reveal": Act.REVEAL,
    "nameless": Act.STAY_NAMELESS,
    "reopen": Act.REQUEST_REOPEN,
}
_ABOUT_A_QUESTION = frozenset({"answer", "decline", "reveal", "nameless"})
_RATED = frozenset({aftercare.HEARD, aftercare.FINISHED})


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Toast | None:
    """Do what the button says, or say what stands in the way; the message then tells what is true.

    Raises NotAllowed for anybody but the reporter, NotPossibleNow("erased") after erasure.
    """
    person = gate.member(unit, press.speaker)
    if not press.place.private:
        raise NotAllowed
    if not topic.on:
        mine_pages.turn(unit, person, None, press.message)
        return None
    concern = unit.store.concerns.by_id(ConcernId(topic.on))
    if concern is None:
        raise NotPossibleNow("erased")
    if concern.reporter != person.id:
        raise NotAllowed
    try:
        _do(unit, person, concern, press, topic)
    except NotPossibleNow as refusal:
        if refusal.key == "telling-waits":
            conversing.show(unit, person.id)
        else:
            _agree(unit, person, concern, press, topic)
        return Toast(press.callback, mine_pages.why_not(person, concern, refusal), alert=True)
    return None


def _do(unit: Unit, person: Person, concern: Concern, press: Pressed, topic: Topic) -> None:
    choice, _, about = topic.choice.partition("-")
    if choice in _ABOUT_A_QUESTION:
        tellings.check_question(concern, about)
    if choice in _TOLD:
        act = _TOLD[choice]
        if topic.what == mine_pages.ASKED:
            telling.begin(unit, person, concern, act, asked=press.message)
        else:
            telling.begin(unit, person, concern, act, screen=press.message)
        return
    done = ""
    if choice == "withdraw" and about != "now":
        permit(unit.house.protocol, concern, Act.WITHDRAW, in_private(person))
        mine_pages.turn(unit, person, concern, press.message, {"page": "withdrawing"})
        return
    if choice == "withdraw":
        concern = handling.carry_out(unit, in_private(person), concern, Act.WITHDRAW)
        done = choice
    elif choice in _DONE:
        concern = handling.carry_out(unit, in_private(person), concern, _DONE[choice])
        done = choice
    elif choice in _RATED and about in {"yes", "no"}:
        concern = aftercare.answer(unit, person, concern, choice, yes=about == "yes")
    elif choice:
        raise StaleButton
    _agree(unit, person, concern, press, topic, done)


def _agree(
    unit: Unit, person: Person, concern: Concern, press: Pressed, topic: Topic, done: str = ""
) -> None:
    """Make the pressed message agree with what is true now."""
    detail = {"done": done} if done else {}
    match topic.what:
        case mine_pages.ASKED:
            entry = EntryId(topic.choice.partition("-")[2])
            unit.tell(tellings.asked_again(concern, entry, press.message, done))
        case mine_pages.CARE:
            unit.tell(
                Notice(
                    NoticeKind.CARE,
                    Priority.ANSWER,
                    person=person.id,
                    concern=concern.id,
                    message=press.message,
                )
            )
        case _:
            mine_pages.turn(unit, person, concern, press.message, detail)
