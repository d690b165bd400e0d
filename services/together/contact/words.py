"""Bringing people in contact, in words: what each is asked, and what came of it."""

from config import wording
from domain.together.contact import Contact, ContactAnswer, ContactStage
from services.together.contact import contact_rows
from services.unit import Unit
from storage.records import Addressee, Person


def asks(unit: Unit, language: str, contact: Contact) -> str:
    """Say (HTML) what somebody is asked, and why."""
    return wording.say(language, "contact-asks", **_facts(unit, language, contact))


def own_answer(unit: Unit, language: str, contact: Contact, given: ContactAnswer) -> str:
    """Say (HTML) to somebody what they were asked and answered, and what comes."""
    facts = _facts(unit, language, contact)
    stage = "open" if contact.stage is ContactStage.OPEN else "over"
    head = wording.say(language, "contact-asked", **facts)
    return f"{head}\n\n{wording.say(language, f'contact-{stage}-{given}', **facts)}"


def known(language: str, name: str, phone: str) -> str:
    """Say (HTML) who the other is, and how to reach them."""
    how = "number" if phone else "none"
    return wording.say(language, f"contact-known-{how}", name=name, phone=phone)


def made(unit: Unit, reader: Person, contact: Contact) -> str:
    """Say (HTML) to who said yes who the other is, or that it came to nothing."""
    found = contact_rows.other(unit, contact, reader.id)
    if contact.stage is not ContactStage.MET or found is None:
        facts = _facts(unit, reader.language, contact)
        return wording.say(reader.language, "contact-nothing", **facts)
    row, other = found
    head = wording.say(reader.language, "contact-made", **_facts(unit, reader.language, contact))
    return f"{head}\n\n{known(reader.language, other.name or '?', contact_rows.phone_of(row))}"


def line(unit: Unit, language: str, contact: Contact) -> str:
    """Say (HTML) in a line to who asked whom it is about and how it stands, and no more."""
    facts = _facts(unit, language, contact)
    return wording.say(
        language, f"contact-line-{contact.stage}", names=names(unit, language, contact), **facts
    )


def ended(unit: Unit, language: str, contact: Contact) -> str:
    """Say (HTML) to who asked what became of it, without a name."""
    how = "met" if contact.stage is ContactStage.MET else "over"
    zone = unit.municipality.network.timezone
    day = wording.day(language, contact.asked_at, zone)
    return wording.say(language, f"contact-ended-{how}", day=day)


def names(unit: Unit, language: str, contact: Contact) -> str:
    """Name (plain) those it is about who are in the network still."""
    people = [_name(unit, row) for row in contact_rows.rows(unit, contact)]
    return wording.listed(language, sorted(people)) or "-"


def _name(unit: Unit, row: Addressee) -> str:
    person = contact_rows.member(unit, row.person)
    return (person.name if person is not None else None) or "?"


def _facts(unit: Unit, language: str, contact: Contact) -> dict[str, str]:
    zone, asker = unit.municipality.network.timezone, contact_rows.asker(unit, contact)
    return {
        "why": contact.why,
        "known": "no" if asker is None else "yes",
        "by": (asker.name if asker is not None else None) or "?",
        "day": wording.day(language, contact.answer_by, zone),
        "hour": wording.hour(language, contact.answer_by, zone),
    }
