"""Finding whom or what a command is about; what is not clear is asked back, never guessed."""

from bot.complaints import Complaint
from bot.open_installation import Refused
from domain.concerns.concern import Concern
from storage.records import Person
from storage.store import Store


def concern_named(store: Store, reference: str) -> Concern:
    """Find a concern by its kenmerk, in whatever case it was typed. Raises Refused."""
    concern = store.concerns.by_reference(reference.strip().upper())
    if concern is None:
        raise Refused(
            [
                Complaint(
                    f"{reference}: there is no such concern",
                    "Look at the reference once more; of what was erased nothing is kept",
                )
            ]
        )
    return concern


def person_named(store: Store, wanted: str) -> Person:
    """Find a person by name or by our id. Raises Refused for none, and for more than one."""
    people = store.people.all()
    found = [
        person
        for person in people
        if wanted == person.id or wanted.strip().casefold() == (person.called or "").casefold()
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        remedy = "Look them up with `schakel export --list`"
        raise Refused([Complaint(f"{wanted}: nobody here has this name or id", remedy)])
    choices = [f"  {described(person)}" for person in found]
    what = "\n".join([f"{wanted}: more than one person has this name", *choices])
    raise Refused([Complaint(what, "Say which one by the id that stands first")])


def described(person: Person) -> str:
    """Describe a person in a line: id, role, standing, since when, name."""
    since = f"{person.joined_at:%Y-%m-%d}" if person.joined_at else "-"
    name = person.called or "-"
    return f"{person.id}  {person.role:<11}  {person.standing:<8}  {since:<10}  {name}"
