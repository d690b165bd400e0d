"""Conversations as older versions kept them, given as this one does.

Until drafts and additions became forms, both had a state of their own, and an official's words
stood in one message. A row lives 24 hours, so this can go once no installation is upgraded from
there any more.
"""

from collections.abc import Mapping
from typing import Any

_VIEWS = {"question": "asking", "found": "checking", "recognisable": "checking"}
_SIDES_OF_WORDS = {
    "words": ("words", "asking"),
    "preview": ("preview", "asking"),
    "found": ("preview", "checking"),
    "leaving": ("words", "leaving"),
    "too-late": ("preview", "asking"),
}
"""For each side of an addition: where its form is, and which side of that is up."""


def as_now(state: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the state of a conversation as this version keeps it."""
    if "draft" in state:
        return _draft(state, state["draft"])
    if "act" in state and "pieces" in state:
        return _addition(state)
    if "act" in state and not isinstance(state.get("typed", []), list):
        return _prompt(state)
    return state


def _prompt(state: Mapping[str, Any]) -> dict[str, Any]:
    """Give what an official was writing; their words stood in one message, or in none."""
    message = state["typed"]
    typed = [] if message is None else [{"message": message, "text": state["text"]}]
    return {**state, "typed": typed}


def _draft(state: Mapping[str, Any], draft: Mapping[str, Any]) -> dict[str, Any]:
    """Give a concern or a question for help under way."""
    answers: dict[str, Any] = dict(draft["answers"])
    attachments = draft.get("attachments", ())
    for name in {*draft["pieces"], *(question for _, _, _, question, _ in attachments)}:
        pieces = draft["pieces"].get(name, [])
        attached = [
            [number, medium, message, source]
            for number, medium, message, question, source in attachments
            if question == name
        ]
        if pieces or attached:
            answers[name] = {"pieces": pieces, "attached": attached}
    return {
        "form": draft["kind"],
        "at": "preview" if draft["at"] == "summary" else draft["at"],
        "answers": answers,
        "view": _VIEWS.get(state["view"], state["view"]),
        "subject": "",
        "page": "",
        "revisiting": draft["revisiting"],
        "typed": {},
        "notes": {
            "wish": state["wish"],
            "accepted": state.get("accepted", []),
            "asked_about": state.get("asked_about", ""),
            "whole_town": state.get("whole_town", False),
        },
        "messages": state.get("messages", []),
    }


def _addition(state: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a reporter was telling about a concern of theirs."""
    pieces = state["pieces"]
    at, view = _SIDES_OF_WORDS[state["view"]]
    late = state["view"] == "too-late"
    return {
        "form": "telling-too-late" if late else f"telling-{state['act']}",
        "at": at,
        "answers": {"words": {"pieces": pieces, "attached": []}} if pieces else {},
        "view": view,
        "subject": "",
        "page": "",
        "revisiting": False,
        "typed": {},
        "notes": {
            "question": state["question"],
            "asked": state["asked"],
            "accepted": state.get("accepted", []),
        },
        "messages": [*dict.fromkeys([*state["typed"], *state.get("messages", [])])],
    }
