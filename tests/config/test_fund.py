"""`[fund]` in `network.toml`: what it becomes, and what of it cannot be."""

from pathlib import Path

import pytest

from bot.read_municipality import build_municipality
from config.problems import ConfigProblems
from config.tables import SHIPPED
from domain.functions import NetworkFunction
from domain.fund_rule import FundRule

BEGIN, END = "[fund]\n", "account-days = 28\n"


def written(folder: Path, fund: str) -> Path:
    """Write a `network.toml` with this in place of the fund of the invented town."""
    shipped = (SHIPPED / "network.toml").read_text("utf-8")
    before, after = shipped.split(BEGIN)[0], shipped.split(END)[1]
    (folder / "network.toml").write_text(f"{before}{fund}{after}", "utf-8")
    return folder


def test_a_fund_is_there_where_its_section_stands(tmp_path: Path) -> None:
    network = build_municipality(written(tmp_path, "")).network
    assert network.fund is None
    assert not network.has(NetworkFunction.FUND)
    fund = f"{BEGIN}budget = 900\nmost = 300\ntwo-from = 200\n"
    network = build_municipality(written(tmp_path, fund)).network
    assert network.fund == FundRule(budget=900, most=300, two_from=200)
    assert network.has(NetworkFunction.FUND)
    assert [network.fund.takes_two(euros) for euros in (199, 200)] == [False, True]


@pytest.mark.parametrize(
    ("fund", "said"),
    [
        ("budget = 100\nmost = 101\n", "fund.most: at most the budget of a year, 100"),
        (
            "budget = 100\nmost = 50\ntwo-from = 51\n",
            "fund.two-from: at most what one request can be, 50",
        ),
    ],
)
def test_sums_that_do_not_fit_are_said_in_a_line(tmp_path: Path, fund: str, said: str) -> None:
    with pytest.raises(ConfigProblems) as found:
        build_municipality(written(tmp_path, f"{BEGIN}{fund}"))
    assert str(found.value).endswith(said)
    assert "network.toml, line" in str(found.value)
