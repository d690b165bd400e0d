"""What was granted is paid and told of, or goes back; and a year is closed with sums alone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.conversations.attachments import Attachment, Medium
from domain.conversations.told import Piece, Told
from domain.errors import AnswerRefused, NotAllowed
from domain.identifiers import AccountId, InviteId
from domain.roles import Role, Standing
from domain.together.fund.request import FundStage
from domain.worth.fund_year import FundSums
from services.people import language_and_removal, participation
from services.together.fund import fund_account, fund_asking, fund_deciding
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, exporting
from services.worth import fund_years
from storage.records import Person
from tests.handlers.people.doorstep import MUNICIPALITY, Doorstep
from tests.handlers.people.visitor import Visitor
from tests.handlers.together.activities.idea import said, until
from tests.handlers.together.fund.wish import ask, fund, grant, kept, left, pay, requests, years

KEEP = timedelta(days=MUNICIPALITY.network.habits.keep_days)
ACCOUNT = "We dronken koffie met twaalf ouders. Het was goed."
DECEMBER = datetime(2026, 12, 30, 10, 0, tzinfo=UTC)
JANUARY = datetime(2027, 1, 5, 10, 0, tzinfo=UTC)
CLOSED = datetime(2027, 1, 18, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _fund(monkeypatch: pytest.MonkeyPatch) -> None:
    fund(monkeypatch, budget=1000, account_days=28)


@pytest.fixture
async def granted(sanne: Visitor, ineke: Visitor, doorstep: Doorstep) -> None:
    await ask(sanne)
    await grant(ineke)


async def known(doorstep: Doorstep, visitor: Visitor) -> Person:
    person = await doorstep.person(visitor)
    assert person is not None
    return person


@pytest.mark.usefixtures("granted")
async def test_paid_and_told_of_it_is_done_with_thanks(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await ineke.press("Betaald")
    assert "Is de € 120 echt betaald aan Sanne?" in ineke.last.text
    await ineke.press("Nog niet")
    assert (await kept(doorstep)).stage is FundStage.GRANTED
    assert "Betaald. Wie het vroeg" in await pay(ineke)
    assert "€ 120 uit het potje is betaald" in sanne.last.text
    assert "maandag 21 december" in sanne.last.text
    assert await left(doorstep) == 880
    await until(doorstep, doorstep.now + timedelta(days=21, minutes=1))
    assert said(sanne, "Wil je in twee zinnen vertellen")
    assert not said(ineke, "nog niet verteld")
    await until(doorstep, doorstep.now + timedelta(days=7))
    assert said(sanne, "Je hebt nog niet verteld")
    assert len(said(ineke, "Sanne heeft nog niet verteld")) == 1
    assert said(ineke, "Bel eens hoe het was")
    await sanne.press("Vertellen")
    await sanne.say(ACCOUNT)
    await sanne.press("Klaar", "Versturen")
    assert said(sanne, "Dank je wel. De coördinatoren lezen nu")
    assert ACCOUNT in ineke.last.text
    assert (await kept(doorstep)).stage is FundStage.TOLD
    doorstep.wait(days=2)
    await until(doorstep, doorstep.now + KEEP)
    assert await requests(doorstep) == []
    for each in (sanne, ineke):
        assert not said(each, ACCOUNT)
    assert (await years(doorstep))[2026].sums == FundSums(1000, None, None), "of one nothing shows"
    await ineke.say("/samen")
    await ineke.press("Het potje")
    assert "In 2026 was er € 1.000. Er kregen minder dan vijf mensen iets" in ineke.last.text


@pytest.mark.usefixtures("granted")
async def test_the_second_coordinator_who_ticks_paid_hears_so(
    doorstep: Doorstep, ineke: Visitor
) -> None:
    noor = await doorstep.coordinator("Noor")
    await noor.say("/samen")
    await noor.press("Het potje", "✅ € 120: Sanne", "Betaald")
    await pay(ineke)
    assert "al betaald" in await noor.press("Ja, het is betaald")
    assert (await years(doorstep))[2026].paid == 120


@pytest.mark.usefixtures("granted")
async def test_what_nobody_pays_is_asked_for_twice_and_goes_back(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    noor = await doorstep.coordinator("Noor")
    begin = doorstep.now
    await until(doorstep, begin + timedelta(days=14, minutes=1))
    assert said(ineke, "nog niet betaald")
    assert not said(noor, "nog niet betaald"), "who said yes pays"
    await until(doorstep, begin + timedelta(days=46, minutes=2))
    for each in (ineke, noor):
        assert said(each, "Over ongeveer twee weken gaat het geld terug")
    await until(doorstep, begin + timedelta(days=60, minutes=3))
    assert said(sanne, "niet op tijd betaald")
    assert said(noor, "terug in het potje")
    assert (await kept(doorstep)).stage is FundStage.UNPAID
    assert await left(doorstep) == 1000


async def test_december_counts_in_its_own_year_and_what_is_left_over_does_not_go_on(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    doorstep.now = DECEMBER
    await ask(sanne, 200)
    await grant(ineke)
    await until(doorstep, JANUARY)
    assert await left(doorstep) == 1000, "a new year, and nothing of the old one"
    await until(doorstep, CLOSED)
    assert (await years(doorstep))[2026].sums is None, "something is to be paid of it still"
    await pay(ineke)
    found = await years(doorstep)
    assert (found[2026].paid, found[2027].paid) == (200, 0)
    await until(doorstep, CLOSED + timedelta(days=1))
    assert (await years(doorstep))[2026].sums is not None


async def test_the_year_is_that_of_the_clock_on_the_wall(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await ask(sanne, 200)
    doorstep.now = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)  # past midnight in Voorbeeldstad
    await grant(ineke)
    assert (await kept(doorstep)).year == 2027


async def test_five_people_and_more_show_as_sums_and_never_as_persons(doorstep: Doorstep) -> None:
    def lived(unit: Unit) -> None:
        coordinator = _member(unit, 99, Role.COORDINATOR)
        for number in range(6):
            person = _member(unit, number)
            request = fund_asking.ask(unit, person, 91, "Koffie")
            fund_deciding.grant(unit, coordinator, request.id, 91, "")
            fund_deciding.pay(unit, coordinator, request.id)
            assert fund_years.sums(unit, 2026) is None, "nothing shows before it is closed"
            if number == 0:
                erasing.erase_person(unit, person, Why.BY_HAND)

    await doorstep.work(lived)
    (year,) = (await years(doorstep)).values()
    assert (len(year.people), year.gone, year.paid) == (5, 1, 546)
    await until(doorstep, CLOSED)
    sums = await doorstep.work(lambda unit: fund_years.sums(unit, 2026))
    assert sums == FundSums(budget=1000, paid=500, people=5)
    closed = (await years(doorstep))[2026]
    assert (closed.paid, closed.people, closed.gone) == (0, (), 0)
    noor = await doorstep.coordinator("Noor")
    await noor.say("/samen")
    await noor.press("Het potje")
    assert "In 2027: € 0 betaald, € 0 toegezegd. Er is nog € 1.000." in noor.last.text
    assert "Ongeveer 5 mensen kregen samen ongeveer € 500." in noor.last.text


@pytest.mark.usefixtures("granted")
async def test_who_leaves_gives_back_what_was_not_paid(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await ask(sanne, 50)
    await _leaves(doorstep, sanne)
    assert len(said(ineke, "zit niet meer in het netwerk")) == 2
    assert {each.stage for each in await requests(doorstep)} == {FundStage.LEFT}
    assert await left(doorstep) == 1000
    page = max(number for number, shown in ineke.chat.items() if "Betaald" in shown.buttons)
    assert "geen geld klaar" in await ineke.press_data(page, ineke.chat[page].buttons["Betaald"])


@pytest.mark.usefixtures("granted")
async def test_who_is_erased_takes_their_words_along_and_leaves_a_sum(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await pay(ineke)
    doorstep.wait(minutes=1)
    await ask(sanne, 50)
    await grant(ineke)
    person = await known(doorstep, sanne)
    facts = await doorstep.work(
        lambda unit: exporting.export(unit.store, unit.municipality.protocol, person, unit.now)
    )
    assert sorted(each["asked"]["euros"] for each in facts["fund"]) == [50, 120]
    assert await left(doorstep) == 830
    await doorstep.work(lambda unit: erasing.erase_person(unit, person, Why.BY_HAND))
    assert await requests(doorstep) == []
    assert not said(ineke, "ouderavond")
    assert await left(doorstep) == 880
    year = (await years(doorstep))[2026]
    assert (year.paid, year.people, year.gone) == (120, (), 1)


@pytest.mark.usefixtures("granted")
async def test_where_the_payer_is_erased_another_pays(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    noor = await doorstep.coordinator("Noor")
    await _leaves(doorstep, ineke)
    assert not said(ineke, "ouderavond"), "taken back"
    person = await known(doorstep, ineke)
    await doorstep.work(lambda unit: erasing.erase_person(unit, person, Why.BY_HAND))
    assert (await kept(doorstep)).yes_by is None
    await until(doorstep, doorstep.now + timedelta(days=14, minutes=1))
    assert said(noor, "nog niet betaald")
    await pay(noor)
    assert (await kept(doorstep)).stage is FundStage.PAID


@pytest.mark.usefixtures("granted")
async def test_who_pauses_keeps_what_was_promised_and_is_not_asked_for_an_account(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    person = await known(doorstep, sanne)

    def pause(unit: Unit) -> None:
        participation.pause(unit, person, unit.today + timedelta(days=60))

    await doorstep.work(pause)
    await pay(ineke)
    await until(doorstep, doorstep.now + timedelta(days=29))
    assert not said(sanne, "Wil je in twee zinnen")
    assert not said(ineke, "nog niet verteld")
    await until(doorstep, doorstep.now + timedelta(days=40))
    assert said(sanne, "Wil je in twee zinnen")


@pytest.mark.usefixtures("granted")
async def test_an_account_without_words_or_with_an_account_number_is_refused_and_a_photo_kept(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await pay(ineke)
    request, person = await kept(doorstep), await known(doorstep, sanne)
    coordinator = await known(doorstep, ineke)

    def tries(unit: Unit) -> None:
        for text in ("", "NL91 ABNA 0417 1643 00", "Bel met 111222333"):
            with pytest.raises(AnswerRefused):
                fund_account.tell(unit, person, request.id, _told(text))
        with pytest.raises(NotAllowed):
            fund_account.tell(unit, coordinator, request.id, _told("Niet van mij."))
        photo = Attachment("0123456789abcdef", Medium.PHOTO, 900)
        unit.store.attachments.add(person.id, photo.id, photo.medium, b"picture", unit.now)
        fund_account.tell(unit, person, request.id, _told("Het was goed.", photo))

    await doorstep.work(tries)
    told = await kept(doorstep)
    assert told.stage is FundStage.TOLD
    assert await doorstep.work(lambda unit: fund_account.photo(unit, told)) == b"picture"
    assert "Het was goed." in ineke.last.text


async def test_an_account_that_never_comes_is_waited_for_no_longer(
    doorstep: Doorstep, sanne: Visitor, ineke: Visitor
) -> None:
    await ask(sanne)
    await grant(ineke)
    await pay(ineke)
    for days in (22, 7, 29):
        await until(doorstep, doorstep.now + timedelta(days=days))
    assert (await kept(doorstep)).stage is FundStage.UNTOLD
    assert await left(doorstep) == 1000, "another year by now"


def _told(text: str, *attached: Attachment) -> Told:
    return Told((Piece(1, text),) if text else (), attached)


def _member(unit: Unit, number: int, role: Role = Role.KEY_FIGURE) -> Person:
    account = AccountId(800_000 + number)
    invite = InviteId(unit.chance.bytes(8).hex())
    person = unit.store.people.add_newcomer(account, role, "nl", invite, unit.now)
    person = replace(person, standing=Standing.MEMBER, name=f"Lid {number}", joined_at=unit.now)
    unit.store.people.save(person)
    return person


async def _leaves(doorstep: Doorstep, visitor: Visitor) -> None:
    person = await known(doorstep, visitor)
    await doorstep.work(lambda unit: language_and_removal.remove(unit, person, person.id))
