"""A photo or voice message goes with the answer, is made safe first, and can be taken out again."""

import pytest

from domain.conversations.attachments import MEGABYTE, MOST_TRIES, Medium
from domain.identifiers import ConcernId
from domain.roles import Role
from handlers.telegram.calls import Failure, FailureKind, Fetched
from handlers.telegram.fetch import FetchFile
from services.people import language_and_removal
from services.upkeep import sweeping
from storage.sealing import SealBroken
from storage.store import Store
from tests.handlers.filing.interview.pocket import Phone, Town, lapse
from tests.handlers.filing.interview.usual_answers import (
    ACCOUNT,
    AFTER_THE_WORDS,
    HELP,
    tell_of,
    to_the_words,
)

PHOTO, VOICE = Medium.PHOTO, Medium.VOICE
JPEG, OPUS = Fetched(b"a safe photo"), Fetched(b"a voice")
RECOGNISED = "Je stem is herkenbaar voor wie luistert"


async def _kept(town: Town) -> list[tuple[str, bool, bool]]:
    """Give what lies in the database: kind, of a person, of a concern."""
    return await town.look(
        lambda store: store.attachments._connection.execute(
            "SELECT kind, person_tag IS NOT NULL, concern_id IS NOT NULL FROM attachment"
            " ORDER BY kind"
        ).fetchall()
    )


async def _answer_the_rest(phone: Phone, *, named: str = "Ja, dat mag") -> None:
    for label in ("Klaar", *AFTER_THE_WORDS, named):
        await phone.press(label)


async def _only_concern(town: Town) -> ConcernId:
    (concern,) = await town.look(lambda store: store.concerns.open())
    return concern.id


async def test_a_voice_message_and_a_photo_alone_are_answer_enough(
    town: Town, merel: Phone
) -> None:
    await to_the_words(merel)
    assert "Liever praten? Stuur een spraakbericht." in merel.last.text
    assert "Klaar" not in merel.labels
    await merel.send_file(VOICE, OPUS)
    await merel.send_file(PHOTO, JPEG)
    assert "📎 1 foto en 1 spraakbericht" in merel.last.text
    assert "komt nog binnen" not in merel.last.text
    assert RECOGNISED in merel.last.text
    await _answer_the_rest(merel)
    assert "In je eigen woorden:</b> 📎 1 foto en 1 spraakbericht" in merel.last.html
    assert RECOGNISED in merel.last.text
    assert await _kept(town) == [("photo", True, False), ("voice", True, False)]
    await merel.press("Versturen")
    assert "Ontvangen" in merel.last.text
    assert await _kept(town) == [("photo", False, True), ("voice", False, True)]
    concern = await _only_concern(town)
    contents = await town.look(
        lambda store: [
            (medium, store.attachments.content(concern, attachment))
            for attachment, medium in store.attachments.of(concern)
        ]
    )
    assert contents == [(PHOTO, b"a safe photo"), (VOICE, b"a voice")]


