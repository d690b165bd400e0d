"""The words that outlive a member: those for who goes, and for the others the name alone.

Each is a letter of the coordinator who took them out, kept no longer than until whoever it is for
has it, or cannot be reached.
"""

from collections.abc import Sequence

from domain.identifiers import LetterId, PersonId
from domain.notices import LetterDetail, Notice, NoticeKind
from services.unit import Unit
from storage.records import Letter, Person

TO_WHO_GOES, TO_THE_OTHERS = "parting", "parted"
"""The two kinds."""


def keep_words(unit: Unit, coordinator: PersonId, member: PersonId, words: str) -> LetterId:
    """Keep what is said to who goes until they have it."""
    letter = Letter(_new(unit), coordinator, TO_WHO_GOES, {"words": words}, unit.now, member)
    unit.store.letters.save(letter)
    return letter.id


def heard(unit: Unit, letter_id: LetterId) -> None:
    """Forget the words: who goes has them."""
    unit.store.letters.drop(letter_id)


def tell_others(unit: Unit, by: PersonId, gone: Person, readers: Sequence[Person]) -> None:
    """Tell these people who takes part no more."""
    if not readers:
        return
    name, to_hear = gone.name or "?", [each.id for each in readers]
    body = {"name": name, "of": gone.id, "to-hear": to_hear}
    letter = Letter(_new(unit), by, TO_THE_OTHERS, body, unit.now)
    unit.store.letters.save(letter)
    for each in readers:
        unit.tell(Notice(NoticeKind.PARTED, person=each.id, detail=LetterDetail(letter.id)))


def forget_name(unit: Unit, gone: PersonId) -> None:
    """Forget who went, of somebody who is erased: nobody who has not heard it yet hears it."""
    for letter in unit.store.letters.of_kind(TO_THE_OTHERS):
        if letter.body.get("of") == gone:
            unit.store.letters.drop(letter.id)


def _new(unit: Unit) -> LetterId:
    return LetterId(unit.chance.bytes(8).hex())
