from bot.demo.client import TownClient
from tests.demo.corner import BOT, Corner


async def new_topic(corner: Corner, name: str = "Z-7F3K · nieuw") -> int:
    made = await corner.does("createForumTopic", chat_id=corner.forum, name=name)
    thread: int = made["message_thread_id"]
    return thread


async def test_a_topic_is_made_by_a_service_message_that_lends_it_its_number(
    corner: Corner, town: TownClient
) -> None:
    thread = await new_topic(corner)
    said = await corner.update("message")
    assert said["message_id"] == said["message_thread_id"] == thread
    assert said["forum_topic_created"]["name"] == "Z-7F3K · nieuw"
    assert said["from"]["id"] == BOT
    (topic,) = (await town.chat(corner.forum))["topics"]
    assert (topic["thread"], topic["closed"]) == (thread, False)


async def test_messages_go_to_their_topic_and_answer_its_first_message(
    corner: Corner, town: TownClient
) -> None:
    thread = await new_topic(corner)
    sent = await corner.does(
        "sendMessage", chat_id=corner.forum, message_thread_id=thread, text="Kaart"
    )
    assert sent["message_thread_id"] == thread
    assert sent["is_topic_message"]
    await corner.updates()
    await town.say(corner.karel, "gezien", chat=corner.forum, thread=thread)
    heard = await corner.update("message")
    assert heard["is_topic_message"]
    assert heard["reply_to_message"]["forum_topic_created"]
    await town.say(corner.karel, "Akkoord", chat=corner.forum, reply_to=sent["message_id"])
    heard = await corner.update("message")
    assert heard["message_thread_id"] == thread
    assert heard["reply_to_message"]["text"] == "Kaart"
    assert "reply_to_message" not in heard["reply_to_message"]
    assert [m.text for m in await town.messages(corner.forum, thread=thread)][1:] == [
        "Kaart",
        "gezien",
        "Akkoord",
    ]


async def test_general_has_no_thread_id(corner: Corner, town: TownClient) -> None:
    refusal = await corner.refused(
        "sendMessage", chat_id=corner.forum, message_thread_id=1, text="x"
    )
    assert refusal == "Bad Request: message thread not found"
    await town.say(corner.karel, "/koppel", chat=corner.forum)
    heard = await corner.update("message")
    assert "message_thread_id" not in heard
    assert "reply_to_message" not in heard


async def test_a_topic_is_renamed_closed_and_opened_with_service_messages(
    corner: Corner, town: TownClient
) -> None:
    where = {"chat_id": corner.forum, "message_thread_id": await new_topic(corner)}
    await corner.updates()
    await corner.does("editForumTopic", **where, name="Z-7F3K · opgepakt")
    assert (await corner.update("message"))["forum_topic_edited"] == {"name": "Z-7F3K · opgepakt"}
    await corner.does("closeForumTopic", **where)
    assert "forum_topic_closed" in await corner.update("message")
    (topic,) = (await town.chat(corner.forum))["topics"]
    assert (topic["name"], topic["closed"]) == ("Z-7F3K · opgepakt", True)
    await corner.does("reopenForumTopic", **where)
    assert "forum_topic_reopened" in await corner.update("message")
    for method, change in (
        ("editForumTopic", {"name": "Z-7F3K · opgepakt"}),
        ("reopenForumTopic", {}),
    ):
        refusal = await corner.refused(method, **where, **change)
        assert refusal == "Bad Request: TOPIC_NOT_MODIFIED"


async def test_deleting_a_topic_deletes_its_messages_however_old(
    corner: Corner, town: TownClient
) -> None:
    thread = await new_topic(corner)
    where = {"chat_id": corner.forum, "message_thread_id": thread}
    await corner.does("sendMessage", **where, text="geheim")
    await town.advance(72 * 3600)
    await corner.does("deleteForumTopic", **where)
    assert await town.messages(corner.forum, thread=thread) == []
    assert (await town.chat(corner.forum))["topics"] == []
    assert await corner.refused("sendMessage", **where, text="x") == (
        "Bad Request: message thread not found"
    )
    assert await corner.refused("editForumTopic", **where, name="y") == (
        "Bad Request: TOPIC_ID_INVALID"
    )


