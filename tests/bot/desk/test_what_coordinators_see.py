"""What a coordinator sees at the desk: how urgent, how far, until when; nothing of a reporter."""

from domain.concerns.acts import Act
from domain.identifiers import ConcernId
from domain.people.desk_session import DeskSession
from domain.roles import Role
from handlers.people import journal_pages
from services.actors import at_the_desk
from services.concerns import acts
from services.unit import Unit
from tests.handlers.town_hall import Someone, TownHall
from web import routing
from web.asked import Asked, Visit

OF_A_REPORTER = ("Samira", "Noord", "Spanning tussen groepen", "Melding ·")


async def _page(hall: TownHall, someone: Someone, *path: str, **query: str) -> str:
    def ask(unit: Unit) -> str:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        session = DeskSession(person.id, "a", "token", unit.now, unit.now)
        return str(routing.handle(unit, Visit(person, session, Asked("GET", path, query, {}))).body)

    return await hall.work(ask)


async def _in_chat(hall: TownHall, someone: Someone, page: str, on: str = "") -> str:
    def draw(unit: Unit) -> str:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        text, rows = journal_pages.draw(unit, person, page, on, "")
        return f"{text}\n{[label for row in rows for label, _ in row]}"

    return await hall.work(draw)


async def _reference(hall: TownHall, concern: ConcernId) -> str:
    return str((await hall.now_is(concern)).reference)


async def _takes_up(hall: TownHall, official: Someone, concern: ConcernId) -> None:
    def take(unit: Unit) -> None:
        person, filed = (
            unit.store.people.by_id(official.person),
            unit.store.concerns.by_id(concern),
        )
        assert person is not None
        assert filed is not None
        acts.carry_out(unit, at_the_desk(person), filed, Act.TAKE_UP)

    await hall.work(take)


async def test_who_reported_what_and_where_is_for_officials_alone(hall: TownHall) -> None:
    fatima = await hall.person(Role.OFFICIAL, "Fatima")
    noor = await hall.person(Role.COORDINATOR, "Noor")
    concern = await hall.concern(await hall.person(Role.KEY_FIGURE, "Samira"))
    reference = await _reference(hall, concern)
    for path in (), ("concerns", concern):
        seen = await _page(hall, noor, *path)
        assert reference in seen
        assert "deze week" in seen
        for words in OF_A_REPORTER:
            assert words not in seen, (path, words)
    for words in OF_A_REPORTER:
        assert words in await _page(hall, fatima, "concerns", concern)


async def test_the_journal_says_nothing_of_what_its_reader_filed(hall: TownHall) -> None:
    fatima = await hall.person(Role.OFFICIAL, "Fatima")
    noor = await hall.person(Role.COORDINATOR, "Noor")
    iris = await hall.person(Role.COORDINATOR, "Iris")
    concern = await hall.concern(noor)
    reference = await _reference(hall, concern)
    await _takes_up(hall, fatima, concern)
    for reader, told in (noor, False), (iris, True):
        for seen in (
            await _page(hall, reader, "journal"),
            await _page(hall, reader, "journal", "person", fatima.person),
            await _in_chat(hall, reader, journal_pages.DAY),
            await _in_chat(hall, reader, journal_pages.PERSON, fatima.person),
            await _in_chat(hall, reader, journal_pages.CONCERN, concern),
        ):
            assert (reference in seen) is told, seen
