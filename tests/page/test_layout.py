from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.page.stage import AMINA, Stage, inline, tray

Scheme = Literal["light", "dark"]
SLOTS = ("key-figure", "group", "coordinator", "guest")
NO_OVERFLOW = (
    "document.documentElement.scrollWidth <= innerWidth"
    " && document.body.scrollHeight <= innerHeight"
)


def fill(stage: Stage) -> None:
    rows = [["Ontvangst bevestigen", "Oppakken"], ["Terugkoppelen", "Notitie"], ["Afsluiten"]]
    stage.say(AMINA, "Een lange vraag. " * 30, reply_markup=inline(*rows))
    stage.say(AMINA, "Menu", reply_markup=tray(["Zorg melden"], ["Mijn meldingen", "Hulp vragen"]))
    stage.bot(
        "createForumTopic", chat_id=stage.group, name="Z-7F3K · Spanning tussen groepen · Nieuw"
    )


def test_a_laptop_shows_three_phones_at_once_and_the_fourth_within_reach(
    page: Page, stage: Stage
) -> None:
    fill(stage)
    for slot in SLOTS[:3]:
        expect(page.locator(f"#phone-{slot}")).to_be_in_viewport(ratio=1)
    assert page.evaluate(NO_OVERFLOW)
    page.get_by_role("button", name="Nieuwe telefoon erbij pakken").click()
    for slot in SLOTS:
        expect(page.locator(f"#phone-{slot}")).to_be_in_viewport(ratio=1)
    assert page.evaluate(NO_OVERFLOW)
    expect(page.locator("#phone-key-figure .message").last).to_be_in_viewport(ratio=0.9)
    page.get_by_role("button", name="Nieuwe telefoon wegleggen").click()
    expect(page.locator("#phone-guest")).to_be_hidden()


def test_a_small_laptop_reaches_all_four(browser: Browser, stage: Stage) -> None:
    context = browser.new_context(viewport={"width": 1100, "height": 700}, locale="nl-NL")
    page = context.new_page()
    page.goto(stage.address)
    page.get_by_role("button", name="Nieuwe telefoon erbij pakken").click()
    for slot in reversed(SLOTS):
        page.locator(f"#phone-{slot}").scroll_into_view_if_needed()
        expect(page.locator(f"#phone-{slot}")).to_be_in_viewport(ratio=0.99)
    assert page.evaluate(NO_OVERFLOW)
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_small_screen_shows_one_phone_at_a_time(
    browser: Browser, stage: Stage, scheme: Scheme
) -> None:
    fill(stage)
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    page = context.new_page()
    page.goto(stage.address)
    expect(page.locator("#phone-key-figure .message")).to_have_count(3)
    for slot in SLOTS:
        page.locator(f"#tab-{slot}").click()
        expect(page.locator(f"#phone-{slot}")).to_be_in_viewport(ratio=0.99)
        assert page.locator(".phone:visible").count() == 1
        assert page.evaluate(NO_OVERFLOW), slot
    context.close()


def test_the_field_for_an_invitation_fits_the_fourth_phone(page: Page, stage: Stage) -> None:
    phone = page.locator("#phone-guest")
    page.get_by_role("button", name="Nieuwe telefoon erbij pakken").click()
    phone.get_by_label("Voornaam").fill("Kees")
    phone.get_by_role("button", name="Telefoon aanzetten").click()
    bar = phone.locator(".link-bar")
    expect(bar.get_by_role("button", name="Link openen")).to_be_in_viewport(ratio=1)
    assert bar.evaluate("bar => bar.scrollWidth <= bar.parentElement.clientWidth")


def test_a_tab_marks_news_until_it_is_opened(browser: Browser, stage: Stage) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(stage.address)
    expect(page.locator("#phone-key-figure .message")).to_have_count(1)
    page.locator("#tab-group").click()
    news = page.locator("#tab-key-figure .news")
    expect(news).to_be_hidden()
    stage.say(AMINA, "Nieuws")
    expect(news).to_be_visible()
    page.locator("#tab-key-figure").focus()
    expect(news).to_be_hidden()
    expect(page.locator("#phone-key-figure .message").last).to_be_in_viewport()
    context.close()


def test_the_newest_message_is_in_view(page: Page, stage: Stage) -> None:
    for number in range(20):
        stage.say(AMINA, f"Bericht {number}. " * 6)
    expect(page.locator("#phone-key-figure .message").last).to_contain_text("Bericht 19")
    expect(page.locator("#phone-key-figure .message").last).to_be_in_viewport()
    stage.say(AMINA, "Menu", reply_markup=tray(["Een"], ["Twee"], ["Drie"]))
    expect(page.locator("#phone-key-figure .message").last).to_be_in_viewport()


def test_who_reads_back_is_not_pulled_away(page: Page, stage: Stage) -> None:
    for number in range(20):
        stage.say(AMINA, f"Bericht {number}. " * 6)
    log = page.locator("#phone-key-figure .log")
    expect(page.locator("#phone-key-figure .message").last).to_contain_text("Bericht 19")
    log.hover()
    page.mouse.wheel(0, -5000)
    expect(page.locator("#phone-key-figure .message").first).to_be_in_viewport()
    stage.say(AMINA, "Het nieuwste")
    page.locator("#phone-key-figure").get_by_role("button", name="Nieuwe berichten").click()
    expect(page.locator("#phone-key-figure .message").last).to_be_in_viewport()


# Text on what it stands on, by the names of the colours in style.css.
PAIRS = [
    ("ink", "ground"), ("ink", "paper"), ("ink", "chat"), ("ink", "flash"),
    ("ink-soft", "ground"), ("ink-soft", "paper"), ("ink-soft", "chat"),
    ("petrol", "paper"), ("on-petrol", "petrol"), ("on-petrol", "petrol-deep"), ("alarm", "chat"),
    *((role, f"{role}-tint") for role in SLOTS), *((role, "paper") for role in SLOTS),
    *(("ink", f"{role}-tint") for role in SLOTS), *((role, "ground") for role in SLOTS),
]  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_enough_in_both_schemes(
    browser: Browser, stage: Stage, scheme: Scheme
) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(stage.address)
    for text, ground in PAIRS:
        assert contrast(colour(page, text), colour(page, ground)) >= 4.5, (text, ground)
    assert contrast(colour(page, "edge"), colour(page, "chat")) >= 3
    context.close()


def test_who_wants_no_motion_gets_none(browser: Browser, stage: Stage) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(stage.address)
    expect(page.locator("#phone-key-figure .message")).to_have_count(1)
    stage.say(AMINA, "Rustig aan")
    arriving = page.locator("#phone-key-figure .message.arriving")
    assert arriving.evaluate("node => getComputedStyle(node).animationName") == "none"
    context.close()


def colour(page: Page, name: str) -> tuple[float, float, float]:
    value: str = page.evaluate(
        "name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)", name
    )
    red, green, blue = (int(value.strip()[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """WCAG 2.2's contrast ratio."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(rgb: tuple[float, float, float]) -> float:
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
