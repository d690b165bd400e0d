"""What a coordinator sees of concerns: reference, stage and dates, never what was told."""

from datetime import datetime, timedelta
from html import escape

from config import wording
from domain.concerns.act_buttons import button_name, rows_of
from domain.concerns.acts import ButtonPlace
from domain.concerns.concern import Concern, Stage, next_due
from domain.concerns.notices import DeskDetail
from domain.concerns.protocol import Act
from domain.identifiers import EntryId
from handlers.concerns import desk_presses
from handlers.concerns.lists import lines
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from services.actors import in_private
from services.concerns import acts as handling
from services.concerns import desk
from services.concerns.duty import calls as duty_calls
from services.concerns.words import desk as words
from services.concerns.words import face
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ON_A_PAGE = 8
SOON = timedelta(days=14)
"""How far ahead the coordinator sees what will be erased."""

LISTS = ("open", "erasing")
"""The pages that list concerns, by the word a button or notice names them with."""


def listed(unit: Unit, reader: Person, page: str, choice: str = "") -> Page:
    """Give the list that `page` names: what is open (from page `choice` on), or goes soon."""
    if page == "erasing":
        return erasing(unit, reader)
    return open_list(unit, reader, int(choice) if choice.isdecimal() else 1)


def concern_page(
    unit: Unit,
    reader: Person,
    concern: Concern,
    detail: DeskDetail,
    entry: EntryId | None = None,
) -> Page:
    """Give one concern: why it is here, how it stands, what was done, and what can be."""
    page = _Concern(unit, reader, concern)
    return page.text(detail, entry), page.rows()


def choosing(unit: Unit, reader: Person, concern: Concern) -> Page:
    """Give the choice of who gets a concern."""
    tongue = reader.language
    rows: list[Row] = [
        [(words.official(person, tongue), desk_presses.assigning(concern, person))]
        for person in desk.officials(unit, concern)
    ]
    back = (wording.label(tongue, "button-back"), PagePress(desk_presses.CONCERN, concern.id))
    text = wording.say(
        tongue,
        "desk-choose",
        reference=concern.reference,
        count=len(rows),
        outside=face.outside(concern),
    )
    return text, [*rows, [back]]


def open_list(unit: Unit, reader: Person, number: int) -> Page:
    """List what officials have in hand: a button each."""
    tongue, concerns = reader.language, desk.open_for(unit, reader)
    shown, turns = leaf(tongue, concerns, number, ON_A_PAGE, _open)
    rows: list[Row] = [
        [(_line(unit, tongue, concern), PagePress(desk_presses.CONCERN, concern.id))]
        for concern in shown
    ]
    back = (wording.label(tongue, "button-back"), PagePress("overview"))
    return wording.say(tongue, "desk-open", count=len(concerns)), [*rows, *turns, [back]]


def erasing(unit: Unit, reader: Person) -> Page:
    """List what will be erased soon, and when."""
    tongue, zone = reader.language, unit.municipality.network.timezone

    def draw(concern: Concern) -> str:
        erase_at = concern.timeline.erase_at or unit.now
        day = wording.day(tongue, erase_at, zone)
        return wording.say(tongue, "desk-erasing-line", reference=concern.reference, day=day)

    count, first = desk.going(unit, unit.now + SOON, lines.MOST_LINES)
    drawn, _ = lines.fitting(first, draw)
    left_out = count - len(drawn)
    head = wording.say(tongue, "desk-erasing", count=count)
    more = [wording.say(tongue, "clock-more", count=left_out)] if left_out else []
    back = (wording.label(tongue, "button-back"), PagePress("overview"))
    return "\n".join([head, "", *drawn, *more]).strip(), [[back]]


class _Concern:
    """One concern for one coordinator at one moment."""

    def __init__(self, unit: Unit, reader: Person, concern: Concern) -> None:
        self._unit = unit
        self._reader = reader
        self._concern = concern
        self._zone = unit.municipality.network.timezone

    def text(self, detail: DeskDetail, entry: EntryId | None) -> str:
        reason = desk.reason(self._unit, self._concern, entry)
        done = desk.last_done(self._unit, self._concern)
        parts = [self._head(detail)]
        if reason is not None:
            parts += [
                words.reason(self._unit, reason, self._reader.language),
                f"<blockquote>{escape(reason.body, quote=False)}</blockquote>",
            ]
        parts += ["", self._stands(), *self._due(), *self._waits()]
        if done is not None:
            parts += ["", words.done(self._unit, done, self._reader.language)]
        return "\n".join(parts)

    def rows(self) -> list[Row]:
        rows = [
            [
                (self._label(button_name(act)), desk_presses.doing(self._concern, act))
                for act in acts
                if self._fits(act)
            ]
            for acts in rows_of(ButtonPlace.DESK)
        ]
        return [*(row for row in rows if row), [(self._label("open"), _open(1))]]

    def _head(self, detail: DeskDetail) -> str:
        request = self._concern.timeline.request
        facts = {"reference": str(self._concern.reference)}
        if request is not None:
            return self._say(str(request.wish), **facts)
        if detail.deadline is not None:
            return self._say(f"late-{detail.deadline}", **facts)
        if detail.page == duty_calls.DESK:
            return self._say("duty", **facts)
        if detail.act is Act.ESCALATE:
            return self._say(str(Act.ESCALATE), **facts)
        return self._say("about", **facts)

    def _stands(self) -> str:
        concern = self._concern
        return self._say(
            "stands",
            sign=face.sign(concern),
            urgency=face.how_urgent(concern),
            stage=self._unit.municipality.protocol.stage_label(
                concern.stage, self._reader.language
            ),
            owned="yes" if concern.owner and concern.stage is Stage.TAKEN_UP else "no",
            owner=face.name_of(self._unit, concern.owner, self._reader.language),
            day=wording.day(self._reader.language, concern.filed_at, self._zone),
        )

    def _due(self) -> list[str]:
        first = next_due(self._concern)
        if first is None:
            return []
        late = "yes" if first[1] <= self._unit.now else "no"
        return [self._say(f"due-{first[0]}", late=late, **self._moment(first[1]))]

    def _waits(self) -> list[str]:
        timeline, found = self._concern.timeline, []
        if timeline.question is not None:
            found.append(self._say("question", **self._moment(timeline.question.lapses_at)))
        if timeline.request is not None:
            wish, lapses = str(timeline.request.wish), timeline.request.lapses_at
            found.append(self._say("request", wish=wish, **self._moment(lapses)))
        return found

    def _moment(self, moment: datetime) -> dict[str, str]:
        tongue = self._reader.language
        return {
            "day": wording.day(tongue, moment, self._zone),
            "hour": wording.hour(tongue, moment, self._zone),
        }

    def _fits(self, act: Act) -> bool:
        if act is Act.REMIND and next_due(self._concern) is None:
            return False
        return handling.may(self._unit, in_private(self._reader), self._concern, act)

    def _label(self, name: str) -> str:
        return wording.label(self._reader.language, f"desk-button-{name}")

    def _say(self, text: str, /, **facts: str) -> str:
        return wording.say(self._reader.language, f"desk-{text}", **facts)


def _line(unit: Unit, tongue: str, concern: Concern) -> str:
    return wording.label(
        tongue,
        "desk-line",
        sign=face.sign(concern),
        reference=concern.reference,
        stage=unit.municipality.protocol.stage_label(concern.stage, tongue),
        due=lines.due(unit, tongue, concern),
    )


def _open(number: int) -> PagePress:
    return PagePress("open", "", str(number))
