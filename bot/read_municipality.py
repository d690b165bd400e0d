"""Builds what a municipality has set from a municipality's files."""

from collections.abc import Iterator
from pathlib import Path

from config import wording
from config.catalogues import catalogue_check
from config.problems import ConfigProblems, Problem
from config.sheets.sheet_files import load_sheets
from config.tables import Tables, load_tables, read_text
from domain.concerns.concern import ConcernKind
from domain.concerns.protocol import Protocol
from domain.filing.questions import Interview
from domain.functions import NetworkFunction
from domain.network import Network
from domain.problems import TableProblems
from domain.together.sheets import NO_SHEETS, Sheets
from domain.working_time import WorkingTime
from services.unit import Municipality


def own_texts(folder: Path | None) -> Path | None:
    """Give where a municipality's own texts lie; None when it has none."""
    own = folder / "texts" if folder is not None else None
    return own if own is not None and own.is_dir() else None


def build_municipality(folder: Path | None) -> Municipality:
    """Read the files in `folder`; raises ConfigProblems about all that is wrong in them.

    From now on people read the texts in it, where it has any.
    """
    tables = load_tables(folder)
    problems: list[Problem] = []
    network = Network.from_table(tables.network)
    own = own_texts(folder)
    problems += _of_texts(tables, network, own)
    try:
        protocol = Protocol.from_table(tables.protocol)
    except TableProblems as found:
        problems += tables.problems_in("protocol.toml", found.problems).problems
    interviews = {}
    for kind in ConcernKind:
        try:
            interviews[kind] = Interview.from_table(kind, tables.interview, network.neighbourhoods)
        except TableProblems as found:
            problems += tables.problems_in("interview.toml", found.problems).problems
    sheets = NO_SHEETS
    try:
        sheets = Sheets.from_tables(load_sheets(folder))
        problems += tables.problems_in("network.toml", _missed(network, sheets)).problems
    except ConfigProblems as found_in_sheets:
        problems += found_in_sheets.problems
    if problems:
        raise ConfigProblems(problems)
    wording.take_in(own)
    hours = network.hours
    working_time = WorkingTime(
        network.timezone, tables.closing_days, hours.office_from, hours.office_until
    )
    return Municipality(
        network,
        protocol,
        interviews,
        working_time,
        tables.closing_day_names,
        sheets,
        read_text(tables.files["network.toml"]),
    )


def _of_texts(tables: Tables, network: Network, own: Path | None) -> Iterator[Problem]:
    """Say what is wrong in a municipality's own texts, and what lacks for its languages."""
    unspeakable = catalogue_check.unspeakable(network.languages, own)
    lacking = [f"languages: {each}" for each in unspeakable]
    yield from tables.problems_in("network.toml", lacking).problems
    for fault in catalogue_check.faults(own):
        yield Problem(f"{fault.file}, line {fault.line}", fault.key, fault.expected)


def _missed(network: Network, sheets: Sheets) -> Iterator[str]:
    """Say what a function that is on has nothing of, and which sums of the fund do not fit."""
    if network.has(NetworkFunction.KNOWLEDGE) and not sheets.by_code:
        yield "functions.knowledge: false, where every sheet is hidden"
    fund = network.fund
    if fund is not None and fund.most > fund.budget:
        yield f"fund.most: at most the budget of a year, {fund.budget}"
    if fund is not None and (fund.two_from or 0) > fund.most:
        yield f"fund.two-from: at most what one request can be, {fund.most}"
