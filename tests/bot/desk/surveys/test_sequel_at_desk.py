"""At the desk: what is done with advice on a plan is written, looked at, and told once."""

from domain.surveys.survey import Asking, Survey, SurveyQuestion
from services.surveys import closing
from services.unit import Unit
from tests.bot.desk.meetings.filling import form_in, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.surveys.street import Street

SCALE = SurveyQuestion(Asking.SCALE, "Wat vind je?")
WORDS = "Er komen <b>bomen</b>."
FIELD = "words.words"


async def asked_about_a_plan(street: Street) -> Survey:
    survey = await street.asks([SCALE], file="plan")

    def close(unit: Unit) -> None:
        wim = unit.store.people.by_id(street.wim.who.person)
        assert wim is not None
        closing.close(unit, wim, survey.id)

    await street.hall.work(close)
    return survey


async def test_it_is_written_looked_at_and_told_once(
    desk: OpenDesk, street: Street, wim: Visitor, fatima: Visitor
) -> None:
    survey = await asked_about_a_plan(street)
    place = f"/surveys/{survey.id}"
    page = await wim.get(place)
    assert "uiterlijk maandag 7 december" in page.text
    assert f"{place}/sequel" in page.text
    form = await wim.get(f"{place}/sequel")
    assert form.status_code == 200
    looked = await wim.post(f"{place}/sequel", form_in(form, f"{place}/sequel") | {FIELD: WORDS})
    assert "Dit gaat naar alle 6 mensen" in looked.text
    assert "Er komen &lt;b&gt;bomen&lt;/b&gt;." in looked.text
    sent = [await sends(wim, f"{place}/sequel", looked) for _ in range(2)]
    assert {each.headers["Location"] for each in sent} == {place}
    await street.hall.deliver()
    for figure in street.figures:
        assert figure.texts.count(WORDS) == 1
    assert "Verteld op maandag 23 november" in (await wim.get(place)).text
    assert f"{place}/sequel" not in (await wim.get(place)).text
    late = await wim.get(f"{place}/sequel")
    assert (late.status_code, "al gehoord" in late.text) == (409, True)
    assert "Er komen" in (await fatima.get(f"{place}/results")).text


async def test_only_coordinators_write_it_and_only_of_a_plan(
    street: Street, wim: Visitor, fatima: Visitor
) -> None:
    survey = await asked_about_a_plan(street)
    assert (await fatima.get(f"/surveys/{survey.id}/sequel")).status_code == 404
    assert (await wim.get("/surveys/nothing/sequel")).status_code == 404
    pulse = await street.asks([SCALE])
    early = await wim.get(f"/surveys/{pulse.id}/sequel")
    assert (early.status_code, "geen vervolg beloofd" in early.text) == (409, True)
