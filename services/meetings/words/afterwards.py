"""How a meeting that is over is named, and what is still to be done of earlier ones."""

from config import wording
from domain.meetings import after_meeting
from domain.meetings.meeting import Meeting
from domain.meetings.shared_agreement import AgreementState, SharedAgreement
from domain.typed_text import shorten
from services.meetings import counts
from services.meetings.afterwards import agenda_points, agreements, attendance
from services.unit import Unit
from storage.records import Letter, Person

_MOST_SHOWN, _LONGEST_SHOWN = 5, 120
"""How many agreements of earlier meetings an invitation has room for, and how long each may be."""

_STOPS, _CLOSES = " .,;:", ("?", "!")


def still_open(unit: Unit, reader: Person, meeting: Meeting) -> str:
    """Say (HTML) what is still to be done of earlier meetings; empty when nothing is.

    Without names: who was not there need not know who took what on.
    """
    found = agreements.open_for(unit, reader, meeting)
    if not found:
        return ""
    tongue = reader.language
    lines = [wording.say(tongue, "after-still-open")]
    lines += [_one(unit, reader, each) for each in found[:_MOST_SHOWN]]
    if (left := len(found) - _MOST_SHOWN) > 0:
        lines.append(wording.say(tongue, "after-still-open-more", count=left))
    return "\n".join(lines)


def of_meeting(unit: Unit, reader: Person, meeting: Meeting) -> dict[str, str]:
    """Give the facts with which a meeting that is over is named: its title and its day."""
    day = ""
    if meeting.start is not None:
        zone = unit.municipality.network.timezone
        day = wording.day(reader.language, meeting.start, zone, unit.today)
    return {"title": meeting.title, "day": day}


def hub(unit: Unit, reader: Person, meeting: Meeting) -> str:
    """Say (HTML) what was noted of a meeting, and what there is still time for."""
    were = len(attendance.present(unit, meeting))
    open_ = after_meeting.presence_open(meeting, unit.now)
    following = ("thanked" if meeting.thanked else "noting") if open_ else "over"
    return wording.say(
        reader.language,
        "after-hub",
        present=were,
        invited=len(attendance.everybody(unit, meeting)),
        agreements=len(meeting.agreements),
        told="yes" if meeting.agreements_told else "no",
        minutes="yes" if meeting.minutes_words or meeting.minutes_file else "no",
        thanked="yes" if meeting.thanked and were else "no",
        next=following,
        **of_meeting(unit, reader, meeting),
    )


def point(unit: Unit, reader: Person, meeting: Meeting, letter: Letter) -> str:
    """Say (HTML) what somebody put forward for the agenda, and what was decided.

    A fellow member who leads the meeting does not read who did.
    """
    whose = "mine" if reader.id == letter.author else "theirs"
    writer = unit.store.people.by_id(letter.author) if counts.knows(reader) else None
    nobody = wording.label(reader.language, "after-point-somebody")
    return wording.say(
        reader.language,
        f"after-point-{whose}-{letter.state}",
        title=meeting.title,
        name=(writer.name if writer else None) or nobody,
        point=agenda_points.words_of(letter),
    )


def by(unit: Unit, reader: Person, agreement: SharedAgreement) -> str:
    """Write by which day (plain) an agreement is to be kept, as long as that counts."""
    if agreement.by is None or agreement.state is not AgreementState.OPEN:
        return "none"
    zone = unit.municipality.network.timezone
    return wording.day(reader.language, agreement.by, zone, unit.today)


def _one(unit: Unit, reader: Person, agreement: SharedAgreement) -> str:
    """Write an agreement on one line with its day: its own full stop would stand in the middle."""
    what = agreement.what.rstrip(_STOPS) or agreement.what
    return wording.say(
        reader.language,
        "after-still-open-one",
        what=shorten(what, _LONGEST_SHOWN),
        ends="closed" if what.endswith(_CLOSES) else "open",
        yours="yes" if agreement.who == reader.id else "no",
        by=by(unit, reader, agreement),
    )
