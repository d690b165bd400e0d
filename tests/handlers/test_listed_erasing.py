"""A list on somebody's screen goes too when one of what it lists is erased, or who it names."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.fund_rule import FundRule
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting
from domain.meetings.talk import Talk
from domain.people.audience import Audience, Reach
from domain.roles import Role
from domain.surveys.survey import Survey, SurveyKind, SurveyStage
from domain.together.activities.activity import Activity
from domain.together.contact import Contact
from domain.together.fund.request import FundRequest
from domain.together.mediation import Mediation
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, erasing_shared
from tests.handlers.meetings.gathering import called
from tests.handlers.meetings.talks.test_talks import LIST, opens, proposes
from tests.handlers.together.activities.idea import CALLED, WHEN
from tests.handlers.together.contact.people import Acquaintances
from tests.handlers.together.mediation.people import Neighbours, Phone
from tests.handlers.town_hall import Someone, TownHall

Listed = tuple[type[Any], Phone, str]
"""The kind of what is listed, in whose chat it stands in a list, and words of it there."""

CANARY = "kanarie van het buurthuis"


async def _agreement(hall: TownHall) -> Listed:
    fatima = await hall.person(Role.OFFICIAL, "Fatima")
    await hall.person(Role.KEY_FIGURE, "Merel")
    await proposes(fatima)
    await opens(fatima)
    return Talk, Phone(fatima), LIST


async def _contact(hall: TownHall) -> Listed:
    people = await Acquaintances.of(hall)
    await people.asks()
    await people.fatima.says("Samen")
    await people.fatima.fills_in("In contact brengen", "Wie ik vroeg")
    return Contact, people.fatima, "Els en Samira"


async def _mediation(hall: TownHall) -> Listed:
    people = await Neighbours.of(hall)
    await people.asks()
    await people.wim.says("Samen")
    await people.wim.presses("Bemiddelen")
    return Mediation, people.wim, "gevraagd door Fatima"


async def _activity(hall: TownHall) -> Listed:
    noor = Phone(await hall.person(Role.COORDINATOR, "Noor"))
    sanne = Phone(await hall.person(Role.KEY_FIGURE, "Sanne"))
    await sanne.says("/samen")
    await sanne.fills_in("Activiteiten", "Activiteit voorstellen", CALLED, "Praten over school")
    await sanne.fills_in("Ouders uit Noord", WHEN, "Buurthuis De Brug", "Overslaan", "Versturen")
    await noor.says("/samen")
    await noor.presses("Activiteiten")
    return Activity, noor, CALLED


async def _fund(hall: TownHall) -> Listed:
    rule = FundRule(budget=1000, most=250)
    town = hall.municipality
    hall.municipality = replace(town, network=replace(town.network, fund=rule))
    await hall.person(Role.COORDINATOR, "Noor")
    sanne = Phone(await hall.person(Role.KEY_FIGURE, "Sanne"))
    await sanne.says("/samen")
    await sanne.fills_in("Het potje", "Geld vragen", "120", CANARY, "Versturen")
    await sanne.says("/samen")
    await sanne.presses("Het potje")
    return FundRequest, sanne, CANARY


async def _meeting(hall: TownHall) -> Listed:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    await called(hall, noor, title=CANARY)
    desk = Phone(noor)
    await desk.says("/bijeenkomst")
    return Meeting, desk, CANARY[:12]


async def _announcement(hall: TownHall) -> Listed:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    await _keep(
        hall,
        Announcement(
            id=AffairId("a" * 16),
            by=noor.person,
            audience=Audience(Reach.ALL),
            words={"nl": CANARY},
            stage=AnnouncementStage.SENT,
            ended_at=hall.now,
        ),
    )
    desk = Phone(noor)
    await desk.says("/netwerk")
    await desk.presses("Berichten")
    return Announcement, desk, CANARY[:12]


async def _survey(hall: TownHall) -> Listed:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    await _keep(
        hall,
        Survey(
            id=AffairId("b" * 16),
            kind=SurveyKind.PULSE,
            title=CANARY,
            by=noor.person,
            audience=Audience(Reach.ALL),
            questions=(),
            opened_at=hall.now,
            closes_at=hall.now,
            stage=SurveyStage.CLOSED,
            ended_at=hall.now,
        ),
    )
    desk = Phone(noor)
    await desk.says("/netwerk")
    await desk.presses("Peiling")
    return Survey, desk, CANARY[:12]


async def _keep(hall: TownHall, affair: Announcement | Survey) -> None:
    await hall.work(lambda unit: unit.store.affairs.save(affair, None))


def _read(phone: Phone) -> str:
    """All that stands in a chat, on buttons too."""
    return "\n".join([phone.texts, *(name for m in phone.messages.values() for name in m.buttons)])


@pytest.mark.parametrize(
    "lists",
    [_agreement, _contact, _mediation, _activity, _fund, _meeting, _announcement, _survey],
)
async def test_a_list_goes_with_what_it_lists(
    hall: TownHall, lists: Callable[[TownHall], Awaitable[Listed]]
) -> None:
    kind, phone, words = await lists(hall)
    assert words in "\n".join([phone.last.text, *phone.last.buttons])

    def erase(unit: Unit) -> None:
        (affair,) = unit.store.affairs.all(kind)
        erasing_shared.erase(unit, affair.id, Why.TERM)

    await hall.work(erase)
    await hall.deliver()
    assert words not in _read(phone)


async def test_a_list_goes_when_somebody_it_names_is_erased(hall: TownHall) -> None:
    _, fatima, _ = await _contact(hall)
    others = await hall.look(lambda store: store.people.all())
    (samira,) = [each for each in others if each.name == "Samira"]
    await hall.work(lambda unit: erasing.erase_person(unit, samira, Why.PERSON))
    await hall.deliver()
    assert "Els en Samira" not in _read(fatima)


async def test_what_cannot_stand_on_a_list_leaves_it_where_it_is(hall: TownHall) -> None:
    _, fatima, words = await _contact(hall)
    made = await called(hall, fatima.who)
    await hall.work(lambda unit: erasing_shared.erase(unit, made, Why.TERM))
    await hall.deliver()
    assert words in _read(fatima)


async def test_only_the_newest_lists_stay(hall: TownHall) -> None:
    fatima: Someone = await hall.person(Role.OFFICIAL, "Fatima")
    for _ in range(7):
        chat = await opens(fatima)
    await hall.deliver()
    assert sum("Nieuwe afspraak met een lid" in m.buttons for m in chat.messages.values()) == 5
    traced = await hall.look(lambda store: store.copies.of_affairs_in_chat_of(fatima.person))
    assert set(traced) <= set(chat.messages)
    assert len(traced) == 5
