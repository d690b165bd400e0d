"""Back, change, stop, keep, throw away: nobody is stuck and nothing goes by accident."""

from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import ACCOUNT, AFTER_THE_WORDS, tell


async def test_every_screen_has_a_way_back_and_a_way_out(merel: Phone) -> None:
    await merel.say("Zorg melden")
    for label in ("Nee",):
        assert {"Terug", "Stoppen"} <= set(merel.labels)
        await merel.press(label)
    assert {"Terug", "Stoppen"} <= set(merel.labels)
    await merel.say(ACCOUNT)
    for label in ("Klaar", *AFTER_THE_WORDS, "Ja, dat mag"):
        assert {"Terug", "Stoppen"} <= set(merel.labels)
        await merel.press(label)
    assert merel.labels == ["Versturen", "Aanpassen", "Meer vertellen", "Stoppen"]
    await merel.press("Aanpassen")
    assert {"Terug", "Stoppen"} <= set(merel.labels)


async def test_the_warning_to_call_112_has_a_way_back_and_a_way_out_too(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Ja, nu")
    assert merel.labels == ["112 is gebeld, ik ga verder", "Bel mij", "Terug", "Stoppen"]


async def test_one_answer_can_be_changed_from_the_summary(merel: Phone) -> None:
    await tell(merel)
    await merel.press("Aanpassen")
    await merel.press("Buurt")
    await merel.press("Molenwijk")
    assert "Klopt je melding?" in merel.last.text
    assert "Molenwijk" in merel.last.text


async def test_back_from_the_list_of_answers_is_the_summary(merel: Phone) -> None:
    await tell(merel)
    await merel.press("Aanpassen")
    await merel.press("Terug")
    assert "Klopt je melding?" in merel.last.text


async def test_the_answer_given_before_is_marked(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Nee")
    await merel.press("Terug")
    assert merel.labels[:2] == ["Ja, nu", "✓ Nee"]


async def test_back_before_the_first_question_is_the_way_out(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Terug")
    assert merel.labels == ["Bewaren", "Weggooien", "Terug"]
    await merel.press("Terug")
    assert "Is er nu direct gevaar?" in merel.last.text


async def test_throwing_away_leaves_nothing(town: Town, merel: Phone) -> None:
    await tell(merel)
    await merel.press("Stoppen")
    await merel.press("Weggooien")
    assert "niets verstuurd en niets bewaard" in merel.last.text
    assert len(merel.shown) == 1
    assert await town.look(lambda store: store.conversations.of(merel.person, "private")) is None


async def test_a_kept_draft_waits_and_goes_on_where_it_was(town: Town, merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Nee")
    await merel.press("Stoppen")
    await merel.press("Bewaren")
    assert "Bewaard tot minstens dinsdag 24 november, 10.15 uur" in merel.last.text
    town.wait(hours=20)
    await merel.say("Zorg melden")
    assert merel.labels == ["Verder gaan", "Opnieuw beginnen", "Stoppen"]
    await merel.press("Verder gaan")
    assert "Wat zie of hoor je?" in merel.last.text


async def test_starting_anew_erases_the_old_draft(merel: Phone) -> None:
    await tell(merel)
    await merel.say("Hulp vragen")
    await merel.press("Opnieuw beginnen")
    assert "Wat heb je nodig?" in merel.last.text
    assert "Opnieuw" not in merel.labels


async def test_an_untouched_draft_is_replaced_without_a_question(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.say("Hulp vragen")
    assert "Wat heb je nodig?" in merel.last.text
    assert len(merel.shown) == 1
