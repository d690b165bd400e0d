"""How a meeting stands, in words, for who leads it."""

from collections import Counter

from config import wording
from domain.meetings.meeting import Meeting, MeetingStage
from domain.people.audience import Reach
from domain.roles import Role
from services.conversations import audience_fields
from services.meetings import counts, inviting, meeting_rows
from services.meetings.words import meeting as words
from services.unit import Unit
from storage.records import Person


def standing(unit: Unit, reader: Person, meeting: Meeting) -> str:
    """Say how far it is, what it is, and how many come (HTML)."""
    now, reason = stage(unit, meeting), meeting.reason or "none"
    parts = [
        wording.say(reader.language, f"calling-stage-{now}", reason=reason),
        words.headline(unit, reader, meeting),
        "\n".join(facts(unit, reader, meeting)),
    ]
    if now == MeetingStage.PLANNED:
        parts.append(goes_out(unit, reader, meeting))
    else:
        parts.append("\n".join(answers(unit, reader, meeting)))
    return "\n\n".join(parts)


def stage(unit: Unit, meeting: Meeting) -> str:
    """Say how far it is: a stage, or that it is going on."""
    if meeting.stage is not MeetingStage.CALLED:
        return meeting.stage
    if meeting.start is not None and unit.now >= meeting.start:
        return "going-on" if meeting_rows.not_over(unit, meeting) else MeetingStage.HELD
    return meeting.stage


def facts(unit: Unit, reader: Person, meeting: Meeting) -> list[str]:
    """Say for whom it is and who leads it (HTML); who chose a role is for coordinators alone."""
    tongue, lines = reader.language, []
    if meeting.audience.reach is not Reach.ROLES or reader.role is Role.COORDINATOR:
        name = words.name_of(unit, meeting.visited)
        audience = name or audience_fields.in_words(unit, tongue, meeting.audience)
        lines.append(wording.say(tongue, "calling-audience", audience=audience))
    chair = words.name_of(unit, meeting.chair)
    if chair is not None:
        lines.append(wording.say(tongue, "meeting-chair", name=chair))
    elif meeting.chair is not None:
        lines.append(wording.say(tongue, "calling-chair-left"))
    return lines


def goes_out(unit: Unit, reader: Person, meeting: Meeting) -> str:
    """Say when the invitations go out, and to how many now (HTML)."""
    return wording.say(
        reader.language,
        "calling-goes-out",
        moment=words.moment(unit, reader.language, meeting.send_at or unit.now),
        count=len(inviting.whom(unit, meeting)),
    )


def answers(unit: Unit, reader: Person, meeting: Meeting) -> list[str]:
    """Give the lines with the numbers (HTML); a fellow member sees how many come, as all do.

    Of a visit, what was answered, and no more.
    """
    if meeting.visited is not None:
        own = meeting_rows.invitation(unit, meeting.id, meeting.visited)
        said = "none" if own is None else own.answer or "none"
        return [wording.say(reader.language, "calling-visit", answer=said)]
    tongue, count = reader.language, counts.counts(unit, meeting)
    if not counts.knows(reader):
        return [words.coming(unit, reader, meeting), *_quorum(tongue, meeting, count.coming)]
    lines = [
        wording.say(
            tongue,
            "calling-answers",
            coming=count.coming,
            seats=meeting.seats or 0,
            waiting=count.waiting,
            maybe=count.maybe,
            no=count.no,
            silent=count.silent,
        )
    ]
    lines += _quorum(tongue, meeting, count.coming)
    rows = unit.store.addressees.of(meeting.id)
    reached = Counter(row.delivery for row in rows)
    arrived = [row.person for row in rows if row.delivery == "delivered"]
    people = [unit.store.people.by_id(person) for person in arrived]
    lines.append(
        wording.say(
            tongue,
            "calling-delivery",
            delivered=reached["delivered"],
            waiting=reached["waiting"],
            blocked=reached["blocked"],
            unreachable=sum(person is not None and not person.reachable for person in people),
        )
    )
    return lines


def _quorum(tongue: str, meeting: Meeting, coming: int) -> list[str]:
    if meeting.quorum is None:
        return []
    short = max(0, meeting.quorum - coming)
    return [wording.say(tongue, "calling-quorum", quorum=meeting.quorum, short=short)]
