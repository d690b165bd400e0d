"""`schakel export`: all that is kept about one person, as JSON that people can read."""

import json
import os
from pathlib import Path

from bot.clock import clock_of
from bot.commands.find_by_name import described, person_named
from bot.complaints import Complaint
from bot.open_installation import (
    Refused,
    journal_beside,
    look_into,
    read_municipality,
    read_settings,
)
from services.upkeep import accounting, exporting


async def everybody() -> list[str]:
    """List everybody who is kept, a line each; that it was asked for is journaled first.

    Beside a running bot; raises Refused.
    """
    settings = read_settings()
    listed = look_into(
        settings,
        lambda store: [described(person) for person in store.people.all()],
        believes=True,
    )
    now = clock_of(settings).now()
    journal_beside(settings, lambda journal: accounting.exported(journal, now, None))
    return listed


async def export(person: str, file: Path) -> str:
    """Give all that is kept about a person, for a new file; that it is given is journaled first.

    Beside a running bot; raises Refused.
    """
    _must_be_new(file)
    settings = read_settings()
    protocol, now = read_municipality(settings).protocol, clock_of(settings).now()
    facts = look_into(
        settings,
        lambda store: exporting.export(store, protocol, person_named(store, person), now),
        believes=True,
    )
    whose = facts["person"]["id"]
    journal_beside(settings, lambda journal: accounting.exported(journal, now, whose))
    return json.dumps(facts, ensure_ascii=False, indent=2) + "\n"


async def write(text: str, file: Path) -> None:
    """Write to a new file that only its owner may read. Raises Refused rather than overwrite."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Refused([_is_there(file)]) from None
    except OSError:
        raise Refused([Complaint(f"{file}: cannot be written", "Name another file")]) from None
    with os.fdopen(descriptor, "w", encoding="utf-8") as made:
        made.write(text)


def _must_be_new(file: Path) -> None:
    if file.exists():
        raise Refused([_is_there(file)])


def _is_there(file: Path) -> Complaint:
    remedy = "Name another file, or delete this one first"
    return Complaint(f"{file}: there is a file here already", remedy)
