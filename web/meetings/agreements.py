"""All that was agreed and is open, at the desk: read, answered, ticked off, and a new one written.

A coordinator reads all of it, an official what they have part in, as in the chat.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from config import wording
from domain.conversations.form import FormState
from domain.errors import NotPossibleNow, StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.meetings.shared_agreement import AgreementReply
from domain.meetings.talk import Talk
from services.filing import identifying_warning
from services.meetings.afterwards import agreements, open_agreements
from services.meetings.afterwards.open_agreements import OpenAgreement
from services.meetings.talks import talk_agreements, talk_questions
from services.meetings.words import open_agreements as words
from services.meetings.words import talk as talk_words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit, number_in
from web.conversations.filling_in import DeskForm
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, Route, behind_pin, get, of_function, post

_ADDRESS = "/agreements"
_NEW = f"{_ADDRESS}/new"
_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Entry:
    """One agreement in words, where its answer goes, and what can be said of it now."""

    address: str
    words: str
    said: tuple[tuple[str, str], ...]


def show(unit: Unit, visit: Visit) -> Answer:
    """Show what is open, a page at a time."""
    reader, size = visit.person, open_agreements.ON_A_PAGE
    found = open_agreements.seen_by(unit, reader)
    last = max(1, -(-len(found) // size))
    number = min(max(1, number_in(visit.asked.query.get("page", "")) or 1), last)
    shown = found[(number - 1) * size : number * size]
    return page(
        draw_for(
            unit,
            visit,
            "agreements.html",
            head=ours(words.head(reader, empty=not found)),
            entries=[_entry(unit, visit, each) for each in shown],
            before=number - 1 if number > 1 else None,
            after=number + 1 if number < last else None,
        )
    )


def answer(unit: Unit, visit: Visit) -> Answer:
    """Say yes or no to one, or what became of it. Raises as the services of these do."""
    found, said = _found(unit, visit), visit.asked.form.get("said", "")
    reader, origin = visit.person, found.origin
    if said in {_YES, _NO}:
        act = talk_agreements.accept if said == _YES else talk_agreements.refuse
        act(unit, reader, origin.id)
    elif said not in set(AgreementReply):
        raise StaleButton
    elif isinstance(origin, Talk):
        talk_agreements.say(unit, reader, origin.id, AgreementReply(said))
    else:
        number = found.agreement.number
        agreements.say(unit, reader, origin.id, number, AgreementReply(said))
    return go_on(_ADDRESS)


def _entry(unit: Unit, visit: Visit, found: OpenAgreement) -> Entry:
    origin, reader = found.origin, visit.person
    shown = words.line(unit, reader, found)
    if isinstance(origin, Talk) and reader.id in {origin.by, origin.member}:
        shown = talk_words.whole(unit, reader, origin)
    return Entry(
        f"{_ADDRESS}/{origin.id}/{found.agreement.number}",
        ours(shown),
        tuple((each, _label(visit, found, each)) for each in _can_say(unit, reader, found)),
    )


def _can_say(unit: Unit, reader: Person, found: OpenAgreement) -> list[str]:
    origin = found.origin
    if isinstance(origin, Talk) and origin.waits:
        return [_YES, _NO] if origin.waits_for == reader.id else [_NO]
    if not open_agreements.settles(unit, reader, found):
        return []
    return [
        each for each in AgreementReply if each is not AgreementReply.LATER or found.agreement.asked
    ]


def _label(visit: Visit, found: OpenAgreement, said: str) -> str:
    origin = found.origin
    own = isinstance(origin, Talk) and origin.waits_for != visit.person.id and origin.waits
    return wording.label(visit.tongue, f"outside-button-{'withdraw' if own else said}")


def _found(unit: Unit, visit: Visit) -> OpenAgreement:
    """Find what the address names, of what one may see. Raises NotPossibleNow when it is over."""
    affair, number = AffairId(visit.asked.path[1]), number_in(visit.asked.path[2])
    for each in open_agreements.seen_by(unit, visit.person):
        if (each.origin.id, each.agreement.number) == (affair, number):
            return each
    raise NotPossibleNow("agreement-gone")


def _begin(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    talk_agreements.check(unit, visit.person)
    return "", {}


def _send(unit: Unit, person: Person, form_state: FormState) -> str:
    talk_agreements.propose(unit, person, talk_questions.plan(form_state))
    return _ADDRESS


def _leave(_visit: Visit) -> str:
    return _ADDRESS


FORM = DeskForm(
    talk_questions.QUESTIONS,
    _NEW,
    COLLEAGUES,
    _begin,
    _send,
    _leave,
    warning=identifying_warning.of_answer(talk_questions.WHAT),
)
ROUTES: tuple[Route, ...] = of_function(
    NetworkFunction.AGREEMENTS,
    get(_ADDRESS, COLLEAGUES, show),
    *behind_pin(*FORM.routes()),
    post(f"{_ADDRESS}/{ANY}/{ANY}", COLLEAGUES, answer),
)
