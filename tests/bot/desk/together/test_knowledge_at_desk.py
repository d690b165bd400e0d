"""Knowledge for who has the desk alone: the chat shows the way, and the page has all of it."""

from domain.roles import Role
from tests.bot.desk.coming_in import works_here
from tests.bot.desk.open_desk import OpenDesk


async def test_the_chat_leads_to_the_page_and_holds_no_sheet(desk: OpenDesk) -> None:
    """A message in it is kept, and would say which sheet somebody read."""
    _, chat = await works_here(desk, Role.OFFICIAL, "Bram")
    await chat.type("/samen")
    await chat.press("Kennis")
    assert "Kies Kennis in het menu bovenaan." in (await chat.texts())[-1]
    assert await chat.choices() == ["Terug naar Samen"]
    page = await chat.browser.get("/knowledge")
    assert page.status_code == 200
    assert "Een signaal is iets wat je ziet" in page.text
    await chat.press("Terug naar Samen")
    assert "Kennis" in await chat.choices()
