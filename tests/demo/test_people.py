import aiohttp
import pytest

from bot.demo.client import TownClient, TownRefusedError
from tests.demo.corner import BOT, Corner
from tests.demo.town_process import TownProcess


async def test_what_a_person_says_reaches_the_bot_with_commands_marked(
    corner: Corner, town: TownClient
) -> None:
    await town.say(corner.amina, "👍 doe /melden of /help@schakel_demo_bot, en/of niets")
    heard = await corner.update("message")
    assert heard["from"]["language_code"] == "nl"
    assert heard["chat"] == {"id": corner.amina, "type": "private", "first_name": "Amina"}
    assert heard["entities"] == [
        {"type": "bot_command", "offset": 7, "length": 7},
        {"type": "bot_command", "offset": 18, "length": 22},
    ]


async def test_a_deep_link_says_start_and_its_payload(corner: Corner, town: TownClient) -> None:
    await town.open(corner.karel, "abc_DEF-123")
    heard = await corner.update("message")
    assert heard["text"] == "/start abc_DEF-123"
    await corner.does("sendMessage", chat_id=corner.karel, text="Welkom")
    with pytest.raises(TownRefusedError, match="payload"):
        await town.open(corner.karel, "é")


async def test_blocking_is_told_and_a_deep_link_unblocks(corner: Corner, town: TownClient) -> None:
    await town.block(corner.amina)
    await town.block(corner.amina)
    change = await corner.update("my_chat_member")
    assert change["chat"]["id"] == corner.amina
    assert change["new_chat_member"]["status"] == "kicked"
    with pytest.raises(TownRefusedError, match="blocked"):
        await town.say(corner.amina, "hoor je mij?")
    with pytest.raises(TownRefusedError, match="blocked"):
        await town.tap(corner.amina, 1, data="x")
    await town.open(corner.amina, "weer")
    change = await corner.update("my_chat_member")
    assert change["new_chat_member"]["status"] == "member"


async def test_an_edit_reaches_the_bot_a_deletion_does_not(
    corner: Corner, town: TownClient
) -> None:
    said = await town.say(corner.amina, "eerste versie")
    await corner.updates()
    await town.edit(corner.amina, said.id, "tweede versie /stop")
    heard = await corner.update("edited_message")
    assert (heard["message_id"], heard["text"]) == (said.id, "tweede versie /stop")
    assert heard["entities"][0]["offset"] == 14
    await town.delete(corner.amina, said.id)
    assert await corner.updates() == []
    assert said.id not in {message.id for message in await town.messages(corner.amina)}


@pytest.mark.parametrize(
    "kind",
    ["sticker", "photo", "document", "voice", "location", "contact", "video_note", "poll"],
)
async def test_people_send_other_things_than_text(
    corner: Corner, town: TownClient, kind: str
) -> None:
    await town.post("send", user=corner.amina, kind=kind, caption="kijk")
    heard = await corner.update("message")
    assert kind in heard
    assert heard["caption"] == "kijk"


async def test_an_anonymous_administrator_and_a_channel_hide_who_writes(
    corner: Corner, town: TownClient
) -> None:
    await town.say(corner.karel, "/koppel", chat=corner.forum, as_="anonymous_admin")
    heard = await corner.update("message")
    assert heard["from"]["id"] == 1087968824
    assert heard["sender_chat"]["id"] == corner.forum
    await town.say(corner.karel, "/koppel", chat=corner.forum, as_="channel")
    heard = await corner.update("message")
    assert heard["from"]["id"] == 136817688
    assert heard["sender_chat"]["type"] == "channel"
    with pytest.raises(TownRefusedError, match="in a group"):
        await town.say(corner.amina, "x", as_="channel")
    await town.set_member(corner.forum, corner.amina, "member")
    with pytest.raises(TownRefusedError, match="only an administrator"):
        await town.say(corner.amina, "x", chat=corner.forum, as_="anonymous_admin")


