"""Answers to surveys: a bag of them, without a person or a time, in an order that says nothing."""

import pytest

from storage.database import Database
from storage.sealing import SealBroken
from storage.store import Store
from tests.storage.kept_together import FIRST, SECOND, SECRET, Gathering
from tests.storage.makers import failing, rows

MANY = 40


async def surveys(database: Database) -> None:
    def keep(store: Store) -> None:
        store.affairs.save(Gathering(FIRST), None)
        store.affairs.save(Gathering(SECOND), None)

    await database.run(keep)


async def test_answers_are_thrown_in_and_counted_by_survey(database: Database) -> None:
    await surveys(database)
    await database.run(
        lambda store: store.survey_answers.add(FIRST, [{"question": 1}, {"question": 2}])
    )
    await database.run(lambda store: store.survey_answers.add(SECOND, [{"words": SECRET}]))
    given = await database.run(lambda store: store.survey_answers.of(FIRST))
    assert sorted(each["question"] for each in given) == [1, 2]
    assert await database.run(lambda store: store.survey_answers.of(SECOND)) == [{"words": SECRET}]
    await database.run(lambda store: store.erasure.affair(FIRST))
    assert await rows(database, "SELECT affair_id FROM survey_answer") == [(SECOND,)]


async def test_no_order_tells_when_an_answer_came(database: Database) -> None:
    """Neither read with a key nor without: the ids are random, and there is nothing else."""
    await surveys(database)

    def answer(store: Store) -> None:
        for number in range(MANY):
            store.survey_answers.add(FIRST, [{"number": number}])

    await database.run(answer)
    given = [
        each["number"] for each in await database.run(lambda store: store.survey_answers.of(FIRST))
    ]
    assert sorted(given) == list(range(MANY))
    assert given != sorted(given)
    columns = await rows(database, "SELECT name FROM pragma_table_info('survey_answer')")
    assert columns == [("id",), ("affair_id",), ("body_sealed",), ("row_tag",)]
    with pytest.raises(Exception, match="no such column: rowid"):
        await rows(database, "SELECT rowid FROM survey_answer")


async def test_nobody_reads_an_answer_or_puts_it_in_the_place_of_another(
    database: Database,
) -> None:
    await surveys(database)
    await database.run(
        lambda store: store.survey_answers.add(FIRST, [{"words": SECRET}, {"words": "Nee"}])
    )
    assert SECRET not in repr(await rows(database, "SELECT * FROM survey_answer"))
    await rows(
        database,
        "UPDATE survey_answer SET body_sealed ="
        " (SELECT body_sealed FROM survey_answer ORDER BY id LIMIT 1)",
    )
    with pytest.raises(SealBroken):
        await database.run(lambda store: store.survey_answers.of(FIRST))


async def test_an_answer_does_not_open_as_one_to_another_survey(database: Database) -> None:
    await surveys(database)
    await database.run(lambda store: store.survey_answers.add(FIRST, [{"words": SECRET}]))
    await rows(database, "UPDATE survey_answer SET affair_id = ?", SECOND)
    with pytest.raises(SealBroken):
        await database.run(lambda store: store.survey_answers.of(SECOND))


async def test_an_answer_that_was_rolled_back_was_never_given(database: Database) -> None:
    await surveys(database)
    await failing(database, lambda store: store.survey_answers.add(FIRST, [{"words": SECRET}]))
    assert await database.run(lambda store: store.survey_answers.of(FIRST)) == []
