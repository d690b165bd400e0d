"""A guest without an account: a link for one person, a seat, a calendar file, and nothing kept."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
import vobject

from domain.errors import NotAllowed, NotPossibleNow
from domain.functions import Functions, NetworkFunction
from domain.identifiers import AffairId, OutsideId
from domain.meetings.invitation import Rsvp
from domain.meetings.meeting import MeetingKind
from domain.people.audience import Audience, Reach
from domain.roles import Role
from handlers.meetings.leading import outsider_pages
from handlers.telegram.payloads import PagePress, encode
from services import outside_address
from services.meetings import answering, cancelling, changing, outside_rows, outsiders
from services.meetings.calendar import meeting_calendar
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import erasing
from tests.handlers.meetings.desk import Desk
from tests.handlers.meetings.gathering import (
    THURSDAY,
    called,
    meeting,
    newest,
    person,
    state,
    sweep,
    texts,
    until,
)
from tests.handlers.town_hall import Someone, TownHall
from web import outside
from web.answers import Answer
from web.asked import Asked

ROOT = "https://bot.example.org/open"
TITLE, ALDERMAN = "Samen door de winter", "de wethouder"
OWN, ANOTHER = "E" * 32, "F" * 32
GONE = "Deze link werkt niet of niet meer."


@pytest.fixture
async def _reachable(hall: TownHall) -> None:
    await hall.work(lambda unit: outside_address.keep(unit, ROOT))


@pytest.fixture
async def talk(hall: TownHall, noor: Someone, merel: Someone, _reachable: None) -> AffairId:
    """A meeting with one seat."""
    return await called(hall, noor, seats=1)


async def invites(desk: Desk, name: str = ALDERMAN) -> str:
    """Invite a guest from the meeting's page; gives the secret of the link that is shown."""
    await desk.opens_page(TITLE)
    await desk.presses("Gasten zonder account")
    await desk.presses("Gast uitnodigen")
    await desk.says(name)
    assert f"Op de uitnodiging staat: Gast: {name}" in desk.last.text
    await desk.presses("Uitnodigen")
    return secrets(desk.who)[-1]


def secrets(someone: Someone) -> list[str]:
    return re.findall(rf"{ROOT}/gast/([\w-]{{32}})", texts(someone))


async def asks(hall: TownHall, *path: str, **typed: str) -> Answer:
    """Ask for a page as a browser does; with something typed it is posted."""
    asked = Asked("POST" if typed else "GET", ("open", *path), {}, typed, "nl")
    return await hall.work(lambda unit: outside.handle(unit, asked))


async def says(hall: TownHall, secret: str, said: str, own: str = OWN) -> Answer:
    return await asks(hall, "gast", secret, said=said, own=own, seen="9")


async def reads(hall: TownHall, secret: str) -> str:
    answer = await asks(hall, "gast", secret)
    assert isinstance(answer.body, str)
    return answer.body


async def seat_of(hall: TownHall, talk: AffairId) -> Rsvp | str | None:
    (guest,) = (await hall.work(lambda unit: outside_rows.of(unit, talk))).values()
    return "waiting" if guest.invitation.waits is not None else guest.invitation.answer


async def test_a_guest_answers_by_a_link_that_reading_does_not_spend(
    hall: TownHall, noor: Someone, merel: Someone, talk: AffairId
) -> None:
    secret = await invites(Desk(noor))
    assert "👤 Gast (uitgenodigd): de wethouder" in texts(merel)
    for _ in range(2):  # what looks at links first, and then the guest
        page = await reads(hall, secret)
        assert "Samen door de winter" in page
        assert "Moskee El Nour" in page
        assert "Merel" not in page
        assert "Noor" not in page

    answer = await says(hall, secret, "yes")
    assert answer.location == f"{ROOT}/gast/{OWN}?taal=nl"
    await hall.deliver()
    assert "👤 Gast: de wethouder" in newest(merel).text
    assert "Er komt nu één persoon." in newest(merel).text
    assert "Je komt. Fijn!" in await reads(hall, OWN)

    # The same form once more leads there again; whoever the link was passed on to, gets nowhere.
    assert (await says(hall, secret, "yes")).location == answer.location
    for refused in (await asks(hall, "gast", secret), await says(hall, secret, "no", ANOTHER)):
        assert (refused.status, GONE in str(refused.body)) == (404, True)
    assert await seat_of(hall, talk) is Rsvp.YES
    assert (await says(hall, OWN, "no")).status == 303
    assert await seat_of(hall, talk) is Rsvp.NO


