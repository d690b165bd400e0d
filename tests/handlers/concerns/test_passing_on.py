"""`Doorzetten` and `Nagevraagd`: the reporter decides, and hears what came of it."""

import pytest

from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from services.concerns import acts
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall

WHAT = "Dat er elke avond geduwd wordt bij het plein."
CAME = "De wijkagent is langs geweest."


@pytest.fixture
async def nameless(hall: TownHall, merel: Someone, fatima: Someone) -> ConcernId:
    """A concern whose reporter stays nameless, and that Fatima took up."""
    concern = await hall.concern(merel, named=False)
    await fatima.press("Oppakken", concern)
    return concern


async def wants_to_pass_on(official: Someone, concern: ConcernId) -> str:
    await official.press("Doorzetten", concern)
    await official.press("de politie")
    await official.reply(WHAT)
    return await official.press("Versturen")


async def lapses(hall: TownHall, concern: ConcernId) -> None:
    def work(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        acts.by_itself(unit, found, Act.LAPSE)

    await hall.work(work)


async def test_a_nameless_reporter_says_yes_and_stays_nameless(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    assert await wants_to_pass_on(fatima, nameless) == "Gevraagd. De melder beslist."
    question = merel.inbox[-1]
    assert "Naar wie: de politie." in question
    assert WHAT in question
    assert "Wie jij bent, zeggen we daar niet." in question
    shown = await hall.card(nameless)
    assert "mag dit naar de politie?" in shown.text
    assert "Nagevraagd" not in shown.buttons
    await merel.press_privately("Ja, dat mag")
    shown = await hall.card(nameless)
    assert "Ligt bij: de politie. Noem daar de melder niet. Vraag vóór" in shown.text
    assert "liever zonder naam" in shown.text
    assert "Doorzetten" not in shown.buttons
    assert "Afsluiten" not in shown.buttons
    assert "Merel" not in hall.texts()
    await fatima.press("Nagevraagd", nameless)
    await fatima.reply(CAME)
    await fatima.press("Versturen")
    assert "nagevraagd wat er van het doorzetten kwam" in merel.inbox[-1]
    assert CAME in merel.inbox[-1]
    assert "Afsluiten" in (await hall.card(nameless)).buttons
    assert (await hall.journal(nameless))[-4:] == [
        "passing-on-asked",
        "passing-on-allowed",
        "partner-asked-back",
        "feedback-delivered",
    ]


async def test_a_no_and_silence_pass_nothing_on(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await wants_to_pass_on(fatima, nameless)
    await merel.press_privately("Nee, liever niet")
    assert "De melder wil dit niet. Zet niets door." in hall.texts()
    await wants_to_pass_on(fatima, nameless)
    await lapses(hall, nameless)
    await hall.deliver()
    assert "niet gereageerd op de vraag over doorzetten. Zet niets door." in hall.texts()
    assert "Er wordt niets doorgezet" in merel.inbox[-1]
    assert "Nagevraagd" not in (await hall.card(nameless)).buttons


async def test_the_page_of_the_reporter_says_to_whom_it_goes(
    merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await wants_to_pass_on(fatima, nameless)
    chat = Chat(merel)
    await chat.opens(nameless)
    assert "mag dit naar de politie?" in chat.last.text
    await chat.presses("Ja, dat mag")
    assert "Een ambtenaar belt over" in chat.last.text
    assert "Dit ligt, met jouw ja, bij: de politie" in chat.last.text
    assert "na wat er van het doorzetten kwam" in chat.last.text
