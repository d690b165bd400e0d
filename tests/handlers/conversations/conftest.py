import pytest

from handlers import form_table
from tests.handlers.conversations.outing import Outing, Phone, teach_the_texts
from tests.handlers.town_hall import Someone


@pytest.fixture
def outing(monkeypatch: pytest.MonkeyPatch) -> Outing:
    teach_the_texts()
    outing = Outing()
    monkeypatch.setattr(form_table, "FACES", {**form_table.FACES, "outing": outing.face()})
    return outing


@pytest.fixture
async def phone(outing: Outing, merel: Someone) -> Phone:
    return Phone(merel)
