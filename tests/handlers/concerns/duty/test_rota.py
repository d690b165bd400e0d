"""The rota in people's chats: made by the coordinator, swapped by two taps, handed over to both."""

from dataclasses import replace
from datetime import date

from domain.concerns.duty.rota import DUTY, DutyRota
from domain.identifiers import ChatId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.desk_session import DeskSession
from handlers.telegram.happenings import ChatPlace, Said
from services.concerns import absence
from services.concerns.duty import rota
from services.people import language_and_removal
from services.upkeep.exporting import export
from tests.handlers.concerns.duty.duty_town import FRIDAY, DutyTown, settle
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall
from web.asked import Asked, Visit
from web.concerns import board as board_page

NEXT, THIRD = "2026-11-30T10:00", "2026-12-07T10:00"


async def asks(who: Someone) -> str:
    """Send /dienst; gives what is shown."""
    number = who.hall.telegram.arrive(who.account, Shown("/dienst", None, {}))
    place = ChatPlace(ChatId(who.account), private=True)
    await who.happen(Said(who._speaker(), place, MessageId(number), "/dienst", command="dienst"))
    return who.inbox[-1]


async def test_the_coordinator_makes_the_rota_with_a_tap_for_each(hall: TownHall) -> None:
    town = await settle(hall, ordered=False)
    assert "Er is nog geen rooster" in await asks(town.noor)
    assert "Er is nog geen rooster" in await asks(town.fatima)
    await town.noor.tap(*button(town.noor, "Wie doen mee"), ChatId(town.noor.account))
    for name in ("Bram", "Fatima", "Yusuf"):
        await town.noor.tap(*button(town.noor, name), ChatId(town.noor.account))
    assert town.noor.choices[:3] == ["1. Bram", "2. Fatima", "3. Yusuf"]
    await town.noor.tap(*button(town.noor, "2. Fatima"), ChatId(town.noor.account))
    assert town.noor.choices[:3] == ["1. Bram", "2. Yusuf", "Fatima"]
    shown = await asks(town.yusuf)
    assert "Nu, tot maandag 30 november 09.00 uur: Bram" in shown
    assert "Vanaf maandag 30 november 09.00 uur: Yusuf" in shown
    assert "Vanaf maandag 7 december 09.00 uur: Bram" in shown
    assert "Je hebt nu dienst." in "".join(town.bram.inbox)


def button(who: Someone, label: str) -> tuple[int, str]:
    """Find the newest private button of this name: its message and what it carries."""
    chat = who.hall.telegram.chats[who.account]
    return max(
        (number, data)
        for number, shown in chat.items()
        for text, data in shown.buttons.items()
        if text == label
    )


async def test_a_swap_is_two_taps_and_the_first_who_takes_it_has_it(town: DutyTown) -> None:
    await asks(town.fatima)
    toast = await town.fatima.press_privately("Ruilen: week vanaf maandag 23 november")
    assert "Gevraagd" in toast
    asked = town.yusuf.inbox[-1]
    assert "Fatima wil de dienst ruilen van de week vanaf maandag 23 november" in asked
    assert "krijgt Fatima jouw week vanaf maandag 7 december" in asked
    assert "Ik neem het over" in town.bram.choices
    assert "Geruild" in await town.yusuf.press_privately("Ik neem het over")
    assert "een ander was je voor" in await town.bram.press_privately("Ik neem het over")
    for who, other in ((town.fatima, "Yusuf"), (town.yusuf, "Fatima")):
        told = "".join(who.inbox)
        assert f"van de week vanaf maandag 23 november is geruild met {other}" in told
    assert [await town.has_duty(at) for at in (FRIDAY, NEXT, THIRD)] == ["Yusuf", "Bram", "Fatima"]
    assert "Je hebt nu dienst." in "".join(town.yusuf.inbox)
    assert "Yusuf heeft nu dienst" in "".join(town.fatima.inbox)


async def test_who_asks_for_a_swap_again_asks_nobody_twice(town: DutyTown) -> None:
    await asks(town.fatima)
    await town.fatima.press_privately("Ruilen: week vanaf maandag 23 november")
    town.hall.wait(hours=1)
    toast = await town.fatima.press_privately("Ruilen: week vanaf maandag 23 november")
    assert toast == "Dit heb je al gevraagd."
    for who in (town.bram, town.yusuf):
        assert sum("wil de dienst ruilen" in text for text in who.inbox) == 1


