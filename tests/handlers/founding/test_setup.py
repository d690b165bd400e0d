"""`/opzetten`: the main questions in the chat, a file that a start takes, and two who agree."""

import tomllib
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from bot.read_municipality import build_municipality
from config.tables import SHIPPED
from domain.founding.foundation import Foundation, FoundingQuestion
from domain.functions import Functions, NetworkFunction
from domain.fund_rule import FundRule
from domain.identifiers import AffairId
from domain.roles import Standing
from services.founding import foundations, network_file
from services.founding.words import setup
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.founding.village import Village, village_of
from tests.handlers.town_hall import TownHall

NEEDED = {
    "Naam": "Verbinders & “Buren”",
    "Doel in een zin": "Wij letten op elkaar.\nAltijd.",
    "Wat we waarmaken": "Twee ambtenaren, een dag per week.",
    "Gemeente": "Nieuwdorp",
    "Telefoon": "0113 - 12 34 56",
    "Buurten": "Noord\nDe Weel – oost\nNoord\nDé Wéél: oost en heel ver weg\n\nعربية",
}


@pytest.fixture
async def village(hall: TownHall) -> Village:
    return await village_of(hall)


async def answers(chat: Chat, name: str, words: str) -> None:
    """Open a question from the list, and answer it."""
    await chat.says("/opzetten")
    await chat.presses("Alle vragen")
    await chat.presses(next(label for label in chat.last.buttons if label.endswith(name)))
    await chat.says(words)


async def answers_what_is_needed(chat: Chat) -> None:
    for name, words in NEEDED.items():
        await answers(chat, name, words)
    await chat.says("/opzetten")
    await chat.presses("Alle vragen")
    await chat.presses("Rol van de gemeente")
    await chat.presses("Een combinatie")


async def kept(hall: TownHall) -> Foundation:
    found = await hall.work(foundations.current)
    assert found is not None
    return found


async def test_questions_come_one_by_one_and_colleagues_go_on_weeks_later(
    village: Village,
) -> None:
    noor, fatima = village.noor, village.fatima
    await noor.says("/samen")
    await noor.presses("Het netwerk opzetten")
    await noor.presses("Volgende vraag")
    assert "Wat speelt er in onze gemeente" in noor.last.text
    await noor.says("Jongeren raken elkaar kwijt.")
    assert "1 van de 23 vragen" in noor.last.text
    village.hall.wait(days=40)
    await fatima.says("/opzetten")
    await fatima.presses("Volgende vraag")
    assert "Welke doelen" in fatima.last.text
    await fatima.says("Rust.")
    assert "2 van de 23 vragen" in fatima.last.text
    await answers(fatima, "✓ De opgave", "Het gaat beter.")
    found = await kept(village.hall)
    assert found.answers[FoundingQuestion.TASK] == "Het gaat beter."
    await fatima.presses("Alle vragen")
    await fatima.presses("✓ Doelen")
    assert "Nu staat er: Rust." in fatima.last.text
    await fatima.presses("Overslaan")
    assert FoundingQuestion.GOALS not in (await kept(village.hall)).answers


async def test_what_is_chosen_and_counted_is_kept_too(village: Village) -> None:
    noor = village.noor
    await noor.says("/opzetten")
    await noor.presses("Alle vragen")
    await noor.presses("Functies")
    await noor.presses("Voorkomen")
    await noor.presses("Klaar")
    await answers(noor, "Omvang", "40")
    found = await kept(village.hall)
    assert found.answers[FoundingQuestion.ROLES] == ["prevent"]
    assert found.answers[FoundingQuestion.SIZE] == 40
    await answers(noor, "Omvang", "heel veel")
    assert (await kept(village.hall)).answers[FoundingQuestion.SIZE] == 40


async def test_two_people_agree_with_what_stands_there_and_a_change_asks_them_again(
    village: Village,
) -> None:
    noor, fatima = village.noor, village.fatima
    await noor.says("/opzetten")
    assert "Akkoord" not in noor.last.buttons
    await answers_what_is_needed(noor)
    assert "Akkoord" in noor.last.buttons
    await noor.presses("Akkoord")
    assert "Eén persoon is akkoord" in noor.last.text
    assert "Akkoord" not in noor.last.buttons
    assert "Eén persoon is akkoord" in fatima.last.text
    old, data = fatima.showing("Eén persoon"), fatima.last.buttons["Akkoord"]
    await answers(village.wim, "Telefoon", "0113 - 00 00 00")
    assert "Er is intussen een antwoord veranderd" in await fatima.presses_data(old, data)
    for chat in (village.wim, fatima):
        await chat.says("/opzetten")
        await chat.presses("Akkoord")
    assert "Twee mensen zijn akkoord" in fatima.last.text
    assert "Twee mensen zijn akkoord" in noor.last.text
    assert (await kept(village.hall)).agreed_at is not None


async def test_whoever_agreed_and_left_counts_no_more(village: Village) -> None:
    await answers_what_is_needed(village.noor)
    await village.noor.presses("Akkoord")

    def leaves(unit: Unit) -> None:
        noor = unit.store.people.by_id(village.noor.who.person)
        assert noor is not None
        unit.store.people.save(replace(noor, standing=Standing.REMOVED))

    await village.hall.work(leaves)
    await village.fatima.presses("Akkoord")
    found = await kept(village.hall)
    assert (found.agreed, found.agreed_at) == ((village.fatima.who.person,), None)


