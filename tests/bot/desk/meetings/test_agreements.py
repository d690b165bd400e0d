"""What is agreed with one member, and all that is open, at the desk."""

from domain.meetings.shared_agreement import AgreementState
from domain.meetings.talk import Talk, TalkStage
from tests.bot.desk.meetings.filling import fills_in, form_in, heard, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone

LIST = "Het rooster van de speeltuin sturen"
NEW = "/agreements/new"


async def the_talk(desk: OpenDesk) -> Talk:
    (found,) = await desk.hall.look(lambda store: store.affairs.all(Talk))
    return found


async def proposes(visitor: Visitor, merel: Someone, **typed: str) -> None:
    asked = {"member": merel.person, "words__what": LIST, "who": "me", "by__day": "2026-12-05"}
    preview = await fills_in(visitor, NEW, **asked | typed)
    assert "Klopt dit zo?" in preview.text
    for _ in range(2):
        sent = await sends(visitor, NEW, preview)
        assert sent.headers["Location"] == "/agreements"


async def test_an_official_agrees_with_a_member_and_ticks_it_off(
    desk: OpenDesk, fatima: Visitor, noor: Visitor, merel: Someone
) -> None:
    await proposes(fatima, merel)
    assert "Aan Merel is gevraagd of dit klopt" in (await fatima.get("/agreements")).text
    assert LIST not in (await noor.get("/agreements")).text
    await desk.hall.deliver()
    chat = Chat(merel)
    await chat.presses("Andere woorden")
    await chat.says("Het rooster brengen")
    await chat.presses("Leg dit voor")
    talk = await the_talk(desk)
    address = f"/agreements/{talk.id}/1"
    page = await fatima.get("/agreements")
    assert "Merel schrijft de afspraak liever zo op" in page.text
    await fatima.post(address, form_in(page, address) | {"said": "yes"})
    assert (await the_talk(desk)).stage is TalkStage.AGREED
    assert "Tussen" in (await noor.get("/agreements")).text
    assert 'name="said"' not in (await noor.get("/agreements")).text, "of others it is read"

    page = await fatima.get("/agreements")
    await fatima.post(address, form_in(page, address) | {"said": "kept"})
    assert (await the_talk(desk)).agreement.state is AgreementState.KEPT
    assert "Gelukt! Dit is genoteerd" in await heard(desk, merel)
    again = await fatima.post(address, form_in(page, address) | {"said": "kept"})
    assert again.status_code == 409
    assert "Er staat nu niets open" in (await fatima.get("/agreements")).text


async def test_what_leads_to_one_person_is_shown_and_hostile_text_stays_text(
    desk: OpenDesk, fatima: Visitor, merel: Someone
) -> None:
    what = {"words__what": "Bel 06 12345678 <script>alert(1)</script>"}
    asked = {"member": merel.person, "who": "both", "by__day": "2026-12-05"}
    preview = await fills_in(fatima, NEW, **asked, **what)
    assert "<code>06 12345678</code>" in preview.text
    await sends(fatima, NEW, preview)
    page = await fatima.get("/agreements")
    assert "<script>alert" not in page.text
    assert "&lt;script&gt;" in page.text
