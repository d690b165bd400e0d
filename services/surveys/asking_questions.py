"""Asking the network: the questions of that form, in the chat and at the desk.

A pulse after an event, or about a policy. Three questions are ready, so that a pulse can go out
within a minute.
"""

from dataclasses import replace
from functools import partial

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused
from domain.identifiers import AffairId
from domain.network import FEW
from domain.roles import Role, Standing
from domain.surveys.survey import (
    LEARN,
    LEAST_OPTIONS,
    LONGEST_OPTION,
    LONGEST_QUESTION,
    LONGEST_TITLE,
    MOST_OPTIONS,
    MOST_QUESTIONS,
    READY,
    Asking,
    Standard,
    SurveyKind,
    SurveyQuestion,
)
from services.conversations import audience_fields
from services.conversations.questions import Questions
from services.surveys import opening
from services.surveys.opening import SurveyPlan
from services.surveys.words import survey as words_of
from services.unit import Unit
from storage.records import Person

_NAME = "asking"
LONGEST_EVENT, LONGEST_PLAN = 400, 2_000
_SHORT, _LONG = 1, 7
_READY, _LEARN = "ready", "learn"
_KINDS = frozenset(f"q{number}" for number in range(1, MOST_QUESTIONS + 1))


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role is Role.COORDINATOR


def _build(unit: Unit, author: Person, form_state: FormState, *, paper: bool) -> Form:
    """Ask what is asked, whom, and for how long; a PDF may explain a plan where one can be sent.

    Raises AnswerRefused for options that cannot be.
    """
    fields = [Field("about", FieldKind.WORDS, most=LONGEST_TITLE)]
    fields += _subject(form_state, paper=paper)
    if form_state.subject == SurveyKind.POLICY or form_state.choice("set") == "own":
        fields += _questions(form_state)
    fields += audience_fields.fields(unit, author, form_state, opening.choosable(unit))
    fields.append(Field("share", FieldKind.CHOICE, ("yes", "no")))
    days = sorted({_SHORT, unit.municipality.network.habits.pulse_days, _LONG})
    fields.append(Field("days", FieldKind.CHOICE, tuple(map(str, days))))
    return Form(_NAME, tuple(fields))


def _subject(form_state: FormState, *, paper: bool) -> list[Field]:
    """Ask what it is about: of a policy the words or a PDF, of an event a few words if any."""
    if form_state.subject != SurveyKind.POLICY:
        event = Field("text", FieldKind.WORDS, optional=True, most=LONGEST_EVENT)
        return [event, Field("set", FieldKind.CHOICE, (_READY, _LEARN, "own"))]
    fields = [Field("how", FieldKind.CHOICE, ("words", "file"))] if paper else []
    if not paper or form_state.choice("how") == "words":
        fields.append(Field("text", FieldKind.WORDS, most=LONGEST_PLAN))
    elif form_state.choice("how") == "file":
        fields.append(Field("paper", FieldKind.FILE))
    return fields


def _questions(form_state: FormState) -> list[Field]:
    """Ask for one question after the other, until one is skipped.

    Options that cannot be are refused here, where they are typed.
    """
    fields: list[Field] = []
    ready = tuple(READY) if form_state.subject == SurveyKind.PULSE else ()
    for number in range(1, MOST_QUESTIONS + 1):
        name = f"q{number}"
        taken = {form_state.choice(f"q{earlier}") for earlier in range(1, number)}
        codes = (*(code for code in ready if code not in taken), *Asking)
        fields.append(Field(name, FieldKind.CHOICE, codes, optional=number > 1))
        chosen = form_state.choice(name)
        if not chosen:
            break
        if chosen in set(Asking):
            fields.append(Field(f"{name}-words", FieldKind.WORDS, most=LONGEST_QUESTION))
        if chosen == Asking.CHOICE:
            _options(form_state.words(f"{name}-options"))
            fields.append(Field(f"{name}-options", FieldKind.WORDS))
    return fields


