"""Saying whether it is so with oneself too: into a bag, as answers to surveys (ADR 10).

That somebody said something is kept with their being asked, and not which of the two it was.
"""

from domain.errors import Hindered, NotPossibleNow
from domain.identifiers import AffairId
from domain.notices import AffairDetail, Notice, NoticeKind, Priority
from domain.together.signal import Tap
from services.together.signal import signal_rows
from services.unit import Unit
from storage.records import Person


def tap(unit: Unit, member: Person, signal_id: AffairId, tapped: Tap) -> None:
    """Keep what somebody says, once. Raises NotPossibleNow when it is gone, over or said."""
    signal = signal_rows.find(unit, signal_id)
    addressee = unit.store.addressees.find(signal.id, member.id)
    if addressee is None:
        raise NotPossibleNow("signal-gone")
    if not signal.takes_taps(unit.now):
        raise Hindered("signal-over")
    if signal_rows.has_tapped(addressee):
        raise NotPossibleNow("signal-tapped")
    unit.store.survey_answers.add(signal.id, [{"tap": tapped}])
    unit.store.addressees.save(signal_rows.tapped(addressee))
    if addressee.message is not None:
        detail = AffairDetail(signal.id)
        unit.tell(
            Notice(
                NoticeKind.SIGNAL,
                Priority.ANSWER,
                person=member.id,
                message=addressee.message,
                detail=detail,
            )
        )
