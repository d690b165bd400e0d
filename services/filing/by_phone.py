"""An official writes down what somebody tells on the telephone, with that person's yes.

Guide, "Eenduidig proces": what comes by telephone goes the same way as what is written. A member of
the network is its reporter in every way; for somebody outside there is nobody to write to, and what
was done is told on the telephone. Who asked to be called has a concern already: it is that one.
"""

from collections.abc import Callable
from dataclasses import replace

from domain.concerns.acts import Act
from domain.concerns.concern import Concern, Stage
from domain.concerns.permits import Actor, doers
from domain.errors import NotAllowed, NotPossibleNow
from domain.filing.call_number import PHONE
from domain.filing.interview import Filing
from domain.filing.questions import IDENTITY
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.roles import Role, Standing
from services.actors import in_group
from services.concerns import acts, card_delivery
from services.filing import interview
from services.identifying_words import refuse_citizen_number
from services.unit import Unit
from storage.records import Person

Place = Callable[[Person], Actor]
"""Gives an official as the protocol sees them, where they write it down."""

_OVER = frozenset({Stage.CLOSED, Stage.WITHDRAWN})


def check(unit: Unit, official: Person, place: Place = in_group) -> None:
    """Raise NotAllowed unless the protocol lets this person file for a caller."""
    if not may(unit, place(official)):
        raise NotAllowed


def may(unit: Unit, official: Actor) -> bool:
    """Tell whether the protocol lets somebody file for a caller, where they act."""
    return bool(unit.municipality.protocol.rules[Act.FILE_FOR].who & doers(None, official))


def callers(unit: Unit) -> list[Person]:
    """List the members who can have told it, by name: those who file, so each hears back."""
    members = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    return sorted(members, key=lambda person: ((person.name or "").casefold(), person.id))


def takes(unit: Unit, concern: Concern) -> bool:
    """Tell whether what was told on the telephone can be written down in this concern.

    It began with a call, nothing of it is written down nor answered yet, and who asked is there.
    """
    return _is_untold(concern) and concern.reporter in {each.id for each in callers(unit)}


def asked_to_be_called(unit: Unit, caller: PersonId) -> Concern | None:
    """Find what this member asked to be called about, while nothing of it is written down."""
    return next(filter(_is_untold, unit.store.concerns.of_reporter(caller)), None)


def file(
    unit: Unit,
    official: Person,
    caller: PersonId | None,
    filing: Filing,
    place: Place = in_group,
) -> Concern:
    """Keep what a caller told, None being somebody outside the network; with journal and notices.

    Raises NotAllowed for who may not, or for a caller who is no member any more, and AnswerRefused
    for words that cannot be kept.
    """
    check(unit, official, place)
    if caller is not None and caller not in {person.id for person in callers(unit)}:
        raise NotAllowed
    asked = None if caller is None else asked_to_be_called(unit, caller)
    if asked is not None:
        return _write_down(unit, official, asked, filing, place)
    answers = _to_keep(filing)
    concern = _new(unit, caller, filing)
    unit.store.concerns.add(concern, answers)
    unit.store.journal.append(Act.FILE_FOR, unit.now, actor=official.id, concern=concern.id)
    if caller is not None:
        unit.tell(Notice(NoticeKind.RECEIPT, person=caller, concern=concern.id))
    card_delivery.announce(unit, concern)
    return concern


def write_down(
    unit: Unit, official: Person, concern: Concern, filing: Filing, place: Place = in_group
) -> Concern:
    """Keep what was told on the telephone in the concern that began with asking to be called.

    Raises as `file`, and NotPossibleNow when it was written down or answered meanwhile.
    """
    check(unit, official, place)
    if not takes(unit, concern):
        raise NotPossibleNow("told-already")
    return _write_down(unit, official, concern, filing, place)


def _write_down(
    unit: Unit, official: Person, asked: Concern, filing: Filing, place: Place
) -> Concern:
    answers = _to_keep(filing)
    concern = _filled(unit, place(official), asked, filing)
    number = unit.store.concerns.filing(asked.id).get(PHONE)
    unit.store.concerns.refile(concern, {**answers, **({PHONE: number} if number else {})})
    unit.store.concerns.save(concern)
    unit.store.journal.append(Act.FILE_FOR, unit.now, actor=official.id, concern=concern.id)
    unit.tell(Notice(NoticeKind.RECEIPT, person=concern.reporter, concern=concern.id))
    card_delivery.refresh(unit, concern.id)
    return concern


def _to_keep(filing: Filing) -> dict[str, str]:
    """Give the answers that are kept: whose it is stands with the concern. Raises AnswerRefused."""
    for answer in filing.answers.values():
        refuse_citizen_number(answer)
    return {name: words for name, words in filing.answers.items() if name != IDENTITY}


def _is_untold(concern: Concern) -> bool:
    """Tell whether somebody asked to be called about it, and nothing is written down of it.

    Nor told: what was answered is over, also while nobody has closed it.
    """
    untold = not concern.subject and not concern.feedback_given
    return concern.stage not in _OVER and concern.timeline.by_phone and untold


def _filled(unit: Unit, official: Actor, asked: Concern, filing: Filing) -> Concern:
    """Give a request to be called what was told; whoever writes it down has spoken to them."""
    if asked.timeline.call is not None:
        asked = acts.carry_out(unit, official, asked, Act.CALLED)
    return replace(
        asked,
        subject=filing.subject,
        neighbourhood=filing.neighbourhood,
        urgency=filing.urgency,
        danger=filing.danger,
        version=asked.version + 1,
    )


def _new(unit: Unit, caller: PersonId | None, filing: Filing) -> Concern:
    """Give what is filed anew; somebody outside is a reporter of whom nothing is known."""
    reporter = caller or PersonId(unit.chance.bytes(8).hex())
    concern = interview.concern_of(unit, reporter, replace(filing, named=caller is not None))
    timeline = replace(concern.timeline, by_phone=True, outside=caller is None)
    return replace(concern, timeline=timeline)
