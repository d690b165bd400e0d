"""FUND and what goes with it: what became of a request, and what waits for whom."""

from collections.abc import Mapping

from config import wording
from domain.functions import NetworkFunction
from domain.notices import PageDetail
from domain.together.fund.notices import FundDetail
from domain.together.fund.request import FundRequest, FundStage
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.private_message import Private, member_of, photo_to_person, to_person
from handlers.together.fund import pages
from services.together.fund import fund_account, fund_rows, fund_words
from services.unit import Unit
from storage.records import Outgoing, Person

_ACCOUNT = "account"
_WITH_ALL = frozenset({"asked", "answered", "halfway", "reminder", "overdue", "pay", "pay-late"})
"""After what is said here, all of it stands once more."""

_WITH_WORDS = frozenset({"questioned", "questioned-again", "granted", "declined"})
"""What is said with its words. Where all of it follows they stand there."""

_FOR_COORDINATORS = frozenset({FundStage.ASKED, FundStage.HALFWAY})

_ONLY_WHILE: Mapping[str, frozenset[FundStage]] = {
    **dict.fromkeys(("asked", "answered", "reminder", "overdue", "late"), _FOR_COORDINATORS),
    **dict.fromkeys(("halfway", "halfway-for-you"), frozenset({FundStage.HALFWAY})),
    **dict.fromkeys(("questioned", "questioned-again"), frozenset({FundStage.QUESTIONED})),
    **dict.fromkeys(("granted", "both-yes", "pay", "pay-late"), frozenset({FundStage.GRANTED})),
    **dict.fromkeys(
        ("paid", "account-soon", "account-now", "account-late"), frozenset({FundStage.PAID})
    ),
}
"""What is said no more once it is at another stage: its words are others by then."""


class News(Private):
    """What became of a request, or what is to be done with it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who may not see it (any more), or when it is true no more."""
        reader, detail = _reader(unit, item), item.notice.detail_as(FundDetail)
        request = unit.store.affairs.find(FundRequest, detail.affair)
        if reader is None or request is None or not fund_rows.sees(reader, request):
            return None
        if request.stage not in _ONLY_WHILE.get(detail.news, {request.stage}):
            return None
        text = _said(unit, reader, request, detail.news)
        if detail.news == _ACCOUNT:
            return _account(unit, reader, request, text)
        if detail.news in _WITH_ALL:
            text = f"{text}\n\n{fund_words.whole(unit, reader, request)}"
        rows = list(pages.buttons(reader, request)) or [pages.look(reader, request)]
        return to_person(reader, text, None, keyboards.inline(rows))


class Page(Private):
    """A page about the fund, drawn from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no member (any more)."""
        reader = _reader(unit, item)
        if reader is None:
            return None
        text, rows = pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _said(unit: Unit, reader: Person, request: FundRequest, news: str) -> str:
    """Word what happened (HTML), with what was said about it."""
    tongue = reader.language
    text = wording.say(
        tongue,
        f"fund-news-{news}",
        euros=request.euros,
        granted=request.granted,
        less="yes" if request.granted < request.euros else "no",
        by=fund_words.by_when(unit, tongue, request),
        name=fund_words.named(unit, request.by),
        payer="you" if reader.id == request.yes_by else fund_words.named(unit, request.yes_by),
        phone=unit.municipality.network.phone,
    )
    if news in _WITH_WORDS and request.words:
        return f"{text}\n{wording.quotation(request.words)}"
    return text


def _account(unit: Unit, reader: Person, request: FundRequest, head: str) -> Call | None:
    """Say what came of it, below the photo when there is one."""
    text = f"{head}\n{wording.quotation(request.account)}"
    photo = fund_account.photo(unit, request)
    if photo is None:
        return to_person(reader, text)
    return photo_to_person(reader, photo, "fund.jpg", text)


def _reader(unit: Unit, item: Outgoing) -> Person | None:
    return member_of(unit, item, NetworkFunction.FUND)
