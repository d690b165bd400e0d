"""The coordinator's quarter: from meetings alone, kept nowhere, and offered when it is over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.identifiers import AffairId, PersonId
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from domain.meetings.shared_agreement import SharedAgreement
from domain.people.audience import Audience, Reach
from domain.people.membership import NetworkRole
from domain.roles import Role
from services.people import quarterly
from services.unit import Unit
from storage.as_json import to_json
from storage.records import Addressee
from storage.store import Store
from tests.handlers.people.doorstep import MONDAY, Doorstep
from tests.handlers.people.members import everything, person, sweep, taking_part
from tests.handlers.people.visitor import Visitor

PNG = b"\x89PNG"
CALLED = MeetingStage.CALLED
YES, CAME, SILENT = Invitation(answer=Rsvp.YES), Invitation(present=True), Invitation()


async def met(
    doorstep: Doorstep,
    number: int,
    invited: dict[PersonId, Invitation],
    *,
    start: datetime = MONDAY - timedelta(days=7),
    stage: MeetingStage = MeetingStage.HELD,
    agreements: tuple[SharedAgreement, ...] = (),
) -> None:
    """Let a meeting have been, with these people."""
    meeting = Meeting(
        AffairId(f"{number:016x}"),
        MeetingKind.REGULAR,
        "Praten over de wijk",
        PersonId("c" * 16),
        Audience(Reach.ALL),
        stage,
        start=start,
        agreements=agreements,
    )

    def keep(store: Store) -> None:
        store.affairs.save(meeting, None)
        for each, invitation in invited.items():
            store.addressees.save(Addressee(meeting.id, each, to_json(invitation)))

    await doorstep.look(keep)


async def ids(doorstep: Doorstep, *visitors: Visitor) -> list[PersonId]:
    return [(await person(doorstep, visitor)).id for visitor in visitors]


async def test_a_coordinator_sees_who_was_silent_and_who_carries_much(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    visitors = [await doorstep.member(name) for name in ("Merel", "Samir", "Noor", "Bram")]
    merel, samir, noor, bram = await ids(doorstep, *visitors)
    await taking_part(doorstep, visitors[2], buddy=merel)
    agreed = (SharedAgreement(1, "Bellen met de school", merel, None),)
    for number in (1, 2):
        invited = {merel: CAME, samir: SILENT, noor: YES}
        await met(doorstep, number, invited, agreements=agreed if number == 1 else ())
    await taking_part(doorstep, visitors[3], paused_until=(MONDAY + timedelta(days=9)).date())
    await met(doorstep, 3, {bram: SILENT})

    await coordinator.say("/netwerk")
    await coordinator.press("Overzicht per kwartaal")

    text = coordinator.last.text
    assert "Overzicht: 4e kwartaal 2026" in text
    silent, busy = text.split("🎒")
    assert "Samir" in silent
    assert "Merel: 2 bijeenkomsten, 1 open afspraak, buddy van 1 persoon" in busy
    assert not [name for name in ("Noor", "Bram") if name in text]
    assert "• Molenwijk" in busy
    assert "• Noord" not in busy
    assert "de hele stad" not in busy
    picture = next(shown for shown in coordinator.chat.values() if shown.photo)
    assert picture.photo.startswith(PNG)
    assert "Samir" not in picture.text
    assert (await doorstep.journal())[-1] == "quarter-read 2026-4"


async def test_the_quarter_before_is_one_press_away_and_no_further(doorstep: Doorstep) -> None:
    coordinator, samir = await doorstep.coordinator(), await doorstep.member("Samir")
    (samir_id,) = await ids(doorstep, samir)
    await met(doorstep, 1, {samir_id: SILENT}, start=datetime(2026, 9, 30, 21, 59, tzinfo=UTC))
    await met(doorstep, 2, {samir_id: YES}, start=datetime(2026, 9, 30, 22, 0, tzinfo=UTC))
    await coordinator.say("/netwerk")
    await coordinator.press("Overzicht per kwartaal")
    assert "Samir" not in coordinator.last.text
    await coordinator.press("Bekijk 3e kwartaal 2026")
    assert "• Samir" in coordinator.last.text
    assert "oud bericht" in await coordinator.press_data(
        max(coordinator.chat), "1t:p-quarter:2026-2:"
    )
    await coordinator.press("Terug")
    assert "Overzicht per kwartaal" in coordinator.labels


async def test_meetings_that_were_not_say_nothing_of_anybody(doorstep: Doorstep) -> None:
    samir = await doorstep.member("Samir")
    (samir_id,) = await ids(doorstep, samir)
    await met(doorstep, 1, {samir_id: SILENT}, stage=MeetingStage.CANCELLED)
    await met(doorstep, 2, {samir_id: SILENT}, start=MONDAY + timedelta(days=2))

    def silent(unit: Unit) -> int:
        return len(quarterly.look(unit, quarterly.current(unit)).silent)

    assert await doorstep.work(silent) == 0


async def test_who_paused_when_the_others_met_is_not_called_silent(doorstep: Doorstep) -> None:
    coordinator, samir = await doorstep.coordinator(), await doorstep.member("Samir")
    (samir_id,) = await ids(doorstep, samir)
    await met(doorstep, 1, {samir_id: SILENT}, start=MONDAY + timedelta(days=2), stage=CALLED)
    await samir.say("/pauze")
    await samir.press("Pauze: 1 maand")
    doorstep.wait(days=3)
    await samir.press("Ik doe weer mee")
    await coordinator.say("/netwerk")
    await coordinator.press("Overzicht per kwartaal")
    assert "Samir" not in coordinator.last.text


async def test_concerns_play_no_part_in_it(doorstep: Doorstep) -> None:
    """Whoever files all day and whoever never does, look the same to a coordinator."""
    coordinator = await doorstep.coordinator()
    await doorstep.member("Merel")
    await coordinator.say("/netwerk")
    await coordinator.press("Overzicht per kwartaal")
    before = coordinator.last.text
    merel = next(iter(v for v in doorstep.chats.values() if v.first_name == "Merel"))
    await merel.say("/melden")
    await merel.press_data(max(merel.chat), next(iter(merel.last.buttons.values())))
    await coordinator.say("/netwerk")
    await coordinator.press("Overzicht per kwartaal")
    assert coordinator.last.text == before


async def test_the_quarter_is_offered_at_the_first_open_hour_of_the_next(
    doorstep: Doorstep,
) -> None:
    coordinator = await doorstep.coordinator()
    await sweep(doorstep)
    assert coordinator.chat == {}, "a network that begins has no quarter behind it"
    for closed in (
        datetime(2026, 12, 31, 12, tzinfo=UTC),
        datetime(2027, 1, 1, 12, tzinfo=UTC),
        datetime(2027, 1, 4, 7, 59, tzinfo=UTC),
    ):
        await sweep(doorstep, closed)
        assert coordinator.chat == {}
    await sweep(doorstep, datetime(2027, 1, 4, 8, tzinfo=UTC))
    assert "Het 4e kwartaal 2026 is voorbij" in coordinator.last.text
    await sweep(doorstep, datetime(2027, 1, 4, 9, tzinfo=UTC))
    assert len(coordinator.chat) == 1, "once"
    await coordinator.press("Overzicht bekijken")
    assert "Overzicht: 4e kwartaal 2026" in coordinator.last.text


@pytest.mark.parametrize("role", [Role.KEY_FIGURE, Role.OFFICIAL, Role.CHAIR])
async def test_nobody_else_sees_a_quarter(doorstep: Doorstep, role: Role) -> None:
    nosy = await doorstep.member("Onno", role)
    await nosy.say("/uitleg")
    for data in ("1t:p-quarter::", "1t:p-quarter:2026-4:"):
        assert "niet voor jou" in await nosy.press_data(max(nosy.chat), data)
    assert "kwartaal" not in everything(nosy)


async def test_a_coordinator_who_left_meanwhile_gets_no_picture(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    await coordinator.say("/netwerk")
    known = await person(doorstep, coordinator)
    page, data = max(coordinator.chat), coordinator.last.buttons["Overzicht per kwartaal"]
    await doorstep.look(lambda store: store.people.save(replace(known, role=Role.OFFICIAL)))
    assert "niet voor jou" in await coordinator.press_data(page, data)


async def test_the_balance_of_roles_is_shown_from_five_on_and_names_nobody(
    doorstep: Doorstep,
) -> None:
    coordinator = await doorstep.coordinator()
    doers = frozenset({NetworkRole.DOER})
    for number in range(4):
        await taking_part(doorstep, await doorstep.member(f"Doener {number}"), roles=doers)
    await coordinator.say("/netwerk")
    await coordinator.press("Overzicht per kwartaal")
    assert "👥" not in coordinator.last.text
    both = doers | {NetworkRole.CRITIC}
    await taking_part(doorstep, await doorstep.member("Merel"), roles=both)
    await coordinator.say("/netwerk")
    await coordinator.press("Overzicht per kwartaal")
    balance = coordinator.last.text.split("👥")[1]
    assert "• Doener: 5" in balance
    assert "• Luis in de pels: minder dan vijf" in balance
    assert "Merel" not in balance
    photos = [shown for shown in coordinator.chat.values() if shown.photo]
    assert photos[-1].photo.startswith(PNG)
