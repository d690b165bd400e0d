"""An idea of Sanne's, from `Samen` to invitations: what tests of activities begin with."""

from datetime import datetime

from domain.together.activities.activity import Activity
from services.upkeep import sweeping
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor

CALLED = "Gespreksavond voor ouders"
WHAT = "Met ouders praten over wat <b>kinderen</b> online zien."
WHEN = "donderdag 10 december 19.30 uur"


async def fill_in(sanne: Visitor, when: str = WHEN) -> None:
    """Fill in the whole proposal, up to its preview."""
    await sanne.say("/samen")
    await sanne.press("Activiteiten", "Activiteit voorstellen")
    for words in (CALLED, WHAT, "Ouders uit Noord", when, "Buurthuis De Brug"):
        await sanne.say(words)
    await sanne.press("Overslaan")


async def propose(sanne: Visitor) -> None:
    await fill_in(sanne)
    await sanne.press("Versturen")


async def agree(ineke: Visitor, words: str = "") -> None:
    """Say yes, and invite everybody."""
    await ineke.press("Ja", "Iedereen")
    if words:
        await ineke.say(words)
    else:
        await ineke.press("Overslaan")
    await ineke.press("Versturen")


async def kept(doorstep: Doorstep) -> Activity:
    (activity,) = await doorstep.look(lambda store: store.affairs.all(Activity))
    return activity


async def until(doorstep: Doorstep, moment: datetime) -> None:
    """Let it be that moment, and let time do what it brings."""
    doorstep.now = moment
    faults = await doorstep.work(sweeping.sweep)
    assert faults == []


def said(visitor: Visitor, words: str) -> list[str]:
    """All in somebody's chat that says these words."""
    return [shown.text for shown in visitor.chat.values() if words in shown.text]
