"""CARE: a day after closing the reporter is asked how it was for them, with two taps."""

from config import wording
from domain.concerns.concern import Concern, Stage
from domain.roles import Standing
from handlers.filing import my_concerns_pages
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.group_message import concern_of
from handlers.telegram.private_message import Private, recipient, to_person
from services.unit import Unit
from storage.records import Outgoing, Person


class Care(Private):
    """Were you heard, and is it finished for you? What was answered stands in place of a button."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the questions that are left; None when they make no sense any more."""
        reader, concern = recipient(unit, item), concern_of(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER or concern is None:
            return None
        if concern.stage is not Stage.CLOSED:
            return _over(reader, concern, item)
        tongue = reader.language
        parts = [
            wording.say(tongue, "care-head", reference=concern.reference, kind=str(concern.kind)),
            *my_concerns_pages.care_lines(unit, concern, tongue),
        ]
        rows = my_concerns_pages.care_rows(concern, tongue, my_concerns_pages.CARE)
        return to_person(
            reader,
            "\n\n".join(parts),
            item.notice.message,
            keyboards.inline(rows) if rows else None,
        )


def _over(reader: Person, concern: Concern, item: Outgoing) -> Call | None:
    """Take the buttons away from a message that is about an earlier closing."""
    if item.notice.message is None:
        return None
    text = wording.say(
        reader.language, "care-over", reference=concern.reference, stage=str(concern.stage)
    )
    return to_person(reader, text, item.notice.message)
