"""What it looks like when a reporter tells something about their concern, with its buttons."""

from config import wording
from domain.conversations.form import Field, FormState
from handlers.conversations.form_face import FormFace
from handlers.conversations.form_screens import FormScreen
from handlers.telegram import attachment_lines
from handlers.telegram.keyboards import Row
from handlers.telegram.quoting import words_for
from services.filing import additions
from services.unit import Unit
from storage.records import Conversation, Person

SKIP = "skip"
"""Says nothing more, where words are only asked for."""

_OWN_LABELS = frozenset({"erase", "as-addition"})


def draw(
    unit: Unit, person: Person, face: FormFace, conversation: Conversation, form_state: FormState
) -> tuple[str, list[Row]]:
    """Give the screen: its text (HTML) and its buttons."""
    late = form_state.form == additions.TOO_LATE
    screen = _TooLateScreen if late else _AdditionScreen
    return screen(unit, person, face, conversation, form_state).draw()


class _AdditionScreen(FormScreen):
    def asking(self, field: Field) -> list[str]:
        """Ask for the words, with the question that is answered as long as it is kept."""
        del field
        entry_id = self.form_state.notes.get(additions.QUESTION)
        entry = self.unit.store.entries.by_id(entry_id) if entry_id else None
        question = wording.quotation(words_for(self.unit, entry, self.language)) if entry else ""
        return [self._say("words"), question]

    def ways_on(self, field: Field) -> list[Row]:
        """Let the words be looked at, or typed anew."""
        told = self.form_state.told(field.name)
        if not told:
            return [self.row(SKIP)] if self.form_state.form == additions.MISSING else []
        detach = [self.row("detach")] if told.attached and told.text else []
        return [self.row("done"), *detach, self.row("erase")]

    def preview(self) -> str:
        """Give the words as they were typed, and what goes with them."""
        return "\n\n".join([self._say("preview"), *self._as_told()])

    def leaving(self) -> tuple[str, list[Row]]:
        """Ask whether the words can really go."""
        text = wording.say(self.language, "telling-leaving", reference=self._reference)
        return text, [self.row("throw-away"), self.row("back")]

    def label(self, choice: str) -> str:
        """Give the words (plain) of a button."""
        own = "telling" if choice in _OWN_LABELS else "reporting"
        return wording.button(self.language, own, choice)

    def _as_told(self) -> list[str]:
        told = self.form_state.told(additions.WORDS)
        parts = [wording.quotation(told.text)] if told.text else []
        if told.attached:
            parts += attachment_lines.going_along(
                self.language, self.form_state, told, named=self._named
            )
        return parts

    @property
    def _named(self) -> bool:
        concern = additions.concern_of(self.unit, self.conversation)
        return concern is None or concern.named

    def _say(self, side: str) -> str:
        act = self.form_state.form.removeprefix("telling-")
        key = f"telling-{side}-{act}"
        return wording.say(self.language, key, reference=self._reference)

    @property
    def _reference(self) -> str:
        concern = additions.concern_of(self.unit, self.conversation)
        return concern.reference if concern else ""


class _TooLateScreen(_AdditionScreen):
    def ways_from_preview(self) -> list[Row]:
        """Let the words go as an addition, or away."""
        return [self.row("as-addition"), self.row("discard")]

    def preview(self) -> str:
        """Say that the question was closed, and give the words as they were typed."""
        text = wording.say(self.language, "telling-too-late", reference=self._reference)
        return "\n\n".join([text, *self._as_told()])
