"""The group itself is no place for texts: its settings, the bot's rights, and who comes unseen."""

from datetime import timedelta
from typing import Any

import pytest

from domain.errors import NotPossibleNow
from domain.identifiers import AccountId, ChatId, ConcernId, MessageId
from handlers.people import network
from handlers.telegram.calls import FailureKind, Toast
from handlers.telegram.happenings import (
    BotMoved,
    ChatPlace,
    MemberMoved,
    Noted,
    Pressed,
    Said,
    Speaker,
)
from services.concerns import reading
from services.group import rollcall
from services.unit import Unit
from storage.store import Store
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.group.nights import a_night
from tests.handlers.town_hall import Someone, TownHall

STRANGER = AccountId(999_001)
OPEN = "Door de instellingen van deze groep kunnen anderen meekijken."
RIGHT = "Ik mis in deze groep een recht dat ik nodig heb."
SOUND = "De groep Ambtenaren klopt weer."
OURS = ChatPlace(GROUP, private=False, title="Ambtenaren", supergroup=True, forum=True)
PUBLIC = ChatPlace(GROUP, private=False, supergroup=True, forum=True, public=True)
LINKED = ChatPlace(GROUP, private=False, supergroup=True, forum=True, linked=True)
SETTINGS: list[tuple[dict[str, Any], str]] = [
    ({"username": "ambtenaren"}, "openbaar"),
    ({"active_usernames": ["ambtenaren"]}, "openbaar"),
    ({"location": {"address": "Plein 1"}}, "openbaar"),
    ({"linked_chat_id": -1009}, "hoort bij een kanaal"),
    ({"has_visible_history": True}, "teruglezen"),
]


@pytest.fixture
async def concern(hall: TownHall, merel: Someone) -> ConcernId:
    return await hall.concern(merel)


@pytest.mark.parametrize(("setting", "said"), SETTINGS)
async def test_a_setting_that_opens_the_group_is_found_by_night_and_closes_reading(
    hall: TownHall,
    wim: Someone,
    fatima: Someone,
    joost: Someone,
    concern: ConcernId,
    setting: dict[str, Any],
    said: str,
) -> None:
    hall.now = hall.now.replace(hour=3) + timedelta(days=1)
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()
    hall.telegram.settings = setting

    await hall.work(rollcall.nightly)

    assert "jongens" not in hall.texts()
    assert OPEN in await fatima.press("Lezen", concern)
    assert "jongens" not in hall.texts()
    assert not any(said in text for text in [*wim.inbox, *fatima.inbox]), "not by night"

    hall.now = hall.now.replace(hour=10)
    await hall.look_again()
    for somebody in (wim, fatima, joost):
        assert [said in text for text in somebody.inbox].count(True) == 1


@pytest.mark.parametrize(("setting", "said"), SETTINGS)
async def test_reading_opens_by_itself_once_telegram_says_that_all_is_right(
    hall: TownHall,
    wim: Someone,
    fatima: Someone,
    concern: ConcernId,
    setting: dict[str, Any],
    said: str,
) -> None:
    hall.telegram.settings = setting
    await a_night(hall)
    told = len(wim.inbox), len(fatima.inbox)
    await minutes(hall, 20)
    assert (len(wim.inbox), len(fatima.inbox)) == told, "nothing new is said of it"
    assert OPEN in await fatima.press("Lezen", concern)

    hall.telegram.settings = {}
    await minutes(hall, 6)

    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()
    for somebody in (wim, fatima):
        assert SOUND in somebody.inbox[-1]
        assert [SOUND in text for text in somebody.inbox].count(True) == 1


@pytest.mark.parametrize(("setting", "said"), SETTINGS)
async def test_what_nobody_was_told_of_is_found_before_a_text_is_shown(
    hall: TownHall,
    wim: Someone,
    fatima: Someone,
    concern: ConcernId,
    setting: dict[str, Any],
    said: str,
) -> None:
    hall.telegram.settings = setting
    hall.now = hall.now.replace(hour=22)

    await fatima.press("Lezen", concern)

    assert "jongens" not in hall.texts()
    assert not hall.telegram.shown_once("jongens"), "not for a moment"
    for somebody in (wim, fatima):
        assert said in somebody.inbox[-1]
    assert OPEN in await fatima.press("Lezen", concern)


