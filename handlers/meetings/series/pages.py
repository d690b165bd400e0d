"""What its caller sees of a series, and what people hear when it is stopped."""

from collections.abc import Sequence

from config import wording
from domain.identifiers import AffairId, MessageId
from domain.meetings.meeting import Meeting
from domain.meetings.notices import PlanDetail
from domain.meetings.series import Series
from domain.notices import Notice, NoticeKind, Priority
from handlers.meetings.chairing import turn_pages
from handlers.meetings.leading import page as leading_page
from handlers.telegram.keyboards import Row, pairs
from handlers.telegram.payloads import PagePress
from services.meetings.chairing import turns
from services.meetings.series import series_rows, stopping
from services.meetings.words import meeting as meeting_words
from services.meetings.words import series as series_words
from services.unit import Unit
from storage.records import Person

PAGE, STOP, ON, OFF = "r-series", "r-stop", "r-on", "r-off"
STOPPING, KEPT, MADE = "stopping", "kept", "made"
_MOST_SHOWN = 8


def tell(
    unit: Unit,
    person: Person,
    series_id: AffairId,
    what: str = "",
    message: MessageId | None = None,
) -> None:
    """Show how a series stands."""
    unit.tell(
        Notice(
            NoticeKind.SERIES_PAGE,
            Priority.ANSWER,
            person=person.id,
            message=message,
            detail=PlanDetail(series_id, what),
        )
    )


def page(unit: Unit, reader: Person, series: Series, what: str) -> tuple[str, list[Row]]:
    """Draw a series, for who leads it: what is to come of it, and what can be done."""
    language, title = reader.language, series.template.title
    if series.ended_at is not None:
        text = wording.say(language, "series-page-over", title=title)
        return text, leading_page.way_to_all(reader)
    if what == STOPPING:
        return _sure(language, series)
    if what == turn_pages.TURN and turns.may(reader, series):
        return turn_pages.draw(unit, reader, series)
    ahead = series_rows.to_come(unit, series.id)
    text = series_words.going(unit, language, series, what)
    going_on = series.asked and what != KEPT
    rows = _acts(unit, language, series, ahead, going_on=going_on)
    rows += turn_pages.way_in(reader, series)
    return text, [*rows, *leading_page.way_to_all(reader)]


def stopped(unit: Unit, reader: Person, series: Series) -> str:
    """Say to who was invited that the series stopped, and what is off with it."""
    off = stopping.off_with(unit, series, reader.id)
    parts = [wording.say(reader.language, "series-stopped", title=series.template.title)]
    parts += [_off(unit, reader, each) for each in off[:_MOST_SHOWN]]
    if left := len(off) - _MOST_SHOWN:
        parts += [wording.say(reader.language, "series-stopped-more", count=left)] * (left > 0)
    parts.append(wording.say(reader.language, "series-stopped-next"))
    return "\n".join(parts)


def entries(unit: Unit, reader: Person) -> list[Row]:
    """Give a button for each series this person leads and that goes on."""
    return [
        [
            (
                wording.label(reader.language, "series-entry", title=series.template.title),
                PagePress(PAGE, series.id),
            )
        ]
        for series in series_rows.all_open(unit)
        if series_rows.leads(reader, series)
    ]


def _sure(language: str, series: Series) -> tuple[str, list[Row]]:
    yes, no = (wording.button(language, "series", f"stop-{each}") for each in ("yes", "no"))
    rows: list[Row] = [[(yes, PagePress(STOP, series.id, "yes")), (no, PagePress(PAGE, series.id))]]
    return wording.say(language, "series-page-stopping", title=series.template.title), rows


def _acts(
    unit: Unit, language: str, series: Series, ahead: Sequence[Meeting], *, going_on: bool
) -> list[Row]:
    zone = unit.municipality.network.timezone
    rows: list[Row] = []
    if going_on:
        on, off = (wording.label(language, f"series-button-{each}") for each in ("on", "off"))
        rows.append([(on, PagePress(ON, series.id)), (off, PagePress(OFF, series.id))])
    rows += pairs(
        [
            (
                wording.short_day(language, each.start or unit.now, zone, unit.today),
                PagePress(leading_page.LOOK, each.id),
            )
            for each in ahead[:_MOST_SHOWN]
        ]
    )
    return [*rows, [(wording.label(language, "series-button-stop"), PagePress(STOP, series.id))]]


def _off(unit: Unit, reader: Person, meeting: Meeting) -> str:
    when = meeting_words.when(unit, reader.language, meeting)
    return wording.say(reader.language, "series-stopped-meeting", when=when)
