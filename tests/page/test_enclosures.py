from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.page.stage import AMINA, ILSE, Stage, inline

HOUSE = {"latitude": 52.09, "longitude": 5.12, "address": "Molenstraat 1"}
HOSTILE = "../<b>verslag</b>.pdf"


def last(page: Page, phone: str = "key-figure") -> Locator:
    return page.locator(f"#phone-{phone} .message").last


def give(stage: Stage, name: str, **params: object) -> None:
    """Let the bot pass on a document of Ilse's to Amina."""
    sent = stage.order("send", {"user": ILSE, "kind": "document", "name": name})
    document = sent["document"]["file_id"]
    stage.bot("sendDocument", chat_id=AMINA, document=document, **params)


def test_a_place_is_a_card_with_a_map_that_is_drawn(page: Page, stage: Stage) -> None:
    buttons = inline(["Terug"])
    stage.bot("sendVenue", chat_id=AMINA, title="<i>De Molen</i>", reply_markup=buttons, **HOUSE)
    card = last(page).get_by_role("group", name="Plaats")
    expect(card).to_contain_text("<i>De Molen</i>")
    expect(card.locator(".address")).to_have_text("Molenstraat 1")
    expect(card.locator(".map svg")).to_be_visible()
    expect(last(page).get_by_role("button", name="Terug")).to_be_visible()
    stage.bot("sendLocation", chat_id=AMINA, latitude=52.09, longitude=5.12)
    expect(last(page).get_by_role("group", name="Plaats")).to_contain_text("52.0900, 5.1200")


def test_a_document_is_saved_with_the_keyboard_under_its_own_name(
    page: Page, stage: Stage, tmp_path: Path
) -> None:
    give(stage, HOSTILE, caption="Van donderdag")
    expect(last(page)).to_contain_text("Van donderdag")
    link = last(page).get_by_role("link")
    expect(link).to_contain_text(HOSTILE)
    link.focus()
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    waiting.value.save_as(tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes().startswith(b"%PDF-")
    assert "/" not in waiting.value.suggested_filename
    assert waiting.value.suggested_filename.endswith(".pdf")


def test_a_protected_document_cannot_be_saved(page: Page, stage: Stage) -> None:
    give(stage, "geheim.pdf", protect_content=True)
    expect(last(page)).to_contain_text("geheim.pdf")
    expect(last(page).get_by_role("link")).to_have_count(0)


def test_a_paper_of_the_town_reaches_the_bot(page: Page, stage: Stage) -> None:
    page.locator("#phone-key-figure").get_by_role("button", name="Iets anders sturen").click()
    page.get_by_role("menuitem", name="Bestand").click()
    document = stage.next_message()["document"]
    assert document["mime_type"] == "application/pdf"
    link = last(page).get_by_role("link", name=document["file_name"])
    expect(link).to_have_attribute("href", f"/town/files/{document['file_id']}")


@pytest.mark.parametrize("width", [390, 1366])
def test_a_month_fits_a_phone(browser: Browser, stage: Stage, width: int) -> None:
    weeks = [[str(day) for day in range(first, first + 7)] for first in (1, 8, 15, 22)]
    names = ["ma", "di", "wo", "do", "vr", "za", "zo"]
    rows = [["<", "december 2026", ">"], names, *weeks, ["29", "✓ 30", "31", "·", "·", "·", "·"]]
    stage.say(AMINA, "Kies een dag", reply_markup=inline(*rows))
    context = browser.new_context(viewport={"width": width, "height": 768}, locale="nl-NL")
    page = context.new_page()
    page.goto(stage.address)
    buttons = last(page).locator(".inline-buttons button")
    expect(buttons).to_have_count(3 + 6 * 7)
    sizes = buttons.evaluate_all(
        "all => all.map(each => [each.clientWidth, each.clientHeight, each.scrollWidth])"
    )
    assert all(wide >= 33 and high >= 44 and wide >= inside for wide, high, inside in sizes)
    assert page.locator("#phone-key-figure .log").evaluate("n => n.scrollWidth <= n.clientWidth")
    context.close()


def test_one_of_many_is_found_by_name_and_reached_with_the_arrows(page: Page, stage: Stage) -> None:
    for number in range(20):
        stage.order("people", {"id": 5000 + number, "first_name": f"Zoë {number:02}"})
    page.get_by_role("button", name="Nieuwe telefoon erbij pakken").click()
    chips = page.locator("#phone-guest .chip")
    expect(chips).to_have_count(23)
    names = chips.all_text_contents()
    assert names == sorted(names)
    page.get_by_role("button", name="Telefoon aanzetten").focus()
    page.keyboard.press("Tab")
    expect(chips.first).to_be_focused()
    page.keyboard.press("End")
    expect(chips.last).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("#phone-guest .holder")).to_have_text("Zoë 19")
