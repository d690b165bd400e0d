"""What is short of a person: it tells little by itself, and much to who holds it against dates."""

import json
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Self

from domain.identifiers import MessageId, PersonId
from storage.as_json import compact
from storage.moments import from_text_or_none, to_text_or_none
from storage.records import Person
from storage.sealing import even

_LENGTH = 160


@dataclass(frozen=True, slots=True)
class Facts:
    """Kept together, always as long."""

    language: str
    reachable: bool
    joined_at: datetime | None
    removed_at: datetime | None
    away: bool
    stand_in: PersonId | None
    menu_away: MessageId | None
    new_account: bool = False

    @classmethod
    def of(cls, person: Person) -> Self:
        """Give those of a person."""
        return cls(**{each.name: getattr(person, each.name) for each in fields(cls)})

    @property
    def text(self) -> str:
        """Write them."""
        written = [
            self.language,
            int(self.reachable),
            to_text_or_none(self.joined_at),
            to_text_or_none(self.removed_at),
            int(self.away),
            self.stand_in,
            self.menu_away,
            int(self.new_account),
        ]
        return even(compact(written), _LENGTH)

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what `text` wrote, in an earlier version too."""
        language, reachable, joined_at, removed_at, away, stand_in, menu_away, *since = json.loads(
            text
        )
        return cls(
            language,
            bool(reachable),
            from_text_or_none(joined_at),
            from_text_or_none(removed_at),
            bool(away),
            stand_in,
            menu_away,
            bool(since and since[0]),
        )
