"""The buttons that answer a question of a form: its choices, or days and times to choose from."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.conversations import calendar_steps, steps
from domain.conversations.form import Field, FieldKind, FormState
from handlers.conversations import month_buttons
from handlers.conversations.form_face import FormFace
from handlers.conversations.month_buttons import STILL
from handlers.telegram.keyboards import Button, Row, columns
from handlers.telegram.pages import turning
from handlers.telegram.payloads import ConversationPress
from services.conversations import form_rows, form_words
from services.unit import Unit
from storage.records import Person

ANSWER, PAGE = "a-", "p-"
"""Before a code, and before a page, in a button's choice."""

FROM_BUTTONS = frozenset({FieldKind.CHOICE, FieldKind.MANY, FieldKind.NOTICE})
IN_WORDS = frozenset({FieldKind.MOMENT, FieldKind.DAY})
"""What is chosen from codes, and what is a day or a moment."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be tapped as an answer; `step` gives what a button carries.

    More choices than `without_pages` come a page at a time.
    """

    unit: Unit
    person: Person
    face: FormFace
    form_state: FormState
    step: Callable[[str], ConversationPress]
    without_pages: int

    def rows(self, field: Field) -> list[Row]:
        """Give the rows; none for a question that is answered by typing."""
        reckoning = form_rows.reckoning(self.unit, self.person)
        if field.kind in FROM_BUTTONS:
            return self._options(field)
        if field.kind not in IN_WORDS:
            return []
        if (day := calendar_steps.day_shown(self.form_state)) is not None:
            return month_buttons.times(day, reckoning, self.step)
        shown = calendar_steps.month_shown(self.form_state, reckoning.today)
        return month_buttons.month(shown, reckoning, self.step)

    def _options(self, field: Field) -> list[Row]:
        chosen: tuple[str, ...] = (self.form_state.choice(field.name),)
        if field.kind is FieldKind.MANY:
            chosen = self.form_state.picks(field.name)
        buttons: list[Button] = []
        shown, turns = self._page(field)
        for code in shown:
            text = form_words.code(self.unit, self.person, self.face, field, code)
            mark = "✓ " if code in chosen and field.kind is not FieldKind.NOTICE else ""
            buttons.append((f"{mark}{text}", self.step(f"{ANSWER}{code}")))
        return [*columns(buttons), *turns]

    def _page(self, field: Field) -> tuple[tuple[str, ...], list[Row]]:
        """Give the choices that are shown, and for a long list the row that turns its pages."""
        if len(field.codes) <= self.without_pages:
            return field.codes, []
        size = steps.PER_PAGE
        pages = -(-len(field.codes) // size)
        page = min(int(self.form_state.page or 0), pages - 1)
        row = turning(
            self.person.language,
            self.step(f"{PAGE}{page - 1}") if page > 0 else None,
            self.step(f"{PAGE}{page + 1}") if page + 1 < pages else None,
            here=(f"{page + 1} / {pages}", self.step(STILL)),
        )
        return field.codes[page * size : (page + 1) * size], [row]
