import pytest

from bot.demo.client import TownClient, Venue
from tests.demo.corner import Corner

MUNICIPALITY = {
    "latitude": 52.0907,
    "longitude": 5.1214,
    "title": "Buurthuis De Molen",
    "address": "Molenstraat 1",
}
POINT = {"latitude": 52.0907, "longitude": 5.1214}


async def test_a_place_is_shown_with_its_name_its_address_and_its_buttons(
    corner: Corner, town: TownClient
) -> None:
    invitation = await corner.does("sendMessage", chat_id=corner.amina, text="Kom je?")
    sent = await corner.does(
        "sendVenue",
        chat_id=corner.amina,
        **MUNICIPALITY,
        reply_parameters={"message_id": invitation["message_id"]},
        reply_markup={"inline_keyboard": [[{"text": "Terug", "callback_data": "x"}]]},
        protect_content=True,
    )
    assert sent["venue"] == {
        "location": POINT,
        "title": "Buurthuis De Molen",
        "address": "Molenstraat 1",
    }
    assert sent["location"] == POINT
    assert sent["reply_to_message"]["message_id"] == invitation["message_id"]
    shown = (await town.messages(corner.amina))[-1]
    assert shown.venue == Venue("Buurthuis De Molen", "Molenstraat 1", 52.0907, 5.1214)
    assert (shown.text, shown.buttons, shown.protected) == ("", ["Terug"], True)


async def test_a_point_is_shown_alone(corner: Corner, town: TownClient) -> None:
    sent = await corner.does("sendLocation", chat_id=corner.forum, **POINT)
    assert sent["location"] == POINT
    assert (await town.messages(corner.forum))[-1].venue is None


@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        ("sendVenue", {"latitude": None}, "latitude is empty"),
        ("sendVenue", {"longitude": " "}, "longitude is empty"),
        ("sendVenue", {"latitude": 90.1}, "wrong venue location specified"),
        ("sendVenue", {"longitude": "nan"}, "wrong venue location specified"),
        ("sendVenue", {"title": ""}, 'parameter "title" is required'),
        ("sendVenue", {"address": None}, 'parameter "address" is required'),
        ("sendVenue", {"chat_id": None}, "chat_id is empty"),
        ("sendLocation", {"latitude": ""}, "latitude is empty"),
        ("sendLocation", {"longitude": 181}, "invalid location specified"),
    ],
)
async def test_a_place_that_is_nowhere_is_refused(
    corner: Corner, method: str, given: dict[str, object], words: str
) -> None:
    refusal = await corner.refused(method, **{"chat_id": corner.amina, **MUNICIPALITY, **given})
    assert refusal == f"Bad Request: {words}"


async def test_of_a_place_only_the_buttons_can_change(corner: Corner, town: TownClient) -> None:
    number = (await corner.does("sendVenue", chat_id=corner.amina, **MUNICIPALITY))["message_id"]
    place = {"chat_id": corner.amina, "message_id": number}
    refusal = await corner.refused("editMessageText", **place, text="x")
    assert refusal == "Bad Request: there is no text in the message to edit"
    refusal = await corner.refused("editMessageCaption", **place, caption="x")
    assert refusal == "Bad Request: there is no caption in the message to edit"
    media = {"type": "document", "media": "x"}
    refusal = await corner.refused("editMessageMedia", **place, media=media)
    assert refusal == "Bad Request: message media can't be edited"
    keyboard = {"inline_keyboard": [[{"text": "Route", "callback_data": "x"}]]}
    await corner.does("editMessageReplyMarkup", **place, reply_markup=keyboard)
    shown = (await town.messages(corner.amina))[-1]
    assert shown.buttons == ["Route"]
    assert shown.venue
    assert shown.venue.title == "Buurthuis De Molen"
    refusal = await corner.refused("editMessageReplyMarkup", **place, reply_markup=keyboard)
    assert refusal.startswith("Bad Request: message is not modified")
