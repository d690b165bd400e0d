"""A member knows somebody: their link, who introduces themselves by it, and the answer."""

from dataclasses import replace

import pytest

from domain.functions import Functions, NetworkFunction
from domain.notices import Notice, NoticeKind, PageDetail
from domain.people.applicant import PATIENCE
from domain.people.invites import LINK_LIFETIME
from domain.roles import Role, Standing
from services.people import turning_away
from services.people.coming_in import deciding, introducing
from services.unit import Unit
from services.upkeep import sweeping
from storage.store import Store
from tests.handlers.people import doorstep as doorsteps
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.test_removing import _remove
from tests.handlers.people.visitor import TO_CONSENT, Visitor, code_in

SORRY = "alleen voor mensen met een geldige uitnodiging"
LINE = "Ik train de jeugd <b>bij</b> de club"


async def _link(member: Visitor) -> str:
    await member.say("/samen")
    await member.press("Ik ken iemand", "Link maken")
    return code_in(member)


async def _introduces(doorstep: Doorstep, link: str, name: str = "Nadia") -> Visitor:
    visitor = doorstep.visitor(name)
    await visitor.say(f"/start {link}")
    await visitor.press("Verder")
    for words in (name, LINE, "06 12345678"):
        await visitor.say(words)
    await visitor.press("’s Avonds", "Versturen")
    return visitor


async def _reads(coordinator: Visitor) -> None:
    await coordinator.say("/netwerk")
    await coordinator.press("👋 1 persoon stelt zich voor", "Nadia")


async def test_who_opens_a_members_link_introduces_themselves_and_is_called_and_invited(
    doorstep: Doorstep,
) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    nadia = await _introduces(doorstep, await _link(merel))

    assert "Het is verstuurd" in nadia.last.text
    assert merel.last.text.startswith("Iemand heeft jouw link geopend")
    assert LINE not in ineke.last.text, "nothing of it comes unasked"
    await ineke.press("Lezen")
    for words in ("Nadia", LINE, "06 12345678", "’s Avonds", "van Merel", "Bel eerst"):
        assert words in ineke.last.text
    assert "eerder" not in ineke.last.text

    await ineke.press("Nadia uitnodigen")
    assert "dezelfde chat" in ineke.last.text
    assert not any(LINE in shown.text for shown in ineke.chat.values())
    assert "je bent uitgenodigd" in nadia.last.text
    await nadia.press("Nederlands", *TO_CONSENT, "Ja, ik doe mee", "Nadia", "Noord")
    await ineke.press("Code typen")
    await ineke.say(nadia.code)

    person = await doorstep.person(nadia)
    assert person is not None
    assert (person.standing, person.role) == (Standing.MEMBER, Role.KEY_FIGURE)
    assert "doet nu mee" in merel.last.text
    assert "Nadia" not in merel.last.text
    assert "link-given" in await doorstep.journal()


