"""Builds the house rules from a municipality's files."""

from pathlib import Path

from config.problems import ConfigProblems, Problem
from config.tables import load_tables
from domain.concerns.concern import Kind
from domain.concerns.protocol import Protocol
from domain.filing.interview import Interview
from domain.network import Network
from domain.problems import TableProblems
from domain.working_time import WorkingTime
from handlers.telegram.wording import LANGUAGES
from services.unit import House


def build_house(folder: Path | None) -> House:
    """Read the files in `folder`; raises ConfigProblems about all that is wrong in them."""
    tables = load_tables(folder)
    problems: list[Problem] = []
    network = Network.from_table(tables.network)
    for language in network.languages:
        if language not in LANGUAGES:
            expected = f"languages: one of {', '.join(LANGUAGES)}"
            problems += tables.problems_in("network.toml", [expected]).problems
    try:
        protocol = Protocol.from_table(tables.protocol)
    except TableProblems as found:
        problems += tables.problems_in("protocol.toml", found.problems).problems
    interviews = {}
    for kind in Kind:
        try:
            interviews[kind] = Interview.from_table(kind, tables.interview, network.neighbourhoods)
        except TableProblems as found:
            problems += tables.problems_in("interview.toml", found.problems).problems
    if problems:
        raise ConfigProblems(problems)
    working_time = WorkingTime(network.timezone, tables.closing_days)
    return House(network, protocol, interviews, working_time, tables.closing_day_names)
