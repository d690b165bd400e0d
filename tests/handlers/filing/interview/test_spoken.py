"""What somebody just says, sends or speaks, with nothing open: never lost, never sent by itself."""

from dataclasses import replace

import pytest

from domain.concerns.concern import Concern
from domain.conversations.attachments import MEGABYTE, Medium
from domain.identifiers import MessageId
from domain.roles import Role
from handlers.telegram.calls import Failure, FailureKind, Fetched
from services.conversations import conversation_rows
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import tell

STORY = "Er is ruzie op het plein. <b>Er wordt geroepen</b>"
DANGER = "Is er nu gevaar? Bel 112."
ASKED = "Wil je dit melden?"
JPEG, OPUS = Fetched(b"a safe photo"), Fetched(b"a voice")

_ANSWERS = (
    *("Nee", "Onrust in de buurt", "Advies", "Noord", "Klaar", "Zelf gezien of gehoord"),
    *("Sinds deze week", "Deze week", "Overslaan", "Ja, dat mag"),
)


async def _answers_the_rest(phone: Phone) -> None:
    """Answer whatever is still asked, up to the summary."""
    for _ in range(15):
        if "Versturen" in phone.labels:
            return
        await phone.press(next(label for label in _ANSWERS if label in phone.labels))
    raise AssertionError(phone.last.text)


async def _filed(town: Town) -> tuple[Concern, str]:
    (concern,) = await town.look(lambda store: store.concerns.open())
    filing = await town.look(lambda store: store.concerns.filing(concern.id))
    return concern, filing.get("account", "")


async def _kept(town: Town) -> list[tuple[str, bool, bool]]:
    return await town.look(
        lambda store: store.attachments._connection.execute(
            "SELECT kind, person_tag IS NOT NULL, concern_id IS NOT NULL FROM attachment"
            " ORDER BY kind"
        ).fetchall()
    )


async def test_words_get_112_first_and_then_the_question(town: Town, merel: Phone) -> None:
    await merel.say(STORY)
    assert merel.last.text.index(DANGER) < merel.last.text.index(ASKED)
    assert "Er is nog niets verstuurd. Niemand heeft het gelezen." in merel.last.text
    assert merel.labels == ["Ja, melden", "Nee"]
    assert await town.look(lambda store: store.concerns.open()) == []


async def test_with_yes_the_words_stand_in_the_draft_and_only_the_rest_is_asked(
    town: Town, merel: Phone
) -> None:
    await merel.say(STORY)
    await merel.press("Ja, melden")
    await _answers_the_rest(merel)
    assert STORY in merel.last.text
    await merel.press("Versturen")
    assert "Ontvangen" in merel.last.text
    _, account = await _filed(town)
    assert account == STORY
    assert merel.own == {}
    assert len(merel.shown) == 1


async def test_more_words_add_to_it_and_edits_are_followed(town: Town, merel: Phone) -> None:
    first = await merel.say(STORY)
    await merel.say("Het is bij de kerk.")
    await merel.edit(first, "Er was ruzie.")
    assert "Je wijziging is genoteerd" in merel.last.text
    assert len(merel.shown) == 1
    await merel.press("Ja, melden")
    await _answers_the_rest(merel)
    await merel.press("Versturen")
    _, account = await _filed(town)
    assert account == "Er was ruzie.\nHet is bij de kerk."


async def test_a_photo_with_words_and_a_voice_message_go_along(town: Town, merel: Phone) -> None:
    await merel.send_file(Medium.PHOTO, JPEG, caption="Dit stond vanmorgen op de muur")
    await merel.send_file(Medium.VOICE, OPUS)
    assert DANGER in merel.last.text
    assert "📎 1 foto en 1 spraakbericht" in merel.last.text
    assert "Je stem is herkenbaar" in merel.last.text
    await merel.press("Ja, melden")
    await _answers_the_rest(merel)
    await merel.press("Versturen")
    concern, account = await _filed(town)
    assert account == "Dit stond vanmorgen op de muur"
    assert await _kept(town) == [("photo", False, True), ("voice", False, True)]
    contents = await town.look(
        lambda store: [
            store.attachments.content(concern.id, each)
            for each, _ in store.attachments.of(concern.id)
        ]
    )
    assert contents == [b"a safe photo", b"a voice"]


