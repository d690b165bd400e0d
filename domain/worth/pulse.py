"""The pulses of a half year in a tally: which answers go together, and how one pulse is known."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from domain.surveys.survey import Standard

GROUPS: Mapping[Standard, Mapping[str, Sequence[str]]] = {
    Standard.MOOD: {"good": ("4", "5"), "fair": ("3",), "bad": ("1", "2")},
    Standard.HELP: {"fine": ("1",), "informed": ("2",), "supported": ("3",)},
}
"""The ready questions that can be put in a curve, and their answers: what goes together in a cell.

Each answer is in one of them, so that no cell can be taken off another.
"""

_CODE = "%Y-%m-%dt%H-%M"


def moment_code(opened: datetime) -> str:
    """Name a pulse by when it was asked (local): no two are asked in one minute."""
    return opened.strftime(_CODE)


def day_of(code: str) -> date:
    """Give the day on which a pulse was asked, from its name."""
    return datetime.strptime(code, _CODE).date()  # noqa: DTZ007 - a local day, and no moment
