"""Signing in while somebody lies: nothing is believed that was not signed for us, just now."""

import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.desk import provider as our_provider
from bot.desk import provider_words
from bot.desk.doors import SignIns
from bot.desk.once import MOST_REMEMBERED, Once
from bot.desk.provider import Provider
from bot.desk.provider_words import ProviderSilent
from domain.roles import Role
from tests.bot.desk.odd_provider import ENDED, OddProvider, key_named, written_by_hand
from tests.bot.desk.open_desk import OpenDesk, open_desk

Claims = dict[str, Any]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OpenDesk]:
    async with open_desk(tmp_path) as desk:
        await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Fatima"), "fatima")
        yield desk


async def test_who_the_provider_names_is_in(desk: OpenDesk) -> None:
    browser = desk.browser()
    answer = await browser.signs_in(to="/?view=mine")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/?view=mine")
    assert await browser.is_in()


HOUR = 3600


def lies(provider: OddProvider, said: Claims) -> dict[str, str]:
    """Give tokens that say Fatima signed in, of which none is to be believed."""
    public = provider.key.as_pem(private=False)
    without = {name: value for name, value in said.items() if name != "nonce"}
    later = {"iat": said["iat"] + HOUR, "exp": said["exp"] + HOUR}
    return {
        "not signed": written_by_hand({"alg": "none"}, said, None),
        "the public key as a secret": written_by_hand({"alg": "HS256"}, said, public),
        "a key of somebody else": provider.signs(said, key_named("first", "a thief's")),
        "for another client": provider.signs(said | {"aud": "other"}),
        "asked for by another": provider.signs(said | {"aud": ["schakel", "x"], "azp": "x"}),
        "another provider": provider.signs(said | {"iss": "https://elsewhere.example.org"}),
        "another sign-in": provider.signs(said | {"nonce": "other"}),
        "no sign-in": provider.signs(without),
        "over already": provider.signs(said | {"exp": said["exp"] - HOUR}),
        "a clock an hour ahead": provider.signs(said | later),
        "nobody": provider.signs(said | {"sub": ""}),
        "a number": provider.signs(said | {"sub": 7}),
        "ending with words": provider.signs(said | {"exp": "tomorrow"}),
        "no token": "nonsense",
        "nothing": "",
        "dots": "..",
        "brackets": "[" * 50_000,
    }


LIES = tuple(lies(OddProvider(), OddProvider().claims()))


@pytest.mark.parametrize("lie", LIES)
async def test_a_token_is_not_believed(desk: OpenDesk, lie: str) -> None:
    browser = desk.browser()
    asked = await browser.begins()
    said = desk.provider.claims(nonce=asked["nonce"])
    desk.provider.id_token = lies(desk.provider, said)[lie]
    answer = await browser.comes_back(asked)
    assert answer.status_code == 403
    assert "Het inloggen is niet gelukt" in answer.text
    assert not await browser.is_in()


async def test_a_clock_half_a_minute_off_is_no_lie(desk: OpenDesk) -> None:
    now = int(time.time())
    assert (await desk.browser().signs_in(iat=now + 30, exp=now + 330)).status_code == 303
    assert (await desk.browser().signs_in(iat=now - 330, exp=now - 30)).status_code == 303


async def test_new_keys_are_asked_for_once(desk: OpenDesk) -> None:
    assert (await desk.browser().signs_in()).status_code == 303
    desk.provider.key = key_named("second")
    assert (await desk.browser().signs_in()).status_code == 303
    assert desk.provider.asked["/jwks"] == 2
    assert (await desk.browser().signs_in()).status_code == 303
    assert desk.provider.asked["/jwks"] == 2


async def test_who_makes_up_keys_does_not_make_us_ask_again_and_again(desk: OpenDesk) -> None:
    browser = desk.browser()
    made_up = [key_named(f"made up {number}") for number in range(3)]
    for number in range(12):
        said = desk.provider.claims()
        token = desk.provider.signs(said, made_up[number % 3])
        await browser.post("/sign-in/ended", {"logout_token": token})
    assert desk.provider.asked.get("/jwks", 0) <= 2


@pytest.mark.parametrize("state", ["other", "", "é"])
async def test_another_state_is_not_ours(desk: OpenDesk, state: str) -> None:
    browser = desk.browser()
    asked = await browser.begins()
    desk.provider.id_token = desk.provider.signs(desk.provider.claims(nonce=asked["nonce"]))
    assert (await browser.comes_back(asked, state=state)).status_code == 400
    assert not await browser.is_in()


