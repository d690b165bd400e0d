"""Conversations that were under way when a newer version was installed go on."""

from collections.abc import Mapping
from typing import Any

import pytest

from domain.concerns.protocol import Act
from domain.conversations.form import FormState, FormView
from domain.conversations.kinds import ConversationKind
from domain.conversations.told import Piece
from domain.filing.drafts import DraftRest
from domain.identifiers import ConversationId, MessageId, PersonId
from domain.people.admission import AdmissionStep, Onboarding
from domain.roles import Role
from services.concerns.prompting import PromptStep, PromptWriting
from services.conversations import form_rows
from services.people.introductions import Introducing
from services.people.onboarding import Joining
from storage.as_json import from_json, to_json
from storage.older.older_conversations import as_now
from storage.records import Conversation
from tests.storage.makers import NOW

OLDER: list[tuple[Mapping[str, Any], Any]] = [
    (
        {
            "onboarding": {
                "role": "key-figure",
                "step": "waiting-for-code",
                "name": "Merel",
                "neighbourhood": "harbour",
                "language": "en",
                "code": None,
            },
            "offered": "Merel",
            "mistakes": 1,
            "leaving": True,
        },
        Joining(
            Onboarding(Role.KEY_FIGURE, AdmissionStep.WAITING, "Merel", "harbour", "en"),
            offered="Merel",
            mistakes=1,
            leaving=True,
        ),
    ),
    (
        {"newcomer": "1" * 16, "words": None, "editing": True},
        Introducing(PersonId("1" * 16), editing=True),
    ),
]


def conversation(state: Mapping[str, Any]) -> Conversation:
    return Conversation(
        id=ConversationId("c0ffee01"),
        person=PersonId("2" * 16),
        place="private",
        kind=ConversationKind.PROMPT,
        concern=None,
        state=state,
        turn=1,
        screen=None,
        rest=DraftRest.FRESH,
        updated_at=NOW,
    )


@pytest.mark.parametrize(("state", "meant"), OLDER, ids=["joining", "introducing"])
def test_a_conversation_of_the_version_before_goes_on(state: Mapping[str, Any], meant: Any) -> None:
    assert type(meant).of(conversation(state)) == meant
    now = to_json(meant)
    now.get("onboarding", {}).pop("returning", None)  # came since, and is as usual
    assert state.items() <= now.items()


@pytest.mark.parametrize(("state", "meant"), OLDER, ids=["joining", "introducing"])
def test_what_else_lies_with_a_conversation_is_left_alone(
    state: Mapping[str, Any], meant: Any
) -> None:
    besides = {"messages": [51, 52], "choices": ["0001", "4711", "9999"]}
    assert from_json(type(meant), {**state, **besides}) == meant


def test_a_form_of_the_version_before_goes_on() -> None:
    state = {
        "form": "walk",
        "at": "when",
        "answers": {"kind": "walk", "many": ["a", "b"], "seats": 4, "reason": None},
        "view": "leaving",
        "subject": "a" * 16,
        "page": "2026-12",
        "revisiting": True,
        "typed": {"seats": 51},
        "messages": [51],
    }
    form_state = form_rows.of(conversation(state))
    assert form_state == FormState(
        "walk",
        "when",
        {"kind": "walk", "many": ["a", "b"], "seats": 4, "reason": None},
        FormView.LEAVING,
        subject="a" * 16,
        page="2026-12",
        revisiting=True,
        typed={"seats": 51},
    )
    assert from_json(FormState, {**to_json(form_state), "messages": [51]}) == form_state
    del state["messages"]
    assert state.items() <= to_json(form_state).items()


PROMPT: Mapping[str, Any] = {
    "act": "feedback",
    "step": "preview",
    "text": "We zijn gaan praten.",
    "outcome": None,
    "standard": "thanks",
    "ask": 41,
    "typed": None,
    "shown": "ab12",
}


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [(None, ()), (43, (Piece(43, "We zijn gaan praten."),))],
)
def test_what_an_official_was_writing_goes_on(typed: int | None, pieces: tuple[Piece, ...]) -> None:
    writing = PromptWriting(
        Act.FEEDBACK,
        PromptStep.PREVIEW,
        "We zijn gaan praten.",
        standard="thanks",
        ask=MessageId(41),
        typed=pieces,
        shown="ab12",
    )
    older = as_now({**PROMPT, "typed": typed})
    assert PromptWriting.of(conversation(older)) == writing
    assert as_now(to_json(writing)) == to_json(writing)
    assert from_json(PromptWriting, {**older, "messages": [51, 52]}) == writing
