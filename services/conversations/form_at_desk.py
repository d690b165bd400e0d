"""A form that somebody fills in at the desk: kept sealed until it is sent or thrown away.

So nothing is lost when a session ends halfway, in another tab, or by the back button: what was
typed last is there when they come back. One of each form a person; what time does with it stands in
`services/upkeep/conversation_care.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from domain.conversations.form import FormState
from domain.conversations.kinds import ConversationKind
from domain.conversations.one_page import AT_ONCE
from services.conversations import conversation_rows
from services.unit import Unit
from storage.as_json import compact, from_json, to_json
from storage.records import Conversation, Person

_TYPED, _SEEN = "typed", "seen"


@dataclass(frozen=True, slots=True)
class KeptForm:
    """What was filled in. `row` is how it is kept; another one after it was sent or thrown away."""

    row: Conversation
    form_state: FormState

    @property
    def typed(self) -> Mapping[str, str]:
        """Give what was typed of the answers that were refused, as a page sent it."""
        return dict(self.form_state.notes.get(_TYPED, {}))

    @property
    def seen(self) -> bool:
        """Tell whether this was looked at once more: what is sent is what was seen."""
        return bool(self.form_state.notes.get(_SEEN))

    @property
    def mark(self) -> str:
        """Give a mark by which a page tells what stood in it; another for anything else."""
        unseen = _noting(self.form_state, self.typed, seen=False)
        return sha256(self.row.id.encode() + compact(to_json(unseen)).encode()).hexdigest()


def begun(name: str, answers: Mapping[str, object], subject: str) -> FormState:
    """Give a form with the answers that are there from the start; kept nowhere."""
    return FormState(name, "", dict(answers), subject=subject, notes={AT_ONCE: True})


def kept(unit: Unit, person: Person, place: str) -> KeptForm | None:
    """Give what somebody filled in at this place of the desk, if it was not sent yet."""
    found = unit.store.conversations.of(person.id, _place(place))
    if found is None or found.kind is not ConversationKind.FORM_AT_DESK:
        return None
    return KeptForm(found, from_json(FormState, found.state))


def keep(
    unit: Unit,
    person: Person,
    place: str,
    form_state: FormState,
    typed: Mapping[str, str],
    *,
    seen: bool,
) -> KeptForm:
    """Keep it in the place of what was; `typed` is what was refused, as it was typed."""
    form_state = _noting(form_state, typed, seen=seen)
    found, state = unit.store.conversations.of(person.id, _place(place)), to_json(form_state)
    if found is not None:
        return KeptForm(conversation_rows.go_on(unit, found, state), form_state)
    row = conversation_rows.begin(
        unit, person.id, ConversationKind.FORM_AT_DESK, state, place=_place(place)
    )
    return KeptForm(row, form_state)


def throw_away(unit: Unit, person: Person, place: str) -> None:
    """Forget it: it was sent, or is not wanted any more."""
    unit.store.conversations.drop(person.id, _place(place))


def _noting(form_state: FormState, typed: Mapping[str, str], *, seen: bool) -> FormState:
    notes = {**form_state.notes, _TYPED: dict(typed), _SEEN: seen}
    return replace(form_state, notes=notes)


def _place(place: str) -> str:
    return f"desk:{place}"
