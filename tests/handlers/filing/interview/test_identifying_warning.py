"""Before sending a reporter sees what could be left out, and which place could give them away."""

from dataclasses import replace

import pytest

from domain.conversations.attachments import Medium
from domain.identifiers import ConcernId, MessageId
from domain.network import WHOLE_TOWN
from domain.roles import Role
from services.unit import Unit
from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import (
    ACCOUNT,
    AFTER_THE_WORDS,
    HELP,
    tell,
    tell_of,
    to_the_words,
)

NAMELESS = "Nee, liever zonder naam"
TELLING = "Bel 06-12345678, hij woont in de Kerkstraat 12."
BSN = "Zijn nummer is 123456782."


async def told(phone: Phone, words: str, *, named: str = "Ja, dat mag") -> MessageId:
    """Answer everything with these words; gives the number of the message they are in."""
    await to_the_words(phone)
    message = await phone.say(words)
    for label in ("Klaar", *AFTER_THE_WORDS, named):
        await phone.press(label)
    return message


async def live_in(town: Town, code: str, *phones: Phone) -> None:
    def move(unit: Unit) -> None:
        for phone in phones:
            person = unit.store.people.by_id(phone.person)
            assert person is not None
            unit.store.people.save(replace(person, neighbourhood=code))

    await town.work(move)


async def four_neighbours_come(town: Town, phone: Phone) -> None:
    """Let so many key figures live where a reporter does that nobody can guess who it was."""
    others = [await town.member(name=f"Buur {number}") for number in range(4)]
    await live_in(town, "noord", phone, *others)


async def filed(town: Town) -> list[ConcernId]:
    return [concern.id for concern in await town.look(lambda store: store.concerns.open())]


async def test_a_reporter_sees_which_words_and_of_what_kind(town: Town, merel: Phone) -> None:
    await told(merel, TELLING)
    await merel.press("Versturen")
    assert "telefoonnummer: <code>06-12345678</code>" in merel.last.html
    assert "adres: <code>Kerkstraat 12</code>" in merel.last.html
    assert merel.labels == ["Aanpassen", "Toch versturen", "Terug"]
    assert not await filed(town)


async def test_what_is_adapted_is_looked_at_anew_and_then_filed(town: Town, merel: Phone) -> None:
    message = await told(merel, TELLING)
    await merel.press("Versturen")
    await merel.edit(message, "Bel 06-12345678 maar.")
    assert "Klopt je melding?" in merel.last.text
    await merel.press("Versturen")
    assert "Kerkstraat" not in merel.last.text
    await merel.press("Aanpassen")
    await merel.press("Terug")
    await merel.edit(message, "Er woont iemand die hulp nodig heeft.")
    await merel.press("Versturen")
    (concern,) = await filed(town)
    answers = await town.look(lambda store: store.concerns.filing(concern))
    assert answers["account"] == "Er woont iemand die hulp nodig heeft."


async def test_changing_after_the_warning_opens_the_words_it_is_about(merel: Phone) -> None:
    await told(merel, TELLING)
    await merel.press("Versturen")
    await merel.press("Aanpassen")
    assert "Wat zie of hoor je?" in merel.last.text
    await merel.press("Klaar")
    assert "Klopt je melding?" in merel.last.text


async def test_it_opens_the_other_question_when_the_words_stand_there(merel: Phone) -> None:
    await told(merel, "Er is onrust.")
    await tell_of(merel, HELP)
    await merel.say("Mail jan@voorbeeld.nl.")
    for label in ("Klaar", "Versturen", "Aanpassen"):
        await merel.press(label)
    assert HELP in merel.last.text


async def test_changing_after_the_warning_about_the_place_opens_the_place(
    town: Town, merel: Phone
) -> None:
    await tell(merel, named=NAMELESS)
    await merel.press("Versturen")
    await merel.press("Aanpassen")
    assert "In welke buurt speelt dit?" in merel.last.text
    await merel.press("Oost")
    assert "Klopt je melding?" in merel.last.text
    assert not await filed(town)


