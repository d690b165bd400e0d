"""What the network is worth, as coordinators and officials see it: in fives, and from five on."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.announcements.announcement import units
from domain.concerns.acts import Act
from domain.functions import Functions, NetworkFunction
from domain.identifiers import ChatId, ConcernId, MessageId
from domain.options import Option
from domain.people.desk_session import DeskSession
from domain.roles import Role
from domain.worth.half_year import HalfYear
from domain.worth.tally import FrozenTally
from handlers.telegram.happenings import ChatPlace, Said
from services.actors import in_group
from services.concerns import acts
from services.concerns.acts import Words
from services.filing import aftercare
from services.people import exit_talk
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, sweeping
from services.worth import tallying
from storage.records import Person
from tests.handlers.fake_telegram.messages import Shown, bottom
from tests.handlers.town_hall import Someone, TownHall
from web import routing
from web.asked import Asked, Visit

PAGES = ("Samen", "Wat het netwerk waard is")
SECOND = HalfYear(2026, 2)
COUNTED = datetime(2027, 1, 15, 9, 30, tzinfo=UTC)


def known(unit: Unit, someone: Someone) -> Person:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    return person


async def done(hall: TownHall, reporter: Someone, official: Someone, *, heard: bool) -> ConcernId:
    """Let somebody tell something that is taken up, answered and closed, and say how it was."""
    concern_id = await hall.concern(reporter)

    def work(unit: Unit) -> None:
        concern = unit.store.concerns.by_id(concern_id)
        assert concern is not None
        actor = in_group(known(unit, official))
        concern = acts.carry_out(unit, actor, concern, Act.TAKE_UP)
        concern = acts.carry_out(unit, actor, concern, Act.FEEDBACK, Words("We zijn er."))
        closing = Words("Het is klaar.", outcome="help-arranged")
        concern = acts.carry_out(unit, actor, concern, Act.CLOSE, closing)
        aftercare.answer(unit, known(unit, reporter), concern, aftercare.HEARD, yes=heard)

    await hall.work(work)
    return concern_id


async def time_passes(hall: TownHall, now: datetime = COUNTED) -> None:
    hall.now = now
    assert await hall.work(sweeping.sweep) == []
    await hall.look_again()


async def frozen(hall: TownHall, half_year: HalfYear = SECOND) -> FrozenTally | None:
    return await hall.work(lambda unit: tallying.frozen(unit, half_year))


async def asks(someone: Someone, command: str = "samen") -> None:
    chat = ChatId(someone.account)
    number = someone.hall.telegram.arrive(chat, Shown(f"/{command}", None, {}))
    place = ChatPlace(chat, private=True)
    said = Said(someone._speaker(), place, MessageId(number), f"/{command}", command=command)
    await someone.happen(said)


def reads(someone: Someone) -> str:
    """Give the newest page of `Samen` or of a half year; what else came stands below it."""
    chat = someone.hall.telegram.chats[ChatId(someone.account)]
    pages = [text for _, shown in sorted(chat.items()) if (text := shown.text).startswith(PAGES)]
    return pages[-1] if pages else ""


async def at_the_desk(hall: TownHall, someone: Someone, **query: str) -> tuple[int, str]:
    def ask(unit: Unit) -> tuple[int, str]:
        person = known(unit, someone)
        session = DeskSession(person.id, "a", "token", unit.now, unit.now)
        answer = routing.handle(unit, Visit(person, session, Asked("GET", ("worth",), query, {})))
        return answer.status, str(answer.body)

    return await hall.work(ask)


async def reporters(hall: TownHall, fatima: Someone, heard: int, unheard: int) -> list[ConcernId]:
    await time_passes(hall, hall.now)
    return [
        await done(hall, await hall.person(Role.KEY_FIGURE, "Merel"), fatima, heard=number < heard)
        for number in range(heard + unheard)
    ]


async def test_a_half_year_is_read_in_fives_when_it_is_counted_for_good(
    hall: TownHall, fatima: Someone, wim: Someone
) -> None:
    """Six felt heard, four did not: the six are shown as five, the four are not."""
    await reporters(hall, fatima, 6, 4)
    await asks(wim)
    await wim.press_privately("📊 Wat het netwerk waard is")
    assert "Er is nog geen halfjaar geteld" in reads(wim)
    assert "vrijdag 15 januari 2027" in reads(wim)
    assert (await at_the_desk(hall, wim))[1].count("nog geen halfjaar") == 1

    await time_passes(hall)
    assert any("Het 2e halfjaar 2026 is geteld." in text for text in wim.inbox)
    await wim.press_privately("Bekijk de telling")
    for line in (
        "Voelden melders zich gehoord?\n• ja: 5\n• nee: minder dan 5\n• zeiden dat niet: minder",
        "Ontvangst op tijd bevestigd?\n• op tijd: 10\n• te laat: minder dan 5",
        "Op tijd gehoord wat ermee is gedaan?\n• op tijd: 10",
        "Waar meldingen over gingen\n• Spanning tussen groepen: 10",
        "Waar het speelde\n• Noord: 10",
        "Waarom mensen stopten\n• nergens vijf of meer",
    ):
        assert line in reads(wim), reads(wim)
    assert "eerder" not in reads(wim), "there was nothing before it"

    await asks(fatima)
    await fatima.press_privately("📊 Wat het netwerk waard is")
    assert "• ja: 5" in reads(fatima), "an official reads the same"
    status, page = await at_the_desk(hall, fatima)
    assert status == 200
    assert "minder dan 5" in page
    assert "niet geteld" in page


async def test_what_is_erased_stays_counted_and_counts_once(
    hall: TownHall, fatima: Someone
) -> None:
    concerns = await reporters(hall, fatima, 5, 0)

    def erase(unit: Unit) -> None:
        first, second = (unit.store.concerns.by_id(each) for each in concerns[:2])
        assert first is not None
        assert second is not None
        erasing.erase_concern(unit, first, Why.TERM)
        person = unit.store.people.by_id(second.reporter)
        assert person is not None
        erasing.erase_person(unit, person, Why.BY_HAND)

    await hall.work(erase)
    await time_passes(hall)
    tally = await frozen(hall)
    assert tally is not None
    assert tally.cells["heard/yes"] == 5
    await time_passes(hall, COUNTED + timedelta(days=189))
    assert await frozen(hall) == tally, "what was shown never changes"
    after = await frozen(hall, SECOND.after)
    assert after == FrozenTally({}), "what was counted once is counted no more"


async def test_the_page_lies_beside_the_half_year_before(
    hall: TownHall, fatima: Someone, wim: Someone
) -> None:
    await reporters(hall, fatima, 5, 0)
    await time_passes(hall)
    await reporters(hall, fatima, 8, 0)
    await time_passes(hall, datetime(2027, 7, 15, 9, 30, tzinfo=UTC))
    await asks(wim)
    await wim.press_privately("📊 Wat het netwerk waard is")
    assert "• ja: 10 (eerder: 5)" in reads(wim)
    assert "1e halfjaar 2027, met tussen haakjes het 2e halfjaar 2026" in reads(wim)
    status, page = await at_the_desk(hall, wim, of="2026-2")
    assert (status, "/worth?of=2027-1" in page) == (200, True)
    await wim.press_privately("← Vorige")
    assert "• ja: 5\n" in reads(wim)


async def test_no_half_year_of_somebodys_own_making_is_shown(
    hall: TownHall, fatima: Someone, wim: Someone
) -> None:
    await reporters(hall, fatima, 5, 0)
    await time_passes(hall)
    status, page = await at_the_desk(hall, wim, of="<b>2026")
    assert status == 409
    assert "Dit is geen halfjaar dat we hebben geteld" in page
    status, page = await at_the_desk(hall, wim, of="2031-1")
    assert "2e halfjaar 2026" in page, "of another that is not there: the newest"
    chat = hall.telegram.chats[ChatId(wim.account)]
    toast = await wim.press_data(bottom(chat), "1t:worth::<b>", ChatId(wim.account))
    assert "deze knop" in toast.lower()


async def test_a_key_figure_and_who_switched_it_off_see_nothing_of_it(
    hall: TownHall, fatima: Someone, wim: Someone, merel: Someone
) -> None:
    await asks(merel)
    assert "waard" not in reads(merel)
    off = Functions(frozenset({NetworkFunction.WORTH}))
    network = replace(hall.municipality.network, functions=off)
    hall.municipality = replace(hall.municipality, network=network)
    await reporters(hall, fatima, 5, 0)
    await time_passes(hall)
    assert await hall.look(lambda store: store.tallies.running()) == []
    await asks(wim)
    assert "waard" not in str(wim.choices)
    assert (await at_the_desk(hall, wim))[0] == 404


async def test_why_people_left_is_read_from_five_on(hall: TownHall, wim: Someone) -> None:
    await time_passes(hall, hall.now)
    leaving = [
        await hall.person(Role.KEY_FIGURE, why) for why in ("time",) * 5 + ("unsafe", "unsafe")
    ]

    def leave(unit: Unit) -> None:
        for each in leaving:
            person = known(unit, each)
            exit_talk.leave(unit, person, person.name or "", "", "")

    await hall.work(leave)
    await time_passes(hall)
    await asks(wim)
    await wim.press_privately("📊 Wat het netwerk waard is")
    assert "Waarom mensen stopten\n• geen tijd of energie meer: 5\n\n" in reads(wim)
    assert "niet prettig" not in reads(wim), "two are too few"


async def test_of_a_large_town_with_long_names_the_page_still_fits_one_message(
    hall: TownHall, wim: Someone
) -> None:
    """Telegram refuses more than 4,096 characters, and then nobody would read anything."""
    places = tuple(Option(f"plaats-{n}", {"nl": f"{n} ".ljust(80, "w")}) for n in range(60))
    network = replace(hall.municipality.network, neighbourhoods=places)
    hall.municipality = replace(hall.municipality, network=network)

    def count(unit: Unit) -> None:
        cells = {f"neighbourhood/{each.code}": 100 - n for n, each in enumerate(places)}
        cells |= {f"subject/concern/onderwerp-{n}": 9 for n in range(40)}
        for half_year in (SECOND.before, SECOND):
            unit.store.tallies.add(half_year, cells)
            unit.store.tallies.freeze(half_year)

    await hall.work(count)
    await asks(wim)
    await wim.press_privately("📊 Wat het netwerk waard is")
    text = reads(wim)
    long = "w" * 70
    assert "Waar het speelde\n• 0 www" in text, "the largest come first"
    assert "Op de werkplek staat meer" in text
    assert units(text) <= 4_096
    status, page = await at_the_desk(hall, wim)
    assert (status, page.count(long), text.count(long)) == (200, 60, 15)
