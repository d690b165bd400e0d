"""An official writes down what somebody tells on the telephone, with that person's yes.

Guide, "Eenduidig proces": what comes by telephone goes the same way as what is written. A member of
the network is its reporter in every way; for somebody outside there is nobody to write to, and what
was done is told on the telephone. Who asked to be called has a concern already: it is that one.
"""

from dataclasses import replace

from domain.concerns.acts import Act
from domain.concerns.concern import Concern, Stage
from domain.concerns.permits import doers
from domain.errors import NotAllowed
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


def check(unit: Unit, official: Person) -> None:
    """Raise NotAllowed unless the protocol lets this person file for a caller."""
    if not unit.municipality.protocol.rules[Act.FILE_FOR].who & doers(None, in_group(official)):
        raise NotAllowed


def callers(unit: Unit) -> list[Person]:
    """List the members who can have told it, by name."""
    members = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    return sorted(members, key=lambda person: ((person.name or "").casefold(), person.id))


def file(unit: Unit, official: Person, caller: PersonId | None, filing: Filing) -> Concern:
    """Keep what a caller told, None being somebody outside the network; with journal and notices.

    Raises NotAllowed for who may not, or for a caller who is no member any more, and AnswerRefused
    for words that cannot be kept.
    """
    check(unit, official)
    if caller is not None and caller not in {person.id for person in callers(unit)}:
        raise NotAllowed
    for answer in filing.answers.values():
        refuse_citizen_number(answer)
    answers = {name: words for name, words in filing.answers.items() if name != IDENTITY}
    asked = None if caller is None else _asked_to_be_called(unit, caller)
    if asked is None:
        concern = _new(unit, caller, filing)
        unit.store.concerns.add(concern, answers)
    else:
        concern = _filled(unit, official, asked, filing)
        number = unit.store.concerns.filing(asked.id).get(PHONE)
        unit.store.concerns.refile(concern, {**answers, **({PHONE: number} if number else {})})
        unit.store.concerns.save(concern)
    unit.store.journal.append(Act.FILE_FOR, unit.now, actor=official.id, concern=concern.id)
    if caller is not None:
        unit.tell(Notice(NoticeKind.RECEIPT, person=caller, concern=concern.id))
    if asked is None:
        card_delivery.announce(unit, concern)
    else:
        card_delivery.refresh(unit, concern.id)
    return concern


def _asked_to_be_called(unit: Unit, caller: PersonId) -> Concern | None:
    """Find what this member asked to be called about, while nothing of it is written down.

    Nor told: what was answered is over, also while nobody has closed it.
    """
    for concern in unit.store.concerns.of_reporter(caller):
        open_still = concern.stage not in {Stage.CLOSED, Stage.WITHDRAWN}
        untold = not concern.subject and not concern.feedback_given
        if open_still and concern.timeline.by_phone and untold:
            return concern
    return None


def _filled(unit: Unit, official: Person, asked: Concern, filing: Filing) -> Concern:
    """Give a request to be called what was told; whoever writes it down has spoken to them."""
    if asked.timeline.call is not None:
        asked = acts.carry_out(unit, in_group(official), asked, Act.CALLED)
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
