"""What a colleague sees who introduces a new official, and what the key figures get."""

from html import escape

from config import wording
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress
from services.people import introductions
from services.people.introductions import Introducing
from services.unit import Unit
from storage.records import Conversation, Person


def draw(unit: Unit, person: Person, conversation: Conversation) -> tuple[str, list[Row]]:
    """Give the preview, or the question for words of one's own: text (HTML) and buttons."""
    now, tongue = Introducing.of(conversation), person.language
    newcomer = unit.store.people.by_id(now.newcomer)
    name = (newcomer.name if newcomer else None) or "?"
    shown = message(tongue, newcomer, person, now.words)
    if now.editing:
        text = wording.say(tongue, "introduction-edit", name=name, most=introductions.LONGEST)
        return f"{text}\n\n{shown}", [_row(conversation, tongue, "back")]
    count = len(introductions.key_figures(unit))
    text = wording.say(tongue, "introduction-preview", name=name, count=count)
    rows = [_row(conversation, tongue, "send"), _row(conversation, tongue, "edit", "discard")]
    return f"{text}\n\n{shown}", rows


def message(language: str, newcomer: Person | None, by: Person | None, words: str | None) -> str:
    """Word the introduction for one reader (HTML); `words` as they were typed, if they were."""
    colleague = (by.name if by else None) or wording.label(language, "introduction-colleague")
    head = wording.say(language, "introduction-head", by=colleague)
    if words is not None:
        return f"{head}\n<pre>{escape(words, quote=False)}</pre>"
    name = (newcomer.name if newcomer else None) or "?"
    return f"{head}\n\n{wording.say(language, 'introduction-proposal', name=name, by=colleague)}"


def _row(conversation: Conversation, language: str, *choices: str) -> Row:
    return [
        (
            wording.button(language, "introduction", choice),
            ConversationPress(conversation.id, conversation.turn, choice),
        )
        for choice in choices
    ]
