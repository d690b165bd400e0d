"""The guided conversation with a newcomer: kept as their one private conversation.

What is asked in which order is pure (`domain/people/admission.py`); who lets them in is
`services/people/admission.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Self

from domain.errors import AnswerRefused
from domain.people import admission
from domain.people.admission import Onboarding, Step
from domain.typed_text import clean_name
from services.conversations import conversation_rows as conversing
from services.unit import Unit
from storage.records import Conversation, Person

PLACE = conversing.PRIVATE
KIND = "onboarding"


@dataclass(frozen=True, slots=True)
class Joining:
    """An admission under way, and what its screen shows besides.

    `offered` is the first name Telegram gave, when it is fit to be a name. `mistakes` counts the
    wrong codes that were heard. `leaving` is true while the way out is on the screen. `choices`
    are the codes to pick from: the same each time, for two sets would give the right one away.
    """

    onboarding: Onboarding
    offered: str | None = None
    mistakes: int = 0
    leaving: bool = False
    choices: tuple[str, ...] = ()

    def to_state(self) -> dict[str, Any]:
        """Give the admission as plain JSON data."""
        return {
            "onboarding": self.onboarding.to_dict(),
            "offered": self.offered,
            "mistakes": self.mistakes,
            "leaving": self.leaving,
            "choices": self.choices,
        }

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        state = conversation.state
        onboarding, choices = Onboarding.from_dict(state["onboarding"]), tuple(state["choices"])
        return cls(onboarding, state["offered"], state["mistakes"], state["leaving"], choices)


def resume(unit: Unit, newcomer: Person, first_name: str) -> Conversation:
    """Give the conversation this newcomer is in, begun now if there is none."""
    known = unit.store.conversations.of(newcomer.id, PLACE)
    if known is not None:
        return known
    onboarding = admission.begin(newcomer.role, newcomer.language)
    state = Joining(onboarding, _fit_name(first_name)).to_state()
    return conversing.begin(unit, newcomer.id, KIND, state)


def advance(
    unit: Unit, conversation: Conversation, step: Callable[[Onboarding], Onboarding]
) -> None:
    """Take one step; refuses as the step does."""
    joining = Joining.of(conversation)
    keep(unit, conversation, replace(joining, onboarding=step(joining.onboarding)))


def show_way_out(unit: Unit, conversation: Conversation, *, leaving: bool) -> None:
    """Ask whether the newcomer really wants to stop, or turn back to where they were."""
    keep(unit, conversation, replace(Joining.of(conversation), leaving=leaving))


def settle(unit: Unit, newcomer: Person, conversation: Conversation, language: str) -> Person:
    """Take the last answer, and keep all of them with the person, with the code to say aloud.

    The code stands with the person alone, so that there is one of it. Raises StaleButton.
    """
    joining = Joining.of(conversation)
    done = admission.choose_language(
        joining.onboarding, language, unit.house.network.languages, unit.chance
    )
    choices = admission.three_codes(unit.chance, done.code or "")
    onboarding = replace(done, code=None)
    keep(unit, conversation, replace(joining, onboarding=onboarding, choices=choices))
    person = replace(
        newcomer,
        name=done.name,
        neighbourhood=done.neighbourhood,
        language=done.language,
        code=done.code,
    )
    unit.store.people.save(person)
    return person


def keep(unit: Unit, conversation: Conversation, joining: Joining) -> None:
    """Keep what comes next."""
    conversing.go_on(unit, conversation, joining.to_state())


def waits_for_name(joining: Joining) -> bool:
    """Tell whether typed words are an answer at this moment."""
    return joining.onboarding.step is Step.NAME and not joining.leaving


def _fit_name(first_name: str) -> str | None:
    try:
        return clean_name(first_name)
    except AnswerRefused:
        return None
