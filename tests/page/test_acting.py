import re

from playwright.sync_api import Page, expect

from tests.page.stage import AMINA, ILSE, MEHMET, Stage, inline, tray

LINK = "https://t.me/schakel_demo_bot?start=kX3n_4tLq8Zr1vYb7Wm2Pg"

_LENGTH = """audio => new Promise((known, failed) => {
  audio.onloadedmetadata = () => known(audio.duration);
  audio.onerror = () => failed(new Error(audio.error.message));
  audio.preload = "auto";
  audio.load();
})"""


def test_a_tap_reaches_the_bot_and_its_answer_the_phone(page: Page, stage: Stage) -> None:
    number = stage.say(AMINA, "Is er direct gevaar?", reply_markup=inline(["Ja", "Nee"]))
    page.locator("#phone-key-figure").get_by_role("button", name="Nee").click()
    tap = stage.next_tap()
    assert (tap["from"]["id"], tap["message"]["message_id"], tap["data"]) == (AMINA, number, "Nee")
    stage.bot("answerCallbackQuery", callback_query_id=tap["id"], text="Genoteerd")
    expect(page.locator("#phone-key-figure .toast")).to_have_text("Genoteerd")


def test_an_alert_is_a_dialog_that_escape_closes(page: Page, stage: Stage) -> None:
    stage.say(AMINA, "Versturen?", reply_markup=inline(["Versturen"]))
    page.locator("#phone-key-figure .inline-buttons").get_by_role("button").click()
    tap = stage.next_tap()
    stage.bot(
        "answerCallbackQuery", callback_query_id=tap["id"], text="Al verstuurd", show_alert=True
    )
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Al verstuurd")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_a_reply_keyboard_sends_its_label_and_goes_when_told(page: Page, stage: Stage) -> None:
    keyboard = tray(["Zorg melden"], ["Mijn meldingen", "Privacy"], input_field_placeholder="Kies")
    stage.say(AMINA, "Wat wil je doen?", reply_markup=keyboard)
    phone = page.locator("#phone-key-figure")
    expect(phone.get_by_placeholder("Kies")).to_be_visible()
    phone.get_by_role("button", name="Zorg melden").click()
    assert stage.next_message()["text"] == "Zorg melden"
    expect(phone.locator(".message.own").last).to_contain_text("Zorg melden")
    stage.say(AMINA, "Klaar", reply_markup={"remove_keyboard": True})
    expect(phone.locator(".tray")).to_be_hidden()


def test_a_keyboard_for_one_time_folds_after_use_and_can_be_unfolded(
    page: Page, stage: Stage
) -> None:
    stage.say(AMINA, "Sinds wanneer?", reply_markup=tray(["Vandaag"], one_time_keyboard=True))
    phone = page.locator("#phone-key-figure")
    phone.get_by_role("button", name="Vandaag").click()
    expect(phone.locator(".tray")).to_be_hidden()
    phone.get_by_role("button", name="Knoppen tonen of verbergen").click()
    expect(phone.get_by_role("button", name="Vandaag")).to_be_visible()


def test_an_answer_to_a_forced_reply_is_a_reply(page: Page, stage: Stage) -> None:
    number = stage.say(AMINA, "Typ je bericht", reply_markup={"force_reply": True})
    phone = page.locator("#phone-key-figure")
    expect(phone.locator(".aim")).to_contain_text("Typ je bericht")
    phone.get_by_role("textbox").fill("Hier is het")
    phone.get_by_role("textbox").press("Enter")
    message = stage.next_message()
    assert message["text"] == "Hier is het"
    assert message["reply_to_message"]["message_id"] == number


def test_a_prompt_that_is_gone_is_forgotten_and_what_was_typed_stays(
    page: Page, stage: Stage
) -> None:
    number = stage.say(AMINA, "Typ je bericht", reply_markup={"force_reply": True})
    phone = page.locator("#phone-key-figure")
    expect(phone.locator(".aim")).to_contain_text("Typ je bericht")
    phone.get_by_role("textbox").fill("Op het plein")
    stage.bot("deleteMessage", chat_id=AMINA, message_id=number)
    expect(phone.locator(".aim")).to_be_hidden()
    expect(phone.get_by_role("textbox")).to_have_value("Op het plein")
    phone.get_by_role("textbox").press("Enter")
    message = stage.next_message()
    assert (message["text"], "reply_to_message" in message) == ("Op het plein", False)
    expect(phone.locator(".aim")).to_be_hidden()


