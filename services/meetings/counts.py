"""How a meeting stands: who comes, as a number for all, with names for those who may know them.

Who comes to a meeting of the network is confidential in itself: members see the others' names
only when all who come agreed to that.
"""

from collections.abc import Mapping
from itertools import chain

from domain.meetings.invitation import Rsvp, RsvpTally, tally
from domain.meetings.meeting import Meeting
from domain.roles import CHOSEN_UNASKED
from services.meetings import meeting_rows, outside_rows
from services.unit import Unit
from storage.records import Addressee, Person


def counts(unit: Unit, meeting: Meeting) -> RsvpTally:
    """Count the answers, those of guests without an account among them."""
    guests = (each.state["invitation"] for each in unit.store.outside_links.of(meeting.id))
    return tally(chain((row.state for row in unit.store.addressees.of(meeting.id)), guests))


def silent(unit: Unit, meeting: Meeting) -> list[Person]:
    """List who take part in the network, were invited and did not answer, by name."""
    rows = unit.store.addressees.of(meeting.id)
    people = [unit.store.people.by_id(row.person) for row in rows if row.state["answer"] is None]
    return [each for each in _by_name(people) if meeting_rows.takes_part(unit, each)]


def saying(unit: Unit, meeting: Meeting, answer: Rsvp) -> list[Person]:
    """List who gave this answer, by name; the waiting list is not among those who come."""
    found = [
        unit.store.people.by_id(person)
        for person, invitation in meeting_rows.invitations(unit, meeting).items()
        if invitation.answer is answer and invitation.waits is None
    ]
    return _by_name(found)


def waiting(unit: Unit, meeting: Meeting) -> list[Person]:
    """List who is on the waiting list, the first in line first."""
    everybody = meeting_rows.invitations(unit, meeting)
    line = [person for person, each in everybody.items() if each.waits is not None]
    found = [
        unit.store.people.by_id(person)
        for person in sorted(line, key=lambda person: everybody[person].waits or 0)
    ]
    return [person for person in found if person is not None]


def by_answer(unit: Unit, meeting: Meeting) -> Mapping[str, list[str]]:
    """Name for who leads it who said what, by the word for each answer; only what somebody said.

    Guests without an account come after the others.
    """
    people = {
        "yes": saying(unit, meeting, Rsvp.YES),
        "waiting": waiting(unit, meeting),
        "maybe": saying(unit, meeting, Rsvp.MAYBE),
        "no": saying(unit, meeting, Rsvp.NO),
        "silent": silent(unit, meeting),
    }
    named = {said: [each.name or "?" for each in found] for said, found in people.items()}
    for guest in outside_rows.of(unit, meeting.id).values():
        own = guest.invitation
        named["waiting" if own.waits is not None else own.answer or "silent"].append(guest.name)
    return {said: names for said, names in named.items() if names}


def place_in_line(unit: Unit, meeting: Meeting, waits: int) -> int:
    """Say how many people on the waiting list are helped before this number is, and with it."""
    rows = unit.store.addressees.of(meeting.id)
    states = [row.state for row in rows]
    states += [each.state["invitation"] for each in unit.store.outside_links.of(meeting.id)]
    return sum(state["waits"] is not None and state["waits"] <= waits for state in states)


def names_for(unit: Unit, reader: Person, meeting: Meeting) -> list[str] | None:
    """Give the names of those who come; None when this reader may only know how many that are."""
    if not sees_names(unit, reader, meeting):
        return None
    guests = outside_rows.of(unit, meeting.id).values()
    coming = [guest.name for guest in guests if guest.invitation.comes]
    return [*(person.name or "?" for person in saying(unit, meeting, Rsvp.YES)), *coming]


def sees_names(unit: Unit, reader: Person, meeting: Meeting) -> bool:
    """Tell whether somebody comes whose name this reader may see."""
    count = counts(unit, meeting)
    if leads_and_knows(unit, reader, meeting):
        return count.coming > 0
    return count.all_named and unit.store.addressees.find(meeting.id, reader.id) is not None


def knows(reader: Person) -> bool:
    """Tell whether somebody knows who is in the network, by what they are in it.

    A key figure does not, as the chair of a meeting neither: they lead it by what they see in the
    room, and by what all may know.
    """
    return reader.role in CHOSEN_UNASKED


def leads_and_knows(unit: Unit, reader: Person, meeting: Meeting) -> bool:
    """Tell whether somebody sees who said what, who is silent, and whom nothing reached."""
    return knows(reader) and meeting_rows.leads(unit, reader, meeting)


def rows_by(unit: Unit, meeting: Meeting, delivery: str) -> list[Addressee]:
    """List whom the invitation reached, or not (yet)."""
    return [row for row in unit.store.addressees.of(meeting.id) if row.delivery == delivery]


def _by_name(found: list[Person | None]) -> list[Person]:
    people = [person for person in found if person is not None]
    return sorted(people, key=lambda person: (person.name or "").casefold())
