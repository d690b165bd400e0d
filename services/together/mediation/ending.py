"""How a mediation goes on: its answers are in, who agreed hears who calls whom, and it ends.

It ends with thanks to who agreed, by the official who asked or by itself. When that official is
none any more the others hear that it is nobody's, and nothing of who answered what.
"""

from dataclasses import replace

from domain.errors import AnswerRefused, NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.notices import AffairDetail, Notice, NoticeKind, PageDetail, Priority
from domain.together.mediation import (
    LONGEST_THANKS,
    Mediation,
    MediationStage,
    WhoCalls,
    Willing,
)
from domain.together.notices import MediationDetail
from domain.typed_text import clean
from services import identifying_words
from services.reply import reply
from services.together.mediation import mediation_rows
from services.unit import Unit
from storage.records import Addressee, Person
from storage.tables.journal import JournalAct

CALLS, THANKS = "calls", "thanks"
"""What who agreed is told."""

STANDING, SENT = "standing", "sent"
"""Pages that say to who asked that the answers are in, or that it was asked; without names."""


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for mediation in unit.store.affairs.due(Mediation, unit.now):
        with unit.apart(faults):
            if mediation.stage is MediationStage.OPEN:
                stands(unit, mediation)
            elif mediation.stage is MediationStage.STANDS:
                _close(unit, mediation, None, "")
    for mediation in (
        unit.store.affairs.all(Mediation) if unit.has(NetworkFunction.MEDIATION) else ()
    ):
        if mediation.stage is MediationStage.STANDS and mediation.who_calls is WhoCalls.WE:
            with unit.apart(faults):
                _left_waiting(unit, mediation)
    return faults


def stop_waiting(unit: Unit, official: Person, mediation_id: AffairId) -> None:
    """Wait for no more answers. Raises NotPossibleNow for whom it is not, or when it is over."""
    mediation = mediation_rows.own(unit, official, mediation_id)
    if mediation.stage is not MediationStage.OPEN:
        raise NotPossibleNow("mediation-stands")
    stands(unit, mediation)


def stands(unit: Unit, mediation: Mediation) -> None:
    """Wait no longer: who asked hears how it stands, and who agreed who calls whom."""
    owner = mediation_rows.owner(unit, mediation)
    who_calls = WhoCalls.THEY if owner is None else mediation.who_calls
    mediation_rows.save(unit, replace(mediation.stands(unit.now), who_calls=who_calls))
    if owner is not None:
        page = PageDetail(STANDING, mediation.id)
        unit.tell(Notice(NoticeKind.MEDIATION_PAGE, person=owner.id, detail=page))
    else:
        _nobodys(unit)
    _change_all(unit, mediation)
    _tell_agreed(unit, mediation, CALLS)


def close(unit: Unit, official: Person, mediation_id: AffairId, thanks: str = "") -> None:
    """End it, with these words of thanks to who agreed, or the usual ones.

    Raises NotPossibleNow for whom it is not, or when it is over, AnswerRefused for the words.
    """
    words = clean(thanks)
    if len(words) > LONGEST_THANKS:
        raise AnswerRefused("words-too-long", max=LONGEST_THANKS, over=len(words) - LONGEST_THANKS)
    identifying_words.refuse_citizen_number(words)
    _close(unit, not_closed(unit, official, mediation_id), official.id, words)


def not_closed(unit: Unit, official: Person, mediation_id: AffairId) -> Mediation:
    """Find a mediation of this official that is to be ended. Raises NotPossibleNow."""
    mediation = mediation_rows.own(unit, official, mediation_id)
    if mediation.stage is MediationStage.CLOSED:
        raise NotPossibleNow("mediation-closed-already")
    return mediation


def change(
    unit: Unit, mediation: AffairId, addressee: Addressee, priority: Priority | None = None
) -> None:
    """Let the message that asked somebody say how it stands now; of who was not reached none."""
    if addressee.message is None:
        return
    detail = AffairDetail(mediation)
    unit.tell(
        Notice(
            NoticeKind.MEDIATION,
            priority,
            person=addressee.person,
            message=addressee.message,
            detail=detail,
        )
    )


def _close(unit: Unit, mediation: Mediation, by: PersonId | None, thanks: str) -> None:
    mediation_rows.save(unit, mediation.closed(unit.now, thanks))
    unit.store.journal.append(JournalAct.MEDIATION_CLOSED, unit.now, actor=by, detail=mediation.id)
    if mediation.stage is MediationStage.OPEN:
        _change_all(unit, mediation)
    _tell_agreed(unit, mediation, THANKS)


def _left_waiting(unit: Unit, mediation: Mediation) -> None:
    """Let who agreed call, and the others hear it, when whoever was to call them is gone."""
    if mediation_rows.owner(unit, mediation) is None:
        mediation_rows.save(unit, replace(mediation, who_calls=WhoCalls.THEY))
        _nobodys(unit)
        _tell_agreed(unit, mediation, CALLS)


def _nobodys(unit: Unit) -> None:
    for official in unit.store.people.roster() if unit.has(NetworkFunction.MEDIATION) else ():
        reply(unit, official.id, "mediation-nobodys", priority=Priority.REMINDER)


def _change_all(unit: Unit, mediation: Mediation) -> None:
    for addressee in mediation_rows.still_in(unit, mediation):
        change(unit, mediation.id, addressee)


def _tell_agreed(unit: Unit, mediation: Mediation, part: str) -> None:
    for addressee in mediation_rows.still_in(unit, mediation):
        if mediation_rows.willing(addressee) is Willing.AGREED:
            detail = MediationDetail(mediation.id, part)
            kind = NoticeKind.MEDIATION_AGREED
            unit.tell(Notice(kind, person=addressee.person, detail=detail))
