"""A coordinator sees what waits for them and decides, without a word of what was told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.concerns.concern import Concern, Stage
from domain.concerns.protocol import Act
from domain.concerns.timeline import Wish
from domain.identifiers import ChatId, ConcernId
from domain.roles import Role
from handlers.people import network
from handlers.telegram.payloads import PagePress, encode
from services.actors import in_private
from services.concerns import absence, acts
from services.concerns.acts import Words
from services.people import language_and_removal
from services.unit import Unit
from storage.records import Person
from tests.handlers.concerns.lists.test_reminder import FAR_BEYOND, does, sweep
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import ACCOUNT_OF_IT, Someone, TownHall

REASON = "We komen er met de scholen niet uit."


@pytest.fixture
async def anneke(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Anneke")


@pytest.fixture
async def concern(hall: TownHall, merel: Someone, fatima: Someone, joost: Someone) -> ConcernId:
    return await hall.concern(merel)


async def asks_more_time_twice(hall: TownHall, fatima: Someone, concern: ConcernId) -> None:
    await does(hall, fatima, concern, Act.TAKE_UP)
    for _ in range(2):
        await does(hall, fatima, concern, Act.EXTEND, Words(REASON))


async def opens(hall: TownHall, coordinator: Someone, page: str = "overview") -> None:
    def show(unit: Unit) -> None:
        person = unit.store.people.by_id(coordinator.person)
        assert person is not None
        network.show(unit, person, page)

    await hall.work(show)


async def test_an_escalation_says_which_concern_and_why_and_nothing_of_the_story(
    hall: TownHall, fatima: Someone, anneke: Someone, concern: ConcernId
) -> None:
    await does(hall, fatima, concern, Act.ESCALATE, Words(REASON))
    said = anneke.inbox[-1]
    assert said == (
        f"⬆️ De ambtenaren vragen je hulp bij {(await hall.now_is(concern)).reference}.\n"
        "Reden, van Fatima:\n"
        f"{REASON}\n\n"
        "🟠 Deze week · Nieuw · gemeld op maandag 23 november\n"
        "⏰ Bevestigen vóór woensdag 25 november, 17.00 uur."
    )
    assert "brug" in ACCOUNT_OF_IT
    assert "brug" not in said
    assert anneke.choices == ["Antwoorden", "Toewijzen", "Herinneren", "Open meldingen"]


async def test_a_concern_is_given_to_an_official_and_everybody_hears_it(
    hall: TownHall, merel: Someone, fatima: Someone, anneke: Someone, concern: ConcernId
) -> None:
    await sweep(hall, FAR_BEYOND)
    assert "wacht al te lang op een bevestiging" in anneke.inbox[-1]
    await anneke.press_privately("Toewijzen")
    assert anneke.choices == ["Fatima", "Joost", "Terug"]
    toast = await anneke.press_privately("Joost")
    assert toast == "Joost heeft dit nu. De ambtenaren en de melder horen het."
    now = await hall.now_is(concern)
    assert now.stage is Stage.TAKEN_UP
    assert "Opgepakt door Joost" in anneke.inbox[-1]
    assert "✓ Anneke gaf dit op vrijdag 27 november om 13.00 uur aan Joost." in anneke.inbox[-1]
    assert "De coördinator heeft dit aan Joost gegeven" in hall.texts()
    assert "Joost gaat nu met je melding aan de slag" in merel.inbox[-1]


async def test_who_is_away_is_marked_in_the_choice(
    hall: TownHall, fatima: Someone, joost: Someone, anneke: Someone, concern: ConcernId
) -> None:
    def leave(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(anneke.person)
        assert coordinator is not None
        absence.leave(unit, fatima.person, joost.person, coordinator)

    await hall.work(leave)
    await does(hall, joost, concern, Act.ESCALATE, Words(REASON))
    await anneke.press_privately("Toewijzen")
    assert anneke.choices == ["Fatima (afwezig)", "Joost", "Terug"]
    await anneke.press_privately("Terug")
    assert "Toewijzen" in anneke.choices


async def test_of_two_coordinators_the_second_sees_what_the_first_did(
    hall: TownHall, anneke: Someone, wim: Someone, concern: ConcernId
) -> None:
    await sweep(hall, FAR_BEYOND)
    await anneke.press_privately("Toewijzen")
    await wim.press_privately("Toewijzen")
    await anneke.press_privately("Joost")
    toast = await wim.press_privately("Fatima")
    assert toast == "Er is intussen iets veranderd. Kijk hoe het nu staat en kies opnieuw."
    assert "Anneke gaf dit op vrijdag 27 november om 13.00 uur aan Joost" in wim.inbox[-1]
    assert (await hall.journal(concern)).count("assigned") == 1


async def test_reminding_by_hand_reaches_the_right_person_at_once(
    hall: TownHall, fatima: Someone, anneke: Someone, concern: ConcernId
) -> None:
    await does(hall, fatima, concern, Act.TAKE_UP)
    await does(hall, fatima, concern, Act.ESCALATE, Words(REASON))
    hall.wait(hours=10)
    await anneke.press_privately("Herinneren")
    said = [shown for shown in hall.group.values() if "vraagt je aandacht" in shown.text]
    assert [shown.text.split("\n")[0] for shown in said] == ["🔔 Fatima"]
    assert said[0].thread == await hall.topic(concern)
    assert "Anneke vroeg op maandag 23 november om 20.15 uur aandacht hiervoor" in anneke.inbox[-1]


@pytest.mark.parametrize(("label", "granted"), [("Toestaan", True), ("Niet toestaan", False)])
async def test_a_wish_for_more_time_is_decided_by_the_first_who_presses(
    hall: TownHall,
    fatima: Someone,
    anneke: Someone,
    wim: Someone,
    concern: ConcernId,
    label: str,
    granted: bool,  # noqa: FBT001 - a case
) -> None:
    await asks_more_time_twice(hall, fatima, concern)
    assert "willen nog een keer meer tijd" in anneke.inbox[-1]
    assert REASON in anneke.inbox[-1]
    before = await hall.now_is(concern)
    await anneke.press_privately(label)
    after = await hall.now_is(concern)
    assert after.timeline.request is None
    assert (due(after) > due(before)) is granted
    assert REASON not in anneke.inbox[-1]
    assert await wim.press_privately("Toestaan") == "Hier is al over beslist."
    assert "Anneke vond het" in wim.inbox[-1]


def due(concern: Concern) -> datetime:
    return max(clock.due_at for clock in concern.timeline.clocks)


async def test_a_button_about_an_older_wish_never_decides_a_newer_one(
    hall: TownHall, fatima: Someone, anneke: Someone, wim: Someone, concern: ConcernId
) -> None:
    await asks_more_time_twice(hall, fatima, concern)
    await anneke.press_privately("Niet toestaan")
    old = hall.telegram.chats[wim.account]
    number = max(number for number, shown in old.items() if "Toestaan" in shown.buttons)
    data = old[number].buttons["Toestaan"]
    await does(hall, fatima, concern, Act.EXTEND, Words("Nu is het anders."))
    toast = await wim.press_data(number, data, ChatId(wim.account))
    assert toast == "Hier is al over beslist."
    assert (await hall.now_is(concern)).timeline.request is not None


async def test_what_was_withdrawn_is_kept_when_the_coordinator_agrees(
    hall: TownHall, merel: Someone, fatima: Someone, anneke: Someone, concern: ConcernId
) -> None:
    await withdraws(hall, merel, concern)
    await does(hall, fatima, concern, Act.KEEP, Words(REASON))
    now = await hall.now_is(concern)
    assert now.timeline.request is not None
    assert now.timeline.request.wish is Wish.KEEP
    assert "ingetrokken. De ambtenaren willen toch verder." in anneke.inbox[-1]
    await anneke.press_privately("Toestaan")
    assert (await hall.now_is(concern)).stage is Stage.ACKNOWLEDGED


async def withdraws(hall: TownHall, merel: Someone, concern: ConcernId) -> None:
    def work(unit: Unit) -> None:
        person, now = unit.store.people.by_id(merel.person), unit.store.concerns.by_id(concern)
        assert person is not None
        assert now is not None
        acts.carry_out(unit, in_private(person), now, Act.WITHDRAW)

    await hall.work(work)


async def test_nobody_else_and_nowhere_else_can_press_a_coordinators_button(
    hall: TownHall,
    merel: Someone,
    fatima: Someone,
    anneke: Someone,
    concern: ConcernId,
) -> None:
    data = encode(PagePress("remind", concern))
    for somebody in (merel, fatima):
        assert "niet voor jou" in await somebody.press_data(1, data, ChatId(somebody.account))
    assert "niet voor jou" in await anneke.press_data(1, data, GROUP)
    assert "reminded" not in await hall.journal(concern)


async def test_a_coordinator_never_handles_a_concern_of_their_own(
    hall: TownHall, merel: Someone, anneke: Someone, concern: ConcernId
) -> None:
    def promote(unit: Unit) -> Person:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        unit.store.people.save(replace(person, role=Role.COORDINATOR))
        return person

    await hall.work(promote)
    heard = len(merel.inbox)
    await sweep(hall, FAR_BEYOND)
    assert [text for text in merel.inbox[heard:] if not text.startswith("⏰")] == []
    assert "je zou uiterlijk woensdag 25 november horen" in merel.inbox[-1], "as its reporter"
    data = encode(PagePress("remind", concern))
    assert "oud bericht" in await merel.press_data(1, data, ChatId(merel.account))
    await opens(hall, merel, "open")
    assert "Er staat niets open" in merel.inbox[-1]


async def test_all_open_concerns_can_be_looked_through(
    hall: TownHall, merel: Someone, anneke: Someone, concern: ConcernId
) -> None:
    for _ in range(9):
        await hall.concern(merel)
    await opens(hall, anneke)
    await anneke.press_privately("Open meldingen")
    assert "Er staan 10 meldingen open." in anneke.inbox[-1]
    assert len(anneke.choices) == 8 + 2
    assert "Nieuw · uiterlijk wo 25 nov" in anneke.choices[0]
    await anneke.press_privately("Volgende")
    assert len(anneke.choices) == 2 + 2
    await anneke.press_privately("🟠")
    assert "Toewijzen" in anneke.choices
    await anneke.press_privately("Open meldingen")
    assert len(anneke.choices) == 8 + 2


def _news(reader: Someone) -> list[str]:
    """What stands in a coordinator's chat, without the journal and that nothing was heard."""
    return [text for text in reader.inbox if "🗄" not in text and "🔔" not in text]