async def test_a_kind_no_leaves_nothing_and_the_member_hears_nothing(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    nadia = await _introduces(doorstep, await _link(merel))
    await _reads(ineke)
    await ineke.press("Niet uitnodigen", "Nee, terug", "Niet uitnodigen", "Ja, niet uitnodigen")

    assert nadia.last.text.startswith("Dank je wel dat je je hebt voorgesteld.")
    assert await doorstep.person(nadia) is None
    assert merel.last.text.startswith("Iemand heeft jouw link geopend")
    assert "vriendelijk bericht" in ineke.last.text


async def test_two_coordinators_answer_at_once_and_the_second_hears_so(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.coordinator("Noor")
    await _introduces(doorstep, await _link(await doorstep.member("Merel")))
    await _reads(ineke)
    await _reads(noor)
    number = max(noor.chat)
    stale = noor.chat[number].buttons["Nadia uitnodigen"]
    await ineke.press("Nadia uitnodigen")
    said = await noor.press_data(number, stale)

    assert said == "Over deze aanmelding is al besloten."
    assert sum("person-invited key-figure" in line for line in await doorstep.journal()) == 1


async def test_a_spent_or_late_link_and_no_link_look_the_same(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel = await doorstep.member("Merel")
    spent, late = await _link(merel), await _link(merel)
    await _introduces(doorstep, spent)
    again, later = doorstep.visitor(), doorstep.visitor()
    assert SORRY in await again.answer_to(f"/start {spent}")

    doorstep.wait(seconds=LINK_LIFETIME.total_seconds())
    assert SORRY in await later.answer_to(f"/start {late}")


async def test_a_member_has_three_links_at_once_and_can_let_them_lapse(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel = await doorstep.member("Merel")
    first = await _link(merel)
    for _ in range(2):
        await _link(merel)
    await merel.say("/samen")
    await merel.press("Ik ken iemand")
    assert "3 links open" in merel.last.text
    assert "Link maken" not in merel.labels

    await merel.press("Mijn open links laten vervallen")
    assert "geen link open" in merel.last.text
    assert SORRY in await doorstep.visitor().answer_to(f"/start {first}")


async def test_who_was_here_before_is_said_to_be_and_stays_known(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    noor = await doorstep.member("Nadia")
    await _remove(ineke, "Nadia · sleutelfiguur", "Nadia")
    link = await _link(merel)
    await noor.say(f"/start {link}")
    assert "was je hier al eerder" in noor.last.text
    await noor.press("Verder")
    for words in ("Nadia", LINE, "06 12345678"):
        await noor.say(words)
    await noor.press("Overdag", "Versturen")
    await _reads(ineke)
    assert "Dit account was hier al eerder" in ineke.last.text

    await ineke.press("Niet uitnodigen", "Ja, niet uitnodigen")
    person = await doorstep.person(noor)
    assert person is not None, "the account is kept as of others who left"
    assert person.standing is Standing.REMOVED
    assert SORRY in await noor.answer_to("Hallo?")


async def test_unanswered_it_goes_by_itself(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    nadia = await _introduces(doorstep, await _link(merel))
    doorstep.wait(days=29, hours=23)
    await doorstep.work(deciding.lapse)
    assert await doorstep.person(nadia) is not None

    doorstep.wait(hours=1)
    await doorstep.work(sweeping.sweep)
    assert PATIENCE.days == 30
    assert "er is niets van gekomen" in nadia.last.text
    assert await doorstep.person(nadia) is None
    await ineke.say("/netwerk")
    assert "stelt zich voor" not in " ".join(ineke.labels)


async def test_an_applicant_can_stop_and_correct_and_does_nothing_else(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel = await doorstep.member("Merel")
    nadia = doorstep.visitor("Nadia")
    await nadia.say(f"/start {await _link(merel)}")
    await nadia.say("/melden")
    assert "Stel je voor" in nadia.last.text
    await nadia.press("Verder")
    await nadia.say("Nadja")
    await nadia.edit("Nadja", "Nadia")
    await nadia.say("…")
    assert "Schrijf één zin" in nadia.last.text
    await nadia.say(LINE)
    await nadia.say("geen nummer")
    await nadia.say("06 12345678")
    await nadia.press("Maakt niet uit")
    assert "Voornaam: Nadia" in nadia.last.text
    await nadia.press("Terug", "Terug")
    assert "Op welk nummer" in nadia.last.text
    await nadia.press("Stoppen", "Ja, stop en wis alles")

    assert await doorstep.person(nadia) is None


async def test_who_gets_an_invitation_meanwhile_goes_on_with_that(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    nadia = await _introduces(doorstep, await _link(merel))
    await nadia.say(f"/start {await _link(merel)}")
    assert "Het is verstuurd" in nadia.last.text, "a second link changes nothing"

    await nadia.open(await doorstep.link(Role.CHAIR))
    assert "uitgenodigd als voorzitter" in nadia.last.text
    await ineke.say("/netwerk")
    assert "stelt zich voor" not in " ".join(ineke.labels)


async def test_a_member_who_left_gave_no_link(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    opened, unopened = await _link(merel), await _link(merel)
    await _introduces(doorstep, opened)
    await _remove(ineke, "Merel · sleutelfiguur", "Merel")

    assert SORRY in await doorstep.visitor().answer_to(f"/start {unopened}")
    await _reads(ineke)
    assert "niet meer bekend" in ineke.last.text


async def test_where_the_function_is_off_nobody_sees_it(
    doorstep: Doorstep, monkeypatch: pytest.MonkeyPatch
) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    link, other = await _link(merel), await _link(merel)
    await _introduces(doorstep, other)
    await _reads(ineke)
    network = doorsteps.MUNICIPALITY.network
    off = replace(network, functions=Functions(frozenset({NetworkFunction.CANDIDATES})))
    municipality = replace(doorsteps.MUNICIPALITY, network=off)
    monkeypatch.setattr(doorsteps, "MUNICIPALITY", municipality)

    assert SORRY in await doorstep.visitor().answer_to(f"/start {link}")
    assert (
        await ineke.press("Nadia uitnodigen")
        == "Dat doet jullie netwerk nu niet. Kies iets anders."
    )
    await ineke.say("/netwerk")
    assert "stelt zich voor" not in " ".join(ineke.labels)

    def waiting(store: Store) -> int:
        return len(store.people.all(Standing.NEWCOMER))

    assert await doorstep.look(waiting) == 1, "it ends in its own time"


async def test_who_recruits_and_is_no_member_passes_on_links_and_sees_nothing(
    doorstep: Doorstep,
) -> None:
    await doorstep.coordinator()
    fatima, partner = await doorstep.member("Fatima", Role.OFFICIAL), doorstep.visitor("Partner")
    links = [await _link(fatima) for _ in range(10)]
    await fatima.say("/samen")
    await fatima.press("Ik ken iemand")
    assert "10 links open" in fatima.last.text
    assert "Link maken" not in fatima.labels

    assert SORRY in await partner.answer_to("Hallo?")
    assert await doorstep.person(partner) is None, "a scout has no account here"
    nadia = await _introduces(doorstep, links[0])
    assert "Het is verstuurd" in nadia.last.text


async def test_what_was_told_leaves_the_chat_of_every_coordinator_who_read_it(
    doorstep: Doorstep,
) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.coordinator("Noor")
    merel = await doorstep.member("Merel")
    await _introduces(doorstep, await _link(merel))
    for each in (noor, ineke):
        await _reads(each)
        assert _stands(each, "06 12345678")
    await ineke.press("Nadia uitnodigen")
    assert "dezelfde chat" in ineke.last.text
    assert not _stands(noor, "06 12345678") | _stands(ineke, "06 12345678")

    later = await _introduces(doorstep, await _link(merel))
    await _reads(noor)
    await noor.press("Niet uitnodigen")
    await later.press("Stoppen", "Ja, stop en wis alles")
    assert not _stands(noor, "Niet uitnodigen") | _stands(noor, "06 12345678")


async def test_nothing_is_said_of_who_is_gone_before_it_could_be(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    nadia = await _introduces(doorstep, await _link(merel))
    before = len(ineke.chat)
    person = await doorstep.person(nadia)
    assert person is not None

    def at_night(unit: Unit) -> None:
        detail = PageDetail(introducing.PAGE, person.id)
        coordinator = unit.store.people.by_account(ineke.account)
        assert coordinator is not None
        unit.tell(Notice(NoticeKind.NETWORK, person=coordinator.id, detail=detail))
        turning_away.let_go(unit, person, "onboarding-lapsed")

    await doorstep.work(at_night)
    assert len(ineke.chat) == before
    assert await doorstep.person(nadia) is None


async def test_who_is_out_hears_nothing_more_of_the_link_they_passed_on(
    doorstep: Doorstep,
) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    nadia = await _introduces(doorstep, await _link(merel))
    await _remove(ineke, "Merel · sleutelfiguur", "Merel")
    before = len(merel.chat)
    await _reads(ineke)
    await ineke.press("Nadia uitnodigen")
    await nadia.press("Nederlands", *TO_CONSENT, "Ja, ik doe mee", "Nadia", "Noord")
    await ineke.press("Code typen")
    await ineke.say(nadia.code)

    person = await doorstep.person(nadia)
    assert person is not None
    assert person.standing is Standing.MEMBER
    assert len(merel.chat) == before


def _stands(visitor: Visitor, words: str) -> bool:
    return any(words in shown.text for shown in visitor.chat.values())