async def test_the_file_is_one_that_a_start_takes(village: Village, tmp_path: Path) -> None:
    await answers_what_is_needed(village.noor)
    await village.noor.presses("network.toml")
    sent = village.noor.last
    text = sent.content.decode()
    (tmp_path / "network.toml").write_text(text, "utf-8")
    network = build_municipality(tmp_path).network
    assert network.name == "Verbinders & “Buren”"
    assert network.municipality == "Nieuwdorp"
    assert network.purpose == {"nl": "Wij letten op elkaar. Altijd."}
    codes = [each.code for each in network.neighbourhoods]
    assert codes == ["noord", "de-weel-oost", "de-weel-oost-en-heel", "wijk", "elsewhere"]
    assert network.hosts == ()
    assert network.answerable.missing
    assert text.startswith("# Concept van")
    assert "# Decides what a working day is" in text


async def test_the_note_is_a_pdf_that_says_what_is_open(village: Village) -> None:
    await answers_what_is_needed(village.noor)
    await village.noor.presses("Startnotitie (pdf)")
    pages = PdfReader(BytesIO(village.noor.last.content)).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Wij letten op elkaar." in text
    assert "Concept van" in text
    assert "De opgave: nog open" in text
    assert "Twee ambtenaren, een dag per week." in text


async def test_a_running_town_keeps_its_own_and_switches_functions(
    village: Village,
) -> None:
    hall = village.hall
    own = (SHIPPED / "network.toml").read_text("utf-8").replace('"22:00"', '"21:00"')
    hall.municipality = replace(hall.municipality, network_file=own)
    found = Foundation(
        (await_id := "c" * 16),  # type: ignore[arg-type]
        hall.now,
        {FoundingQuestion.PLACES: "Noord\nNieuw", FoundingQuestion.DOES: ["charter"]},
    )
    assert await_id == found.id
    text = await hall.work(lambda unit: setup.file(unit, "nl", found))
    table = tomllib.loads(text)
    assert table["hours"]["quiet-from"] == "21:00"
    assert "stadhuis" in table["hosts"]
    assert list(table["neighbourhoods"]) == ["noord", "nieuw", "elsewhere"]
    assert table["functions"]["charter"]
    assert not any(on for name, on in table["functions"].items() if name != "charter")


async def test_the_fund_is_written_with_what_of_it_fits(hall: TownHall, tmp_path: Path) -> None:
    running = f"{hall.municipality.network_file}\n# Ours"
    larger = running.replace("most = 250", "most = 250\ntwo-from = 200")
    for file, euros, fund in (
        (hall.municipality.network_file, 900, FundRule(budget=900, most=250)),
        (larger, 100, FundRule(budget=100, most=100)),
        (larger, 240, FundRule(budget=240, most=240, two_from=200)),
        (larger, 0, None),
        (hall.municipality.network_file, None, None),
        (larger, None, FundRule(budget=2000, most=250, two_from=200)),
    ):
        hall.municipality = replace(hall.municipality, network_file=file)
        answers = {} if euros is None else {FoundingQuestion.FUND: euros}
        found = Foundation(AffairId("c" * 16), hall.now, answers)
        text = await hall.work(partial(_file_of, found))
        (tmp_path / "network.toml").write_text(text, "utf-8")
        assert build_municipality(tmp_path).network.fund == fund, (euros, text)


def _file_of(found: Foundation, unit: Unit) -> str:
    return setup.file(unit, "nl", found)


@pytest.mark.parametrize("words", ["x" * 81, "\n".join(f"wijk {n}" for n in range(41))])
async def test_neighbourhoods_that_no_file_can_hold_are_refused(
    village: Village, words: str
) -> None:
    await answers(village.noor, "Buurten", words)
    assert "elke buurt op een eigen regel" in village.noor.texts.lower()
    assert await village.hall.work(foundations.current) is None


async def test_hostile_words_break_no_file(hall: TownHall) -> None:
    hostile = 'x"""\n[functions]\nknowledge = "nee" \\u0000 \x07 #'
    answers = dict.fromkeys((FoundingQuestion.NAME, FoundingQuestion.PURPOSE), hostile)
    found = Foundation("c" * 16, hall.now, answers)  # type: ignore[arg-type]
    assert await hall.work(lambda unit: network_file.problems(unit, found)) == []
    text = await hall.work(lambda unit: setup.file(unit, "nl", found))
    assert tomllib.loads(text)["name"] == " ".join(hostile.split())


async def test_it_is_for_colleagues_and_gone_where_it_is_off(village: Village) -> None:
    figure = village.figures[0]
    await figure.says("/samen")
    assert "Het netwerk opzetten" not in figure.last.buttons
    await figure.says("/opzetten")
    assert "vragen hebben een antwoord" not in figure.texts
    hall = village.hall
    network = replace(
        hall.municipality.network, functions=Functions(frozenset({NetworkFunction.FOUNDING}))
    )
    hall.municipality = replace(hall.municipality, network=network)
    await village.noor.says("/opzetten")
    assert "vragen hebben een antwoord" not in village.noor.texts
    await village.noor.says("/samen")
    assert "Het netwerk opzetten" not in village.noor.last.buttons
