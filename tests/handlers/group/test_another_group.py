"""Another group takes two people: the coordinator who looked at it, and an official who agrees."""

from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from domain.identifiers import ChatId, MessageId, PersonId
from domain.pin_rule import PinRule
from domain.roles import Role
from handlers.telegram.calls import Call, Leave
from handlers.telegram.happenings import ChatPlace, Migrated, Said
from services.concerns import card_delivery
from services.people import agreeing, language_and_removal, pins
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, sweeping
from storage.store import Store
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall

OTHER, MOVED = ChatId(-2002), ChatId(-100_1001)
YES, NO, BIND = "Ja, akkoord", "Nee, niet akkoord", "Koppelen"
PIN = "480793"
OVER = "Hierover is al besloten, of het is verlopen."


@pytest.fixture
async def unbound(tmp_path: Path) -> AsyncIterator[TownHall]:
    hall = await TownHall.open(tmp_path / "schakel.db", bound=False)
    yield hall
    await hall.database.close()


async def _koppel(wim: Someone, chat: ChatId = OTHER) -> None:
    """Send /koppel in a group."""
    place = ChatPlace(chat, private=False, title="Alleen wij", supergroup=True, forum=True)
    said = Said(wim._speaker(), place, MessageId(5), "/koppel", command="koppel")
    await wim.happen(said)


async def _proposes(wim: Someone, chat: ChatId = OTHER) -> None:
    await _koppel(wim, chat)
    await wim.press_privately(BIND)


async def _answers(official: Someone, label: str) -> Leave | None:
    """Press the newest button of this name; gives the group that is left for it."""
    chat = official.hall.telegram.chats[official.account]
    number = max(number for number, shown in chat.items() if label in shown.buttons)
    answer = await official.tap(number, chat[number].buttons[label], ChatId(official.account))
    return answer if isinstance(answer, Leave) else None


async def _bound_to(hall: TownHall) -> ChatId | None:
    group = await hall.look(lambda store: store.group.current())
    return group.chat if group is not None else None


async def _journaled(hall: TownHall) -> list[str]:
    def lines(store: Store) -> list[str]:
        asked = (
            "SELECT act, detail FROM journal WHERE act LIKE 'second-%' OR act LIKE 'group-%'"
            " ORDER BY seq"
        )
        return [" ".join(filter(None, row)) for row in store.journal._connection.execute(asked)]

    return await hall.look(lines)


def _calls_in(hall: TownHall, chat: ChatId) -> list[Call]:
    """What was shown in a group; looking at it shows nothing."""
    return [
        call
        for call in hall.telegram.calls
        if call.chat == chat and not call.method.startswith("get")
    ]


async def test_a_coordinator_alone_binds_no_other_group(
    hall: TownHall, merel: Someone, wim: Someone, fatima: Someone, joost: Someone
) -> None:
    await hall.concern(merel)
    hall.telegram.inside.discard(joost.account)

    await _proposes(wim)

    assert await _bound_to(hall) == GROUP
    assert _calls_in(hall, OTHER) == []
    assert "Nu moet nog een ambtenaar akkoord gaan" in wim.inbox[-1]
    for official in (fatima, joost):
        question = official.inbox[-1]
        assert "Voorstel van Wim: Alleen wij wordt de ambtenarengroep." in question
        assert "Wel op de lijst van ambtenaren, maar niet in de groep: Joost." in question
        assert official.choices == [YES, NO]
    assert await _journaled(hall) == ["second-asked group"]


async def test_with_the_yes_of_an_official_it_is_bound_and_everybody_hears(
    hall: TownHall, merel: Someone, wim: Someone, fatima: Someone, joost: Someone
) -> None:
    await hall.concern(merel)
    await _proposes(wim)

    left = await _answers(fatima, YES)

    assert left == Leave(GROUP)
    assert await _bound_to(hall) == OTHER
    said = "Alleen wij is nu de ambtenarengroep. Wim stelde het voor, Fatima ging akkoord."
    for official in (fatima, joost):
        assert any(said in text for text in official.inbox)
    assert any(said in shown.text for shown in hall.telegram.chats[OTHER].values())
    assert any(call.method == "createForumTopic" for call in _calls_in(hall, OTHER)), "the concern"
    assert await _journaled(hall) == ["second-asked group", "second-agreed group", "group-bound"]
    assert OVER in await joost.press_privately(YES)


