import dataclasses
import json
from collections.abc import Mapping
from dataclasses import MISSING
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.announcements.announcement import Announcement, AnnouncementStage, Enclosure
from domain.concerns.agreement import Agreement
from domain.concerns.deadlines import Deadline
from domain.concerns.promise_clock import ClockStep, PromiseClock
from domain.concerns.terms import Term
from domain.concerns.timeline import About, OpenQuestion, Request, Timeline, Wish
from domain.identifiers import AffairId, EntryId, PersonId
from domain.meetings.invitation import Invitation, MeetingReminder, Rsvp, Vote
from domain.meetings.meeting import Change, Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.meetings.rhythm import LAST, Rhythm
from domain.meetings.series import Date, Series, Template
from domain.meetings.shared_agreement import AgreementState, SharedAgreement
from domain.people.admission import AdmissionStep, Onboarding
from domain.people.audience import Audience, Reach
from domain.people.membership import AS_THEY_CAME, Counted, Membership, NetworkRole
from domain.roles import Role
from domain.surveys.results import SurveyAnswer
from domain.surveys.survey import (
    Asking,
    Standard,
    Survey,
    SurveyKind,
    SurveyQuestion,
    SurveyStage,
)
from storage.as_json import compact, from_json, to_json
from tests.storage import older_json
from tests.storage.makers import NOW

MEREL, FATMA = PersonId("1" * 16), PersonId("2" * 16)
HOUR = timedelta(hours=1)

AGREEMENT = Agreement(
    terms={
        Deadline.CONFIRM: Term(4, in_days=False),
        Deadline.TAKE_UP: Term(2, in_days=True),
        Deadline.FEEDBACK: Term(10, in_days=True),
    },
    nudges=(50, 75),
    escalation=100,
    question=Term(5, in_days=True),
    decision=Term(1, in_days=True),
    extension=Term(5, in_days=True),
)
PAUSED = PromiseClock(
    Deadline.CONFIRM,
    NOW,
    NOW + 4 * HOUR,
    (ClockStep(50, NOW + 2 * HOUR), ClockStep(100, NOW + 4 * HOUR)),
    NOW + HOUR,
)
RUNNING = PromiseClock(
    Deadline.FEEDBACK,
    NOW,
    NOW + 40 * HOUR,
    (
        ClockStep(50, NOW + 20 * HOUR),
        ClockStep(75, NOW + 30 * HOUR),
        ClockStep(100, NOW + 40 * HOUR),
    ),
)
COURSE = Timeline(
    agreement=AGREEMENT,
    clocks=(PAUSED, RUNNING),
    question=OpenQuestion(About.IDENTITY, EntryId("e" * 16), MEREL, NOW, NOW + 9 * HOUR),
    request=Request(Wish.KEEP, EntryId("f" * 16), MEREL, NOW, NOW + 9 * HOUR),
    extended=1,
    added=2,
    identity_refused=True,
    care_at=NOW + HOUR,
    heard=True,
    finished=False,
    reopen_asked=True,
    erase_at=NOW + 2 * HOUR,
    announce_at=NOW + 3 * HOUR,
    erasure_postponed=True,
)
MEMBERSHIP = Membership(
    core=True,
    roles=frozenset(NetworkRole) - {NetworkRole.SOCIAL},
    paused_until=date(2026, 7, 1),
    offers_buddy=True,
    buddy=FATMA,
    named=True,
    numbers={Counted.MEETINGS: 3, Counted.POINTS: 1},
)

