"""Leaving: somebody stops, says in a few words why, and who could come after them.

Guide, "Verloop en variatie binnen het netwerk". The coordinators read it once, with the name of
who left; after that it is forgotten here, as their name is.
"""

from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.identifiers import LetterId, PersonId
from domain.notices import LetterDetail, Notice, NoticeKind
from services.people import language_and_removal, participation
from services.people.alumni import staying
from services.unit import Unit
from services.worth import tallying
from storage.records import Letter, Person

KIND = "exit"
REASONS = ("time", "moved", "expected", "heard", "unsafe", "other")
LONGEST = 600
"""UTF-16 units of each answer in words: two of them are read in one message."""


def check(person: Person) -> None:
    """Raise NotPossibleNow for officials and coordinators: others must take over first."""
    if not participation.may(person):
        raise NotPossibleNow("leave-not-alone")


def leave(
    unit: Unit, person: Person, why: str, words: str, successor: str, *, stays: bool = False
) -> None:
    """Let somebody go who wants to, at once, with thanks; `stays`: as a buddy they can be asked.

    Raises as `check`.
    """
    check(person)
    stays = stays and staying.may(unit, person)
    coordinators = [each.id for each in unit.store.people.coordinators()]
    letter = Letter(
        LetterId(unit.chance.bytes(8).hex()),
        person.id,
        KIND,
        {
            "name": person.name or "",
            "why": why,
            "words": words,
            "successor": successor,
            "stays": stays,
            "to-hear": coordinators,
        },
        unit.now,
    )
    if coordinators:
        unit.store.letters.save(letter)
    farewell = "alumnus-stays" if stays else "membership-left"
    language_and_removal.remove(unit, person, person.id, farewell=farewell, stays=stays)
    tallying.left(unit, person.id, why)
    for coordinator in coordinators:
        unit.tell(
            Notice(
                NoticeKind.EXIT,
                person=coordinator,
                detail=LetterDetail(letter.id),
            )
        )


def heard(unit: Unit, reader: PersonId, letter_id: LetterId) -> None:
    """Forget a letter once all who are to hear it have it, or cannot be reached."""
    letter = unit.store.letters.by_id(letter_id)
    if letter is None:
        return
    left = [each for each in letter.body["to-hear"] if each != reader]
    if left:
        unit.store.letters.save(replace(letter, body={**letter.body, "to-hear": left}))
    else:
        unit.store.letters.drop(letter.id)
