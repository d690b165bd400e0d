"""The mayor's words at the desk: written, seen as members will, and taken back."""

from domain.people.mayors_words import MayorsWords, MayorsWordsStage
from services.people.mayor import mayors_words
from services.unit import Unit
from tests.bot.desk.meetings.filling import form_in, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

FORM = "/mayor/words"
WORDS = "Ik ben <trots> op jullie."


async def kept(desk: OpenDesk) -> list[MayorsWords]:
    return await desk.hall.look(lambda store: store.affairs.all(MayorsWords))


async def test_the_words_are_written_looked_at_and_taken_back(
    desk: OpenDesk, noor: Visitor
) -> None:
    assert 'href="/mayor"' in (await noor.get("/announcements")).text
    assert "Nu zijn die er niet" in (await noor.get("/mayor")).text
    page = await noor.get(FORM)
    looked = await noor.post(FORM, form_in(page, FORM) | {"words.words": WORDS})
    assert "Ik ben &lt;trots&gt; op jullie." in looked.text
    assert "Ook de burgemeester bedankt je" in looked.text
    assert (await sends(noor, FORM, looked)).status_code == 303
    shown = await noor.get("/mayor")
    assert "Ik ben &lt;trots&gt; op jullie." in shown.text
    back = form_in(shown, "/mayor/back")
    assert (await noor.post("/mayor/back", back)).status_code == 303
    assert [each.stage for each in await kept(desk)] == [MayorsWordsStage.TAKEN_BACK]
    assert "niet meer klaar" in (await noor.post("/mayor/back", back)).text


async def test_words_with_speech_are_changed_where_one_can_speak(
    desk: OpenDesk, noor: Visitor, coordinator: Someone
) -> None:
    def speaks(unit: Unit) -> None:
        person = unit.store.people.by_id(coordinator.person)
        assert person is not None
        mayors_words.give(unit, person, "", b"speech")

    await desk.hall.work(speaks)
    assert "in de chat in Telegram" in (await noor.get(FORM)).text
    assert [each.voice != "" for each in await kept(desk)] == [True]
