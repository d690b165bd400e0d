from datetime import timedelta

from domain.identifiers import ConcernId, MessageId
from storage.database import Database
from storage.records import Showing
from storage.store import Store
from tests.storage.makers import NOW

CONCERN = ConcernId("a" * 16)


async def test_a_message_with_content_is_due_when_its_time_has_come(database: Database) -> None:
    def show(store: Store) -> tuple[int, int]:
        later = store.showings.add(CONCERN, "group", MessageId(12), NOW + timedelta(minutes=15))
        sooner = store.showings.add(None, "a" * 16, MessageId(9), NOW)
        return sooner, later

    sooner, later = await database.run(show)
    due = await database.run(lambda store: store.showings.due(NOW))
    assert due == [Showing(sooner, None, "a" * 16, MessageId(9), NOW)]
    in_time = NOW + timedelta(minutes=15)
    due = await database.run(lambda store: store.showings.due(in_time))
    assert [showing.id for showing in due] == [sooner, later]
    of_concern = await database.run(lambda store: store.showings.of(CONCERN))
    assert [showing.id for showing in of_concern] == [later]
    await database.run(lambda store: store.showings.drop(sooner))
    due = await database.run(lambda store: store.showings.due(in_time))
    assert due == [Showing(later, CONCERN, "group", MessageId(12), in_time)]
