"""What somebody who is asked can answer, and how what they told with a photo ends."""

from collections.abc import Callable, Iterable
from typing import Any

from config import wording
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.conversations import conversation_rows, form_rows, set_aside
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation, Person


def answer_rows(
    reader: Person, text: str, answers: Iterable[str], to: Callable[[str], PagePress]
) -> list[Row]:
    """Give a button a row for each answer, in the words of the text `text` with its name.

    `to` says what the button of an answer carries.
    """
    return [[(wording.label(reader.language, f"{text}-{each}"), to(each))] for each in answers]


def told(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed, text: str, **facts: Any
) -> None:
    """End the form in which somebody told something, and thank them with the text `text`.

    For a form's `send`, once what was told is kept: its photo goes with the form.
    """
    form_rows.end(unit, conversation)
    conversation_rows.take_away(unit, person.id, press.message)
    reply(unit, person.id, text, menu=True, **facts)
    set_aside.bring_back(unit, person)