async def test_what_opens_nothing_is_one_sentence_whatever_the_reason(
    hall: TownHall, noor: Someone, talk: AffairId
) -> None:
    withdrawn = await invites(Desk(noor))
    (link,) = await hall.work(lambda unit: outside_rows.of(unit, talk))
    other = await called(hall, noor, start=THURSDAY - timedelta(days=2))

    def withdraw(unit: Unit) -> OutsideId:
        outsiders.withdraw(unit, person(unit, noor), talk, link)
        return outsiders.invite(unit, person(unit, noor), other, ALDERMAN)

    second = await hall.work(withdraw)
    drawn = await hall.work(lambda unit: outsiders.draw(unit, person(unit, noor), second))
    assert drawn is not None
    late = drawn[2].rpartition("/")[2]
    hall.now = THURSDAY - timedelta(days=2)  # it begins
    bodies = {
        (answer.status, answer.body)
        for answer in (
            await asks(hall, "gast", withdrawn),
            await asks(hall, "gast", late),
            await says(hall, late, "yes"),
            await asks(hall, "gast", "A" * 32),
            await asks(hall, "gast", "../../etc/passwd"),
            await asks(hall, "gast", "A" * 32, meeting_calendar.FILE),
            await asks(hall, "elsewhere"),
            await asks(hall),
        )
    }
    assert len(bodies) == 1
    assert {status for status, _ in bodies} == {404}


async def test_members_and_guests_share_one_count_of_seats(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone, talk: AffairId
) -> None:
    secret = await invites(Desk(noor))
    await says(hall, secret, "yes")
    await hall.work(lambda unit: answering.answer(unit, person(unit, merel), talk, Rsvp.YES))
    assert (await state(hall, talk, merel)).waits == 1
    assert "alle plekken" in newest(merel).text.lower() or "wachtlijst" in texts(merel)

    (link,) = await hall.work(lambda unit: outside_rows.of(unit, talk))
    desk = Desk(noor)
    await desk.opens_page(TITLE)
    await desk.presses("Wie komt er")
    assert "Komt (1)\n• de wethouder" in desk.last.text
    await desk.opens_page(TITLE)
    await desk.presses("Gasten zonder account")
    await desk.presses(ALDERMAN)
    await desk.presses("Van de lijst halen")
    assert (await state(hall, talk, merel)).comes, "the seat goes to who waits for it"
    assert ALDERMAN not in newest(merel).text
    assert (await asks(hall, "gast", OWN)).status == 404
    with pytest.raises(NotPossibleNow):
        await hall.work(lambda unit: outsiders.withdraw(unit, person(unit, noor), talk, link))

    again = await invites(Desk(noor), "de burgemeester")
    await says(hall, again, "yes", ANOTHER)
    assert "Je staat op de wachtlijst" in await reads(hall, ANOTHER)
    await hall.work(
        lambda unit: language_and_removal.remove(unit, person(unit, noor), merel.person)
    )
    assert "Je komt. Fijn!" in await reads(hall, ANOTHER)