async def test_people_write_only_where_they_are(corner: Corner, town: TownClient) -> None:
    sent = await corner.does("sendMessage", chat_id=corner.forum, text="x")
    made = await corner.does("createForumTopic", chat_id=corner.forum, name="x")
    thread = made["message_thread_id"]
    await corner.does("closeForumTopic", chat_id=corner.forum, message_thread_id=thread)
    guest = await town.add_person("Gast")
    await town.set_member(corner.forum, guest, "member")
    for sentence, attempt in (
        ("not in the group", town.say(corner.amina, "x", chat=corner.forum)),
        ("somebody else's", town.say(corner.karel, "x", chat=corner.amina)),
        ("topic is closed", town.say(guest, "x", chat=corner.forum, thread=thread)),
        ("no topic", town.say(guest, "x", chat=corner.forum, thread=999)),
        ("no topics", town.say(corner.amina, "x", thread=1)),
        ("no message", town.say(corner.amina, "x", reply_to=999)),
        ("longer than", town.say(corner.amina, "x" * 4097)),
        ("nothing to say", town.say(corner.amina, " ")),
        ("no person", town.say(3, "x")),
        ("no chat", town.say(corner.amina, "x", chat=3)),
        ("own text", town.edit(corner.amina, 999, "x", chat=corner.amina)),
        ("not this person's", town.delete(guest, sent["message_id"], chat=corner.forum)),
        ("may not delete", town.delete_topic(guest, corner.forum, thread)),
        ("no topic", town.delete_topic(corner.karel, corner.forum, 999)),
    ):
        with pytest.raises(TownRefusedError) as refused:
            await attempt
        assert sentence in str(refused.value) or "no message" in str(refused.value)
    await town.deactivate(guest)
    with pytest.raises(TownRefusedError, match="deactivated"):
        await town.say(guest, "x", chat=corner.forum)


async def test_everybody_is_listed(corner: Corner, town: TownClient) -> None:
    people = {person["id"]: person for person in await town.people()}
    assert people[BOT]["is_bot"]
    assert people[corner.amina]["started"]
    assert not people[corner.karel]["started"]
    with pytest.raises(TownRefusedError, match="no free account"):
        await town.add_person("Dubbel", user=corner.amina)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("say", {"user": "een", "text": "x"}),
        ("say", {"user": True, "text": "x"}),
        ("say", {"text": "x"}),
        ("people", {}),
        ("people", {"first_name": 3}),
        ("send", {"kind": "olifant", "user": BOT}),
        ("faults", {"kind": "brand"}),
        ("clock", {"advance": "morgen"}),
        ("clock", {"advance": -1}),
        ("limits", {"on": "ja"}),
        ("cast", {"phones": "x"}),
        ("groups", {"title": "x", "members": "x"}),
        ("updates/raw", {"update": "x"}),
        ("migrate", {"chat": 3}),
    ],
)
async def test_wishes_that_make_no_sense_are_refused_with_a_word(
    town: TownClient, path: str, body: dict[str, object]
) -> None:
    with pytest.raises(TownRefusedError) as refused:
        await town.ask("POST", path, body)
    assert refused.value.status in {400, 404}


async def test_a_body_that_is_no_object_is_refused(process: TownProcess, town: TownClient) -> None:
    for body in ("[1]", "{"):
        async with town.session.post(f"{process.api}/town/say", data=body) as answer:
            assert answer.status == 400
            assert "error" in await answer.json()
    for path in ("chats/abc", "chats/5/messages?after=x"):
        with pytest.raises(TownRefusedError):
            await town.ask("GET", path)


async def test_other_web_sites_cannot_reach_the_town(process: TownProcess) -> None:
    async with aiohttp.ClientSession() as session:
        for headers in ({"Origin": "https://example.org"}, {"Host": "example.org"}):
            async with session.post(f"{process.page}/town/reset", headers=headers) as answer:
                assert answer.status == 403
        own = {"Origin": process.page}
        async with session.get(f"{process.page}/town/people", headers=own) as answer:
            assert answer.status == 200
