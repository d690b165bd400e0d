"""The pages of the fund: what there is, and one request, for who asked and for coordinators."""

from collections.abc import Iterator

from config import wording
from domain.identifiers import AffairId, MessageId
from domain.notices import NoticeKind, PageDetail
from domain.together.fund.request import TO_DECIDE, TO_TAKE_BACK, FundRequest, FundStage
from domain.typed_text import shorten
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf, turn
from handlers.telegram.payloads import PagePress
from handlers.together import page as together
from services.together.fund import fund_asking, fund_rows, fund_words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

LIST, ONE, SURE = "list", "one", "sure"
"""The pages there are; the last one asks whether it was really paid."""

ALL, LOOK, NEW = "fund", "pot-look", "pot-new"
YES, SECOND, NO, ASK = "pot-yes", "pot-second", "pot-no", "pot-ask"
REPLY, WITHDRAW, TELL = "pot-reply", "pot-withdraw", "pot-tell"
PAID, PAID_SURE = "pot-paid", "pot-paid-sure"
"""What the buttons here carry."""

_ON_A_PAGE = 8
_LONGEST_LINE = 32


def show(
    unit: Unit,
    reader: Person,
    page: str,
    on: AffairId | str = "",
    choice: str = "",
    message: MessageId | None = None,
) -> None:
    """Show a page as a new message, or in place of `message`."""
    turn(unit, reader, NoticeKind.FUND_PAGE, message, page, on, choice)


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give a page: its text (HTML) and its buttons; of what is gone, the list with a word."""
    if detail.page == LIST:
        return listing(unit, reader, int(detail.choice or 1))
    request = unit.store.affairs.find(FundRequest, AffairId(detail.on))
    if request is None or not fund_rows.sees(reader, request):
        text, rows = listing(unit, reader, 1)
        return f"{wording.say(reader.language, 'refusal-fund-gone')}\n\n{text}", rows
    if detail.page == SURE and request.stage is FundStage.GRANTED:
        name = fund_words.named(unit, request.by)
        text = wording.say(reader.language, "fund-sure", euros=request.granted, name=name)
        return text, [[_act(reader, request, "paid-sure", PAID_SURE)], [_back_to(reader, request)]]
    rows = [*buttons(reader, request), [_button(reader, "back", PagePress(ALL))]]
    return fund_words.whole(unit, reader, request), rows


def listing(unit: Unit, reader: Person, number: int) -> Page:
    """Say what the fund is, and list what this reader may see: what waits for them first."""
    tongue = reader.language
    seen = fund_rows.seen_by(unit, reader)
    shown, turns = leaf(tongue, seen, number, _ON_A_PAGE, _to_page)
    rows: list[Row] = [[_button(reader, "new", PagePress(NEW))]] if fund_asking.may(reader) else []
    rows += [[(_line(unit, reader, each), PagePress(LOOK, each.id))] for each in shown]
    back = (wording.label(tongue, "together-back"), PagePress(together.BACK))
    return fund_words.head(unit, reader, len(seen)), [*rows, *turns, [back]]


def buttons(reader: Person, request: FundRequest) -> Iterator[Row]:
    """Give what this reader can do with it now."""
    mine = reader.id == request.by
    if request.stage in TO_DECIDE and fund_rows.decides(reader, request):
        if request.stage is not FundStage.HALFWAY:
            yield [_act(reader, request, "yes", YES), _act(reader, request, "no", NO)]
        elif fund_rows.may_say_yes(reader, request):
            yield [_act(reader, request, "second", SECOND), _act(reader, request, "no", NO)]
        else:
            yield [_act(reader, request, "no", NO)]
        yield [_act(reader, request, "ask", ASK)]
    if request.stage is FundStage.GRANTED and fund_rows.decides(reader, request):
        yield [_act(reader, request, "paid", PAID)]
    if request.stage is FundStage.QUESTIONED and mine:
        yield [_act(reader, request, "reply", REPLY)]
    if request.stage is FundStage.PAID and mine:
        yield [_act(reader, request, "tell", TELL)]
    if request.stage in TO_TAKE_BACK and mine:
        yield [_act(reader, request, "withdraw", WITHDRAW)]


def look(reader: Person, request: FundRequest) -> Row:
    """Give the button that opens it."""
    return [_act(reader, request, "look", LOOK)]


def _line(unit: Unit, reader: Person, request: FundRequest) -> str:
    what = request.what if reader.id == request.by else fund_words.named(unit, request.by)
    return wording.label(
        reader.language,
        "fund-line",
        sign=fund_words.sign(request),
        euros=request.granted or request.euros,
        what=shorten(" ".join(what.split()), _LONGEST_LINE),
    )


def _to_page(number: int) -> PagePress:
    return PagePress(ALL, "", str(number))


def _back_to(reader: Person, request: FundRequest) -> tuple[str, PagePress]:
    return _act(reader, request, "not-yet", LOOK)


def _act(reader: Person, request: FundRequest, name: str, what: str) -> tuple[str, PagePress]:
    return _button(reader, name, PagePress(what, request.id))


def _button(reader: Person, name: str, topic: PagePress) -> tuple[str, PagePress]:
    return wording.button(reader.language, "fund", name), topic
