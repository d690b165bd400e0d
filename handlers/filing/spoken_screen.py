"""What it looks like when somebody just said something: 112 first, what I have, and the ways on."""

from html import escape

from config import wording
from domain.concerns.concern import Concern
from domain.conversations.form import Field, FormState
from handlers.conversations.form_face import FormFace
from handlers.conversations.form_screens import FormScreen
from handlers.conversations.typed_presses import NO
from handlers.filing.which_concern import which
from handlers.filing.which_official import official_name
from handlers.telegram import attachment_lines
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.quoting import words_for
from services.filing import interview, spoken
from services.unit import Unit
from storage.records import Conversation, Person

REPORT = "report"
SEND_TO, NOT_TO, ADD_TO = "send-to", "not-to", "add-to"
"""Before the entry of a question, and before the id of a concern, in a button's choice."""


def draw(
    unit: Unit, person: Person, face: FormFace, conversation: Conversation, form_state: FormState
) -> tuple[str, list[Row]]:
    """Give the screen: its text (HTML) and its buttons."""
    return _SpokenScreen(unit, person, face, conversation, form_state).draw()


class _SpokenScreen(FormScreen):
    def present(self) -> tuple[str, list[Row]]:
        """Ask what it is, below 112 and what was said so far."""
        field = self.form.fields[0]
        if not self.form_state.told(field.name):
            return "\n\n".join([self._say("danger"), self._say("gone")]), [self.row(NO)]
        asking, rows = self._answering() or self._what_is_it()
        return "\n\n".join([self._say("danger"), self._so_far(field), *asking]), rows

    def _answering(self) -> tuple[list[str], list[Row]] | None:
        """Ask whether it answers a question that is open; None while there is none."""
        concern = spoken.open_question(self.unit, self.person, self.conversation)
        question = concern.timeline.question if concern is not None else None
        if concern is None or question is None:
            return None
        name = official_name(self.unit, question.by, self.language)
        ask = self._say("ask-answer", name=name, reference=concern.reference)
        entry = self.unit.store.entries.by_id(question.entry)
        words = [wording.quotation(words_for(self.unit, entry, self.language))] if entry else []
        send = (
            wording.label(self.language, "button-send"),
            self.step(f"{SEND_TO}-{question.entry}"),
        )
        other = (self.label("other"), self.step(f"{NOT_TO}-{question.entry}"))
        return [*words, ask], [[send], [other]]

    def _what_is_it(self) -> tuple[list[str], list[Row]]:
        """Ask whether it is something new, or more about something that is open."""
        tongue = self.language
        concerns = spoken.open_concerns(self.unit, self.person, self.conversation)
        known_by = [
            f"<b>{each.reference}</b>: {escape(which(self.unit, tongue, each), quote=False)}"
            for each in concerns
        ]
        rows = [[self._adding(each)] for each in concerns]
        if not interview.may_file(self.unit, self.person):
            return [self._say("ask-add"), "\n".join(known_by)], [*rows, self.row(NO)]
        ask = [self._say("ask-report-or-add"), "\n".join(known_by)]
        if not rows:
            ask = [self._say("ask-report")]
        return ask, [self.row(REPORT), *rows, self.row(NO)]

    def _adding(self, concern: Concern) -> Button:
        label = wording.label(self.language, "spoken-button-add", reference=concern.reference)
        return label, self.step(f"{ADD_TO}-{concern.id}")

    def label(self, choice: str) -> str:
        """Give the words (plain) of a button."""
        own = f"spoken-button-{choice}"
        return wording.label(self.language, own) if wording.knows(own) else super().label(choice)

    def _so_far(self, field: Field) -> str:
        told = self.form_state.told(field.name)
        count = len(told.text)
        lines = [wording.say(self.language, "spoken-noted", count=count)] if count else []
        if told.attached:
            lines += attachment_lines.going_along(self.language, self.form_state, told)
        return "\n".join([*lines, self._say("not-sent")])

    def _say(self, key: str, **facts: str) -> str:
        return wording.say(self.language, f"spoken-{key}", **facts)
