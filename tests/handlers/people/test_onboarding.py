"""The first conversation: explained, agreed to, answered, and left at any moment."""

from dataclasses import replace

import pytest

from config import wording
from domain.roles import Role, Standing
from services.unit import Unit
from storage.store import Store
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import TO_CONSENT, Visitor, onboard


async def _name_asked(doorstep: Doorstep, role: Role = Role.KEY_FIGURE) -> Visitor:
    visitor = await doorstep.newcomer(role)
    await visitor.press(*TO_CONSENT, "Ja, ik doe mee")
    return visitor


async def test_a_newcomer_hears_what_is_expected_before_anything_is_asked(
    doorstep: Doorstep,
) -> None:
    await doorstep.coordinator()
    visitor = await doorstep.newcomer()
    screens = [visitor.last.text]
    for _ in range(4):
        await visitor.press("Verder")
        screens.append(visitor.last.text)

    purpose, expectations, telegram, keeping, consent = screens
    assert "Sleutelfiguren Voorbeeldstad" in purpose
    assert "uitgenodigd als sleutelfiguur" in purpose
    assert "niets uit te zoeken" in expectations
    assert "Namen van mensen zijn niet nodig" in expectations
    assert "Bel dan 112" in expectations
    assert "wat jij van de gemeente mag verwachten" in expectations.lower()
    assert "Telegram kan dus lezen" in telegram
    assert "ongeveer twee dagen" in keeping
    assert "Doe je mee?" in consent
    assert len(visitor.chat) == 1, "one message that changes"


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("language", ["nl", "en"])
async def test_every_role_can_read_every_screen_in_both_languages(
    doorstep: Doorstep, role: Role, language: str
) -> None:
    await doorstep.coordinator()
    visitor = doorstep.visitor(language=language)
    go_on = "Verder" if language == "nl" else "Go on"

    await visitor.open(await doorstep.link(role))
    for _ in range(4):
        assert "{" not in visitor.last.text
        await visitor.press(go_on)

    agree = "Ja, ik doe mee" if language == "nl" else "Yes, I will join"
    await visitor.press(agree, "Sanne")
    asked = "buurt" if language == "nl" else "neighbourhood"
    assert (asked in visitor.last.text) is (role is Role.KEY_FIGURE)


TWO_STEPS = {
    "nl": "Instellingen, Privacy en beveiliging, Tweestapsverificatie",
    "en": "Settings, Privacy and Security, Two-Step Verification",
    "tr": "Ayarlar, Gizlilik ve Güvenlik, İki Adımlı Doğrulama",
    "pl": "Ustawienia, Prywatność i bezpieczeństwo, Weryfikacja dwuetapowa",
    "uk": "Налаштування, Приватність і безпека, Двоетапна перевірка",
    "ar": "الإعدادات، الخصوصية والأمان، التحقق بخطوتين",
}
"""Where Telegram's own second step is switched on, as its menus are called in each language."""


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("language", sorted(wording.languages()))
async def test_everybody_is_told_how_to_switch_on_telegrams_second_step_before_they_consent(
    doorstep: Doorstep, role: Role, language: str
) -> None:
    await doorstep.coordinator()
    visitor = await doorstep.newcomer(role)

    def speak(unit: Unit) -> None:
        person = unit.store.people.by_account(visitor.account)
        assert person is not None
        unit.store.people.save(replace(person, language=language))

    await doorstep.work(speak)
    seen: list[str] = []
    for _ in range(4):
        go_on = "Verder" if not seen else wording.label(language, "onboarding-button-go-on")
        await visitor.press(go_on)
        seen.append(visitor.last.text)
    assert any(TWO_STEPS[language] in text for text in seen[:-1])


