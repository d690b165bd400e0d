import pytest

from bot.demo.client import TownClient
from tests.demo.corner import Corner

BUTTONS = {"inline_keyboard": [[{"text": "Ja", "callback_data": "ja"}]]}


async def test_what_the_bot_sends_stands_in_the_chat(corner: Corner, town: TownClient) -> None:
    sent = await corner.does("sendMessage", chat_id=corner.amina, text="Dag Amina")
    shown = (await town.messages(corner.amina))[-1]
    assert shown.text == "Dag Amina"
    assert shown.id == sent["message_id"]
    assert shown.by_bot


async def test_html_becomes_text_and_entities_counted_in_utf16(corner: Corner) -> None:
    text = "👍 <b>Let &amp; op</b>: <i>bel <u>112</u></i> &lt;nu&gt; &#233;&#x1F600;"
    sent = await corner.does("sendMessage", chat_id=corner.amina, text=text, parse_mode="HTML")
    assert sent["text"] == "👍 Let & op: bel 112 <nu> é😀"
    assert sent["entities"] == [
        {"type": "bold", "offset": 3, "length": 8},
        {"type": "italic", "offset": 13, "length": 7},
        {"type": "underline", "offset": 17, "length": 3},
    ]


async def test_links_spoilers_quotes_and_mentions_are_read(corner: Corner) -> None:
    text = (
        '<a href="https://example.org">hier</a> <tg-spoiler>a</tg-spoiler> '
        '<span class="tg-spoiler">b</span> <blockquote expandable>c</blockquote> '
        f'<a href="tg://user?id={corner.amina}">d</a> <a>niets</a>'
    )
    sent = await corner.does("sendMessage", chat_id=corner.amina, text=text, parse_mode="HTML")
    kinds = [entity["type"] for entity in sent["entities"]]
    assert kinds == ["text_link", "spoiler", "spoiler", "expandable_blockquote", "text_mention"]
    assert sent["entities"][0]["url"] == "https://example.org"


async def test_blanks_around_a_text_fall_off_and_entities_move_along(corner: Corner) -> None:
    sent = await corner.does(
        "sendMessage", chat_id=corner.amina, text="\n  <b> kort </b>\n", parse_mode="HTML"
    )
    assert sent["text"] == "kort"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4}]


