"""A member is asked to chair one meeting: on a yes they lead it, and nothing else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.errors import NotAllowed
from domain.identifiers import AffairId
from domain.meetings.chairing import ChairAnswer, ChairRequest
from domain.meetings.meeting import MeetingStage
from domain.people.audience import Audience, Reach
from domain.roles import Role
from handlers import route_table
from handlers.telegram.gate import Who
from handlers.telegram.payloads import PagePress, encode
from services.meetings import changing, meeting_rows
from services.people import language_and_removal, participation
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing_shared, export_shared
from tests.handlers.meetings.desk import Desk
from tests.handlers.meetings.gathering import (
    THURSDAY,
    called,
    chat,
    meeting,
    newest,
    person,
    restarts,
    sweep,
    texts,
    until,
)
from tests.handlers.town_hall import Someone, TownHall

TITLE, OTHER = "Samen door de winter", "Een andere avond"
YES, ANOTHER, RATHER = "Ja, ik doe het", "Andere keer", "Liever niet"
NOT_YOURS = "Je leidt deze bijeenkomst niet meer."


async def asks(asker: Someone, name: str) -> Desk:
    """Let somebody who calls meetings ask a member to chair the one there is."""
    desk = Desk(asker)
    await desk.opens_page(TITLE)
    await desk.presses("Voorzitter")
    await desk.presses(name)
    await desk.presses("Vragen")
    return desk


async def chairs(asker: Someone, member: Someone, name: str) -> Desk:
    """Let a member say yes; gives their chat."""
    await asks(asker, name)
    desk = Desk(member)
    await desk.presses(YES)
    return desk


async def chair_of(hall: TownHall, made: AffairId) -> str | None:
    return (await meeting(hall, made)).chair


async def requests(hall: TownHall) -> list[ChairRequest]:
    return await hall.look(lambda store: store.affairs.all(ChairRequest))


async def test_a_member_is_asked_first_and_is_the_chair_on_a_yes_alone(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    desk = await asks(noor, "Merel")
    asked = newest(merel)
    assert "Noor vraagt dit aan jou" in asked.text
    assert "vóór donderdag 26 november" in asked.text, "three days to think"
    assert list(asked.buttons) == [YES, ANOTHER, RATHER]
    assert await chair_of(hall, made) is None
    assert "Merel is gevraagd en kan antwoorden tot" in desk.last.text
    assert "gevraagd" not in texts(samir)

    await Desk(merel).presses(YES)
    assert await chair_of(hall, made) == merel.person
    assert "Jij bent de voorzitter" in Desk(merel).texts
    assert "Merel zei ja en is de voorzitter" in newest(noor).text
    assert "Voorzitter: Merel" in texts(samir), "the invitation says who leads it"


@pytest.mark.parametrize(("said", "seen"), [(ANOTHER, "deze keer niet"), (RATHER, "liever niet")])
async def test_a_no_is_seen_by_who_asked_and_by_nobody_else(
    hall: TownHall, noor: Someone, wim: Someone, merel: Someone, said: str, seen: str
) -> None:
    made = await called(hall, noor)
    desk = await asks(noor, "Merel")
    other = Desk(wim)
    await other.opens_page(TITLE)
    await other.presses("Voorzitter")
    assert "Een lid is gevraagd" in other.last.text
    await Desk(merel).presses(said)

    assert await chair_of(hall, made) is None
    assert "Merel" in desk.last.text
    assert seen in desk.last.text
    await desk.presses("Voorzitter kiezen")
    assert seen in desk.last.text
    await other.opens_page(TITLE)
    await other.presses("Voorzitter")
    assert seen not in other.last.text
    assert "Merel" not in other.last.text
    assert "Merel" not in texts(wim).replace("Merel\n", "")
    line = await hall.look(
        lambda store: [
            each.subject
            for each in store.journal.between(
                hall.now - timedelta(days=1), hall.now + timedelta(days=1)
            )
        ]
    )
    assert merel.person not in line, "what was answered is journaled nowhere"


async def test_silence_is_no_yes_and_who_asked_hears_it(
    hall: TownHall, noor: Someone, wim: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    await asks(noor, "Merel")
    question = Desk(merel).showing("Wil jij deze bijeenkomst voorzitten?")
    yes = Desk(merel).messages[question].buttons[YES]
    await until(hall, hall.now + timedelta(days=3, hours=1))

    assert "kwam geen ja" in texts(noor)
    assert "kwam geen ja" not in texts(wim)
    assert "niet meer op antwoord gewacht" in Desk(merel).messages[question].text
    said = await Desk(merel).presses_data(question, yes)
    assert "niet meer op antwoord gewacht" in said
    assert await chair_of(hall, made) is None


async def test_two_who_were_asked_say_yes_and_one_is_the_chair(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    desk = await asks(noor, "Merel")
    forged = encode(PagePress("c-ask", made, samir.person))
    assert "al een lid gevraagd" in await desk.presses_data(max(desk.messages), forged)
    question = Desk(merel).showing("Wil jij deze bijeenkomst voorzitten?")
    yes = Desk(merel).messages[question].buttons[YES]
    await desk.presses("Vraag intrekken")
    await asks(noor, "Samir")
    await Desk(samir).presses(YES)
    assert "niet meer op antwoord" in await Desk(merel).presses_data(question, yes)
    assert await chair_of(hall, made) == samir.person
    assert "al ja gezegd" in await desk.presses_data(max(desk.messages), forged)


async def test_a_question_of_somebody_else_is_answered_by_nobody(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    await asks(noor, "Merel")
    (request,) = await requests(hall)
    forged = encode(PagePress("c-answer", request.id, ChairAnswer.AGREED))
    assert "niet (meer) voor jou" in await Desk(samir).presses_data(5, forged)
    assert await chair_of(hall, made) is None


async def test_the_chair_of_one_meeting_does_there_what_a_chair_does(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    desk = await chairs(noor, merel, "Merel")
    await Desk(samir).presses("Punt voor de agenda")
    await Desk(samir).says("De nieuwe speelplek")
    await Desk(samir).presses("Versturen")
    assert "Iemand wil een punt op de agenda" in desk.last.text
    await desk.presses("Op de agenda")
    assert "De nieuwe speelplek" in (await meeting(hall, made)).agenda

    await desk.presses_data(5, encode(PagePress("m-lead", made)))
    await desk.presses("Schrijf aan wie is uitgenodigd")
    await desk.says("Neem soep mee.")
    await desk.presses("Versturen")
    assert "Bericht van Merel, die de bijeenkomst leidt" in texts(samir)

    await samir.press_privately("Ik kom")
    await samir.press_privately("Anderen mogen mijn naam zien")
    await until(hall, THURSDAY + timedelta(minutes=5))
    await desk.presses_data(5, encode(PagePress("a-hub", made)))
    await desk.presses("Aanwezigheid")
    await desk.presses("▫️ Samir")
    await desk.presses("Terug")
    await desk.presses("Afspraken")
    await desk.presses("Afspraak toevoegen")
    await desk.says("Soep koken")
    await desk.presses("Samir")
    await desk.presses("Overslaan")
    await desk.presses("Opschrijven")
    assert [each.what for each in (await meeting(hall, made)).agreements] == ["Soep koken"]


async def test_a_member_who_leads_sees_no_names_that_others_do_not_see(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    idris = await hall.person(Role.KEY_FIGURE, "Idris")
    secret = Audience(Reach.CHOSEN, people=(samir.person, idris.person))
    await called(hall, noor, title=OTHER, audience=secret)
    made = await called(hall, noor, quorum=9)
    desk = await chairs(noor, merel, "Merel")
    await samir.press_privately("Ik kom")
    await idris.press_privately("Ik kom niet")

    await desk.presses("Leiden")
    page = desk.last
    assert "Er komt nu één persoon" in page.text
    assert "Minimum: 9" in page.text
    for hidden in ("Komt niet", "Nog geen antwoord", "Bezorgd", "onbereikbaar"):
        assert hidden not in page.text
    assert "Wie komt er" not in page.buttons
    names = encode(PagePress("m-who", made))
    await desk.presses_data(5, names)
    assert "Komt (1)" not in desk.last.text
    await desk.presses_data(5, encode(PagePress("m-change", made)))
    await desk.presses("Aanpassen")
    assert "Voorzitter" not in desk.last.buttons
    await desk.presses("Stoppen")
    await desk.presses_data(5, encode(PagePress("m-move", made)))
    await desk.says("vr 4 dec 19:30")
    assert OTHER not in desk.texts
    await desk.presses("Stoppen")
    toast = await desk.presses_data(5, encode(PagePress("m-nudge", made)))
    assert toast == "Wie nog niet antwoordde, krijgt een herinnering."
    await until(hall, THURSDAY - timedelta(days=2))
    assert "te weinig mensen" in desk.texts
    assert "Nog geen antwoord" not in desk.texts

    await until(hall, THURSDAY + timedelta(minutes=5))
    await desk.presses_data(5, encode(PagePress("a-list", made, "1")))
    assert not any(name in each for each in desk.last.buttons for name in ("Samir", "Idris"))
    forged = encode(PagePress("a-here", made, f"1-{samir.person}"))
    assert "oud bericht" in await desk.presses_data(5, forged)
    rows = await hall.work(lambda unit: meeting_rows.invitation(unit, made, samir.person))
    assert rows is not None
    assert rows.present is None
    for shown in ("Samir", "Idris"):
        assert shown not in desk.texts


def buttons_of_leaders(made: AffairId) -> list[str]:
    routes = route_table.PAGES.values()
    leading = [each.what for each in routes if each.who in {Who.LEADER, Who.CALLER}]
    return [encode(PagePress(what, made, choice)) for what in leading for choice in ("", "yes")]


async def test_no_button_of_another_meeting_does_anything_for_them(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    other = await called(hall, noor, title=OTHER, start=THURSDAY + timedelta(days=1))
    desk = await chairs(noor, merel, "Merel")
    before, plain = await meeting(hall, other), Desk(samir)
    for data in buttons_of_leaders(other):
        heard = len(chat(merel))
        said = await desk.presses_data(5, data)
        told = said + "".join(each.text for each in list(chat(merel).values())[heard:])
        assert "Een andere avond" not in told or NOT_YOURS in told, data
    for data in buttons_of_leaders(made):
        await plain.presses_data(5, data)
    assert await meeting(hall, other) == before
    after = await meeting(hall, made)
    assert after.stage is MeetingStage.CALLED
    assert after.chair == merel.person
    await desk.says("/bijeenkomst")
    assert "Nieuwe bijeenkomst" not in desk.last.buttons


async def test_a_service_refuses_who_leads_another_meeting(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    other = await called(hall, noor, title=OTHER)
    await chairs(noor, merel, "Merel")

    def move(unit: Unit) -> None:
        with pytest.raises(NotAllowed):
            changing.move(unit, person(unit, merel), other, THURSDAY + timedelta(days=3))

    await hall.work(move)


async def test_a_chair_gives_it_back_up_to_the_meeting(
    hall: TownHall, noor: Someone, wim: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    desk = await chairs(noor, merel, "Merel")
    await desk.presses("Voorzitterschap teruggeven")
    assert "zoekt iemand anders" in desk.last.text
    await desk.presses("Ja, teruggeven")
    assert await chair_of(hall, made) is None
    assert "heeft nu geen voorzitter" in newest(noor).text
    assert "heeft nu geen voorzitter" in newest(wim).text
    assert "niet meer de voorzitter" in desk.texts
    await desk.presses_data(5, encode(PagePress("m-lead", made)))
    assert NOT_YOURS in desk.last.text
    assert "Voorzitter: Merel" not in texts(samir)
    await asks(noor, "Samir")
    assert "Noor vraagt dit aan jou" in newest(samir).text

    await Desk(samir).presses(YES)
    await until(hall, THURSDAY + timedelta(minutes=1))
    forged = encode(PagePress("c-give", made, "yes"))
    assert "al begonnen" in await Desk(samir).presses_data(5, forged)


@pytest.mark.parametrize("answered", [True, False])
async def test_who_pauses_or_leaves_chairs_nothing_and_the_coordinator_hears_at_once(
    hall: TownHall,
    noor: Someone,
    merel: Someone,
    samir: Someone,
    answered: bool,  # noqa: FBT001
) -> None:
    made = await called(hall, noor)
    await asks(noor, "Merel")
    if answered:
        await Desk(merel).presses(YES)
    await hall.work(lambda unit: participation.pause(unit, person(unit, merel), date(2026, 12, 20)))
    await hall.deliver()
    assert await chair_of(hall, made) is None
    heard = "kan er dan niet zijn" if answered else "kwam geen ja"
    assert heard in newest(noor).text
    assert "Voorzitter: Merel" not in texts(samir)

    await asks(noor, "Samir")
    if answered:
        await Desk(samir).presses(YES)

    def leave(unit: Unit) -> None:
        language_and_removal.remove(unit, person(unit, samir), samir.person)

    await hall.work(leave)
    await hall.deliver()
    assert await chair_of(hall, made) is None
    assert ("doet niet meer mee" if answered else "kwam geen ja") in newest(noor).text
    assert not (await requests(hall))[-1].open
    assert TITLE not in texts(samir)


async def test_a_pause_that_is_over_by_then_takes_no_chair(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    await chairs(noor, merel, "Merel")
    await hall.work(lambda unit: participation.pause(unit, person(unit, merel), date(2026, 11, 28)))
    assert await chair_of(hall, made) == merel.person


async def test_on_another_day_who_said_yes_is_asked_anew(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    desk = await chairs(noor, merel, "Merel")

    async def moves(by: Someone, **later: int) -> None:
        await hall.work(
            lambda unit: changing.move(unit, person(unit, by), made, THURSDAY + timedelta(**later))
        )
        await hall.deliver()

    await moves(merel, days=1)
    assert await chair_of(hall, made) == merel.person, "who moves it themselves leads it still"
    await moves(noor, days=1, minutes=20)
    assert await chair_of(hall, made) == merel.person, "some minutes are no other meeting"
    await moves(noor, days=7)
    assert await chair_of(hall, made) is None
    assert "donderdag 10 december" in desk.texts
    assert len([each for each in await requests(hall) if each.open]) == 1
    await desk.presses(YES)
    assert await chair_of(hall, made) == merel.person

    hall.now = THURSDAY + timedelta(days=6, hours=20)
    await moves(noor, days=6, hours=20, minutes=50)
    assert await chair_of(hall, made) is None
    assert "heeft nu geen voorzitter" in newest(noor).text, "there is no time left to ask"


async def test_what_is_off_asks_nobody_and_another_chair_takes_the_place(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    await chairs(noor, merel, "Merel")
    await hall.work(lambda unit: changing.change(unit, person(unit, noor), made, chair=noor.person))
    await hall.deliver()
    assert "Je bent niet meer de voorzitter" in texts(merel)
    await Desk(merel).presses_data(5, encode(PagePress("m-lead", made)))
    assert NOT_YOURS in newest(merel).text

    await asks(noor, "Samir")
    desk = Desk(noor)
    await desk.opens_page(TITLE)
    await desk.presses("Afzeggen")
    await desk.presses("Overslaan")
    await desk.presses("Ja, afzeggen")
    assert (await meeting(hall, made)).stage is MeetingStage.CANCELLED
    assert "niet meer op antwoord gewacht" in texts(samir)
    assert not any(each.open for each in await requests(hall))


async def test_what_a_coordinator_changes_leaves_the_member_as_chair(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    await chairs(noor, merel, "Merel")
    desk = Desk(noor)
    await desk.opens_page(TITLE)
    await desk.presses("Wijzigen")
    await desk.adjusts("Titel")
    await desk.says("Nog warmer")
    await desk.presses("Versturen")
    changed = await meeting(hall, made)
    assert (changed.title, changed.chair) == ("Nog warmer", merel.person)


async def test_who_called_it_and_is_a_member_by_now_changes_no_chair(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor)
    await chairs(noor, samir, "Samir")

    def was_called_by_merel(unit: Unit) -> None:
        meeting_rows.save(unit, replace(meeting_rows.find(unit, made), by=merel.person))

    await hall.work(was_called_by_merel)
    desk = Desk(merel)
    await desk.presses_data(5, encode(PagePress("m-change", made)))
    await desk.adjusts("Titel")
    await desk.says("Nog warmer")
    await desk.presses("Versturen")
    changed = await meeting(hall, made)
    assert (changed.title, changed.chair) == ("Nog warmer", samir.person)


async def test_the_rights_end_when_what_comes_after_it_is_done(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    desk = await chairs(noor, merel, "Merel")
    await until(hall, THURSDAY + timedelta(hours=2))
    assert "Aanwezig" in desk.last.text, "the chair is told what can be done now"
    hub = encode(PagePress("a-hub", made))
    await until(hall, THURSDAY + timedelta(days=13))
    await desk.presses_data(5, hub)
    assert "Aanwezig: 0" in desk.last.text
    await until(hall, THURSDAY + timedelta(days=15))
    heard = len(chat(merel))
    assert "niet voor jou" in await desk.presses_data(5, hub)
    assert len(chat(merel)) == heard


async def test_after_a_restart_everybody_hears_of_the_yes_once(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor)
    await asks(noor, "Merel")
    hall.offline = True
    await Desk(merel).presses(YES)
    assert "Merel zei ja" not in texts(noor)
    await restarts(hall)
    assert texts(noor).count("Merel zei ja") == 1
    assert "Jij bent de voorzitter" in texts(merel)
    assert "Voorzitter: Merel" in texts(samir)


async def test_it_is_not_asked_when_the_meeting_is_too_near_or_the_member_cannot(
    hall: TownHall, noor: Someone, merel: Someone, fatima: Someone
) -> None:
    made = await called(hall, noor)
    desk = Desk(noor)
    forged = encode(PagePress("c-ask", made, fatima.person))
    assert "oud bericht" in await desk.presses_data(5, forged)
    hall.now = THURSDAY - timedelta(hours=2)
    await sweep(hall)
    near = encode(PagePress("c-ask", made, merel.person))
    assert "te gauw" in await desk.presses_data(5, near)
    assert await requests(hall) == []


async def test_who_is_erased_stands_in_no_question_and_an_export_gives_the_own_answer(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    await asks(noor, "Merel")
    await Desk(merel).presses(RATHER)
    given = await hall.look(lambda store: export_shared.affairs(store, merel.person))
    assert {"what": "request-to-chair", "answer": "rather", "turn": False}.items() <= next(
        each for each in given if each["what"] == "request-to-chair"
    ).items()
    await hall.work(lambda unit: erasing_shared.forget_person(unit, merel.person, Why.TERM))
    (request,) = await requests(hall)
    assert request.person is None
    await until(hall, hall.now + timedelta(days=181))
    assert await requests(hall) == []


async def test_the_chair_there_was_hears_that_a_member_takes_their_place(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    wil = await hall.person(Role.CHAIR, "Wil")
    made = await called(hall, noor, chair=wil.person)
    await asks(noor, "Merel")

    def move(unit: Unit) -> None:
        changing.move(unit, person(unit, wil), made, THURSDAY - timedelta(days=8))

    await hall.work(move)
    await hall.deliver()
    (request,) = await requests(hall)
    assert request.open
    assert request.answer_by <= THURSDAY - timedelta(days=9), "the question follows the meeting"
    await Desk(merel).presses(YES)
    assert await chair_of(hall, made) == merel.person
    assert "Voorzitter: Merel" in newest(wil).text
    await Desk(wil).presses_data(5, encode(PagePress("m-lead", made)))
    assert NOT_YOURS in newest(wil).text


async def test_who_was_asked_and_is_official_by_now_leads_what_they_said_yes_to(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    other = await called(hall, noor, title=OTHER)
    await asks(noor, "Merel")

    def becomes_official(unit: Unit) -> None:
        unit.store.people.save(replace(person(unit, merel), role=Role.OFFICIAL))

    await hall.work(becomes_official)
    await Desk(merel).presses(YES)
    assert await chair_of(hall, made) == merel.person

    kept = {made: await meeting(hall, made), other: await meeting(hall, other)}

    def leads(unit: Unit) -> list[AffairId]:
        who = person(unit, merel)
        return [each for each, one in kept.items() if meeting_rows.leads(unit, who, one)]

    assert await hall.work(leads) == [made]
