"""The interview: how a concern is told, one question a screen, as a pure function.

Every function takes a draft and gives the next one; nothing here remembers anything. Buttons
of another question than the one on the screen are refused as stale.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from domain.concerns.concern import Kind, Urgency
from domain.conversations.attachments import Attachment
from domain.errors import AnswerRefused, StaleButton
from domain.filing.questions import Form, Interview, InterviewProblems, Question
from domain.typed_text import clean

__all__ = [
    "MAX_CHARACTERS",
    "SUMMARY",
    "Draft",
    "Filing",
    "Form",
    "Interview",
    "InterviewProblems",
    "Piece",
    "Question",
    "back",
    "begin",
    "choose",
    "complete",
    "done",
    "forget",
    "revisit",
    "reword",
    "rewrite",
    "skip",
    "write",
]

SUMMARY = "summary"
MAX_CHARACTERS = 20_000
"""What one answer in words may hold, all its messages together."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One message of an answer in words; `message` is its number, so an edit finds it."""

    message: int
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An interview under way. `at` is the question on the screen, or "summary".

    `answers` holds the codes of choices, `pieces` the messages of answers in words,
    `attachments` the photos and voice messages that go with those.
    `revisiting` tells that the question was opened from the summary and leads back there.
    """

    kind: Kind
    at: str
    answers: Mapping[str, str] = field(default_factory=dict)
    pieces: Mapping[str, tuple[Piece, ...]] = field(default_factory=dict)
    revisiting: bool = False
    attachments: tuple[Attachment, ...] = ()

    def text(self, question_id: str) -> str:
        """Give the whole answer in words, a line a message; empty when nothing was written."""
        return _joined(self.pieces.get(question_id, ()))

    def attached_to(self, question_id: str) -> tuple[Attachment, ...]:
        """Give the photos and voice messages that go with this answer."""
        return tuple(each for each in self.attachments if each.question == question_id)

    def answered(self, question_id: str) -> bool:
        """Tell whether an answer in words has any, or a photo or voice message in their place."""
        return bool(self.text(question_id) or self.attached_to(question_id))

    def to_dict(self) -> dict[str, Any]:
        """Give the draft as plain JSON data."""
        return {
            "kind": str(self.kind),
            "at": self.at,
            "answers": dict(self.answers),
            "pieces": {
                name: [[piece.message, piece.text] for piece in pieces]
                for name, pieces in self.pieces.items()
            },
            "revisiting": self.revisiting,
            "attachments": [attachment.to_list() for attachment in self.attachments],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        return cls(
            kind=Kind(data["kind"]),
            at=data["at"],
            answers=dict(data["answers"]),
            pieces={
                name: tuple(Piece(message, text) for message, text in pieces)
                for name, pieces in data["pieces"].items()
            },
            revisiting=data["revisiting"],
            attachments=tuple(
                Attachment.from_list(attachment) for attachment in data.get("attachments", ())
            ),
        )


@dataclass(frozen=True, slots=True)
class Filing:
    """A finished interview. `answers` holds codes and words by question, without empty ones."""

    kind: Kind
    subject: str
    neighbourhood: str
    urgency: Urgency
    named: bool
    answers: Mapping[str, str]


def begin(interview: Interview) -> Draft:
    """Start at the first question."""
    return Draft(interview.kind, interview.questions[0].id)


def choose(interview: Interview, draft: Draft, question_id: str, code: str) -> Draft:
    """Answer by a button; raises `StaleButton` when it is not on the screen."""
    if question_id != draft.at:
        raise StaleButton
    question = interview.question(question_id)
    if question.option(code) is None:
        raise StaleButton
    if question.kind is Form.CHOICE:
        draft = replace(draft, answers={**draft.answers, question.id: code})
    return _onward(interview, draft)


def write(interview: Interview, draft: Draft, message_id: int, text: str) -> Draft:
    """Add a message to the answer in words; `done` ends it. Raises `AnswerRefused`."""
    if draft.at == SUMMARY or interview.question(draft.at).kind is not Form.TEXT:
        raise AnswerRefused("choose-a-button")
    earlier = [piece for piece in draft.pieces.get(draft.at, ()) if piece.message != message_id]
    return _with_pieces(draft, draft.at, (*earlier, _piece(message_id, text)))


def rewrite(draft: Draft, message_id: int, text: str) -> Draft:
    """Follow an edited message, wherever the interview is; an unknown one changes nothing."""
    for name, pieces in draft.pieces.items():
        if any(piece.message == message_id for piece in pieces):
            new = _piece(message_id, text)
            return _with_pieces(
                draft,
                name,
                tuple(new if piece.message == message_id else piece for piece in pieces),
            )
    return draft


def reword(draft: Draft, question_id: str, message_id: int, text: str) -> Draft:
    """Let these be the words of a message of an answer, in their place; without any they go."""
    words = clean(text)
    pieces = draft.pieces.get(question_id, ())
    new = [Piece(message_id, words)] if words else []
    place = next((at for at, each in enumerate(pieces) if each.message == message_id), len(pieces))
    return _with_pieces(draft, question_id, (*pieces[:place], *new, *pieces[place + 1 :]))


def forget(draft: Draft, message_id: int) -> Draft:
    """Take out what one message said and brought; an unknown one changes nothing."""
    pieces = {
        name: tuple(piece for piece in pieces if piece.message != message_id)
        for name, pieces in draft.pieces.items()
    }
    attachments = tuple(each for each in draft.attachments if each.message != message_id)
    without = replace(draft, pieces=pieces, attachments=attachments)
    return draft if without == draft else without


def done(interview: Interview, draft: Draft) -> Draft:
    """End an answer in words; refused as "nothing-written" while a required one is empty."""
    question = _text_question(interview, draft)
    if not question.optional and not draft.answered(question.id):
        raise AnswerRefused("nothing-written")
    return _onward(interview, draft)


def skip(interview: Interview, draft: Draft) -> Draft:
    """Leave an optional question unanswered; what was written or attached to it goes."""
    question = _text_question(interview, draft)
    if not question.optional:
        raise StaleButton
    others = tuple(each for each in draft.attachments if each.question != question.id)
    draft = replace(_with_pieces(draft, question.id, ()), attachments=others)
    return _onward(interview, draft)


def back(interview: Interview, draft: Draft) -> Draft:
    """Go one screen back and keep every answer; the first screen stays."""
    if draft.revisiting:
        return replace(draft, at=SUMMARY, revisiting=False)
    names = [question.id for question in interview.questions if _applies(question, draft)]
    place = names.index(draft.at) if draft.at in names else len(names)
    return replace(draft, at=names[max(place - 1, 0)])


def revisit(interview: Interview, draft: Draft, question_id: str) -> Draft:
    """Open one question again from the summary; answering it leads back there."""
    if draft.at != SUMMARY or interview.question(question_id).kind is Form.NOTICE:
        raise StaleButton
    return replace(draft, at=question_id, revisiting=True)


def complete(interview: Interview, draft: Draft) -> Filing:
    """Make a filing of a draft at its summary; raises `AnswerRefused("not-finished")`."""
    if draft.at != SUMMARY:
        raise AnswerRefused("not-finished")
    answers: dict[str, str] = {}
    for question in interview.questions:
        if question.kind is Form.TEXT:
            answer = draft.text(question.id)
            missing = not question.optional and not draft.answered(question.id)
        else:
            answer = draft.answers.get(question.id, "")
            missing = question.kind is Form.CHOICE and question.option(answer) is None
        if missing:  # a photo could not be taken in, or the municipality took an option away
            raise AnswerRefused("not-finished")
        if answer:
            answers[question.id] = answer
    return Filing(
        kind=draft.kind,
        subject=answers["subject"],
        neighbourhood=answers["neighbourhood"],
        urgency=Urgency(answers["urgency"]),
        named=answers.get("identity", "known") == "known",
        answers=answers,
    )


def _onward(interview: Interview, draft: Draft) -> Draft:
    names = [question.id for question in interview.questions]
    for question in interview.questions[names.index(draft.at) + 1 :]:
        if draft.revisiting and question.kind is not Form.NOTICE:
            break
        if _applies(question, draft):
            return replace(draft, at=question.id)
    return replace(draft, at=SUMMARY, revisiting=False)


def _applies(question: Question, draft: Draft) -> bool:
    if question.only_if is None:
        return True
    name, code = question.only_if
    return draft.answers.get(name) == code


def _text_question(interview: Interview, draft: Draft) -> Question:
    question = interview.question(draft.at)
    if question.kind is not Form.TEXT:
        raise StaleButton
    return question


def _piece(message_id: int, text: str) -> Piece:
    words = clean(text)
    if not words:
        raise AnswerRefused("nothing-written")
    return Piece(message_id, words)


def _with_pieces(draft: Draft, question_id: str, pieces: tuple[Piece, ...]) -> Draft:
    over = len(_joined(pieces)) - MAX_CHARACTERS
    if over > 0:
        raise AnswerRefused("too-long", max=MAX_CHARACTERS, over=over)
    return replace(draft, pieces={**draft.pieces, question_id: pieces})


def _joined(pieces: tuple[Piece, ...]) -> str:
    return "\n".join(piece.text for piece in pieces)