def test_the_chosen_official_is_the_one_who_writes_and_presses(page: Page, stage: Stage) -> None:
    thread = stage.bot("createForumTopic", chat_id=stage.group, name="Z-7F3K")["message_thread_id"]
    stage.say(stage.group, "Kaart", message_thread_id=thread, reply_markup=inline(["Oppakken"]))
    phone = page.locator("#phone-group")
    page.get_by_label("In handen van").select_option("Mehmet")
    phone.locator(".topic", has_text="Z-7F3K").click()
    phone.get_by_role("button", name="Oppakken").click()
    assert stage.next_tap()["from"]["id"] == MEHMET
    phone.get_by_role("textbox").fill("Ik bel haar")
    phone.get_by_role("button", name="Bericht sturen").click()
    message = stage.next_message()
    assert (message["from"]["id"], message["message_thread_id"]) == (MEHMET, thread)


def test_ones_own_message_can_be_changed_and_deleted(page: Page, stage: Stage) -> None:
    phone = page.locator("#phone-key-figure")
    phone.get_by_role("textbox").fill("Eerste versie")
    phone.get_by_role("textbox").press("Enter")
    own = phone.locator(".message.own").last
    expect(own).to_contain_text("Eerste versie")
    own.hover()
    own.get_by_role("button", name="Meer over dit bericht").click()
    page.get_by_role("menuitem", name="Wijzigen").click()
    phone.get_by_role("textbox").fill("Tweede versie")
    phone.get_by_role("textbox").press("Enter")
    expect(own).to_contain_text("Tweede versie")
    expect(own).to_contain_text("gewijzigd")
    edited = stage.next_update(lambda update: "edited_message" in update)["edited_message"]
    assert edited["text"] == "Tweede versie"
    own.hover()
    own.get_by_role("button", name="Meer over dit bericht").click()
    page.get_by_role("menuitem", name="Verwijderen").click()
    expect(phone.get_by_text("Tweede versie")).to_have_count(0)
    assert [each["text"] for each in stage.messages(AMINA)] == ["/start"]


def test_a_sticker_and_a_photo_reach_the_bot(page: Page, stage: Stage) -> None:
    phone = page.locator("#phone-key-figure")
    for label, kind in (("Sticker", "sticker"), ("Foto", "photo")):
        phone.get_by_role("button", name="Iets anders sturen").click()
        page.get_by_role("menuitem", name=label).click()
        assert kind in stage.next_message()
    expect(phone.locator(".message.own .attachment")).to_contain_text("Sticker")
    expect(phone.locator(".message.own img")).to_be_visible()


def test_a_voice_message_reaches_the_bot_and_can_be_played(page: Page, stage: Stage) -> None:
    phone = page.locator("#phone-key-figure")
    phone.get_by_role("button", name="Iets anders sturen").click()
    page.get_by_role("menuitem", name="Spraakbericht").click()
    voice = stage.next_message()["voice"]
    assert voice["mime_type"] == "audio/ogg"
    player = phone.locator(".message.own audio")
    expect(player).to_have_attribute("src", f"/town/files/{voice['file_id']}")
    expect(player).to_have_attribute("aria-label", "Spraakbericht")
    assert player.evaluate(_LENGTH) > 0  # the browser found sound in it


def test_the_commands_of_the_bot_are_in_the_menu(page: Page, stage: Stage) -> None:
    stage.bot("setMyCommands", commands=[{"command": "melden", "description": "Meld een zorg"}])
    page.locator("#phone-key-figure").get_by_role("button", name="Iets anders sturen").click()
    page.get_by_role("menuitem", name="Opdrachten").click()
    page.get_by_role("menuitem", name="Meld een zorg").click()
    assert stage.next_message()["text"] == "/melden"


