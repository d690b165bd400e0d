"""An erased concern is gone, here and at Telegram; a stone stays, and the reporter hears it."""

import pytest

from domain.concerns.acts import Act
from domain.concerns.concern import Concern, ConcernKind
from domain.concerns.doers import Where
from domain.conversations.notices import ReplyDetail
from domain.identifiers import ChatId, ConcernId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role
from handlers.telegram.calls import FailureKind
from services.conversations import form_rows
from services.conversations.conversation_rows import PRIVATE
from services.filing import additions, interview
from services.group import group_moves
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import concern_deadlines, erasing
from storage.tables.erasure import OF_CONCERN
from storage.tables.tombstones import Buried, Tombstone
from tests.handlers.chat import done
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture(params=[True, False], ids=["topics", "no topics"])
def has_topics(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Noor")


async def erase(hall: TownHall, concern_id: ConcernId, why: Why = Why.BY_HAND) -> None:
    concern = await hall.now_is(concern_id)
    await hall.work(lambda unit: erasing.erase_concern(unit, concern, why))


async def handled(hall: TownHall, reporter: Someone, official: Someone) -> Concern:
    """A concern that was read, taken up and answered, with a note half written."""
    concern = await hall.concern(reporter)
    await official.press("Ontvangst bevestigen", concern)
    await official.press("Oppakken", concern)
    await official.press("Lezen", concern)
    await official.press("Terugkoppelen", concern)
    await official.reply("We zijn gaan praten bij de brug.")
    await official.press("Versturen")
    await official.press("Notitie", concern)
    await official.reply("Half geschreven over de brug.")
    return await hall.now_is(concern)


async def test_nothing_of_it_stays_and_the_reporter_hears(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await handled(hall, merel, fatima)
    await erase(hall, concern.id)
    assert hall.telegram.topics == {}
    assert hall.texts() == f"🗑 {concern.reference} is gewist. Er is niets meer van bewaard."
    assert "brug" not in hall.texts()
    told = [text for text in merel.inbox if concern.reference in text]
    assert len(told) == 1
    assert "is gewist" in told[0]
    assert "brug" not in "\n".join(merel.inbox)
    assert await hall.waiting() == []

    def rows(unit: Unit) -> int:
        run = unit.store._connection.execute
        return sum(run(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in OF_CONCERN)

    assert await hall.work(rows) == 0


async def test_a_stone_and_the_journal_say_that_it_was_erased(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.concern(merel)
    await erase(hall, concern, Why.TERM)
    assert await hall.look(lambda store: store.tombstones.has(Buried.CONCERN, concern))
    assert (await hall.journal(concern))[-1] == "erased"


async def test_what_was_withdrawn_goes_because_it_was_withdrawn(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.concern(merel)
    await done(merel, hall, Act.WITHDRAW, concern, where=Where.PRIVATE)
    hall.wait(days=7, minutes=1)
    await hall.work(concern_deadlines.run)
    assert "Je had je melding ingetrokken." in merel.inbox[-1]
    assert "is voorbij" not in merel.inbox[-1]


async def test_what_was_still_to_be_said_about_it_is_not_said_any_more(
    hall: TownHall, merel: Someone, noor: Someone
) -> None:
    hall.offline = True
    concern = await hall.concern(merel)
    reference = (await hall.now_is(concern)).reference
    naming = Notice(
        NoticeKind.REPLY,
        Priority.ANSWER,
        person=noor.person,
        detail=ReplyDetail("erasing-topic-left", {"reference": reference}),
    )
    await hall.work(lambda unit: unit.tell(naming))
    await erase(hall, concern)
    hall.offline = False
    waiting = await hall.waiting()
    said = [item.notice.detail for item in waiting]
    assert [each.text for each in said if isinstance(each, ReplyDetail)] == [
        "erasing-group",
        "erasing-reporter",
    ]
    hall.lanes = type(hall.lanes)()  # the process ended and began anew
    for item in waiting:
        hall.lanes.put(item)
    await hall.deliver()
    assert len(hall.group) == 1
    assert noor.inbox == []


async def test_what_arrives_after_the_erasure_is_taken_back(hall: TownHall, merel: Someone) -> None:
    hall.offline = True
    concern = await hall.now_is(await hall.concern(merel))
    hall.offline = False
    telegram, carry_out = hall.telegram, hall.telegram.call
    picked = hall.lanes.heads()
    for held in picked:
        hall.lanes.pick(held)
    turn = await hall._turn([], picked)
    for flight in turn.flights:
        flight.outcome = carry_out(flight.call)
    await hall.work(lambda unit: erasing.erase_concern(unit, concern, Why.BY_HAND))
    turn = await hall._turn(turn.flights, [])
    for item in turn.told:
        hall.lanes.put(item)
    await hall.deliver()
    assert telegram.topics == {}
    assert len(hall.group) == 1


@pytest.mark.parametrize("has_topics", [True])
class TestTopics:
    """Where a concern has a topic, that goes as a whole."""

    async def test_without_the_right_it_is_tried_every_hour_and_the_coordinator_hears_once(
        self, hall: TownHall, merel: Someone, noor: Someone
    ) -> None:
        concern = await hall.concern(merel)
        hall.telegram.refused_methods["deleteForumTopic"] = FailureKind.NO_RIGHTS
        await erase(hall, concern)
        for _ in range(3):
            hall.wait(hours=1)
            await hall.look_again()
        assert sum("recht om berichten te verwijderen" in text for text in noor.inbox) == 1
        tried = [call for call in hall.telegram.calls if call.method == "deleteForumTopic"]
        assert len(tried) == 4
        hall.telegram.refused_methods.clear()
        await hall.look_again()
        assert len(hall.telegram.topics) == 1
        hall.wait(hours=1)
        await hall.look_again()
        assert hall.telegram.topics == {}
        assert await hall.waiting() == []

    async def test_a_topic_that_somebody_deleted_is_done(
        self, hall: TownHall, merel: Someone, noor: Someone
    ) -> None:
        concern = await hall.concern(merel)
        hall.telegram.topics.clear()
        await erase(hall, concern)
        assert await hall.waiting() == []
        assert noor.inbox == []

    async def test_in_a_group_that_was_left_meanwhile_people_must_do_it(
        self, hall: TownHall, merel: Someone, noor: Someone
    ) -> None:
        hall.offline = True
        concern = await hall.concern(merel)
        hall.offline = False
        await hall.deliver()
        reference = (await hall.now_is(concern)).reference
        hall.offline = True
        await erase(hall, concern)
        await hall.look(lambda store: store.group.bind(ChatId(-1002), "Nieuw", True, hall.now))  # noqa: FBT003
        hall.telegram.blocked.add(GROUP)
        hall.offline = False
        await hall.deliver()
        assert any(reference in text and "vorige" in text for text in noor.inbox)
        assert await hall.waiting() == []


async def test_erasing_again_after_a_restore_tells_nobody_twice(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.now_is(await hall.concern(merel))
    answers = await hall.look(lambda store: store.concerns.filing(concern.id))
    await erase(hall, concern.id)
    stones = await hall.look(lambda store: store.tombstones.all())
    heard = list(merel.inbox)
    await hall.look(lambda store: store.concerns.add(concern, answers))
    assert await hall.work(lambda unit: erasing.apply_again(unit, stones)) == 1
    assert await hall.look(lambda store: store.concerns.by_id(concern.id)) is None
    assert await hall.work(lambda unit: erasing.apply_again(unit, stones)) == 0
    assert merel.inbox == heard


async def test_what_came_back_damaged_goes_too(hall: TownHall, merel: Someone) -> None:
    concern = await hall.concern(merel)

    def damage(unit: Unit) -> None:
        unit.store._connection.execute("UPDATE concern SET filing_sealed = x'00'")

    await hall.work(damage)
    stone = Tombstone(hall.now, Buried.CONCERN, concern, "term")
    assert await hall.work(lambda unit: erasing.apply_again(unit, [stone])) == 1
    assert not await hall.look(lambda store: store.concerns.kept(concern))


async def test_a_private_message_too_old_to_delete_is_emptied(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await handled(hall, merel, fatima)
    hall.telegram.refused_methods["deleteMessage"] = FailureKind.MESSAGE_GONE
    await erase(hall, concern.id)
    assert "praten" not in "\n".join(merel.inbox)
    assert sum(concern.reference in text for text in merel.inbox) == 1


async def test_a_message_that_shows_something_else_now_stays(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.now_is(await hall.concern(merel))
    about = Notice(NoticeKind.RECEIPT, Priority.ANSWER, person=merel.person, concern=concern.id)
    await hall.work(lambda unit: unit.tell(about))
    (number,) = hall.telegram.chats[merel.account]
    other = Notice(
        NoticeKind.REPLY,
        Priority.ANSWER,
        person=merel.person,
        message=MessageId(number),
        detail=ReplyDetail("reporting-mine-none"),
    )
    await hall.work(lambda unit: unit.tell(other))
    await erase(hall, concern.id)
    assert len(merel.inbox) == 2


async def test_what_the_reporter_was_writing_about_it_ends_and_their_draft_comes_back(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.now_is(await hall.concern(merel))

    def write(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        interview.ask(unit, person, ConcernKind.CONCERN)
        draft = unit.store.conversations.of(person.id, PRIVATE)
        assert draft is not None
        form_rows.advance(unit, draft, lambda kept: kept)
        additions.begin(unit, person, concern, Act.ADD)

    await hall.work(write)
    await erase(hall, concern.id)
    kept = await hall.look(lambda store: store.conversations.of(merel.person, PRIVATE))
    assert kept is None or kept.concern is None
    assert all(concern.reference not in text or "gewist" in text for text in merel.inbox)


@pytest.mark.parametrize("has_topics", [False])
async def test_numbers_of_a_group_that_was_left_are_not_used_in_the_next(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.concern(merel)
    assert len(await hall.look(lambda store: store.copies.of(concern))) == 1
    await hall.work(group_moves.move_out)
    assert await hall.look(lambda store: store.copies.of(concern)) == []
