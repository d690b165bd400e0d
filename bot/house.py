"""The house: what the municipality has set, made of its three files at start."""

from pathlib import Path

from config.tables import load_tables
from domain.calendar import WorkingTime
from domain.concern import Kind
from domain.network import Network
from domain.protocol import Protocol, ProtocolProblems
from domain.questions import Interview, InterviewProblems
from services.unit import House


def build_house(folder: Path | None) -> House:
    """Read the files in `folder` (what is missing there comes along with Schakel).

    Raises ConfigProblems, one clear line a problem, for broken files and for rules that
    contradict each other.
    """
    tables = load_tables(folder)
    network = Network.from_table(tables.network)
    try:
        protocol = Protocol.from_table(tables.protocol)
    except ProtocolProblems as wrong:
        raise tables.problems_in("protocol.toml", wrong.problems) from wrong
    try:
        interviews = {
            kind: Interview.from_table(kind, tables.interview, network.neighbourhoods)
            for kind in Kind
        }
    except InterviewProblems as wrong:
        raise tables.problems_in("interview.toml", wrong.problems) from wrong
    working_time = WorkingTime(network.timezone, tables.closing_days)
    return House(network, protocol, interviews, working_time)
