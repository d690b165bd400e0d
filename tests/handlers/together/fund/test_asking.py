"""A member asks the fund for money, a coordinator decides in time, and nobody grants it twice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.announcements.announcement import MOST_UNITS
from domain.errors import AnswerRefused
from domain.roles import Role
from domain.together.fund.request import LONGEST_WHAT, LONGEST_WORDS, FundStage
from services.people import participation
from services.together.fund import fund_asking, fund_rows, fund_telling
from services.unit import Unit
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor
from tests.handlers.together.activities.idea import propose, said, until
from tests.handlers.together.fund.wish import (
    ask,
    fill_in,
    fund,
    grant,
    kept,
    left,
    requests,
)

TERM = "maandag 30 november"
LAST_MORNING = datetime(2026, 11, 30, 8, 5, tzinfo=UTC)
ACCOUNT_NUMBER = "NL91 ABNA 0417 1643 00"


@pytest.fixture(autouse=True)
def _fund(monkeypatch: pytest.MonkeyPatch) -> None:
    fund(monkeypatch, budget=1000)


async def test_a_wish_reaches_the_coordinator_and_its_writer_hears_until_when(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await fill_in(sanne)
    assert "Je vraagt € 120 uit het potje." in sanne.last.text
    await sanne.press("Versturen")
    assert said(sanne, f"Je hoort uiterlijk {TERM}")
    assert "Sanne vraagt geld uit het potje" in ineke.last.text
    assert "Gevraagd: € 120" in ineke.last.text
    assert "de <b>ouderavond</b>" in ineke.last.text, "hostile text is text"
    assert ineke.labels == ["Ja", "Nee", "Vraag stellen"]
    assert await left(doorstep) == 1000, "nothing is set aside for who only asks"


async def test_yes_sets_the_money_aside_and_says_who_calls_about_the_account(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await ask(sanne)
    await ineke.press("Ja", "Een deel")
    await ineke.say("120")
    assert said(ineke, "van 1 tot en met 119"), "less is less"
    await ineke.say("100")
    await ineke.say("De koffie is wel wat duur.")
    assert "Je zegt ja tegen € 100" in ineke.last.text
    await ineke.press("Versturen")
    assert "Je krijgt € 100 uit het potje (je vroeg € 120)." in sanne.last.text
    assert "Ineke belt je" in sanne.last.text
    assert "De koffie is wel wat duur." in sanne.last.text
    assert sanne.labels == ["Aanvraag intrekken"]
    assert await left(doorstep) == 900
    assert await sanne.press("Aanvraag intrekken") == "✓ Je aanvraag is ingetrokken."
    assert await left(doorstep) == 1000
    assert "is ingetrokken" in ineke.last.text
    assert "geen geld klaar" in await ineke.press("Betaald")


async def test_no_comes_with_words_and_a_question_with_a_new_term(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await ask(sanne)
    await ineke.press("Vraag stellen")
    await ineke.say("Hoeveel ouders komen er?")
    await ineke.press("Versturen")
    assert "Hoeveel ouders komen er?" in sanne.last.text
    await until(doorstep, LAST_MORNING + timedelta(days=1))
    assert not said(ineke, "⏰"), "it is not their turn"
    assert said(sanne, "Er staat nog een vraag open")
    await sanne.press("Antwoord geven")
    await sanne.say("Een stuk of tien.")
    await sanne.press("Versturen")
    assert "Een stuk of tien." in ineke.last.text
    assert "dinsdag 8 december" in ineke.last.text
    await ineke.press("Nee")
    await ineke.say("De school betaalt de koffie al.")
    await ineke.press("Versturen")
    assert "komt nu geen geld uit het potje" in sanne.last.text
    assert "De school betaalt de koffie al." in sanne.last.text
    assert "al beslist" in await ineke.press("Ja")
    assert (await kept(doorstep)).stage is FundStage.DECLINED


async def test_two_wishes_for_what_is_left_are_not_both_granted(
    doorstep: Doorstep, sanne: Visitor, merel: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    fund(monkeypatch, budget=300)
    ineke, noor = await doorstep.coordinator(), await doorstep.coordinator("Noor")
    joost = await doorstep.member("Joost")
    await ask(sanne, 200)
    doorstep.wait(minutes=1)
    await ask(joost, 200)
    # Both coordinators have said yes as far as its preview, when both send it.
    await noor.press("Ja", "Alles wat is gevraagd", "Overslaan")
    first = max(number for number, shown in ineke.chat.items() if "Sanne vraagt" in shown.text)
    await ineke.press_data(first, ineke.chat[first].buttons["Ja"])
    await ineke.press("Alles wat is gevraagd", "Overslaan")
    await ineke.press("Versturen")
    assert "nog maar € 100 in het potje" in await noor.press("Versturen")
    assert [each.stage for each in await requests(doorstep)] == [FundStage.ASKED, FundStage.GRANTED]
    assert await left(doorstep) == 100
    # What is left fits, and then there is nothing to ask for any more.
    await noor.press("Aanpassen", "Hoeveel", "Een deel")
    await noor.say("100")
    await noor.press("Versturen")
    assert await left(doorstep) == 0
    await merel.say("/samen")
    await merel.press("Small fund")
    assert "fund is empty" in await merel.press("Ask for money")


async def test_who_asks_for_more_than_is_left_hears_about_how_much_there_is(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    fund(monkeypatch, budget=130)
    await fill_in(sanne, 151)
    assert "hoogstens € 150" in await sanne.press("Versturen")
    assert "Versturen" in sanne.labels, "nothing is lost"
    await sanne.press("Aanpassen", "Bedrag")
    await sanne.say("251")
    assert said(sanne, "van 1 tot en met 250")
    await sanne.say("130")
    await sanne.press("Versturen")
    assert (await kept(doorstep)).euros == 130


async def test_above_a_sum_two_coordinators_say_yes(
    doorstep: Doorstep, sanne: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    fund(monkeypatch, two_from=200)
    ineke, noor = await doorstep.coordinator(), await doorstep.coordinator("Noor")
    await ask(sanne, 200)
    await ineke.press("Ja", "Alles wat is gevraagd", "Overslaan")
    assert "een tweede coördinator" in ineke.last.text
    await ineke.press("Versturen")
    assert await left(doorstep) == 1000
    assert "beslist een tweede mee" in sanne.last.text
    assert "Ook ja" not in ineke.labels
    assert noor.labels == ["Ook ja", "Nee", "Vraag stellen"]
    asked = max(number for number, shown in noor.chat.items() if "Ja" in shown.buttons)
    stale = noor.chat[asked].buttons["Ja"]
    assert "al een eerste ja" in await noor.press_data(asked, stale)
    assert await noor.press("Ook ja") == "✓ Je zei ook ja. Het geld ligt klaar."
    assert await left(doorstep) == 800
    assert "Ineke belt je" in sanne.last.text
    assert "Er is een tweede ja" in ineke.last.text
    assert "Bel jij wie het vroeg" in ineke.last.text


async def test_without_a_second_coordinator_the_first_hears_so_at_once(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    fund(monkeypatch, two_from=200)
    await ask(sanne, 200)
    await ineke.press("Ja", "Alles wat is gevraagd", "Overslaan")
    assert "er is nu geen tweede" in await ineke.press("Versturen")
    await ineke.press("Aanpassen", "Hoeveel", "Een deel")
    await ineke.say("199")
    await ineke.press("Versturen")
    assert (await kept(doorstep)).granted == 199


async def test_nobody_decides_about_their_own_request(doorstep: Doorstep, ineke: Visitor) -> None:
    await ineke.say("/samen")
    await ineke.press("Het potje")
    assert "geen (andere) coördinator" in await ineke.press("Geld vragen")
    noor = await doorstep.coordinator("Noor")
    await ask(ineke)
    assert ineke.labels == ["Aanvraag intrekken", "Terug"]
    number = max(noor.chat)
    assert "beslis je niet zelf" in await ineke.press_data(number, noor.last.buttons["Ja"])
    await grant(noor)
    assert "Je krijgt € 120" in ineke.last.text
    assert "beslis je niet zelf" in await ineke.press_data(number, noor.last.buttons["Betaald"])


async def test_the_coordinators_are_reminded_and_hear_that_it_is_late_and_then_it_is_over(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    noor = await doorstep.coordinator("Noor")
    await ask(sanne)
    await until(doorstep, LAST_MORNING)
    assert len(said(ineke, "wacht nog op antwoord")) == 1
    for minutes in (0, 5):
        await until(doorstep, LAST_MORNING + timedelta(days=1, minutes=minutes))
    for each in (ineke, noor):
        assert len(said(each, "Te laat")) == 1
    assert len(said(sanne, "Dat is niet gelukt, sorry")) == 1
    await until(doorstep, LAST_MORNING + timedelta(days=60))
    assert said(sanne, "niet op tijd beslist")
    assert said(noor, "niet op tijd beslist")
    assert (await kept(doorstep)).stage is FundStage.LAPSED


async def test_an_account_number_goes_nowhere(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await fill_in(sanne, 50, f"Koffie, stort het op {ACCOUNT_NUMBER} graag.")
    assert "Hierin staat een rekeningnummer" in sanne.last.text
    assert await requests(doorstep) == []
    await sanne.say("Koffie.")
    await sanne.press("Versturen")
    assert (await kept(doorstep)).what == "Koffie."
    await ineke.press("Nee")
    await ineke.say(f"Bel {ACCOUNT_NUMBER}")
    assert "Hierin staat een rekeningnummer" in ineke.last.text


async def test_for_an_activity_it_is_asked_from_its_page(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await propose(sanne)
    await sanne.press("Geld vragen")
    await sanne.say("80")
    await sanne.say("Koffie.")
    assert "€ 80 uit het potje, voor Gespreksavond voor ouders." in sanne.last.text
    await sanne.press("Versturen")
    assert "Voor de activiteit Gespreksavond voor ouders." in ineke.last.text
    page = max(number for number, shown in sanne.chat.items() if "Geld vragen" in shown.buttons)
    money = sanne.chat[page].buttons["Geld vragen"]
    await sanne.press("Voorstel intrekken")
    assert "Deze activiteit is voorbij" in await sanne.press_data(page, money)
    await ineke.say("/samen")
    await ineke.press("Het potje", "✋ € 80: Sanne")
    assert "het voorstel is ingetrokken" in ineke.last.text, "who pays sees that it is off"


async def test_three_wait_at_most_and_who_is_paused_asks_for_nothing(
    doorstep: Doorstep, sanne: Visitor, merel: Visitor, ineke: Visitor
) -> None:
    for _ in range(3):
        await ask(sanne, 10)
    await sanne.say("/samen")
    await sanne.press("Het potje")
    assert "wachten al 3 aanvragen" in await sanne.press("Geld vragen")

    def pause(unit: Unit) -> None:
        person = unit.store.people.by_account(merel.account)
        assert person is not None
        participation.pause(unit, person, unit.today + timedelta(days=30))

    await doorstep.work(pause)
    await merel.say("/samen")
    await merel.press("Small fund")
    assert "taking a break" in merel.last.text
    assert "taking a break" in await merel.press("Ask for money")


async def test_a_network_without_a_fund_shows_none(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(sanne)
    await fill_in(sanne)
    fund(monkeypatch)
    assert "doet jullie netwerk nu niet" in await ineke.press("Ja")
    assert "doet jullie netwerk nu niet" in await sanne.press("Versturen")
    await sanne.say("/samen")
    assert "Het potje" not in sanne.labels
    await until(doorstep, LAST_MORNING)
    await until(doorstep, LAST_MORNING + timedelta(days=1))
    await until(doorstep, LAST_MORNING + timedelta(days=60))
    assert not said(ineke, "⏰")
    assert not said(ineke, "gesloten")
    assert (await kept(doorstep)).stage is FundStage.LAPSED


async def test_officials_have_no_door_to_it(doorstep: Doorstep, fatima: Visitor) -> None:
    joost = await doorstep.member("Joost", Role.CHAIR)
    for each, sees in ((fatima, False), (joost, True)):
        await each.say("/samen")
        assert ("Het potje" in each.labels) is sees


async def test_all_of_the_longest_request_fits_one_message(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await ask(sanne)
    request = await kept(doorstep)

    def answered(unit: Unit) -> None:
        longest = replace(
            request,
            what="w" * LONGEST_WHAT,
            words="q" * LONGEST_WORDS,
            answer="a" * LONGEST_WORDS,
        )
        fund_rows.save(unit, longest)
        fund_telling.coordinators(unit, longest, "answered")

    await doorstep.work(answered)
    assert ineke.last.text.count("a" * LONGEST_WORDS) == 1
    assert len(ineke.last.text) < MOST_UNITS - 500


async def test_nobody_finds_out_to_the_euro_what_is_left_by_asking_for_more_and_more(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    fund(monkeypatch, budget=220)
    await ask(sanne, 97)
    await grant(ineke)
    assert await left(doorstep) == 123

    def refused(unit: Unit) -> set[int]:
        found = set()
        for euros in range(1, 221):
            try:
                fund_asking.check_sum(unit, euros)
            except AnswerRefused:
                found.add(euros)
        return found

    assert await doorstep.work(refused) == set(range(151, 221)), "in steps of fifty"
