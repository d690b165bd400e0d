"""Every page of the desk, looked at by everybody's eyes: in both languages, both themes, any width.

A page that is added is found by its links, or the test says that nobody looked at it.
"""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from playwright.async_api import Browser, async_playwright

from bot.demo.network import concern_stories
from domain.concerns.concern import Stage
from domain.identifiers import AccountId, AffairId, ConcernId
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from domain.people.audience import Audience, Reach
from domain.pin_rule import PinRule
from services.meetings import inviting, outsiders
from services.unit import Unit
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import code_of, comes_with
from tests.bot.desk.looking.eyes import Eyes, Seen
from tests.bot.desk.looking.town import Town, settle
from tests.bot.desk.open_desk import OpenDesk
from tests.bot.listening.outside_pages import outside_pages
from tests.bot.listening.test_survey_outside import asked_outside
from tests.chromium import running_chromium
from web.routing import ROUTES

pytestmark = pytest.mark.no_cover
MOST_QUESTIONS = 12
OWN_NAMES = {"nl": "Nederlands", "en": "English"}

FILES = {"concerns/*/media/*", "messages/*/file", "founding/files/*", "worth/report/*/file"}
"""What is given as it is, and is no page."""


@pytest.fixture(scope="module")
def chromium_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running_chromium(tmp_path_factory.mktemp("chromium")) as address:
        yield address


