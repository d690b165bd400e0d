"""Answering a mediation: yes, no or rather not, as long as answers are waited for.

What is answered is seen by the official who asked, and stands nowhere in clear: the row is sealed
and as long whatever it says, and the journal has no line of it.
"""

from dataclasses import replace

from domain.errors import Hindered, NotPossibleNow
from domain.identifiers import AffairId, MessageId
from domain.notices import Priority
from domain.together.mediation import Willing
from services.together.mediation import ending, mediation_rows
from services.unit import Unit
from storage.records import Person


def answer(
    unit: Unit, person: Person, mediation_id: AffairId, given: Willing, message: MessageId
) -> None:
    """Keep what somebody answered; another answer takes its place. When all did, it goes on.

    The `message` it was pressed in says so, also when nothing noted yet that it reached them.
    Raises NotPossibleNow when it is gone, not for them, or the time is over.
    """
    mediation = mediation_rows.find(unit, mediation_id)
    addressee = unit.store.addressees.find(mediation.id, person.id)
    if addressee is None:
        raise NotPossibleNow("mediation-gone")
    if not mediation.takes_answers(unit.now):
        raise Hindered("mediation-over", name=mediation.name, phone=mediation.phone)
    addressee = replace(mediation_rows.answered(addressee, given), message=message)
    unit.store.addressees.save(replace(addressee, delivery="delivered"))
    ending.change(unit, mediation.id, addressee, Priority.ANSWER)
    answers = map(mediation_rows.willing, mediation_rows.still_in(unit, mediation))
    if Willing.SILENT not in answers:
        ending.stands(unit, mediation)
