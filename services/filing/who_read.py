"""Who of the officials read a concern, and when: for its reporter, who is told when they ask.

The journal has who pressed to read; that others in the group looked along is known to nobody.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.concerns.concern import Concern
from domain.identifiers import PersonId
from storage.store import Store

_READ = ACTS[Act.READ].journaled


@dataclass(frozen=True, slots=True)
class Read:
    """One time that somebody opened it; `by` is None when nobody can tell any more who."""

    at: datetime
    by: PersonId | None


def readings(store: Store, concern: Concern) -> list[Read]:
    """List each time that it was read, the first first."""
    lines = store.journal.of(concern.id)
    return [Read(line.at, line.actor) for line in lines if line.act == _READ]