async def test_coming_back_twice_signs_in_once(desk: OpenDesk) -> None:
    browser = desk.browser()
    asked = await browser.begins()
    cookies = dict(browser.client.cookies)
    desk.provider.id_token = desk.provider.signs(desk.provider.claims(nonce=asked["nonce"]))
    assert (await browser.comes_back(asked)).status_code == 303
    thief = desk.browser()
    thief.client.cookies.update(cookies)
    assert (await thief.comes_back(asked)).status_code == 400
    assert not await thief.is_in()


async def test_a_sign_in_begun_in_another_browser_is_not_ours(desk: OpenDesk) -> None:
    thief, victim = desk.browser(), desk.browser()
    asked = await thief.begins()
    desk.provider.id_token = desk.provider.signs(desk.provider.claims(nonce=asked["nonce"]))
    assert (await victim.comes_back(asked)).status_code == 400
    await victim.begins()
    assert (await victim.comes_back(asked)).status_code == 400
    assert not await victim.is_in()


async def test_an_answer_of_another_provider_is_not_ours(desk: OpenDesk) -> None:
    browser = desk.browser()
    asked = await browser.begins()
    desk.provider.id_token = desk.provider.signs(desk.provider.claims(nonce=asked["nonce"]))
    answer = await browser.comes_back(asked, iss="https://elsewhere.example.org")
    assert answer.status_code == 403


async def test_a_provider_that_says_it_names_itself_has_to(desk: OpenDesk) -> None:
    desk.provider.metadata = {"authorization_response_iss_parameter_supported": True}
    browser = desk.browser()
    asked = await browser.begins()
    desk.provider.id_token = desk.provider.signs(desk.provider.claims(nonce=asked["nonce"]))
    answer = await browser.get("/sign-in/back", params={"code": "any", "state": asked["state"]})
    assert answer.status_code == 403


async def test_who_is_turned_away_there_hears_it_here(desk: OpenDesk) -> None:
    browser = desk.browser()
    asked = await browser.begins()
    given = {"error": "access_denied", "state": asked["state"]}
    answer = await browser.get("/sign-in/back", params=given)
    assert answer.status_code == 403
    assert "Het inloggen is niet gelukt" in answer.text


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ({}, 403),
        ({"acr": "password"}, 403),
        ({"amr": ["pwd"]}, 403),
        ({"amr": "no-mfa-here"}, 403),
        ({"acr": "mfa"}, 303),
        ({"amr": ["pwd", "mfa"]}, 303),
    ],
)
async def test_who_signed_in_too_weakly_is_told_so(
    tmp_path: Path, claims: Claims, status: int
) -> None:
    async with open_desk(tmp_path, acr="mfa") as desk:
        await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Fatima"), "fatima")
        browser = desk.browser()
        asked = await browser.begins()
        assert asked["acr_values"] == "mfa"
        desk.provider.id_token = desk.provider.signs(
            desk.provider.claims(nonce=asked["nonce"], **claims)
        )
        assert (await browser.comes_back(asked)).status_code == status
        assert await browser.is_in() is (status == 303)


@pytest.mark.parametrize(
    ("ago", "status"),
    [
        (None, 403),
        (True, 403),
        (-3600, 403),
        pytest.param(-(10**400), 403, id="beyond all time"),
        (3600, 403),
        (0, 303),
        (800, 303),
    ],
)
async def test_who_signed_in_too_long_ago_is_told_so(
    tmp_path: Path, ago: int | None, status: int
) -> None:
    async with open_desk(tmp_path, minutes=15) as desk:
        await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Fatima"), "fatima")
        browser = desk.browser()
        asked = await browser.begins()
        assert asked["max_age"] == "900"
        at = ago if ago is None or ago is True else int(time.time()) - ago
        claims = {"auth_time": at}
        answer = await browser.named(asked, "fatima", **claims)
        assert answer.status_code == status
        assert ("te lang geleden" in answer.text) is (status == 403)
        assert await browser.is_in() is (status == 303)


@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example.org",
        "//evil.example.org",
        "////evil.example.org",
        "/\\evil.example.org",
        "/\t/evil.example.org",
        "javascript:alert(1)",
        "\x00",
        "/%0d%0aSet-Cookie:a=b",
        "/é\r\nX: y",
    ],
)
async def test_after_signing_in_one_is_at_a_page_of_ours(desk: OpenDesk, to: str) -> None:
    answer = await desk.browser().signs_in(to=to)
    assert answer.status_code == 303
    location = answer.headers["Location"]
    assert location.startswith("/")
    assert not location.startswith(("//", "/\\"))
    assert "X" not in answer.headers
    assert "a=b" not in str(answer.headers.get_list("Set-Cookie"))


