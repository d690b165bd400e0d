"""The shipped protocol and interviews, a concern that was just filed, and dice we can load."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from hypothesis import settings

from config.tables import Tables
from domain.concerns.concern import Concern, ConcernKind, Urgency
from domain.concerns.protocol import Actor, Protocol, Stage, Where
from domain.filing.questions import Interview
from domain.identifiers import ConcernId, PersonId, Reference
from domain.network import Network
from domain.roles import Role
from domain.working_time import WorkingTime
from tests.domain.voorbeeldstad import TABLES, WORKING_TIME

settings.register_profile("schakel", deadline=None)  # a busy machine is no error
settings.load_profile("schakel")

Item = TypeVar("Item")

FRIDAY_AFTERNOON = datetime(2026, 9, 4, 13, 30, tzinfo=UTC)  # 15:30 in Voorbeeldstad


class LoadedDice:
    """Chance that throws what it was told to, again and again."""

    def __init__(self, *throws: int) -> None:
        self._throws = throws or (0,)
        self._turn = -1

    def bytes(self, count: int) -> bytes:
        return bytes(self.below(256) for _ in range(count))

    def below(self, bound: int) -> int:
        self._turn += 1
        return self._throws[self._turn % len(self._throws)] % bound

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        return list(reversed(items))


@pytest.fixture(scope="session")
def dice() -> type[LoadedDice]:
    return LoadedDice


@pytest.fixture(scope="session")
def tables() -> Tables:
    return TABLES


@pytest.fixture(scope="session")
def network(tables: Tables) -> Network:
    return Network.from_table(tables.network)


@pytest.fixture(scope="session")
def working_time() -> WorkingTime:
    return WORKING_TIME


@pytest.fixture(scope="session")
def protocol(tables: Tables) -> Protocol:
    return Protocol.from_table(tables.protocol)


@pytest.fixture(scope="session")
def interview(tables: Tables, network: Network) -> Interview:
    return Interview.from_table(ConcernKind.CONCERN, tables.interview, network.neighbourhoods)


@pytest.fixture(scope="session")
def help_interview(tables: Tables, network: Network) -> Interview:
    return Interview.from_table(ConcernKind.HELP, tables.interview, network.neighbourhoods)


@pytest.fixture(scope="session")
def reporter() -> PersonId:
    return PersonId("reporter")


@pytest.fixture(scope="session")
def official() -> Actor:
    return Actor(PersonId("official"), Role.OFFICIAL, Where.GROUP)


@pytest.fixture(scope="session")
def colleague() -> Actor:
    return Actor(PersonId("colleague"), Role.OFFICIAL, Where.GROUP)


@pytest.fixture(scope="session")
def now() -> datetime:
    return FRIDAY_AFTERNOON


@pytest.fixture(scope="session")
def concern(protocol: Protocol, working_time: WorkingTime, reporter: PersonId) -> Concern:
    """A concern that was filed on a Friday afternoon and that nobody has looked at."""
    return Concern(
        id=ConcernId("c1"),
        reference=Reference("Z-7F3K"),
        kind=ConcernKind.CONCERN,
        reporter=reporter,
        named=True,
        subject="other",
        neighbourhood="noord",
        urgency=Urgency.NORMAL,
        stage=Stage.FILED,
        owner=None,
        filed_at=FRIDAY_AFTERNOON,
        promise=protocol.promise(Urgency.NORMAL, FRIDAY_AFTERNOON, working_time),
        timeline=protocol.begin(Urgency.NORMAL, FRIDAY_AFTERNOON, working_time),
    )
