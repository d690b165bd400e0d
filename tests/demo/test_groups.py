import pytest

from bot.demo.client import TownClient, TownRefusedError
from tests.demo.corner import BOT, Corner

ALL_KINDS = ["message", "my_chat_member", "chat_member"]


async def test_a_bot_that_is_added_hears_so(corner: Corner, town: TownClient) -> None:
    group = await town.add_group("Nieuwe groep", admins=[corner.karel])
    assert await corner.updates() == []
    await town.set_member(group, BOT, "member", by=corner.karel)
    mine, arrival = await corner.updates()
    change = mine["my_chat_member"]
    assert change["from"]["id"] == corner.karel
    assert change["old_chat_member"]["status"] == "left"
    assert change["new_chat_member"]["status"] == "member"
    assert arrival["message"]["new_chat_members"][0]["id"] == BOT


async def test_rights_change_what_administrators_usually_get(
    corner: Corner, town: TownClient
) -> None:
    rights = {"can_manage_topics": False}
    await town.set_member(corner.forum, BOT, "administrator", rights=rights)
    place = await corner.does("getChatMember", chat_id=corner.forum, user_id=BOT)
    assert place["status"] == "administrator"
    assert (place["can_manage_topics"], place["can_delete_messages"]) == (False, True)
    assert (place["can_promote_members"], place["is_anonymous"]) == (False, False)
    change = await corner.update("my_chat_member")
    assert change["old_chat_member"]["can_manage_topics"]
    assert not change["new_chat_member"]["can_manage_topics"]


async def test_the_bot_follows_who_comes_and_goes(corner: Corner, town: TownClient) -> None:
    await corner.does("getUpdates", allowed_updates=ALL_KINDS)
    await town.set_member(corner.forum, corner.amina, "member")
    joined, welcome = await corner.updates()
    assert joined["chat_member"]["new_chat_member"]["user"]["id"] == corner.amina
    assert welcome["message"]["new_chat_members"][0]["first_name"] == "Amina"
    await town.set_member(corner.forum, corner.amina, "member")
    assert await corner.updates() == []
    await town.set_member(corner.forum, corner.amina, "kicked")
    removed, farewell = await corner.updates()
    assert removed["chat_member"]["new_chat_member"]["status"] == "kicked"
    assert farewell["message"]["left_chat_member"]["id"] == corner.amina


async def test_the_bot_follows_who_gets_and_loses_rights(corner: Corner, town: TownClient) -> None:
    await corner.does("getUpdates", allowed_updates=ALL_KINDS)
    await town.set_member(corner.forum, corner.amina, "administrator", by=corner.karel)
    promoted = (await corner.update("chat_member"))["new_chat_member"]
    assert (promoted["status"], promoted["can_delete_messages"]) == ("administrator", True)
    assert await _administrators(corner) == {corner.karel, corner.amina, BOT}
    assert await corner.does("getChatMemberCount", chat_id=corner.forum) == 3
    await town.set_member(corner.forum, corner.amina, "member", by=corner.karel)
    demoted = await corner.update("chat_member")
    assert demoted["from"]["id"] == corner.karel
    assert demoted["old_chat_member"]["status"] == "administrator"
    assert demoted["new_chat_member"]["status"] == "member"
    assert await _administrators(corner) == {corner.karel, BOT}
    await town.set_member(corner.forum, corner.amina, "left")
    left = await corner.update("chat_member")
    assert (left["from"]["id"], left["new_chat_member"]["status"]) == (corner.amina, "left")
    place = await corner.does("getChatMember", chat_id=corner.forum, user_id=corner.amina)
    assert place["status"] == "left"
    assert await corner.does("getChatMemberCount", chat_id=corner.forum) == 2


async def _administrators(corner: Corner) -> set[int]:
    told = await corner.does("getChatAdministrators", chat_id=corner.forum)
    return {each["user"]["id"] for each in told}


async def test_a_bot_hears_of_others_only_as_administrator_and_when_it_asked(
    corner: Corner, town: TownClient
) -> None:
    await town.set_member(corner.forum, corner.amina, "member")
    assert [set(update) - {"update_id"} for update in await corner.updates()] == [{"message"}]
    await corner.does("getUpdates", allowed_updates=ALL_KINDS)
    await town.set_member(corner.forum, BOT, "member")
    await corner.updates()
    await town.set_member(corner.forum, corner.amina, "left")
    assert [set(update) - {"update_id"} for update in await corner.updates()] == [{"message"}]


