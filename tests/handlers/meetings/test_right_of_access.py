"""Somebody who asks what is kept of them gets what they took part in, and nobody else in it."""

import json
from dataclasses import replace
from typing import Any

from domain.identifiers import PersonId
from domain.meetings.invitation import Rsvp
from domain.people.audience import Audience, Reach
from domain.people.membership import NetworkRole
from services.announcements import letters, sending
from services.meetings import answering
from services.meetings.afterwards import agreements, attendance_code
from services.unit import Unit
from services.upkeep import exporting
from storage.records import Person
from tests.handlers.meetings.gathering import THURSDAY, called
from tests.handlers.town_hall import Someone, TownHall


def _person(unit: Unit, person_id: PersonId) -> Person:
    person = unit.store.people.by_id(person_id)
    assert person is not None
    return person


async def _export(hall: TownHall, person: PersonId) -> dict[str, Any]:
    def made(unit: Unit) -> dict[str, Any]:
        found = _person(unit, person)
        return exporting.export(unit.store, unit.municipality.protocol, found, unit.now)

    return await hall.work(made)


async def test_a_member_gets_what_they_answered_wrote_and_took_on(
    hall: TownHall, noor: Someone, samir: Someone, merel: Someone
) -> None:
    meeting = await called(hall, noor, title="Samen de winter in")

    def takes_part(unit: Unit) -> None:
        person, leader = _person(unit, samir.person), _person(unit, noor.person)
        doer = replace(person.membership, roles=frozenset({NetworkRole.DOER}))
        unit.store.people.save(replace(person, membership=doer))
        answering.answer(unit, person, meeting, Rsvp.YES)
        answering.answer(unit, _person(unit, merel.person), meeting, Rsvp.NO)
        announced = sending.compose(
            unit, leader, Audience(Reach.ALL), None, words={"nl": "Het buurthuis is weer open."}
        )
        letters.say_back(unit, person, announced.id, "Fijn, dank je wel.")

    await hall.work(takes_part)
    hall.now = THURSDAY

    def meets(unit: Unit) -> None:
        leader = _person(unit, noor.person)
        attendance_code.set_present(unit, leader, meeting, samir.person, there=True)
        agreements.add(unit, leader, meeting, what="Koffie zetten", who=samir.person, by=None)

    await hall.work(meets)
    kept = await _export(hall, samir.person)

    assert kept["taking_part"]["roles"] == ["doer"]
    told = {each["what"]: each for each in kept["together"]}
    assert told["meeting"]["title"] == "Samen de winter in"
    assert (told["meeting"]["yours"]["answer"], told["meeting"]["yours"]["present"]) == (
        "yes",
        True,
    )
    assert told["announcement"]["words"] == {"nl": "Het buurthuis is weer open."}
    assert [each["took_on"][0]["what"] for each in kept["led"]] == ["Koffie zetten"]
    assert [each["words"] for each in kept["letters"]] == [{"words": "Fijn, dank je wel."}]
    text = json.dumps(kept)
    assert merel.person not in text
    assert noor.person not in text


async def test_whoever_led_a_meeting_gets_that_they_did(
    hall: TownHall, noor: Someone, samir: Someone
) -> None:
    await called(hall, noor, title="Rust op het plein")

    kept = await _export(hall, noor.person)

    assert [each["title"] for each in kept["led"]] == ["Rust op het plein"]
    assert samir.person not in json.dumps(kept)
