import pytest

from bot.demo.client import TownClient
from tests.demo.corner import Corner
from tests.demo.town_process import TownProcess

START = {"command": "start", "description": "Begin"}
REPORT = {"command": "melden", "description": "Zorg melden"}
BIND = {"command": "koppel", "description": "Koppelen"}
NOT_UNDERSTOOD = "can't parse BotCommandScope: unsupported type specified"


async def test_the_bot_is_schakel(corner: Corner) -> None:
    me = await corner.does("getMe")
    assert (me["id"], me["username"], me["first_name"]) == (100, "schakel_demo_bot", "Schakel")
    assert not me["can_read_all_group_messages"]


async def test_another_token_opens_nothing(process: TownProcess, town: TownClient) -> None:
    for token, status, text in (
        ("100:another", 401, "Unauthorized"),
        ("nonsense", 404, "Not Found"),
    ):
        async with town.session.get(f"{process.api}/bot{token}/getMe") as answer:
            assert answer.status == status
            assert await answer.json() == {
                "ok": False,
                "error_code": status,
                "description": text,
            }
        async with town.session.get(f"{process.api}/file/bot{token}/x") as answer:
            assert answer.status == status


async def test_an_unknown_method_is_not_found_and_case_does_not_matter(corner: Corner) -> None:
    assert await corner.refused("flyToTheMoon") == "Not Found"
    assert (await corner.does("GETME"))["id"] == 100


async def test_parameters_may_come_in_the_address_as_form_or_as_json(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    url = f"{process.api}/bot100:demo-town-token/sendMessage"
    params = {"chat_id": str(corner.amina), "text": "één & twee"}
    async with town.session.get(url, params=params) as answer:
        assert (await answer.json())["result"]["text"] == "één & twee"
    async with town.session.post(url, data=params) as answer:
        assert (await answer.json())["result"]["text"] == "één & twee"
    async with town.session.post(url, data="{", headers={"Content-Type": "application/json"}) as a:
        assert (await a.json())["description"] == "Bad Request: can't parse JSON object"
    wrong = {**params, "reply_markup": "{"}
    async with town.session.post(url, data=wrong) as answer:
        given = await answer.json()
        assert given["description"] == "Bad Request: invalid parameter reply_markup specified"
    refusal = await corner.refused("sendMessage", chat_id="morgen", text="x")
    assert refusal == "Bad Request: invalid parameter chat_id specified"


async def test_commands_differ_by_scope_and_language(corner: Corner, town: TownClient) -> None:
    await corner.does("setMyCommands", commands=[START])
    dutch = {"scope": {"type": "all_private_chats"}, "language_code": "nl"}
    await corner.does("setMyCommands", commands=[REPORT], **dutch)
    group = {"scope": {"type": "chat", "chat_id": corner.forum}}
    await corner.does("setMyCommands", commands=[BIND], **group)
    karel_here = f"chats/{corner.forum}?user={corner.karel}"
    assert (await town.chat(corner.amina))["commands"] == [REPORT]
    assert (await town.chat(corner.karel))["commands"] == [START]
    assert (await town.ask("GET", karel_here))["commands"] == [BIND]
    assert await corner.does("getMyCommands", **dutch) == [REPORT]
    await corner.does("deleteMyCommands", **dutch)
    assert await corner.does("getMyCommands", **dutch) == []
    assert (await town.chat(corner.amina))["commands"] == [START]


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"commands": [{"command": "Groot", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": ["x"]}, "BOT_COMMAND_INVALID"),
        (
            {"commands": [{"command": "x", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ({"commands": [START] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": [START], "scope": {"type": "maan"}}, NOT_UNDERSTOOD),
    ],
)
async def test_commands_that_cannot_be_are_refused(
    corner: Corner, wrong: dict[str, object], complaint: str
) -> None:
    assert await corner.refused("setMyCommands", **wrong) == f"Bad Request: {complaint}"


async def test_descriptions_are_taken(corner: Corner) -> None:
    await corner.does("setMyDescription", description="Meld een zorg", language_code="nl")
    await corner.does("setMyShortDescription", short_description="Zorgen melden")
