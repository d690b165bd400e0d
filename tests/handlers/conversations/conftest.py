import pytest

from handlers.conversations import form_face
from tests.handlers.conversations.outing import Outing, Phone, teach_the_texts
from tests.handlers.town_hall import Someone


@pytest.fixture
def outing(monkeypatch: pytest.MonkeyPatch) -> Outing:
    teach_the_texts()
    outing = Outing()
    monkeypatch.setattr(form_face, "FACES", {**form_face.FACES, "outing": outing.face()})
    return outing


@pytest.fixture
async def phone(outing: Outing, merel: Someone) -> Phone:
    return Phone(merel)
