"""Order inside a lane is never broken; across lanes the urgent overtake."""

from hypothesis import given
from hypothesis import strategies as st

from bot.lanes import Lanes
from bot.pace import GROUP
from domain.identifiers import ConcernId, PersonId
from domain.notices import NoticeKind, Priority
from tests.bot.makers import outgoing

SAMIRA, BRAM = PersonId("5a"), PersonId("b4")


def _ids(lanes: Lanes) -> list[int]:
    return [held.item.id for held in lanes.heads()]


def test_a_private_chat_is_one_lane_and_each_concern_another() -> None:
    lanes = Lanes()
    lanes.put(outgoing(1, person=SAMIRA))
    lanes.put(outgoing(2, person=SAMIRA, concern=ConcernId("c1")))
    lanes.put(outgoing(3, concern=ConcernId("c1")))
    lanes.put(outgoing(4, concern=ConcernId("c2")))
    lanes.put(outgoing(5))
    lanes.put(outgoing(6))
    assert _ids(lanes) == [1, 3, 4, 5]
    assert len(lanes) == 6


def test_the_more_urgent_goes_first_then_the_older() -> None:
    lanes = Lanes()
    for number, priority in enumerate((Priority.CARD, Priority.URGENT, Priority.CARD), 1):
        lanes.put(outgoing(number, priority, concern=ConcernId(f"c{number}")))
    assert _ids(lanes) == [2, 1, 3]


def test_who_asks_something_gets_at_once_what_waited_behind_thousands_and_then_the_answer() -> None:
    lanes = Lanes()
    lanes.put(outgoing(1, Priority.ANNOUNCEMENT, person=BRAM))
    lanes.put(outgoing(2, Priority.ANNOUNCEMENT, person=SAMIRA))
    lanes.put(outgoing(3, Priority.ANSWER, person=SAMIRA))
    assert _ids(lanes) == [2, 1]
    announcement, _ = lanes.heads()
    assert lanes.urgency(announcement) is Priority.ANSWER
    lanes.pick(announcement)
    lanes.drop(announcement)
    assert _ids(lanes) == [3, 1]
    (answer, _) = lanes.heads()
    lanes.pick(answer)
    lanes.drop(answer)
    assert _ids(lanes) == [1]


def test_a_lane_under_way_waits() -> None:
    lanes = Lanes()
    lanes.put(outgoing(1, person=SAMIRA))
    lanes.put(outgoing(2, person=SAMIRA))
    (first,) = lanes.heads()
    lanes.pick(first)
    assert _ids(lanes) == []
    lanes.drop(first)
    assert _ids(lanes) == [2]


def test_an_older_notice_that_returns_does_not_overtake_one_under_way() -> None:
    lanes = Lanes()
    lanes.put(outgoing(7, person=SAMIRA))
    (under_way,) = lanes.heads()
    lanes.pick(under_way)
    lanes.put(outgoing(3, person=SAMIRA))
    assert _ids(lanes) == []
    lanes.release(under_way)
    assert _ids(lanes) == [3]


def test_a_newer_version_takes_the_older_ones_place_and_keeps_its_urgency() -> None:
    lanes = Lanes()
    lanes.put(outgoing(1, Priority.URGENT, concern=ConcernId("c1")))
    lanes.put(outgoing(1, Priority.CARD, concern=ConcernId("c1")))
    (held,) = lanes.heads()
    assert held.item.notice.priority is Priority.URGENT
    assert not held.renewed
    lanes.pick(held)
    lanes.put(outgoing(1, Priority.CARD, concern=ConcernId("c1")))
    assert held.renewed


def test_what_may_not_be_shown_yet_waits_until_something_stirs_in_the_group() -> None:
    lanes = Lanes()
    lanes.put(outgoing(1, concern=ConcernId("c1")))
    (held,) = lanes.heads()
    lanes.pick(held)
    lanes.shelve(held)
    lanes.put(outgoing(2, person=SAMIRA))
    assert _ids(lanes) == [2]
    lanes.put(outgoing(3))
    assert _ids(lanes) == [1, 2, 3]


def test_a_notice_names_the_place_whose_budget_it_uses() -> None:
    lanes = Lanes()
    lanes.put(outgoing(1, person=SAMIRA))
    lanes.put(outgoing(2, kind=NoticeKind.REMOVE))
    private, group = lanes.heads()
    assert (private.place, private.counted) == (SAMIRA, True)
    assert (group.place, group.counted) == (GROUP, False)


def test_looking_at_a_group_with_a_long_roster_does_not_wait_a_second_for_each_name() -> None:
    lanes = Lanes()
    lanes.put(outgoing(1, kind=NoticeKind.BINDING, person=SAMIRA))
    (questions,) = lanes.heads()
    assert not questions.counted


people = st.sampled_from([SAMIRA, BRAM, None])
concerns = st.sampled_from([ConcernId("c1"), ConcernId("c2"), None])


@given(
    st.lists(st.tuples(people, concerns, st.sampled_from(Priority)), max_size=40),
    st.randoms(use_true_random=False),
)
def test_everything_comes_out_once_and_in_order_within_its_lane(
    notices: list[tuple[PersonId | None, ConcernId | None, Priority]], dice: object
) -> None:
    lanes, out = Lanes(), list[tuple[str, int]]()
    for number, (person, concern, priority) in enumerate(notices):
        lanes.put(outgoing(number, priority, person=person, concern=concern))
    while heads := lanes.heads():
        held = dice.choice(heads)  # type: ignore[attr-defined]
        lanes.pick(held)
        out.append((held.lane, held.item.id))
        lanes.drop(held)
    assert len(lanes) == 0
    assert sorted(number for _, number in out) == list(range(len(notices)))
    for lane in {name for name, _ in out}:
        mine = [number for name, number in out if name == lane]
        assert mine == sorted(mine)


def test_files_wait_for_nothing_in_the_chat_and_the_chat_not_for_them() -> None:
    lanes = Lanes()
    lanes.put(outgoing(1, kind=NoticeKind.FETCH, person=SAMIRA))
    lanes.put(outgoing(2, person=SAMIRA))
    lanes.put(outgoing(3, kind=NoticeKind.FETCH, person=SAMIRA))
    assert _ids(lanes) == [1, 2]
    held = lanes.heads()[0]
    assert not held.counted
    assert held.place != SAMIRA


def test_never_more_than_two_files_are_fetched_at_once() -> None:
    lanes = Lanes()
    for number in range(1, 41):
        lanes.put(outgoing(number, kind=NoticeKind.FETCH, person=PersonId(f"{number:016x}")))
    assert len(_ids(lanes)) == 2
