"""Who has no Telegram is invited, answers, and calls a meeting: at the desk alone."""

from domain.meetings.invitation import Rsvp
from domain.roles import Role
from tests.bot.desk.coming_in import works_here
from tests.bot.desk.meetings.filling import fills_in, meetings, sends
from tests.bot.desk.meetings.test_answering import presses
from tests.bot.desk.meetings.test_calling import FILLED, NEW
from tests.bot.desk.open_desk import OpenDesk
from tests.handlers.meetings.gathering import called, state
from tests.handlers.town_hall import Someone


async def test_who_has_no_telegram_answers_and_calls(
    desk: OpenDesk, coordinator: Someone, official: Someone
) -> None:
    iris, chat = await works_here(desk, Role.COORDINATOR, "Iris")
    made = await called(desk.hall, coordinator)
    assert any("Samen door de winter" in text for text in await chat.texts())
    answer = await presses(chat.browser, f"/meetings/{made}", "answer", answer="yes")
    assert answer.status_code == 303
    assert (await state(desk.hall, made, iris)).answer is Rsvp.YES

    before = len(await chat.texts())
    preview = await fills_in(chat.browser, NEW, **FILLED | {"words__called": "Van Iris"})
    sent = await sends(chat.browser, NEW, preview)
    page = sent.headers["Location"]
    titles = {f"/meetings/{each.id}": each.title for each in await meetings(desk)}
    assert titles[page] == "Van Iris"
    assert len(await chat.texts()) == before, "nothing of it comes in a chat of hers"
    cancel = f"{page}/cancel"
    await sends(chat.browser, cancel, await fills_in(chat.browser, cancel))
    assert "Afgezegd." in (await chat.browser.get(page)).text
