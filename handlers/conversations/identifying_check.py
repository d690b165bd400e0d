"""The check before words go to others: what leads to one person is shown, and its writer chooses.

As at filing, for a form of which one answer is read by others.
"""

from dataclasses import replace

from domain.conversations.form import FormState
from handlers.conversations.form_face import Check, FormFace
from services.filing import checking, identifying_warning
from services.identifying_words import Finding, spot


def looked_at(face: FormFace, answer: str) -> FormFace:
    """Give a form with this check on its `answer`, the name of a field with words."""

    def found(form_state: FormState) -> tuple[Finding, ...]:
        return spot(form_state.words(answer))

    warning = identifying_warning.of_answer(answer)
    check = Check(
        finds=lambda _, now: not checking.is_accepted(now, found(now)),
        screen=warning,
        rows=(("adjust",), ("send-anyway",), ("back",)),
        choices={"send-anyway": lambda _, now: checking.accepted(now, found(now))},
        about=lambda _, _now: answer,
    )
    return replace(face, checks=(check,))
