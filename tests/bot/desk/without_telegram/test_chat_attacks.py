"""The chat at the desk, attacked: other people's messages, forged forms, hostile and odd words."""

import re

import pytest

from domain.identifiers import MessageId
from domain.people.desk_chat import KEPT, ON_A_PAGE, DeskMessage
from domain.roles import Role
from handlers.telegram.calls import Failure, FailureKind
from services.people import desk_chat
from services.presses import Presses
from services.reply import reply
from services.unit import Unit
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import begins, works_here
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

At = tuple[Someone, ChatAtDesk]


@pytest.fixture
async def merel(desk: OpenDesk) -> At:
    return await works_here(desk, Role.OFFICIAL, "Merel")


async def lay(desk: OpenDesk, someone: Someone, text: str, **facts: object) -> MessageId:
    """Lay a message in somebody's chat, as the bot says it (HTML)."""

    def work(unit: Unit) -> MessageId:
        fields: dict[str, object] = {"number": MessageId(0), "person": someone.person}
        said = DeskMessage(**(fields | {"text": text, "at": unit.now} | facts))  # type: ignore[arg-type]
        return desk_chat.lay(unit, said)

    return await desk.hall.work(work)


async def forged(browser: Visitor, address: str, **form: str) -> int:
    """Send a form with the token of this browser; gives the status."""
    browser.desk.seconds += 60
    token = await browser.form_token("/messages")
    return (await browser.post(address, {"token": token, **form})).status_code


async def test_another_s_message_is_not_there(desk: OpenDesk, merel: At, official: Someone) -> None:
    _, chat = merel
    number = await lay(
        desk, official, "van Fatima", buttons=((("Ja", "x:y"),),), file="a.pdf", source="file-1"
    )
    desk.courier.papers["file-1"] = b"%PDF-1.7"
    own = await lay(desk, merel[0], "eigen", buttons=((("Ja", "x:y"),),))
    mark = re.search(r'name="button" value="(\w+)"', await chat.page())
    assert mark is not None
    assert await forged(chat.browser, f"/messages/{number}/press", button=mark[1]) == 409
    assert (await chat.browser.get(f"/messages/{number}/file")).status_code == 409
    assert (await chat.browser.get("/messages/999999/file")).status_code == 409, "the same answer"
    assert await forged(chat.browser, f"/messages/{own}/press", button="0" * 16) == 409


@pytest.mark.parametrize("part", ["0", "-1", "x", "1e3", "٣", "9" * 15, "9" * 5000, "1%00"])
async def test_an_odd_number_is_no_message(desk: OpenDesk, merel: At, part: str) -> None:
    browser = merel[1].browser
    assert (await browser.get(f"/messages/{part}/file")).status_code in {404, 409}
    assert await forged(browser, f"/messages/{part}/press", button="x") in {404, 409}
    assert (await browser.get("/messages", params={"before": part})).status_code == 200


async def test_a_form_without_the_token_of_this_session_does_nothing(
    desk: OpenDesk, merel: At
) -> None:
    browser = merel[1].browser
    for token in ("", "0" * 64, "é"):
        lost = await browser.post("/messages", {"token": token, "words": "mijn verhaal"})
        assert lost.status_code == 409
        assert "mijn verhaal" in lost.text, "what was typed is shown once more"
    assert await merel[1].texts() == []


async def test_a_long_story_is_shown_once_more(desk: OpenDesk, merel: At) -> None:
    chat = merel[1]
    answer = await chat.type("lang " * 1000)
    assert answer.status_code == 422
    assert "lang lang" in answer.text
    assert (await chat.type("x" * 200_000)).status_code == 413
    assert await chat.texts() == []
    assert (await chat.type("🎈" * 2048)).status_code == 303, "as long as it may be"


async def test_markup_and_control_characters_in_words_are_words(desk: OpenDesk, merel: At) -> None:
    chat = merel[1]
    await chat.type("<script>alert(1)</script>\x00\x1b[31m\u202e <img src=x onerror=y> &amp; '\"")
    page = await chat.page()
    assert "<script>alert" not in page
    assert "<img" not in page
    assert not re.search("[\x00\x1b\u202e]", page)
    assert (await chat.texts())[
        0
    ] == "<script>alert(1)</script>[31m <img src=x onerror=y> &amp; '\""
    assert (await chat.type("\u200b\x00\u202e")).status_code == 303
    assert len([each for each in await chat.texts() if not each]) == 0


@pytest.mark.parametrize(
    "hostile",
    [
        '<a href="javascript:alert(1)">klik</a>',
        '<a href="data:text/html,x">klik</a>',
        '<a href="//evil.example" onclick="x()">klik</a>',
        "<b onmouseover=x()>klik</b>",
        '<iframe src="/"></iframe>klik',
        "<style>*{}</style>klik",
        '<a href="tg://user?id=1">klik</a>',
    ],
)
async def test_nothing_runs_that_stands_in_a_message(
    desk: OpenDesk, merel: At, hostile: str
) -> None:
    someone, chat = merel
    await lay(desk, someone, hostile)
    page = await chat.page()
    article = page[page.index("<article") : page.index("</article>")]
    assert "klik" in article
    for bad in ("javascript:", "data:", "onclick", "onmouseover", "<iframe", "<style", "tg:"):
        assert bad not in article


