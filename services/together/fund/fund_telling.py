"""Telling of a request to the fund: to who asked, and to the coordinators who decide."""

from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.together.fund.notices import FundDetail
from domain.together.fund.request import FundRequest
from services.together.fund import fund_rows
from services.unit import Unit


def asker(
    unit: Unit, request: FundRequest, news: str, kind: NoticeKind = NoticeKind.FUND_NEWS
) -> None:
    """Tell who asked."""
    _tell(unit, kind, request.by, request, news)


def coordinators(
    unit: Unit,
    request: FundRequest,
    news: str,
    *,
    kind: NoticeKind = NoticeKind.FUND_NEWS,
    but: PersonId | None = None,
) -> None:
    """Tell every coordinator, but who asked and this one."""
    for each in fund_rows.coordinators_but(unit, request.by, but):
        _tell(unit, kind, each.id, request, news)


def one(unit: Unit, request: FundRequest, person: PersonId, news: str, kind: NoticeKind) -> None:
    """Tell one coordinator."""
    _tell(unit, kind, person, request, news)


def _tell(unit: Unit, kind: NoticeKind, person: PersonId, request: FundRequest, news: str) -> None:
    unit.tell(Notice(kind, person=person, detail=FundDetail(request.id, news)))
