"""A reporter's name after filing: who may give it, and take it back, and when."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from domain.concerns.concern import Concern, ConcernKind
from domain.concerns.protocol import Act, Actor, Protocol, Where, decide
from domain.concerns.timeline import About, OpenQuestion, Timeline
from domain.errors import NotPossibleNow
from domain.identifiers import EntryId, PersonId
from domain.roles import Role
from domain.working_time import WorkingTime

REPORTER = Actor(PersonId("reporter"), Role.KEY_FIGURE, Where.PRIVATE)


def does(
    protocol: Protocol, concern: Concern, act: Act, now: datetime, working_time: WorkingTime
) -> Concern:
    return decide(protocol, concern, act, REPORTER, now, working_time).concern


def asked(about: About, now: datetime) -> Timeline:
    return Timeline(question=OpenQuestion(about, EntryId("e"), PersonId("fatima"), now, now))


def test_a_name_is_given_and_taken_back_as_often_as_its_owner_likes(
    protocol: Protocol, concern: Concern, now: datetime, working_time: WorkingTime
) -> None:
    for _ in range(2):
        concern = does(protocol, concern, Act.TAKE_NAME_BACK, now, working_time)
        assert (concern.named, concern.timeline.identity_refused) == (False, True)
        concern = does(protocol, concern, Act.GIVE_NAME, now, working_time)
        assert concern.named


@pytest.mark.parametrize(
    ("act", "change", "why"),
    [
        (Act.GIVE_NAME, {"named": True}, "named-already"),
        (Act.TAKE_NAME_BACK, {"named": False}, "nameless-already"),
        (Act.TAKE_NAME_BACK, {"named": True, "kind": ConcernKind.HELP}, "help-has-a-name"),
    ],
)
def test_what_stands_in_the_way(
    protocol: Protocol,
    concern: Concern,
    now: datetime,
    working_time: WorkingTime,
    act: Act,
    change: dict[str, Any],
    why: str,
) -> None:
    with pytest.raises(NotPossibleNow, match=why):
        does(protocol, replace(concern, **change), act, now, working_time)


def test_a_question_about_the_name_comes_first_and_any_other_question_waits(
    protocol: Protocol, concern: Concern, now: datetime, working_time: WorkingTime
) -> None:
    nameless = replace(concern, named=False)
    wanted = replace(nameless, timeline=asked(About.IDENTITY, now))
    with pytest.raises(NotPossibleNow, match="name-asked"):
        does(protocol, wanted, Act.GIVE_NAME, now, working_time)
    other = replace(nameless, timeline=asked(About.WORDS, now))
    assert does(protocol, other, Act.GIVE_NAME, now, working_time).timeline == other.timeline
