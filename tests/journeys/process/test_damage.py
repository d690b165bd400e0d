"""One damaged row is said, believed by nobody, and in nobody's way."""

import sqlite3
from contextlib import closing
from random import Random

from domain.identifiers import AccountId
from tests.journeys.handling import finds_card, reads
from tests.journeys.network import COORDINATOR, DWIGHT, ELS, FATIMA, SAMIRA, Network
from tests.journeys.reporter import Reporter


async def files(network: Network, user: int, story: str) -> str:
    reporter = Reporter(network.town, user, Random(5))  # noqa: S311 - nothing secret
    await reporter.files([story])
    return reporter.receipts[story]


def change(network: Network, statement: str, *values: object) -> None:
    """Change something as somebody would who has the file and not the key."""
    database = network.bot.data / "schakel.db"
    with closing(sqlite3.connect(database, timeout=30)) as connection, connection:
        assert connection.execute(statement, values).rowcount == 1


async def test_what_somebody_changed_is_found_while_the_bot_runs_and_at_its_start(
    network: Network,
) -> None:
    changed = await files(network, SAMIRA.account, "Bij de brug.")
    other = await files(network, ELS.account, "Op het plein.")
    change(network, "UPDATE concern SET next_at = NULL WHERE reference = ?", changed)
    await network.bot.says("rows_damaged")
    await network.phone(COORDINATOR).sees("door iemand anders veranderd")
    code, out, _ = await network.bot.command("check")
    assert code == 1
    assert "1 things in the database are not as they were written" in out

    await network.is_quiet()  # the group was looked at anew: until then no text is shown
    official = network.in_group(FATIMA)
    card = await finds_card(official, other)
    assert "Op het plein." in await reads(official, card)
    await files(network, SAMIRA.account, "Nog iets.")

    await network.bot.stop()
    change(network, "UPDATE person SET role = 'official' WHERE id = ?", _who_filed_nothing(network))
    await network.bot.serve()
    told = await network.bot.says("rows_damaged", times=2)
    assert [each["count"] for each in told] == [1, 1]
    network.bot.made_no_mistake()


def _who_filed_nothing(network: Network) -> str:
    third = network.look(lambda store: store.people.by_account(AccountId(DWIGHT.account)))
    assert third is not None
    return third.id
