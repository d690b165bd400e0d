"""What a draft looks like: one question, the summary, or the way out, with its buttons."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from html import escape

from domain.concerns.concern import Kind
from domain.filing.drafts import IDLE
from domain.filing.interview import SUMMARY, Draft, Form, Interview, Question
from domain.typed_text import shorten
from handlers.filing import identifying_warning as found_words
from handlers.telegram import attachment_lines, wording
from handlers.telegram.keyboards import Button, Row, columns, pairs
from handlers.telegram.payloads import Step
from services.drafting import View, Writing
from services.filing import checking
from services.unit import Unit
from storage.records import Conversation, Person

ANSWER, REVISIT = "a-", "q-"
"""Before the code of an answer, or the name of a question to go back to, in a button's choice."""

LONGEST_SHOWN: Mapping[str, int] = {"account": 800}
LONGEST_ELSE = 300
"""How much of somebody's words the summary shows, so that it always fits one message."""

_HOURS = IDLE // timedelta(hours=1)


def draw(unit: Unit, person: Person, conversation: Conversation) -> tuple[str, list[Row]]:
    """Give the screen of a draft: its text (HTML) and its buttons."""
    return _Screen(unit, person.language, conversation).draw()


class _Screen:
    """One screen, in one language; every button belongs to the conversation's present turn."""

    def __init__(self, unit: Unit, language: str, conversation: Conversation) -> None:
        self._unit = unit
        self._language = language
        self._conversation = conversation
        self._writing = Writing.of(conversation)
        self._draft: Draft = self._writing.draft
        self._interview: Interview = unit.house.interviews[self._draft.kind]

    def draw(self) -> tuple[str, list[Row]]:
        sides: Mapping[View, Callable[[], tuple[str, list[Row]]]] = {
            View.QUESTION: self._present,
            View.ADJUSTING: self._adjusting,
            View.LEAVING: self._leaving,
            View.KEPT: self._kept,
            View.RESUMING: self._resuming,
            View.FOUND: self._found,
            View.RECOGNISABLE: self._recognisable,
        }
        return sides[self._writing.view]()

    def _present(self) -> tuple[str, list[Row]]:
        if self._draft.at == SUMMARY:
            return self._summary()
        return self._question(self._interview.question(self._draft.at))

    def _leaving(self) -> tuple[str, list[Row]]:
        rows = [self._row("keep"), self._row("throw-away"), self._row("back")]
        return wording.say(self._language, "reporting-leaving", hours=_HOURS), rows

    def _resuming(self) -> tuple[str, list[Row]]:
        key = f"reporting-resuming-{self._draft.kind}"
        rows = [self._row("go-on"), self._row("start-anew"), self._row("stop")]
        return wording.say(self._language, key), rows

    def _found(self) -> tuple[str, list[Row]]:
        text = found_words.listed(self._language, checking.found(self._unit, self._draft))
        return text, [self._row("adjust"), self._row("send-anyway"), self._row("back")]

    def _question(self, question: Question) -> tuple[str, list[Row]]:
        parts = [self._progress(question), f"<b>{escape(question.prompt(self._language))}</b>"]
        if hint := question.hint(self._language):
            parts.append(escape(hint))
        if question.kind is Form.TEXT:
            rows = self._ways_on(question)
            if noted := len(self._draft.text(question.id)):
                parts.append(wording.say(self._language, "reporting-noted", count=noted))
            parts += attachment_lines.at_question(self._language, self._draft, question)
        else:
            rows = self._options(question)
        rows.append(self._row("back", "stop"))
        return "\n\n".join(part for part in parts if part), rows

    def _progress(self, question: Question) -> str:
        """Say how far along we are; a warning is no question and is not counted."""
        counted = [q.id for q in self._interview.questions if q.kind is not Form.NOTICE]
        if question.id not in counted:
            return ""
        return _progress(
            self._language, self._draft.kind, counted.index(question.id) + 1, len(counted)
        )

    def _options(self, question: Question) -> list[Row]:
        chosen = self._draft.answers.get(question.id)
        buttons: list[Button] = []
        for option in question.options:
            text = option.label(self._language)
            mark = "✓ " if option.code == chosen and question.kind is Form.CHOICE else ""
            buttons.append((f"{mark}{text}", self._step(f"{ANSWER}{option.code}")))
        return columns(buttons)

    def _ways_on(self, question: Question) -> list[Row]:
        """Give the buttons below a question that is answered in words."""
        rows = [self._row("detach")] if self._draft.attached_to(question.id) else []
        if not question.optional:
            return [self._row("done"), *rows] if self._draft.answered(question.id) else []
        if self._draft.answered(question.id):
            return [self._row("done"), *rows, self._row("erase")]
        return [self._row("skip")]

    def _summary(self) -> tuple[str, list[Row]]:
        title = wording.say(self._language, f"reporting-summary-{self._draft.kind}")
        answers = [self._answer(q) for q in self._interview.questions if q.kind is not Form.NOTICE]
        rows = [
            self._row("send"),
            self._row("adjust"),
            self._row("discard"),
            self._row("back", "stop"),
        ]
        warning = attachment_lines.before_sending(self._language, self._draft)
        return "\n".join([title, "", *answers, *warning]), rows

    def _answer(self, question: Question) -> str:
        name = f"<b>{wording.say(self._language, f'reporting-name-{question.id}')}:</b>"
        if question.kind is Form.CHOICE:
            option = question.option(self._draft.answers.get(question.id, ""))
            return f"{name} {escape(option.label(self._language)) if option else self._empty}"
        words = self._draft.text(question.id)
        if attached := attachment_lines.listed(self._language, self._draft, question.id):
            name += f" {attached}"
        if not words:
            return name if attached else f"{name} {self._empty}"
        shown = shorten(words, LONGEST_SHOWN.get(question.id, LONGEST_ELSE))
        if shown != words:
            name += " " + wording.say(self._language, "reporting-shortened", count=len(words))
        return f"{name}\n<pre>{escape(shown, quote=False)}</pre>"

    @property
    def _empty(self) -> str:
        return wording.say(self._language, "reporting-empty")

    def _adjusting(self) -> tuple[str, list[Row]]:
        buttons: list[Button] = [
            (
                wording.label(self._language, f"reporting-name-{question.id}"),
                self._step(f"{REVISIT}{question.id}"),
            )
            for question in self._interview.questions
            if question.kind is not Form.NOTICE
        ]
        rows = [*pairs(buttons), self._row("back", "stop")]
        return wording.say(self._language, "reporting-adjusting"), rows

    def _kept(self) -> tuple[str, list[Row]]:
        until, zone = self._conversation.updated_at + IDLE, self._unit.house.network.timezone
        text = wording.say(
            self._language,
            "reporting-kept",
            day=wording.day(self._language, until, zone),
            hour=wording.hour(self._language, until, zone),
        )
        return text, [self._row("go-on"), self._row("throw-away")]

    def _recognisable(self) -> tuple[str, list[Row]]:
        code = self._draft.answers.get("neighbourhood", "")
        place = self._unit.house.network.neighbourhood(code)
        text = wording.say(
            self._language,
            "reporting-recognisable",
            neighbourhood=place.label(self._language) if place else code,
        )
        return text, [self._row("whole-town"), self._row("leave-it"), self._row("back")]

    def _row(self, *choices: str) -> Row:
        return [
            (wording.label(self._language, f"reporting-button-{choice}"), self._step(choice))
            for choice in choices
        ]

    def _step(self, choice: str) -> Step:
        return Step(self._conversation.id, self._conversation.turn, choice)


@cache
def _progress(language: str, kind: Kind, number: int, total: int) -> str:
    return wording.say(language, f"reporting-progress-{kind}", number=number, total=total)
