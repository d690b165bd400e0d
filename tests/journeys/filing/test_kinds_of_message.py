"""Somebody tells in lists, forwards, links and albums; and in what nobody here can read."""

import pytest

from bot.demo.client.seen import Json
from tests.journeys import handling, interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network
from tests.journeys.phone import Phone

SAMIRA, ELS, *_ = KEY_FIGURES
FATIMA = OFFICIALS[0]

LIST: Json = {
    "blocks": [
        {"type": "paragraph", "text": "Wat ik deze week zag:"},
        {"type": "list", "items": [{"text": "maandag twee groepen"}, {"text": "dinsdag drie"}]},
        {"type": "table", "rows": [[{"text": "waar"}, {"text": "plein"}]]},
    ]
}
TASKS: Json = {"title": "Al gedaan", "tasks": [{"id": 1, "text": "met ouders gepraat"}]}
FORWARD: Json = {
    "forward_origin": {"type": "hidden_user", "sender_user_name": "Bram", "date": 1_790_000_000}
}
LINK: Json = {
    "entities": [
        {"type": "text_link", "offset": 5, "length": 4, "url": "https://plein.voorbeeld/film"}
    ]
}
ELSEWHERE: Json = {
    "external_reply": {"origin": FORWARD["forward_origin"], "message_id": 9},
    "quote": {"text": "vanavond allemaal komen", "position": 0},
}


async def _up_to_the_words(phone: Phone) -> None:
    await phone.says(interview.START["nl"])
    await phone.goes_through(*interview.UP_TO_THE_WORDS["nl"])
    await phone.sees("Wat zie of hoor je")


async def _on_to_the_summary(phone: Phone) -> None:
    await phone.presses("Klaar")
    await phone.goes_through(
        *interview.AFTER_THE_WORDS["nl"][1:],
        (interview.HOW_SOON["nl"], interview.URGENCY["nl"]["normal"]),
        *interview.TO_THE_SUMMARY["nl"],
    )
    words, button = interview.SUMMARY["nl"]
    await phone.sees(words, button=button)


async def test_lists_forwards_quotes_and_links_reach_the_officials_as_words(
    network: Network,
) -> None:
    samira, town = network.phone(SAMIRA), network.town
    await _up_to_the_words(samira)
    for kind, made in (("rich_message", LIST), ("checklist", TASKS)):
        sent = await town.send_kind(SAMIRA.account, kind, made)
        samira.seen_at = sent.seq
        await samira.sees("Genoteerd", button="Klaar")
    for text, around in (
        ("Kom ook", FORWARD),
        ("Kijk hier maar", LINK),
        ("Dit las ik", ELSEWHERE),
    ):
        said = await town.say(SAMIRA.account, text, around=around)
        samira.seen_at = said.seq
        await samira.sees("Genoteerd", button="Klaar")
    await _on_to_the_summary(samira)
    await samira.presses("Versturen")
    await samira.sees(button=interview.ANYWAY["nl"])
    await samira.presses(interview.ANYWAY["nl"])
    reference = interview.reference_in(await samira.sees(interview.RECEIVED["nl"]))

    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    read = await handling.reads(fatima, card)
    for words in (
        "maandag twee groepen\ndinsdag drie\nwaar | plein",
        "Al gedaan\n☐ met ouders gepraat",
        "(Doorgestuurd bericht)\nKom ook",
        "hier (https://plein.voorbeeld/film) maar",
        "> vanavond allemaal komen\nDit las ik",
    ):
        assert words in read
    assert "Bram" not in read


@pytest.mark.parametrize(
    ("kind", "made", "in_log"),
    [
        ("hologram", {"of": "CANARY"}, "new"),
        ("gift", {"gift": "CANARY"}, "unreadable"),
        ("story", {"id": 1, "chat": {"id": 1, "type": "private"}}, "story"),
    ],
)
async def test_what_nobody_can_read_gets_one_sentence_and_a_line_in_the_log(
    network: Network, kind: str, made: Json, in_log: str
) -> None:
    els = network.phone(ELS)
    sent = await network.town.send_kind(ELS.account, kind, made)
    els.seen_at = sent.seq
    await els.sees("Bel 112", "Dit kan ik niet lezen")
    (noted,) = await network.bot.says("not_read")
    assert noted["kind"] == in_log
    assert "CANARY" not in network.bot.log.read_text()
    assert "hologram" not in network.bot.log.read_text()


async def test_an_album_of_ten_hears_once_that_five_can_go_along(network: Network) -> None:
    els = network.phone(ELS)
    await _up_to_the_words(els)
    for _ in range(10):
        await network.town.send_kind(ELS.account, "photo", around={"media_group_id": "4711"})
    await els.sees("hoogstens 5")
    await els.says("Meer heb ik niet.")
    await els.sees("5 foto", button="Klaar")
    await network.is_quiet()
    assert sum("hoogstens 5" in text for text in await els.reads_all()) == 1
