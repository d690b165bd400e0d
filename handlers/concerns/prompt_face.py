"""What an official sees while they prepare an act: who will read it, what follows, and buttons."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from config import wording
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Preparation
from domain.concerns.concern import Concern, Stage
from domain.concerns.protocol import Decision
from domain.errors import Refusal
from handlers.telegram import language
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress as Choice
from services.concerns import choices, standard_texts
from services.concerns.act_preview import Readers, foresee, readers
from services.concerns.prompting import PromptStep, PromptWriting
from services.concerns.words import face as faces
from services.concerns.words import follows, hindrances
from services.unit import Unit
from storage.records import Conversation

TAKE, LEAVE = "loose-yes", "loose-no"
"""What the buttons below the question about loose words carry."""


@dataclass(frozen=True, slots=True)
class Face:
    """The screen (HTML), its buttons, and what stands in the input field when words are asked."""

    text: str
    rows: list[Row]
    placeholder: str = ""


def face(unit: Unit, conversation: Conversation, now: PromptWriting, concern: Concern) -> Face:
    """Word the screen by what would happen if it were done at this moment."""
    try:
        decision = foresee(unit, conversation, concern)
    except Refusal as refusal:
        return _impossible(unit, conversation, now, concern, refusal)
    who = readers(decision)
    parts = ["\n".join(_head(unit, conversation, now, concern, decision))]
    if now.text and now.step is not PromptStep.OUTCOME:
        parts.append(_words(now))
    least = choices.says_least(unit, now.act, now.outcome) and who is Readers.REPORTER
    if now.step is PromptStep.PREVIEW and least:
        parts.append(wording.say(language.of_group(unit), "act-not-shared"))
    key = "act-placeholder-" + who
    return Face(
        "\n\n".join(parts),
        _buttons(conversation, _choices(unit, now)),
        wording.label(language.of_group(unit), key) if now.step is PromptStep.WORDS else "",
    )


def loose(unit: Unit, conversation: Conversation, now: PromptWriting, concern: Concern) -> Face:
    """Ask whether what was typed beside the question belongs to what is being written."""
    text = wording.say(
        language.of_group(unit),
        f"act-loose-{now.act}",
        name=faces.name_of(unit, conversation.person, language.of_group(unit)),
        reference=concern.reference,
        count=len(now.loose),
    )
    return Face(text, _buttons(conversation, [[_named(unit, TAKE), _named(unit, LEAVE)]]))


def _impossible(
    unit: Unit, conversation: Conversation, now: PromptWriting, concern: Concern, refusal: Refusal
) -> Face:
    """Say what stands in the way; the words stay in sight until they are thrown away.

    Not so about a concern that was withdrawn: its reporter wants it out of sight.
    """
    tongue, person = language.of_group(unit), conversation.person
    text = wording.say(
        tongue,
        "act-impossible",
        name=faces.name_of(unit, person, language.of_group(unit)),
        reference=concern.reference,
        why=hindrances.why_not(unit, person, tongue, concern, refusal),
    )
    withheld = concern.stage is Stage.WITHDRAWN and concern.stage not in ACTS[now.act].stages
    if now.text and not withheld:
        text = "\n\n".join([text, wording.say(tongue, "act-impossible-words"), _words(now)])
    return Face(text, _buttons(conversation, [[_named(unit, "discard")]]))


def _head(
    unit: Unit, conversation: Conversation, now: PromptWriting, concern: Concern, decision: Decision
) -> Iterator[str]:
    tongue, who = language.of_group(unit), readers(decision)
    yield wording.say(
        tongue,
        f"act-{now.step}-{now.act}",
        name=faces.name_of(unit, conversation.person, language.of_group(unit)),
        reference=concern.reference,
        outcome=choices.label(unit, now.act, now.outcome, tongue),
        outside=faces.outside(concern),
    )
    if not _only_confirmed(now) and now.step is not PromptStep.OUTCOME:
        yield wording.say(tongue, f"act-readers-{who}")
    if now.step is PromptStep.PREVIEW:
        yield from follows.lines(unit, decision, tongue)
        if now.standard and who in {Readers.REPORTER, Readers.COORDINATOR_FIRST}:
            yield wording.say(tongue, "act-own-language")


def _choices(unit: Unit, now: PromptWriting) -> list[list[tuple[str, str]]]:
    """List rows of (label, choice)."""
    stop, tongue = _named(unit, "stop"), language.of_group(unit)
    match now.step:
        case PromptStep.OUTCOME:
            offered = choices.offered(unit, now.act)
            return [*([(each.label(tongue), code)] for code, each in offered.items()), [stop]]
        case PromptStep.WORDS:
            back = [_named(unit, "back")] if ACTS[now.act].begins_with_choice else []
            texts = standard_texts.offered(unit, now.act)
            return [*([(text.label(tongue), text.code)] for text in texts), [*back, stop]]
        case PromptStep.PREVIEW if _only_confirmed(now):
            return [[(_named(unit, now.act)[0], "send"), stop]]
        case PromptStep.PREVIEW:
            return [[_named(unit, "send")], [_named(unit, "edit"), _named(unit, "discard")]]


def _only_confirmed(now: PromptWriting) -> bool:
    return ACTS[now.act].begins_with is Preparation.CONFIRMATION


def _buttons(conversation: Conversation, rows: list[list[tuple[str, str]]]) -> list[Row]:
    return [
        [(label, Choice(conversation.id, conversation.turn, choice)) for label, choice in row]
        for row in rows
    ]


def _named(unit: Unit, choice: str) -> tuple[str, str]:
    return wording.button(language.of_group(unit), "act", choice), choice


def _words(now: PromptWriting) -> str:
    return f"<pre>{escape(now.text, quote=False)}</pre>"
