"""Whoever types is served like whoever presses: labels, short words, numbers, and never a guess."""

import pytest

from domain.concerns.concern import Concern
from domain.identifiers import MessageId
from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import ACCOUNT, tell, to_the_words

KEPT = "✓ Dit heb ik bij je verhaal gezet"
NOT_KEPT = "heb ik niet bewaard"


async def _filed(town: Town, phone: Phone) -> tuple[Concern, dict[str, str]]:
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(phone.person))
    return concern, dict(await town.look(lambda store: store.concerns.filing(concern.id)))


async def _says_all(phone: Phone, *texts: str) -> None:
    for text in texts:
        await phone.say(text)


async def test_a_concern_is_filed_without_a_press(town: Town, merel: Phone) -> None:
    await _says_all(merel, "Zorg melden", "nee", ACCOUNT, "klaar", "noord")
    await _says_all(merel, "3", "nee, liever zonder naam")
    assert "Klopt je melding?" in merel.last.text
    await merel.say("versturen")
    if "Zo laten" in merel.labels:
        await merel.say("zo laten")

    assert "Ontvangen" in merel.last.text
    assert not merel.own, "what was typed left the chat with the rest"
    assert len(merel.shown) == 1
    concern, answers = await _filed(town, merel)
    assert (concern.subject, concern.neighbourhood) == ("", "noord")
    assert (concern.urgency, concern.named) == ("normal", False)
    assert answers["account"] == ACCOUNT
    assert "help" not in answers


async def test_in_english_too(town: Town) -> None:
    merel = await town.member(language="en")
    await _says_all(merel, "Share a concern", "No.", ACCOUNT, "done", "NOORD")
    await _says_all(merel, "as soon as possible", "yes", "tell more", "online hate")
    await _says_all(merel, "somebody told me", "today", "skip", "yes")

    assert "Received" in merel.last.text
    concern, answers = await _filed(town, merel)
    assert (concern.subject, concern.urgency, concern.named) == ("online-hate", "urgent", True)
    assert answers["account"] == ACCOUNT


async def test_ja_to_the_danger_shows_112_and_one_more_ja_does_not_pass_it(merel: Phone) -> None:
    await _says_all(merel, "Zorg melden", "JA!!")
    assert "BEL NU 112" in merel.last.text
    await merel.talks(("ja", "BEL NU 112"), ("ik ga verder", "Wat zie of hoor je?"))


async def test_what_fits_two_buttons_is_asked_about(merel: Phone) -> None:
    await tell(merel)
    await _says_all(merel, "meer vertellen", "onrust", "zelf", "sinds")
    assert merel.last.text.startswith(
        "🤔 Bedoel je Sinds vandaag, Sinds deze week of Sinds deze maand?"
    )
    assert "Sinds wanneer speelt dit?" in merel.last.text
    await merel.talks(("sinds deze m", "Wat zou volgens jou helpen?"))