async def test_an_official_deletes_a_topic_behind_the_bots_back(
    corner: Corner, town: TownClient
) -> None:
    thread = await new_topic(corner)
    await corner.updates()
    await town.delete_topic(corner.karel, corner.forum, thread)
    assert await corner.updates() == []
    refusal = await corner.refused(
        "sendMessage", chat_id=corner.forum, message_thread_id=thread, text="x"
    )
    assert refusal == "Bad Request: message thread not found"


async def test_the_message_that_made_a_topic_goes_only_with_it(corner: Corner) -> None:
    thread = await new_topic(corner)
    refusal = await corner.refused("deleteMessage", chat_id=corner.forum, message_id=thread)
    assert refusal == "Bad Request: message can't be deleted"


async def test_a_closed_topic_takes_words_only_from_who_manages_topics(
    corner: Corner, town: TownClient
) -> None:
    where = {"chat_id": corner.forum, "message_thread_id": await new_topic(corner)}
    await corner.does("closeForumTopic", **where)
    await corner.does("sendMessage", **where, text="nog iets")
    await town.set_member(corner.forum, BOT, "administrator", rights={"can_manage_topics": False})
    assert await corner.refused("sendMessage", **where, text="x") == "Bad Request: TOPIC_CLOSED"


async def test_topics_need_rights_and_a_forum(corner: Corner, town: TownClient) -> None:
    where = {"chat_id": corner.forum, "message_thread_id": await new_topic(corner)}
    few = {"can_manage_topics": False, "can_delete_messages": False}
    await town.set_member(corner.forum, BOT, "administrator", rights=few)
    refusals = {
        method: await corner.refused(method, **where, name="Nieuw")
        for method in (
            "createForumTopic",
            "editForumTopic",
            "closeForumTopic",
            "deleteForumTopic",
        )
    }
    assert refusals == {
        "createForumTopic": "Bad Request: not enough rights to create a topic",
        "editForumTopic": "Bad Request: not enough rights to edit the topic",
        "closeForumTopic": "Bad Request: not enough rights to close or open the topic",
        "deleteForumTopic": "Bad Request: not enough rights to delete the topic",
    }
    plain = await town.add_group("Zonder onderwerpen", admins=[corner.karel, BOT])
    refusal = await corner.refused("createForumTopic", chat_id=plain, name="x")
    assert refusal == "Bad Request: the chat is not a forum"


async def test_a_topics_name_is_cut_at_128_and_may_not_be_empty(corner: Corner) -> None:
    made = await corner.does("createForumTopic", chat_id=corner.forum, name="n" * 200)
    assert len(made["name"]) == 128
    refusal = await corner.refused("createForumTopic", chat_id=corner.forum, name=" ")
    assert refusal == "Bad Request: title must be non-empty"


async def test_an_icon_can_change(corner: Corner) -> None:
    made = await corner.does(
        "createForumTopic", chat_id=corner.forum, name="x", icon_custom_emoji_id="5"
    )
    assert made["icon_custom_emoji_id"] == "5"
    where = {"chat_id": corner.forum, "message_thread_id": made["message_thread_id"]}
    await corner.does("editForumTopic", **where, icon_custom_emoji_id="6")
    assert await corner.refused("editForumTopic", **where, icon_custom_emoji_id="6") == (
        "Bad Request: TOPIC_NOT_MODIFIED"
    )


async def test_topics_that_are_switched_off_leave_their_messages(
    corner: Corner, town: TownClient
) -> None:
    thread = await new_topic(corner)
    await corner.does("sendMessage", chat_id=corner.forum, message_thread_id=thread, text="Kaart")
    await town.switch_topics(corner.forum, on=False)
    assert "not a forum" in await corner.refused(
        "deleteForumTopic", chat_id=corner.forum, message_thread_id=thread
    )
    assert "thread not found" in await corner.refused(
        "sendMessage", chat_id=corner.forum, message_thread_id=thread, text="Nieuws"
    )
    assert not (await corner.does("getChat", chat_id=corner.forum)).get("is_forum")
    assert any(m.text == "Kaart" for m in await town.messages(corner.forum))
    await town.switch_topics(corner.forum, on=True)
    await new_topic(corner)


async def test_a_closed_topic_is_opened_by_who_manages_topics(
    corner: Corner, town: TownClient
) -> None:
    thread = await new_topic(corner)
    await town.close_topic(corner.forum, thread)
    await corner.does("reopenForumTopic", chat_id=corner.forum, message_thread_id=thread)
    assert "TOPIC_NOT_MODIFIED" in await corner.refused(
        "reopenForumTopic", chat_id=corner.forum, message_thread_id=thread
    )
