"""Standard texts: picked, looked at, changed or not; nobody learns which language is read."""

import pytest

from domain.identifiers import ConcernId
from domain.roles import Role
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone, TownHall

DUTCH = "We hebben met mensen in de buurt gepraat."


@pytest.fixture
async def robin(hall: TownHall) -> Someone:
    return await hall.person(Role.KEY_FIGURE, "Robin", "en")


@pytest.fixture
async def concern(hall: TownHall, robin: Someone, fatima: Someone) -> ConcernId:
    """A concern of somebody who reads English, that Fatima took up."""
    concern = await hall.concern(robin, named=False)
    await fatima.press("Oppakken", concern)
    return concern


def last(hall: TownHall) -> Shown:
    return list(hall.group.values())[-1]


async def test_a_text_is_picked_and_looked_at_before_it_goes(
    hall: TownHall, robin: Someone, fatima: Someone, concern: ConcernId
) -> None:
    heard = len(robin.inbox)
    await fatima.press("Terugkoppelen", concern)
    await fatima.press("We hebben gepraat")
    preview = last(hall)
    assert DUTCH in preview.text
    assert "De melder leest die in de eigen taal." in preview.text
    assert list(preview.buttons) == ["Versturen", "Aanpassen", "Weggooien"]
    assert not any(shown.asks_reply for shown in hall.group.values())
    assert len(robin.inbox) == heard
    await fatima.press("Versturen")
    assert len(robin.inbox) == heard + 1
    await fatima.press("Lezen", concern)
    assert DUTCH in hall.texts(), "officials read it in the language of their group"
    assert "We have talked" not in hall.texts()


async def test_a_text_that_was_changed_goes_as_it_was_typed(
    hall: TownHall, robin: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Vraag stellen", concern)
    await fatima.press("Speelt het nog?")
    await fatima.press("Aanpassen")
    assert "Speelt dit nog?" in hall.texts(), "to be copied and changed"
    await fatima.reply("Speelt dit nog, ook bij de sluis?")
    assert "in de eigen taal" not in hall.texts()
    assert list(last(hall).buttons) == ["Versturen", "Aanpassen", "Weggooien"]
    await fatima.press("Versturen")
    assert "Speelt dit nog, ook bij de sluis?" in robin.inbox[-1]


async def test_each_act_offers_its_own_texts(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Termijn verlengen", concern)
    asked = max(n for n, shown in hall.group.items() if "Stoppen" in shown.buttons)
    assert list(hall.group[asked].buttons) == ["We wachten op anderen", "Stoppen"]
    await fatima.press("Notitie", concern)
    asked = max(n for n, shown in hall.group.items() if "Stoppen" in shown.buttons)
    assert list(hall.group[asked].buttons) == ["Stoppen"]


async def test_a_text_that_the_protocol_no_longer_has_cannot_be_picked(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", concern)
    asked = max(n for n, shown in hall.group.items() if "Stoppen" in shown.buttons)
    data = hall.group[asked].buttons["We hebben gepraat"].replace("talked", "walked")
    assert "oud bericht" in await fatima.press_data(asked, data)
    assert "Stoppen" in hall.group[asked].buttons
