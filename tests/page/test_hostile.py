import pytest
from playwright.sync_api import Page, expect

from tests.page.stage import AMINA, ILSE, Stage, inline

OVERRIDE = "\u202emoord\u202d"
WORDS = [
    "<script>document.title='weg'</script>",
    "<img src=x onerror=\"document.title='weg'\">",
    f"gewoon {OVERRIDE} en verder",
    "\u2067\u2067\u2067niet gesloten",
    "@everyone tg://user?id=1 javascript:alert(1)",
    "a" * 600,
    "😀" * 400,
    "z\u200bw\u200d" + "\u0301" * 40,
]


@pytest.mark.parametrize("words", WORDS)
def test_hostile_words_are_shown_as_words(page: Page, stage: Stage, words: str) -> None:
    stage.say(AMINA, words)
    text = page.locator("#phone-key-figure .message").last.locator(".text")
    expect(text).to_have_js_property("textContent", words)
    assert text.evaluate("node => node.childElementCount") == 0
    assert text.evaluate("node => getComputedStyle(node).unicodeBidi") == "plaintext"
    assert page.title() == "Schakel · demostad"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator("#phone-key-figure .log").evaluate("n => n.scrollWidth <= n.clientWidth")


def test_hostile_names_labels_and_titles_are_shown_as_words(page: Page, stage: Stage) -> None:
    label = "<b>Ja</b>"
    stage.say(AMINA, "Kies", reply_markup=inline([label]))
    stage.bot("createForumTopic", chat_id=stage.group, name="<i>Z</i> " + OVERRIDE)
    person = stage.order("people", {"first_name": "<u>Eva</u>" + OVERRIDE})["id"]
    stage.order("groups/" + str(stage.group) + "/members", {"user": person, "status": "member"})
    expect(page.locator("#phone-key-figure .inline-buttons button")).to_have_text(label)
    expect(page.locator("#phone-group .topic-name").nth(1)).to_contain_text("<i>Z</i>")
    expect(page.locator("#phone-group option").last).to_contain_text("<u>Eva</u>")
    assert page.locator(".phone :is(script, i, u, img[src=x])").count() == 0


def test_links_lead_nowhere_outside(page: Page, stage: Stage) -> None:
    stage.say(ILSE, '<a href="https://voorbeeld.nl/">klik</a>', parse_mode="HTML")
    page.locator("#phone-coordinator").get_by_role("button", name="klik").click()
    expect(page.get_by_role("dialog")).to_contain_text("https://voorbeeld.nl/")
    expect(page.get_by_role("button", name="Openen op nieuwe telefoon")).to_have_count(0)
    assert page.locator("a[href^=http]").count() == 0
