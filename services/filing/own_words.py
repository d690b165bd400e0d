"""A reporter reads their own words again, for as long as the officials would.

No reading in the sense of the protocol: the journal holds officials to account, and when somebody
looked at what is theirs is nobody's to keep.
"""

from datetime import datetime

from domain.concerns.concern import Concern, Stage
from domain.concerns.notices import ReadingDetail
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind
from services.concerns import reading
from services.unit import Unit
from storage.records import Entry, Person, Showing

SHOWN_FOR = reading.SHOWN_FOR


def may_be_shown(concern: Concern) -> bool:
    """Tell whether the words are still the reporter's to see here: not once they were withdrawn."""
    return concern.stage is not Stage.WITHDRAWN


def show(unit: Unit, person: Person, concern: Concern, parts: int) -> datetime | None:
    """Show them in `parts` messages; tells until when they are on show already, or None.

    Raises NotAllowed for anybody but the reporter, NotPossibleNow after withdrawal.
    """
    if concern.reporter != person.id:
        raise NotAllowed
    if not may_be_shown(concern):
        raise NotPossibleNow(f"already-{concern.stage}")
    until = max((showing.delete_at for showing in on_show(unit, concern)), default=None)
    if until is None:
        for part in range(1, parts + 1):
            unit.tell(
                Notice(
                    NoticeKind.OWN_WORDS,
                    person=person.id,
                    concern=concern.id,
                    detail=ReadingDetail(part),
                    coalesce=f"own-words:{concern.id}:{part}",
                )
            )
    return until


def on_show(unit: Unit, concern: Concern) -> list[Showing]:
    """List the messages that show them in the reporter's chat now, in their order."""
    return reading.shown_in(unit, concern.id, concern.reporter)


def shown(unit: Unit, concern: Concern, message: MessageId) -> None:
    """Remember a message with words, so that it goes away again in time."""
    reading.shown(unit, concern.id, message, concern.reporter)


def gone(unit: Unit, concern: Concern, message: MessageId) -> None:
    """Forget a message that the reporter took away."""
    reading.gone(unit, concern.id, message, concern.reporter)


def written_later(unit: Unit, concern: Concern) -> list[Entry]:
    """List what the reporter wrote after filing: answers, additions, corrections."""
    entries = unit.store.entries.of(concern.id)
    return [entry for entry in entries if entry.author == concern.reporter]
