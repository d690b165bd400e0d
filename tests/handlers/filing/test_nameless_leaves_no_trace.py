"""Nothing the officials' group ever receives tells who filed a concern without a name."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.concerns.concern import Concern, Stage
from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from domain.roles import Role
from services.concerns.acts import Words
from services.unit import Unit
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import Someone, TownHall

NAME = "Zwaluwhilde"
AT_DAWN = datetime(2026, 11, 24, 5, 43, tzinfo=UTC)  # 06.43 in Voorbeeldstad
IN_OFFICE = datetime(2026, 11, 24, 10, 11, tzinfo=UTC)


async def a_nameless_reporter(hall: TownHall) -> Someone:
    zwaluwhilde = await hall.person(Role.KEY_FIGURE, NAME, language="en")

    def move(unit: Unit) -> None:
        person = unit.store.people.by_id(zwaluwhilde.person)
        assert person is not None
        unit.store.people.save(replace(person, neighbourhood="noord"))

    await hall.work(move)
    return zwaluwhilde


async def files(hall: TownHall, chat: Chat) -> Concern:
    await chat.says("Share a concern")
    await chat.presses("No")
    await chat.says("There is shouting at night.")
    for label in ("Done", "Noord", "It can wait", "No, without my name", "Tell more"):
        await chat.presses(label)
    for label in ("Tension between groups", "Saw or heard it myself", "Since this week", "Skip"):
        await chat.presses(label)
    for label in ("Send", "Whole municipality"):
        await chat.presses(label)
    (concern,) = await hall.look(lambda store: store.concerns.of_reporter(chat.who.person))
    return concern


def received(hall: TownHall) -> str:
    """Everything that was ever sent to the group, taken away again or not."""
    calls = [call for call in hall.telegram.calls if call.params.get("chat_id") == GROUP]
    return "\n".join(f"{call.method} {call.params} {call.files}" for call in calls)


async def goes_all_the_way(hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId) -> None:
    day = timedelta(days=1)
    hall.now = IN_OFFICE
    await fatima.press("Oppakken", concern)
    await done(fatima, hall, Act.ASK, concern, Words("Waar is het?"))
    hall.now = AT_DAWN + day
    await chat.presses("Answer")
    await chat.says("Close to the bridge.")
    for label in ("Done", "Send"):
        await chat.presses(label)
    for label in ("Add something", "Correct something"):
        await chat.opens_anew(label)
        await chat.says("It is worse by now.")
        for each in ("Done", "Send"):
            await chat.presses(each)
    hall.now = IN_OFFICE + day
    await done(fatima, hall, Act.ASK_IDENTITY, concern, Words("Wij willen graag bellen."))
    hall.now = AT_DAWN + 2 * day
    await chat.presses("No, rather without my name")
    await chat.who.blocks_the_bot()
    await chat.who.blocks_the_bot(back=True)
    hall.now = IN_OFFICE + 2 * day
    await fatima.press("Lezen", concern)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("Wij letten erop."))
    await done(fatima, hall, Act.CLOSE, concern, Words(outcome="help-arranged"))
    hall.now = AT_DAWN + 4 * day
    await chat.opens_anew("I want this to go on")


async def test_no_name_no_account_no_number_no_time_and_no_neighbourhood(
    hall: TownHall, fatima: Someone
) -> None:
    hall.now = AT_DAWN
    zwaluwhilde = await a_nameless_reporter(hall)
    chat = Chat(zwaluwhilde)
    concern = await files(hall, chat)
    await goes_all_the_way(hall, fatima, chat, concern.id)
    assert (await hall.now_is(concern.id)).stage is Stage.CLOSED
    everything = received(hall)
    for there in ("There is shouting at night.", "Close to the bridge.", "hele gemeente"):
        assert there in everything, "the search looks where it should"
    traces = [NAME, NAME.upper(), str(zwaluwhilde.account), zwaluwhilde.person, "Noord", "noord"]
    for trace in [*traces, "06.43", "06:43", "05:43", "T05", "whole municipality"]:
        assert trace not in everything, trace


async def test_two_cards_never_tell_in_the_same_moment_that_one_person_left(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    named, nameless = await hall.concern(merel), await hall.concern(merel, named=False)
    await fatima.press("Oppakken", nameless)
    before = await hall.card(nameless)
    await merel.blocks_the_bot()
    assert "bereik" in (await hall.card(named)).text
    assert (await hall.card(nameless)) == before
    await done(fatima, hall, Act.FEEDBACK, nameless, Words("Wij letten erop."))
    assert "bereik" not in (await hall.card(nameless)).text
