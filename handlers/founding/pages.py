"""The pages of a network's founding: which there are, and how one is shown."""

from domain.identifiers import AffairId, MessageId
from domain.notices import NoticeKind
from handlers.telegram.pages import turn
from services.unit import Unit
from storage.records import Person

ANEW = "anew"
"""What a button carries that shows its page in a message of its own."""

CHARTER, MEETINGS, ABOUT = "charter", "meetings", "about"
QUESTIONS, ANEW_PAGE = "setup-all", "setup-anew"
"""What counts now; in which meeting a proposal was confirmed; what the network is for and does.

A proposal has a page too."""


def show(
    unit: Unit,
    reader: Person,
    page: str,
    on: AffairId | str = "",
    message: MessageId | None = None,
) -> None:
    """Show a page as a new message, or in place of `message`."""
    turn(unit, reader, NoticeKind.FOUNDING_PAGE, message, page, on)
