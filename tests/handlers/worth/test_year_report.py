"""The report of a year: read, struck out, released by two people, and then there for everybody."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pdfua import validate
from pypdf import PdfReader

from domain.functions import Functions, NetworkFunction
from domain.fund_rule import FundRule
from domain.notices import NoticeKind
from domain.people.desk_session import DeskSession
from domain.roles import Role
from domain.worth.fund_year import FundYear
from domain.worth.half_year import HalfYear
from domain.worth.report_release import YearReport
from services.people import language_and_removal
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing
from services.worth import fund_years, reports
from storage.records import Person
from tests.handlers.chat import Chat
from tests.handlers.founding.village import Village, village_of
from tests.handlers.town_hall import TownHall
from web import routing
from web.asked import Asked, Visit

YEAR = 2026
FIRST, SECOND = HalfYear(YEAR, 1), HalfYear(YEAR, 2)
BEFORE_IT_IS_COUNTED = datetime(2026, 12, 14, 10, tzinfo=UTC)
COUNTED = datetime(2027, 1, 18, 10, tzinfo=UTC)
CELLS = {
    FIRST.before: {"subject/concern/online-hate": 14},
    FIRST: {
        "subject/concern/online-hate": 12,
        "subject/concern/between-groups": 4,
        "neighbourhood/noord": 7,
        "receipt/kept": 21,
        "receipt/late": 2,
        "heard/yes": 16,
        "meeting/regular": 2,
        "present/meeting": 23,
        "agreement/kept": 6,
        "advice/asked": 1,
        "advice/kept": 1,
        "pulse/2026-03-04t10-15/mood/good": 9,
        "pulse/2026-03-04t10-15/mood/bad": 3,
        "pulse/2026-05-04t10-15/mood/good": 14,
    },
    SECOND: {"subject/concern/online-hate": 8, "meeting/event": 1, "neighbourhood/centrum": 3},
}


async def counted(hall: TownHall, cells: dict[HalfYear, dict[str, int]] = CELLS) -> None:
    def work(unit: Unit) -> None:
        for half_year, found in cells.items():
            unit.store.tallies.add(half_year, found)
            unit.store.tallies.freeze(half_year)

    await hall.work(work)
    hall.now = COUNTED
    await hall.look_again()


@pytest.fixture
async def village(hall: TownHall) -> Village:
    return await village_of(hall)


async def opens(chat: Chat) -> None:
    """Open the report, from the page of the half year."""
    await chat.says("/samen")
    await chat.presses("📊 Wat het netwerk waard is")
    await chat.presses(next(label for label in chat.last.buttons if label.startswith("📄")))


async def release(village: Village) -> None:
    for chat in (village.noor, village.wim):
        await opens(chat)
        await chat.presses("Akkoord, vrijgeven")


async def kept(hall: TownHall) -> YearReport:
    (report,) = await hall.look(lambda store: store.affairs.all(YearReport))
    return report


def known(unit: Unit, chat: Chat) -> Person:
    person = unit.store.people.by_id(chat.who.person)
    assert person is not None
    return person


async def printed(hall: TownHall, chat: Chat) -> bytes:
    return await hall.work(
        lambda unit: reports.pdf(unit, reports.find(unit, known(unit, chat), YEAR))
    )


def words_of(content: bytes) -> str:
    pages = PdfReader(BytesIO(content), strict=True).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


async def at_the_desk(
    hall: TownHall, chat: Chat, *path: str, **form: str
) -> tuple[int, str | bytes, str | None]:
    def ask(unit: Unit) -> tuple[int, str | bytes, str | None]:
        person = known(unit, chat)
        session = DeskSession(person.id, "a", "token", unit.now, unit.now)
        asked = Asked("POST" if form else "GET", ("worth", *path), {}, form)
        if form:
            asked = replace(asked, form={**form, "token": "token"})
        answer = routing.handle(unit, Visit(person, session, asked))
        return answer.status, answer.body, answer.location

    return await hall.work(ask)


async def test_before_its_year_is_counted_it_says_when_it_comes(village: Village) -> None:
    hall, noor = village.hall, village.noor
    hall.now = BEFORE_IT_IS_COUNTED
    await opens(noor)
    assert "Jaarverslag 2026 is er nog niet" in noor.last.text
    assert "vrijdag 15 januari 2027" in noor.last.text
    status, page, _ = await at_the_desk(hall, noor, "report", "2026")
    assert (status, "vrijdag 15 januari 2027" in str(page)) == (200, True)
    status, page, _ = await at_the_desk(hall, noor, "report", "1999")
    assert (status, "Er is nog geen jaarverslag" in str(page)) == (200, True)
    assert (await at_the_desk(hall, noor, "report", "1999", "file"))[0] == 409
    assert (await at_the_desk(hall, noor, "report", "<b>"))[0] == 409
    await village.figures[0].says("/samen")
    assert "Jaarverslag" not in str(village.figures[0].last.buttons)


async def test_two_release_what_both_saw_and_everybody_reads_it(village: Village) -> None:
    hall, noor, wim, figure = village.hall, village.noor, village.wim, village.figures[0]
    await counted(hall)
    await opens(noor)
    assert "concept" in noor.last.text
    await noor.presses("Waar meldingen over gingen")
    for words in (
        "Haat op internet: 1e halfjaar 2026: 10; 2e halfjaar 2026: 10;",
        "1e halfjaar 2025: niet geteld; 2e halfjaar 2025: 15",
    ):
        assert words in noor.last.text, noor.last.text
    await noor.presses("← Terug naar het verslag")
    await noor.presses("Akkoord, vrijgeven")
    assert "Eén persoon is akkoord" in wim.last.text
    assert "Akkoord, vrijgeven" not in noor.last.buttons
    old = (wim.showing("Eén persoon"), wim.last.buttons["Akkoord, vrijgeven"])

    # A change after the first yes asks both of them again.
    await noor.presses("Bijeenkomsten")
    await noor.presses("✖ Er is iets gebeurd")
    assert "<s>Er is iets gebeurd" in noor.last.html
    await noor.presses("✖ Onderdeel weghalen")
    await noor.presses("➕ Onderdeel terugzetten")
    await noor.presses("← Terug naar het verslag")
    await noor.presses("Wat er met advies is gedaan")
    await noor.presses("✖ Onderdeel weghalen")
    assert "intussen iets veranderd" in await wim.presses_data(*old)
    assert await kept(hall) == replace(
        await kept(hall), agreed=(), struck=("advice", "meeting/event"), revision=4
    )
    await release(village)
    report = await kept(hall)
    assert report.released_at is not None
    assert len(report.agreed) == 2

    # Everybody in the network hears it, and reads the same.
    for chat in (noor, wim, village.fatima, *village.figures):
        assert "Jaarverslag 2026 is er." in chat.texts
    await figure.presses("Lees het verslag")
    assert "Vrijgegeven op maandag 18 januari" in figure.last.text
    assert "Wat er met advies is gedaan" not in figure.last.buttons
    await figure.presses("Bijeenkomsten")
    assert "Gewone bijeenkomst: 1e halfjaar 2026: 2; 2e halfjaar 2026: 0" in figure.last.text
    assert "Er is iets gebeurd" not in figure.last.text
    assert "✖" not in str(figure.last.buttons)
    await figure.says("/samen")
    await figure.presses("📄 Jaarverslag")
    await figure.presses("Als pdf")
    assert "Jaarverslag 2026, zoals het er nu staat" in figure.texts

    # Nothing changes any more: not from an old button, and not at the desk.
    await noor.says("/samen")
    await opens(noor)
    assert "Akkoord, vrijgeven" not in noor.last.buttons
    for path, form in (
        ("strike", {"key": "heard", "to": "out"}),
        ("agree", {"revision": "4"}),
    ):
        status, page, _ = await at_the_desk(hall, noor, "report", "2026", path, **form)
        assert (status, "al vrijgegeven" in str(page)) == (409, True)
    await noor.presses_data(noor.showing("Vrijgegeven op"), "1t:year-strike:2026:heard-all")
    assert await kept(hall) == report


async def test_the_file_is_for_screen_readers_and_says_what_the_page_says(
    village: Village, tmp_path: Path
) -> None:
    hall = village.hall
    await counted(hall)
    draft = words_of(await printed(hall, village.noor))
    assert "concept" in draft
    await release(village)
    content = await printed(hall, village.noor)
    file = tmp_path / "report.pdf"
    file.write_bytes(content)
    assert not validate(str(file)).findings
    told = words_of(content)
    assert "concept" not in told
    assert "vrijgegeven op maandag 18 januari 2027" in told
    for words in (
        "Haat op internet 10 10 niet geteld 15",
        "Noord 5 minder dan 5",
        "op tijd 20 minder dan 5",
        "Gewone bijeenkomst 2 0",
        "waren bij een bijeenkomst 25 minder dan 5",
        "woensdag 4 maart 2026 10 minder dan 5 minder dan 5",
        "keer op tijd gezegd wat we ermee doen 1 0",
    ):
        assert words in told, told
    assert "Tussen groepen" not in told
    hall.wait(days=90)
    assert await printed(hall, village.noor) == content, "it is the same file for good"


async def test_of_a_year_with_four_concerns_no_number_is_shown(village: Village) -> None:
    hall, noor = village.hall, village.noor
    few = {
        "subject/concern/online-hate": 4,
        "neighbourhood/noord": 4,
        "receipt/kept": 4,
        "heard/yes": 4,
    }
    await counted(hall, {FIRST: few, SECOND: {}})
    await opens(noor)
    for part in ("Waar meldingen over gingen", "Welke beloften we nakwamen", "Bijeenkomsten"):
        await noor.presses(part)
        said = "nul keer" if part == "Bijeenkomsten" else "vijf mensen of meer"
        assert said in noor.last.text
        assert "4" not in noor.last.text
        await noor.presses("← Terug naar het verslag")
    told = words_of(await printed(hall, noor))
    assert told.count("Nergens waren het vijf mensen of meer.") >= 5
    assert " 4 " not in told


async def test_with_one_coordinator_an_official_is_the_other(village: Village) -> None:
    hall, noor, fatima = village.hall, village.noor, village.fatima
    await counted(hall)
    await opens(fatima)
    assert "Akkoord, vrijgeven" not in fatima.last.buttons
    assert "✖" not in str(fatima.last.buttons)

    # A coordinator who said yes and is removed counts no more.
    await opens(village.wim)
    await village.wim.presses("Akkoord, vrijgeven")

    def remove(unit: Unit) -> None:
        language_and_removal.remove(unit, known(unit, noor), known(unit, village.wim).id)

    await hall.work(remove)
    await opens(fatima)
    status, page, _ = await at_the_desk(hall, fatima, "report", "2026", "agree", revision="0")
    assert (status, "Eerst geeft een coördinator" in str(page)) == (409, True)
    await opens(noor)
    assert "Een coördinator geeft het vrij, en daarna een ambtenaar" in noor.last.text
    await noor.presses("Akkoord, vrijgeven")
    assert (await kept(hall)).released_at is None
    assert "Eén persoon is akkoord" in fatima.last.text
    await fatima.presses("Akkoord, vrijgeven")
    assert (await kept(hall)).released_at is not None

    # Who is erased is named nowhere in it; it stays released.
    await hall.work(lambda unit: erasing.erase_person(unit, known(unit, fatima), Why.BY_HAND))
    report = await kept(hall)
    assert fatima.who.person not in report.agreed
    assert report.released_at is not None


async def test_two_at_once_release_it_once(village: Village) -> None:
    hall, noor, wim = village.hall, village.noor, village.wim
    await counted(hall)
    for chat in (noor, wim):
        await opens(chat)
    buttons = {chat.who.person: chat.last.buttons["Akkoord, vrijgeven"] for chat in (noor, wim)}
    for chat in (noor, noor, wim, wim):
        await chat.presses_data(chat.showing("concept"), buttons[chat.who.person])
    assert (await kept(hall)).released_at is not None
    assert wim.texts.count("Jaarverslag 2026 is er.") == 1


async def test_whoever_dies_between_the_release_and_the_word_of_it_tells_it_still(
    village: Village,
) -> None:
    """What is to be told stands in the database from the moment that it is released."""
    hall = village.hall
    await counted(hall)
    await opens(village.noor)
    await village.noor.presses("Akkoord, vrijgeven")
    hall.offline = True
    await hall.work(lambda unit: reports.agree(unit, known(unit, village.wim), YEAR, 0))
    waiting = [
        item.notice for item in await hall.waiting() if item.notice.kind is NoticeKind.YEAR_REPORT
    ]
    assert len(waiting) == 9


async def test_words_above_it_are_looked_at_first(village: Village) -> None:
    hall, noor, figure = village.hall, village.noor, village.figures[0]
    await counted(hall)
    await opens(noor)
    await noor.presses("Woorden vooraf")
    await noor.says("Bel Jan: 06 - 12 34 56 78.")
    assert "06 - 12 34 56 78" in noor.last.text
    await noor.presses("Aanpassen")
    await noor.presses("Woorden vooraf")
    await noor.says("Dank aan iedereen <b>hier</b>.")
    await noor.presses("Opslaan")
    assert "Dank aan iedereen &lt;b&gt;hier" in noor.last.html
    await release(village)
    assert "Dank aan iedereen <b>hier</b>." in words_of(await printed(hall, noor))
    await figure.presses("Lees het verslag")
    assert "Dank aan iedereen &lt;b&gt;hier" in figure.last.html


async def test_the_desk_does_the_same(village: Village) -> None:
    hall, noor, fatima = village.hall, village.noor, village.fatima
    await counted(hall)
    assert 'href="/worth/report/2026"' in str((await at_the_desk(hall, noor))[1])
    status, page, _ = await at_the_desk(hall, noor, "report", "2026")
    assert (status, "Weghalen: Haat op internet" in str(page)) == (200, True)
    assert "Weghalen" not in str((await at_the_desk(hall, fatima, "report", "2026"))[1])
    online = {"key": "subject/concern/online-hate", "to": "out"}
    strike = ("report", "2026", "strike")
    assert (await at_the_desk(hall, fatima, *strike, **online))[0] == 404
    assert (await at_the_desk(hall, noor, *strike, **online))[0] == 303
    assert (await at_the_desk(hall, noor, *strike, key="heard/<b>", to="out"))[0] == 409
    assert "Haat op internet" not in str((await at_the_desk(hall, fatima, "report", "2026"))[1])
    for chat in (noor, village.wim):
        await at_the_desk(hall, chat, "report", "2026", "agree", revision="1")
    assert (await kept(hall)).released_at is not None
    status, content, _ = await at_the_desk(hall, fatima, "report", "2026", "file")
    assert isinstance(content, bytes)
    assert "Haat op internet" not in words_of(content)
    assert "Niet alles wat we telden" in words_of(content)


async def test_nobody_else_sees_a_draft_and_nobody_sees_it_where_it_is_off(
    village: Village,
) -> None:
    hall, figure = village.hall, village.figures[0]
    await counted(hall)
    await figure.says("/samen")
    assert "Jaarverslag" not in str(figure.last.buttons)
    for data in ("1t:year:2026:", "1t:year-part:2026:subject-1"):
        await figure.presses_data(figure.showing(""), data)
        assert "Er is nog geen jaarverslag" in figure.last.text
    await figure.presses_data(figure.showing("geen jaarverslag"), "1t:year-file:2026:")
    assert "zoals het er nu staat" not in figure.texts
    await release(village)
    off = Functions(frozenset({NetworkFunction.WORTH}))
    network = replace(hall.municipality.network, functions=off)
    hall.municipality = replace(hall.municipality, network=network)
    await figure.says("/samen")
    assert "Jaarverslag" not in str(figure.last.buttons)
    await figure.presses("Lees het verslag")
    assert "Vrijgegeven op" not in figure.texts
    assert (await at_the_desk(hall, village.noor, "report", "2026"))[0] == 404


@pytest.mark.parametrize("data", ["year:26:", "year-part:2026:subject-x", "year-part:2026:tax-1"])
async def test_a_button_of_somebodys_own_making_does_nothing(village: Village, data: str) -> None:
    await counted(village.hall)
    await opens(village.noor)
    toast = await village.noor.presses_data(village.noor.showing("concept"), f"1t:{data}")
    assert "deze knop" in toast.lower()


async def test_people_without_a_role_in_it_are_no_reader_of_drafts(hall: TownHall) -> None:
    chair = Chat(await hall.person(Role.CHAIR, "Jo"))
    await counted(hall)
    assert await hall.work(lambda unit: reports.years(unit, known(unit, chair))) == []


def with_fund(hall: TownHall) -> None:
    rule = FundRule(budget=2_000, most=500)
    network = replace(hall.municipality.network, fund=rule)
    hall.municipality = replace(hall.municipality, network=network)


async def close_fund(village: Village, year: int) -> None:
    def close(unit: Unit) -> None:
        found = FundYear.of(year, 2_000)
        for number, chat in enumerate(village.figures):
            found = found.with_paid(100 + number, chat.who.person)
        fund_years.close(unit, found)

    await village.hall.work(close)


async def test_who_read_it_before_its_fund_was_closed_agrees_to_nothing_else(
    village: Village,
) -> None:
    """Also when nobody touched it yet, and when the fund of the year before is closed after it."""
    hall, noor = village.hall, village.noor
    with_fund(hall)
    await counted(hall)
    for closes in (YEAR, YEAR - 1):
        await opens(noor)
        old = (noor.showing("concept"), noor.last.buttons["Akkoord, vrijgeven"])
        await close_fund(village, closes)
        assert "intussen iets veranderd" in await noor.presses_data(*old)
        assert await hall.look(lambda store: list(store.affairs.all(YearReport))) == []


async def test_the_file_of_a_draft_cannot_be_passed_on_and_that_of_the_report_can(
    village: Village,
) -> None:
    hall, noor = village.hall, village.noor
    await counted(hall)
    await opens(noor)
    await noor.presses("Als pdf")
    assert noor.showing("zoals het er nu staat")
    assert noor.last.protected
    await release(village)
    await village.figures[0].presses("Lees het verslag")
    await village.figures[0].presses("Als pdf")
    assert "zoals het er nu staat" in village.figures[0].last.text
    assert not village.figures[0].last.protected


async def test_a_first_year_says_which_half_nobody_counted_and_claims_nothing_of_it(
    village: Village,
) -> None:
    hall, noor = village.hall, village.noor
    await counted(hall, {SECOND: {}})
    told = words_of(await printed(hall, noor))
    for found in (told, str((await at_the_desk(hall, noor, "report", "2026"))[1])):
        assert "Het 1e halfjaar 2026 is niet geteld." in found
        assert "Dit telden we dat jaar nul keer." in found
        assert "2025" not in found


async def test_each_question_of_an_evaluation_stands_once_above_its_answers(
    village: Village,
) -> None:
    hall, noor = village.hall, village.noor
    answers = {f"evaluation/{asked}/{code}": 6 for asked in ("useful", "safe") for code in "1234"}
    await counted(hall, {FIRST: answers, SECOND: {}})
    told = words_of(await printed(hall, noor))
    assert told.count("Heb je in je werk of in je buurt iets aan het netwerk?") == 1
    assert told.count("4 · meestal wel 5 minder dan 5") == len(("useful", "safe"))
    # What is struck out is named with its question.
    page = str((await at_the_desk(hall, noor, "report", "2026"))[1])
    assert "Weghalen: Kun je vertellen wat je ziet zonder zorgen voor jezelf? 4" in page


async def test_the_fund_is_added_when_its_year_is_closed_and_asks_again(village: Village) -> None:
    """It may be closed later than the half years: whoever said yes before saw another report."""
    hall, noor, wim = village.hall, village.noor, village.wim
    with_fund(hall)
    await counted(hall)
    await opens(noor)
    assert "Het potje van 2026 is nog niet afgesloten" in noor.last.text
    await noor.presses("Akkoord, vrijgeven")
    old = (wim.showing("Eén persoon"), wim.last.buttons["Akkoord, vrijgeven"])

    await close_fund(village, YEAR)
    assert "intussen iets veranderd" in await wim.presses_data(*old)
    await opens(wim)
    await wim.presses("Geld voor wat leden doen")
    assert "begroot, in euro’s: 2026: 2000" in wim.last.text
    await release(village)
    told = words_of(await printed(hall, noor))
    for words in ("begroot, in euro’s 2000", "uitgegeven, in euro’s 600", "geld kregen 5"):
        assert words in told, told
