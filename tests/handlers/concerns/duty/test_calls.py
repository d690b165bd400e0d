"""What is urgent while the town hall is closed goes to who has duty, then on, each exactly once."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from domain.concerns.concern import Urgency
from domain.notices import Notice, NoticeKind
from services.concerns import absence, card_delivery
from services.concerns.duty import calls as duty_calls
from services.people import language_and_removal, lost_phones
from services.upkeep import emptying
from tests.handlers.chat import Chat
from tests.handlers.concerns.duty.duty_town import (
    EVENING,
    FRIDAY,
    DutyTown,
    called,
    desk,
    local,
    settle,
)
from tests.handlers.town_hall import MUNICIPALITY, TownHall


def passed(town: DutyTown) -> list[str]:
    """What the reporter heard of calls that were passed on."""
    return [text for text in town.merel.inbox if text.startswith("⏰")]


async def test_who_has_duty_hears_at_once_and_reads_no_word_of_it(town: DutyTown) -> None:
    await town.at(EVENING)
    concern = await town.files()
    (told,) = called(town.fatima)
    assert "Jij hebt dienst. Kijk vóór 19.30 uur" in told
    assert (await town.hall.now_is(concern)).reference in told
    assert "brug" not in told
    assert not called(town.bram) + called(town.yusuf) + desk(town.noor)
    receipt = town.merel.inbox[-1]
    assert "Fatima heeft dienst en kijkt vóór 19.30 uur" in receipt
    assert "112" in receipt


async def test_what_is_announced_twice_is_called_for_once(town: DutyTown) -> None:
    await town.at(EVENING)
    concern = await town.files()
    as_filed = await town.hall.now_is(concern)
    as_filed = replace(
        as_filed,
        filed_at=town.hall.now,
        timeline=replace(as_filed.timeline, duty=None),
    )
    await town.hall.work(lambda unit: card_delivery.announce(unit, as_filed))
    assert len(called(town.fatima)) == 1
    assert not called(town.bram)


async def test_by_night_too(town: DutyTown) -> None:
    await town.at("2026-11-28T02:15")
    await town.files()
    assert "vóór 04.15 uur" in called(town.fatima)[0]
    await town.at("2026-11-28T04:16")
    assert called(town.bram)
    assert not passed(town), "she sleeps"
    await town.at("2026-11-28T07:01")
    (told,) = passed(town)
    assert "We hebben nu Yusuf gevraagd" in told, "what is true by then"


@pytest.mark.parametrize(
    ("moment", "urgency"),
    [(FRIDAY, Urgency.URGENT), (EVENING, Urgency.SOON), (EVENING, Urgency.NORMAL)],
)
async def test_what_can_wait_or_comes_in_office_hours_calls_nobody(
    town: DutyTown, moment: object, urgency: Urgency
) -> None:
    await town.at(moment)  # type: ignore[arg-type]
    await town.files(urgency)
    await town.at("2026-11-28T12:00")
    assert not called(town.fatima)
    assert "dienst" not in town.merel.inbox[-1]


async def test_nobody_confirms_and_the_next_is_called_and_then_the_coordinator(
    town: DutyTown,
) -> None:
    await town.at(EVENING)
    concern = await town.files()
    await town.at("2026-11-27T19:29:59")
    assert not called(town.bram)
    await town.at("2026-11-27T19:30:01")
    assert "vóór 21.30 uur" in called(town.bram)[0]
    assert "We hebben nu Bram gevraagd. Die kijkt vóór 21.30 uur" in town.merel.inbox[-1]
    await town.at("2026-11-27T21:30:02")
    assert called(town.yusuf)
    assert not desk(town.noor)
    await town.at("2026-11-27T23:30:03")
    assert len(desk(town.noor)) == 1
    await town.at("2026-11-28T12:00")
    await town.at(EVENING)  # the clock jumps back, and forward again
    await town.at("2026-11-30T12:00")
    assert [len(called(who)) for who in (town.fatima, town.bram, town.yusuf)] == [1, 1, 1]
    assert len(desk(town.noor)) == 1
    acts = await town.hall.journal(concern)
    assert acts.count("duty-called") == 3
    assert "De coördinator heeft nu bericht" in "".join(town.merel.inbox)


async def test_once_somebody_confirms_nobody_else_is_called(town: DutyTown) -> None:
    await town.at(EVENING)
    concern = await town.files()
    await town.fatima.press("Ontvangst bevestigen", concern)
    await town.at("2026-11-28T12:00")
    assert not called(town.bram)
    assert not desk(town.noor)


async def test_a_receipt_that_is_shown_later_says_nothing_that_is_past(town: DutyTown) -> None:
    await town.at(EVENING)
    concern = await town.files()
    town.hall.now = local("2026-11-27T19:45")  # before time has called the next one
    receipt = Notice(NoticeKind.RECEIPT, person=town.merel.person, concern=concern)
    await town.hall.work(lambda unit: unit.tell(receipt))
    assert "dienst" not in town.merel.inbox[-1]
    assert "Het gemeentehuis is dicht" not in town.merel.inbox[-1]
    await town.fatima.press("Ontvangst bevestigen", concern)
    await town.hall.work(lambda unit: unit.tell(receipt))
    assert "dienst" not in town.merel.inbox[-1]


async def test_days_of_downtime_call_one_and_not_all(town: DutyTown) -> None:
    await town.at(EVENING)
    await town.files()
    await town.at("2026-11-29T12:00")
    assert called(town.bram)
    assert not called(town.yusuf)


async def test_who_leaves_a_second_ago_is_not_waited_for(town: DutyTown) -> None:
    await town.at(EVENING)
    await town.files()
    noor = await town.official(town.noor)
    await town.hall.work(lambda unit: language_and_removal.remove(unit, noor, town.fatima.person))
    assert called(town.bram)
    assert await town.has_duty(EVENING) == "Bram"


async def test_nor_who_is_away_or_lost_their_phone(town: DutyTown) -> None:
    await town.at(EVENING)
    await town.files()
    fatima = await town.official(town.fatima)
    await town.hall.work(lambda unit: absence.leave(unit, fatima.id, town.yusuf.person, fatima))
    assert called(town.bram)
    noor = await town.official(town.noor)
    await town.hall.work(lambda unit: lost_phones.lose(unit, noor, town.bram.person))
    assert called(town.yusuf)
    assert not desk(town.noor)


async def test_whom_telegram_does_not_reach_is_passed_over(town: DutyTown) -> None:
    await town.at(EVENING)
    town.hall.telegram.blocked.add(town.fatima.account)
    await town.files()
    assert called(town.bram)
    assert await town.has_duty(EVENING) == "Bram"


async def test_nobody_is_called_for_a_concern_of_their_own(town: DutyTown) -> None:
    await town.at(EVENING)
    town.merel = town.fatima
    await town.files()
    assert not called(town.fatima)
    assert called(town.bram)


async def test_when_nobody_of_the_rota_is_there_the_coordinator_hears_at_once(
    town: DutyTown,
) -> None:
    await town.at(EVENING)
    for who in (town.fatima, town.bram, town.yusuf):
        person = replace(await town.official(who), away=True)
        await town.hall.work(lambda unit, person=person: unit.store.people.save(person))  # type: ignore[misc]
    await town.files()
    assert len(desk(town.noor)) == 1
    assert (
        "Wie dienst heeft, is nu niet bereikbaar. De coördinator heeft bericht."
        in town.merel.inbox[-1]
    )


async def test_before_duty_begins_the_receipt_says_who_looks_then(hall: TownHall) -> None:
    town = await settle(hall)
    duty = hall.municipality.network.duty
    assert duty is not None
    network = replace(hall.municipality.network, duty=replace(duty, nights=False))
    hall.municipality = replace(hall.municipality, network=network)
    await town.at("2026-11-28T02:00")
    await town.files()
    assert not called(town.fatima)
    assert "Fatima heeft dienst en kijkt vóór 11.00 uur" in town.merel.inbox[-1]
    await town.at("2026-11-28T09:00:01")
    assert "vóór 11.00 uur" in called(town.fatima)[0]
    # An evening's call that would pass to the next one by night waits for the morning.
    await town.at("2026-11-28T22:30")
    await town.files()
    await town.at("2026-11-29T03:00")
    assert len(called(town.bram)) == 1, "of the first, in the morning"
    await town.at("2026-11-29T09:00:01")
    assert len(called(town.bram)) == 2


async def by_day_only(hall: TownHall) -> DutyTown:
    """Let somebody have duty by day, and a concern come by night: Fatima is named, not called."""
    town = await settle(hall)
    duty = hall.municipality.network.duty
    assert duty is not None
    network = replace(hall.municipality.network, duty=replace(duty, nights=False))
    hall.municipality = replace(hall.municipality, network=network)
    await town.at("2026-11-28T02:00")
    await town.files()
    assert "Fatima heeft dienst en kijkt vóór 11.00 uur" in town.merel.inbox[-1]
    return town


async def test_who_was_named_and_is_called_is_no_news(hall: TownHall) -> None:
    town = await by_day_only(hall)
    await town.at("2026-11-28T09:00:01")
    assert called(town.fatima)
    assert not passed(town)


@pytest.mark.parametrize("left", [1, 3], ids=["somebody-else", "the-coordinator"])
async def test_the_reporter_hears_it_when_it_is_not_who_was_named(
    hall: TownHall, left: int
) -> None:
    town = await by_day_only(hall)
    for who in (town.fatima, town.bram, town.yusuf)[:left]:
        person = replace(await town.official(who), away=True)
        await hall.work(lambda unit, person=person: unit.store.people.save(person))  # type: ignore[misc]
    await town.at("2026-11-28T09:00:01")
    (told,) = passed(town)
    assert ("gevraagd. Die kijkt vóór 11.00 uur" in told) == bool(called(town.bram))
    assert ("De coördinator heeft nu bericht" in told) == bool(desk(town.noor))
    assert "nog niemand heeft bevestigd dat dit binnen is" in told


async def test_without_duty_the_receipt_says_when_somebody_looks(hall: TownHall) -> None:
    town = await settle(hall, ordered=False)
    hall.municipality = MUNICIPALITY
    await town.at(EVENING)
    await town.files()
    receipt = town.merel.inbox[-1]
    assert "Reken erop dat pas op maandag 30 november, vanaf 09.00 uur iemand kijkt." in receipt
    assert "Bel dan" not in receipt
    network = replace(MUNICIPALITY.network, closed_phone="0100 - 00 00 01")
    hall.municipality = replace(MUNICIPALITY, network=network)
    await town.files()
    assert "Bel dan 0100 - 00 00 01." in town.merel.inbox[-1]
    assert not desk(town.noor)


async def test_the_reporter_finds_on_their_own_page_who_looks(town: DutyTown) -> None:
    await town.at(EVENING)
    concern = await town.files()
    shown = await Chat(town.merel).opens(concern)
    assert "Fatima heeft dienst en kijkt vóór 19.30 uur" in shown.text
    await town.fatima.press("Ontvangst bevestigen", concern)
    assert "dienst" not in (await Chat(town.merel).opens(concern)).text


async def test_nobody_is_called_for_what_somebody_left_whose_all_was_erased(
    town: DutyTown,
) -> None:
    await town.at(EVENING)
    concern = await town.files()
    whole = await town.hall.now_is(concern)
    await town.hall.work(lambda unit: emptying.empty(unit, whole))
    await town.at("2026-11-27T20:00")
    assert not called(town.bram)


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_happens_each_is_called_once_and_the_coordinator_too(
    town: DutyTown, seed: int
) -> None:
    luck = Random(seed)  # noqa: S311 - chance that can be had again
    await town.at(EVENING)
    await town.files()
    everybody = (town.fatima, town.bram, town.yusuf)
    for _ in range(12):
        hours = luck.choice((-3, 0, 1, 2, 5))
        await town.at(town.hall.now + timedelta(hours=hours))
        official = await town.official(luck.choice(everybody))
        if official.away:
            await town.hall.work(lambda unit, who=official: absence.come_back(unit, who.id, who))  # type: ignore[misc]
        elif luck.random() < 0.5:
            person = replace(official, away=True)
            await town.hall.work(lambda unit, who=person: unit.store.people.save(who))  # type: ignore[misc]
            await town.hall.work(duty_calls.changed)
    await town.at("2026-11-29T12:00")
    for _ in range(4):
        town.hall.wait(hours=3)
        await town.at(town.hall.now)
    assert all(len(called(who)) <= 1 for who in everybody)
    assert len(desk(town.noor)) == 1


async def test_who_asks_to_be_called_by_night_goes_to_who_has_duty_once(town: DutyTown) -> None:
    await town.at(EVENING)
    merel = Chat(town.merel)
    await merel.says("Bel mij")
    await town.merel.press_privately("Zo snel mogelijk")
    await merel.presses("Dat hebben jullie al")
    (told,) = called(town.fatima)
    assert "Jij hebt dienst, en iemand wil gebeld worden. Bel vóór 19.30 uur" in told
    assert "Bel, en druk dan op Gebeld of Niet bereikt" in told
    assert "Ontvangst bevestigen" not in told
    assert "Fatima heeft dienst en kijkt vóór 19.30 uur" in merel.texts
    assert not called(town.bram) + called(town.yusuf) + desk(town.noor)