AUDIENCE = Audience(Reach.CHOSEN, ("harbour",), (MEREL, FATMA))
MEETING = Meeting(
    id=AffairId("a" * 16),
    kind=MeetingKind.EVENT,
    title="Over het plein",
    by=MEREL,
    audience=AUDIENCE,
    stage=MeetingStage.CALLED,
    purpose="Praten",
    start=NOW,
    minutes=60,
    place=MeetingPlace("", "buurthuis"),
    chair=FATMA,
    agenda=("een", "twee"),
    seats=12,
    quorum=3,
    reply_by=NOW + HOUR,
    urgent=True,
    send_at=NOW + 2 * HOUR,
    sequence=2,
    series=AffairId("b" * 16),
    original=NOW + 3 * HOUR,
    options=(NOW, NOW + HOUR),
    code="4711",
    quorum_told=True,
    thanked=True,
    agreements=(
        SharedAgreement(
            1, "bellen", FATMA, NOW + HOUR, AgreementState.KEPT, asked=True, again=NOW + 2 * HOUR
        ),
        SharedAgreement(2, "mailen", None, None),
    ),
    agreements_made=2,
    agreements_told=True,
    minutes_words="Het was goed",
    minutes_file="file",
    ended_at=NOW + 4 * HOUR,
    changes=(
        Change(
            1,
            {
                "title": "Winter",
                "start": NOW - HOUR,
                "place": MeetingPlace("kerk"),
                "agenda": None,
                "purpose": None,
                "minutes": 90,
                "chair": None,
            },
        ),
    ),
    asked=1,
    reason="ziek",
    nudged_at=NOW + 5 * HOUR,
)
INVITATION = Invitation(
    answer=Rsvp.YES,
    answered_at=NOW,
    waits=2,
    named=True,
    chose=True,
    present=False,
    tries=1,
    tried_at=NOW + HOUR,
    calendar=3,
    told=2,
    reminders=frozenset(MeetingReminder),
    votes={NOW: Vote.IF_NEEDED},
    away=True,
)
TEMPLATE = Template(
    MeetingKind.REGULAR,
    "Elke maand",
    AUDIENCE,
    MeetingPlace("kerk", ""),
    purpose="Praten",
    minutes=45,
    chair=FATMA,
    agenda=("een",),
    seats=9,
    quorum=2,
)
SERIES = Series(
    AffairId("b" * 16),
    MEREL,
    TEMPLATE,
    Rhythm.monthly(LAST, 1),
    (Date(NOW, NOW + HOUR), Date(NOW + 99 * HOUR, None)),
    NOW,
    sequence=3,
    asked=True,
    ended_at=NOW + 5 * HOUR,
)
ONBOARDING = Onboarding(
    Role.KEY_FIGURE, AdmissionStep.LANGUAGE, "Merel", "harbour", language="en", code="4711"
)
SURVEY = Survey(
    id=AffairId("c" * 16),
    kind=SurveyKind.POLICY,
    title="Over het plein",
    by=MEREL,
    audience=AUDIENCE,
    questions=(
        SurveyQuestion(Asking.CHOICE, "Wat?", ("ja", "nee")),
        SurveyQuestion(Asking.SCALE, standard=Standard.MOOD),
    ),
    opened_at=NOW,
    closes_at=NOW + 9 * HOUR,
    text="Er was wat",
    file="file",
    file_name="plan.pdf",
    show_to_members=True,
    groups=("harbour",),
    stage=SurveyStage.CLOSED,
    ended_at=NOW + 9 * HOUR,
    asked=12,
    answered=7,
)
ANNOUNCEMENT = Announcement(
    id=AffairId("d" * 16),
    by=MEREL,
    audience=AUDIENCE,
    words={"nl": "Dag", "en": "Hi"},
    stage=AnnouncementStage.STOPPED,
    send_at=NOW,
    file=Enclosure("file", "plan.pdf"),
    ended_at=NOW + HOUR,
)

OLDER: list[tuple[Mapping[str, Any], object]] = [
    (older_json.COURSE, COURSE),
    (older_json.MEMBERSHIP, MEMBERSHIP),
    (older_json.MEETING, MEETING),
    (older_json.INVITATION, INVITATION),
    (older_json.SERIES, SERIES),
    (older_json.ONBOARDING, ONBOARDING),
    (older_json.SURVEY, SURVEY),
    (older_json.SURVEY_ANSWER, SurveyAnswer(1, "harbour", "3")),
    (older_json.ANNOUNCEMENT, ANNOUNCEMENT),
]
"""What the version before wrote, and what it meant."""


def name_of(value: object) -> str:
    return type(value).__name__ if not isinstance(value, Mapping) else ""


def through_text(value: object) -> Any:
    return from_json(type(value), json.loads(compact(to_json(value))))


@pytest.mark.parametrize(("row", "meant"), OLDER, ids=name_of)
def test_json_of_the_version_before_opens(row: Mapping[str, Any], meant: object) -> None:
    assert from_json(type(meant), row) == meant


@pytest.mark.parametrize(("row", "meant"), OLDER, ids=name_of)
def test_what_is_written_again_reads_the_same_under_the_same_keys(
    row: Mapping[str, Any], meant: object
) -> None:
    assert through_text(from_json(type(meant), row)) == meant
    assert without_what_came_since(to_json(meant)) == moments_as_now(row)


CAME_SINCE = frozenset(
    {
        "missed_told",
        "called",
        "goes_at",
        "returning",
        "duty",
        "call",
        "by_phone",
        "outside",
        "to",
        "passed_on",
        "advice_days",
        "sequel",
        "kept",
        "late",
        "counted",
        "behalf",
        "introduced",
        "readers",
        "chair_request",
        "chair_turn",
        "alumnus",
    }
)
"""Keys that the version before did not write; a row without them gets their usual value."""

WITHIN = frozenset({("again", "extension"), ("roles", "reach")})
"""The same, where a key came since beside another: elsewhere there was one of that name."""


def without_what_came_since(data: Any) -> Any:
    """Give JSON of today under the keys of the version before."""
    if isinstance(data, Mapping):
        return {
            key: without_what_came_since(value)
            for key, value in data.items()
            if key not in CAME_SINCE and not any(key == new and old in data for new, old in WITHIN)
        }
    return [without_what_came_since(each) for each in data] if isinstance(data, list) else data


def moments_as_now(data: Any) -> Any:
    """Give older JSON with its moments as they are written today; nothing else may differ."""
    if isinstance(data, Mapping):
        return {moments_as_now(key): moments_as_now(value) for key, value in data.items()}
    if isinstance(data, list):
        return [moments_as_now(each) for each in data]
    return data.removesuffix("+00:00") + "Z" if str(data).endswith("+00:00") else data


