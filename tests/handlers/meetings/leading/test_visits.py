"""A visit: one key figure is asked, says yes or rather not, when and where; nobody else knows."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.errors import AnswerRefused, NotAllowed
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.meetings import calling, changing, visiting
from services.people import language_and_removal, participation
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.meetings.desk import Desk
from tests.handlers.meetings.gathering import newest, person, texts, until
from tests.handlers.town_hall import Someone, TownHall

TITLE = "De burgemeester op de koffie"
HOME = "Bij mij thuis, Dorpsstraat 12"


@pytest.fixture
async def desk(noor: Someone) -> Desk:
    return Desk(noor)


@pytest.fixture
async def wim(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Wim")


@pytest.fixture
async def asked(desk: Desk, merel: Someone) -> AffairId:
    """Noor asked Merel, up to the question in Merel's chat."""
    await desk.says("/bijeenkomst")
    await desk.presses("Nieuwe bijeenkomst")
    await desk.presses("Bezoek aan één lid")
    await desk.says(TITLE)
    await desk.says("do 3 dec 19:30")
    await desk.presses("Merel")
    assert "1 persoon" in desk.last.text
    await desk.presses("Versturen")
    return await desk.only()


def of(someone: Someone) -> Chat:
    return Chat(someone)


async def test_one_is_asked_and_says_where_and_only_who_asked_reads_it(
    hall: TownHall, desk: Desk, asked: AffairId, merel: Someone, samir: Someone, wim: Someone
) -> None:
    chat = of(merel)
    assert TITLE in chat.last.text
    assert "Liever niet is ook goed" in chat.last.text
    assert list(chat.last.buttons)[:2] == ["Ja, graag", "Liever niet"]
    assert not {"Misschien", "Wie komen er?", "Ik kom"} & set(chat.last.buttons)
    await chat.presses("Ja, graag")
    assert "mag doorgaan" in texts(desk.who)
    await chat.presses("📍 Zeggen waar")
    await chat.says(HOME)
    await chat.presses("Versturen")
    assert HOME in chat.last.text
    await desk.opens_page(TITLE)
    assert HOME in desk.last.text
    assert "Het bezoek mag doorgaan" in desk.last.text
    assert not {"Wijzigen", "Wie komen er?"} & set(desk.last.buttons)
    other = Desk(wim)
    await other.says("/bijeenkomst")
    assert not [label for label in other.last.buttons if "burgemeester" in label]
    for someone in (samir, wim):
        assert HOME not in texts(someone)
        assert TITLE not in texts(someone)

    await until(hall, datetime(2026, 12, 3, 21, 30, tzinfo=UTC))
    (meeting,) = await desk.meetings()
    assert meeting.stage is MeetingStage.HELD
    assert meeting.place == MeetingPlace(), "where somebody lives is kept no longer"
    assert HOME not in str(meeting)
    assert HOME not in texts(desk.who), "nor does it stay on the screen of who asked"


async def test_where_somebody_lives_leaves_the_chat_of_who_asked_when_it_is_off(
    desk: Desk, asked: AffairId, merel: Someone
) -> None:
    chat = of(merel)
    await chat.presses("📍 Zeggen waar")
    await chat.says(HOME)
    await chat.presses("Versturen")
    await desk.opens_page(TITLE)
    assert HOME in texts(desk.who)
    await chat.presses("Liever niet")
    assert HOME not in texts(desk.who)
    assert "gaat niet door" in texts(desk.who)


async def test_who_asked_calls_it_off_and_sees_so_without_where_it_was(
    desk: Desk, asked: AffairId, merel: Someone
) -> None:
    chat = of(merel)
    await chat.presses("📍 Zeggen waar")
    await chat.says(HOME)
    await chat.presses("Versturen")
    await desk.opens_page(TITLE)
    await desk.presses("Afzeggen")
    await desk.says("De agenda is te vol")
    await desk.presses("Ja, afzeggen")
    assert HOME not in texts(desk.who)
    assert "afgezegd" in desk.last.text.casefold()
    assert "Gaat niet door" in texts(merel)


async def test_rather_not_is_one_tap_and_nobody_has_to_say_why(
    desk: Desk, asked: AffairId, merel: Someone
) -> None:
    chat = of(merel)
    await chat.presses("Liever niet")
    (meeting,) = await desk.meetings()
    assert meeting.stage is MeetingStage.CANCELLED
    assert meeting.reason == ""
    assert "Gaat niet door" in chat.last.text
    assert "liever niet" in texts(desk.who)
    assert "Vraag er ook niet naar" in texts(desk.who)


async def test_who_is_visited_chooses_another_moment_and_may_still_say_no(
    desk: Desk, asked: AffairId, merel: Someone
) -> None:
    chat = of(merel)
    await chat.presses("🕢 Ander moment")
    await chat.says("vrijdag 4 december 10:00")
    await chat.presses("Dit past mij")
    assert "vrijdag 4 december, 10.00 uur" in chat.last.text
    assert "Jij vindt het goed" in chat.last.text
    assert "koos een ander moment" in texts(desk.who)
    await desk.opens_page(TITLE)
    await desk.presses("Verzetten")
    await desk.says("maandag 7 december 15:00")
    await desk.presses("Verzetten")
    assert "maandag 7 december" in texts(merel)
    assert "Liever niet is ook goed" in newest(merel).text
    await chat.presses("Liever niet")
    assert [each.stage for each in await desk.meetings()] == [MeetingStage.CANCELLED]


async def test_a_visit_is_to_one_key_figure_and_only_theirs_to_change(
    hall: TownHall, desk: Desk, asked: AffairId, merel: Someone, samir: Someone, wim: Someone
) -> None:
    start = hall.now + timedelta(days=9)

    def tries(unit: Unit) -> None:
        noor = person(unit, desk.who)
        for people in ((), (merel.person, samir.person), (wim.person,)):
            meeting = Meeting(
                AffairId(""),
                MeetingKind.VISIT,
                TITLE,
                noor.id,
                Audience(Reach.CHOSEN, people=people),
                MeetingStage.CALLED,
                start=start,
            )
            with pytest.raises(AnswerRefused):
                calling.call(unit, noor, meeting)
        for someone in (samir, wim):
            with pytest.raises(NotAllowed):
                changing.move(unit, person(unit, someone), asked, start)
        with pytest.raises(NotAllowed):
            visiting.say_where(unit, person(unit, samir), asked, HOME)
        with pytest.raises(AnswerRefused):
            visiting.say_where(unit, person(unit, merel), asked, "Bel 111222333")

    await hall.work(tries)


async def test_it_is_off_when_who_is_visited_is_away_or_who_asked_is_gone(
    hall: TownHall, desk: Desk, asked: AffairId, merel: Someone, wim: Someone
) -> None:
    def away(unit: Unit) -> None:
        participation.pause(unit, person(unit, merel), unit.today + timedelta(days=30))

    await hall.work(away)
    await hall.deliver()
    assert "doet nu niet mee" in texts(desk.who)
    assert [each.stage for each in await desk.meetings()] == [MeetingStage.CANCELLED]


async def test_nobody_comes_when_who_asked_left(
    hall: TownHall, desk: Desk, asked: AffairId, merel: Someone, wim: Someone
) -> None:
    def leaves(unit: Unit) -> None:
        language_and_removal.remove(unit, person(unit, wim), desk.who.person, None)

    await hall.work(leaves)
    await hall.deliver()
    assert "Gaat niet door" in newest(merel).text
