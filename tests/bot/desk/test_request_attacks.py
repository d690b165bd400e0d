"""Odd requests: each gets one clear page, does nothing, and tells nothing about what is inside."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from httpx2 import Response

from domain.identifiers import ConcernId
from domain.roles import Role
from services.unit import Unit
from tests.bot.desk.open_desk import OpenDesk, Visitor, open_desk
from tests.handlers.town_hall import Someone

CANARY = "kanarie-qx7w"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OpenDesk]:
    async with open_desk(tmp_path) as desk:
        await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Fatima", "en"), "fatima")
        await desk.let_in(await desk.hall.person(Role.COORDINATOR, "Noor"), "noor")
        yield desk


@pytest.fixture
async def fatima(desk: OpenDesk) -> Visitor:
    browser = desk.browser()
    await browser.signs_in("fatima")
    await browser.get("/")
    return browser


def is_clear(answer: Response) -> None:
    """See that this is one page of ours, that gives nothing away."""
    assert answer.status_code != 500
    assert "<h1>" in answer.text
    assert "Traceback" not in answer.text
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["Server"] == "Schakel"
    assert answer.headers["Cache-Control"] == "no-store"


async def raw(desk: OpenDesk, request: bytes) -> bytes:
    """Send bytes as they are; gives what comes back until the other side is done."""
    parts = urlsplit(desk.url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    writer.write(request)
    try:
        await writer.drain()
        return await asyncio.wait_for(reader.read(), 30)
    except ConnectionResetError:
        return b""
    finally:
        writer.close()


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
async def test_a_method_that_does_nothing_here(fatima: Visitor, method: str) -> None:
    answer = await fatima.client.request(method, "/")
    is_clear(answer)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD, POST"
    assert "That cannot be done here" in answer.text


async def test_what_is_no_http_gets_no_page_and_no_secret(desk: OpenDesk) -> None:
    for request in (b"ODD / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\r\n\r\n", b"GET / HTTP/9\r\n\r\n"):
        answer = await raw(desk, request)
        assert answer.split(b" ", 2)[1] in {b"400", b"505"}
        assert b"Traceback" not in answer


async def test_a_body_of_a_hundred_megabytes_is_refused_before_it_is_read(
    fatima: Visitor,
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(64):
            yield b"words=" + b"a" * 65_536

    told = {"Content-Length": str(100 * 2**20), "Content-Type": FORM}
    request = b"POST /concerns/x/write/note HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n"
    request += "".join(f"{name}: {value}\r\n" for name, value in told.items()).encode() + b"\r\n"
    assert b" 413 " in (await raw(fatima.desk, request + b"a" * 65_536)).partition(b"\r\n")[0]
    answer = await fatima.client.post(
        "/sign-out", content=endless(), headers={"Content-Type": FORM}
    )
    is_clear(answer)
    assert answer.status_code == 413
    assert "This is too large" in answer.text


FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n--x--", 415),
        ("application/json", b"{}", 415),
        ("text/plain", b"token=a", 415),
        ("", b"token=a", 415),
        (FORM, b"words=%FF%FE", 400),
        (FORM, b"\xff\xfe", 400),
        (FORM, b"&".join(b"a=b" for _ in range(2_000)), 400),
        (f"{FORM}; charset=nonsense", b"token=a", 409),
        (FORM, b"token=%C3%A9", 409),
        (FORM, b"", 409),
    ],
)
async def test_a_form_that_is_none(
    fatima: Visitor, concern: ConcernId, kind: str, body: bytes, status: int
) -> None:
    headers = {"Content-Type": kind}
    answer = await fatima.client.post(
        f"/concerns/{concern}/do/take-up", content=body, headers=headers
    )
    is_clear(answer)
    assert answer.status_code == status


@pytest.mark.parametrize(
    "path",
    [
        "/static/../../config/settings.py",
        "/static/%2e%2e/%2e%2e/pyproject.toml",
        "/static/..%2f..%2fpyproject.toml",
        "/static/%00",
        "/static/desk.css/",
        "/static/",
        "//etc/passwd",
        "/concerns/%00",
        "/concerns/../../x",
        "/concerns/%ff%fe",
        "/concerns/é",
        "/concerns/" + "a" * 5_000,
        "/concerns/x/media/../../y",
        "/sign-in/back/../../x",
        "/.env",
        "/?view=%ff",
        "/?view=" + "a" * 5_000,
    ],
)
async def test_an_odd_path_leads_nowhere(desk: OpenDesk, fatima: Visitor, path: str) -> None:
    request = f"GET {path} HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n"
    request += f"Cookie: desk={fatima.client.cookies['desk']}\r\n\r\n"
    answer = await raw(desk, request.encode())
    status = answer.split(b" ", 2)[1]
    assert status in {b"200", b"303", b"400", b"404"}
    assert b"Traceback" not in answer
    assert b"root:" not in answer
    assert b"[project]" not in answer
    if path.startswith(("/static", "/concerns", "/.env", "//")) and status != b"400":
        assert status == b"404" or path == "/static/desk.css/"


@pytest.mark.parametrize("odd", ["%00", "a%0d%0aX-Odd%3A%20", "%c3%a9", "%25%30%41", "%e2%80%a8"])
async def test_an_odd_path_that_leads_on_is_an_address_too(fatima: Visitor, odd: str) -> None:
    form = {"token": await fatima.form_token()}
    answer = await fatima.post(f"/announcements/{odd}/reply/throw-away", form)
    assert answer.status_code == 303
    assert "X-Odd" not in answer.headers
    location = answer.headers["Location"]
    assert location.isascii()
    assert location.isprintable()
    assert (await fatima.get(location)).status_code == 404


@pytest.mark.parametrize(
    "cookie",
    [
        "desk=",
        "desk=nonsense",
        "desk=" + "A" * 43,
        "desk=" + "A" * 4_000,
        "desk=é",
        "desk=\xff",
        "=;;;",
        "desk=a; desk=b",
        'desk="a\\"',
        "$Version=1; desk=a",
        "desk-in=" + "A" * 300,
    ],
)
async def test_a_cookie_of_nonsense_opens_nothing(desk: OpenDesk, cookie: str) -> None:
    for path in ("/", "/sign-in/back?code=a&state=b", "/live"):
        request = b"GET " + path.encode() + b" HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n"
        request += b"Cookie: " + cookie.encode("latin-1") + b"\r\n\r\n"
        answer = await raw(desk, request)
        assert answer.split(b" ", 2)[1] in {b"401", b"400"}


async def test_a_flood_of_headers_is_refused(desk: OpenDesk) -> None:
    many = "".join(f"X-{number}: {'a' * 100}\r\n" for number in range(5_000))
    for headers in (many, f"X-Long: {'a' * 100_000}\r\n"):
        request = f"GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n{headers}\r\n"
        answer = await raw(desk, request.encode())
        assert answer == b"" or answer.split(b" ", 2)[1] in {b"400", b"431"}
        assert b"Traceback" not in answer


async def test_who_floods_from_elsewhere_keeps_out_nobody_who_is_in(
    desk: OpenDesk, fatima: Visitor
) -> None:
    stranger = desk.browser()
    statuses = [(await stranger.get("/")).status_code for _ in range(70)]
    assert statuses.count(429) > 0
    answer = await stranger.get("/", headers={"Accept-Language": "en-GB,nl;q=0.5"})
    is_clear(answer)
    assert "Too many" in answer.text
    assert await fatima.is_in()


async def test_who_makes_up_addresses_is_counted_by_the_one_the_proxy_saw(desk: OpenDesk) -> None:
    browser = desk.browser()
    for number in range(70):
        made_up = {"X-Forwarded-For": f"10.0.0.{number}, 192.0.2.7"}
        answer = await browser.get("/", headers=made_up)
    assert answer.status_code == 429
    others = await browser.get("/", headers={"X-Forwarded-For": "192.0.2.8"})
    assert others.status_code == 401
    one_house = [
        (await browser.get("/", headers={"X-Forwarded-For": f"2001:db8::{number:x}"})).status_code
        for number in range(70)
    ]
    assert 429 in one_house
    nonsense = await browser.get("/", headers={"X-Forwarded-For": "a" * 3_000})
    assert nonsense.status_code == 401


async def test_who_is_in_and_asks_without_end_waits_too(desk: OpenDesk, fatima: Visitor) -> None:
    answers = [await fatima.get("/sessions") for _ in range(70)]
    is_clear(answers[-1])
    assert answers[-1].status_code == 429
    desk.seconds += 60
    assert await fatima.is_in()


@pytest.mark.parametrize(
    ("token", "headers", "status"),
    [
        ("", {}, 409),
        (None, {}, 409),
        ("0" * 64, {}, 409),
        ("of another", {}, 409),
        ("ours", {"Origin": "https://evil.example.org"}, 403),
        ("ours", {"Origin": "null"}, 403),
        ("ours", {"Sec-Fetch-Site": "cross-site"}, 403),
        ("ours", {"Sec-Fetch-Site": "same-site"}, 403),
    ],
)
async def test_a_form_from_elsewhere_does_nothing(
    desk: OpenDesk,
    fatima: Visitor,
    concern: ConcernId,
    token: str | None,
    headers: dict[str, str],
    status: int,
) -> None:
    other = desk.browser()
    await other.signs_in("fatima")
    tokens = {"ours": await fatima.form_token(), "of another": await other.form_token()}
    form = {"other": "x"} if token is None else {"token": tokens.get(token, token)}
    before = await desk.hall.now_is(concern)
    answer = await fatima.post(f"/concerns/{concern}/do/take-up", form, headers=headers)
    is_clear(answer)
    assert answer.status_code == status
    assert await desk.hall.now_is(concern) == before
    out = await fatima.post("/sign-out", form, headers=headers)
    assert out.status_code in {403, 409}
    assert await fatima.is_in()
    ours = {"token": tokens["ours"]}
    from_here = {"Origin": desk.url, "Sec-Fetch-Site": "same-origin"}
    good = await fatima.post(
        f"/concerns/{concern}/do/take-up",
        ours,
        headers=from_here,
    )
    assert good.status_code == 303
    assert await desk.hall.now_is(concern) != before


async def test_what_is_not_theirs_looks_like_what_is_not_there(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    own = await desk.hall.person(Role.KEY_FIGURE, "Els")
    hers = await desk.hall.concern(own)
    await desk.hall.work(lambda unit: becomes_an_official(unit, own))
    await desk.let_in(own, "els")
    els, noor = desk.browser(), desk.browser()
    await els.signs_in("els")
    await noor.signs_in("noor")
    token, coordinator = await els.form_token(), await noor.form_token()
    nothing = await els.get("/nothing")
    assert nothing.status_code == 404
    for path in (hers, "0123456789abcdef", "x", f"{concern}/x"):
        answer = await els.get(f"/concerns/{path}")
        assert (answer.status_code, answer.text) == (404, (await els.get("/concerns")).text)
    for path in (
        f"{hers}/read",
        "0123456789abcdef/read",
        f"{hers}/write/note",
        f"{concern}/do/nothing",
    ):
        answer = await els.post(f"/concerns/{path}", {"token": token})
        assert (answer.status_code, answer.text) == (404, (await els.get("/concerns")).text)
    there = await noor.post(f"/concerns/{concern}/read", {"token": coordinator})
    not_there = await noor.post("/concerns/0123456789abcdef/read", {"token": coordinator})
    assert there.status_code == not_there.status_code == 404
    assert there.text == not_there.text


def becomes_an_official(unit: Unit, someone: Someone) -> None:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    unit.store.people.save(replace(person, role=Role.OFFICIAL))


async def test_behind_tls_cookies_stay_in_it(tmp_path: Path) -> None:
    async with open_desk(tmp_path, url="https://desk.example.org") as desk:
        await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Fatima"), "fatima")
        browser = desk.browser()
        begun = await browser.get("/sign-in")
        (cookie,) = begun.headers.get_list("Set-Cookie")
        assert cookie.startswith("__Host-desk-in=")
        assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"} <= set(cookie.split("; "))
        assert "Domain" not in cookie
        assert (
            "redirect_uri=https%3A%2F%2Fdesk.example.org%2Fsign-in%2Fback"
            in begun.headers["Location"]
        )
        state = begun.headers["Location"].partition("state=")[2].partition("&")[0]
        nonce = begun.headers["Location"].partition("nonce=")[2].partition("&")[0]
        desk.provider.id_token = desk.provider.signs(desk.provider.claims(nonce=nonce))
        back = await browser.get(
            f"/sign-in/back?code=a&state={state}", headers={"Cookie": cookie.partition(";")[0]}
        )
        assert back.status_code == 303
        gone, kept = back.headers.get_list("Set-Cookie")
        for each, name in ((gone, "__Host-desk-in="), (kept, "__Host-desk=")):
            assert each.startswith(name)
            assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"} <= set(each.split("; "))
        assert "Max-Age=0" in gone
        assert back.headers["Strict-Transport-Security"] == "max-age=31536000"


async def test_what_a_browser_may_do_with_a_page(fatima: Visitor) -> None:
    answer = await fatima.get("/")
    assert answer.headers["Content-Security-Policy"] == (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
        " media-src 'self'; connect-src 'self'; form-action 'self'"
        f" {fatima.desk.provider.issuer}; frame-ancestors 'none'; base-uri 'none'"
    )
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Strict-Transport-Security" not in answer.headers
    for inline in ("<script>", "style=", "onclick", "onload", "javascript:"):
        assert inline not in answer.text


async def test_what_is_written_stands_in_no_address(fatima: Visitor, concern: ConcernId) -> None:
    token = await fatima.form_token()
    form = {"token": token, "words": CANARY}
    shown = await fatima.post(f"/concerns/{concern}/write/note", form)
    assert CANARY in shown.text
    mark = re.search(r'name="mark" value="(\w+)"', shown.text)
    assert mark is not None
    seen = {"token": token, "mark": mark[1]}
    sent = await fatima.post(f"/concerns/{concern}/send/note", seen)
    assert sent.status_code == 303
    for answer in (shown, sent):
        assert CANARY not in str(answer.url)
        assert CANARY not in answer.headers.get("Location", "")
        assert token not in answer.headers.get("Location", "")
