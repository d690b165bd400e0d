"""Pinned messages, and links to places in the group."""

from playwright.sync_api import Page, expect

from tests.page.stage import AMINA, BOT, ILSE, SANNE, Stage, inline

SUPERGROUPS = 1_000_000_000_000


def _link(stage: Stage, *numbers: int) -> str:
    place = "/".join(str(number) for number in (-stage.group - SUPERGROUPS, *numbers))
    return f"https://t.me/c/{place}"


def _topic(stage: Stage, name: str) -> int:
    return int(stage.bot("createForumTopic", chat_id=stage.group, name=name)["message_thread_id"])


def test_a_pinned_message_stands_at_the_top_and_leads_to_itself(page: Page, stage: Stage) -> None:
    board = stage.say(stage.group, "Overzicht\n2 meldingen")
    for number in range(30):
        stage.say(stage.group, f"Bericht {number}. " * 5)
    pin = page.locator("#phone-group .pin")
    expect(pin).to_be_hidden()
    stage.bot("pinChatMessage", chat_id=stage.group, message_id=board)
    expect(pin).to_have_text("VastgezetOverzicht")
    pin.click()
    message = page.locator(f"#phone-group [data-message='{board}']")
    expect(message).to_be_in_viewport(ratio=0.9)
    expect(message).to_be_focused()
    stage.bot("editMessageText", chat_id=stage.group, message_id=board, text="Overzicht van nu")
    expect(pin).to_have_text("VastgezetOverzicht van nu")
    stage.bot("unpinChatMessage", chat_id=stage.group, message_id=board)
    expect(pin).to_be_hidden()


def test_a_topic_shows_its_own_pinned_message_only(page: Page, stage: Stage) -> None:
    thread = _topic(stage, "Z-7F3K")
    board = stage.say(stage.group, "Overzicht")
    stage.bot("pinChatMessage", chat_id=stage.group, message_id=board)
    pin = page.locator("#phone-group .pin")
    expect(pin).to_be_visible()
    page.locator("#phone-group .topic", has_text="Z-7F3K").click()
    expect(pin).to_be_hidden()
    card = stage.say(stage.group, "Kaart", message_thread_id=thread)
    stage.bot("pinChatMessage", chat_id=stage.group, message_id=card)
    expect(pin).to_contain_text("Kaart")


def test_a_link_to_a_topic_opens_it_on_the_phone(page: Page, stage: Stage) -> None:
    thread = _topic(stage, "Z-7F3K")
    card = stage.say(stage.group, "Kaart van Z-7F3K", message_thread_id=thread)
    address = _link(stage, thread)
    text = f'<a href="{address}">Z-7F3K</a> wacht\nOok {_link(stage, thread, card)} hier'
    stage.say(stage.group, text, parse_mode="HTML")
    page.locator("#phone-group .topic", has_text="Algemeen").click()
    page.locator("#phone-group").get_by_role("button", name="Z-7F3K", exact=True).click()
    expect(page.locator("#phone-group h3")).to_have_text("Z-7F3K")
    page.locator("#phone-group").get_by_role("button", name="Terug naar de onderwerpen").click()
    page.locator("#phone-group .topic", has_text="Algemeen").click()
    page.locator("#phone-group").get_by_role("button", name="https://t.me/c/").click()
    expect(page.locator("#phone-group h3")).to_have_text("Z-7F3K")
    expect(page.locator(f"#phone-group [data-message='{card}']")).to_be_focused()


def test_a_link_on_the_coordinators_phone_opens_on_the_phone_with_the_group(
    page: Page, stage: Stage
) -> None:
    thread = _topic(stage, "Z-7F3K")
    button = {"inline_keyboard": [[{"text": "Naar de melding", "url": _link(stage, thread)}]]}
    stage.say(ILSE, "Deze melding wacht.", reply_markup=button)
    page.locator("#phone-coordinator").get_by_role("button", name="Naar de melding").click()
    expect(page.locator("#phone-group h3")).to_have_text("Z-7F3K")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_link_opens_nothing_for_who_is_not_in_the_group(page: Page, stage: Stage) -> None:
    stage.say(AMINA, f"Kijk: {_link(stage, _topic(stage, 'Z-7F3K'))}")
    page.locator("#phone-key-figure .message").last.locator(".link").click()
    expect(page.locator("#phone-key-figure .toast")).to_have_text("Je zit niet in deze groep.")
    expect(page.locator("#phone-group .topic")).to_have_count(2)


def test_a_link_to_a_topic_that_is_gone_says_so(page: Page, stage: Stage) -> None:
    thread = _topic(stage, "Z-7F3K")
    stage.say(ILSE, f"Kijk: {_link(stage, thread)}")
    stage.bot("deleteForumTopic", chat_id=stage.group, message_thread_id=thread)
    page.locator("#phone-coordinator .message").last.locator(".link").click()
    expect(page.locator("#phone-coordinator .toast")).to_have_text("Dat onderwerp is er niet meer.")


def test_eight_rows_of_buttons_fit_and_a_question_to_one_official_aims_the_field(
    page: Page, stage: Stage
) -> None:
    thread = _topic(stage, "Z-7F3K")
    rows = [[f"Knop {row}", f"Nog een langere knop {row}"] for row in range(8)]
    where = {"message_thread_id": thread}
    card = stage.say(stage.group, "Kaart", reply_markup=inline(*rows), **where)
    page.locator("#phone-group .topic", has_text="Z-7F3K").click()
    grid = page.locator(f"#phone-group [data-message='{card}'] .inline-buttons")
    expect(grid.locator("button")).to_have_count(16)
    for button in grid.locator("button").all():
        button.scroll_into_view_if_needed()
        expect(button).to_be_in_viewport(ratio=0.9)
        assert button.evaluate("node => node.scrollWidth <= node.clientWidth")
    ask = {
        "force_reply": True,
        "selective": True,
        "input_field_placeholder": "Alleen de melder leest dit",
    }
    text = f'<a href="tg://user?id={SANNE}">Sanne</a>, wat wil je vragen?'
    stage.say(stage.group, text, parse_mode="HTML", reply_markup=ask, **where)
    aim = page.locator("#phone-group .aim")
    expect(aim).to_contain_text("wat wil je vragen?")
    field = page.locator("#phone-group textarea")
    expect(field).to_have_attribute("placeholder", "Alleen de melder leest dit")
    field.fill("Sinds wanneer is dat zo?")
    field.press("Enter")
    answer = stage.next_update(lambda update: "text" in update.get("message", {}))["message"]
    assert answer["reply_to_message"]["from"]["id"] == BOT
    assert answer["message_thread_id"] == thread
    expect(aim).to_be_hidden()
