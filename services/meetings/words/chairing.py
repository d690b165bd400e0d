"""Who leads a meeting, in words: what a member is asked, and how it stands for who asked."""

from config import wording
from domain.meetings.chairing import ChairAnswer, ChairRequest
from domain.meetings.meeting import Meeting
from domain.meetings.series import Series
from services.meetings.chairing import request_rows, turn_rows
from services.meetings.words import meeting as words
from services.unit import Unit
from storage.records import Person


def question(unit: Unit, language: str, meeting: Meeting, request: ChairRequest) -> str:
    """Say (HTML) what somebody is asked, by whom and until when."""
    return wording.say(
        language,
        "chair-asks",
        title=meeting.title,
        when=words.when(unit, language, meeting),
        where=words.where(unit, language, meeting.place),
        name=words.name_of(unit, request.by) or "?",
        until=until(unit, language, request),
        turn="yes" if request.turn else "no",
    )


def own_answer(unit: Unit, language: str, meeting: Meeting | None, request: ChairRequest) -> str:
    """Say (HTML) to somebody what they were asked and answered, and what comes."""
    said = str(request.answer)
    if request.answer is ChairAnswer.AGREED:
        is_chair = meeting is not None and meeting.chair == request.person
        over = meeting is None or meeting.ended_at is not None
        said = ("agreed-over" if over else "agreed") if is_chair else "agreed-not-now"
    answered = wording.say(language, f"chair-said-{said}", turn="yes" if request.turn else "no")
    if meeting is None:
        return answered
    when = words.when(unit, language, meeting)
    head = wording.say(language, "chair-asked", title=meeting.title, when=when)
    return f"{head}\n\n{answered}"


def until(unit: Unit, language: str, request: ChairRequest) -> str:
    """Write until when (plain) it can be answered."""
    zone = unit.municipality.network.timezone
    day = wording.day(language, request.answer_by, zone, unit.today)
    hour = wording.hour(language, request.answer_by, zone)
    return wording.label(language, "meeting-moment-past", day=day, hour=hour)


def standing(unit: Unit, reader: Person, meeting: Meeting) -> str:
    """Say (HTML) to who chooses it who leads a meeting, and how it is with who was asked.

    What somebody answered, and who it was, is only for who asked.
    """
    tongue = reader.language
    when = words.when(unit, tongue, meeting)
    parts = [wording.say(tongue, "chair-page", title=meeting.title, when=when)]
    name = words.name_of(unit, meeting.chair)
    if name is None:
        parts.append(wording.say(tongue, "chair-now-nobody"))
    else:
        agreed = request_rows.agreed(unit, meeting) is not None
        parts.append(wording.say(tongue, "chair-now-agreed" if agreed else "chair-now", name=name))
    if (request := request_rows.of(unit, meeting)) is not None:
        parts += _request(unit, reader, request)
    return "\n\n".join(parts)


def _request(unit: Unit, reader: Person, request: ChairRequest) -> list[str]:
    name = words.name_of(unit, request.person) or "?"
    own = request.by == reader.id
    if request.open:
        how = "turn" if request.turn else "other"
        key = "chair-waits" if own else f"chair-waits-{how}"
        at = until(unit, reader.language, request)
        return [wording.say(reader.language, key, name=name, until=at)]
    if not own or request.answer is ChairAnswer.AGREED:
        return []
    return [wording.say(reader.language, f"chair-answered-{request.answer}", name=name)]


def news(unit: Unit, reader: Person, meeting: Meeting, what: str) -> str:
    """Say (HTML) to who chooses it what became of the chair of a meeting."""
    request = request_rows.of(unit, meeting)
    name = words.name_of(unit, request.person) if request is not None else None
    answer = request.answer if request is not None else ChairAnswer.SILENT
    return wording.say(
        reader.language,
        f"chair-news-{what}",
        title=meeting.title,
        name=name or "?",
        answer=str(answer),
    )


def turn_question(unit: Unit, language: str, series: Series, given: ChairAnswer) -> str:
    """Say (HTML) what somebody is asked about the turn of a series, or what they answered."""
    title = series.template.title
    if turn_rows.of(unit, series) is None:
        return wording.say(language, "chair-turn-over")
    asked = wording.say(language, "chair-turn-asks", title=title)
    if given is ChairAnswer.SILENT:
        return asked
    answered = wording.say(language, f"chair-turn-said-{given}")
    return f"{asked}\n\n{answered}"


def turn_standing(unit: Unit, language: str, series: Series) -> str:
    """Say (HTML) to who leads a series how its turn goes, and who is in it; nobody else."""
    turn = turn_rows.of(unit, series)
    going = "no" if turn is None else "yes"
    text = wording.say(language, "chair-turn-page", title=series.template.title, going=going)
    if turn is None:
        return text
    names = sorted(each.name or "?" for each in turn_rows.willing(unit, turn))
    listed = wording.listed(language, names)
    who = (
        wording.say(language, "chair-turn-willing", names=listed)
        if names
        else wording.say(language, "chair-turn-nobody-yet")
    )
    return f"{text}\n\n{who}"