@pytest.mark.parametrize(("row", "meant"), OLDER, ids=name_of)
def test_a_row_from_before_a_field_was_kept_opens_with_the_field_as_usual(
    row: Mapping[str, Any], meant: Any
) -> None:
    for newer in dataclasses.fields(meant):
        if newer.name not in row:
            continue
        before = {key: value for key, value in row.items() if key != newer.name}
        if newer.default is not MISSING:
            opened = from_json(type(meant), before)
            assert opened == dataclasses.replace(meant, **{newer.name: newer.default})
        elif newer.default_factory is not MISSING:
            opened = from_json(type(meant), before)
            usual = newer.default_factory()
            assert opened == dataclasses.replace(meant, **{newer.name: usual})
        else:
            with pytest.raises(KeyError):
                from_json(type(meant), before)


def test_a_membership_without_newer_keys_opens() -> None:
    assert from_json(Membership, {"core": True}) == Membership(core=True)
    assert from_json(Membership, {}) == AS_THEY_CAME


def test_what_a_meeting_no_longer_tells_is_left_out_of_how_it_was() -> None:
    (change,) = from_json(tuple[Change, ...], [[1, {"title": "Winter", "colour": "red"}]])
    assert change == Change(1, {"title": "Winter"})


@pytest.mark.parametrize(
    ("row", "meant"),
    [({"weeks": 2}, Rhythm.weekly(2)), ({"which": 1, "weekday": 0}, Rhythm.monthly(1, 0))],
)
def test_a_rhythm_is_written_as_the_one_it_is(row: dict[str, int], meant: Rhythm) -> None:
    assert from_json(Rhythm, row) == meant
    assert to_json(meant) == row


@pytest.mark.parametrize("row", [{}, {"weeks": 13}, {"weeks": 2, "which": 1}, {"weekday": 3}])
def test_a_rhythm_that_never_comes_is_refused(row: dict[str, int]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it says the numbers
        from_json(Rhythm, row)


def test_a_key_nobody_knows_is_left_alone() -> None:
    assert from_json(Membership, {"core": True, "shoe_size": 43}) == Membership(core=True)


def test_moments_are_written_in_one_way_and_read_in_every_way_there_was() -> None:
    summer = timezone(timedelta(hours=2))
    local = datetime(2026, 7, 1, 1, 30, 0, 250_000, summer)
    (written,) = to_json([local])
    assert written == "2026-06-30T23:30:00.250000Z"
    for text in (written, "2026-06-30T23:30:00.250000+00:00", "2026-07-01T01:30:00.250000+02:00"):
        read = from_json(datetime, text)
        assert read == local
        assert read.tzinfo is UTC


def test_a_moment_without_time_zone_is_refused_both_ways() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_json(datetime(2026, 7, 1, 1, 30))  # noqa: DTZ001 - the mistake this is about
    with pytest.raises(ValueError, match="time zone"):
        from_json(datetime, "2026-07-01T01:30:00")


def test_a_set_is_always_the_same_text() -> None:
    for roles in (list(NetworkRole), list(reversed(NetworkRole))):
        written = to_json(Membership(roles=frozenset(roles)))["roles"]
        assert written == ["connector", "critic", "doer", "representative", "social"]


@pytest.mark.parametrize(
    "wrong",
    [{"core": "yes"}, {"core": None}, {"buddy": 4}, {"roles": ["boss"]}, {"numbers": {"years": 1}}],
)
def test_what_was_never_written_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_json(Membership, wrong)


def test_what_comes_out_is_plain() -> None:
    def plain(data: Any) -> bool:
        if type(data) is dict:
            return all(type(key) is str and plain(value) for key, value in data.items())
        if type(data) is list:
            return all(map(plain, data))
        return data is None or type(data) in {str, int, bool}

    assert all(plain(to_json(meant)) for _, meant in OLDER)


st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(Term, st.builds(Term, st.integers(1, 99), st.booleans()))
st.register_type_strategy(
    Rhythm,
    st.one_of(
        st.builds(Rhythm.weekly, st.integers(1, 12)),
        st.builds(Rhythm.monthly, st.sampled_from((1, 2, 3, 4, LAST)), st.integers(0, 6)),
    ),
)
st.register_type_strategy(
    Change,
    st.builds(
        Change,
        st.integers(),
        st.fixed_dictionaries(
            {},
            optional={
                "title": st.text(),
                "start": st.none() | st.from_type(datetime),
                "minutes": st.integers(),
                "place": st.from_type(MeetingPlace),
                "chair": st.none() | st.from_type(PersonId),
                "agenda": st.none(),
            },
        ),
    ),
)


@pytest.mark.parametrize("kind", [type(meant) for _, meant in OLDER])
@settings(deadline=None)
@given(data=st.data())
def test_whatever_is_kept_is_read_back(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert through_text(value) == value
