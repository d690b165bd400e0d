import base64

from playwright.sync_api import BrowserContext, Page, expect

from tests.page.stage import AMINA, BOT, ILSE, SANNE, Stage, TownProcess, inline

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def test_a_message_appears_at_once_on_the_phone_it_is_for(page: Page, stage: Stage) -> None:
    stage.say(AMINA, "Je melding is ontvangen.")
    expect(page.locator("#phone-key-figure .message").last).to_contain_text("is ontvangen")
    expect(page.locator("#phone-coordinator")).not_to_contain_text("is ontvangen")
    expect(page.locator("#phone-group")).not_to_contain_text("is ontvangen")


def test_new_messages_are_read_aloud_and_the_history_is_not(page: Page, stage: Stage) -> None:
    log = page.locator("#phone-key-figure .log")
    expect(log).to_have_attribute("role", "log")
    expect(log).to_have_attribute("aria-live", "polite")


def test_an_edit_changes_the_message_in_place_and_is_marked(page: Page, stage: Stage) -> None:
    card = stage.say(AMINA, "Stand: nieuw", reply_markup=inline(["Lezen"]))
    node = page.locator(f"#phone-key-figure [data-message='{card}']")
    expect(node).to_contain_text("Stand: nieuw")
    stage.bot("editMessageText", chat_id=AMINA, message_id=card, text="Stand: opgepakt")
    expect(node).to_contain_text("Stand: opgepakt")
    expect(node).to_have_class("message other from-bot changed current")
    expect(node.get_by_role("button", name="Lezen")).to_have_count(0)


def test_a_deleted_message_disappears(page: Page, stage: Stage) -> None:
    number = stage.say(ILSE, "Even lezen en weg")
    node = page.locator(f"#phone-coordinator [data-message='{number}']")
    expect(node).to_be_visible()
    stage.bot("deleteMessage", chat_id=ILSE, message_id=number)
    expect(node).to_have_count(0)


def test_protected_text_carries_a_lock_and_cannot_be_copied(page: Page, stage: Stage) -> None:
    number = stage.say(AMINA, "Vertrouwelijk", protect_content=True)
    node = page.locator(f"#phone-key-figure [data-message='{number}']")
    expect(node.locator(".lock")).to_be_visible()
    node.hover()
    node.get_by_role("button", name="Meer over dit bericht").click()
    expect(page.get_by_role("menuitem", name="Beantwoorden")).to_be_visible()
    expect(page.get_by_role("menuitem", name="Tekst kopiëren")).to_have_count(0)


def test_bold_and_code_are_shown_as_such(page: Page, stage: Stage) -> None:
    stage.say(
        AMINA, "<b>Bel 112.</b> Kenmerk <code>Z-7F3K</code> 👍 <i>let op</i>", parse_mode="HTML"
    )
    last = page.locator("#phone-key-figure .message").last
    expect(last.locator("strong")).to_have_text("Bel 112.")
    expect(last.locator("code")).to_have_text("Z-7F3K")
    expect(last.locator("em")).to_have_text("let op")


def test_a_new_topic_shows_in_the_list_and_opens(page: Page, stage: Stage) -> None:
    topic = stage.bot("createForumTopic", chat_id=stage.group, name="Z-7F3K · Nieuw")
    thread = topic["message_thread_id"]
    stage.say(
        stage.group, "Kaart van Z-7F3K", message_thread_id=thread, reply_markup=inline(["Lezen"])
    )
    row = page.locator("#phone-group .topic", has_text="Z-7F3K")
    expect(row).to_contain_text("Kaart van Z-7F3K")
    expect(row.locator(".badge")).to_have_text("1 nieuw")
    row.click()
    expect(page.locator("#phone-group .log")).to_contain_text("Kaart van Z-7F3K")
    expect(page.locator("#phone-group .quoted")).to_have_count(0)
    stage.bot(
        "editForumTopic", chat_id=stage.group, message_thread_id=thread, name="Z-7F3K · Bezig"
    )
    expect(page.locator("#phone-group h3")).to_have_text("Z-7F3K · Bezig")
    stage.bot("deleteForumTopic", chat_id=stage.group, message_thread_id=thread)
    expect(page.locator("#phone-group .topic")).to_have_count(1)