async def test_one_no_leaves_all_as_it_was(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone
) -> None:
    await _proposes(wim)

    assert await _answers(fatima, NO) == Leave(OTHER)

    assert await _bound_to(hall) == GROUP
    for other in (wim, joost):
        assert "Fatima ging niet akkoord met wat over de ambtenarengroep" in other.inbox[-1]
    assert OVER in await joost.press_privately(YES)
    assert await _journaled(hall) == ["second-asked group", "second-refused group"]


async def test_a_week_without_an_answer_ends_it(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    await _proposes(wim)
    hall.wait(days=7)

    await hall.work(sweeping.sweep)

    assert any("geen ambtenaar ging op tijd akkoord" in text for text in wim.inbox)
    assert OVER in await fatima.press_privately(YES)
    assert await _bound_to(hall) == GROUP


async def test_a_restore_ends_it(hall: TownHall, wim: Someone, fatima: Someone) -> None:
    await _proposes(wim)
    assert await hall.work(agreeing.end_all) == 1
    assert OVER in await fatima.press_privately(YES)


async def test_an_official_decides_about_what_they_saw(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    await _proposes(wim)
    chat = hall.telegram.chats[fatima.account]
    number = max(number for number, shown in chat.items() if YES in shown.buttons)
    earlier = chat[number].buttons[YES]
    hall.telegram.inside |= {1, 2, 3}
    await _proposes(wim)

    assert OVER in await fatima.press_data(number, earlier, ChatId(fatima.account))

    assert "Er zitten 3 mensen in de groep" in fatima.inbox[-1]
    assert await _bound_to(hall) == GROUP
    assert await _answers(fatima, YES) == Leave(GROUP)


async def test_the_coordinator_asks_once(hall: TownHall, wim: Someone, fatima: Someone) -> None:
    await _koppel(wim)
    chat = hall.telegram.chats[wim.account]
    number = max(number for number, shown in chat.items() if BIND in shown.buttons)
    data = chat[number].buttons[BIND]
    await wim.press_data(number, data, ChatId(wim.account))

    toast = await wim.press_data(number, data, ChatId(wim.account))

    assert toast == "Hier is al om akkoord gevraagd. Je hoort wat eruit komt."
    assert sum("Voorstel van Wim" in text for text in fatima.inbox) == 1


async def test_what_a_coordinator_proposed_who_was_taken_out_since_can_be_decided(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    els = await hall.person(Role.COORDINATOR, "Els")
    await _proposes(wim)
    await _taken_out(hall, els, wim.person)

    assert await _answers(fatima, YES) == Leave(GROUP)

    assert any("iemand die niet meer meedoet stelde het voor" in text for text in fatima.inbox)


async def test_it_is_over_when_who_proposed_it_is_erased(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    await hall.person(Role.COORDINATOR, "Els")
    await _proposes(wim)

    def erases(unit: Unit) -> None:
        person = unit.store.people.by_id(wim.person)
        assert person is not None
        erasing.erase_person(unit, person, Why.PERSON)

    await hall.work(erases)
    assert OVER in await fatima.press_privately(YES)


async def test_an_official_who_was_taken_out_agrees_with_nothing(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone
) -> None:
    await _proposes(wim)
    await _taken_out(hall, wim, fatima.person)

    assert await fatima.press_privately(YES) == "Deze knop is niet voor jou bedoeld."
    assert await _bound_to(hall) == GROUP
    assert await _answers(joost, YES) == Leave(GROUP)


async def test_a_group_that_was_lost_is_replaced_by_two(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    await hall.work(lambda unit: card_delivery.group_presence(unit, present=False))

    await _proposes(wim)

    assert await _bound_to(hall) == GROUP
    await _answers(fatima, YES)
    assert await _bound_to(hall) == OTHER


async def test_the_first_group_takes_an_official_who_is_there_already(unbound: TownHall) -> None:
    wim = await unbound.person(Role.COORDINATOR, "Wim")
    fatima = await unbound.person(Role.OFFICIAL, "Fatima")

    await _proposes(wim)

    assert await _bound_to(unbound) is None
    assert await _answers(fatima, YES) is None
    assert await _bound_to(unbound) == OTHER


async def test_before_there_ever_was_an_official_the_coordinator_binds_alone(
    unbound: TownHall,
) -> None:
    wim = await unbound.person(Role.COORDINATOR, "Wim")
    els = await unbound.person(Role.COORDINATOR, "Els")

    await _proposes(wim)

    assert await _bound_to(unbound) == OTHER
    assert "Wim heeft dat alleen gedaan" in els.inbox[-1]
    assert await _journaled(unbound) == ["second-not-needed group", "group-bound"]


async def test_without_any_official_left_the_operator_agrees(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    els = await hall.person(Role.COORDINATOR, "Els")
    await _taken_out(hall, wim, fatima.person)
    await _proposes(wim)
    assert "De beheerder van de server kan het doen" in wim.inbox[-1]
    (waits,) = await hall.work(agreeing.waiting)

    await hall.work(
        lambda unit: agreeing.agree(unit, None, waits.proposed, waits.on, waits.proposal.token)
    )

    assert await _bound_to(hall) == OTHER
    assert "De beheerder van de server ging akkoord" in els.inbox[-1]


async def test_the_same_group_bound_again_takes_one_and_is_told(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    await _proposes(wim, GROUP)

    assert await _bound_to(hall) == GROUP
    assert "Wim heeft de ambtenarengroep Alleen wij opnieuw gekoppeld." in fatima.inbox[-1]
    assert "opnieuw gekoppeld" in hall.texts()


async def test_a_group_that_telegram_converted_is_the_same_group(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    await wim.happen(Migrated(ChatPlace(GROUP, private=False), MOVED))

    assert await _answers(wim, "Ja, ga door in de nieuwe groep") == Leave(GROUP)

    assert await _bound_to(hall) == MOVED
    assert "Telegram heeft de ambtenarengroep Ambtenaren omgezet." in fatima.inbox[-1]


async def test_the_same_group_with_more_people_in_it_takes_two(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone
) -> None:
    hall.telegram.inside |= {555, 556}
    await _proposes(wim, GROUP)

    assert await _journaled(hall) == ["second-asked group"]
    assert "Het is dezelfde groep, maar wat hieronder staat" in fatima.inbox[-1]
    assert "2" in fatima.inbox[-1]

    await fatima.press_privately(YES)
    assert any("Het is dezelfde groep. Fatima ging akkoord." in text for text in joost.inbox)
    assert await _journaled(hall) == ["second-asked group", "second-agreed group", "group-bound"]


def _asks_for_pin(unit: Unit, who: Someone) -> None:
    person = unit.store.people.by_id(who.person)
    assert person is not None
    pins.ask(unit, person)


async def test_with_a_pin_both_type_it_before_another_group_is_bound(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    network = replace(MUNICIPALITY.network, pin=PinRule(required=True, minutes=30))
    hall.municipality = replace(MUNICIPALITY, network=network)
    for who in (wim, fatima):
        await hall.work(partial(_asks_for_pin, who=who))
        await Chat(who).says(PIN)
        await Chat(who).says(PIN)
    hall.wait(hours=1)
    await _koppel(wim)

    assert "pincode" in await wim.press_privately(BIND)
    assert await _journaled(hall) == []
    await Chat(wim).says(PIN)
    await wim.press_privately(BIND)
    assert "pincode" in await fatima.press_privately(YES)
    assert await _bound_to(hall) == GROUP
    await Chat(fatima).says(PIN)
    assert await _answers(fatima, YES) == Leave(GROUP)
    assert await _bound_to(hall) == OTHER


async def _taken_out(hall: TownHall, coordinator: Someone, person: PersonId) -> None:
    def removes(unit: Unit) -> None:
        by = unit.store.people.by_id(coordinator.person)
        assert by is not None
        language_and_removal.remove(unit, by, person)

    await hall.work(removes)