async def test_the_page_and_the_calendar_file_follow_the_meeting(
    hall: TownHall, noor: Someone, talk: AffairId
) -> None:
    secret = await invites(Desk(noor))
    assert (await asks(hall, "gast", secret, meeting_calendar.FILE)).status == 404
    await says(hall, secret, "yes")
    first = await _event(hall)
    assert first.dtstart.value == THURSDAY

    later = THURSDAY + timedelta(days=1)
    await hall.work(lambda unit: changing.move(unit, person(unit, noor), talk, later))
    assert "De bijeenkomst is verzet. Kom je? Kies opnieuw." in await reads(hall, OWN)
    await says(hall, OWN, "yes")
    moved = await _event(hall)
    assert moved.dtstart.value == later
    assert moved.uid.value == first.uid.value
    assert int(moved.sequence.value) > int(first.sequence.value)

    await hall.work(lambda unit: cancelling.cancel(unit, person(unit, noor), talk, "Noor is ziek"))
    off = await reads(hall, OWN)
    assert "Deze bijeenkomst gaat niet door." in off
    assert "Noor" not in off
    assert "<form" not in off
    assert (await _event(hall)).status.value == "CANCELLED"
    late = await says(hall, OWN, "no")
    assert late.status == 409
    assert "gaat niet door" in str(late.body)


def _removes(unit: Unit, by: Someone, gone: Someone) -> None:
    language_and_removal.remove(unit, person(unit, by), gone.person)


async def _event(hall: TownHall) -> vobject.base.Component:
    answer = await asks(hall, "gast", OWN, meeting_calendar.FILE)
    assert answer.content_type == "text/calendar"
    assert isinstance(answer.body, bytes)
    return vobject.readOne(answer.body.decode()).vevent


async def test_who_answers_a_page_of_before_it_was_moved_is_asked_anew(
    hall: TownHall, noor: Someone, talk: AffairId
) -> None:
    secret = await invites(Desk(noor))

    def seen_on(page: str) -> str:
        (seen,) = re.findall(r'name="seen" value="(\d+)"', page)
        return str(seen)

    async def moved(days: int) -> None:
        day = THURSDAY + timedelta(days=days)
        await hall.work(lambda unit: changing.move(unit, person(unit, noor), talk, day))

    before = seen_on(await reads(hall, secret))
    await moved(1)
    late = await asks(hall, "gast", secret, said="yes", own=OWN, seen=before)
    assert (late.status, "De bijeenkomst is verzet." in str(late.body)) == (409, True)
    assert await seat_of(hall, talk) is None
    now = seen_on(str(late.body))
    assert (await asks(hall, "gast", secret, said="yes", own=OWN, seen=now)).status == 303
    assert await seat_of(hall, talk) is Rsvp.YES
    await moved(2)
    late = await asks(hall, "gast", OWN, said="yes", own=OWN, seen=now)
    assert (late.status, await seat_of(hall, talk)) == (409, None)
    twice = await asks(hall, "gast", secret, said="yes", own=OWN, seen=now)
    assert (twice.status, "De bijeenkomst is verzet." in str(twice.body)) == (409, True)


async def test_a_restored_link_that_was_used_opens_nothing_and_its_guest_is_still_invited(
    hall: TownHall, noor: Someone, talk: AffairId
) -> None:
    secret = await invites(Desk(noor))
    (link,) = await hall.work(lambda unit: outside_rows.of(unit, talk))
    (before,) = await hall.look(lambda store: store.outside_links.of(talk))
    await says(hall, secret, "yes")

    def restored(unit: Unit) -> int:
        unit.store.outside_links.save(before)  # as a backup from before the answer has it
        unit.store.outside_links.recode(link, secret)
        return erasing.apply_again(unit, unit.store.tombstones.all())

    assert await hall.work(restored) == 1
    for gone in (secret, OWN):
        assert (await asks(hall, "gast", gone)).status == 404
    guests = await hall.work(lambda unit: outside_rows.of(unit, talk))
    assert {id_: (each.name, each.own) for id_, each in guests.items()} == {link: (ALDERMAN, False)}
    desk = Desk(noor)
    await desk.opens_page(TITLE)
    await desk.presses("Gasten zonder account")
    await desk.presses(ALDERMAN)
    await desk.presses("Nieuwe link")
    assert "Kom je? Kies hieronder." in await reads(hall, secrets(noor)[-1])

    def taken_off(unit: Unit) -> int:
        outsiders.withdraw(unit, person(unit, noor), talk, link)
        unit.store.outside_links.save(before)
        return erasing.apply_again(unit, unit.store.tombstones.all())

    assert await hall.work(taken_off) == 1
    assert not await hall.work(lambda unit: outside_rows.of(unit, talk))


