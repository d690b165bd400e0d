"""SERIES_PAGE and SERIES_STOPPED: a series as its caller sees it, and the word that it is off."""

from domain.meetings.notices import PlanDetail
from domain.meetings.series import Series as Kept
from domain.notices import AffairDetail
from handlers.meetings.series import pages as series_pages
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import inline
from handlers.telegram.private_message import Private, recipient, to_person
from services.meetings import meeting_rows
from services.meetings.calendar import meeting_calendar
from services.meetings.series import in_calendar, series_rows
from services.unit import Unit
from storage.records import Outgoing


class SeriesPage(Private):
    """How a series stands, for who leads it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who leads it no more."""
        series, reader = _series(unit, item), recipient(unit, item)
        if series is None or reader is None or not series_rows.leads(reader, series):
            return None
        text, rows = series_pages.page(unit, reader, series, item.notice.detail_as(PlanDetail).what)
        return to_person(reader, text, item.notice.message, inline(rows))


class SeriesStopped(Private):
    """Tells once what is off; the file that takes it out of a calendar goes along with it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the word; None for who is out of the network, or away from it for a while."""
        series, reader = _series(unit, item), recipient(unit, item)
        if series is None or reader is None or not meeting_rows.takes_part(unit, reader):
            return None
        text = series_pages.stopped(unit, reader, series)
        if reader.id not in in_calendar.holders(unit, series.id):
            return to_person(reader, text)
        file = meeting_calendar.series_file(unit, reader, series)
        params = {"chat_id": reader.account, "caption": text, "parse_mode": "HTML"}
        return Call("sendDocument", params, {"document": (meeting_calendar.FILE, file)})


def _series(unit: Unit, item: Outgoing) -> Kept | None:
    return unit.store.affairs.find(Kept, item.notice.detail_as(AffairDetail).affair)
