"""Words that go from right to left: each paragraph by itself, and buttons as they are."""

from playwright.sync_api import Page, expect

from tests.page.stage import AMINA, Stage, inline

LINES = """node => {
  const box = node.getBoundingClientRect();
  const words = node.firstChild;
  const cut = words.data.indexOf("\\n");
  return [[0, cut], [cut + 1, words.data.length]].map(([from, to]) => {
    const line = document.createRange();
    line.setStart(words, from);
    line.setEnd(words, to);
    const seen = line.getBoundingClientRect();
    return [Math.round(seen.left - box.left), Math.round(box.right - seen.right)];
  });
}"""


def test_each_paragraph_begins_where_its_own_words_do(page: Page, stage: Stage) -> None:
    stage.say(AMINA, "هل هناك خطر الآن؟\nFor example: people are fighting, or somebody is hurt.")
    text = page.locator("#phone-key-figure .message").last.locator(".text")
    expect(text).to_contain_text("people are fighting")
    arabic, english = text.evaluate(LINES)
    assert arabic[1] == 0
    assert arabic[0] > 0
    assert english[0] == 0


def test_a_line_between_buttons_stays_between_them(page: Page, stage: Stage) -> None:
    stage.say(AMINA, "Kies", reply_markup=inline(["رجوع", "إيقاف"]))
    last = page.locator("#phone-key-figure .inline-buttons button").last
    expect(last).to_have_text("إيقاف")
    edges = (
        "node => [getComputedStyle(node).borderLeftWidth, getComputedStyle(node).borderRightWidth]"
    )
    assert last.evaluate(edges) == ["1px", "0px"]
    assert last.evaluate("node => getComputedStyle(node).direction") == "rtl"
