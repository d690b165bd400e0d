"""CHARTER and FOUNDING_PAGE: what the network agreed on changed; and the pages about it."""

from config import wording
from domain.founding.charter import Charter, CharterStage
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.notices import AffairDetail, PageDetail
from domain.roles import Role, Standing
from handlers.founding import about, charter_pages, fits_pages, pages, setup_pages
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import Row
from handlers.telegram.private_message import (
    Addressed,
    Private,
    member_of,
    recipient,
    to_person,
)
from handlers.telegram.rendering import Renderer
from services.founding import charters, foundations, network_file, role_fits
from services.founding.words import setup as setup_words
from services.printing import typesetting
from services.unit import Unit
from storage.records import Outgoing, Person

_COLLEAGUES = frozenset({Role.OFFICIAL, Role.COORDINATOR})


class CharterNews(Addressed):
    """Tells a member what changed; nobody who pauses, and nothing that a newer one replaced."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the news; None for whom it is not (any more)."""
        reader, charter = member_of(unit, item, NetworkFunction.CHARTER), _charter(unit, item)
        if charter is None or reader is None or charter.stage is not CharterStage.IN_FORCE:
            return None
        if reader.membership.paused(unit.today):
            return None
        text, rows = charter_pages.news(unit, reader, charter)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


class FoundingPage(Private):
    """A page, drawn from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no member (any more), or may not see it."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        drawn = _draw(unit, reader, item.notice.detail_as(PageDetail))
        if drawn is None:
            return None
        text, rows = drawn
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


class FoundingFile(Renderer):
    """What comes of setting the network up, as a file: made from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the file; None for who may not have it (any more), and when it is gone."""
        reader, found = recipient(unit, item), foundations.current(unit)
        if reader is None or found is None or not _sets_up(unit, reader):
            return None
        tongue, page = reader.language, item.notice.detail_as(PageDetail).page
        if page == setup_pages.NOTE:
            name = wording.label(tongue, "setup-note-file")
            content = typesetting.pdf(setup_words.note(unit, tongue, found))
        else:
            name = network_file.NAME
            content = setup_words.file(unit, tongue, found).encode()
        caption = wording.say(tongue, f"setup-caption-{page}")
        return Call(
            "sendDocument",
            {"chat_id": reader.account, "caption": caption, "parse_mode": "HTML"},
            {"document": (name, content)},
        )


def _draw(unit: Unit, reader: Person, detail: PageDetail) -> tuple[str, list[Row]] | None:
    match detail.page:
        case page if page in role_fits.PAGES:
            is_theirs = reader.role is Role.COORDINATOR and unit.has(NetworkFunction.FOUNDING)
            return fits_pages.draw(unit, reader, detail) if is_theirs else None
        case pages.ABOUT:
            return about.draw(unit, reader)
        case foundations.PAGE if _sets_up(unit, reader):
            return setup_pages.status(unit, reader)
        case pages.QUESTIONS if _sets_up(unit, reader):
            return setup_pages.questions(unit, reader)
        case pages.ANEW_PAGE if _sets_up(unit, reader):
            return setup_pages.anew(unit, reader)
    return _draw_charter(unit, reader, detail)


def _sets_up(unit: Unit, reader: Person) -> bool:
    return unit.has(NetworkFunction.FOUNDING) and foundations.may(reader)


def _draw_charter(unit: Unit, reader: Person, detail: PageDetail) -> tuple[str, list[Row]] | None:
    if not unit.has(NetworkFunction.CHARTER):
        return None
    match detail.page:
        case charters.PROPOSAL if reader.role in _COLLEAGUES:
            return charter_pages.proposal(unit, reader, AffairId(detail.on))
        case pages.MEETINGS if reader.role is Role.COORDINATOR:
            return charter_pages.meetings(unit, reader, AffairId(detail.on))
        case pages.CHARTER:
            return charter_pages.whole(unit, reader)
        case _:
            return None


def _charter(unit: Unit, item: Outgoing) -> Charter | None:
    return unit.store.affairs.find(Charter, item.notice.detail_as(AffairDetail).affair)