async def test_a_huge_chat_shows_the_newest_and_a_way_to_older_ones(
    desk: OpenDesk, merel: At
) -> None:
    someone, chat = merel

    def fill(unit: Unit) -> None:
        for number in range(1, 1001):
            said = DeskMessage(MessageId(0), someone.person, f"bericht {number}.", unit.now)
            desk_chat.lay(unit, said)

    await desk.hall.work(lambda unit: reply(unit, someone.person, "people-in-already", menu=True))
    await desk.hall.work(fill)
    texts = await chat.texts()
    assert (len(texts), texts[0], texts[-1]) == (ON_A_PAGE, "bericht 901.", "bericht 1000.")
    page = await chat.page()
    assert "chat__menu" in page, "the menu stands below, however long ago it was said"
    seen, pages = set(texts), 1
    while older := re.search(r'href="(/messages\?before=\d+)"', page):
        desk.seconds += 1
        page = (await chat.browser.get(older[1])).text
        seen |= set(re.findall(r"bericht \d+\.", page))
        pages += 1
    assert {f"bericht {number}." for number in range(1, 1001)} <= seen
    assert pages == 11


async def test_two_presses_of_one_button_are_one_press(desk: OpenDesk) -> None:
    desk.hall.presses = Presses()
    noor = await desk.hall.person(Role.COORDINATOR, "Noor")
    chat = await begins(desk, noor)
    await chat.press("Nederlands")
    before = await chat.page()
    await chat.press("Verder")
    shown = await chat.texts()
    again = await chat.press_on(before, "Verder")
    assert again.status_code == 303, "the second of two presses is no mistake"
    assert await chat.texts() == shown
    desk.hall.wait(minutes=1)
    late = await chat.press_on(before, "Verder")
    assert late.status_code == 409, "what stood there is not there any more"
    assert await chat.texts() == shown


async def test_two_tabs_do_not_press_what_took_the_place_of_a_button(desk: OpenDesk) -> None:
    noor = await desk.hall.person(Role.COORDINATOR, "Noor")
    chat = await begins(desk, noor)
    await chat.press("Nederlands")
    for _ in range(4):
        tab = await chat.page()
        await chat.press("Verder")
    assert "Doe je mee?" in (await chat.texts())[-1]
    desk.hall.wait(minutes=1)
    assert (await chat.press_on(tab, "Verder")).status_code == 409, "no consent by mistake"
    assert "Doe je mee?" in (await chat.texts())[-1]


async def test_a_citizen_number_does_not_stay(desk: OpenDesk, merel: At) -> None:
    chat = merel[1]
    await chat.type("het gaat om 111222333 hoor")
    assert not any("111222333" in each for each in await chat.texts())
    assert any("burgerservicenummer" in each for each in await chat.texts())


async def test_who_has_telegram_answers_there(desk: OpenDesk, fatima: Visitor) -> None:
    assert await forged(fatima, "/messages", words="hallo") == 303
    assert "hallo" not in (await fatima.get("/messages")).text


async def test_a_menu_outlives_the_message_it_came_with(desk: OpenDesk, merel: At) -> None:
    someone, chat = merel
    await desk.hall.work(lambda unit: reply(unit, someone.person, "people-in-already", menu=True))
    assert "chat__menu" in await chat.page()
    for _ in range(3):
        desk.hall.now += KEPT
        desk.hall.wait(seconds=1)
        await desk.hall.work(desk_chat.sweep)
        await chat.browser.signs_in("merel")
        assert "chat__menu" in await chat.page()
        assert await chat.texts() == []


async def test_a_paper_comes_from_telegram(desk: OpenDesk, merel: At) -> None:
    someone, chat = merel
    number = await lay(desk, someone, "Er hoort een bestand bij.", file="schakel.pdf", source="f-1")
    desk.courier.papers["f-1"] = b"%PDF-1.7 verslag"
    assert f'href="/messages/{number}/file"' in await chat.page()
    got = await chat.browser.get(f"/messages/{number}/file")
    assert (got.status_code, got.content) == (200, b"%PDF-1.7 verslag")
    assert got.headers["Content-Type"] == "application/pdf"
    assert got.headers["Content-Disposition"].startswith("attachment")
    assert got.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("came", "status", "said"),
    [
        (Failure(FailureKind.UNREACHED), 503, "antwoordt nu niet"),
        (Failure(FailureKind.UNCERTAIN), 503, "antwoordt nu niet"),
        (Failure(FailureKind.REFUSED), 404, "is er niet meer"),
        (None, 404, "is er niet meer"),
    ],
)
async def test_a_silent_telegram_is_one_clear_sentence(
    desk: OpenDesk, merel: At, came: Failure | None, status: int, said: str
) -> None:
    someone, chat = merel
    number = await lay(desk, someone, "Er hoort een bestand bij.", file="schakel.pdf", source="f-1")
    desk.courier.papers["f-1"] = came
    got = await chat.browser.get(f"/messages/{number}/file")
    assert got.status_code == status
    assert said in got.text


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("bijeenkomst.ics", "text/calendar"),
        ("schakel.png", "image/png"),
        ("verklaring.txt", "text/plain"),
        ("x.html", "application/octet-stream"),
        ("x.svg", "application/octet-stream"),
        ("x", "application/octet-stream"),
    ],
)
async def test_a_file_is_what_its_name_says_and_never_a_page(
    desk: OpenDesk, merel: At, name: str, kind: str
) -> None:
    someone, chat = merel

    def work(unit: Unit) -> MessageId:
        said = DeskMessage(MessageId(0), someone.person, "bestand", unit.now, file=name)
        return desk_chat.lay(unit, said, b"<html><script>alert(1)</script>")

    number = await desk.hall.work(work)
    got = await chat.browser.get(f"/messages/{number}/file")
    assert got.headers["Content-Type"].partition(";")[0] == kind
    assert got.headers["Content-Disposition"].startswith("attachment")
