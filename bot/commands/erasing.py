"""`schakel erase`: a concern or a person goes for good, by hand."""

import asyncio
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from bot.chance import SystemChance
from bot.clock import clock_of
from bot.commands.find_by_name import concern_named, described, person_named
from bot.complaints import Complaint
from bot.open_installation import (
    Refused,
    is_served,
    journal_beside,
    look_into,
    open_database,
    read_key,
    read_municipality,
    read_settings,
    trouble_refused,
)
from config.settings import Settings
from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import by_hand, erasing
from storage import backups
from storage.errors import StorageTrouble
from storage.store import Store
from storage.tables.tombstones import Buried

_LOOKS, _LOOK_AGAIN_SECONDS = 120, 0.5
"""How often it is looked whether the bot has done it: it does so with its next tick."""

_LAST_COORDINATOR = Complaint(
    "This is the last coordinator of the network",
    "Let somebody else in first with `schakel invite --role coordinator`",
)


_LOG_HELD = Complaint(
    "It is erased, but another program holds on to the database, and its log could not be cleaned",
    "End that program; the bot cleans the log as soon as it runs",
)


class Outcome(Enum):
    """What came of it."""

    NOT_AGREED = "whoever typed it does not agree after all"
    DONE = "here and now"
    BY_THE_BOT = "by the bot that is running"
    ASKED = "the process that works with the database has it, and did not do it yet"


async def erase(
    reference: str | None, person: str | None, agrees: Callable[[str], bool]
) -> Outcome:
    """Erase one concern or one person; beside a bot that is running, that does it.

    `agrees` is asked once, with what is about to go. What stands at Telegram goes when the bot
    runs. Raises Refused.
    """
    settings = read_settings()
    if is_served(settings):
        return await _ask_the_bot(settings, reference, person, agrees)
    municipality, key = read_municipality(settings), read_key(settings)
    now = clock_of(settings).now()

    def work(store: Store) -> None:
        _erase(Unit(store, municipality, now, SystemChance()), reference, person)

    async with open_database(settings, key) as database:
        with trouble_refused(settings):
            plan = await database.run(lambda store: _plan(store, reference, person))
            if not agrees(plan):
                return Outcome.NOT_AGREED
            await database.run(work)
        try:
            await database.purge_log()
        except StorageTrouble:
            raise Refused([_LOG_HELD]) from None
    return Outcome.DONE


async def _ask_the_bot(
    settings: Settings, reference: str | None, person: str | None, agrees: Callable[[str], bool]
) -> Outcome:
    """Write in the journal what is to go, and wait until the bot has done it. Raises Refused."""
    if not agrees(look_into(settings, lambda store: _plan(store, reference, person))):
        return Outcome.NOT_AGREED
    concern = (
        look_into(settings, lambda store: concern_named(store, reference).id) if reference else None
    )
    whom = look_into(settings, lambda store: _may_go(store, person)) if person else None
    now = clock_of(settings).now()
    journal_beside(settings, lambda journal: by_hand.ask(journal, now, concern, whom))

    def gone(store: Store) -> bool:
        if concern is not None:
            return store.tombstones.has(Buried.CONCERN, concern)
        return whom is not None and store.tombstones.has(Buried.PERSON, whom)

    for _ in range(_LOOKS):
        if look_into(settings, gone):
            return Outcome.BY_THE_BOT
        await asyncio.sleep(_LOOK_AGAIN_SECONDS)
    return Outcome.ASKED


def _may_go(store: Store, person: str) -> PersonId:
    """Give who is meant; the last coordinator is refused."""
    found = person_named(store, person)
    coordinators = {each.id for each in store.people.coordinators()}
    if coordinators == {found.id}:
        raise Refused([_LAST_COORDINATOR])
    return found.id


async def older_backups() -> list[Path]:
    """List our own backups, which may still hold what was erased. Raises Refused."""
    return backups.automatic(read_settings().backups)


def _plan(store: Store, reference: str | None, person: str | None) -> str:
    if reference is not None:
        concern = concern_named(store, reference)
        filed_on = f"{concern.filed_at:%Y-%m-%d}"
        return (
            f"{concern.reference}: {concern.kind}, {concern.stage}, filed on {filed_on}.\n"
            "Its words, photos, key and topic go for good. The reporter hears it."
        )
    someone = person_named(store, person or "")
    filed = len(store.concerns.of_reporter(someone.id))
    return (
        f"{described(someone)}\n"
        "All that is kept about this person goes for good, with what they filed"
        f" ({filed} in all). They hear it. What they filed has no words from then on, and leaves"
        " the officials' group one by one within a day, while the bot runs."
    )


def _erase(unit: Unit, reference: str | None, person: str | None) -> None:
    if reference is not None:
        erasing.erase_concern(unit, concern_named(unit.store, reference), Why.BY_HAND)
        return
    try:
        erasing.erase_person(unit, person_named(unit.store, person or ""), Why.PERSON)
    except NotPossibleNow:
        raise Refused([_LAST_COORDINATOR]) from None
