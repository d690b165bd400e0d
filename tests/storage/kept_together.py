"""Affairs for the tests of what the network keeps together."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, ClassVar

from domain.identifiers import AffairId, LetterId, PersonId
from storage.records import Addressee, Letter
from tests.storage.makers import NOW

FIRST, SECOND = AffairId("a" * 16), AffairId("b" * 16)
MEREL, FATMA = PersonId("1" * 16), PersonId("2" * 16)
SECRET = "Praten over het pleintje"


@dataclass(frozen=True)
class Gathering:
    """The smallest affair there is."""

    KIND: ClassVar[str] = "gathering"

    id: AffairId
    title: str = SECRET


class Fair(Gathering):
    """Another kind of the same."""

    KIND = "fair"


def addressed(affair: AffairId = FIRST, person: PersonId = MEREL, **changes: Any) -> Addressee:
    return replace(Addressee(affair, person, {"answer": SECRET}), **changes)


def a_letter(author: PersonId, number: int = 1, at: datetime = NOW, **changes: Any) -> Letter:
    letter = Letter(LetterId(f"{number:016x}"), author, "reply", {"words": SECRET}, at)
    return replace(letter, **changes)
