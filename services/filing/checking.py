"""What is looked at before something is sent: words to leave out, and a place that tells too much.

Guide, "Veilig en zorgvuldig omgaan met vertrouwelijke informatie". Nothing is decided for the
reporter: they see what was found and choose.
"""

from collections.abc import Iterable
from dataclasses import replace

from domain.conversations.form import FormState
from domain.network import ELSEWHERE, FEW
from domain.roles import Role, Standing
from services import identifying_words
from services.filing.interview import ACCEPTED, ASKED_ABOUT, IN_WHOLE_TOWN
from services.identifying_words import Finding
from services.unit import Unit


def found(form_state: FormState, questions: Iterable[str]) -> tuple[Finding, ...]:
    """Find what leads to one person in all words of these questions, in their order."""
    findings = [
        finding
        for name in questions
        for finding in identifying_words.spot(form_state.told(name).text)
    ]
    return tuple(dict.fromkeys(findings))


def first_found(form_state: FormState, questions: Iterable[str]) -> str:
    """Name the first of these questions with words that were not let go before; empty for none."""
    told = ((name, found(form_state, [name])) for name in questions)
    return next((name for name, finds in told if not is_accepted(form_state, finds)), "")


def is_accepted(form_state: FormState, findings: Iterable[Finding]) -> bool:
    """Tell whether the reporter saw all of this before, and lets it go with the rest."""
    return {finding.words for finding in findings} <= {*form_state.notes.get(ACCEPTED, ())}


def accepted(form_state: FormState, findings: Iterable[Finding]) -> FormState:
    """Let what was found go with the rest."""
    return _noted(form_state, **{ACCEPTED: [finding.words for finding in findings]})


def recognisable(unit: Unit, form_state: FormState) -> bool:
    """Tell whether a nameless reporter could be known by the neighbourhood they chose.

    So few key figures live there that everybody can guess. They are asked once a neighbourhood;
    the whole town, or somewhere else, is none.
    """
    place = form_state.choice("neighbourhood")
    named = form_state.choice("identity") in {"", "known"}
    if named or place == ELSEWHERE or form_state.notes.get(ASKED_ABOUT) == place:
        return False
    neighbours = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    return sum(person.neighbourhood == place for person in neighbours) < FEW


def place_chosen(form_state: FormState, *, whole_town: bool) -> FormState:
    """Note whether the reporter would rather not have the neighbourhood shown."""
    place = form_state.choice("neighbourhood")
    return _noted(form_state, **{ASKED_ABOUT: place, IN_WHOLE_TOWN: whole_town})


def _noted(form_state: FormState, **notes: object) -> FormState:
    return replace(form_state, notes={**form_state.notes, **notes})