async def test_a_removed_bot_is_refused_everything(corner: Corner, town: TownClient) -> None:
    await town.set_member(corner.forum, BOT, "kicked", by=corner.karel)
    mine, farewell = await corner.updates()
    assert mine["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert farewell["message"]["left_chat_member"]["id"] == BOT
    for method in ("sendMessage", "getChat", "getChatMemberCount"):
        refusal = await corner.refused(method, chat_id=corner.forum, text="x")
        assert refusal == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_bot_that_left_is_not_a_member(corner: Corner) -> None:
    await corner.does("leaveChat", chat_id=corner.forum)
    refusal = await corner.refused("sendMessage", chat_id=corner.forum, text="x")
    assert refusal == "Forbidden: bot is not a member of the supergroup chat"
    refusal = await corner.refused("leaveChat", chat_id=corner.forum)
    assert refusal == "Forbidden: bot is not a member of the supergroup chat"
    refusal = await corner.refused("leaveChat", chat_id=corner.amina)
    assert refusal == "Bad Request: chat member status can't be changed in private chats"


async def test_an_upgraded_group_says_where_it_went(corner: Corner, town: TownClient) -> None:
    group = await town.add_group("Klein", kind="group", admins=[corner.karel], members=[BOT])
    await corner.updates()
    new = await town.migrate(group)
    away, here = (update["message"] for update in await corner.updates())
    assert (away["chat"]["id"], away["migrate_to_chat_id"]) == (group, new)
    assert (here["chat"]["id"], here["migrate_from_chat_id"]) == (new, group)
    answer = await town.api("sendMessage", chat_id=group, text="x")
    assert answer["description"] == ("Bad Request: group chat was upgraded to a supergroup chat")
    assert answer["parameters"] == {"migrate_to_chat_id": new}
    await corner.does("sendMessage", chat_id=new, text="x")
    await corner.does("leaveChat", chat_id=group)
    with pytest.raises(TownRefusedError):
        await town.migrate(group)


async def test_a_group_tells_who_is_in_it(corner: Corner, town: TownClient) -> None:
    group = await town.add_group(
        "Met naam", username="metnaam", admins=[corner.karel], members=[corner.amina, BOT]
    )
    chat = await corner.does("getChat", chat_id="@MetNaam")
    assert (chat["id"], chat["title"], chat["type"]) == (group, "Met naam", "supergroup")
    assert "permissions" in chat
    assert await corner.does("getChatMemberCount", chat_id=group) == 3
    (owner,) = await corner.does("getChatAdministrators", chat_id=group)
    assert (owner["user"]["id"], owner["status"]) == (corner.karel, "creator")
    stranger = await town.add_person("Vreemd")
    place = await corner.does("getChatMember", chat_id=group, user_id=stranger)
    assert place["status"] == "left"
    refusal = await corner.refused("getChatMember", chat_id=group, user_id=3)
    assert refusal == "Bad Request: user not found"
    refusal = await corner.refused("getChat", chat_id="@niemand")
    assert refusal == "Bad Request: chat not found"


async def test_a_private_chat_tells_about_its_person(corner: Corner) -> None:
    chat = await corner.does("getChat", chat_id=corner.amina)
    assert (chat["type"], chat["first_name"]) == ("private", "Amina")
    refusal = await corner.refused("getChat", chat_id=corner.karel)
    assert refusal == "Bad Request: chat not found"
    assert await corner.does("getChatMemberCount", chat_id=corner.amina) == 2
    refusal = await corner.refused("getChatAdministrators", chat_id=corner.amina)
    assert refusal == "Bad Request: there are no administrators in the private chat"
    place = await corner.does("getChatMember", chat_id=corner.amina, user_id=BOT)
    assert place["status"] == "member"
    refusal = await corner.refused("getChatMember", chat_id=corner.amina, user_id=corner.karel)
    assert refusal == "Bad Request: member not found"


async def test_messages_are_pinned_and_unpinned(corner: Corner, town: TownClient) -> None:
    sent = await corner.does("sendMessage", chat_id=corner.forum, text="Kaart")
    where = {"chat_id": corner.forum, "message_id": sent["message_id"]}
    await corner.does("pinChatMessage", **where)
    assert (await corner.update("message"))["pinned_message"]["text"] == "Kaart"
    assert (await corner.does("getChat", chat_id=corner.forum))["pinned_message"]["text"] == "Kaart"
    await corner.does("unpinChatMessage", **where)
    assert await corner.refused("unpinChatMessage", **where) == (
        "Bad Request: message to unpin not found"
    )
    refusal = await corner.refused("pinChatMessage", chat_id=corner.forum, message_id=999)
    assert refusal == "Bad Request: message to pin not found"
    await town.set_member(corner.forum, BOT, "administrator", rights={"can_pin_messages": False})
    for method in ("pinChatMessage", "unpinChatMessage"):
        assert await corner.refused(method, **where) == (
            "Bad Request: not enough rights to manage pinned messages in the chat"
        )


async def test_a_pinned_message_that_is_deleted_is_pinned_no_more(
    corner: Corner, town: TownClient
) -> None:
    since = await town.seq()
    for number in (1, 2):
        sent = await corner.does("sendMessage", chat_id=corner.forum, text=f"Bord {number}")
        where = {"chat_id": corner.forum, "message_id": sent["message_id"]}
        await corner.does("pinChatMessage", **where)
        await corner.does("pinChatMessage", **where)
    assert len((await town.chat(corner.forum))["pinned"]) == 2
    pinned = await town.wait_for_event(lambda event: event["type"] == "pin", since=since)
    assert (pinned["chat"], pinned["pinned"]) == (corner.forum, True)
    await corner.does("deleteMessage", **where)
    assert (await corner.does("getChat", chat_id=corner.forum))["pinned_message"]["text"] == (
        "Bord 1"
    )


async def test_typing_shows(corner: Corner, town: TownClient) -> None:
    since = await town.seq()
    await corner.does("sendChatAction", chat_id=corner.amina, action="typing")
    event = await town.wait_for_event(lambda event: event["type"] == "typing", since=since)
    assert (event["chat"], event["action"]) == (corner.amina, "typing")
    refusal = await corner.refused("sendChatAction", chat_id=corner.amina, action="dansen")
    assert refusal == "Bad Request: wrong parameter action in request"


async def test_groups_that_cannot_be_are_refused(corner: Corner, town: TownClient) -> None:
    with pytest.raises(TownRefusedError, match="forum"):
        await town.add_group("x", kind="group", forum=True)
    with pytest.raises(TownRefusedError, match="no person"):
        await town.add_group("x", members=[3])
    with pytest.raises(TownRefusedError, match="there already is"):
        await town.post("groups", title="x", id=corner.forum)
    with pytest.raises(TownRefusedError, match="type must be"):
        await town.post("groups", title="x", type="channel")
    with pytest.raises(TownRefusedError, match="status is one of"):
        await town.post(f"groups/{corner.forum}/members", user=corner.karel, status="koning")
    with pytest.raises(TownRefusedError, match="private chat"):
        await town.post(f"groups/{corner.amina}/members", user=corner.karel, status="left")
    with pytest.raises(TownRefusedError, match="whole number"):
        await town.post("groups/abc/members", user=corner.karel, status="left")
    groups = {group["id"]: group for group in await town.groups()}
    assert groups[corner.forum]["forum"]


async def test_how_a_group_is_set_is_told_to_who_asks(corner: Corner, town: TownClient) -> None:
    await town.set_group(corner.forum, username="plein", linked=-1009, history=True)
    assert await corner.updates() == []
    chat = await corner.does("getChat", chat_id=corner.forum)
    told = chat["username"], chat["linked_chat_id"], chat["has_visible_history"]
    assert told == ("plein", -1009, True)
    await town.say(corner.karel, "/koppel", chat=corner.forum)
    assert (await corner.update("message"))["chat"]["username"] == "plein"

    await town.set_group(corner.forum, linked=0)
    chat = await corner.does("getChat", chat_id=corner.forum)
    assert "linked_chat_id" not in chat
    assert chat["username"] == "plein"
    await town.set_group(corner.forum, username="", history=False)
    chat = await corner.does("getChat", chat_id=corner.forum)
    assert not {"username", "has_visible_history"} & {*chat}


async def test_only_a_supergroup_can_be_set(corner: Corner, town: TownClient) -> None:
    small = await town.add_group("Klein", kind="group", admins=[corner.karel])
    with pytest.raises(TownRefusedError, match="only a supergroup"):
        await town.set_group(small, username="plein")
