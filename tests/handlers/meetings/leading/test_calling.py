"""Somebody calls a meeting: a few questions, a preview, and the invitations go out."""

from datetime import UTC, datetime
from functools import partial

import pytest

from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.people.audience import Audience, Reach
from domain.people.membership import NetworkRole
from domain.roles import Role
from services.meetings.words import leading
from services.unit import Unit
from tests.handlers.meetings.desk import Desk
from tests.handlers.meetings.gathering import THURSDAY, called, chat, newest, takes_part, until
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def desk(noor: Someone) -> Desk:
    return Desk(noor)


async def test_a_meeting_goes_out_after_five_answers(
    desk: Desk, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await desk.calls()
    preview = desk.last.text
    assert "Gaat naar 2 mensen." in preview
    assert "Samen door de winter" in preview
    assert "donderdag 3 december, 19.30 uur, over 10 dagen" in preview
    assert "Moskee El Nour, Lindelaan 12" in preview
    assert not chat(merel)
    await desk.presses("Versturen")

    for member in (merel, samir):
        assert "Ik kom" in newest(member).buttons
    (meeting,) = await desk.meetings()
    assert (meeting.kind, meeting.stage) == (MeetingKind.REGULAR, MeetingStage.CALLED)
    assert (meeting.start, meeting.minutes, meeting.by) == (THURSDAY, 90, noor.person)
    assert meeting.place == MeetingPlace("moskee-oost")
    assert "Verstuurd" in desk.last.text
    assert "Nog geen antwoord: 2" in desk.last.text
    assert "Bezorgd: 2 · onderweg: 0 · niet bezorgd: 0" in desk.last.text


async def test_until_when_can_be_typed_with_the_moment(desk: Desk, merel: Someone) -> None:
    await desk.calls(moment="do 3 dec 19:30-21:45")
    assert "Tot 21.45 uur" in desk.last.text
    await desk.adjusts("Duur")
    assert "✓ 2 uur en 15 minuten" in desk.last.buttons
    await desk.presses("✓ 2 uur en 15 minuten")
    await desk.presses("Versturen")

    (meeting,) = await desk.meetings()
    assert (meeting.start, meeting.minutes) == (THURSDAY, 135)


async def test_what_is_more_than_half_a_year_away_has_its_year(desk: Desk, merel: Someone) -> None:
    await desk.calls(moment="do 3 juni 2027 19:30")
    assert "donderdag 3 juni 2027, 19.30 uur" in desk.last.text
    await desk.presses("Versturen")
    assert "donderdag 3 juni 2027, 19.30 uur" in newest(merel).text
    await desk.says("/bijeenkomst")
    assert any("2027" in label for label in desk.last.buttons)


async def test_the_host_that_was_longest_ago_is_proposed(
    desk: Desk, hall: TownHall, noor: Someone, merel: Someone
) -> None:
    for number, host in enumerate(("moskee-oost", "kerk-centrum", "buurthuis-noord", "stadhuis")):
        start = THURSDAY.replace(day=1 + (number + 2) % 4)
        await called(hall, noor, place=MeetingPlace(host), start=start)
    await desk.says("/bijeenkomst")
    await desk.presses("Nieuwe bijeenkomst")
    await desk.presses("Training")
    await desk.says("Luisteren")
    await desk.says("10 december 20:00")
    assert next(iter(desk.last.buttons)) == "Buurthuis De Brug (aan de beurt)"


async def test_an_urgent_meeting_is_marked_and_goes_at_once(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await desk.calls(kind="Er is iets gebeurd", title="Na gisteren", moment="vandaag 19:30")
    await desk.presses("Aanpassen")
    assert "Versturen" not in desk.last.buttons
    await desk.presses("Terug")
    await desk.presses("Versturen")
    assert "Dringend: Na gisteren" in newest(merel).text
    (meeting,) = await desk.meetings()
    assert meeting.urgent


async def test_a_talk_with_the_mayor_is_called_by_that_name(desk: Desk, merel: Someone) -> None:
    await desk.calls(kind="Met de burgemeester", title="Op de koffie")
    await desk.presses("Versturen")
    assert "De burgemeester komt ook." in newest(merel).text
    (meeting,) = await desk.meetings()
    assert meeting.kind is MeetingKind.MAYOR


async def test_all_the_rest_stands_behind_a_button(
    desk: Desk, hall: TownHall, merel: Someone, noor: Someone
) -> None:
    wil = await hall.person(Role.CHAIR, "Wil")
    await desk.calls()
    await desk.adjusts("Doel")
    await desk.says("Elkaar zien, nu het kan")
    await desk.adjusts("Duur")
    await desk.presses("2 uur")
    await desk.adjusts("Voorzitter")
    await desk.presses("Wil")
    await desk.adjusts("Agenda")
    await desk.says("Welkom\n\nRond de brug,\nWat spreken we af; en wie?")
    await desk.adjusts("Plaatsen")
    await desk.says("2")
    await desk.adjusts("Minimum")
    await desk.says("2")
    await desk.adjusts("Antwoord tot en met")
    await desk.says("1 december")
    await desk.adjusts("Plaats")
    await desk.presses("Ergens anders")
    await desk.says("In het park")
    preview = desk.last.text
    assert "Gaat naar 2 mensen." in preview
    assert "Voorzitter: Wil" in preview
    assert "• Rond de brug," in preview
    await desk.presses("Versturen")
    (meeting,) = await desk.meetings()
    assert meeting.agenda == ("Welkom", "Rond de brug,", "Wat spreken we af; en wie?")
    assert (meeting.seats, meeting.quorum, meeting.minutes) == (2, 2, 120)
    assert meeting.place == MeetingPlace(words="In het park")
    assert meeting.chair == wil.person
    assert "Voorzitter: Wil" in newest(wil).text
    assert meeting.reply_by is not None
    assert meeting.reply_by.astimezone(UTC).date() == datetime(2026, 12, 1, tzinfo=UTC).date()


async def test_no_question_counts_how_many_are_still_to_come(desk: Desk, merel: Someone) -> None:
    await desk.says("/bijeenkomst")
    await desk.presses("Nieuwe bijeenkomst")
    assert desk.last.text.startswith("Nieuwe bijeenkomst\n")
    await desk.presses("Gewone bijeenkomst")
    assert "vraag 2" not in desk.last.text
    await desk.says("Samen door de winter")
    await desk.says("do 3 dec 19:30")
    await desk.begins_with("Moskee El Nour")
    await desk.presses("Iedereen")
    await desk.adjusts("Agenda")
    assert desk.last.text.startswith("Nieuwe bijeenkomst\n")


async def test_answers_that_cannot_go_together_are_refused_where_they_are_given(
    desk: Desk, merel: Someone
) -> None:
    await desk.calls()
    await desk.adjusts("Antwoord tot en met")
    await desk.says("3 december")
    assert "Maak eerst de dag om te antwoorden vroeger." in desk.last.text
    await desk.presses("Terug")
    await desk.adjusts("Nu of later")
    await desk.presses("Later")
    await desk.says("4 december 12:00")
    assert "Maak eerst het moment van versturen vroeger." in desk.last.text
    await desk.says("30 november 9:00")
    assert "Het gaat weg op maandag 30 november, 09.00 uur" in desk.last.text
    await desk.adjusts("Agenda")
    await desk.says("\n".join("abcdefghijk"))
    assert "hoogstens 10 punten" in desk.last.text


async def test_what_is_planned_goes_out_at_its_moment(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await desk.calls()
    await desk.adjusts("Nu of later")
    await desk.presses("Later")
    await desk.says("30 november 9:00")
    await desk.presses("Versturen")
    assert "De uitnodigingen gaan weg op maandag 30 november, 09.00 uur" in desk.last.text
    assert not chat(merel)
    await until(hall, datetime(2026, 11, 30, 8, 0, tzinfo=UTC))
    assert "Samen door de winter" in newest(merel).text


async def test_what_was_planned_can_go_out_at_once_after_all(
    desk: Desk, hall: TownHall, noor: Someone, merel: Someone
) -> None:
    at = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    await called(hall, noor, send_at=at)
    await desk.opens_page("Samen door de winter")
    send = desk.last.buttons["Nu versturen"]
    await desk.presses("Nu versturen")
    assert "Ik kom" in newest(merel).buttons
    assert "Verstuurd." in desk.last.text
    await desk.presses_data(max(desk.messages), send)
    await until(hall, at)
    assert sum("Je bent uitgenodigd" in shown.text for shown in chat(merel).values()) == 1


async def test_what_is_planned_and_moved_forward_goes_out_in_time(
    desk: Desk, hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor, send_at=datetime(2026, 11, 30, 8, 0, tzinfo=UTC))
    await desk.opens_page("Samen door de winter")
    await desk.presses("Verzetten")
    await desk.says("3 december 20:00")
    assert "Niemand krijgt nu bericht." in desk.last.text
    await desk.adjusts("Dag en tijd")
    await desk.says("26 november 19:30")
    assert "Daarom gaan ze nu meteen weg." in desk.last.text
    assert "Niemand krijgt nu bericht." not in desk.last.text
    await desk.presses("Verzetten")
    await until(hall, hall.now)
    assert "donderdag 26 november, 19.30 uur" in newest(merel).text


async def test_two_meetings_at_one_time_and_closing_days_are_warned_of(
    desk: Desk, hall: TownHall, noor: Someone, merel: Someone
) -> None:
    christmas = datetime(2026, 12, 25, 18, 30, tzinfo=UTC)
    await called(hall, noor, title="Kerstdiner <samen>", start=christmas)
    await desk.calls(moment="25 december 20:00", place="Moskee El Nour")
    assert "dan is ook Kerstdiner <samen>, 19.30 uur, op dezelfde plek" in desk.last.text
    assert "vrijdag 25 december is " in desk.last.text
    assert "kerstdag" in desk.last.text.lower()
    assert "Versturen" in desk.last.buttons


async def test_a_meeting_for_nobody_is_not_sent(desk: Desk, merel: Someone) -> None:
    await desk.calls(whom="De kerngroep")
    assert "Dit is nu voor niemand." in desk.last.text
    assert "Dit is nu voor niemand." in await desk.presses("Versturen")
    assert await desk.meetings() == []
    await desk.adjusts("Voor wie")
    await desk.presses("Iedereen")
    await desk.presses("Versturen")
    assert len(await desk.meetings()) == 1


async def test_the_core_group_alone_is_called(
    desk: Desk, hall: TownHall, merel: Someone, samir: Someone
) -> None:
    await takes_part(hall, samir, core=True)
    await desk.calls(whom="De kerngroep")
    assert "Gaat naar 1 persoon." in desk.last.text
    await desk.presses("Versturen")
    assert "Samen door de winter" in newest(samir).text
    assert not chat(merel)


async def test_a_moment_that_passes_while_one_looks_is_asked_for_again(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await desk.calls(moment="vandaag 12:00")
    hall.wait(hours=3)
    assert "Dit moment is al voorbij." in await desk.presses("Versturen")
    assert await desk.meetings() == []


async def test_at_night_the_preview_says_when_people_get_it(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    hall.now = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
    await desk.calls()
    assert "Mensen krijgen het om 07.00 uur." in desk.last.text


@pytest.mark.parametrize("role", [Role.KEY_FIGURE, Role.OFFICIAL])
async def test_others_hear_that_they_cannot_call_one(hall: TownHall, role: Role) -> None:
    desk = Desk(await hall.person(role, "Iemand"))
    await desk.says("/bijeenkomst")
    assert "Nieuwe bijeenkomst" not in desk.last.buttons


async def test_a_chair_calls_and_sees_only_what_they_lead(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor, title="Zonder voorzitter")
    desk = Desk(await hall.person(Role.CHAIR, "Wil"))
    await desk.calls(title="Met mij")
    await desk.presses("Versturen")
    await desk.presses("Terug")
    labels = " ".join(desk.last.buttons)
    assert "Met mij" in labels
    assert "Zonder voorzitter" not in labels


async def test_a_meeting_can_be_for_who_chose_a_role(
    desk: Desk, hall: TownHall, merel: Someone, samir: Someone
) -> None:
    await takes_part(hall, merel, roles=frozenset({NetworkRole.CONNECTOR}))
    await desk.calls(whom="Wie een rol koos")
    await desk.presses("Verbinder")
    await desk.presses("Klaar")
    assert "Gaat naar 1 persoon." in desk.last.text
    await desk.presses("Versturen")
    assert "Ik kom" in newest(merel).buttons
    assert not chat(samir)


async def test_only_a_coordinator_sees_that_a_meeting_is_for_a_role(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await takes_part(hall, merel, roles=frozenset({NetworkRole.CONNECTOR}))
    chair = await hall.person(Role.CHAIR, "Wil")
    whom = Audience(Reach.ROLES, roles=(NetworkRole.CONNECTOR,))
    meeting_id = await called(hall, noor, audience=whom, chair=chair.person)

    def facts(unit: Unit, of: Someone) -> str:
        reader, meeting = (
            unit.store.people.by_id(of.person),
            unit.store.affairs.find(Meeting, meeting_id),
        )
        assert reader is not None
        assert meeting is not None
        return "\n".join(leading.facts(unit, reader, meeting))

    assert "Verbinder" in await hall.work(partial(facts, of=noor))
    assert "Verbinder" not in await hall.work(partial(facts, of=chair))

    wil = Desk(chair)
    await wil.says("/bijeenkomst")
    await wil.presses("Nieuwe bijeenkomst")
    await wil.presses("Gewone bijeenkomst")
    await wil.says("Met mij")
    await wil.says("do 3 dec 19:30")
    await wil.begins_with("Moskee El Nour")
    assert "Iedereen" in wil.last.buttons
    assert "Wie een rol koos" not in wil.last.buttons
