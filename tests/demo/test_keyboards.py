import pytest

from bot.demo.client import TownClient
from tests.demo.corner import Corner


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ({"inline_keyboard": [[{"text": "A", "callback_data": "é" * 33}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "A", "callback_data": ""}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "A", "url": "geen adres"}]]}, "BUTTON_URL_INVALID"),
        (
            {"inline_keyboard": [[{"text": "A"}]]},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"inline_keyboard": [[{"callback_data": "a"}]]},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        ({"inline_keyboard": "A"}, "can't parse reply keyboard markup JSON object"),
        ({"keyboard": [[{}]]}, "can't parse reply keyboard markup JSON object"),
        (["A"], "object expected as reply markup"),
        (
            {"inline_keyboard": [[{"text": "A", "callback_data": "a"}] * 8] * 13},
            "reply markup is too long",
        ),
    ],
)
async def test_keyboards_that_make_no_sense_are_refused(
    corner: Corner, markup: object, complaint: str
) -> None:
    refusal = await corner.refused(
        "sendMessage", chat_id=corner.amina, text="Kies", reply_markup=markup
    )
    assert refusal == f"Bad Request: {complaint}"


async def test_callback_data_of_64_bytes_passes(corner: Corner) -> None:
    button = {"text": "A", "callback_data": "é" * 32}
    await corner.does(
        "sendMessage",
        chat_id=corner.amina,
        text="Kies",
        reply_markup={"inline_keyboard": [[button]]},
    )


async def test_a_reply_keyboard_stands_under_the_chat_until_it_is_removed(
    corner: Corner, town: TownClient
) -> None:
    menu = {"keyboard": [["Zorg melden", {"text": "Privacy"}]], "resize_keyboard": True}
    sent = await corner.does("sendMessage", chat_id=corner.amina, text="Menu", reply_markup=menu)
    assert "reply_markup" not in sent
    assert (await town.messages(corner.amina))[-1].buttons == ["Zorg melden", "Privacy"]
    assert (await town.chat(corner.amina))["keyboard"]["resize_keyboard"]
    await corner.does(
        "sendMessage", chat_id=corner.amina, text="Dag", reply_markup={"remove_keyboard": True}
    )
    assert (await town.chat(corner.amina))["keyboard"] is None


async def test_an_edit_takes_only_inline_keyboards(corner: Corner) -> None:
    sent = await corner.does("sendMessage", chat_id=corner.amina, text="Vraag")
    refusal = await corner.refused(
        "editMessageText",
        chat_id=corner.amina,
        message_id=sent["message_id"],
        text="Vraag?",
        reply_markup={"force_reply": True},
    )
    assert refusal == "Bad Request: inline keyboard expected"