async def test_entities_may_be_given_outright(corner: Corner) -> None:
    bold = {"type": "bold", "offset": 0, "length": 99}
    sent = await corner.does("sendMessage", chat_id=corner.amina, text="<b>", entities=[bold])
    assert sent["text"] == "<b>"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 3}]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("é<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é</b>", "Unexpected end tag at byte offset 2"),
        (
            "<b>x</i>",
            'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
        ),
        ("a < b", "Unclosed start tag at byte offset 2"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
async def test_marks_that_cannot_be_read_are_refused(
    corner: Corner, text: str, complaint: str
) -> None:
    refusal = await corner.refused(
        "sendMessage", chat_id=corner.amina, text=text, parse_mode="HTML"
    )
    assert refusal == f"Bad Request: can't parse entities: {complaint}"


async def test_only_html_is_read(corner: Corner) -> None:
    refusal = await corner.refused(
        "sendMessage", chat_id=corner.amina, text="*x*", parse_mode="MarkdownV2"
    )
    assert refusal == "Bad Request: unsupported parse_mode"


async def test_a_text_has_4096_utf16_units_and_not_one_more(corner: Corner) -> None:
    await corner.does("sendMessage", chat_id=corner.amina, text="👍" * 2048)
    refusal = await corner.refused("sendMessage", chat_id=corner.amina, text="👍" * 2048 + "!")
    assert refusal == "Bad Request: message is too long"


@pytest.mark.parametrize("text", ["", "  \n ", "<b> </b>"])
async def test_an_empty_text_is_refused(corner: Corner, text: str) -> None:
    refusal = await corner.refused(
        "sendMessage", chat_id=corner.amina, text=text, parse_mode="HTML"
    )
    assert refusal == "Bad Request: message text is empty"


async def test_a_reply_shows_what_it_answers(corner: Corner, town: TownClient) -> None:
    question = await town.say(corner.amina, "Hoe laat?")
    answer = await corner.does(
        "sendMessage",
        chat_id=corner.amina,
        text="Tien uur",
        reply_parameters={"message_id": question.id},
    )
    assert answer["reply_to_message"]["text"] == "Hoe laat?"
    refusal = await corner.refused(
        "sendMessage", chat_id=corner.amina, text="x", reply_parameters={"message_id": 999_999}
    )
    assert refusal == "Bad Request: message to be replied not found"
    await corner.does(
        "sendMessage",
        chat_id=corner.amina,
        text="dan zonder",
        reply_parameters={"message_id": 999_999, "allow_sending_without_reply": True},
    )


async def test_an_edit_changes_text_and_takes_away_buttons_not_named_again(
    corner: Corner, town: TownClient
) -> None:
    sent = await corner.does(
        "sendMessage", chat_id=corner.amina, text="Klopt dit?", reply_markup=BUTTONS
    )
    where = {"chat_id": corner.amina, "message_id": sent["message_id"]}
    edited = await corner.does("editMessageText", **where, text="Dank je")
    assert edited["text"] == "Dank je"
    assert "edit_date" in edited
    assert "reply_markup" not in edited
    assert (await town.messages(corner.amina))[-1].buttons == []


async def test_an_edit_that_changes_nothing_is_refused(corner: Corner) -> None:
    sent = await corner.does(
        "sendMessage", chat_id=corner.amina, text="Klopt dit?", reply_markup=BUTTONS
    )
    where = {"chat_id": corner.amina, "message_id": sent["message_id"]}
    same = (
        "Bad Request: message is not modified: specified new message content and reply markup "
        "are exactly the same as a current content and reply markup of the message"
    )
    refusal = await corner.refused(
        "editMessageText", **where, text="Klopt dit?", reply_markup=BUTTONS
    )
    assert refusal == same
    assert await corner.refused("editMessageReplyMarkup", **where, reply_markup=BUTTONS) == same


async def test_only_own_texts_with_an_inline_keyboard_or_none_can_be_edited(
    corner: Corner, town: TownClient
) -> None:
    said = await town.say(corner.amina, "van mij")
    refusal = await corner.refused(
        "editMessageText", chat_id=corner.amina, message_id=said.id, text="x"
    )
    assert refusal == "Bad Request: message can't be edited"
    menu = await corner.does(
        "sendMessage", chat_id=corner.amina, text="Menu", reply_markup={"keyboard": [["A"]]}
    )
    refusal = await corner.refused(
        "editMessageText", chat_id=corner.amina, message_id=menu["message_id"], text="x"
    )
    assert refusal == "Bad Request: message can't be edited"
    refusal = await corner.refused(
        "editMessageText", chat_id=corner.amina, message_id=999_999, text="x"
    )
    assert refusal == "Bad Request: message to edit not found"
    refusal = await corner.refused("editMessageText", chat_id=corner.amina, text="x")
    assert refusal == "Bad Request: message identifier is not specified"


async def test_a_bot_deletes_in_a_private_chat_until_48_hours_later(
    corner: Corner, town: TownClient
) -> None:
    said = await town.say(corner.amina, "weg ermee")
    kept = await town.say(corner.amina, "blijft")
    await corner.does("deleteMessage", chat_id=corner.amina, message_id=said.id)
    refusal = await corner.refused("deleteMessage", chat_id=corner.amina, message_id=said.id)
    assert refusal == "Bad Request: message to delete not found"
    await town.advance(48 * 3600 + 1)
    refusal = await corner.refused("deleteMessage", chat_id=corner.amina, message_id=kept.id)
    assert refusal == "Bad Request: message can't be deleted for everyone"


async def test_deleting_many_passes_over_what_cannot_go(corner: Corner, town: TownClient) -> None:
    numbers = [(await town.say(corner.amina, f"nummer {n}")).id for n in range(3)]
    await corner.does("deleteMessages", chat_id=corner.amina, message_ids=[*numbers[:2], 999_999])
    left = {message.id for message in await town.messages(corner.amina)}
    assert left.isdisjoint(numbers[:2])
    assert numbers[2] in left
    refusal = await corner.refused(
        "deleteMessages", chat_id=corner.amina, message_ids=list(range(1, 102))
    )
    assert refusal == "Bad Request: too many message identifiers specified"


async def test_deleting_many_deletes_none_when_one_may_not_go(
    corner: Corner, town: TownClient
) -> None:
    old = await town.say(corner.amina, "van eergisteren")
    await town.advance(48 * 3600)
    new = await town.say(corner.amina, "van nu")
    where = {"chat_id": corner.amina, "message_ids": [new.id, old.id]}
    assert await corner.refused("deleteMessages", **where) == (
        "Bad Request: message can't be deleted for everyone"
    )
    assert {old.id, new.id} <= {message.id for message in await town.messages(corner.amina)}
    await corner.does("deleteMessages", chat_id=corner.amina, message_ids=[new.id, new.id])


async def test_no_right_lets_a_bot_delete_what_is_old_in_a_group_except_a_whole_topic(
    corner: Corner, town: TownClient
) -> None:
    topic = await corner.does("createForumTopic", chat_id=corner.forum, name="Z-7F3K")
    thread = topic["message_thread_id"]
    sent = await corner.does(
        "sendMessage", chat_id=corner.forum, message_thread_id=thread, text="Kaart"
    )
    await town.advance(48 * 3600)
    where = {"chat_id": corner.forum, "message_id": sent["message_id"]}
    assert await corner.refused("deleteMessage", **where) == (
        "Bad Request: message can't be deleted"
    )
    await corner.does("deleteForumTopic", chat_id=corner.forum, message_thread_id=thread)
    assert sent["message_id"] not in {each.id for each in await town.messages(corner.forum)}


async def test_in_a_group_deleting_others_messages_needs_the_right(
    corner: Corner, town: TownClient
) -> None:
    said = await town.say(corner.karel, "hoi", chat=corner.forum)
    rights = {"can_delete_messages": False}
    await town.set_member(corner.forum, 100, "administrator", rights=rights)
    refusal = await corner.refused("deleteMessage", chat_id=corner.forum, message_id=said.id)
    assert refusal == "Bad Request: message can't be deleted"
    await town.set_member(corner.forum, 100, "administrator")
    await corner.does("deleteMessage", chat_id=corner.forum, message_id=said.id)


async def test_protected_words_say_so(corner: Corner, town: TownClient) -> None:
    sent = await corner.does(
        "sendMessage", chat_id=corner.amina, text="vertrouwelijk", protect_content=True
    )
    assert sent["has_protected_content"]
    assert (await town.messages(corner.amina))[-1].protected


async def test_who_cannot_be_reached_is_refused_in_telegrams_words(
    corner: Corner, town: TownClient
) -> None:
    refusal = await corner.refused("sendMessage", chat_id=77, text="x")
    assert refusal == "Bad Request: chat not found"
    refusal = await corner.refused("sendMessage", text="x")
    assert refusal == "Bad Request: chat_id is empty"
    refusal = await corner.refused("sendMessage", chat_id=corner.karel, text="x")
    assert refusal == "Forbidden: bot can't initiate conversation with a user"
    await town.block(corner.amina)
    refusal = await corner.refused("sendMessage", chat_id=corner.amina, text="x")
    assert refusal == "Forbidden: bot was blocked by the user"
    await town.unblock(corner.amina)
    await corner.does("sendMessage", chat_id=corner.amina, text="x")
    await town.deactivate(corner.amina)
    refusal = await corner.refused("sendMessage", chat_id=corner.amina, text="x")
    assert refusal == "Forbidden: user is deactivated"


async def test_a_group_with_a_name_can_be_written_to_by_it(
    corner: Corner, town: TownClient
) -> None:
    group = await town.add_group("Open", username="openhuis", admins=[corner.karel, 100])
    sent = await corner.does("sendMessage", chat_id="@OpenHuis", text="Dag")
    assert sent["chat"]["id"] == group