async def test_what_waited_for_the_morning_says_who_has_duty_by_then(town: DutyTown) -> None:
    town.hall.now = FRIDAY
    fatima, bram = await town.official(town.fatima), await town.official(town.bram)

    async def tell(who: PersonId, page: str, other: PersonId) -> None:
        detail = PageDetail(page, "2026-11-23", other)
        notice = Notice(NoticeKind.DUTY_PAGE, Priority.CONCERN, person=who, detail=detail)
        await town.hall.work(lambda unit: unit.tell(notice))

    before = len(town.fatima.inbox), len(town.bram.inbox)
    await tell(fatima.id, rota.OVER, bram.id)
    await tell(bram.id, rota.BEGINS, fatima.id)
    assert (len(town.fatima.inbox), len(town.bram.inbox)) == before
    await tell(bram.id, rota.OVER, town.yusuf.person)
    assert "Fatima heeft nu dienst" in town.bram.inbox[-1]
    for who in (town.fatima, town.bram, town.yusuf):
        person = replace(await town.official(who), away=True)
        await town.hall.work(lambda unit, person=person: unit.store.people.save(person))  # type: ignore[misc]
    before = len(town.fatima.inbox), len(town.bram.inbox)
    await tell(bram.id, rota.OVER, town.yusuf.person)
    await tell(fatima.id, rota.BEGINS, bram.id)
    assert (len(town.fatima.inbox), len(town.bram.inbox)) == before


async def test_only_whose_week_it_is_asks_for_a_swap(town: DutyTown) -> None:
    await asks(town.bram)
    taken = button(town.bram, "Ruilen: week vanaf maandag 30 november")
    await asks(town.noor)
    await town.noor.press_privately("maandag 30 november: Bram")
    assert "Veranderd" in await town.noor.press_privately("Yusuf")
    assert "aan Yusuf" in town.bram.inbox[-1]
    assert "aan Yusuf" in town.yusuf.inbox[-1]
    toast = await town.bram.press_data(*taken, ChatId(town.bram.account))
    assert "niet (meer) van jou" in toast
    assert [await town.has_duty(at) for at in (FRIDAY, NEXT)] == ["Fatima", "Yusuf"]


async def test_nobody_takes_a_week_that_nobody_asks_about(town: DutyTown) -> None:
    await asks(town.fatima)
    await town.fatima.press_privately("Ruilen: week vanaf maandag 23 november")
    number, data = button(town.bram, "Ik neem het over")
    for carried in (data.replace("2026-11-23", "2026-11-30"), data.replace("2026-11-23", "soon")):
        toast = await town.bram.press_data(number, carried, ChatId(town.bram.account))
        assert "Geruild" not in toast
    await town.at("2026-12-08T10:00")
    toast = await town.bram.press_data(number, data, ChatId(town.bram.account))
    assert "kan niet meer worden gekozen" in toast


async def test_somebody_alone_on_the_rota_has_nobody_to_swap_with(town: DutyTown) -> None:
    for who in (town.bram, town.yusuf):
        person = replace(await town.official(who), away=True)
        await town.hall.work(lambda unit, person=person: unit.store.people.save(person))  # type: ignore[misc]
    await asks(town.fatima)
    toast = await town.fatima.press_privately("Ruilen: week vanaf maandag 23 november")
    assert "niemand anders op het rooster" in toast


async def test_the_hand_over_is_told_to_both_once_and_by_day(town: DutyTown) -> None:
    await town.at("2026-11-30T08:59")
    assert "voorbij" not in "".join(town.fatima.inbox)
    await town.at("2026-11-30T09:00:01")
    await town.at("2026-11-30T09:00:30")
    await town.at(FRIDAY)  # the clock jumps back, and forward again
    await town.at("2026-11-30T09:01")
    assert [text.count("Je dienst is voorbij") for text in town.fatima.inbox].count(1) == 1
    begun = [text for text in town.bram.inbox if "Je hebt nu dienst" in text]
    assert len(begun) == 1
    assert "Tot nu toe had Fatima dienst" in begun[0]


