"""What is looked at before something is sent: words to leave out, and a place that tells too much.

Guide, "Veilig en zorgvuldig omgaan met vertrouwelijke informatie". Nothing is decided for the
reporter: they see what was found and choose.
"""

from dataclasses import replace

from domain.errors import StaleButton
from domain.filing.interview import SUMMARY, Draft, Form
from domain.identifiers import MessageId
from domain.network import FEW
from domain.roles import Role, Standing
from services import identifying_words as spotting
from services.drafting import View, Writing
from services.filing import interview as filing
from services.identifying_words import Finding
from services.unit import Unit
from storage.records import Conversation, Person

SEND_ANYWAY, WHOLE_TOWN, LEAVE_IT = "send-anyway", "whole-town", "leave-it"
CHOICES = frozenset({SEND_ANYWAY, WHOLE_TOWN, LEAVE_IT})
"""What a reporter can choose on the screens of this module, besides going back and adapting."""


def found(unit: Unit, draft: Draft) -> tuple[Finding, ...]:
    """Find what leads to one person in all words of a draft, in the order of the questions."""
    questions = unit.house.interviews[draft.kind].questions
    findings = [
        finding
        for question in questions
        if question.kind is Form.TEXT
        for finding in spotting.spot(draft.text(question.id))
    ]
    return tuple(dict.fromkeys(findings))


def recognisable(unit: Unit, draft: Draft) -> bool:
    """Tell whether a nameless reporter could be known by the neighbourhood they chose.

    So few key figures live there that everybody can guess.
    """
    if draft.answers.get("identity", "known") == "known":
        return False
    neighbours = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    place = draft.answers.get("neighbourhood")
    return sum(person.neighbourhood == place for person in neighbours) < FEW


def send(unit: Unit, person: Person, conversation: Conversation, screen: MessageId) -> bool:
    """File the draft, or show first what its reporter should look at; tells whether it was filed.

    Raises as `filing.submit`.
    """
    writing = Writing.of(conversation)
    view = _first_to_look_at(unit, writing)
    if view is not None:
        filing.show(unit, conversation, view)
        return False
    filing.submit(unit, person, conversation, screen)
    return True


def choose(
    unit: Unit, person: Person, conversation: Conversation, choice: str, screen: MessageId
) -> bool:
    """Take a choice of `CHOICES` and send, or show what is next; tells whether it was filed.

    Raises StaleButton when the choice is not on the screen, and as `filing.submit`.
    """
    writing = Writing.of(conversation)
    if writing.view is View.FOUND and choice == SEND_ANYWAY:
        accepted = tuple(finding.words for finding in found(unit, writing.draft))
        writing = replace(writing, accepted=accepted)
    elif writing.view is View.RECOGNISABLE and choice in {WHOLE_TOWN, LEAVE_IT}:
        place = writing.draft.answers.get("neighbourhood", "")
        writing = replace(writing, asked_about=place, whole_town=choice == WHOLE_TOWN)
    else:
        raise StaleButton
    state = replace(writing, view=View.QUESTION).to_state()
    return send(unit, person, replace(conversation, state=state), screen)


def _first_to_look_at(unit: Unit, writing: Writing) -> View | None:
    draft = writing.draft
    if writing.view is not View.QUESTION or draft.at != SUMMARY:
        return None
    if any(finding.words not in writing.accepted for finding in found(unit, draft)):
        return View.FOUND
    asked = writing.asked_about == draft.answers.get("neighbourhood")
    return View.RECOGNISABLE if not asked and recognisable(unit, draft) else None
