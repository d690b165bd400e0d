"""Turning pages: one message that shows another page of the same things at each press."""

from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Unit
from storage.records import Person


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
            detail={"page": page, "on": on, "choice": choice},
        )
    )
