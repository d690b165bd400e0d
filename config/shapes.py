"""The shape of a municipality's files: which keys there are, and what they hold.

That of the network stands in `network_shapes.py`.

What the words in them mean - whether a role exists, whether a protocol holds together - is
judged by `domain/`, which reads these tables next.
"""

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

DUTCH = "nl"


def _worded_in_dutch(wording: dict[str, str]) -> dict[str, str]:
    if DUTCH not in wording:
        raise ValueError('words in Dutch: nl = "…"')
    return wording


def _without_danger(entry: Any) -> Any:
    """Give the words of an option without what else may stand in it: whether it means danger."""
    if not isinstance(entry, dict) or "danger" not in entry:
        return entry
    if entry["danger"] is not True and entry["danger"] is not False:
        raise ValueError("danger = true or danger = false, without quotes")
    return {language: words for language, words in entry.items() if language != "danger"}


LONGEST_LABEL, LONGEST_TEXT = 80, 600
"""Characters; whatever a screen or card puts together of these fits one message of Telegram's."""

Label = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_LABEL, strip_whitespace=True)
]
Text = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_TEXT, strip_whitespace=True)
]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,19}$")]
"""Goes into a button's hidden data, of which Telegram allows 64 bytes in all."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
Wording = Annotated[dict[Language, Text], AfterValidator(_worded_in_dutch)]
Labels = Annotated[dict[Language, Label], AfterValidator(_worded_in_dutch)]
Percent = Annotated[int, Field(ge=1, le=500)]
Days = Annotated[int, Field(ge=1, le=3650)]
Options = Annotated[dict[Code, Labels], Field(min_length=1)]
Answers = Annotated[
    dict[Code, Annotated[Labels, BeforeValidator(_without_danger)]], Field(min_length=1)
]


class Shape(BaseModel):
    """What all of them have in common: no key but these, and nothing taken for another kind."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        hide_input_in_errors=True,
        alias_generator=lambda name: name.strip("_").replace("_", "-"),
    )


class ActShape(Shape):
    """One `[acts.…]` of the protocol."""

    who: list[str]
    from_: list[str]
    to: str = ""
    tells: list[str]
    clock: str = ""
    needs: list[str] = []


class OutcomeShape(Shape):
    """One `[outcomes.…]` of the protocol."""

    label: Labels
    needs_reason: bool = False
    keep_days: Days | None = None
    shared: bool | None = None


class PartnerShape(Shape):
    """One `[partners.…]` of the protocol; `ask-back` is a term."""

    label: Labels
    ask_back: str


class RemindersShape(Shape):
    """`[reminders]` of the protocol, in percents of a term."""

    nudges: list[Percent]
    escalation: Percent


class WaitingShape(Shape):
    """`[waiting]` of the protocol, in terms."""

    question: str
    decision: str
    extension: str


class CallsShape(Shape):
    """`[calls]` of the protocol, in terms."""

    now: str
    again: str


class AftercareShape(Shape):
    """`[aftercare]` of the protocol."""

    days: Days


class ErasureShape(Shape):
    """`[erasure]` of the protocol, in days."""

    keep_days: Days
    announced_days: Days
    postponed_days: Days
    withdrawn_days: Days
    archive_category: Label | None = None


class DutyTermShape(Shape):
    """`[duty]` of the protocol, in hours that run on."""

    look: str


class StandardTextShape(Shape):
    """One `[texts.….…]` of the protocol."""

    label: Labels
    text: Wording


class ProtocolShape(Shape):
    """`protocol.toml`."""

    version: Annotated[int, Field(ge=1)]
    stages: dict[str, Labels]
    terms: dict[str, dict[str, str]]
    help_terms: dict[str, dict[str, str]] = {}
    reminders: RemindersShape
    waiting: WaitingShape
    calls: CallsShape | None = None
    aftercare: AftercareShape
    erasure: ErasureShape
    duty: DutyTermShape | None = None
    acts: dict[str, ActShape]
    outcomes: dict[Code, OutcomeShape]
    partners: dict[Code, PartnerShape] = {}
    texts: dict[str, dict[Code, StandardTextShape]] = {}


class QuestionShape(Shape):
    """One question of the interview."""

    prompt: Wording
    hint: Wording | None = None
    options: Answers | None = None
    short: Options | None = None
    later: bool = False


class InterviewShape(Shape):
    """`interview.toml`."""

    concern: dict[str, QuestionShape]
    help_: dict[str, QuestionShape]
