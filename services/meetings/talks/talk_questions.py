"""The questions of agreeing with a member, and of putting it in other words: chat and desk."""

from dataclasses import replace
from datetime import date

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.meetings.shared_agreement import LONGEST_AGREEMENT
from domain.meetings.talk import Talk
from domain.roles import Standing
from services import identifying_words
from services.conversations.questions import Questions
from services.meetings.talks import talk_agreements, talk_rows
from services.meetings.talks.talk_agreements import Keeper, TalkPlan
from services.meetings.words import talk as words
from services.unit import Unit
from storage.records import Person

TALK, REWORDING = "talk", "rewording"
MEMBER, WHAT, WHO, BY = "member", "what", "who", "by"


def _build(unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask with whom, what, who does it, by when.

    Who was chosen and cannot be asked any more stays chosen: it is said when it is sent. Raises
    AnswerRefused for a citizen service number, and for a day that is not ahead.
    """
    identifying_words.refuse_citizen_number(form_state.words(WHAT))
    by = form_state.day(BY)
    if by is not None and by <= unit.today:
        raise AnswerRefused("agreement-day")
    codes = [each.id for each in talk_rows.can_agree(unit)]
    chosen = form_state.choice(MEMBER)
    return Form(
        TALK,
        (
            Field(MEMBER, FieldKind.CHOICE, (*codes, *({chosen} - {"", *codes}))),
            Field(WHAT, FieldKind.WORDS, most=LONGEST_AGREEMENT),
            Field(WHO, FieldKind.CHOICE, tuple(Keeper)),
            Field(BY, FieldKind.DAY),
        ),
    )


def plan(form_state: FormState) -> TalkPlan:
    """Give what is to be agreed, once all of it was answered."""
    by: date | None = form_state.day(BY)
    if by is None:
        raise AnswerRefused("not-finished")
    return TalkPlan(
        member=PersonId(form_state.choice(MEMBER)),
        what=form_state.words(WHAT),
        who=Keeper(form_state.choice(WHO)),
        by=by,
    )


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show it as the member will read it, in the words of who writes it."""
    drawn = talk_agreements.drawn_up(unit, person, plan(form_state), AffairId(""))
    member = unit.store.people.by_id(drawn.member) if drawn.member is not None else None
    if member is None:
        raise AnswerRefused("talk-not-there")
    head = wording.say(person.language, "outside-preview", name=member.name or "?")
    read = words.whole(unit, replace(member, language=person.language), drawn)
    return f"{head}\n\n{read}"


def _label(unit: Unit, _person: Person, field: Field, code: str) -> str | None:
    if field.name != MEMBER:
        return None
    found = unit.store.people.by_id(PersonId(code))
    return (found.name if found is not None else None) or "?"


def _build_rewording(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    identifying_words.refuse_citizen_number(form_state.words(WHAT))
    return Form(REWORDING, (Field(WHAT, FieldKind.WORDS, most=LONGEST_AGREEMENT),))


def reword(unit: Unit, person: Person, form_state: FormState) -> Talk:
    """Put it in the words that were filled in. Raises as `talk_agreements.reword`."""
    talk_id = AffairId(form_state.subject)
    return talk_agreements.reword(unit, person, talk_id, form_state.words(WHAT))


def _may_reword(person: Person) -> bool:
    return person.standing is Standing.MEMBER


_ON = NetworkFunction.AGREEMENTS
QUESTIONS = Questions(TALK, _build, talk_rows.may_begin, _preview, _label, function=_ON)
OTHER_WORDS = Questions(REWORDING, _build_rewording, _may_reword, function=_ON)
