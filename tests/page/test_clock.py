"""The town's clock on the page: it shows the time, and moves it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.page.stage import AMINA, Stage
from tests.page.test_keyboard_only import tab_to
from tests.page.test_layout import NO_OVERFLOW, Scheme

FRIDAY = datetime(2026, 3, 27, 10, 0, tzinfo=UTC)
"""Eleven o'clock in the town, two days before summer time begins."""

LEAPS = ("Klok vooruit: een uur", "Klok vooruit: een werkdag", "Klok vooruit: een week")


@pytest.fixture
def moved(stage: Stage) -> Iterator[Stage]:
    """The town on a Friday in March; put right again for the other tests."""
    stage.clock(FRIDAY)
    yield stage
    stage.clock(datetime.now(UTC))


def test_the_page_shows_the_towns_time_and_phones_follow_it(moved: Stage, page: Page) -> None:
    clock = page.locator("#clock time")
    expect(clock).to_have_text("vr 27 maart 2026 om 11:00")
    moved.say(AMINA, "Je melding is ontvangen.")
    last = page.locator("#phone-key-figure .message").last
    expect(last.locator("time")).to_have_text("11:00")
    page.get_by_role("button", name=LEAPS[0]).click()
    expect(clock).to_have_text("vr 27 maart 2026 om 12:00")
    moved.say(AMINA, "Je melding is opgepakt.")
    expect(last).to_contain_text("opgepakt")
    expect(last.locator("time")).to_have_text("12:00")


def test_a_working_day_goes_over_the_weekend_and_a_week_is_a_week(moved: Stage, page: Page) -> None:
    moved.say(AMINA, "Vandaag gezegd")
    first = page.locator("#phone-key-figure .message[data-day]").last
    clock = page.locator("#clock time")
    page.get_by_role("button", name=LEAPS[1]).click()
    expect(clock).to_have_text("ma 30 maart 2026 om 11:00")
    expect(page.locator("#clock [role=status]")).to_contain_text("Het is nu ma 30 maart 2026")
    expect(first).to_have_attribute("data-day", "vrijdag 27 maart")
    page.get_by_role("button", name=LEAPS[2]).click()
    expect(clock).to_have_text("ma 6 april 2026 om 11:00")
    assert abs(moved.clock() - FRIDAY - timedelta(days=10)) < timedelta(hours=2)


def test_a_topic_says_when_something_came_last(moved: Stage, page: Page) -> None:
    thread = moved.bot("createForumTopic", chat_id=moved.group, name="Z-7F3K")["message_thread_id"]
    moved.say(moved.group, "Kaart", message_thread_id=thread)
    time = page.locator("#phone-group .topic", has_text="Z-7F3K").locator(".topic-time")
    expect(time).to_have_text("11:00")
    page.get_by_role("button", name=LEAPS[1]).click()
    expect(time).to_have_text("27 mrt")


def test_a_clock_moved_elsewhere_shows_here_too(moved: Stage, page: Page) -> None:
    moved.clock(FRIDAY + timedelta(days=365))
    expect(page.locator("#clock time")).to_contain_text("27 maart 2027")


def test_the_clock_is_moved_without_a_mouse_and_in_english(moved: Stage, page: Page) -> None:
    page.get_by_role("button", name="English").click()
    expect(page.locator("#clock time")).to_have_text("Fri, March 27, 2026 at 11:00")
    page.locator(".skip").focus()
    tab_to(page, "[data-leap=hour]")
    page.keyboard.press("Enter")
    expect(page.locator("#clock time")).to_have_text("Fri, March 27, 2026 at 12:00")
    expect(page.get_by_role("button", name="Clock ahead: a working day")).to_be_visible()


def test_the_fourth_step_tells_what_there_is_to_see_and_begins(moved: Stage, page: Page) -> None:
    page.get_by_role("button", name="Zet de klok vooruit").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("twee minuten")
    for seen in ("herinnering", "Elke ochtend", "coördinator", "gewist"):
        expect(dialog).to_contain_text(seen)
    dialog.get_by_role("button", name="Een werkdag vooruit").click()
    expect(page.locator("#clock time")).to_have_text("ma 30 maart 2026 om 11:00")
    expect(page.locator("[data-leap=working-day]")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (390, 844)])
def test_the_clock_fits_every_screen(
    browser: Browser, moved: Stage, scheme: Scheme, width: int, height: int
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, locale="nl-NL"
    )
    page = context.new_page()
    page.goto(moved.address)
    for language in ("Nederlands", "English"):
        page.get_by_role("button", name=language).click()
        expect(page.locator("#clock time")).to_contain_text("27")
        for leap in ("hour", "working-day", "week"):
            button = page.locator(f"[data-leap={leap}]")
            expect(button).to_be_in_viewport(ratio=1)
            box = button.bounding_box()
            assert box is not None
            assert box["height"] >= 30
        assert page.evaluate(NO_OVERFLOW)
        assert page.evaluate("document.getElementById('clock').offsetHeight < 50")
    context.close()


def test_a_town_that_is_away_lets_its_time_go_on(moved: Stage, page: Page) -> None:
    page.route("**/town/clock", lambda route: route.abort())
    page.get_by_role("button", name=LEAPS[2]).click()
    expect(page.locator("#clock [role=status]")).to_contain_text("lukte niet")
    expect(page.locator("#clock time")).to_contain_text("27 maart 2026")