async def test_a_guest_goes_with_the_meeting(hall: TownHall, noor: Someone, talk: AffairId) -> None:
    await invites(Desk(noor))
    await until(hall, THURSDAY + timedelta(days=1))
    hall.now += timedelta(days=800)
    await sweep(hall)
    assert await hall.look(lambda store: store.affairs.kept(talk)) is False
    rows = "SELECT COUNT(*) FROM outside_link"
    assert await hall.look(lambda store: store._connection.execute(rows).fetchone()) == (0,)


async def test_who_does_not_lead_it_invites_nobody(
    hall: TownHall, noor: Someone, merel: Someone, talk: AffairId
) -> None:
    await invites(Desk(noor))
    (link,) = await hall.work(lambda unit: outside_rows.of(unit, talk))

    def tries(unit: Unit) -> None:
        with pytest.raises(NotAllowed):
            outsiders.invite(unit, person(unit, merel), talk, ALDERMAN)
        with pytest.raises(NotAllowed):
            outsiders.withdraw(unit, person(unit, merel), talk, link)
        assert outsiders.draw(unit, person(unit, merel), link) is None

    await hall.work(tries)
    wil = await hall.person(Role.CHAIR, "Wil")
    led = await called(hall, noor, chair=wil.person, title="Van Wil")
    assert await hall.work(lambda unit: outsiders.invite(unit, person(unit, wil), led, ALDERMAN))


@pytest.mark.usefixtures("_reachable")
async def test_nobody_comes_along_to_a_visit_but_who_was_asked_for(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    whom = Audience(Reach.CHOSEN, people=(merel.person,))
    visit = await called(hall, noor, kind=MeetingKind.VISIT, audience=whom)
    with pytest.raises(NotPossibleNow):
        await hall.work(lambda unit: outsiders.invite(unit, person(unit, noor), visit, ALDERMAN))


async def test_without_an_address_the_coordinator_hears_what_to_set_and_there_is_no_button(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    kept = await meeting(hall, await called(hall, noor))
    page = await Desk(noor).opens_page(TITLE)
    assert "vraag de beheerder om SCHAKEL_OUTSIDE" in page.text
    assert "Gasten zonder account" not in page.buttons
    with pytest.raises(NotPossibleNow, match="no-outside-address"):
        await hall.work(lambda unit: outsiders.invite(unit, person(unit, noor), kept.id, ALDERMAN))


async def test_switched_off_nobody_sees_anything_of_it(
    hall: TownHall, noor: Someone, talk: AffairId
) -> None:
    secret = await invites(Desk(noor))
    (link,) = await hall.work(lambda unit: outside_rows.of(unit, talk))
    town, off = hall.municipality, Functions(frozenset({NetworkFunction.OUTSIDE}))
    hall.municipality = replace(town, network=replace(town.network, functions=off))
    page = await Desk(noor).opens_page(TITLE)
    assert "Gasten zonder account" not in page.buttons
    assert "SCHAKEL_OUTSIDE" not in page.text
    assert (await asks(hall, "gast", secret)).status == 404
    for what in (outsider_pages.GUESTS, outsider_pages.GUEST, outsider_pages.OFF):
        said = await Desk(noor).presses_data(5, encode(PagePress(what, talk, link)))
        assert said.startswith("Dat doet jullie netwerk nu niet"), what
    assert await hall.work(lambda unit: outside_rows.of(unit, talk))