async def test_signing_in_as_somebody_else_ends_what_was_open_in_this_browser(
    desk: OpenDesk,
) -> None:
    await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Joost"), "joost")
    browser = desk.browser()
    await browser.signs_in("fatima")
    before = browser.client.cookies["desk"]
    await browser.signs_in("joost")
    assert "Joost" in (await browser.get("/")).text
    thief = desk.browser()
    thief.client.cookies.set("desk", before)
    assert not await thief.is_in()


async def test_each_sign_in_gives_another_secret_and_the_old_one_opens_nothing(
    desk: OpenDesk,
) -> None:
    browser = desk.browser()
    await browser.signs_in()
    before = browser.client.cookies["desk"]
    desk.hall.wait(minutes=16)
    await browser.signs_in()
    assert await browser.is_in()
    thief = desk.browser()
    thief.client.cookies.set("desk", before)
    assert browser.client.cookies["desk"] != before
    assert not await thief.is_in()


async def test_a_secret_that_somebody_set_beforehand_is_not_the_one_that_opens(
    desk: OpenDesk,
) -> None:
    browser = desk.browser()
    browser.client.cookies.set("desk", "A" * 43, domain="127.0.0.1", path="/")
    await browser.signs_in()
    thief = desk.browser()
    thief.client.cookies.set("desk", "A" * 43)
    assert not await thief.is_in()


async def test_a_second_tab_that_comes_back_later_goes_on_as_well(desk: OpenDesk) -> None:
    browser = desk.browser()
    first, second = await browser.begins(), await browser.begins()
    assert (await browser.comes_back(first)).status_code == 400
    desk.provider.id_token = desk.provider.signs(desk.provider.claims(nonce=second["nonce"]))
    assert (await browser.comes_back(second)).status_code == 303
    again = await browser.comes_back(second)
    assert (again.status_code, again.headers["Location"]) == (303, "/")


async def test_a_provider_that_is_down_locks_nobody_out_for_long(desk: OpenDesk) -> None:
    desk.provider.broken = True
    browser = desk.browser()
    for _ in range(3):
        answer = await browser.get("/sign-in")
        assert answer.status_code == 503
        assert "De inlogdienst van de gemeente antwoordt nu niet" in answer.text
    assert desk.provider.asked == {"/.well-known/openid-configuration": 1}
    desk.provider.broken = False
    desk.seconds += 6
    assert (await browser.signs_in()).status_code == 303


async def test_a_slow_provider_is_waited_for_and_then_not(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider_words, "TIMEOUT", 3.0)
    monkeypatch.setattr(our_provider, "TIMEOUT", 3.0)
    desk.provider.slow = True
    assert (await desk.browser().get("/sign-in")).status_code == 503
    desk.provider.slow, desk.seconds = False, 6
    browser = desk.browser()
    asked = await browser.begins()
    desk.provider.slow = True
    assert (await browser.comes_back(asked)).status_code == 503


NONSENSE = [b"", b"[]", b"null", b"<html>", b'{"issuer": 7}', b"[" * 200_000, b'"' + b"a" * 10**6]


@pytest.mark.parametrize("nonsense", NONSENSE, ids=range(len(NONSENSE)))
async def test_nonsense_of_the_provider_is_no_fault_of_ours(
    desk: OpenDesk, nonsense: bytes
) -> None:
    desk.provider.nonsense = nonsense
    assert (await desk.browser().get("/sign-in")).status_code == 503
    desk.provider.nonsense, desk.seconds = None, 6
    browser = desk.browser()
    asked = await browser.begins()
    desk.provider.nonsense = nonsense
    assert (await browser.comes_back(asked)).status_code == 503
    assert not await browser.is_in()


@pytest.mark.parametrize("keys", [{}, {"keys": 7}, {"keys": [7]}, {"keys": []}])
async def test_keys_that_are_none_let_nobody_in(desk: OpenDesk, keys: Claims) -> None:
    browser = desk.browser()
    asked = await browser.begins()
    desk.provider.id_token = desk.provider.signs(desk.provider.claims(nonce=asked["nonce"]))
    desk.provider.keys = keys
    assert (await browser.comes_back(asked)).status_code in {403, 503}
    assert not await browser.is_in()


async def test_who_is_signed_out_there_is_signed_out_here(desk: OpenDesk) -> None:
    one, two = desk.browser(), desk.browser()
    await one.signs_in(sid="one")
    await two.signs_in(sid="two")
    ended = await one.post("/sign-in/ended", {"logout_token": desk.provider.ended(sid="one")})
    assert ended.status_code == 200
    assert not await one.is_in()
    assert await two.is_in()
    await two.post("/sign-in/ended", {"logout_token": desk.provider.ended(sid=None)})
    assert not await two.is_in()


