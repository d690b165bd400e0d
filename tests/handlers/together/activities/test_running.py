"""An activity that was agreed to: it changes, is off, loses its proposer, and is told of."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from io import BytesIO

import pytest
from PIL import Image

from domain.conversations.attachments import Attachment, Medium
from domain.conversations.told import Piece, Told
from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.people.audience import Audience, Reach
from domain.roles import Role
from domain.together.activities.activity import Activity, ActivityStage
from domain.together.activities.attending import Attending
from services.people import language_and_removal, participation
from services.together.activities import activity_words, deciding, running, story
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, exporting
from storage.records import Addressee, Person
from tests.handlers.people.doorstep import MUNICIPALITY, Doorstep
from tests.handlers.people.visitor import Visitor
from tests.handlers.together.activities.idea import CALLED, WHAT, agree, kept, propose, said, until

KEEP = timedelta(days=MUNICIPALITY.network.habits.keep_days)
EVENING = datetime(2026, 12, 10, 18, 30, tzinfo=UTC)
DAY_AFTER = datetime(2026, 12, 11, 9, 1, tzinfo=UTC)
PHOTO = "0123456789abcdef"


@pytest.fixture
async def agreed(
    sanne: Visitor, ineke: Visitor, fatima: Visitor, merel: Visitor
) -> tuple[Visitor, ...]:
    await propose(sanne)
    await agree(ineke)
    return sanne, ineke, fatima, merel


async def known(doorstep: Doorstep, visitor: Visitor) -> Person:
    person = await doorstep.person(visitor)
    assert person is not None
    return person


@pytest.mark.usefixtures("agreed")
async def test_another_moment_reaches_everybody_and_asks_anew(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, fatima: Visitor, merel: Visitor
) -> None:
    await fatima.press("Ik kom")
    before = max(fatima.chat)
    stale = fatima.chat[before].buttons["Ik kom niet"]
    await sanne.press("Wijzigen", "Dag en tijd")
    await sanne.say("vrijdag 25 december 19.30 uur")
    assert said(sanne, "gesloten")
    await sanne.say("vrijdag 11 december 19.30 uur")
    await sanne.press("Versturen")
    for each in (ineke, fatima):
        assert said(each, "op een ander moment: vrijdag 11 december, 19.30 uur")
        assert "Kom je?" in each.last.text
    assert said(merel, "at another time")
    assert "ander moment" in await fatima.press_data(before, stale)
    await sanne.press("Wijzigen", "Plaats")
    await sanne.say("Sint-Janskerk")
    await sanne.press("Versturen")
    assert "Sint-Janskerk" in fatima.last.text
    await ineke.press("Wijzigen", "Plaats")
    await ineke.say("Sint-Janskerk")
    assert "niets veranderd" in await ineke.press("Versturen")


@pytest.mark.usefixtures("agreed")
async def test_calling_off_reaches_everybody_with_the_words(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, fatima: Visitor, merel: Visitor
) -> None:
    await ineke.press("Afzeggen")
    await ineke.say("De zaal is afgebrand.")
    assert "3 mensen die zijn uitgenodigd" in ineke.last.text
    await ineke.press("Versturen")
    for each in (sanne, fatima, merel):
        assert "De zaal is afgebrand." in each.last.text
    assert "niet meer" in await fatima.press("Ik kom")
    assert (await kept(doorstep)).stage is ActivityStage.CANCELLED


@pytest.mark.usefixtures("agreed")
async def test_who_is_not_of_it_changes_nothing(
    doorstep: Doorstep, sanne: Visitor, fatima: Visitor
) -> None:
    activity, outsider = await kept(doorstep), await known(doorstep, fatima)
    late = await known(doorstep, await doorstep.member("Joost", Role.OFFICIAL))

    def tries(unit: Unit) -> None:
        with pytest.raises(NotAllowed):
            running.cancel(unit, outsider, activity.id, "")
        with pytest.raises(NotAllowed):
            story.to_tell(unit, outsider, activity.id)
        with pytest.raises(NotPossibleNow):
            running.say(unit, late, activity.id, 0, comes=True)

    await doorstep.work(tries)
    await until(doorstep, EVENING)
    assert "niet meer" in await fatima.press("Ik kom")


@pytest.mark.usefixtures("agreed")
async def test_a_member_who_leaves_ends_it_and_nobody_reads_why(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, fatima: Visitor, merel: Visitor
) -> None:
    await _leaves(doorstep, sanne)
    assert "gaat niet door" in fatima.last.text
    assert "netwerk" not in fatima.last.text
    assert merel.last.text.endswith("You do not have to do anything.")
    assert "zit niet meer in het netwerk" in ineke.last.text
    assert (await kept(doorstep)).stage is ActivityStage.LEFT
    await until(doorstep, DAY_AFTER)
    assert not said(sanne, "Hoe was het?")


@pytest.mark.usefixtures("agreed")
async def test_who_was_invited_and_leaves_or_pauses_is_counted_no_more(
    doorstep: Doorstep, sanne: Visitor, fatima: Visitor, merel: Visitor
) -> None:
    await merel.press("I’m coming")
    await fatima.press("Ik kom")

    def pause(unit: Unit) -> None:
        person = unit.store.people.by_account(merel.account)
        assert person is not None
        participation.pause(unit, person, unit.today + timedelta(days=30))

    await doorstep.work(pause)
    assert "taking a break" in await merel.press("I’m not coming")
    await _leaves(doorstep, fatima)
    assert not said(fatima, CALLED), "taken back"
    await sanne.press("Bekijken") if "Bekijken" in sanne.labels else None
    await sanne.say("/samen")
    await sanne.press("Activiteiten", f"🕖 do 10 dec: {CALLED}")
    assert "minder dan vijf mensen te komen. Van de gemeente nog niemand." in sanne.last.text


@pytest.mark.usefixtures("agreed")
async def test_the_day_after_it_is_told_and_everybody_who_was_invited_reads_it(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, fatima: Visitor, merel: Visitor
) -> None:
    await until(doorstep, EVENING + timedelta(minutes=5))
    assert not said(sanne, "Hoe was het?")
    await until(doorstep, DAY_AFTER)
    await until(doorstep, DAY_AFTER + timedelta(minutes=5))
    assert len(said(sanne, "Hoe was het?")) == 1
    await sanne.press("Vertellen")
    await sanne.say("Er kwamen <i>twaalf</i> ouders.")
    await sanne.press("Klaar", "Versturen")
    for each in (ineke, fatima, merel):
        assert "Er kwamen <i>twaalf</i> ouders." in each.last.text
    assert "De 3 mensen" in sanne.last.text
    assert (await kept(doorstep)).stage is ActivityStage.TOLD
    assert "al verteld" in await sanne.press("Overslaan")


@pytest.mark.usefixtures("agreed")
async def test_it_may_stay_untold(doorstep: Doorstep, sanne: Visitor, fatima: Visitor) -> None:
    await until(doorstep, DAY_AFTER)
    shown = len(fatima.chat)
    await sanne.press("Overslaan")
    assert (await kept(doorstep)).stage is ActivityStage.UNTOLD
    assert len(fatima.chat) == shown


@pytest.mark.usefixtures("agreed")
async def test_nobody_waits_for_the_story_for_ever(doorstep: Doorstep, sanne: Visitor) -> None:
    await until(doorstep, DAY_AFTER)
    await until(doorstep, DAY_AFTER + timedelta(days=15))
    assert (await kept(doorstep)).stage is ActivityStage.UNTOLD
    await until(doorstep, DAY_AFTER + timedelta(days=16) + KEEP)
    assert await doorstep.look(lambda store: store.affairs.all(Activity)) == []
    assert not said(sanne, CALLED), "taken back with it"


@pytest.mark.usefixtures("agreed")
async def test_a_photo_goes_with_it_and_goes_when_its_writer_is_erased(
    doorstep: Doorstep, sanne: Visitor, fatima: Visitor
) -> None:
    await until(doorstep, DAY_AFTER)
    activity, person = await kept(doorstep), await known(doorstep, sanne)
    picture = BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "JPEG")
    attached = Attachment(PHOTO, Medium.PHOTO, 2)

    def tell(unit: Unit) -> None:
        told = Told((Piece(1, "Zo was het."),), (attached,))
        unit.store.attachments.add(person.id, PHOTO, Medium.PHOTO, picture.getvalue(), unit.now)
        for wrong in (
            replace(told, pieces=()),
            replace(told, attached=(attached, attached)),
            replace(told, attached=(replace(attached, medium=Medium.VOICE),)),
            replace(told, attached=(replace(attached, source="file"),)),
            replace(told, attached=(replace(attached, id="f" * 16),)),
        ):
            with pytest.raises(AnswerRefused):
                story.tell(unit, person, activity.id, wrong)
        story.tell(unit, person, activity.id, told)

    await doorstep.work(tell)
    assert fatima.last.content == picture.getvalue()
    assert "Zo was het." in fatima.last.text
    told = await kept(doorstep)

    def is_kept(unit: Unit) -> bytes | None:
        return story.photo(unit, told)

    assert await doorstep.work(is_kept) == picture.getvalue()
    found = await doorstep.look(
        lambda store: exporting.export(store, MUNICIPALITY.protocol, person, doorstep.now)
    )
    (proposed,) = found["proposed"]
    assert proposed["proposed"]["what"] == WHAT
    assert proposed["proposed"]["story"] == "Zo was het."

    await doorstep.work(lambda unit: erasing.erase_person(unit, person, Why.BY_HAND))
    assert await doorstep.work(is_kept) is None
    assert await doorstep.look(lambda store: store.affairs.all(Activity)) == []
    assert not said(fatima, CALLED)


async def test_what_was_called_off_before_the_yes_could_be_said_is_only_off(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, fatima: Visitor
) -> None:
    await propose(sanne)
    activity, coordinator = await kept(doorstep), await known(doorstep, ineke)

    def yes_and_no(unit: Unit) -> None:
        deciding.agree(unit, coordinator, activity.id, Audience(Reach.ALL), "De zaal is betaald.")
        running.cancel(unit, coordinator, activity.id, "De zaal is afgebrand.")

    await doorstep.work(yes_and_no)
    assert not said(sanne, "kan doorgaan"), "with the words it was called off with"
    assert len(said(sanne, "De zaal is afgebrand.")) == 1
    assert not said(fatima, "Je bent uitgenodigd")


@pytest.mark.usefixtures("agreed")
async def test_who_comes_is_counted_from_five_on(doorstep: Doorstep, fatima: Visitor) -> None:
    activity = await kept(doorstep)
    members = [await known(doorstep, await doorstep.member(f"Lid {each}")) for each in range(5)]

    def come(unit: Unit, count: int) -> str:
        official = unit.store.people.by_account(fatima.account)
        assert official is not None
        running.say(unit, official, activity.id, 0, comes=True)
        unit.store.addressees.save_all(
            Addressee(activity.id, each.id, Attending(comes=True).to_state())
            for each in members[:count]
        )
        return activity_words.who_comes(unit, "nl", activity)

    few = "Uit het netwerk zeggen nog minder dan vijf mensen te komen. Van de gemeente: Fatima."
    for count in range(5):
        assert await doorstep.work(partial(come, count=count)) == few
    assert (await doorstep.work(partial(come, count=5))).startswith("5 mensen uit het netwerk")


async def _leaves(doorstep: Doorstep, visitor: Visitor) -> None:
    def leave(unit: Unit) -> None:
        leaving = unit.store.people.by_account(visitor.account)
        assert leaving is not None
        language_and_removal.remove(unit, leaving, leaving.id)

    await doorstep.work(leave)
