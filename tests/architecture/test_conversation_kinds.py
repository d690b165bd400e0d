"""Every kind of conversation has its line in each of the three tables of kinds."""

import pytest

from domain.conversations.kinds import FACTS, ConversationKind, for_every_kind
from handlers import conversation_table
from services.upkeep import conversation_care


@pytest.mark.parametrize("table", [FACTS, conversation_care.CARE, conversation_table.FACES])
def test_every_kind_has_an_entry(table: dict[ConversationKind, object]) -> None:
    assert set(table) == set(ConversationKind)


@pytest.mark.parametrize("kind", ConversationKind)
def test_a_table_without_a_kind_stops_the_start(kind: ConversationKind) -> None:
    others = {each: "" for each in ConversationKind if each is not kind}
    with pytest.raises(ValueError, match=f"without an entry: {kind}"):
        for_every_kind(others)


@pytest.mark.parametrize("kind", ConversationKind)
def test_what_collects_messages_can_forget_one(kind: ConversationKind) -> None:
    assert FACTS[kind].collects == (conversation_table.FACES[kind].forget is not None)


def test_a_row_of_another_version_is_of_no_known_kind() -> None:
    assert ConversationKind("something-else") is ConversationKind.UNKNOWN
