"""What is asked around a meeting: an agreement, minutes in words, a point for the agenda."""

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId, PersonId
from domain.meetings import shared_agreement
from domain.meetings.meeting import LONGEST_POINT, Meeting
from domain.roles import Standing
from services.conversations.questions import Questions
from services.meetings.afterwards import agenda_points, agreements, minutes
from services.meetings.words import afterwards as words
from services.unit import Unit
from storage.records import Person

_WHAT, _WHO, _BY, _EVERYBODY = "what", "who", "by", "everybody"
_POINT, _WORDS = "point", "words"


def _member(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _about(form_state: FormState) -> AffairId:
    return AffairId(form_state.subject)


def _agreement(unit: Unit, person: Person, form_state: FormState) -> Form:
    meeting = unit.store.affairs.find(Meeting, _about(form_state))
    people = agreements.takers(unit, person, meeting) if meeting is not None else []
    return Form(
        "agreement",
        (
            Field(_WHAT, FieldKind.WORDS, most=shared_agreement.LONGEST_AGREEMENT),
            Field(_WHO, FieldKind.CHOICE, (*(each.id for each in people), _EVERYBODY)),
            Field(_BY, FieldKind.DAY, optional=True),
        ),
    )


def agree(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Write down what was filled in as agreed; gives its meeting. Raises as `agreements.add`."""
    who = form_state.choice(_WHO)
    return agreements.add(
        unit,
        person,
        _about(form_state),
        what=form_state.words(_WHAT),
        who=None if who == _EVERYBODY else PersonId(who),
        by=form_state.day(_BY),
    ).id


def _taker(unit: Unit, _reader: Person, field: Field, code: str) -> str | None:
    """Name somebody who can take an agreement on."""
    if field.name != _WHO or code == _EVERYBODY:
        return None
    person = unit.store.people.by_id(PersonId(code))
    return (person.name if person else None) or "?"


def _point(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    return Form(form_state.form, (Field(_POINT, FieldKind.WORDS, most=LONGEST_POINT),))


def put_forward(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Pass on the point that was filled in; gives its meeting.

    Raises as `agenda_points.put_forward`.
    """
    meeting = _about(form_state)
    agenda_points.put_forward(unit, person, meeting, form_state.words(_POINT))
    return meeting


def _minutes(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    return Form(form_state.form, (Field(_WORDS, FieldKind.WORDS, most=minutes.MOST_UNITS),))


def _preview_minutes(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show the minutes (HTML) as people will get them, and to how many they go."""
    meeting = unit.store.affairs.find(Meeting, _about(form_state))
    if meeting is None:
        return wording.say(person.language, "refusal-meeting-gone")
    count = sum(each.id != person.id for each in minutes.readers(unit, meeting))
    head = wording.say(person.language, "after-minutes", **words.of_meeting(unit, person, meeting))
    goes_to = wording.say(person.language, "calling-goes-to", count=count)
    return f"{goes_to}\n\n{head}\n\n{wording.quotation(form_state.words(_WORDS))}"


def send_minutes(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Send the minutes that were filled in, in words; gives their meeting.

    Raises as `minutes.send`.
    """
    minutes.send(unit, person, _about(form_state), form_state.words(_WORDS), "")
    return _about(form_state)


AGREEMENT = Questions("agreement", build=_agreement, may=_member, label=_taker)
POINT = Questions("point", build=_point, may=_member)
MINUTES_IN_WORDS = Questions("minutes", build=_minutes, may=_member, preview=_preview_minutes)
