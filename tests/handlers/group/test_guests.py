"""Somebody in the officials' group who is not on the roster: reported, and nothing shown."""

import pytest

from domain.errors import NotPossibleNow
from domain.identifiers import AccountId, ChatId, ConcernId
from domain.notices import NoticeKind
from handlers.people import network
from handlers.telegram.happenings import BotMoved, ChatPlace, MemberMoved, Noted, Speaker
from services.concerns import reading
from services.group import guests, rollcall
from services.people import language_and_removal
from services.unit import Unit
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import RENDERERS, Someone, TownHall

STRANGER = AccountId(999_001)
REFUSED = "Er zit iemand in deze groep die niet op de lijst staat."
OURS = ChatPlace(GROUP, private=False, supergroup=True, forum=True)


@pytest.fixture
async def concern(hall: TownHall, merel: Someone) -> ConcernId:
    return await hall.concern(merel)


async def test_a_stranger_in_the_group_is_reported_and_hides_every_text(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Ontvangst bevestigen", concern)
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()

    await _comes(hall, wim)

    assert "jongens" not in hall.texts()
    assert "In de ambtenarengroep zit Onno Onbekend." in wim.inbox[-1]
    assert REFUSED in await fatima.press("Lezen", concern)
    assert REFUSED in await fatima.press("Terugkoppelen", concern)
    assert "jongens" not in hall.texts()
    assert await hall.journal(concern) == ["acknowledged", "read"]


async def test_what_was_set_aside_and_not_told_of_yet_may_have_been_somebody(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    def set_aside(unit: Unit) -> None:
        unit.store.meta._connection.execute("INSERT INTO damaged_row (row_sealed) VALUES (x'00')")

    await hall.work(set_aside)
    assert REFUSED in await fatima.press("Lezen", concern)
    assert "jongens" not in hall.texts()


async def test_what_the_coordinator_accepts_is_in_nobodys_way(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await _comes(hall, wim)

    await _answers(hall, wim, "Klopt, mag blijven")
    await fatima.press_privately("Ja, akkoord")

    said = "✓ Onno Onbekend mag in de ambtenarengroep blijven en meelezen."
    assert said in wim.inbox
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()
    await _comes(hall, wim)
    assert "jongens" in hall.texts()


async def test_who_does_not_belong_is_in_the_way_until_they_are_gone(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await _comes(hall, wim)

    await _answers(hall, wim, "Hoort er niet bij")

    assert "Verwijderen uit groep" in wim.inbox[-1]
    assert REFUSED in await fatima.press("Lezen", concern)
    await _goes(hall, wim)
    assert "niemand meer die daar niet hoort" in wim.inbox[-1]
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()
    toast = await _answers(hall, wim, "Klopt, mag blijven")
    assert toast == "Deze persoon zit niet meer in de groep."


async def test_what_an_official_was_writing_leaves_the_group_and_comes_back(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Ontvangst bevestigen", concern)
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We zijn langs geweest.")
    assert "We zijn langs geweest." in hall.texts()

    await _comes(hall, wim)

    assert "We zijn langs geweest." not in hall.texts()
    await _goes(hall, wim)
    assert "We zijn langs geweest." in hall.texts()
    await fatima.press("Versturen")
    assert (await hall.now_is(concern)).feedback_given == 1


async def test_a_text_on_its_way_is_not_shown_any_more(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    hall.offline = True
    await fatima.press("Lezen", concern)
    await _comes(hall, wim)
    hall.offline = False
    await hall.deliver()

    assert "jongens" not in hall.texts()
    assert "Een ogenblik" not in hall.texts()


@pytest.mark.parametrize("label", ["Lezen", "Terugkoppelen"])
async def test_a_message_that_arrives_after_the_stranger_goes_again(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId, label: str
) -> None:
    await fatima.press("Ontvangst bevestigen", concern)
    hall.offline = True
    await fatima.press(label, concern)
    await _is_asked_about_the_group(hall)
    (item,) = [
        item
        for item in await hall.waiting()
        if item.notice.kind in {NoticeKind.READING, NoticeKind.PROMPT}
    ]
    renderer = RENDERERS.of(item)
    call = await hall.work(lambda unit: renderer.render(unit, item))
    assert call is not None
    arrived = hall.telegram.call(call)  # on its way while somebody comes in
    await _comes(hall, wim)
    await hall.work(lambda unit: renderer.delivered(unit, item, call, arrived))
    hall.offline = False

    await hall.deliver()

    assert arrived["message_id"] not in hall.group


async def test_somebody_who_only_writes_in_the_group_is_noticed_too(
    hall: TownHall, wim: Someone, fatima: Someone, merel: Someone, concern: ConcernId
) -> None:
    number = hall.telegram.arrive(GROUP, Shown("Hallo", None, {}))
    await merel.reply("Hallo allemaal", to=number)

    assert "In de ambtenarengroep zit Telegramnaam." in wim.inbox[-1]
    assert REFUSED in await fatima.press("Lezen", concern)


async def test_the_network_page_says_so_and_looks_again(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await _comes(hall, wim)

    def shows(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(wim.person)
        assert coordinator is not None
        network.show(unit, coordinator)

    await hall.work(shows)
    assert "Daar zijn nu geen teksten te lezen." in wim.inbox[-1]
    assert await _answers(hall, wim, "Opnieuw kijken") == "Ik kijk opnieuw."
    assert "zit Onno Onbekend" in wim.inbox[-1]
    await _answers(hall, wim, "Hoort er niet bij")
    hall.telegram.inside.discard(STRANGER)

    assert await _answers(hall, wim, "Opnieuw kijken") == "Ik kijk opnieuw."

    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


async def test_nobody_of_the_roster_and_no_hidden_administrator_is_a_guest(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    for someone in (wim, fatima):
        await _comes(hall, wim, someone.account)
    fatima.hidden = True
    await fatima.press("Lezen", concern)
    fatima.hidden = False

    await fatima.press("Lezen", concern)

    assert "jongens" in hall.texts()
    assert wim.inbox == []


@pytest.mark.parametrize("what", ["lets somebody in", "changes the bot's rights", "edits"])
async def test_a_stranger_who_does_anything_there_is_noticed(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId, what: str
) -> None:
    stranger = Speaker(STRANGER, "Onno", "nl", last_name="Onbekend")
    match what:
        case "lets somebody in":
            await wim.happen(MemberMoved(stranger, OURS, fatima.account, "Fatima", present=True))
        case "edits":
            await wim.happen(Noted(OURS, there=((STRANGER, "Onno Onbekend"),)))
        case _:
            await wim.happen(
                BotMoved(
                    stranger,
                    OURS,
                    present=True,
                    administrator=True,
                    can_manage_topics=True,
                    can_delete_messages=True,
                )
            )

    assert "In de ambtenarengroep zit Onno Onbekend." in wim.inbox[-1]
    assert REFUSED in await fatima.press("Lezen", concern)


async def test_who_does_something_during_a_look_does_not_keep_it_from_ending(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    hall.offline = True
    await hall.work(rollcall.begin)
    await wim.happen(Noted(OURS, there=((fatima.account, "Fatima"),)))

    assert not await hall.work(rollcall.facts), "a live place moves by itself"


async def test_who_is_removed_and_still_there_counts_as_a_guest(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone, concern: ConcernId
) -> None:
    await fatima.press("Lezen", concern)

    await _removes(hall, wim, joost)

    assert "jongens" not in hall.texts()
    assert "In de ambtenarengroep zit Joost." in wim.inbox[-1]
    assert REFUSED in await fatima.press("Lezen", concern)
    await _goes(hall, wim, joost.account)
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


async def test_who_is_removed_after_they_left_the_group_is_in_nobodys_way(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone, concern: ConcernId
) -> None:
    hall.telegram.inside.discard(joost.account)

    await _removes(hall, wim, joost)

    assert not any("In de ambtenarengroep zit Joost." in each for each in wim.inbox)
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


async def test_who_came_into_the_group_before_they_were_admitted_is_no_guest_then(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await _comes(hall, wim, AccountId(700_000 + hall.people + 1))
    assert REFUSED in await fatima.press("Lezen", concern)
    joost = await hall.person(name="Joost")

    def admit(unit: Unit) -> None:
        person = unit.store.people.by_id(joost.person)
        assert person is not None
        guests.admitted(unit, person)

    await hall.work(admit)

    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


async def test_only_coordinators_decide_about_guests(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await _comes(hall, wim)
    number, data = _button(hall, wim, "Klopt, mag blijven")

    for chat in (ChatId(fatima.account), GROUP):
        said = await fatima.press_data(number, data, chat)
        assert said == "Deze knop is niet voor jou bedoeld."
    assert REFUSED in await fatima.press("Lezen", concern)


async def test_reading_itself_refuses_whatever_led_to_it(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await _comes(hall, wim)

    def shows(unit: Unit) -> None:
        official = unit.store.people.by_id(fatima.person)
        kept = unit.store.concerns.by_id(concern)
        assert official is not None
        assert kept is not None
        with pytest.raises(NotPossibleNow, match="guest-in-group"):
            reading.show(unit, official, kept, 1)

    await hall.work(shows)


@pytest.mark.parametrize("name", ["", "\u3164", " \u200b\u2800 ", "\u0301"])
async def test_somebody_without_a_visible_name_is_told_of_in_words(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId, name: str
) -> None:
    hall.telegram.inside.add(STRANGER)
    speaker = Speaker(wim.account, "Wim", "nl")
    await wim.happen(MemberMoved(speaker, OURS, STRANGER, name, present=True))
    assert "zit iemand zonder zichtbare naam" in wim.inbox[-1]
    assert f"tg://user?id={STRANGER}" in list(hall.telegram.chats[wim.account].values())[-1].html
    await _answers(hall, wim, "Hoort er niet bij")
    assert "bij wie je geen naam ziet" in wim.inbox[-1]
    await _answers(hall, wim, "Klopt, mag blijven")
    assert "iemand zonder zichtbare naam mag meelezen" in fatima.inbox[-1]
    await fatima.press_privately("Ja, akkoord")
    assert any("Iemand zonder zichtbare naam mag" in text for text in wim.inbox)


async def _is_asked_about_the_group(hall: TownHall) -> None:
    """Take it that Telegram was asked how the group is, and that all is right."""
    asked = [item.id for item in await hall.waiting() if item.notice.kind is NoticeKind.PRESENCE]
    await hall.work(lambda unit: unit.store.outbox.sent(asked))


async def _comes(hall: TownHall, by: Someone, account: AccountId = STRANGER) -> None:
    hall.telegram.inside.add(account)
    await _moved(hall, by, account, present=True)


async def _goes(hall: TownHall, by: Someone, account: AccountId = STRANGER) -> None:
    hall.telegram.inside.discard(account)
    await _moved(hall, by, account, present=False)


async def _moved(hall: TownHall, by: Someone, account: AccountId, *, present: bool) -> None:
    speaker = Speaker(by.account, "Wim", "nl")
    await by.happen(MemberMoved(speaker, OURS, account, "Onno Onbekend", present))


async def _removes(hall: TownHall, wim: Someone, whom: Someone) -> None:
    def remove(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(wim.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, whom.person)

    await hall.work(remove)


async def _answers(hall: TownHall, wim: Someone, label: str) -> str:
    number, data = _button(hall, wim, label)
    return await wim.press_data(number, data, ChatId(wim.account))


def _button(hall: TownHall, wim: Someone, label: str) -> tuple[int, str]:
    chat = hall.telegram.chats[wim.account]
    number = max(number for number, shown in chat.items() if label in shown.buttons)
    return number, chat[number].buttons[label]
