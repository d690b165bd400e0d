"""A reporter who cannot be reached: the officials see it, and nothing is lost."""

from dataclasses import replace
from datetime import timedelta

from domain.concerns.protocol import Act
from domain.roles import Role
from services.concerns import card_delivery
from services.concerns.acts import Words
from services.unit import Unit
from tests.handlers.concerns.lists.test_morning_list import local
from tests.handlers.concerns.lists.test_reminder import does, sweep
from tests.handlers.town_hall import Someone, TownHall

SOON = timedelta(seconds=1)


async def reach(hall: TownHall) -> list[str]:
    """Give what the journal says of reporters that can be reached or not."""
    since = hall.now - timedelta(days=30)
    lines = await hall.look(lambda store: store.journal.between(since, hall.now + SOON))
    found = [line for line in lines if line.act.startswith("reporter-")]
    assert not any(line.concern or line.subject or line.actor for line in found)
    return [line.act for line in found]


async def test_a_refused_message_shows_on_the_card_of_every_open_concern(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern, other = await hall.concern(merel), await hall.concern(merel)
    hall.telegram.blocked.add(merel.account)
    await fatima.press("Ontvangst bevestigen", concern)
    for each in (concern, other):
        assert "niet te bereiken" in (await hall.card(each)).text
        assert "reporter-unreachable" not in await hall.journal(each)
    assert await reach(hall) == ["reporter-unreachable"], "one line, which ties no two concerns"
    person = await hall.look(lambda store: store.people.by_id(merel.person))
    assert person is not None
    assert not person.reachable
    assert not merel.inbox


async def test_what_was_put_aside_arrives_when_the_reporter_is_back(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await merel.blocks_the_bot()
    assert "niet te bereiken" in (await hall.card(concern)).text
    await fatima.press("Oppakken", concern)
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We zijn geweest.")
    await fatima.press("Versturen")
    assert not merel.inbox
    assert "feedback-delivered" not in await hall.journal(concern)

    await merel.blocks_the_bot(back=True)
    assert ["Fatima heeft je melding opgepakt" in text for text in merel.inbox] == [True, False]
    assert "We zijn geweest." in merel.inbox[1]
    assert "niet te bereiken" not in (await hall.card(concern)).text
    assert (await hall.journal(concern))[-1] == "feedback-delivered"
    assert await reach(hall) == ["reporter-unreachable", "reporter-reachable"]


async def test_blocking_twice_is_journaled_once(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await merel.blocks_the_bot()
    await fatima.press("Ontvangst bevestigen", concern)
    await fatima.press("Oppakken", concern)
    assert await reach(hall) == ["reporter-unreachable"]


async def test_a_reporter_who_was_removed_hears_nothing_more(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await hall.work(lambda unit: unit.store.people.remove(merel.person, unit.now))
    await fatima.press("Oppakken", concern)
    assert not merel.inbox
    assert not await hall.waiting()
    assert "doet niet meer mee" in (await hall.card(concern)).text


async def test_an_uncertain_card_is_sent_once_more_with_its_reference(
    hall: TownHall, merel: Someone
) -> None:
    hall.telegram.loses_answer_to = "sendMessage"
    concern = await hall.concern(merel)
    reference = (await hall.now_is(concern)).reference
    copies = [shown for shown in hall.group.values() if reference in shown.text]
    assert len(copies) == 2
    assert (await hall.journal(concern)).count("delivery-uncertain") == 1
    assert await hall.agrees(concern)


async def test_a_refusal_about_a_nameless_concern_shows_on_no_card_and_is_told_to_nobody(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    """Officials who press once on each nameless card see none that has a named one's reporter."""
    wim = await hall.person(Role.COORDINATOR, "Wim")
    samir = await hall.person(Role.KEY_FIGURE, "Samir")
    named, nameless = await hall.concern(merel), await hall.concern(merel, named=False)
    other = await hall.concern(samir, named=False)
    await merel.blocks_the_bot()
    assert "niet te bereiken" in (await hall.card(named)).text
    heard = len(wim.inbox)
    await fatima.press("Oppakken", nameless)
    await fatima.press("Oppakken", other)
    references = [(await hall.now_is(each)).reference for each in (nameless, other)]
    looks = [(await hall.card(each)).text for each in (nameless, other)]
    assert looks[0].replace(references[0], references[1]) == looks[1]
    assert await reach(hall) == ["reporter-unreachable"], "as the named one's card says"
    assert len(wim.inbox) == heard


async def test_a_refusal_that_comes_first_about_a_nameless_concern_marks_no_named_card(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    named, nameless = await hall.concern(merel), await hall.concern(merel, named=False)
    hall.telegram.blocked.add(merel.account)
    await fatima.press("Oppakken", nameless)
    for each in (named, nameless):
        assert "niet te bereiken" not in (await hall.card(each)).text


async def test_only_named_cards_tell_that_one_person_is_back(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    named, nameless = await hall.concern(merel), await hall.concern(merel, named=False)
    await merel.blocks_the_bot()
    await fatima.press("Oppakken", nameless)
    before = await hall.card(nameless)
    await merel.blocks_the_bot(back=True)
    assert "niet te bereiken" not in (await hall.card(named)).text
    assert await hall.card(nameless) == before
    assert merel.inbox, "what was put aside arrived"


async def test_a_name_taken_back_takes_along_that_its_reporter_cannot_be_reached(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.concern(merel)
    await merel.blocks_the_bot()

    def nameless(unit: Unit) -> None:
        kept = unit.store.concerns.by_id(concern)
        assert kept is not None
        unit.store.concerns.save(replace(kept, named=False))
        card_delivery.refresh(unit, concern)

    await hall.work(nameless)
    assert "niet te bereiken" not in (await hall.card(concern)).text


async def test_once_a_week_coordinators_hear_of_nobody_in_particular(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    wim = await hall.person(Role.COORDINATOR, "Wim")
    concern = await hall.concern(merel, named=False)
    reference = (await hall.now_is(concern)).reference

    async def told(day: str) -> int:
        await sweep(hall, local(f"{day}T09:00"))
        return sum("zijn nu niet te bereiken" in text for text in wim.inbox)

    assert await told("2026-11-30") == 0
    await merel.blocks_the_bot()
    assert await told("2026-12-01") == 0, "not near the moment it happened"
    assert await told("2026-12-07") == 1
    assert await told("2026-12-08") == 1
    assert await told("2026-12-14") == 2
    (said, _) = [text for text in wim.inbox if "zijn nu niet te bereiken" in text]
    assert "Merel" not in said
    assert reference not in said
    await merel.blocks_the_bot(back=True)
    assert await told("2026-12-21") == 2


async def test_a_coordinator_who_blocked_the_bot_is_not_taken_for_the_reporter(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    anneke = await hall.person(Role.COORDINATOR, "Anneke")
    concern = await hall.concern(merel)
    hall.telegram.blocked.add(anneke.account)
    await does(hall, fatima, concern, Act.ESCALATE, Words("Wie kan helpen?"))
    assert "niet te bereiken" not in (await hall.card(concern)).text