async def test_a_right_that_was_lost_unseen_is_found_before_a_text_is_shown(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.rights["can_delete_messages"] = False

    await fatima.press("Lezen", concern)

    assert not hall.telegram.shown_once("jongens")
    assert "berichten verwijderen" in fatima.inbox[-1]


async def test_a_look_that_gets_no_answer_keeps_nobody_from_reading(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.odd["getChat"] = [FailureKind.REFUSED]
    hall.telegram.odd["getChatMember"] = [FailureKind.USER_UNKNOWN]

    await fatima.press("Lezen", concern)

    assert "jongens" in hall.texts()


@pytest.mark.parametrize("place", [PUBLIC, LINKED])
@pytest.mark.parametrize("how", ["a word", "a service message", "a member", "the bot itself"])
async def test_whatever_says_that_the_group_is_open_closes_reading_at_once(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId, place: ChatPlace, how: str
) -> None:
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()
    hall.telegram.settings = {"username": "ambtenaren", "linked_chat_id": -1009}

    await somehow(wim, place, how)

    assert "jongens" not in hall.texts()
    assert OPEN in await fatima.press("Lezen", concern)
    for somebody in (wim, fatima):
        assert any("laat ik nu geen teksten zien" in text for text in somebody.inbox)


async def test_the_press_on_the_button_itself_says_that_the_group_is_public(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.settings = {"username": "ambtenaren"}
    card = await hall.look(lambda store: store.concerns.placement(concern).card)
    data = (await hall.card(concern)).buttons["Lezen"]
    speaker = Speaker(fatima.account, "Fatima", "nl")
    toast = await fatima.happen(Pressed(speaker, PUBLIC, MessageId(card or 0), data, "callback"))

    assert isinstance(toast, Toast)
    assert OPEN in toast.text
    assert "jongens" not in hall.texts()


async def test_a_group_that_is_private_again_is_looked_at_before_anything_is_shown(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.settings = {"username": "ambtenaren"}
    await somehow(wim, PUBLIC, "a word")
    hall.telegram.settings = {}
    hall.telegram.inside.add(STRANGER)  # who came in unseen, while it was open
    hall.wait(minutes=6)

    await somehow(wim, OURS, "a word")

    assert "die ik niet ken" in wim.inbox[-1]
    refused = await fatima.press("Lezen", concern)
    assert "die niet op de lijst staat" in refused
    assert not any(SOUND in text for text in [*wim.inbox, *fatima.inbox])
    hall.telegram.inside.discard(STRANGER)
    await presses(hall, wim, "Opnieuw kijken")
    for somebody in (wim, fatima):
        assert SOUND in somebody.inbox[-1]
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


RIGHTS = [
    (False, True, True, "beheerder met het recht"),
    (True, False, True, "berichten verwijderen"),
    (True, True, False, "onderwerpen beheren"),
]


@pytest.mark.parametrize(("administrator", "deletes", "topics", "said"), RIGHTS)
async def test_a_right_that_is_lost_closes_reading_at_once(
    hall: TownHall,
    wim: Someone,
    fatima: Someone,
    concern: ConcernId,
    *,
    administrator: bool,
    deletes: bool,
    topics: bool,
    said: str,
) -> None:
    await fatima.press("Lezen", concern)
    await fatima.press("Ontvangst bevestigen", concern)
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We zijn langs geweest.")
    assert "jongens" in hall.texts()

    await becomes(hall, wim, administrator=administrator, deletes=deletes, topics=topics)

    assert "jongens" not in hall.texts()
    assert "We zijn langs geweest." not in hall.texts()
    assert RIGHT in await fatima.press("Lezen", concern)
    assert RIGHT in await fatima.press("Notitie", concern)
    for somebody in (wim, fatima):
        assert [said in text for text in somebody.inbox].count(True) == 1

    await becomes(hall, wim, administrator=True, deletes=True, topics=True)

    for somebody in (wim, fatima):
        assert SOUND in somebody.inbox[-1]
    assert "We zijn langs geweest." in hall.texts()
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


async def test_a_right_that_was_lost_unseen_is_found_by_night(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.rights["can_delete_messages"] = False
    await a_night(hall)

    assert RIGHT in await fatima.press("Lezen", concern)
    for somebody in (wim, fatima):
        assert "berichten verwijderen" in somebody.inbox[-1]


async def test_a_stranger_who_comes_while_the_bot_hears_of_no_members_is_reported(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Lezen", concern)
    hall.telegram.inside.add(STRANGER)

    await wim.happen(Noted(OURS, came=((STRANGER, "Onno Onbekend"),)))

    assert "jongens" not in hall.texts()
    assert "In de ambtenarengroep zit Onno Onbekend." in wim.inbox[-1]
    assert "die niet op de lijst staat" in await fatima.press("Lezen", concern)

    hall.telegram.inside.discard(STRANGER)
    await wim.happen(Noted(OURS, gone=STRANGER))
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


async def test_who_is_said_to_have_left_and_is_still_there_stays_in_the_way(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.inside.add(STRANGER)
    await wim.happen(Noted(OURS, came=((STRANGER, "Onno Onbekend"),)))

    await wim.happen(Noted(OURS, gone=STRANGER))  # and came back at once

    assert "die niet op de lijst staat" in await fatima.press("Lezen", concern)


async def test_the_bot_and_the_roster_are_nobodys_guests(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    ours = await hall.look(lambda store: store.meta.get("bot_account"))
    who = [AccountId(int(ours or 0)), fatima.account, wim.account]
    await wim.happen(Noted(OURS, came=tuple((account, "Iemand") for account in who)))

    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()
    assert wim.inbox == []


async def test_an_answer_from_before_a_change_opens_nothing(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.settings = {"username": "ambtenaren"}
    await somehow(wim, PUBLIC, "a word")
    hall.telegram.settings = {}
    hall.offline = True
    await hall.work(rollcall.begin)
    await hall.work(lambda unit: rollcall.note(unit, settings=[], forum=True))
    hall.telegram.settings = {"linked_chat_id": -1009}  # while the look is under way
    await somehow(wim, LINKED, "a word")
    hall.offline = False
    await hall.deliver()

    assert OPEN in await fatima.press("Lezen", concern)
    assert "hoort bij een kanaal" in wim.inbox[-1]


async def test_who_moves_during_a_look_is_not_counted_twice(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.inside.add(STRANGER)
    await wim.happen(Noted(OURS, came=((STRANGER, "Onno Onbekend"),)))
    hall.offline = True
    await hall.work(rollcall.begin)
    counted = len(hall.telegram.inside) + 1
    await hall.work(
        lambda unit: rollcall.note(unit, settings=[], forum=True, missing_rights=[], count=counted)
    )
    hall.telegram.inside.discard(STRANGER)
    moved = MemberMoved(Speaker(wim.account, "Wim", "nl"), OURS, STRANGER, "Onno", present=False)
    await wim.happen(moved)
    hall.offline = False
    await hall.deliver()

    assert not any("die ik niet ken" in text for text in wim.inbox)
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


@pytest.mark.parametrize(("setting", "said"), SETTINGS[:4])
async def test_a_group_that_others_can_look_into_cannot_be_bound(
    hall: TownHall, wim: Someone, setting: dict[str, Any], said: str
) -> None:
    hall.telegram.settings = setting
    await koppel(wim)

    assert said in wim.inbox[-1]
    assert wim.choices == ["Opnieuw kijken", "Niet koppelen"]


async def test_with_topics_the_coordinator_accepts_that_newcomers_read_back(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.settings = {"has_visible_history": True}
    await a_night(hall)
    assert OPEN in await fatima.press("Lezen", concern)

    await koppel(wim)
    assert "kan teruglezen wat er staat" in wim.inbox[-1]
    await wim.press_privately("Koppelen")
    assert OPEN in await fatima.press("Lezen", concern), "a coordinator alone opens nothing"
    assert any("kan teruglezen wat er staat" in text for text in fatima.inbox)
    await fatima.press_privately("Ja, akkoord")

    for somebody in (wim, fatima):
        assert any(SOUND in text for text in somebody.inbox)
    await a_night(hall)
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()

    hall.telegram.forum = False  # without topics it can be hidden
    hall.telegram.settings = {}
    await koppel(wim)
    await wim.press_privately("Koppelen")
    hall.telegram.settings = {"has_visible_history": True}
    await a_night(hall)
    assert OPEN in await fatima.press("Lezen", concern)


async def test_without_topics_newcomers_who_read_back_keep_a_group_from_being_bound(
    hall: TownHall, wim: Someone
) -> None:
    hall.telegram.forum = False
    hall.telegram.settings = {"has_visible_history": True}
    await koppel(wim)

    assert "kan teruglezen wat er eerder stond" in wim.inbox[-1]
    assert "Koppelen" not in wim.choices


async def test_the_network_page_says_that_something_is_wrong_with_the_group(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.settings = {"linked_chat_id": -1009}
    await a_night(hall)

    def shows(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(wim.person)
        assert coordinator is not None
        network.show(unit, coordinator)

    await hall.work(shows)
    assert "klopt iets niet aan de ambtenarengroep" in wim.inbox[-1]
    await presses(hall, wim, "Opnieuw kijken")
    assert "hoort bij een kanaal" in wim.inbox[-1]


async def test_reading_itself_refuses_whatever_led_to_it(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.telegram.settings = {"username": "ambtenaren"}
    await somehow(wim, PUBLIC, "a word")

    def shows(unit: Unit) -> None:
        official = unit.store.people.by_id(fatima.person)
        kept = unit.store.concerns.by_id(concern)
        assert official is not None
        assert kept is not None
        with pytest.raises(NotPossibleNow, match="group-open"):
            reading.show(unit, official, kept, 1)

    await hall.work(shows)


async def test_it_is_journaled_what_was_wrong_and_that_it_is_right_again(
    hall: TownHall, wim: Someone
) -> None:
    hall.telegram.settings = {"linked_chat_id": -1009}
    await a_night(hall)
    hall.telegram.settings = {}
    await minutes(hall, 6)

    def told(store: Store) -> list[tuple[str, str]]:
        asked = "SELECT act, detail FROM journal WHERE act LIKE 'group-%' ORDER BY seq"
        return list(store.journal._connection.execute(asked))

    assert await hall.look(told) == [("group-flawed", "linked"), ("group-sound", "linked")]


async def koppel(wim: Someone) -> None:
    """Send /koppel in the group."""
    number = MessageId(wim.hall.telegram.next_number())
    speaker = Speaker(wim.account, "Wim", "nl")
    await wim.happen(Said(speaker, OURS, number, "/koppel", command="koppel"))


async def somehow(wim: Someone, place: ChatPlace, how: str) -> None:
    """Let something happen in the group, in which Telegram tells of its settings."""
    speaker = Speaker(wim.account, "Wim", "nl")
    match how:
        case "a word":
            number = MessageId(wim.hall.telegram.next_number())
            await wim.happen(Said(speaker, place, number, "Dag"))
        case "a service message":
            await wim.happen(Noted(place))
        case "a member":
            await wim.happen(MemberMoved(speaker, place, wim.account, "Wim", present=True))
        case _:
            await wim.happen(
                BotMoved(
                    speaker,
                    place,
                    present=True,
                    administrator=True,
                    can_manage_topics=True,
                    can_delete_messages=True,
                )
            )


async def becomes(
    hall: TownHall, wim: Someone, *, administrator: bool, deletes: bool, topics: bool
) -> None:
    """Give the bot another place in the group, and other rights."""
    deletes, topics = administrator and deletes, administrator and topics
    hall.telegram.rights = {"can_delete_messages": deletes, "can_manage_topics": topics}
    await wim.happen(
        BotMoved(
            Speaker(wim.account, "Wim", "nl"),
            OURS,
            present=True,
            administrator=administrator,
            can_manage_topics=topics,
            can_delete_messages=deletes,
        )
    )


async def minutes(hall: TownHall, number: int) -> None:
    """Let time pass, in which the bot looks again."""
    for _ in range(number):
        hall.wait(minutes=1)
        await hall.work(rollcall.look_again)


async def presses(hall: TownHall, wim: Someone, label: str) -> None:
    chat = hall.telegram.chats[wim.account]
    number = max(number for number, shown in chat.items() if label in shown.buttons)
    await wim.press_data(number, chat[number].buttons[label], ChatId(wim.account))
