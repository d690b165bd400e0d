"""`schakel journal show`: who did what, as the journal has it; never whose a concern is."""

from datetime import date
from zoneinfo import ZoneInfo

from bot.commands.find_by_name import person_named
from bot.complaints import Complaint
from bot.open_installation import Refused, look_into, read_municipality, read_settings
from domain.concerns.concern import Concern
from domain.identifiers import PersonId
from services.upkeep import accounting
from services.upkeep.accounting import Accounted, Party
from storage.records import Person
from storage.store import Store

NOBODY = "-"
NOT_AS_WRITTEN = "! The journal is not as it was written, from line {line} on or just before it"


async def lines(reference: str | None, person: str | None, day: date | None) -> list[str]:
    """Give the lines about a concern, of a person or of a day. Reads only; raises Refused."""
    settings = read_settings()
    zone = read_municipality(settings).network.timezone

    def find(store: Store) -> list[Accounted]:
        if reference is not None:
            return accounting.of_concern(store, _concern(store, reference))
        if person is not None:
            return accounting.of_person(store, person_named(store, person).id)
        return accounting.of_day(store, day or date.min, zone)

    def read(store: Store) -> tuple[list[Accounted], int | None]:
        return find(store), store.journal.verify()

    found, broken = look_into(settings, read, believes=True)
    warning = [] if broken is None else [NOT_AS_WRITTEN.format(line=broken)]
    return [*warning, *(_line(each, zone) for each in found)]


def _concern(store: Store, reference: str) -> Concern:
    concern = store.concerns.by_reference(reference.strip().upper())
    if concern is None:
        what = f"{reference}: no concern is kept by this reference, or it was erased"
        remedy = "What was done with it stands at its days (--day), and nobody can tell who did it"
        raise Refused([Complaint(what, remedy)])
    return concern


def _line(found: Accounted, zone: ZoneInfo) -> str:
    line = found.line
    when = f"{line.at.astimezone(zone):%Y-%m-%d %H:%M:%S}"
    about = found.concern.reference if found.concern else line.concern and "erased"
    parts = (
        f"{line.seq:>6}",
        when,
        f"{line.act:<24}",
        f"{_named(found.by, line.actor):<20}",
        f"{about or NOBODY:<8}",
        f"{_named(found.whom, line.subject):<20}",
        line.detail,
    )
    return "  ".join(parts).rstrip()


def _named(party: Party, known_as: PersonId | None) -> str:
    """Name somebody; who is erased or never had a name is an id, which leads to nobody."""
    if isinstance(party, Person):
        return party.name or party.id
    return known_as if party is accounting.Part.GONE and known_as else party or NOBODY
