from playwright.sync_api import Page, expect

from tests.page.stage import AMINA, ILSE, Stage, inline, tray

MOST_TABS = 40


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until what has the focus matches `selector`."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab does not reach {selector}")


def focused(page: Page) -> str:
    text: str = page.evaluate("document.activeElement.textContent")
    return text


def test_a_concern_is_answered_without_a_mouse(page: Page, stage: Stage) -> None:
    keyboard = tray(["Zorg melden"], ["Mijn meldingen", "Privacy"])
    stage.say(AMINA, "Wat wil je doen?", reply_markup=keyboard)
    stage.say(AMINA, "Direct gevaar?", reply_markup=inline(["Ja", "Nee"], ["Stoppen"]))
    expect(page.locator("#phone-key-figure .inline-buttons button")).to_have_count(3)
    tab_to(page, "#phone-key-figure .inline-buttons button")
    assert focused(page) == "Ja"
    page.keyboard.press("ArrowRight")
    assert focused(page) == "Nee"
    page.keyboard.press("ArrowDown")
    assert focused(page) == "Stoppen"
    page.keyboard.press("Enter")
    assert stage.next_tap()["data"] == "Stoppen"
    tab_to(page, "#phone-key-figure textarea")
    page.keyboard.type("Er is onrust")
    page.keyboard.press("Enter")
    assert stage.next_message()["text"] == "Er is onrust"
    tab_to(page, "#phone-key-figure .tray button")
    page.keyboard.press("End")
    page.keyboard.press("Space")
    assert stage.next_message()["text"] == "Privacy"


def test_a_reply_is_started_and_dropped_without_a_mouse(page: Page, stage: Stage) -> None:
    stage.say(ILSE, "Een vraag")
    expect(page.locator("#phone-coordinator .message")).to_have_count(2)
    tab_to(page, "#phone-coordinator .message")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.get_by_role("menu")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("#phone-coordinator .aim")).to_contain_text("Een vraag")
    expect(page.locator("#phone-coordinator textarea")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#phone-coordinator .aim")).to_be_hidden()


def test_a_menu_closes_on_escape_and_gives_the_focus_back(page: Page, stage: Stage) -> None:
    tab_to(page, "#phone-key-figure .line > button")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    assert focused(page) == "Foto"
    page.keyboard.press("Escape")
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(page.locator("#phone-key-figure .line > button").first).to_be_focused()


def test_a_topic_is_opened_and_left_without_a_mouse(page: Page, stage: Stage) -> None:
    stage.bot("createForumTopic", chat_id=stage.group, name="Z-7F3K")
    expect(page.locator("#phone-group .topic")).to_have_count(2)
    tab_to(page, "#phone-group .topic")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#phone-group h3")).to_have_text("Z-7F3K")
    expect(page.locator("#phone-group h3")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#phone-group .topic", has_text="Z-7F3K")).to_be_focused()


def test_the_focus_stays_when_a_message_changes(page: Page, stage: Stage) -> None:
    number = stage.say(AMINA, "Kaart", reply_markup=inline(["Oppakken", "Lezen"]))
    button = page.locator("#phone-key-figure").get_by_role("button", name="Lezen")
    button.focus()
    markup = inline(["Afsluiten", "Lezen"])
    stage.bot("editMessageText", chat_id=AMINA, message_id=number, text="Nu", reply_markup=markup)
    expect(page.locator("#phone-key-figure .message").last).to_contain_text("Nu")
    expect(button).to_be_focused()


def test_every_control_has_a_name_and_the_focus_is_visible(page: Page, stage: Stage) -> None:
    stage.say(AMINA, "Kies", reply_markup=tray(["Ja"]))
    expect(page.locator("#phone-key-figure .tray button")).to_have_count(1)
    seen = 0
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        name, outline = page.evaluate(
            """() => { const node = document.activeElement;
            const label = node.labels?.[0]?.textContent;
            return [node.getAttribute("aria-label") || label || node.textContent,
                    getComputedStyle(node).outlineStyle]; }"""
        )
        if page.evaluate("document.activeElement === document.body"):
            break
        assert name.strip()
        assert outline == "solid", name
        seen += 1
    assert seen > 10
