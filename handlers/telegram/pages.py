"""Turning pages: one message that shows another page of the same things at each press."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from config import wording
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import Payload
from services.unit import Unit
from storage.records import Person

T = TypeVar("T")


def turn(
    unit: Unit,
    reader: Person,
    kind: NoticeKind,
    message: MessageId | None,
    page: str,
    on: str = "",
    choice: str = "",
) -> None:
    """Show a page of this `kind` in place of `message`, or anew; `on` is the id it is about."""
    unit.tell(
        Notice(
            kind,
            Priority.ANSWER,
            person=reader.id,
            message=message,
            detail=PageDetail(page, on, choice),
        )
    )


def leaf(
    language: str,
    things: Sequence[T],
    number: int,
    size: int,
    to: Callable[[int], Payload],
) -> tuple[Sequence[T], list[Row]]:
    """Give what is on page `number` (from 1), and the row of buttons that turns to the others.

    A number out of range gives the nearest page there is. `to` says what the button to a page
    carries; when everything fits on one page there is no row.
    """
    last = max(1, -(-len(things) // size))
    number = min(max(1, number), last)
    before = to(number - 1) if number > 1 else None
    after = to(number + 1) if number < last else None
    shown = things[(number - 1) * size : number * size]
    return shown, [turning(language, before, after)] if last > 1 else []


def turning(
    language: str, before: Payload | None, after: Payload | None, here: Button | None = None
) -> Row:
    """Give the row that turns to what comes before and after, as far as there is any.

    `here` stands between the two, and says what is shown now.
    """
    row: list[Button] = []
    if before is not None:
        row.append((wording.label(language, "page-button-earlier"), before))
    if here is not None:
        row.append(here)
    if after is not None:
        row.append((wording.label(language, "page-button-later"), after))
    return row