def forged(provider: OddProvider) -> dict[str, str]:
    """Give logout tokens of which none ends anything."""
    now = int(time.time())
    said = provider.claims(events={ENDED: {}}, jti="one")
    return {
        "not signed": written_by_hand({"alg": "none"}, said, None),
        "of somebody else's key": provider.signs(said, key_named("first", "a thief's")),
        "an id token": provider.signs(provider.claims(nonce="any")),
        "with a nonce": provider.ended(nonce="any"),
        "of no event": provider.ended(events={}),
        "of another event": provider.ended(events={"https://example.org/other": {}}),
        "of an event that is a list": provider.ended(events=[ENDED]),
        "for another": provider.ended(aud="other"),
        "of another provider": provider.ended(iss="https://elsewhere.example.org"),
        "of nobody": provider.ended(sub=None, sid=None),
        "an hour old": provider.ended(iat=now - HOUR),
        "of no moment": provider.ended(iat=None),
        "of a moment in words": provider.ended(iat="now"),
        "of a moment without end": provider.ended(iat=10**400),
        "over": provider.ended(exp=now - HOUR),
        "without a name": provider.ended(jti=None),
        "nonsense": "nonsense",
        "nothing": "",
    }


@pytest.mark.parametrize("token", tuple(forged(OddProvider())))
async def test_a_forged_logout_ends_nothing(desk: OpenDesk, token: str) -> None:
    browser = desk.browser()
    await browser.signs_in()
    given = {"logout_token": forged(desk.provider)[token]}
    assert (await browser.post("/sign-in/ended", given)).status_code == 400
    assert await browser.is_in()


async def test_a_logout_that_is_said_again_ends_nothing_again(desk: OpenDesk) -> None:
    browser = desk.browser()
    await browser.signs_in()
    given = {"logout_token": desk.provider.ended(sid=None)}
    await browser.post("/sign-in/ended", given)
    assert not await browser.is_in()
    await browser.signs_in()
    assert (await browser.post("/sign-in/ended", given)).status_code == 400
    assert await browser.is_in()


async def test_who_signs_out_here_does_so_there(desk: OpenDesk) -> None:
    browser = desk.browser()
    await browser.signs_in()
    secret, token = browser.client.cookies["desk"], await browser.form_token()
    refused = await browser.post("/sign-out", {"token": "é"})
    assert refused.status_code == 409
    assert "Er is niets gedaan" in refused.text
    assert await browser.is_in()
    answer = await browser.post("/sign-out", {"token": token})
    assert answer.headers["Location"].startswith(f"{desk.provider.issuer}/end?")
    thief = desk.browser()
    thief.client.cookies.set("desk", secret)
    assert not await thief.is_in()


async def test_who_signs_out_while_the_provider_is_silent_is_told_to_do_so_there(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(*_: object) -> str:
        raise ProviderSilent

    browser = desk.browser()
    await browser.signs_in()
    token = await browser.form_token()
    monkeypatch.setattr(Provider, "way_out", silent)
    answer = await browser.post("/sign-out", {"token": token})
    assert answer.status_code == 200
    assert "bij de gemeente misschien nog niet" in answer.text
    assert "Clear-Site-Data" in answer.headers
    assert not await browser.is_in()
    again = await browser.post("/sign-out", {"token": token})
    assert again.headers["Location"] == "/signed-out"


async def test_ten_thousand_sign_ins_that_lead_nowhere_keep_nobody_out() -> None:
    sign_ins = SignIns()
    cookie, begun = sign_ins.begin("/", 0.0)
    for _ in range(10_000):
        sign_ins.begin("/", 1.0)
        assert sign_ins.take("nonsense", "nonsense", 1.0) is None
    assert sign_ins.take(cookie, begun.state, 2.0) == begun
    assert sign_ins.take(cookie, begun.state, 3.0) is None


def test_a_sign_in_that_took_too_long_is_over() -> None:
    sign_ins = SignIns()
    cookie, begun = sign_ins.begin("/", 0.0)
    assert sign_ins.take(cookie, begun.state, 601.0) is None


def test_what_is_remembered_is_bounded() -> None:
    once = Once(60.0)
    assert all(once.first(str(number), 0.0) for number in range(MOST_REMEMBERED + 1))
    assert not once.first(str(MOST_REMEMBERED), 1.0)
    assert once.first("0", 1.0), "the oldest gave way"
    assert once.first(str(MOST_REMEMBERED), 61.0), "and time forgets"
