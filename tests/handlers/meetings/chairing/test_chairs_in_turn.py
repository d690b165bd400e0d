"""Members chair a series in turn: asked once, and then each time whose turn it is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.identifiers import AffairId, PersonId
from domain.meetings.chair_turn import ChairTurn
from domain.meetings.chairing import ChairAnswer, ChairRequest
from domain.meetings.meeting import Meeting
from domain.roles import Role
from handlers.telegram.payloads import PagePress, encode
from services.meetings.series import series_rows
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import export_shared
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import newest, person, restarts, sweep, texts, until
from tests.handlers.meetings.series.test_series import dates, made
from tests.handlers.town_hall import Someone, TownHall

TURN, JOIN, RATHER_NOT = "Voorzitters om de beurt", "Ik doe mee", "Liever niet"
YES, ANOTHER, RATHER = "Ja, ik doe het", "Andere keer", "Liever niet"
ASKS = "Nu ben jij aan de beurt"


@pytest.fixture
async def idris(hall: TownHall) -> Someone:
    return await hall.person(Role.KEY_FIGURE, "Idris")


async def begins(noor: Someone) -> Chat:
    """Make a series of three meetings, and ask who wants to chair them in turn."""
    phone = Chat(noor)
    series = await made(phone)
    await phone.presses_data(5, encode(PagePress("r-series", series.id)))
    await phone.presses(TURN)
    await phone.presses("Vragen wie wil")
    return phone


async def joins(*people: Someone) -> None:
    for each in people:
        await Chat(each).presses(JOIN)


async def asked_now(hall: TownHall) -> list[PersonId]:
    found = await hall.look(lambda store: store.affairs.all(ChairRequest))
    return [each.person for each in found if each.open and each.person is not None]


async def time_for(hall: TownHall, meeting: Meeting, days: int = 14) -> None:
    assert meeting.start is not None
    await until(hall, meeting.start - timedelta(days=days, minutes=-1))


async def test_who_wants_to_is_asked_once_and_only_who_said_yes_is_seen(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone, idris: Someone
) -> None:
    phone = await begins(noor)
    for each in (merel, samir, idris):
        assert "Wil je om de beurt voorzitter zijn?" in newest(each).text
    await joins(merel)
    await Chat(samir).presses(RATHER_NOT)
    await phone.presses("Terug")
    await phone.presses(TURN)
    assert "Doen mee: Merel." in phone.last.text
    assert "Samir" not in phone.last.text
    assert "Vraag ook wie er later bij kwam" not in phone.last.buttons
    await Chat(merel).presses("Ik doe niet meer mee")
    assert "Je doet niet mee" in newest(merel).text
    await Chat(merel).presses(JOIN)
    assert "Je doet mee in de beurt" in newest(merel).text

    late = await hall.person(Role.KEY_FIGURE, "Laila")
    (turn,) = await hall.look(lambda store: store.affairs.all(ChairTurn))
    forged = encode(PagePress("c-turn", turn.id, ChairAnswer.AGREED))
    assert "geen beurt" in await Chat(late).presses_data(5, forged)
    await phone.presses("Terug")
    await phone.presses(TURN)
    await phone.presses("Vraag ook wie er later bij kwam")
    assert "Wil je om de beurt" in newest(late).text
    assert texts(idris).count("Wil je om de beurt") == 1


async def test_one_after_the_other_is_asked_and_nobody_twice_in_a_row(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone, idris: Someone
) -> None:
    await begins(noor)
    await joins(merel, samir)
    by_id = {each.person: each for each in (merel, samir)}
    first, second, third = await dates(hall)
    await time_for(hall, first, 3)
    (one,) = await asked_now(hall)
    other = ({*by_id} - {one}).pop()
    assert ASKS in texts(by_id[one])
    assert ASKS not in texts(idris)
    await Chat(by_id[one]).presses(YES)
    assert "zei ja en is de voorzitter" in newest(noor).text

    await time_for(hall, second, 15)
    assert await asked_now(hall) == [], "it is not yet time to ask"
    await time_for(hall, second)
    assert await asked_now(hall) == [other]
    await Chat(by_id[other]).presses(YES)
    await time_for(hall, third)
    assert await asked_now(hall) == [one]
    await Chat(by_id[one]).presses(YES)
    assert [each.chair for each in await dates(hall)] == [one, other, one]


async def test_a_no_and_silence_pass_to_the_next_and_in_the_end_to_who_chooses(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone, idris: Someone
) -> None:
    await begins(noor)
    await joins(merel, samir, idris)
    by_id = {each.person: each for each in (merel, samir, idris)}
    _, second, _ = await dates(hall)
    await time_for(hall, second)
    (one,) = await asked_now(hall)
    await Chat(by_id[one]).presses(ANOTHER)
    await sweep(hall)
    await hall.deliver()
    (two,) = await asked_now(hall)
    assert two != one
    await until(hall, hall.now + timedelta(days=3, hours=1))
    (three,) = await asked_now(hall)
    assert len({one, two, three}) == 3
    assert "heeft nu geen voorzitter" not in texts(noor)
    await Chat(by_id[three]).presses(RATHER)
    assert "niet meer in de beurt" in texts(by_id[three])
    await sweep(hall)
    await hall.deliver()
    assert await asked_now(hall) == []
    assert "heeft nu geen voorzitter" in newest(noor).text
    heard = texts(noor).count("heeft nu geen voorzitter")
    await until(hall, hall.now + timedelta(days=2))
    assert texts(noor).count("heeft nu geen voorzitter") == heard, "it is told once"
    for shown in ("kan deze keer", "liever niet voor", "geen ja"):
        assert shown not in texts(noor), "who said no is told to nobody"

    third = (await dates(hall))[2]
    await time_for(hall, third)
    (again,) = await asked_now(hall)
    assert again != three, "who would rather not is out of the turn"


async def test_who_gives_it_back_or_leaves_passes_it_on(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone, idris: Someone
) -> None:
    await begins(noor)
    await joins(merel, samir, idris)
    by_id = {each.person: each for each in (merel, samir, idris)}
    _, second, _ = await dates(hall)
    await time_for(hall, second)
    (one,) = await asked_now(hall)
    await Chat(by_id[one]).presses(YES)
    await Chat(by_id[one]).presses("Voorzitterschap teruggeven")
    await Chat(by_id[one]).presses("Ja, teruggeven")
    assert "De volgende in de beurt wordt vanzelf gevraagd" in newest(noor).text
    await sweep(hall)
    await hall.deliver()
    (two,) = await asked_now(hall)
    assert two != one
    await Chat(by_id[two]).presses(YES)

    def leave(unit: Unit) -> None:
        gone = person(unit, by_id[two])
        language_and_removal.remove(unit, gone, gone.id)

    await hall.work(leave)
    await sweep(hall)
    await hall.deliver()
    (three,) = await asked_now(hall)
    assert len({one, two, three}) == 3
    assert "doet niet meer mee" in texts(noor)


async def test_who_left_and_is_back_is_in_the_turn_only_once_they_want_it_again(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    phone = await begins(noor)
    await joins(merel, samir)

    def leaves_and_is_back(unit: Unit) -> None:
        before = person(unit, merel)
        language_and_removal.remove(unit, before, before.id)
        unit.store.people.save(before)

    await hall.work(leaves_and_is_back)
    (turn,) = await hall.look(lambda store: store.affairs.all(ChairTurn))
    rows = await hall.look(lambda store: store.addressees.of(turn.id))
    assert [each.person for each in rows] == [samir.person]
    await phone.presses("Terug")
    await phone.presses(TURN)
    await phone.presses("Vraag ook wie er later bij kwam")
    assert "Wil je om de beurt voorzitter zijn?" in newest(merel).text


async def test_whose_turn_it_is_outlives_a_restart_and_is_asked_once(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await begins(noor)
    await joins(merel)
    _, second, _ = await dates(hall)
    hall.offline = True
    await time_for(hall, second)
    await restarts(hall)
    await sweep(hall)
    await hall.deliver()
    assert texts(merel).count(ASKS) == 1
    given = await hall.look(lambda store: export_shared.affairs(store, merel.person))
    assert {"request-to-chair", "turn-of-chairs"} <= {each["what"] for each in given}


async def test_a_turn_that_is_stopped_or_has_nobody_asks_no_more(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    phone = await begins(noor)
    await joins(merel)
    await phone.presses("Stoppen met de beurt")
    assert "geen beurt meer" in newest(merel).text
    _, second, _ = await dates(hall)
    await time_for(hall, second)
    assert await asked_now(hall) == []
    await phone.presses("Vragen wie wil")
    await until(hall, hall.now + timedelta(days=180))
    turns = await hall.look(lambda store: store.affairs.all(ChairTurn))
    assert [each for each in turns if each.ended_at is None] == [], "it ends with its series"


async def test_only_who_leads_the_series_lets_members_take_turns(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    phone = Chat(noor)
    series = await made(phone)
    ask = encode(PagePress("r-turn", series.id, "ask"))
    assert "niet voor jou" in await Chat(merel).presses_data(5, ask)
    chair = await hall.person(Role.CHAIR, "Wil")
    assert "niet voor jou" in await Chat(chair).presses_data(5, ask)
    assert "oud bericht" in await phone.presses_data(5, encode(PagePress("r-turn", series.id, "x")))
    assert "voorbij" in await phone.presses_data(
        5, encode(PagePress("r-turn", AffairId("00000000000000aa"), "ask"))
    )

    def has_chair(unit: Unit) -> None:
        known = series_rows.find(unit, series.id)
        template = replace(known.template, chair=noor.person)
        series_rows.save(unit, replace(known, template=template))

    await hall.work(has_chair)
    assert "vaste voorzitter" in await phone.presses_data(5, ask)
