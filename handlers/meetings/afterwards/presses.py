"""What is pressed at a meeting and after it, and the link that a code in the room holds."""

import re
from collections.abc import Callable

from config import wording
from domain.errors import StaleButton
from domain.identifiers import AffairId, LetterId, MessageId, PersonId
from domain.meetings.notices import AgreementDetail
from domain.meetings.shared_agreement import AgreementReply
from domain.notices import AffairDetail, Detail, Notice, NoticeKind, Priority
from handlers.conversations import forms
from handlers.meetings.afterwards import buttons as carried
from handlers.meetings.afterwards import forms as afterwards_forms
from handlers.meetings.afterwards.pages import AGREEMENT, AGREEMENTS, LISTED
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.meetings import meeting_rows
from services.meetings.afterwards import (
    agenda_points,
    agreements,
    attendance_code,
    meeting_thanks,
    minutes,
)
from services.meetings.afterwards.afterwards_deadlines import HUB, show
from services.unit import Unit
from storage.records import Person

_LINK = re.compile(r"a-([0-9a-f]{16})-([0-9]{4})")


def link(meeting_id: AffairId, code: str) -> str:
    """Write what the picture with the code opens the bot with."""
    return f"a-{meeting_id}-{code}"


def scanned(unit: Unit, person: Person, argument: str) -> bool:
    """Note somebody who scanned the code in the room; tells whether it was one."""
    found = _LINK.fullmatch(argument)
    if found is not None:
        afterwards_forms.try_code(unit, person, AffairId(found[1]), found[2])
    return found is not None


def _turn(page: str) -> Callable[[Unit, Person, Pressed, PagePress], None]:
    """Give what shows a page in place of the one that was pressed on."""

    def turn(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
        meeting = meeting_rows.find(unit, _affair(topic))
        meeting_rows.check_leads(unit, person, meeting)
        show(unit, person.id, meeting.id, page, topic.choice, message=press.message)

    return turn


def _tap(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    page, _, who = topic.choice.partition("-")
    meeting_id, there = _affair(topic), topic.what == carried.HERE
    attendance_code.set_present(unit, person, meeting_id, PersonId(who), there=there)
    show(unit, person.id, meeting_id, LISTED, page, message=press.message)


def _code(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    attendance_code.code_of(unit, person, _affair(topic))
    _tell(unit, NoticeKind.ATTENDANCE_CODE, person, AffairDetail(_affair(topic)))


def _thanks(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    count = meeting_thanks.thank(unit, person, _affair(topic))
    show(unit, person.id, _affair(topic), HUB, message=press.message)
    return _toast(person, press, "toast-after-thanked", count=count)


def _me(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    attendance_code.awaited(unit, person, _affair(topic))
    forms.open_form(unit, person, afterwards_forms.CODE.name, subject=topic.on)


def _add(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    agreements.open_for_agreements(unit, person, _affair(topic))
    forms.open_form(unit, person, afterwards_forms.AGREEMENT.name, subject=topic.on)


def _minutes(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    minutes.open_for_minutes(unit, person, _affair(topic))
    forms.open_form(unit, person, afterwards_forms.MINUTES.name, subject=topic.on)


def _point(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    agenda_points.open_meeting(unit, person, _affair(topic))
    forms.open_form(unit, person, afterwards_forms.POINT.name, subject=topic.on)


def _send(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    count = agreements.send(unit, person, _affair(topic))
    show(unit, person.id, _affair(topic), AGREEMENTS, message=press.message)
    return _toast(person, press, "toast-after-sent", count=count)


def _off(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    agreements.take_away(unit, person, _affair(topic), _number(topic.choice))
    show(unit, person.id, _affair(topic), AGREEMENTS, message=press.message)


def _say(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Note what became of an agreement: on its page, or where it was asked."""
    number, _, what = topic.choice.partition("-")
    if what not in set(AgreementReply):
        raise StaleButton
    meeting_id = _affair(topic)
    agreements.say(unit, person, meeting_id, _number(number), AgreementReply(what))
    if topic.what == carried.SAY:
        show(unit, person.id, meeting_id, AGREEMENTS, message=press.message)
    else:
        detail = AgreementDetail(meeting_id, _number(number))
        _tell(unit, NoticeKind.AGREEMENT, person, detail, press.message)


def _decide(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    accept = topic.what == carried.ACCEPT
    agenda_points.decide(unit, person, LetterId(topic.on), accept=accept)
    return _toast(person, press, f"toast-after-point-{'accepted' if accept else 'declined'}")


def _affair(topic: PagePress) -> AffairId:
    if not topic.on:
        raise StaleButton
    return AffairId(topic.on)


def _number(text: str) -> int:
    if not text.isdecimal():
        raise StaleButton
    return int(text)


def _tell(
    unit: Unit,
    kind: NoticeKind,
    person: Person,
    detail: Detail,
    message: MessageId | None = None,
) -> None:
    unit.tell(Notice(kind, Priority.ANSWER, person=person.id, message=message, detail=detail))


def _toast(person: Person, press: Pressed, key: str, **facts: int) -> Toast:
    return Toast(press.callback, wording.label(person.language, key, **facts))


ROUTES: PageRoutes = (
    Route(carried.HUB, Who.LEADER, _turn(HUB)),
    Route(carried.LIST, Who.LEADER, _turn(LISTED)),
    Route(carried.AGREED, Who.LEADER, _turn(AGREEMENTS)),
    Route(carried.ONE, Who.LEADER, _turn(AGREEMENT)),
    Route(carried.HERE, Who.LEADER, _tap),
    Route(carried.NOT_HERE, Who.LEADER, _tap),
    Route(carried.CODE, Who.LEADER, _code),
    Route(carried.THANKS, Who.LEADER, _thanks),
    Route(carried.ADD, Who.LEADER, _add),
    Route(carried.SEND, Who.LEADER, _send),
    Route(carried.OFF, Who.LEADER, _off),
    Route(carried.MINUTES, Who.LEADER, _minutes),
    Route(carried.ACCEPT, Who.LEADER, _decide),
    Route(carried.DECLINE, Who.LEADER, _decide),
    Route(carried.SAY, Who.MEMBER, _say),
    Route(carried.ANSWER, Who.MEMBER, _say),
    Route(carried.ME, Who.MEMBER, _me),
    Route(carried.POINT, Who.MEMBER, _point),
)
