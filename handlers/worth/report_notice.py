"""YEAR_REPORT and YEAR_REPORT_FILE: that a report is there, what is in it, and its PDF."""

from config import wording
from domain.functions import NetworkFunction
from domain.notices import PageDetail
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.private_message import Private, member_of, to_person
from handlers.telegram.rendering import Renderer
from handlers.worth import report_pages
from services.unit import Unit
from services.worth import reports
from services.worth.words import report as words
from storage.records import Outgoing


class YearReportPage(Private):
    """The report of a year, or the word that it is there, for everybody in the network."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no member (any more)."""
        reader = member_of(unit, item, NetworkFunction.WORTH)
        if reader is None:
            return None
        drawn = report_pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        if drawn is None:
            return None
        text, rows = drawn
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


class YearReportFile(Renderer):
    """The PDF of a report: as it was released, or (for who may read that) as a draft is now.

    A draft cannot be passed on from here, as its pages cannot.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the file; None for who may not have it (any more)."""
        reader = member_of(unit, item, NetworkFunction.WORTH)
        year = report_pages.year_in(item.notice.detail_as(PageDetail).on)
        if reader is None or year not in reports.years(unit, reader):
            return None
        tongue = reader.language
        name = wording.label(tongue, "report-file", year=str(year))
        caption = wording.say(tongue, "report-caption", title=words.title(tongue, year))
        report = reports.find(unit, reader, year)
        call = Call(
            "sendDocument",
            {"chat_id": reader.account, "caption": caption, "parse_mode": "HTML"},
            {"document": (name, reports.pdf(unit, report))},
        )
        return call if report.released_at is not None else call.protected()