async def test_who_is_away_hands_over_and_has_it_again_when_they_are_back(town: DutyTown) -> None:
    fatima = await town.official(town.fatima)
    await town.hall.work(lambda unit: absence.leave(unit, fatima.id, town.bram.person, fatima))
    assert await town.has_duty(FRIDAY) == "Bram"
    assert "Je hebt nu dienst." in "".join(town.bram.inbox)
    await town.hall.work(lambda unit: absence.come_back(unit, fatima.id, fatima))
    assert await town.has_duty(FRIDAY) == "Fatima"
    assert "Je dienst is voorbij" in "".join(town.bram.inbox)


async def test_who_leaves_is_off_the_rota(town: DutyTown) -> None:
    noor = await town.official(town.noor)
    await town.hall.work(lambda unit: language_and_removal.remove(unit, noor, town.bram.person))
    assert [await town.has_duty(at) for at in (FRIDAY, NEXT, THIRD)] == [
        "Fatima",
        "Yusuf",
        "Fatima",
    ]
    await asks(town.noor)
    await town.noor.press_privately("Wie doen mee")
    assert "Bram" not in "".join(town.noor.choices)


async def test_the_overview_and_the_page_of_the_network_say_who_has_duty(town: DutyTown) -> None:
    await town.at("2026-11-27T10:05")
    assert "Nu, tot maandag 30 november 09.00 uur: Fatima" in town.hall.texts()
    number = town.hall.telegram.arrive(town.noor.account, Shown("/netwerk", None, {}))
    place = ChatPlace(ChatId(town.noor.account), private=True)
    said = Said(town.noor._speaker(), place, MessageId(number), "/netwerk", command="netwerk")
    await town.noor.happen(said)
    assert "Vanaf maandag 30 november 09.00 uur: Bram" in town.noor.inbox[-1]
    await town.noor.press_privately("Dienst")
    assert "maandag 30 november: Bram" in town.noor.choices


async def test_the_board_of_the_desk_says_it_too(town: DutyTown) -> None:
    bram = await town.official(town.bram)
    session = DeskSession(bram.id, "laptop", "token", FRIDAY, FRIDAY)
    visit = Visit(bram, session, Asked("GET", (), {}, {}))

    async def board() -> str:
        shown = await town.hall.work(lambda unit: board_page.show(unit, visit))
        return str(shown.body)

    assert "tot maandag 30 november 09.00 uur: <b>Fatima</b>" in await board()
    assert "Vanaf maandag 30 november 09.00 uur: <b>Bram</b>" in await board()
    town.hall.municipality = MUNICIPALITY
    assert "Dienst" not in await board()


async def test_a_municipality_without_duty_has_no_rota(hall: TownHall) -> None:
    town = await settle(hall, ordered=False)
    hall.municipality = MUNICIPALITY
    assert "geen dienstrooster" in await asks(town.noor)
    assert "Dienst" not in hall.texts()


async def test_who_asks_what_is_kept_of_them_gets_their_place_and_their_weeks(
    town: DutyTown,
) -> None:
    noor = await town.official(town.noor)
    week = date(2026, 11, 30)
    await town.hall.work(lambda unit: rota.assign(unit, noor, week, town.fatima.person))
    protocol = town.hall.municipality.protocol

    async def exported(who: Someone) -> object:
        person = await town.official(who)
        return await town.hall.look(
            lambda store: export(store, protocol, person, town.hall.now)["duty"]
        )

    assert await exported(town.fatima) == {
        "place": 1,
        "swapped_weeks": ["2026-11-30"],
        "asks_to_swap": [],
    }
    assert await exported(town.merel) is None


async def test_a_rota_that_is_not_used_any_more_forgets_who_left_too(town: DutyTown) -> None:
    town.hall.municipality = MUNICIPALITY
    noor = await town.official(town.noor)
    await town.hall.work(lambda unit: language_and_removal.remove(unit, noor, town.bram.person))
    kept = await town.hall.look(lambda store: store.affairs.find(DutyRota, DUTY))
    assert kept is not None
    assert town.bram.person not in repr(kept)
