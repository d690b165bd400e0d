"""While the bot asks something the menu is away, and all answers stand on the screen."""

from playwright.sync_api import Browser, Page, expect

from tests.page.stage import AMINA, Stage, inline, tray

MENU = tray(["Zorg melden"], ["Mijn meldingen", "Bijeenkomsten"], ["Hulp vragen"], ["Privacy"])
PLACES = ["Noord", "Zuid", "Oost", "West", "Centrum", "Havenkwartier", "De hele gemeente"]
ONE_BELOW_ANOTHER = inline(*([place] for place in PLACES), ["Terug", "Stoppen"])


def _ask(stage: Stage) -> None:
    """Let the bot ask as it does: the menu goes with a line that is deleted again later."""
    stage.say(AMINA, "Dag Amina! Dit is Sleutelnet.", reply_markup=MENU)
    line = stage.say(AMINA, "Het menu komt terug.", reply_markup={"remove_keyboard": True})
    stage.say(AMINA, "Melden\n\nOver welke buurt gaat het?", reply_markup=ONE_BELOW_ANOTHER)
    stage.bot("deleteMessage", chat_id=AMINA, message_id=line)


def _sees_all(page: Page) -> None:
    phone = page.locator("#phone-key-figure")
    expect(phone.locator(".tray")).to_be_hidden()
    expect(phone.get_by_role("button", name="Antwoordknoppen")).to_be_hidden()
    for place in PLACES:
        answer = phone.get_by_role("button", name=place, exact=True)
        expect(answer).to_be_in_viewport(ratio=1)


def test_all_seven_answers_can_be_seen_on_a_laptop(page: Page, stage: Stage) -> None:
    _ask(stage)
    _sees_all(page)


def test_all_seven_answers_can_be_seen_on_a_phone(browser: Browser, stage: Stage) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844}, locale="nl-NL")
    page.goto(stage.address)
    _ask(stage)
    _sees_all(page)
    page.close()


def test_the_menu_is_back_with_the_message_that_brings_it(page: Page, stage: Stage) -> None:
    _ask(stage)
    back = stage.say(AMINA, "Het menu staat weer hieronder.", reply_markup=MENU)
    phone = page.locator("#phone-key-figure")
    expect(phone.locator(".tray").get_by_role("button", name="Hulp vragen")).to_be_visible()
    stage.bot("deleteMessage", chat_id=AMINA, message_id=back)
    expect(phone.locator(".tray")).to_be_hidden()