def test_a_group_without_topics_is_one_conversation(page: Page, stage: Stage) -> None:
    group = {"title": "Zonder onderwerpen", "type": "group", "members": [SANNE, BOT], "admins": []}
    chat = stage.order("groups", group)["id"]
    stage.order("cast", {"phones": [{"slot": "group", "user": SANNE, "chat": chat}]})
    stage.say(chat, "Kaart van Z-7F3K", reply_markup=inline(["Lezen"]))
    expect(page.locator("#phone-group .log")).to_contain_text("Kaart van Z-7F3K")
    expect(page.locator("#phone-group .back")).to_be_hidden()
    page.locator("#phone-group .inline-buttons button").click()
    assert stage.next_tap()["message"]["chat"]["id"] == chat


def test_in_a_closed_topic_members_only_read(page: Page, stage: Stage) -> None:
    thread = stage.bot("createForumTopic", chat_id=stage.group, name="Klaar")["message_thread_id"]
    stage.bot("closeForumTopic", chat_id=stage.group, message_thread_id=thread)
    page.locator("#phone-group .topic", has_text="Klaar").click()
    expect(page.locator("#phone-group .closed-note")).to_be_visible()
    expect(page.locator("#phone-group textarea")).to_be_hidden()
    page.get_by_label("In handen van").select_option("Ilse")
    expect(page.locator("#phone-group textarea")).to_be_visible()


def test_a_qr_picture_is_shown(page: Page, stage: Stage) -> None:
    stage.photo(ILSE, DOT, "Laat deze code zien")
    picture = page.locator("#phone-coordinator .message img")
    expect(picture).to_be_visible()
    page.wait_for_function("node => node.naturalWidth > 0", arg=picture.element_handle())
    expect(page.locator("#phone-coordinator .message").last).to_contain_text("Laat deze code zien")


def test_a_picture_made_large_can_be_read_and_put_away(page: Page, stage: Stage) -> None:
    stage.photo(ILSE, DOT, "Het netwerk in dit kwartaal")
    page.locator("#phone-coordinator .message .picture").click()
    picture = page.locator("dialog img").bounding_box()
    assert picture is not None
    assert picture["width"] > 500
    assert page.locator("dialog img").evaluate("node => getComputedStyle(node).imageRendering") == (
        "auto"
    ), "small letters are no squares"
    expect(page.locator("dialog .main")).to_be_in_viewport(ratio=1)
    page.locator("dialog .main").click()
    expect(page.locator("dialog")).to_have_count(0)


def test_typing_is_shown(page: Page, stage: Stage) -> None:
    stage.bot("sendChatAction", chat_id=AMINA, action="typing")
    expect(page.locator("#phone-key-figure .status")).to_have_text("typt…")


def test_a_migrated_group_stays_on_the_phone(page: Page, stage: Stage) -> None:
    moved = stage.order("migrate", {"chat": stage.group})["id"]
    stage.say(moved, "Hier gaan we verder")
    expect(page.locator("#phone-group .topic").first).to_contain_text("Hier gaan we verder")


def test_the_page_finds_a_town_that_was_away(context: BrowserContext) -> None:
    first = TownProcess()
    ports = first.ports()
    try:
        stage = Stage(first)
        stage.set_up()
        page = context.new_page()
        page.goto(stage.address)
        expect(page.locator("#line[data-live=true]")).to_be_visible()
    finally:
        first.stop()
    expect(page.locator("#line-text")).to_have_text("Verbinding zoeken…")
    second = TownProcess(*ports)
    try:
        stage = Stage(second)
        stage.set_up()
        expect(page.locator("#line-text")).to_have_text("Live")
        stage.say(SANNE, "voor niemand op deze pagina")
        stage.say(AMINA, "Daar zijn we weer")
        expect(page.locator("#phone-key-figure .message").last).to_contain_text("Daar zijn we weer")
        page.close()
    finally:
        second.stop()
