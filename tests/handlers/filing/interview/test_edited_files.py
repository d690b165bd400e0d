"""What is changed below a file, or put in its place, is followed while nothing was sent."""

from domain.conversations.attachments import Medium
from domain.identifiers import MessageId
from handlers.telegram.calls import Fetched
from handlers.telegram.happenings import SentOther
from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import tell, to_the_words

DANGER = "Is er nu gevaar? Bel 112."
IN_VAIN = "Je hebt een eerder bericht veranderd."
NOTED = "Je wijziging is genoteerd"
JPEG = Fetched(b"a safe photo")


async def _told(town: Town, phone: Phone) -> tuple[list[str], int]:
    """Give the words of the draft, and how much is attached."""
    draft = await town.look(lambda store: store.conversations.of(phone.person, "private"))
    assert draft is not None
    answers = [each for each in draft.state["answers"].values() if isinstance(each, dict)]
    told = [each for each in answers if "pieces" in each]
    return (
        [text for each in told for _, text in each["pieces"]],
        sum(len(each["attached"]) for each in told),
    )


async def test_edited_words_below_a_video_are_followed(town: Town, merel: Phone) -> None:
    video = await merel.send_photo(caption="Hier filmde ik het")
    await merel.send_photo(caption="Hier filmde ik het gevecht", edits=video)
    assert await _told(town, merel) == (["Hier filmde ik het gevecht"], 0)
    assert DANGER in merel.last.text
    await merel.send_photo(edits=video)
    assert await _told(town, merel) == ([], 0)
    assert "heb ik weggehaald" in merel.last.text


async def test_a_photo_that_becomes_a_video_leaves_its_words(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    photo = await merel.send_file(Medium.PHOTO, JPEG, caption="kijk")
    assert await _told(town, merel) == (["kijk"], 1)
    await merel.send_photo(caption="kijk hier", edits=photo)
    assert await _told(town, merel) == (["kijk hier"], 0)
    assert "Het bestand zelf kan ik niet bewaren" in merel.last.text
    kept = await town.look(
        lambda store: store.attachments._connection.execute("SELECT 1 FROM attachment").fetchall()
    )
    assert kept == []


async def test_a_photo_in_place_of_a_video_or_of_words_goes_along(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    words = await merel.say("Zo zag het eruit")
    await merel.send_file(Medium.PHOTO, JPEG, caption="Zo zag het eruit, kijk", edits=words)
    assert await _told(town, merel) == (["Zo zag het eruit, kijk"], 1)
    assert NOTED in merel.last.text
    await merel.send_file(Medium.PHOTO, JPEG, edits=words)
    assert await _told(town, merel) == ([], 1)


async def test_a_citizen_number_put_below_a_video_takes_all_of_it_out(
    town: Town, merel: Phone
) -> None:
    video = await merel.send_photo(caption="Hier filmde ik het")
    await merel.send_photo(caption="Nummer 111222333", edits=video)
    assert await _told(town, merel) == ([], 0)


async def test_a_change_of_what_was_sent_is_said_once_to_change_nothing(
    town: Town, merel: Phone
) -> None:
    video = await merel.send_photo(caption="Hier filmde ik het")
    await merel.press("Nee")
    await merel.send_photo(caption="Er is nu brand", edits=video)
    assert merel.last.text.index(DANGER) < merel.last.text.index(IN_VAIN)
    before = len(merel.chat)
    await merel.send_photo(caption="Er is nu echt brand", edits=video)
    await merel.edit(video, "Er is nu echt brand")
    assert len(merel.chat) == before


async def test_in_a_conversation_it_says_so_without_112(merel: Phone) -> None:
    earlier = await merel.say("hallo")
    await tell(merel)
    await merel.edit(earlier, "hallo allemaal")
    said = next(shown.text for shown in merel.chat.values() if IN_VAIN in shown.text)
    assert DANGER not in said


async def test_what_moves_by_itself_is_no_change(merel: Phone) -> None:
    place = SentOther(merel._speaker(), merel._place(), MessageId(99), kind="location", edited=True)
    await merel._happen(place)
    assert not merel.chat
