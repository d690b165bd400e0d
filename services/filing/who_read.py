"""Who of the officials read a concern, and when: for its reporter, who is told when they ask.

The journal has who pressed to read; that others in the group looked along is known to nobody.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.concerns.concern import Concern
from domain.identifiers import PersonId
from storage.store import Store
from storage.tables.journal import JournalAct

_READ = ACTS[Act.READ].journaled

_NUMBER = re.compile(r"[0-9]{1,9}")
"""Of presses, as we write it; what another program wrote may be anything."""


@dataclass(frozen=True, slots=True)
class Read:
    """One time that somebody opened it; `by` is None when nobody can tell any more who."""

    at: datetime
    by: PersonId | None


def readings(store: Store, concern: Concern) -> list[Read]:
    """List each time that it was read, the first first; not what was withheld after the press."""
    found: list[tuple[Read, bool]] = []
    for line in store.journal.of(concern.id):
        if line.act == _READ:
            found.append((Read(line.at, line.actor), not line.detail))
        elif line.act == JournalAct.READING_WITHHELD and _NUMBER.fullmatch(line.detail):
            found = _without_last(found, int(line.detail))
    return [read for read, _ in found]


def _without_last(found: list[tuple[Read, bool]], number: int) -> list[tuple[Read, bool]]:
    """Leave out the last so many that were to be shown in the group, and were not."""
    kept = []
    for read, in_group in reversed(found):
        if in_group and number > 0:
            number -= 1
        else:
            kept.append((read, in_group))
    return kept[::-1]