async def test_what_is_still_on_its_way_comes_in_after_yes(town: Town, merel: Phone) -> None:
    town.slow = True
    await merel.send_file(Medium.VOICE, OPUS)
    assert "komt nog binnen" in merel.last.text
    await merel.press("Ja, melden")
    await town.fetch(merel)
    await _answers_the_rest(merel)
    await merel.press("Versturen")
    assert await _kept(town) == [("voice", False, True)]


async def test_a_photo_that_cannot_be_taken_in_leaves_a_question_and_no_dead_end(
    town: Town, merel: Phone
) -> None:
    town.slow = True
    await merel.send_file(Medium.PHOTO, Failure(FailureKind.REFUSED))
    await town.fetch(merel)
    await merel.say("Er staat iets op de muur.")
    assert ASKED in merel.last.text
    await merel.press("Ja, melden")
    await _answers_the_rest(merel)
    await merel.press("Versturen")
    assert (await _filed(town))[1] == "Er staat iets op de muur."


async def test_with_no_it_is_gone_from_disk_and_chat_and_said_to_be(
    town: Town, merel: Phone
) -> None:
    await merel.say(STORY)
    await merel.send_file(Medium.PHOTO, JPEG)
    await merel.press("Nee")
    assert "Weggegooid. Er is niets verstuurd en niets bewaard." in merel.last.text
    assert merel.own == {}
    assert await _kept(town) == []
    assert await town.look(lambda store: store.conversations.by(merel.person)) == []
    await merel.say("Zorg melden")
    await _answers_until_told(merel)
    assert "Genoteerd" not in merel.last.text


@pytest.mark.parametrize("word", ["stop", "Stop maar!", "ik wil stoppen", "gooi weg", "laat maar"])
async def test_a_word_that_ends_it_is_a_no(town: Town, merel: Phone, word: str) -> None:
    await merel.say(STORY)
    await merel.say(word)
    assert "Weggegooid. Er is niets verstuurd en niets bewaard." in merel.last.text
    assert merel.own == {}
    assert await town.look(lambda store: store.conversations.by(merel.person)) == []


async def _answers_until_told(phone: Phone) -> None:
    for _ in range(6):
        if "Wat zie of hoor je" in phone.last.text:
            return
        await phone.press(next(label for label in _ANSWERS if label in phone.labels))
    raise AssertionError(phone.last.text)


@pytest.mark.parametrize(("label", "kind"), [("Zorg melden", "concern"), ("Hulp vragen", "help")])
async def test_who_chooses_from_the_menu_meanwhile_has_said_it_already(
    town: Town, merel: Phone, label: str, kind: str
) -> None:
    await merel.say(STORY)
    await merel.say(label)
    await _answers_the_rest(merel)
    await merel.press("Versturen")
    concern, account = await _filed(town)
    assert (concern.kind, account) == (kind, STORY)


@pytest.mark.parametrize("words", ["hallo", "Ok!", "dank je wel", "test", "👍", "k", "Hallo?"])
async def test_small_talk_is_no_report_but_hears_how_to_make_one(
    town: Town, merel: Phone, words: str
) -> None:
    await merel.say(words)
    assert "Typ hier gewoon wat er is" in merel.last.text
    assert "Bel 112" in merel.last.text
    assert merel.menu
    assert await town.look(lambda store: store.conversations.by(merel.person)) == []


@pytest.mark.parametrize("words", ["brand", "112", "help", "ruzie!"])
async def test_one_word_can_be_a_report(merel: Phone, words: str) -> None:
    await merel.say(words)
    assert ASKED in merel.last.text


@pytest.mark.parametrize(
    ("role", "what"),
    [
        (Role.OFFICIAL, "in de ambtenarengroep"),
        (Role.COORDINATOR, "Kies Netwerk"),
        (Role.CHAIR, "Bel 0100 - 00 00 00"),
    ],
)
async def test_who_cannot_file_hears_112_and_what_they_can_do(
    town: Town, role: Role, what: str
) -> None:
    phone = await town.member(role)
    await phone.say(STORY)
    for_words = phone.last.text
    await phone.send_file(Medium.PHOTO, JPEG)
    assert phone.last.text == for_words
    assert DANGER in for_words
    assert "leest niemand" in for_words
    assert what in for_words
    assert phone.menu
    assert await _kept(town) == []