async def test_what_will_be_erased_is_shown_a_week_ahead_in_one_message(
    hall: TownHall, merel: Someone, fatima: Someone, anneke: Someone, concern: ConcernId
) -> None:
    other = await hall.concern(merel)
    for each in (concern, other):
        await does(hall, fatima, each, Act.TAKE_UP)
        await does(hall, fatima, each, Act.FEEDBACK, Words("Dank je wel."))
        await does(hall, fatima, each, Act.CLOSE, Words(outcome="talk-held"))
    closed_at = hall.now
    await opens(hall, anneke, "erasing")
    assert "De komende twee weken wordt er niets gewist." in anneke.inbox[-1]
    heard = len(_news(anneke))
    await sweep(hall, closed_at + timedelta(days=78))
    assert len(_news(anneke)) == heard
    for day in (81, 82, 83, 84):
        await sweep(hall, datetime(2026, 11, 23, 12, tzinfo=UTC) + timedelta(days=day))
    assert len(_news(anneke)) == heard + 1
    for each in (concern, other):
        reference = (await hall.now_is(each)).reference
        assert f"{reference} · zondag 21 februari" in _news(anneke)[-1]
        assert (await hall.now_is(each)).timeline.announce_at is None


async def test_an_official_who_left_meanwhile_gets_nothing(
    hall: TownHall, joost: Someone, anneke: Someone, concern: ConcernId
) -> None:
    await sweep(hall, FAR_BEYOND)
    await anneke.press_privately("Toewijzen")

    def leaves(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(anneke.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, joost.person)

    hall.offline = True
    await hall.work(leaves)
    assert "doet niet meer mee" in await anneke.press_privately("Joost")
    assert (await hall.now_is(concern)).owner is None


async def test_who_is_no_coordinator_any_more_sees_nothing_that_was_on_its_way(
    hall: TownHall, fatima: Someone, anneke: Someone, wim: Someone, concern: ConcernId
) -> None:
    hall.offline = True
    await does(hall, fatima, concern, Act.ESCALATE, Words(REASON))

    def leaves(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(wim.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, anneke.person)

    await hall.work(leaves)
    hall.offline = False
    await hall.deliver()
    assert not any(REASON in said for said in anneke.inbox)
    assert any(REASON in said for said in wim.inbox)


async def test_what_was_decided_before_it_arrived_is_not_put_on_the_desk(
    hall: TownHall, fatima: Someone, anneke: Someone, wim: Someone, concern: ConcernId
) -> None:
    hall.telegram.blocked.add(wim.account)
    await asks_more_time_twice(hall, fatima, concern)
    await anneke.press_privately("Toestaan")
    await wim.blocks_the_bot(back=True)
    assert wim.inbox == []


async def test_an_old_button_of_ours_that_means_nothing_is_refused(
    hall: TownHall, anneke: Someone, concern: ConcernId
) -> None:
    data = encode(PagePress("remind", concern, "twice"))
    assert "oud bericht" in await anneke.press_data(1, data, ChatId(anneke.account))


async def test_a_button_about_an_erased_concern_says_that_it_was_erased(
    hall: TownHall, anneke: Someone
) -> None:
    data = encode(PagePress("remind", "0" * 16))
    toast = await anneke.press_data(1, data, ChatId(anneke.account))
    assert toast == "Deze melding is gewist. Er is niets van bewaard."
