"""What somebody hopes for as they come in: said or not, read once, and kept no longer."""

import pytest

from domain.roles import Role
from storage.store import Store
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import TO_CONSENT, Visitor

HOPE = "Ik hoop op <rust> in de buurt, liever geen krant"


async def _waiting(doorstep: Doorstep, role: Role = Role.KEY_FIGURE) -> Visitor:
    visitor = await doorstep.newcomer(role)
    await visitor.press(*TO_CONSENT, "Ja, ik doe mee", "Sanne")
    if role is Role.KEY_FIGURE:
        await visitor.press("Noord")
    return visitor


async def _let_in(coordinator: Visitor, code: str) -> None:
    await coordinator.press("Code typen")
    await coordinator.say(code)


def _letters(store: Store) -> int:
    (count,) = store._connection.execute("SELECT COUNT(*) FROM letter").fetchone()
    return int(count)


async def test_what_a_newcomer_hopes_for_is_read_once_by_who_let_them_in(
    doorstep: Doorstep,
) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.coordinator("Noor")
    sanne = await _waiting(doorstep)
    code = sanne.code
    assert "wat hoop je, en wat wil je liever niet?" in sanne.last.text
    await sanne.say("Iets anders")
    await sanne.say(HOPE)
    assert sanne.last.text.startswith("✓ Genoteerd")
    await sanne.edit(HOPE, f"{HOPE}!")
    assert not any(HOPE in shown.text for shown in ineke.chat.values())

    await _let_in(ineke, code)

    read = [shown.text for shown in ineke.chat.values() if HOPE in shown.text]
    assert len(read) == 1
    assert "Wat Sanne hoopt" in read[0]
    assert f"{HOPE}!" in read[0]
    assert not any(HOPE in shown.text for shown in noor.chat.values())
    assert await doorstep.look(_letters) == 0


async def test_nobody_has_to_say_it_and_a_code_is_no_hope(doorstep: Doorstep) -> None:
    ineke, sanne = await doorstep.coordinator(), await _waiting(doorstep)
    code = sanne.code
    await sanne.say(code)
    assert "Genoteerd" not in sanne.last.text
    await sanne.say("x" * 601)
    assert "niet meer dan 600 tekens" in sanne.last.text
    await _let_in(ineke, code)
    assert not any("hoopt" in shown.text for shown in ineke.chat.values())


@pytest.mark.parametrize("role", [Role.CHAIR, Role.COORDINATOR])
async def test_others_are_not_asked(doorstep: Doorstep, role: Role) -> None:
    await doorstep.coordinator()
    visitor = await _waiting(doorstep, role)
    assert "wat hoop je" not in visitor.last.text
    await visitor.say(HOPE)
    assert "Genoteerd" not in visitor.last.text


async def test_who_stops_takes_it_along(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    sanne = await _waiting(doorstep)
    await sanne.say(HOPE)
    await sanne.press("Stoppen", "Ja, stop en wis alles")
    assert await doorstep.look(_letters) == 0
    assert await doorstep.person(sanne) is None