async def test_the_name_can_be_typed_and_is_kept_as_words(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    visitor = await _name_asked(doorstep)

    await visitor.say("Oma \u202e<b>Truus</b>")
    await visitor.press("Molenwijk")

    person = await doorstep.person(visitor)
    assert person is not None
    assert (person.name, person.neighbourhood) == ("Oma <b>Truus</b>", "molenwijk")
    assert person.standing is Standing.NEWCOMER


async def test_the_name_can_be_the_first_name_in_telegram(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    visitor = await _name_asked(doorstep, Role.OFFICIAL)

    await visitor.press("Sanne")

    person = await doorstep.person(visitor)
    assert person is not None
    assert person.name == "Sanne"


async def test_a_telegram_name_without_letters_is_not_offered(doorstep: Doorstep) -> None:
    visitor = await doorstep.newcomer(first_name="🌷🌷")

    await visitor.press(*TO_CONSENT, "Ja, ik doe mee")

    assert visitor.labels == ["Terug", "Stoppen"]


@pytest.mark.parametrize("name", ["🌷", "x" * 41, "een\ntwee", "   "])
async def test_a_name_that_does_not_fit_is_asked_again(doorstep: Doorstep, name: str) -> None:
    visitor = await _name_asked(doorstep)

    await visitor.say(name)

    assert "Deze naam past niet" in visitor.last.text
    await visitor.say("Truus")
    assert "Welke buurt" in visitor.last.text


async def test_words_where_a_button_is_asked_repeat_the_screen_at_the_bottom(
    doorstep: Doorstep,
) -> None:
    visitor = await doorstep.newcomer()
    await visitor.press("Verder")

    await visitor.say("Wie zijn jullie?")

    assert "Wat we van elkaar verwachten" in visitor.last.text
    assert visitor.labels == ["Verder", "Terug", "Stoppen"]


async def test_terug_goes_back_and_keeps_the_answers(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    visitor = await _name_asked(doorstep)
    await visitor.say("Truus")

    await visitor.press("Terug")
    assert "Hoe mogen we je noemen" in visitor.last.text
    await visitor.press("Terug")

    assert "Doe je mee?" in visitor.last.text


async def test_a_button_of_an_earlier_screen_is_stale(doorstep: Doorstep) -> None:
    visitor = await doorstep.newcomer()
    number, old = max(visitor.chat), visitor.last.buttons["Verder"]
    await visitor.press("Verder")

    toast = await visitor.press_data(number, old)

    assert "oud bericht" in toast
    assert "Wat we van elkaar verwachten" in visitor.last.text


@pytest.mark.parametrize("choice", ["n-molenwijk", "l-nl", "decline", "own-name", "xyz", "leave"])
async def test_a_choice_that_is_not_on_the_screen_changes_nothing(
    doorstep: Doorstep, choice: str
) -> None:
    visitor = await doorstep.newcomer()
    before = visitor.last.html
    head = visitor.last.buttons["Verder"].rsplit(":", 1)[0]

    toast = await visitor.press_data(max(visitor.chat), f"{head}:{choice}")

    assert "oud bericht" in toast
    assert visitor.last.html == before


async def test_nobody_can_press_the_buttons_of_another_newcomer(doorstep: Doorstep) -> None:
    first, second = doorstep.visitor(), doorstep.visitor()
    await first.open(await doorstep.link())
    await second.open(await doorstep.link())

    toast = await second.press_data(max(second.chat), first.last.buttons["Verder"])

    assert "oud bericht" in toast
    assert "Welkom bij" in first.last.text


async def test_an_unfinished_newcomer_comes_back_with_start_or_with_the_same_link(
    doorstep: Doorstep,
) -> None:
    visitor, code = doorstep.visitor(), await doorstep.link()
    await visitor.open(code)
    await visitor.press("Verder")
    doorstep.wait(days=3)

    for words in ("/start", f"/start {code}"):
        await visitor.say(words)
        assert "Wat we van elkaar verwachten" in visitor.last.text


async def test_rather_not_erases_everything_and_says_goodbye(doorstep: Doorstep) -> None:
    visitor = await doorstep.newcomer()
    await visitor.press(*TO_CONSENT)

    await visitor.press("Liever niet")

    assert len(visitor.chat) == 1
    assert "alles over jou gewist" in visitor.last.text
    assert visitor.labels == []
    assert await doorstep.look(_rows_about_people) == 0


async def test_stoppen_asks_first_and_then_erases_everything(doorstep: Doorstep) -> None:
    visitor = await _name_asked(doorstep)
    await visitor.say("Truus")

    await visitor.press("Stoppen")
    assert "Wil je stoppen?" in visitor.last.text
    await visitor.press("Nee, ga verder")
    assert "Welke buurt" in visitor.last.text
    await visitor.say("/stop")
    await visitor.press("Ja, stop en wis alles")

    assert "alles over jou gewist" in visitor.last.text
    assert await doorstep.look(_rows_about_people) == 0


async def test_whoever_declined_is_a_stranger_and_can_be_invited_anew(doorstep: Doorstep) -> None:
    visitor = await doorstep.newcomer()
    await visitor.press("Stoppen", "Ja, stop en wis alles")

    await visitor.say("Hallo?")
    assert "geldige uitnodiging" in visitor.last.text

    await visitor.open(await doorstep.link())
    assert "Welkom bij" in visitor.last.text


async def test_somebody_who_blocked_the_bot_is_erased_all_the_same(doorstep: Doorstep) -> None:
    visitor = await doorstep.newcomer()
    await visitor.press("Stoppen")
    visitor.blocked = True

    await visitor.press("Ja, stop en wis alles")

    assert await doorstep.look(_rows_about_people) == 0


async def test_the_language_of_their_telegram_is_the_first_guess(doorstep: Doorstep) -> None:
    english, turkish = doorstep.visitor(language="en"), doorstep.visitor(language="tr")
    await english.open(await doorstep.link())
    await turkish.open(await doorstep.link())

    assert "Welcome to" in english.last.text
    assert "Welkom bij" in turkish.last.text


async def test_the_language_is_chosen_first_and_holds_from_there(doorstep: Doorstep) -> None:
    visitor = doorstep.visitor()
    await visitor.say(f"/start {await doorstep.link()}")
    assert "In welke taal wil je de bot lezen?" in visitor.last.text
    assert "In which language do you want to read the bot?" in visitor.last.text
    assert visitor.labels == ["Nederlands", "English", "Stoppen"]
    await visitor.press("English")
    assert "Welcome to" in visitor.last.text
    await visitor.press("Back", "Nederlands")
    assert "Welkom bij" in visitor.last.text
    assert visitor.labels == ["Verder", "Terug", "Stoppen"]


async def test_the_code_is_shown_with_the_name_of_who_to_tell_it_to(doorstep: Doorstep) -> None:
    await doorstep.coordinator("Ineke")
    visitor = doorstep.visitor()

    await onboard(visitor, await doorstep.link())

    person = await doorstep.person(visitor)
    assert person is not None
    assert person.code == visitor.code
    assert "Vertel deze code aan Ineke" in visitor.last.text
    assert "Typ hem nergens in" in visitor.last.text
    assert visitor.labels == ["Stoppen"]


async def test_typing_the_code_only_repeats_it(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    visitor = doorstep.visitor()
    await onboard(visitor, await doorstep.link())

    await visitor.say(visitor.code)

    person = await doorstep.person(visitor)
    assert person is not None
    assert person.standing is Standing.NEWCOMER
    assert "Vertel deze code" in visitor.last.text


async def test_a_photo_during_the_conversation_repeats_the_screen(doorstep: Doorstep) -> None:
    visitor = await doorstep.newcomer()

    await visitor.send_photo()

    assert "Welkom bij" in visitor.last.text


def _rows_about_people(store: Store) -> int:
    tables = ("person", "conversation", "outbox")
    return sum(
        store._connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in tables
    )


async def test_a_newcomer_can_type_all_the_way_in(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    visitor = await doorstep.newcomer()
    for text in ("verder", "ja", "ga verder", "VERDER", "ja", "Truus", "molen", "nederlands"):
        await visitor.say(text)

    person = await doorstep.person(visitor)
    assert person is not None
    assert (person.name, person.neighbourhood, person.language) == ("Truus", "molenwijk", "nl")
    assert person.code


@pytest.mark.parametrize("text", ["Hallo?", "wat is dit", "versturen", "1"])
async def test_what_is_no_button_is_said_not_to_be_kept(doorstep: Doorstep, text: str) -> None:
    await doorstep.coordinator()
    visitor = await doorstep.newcomer()
    await visitor.say(text)

    assert "heb ik niet bewaard" in visitor.last.text
    assert "Verder" in visitor.labels


@pytest.mark.parametrize("text", ["nee", "liever", "ja misschien", "ja ik doe"])
async def test_nobody_joins_or_goes_for_good_by_half_a_word(doorstep: Doorstep, text: str) -> None:
    await doorstep.coordinator()
    visitor = await doorstep.newcomer()
    await visitor.press(*TO_CONSENT)
    await visitor.say(text)

    assert "Doe je mee?" in visitor.last.text
    assert await doorstep.person(visitor) is not None

    await visitor.say("liever niet")
    assert "Liever niet" not in visitor.labels
    assert await doorstep.person(visitor) is None


async def test_stopping_for_good_wants_all_of_its_words(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    visitor = await _name_asked(doorstep)
    await visitor.say("stop")
    assert "Ja, stop en wis alles" in visitor.labels
    await visitor.say("ja")
    assert "Bedoel je Ja, stop en wis alles?" in visitor.last.text
    await visitor.say("nee")
    assert "Hoe" in visitor.last.text
    await visitor.say("Terug")
    assert "Doe je mee?" in visitor.last.text


async def test_a_name_follows_an_edit_until_it_is_sent(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    visitor = await _name_asked(doorstep)
    await visitor.say("Trus")
    await visitor.edit("Trus", "Truus")
    assert "Je wijziging is genoteerd." in visitor.last.text
    await visitor.edit("Truus", "🌷")
    await visitor.press("Molenwijk")
    await visitor.edit("🌷", "Iemand anders")
    person = await doorstep.person(visitor)
    assert person is not None
    assert person.name == "Truus", "neither what is no name, nor what comes after it was sent"
