"""What is pressed at a meeting and after it, and the link that a code in the room holds."""

import re
from collections.abc import Callable, Mapping

from domain.errors import StaleButton
from domain.identifiers import AffairId, LetterId, MessageId, PersonId
from domain.meetings.after_meeting import Said
from domain.notices import Notice, NoticeKind, Priority
from handlers.conversations import forms
from handlers.meetings.afterwards import buttons as carried
from handlers.meetings.afterwards import forms as afterwards_forms
from handlers.meetings.afterwards.pages import AGREEMENT, AGREEMENTS, LISTED
from handlers.telegram import gate, wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.meetings import meeting_rows as keeping
from services.meetings.afterwards import agenda_points as points
from services.meetings.afterwards import agreements as agreeing
from services.meetings.afterwards import attendance_code as presence
from services.meetings.afterwards import meeting_thanks as gratitude
from services.meetings.afterwards import minutes
from services.meetings.afterwards.afterwards_deadlines import HUB, show
from services.unit import Unit
from storage.records import Person

PREFIX = "a-"
"""What the buttons here begin with."""

_LINK = re.compile(r"a-([0-9a-f]{16})-([0-9]{4})")

Done = tuple[str, dict[str, int]] | None
"""What a toast says of it; None when the screen says enough."""


def link(meeting_id: AffairId, code: str) -> str:
    """Write what the picture with the code opens the bot with."""
    return f"{PREFIX}{meeting_id}-{code}"


def scanned(unit: Unit, person: Person, argument: str) -> bool:
    """Note somebody who scanned the code in the room; tells whether it was one."""
    found = _LINK.fullmatch(argument)
    if found is not None:
        afterwards_forms.try_code(unit, person, AffairId(found[1]), found[2])
    return found is not None


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Toast | None:
    """Do what a button says. Raises StaleButton for one we never made."""
    person = gate.member(unit, press.speaker)
    do = _DOING.get(topic.what)
    if do is None or not topic.on:
        raise StaleButton
    done = do(unit, person, press.message, topic)
    if done is None:
        return None
    text, facts = done
    return Toast(press.callback, wording.label(person.language, text, **facts))


def _turn(page: str) -> Callable[[Unit, Person, MessageId, Topic], Done]:
    """Give what shows a page in place of the one that was pressed on."""

    def turn(unit: Unit, person: Person, message: MessageId, topic: Topic) -> Done:
        meeting = keeping.find(unit, AffairId(topic.on))
        keeping.check_leads(person, meeting)
        show(unit, person.id, meeting.id, page, topic.choice, message=message)
        return None

    return turn


def _tap(unit: Unit, person: Person, message: MessageId, topic: Topic) -> Done:
    page, _, who = topic.choice.partition("-")
    meeting_id, there = AffairId(topic.on), topic.what == carried.HERE
    presence.set_present(unit, person, meeting_id, PersonId(who), there=there)
    show(unit, person.id, meeting_id, LISTED, page, message=message)
    return None


def _code(unit: Unit, person: Person, _message: MessageId, topic: Topic) -> Done:
    presence.code_of(unit, person, AffairId(topic.on))
    _tell(unit, NoticeKind.ATTENDANCE_CODE, person, {"affair": topic.on})
    return None


def _thanks(unit: Unit, person: Person, message: MessageId, topic: Topic) -> Done:
    count = gratitude.thank(unit, person, AffairId(topic.on))
    show(unit, person.id, AffairId(topic.on), HUB, message=message)
    return "toast-after-thanked", {"count": count}


def _me(unit: Unit, person: Person, _message: MessageId, topic: Topic) -> Done:
    presence.awaited(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, afterwards_forms.CODE.name, subject=topic.on)
    return None


def _add(unit: Unit, person: Person, _message: MessageId, topic: Topic) -> Done:
    agreeing.open_for_agreements(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, afterwards_forms.AGREEMENT.name, subject=topic.on)
    return None


def _minutes(unit: Unit, person: Person, _message: MessageId, topic: Topic) -> Done:
    minutes.open_for_minutes(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, afterwards_forms.MINUTES.name, subject=topic.on)
    return None


def _point(unit: Unit, person: Person, _message: MessageId, topic: Topic) -> Done:
    points.open_meeting(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, afterwards_forms.POINT.name, subject=topic.on)
    return None


def _send(unit: Unit, person: Person, message: MessageId, topic: Topic) -> Done:
    count = agreeing.send(unit, person, AffairId(topic.on))
    show(unit, person.id, AffairId(topic.on), AGREEMENTS, message=message)
    return "toast-after-sent", {"count": count}


def _off(unit: Unit, person: Person, message: MessageId, topic: Topic) -> Done:
    agreeing.take_away(unit, person, AffairId(topic.on), _number(topic.choice))
    show(unit, person.id, AffairId(topic.on), AGREEMENTS, message=message)
    return None


def _say(unit: Unit, person: Person, message: MessageId, topic: Topic) -> Done:
    """Note what became of an agreement: on its page, or where it was asked."""
    number, _, what = topic.choice.partition("-")
    if what not in set(Said):
        raise StaleButton
    meeting_id = AffairId(topic.on)
    agreeing.say(unit, person, meeting_id, _number(number), Said(what))
    if topic.what == carried.SAY:
        show(unit, person.id, meeting_id, AGREEMENTS, message=message)
    else:
        detail = {"affair": topic.on, "agreement": number}
        _tell(unit, NoticeKind.AGREEMENT, person, detail, message)
    return None


def _decide(unit: Unit, person: Person, _message: MessageId, topic: Topic) -> Done:
    accept = topic.what == carried.ACCEPT
    points.decide(unit, person, LetterId(topic.on), accept=accept)
    return f"toast-after-point-{'accepted' if accept else 'declined'}", {}


def _number(text: str) -> int:
    if not text.isdecimal():
        raise StaleButton
    return int(text)


def _tell(
    unit: Unit,
    kind: NoticeKind,
    person: Person,
    detail: Mapping[str, str],
    message: MessageId | None = None,
) -> None:
    unit.tell(Notice(kind, Priority.ANSWER, person=person.id, message=message, detail=detail))


_DOING: Mapping[str, Callable[[Unit, Person, MessageId, Topic], Done]] = {
    carried.HUB: _turn(HUB),
    carried.LIST: _turn(LISTED),
    carried.AGREED: _turn(AGREEMENTS),
    carried.ONE: _turn(AGREEMENT),
    carried.HERE: _tap,
    carried.NOT_HERE: _tap,
    carried.CODE: _code,
    carried.THANKS: _thanks,
    carried.ME: _me,
    carried.ADD: _add,
    carried.MINUTES: _minutes,
    carried.POINT: _point,
    carried.SEND: _send,
    carried.OFF: _off,
    carried.SAY: _say,
    carried.ANSWER: _say,
    carried.ACCEPT: _decide,
    carried.DECLINE: _decide,
}
