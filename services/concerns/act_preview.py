"""What an act that is being prepared would come to, if it were done now.

The protocol itself is asked, with nothing kept: who will read the words, and which dates follow.
So the screen before an act and the act itself cannot disagree.
"""

from enum import StrEnum

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, Pending
from domain.concerns.concern import Concern
from domain.concerns.permits import Actor
from domain.concerns.protocol import Decision, Given, Hearer, decide
from domain.errors import StaleButton
from domain.identifiers import EntryId
from services.actors import in_group
from services.concerns import choices
from services.concerns.prompting import PromptWriting
from services.unit import Unit
from storage.records import Conversation

_SOME_WORDS = EntryId("foreseen")


class Readers(StrEnum):
    """Who will read what an official types."""

    REPORTER = "reporter"
    OUTSIDE = "outside"  # only colleagues, as the reporter cannot be written to
    COLLEAGUES = "colleagues"  # only they
    COORDINATOR = "coordinator"
    COORDINATOR_FIRST = "coordinator-first"  # and then, when it is granted, the reporter


def foresee(unit: Unit, conversation: Conversation, concern: Concern) -> Decision:
    """Decide what is being prepared in the group, without doing it; raises as `foresee_by`."""
    writing = PromptWriting.of(conversation)
    official = unit.store.people.by_id(conversation.person)
    if official is None:
        raise StaleButton
    return foresee_by(unit, in_group(official), concern, writing.act, writing.outcome)


def foresee_by(
    unit: Unit, actor: Actor, concern: Concern, act: Act, outcome: str | None
) -> Decision:
    """Decide an act without doing it; raises as `protocol.decide` does.

    Of an act before which something is chosen, the first choice is looked at until it was made.
    """
    if outcome is None:
        outcome = next(iter(choices.offered(unit, act)), None)
    return decide(
        unit.municipality.protocol,
        concern,
        act,
        actor,
        unit.now,
        unit.municipality.working_time,
        Given(outcome, _SOME_WORDS),
    )


def readers(decision: Decision) -> Readers:
    """Tell who will read the words of an act."""
    if Hearer.REPORTER in decision.tells:
        return Readers.REPORTER
    record, outside = ACTS[decision.act], decision.concern.timeline.outside
    if Hearer.COORDINATOR not in decision.tells:
        unread = outside and Hearer.REPORTER not in record.never_hear
        return Readers.OUTSIDE if unread else Readers.COLLEAGUES
    asked = record.opens is Pending.REQUEST and not outside
    return Readers.COORDINATOR_FIRST if asked else Readers.COORDINATOR
