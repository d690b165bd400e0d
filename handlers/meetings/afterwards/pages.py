"""The pages for who leads a meeting once it has begun: who is there, what was agreed."""

from collections.abc import Callable, Mapping
from html import escape

from config import wording
from domain.errors import NotPossibleNow
from domain.meetings import after_meeting
from domain.meetings.meeting import Meeting
from domain.meetings.notices import AfterwardsDetail
from domain.meetings.shared_agreement import AgreementReply, AgreementState, SharedAgreement
from domain.typed_text import shorten
from handlers.meetings.afterwards.buttons import (
    ADD,
    AGREED,
    CODE,
    HERE,
    HUB,
    LIST,
    MINUTES,
    NOT_HERE,
    OFF,
    ONE,
    SAY,
    SEND,
    THANKS,
    button,
)
from handlers.telegram.keyboards import Button, Row, pairs
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from services.meetings import meeting_rows
from services.meetings.afterwards import attendance
from services.meetings.afterwards.afterwards_deadlines import HUB as HUB_PAGE
from services.meetings.words import afterwards as afterwards_words
from services.meetings.words import agreement as agreement_words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

LISTED, AGREEMENTS, AGREEMENT = "list", "agreements", "agreement"
"""The other pages there are."""

_ON_A_PAGE = 10
_LONGEST_LABEL = 40
_THERE, _NOT_THERE = "✓ ", "▫️ "


def draw(unit: Unit, reader: Person, detail: AfterwardsDetail) -> Page:
    """Give a page of a meeting; a word alone when there is none any more."""
    choice = detail.choice
    try:
        pages = _AfterwardsPages(unit, reader, meeting_rows.find(unit, detail.affair))
        drawn: Mapping[str, Callable[[], Page]] = {
            HUB_PAGE: pages.hub,
            LISTED: lambda: pages.listing(_number(choice)),
            AGREEMENTS: pages.agreements,
            AGREEMENT: lambda: pages.agreement(_number(choice)),
        }
        return drawn[detail.page]()
    except NotPossibleNow as refusal:
        return wording.say(reader.language, f"refusal-{refusal.key}"), []


class _AfterwardsPages:
    """All pages of one meeting, for one reader at one moment."""

    def __init__(self, unit: Unit, reader: Person, meeting: Meeting) -> None:
        self._unit, self._reader, self._meeting = unit, reader, meeting
        self._facts = afterwards_words.of_meeting(unit, reader, meeting)

    def hub(self) -> Page:
        meeting = self._meeting
        were = len(attendance.present(self._unit, meeting))
        text = afterwards_words.hub(self._unit, self._reader, meeting)
        rows: list[Row] = [
            [self._button("attendance", LIST), self._button("agreements", AGREED)],
            [self._button("minutes", MINUTES)],
        ]
        if were and not meeting.thanked:
            rows.append([self._button("thanks", THANKS)])
        return text, [*rows, [self._button("meeting", "m-lead")]]

    def _noting(self) -> bool:
        return after_meeting.presence_open(self._meeting, self._unit.now)

    def listing(self, number: int) -> Page:
        """Show who was invited; a tap notes that somebody is there, or is not after all.

        When the time for that is over it only says who was there.
        """
        people = attendance.listed(self._unit, self._reader, self._meeting)
        shown, rows = leaf(self._reader.language, people, number, _ON_A_PAGE, self._to_page)
        count = sum(there for _, there in people)
        if self._noting():
            taps = [self._tap(person, number, there=there) for person, there in shown]
            text = self._say("after-list", present=count)
            rows = [*pairs(taps), *rows, [self._button("code", CODE)]]
        else:
            lines = (self._entry_of(person, there=there) for person, there in shown)
            head = self._say("after-list-over", present=count)
            text = "\n".join([f"{head}\n", *(escape(line, quote=False) for line in lines)])
        if any(there for _, there in people) and not self._meeting.thanked:
            rows.append([self._button("thanks", THANKS)])
        return text, [*rows, [self._button("back", HUB)]]

    def agreements(self) -> Page:
        meeting = self._meeting
        lines = [
            agreement_words.line(self._unit, self._reader, each) for each in meeting.agreements
        ]
        told = "yes" if meeting.agreements_told else "no"
        text = self._say("after-agreements", count=len(lines), told=told)
        rows: list[Row] = [
            [(self._entry(each), PagePress(ONE, meeting.id, str(each.number)))]
            for each in meeting.agreements
        ]
        if len(lines) < after_meeting.MOST_AGREEMENTS:
            rows.append([self._button("add", ADD)])
        if lines and not meeting.agreements_told:
            rows.append([self._button("send", SEND)])
        return "\n\n".join([text, *lines]), [*rows, [self._button("back", HUB)]]

    def agreement(self, number: int) -> Page:
        meeting = self._meeting
        found = after_meeting.find(meeting, number)
        text = agreement_words.line(self._unit, self._reader, found)
        rows: list[Row] = []
        if found.state is AgreementState.OPEN:
            rows.append(
                [
                    button(self._reader, said, PagePress(SAY, meeting.id, f"{number}-{said}"))
                    for said in (AgreementReply.KEPT, AgreementReply.DROPPED)
                ]
            )
        rows.append([button(self._reader, "off", PagePress(OFF, meeting.id, str(number)))])
        return text, [*rows, [self._button("back", AGREED)]]

    def _tap(self, person: Person, number: int, *, there: bool) -> Button:
        what = NOT_HERE if there else HERE
        choice = f"{number}-{person.id}"
        return self._entry_of(person, there=there), PagePress(what, self._meeting.id, choice)

    def _entry_of(self, person: Person, *, there: bool) -> str:
        name = shorten(person.name or "?", _LONGEST_LABEL)
        return f"{_THERE if there else _NOT_THERE}{name}"

    def _to_page(self, number: int) -> PagePress:
        return PagePress(LIST, self._meeting.id, str(number))

    def _entry(self, agreement: SharedAgreement) -> str:
        return shorten(agreement.what, _LONGEST_LABEL)

    def _button(self, name: str, what: str) -> Button:
        return button(self._reader, name, PagePress(what, self._meeting.id))

    def _say(self, key: str, /, **facts: str | int) -> str:
        return wording.say(self._reader.language, key, **self._facts, **facts)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 1
