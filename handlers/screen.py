"""SCREEN: a guided private conversation is one message that changes."""

from collections.abc import Sequence
from dataclasses import replace

from config import wording
from domain.conversations.notices import ScreenDetail
from domain.identifiers import MessageId
from domain.notices import Notice
from domain.roles import Standing
from handlers import conversation_table
from handlers.conversations import typed_presses
from handlers.telegram import keyboards
from handlers.telegram.calls import JSON, Call
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.conversations import conversation_rows
from services.conversations.conversation_rows import PRIVATE
from services.unit import Unit
from storage.records import Outgoing, Person


class Screen(Private):
    """Shows the conversation as it is when this is sent, which may be later than it was told."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the screen; None when the conversation ended or its person was removed."""
        person = recipient(unit, item)
        if person is None or person.standing in {Standing.REMOVED, Standing.LOST}:
            return None
        conversation = unit.store.conversations.of(person.id, PRIVATE)
        if conversation is None:
            return None
        drawn = conversation_table.draw(unit, person, conversation)
        if drawn is None:
            return None
        text, rows = drawn
        detail = item.notice.detail_as(ScreenDetail)
        message = item.notice.message
        if detail.in_place or message is not None:
            # What was sent meanwhile may have taken the place of the message that was pressed.
            message = conversation.screen or message
        if detail.unclear:
            text = f"{_which(person, detail, rows)}\n\n{text}"
        elif detail.hint:
            text = f"{wording.say(person.language, detail.hint)}\n\n{text}"
        return to_person(person, text, message, keyboards.inline(rows))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember which message is the screen now."""
        person = recipient(unit, item)
        if person is not None and call.method == "sendMessage":
            conversation_rows.screen_shown(unit, person, MessageId(result["message_id"]))
        return Verdict.DONE

    def anew(self, notice: Notice) -> Notice:
        """Show it below: what it was to change in its place is gone."""
        detail = replace(notice.detail_as(ScreenDetail), in_place=False)
        return replace(super().anew(notice), detail=detail)


def _which(person: Person, detail: ScreenDetail, rows: Sequence[Row]) -> str:
    """Ask which of these buttons was meant; those that have gone since are not named."""
    labels = [
        label
        for row in rows
        for label, step in row
        if isinstance(step, ConversationPress) and step.choice in detail.unclear
    ]
    if not 1 <= len(labels) <= typed_presses.MOST_NAMED:
        return wording.say(person.language, "typed-unknown")
    which = wording.listed(person.language, labels, "or")
    return wording.say(person.language, detail.hint or "typed-unclear", which=which)
