"""QUESTION: the officials ask the reporter something."""

from html import escape

from handlers import wording
from handlers.calls import Call
from handlers.notices.screens import Private, recipient, to_person
from handlers.notices.topics import concern_of
from services.unit import Unit
from storage.records import Outgoing


class Question(Private):
    """A question to the reporter, about the concern or about who they are."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question; None when it was closed meanwhile."""
        reader, concern = recipient(unit, item), concern_of(unit, item)
        if reader is None or concern is None or concern.course.question is None:
            return None
        entry = unit.store.entries.by_id(item.notice.entry) if item.notice.entry else None
        head = wording.say(
            reader.language,
            f"question-{concern.course.question.about}",
            reference=concern.reference,
        )
        words = f"\n<pre>{escape(entry.body, quote=False)}</pre>" if entry else ""
        return to_person(reader, head + words, item.notice.message)
