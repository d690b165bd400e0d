"""The invented town's tables and working time, and its protocol in use."""

from datetime import datetime

from config.tables import load_tables
from domain.concerns.concern import Concern
from domain.concerns.protocol import Act, Actor, Given, Protocol, decide
from domain.identifiers import EntryId, PersonId
from domain.network import Network
from domain.working_time import WorkingTime

TABLES = load_tables()
WORKING_TIME = WorkingTime(Network.from_table(TABLES.network).timezone, TABLES.closing_days)


def do(
    protocol: Protocol,
    concern: Concern,
    act: Act,
    actor: Actor,
    now: datetime,
    *,
    outcome: str | None = None,
    official: PersonId | None = None,
    yes: bool | None = None,
) -> Concern:
    """Do an act, with words; gives the concern as it is then."""
    given = Given(outcome, EntryId("words"), official, yes)
    return decide(protocol, concern, act, actor, now, WORKING_TIME, given).concern
