"""What is asked of who proposes, answers, changes or calls off an activity, and of how it was."""

from functools import partial

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId
from domain.roles import Standing
from domain.together.activities.activity import (
    LONGEST_NEEDS,
    LONGEST_PLACE,
    LONGEST_STORY,
    LONGEST_TITLE,
    LONGEST_WHAT,
    LONGEST_WHOM,
    LONGEST_WORDS,
    Activity,
)
from services.conversations import audience_fields
from services.conversations.questions import Questions
from services.together.activities import activity_rows, activity_words, deciding, proposing
from services.unit import Unit
from storage.records import Person

WORDS, CALLED, WHAT, WHOM, NEEDS = "words", "called", "what", "whom", "needs"
START, PLACE, PART = "start", "place", "part"
STORY = "story"

_LONGEST = {CALLED: LONGEST_TITLE, WHAT: LONGEST_WHAT, WHOM: LONGEST_WHOM, PLACE: LONGEST_PLACE}


def _member(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _words(name: str) -> Field:
    return Field(name, FieldKind.WORDS, most=_LONGEST[name])


def _proposal(unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask what it is, for whom, when and where, and what is needed."""
    start = Field(START, FieldKind.MOMENT, check=partial(proposing.check_start, unit))
    needs = Field(NEEDS, FieldKind.WORDS, optional=True, most=LONGEST_NEEDS)
    asked = (_words(CALLED), _words(WHAT), _words(WHOM), start, _words(PLACE), needs)
    return Form(form_state.form, asked)


def propose(unit: Unit, person: Person, form_state: FormState) -> Activity:
    """Propose what was filled in. Raises as `proposing.propose`."""
    start = form_state.moment(START)
    if start is None:
        raise TypeError(START)
    return proposing.propose(
        unit,
        person,
        start,
        title=_line(form_state.words(CALLED)),
        what=form_state.words(WHAT),
        whom=_line(form_state.words(WHOM)),
        place=_line(form_state.words(PLACE)),
        needs=form_state.words(NEEDS),
    )


def _yes(unit: Unit, person: Person, form_state: FormState) -> Form:
    """Ask who of the network is invited, and for a word to who proposed it."""
    activity = unit.store.affairs.find(Activity, AffairId(form_state.subject))
    proposer = activity.by if activity is not None else ""
    members = unit.store.people.all(Standing.MEMBER)
    others = [each for each in members if each.id != proposer]
    asked = audience_fields.fields(unit, person, form_state, others)
    words = Field(WORDS, FieldKind.WORDS, optional=True, most=LONGEST_WORDS)
    return Form(form_state.form, (*asked, words))


def _yes_preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show what people are invited to, and how many they are."""
    activity = unit.store.affairs.find(Activity, AffairId(form_state.subject))
    if activity is None:
        return wording.say(person.language, "refusal-activity-gone")
    audience = audience_fields.audience(form_state)
    parts = [
        wording.say(
            person.language,
            "activity-preview",
            count=len(activity_rows.whom(unit, activity, audience)),
            audience=audience_fields.in_words(unit, person.language, audience),
        ),
        activity_words.description(unit, person.language, activity),
    ]
    if words := form_state.words(WORDS):
        parts.append(wording.say(person.language, "activity-said") + wording.quotation(words))
    return "\n\n".join(parts)


def _only_words(_unit: Unit, _person: Person, form_state: FormState, *, optional: bool) -> Form:
    words = Field(WORDS, FieldKind.WORDS, optional=optional, most=LONGEST_WORDS)
    return Form(form_state.form, (words,))


def _change(unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask what becomes another, and then what it becomes."""
    asked = [Field(PART, FieldKind.CHOICE, (START, PLACE, WHAT))]
    match form_state.choice(PART):
        case "start":
            check = partial(proposing.check_day, unit)
            asked.append(Field(START, FieldKind.MOMENT, check=check))
        case "place" | "what" as part:
            asked.append(_words(part))
    return Form(form_state.form, tuple(asked))


def _cancel_preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Say who hears that it is off, and with which words."""
    activity = unit.store.affairs.find(Activity, AffairId(form_state.subject))
    if activity is None:
        return wording.say(person.language, "refusal-activity-gone")
    count = len(activity_rows.invited(unit, activity))
    text = wording.say(
        person.language, "activity-cancel-preview", title=activity.title, count=count
    )
    words = form_state.words(WORDS)
    return f"{text}\n{wording.quotation(words)}" if words else text


def _story(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    told = Field(STORY, FieldKind.TOLD, most=LONGEST_STORY, attachable=True, photos=1)
    return Form(form_state.form, (told,))


def _story_preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show what people will read, and whether a photo goes with it."""
    told = form_state.told(STORY)
    activity = unit.store.affairs.find(Activity, AffairId(form_state.subject))
    count = len(activity_rows.invited(unit, activity)) if activity is not None else 0
    text = wording.say(
        person.language,
        "activity-story-preview",
        count=count,
        photo="yes" if told.attached else "no",
    )
    return f"{text}\n{wording.quotation(told.text)}"


def _line(words: str) -> str:
    return " ".join(words.split())


def _audience_question(
    _unit: Unit, person: Person, _form_state: FormState, field: Field
) -> str | None:
    return audience_fields.question(person, field)


PROPOSAL = Questions("activity", _proposal, proposing.may)
YES = Questions(
    "activity-yes", _yes, deciding.may, _yes_preview, audience_fields.label, _audience_question
)
NO = Questions("activity-no", partial(_only_words, optional=False), deciding.may)
ASK = Questions("activity-ask", partial(_only_words, optional=False), deciding.may)
REPLY = Questions("activity-reply", partial(_only_words, optional=False), _member)
CHANGE = Questions("activity-change", _change, _member)
CANCEL = Questions("activity-cancel", partial(_only_words, optional=True), _member, _cancel_preview)
HOW = Questions("activity-story", _story, _member, _story_preview)
