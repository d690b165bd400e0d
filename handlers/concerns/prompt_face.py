"""What an official sees while they prepare an act: who will read it, what follows, and buttons."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape

from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.protocol import Act, Decision
from domain.errors import Refusal
from handlers.concerns import card_face, hindrances
from handlers.filing.progress import NOT_SHARED
from handlers.telegram import wording
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import Step as Choice
from services.concerns import standard_texts
from services.concerns.act_preview import Readers, foresee, readers
from services.concerns.prompting import Step, Writing
from services.unit import Unit
from storage.records import Conversation


@dataclass(frozen=True, slots=True)
class Face:
    """The screen (HTML), its buttons, and what stands in the input field when words are asked."""

    text: str
    rows: list[Row]
    placeholder: str = ""


def face(unit: Unit, conversation: Conversation, now: Writing, concern: Concern) -> Face:
    """Word the screen by what would happen if it were done at this moment."""
    try:
        decision = foresee(unit, conversation, concern)
    except Refusal as refusal:
        return _impossible(unit, conversation, now, concern, refusal)
    who = readers(decision)
    parts = ["\n".join(_head(unit, conversation, now, concern, decision))]
    if now.text and now.step is not Step.OUTCOME:
        parts.append(_words(now))
    if now.outcome == NOT_SHARED and now.step is Step.PREVIEW:
        parts.append(wording.say(card_face.language(unit), "act-not-shared"))
    key = "act-placeholder-" + who
    return Face(
        "\n\n".join(parts),
        _buttons(conversation, _choices(unit, now)),
        wording.label(card_face.language(unit), key) if now.step is Step.WORDS else "",
    )


def _impossible(
    unit: Unit, conversation: Conversation, now: Writing, concern: Concern, refusal: Refusal
) -> Face:
    """Say what stands in the way; the words stay in sight until they are thrown away.

    Not so about a concern that was withdrawn: its reporter wants it out of sight.
    """
    tongue, person = card_face.language(unit), conversation.person
    text = wording.say(
        tongue,
        "act-impossible",
        name=card_face.name_of(unit, person),
        reference=concern.reference,
        why=hindrances.why_not(unit, person, tongue, concern, refusal),
    )
    withheld = concern.stage is Stage.WITHDRAWN and now.act is not Act.KEEP
    if now.text and not withheld:
        text = "\n\n".join([text, wording.say(tongue, "act-impossible-words"), _words(now)])
    return Face(text, _buttons(conversation, [[_named(unit, "discard")]]))


def _head(
    unit: Unit, conversation: Conversation, now: Writing, concern: Concern, decision: Decision
) -> Iterator[str]:
    tongue, who = card_face.language(unit), readers(decision)
    yield wording.say(
        tongue,
        f"act-{now.step}-{now.act}",
        name=card_face.name_of(unit, conversation.person),
        reference=concern.reference,
        outcome=_outcome(unit, now.outcome),
    )
    if now.act is not Act.REOPEN and now.step is not Step.OUTCOME:
        yield wording.say(tongue, f"act-readers-{who}")
    if now.step is Step.PREVIEW:
        yield from _what_follows(unit, decision)
        if now.standard and who in {Readers.REPORTER, Readers.COORDINATOR_FIRST}:
            yield wording.say(tongue, "act-own-language")


def _what_follows(unit: Unit, decision: Decision) -> Iterator[str]:
    """Give the dates that come with an act."""
    tongue, course = card_face.language(unit), decision.concern.course
    clock, request = course.clock(Deadline.FEEDBACK), course.request
    match decision.act:
        case Act.ASK | Act.ASK_IDENTITY if course.question is not None:
            day = _day(unit, course.question.lapses_at)
            yield wording.say(tongue, "act-follows-ask", day=day)
        case Act.EXTEND if request is not None:
            yield wording.say(tongue, "act-follows-request", day=_day(unit, request.lapses_at))
        case Act.EXTEND if clock is not None:
            paused = "yes" if clock.paused_at else "no"
            day = _day(unit, clock.due_at)
            yield wording.say(tongue, "act-follows-extend", day=day, paused=paused)
        case Act.REOPEN if clock is not None and (take_up := course.clock(Deadline.TAKE_UP)):
            days = {"take_up": _day(unit, take_up.due_at), "feedback": _day(unit, clock.due_at)}
            yield wording.say(tongue, "act-follows-reopen", **days)
        case Act.CLOSE if course.erase_at is not None:
            yield wording.say(tongue, "act-follows-close", day=_day(unit, course.erase_at))
        case Act.POSTPONE_ERASURE if course.erase_at is not None:
            yield wording.say(tongue, "act-follows-postpone", day=_day(unit, course.erase_at))
        case Act.KEEP if request is not None:
            yield wording.say(tongue, "act-follows-keep", day=_day(unit, request.lapses_at))


def _choices(unit: Unit, now: Writing) -> list[list[tuple[str, str]]]:
    """List rows of (label, choice)."""
    stop = _named(unit, "stop")
    match now.step:
        case Step.OUTCOME:
            return [*([(_outcome(unit, code), code)] for code in _outcomes(unit)), [stop]]
        case Step.WORDS:
            back = [_named(unit, "back")] if now.act is Act.CLOSE else []
            tongue = card_face.language(unit)
            texts = standard_texts.offered(unit, now.act)
            return [*([(text.label(tongue), text.code)] for text in texts), [*back, stop]]
        case Step.PREVIEW if now.act is Act.REOPEN:
            return [[(_named(unit, "reopen")[0], "send"), stop]]
        case Step.PREVIEW:
            return [[_named(unit, "send")], [_named(unit, "edit"), _named(unit, "discard")]]


def _buttons(conversation: Conversation, choices: list[list[tuple[str, str]]]) -> list[Row]:
    return [
        [(label, Choice(conversation.id, conversation.turn, choice)) for label, choice in row]
        for row in choices
    ]


def _named(unit: Unit, choice: str) -> tuple[str, str]:
    return wording.label(card_face.language(unit), f"act-button-{choice}"), choice


def _words(now: Writing) -> str:
    return f"<pre>{escape(now.text, quote=False)}</pre>"


def _outcomes(unit: Unit) -> list[str]:
    return list(unit.house.protocol.outcomes)


def _outcome(unit: Unit, code: str | None) -> str:
    outcome = unit.house.protocol.outcomes.get(code or "")
    return outcome.label(card_face.language(unit)) if outcome else code or ""


def _day(unit: Unit, moment: datetime) -> str:
    return wording.day(card_face.language(unit), moment, unit.house.network.timezone)