@pytest.fixture
async def chromium(chromium_address: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        yield await playwright.chromium.connect_over_cdp(chromium_address)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("tongue", ["nl", "en"])
async def test_every_page_can_be_used_by_everybody(
    desk: OpenDesk, chromium: Browser, tongue: str
) -> None:
    town, seen = await settle(desk, tongue), Seen()
    fatima = await _eyes(desk, chromium, "fatima", tongue, seen)
    noor = await _eyes(desk, chromium, "noor", tongue, seen)
    await _calls_a_meeting(noor)
    await _asks_for_a_date(noor)
    await _writes_to_all(noor)
    await _replies(fatima, noor)
    await _asks_something(noor)
    await _somebody_comes_in(desk, chromium, noor)
    await _asks_for_help(fatima)
    await _brings_two_in_contact(fatima)
    await noor.walk()
    await _looks_whose_turn_it_is(noor, seen)
    await _gives_an_address(fatima)
    await _is_away_too_long(desk, fatima, town)
    await _writes_and_sends(fatima, town)
    await _stands_at_the_door(desk, chromium, tongue, seen)
    await _types_a_pin(desk, fatima)
    assert not seen.wrong, "\n".join(seen.wrong)
    missed = {"/".join(each.parts) for each in ROUTES if each.method == "GET"}
    missed -= {"/".join(each.parts) for each in seen.routes()} | FILES
    assert not missed, f"nobody looked at {sorted(missed)}"


@pytest.mark.slow
@pytest.mark.parametrize("tongue", ["nl", "en"])
async def test_pages_without_an_account_can_be_used_by_everybody(
    desk: OpenDesk, chromium: Browser, tongue: str
) -> None:
    """The pages of a guest and of a survey, what opens nothing, and the public page."""
    await settle(desk, tongue)
    hall, seen = desk.hall, Seen()
    async with outside_pages(hall.database, hall._unit) as root:
        link = await hall.work(_invited)
        eyes = await Eyes.of(chromium, desk.browser(), tongue, seen)
        await eyes.looks_at(link)
        assert (await eyes.page.title()).startswith("Op bezoek")
        await eyes.press("button[value='yes']")
        assert eyes.page.url != link
        await eyes.press("button[value='no']")
        await eyes.looks_at(link, 404)
        assert eyes.page.url.startswith(root)
        _, link = await hall.work(asked_outside)
        await eyes.looks_at(link)
        await eyes.press("main form button", 422)
        await eyes.page.locator("textarea").fill("Het is hier stil.")
        await eyes.press("main form button")
        assert "/dank" in eyes.page.url
        await _asks_to_be_called(eyes, f"{root}/meedoen?taal={tongue}")
    assert not seen.wrong, "\n".join(seen.wrong)


async def _asks_to_be_called(eyes: Eyes, public: str) -> None:
    """Leave a number on the public page, first one that nobody has."""
    await eyes.looks_at(public)
    await eyes.page.fill("#name", "Nadia")
    await eyes.page.check("#agreed")
    for number, left in (("0612", 1), ("06 12345678", 0)):
        await eyes.page.fill("#phone", number)
        await eyes.press("form button", 422 if left else 200)
        assert await eyes.page.locator("[aria-invalid]").count() == left
    assert await eyes.page.locator("[role='status']").count() == 1


def _invited(unit: Unit) -> str:
    """Call a meeting and invite a guest to it; gives their link."""
    noor = unit.store.people.by_account(AccountId(concern_stories.COORDINATOR.account))
    assert noor is not None
    what = Meeting(
        id=AffairId("5" * 16),
        kind=MeetingKind.MAYOR,
        title="Op bezoek",
        purpose="De wethouder ziet wat het netwerk doet, in de Burgemeesterwijkstraathuiskamer.",
        by=noor.id,
        audience=Audience(Reach.ALL),
        stage=MeetingStage.CALLED,
        start=unit.now + timedelta(days=9),
    )
    called = inviting.call(unit, what)
    guest = outsiders.invite(unit, noor, called.id, "de wethouder van wonen en samenleven")
    drawn = outsiders.draw(unit, noor, guest)
    assert drawn is not None
    return drawn[2]


async def _eyes(desk: OpenDesk, chromium: Browser, name: str, tongue: str, seen: Seen) -> Eyes:
    browser = desk.browser()
    assert (await browser.signs_in(name)).status_code == 303
    return await Eyes.of(chromium, browser, tongue, seen)


async def _calls_a_meeting(noor: Eyes) -> None:
    """Call one, first with what is missing."""
    place = "/meetings/new"
    await noor.go(place)
    await noor.looks(place, 422, place="elsewhere", when="later")
    typed = {"words__called": "Samen", "words__elsewhere": "De brug", "kind": "event"}
    at = {"start__day": _in_days(noor, 20), "start__hour": "19:30", "when": "now"}
    await noor.looks(place, **typed, **at, urgent="no", reach="all")
    await noor.press("form[action$='/send'] button")
    meeting = noor.place()
    await _invites_a_guest(noor, meeting)
    for form in ("chair", "move", "change"):
        await noor.go(f"{meeting}/{form}")
    other = await noor.beside()
    await other.go(f"{meeting}/cancel")
    await other.looks(f"{meeting}/cancel", words__reason="De brug is dicht.")
    await other.press("form[action$='/send'] button")
    await noor.looks(f"{meeting}/change", 409, words__purpose="Praten over de kou.")


async def _invites_a_guest(noor: Eyes, meeting: str) -> None:
    """Invite somebody without an account, see their link, and take them off the list."""
    place = f"{meeting}/guests/new"
    await noor.go(place)
    await noor.looks(place, words__called="de wethouder")
    await noor.press("form[action$='/send'] button")
    await noor.press("form[action$='/link'] button")
    await noor.press("form[action$='/off'] button")


async def _looks_whose_turn_it_is(noor: Eyes, seen: Seen) -> None:
    """Look at the turn of the series there is."""
    series = next(each for each in seen.addresses if re.fullmatch(r"/series/[0-9a-f]{16}", each))
    await noor.go(f"{series}/turn")


async def _asks_for_a_date(noor: Eyes) -> None:
    """Ask which moments suit; until when is asked once these are known."""
    place = "/polls/new"
    await noor.go(place)
    typed = {"words__called": "Samen eten", "kind": "regular", "reach": "all"}
    for number in (1, 2):
        typed |= {f"moment_{number}__day": _in_days(noor, 20 + number)}
        typed |= {f"moment_{number}__hour": "19:30"}
    await noor.looks(place, 422, **typed)
    await noor.looks(place, until="days-4")
    await noor.press("form[action$='/send'] button")


async def _writes_to_all(noor: Eyes) -> None:
    place = "/announcements/new"
    await noor.go(place)
    await noor.looks(place, 422, when="later")
    await noor.looks(place, reach="all", when="now", words__words_nl="Het buurthuis is dicht.")
    await noor.press("form[action$='/send'] button")


async def _asks_something(noor: Eyes) -> None:
    """Ask a pulse, close it, and see what came of it."""
    place = "/surveys/new/pulse"
    await noor.go(place)
    typed = {"words__about": "Na de brand", "set": "ready", "reach": "all", "share": "no"}
    await noor.looks(place, **typed, days="3")
    await noor.press("form[action$='/send'] button")
    await noor.press("a[href$='/close']")
    await noor.press("form[action$='/close'] button")
    await _asks_about_a_plan(noor)


async def _asks_about_a_plan(noor: Eyes) -> None:
    """Ask what a plan would do, close that, and write what is done with it."""
    place = "/surveys/new/policy"
    await noor.go(place)
    typed = {"words__about": "Het plein", "words__text": "Een hek.", "q1": "scale", "reach": "all"}
    await noor.looks(place, 422, **typed, share="no", days="3")
    await noor.looks(place, **{"words__q1-words": "Wat vind je?", "q2": ""})
    await noor.press("form[action$='/send'] button")
    await noor.press("a[href$='/close']")
    await noor.press("form[action$='/close'] button")
    await noor.go(noor.place().removesuffix("/results"))
    await noor.press("a[href$='/sequel']")
    await noor.looks(noor.place(), words__words="Er komt geen hek.")
    await noor.press("form[action$='/send'] button")


async def _asks_for_help(fatima: Eyes) -> None:
    """Ask members to help calm, first with what is missing."""
    place = "/mediation/new"
    await fatima.go(place)
    await fatima.looks(place, 422, help="calm", place="noord")
    await fatima.go(place)


async def _brings_two_in_contact(fatima: Eyes) -> None:
    """Ask two people whether they want to know each other, first with what is missing."""
    place = "/contact/new"
    await fatima.go(place)
    await fatima.looks(place, 422, until="days-7")
    await fatima.go(place)


async def _replies(fatima: Eyes, noor: Eyes) -> None:
    """Say something back to an announcement, and be answered."""
    await fatima.go("/announcements")
    await fatima.press("main .plain a[href^='/announcements/']")
    await fatima.press("a[href$='/reply']")
    place = fatima.place()
    await fatima.looks(place, 422)
    await fatima.looks(place, words__words="Waar kan ik terecht?")
    await fatima.press("form[action$='/send'] button")
    await noor.go("/letters")
    await noor.press("a[href$='/answer']")
    await noor.looks(noor.place(), words__words="In de bibliotheek.")
    await noor.press("form[action$='/send'] button")


async def _somebody_comes_in(desk: OpenDesk, chromium: Browser, noor: Eyes) -> None:
    """Who has no Telegram comes in by the desk: what they see, and who lets them in."""
    await noor.go("/network/invites")
    await noor.looks("/network/invites", role="official")
    await noor.press("form[action$='/link'] button")
    link = (await noor.page.locator("p.words").inner_text()).strip()
    browser = desk.browser(**{"Accept-Language": noor.tongue})
    assert await comes_with(browser, link, "karin") == "/messages"
    karin, chat = await Eyes.of(chromium, browser, noor.tongue, noor.seen), ChatAtDesk(browser)
    await karin.go("/messages")
    for _ in range(MOST_QUESTIONS):
        if not (choices := await chat.choices()):
            break
        own = [each for each in choices if each in OWN_NAMES[noor.tongue]]
        await chat.press((own or choices)[0])
    await karin.go("/messages")
    assert "None" not in await karin.page.inner_text("header"), "who has no name yet"
    await karin.page.locator("#words").fill("Karin")
    await karin.press(".chat__words button")
    code = await code_of(chat)
    await noor.go("/network")
    await noor.press("a[href*='/newcomers/']")
    place = f"{noor.place()}/admit"
    await noor.looks(place, code="0000" if code != "0000" else "1111")
    code = await code_of(chat)
    await noor.looks(place, code=code)
    bram = await _eyes(desk, chromium, "bram", noor.tongue, noor.seen)
    await bram.go("/proposals")
    await bram.press("button[value='yes']")
    await karin.walk()  # all that officials see, and what who has no Telegram sees besides
    await karin.go("/invited")


async def _writes_and_sends(fatima: Eyes, town: Town) -> None:
    """Read a concern, write a note, be too late, write down what a caller told."""
    concern = f"/concerns/{town.to_call}"
    await fatima.go(concern)
    await fatima.press("form[action$='/do/take-up'] button")
    await fatima.press("form[action$='/read'] button")
    await fatima.press("a[href$='/write/note']")
    await fatima.looks(f"{concern}/write/note", 422, words="")
    await fatima.looks(f"{concern}/write/note", words="Gebeld.")
    await fatima.press("form[action$='/send/note'] button")
    await fatima.go(f"{concern}/write-down")
    await fatima.looks(f"{concern}/write-down", 422)
    await fatima.go("/concerns/none", 404)
    await fatima.go(f"{concern}/write/feedback")
    await fatima.looks(f"{concern}/write/feedback", words="We bellen je.")
    await fatima.desk.hall.work(lambda unit: _ends(unit, town.to_call))
    await fatima.press("form[action$='/send/feedback'] button", 409)


def _ends(unit: Unit, concern_id: ConcernId) -> None:
    concern = unit.store.concerns.by_id(concern_id)
    assert concern is not None
    unit.store.concerns.save(replace(concern, stage=Stage.WITHDRAWN))


async def _gives_an_address(fatima: Eyes) -> None:
    await fatima.go("/bell")
    await fatima.looks("/bell", address="fatima@town.example")
    await fatima.go("/calendar/address")
    await fatima.press("form[action='/calendar/address'] button")


async def _stands_at_the_door(desk: OpenDesk, chromium: Browser, tongue: str, seen: Seen) -> None:
    """Nobody is in: not signed in, signed out, refused, or unknown here."""
    browser = desk.browser()
    asked = await browser.begins()
    nobody = await Eyes.of(chromium, browser, tongue, seen)
    await nobody.go("/", 401)
    await nobody.go("/signed-out")
    await nobody.go("/sign-in/back", 400)
    said = desk.provider.claims(nonce=asked["nonce"], sub="nobody")
    desk.provider.id_token = desk.provider.signs(said)
    back = {"code": "any", "state": asked["state"], "iss": desk.provider.issuer}
    await nobody.go(f"/sign-in/back?{urlencode(back)}", 403)


async def _is_away_too_long(desk: OpenDesk, fatima: Eyes, town: Town) -> None:
    """Come back to a page after a while: what was typed is kept, or stands there to be copied."""
    place = f"/concerns/{town.to_call}/write/note"
    for hours in (0.5, 25):
        await fatima.go(place)
        desk.hall.wait(hours=hours)
        await fatima.looks(place, 401, words="Gebeld.")
        await fatima.go("/", 401)
        browser = desk.browser()
        await browser.signs_in("fatima")
        await fatima.takes(browser)


async def _types_a_pin(desk: OpenDesk, fatima: Eyes) -> None:
    """Choose one, be asked for it later, type it wrong until it is locked."""
    network = replace(desk.hall.municipality.network, pin=PinRule(required=True, minutes=10))
    desk.hall.municipality = replace(desk.hall.municipality, network=network)
    await fatima.go("/pin")
    await fatima.looks("/pin", 422, pin="123456", again="123456")
    await fatima.looks("/pin", pin="480273", again="480273")
    desk.hall.wait(minutes=11)
    await fatima.go("/pin")
    for _ in range(4):
        await fatima.looks("/pin", 422, pin="635182")
    await fatima.looks("/pin", 422, pin="635182")


def _in_days(eyes: Eyes, days: int) -> str:
    """Give a day ahead as a browser writes it."""
    return f"{eyes.desk.hall.now + timedelta(days=days):%Y-%m-%d}"
