"""Who had taken it up leaves: the reporter hears once that a colleague will, and by when."""

from config import wording
from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.doers import Where
from domain.concerns.protocol import Act
from domain.identifiers import PersonId
from domain.roles import Role
from services.concerns.acts import Words
from services.people import language_and_removal
from services.unit import Unit
from tests.handlers.chat import Chat, done
from tests.handlers.concerns.lists.test_reminder import does
from tests.handlers.town_hall import Someone, TownHall

GONE = "wie je melding had opgepakt, hoort niet meer bij de vaste groep"


async def leaves(hall: TownHall, leaving: Someone, heir: PersonId | None = None) -> None:
    """The coordinator takes somebody off the roster; without an heir it is everybody's again."""

    def remove(unit: Unit) -> None:
        coordinator = unit.store.people.coordinators()[0]
        language_and_removal.remove(unit, coordinator, leaving.person, heir)

    await hall.work(remove)


def told(chat: Chat) -> list[str]:
    return [shown.text for shown in chat.messages.values() if GONE in shown.text]


def take_up_day(hall: TownHall, concern: Concern) -> str:
    clock = concern.timeline.clock(Deadline.TAKE_UP)
    assert clock is not None
    return wording.day("nl", clock.due_at, hall.municipality.network.timezone)


async def test_the_reporter_hears_that_a_colleague_takes_it_up_and_by_when(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    concern = await hall.concern(chat.who)
    await done(fatima, hall, Act.TAKE_UP, concern)
    assert "Fatima heeft je melding opgepakt" in chat.last.text
    hall.wait(days=2)

    await leaves(hall, fatima)

    (text,) = told(chat)
    kept = await hall.now_is(concern)
    assert (kept.owner, kept.stage) == (None, Stage.ACKNOWLEDGED)
    assert kept.reference in text
    assert f"Uiterlijk {take_up_day(hall, kept)} pakt iemand het op." in text
    assert f"Bellen mag altijd: {hall.municipality.network.phone}." in text
    hall.wait(hours=1)
    await hall.look_again()
    assert len(told(chat)) == 1


async def test_who_hears_of_an_heir_hears_nothing_else(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    joost = await hall.person(Role.OFFICIAL, "Joost")
    concern = await hall.concern(chat.who)
    await done(fatima, hall, Act.TAKE_UP, concern)

    await leaves(hall, fatima, joost.person)

    assert "Joost gaat nu met je melding aan de slag" in chat.last.text
    assert told(chat) == []


async def test_a_concern_its_heir_may_not_handle_is_said_to_be_free(
    hall: TownHall, fatima: Someone
) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    joost = Chat(await hall.person(Role.OFFICIAL, "Joost"))
    concern = await hall.concern(joost.who)
    await done(fatima, hall, Act.TAKE_UP, concern)

    await leaves(hall, fatima, joost.who.person)

    assert len(told(joost)) == 1


async def test_what_a_colleague_took_up_before_it_was_delivered_is_not_said_to_be_free(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    joost = await hall.person(Role.OFFICIAL, "Joost")
    concern = await hall.concern(chat.who)
    await done(fatima, hall, Act.TAKE_UP, concern)
    hall.offline = True
    await leaves(hall, fatima)
    await does(hall, joost, concern, Act.TAKE_UP)
    hall.offline = False
    await hall.deliver()

    assert told(chat) == []
    assert "Joost heeft je melding opgepakt" in chat.last.text


async def test_two_who_left_before_anything_was_delivered_are_told_once(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    joost = await hall.person(Role.OFFICIAL, "Joost")
    concern = await hall.concern(chat.who)
    await done(fatima, hall, Act.TAKE_UP, concern)
    hall.offline = True
    await leaves(hall, fatima)
    await does(hall, joost, concern, Act.TAKE_UP)
    await leaves(hall, joost)
    hall.offline = False
    await hall.deliver()

    assert len(told(chat)) == 1


async def test_while_the_reporter_is_asked_something_no_date_is_promised(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    concern = await hall.concern(chat.who)
    await done(fatima, hall, Act.TAKE_UP, concern)
    await does(hall, fatima, concern, Act.ASK, Words("Wanneer was dat?"))

    await leaves(hall, fatima)

    (text,) = told(chat)
    assert "Uiterlijk" not in text
    assert "Bellen mag altijd" in text


async def test_what_was_withdrawn_or_closed_is_nobodys_to_take_up(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    concern = await hall.concern(chat.who)
    await done(fatima, hall, Act.TAKE_UP, concern)
    await done(chat.who, hall, Act.WITHDRAW, concern, where=Where.PRIVATE)

    await leaves(hall, fatima)

    assert told(chat) == []
    assert (await hall.now_is(concern)).stage is Stage.WITHDRAWN


async def test_it_is_said_in_the_language_of_its_reader(hall: TownHall, fatima: Someone) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    robin = Chat(await hall.person(Role.KEY_FIGURE, "Robin", "en"))
    concern = await hall.concern(robin.who)
    await done(fatima, hall, Act.TAKE_UP, concern)

    await leaves(hall, fatima)

    assert "Somebody will take it up by" in robin.last.text
    assert "no longer one of our officials" in robin.last.text
