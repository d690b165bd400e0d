"""What it looks like when a reporter tells something about their concern, with its buttons."""

from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from handlers.filing import identifying_warning as found_words
from handlers.telegram import wording
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import Step
from handlers.telegram.quoting import quotation, words_for
from services import identifying_words as spotting
from services.filing.additions import Telling, View
from services.unit import Unit
from storage.records import Conversation, Person

_OWN_LABELS = frozenset({"erase", "as-addition"})
_ROWS = {
    View.PREVIEW: (("send",), ("adjust", "discard"), ("back", "stop")),
    View.FOUND: (("adjust",), ("send-anyway",), ("discard",)),
    View.LEAVING: (("throw-away",), ("back",)),
    View.TOO_LATE: (("as-addition",), ("discard",)),
}


def draw(unit: Unit, person: Person, conversation: Conversation) -> tuple[str, list[Row]]:
    """Give the screen: its text (HTML) and its buttons, all of the conversation's present turn."""
    telling, tongue = Telling.of(conversation), person.language
    rows: list[Row] = [
        [(_label(tongue, name), Step(conversation.id, conversation.turn, name)) for name in row]
        for row in _names(telling)
    ]
    if telling.view is View.FOUND:
        return found_words.listed(tongue, spotting.spot(telling.text)), rows
    concern = unit.store.concerns.by_id(ConcernId(conversation.concern or ""))
    key = f"telling-{telling.view}"
    if telling.view in {View.WORDS, View.PREVIEW}:
        key = f"{key}-{telling.act}"
    parts = [wording.say(tongue, key, reference=concern.reference if concern else "")]
    if telling.view is View.WORDS:
        parts += _question(unit, telling, tongue)
        if telling.pieces:
            parts.append(wording.say(tongue, "reporting-noted", count=len(telling.text)))
    elif telling.view is not View.LEAVING:
        parts.append(quotation(telling.text))
    return "\n\n".join(parts), rows


def _names(telling: Telling) -> tuple[tuple[str, ...], ...]:
    if telling.view is not View.WORDS:
        return _ROWS[telling.view]
    ways_back = ("back", "stop")
    return (("done",), ("erase",), ways_back) if telling.pieces else (ways_back,)


def _label(tongue: str, name: str) -> str:
    own = "telling" if name in _OWN_LABELS else "reporting"
    return wording.label(tongue, f"{own}-button-{name}")


def _question(unit: Unit, telling: Telling, tongue: str) -> list[str]:
    """Show the question that is answered, as long as it is kept."""
    if telling.act is not Act.ANSWER or telling.question is None:
        return []
    entry = unit.store.entries.by_id(telling.question)
    return [quotation(words_for(unit, entry, tongue))] if entry is not None else []