async def test_a_nameless_voice_is_warned_about_before_it_is_sent(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.send_file(VOICE, OPUS)
    await _answer_the_rest(merel, named="Nee, liever zonder naam")
    assert f"{RECOGNISED}</b>, ook zonder je naam" in merel.last.html


@pytest.mark.parametrize("presses", [(), ("Klaar",), ("Klaar", *AFTER_THE_WORDS)])
async def test_a_photo_at_a_choice_goes_with_the_story_as_words_do(
    town: Town, merel: Phone, presses: tuple[str, ...]
) -> None:
    await merel.say("Zorg melden")
    if presses:
        await to_the_words(merel)
        await merel.say(ACCOUNT)
    for label in presses:
        await merel.press(label)
    asked = list(merel.labels)
    await merel.send_file(PHOTO, JPEG, caption="Dit staat op de muur")
    assert merel.last.text.startswith("✓ Dit heb ik bij je verhaal gezet")
    assert list(merel.labels) == asked
    rest = ("Nee", *AFTER_THE_WORDS, "Ja, dat mag")[len(presses) :]
    for label in rest:
        await merel.press(label)
    assert "Dit staat op de muur" in merel.last.text
    assert "📎 1 foto" in merel.last.text
    await merel.press("Versturen")
    assert await _kept(town) == [("photo", False, True)]


async def test_that_it_is_kept_stays_said_when_it_is_in(town: Town, merel: Phone) -> None:
    town.slow = True
    await merel.say("Zorg melden")
    await merel.send_file(PHOTO, JPEG)
    await town.fetch(merel)
    assert await _kept(town) == [("photo", True, False)]
    assert merel.last.text.startswith("✓ Dit heb ik bij je verhaal gezet")


async def test_a_photo_needs_no_such_warning(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.send_file(PHOTO, JPEG)
    await _answer_the_rest(merel, named="Nee, liever zonder naam")
    assert "herkenbaar" not in merel.last.text


async def test_words_below_a_photo_are_words_of_the_answer_and_can_be_edited(
    merel: Phone,
) -> None:
    await to_the_words(merel)
    message = await merel.send_file(PHOTO, JPEG, caption="Dit staat op de muur")
    assert "✓ Genoteerd: 20 tekens." in merel.last.text
    await merel.send_file(PHOTO, JPEG, caption="Dit staat op de school", edits=message)
    assert "Je wijziging is genoteerd" in merel.last.text
    await _answer_the_rest(merel)
    assert "Dit staat op de school" in merel.last.text
    assert "op de muur" not in merel.last.text


async def test_a_photo_that_its_sender_changed_takes_the_place_of_the_one_before(
    town: Town, merel: Phone
) -> None:
    await to_the_words(merel)
    message = await merel.send_file(PHOTO, Fetched(b"with a face"))
    await merel.press("Klaar")
    await merel.send_file(PHOTO, Fetched(b"without a face"), edits=message)
    for label in (*AFTER_THE_WORDS, "Ja, dat mag", "Versturen"):
        await merel.press(label)
    concern = await _only_concern(town)
    contents = await town.look(
        lambda store: [
            store.attachments.content(concern, attachment)
            for attachment, _ in store.attachments.of(concern)
        ]
    )
    assert contents == [b"without a face"]


async def test_a_photo_goes_with_the_citizen_service_number_that_came_below_it(
    town: Town, merel: Phone
) -> None:
    await to_the_words(merel)
    await merel.say("Er is onrust.")
    message = await merel.send_file(PHOTO, JPEG, caption="Dit staat op de muur")
    await merel.send_file(PHOTO, JPEG, caption="Zijn bsn is 111222333", edits=message)
    assert message not in merel.own
    assert await _kept(town) == []
    await _answer_the_rest(merel)
    assert "1 foto" not in merel.last.text
    assert "op de muur" not in merel.last.text


async def test_a_changed_photo_that_no_draft_knows_is_left_alone(town: Town, merel: Phone) -> None:
    message = await merel.send_file(PHOTO, JPEG)
    await merel.press("Nee")
    await merel.send_file(PHOTO, JPEG, edits=message)
    await to_the_words(merel)
    await merel.send_file(PHOTO, JPEG, edits=message)
    assert "📎 1 foto" not in merel.last.text
    assert await _kept(town) == []


async def test_they_can_be_taken_out_again_and_nothing_is_kept_of_them(
    town: Town, merel: Phone
) -> None:
    await to_the_words(merel)
    await merel.say(ACCOUNT)
    await merel.send_file(PHOTO, JPEG)
    await merel.press("Foto en spraak weghalen")
    assert "📎" not in merel.last.text
    assert "Klaar" in merel.labels
    assert await _kept(town) == []


async def test_erasing_an_answer_erases_what_goes_with_it(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say(ACCOUNT)
    for label in ("Klaar", *AFTER_THE_WORDS, "Ja, dat mag"):
        await merel.press(label)
    await tell_of(merel, HELP)
    await merel.send_file(VOICE, OPUS)
    assert merel.labels[:3] == ["Klaar", "Foto en spraak weghalen", "Wissen en overslaan"]
    await merel.press("Wissen en overslaan")
    assert await _kept(town) == []


async def test_sending_waits_for_what_is_on_its_way_and_loses_nothing(
    town: Town, merel: Phone
) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(PHOTO, JPEG)
    assert "komt nog binnen" in merel.last.text
    await _answer_the_rest(merel)
    assert "nog onderweg" in await merel.press("Versturen")
    assert "Klopt je melding?" in merel.last.text
    await town.fetch(merel)
    await merel.press("Versturen")
    assert "Ontvangen" in merel.last.text
    assert await _kept(town) == [("photo", False, True)]


async def test_coming_in_makes_no_button_stale_and_keeps_the_screen_in_its_place(
    town: Town, merel: Phone
) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(VOICE, OPUS)
    number = max(merel.chat)
    buttons = merel.last.buttons
    await town.fetch(merel)
    assert max(merel.chat) == number
    assert merel.last.buttons == buttons
    assert "komt nog binnen" not in merel.last.text


@pytest.mark.parametrize(
    ("medium", "fetched", "sentence"),
    [
        (PHOTO, Fetched(refusal="photo-too-big"), "hoogstens 5 MB"),
        (PHOTO, Fetched(refusal="photo-too-many-pixels"), "te veel beeldpunten"),
        (PHOTO, Fetched(refusal="photo-unfit"), "niet als foto openen"),
        (VOICE, Fetched(refusal="voice-too-big"), "hoogstens 20 MB"),
        (VOICE, Fetched(refusal="voice-unfit"), "niet als spraakbericht openen"),
        (PHOTO, Failure(FailureKind.REFUSED), "niet gelukt om je foto op te halen"),
        (VOICE, Failure(FailureKind.REFUSED), "niet gelukt om je spraakbericht op te halen"),
    ],
)
async def test_what_cannot_be_taken_in_is_told_in_one_sentence_and_the_question_stands(
    town: Town, merel: Phone, medium: Medium, fetched: Fetched | Failure, sentence: str
) -> None:
    await to_the_words(merel)
    await merel.send_file(medium, fetched)
    assert sum(sentence in shown.text for shown in merel.chat.values()) == 1
    assert "Wat zie of hoor je?" in merel.last.text
    assert "Klaar" not in merel.labels
    assert await _kept(town) == []


async def _begins(town: Town) -> bool:
    """Begin to fetch what waits, as a process does that may not live to tell; was there a call?"""
    (item,) = town.fetches
    return await town.work(lambda unit: FetchFile().render(unit, item)) is not None


@pytest.mark.parametrize(
    ("medium", "sentence"), [(PHOTO, "niet als foto openen"), (VOICE, "niet als spraakbericht")]
)
async def test_a_file_that_ends_the_process_each_time_is_given_up(
    town: Town, merel: Phone, medium: Medium, sentence: str
) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(medium)
    for _ in range(MOST_TRIES):
        assert await _begins(town)
        assert all(sentence not in shown.text for shown in merel.chat.values())
    assert not await _begins(town)
    assert sum(sentence in shown.text for shown in merel.chat.values()) == 1
    assert "Wat zie of hoor je?" in merel.last.text
    assert await _kept(town) == []


async def test_what_does_not_get_through_may_be_tried_as_often_as_it_takes(
    town: Town, merel: Phone
) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(PHOTO, JPEG)
    (item,) = town.fetches
    for _ in range(3 * MOST_TRIES):
        assert await _begins(town)
        await town.work(lambda unit: FetchFile().missed(unit, item))
    await town.fetch(merel)
    assert await _kept(town) == [("photo", True, False)]


async def test_an_answer_that_fell_away_is_asked_for_again_before_sending(
    town: Town, merel: Phone
) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(PHOTO, Fetched(refusal="photo-unfit"))
    await _answer_the_rest(merel)
    await town.fetch(merel)
    assert "Wat zie of hoor je?" in merel.last.text
    await merel.say(ACCOUNT)
    assert "Genoteerd" in merel.last.text
    await merel.press("Klaar")
    assert ACCOUNT in merel.last.text
    await merel.press("Versturen")
    assert "Ontvangen" in merel.last.text


@pytest.mark.parametrize(("medium", "most"), [(PHOTO, 5), (VOICE, 20)])
async def test_what_says_it_is_too_big_is_refused_without_being_fetched(
    town: Town, merel: Phone, medium: Medium, most: int
) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(medium, size=most * MEGABYTE + 1, caption="kijk")
    assert f"hoogstens {most} MB" in merel.last.text
    assert town.fetches == []
    draft = await town.look(lambda store: store.conversations.of(merel.person, "private"))
    assert draft is not None
    assert "kijk" not in str(draft.state)


async def test_the_sixth_is_refused_and_the_five_stay(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    for _ in range(6):
        await merel.send_file(PHOTO, JPEG)
    assert "Er kunnen hoogstens 5 foto" in merel.last.text
    assert len(await _kept(town)) == 5


async def test_outside_a_draft_a_photo_is_asked_about(town: Town, merel: Phone) -> None:
    await merel.send_file(PHOTO, JPEG)
    assert "Wil je dit melden?" in merel.last.text
    assert await _kept(town) == [("photo", True, False)]


async def test_a_draft_thrown_away_meanwhile_takes_nothing_in(town: Town, merel: Phone) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(VOICE, OPUS)
    await merel.press("Stoppen")
    await merel.press("Weggooien")
    await town.fetch(merel)
    assert await _kept(town) == []
    assert "Weggegooid" in merel.last.text


async def test_one_taken_out_while_on_its_way_is_not_taken_in(town: Town, merel: Phone) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(VOICE, OPUS)
    await merel.press("Foto en spraak weghalen")
    await town.fetch(merel)
    assert await _kept(town) == []


@pytest.mark.parametrize("how", ["thrown away", "started anew", "left alone", "left the network"])
async def test_what_came_with_a_draft_goes_with_it(town: Town, merel: Phone, how: str) -> None:
    cato = await town.member(Role.COORDINATOR, "Cato")
    await to_the_words(merel)
    await merel.send_file(PHOTO, JPEG)
    assert len(await _kept(town)) == 1
    match how:
        case "thrown away":
            await merel.press("Stoppen")
            await merel.press("Weggooien")
        case "started anew":
            await merel.say("Hulp vragen")
            await merel.press("Opnieuw beginnen")
        case "left alone":
            await lapse(town)
        case _:
            coordinator = await town.look(lambda store: store.people.by_id(cato.person))
            assert coordinator is not None
            await town.work(
                lambda unit: language_and_removal.remove(unit, coordinator, merel.person)
            )
    assert await _kept(town) == []


async def test_what_lost_its_draft_in_any_other_way_is_swept_up(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    await merel.send_file(PHOTO, JPEG)
    await town.look(lambda store: store.conversations.drop(merel.person, "private"))
    await town.work(sweeping.sweep)
    assert await _kept(town) == []


async def test_a_file_that_never_comes_is_given_up_after_an_hour(town: Town, merel: Phone) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(VOICE, OPUS)
    town.wait(minutes=61)
    await town.fetch(merel)
    assert any("niet gelukt om je spraakbericht" in shown.text for shown in merel.chat.values())
    assert await _kept(town) == []


async def test_fetching_twice_keeps_one(town: Town, merel: Phone) -> None:
    town.slow = True
    await to_the_words(merel)
    await merel.send_file(VOICE, OPUS)
    (item,) = town.fetches
    await town.fetch(merel)
    await merel.receive(item)
    assert await _kept(town) == [("voice", True, False)]


async def test_a_key_figure_of_another_concern_cannot_open_it(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    await merel.send_file(PHOTO, JPEG)
    await _answer_the_rest(merel)
    await merel.press("Versturen")
    concern = await _only_concern(town)
    await to_the_words(merel)
    await merel.say(ACCOUNT)
    await _answer_the_rest(merel)
    await merel.press("Versturen")

    def moved(store: Store) -> None:
        (other,) = [each.id for each in store.concerns.open() if each.id != concern]
        ((attachment, _),) = store.attachments.of(concern)
        with pytest.raises(SealBroken):
            store.attachments.content(other, attachment)

    await town.look(moved)


async def test_a_stranger_gets_the_same_sentence_for_a_photo(town: Town, merel: Phone) -> None:
    cato = await town.member(Role.COORDINATOR, "Cato")
    coordinator = await town.look(lambda store: store.people.by_id(cato.person))
    assert coordinator is not None
    await town.work(lambda unit: language_and_removal.remove(unit, coordinator, merel.person))
    await merel.send_file(PHOTO, JPEG)
    assert await _kept(town) == []
