"""Somebody is in danger: whoever looks at the group sees it first, and everybody is called."""

from domain.concerns.concern import Urgency
from domain.roles import Role
from services.concerns import absence, open_concerns
from services.unit import Unit
from tests.handlers.concerns.lists.test_waiting_queue import many, told
from tests.handlers.town_hall import Someone, TownHall


def mentioned(someone: Someone, html: str) -> bool:
    return f'<a href="tg://user?id={someone.account}">' in html


async def away(hall: TownHall, official: Someone, stand_in: Someone | None) -> None:
    def mark(unit: Unit) -> None:
        person = unit.store.people.by_id(official.person)
        assert person is not None
        absence.leave(unit, person.id, stand_in.person if stand_in else None, person)

    await hall.work(mark)


async def test_the_card_and_the_topic_say_so_and_call_all_officials(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    joost = await hall.person(name="Joost")
    concern = await hall.concern(merel, urgency=Urgency.URGENT, danger=True)
    card = await hall.card(concern)
    assert card.text.startswith("🚨")
    assert "er is nu direct gevaar" in card.text
    assert "kan wachten" not in card.text
    assert mentioned(fatima, card.html)
    assert mentioned(joost, card.html)
    assert not mentioned(merel, card.html)
    placement = await hall.look(lambda store: store.concerns.placement(concern))
    assert placement.topic_name is None or placement.topic_name.startswith("🚨📥")


async def test_nobody_is_called_any_more_once_somebody_confirmed_it(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    concern = await hall.concern(merel, urgency=Urgency.URGENT, danger=True)
    await fatima.press("Ontvangst bevestigen", concern)
    card = await hall.card(concern)
    assert card.text.startswith("🚨")
    assert not mentioned(fatima, card.html)


async def test_who_is_away_is_left_alone_as_long_as_somebody_is_there(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    joost = await hall.person(name="Joost")
    await away(hall, joost, fatima)
    card = await hall.card(await hall.concern(merel, urgency=Urgency.URGENT, danger=True))
    assert mentioned(fatima, card.html)
    assert not mentioned(joost, card.html)


async def test_when_all_are_away_all_are_called(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    await away(hall, fatima, None)
    card = await hall.card(await hall.concern(merel, urgency=Urgency.URGENT, danger=True))
    assert mentioned(fatima, card.html)


async def test_another_concern_calls_nobody(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    card = await hall.card(await hall.concern(merel, urgency=Urgency.URGENT))
    assert card.text.startswith("🔴")
    assert not mentioned(fatima, card.html)


async def test_it_stands_first_in_the_queue_and_in_the_overview(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    hall.offline = True
    await hall.concern(merel, urgency=Urgency.URGENT)
    danger = await hall.concern(merel, urgency=Urgency.URGENT, danger=True)
    await many(hall, merel, 20)
    await told(hall)
    digest = next(shown for shown in hall.group.values() if "nieuwe meldingen" in shown.text)
    now = await hall.now_is(danger)
    assert digest.text.splitlines()[2] == f"🚨 {now.reference} · direct gevaar"
    first, *_ = await hall.work(open_concerns.most_pressing_first)
    assert first.id == danger


async def test_the_coordinator_reads_it_too(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    ineke = await hall.person(Role.COORDINATOR, "Ineke")
    concern = await hall.concern(merel, urgency=Urgency.URGENT, danger=True)
    await fatima.press("Opschalen", concern)
    await fatima.reply("Ik kom er niet uit.")
    await fatima.press("Versturen")
    assert any("🚨 Direct gevaar" in words for words in ineke.inbox)