async def test_who_filed_too_much_today_keeps_their_words(town: Town, merel: Phone) -> None:
    for _ in range(10):
        await tell(merel)
        await merel.press("Versturen")
        if "Zo laten" in merel.labels:
            await merel.press("Zo laten")
    await merel.say(STORY)
    toast = await merel.press("Ja, melden")
    assert "0100 - 00 00 00" in toast
    assert ASKED in merel.last.text
    town.wait(days=1, minutes=1)
    await merel.say("En nog iets.")
    await merel.press("Ja, melden")
    await _answers_the_rest(merel)
    assert STORY in merel.last.text


async def test_a_second_tap_and_an_old_screen_change_nothing(town: Town, merel: Phone) -> None:
    await merel.say(STORY)
    number = max(merel.chat)
    yes = merel.last.buttons["Ja, melden"]
    await merel.press("Ja, melden")
    before = merel.last.text
    toast = await merel.press_data(number, yes)
    assert toast
    assert merel.last.text == before


async def test_nobody_comes_back_to_it_and_its_writer_is_told(town: Town, merel: Phone) -> None:
    await merel.say(STORY)
    town.wait(hours=23, minutes=5)
    await town.work(sweeping.sweep)
    assert "dat niet is verstuurd" in merel.last.text
    await merel.say("/start")
    assert ASKED in merel.last.text


async def test_the_words_below_a_file_are_taken_and_the_file_is_said_to_be_left_out(
    town: Town, merel: Phone
) -> None:
    await merel.send_photo(caption="Hier filmde ik het gevecht")
    assert "Het bestand zelf kan ik niet bewaren" in merel.last.text
    assert DANGER in merel.last.text
    await merel.press("Ja, melden")
    await _answers_the_rest(merel)
    await merel.press("Versturen")
    assert (await _filed(town))[1] == "Hier filmde ik het gevecht"


async def test_an_album_of_who_cannot_file_is_answered_once(town: Town) -> None:
    chair = await town.member(Role.CHAIR)
    for _ in range(3):
        await chair.send_photo(album="77")
    assert len(chair.chat) == 1


TOO_BIG = {Medium.PHOTO: ("Deze foto is te groot", 6), Medium.VOICE: ("is te lang", 21)}


@pytest.mark.parametrize("medium", Medium)
async def test_what_is_too_big_to_be_a_first_message_hears_112_first(
    merel: Phone, medium: Medium
) -> None:
    words, size = TOO_BIG[medium]
    await merel.send_file(medium, size=size * MEGABYTE)
    assert DANGER in merel.last.text
    assert merel.last.text.index(DANGER) < merel.last.text.index(words)
    assert len(merel.chat) == 1


async def test_of_an_album_that_is_too_big_it_is_said_once(merel: Phone) -> None:
    for _ in range(3):
        await merel.send_file(Medium.PHOTO, size=6 * MEGABYTE, album="77")
    assert len(merel.chat) == 1
    assert merel.last.text.count("112") == 1


async def test_a_citizen_number_in_a_first_message_hears_112_first(merel: Phone) -> None:
    await merel.say("Zijn nummer is 111222333, ga erheen")
    said = merel.last.text
    assert said.index(DANGER) < said.index("burgerservicenummer")
    assert said.count(DANGER) == 1


async def test_in_a_conversation_nothing_of_112_comes_before_a_refusal(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Nee")
    await merel.send_file(Medium.PHOTO, size=6 * MEGABYTE)
    refused = [shown.text for shown in merel.chat.values() if "Deze foto is te groot" in shown.text]
    assert refused
    assert not any(DANGER in text for text in refused)


async def test_a_screen_that_arrives_after_its_button_was_pressed_is_no_dead_end(
    town: Town, merel: Phone
) -> None:
    await merel.say(STORY)
    first = max(merel.chat)
    again = town.telegram.arrive(merel.account, replace(merel.last))
    merel.online = False
    await merel.press_data(first, merel.chat[first].buttons["Ja, melden"])

    def arrives(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        conversation_rows.screen_shown(unit, person, MessageId(again))

    await town.work(arrives)
    await merel.come_online()
    assert list(merel.shown) == [again]
    assert "Is er nu direct gevaar?" in merel.last.text