def _options(typed: str) -> tuple[str, ...]:
    """Read options, one a line. Raises AnswerRefused for what does not fit on buttons."""
    options = tuple(dict.fromkeys(_line(line) for line in typed.splitlines() if line.strip()))
    fits = LEAST_OPTIONS <= len(options) <= MOST_OPTIONS
    if options and not (fits and max(map(len, options)) <= LONGEST_OPTION):
        raise AnswerRefused(
            "survey-options", least=LEAST_OPTIONS, most=MOST_OPTIONS, longest=LONGEST_OPTION
        )
    return options


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show the message as members will see it, its questions, and how many it goes to."""
    wanted, tongue = plan(form_state), person.language
    survey = opening.drawn_up(unit, person, wanted, AffairId(""))
    count = len(opening.asked(unit, wanted.audience))
    key = "survey-preview-outside" if opening.only_outside(unit, survey) else "survey-preview"
    parts = [
        wording.say(tongue, key, count=count, least=FEW),
        words_of.invitation(unit, tongue, survey),
    ]
    if survey.file_name:
        parts.append(wording.say(tongue, "survey-preview-file", name=survey.file_name))
    for number, asked in enumerate(survey.questions, start=1):
        options = " · ".join(words_of.option(tongue, asked, code) for code in asked.codes)
        parts.append(
            wording.say(
                tongue,
                "survey-preview-question",
                number=number,
                question=words_of.question(tongue, asked),
                asking=asked.asking,
                options=options,
            )
        )
    return "\n\n".join(parts)


def plan(form_state: FormState) -> SurveyPlan:
    """Give what is to be asked, once all of it was answered."""
    paper = form_state.paper("paper")
    return SurveyPlan(
        kind=SurveyKind(form_state.subject),
        title=_line(form_state.words("about")),
        questions=_asked(form_state),
        audience=audience_fields.audience(form_state),
        days=int(form_state.choice("days")),
        text=form_state.words("text"),
        file=paper.id if paper else "",
        file_name=paper.name if paper else "",
        show_to_members=form_state.choice("share") == "yes",
    )


def _asked(form_state: FormState) -> tuple[SurveyQuestion, ...]:
    if form_state.choice("set") == _READY:
        return tuple(READY.values())
    if form_state.choice("set") == _LEARN:
        return (LEARN,)
    questions = []
    for name in (f"q{number}" for number in range(1, MOST_QUESTIONS + 1)):
        if chosen := form_state.choice(name):
            words, options = form_state.words(f"{name}-words"), form_state.words(f"{name}-options")
            made = chosen in set(Asking)
            questions.append(
                SurveyQuestion(Asking(chosen), _line(words), _options(options))
                if made
                else READY[Standard(chosen)]
            )
    return tuple(questions)


def _label(unit: Unit, person: Person, field: Field, code: str) -> str | None:
    if field.name in _KINDS and code in set(Standard):
        return wording.label(person.language, f"survey-ready-{code}")
    if field.name in _KINDS:
        return wording.label(person.language, f"survey-asking-{code}")
    if field.name == "days":
        return wording.label(person.language, "survey-days", days=int(code))
    return audience_fields.label(unit, person, field, code)


def _question(_unit: Unit, person: Person, form_state: FormState, field: Field) -> str | None:
    number, _, part = field.name.removeprefix("q").partition("-")
    if number.isdecimal():
        key = f"survey-form-{part or 'kind'}"
        return wording.label(person.language, key, number=int(number))
    if field.name in {"about", "text"}:
        return wording.label(person.language, f"survey-form-{field.name}-{form_state.subject}")
    return audience_fields.question(person, field)


def _line(words: str) -> str:
    return " ".join(words.split())


IN_CHAT = Questions(_NAME, partial(_build, paper=True), _may, _preview, _label, _question)
AT_DESK = replace(IN_CHAT, build=partial(_build, paper=False))
"""At the desk a plan is explained in words: a PDF cannot be sent there."""
