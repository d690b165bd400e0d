"""What people type on the way is theirs: noted whole, shown as words, changed when they edit."""

import pytest

from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import (
    ACCOUNT,
    AFTER_THE_WORDS,
    HELP,
    tell_of,
    to_the_words,
)


async def test_several_messages_are_one_answer(merel: Phone) -> None:
    await to_the_words(merel)
    assert "Klaar" not in merel.labels
    await merel.say("Een")
    await merel.say("twee")
    assert "8 tekens" in merel.last.text
    await merel.press("Klaar")
    await merel.press("Terug")
    assert "8 tekens" in merel.last.text


async def test_an_edited_message_changes_the_draft_and_shows_it(merel: Phone) -> None:
    await to_the_words(merel)
    message = await merel.say(ACCOUNT)
    for label in ("Klaar", *AFTER_THE_WORDS, "Ja, dat mag"):
        await merel.press(label)
    await merel.edit(message, "Het is weer rustig.")
    assert "Je wijziging is genoteerd" in merel.last.text
    assert "<pre>Het is weer rustig.</pre>" in merel.last.html
    assert sum("Klopt je melding" in shown.text for shown in merel.chat.values()) == 1


async def test_words_are_shown_as_words(merel: Phone) -> None:
    words = '<b>vet</b> @everyone tg://user?id=1 <a href="https://x">x</a> \u202eomgekeerd\u200b'
    await to_the_words(merel)
    await merel.say(words)
    for label in ("Klaar", *AFTER_THE_WORDS, "Ja, dat mag"):
        await merel.press(label)
    assert (
        '<pre>&lt;b&gt;vet&lt;/b&gt; @everyone tg://user?id=1 &lt;a href="https://x"&gt;x&lt;/a&gt;'
        " omgekeerd</pre>" in merel.last.html
    )


async def test_thousands_of_emoji_fit_the_summary(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    for _ in range(4):
        await merel.say("🙂" * 4096)
    for label in ("Klaar", *AFTER_THE_WORDS, "Ja, dat mag"):
        await merel.press(label)
    await tell_of(merel, HELP)
    await merel.say("🙂" * 4096)
    await merel.press("Klaar")
    assert "16.387 tekens" in merel.last.text
    await merel.press("Versturen")
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    answers = await town.look(lambda store: store.concerns.filing(concern.id))
    assert len(answers["account"]) == 4 * 4096 + 3


async def test_too_many_words_are_refused_with_numbers_and_what_was_noted_stays(
    merel: Phone,
) -> None:
    await to_the_words(merel)
    for _ in range(4):
        await merel.say("a" * 4096)
    await merel.say("b" * 4096)
    assert "20.000 tekens" in merel.last.text
    assert "484 te veel" in merel.last.text
    await merel.press("Klaar")
    assert any("In welke buurt" in shown.text for shown in merel.chat.values())


async def test_an_edit_that_makes_it_too_long_is_refused_out_loud(merel: Phone) -> None:
    await to_the_words(merel)
    for _ in range(4):
        await merel.say("a" * 4096)
    message = await merel.say("kort")
    await merel.edit(message, "b" * 4096)
    assert "te veel" in merel.last.text


async def test_words_at_a_choice_go_with_the_story_and_the_question_comes_again(
    merel: Phone,
) -> None:
    await merel.say("Zorg melden")
    await merel.say("Er is ruzie")
    assert merel.last.text.startswith("✓ Dit heb ik bij je verhaal gezet")
    assert "Is er nu direct gevaar?" in merel.last.text
    await merel.press("Nee")
    assert "In welke buurt speelt dit?" in merel.last.text


async def test_a_photo_on_the_way_gets_a_kind_word_and_the_question_again(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.send_photo()
    assert "ik kan nu alleen tekst lezen" in merel.last.text
    assert "Is er nu direct gevaar?" in merel.last.text


@pytest.mark.parametrize("presses", [(), ("Nee",), ("Nee", "Klaar")])
async def test_words_below_a_file_that_cannot_be_kept_go_with_the_story(
    merel: Phone, presses: tuple[str, ...]
) -> None:
    await merel.say("Zorg melden")
    for label in presses:
        if label == "Klaar":
            await merel.say(ACCOUNT)
        await merel.press(label)
    await merel.send_photo(caption="Zo ziet het er hier uit")
    assert merel.last.text.startswith("Het bestand zelf kan ik niet bewaren")
    rest = ("Nee", "Klaar", *AFTER_THE_WORDS, "Ja, dat mag")[len(presses) :]
    for label in rest if presses else ("Nee", *rest[2:]):
        await merel.press(label)
    assert "Zo ziet het er hier uit" in merel.last.text


async def test_what_was_noted_can_be_erased_where_it_may_be_skipped(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say(ACCOUNT)
    for label in ("Klaar", *AFTER_THE_WORDS, "Ja, dat mag"):
        await merel.press(label)
    await tell_of(merel, HELP)
    await merel.say("Een gesprek")
    await merel.press("Wissen en overslaan")
    assert "Klopt je melding?" in merel.last.text
    assert "Wat zou helpen" not in merel.last.text


async def test_words_to_a_kept_draft_ask_what_to_do_with_it(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Nee")
    await merel.press("Stoppen")
    await merel.press("Bewaren")
    await merel.say("Er is nog iets")
    assert "Je bent al bezig met een melding" in merel.last.text