def test_an_invite_link_opens_on_the_new_phone(page: Page, stage: Stage) -> None:
    stage.say(ILSE, f"Stuur deze link door: {LINK}")
    page.locator("#phone-coordinator").get_by_role("button", name=LINK).click()
    page.get_by_role("button", name="Openen op nieuwe telefoon").click()
    page.get_by_label("Voornaam").fill("Noor")
    page.get_by_role("button", name="Telefoon aanzetten").click()
    message = stage.next_message()
    assert message["text"] == "/start kX3n_4tLq8Zr1vYb7Wm2Pg"
    assert message["from"]["first_name"] == "Noor"
    stage.say(message["chat"]["id"], "Welkom, Noor")
    expect(page.locator("#phone-guest .log")).to_contain_text("Welkom, Noor")
    page.reload()
    expect(page.locator("#phone-guest")).to_be_visible()
    expect(page.locator("#phone-guest .log")).to_contain_text("Welkom, Noor")


def test_a_link_can_be_pasted_and_a_wrong_one_is_explained(page: Page, stage: Stage) -> None:
    page.get_by_role("button", name="Nieuwe telefoon erbij pakken").click()
    page.get_by_label("Voornaam").fill("Bram")
    page.get_by_label("Voornaam").press("Enter")
    field = page.get_by_label("Uitnodigingslink")
    field.fill("https://voorbeeld.nl/iets")
    field.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("geen uitnodigingslink")
    field.fill(LINK)
    page.get_by_role("button", name="Link openen").press("Enter")
    assert stage.next_message()["text"].endswith("kX3n_4tLq8Zr1vYb7Wm2Pg")


def test_a_link_keeps_its_field_while_somebody_else_comes_to_town(page: Page, stage: Stage) -> None:
    page.get_by_role("button", name="Nieuwe telefoon erbij pakken").click()
    page.get_by_label("Voornaam").fill("Bram")
    page.get_by_label("Voornaam").press("Enter")
    field = page.get_by_label("Uitnodigingslink")
    expect(field).to_be_visible()
    field.focus()
    expect(field).to_be_focused()
    moves = page.evaluate_handle("""() => {
      const seen = { bar: 0 };
      new MutationObserver((changes) => {
        for (const change of changes) {
          for (const node of change.removedNodes) {
            if (node.classList?.contains("link-bar")) seen.bar += 1;
          }
        }
      }).observe(document.getElementById("phone-guest"), { childList: true, subtree: true });
      return seen;
    }""")
    for name in ("Tess", "Noor"):
        with page.expect_response("**/town/people"):
            stage.order("people", {"first_name": name})
    expect(field).to_be_focused()
    assert moves.evaluate("seen => seen.bar") == 0


def test_what_the_town_refuses_is_said_and_the_words_are_kept(page: Page, stage: Stage) -> None:
    stage.order("deactivate", {"user": AMINA})
    field = page.locator("#phone-key-figure textarea")
    field.fill("Komt dit aan?")
    field.press("Enter")
    expect(page.locator("#phone-key-figure .toast")).to_contain_text("Dat lukte niet")
    expect(field).to_have_value("Komt dit aan?")


def test_a_phone_without_words_offers_to_start(page: Page, stage: Stage) -> None:
    page.get_by_role("button", name="Nieuwe telefoon erbij pakken").click()
    page.get_by_label("Voornaam").fill("Tess")
    page.get_by_role("button", name="Telefoon aanzetten").click()
    page.locator("#phone-guest").get_by_role("button", name="Start het gesprek").click()
    assert stage.next_message()["text"] == "/start"
    page.get_by_role("button", name="Andere telefoon").click()
    page.locator("#phone-guest").get_by_role("button", name="Yusuf").click()
    expect(page.locator("#phone-guest .holder")).to_have_text("Yusuf")


def test_the_page_speaks_english_too(page: Page, stage: Stage) -> None:
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#phone-key-figure h2")).to_have_text("Key figure")
    expect(page.get_by_placeholder("Message").first).to_be_visible()
    page.reload()
    expect(page.locator("#phone-key-figure h2")).to_have_text("Key figure")
    expect(page.locator("#steps")).to_contain_text(
        re.compile("File a concern.*Handle it.*come back", re.DOTALL)
    )
