"""Pages for people without an account, over HTTP: nobody is noted, and a flood is bounded."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp
import pytest
from multidict import CIMultiDictProxy

from bot.demo.network import concern_stories
from bot.desk.doors import BURST
from bot.listening.outside_server import SENT_BURST
from domain.identifiers import AccountId, AffairId, ChatId
from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.people.audience import Audience, Reach
from domain.people.inquirer import Inquirer
from services.meetings import inviting, outsiders
from services.unit import Unit
from storage.database import Database
from storage.errors import StorageBusy
from storage.store import Store
from tests.bot.listening.outside_pages import outside_pages
from tests.bot.parts import Written
from tests.journeys.network import A_TUESDAY

NEVER_GIVEN, OWN = "A" * 32, "E" * 32


@pytest.fixture
async def root(database: Database, unit: Callable[[Store], Unit]) -> AsyncIterator[str]:
    """Pages that are served; gives what their addresses begin with."""
    async with outside_pages(database, unit) as root:
        yield root


@pytest.fixture
async def link(database: Database, unit: Callable[[Store], Unit], root: str) -> str:
    """The link of somebody who is invited as a guest."""

    def invite(store: Store) -> str:
        concern_stories.settle(unit(store), concern_stories.EVERYBODY, ChatId(-1), forum=True)
        noor = store.people.by_account(AccountId(concern_stories.COORDINATOR.account))
        assert noor is not None
        called = inviting.call(unit(store), _visit(noor.id))
        guest = outsiders.invite(unit(store), noor, called.id, "de wethouder")
        drawn = outsiders.draw(unit(store), noor, guest)
        assert drawn is not None
        return drawn[2]

    return await database.run(invite)


def _visit(by: str) -> Meeting:
    return Meeting(
        id=AffairId("5" * 16),
        kind=MeetingKind.MAYOR,
        title="Op <b>bezoek",
        by=by,  # type: ignore[arg-type]
        audience=Audience(Reach.ALL),
        stage=MeetingStage.CALLED,
        start=A_TUESDAY.replace(day=A_TUESDAY.day + 2),
        place=MeetingPlace("", "De brug"),
    )


@dataclass
class Answer:
    status: int
    headers: CIMultiDictProxy[str]
    body: str


async def asks(address: str, method: str = "GET", /, **asked: object) -> Answer:
    async with (
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as browser,
        browser.request(method, address, allow_redirects=False, **asked) as answer,  # type: ignore[arg-type]
    ):
        return Answer(answer.status, answer.headers, await answer.text())


async def test_a_page_runs_nothing_asks_nobody_and_notes_nobody(
    link: str, written: Written
) -> None:
    page = await asks(link, headers={"Accept-Language": "en-GB,en;q=0.9"})
    assert page.status == 200
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert "Set-Cookie" not in page.headers
    assert page.headers["X-Robots-Tag"].startswith("noindex")
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer", "what a page fetches tells no secret"
    assert "<script" not in page.body
    assert "<b>bezoek" not in page.body, "what people typed is text"
    assert '<html lang="en"' in page.body
    assert "I’m coming" in page.body
    assert '<html lang="nl"' in (await asks(f"{link}?taal=nl")).body
    root = link.partition("/gast/")[0]
    assert (await asks(f"{root}/static/desk.css")).status == 200
    secret = link.rpartition("/")[2]
    sent = await asks(link, "POST", data={"said": "yes", "own": OWN})
    assert (sent.status, sent.headers["Location"]) == (303, f"{root}/gast/{OWN}?taal=nl")
    assert secret not in written.text
    assert OWN not in written.text
    assert "127.0.0.1" not in written.text


async def test_what_leads_to_nothing_always_looks_the_same(root: str, link: str) -> None:
    secret = link.rpartition("/")[2]
    seen = []
    for path in (
        f"/gast/{NEVER_GIVEN}",
        f"/gast/{secret.swapcase()}",
        f"/gast/{secret[:-1]}",
        f"/gast/{secret}/more",
        "/gast/%00%ff%f0%9f",
        "/gast/",
        "/robots.txt",
        "/../../etc/passwd",
        "/gast/" + "x" * 4000,
    ):
        answer = await asks(root + path)
        seen.append((answer.status, answer.body, sorted(answer.headers)))
    assert {each[0] for each in seen} == {404}
    assert all(each == seen[0] for each in seen)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS"])
async def test_it_is_only_read_and_answered(root: str, link: str, method: str) -> None:
    answers = [await asks(each, method) for each in (link, f"{root}/gast/{NEVER_GIVEN}")]
    assert {answer.status for answer in answers} == {405}
    assert answers[0].body == answers[1].body


async def test_one_address_cannot_flood_it(link: str) -> None:
    sent = [asks(link, "POST", data={"said": "maybe"}) for _ in range(2 * SENT_BURST)]
    assert Counter(answer.status for answer in await asyncio.gather(*sent)) == {
        404: SENT_BURST,
        429: SENT_BURST,
    }
    read = await asyncio.gather(*(asks(link) for _ in range(BURST)))
    assert Counter(answer.status for answer in read) == {
        200: BURST - 2 * SENT_BURST,
        429: 2 * SENT_BURST,
    }
    another = {"X-Forwarded-For": "192.0.2.7"}
    assert (await asks(link, headers=another)).status == 200, "others are let in still"


async def test_a_number_left_on_the_public_page_is_kept_once(
    root: str, database: Database, written: Written
) -> None:
    page = await asks(f"{root}/meedoen?taal=nl")
    assert page.status == 200
    assert "<script" not in page.body
    assert "Set-Cookie" not in page.headers
    typed = {"name": "Nadia", "phone": "06 12345678", "agreed": "yes"}
    sent = [asks(f"{root}/meedoen?taal=nl", "POST", data=typed) for _ in range(2 * SENT_BURST)]
    answers = await asyncio.gather(*sent)
    assert Counter(each.status for each in answers) == {200: SENT_BURST, 429: SENT_BURST}
    kept = await database.run(lambda store: store.affairs.all(Inquirer))
    assert [each.name for each in kept] == ["Nadia"]
    assert "Nadia" not in written.text
    assert "12345678" not in written.text


async def test_a_form_that_is_none_is_refused_in_one_sentence(link: str) -> None:
    wrong = await asks(link, "POST", json={"said": "yes"})
    assert wrong.status == 415
    assert "Er is niets gedaan." in wrong.body
    assert "<h1>Dit kan nu niet</h1>" in wrong.body, "the page is there, and it does not say other"


async def test_what_does_not_come_in_as_it_should_is_no_fault_of_ours(
    link: str, written: Written
) -> None:
    packed = {"Content-Encoding": "gzip", "Content-Type": "application/x-www-form-urlencoded"}
    wrong = await asks(link, "POST", data=b"no gzip", headers=packed)
    assert (wrong.status, "Er is niets gedaan." in wrong.body) == (400, True)
    place = urlsplit(link)
    _, out = await asyncio.open_connection(place.hostname, place.port)
    head = "Host: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99"
    out.write(f"POST {place.path} HTTP/1.1\r\n{head}\r\n\r\nsaid=".encode())
    await out.drain()
    out.close()
    await out.wait_closed()
    assert (await asks(link)).status == 200
    assert [each for each in written.events if each["event"] == "outside_failed"] == []


async def test_trouble_is_said_and_nothing_of_the_link_is_logged(
    link: str, database: Database, written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def busy(_work: object) -> None:
        raise StorageBusy

    monkeypatch.setattr(database, "run", busy)
    answer = await asks(link)
    assert answer.status == 503
    assert "Er ging bij ons iets mis." in answer.body
    assert "Deze pagina is er niet" not in answer.body
    assert [each["event"] for each in written.events] == ["outside_failed"]
    assert link.rpartition("/")[2] not in written.text
