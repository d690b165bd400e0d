"""Whatever people type stays words: nothing in it formats, links, calls anybody or hides."""

import pytest

from tests.journeys import interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network, in_one_network
from tests.journeys.phone import Phone

pytestmark = in_one_network

EMOJI = "😀🚨🏡🐈" * 1024
FAMILIES = "👨‍👩‍👧‍👦 🏴‍☠️ 👍🏽 🇳🇱 "
MARKUP = "<b>vet</b> &lt;i&gt; <a href='tg://user?id=511'>klik</a> <pre> </pre> _x_ *y* `z` {0} %s"
CALLS = "@everyone @schakel_demo_bot #alarm https://voorbeeld.nl tg://resolve?domain=x /start"
OVERRIDES = "a\u202eb\u202dc\u2066d\u2069e\u200ef\u200fg\x00h\x07i\x1bj"
HIDDEN = "nul\u200bbreed\u2060te\ufeffs"
STRUCTURE = "1s:00:1:send\n';DROP TABLE concern;--\n{ $name }\n\\u0041 ${HOME} $(id)"


async def _read_by_an_official(network: Network, reference: str) -> list[str]:
    """Press Lezen and give what is then on show in the topic."""
    fatima = network.in_group(OFFICIALS[0], await network.topic(reference))
    await fatima.sees(reference, button="Lezen")
    await fatima.presses("Lezen")
    first = await fatima.sees("Verdwijnt na")
    parts = [first.text]
    while f"van {len(parts)}" not in first.text.split("\n")[0] and ", deel" in first.text:
        parts.append((await fatima.sees(f", deel {len(parts) + 1} van")).text)
    return parts


async def test_markup_calls_and_structure_are_shown_as_they_were_typed(
    shared_network: Network,
) -> None:
    story = f"{MARKUP}\n{CALLS}\n{STRUCTURE}"
    samira = shared_network.phone(KEY_FIGURES[0])
    reference = await interview.file(samira, story=story, anyway=True)
    texts = await _read_by_an_official(shared_network, reference)
    assert any(story in text for text in texts)
    # All of it stands in one block of words, where no link, mention or command lives.
    shown = [
        message
        for message in await shared_network.town.messages(shared_network.group)
        if "DROP TABLE" in message.text
    ]
    kinds = {entity["type"] for message in shown for entity in message.raw["entities"]}
    assert kinds <= {"pre", "bold"}


async def test_thousands_of_emoji_arrive_whole(shared_network: Network) -> None:
    reference = await interview.file(shared_network.phone(KEY_FIGURES[0]), story=EMOJI)
    texts = await _read_by_an_official(shared_network, reference)
    assert len(EMOJI) == 4096
    assert "".join(sign for text in texts for sign in text if sign in "😀🚨🏡🐈") == EMOJI
    reference = await interview.file(shared_network.phone(KEY_FIGURES[0]), story=FAMILIES * 20)
    (text,) = await _read_by_an_official(shared_network, reference)
    assert (FAMILIES * 20).strip() in text


@pytest.mark.parametrize(
    ("typed", "kept"), [(OVERRIDES, "abcdefghij"), (HIDDEN, "nulbreedtes")], ids=["turns", "hides"]
)
async def test_what_turns_or_hides_text_is_taken_out(
    shared_network: Network, typed: str, kept: str
) -> None:
    reference = await interview.file(shared_network.phone(KEY_FIGURES[0]), story=f"Zie: {typed}.")
    (text,) = await _read_by_an_official(shared_network, reference)
    assert f"Zie: {kept}." in text


async def test_a_name_may_hold_anything_and_does_nothing(shared_network: Network) -> None:
    stranger = await shared_network.town.add_person("<b>&\u202e@everyone")
    phone = Phone(shared_network.town, stranger)
    await phone.says("<a href='tg://user?id=1'>\u202e")
    seen = await phone.sees("alleen voor mensen")
    assert "\u202e" not in seen.text