async def test_yes_to_stopping_is_no_answer_to_the_question_on_the_screen(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.talks(("sto", "Bedoel je Stoppen? Typ ja"), ("ja", "Wil je stoppen?"))


async def test_no_to_the_button_that_was_asked_about_asks_to_choose(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.talks(("sto", "Bedoel je Stoppen?"), ("nee hoor", "Kies een knop"))
    assert "direct gevaar" in merel.last.text, "the question was not answered by it"
    await merel.talks(("nee", "Wat zie of hoor je?"))


@pytest.mark.parametrize("word", ["ja", "nee"])
async def test_yes_and_no_say_nothing_where_several_were_asked_about(
    merel: Phone, word: str
) -> None:
    await tell(merel)
    await _says_all(merel, "meer vertellen", "onrust", "zelf", "sinds", word)
    assert merel.last.text.startswith("⬆ Kies een knop")
    assert "Sinds wanneer speelt dit?" in merel.last.text


async def test_words_at_any_question_are_kept_with_the_story_and_said_so(
    town: Town, merel: Phone
) -> None:
    await merel.say("Zorg melden")
    first = await merel.say("er is ruzie op het plein")
    assert merel.last.text.startswith(KEPT)
    assert "direct gevaar" in merel.last.text
    await _says_all(merel, "nee", "het gaat om twee groepen jongens")
    assert merel.last.text.startswith(KEPT)
    assert "In welke buurt" in merel.last.text, "what was said already is not asked for again"
    await merel.edit(first, "er is ruzie op het schoolplein")
    await _says_all(merel, "noord", "deze week", "ja")
    await merel.say("o ja, elke avond")
    assert merel.last.text.startswith(KEPT)
    assert "o ja, elke avond" in merel.last.text
    await merel.say("ja")

    _, answers = await _filed(town, merel)
    assert answers["account"] == (
        "er is ruzie op het schoolplein\nhet gaat om twee groepen jongens\no ja, elke avond"
    )


@pytest.mark.parametrize("text", ["ok", "versturen", "9", "weggooien"])
async def test_a_word_for_a_button_that_is_not_there_is_no_story(merel: Phone, text: str) -> None:
    await _says_all(merel, "Zorg melden", "nee", ACCOUNT, "klaar", text)
    assert NOT_KEPT in merel.last.text
    assert "In welke buurt" in merel.last.text


@pytest.mark.parametrize("text", ["ja", "nee", "noord", "versturen", "Weggooien", "1"])
async def test_a_story_may_be_one_word(town: Town, merel: Phone, text: str) -> None:
    await to_the_words(merel)
    await merel.talks((text, "Genoteerd"))
    await _says_all(merel, "klaar", "noord", "deze week", "ja", "ja")

    _, answers = await _filed(town, merel)
    assert answers["account"] == text


async def test_klaar_before_anything_was_told_is_a_word_like_any_other(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.talks(("Klaar", "Genoteerd: 5 tekens"))


@pytest.mark.parametrize(
    ("text", "shows"), [("terug", "direct gevaar"), ("Stop", "Wil je stoppen?")]
)
async def test_the_ways_out_can_be_typed_where_a_story_is_told(
    merel: Phone, text: str, shows: str
) -> None:
    await to_the_words(merel)
    await merel.say(ACCOUNT)
    await merel.talks((text, shows))


@pytest.mark.parametrize("text", ["terug naar het plein", "stop ermee riepen ze", "klaar?? nee"])
async def test_a_sentence_that_begins_like_a_button_is_told(merel: Phone, text: str) -> None:
    await to_the_words(merel)
    await merel.say(ACCOUNT)
    await merel.talks((text, f"{len(ACCOUNT) + 1 + len(text)} tekens"))


async def test_skipping_never_erases_what_was_told(merel: Phone) -> None:
    await tell(merel)
    await _says_all(merel, "aanpassen", "wat zou helpen", "Een gesprek", "overslaan")
    assert "Genoteerd" in merel.last.text
    await merel.say("wissen en overslaan")
    assert "Wat zou helpen" not in merel.last.text


async def test_throwing_away_takes_all_of_the_word(merel: Phone) -> None:
    await tell(merel)
    await merel.say("stoppen")
    await merel.talks(
        ("weg", "Bedoel je Weggooien?"),
        ("weggooi", "Wil je stoppen?"),
        ("ja", "Voor Weggooien is een ja niet genoeg"),
        ("gooi weg", "Weggegooid"),
    )
    assert not merel.own


@pytest.mark.parametrize("word", ["stop", "stop maar", "ik stop"])
async def test_where_no_button_says_stop_it_is_asked_what_becomes_of_it(
    merel: Phone, word: str
) -> None:
    await to_the_words(merel)
    await merel.say("Mijn nummer is 06 12345678, bel maar.")
    await _says_all(merel, "klaar", "noord", "deze week", "ja", "versturen")
    assert "Toch versturen" in merel.labels
    assert "Stoppen" not in merel.labels
    await merel.say(word)
    assert "Wil je stoppen?" in merel.last.text
    await merel.talks(("stop", "Wil je stoppen?"), ("terug", "Klopt je melding?"))


async def test_keeping_and_going_on_can_be_typed(merel: Phone) -> None:
    await tell(merel)
    await _says_all(merel, "stoppen", "bewaren")
    assert "Bewaard tot" in merel.last.text
    await merel.talks(("ik ga verder", "Klopt je melding?"))


async def test_words_to_a_kept_draft_are_kept_and_it_is_asked_what_to_do(merel: Phone) -> None:
    await tell(merel)
    await _says_all(merel, "stoppen", "bewaren", "er is nog iets gebeurd")
    assert merel.last.text.startswith(KEPT)
    assert "Je bent al bezig met een melding" in merel.last.text
    await merel.talks(("ja", "er is nog iets gebeurd"))


async def test_a_word_typed_twice_does_not_answer_a_question_nobody_saw(
    town: Town, merel: Phone
) -> None:
    await merel.say("Zorg melden")
    merel.online = False
    await _says_all(merel, "nee", "nee")
    await merel.come_online()
    assert "Wat zie of hoor je?" in merel.last.text

    await _says_all(merel, "onrust", "noord", ACCOUNT, "klaar", "zelf", "vandaag", "deze week")
    merel.online = False
    await _says_all(merel, "overslaan", "ja", "ja")
    await merel.come_online()
    assert not await town.look(lambda store: store.concerns.of_reporter(merel.person))


async def test_a_sending_of_what_was_not_seen_is_asked_about(town: Town, merel: Phone) -> None:
    await tell(merel)
    merel.online = False
    await _says_all(merel, "en nog iets", "versturen")
    await merel.come_online()
    assert "Bedoel je Versturen?" in merel.last.text
    assert "en nog iets" in merel.last.text
    assert not await town.look(lambda store: store.concerns.of_reporter(merel.person))


async def test_done_may_follow_right_behind_the_words(merel: Phone) -> None:
    await to_the_words(merel)
    merel.online = False
    await _says_all(merel, ACCOUNT, "klaar")
    await merel.come_online()
    assert "In welke buurt" in merel.last.text


async def test_a_warning_wants_its_whole_button(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("Mijn nummer is 06 12345678, bel maar.")
    await _says_all(merel, "klaar", "noord", "deze week", "ja", "versturen")
    assert "Toch versturen" in merel.labels
    await _says_all(merel, "ja", "toch")
    assert "Bedoel je Toch versturen?" in merel.last.text
    assert not await town.look(lambda store: store.concerns.of_reporter(merel.person))
    await merel.talks(("toch versturen", "Ontvangen"))


async def test_one_screen_stands_in_the_chat_whatever_was_typed(merel: Phone) -> None:
    await _says_all(merel, "Zorg melden", "nee", "hallo", "onrust", "n", "noord")
    screens = [number for number, shown in merel.chat.items() if shown.buttons]
    assert screens == [max(merel.chat)]
    assert MessageId(screens[0]) == max([*merel.chat, *merel.own]), "below what was typed"