async def test_words_below_a_photo_are_looked_at_anew_too(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    photo = await merel.send_file(Medium.PHOTO, caption=TELLING)
    for label in ("Klaar", *AFTER_THE_WORDS, "Ja, dat mag"):
        await merel.press(label)
    await merel.press("Versturen")
    assert "Kerkstraat" in merel.last.text
    await merel.send_file(Medium.PHOTO, caption="Bel 06-12345678 maar.", edits=photo)
    assert "Klopt je melding?" in merel.last.text
    await merel.press("Versturen")
    assert "06-12345678" in merel.last.text
    await merel.send_file(Medium.PHOTO, caption="Onze straat.", edits=photo)
    assert "Klopt je melding?" in merel.last.text
    await merel.press("Versturen")
    (concern,) = await filed(town)
    answers = await town.look(lambda store: store.concerns.filing(concern))
    assert answers["account"] == "Onze straat."


async def test_going_back_files_nothing_and_sending_anyway_files_all(
    town: Town, merel: Phone
) -> None:
    await told(merel, TELLING)
    await merel.press("Versturen")
    await merel.press("Terug")
    assert "Klopt je melding?" in merel.last.text
    await merel.press("Versturen")
    await merel.press("Toch versturen")
    (concern,) = await filed(town)
    answers = await town.look(lambda store: store.concerns.filing(concern))
    assert answers["account"] == TELLING


async def test_words_for_help_are_looked_at_too(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("Er is onrust.")
    for label in ("Klaar", *AFTER_THE_WORDS, "Ja, dat mag"):
        await merel.press(label)
    await tell_of(merel, HELP)
    await merel.say("Mail jan@voorbeeld.nl.")
    await merel.press("Klaar")
    await merel.press("Versturen")
    assert "e-mailadres: <code>jan@voorbeeld.nl</code>" in merel.last.html


async def test_many_words_fit_one_screen(merel: Phone) -> None:
    await told(merel, " ".join(f"Kerkstraat {number}," for number in range(1, 90)))
    await merel.press("Versturen")
    assert "En nog 74." in merel.last.text


@pytest.mark.parametrize("choice", ["send-anyway", "whole-town", "leave-it"])
async def test_a_choice_that_is_not_on_the_screen_does_nothing(
    town: Town, merel: Phone, choice: str
) -> None:
    await told(merel, TELLING)
    head, conversation, turn, _ = merel.last.buttons["Versturen"].split(":")
    data = f"{head}:{conversation}:{turn}:{choice}"
    assert "oud bericht" in await merel.press_data(max(merel.chat), data)
    assert not await filed(town)


async def test_a_citizen_service_number_is_not_kept_and_leaves_the_chat(
    town: Town, merel: Phone
) -> None:
    await to_the_words(merel)
    message = await merel.say(BSN)
    assert message not in merel.own
    assert "burgerservicenummer" in merel.last.text
    assert "Klaar" not in merel.labels, "nothing was noted"
    await merel.say("Er is onrust.")
    assert "Klaar" in merel.labels


async def test_an_edited_message_with_one_takes_its_earlier_words_along(
    town: Town, merel: Phone
) -> None:
    await to_the_words(merel)
    message = await merel.say("Er is onrust.")
    await merel.edit(message, BSN)
    assert message not in merel.own
    assert "burgerservicenummer" in merel.last.text
    assert "Klaar" not in merel.labels


async def test_one_typed_at_any_other_moment_leaves_the_chat_too(merel: Phone) -> None:
    message = await merel.say(BSN)
    assert message not in merel.own
    assert "burgerservicenummer" in merel.last.text


async def test_one_that_is_too_old_to_delete_is_said(merel: Phone) -> None:
    await to_the_words(merel)
    message = await merel.say("Er is onrust.")
    merel.too_old.add(message)
    await merel.edit(message, BSN)
    assert any("Wis het dan zelf" in shown.text for shown in merel.chat.values())


async def test_a_nameless_reporter_hears_that_the_place_could_tell_and_can_leave_it_out(
    town: Town, merel: Phone
) -> None:
    await tell(merel, named=NAMELESS)
    await merel.press("Versturen")
    assert "Noord" in merel.last.text
    assert merel.labels == ["Hele gemeente", "Zo laten", "Aanpassen", "Terug"]
    await merel.press("Hele gemeente")
    (number,) = await filed(town)
    concern = await town.look(lambda store: store.concerns.by_id(number))
    answers = await town.look(lambda store: store.concerns.filing(number))
    assert concern is not None
    assert concern.neighbourhood == answers["neighbourhood"] == WHOLE_TOWN


async def test_the_whole_town_is_no_place_where_few_members_live(town: Town, merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Nee")
    await merel.say(ACCOUNT)
    elsewhere = "Ergens anders, of de hele stad"
    for label in ("Klaar", elsewhere, *AFTER_THE_WORDS[1:], NAMELESS, "Versturen"):
        await merel.press(label)
    assert "Ontvangen." in merel.last.text
    assert len(await filed(town)) == 1


async def test_leaving_it_shows_the_place(town: Town, merel: Phone) -> None:
    await tell(merel, named=NAMELESS)
    await merel.press("Versturen")
    await merel.press("Zo laten")
    (number,) = await filed(town)
    concern = await town.look(lambda store: store.concerns.by_id(number))
    assert concern is not None
    assert concern.neighbourhood == "noord"


@pytest.mark.parametrize(
    ("choice", "shown"), [("Hele gemeente", WHOLE_TOWN), ("Zo laten", "noord")]
)
async def test_what_was_chosen_of_a_place_that_tells_no_more_holds(
    town: Town, merel: Phone, choice: str, shown: str
) -> None:
    await tell(merel, named=NAMELESS)
    await merel.press("Versturen")
    await four_neighbours_come(town, merel)
    await merel.press(choice)
    (number,) = await filed(town)
    concern = await town.look(lambda store: store.concerns.by_id(number))
    assert concern is not None
    assert concern.neighbourhood == shown


async def test_a_summary_in_place_of_a_place_that_tells_no_more_can_be_sent(
    town: Town, merel: Phone
) -> None:
    await tell(merel, named=NAMELESS)
    await merel.press("Versturen")
    await four_neighbours_come(town, merel)
    await merel.send_file(Medium.PHOTO)
    assert "Klopt je melding?" in merel.last.text
    await merel.press("Versturen")
    assert await filed(town)


async def test_nothing_is_sent_past_a_place_that_still_tells(town: Town, merel: Phone) -> None:
    await tell(merel, named=NAMELESS)
    await merel.press("Versturen")
    data = merel.last.buttons["Zo laten"].replace("leave-it", "send")
    assert "oud bericht" in await merel.press_data(max(merel.chat), data)
    assert not await filed(town)


@pytest.mark.parametrize(("neighbours", "asked"), [(3, ["Hele gemeente"]), (4, [])])
async def test_five_key_figures_in_one_place_are_enough(
    town: Town, merel: Phone, neighbours: int, asked: list[str]
) -> None:
    others = [await town.member(name=f"Buur {number}") for number in range(neighbours)]
    official = await town.member(Role.OFFICIAL, "Anne")
    await live_in(town, "noord", merel, official, *others)
    await tell(merel, named=NAMELESS)
    await merel.press("Versturen")
    assert [label for label in merel.labels if label == "Hele gemeente"] == asked


async def test_who_gives_their_name_is_not_asked(town: Town, merel: Phone) -> None:
    await tell(merel)
    await merel.press("Versturen")
    assert await filed(town)


async def test_words_come_first_and_the_place_after(town: Town, merel: Phone) -> None:
    await told(merel, TELLING, named=NAMELESS)
    await merel.press("Versturen")
    await merel.press("Toch versturen")
    assert "Hele gemeente" in merel.labels
    await merel.press("Terug")
    await merel.press("Versturen")
    assert "Hele gemeente" in merel.labels, "the words were answered, the place was not"
    await merel.press("Hele gemeente")
    assert await filed(town)
