"""What calendars ask over HTTP: who has an address reads its calendar, and nobody else anything."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import pytest
from multidict import CIMultiDictProxy

from bot.demo.network import concern_stories
from bot.listening.calendar_pace import BURST, UNKNOWN_BURST
from bot.listening.calendar_server import CalendarServer
from domain.identifiers import AccountId, ChatId
from services.meetings import calendar_address
from services.meetings.calendar import subscription
from services.unit import Unit
from storage.database import Database
from storage.errors import StorageBusy
from storage.store import Store
from tests.bot.parts import WallClock, Written
from tests.journeys.stage import free_port
from tests.looking import eventually

ROOT = "https://bot.example.org/agenda"
NEVER_GIVEN = "A" * 32


@pytest.fixture
async def server(database: Database, unit: Callable[[Store], Unit]) -> AsyncIterator[str]:
    """A server that listens; gives where."""
    async with listening(database, unit) as where:
        yield where


@contextlib.asynccontextmanager
async def listening(database: Database, unit: Callable[[Store], Unit]) -> AsyncIterator[str]:
    """Let it listen. Its seconds stand still: what was used up stays so on a slow machine too."""
    port = free_port()
    calendars = CalendarServer(database, unit, seconds=lambda: 0.0)
    task = asyncio.create_task(calendars.run("127.0.0.1", port))
    await eventually(lambda: _listens(port))
    yield f"http://127.0.0.1:{port}"
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True


@pytest.fixture
async def secret(database: Database, unit: Callable[[Store], Unit]) -> str:
    """The secret of a member who switched an address on."""

    def switch_on(store: Store) -> str:
        concern_stories.settle(unit(store), concern_stories.EVERYBODY, ChatId(-1), forum=True)
        samira = store.people.by_account(AccountId(concern_stories.KEY_FIGURES[0].account))
        assert samira is not None
        calendar_address.set_root(unit(store), ROOT)
        calendar_address.switch_on(unit(store), samira)
        address = calendar_address.draw(unit(store), samira.id)
        assert address is not None
        return address.removeprefix(f"{ROOT}/").removesuffix(".ics")

    return await database.run(switch_on)


@dataclass
class Answer:
    status: int
    headers: CIMultiDictProxy[str]
    body: bytes


async def asks(address: str, method: str = "GET", **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    async with (
        aiohttp.ClientSession() as calendar,
        calendar.request(method, address, headers=named) as answer,
    ):
        return Answer(answer.status, answer.headers, await answer.read())


async def test_a_calendar_reads_it_and_may_ask_whether_it_is_as_it_was(
    server: str, secret: str, clock: WallClock
) -> None:
    address = f"{server}/agenda/{secret}.ics"
    first = await asks(address)
    assert first.status == 200
    assert first.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert first.headers["Cache-Control"] == "private, no-store"
    assert first.headers["X-Robots-Tag"] == "noindex, nofollow, noarchive"
    assert first.body.startswith(b"BEGIN:VCALENDAR\r\n")
    head = await asks(address, "HEAD")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["ETag"] == first.headers["ETag"]
    assert head.headers["Content-Length"] == str(len(first.body))
    clock.began += timedelta(hours=1)
    again = await asks(address, If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    other = await asks(address, If_None_Match='"another"')
    assert other.status == 200


async def test_what_leads_to_nobody_always_looks_the_same(server: str, secret: str) -> None:
    seen = []
    for path in (
        f"/agenda/{NEVER_GIVEN}.ics",
        f"/{NEVER_GIVEN}",
        f"/agenda/{secret.swapcase()}.ics",
        f"/agenda/{secret[:-1]}.ics",
        f"/agenda/{secret}.ics/more",
        "/agenda/%00%ff%f0%9f.ics",
        "/",
        "/robots.txt",
        "/agenda/../../etc/passwd",
        "/" + "x" * 4000,
    ):
        answer = await asks(server + path)
        seen.append((answer.status, answer.body, sorted(answer.headers)))
        assert answer.headers["Cache-Control"] == "private, no-store"
    assert {each[0] for each in seen} == {404}
    assert all(each == seen[0] for each in seen)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PROPFIND", "OPTIONS"])
async def test_it_only_gives(server: str, secret: str, method: str) -> None:
    answers = [
        await asks(f"{server}/agenda/{which}.ics", method) for which in (secret, NEVER_GIVEN)
    ]
    assert {answer.status for answer in answers} == {405}
    assert {answer.headers["Allow"] for answer in answers} == {"GET, HEAD"}
    assert {answer.body for answer in answers} == {b""}


async def test_too_many_at_once_are_asked_to_come_back(server: str) -> None:
    asked = (asks(f"{server}/agenda/{NEVER_GIVEN}.ics") for _ in range(4 * UNKNOWN_BURST))
    answers = await asyncio.gather(*asked)
    statuses = Counter(answer.status for answer in answers)
    assert set(statuses) == {404, 429}
    assert statuses[404] == UNKNOWN_BURST
    later = [answer.headers["Retry-After"] for answer in answers if answer.status == 429]
    assert set(later) == {"60"}


async def test_whoever_guesses_addresses_keeps_no_member_from_theirs(
    server: str, secret: str
) -> None:
    assert (await asks(f"{server}/agenda/{secret}.ics")).status == 200
    guessed = [asks(f"{server}/{number}") for number in range(6 * UNKNOWN_BURST)]
    assert 429 in {answer.status for answer in await asyncio.gather(*guessed)}
    assert (await asks(f"{server}/agenda/{secret}.ics")).status == 200


async def test_an_address_from_before_the_start_is_known_at_once(
    secret: str, database: Database, unit: Callable[[Store], Unit]
) -> None:
    async with listening(database, unit) as server:
        guessed = [asks(f"{server}/{number}") for number in range(6 * UNKNOWN_BURST)]
        await asyncio.gather(*guessed)
        assert (await asks(f"{server}/agenda/{secret}.ics")).status == 200


async def test_one_calendar_that_asks_without_end_is_asked_to_come_back(
    server: str, secret: str
) -> None:
    asked = [asks(f"{server}/agenda/{secret}.ics") for _ in range(4 * BURST)]
    statuses = Counter(answer.status for answer in await asyncio.gather(*asked))
    assert statuses == {200: BURST, 429: 3 * BURST}
    assert (await asks(f"{server}/agenda/{NEVER_GIVEN}.ics")).status == 404


async def test_an_address_that_was_taken_back_counts_as_unknown(
    server: str, secret: str, database: Database, unit: Callable[[Store], Unit]
) -> None:
    address = f"{server}/agenda/{secret}.ics"
    assert (await asks(address)).status == 200

    def switch_off(store: Store) -> None:
        owner = store.calendar_addresses.owner(secret)
        assert owner is not None
        calendar_address.revoke(unit(store), owner)

    await database.run(switch_off)
    answers = await asyncio.gather(*(asks(address) for _ in range(2 * BURST)))
    assert answers[0].status == 404
    guessed = [asks(f"{server}/{number}") for number in range(6 * UNKNOWN_BURST)]
    await asyncio.gather(*guessed)
    assert (await asks(address)).status == 429


@pytest.mark.parametrize(("fault", "status"), [(LookupError, 500), (StorageBusy, 503)])
async def test_no_log_tells_what_was_asked_also_when_something_breaks(
    server: str,
    secret: str,
    written: Written,
    monkeypatch: pytest.MonkeyPatch,
    fault: type[Exception],
    status: int,
) -> None:
    address = f"{server}/agenda/{secret}.ics"
    assert (await asks(address)).status == 200

    def breaks(*_: object) -> None:
        raise fault(secret)

    monkeypatch.setattr(subscription, "write", breaks)
    answer = await asks(address)
    assert (answer.status, answer.body, answer.headers["Retry-After"]) == (status, b"", "60")
    assert [each["event"] for each in written.events] == ["calendar_failed"]
    assert secret not in written.text


async def test_trouble_at_the_first_question_is_over_at_the_next(
    server: str, secret: str, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = database.run

    async def busy(*_: object) -> None:
        monkeypatch.setattr(database, "run", run)
        raise StorageBusy

    monkeypatch.setattr(database, "run", busy)
    address = f"{server}/agenda/{secret}.ics"
    assert (await asks(address)).status == 503
    assert (await asks(address)).status == 200
