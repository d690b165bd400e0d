"""What was agreed in a talk, in words: asked, waited for, asked about on its day, and over."""

from config import wording
from domain.identifiers import PersonId
from domain.meetings.shared_agreement import AgreementState
from domain.meetings.talk import Talk, TalkStage
from services.meetings.talks import talk_deadlines
from services.meetings.words import meeting as meeting_words
from services.unit import Unit
from storage.records import Person


def whole(unit: Unit, reader: Person, talk: Talk) -> str:
    """Say (HTML) to one of the two how it stands, and what happens next."""
    tongue = reader.language
    head = wording.say(tongue, f"outside-{_how(unit, reader, talk)}", **_facts(unit, reader, talk))
    if not talk.agreement.what:
        return head
    parts = [head, line(unit, reader, talk)]
    foot = _foot(reader, talk)
    if foot:
        parts.append(wording.say(tongue, f"outside-{foot}", **_facts(unit, reader, talk)))
    return "\n\n".join(parts)


def line(unit: Unit, reader: Person, talk: Talk) -> str:
    """Write (HTML) what, who does it, and by when."""
    return wording.say(
        reader.language,
        "outside-line",
        what=talk.agreement.what,
        who=who(unit, reader, talk),
        day=_day(unit, reader, talk),
    )


def who(unit: Unit, reader: Person, talk: Talk) -> str:
    """Say (plain) who does it."""
    tongue, keeper = reader.language, talk.agreement.who
    if keeper == reader.id:
        return wording.label(tongue, "outside-who-you")
    if keeper is not None:
        return wording.label(tongue, "outside-who-one", name=_name(unit, reader, keeper))
    if reader.id in {talk.by, talk.member}:
        return wording.label(tongue, "outside-who-both")
    return wording.label(tongue, "outside-who-two", names=names(unit, reader, talk))


def names(unit: Unit, reader: Person, talk: Talk) -> str:
    """Name (plain) the two it is between."""
    both = (talk.by, talk.member)
    return wording.listed(reader.language, [_name(unit, reader, each) for each in both])


def other_name(unit: Unit, reader: Person, talk: Talk) -> str:
    """Name (plain) the other of the two."""
    return _name(unit, reader, talk.other(reader.id))


def _how(unit: Unit, reader: Person, talk: Talk) -> str:
    """Say which text stands above it: its keys begin with `outside-`."""
    if talk.waits:
        asked = talk.waits_for == reader.id
        return f"{talk.stage}-{'asks' if asked else 'waits'}"
    if talk.stage is not TalkStage.AGREED:
        return str(talk.stage)
    if talk.agreement.state is not AgreementState.OPEN:
        return str(talk.agreement.state)
    if not talk.agreement.asked:
        return "agreed"
    keeper = talk.agreement.who
    if keeper != reader.id and talk_deadlines.back_on(unit, keeper) is not None:
        return "paused"
    return "day" if talk.agreement.again is None else "later"


def _foot(reader: Person, talk: Talk) -> str:
    if talk.waits:
        return "seen" if talk.waits_for == reader.id else ""
    if talk.stands and not talk.agreement.asked:
        return "next"
    return ""


def _facts(unit: Unit, reader: Person, talk: Talk) -> dict[str, str]:
    zone, tongue = unit.municipality.network.timezone, reader.language
    again = talk.agreement.again
    by = talk.agreement.by
    return {
        "name": other_name(unit, reader, talk),
        "until": wording.day(tongue, talk.waits_until, zone, unit.today),
        "again": wording.day(tongue, again, zone, unit.today) if again else "-",
        "today": "yes" if by is not None and unit.day_of(by) == unit.today else "no",
    }


def _day(unit: Unit, reader: Person, talk: Talk) -> str:
    by, zone = talk.agreement.by, unit.municipality.network.timezone
    return "-" if by is None else wording.day(reader.language, by, zone, unit.today)


def _name(unit: Unit, reader: Person, person: PersonId | None) -> str:
    found = meeting_words.name_of(unit, person) if person is not None else ""
    return found or wording.label(reader.language, "outside-somebody")
