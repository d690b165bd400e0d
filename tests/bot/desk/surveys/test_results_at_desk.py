"""Surveys at the desk: how one goes, closing it, and what may be seen of what came of it."""

import re

from domain.surveys.survey import Survey, SurveyStage
from services import outside_address
from services.surveys import answering, closing, survey_link
from services.unit import Unit
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.surveys.street import Street

ROOT = "https://open.town.example"


async def answered(street: Street, survey: Survey, count: int) -> None:
    def answer(unit: Unit) -> None:
        for number, figure in enumerate(street.figures[:count]):
            person = unit.store.people.by_id(figure.who.person)
            assert person is not None
            given = {0: str(1 + number % 2), 1: f"Gehoord {number}. <b>", 2: "1"}
            answering.answer(unit, person, survey.id, given)

    await street.hall.work(answer)


async def closed(street: Street, survey: Survey) -> None:
    def close(unit: Unit) -> None:
        person = unit.store.people.by_id(street.wim.who.person)
        assert person is not None
        closing.close(unit, person, survey.id)

    await street.hall.work(close)


async def test_a_coordinator_follows_closes_and_reads_a_survey(
    desk: OpenDesk, street: Street, wim: Visitor
) -> None:
    survey = await street.asks()
    await answered(street, survey, 5)
    address, token = f"/surveys/{survey.id}", {"token": await wim.form_token()}
    assert address in (await wim.get("/surveys")).text
    page = (await wim.get(address)).text
    assert "Gevraagd: 6" in page
    assert "Antwoorden: 5" in page
    assert "Gehoord" not in page
    early = await wim.get(f"{address}/results")
    assert (early.status_code, "pas als de peiling gesloten is" in early.text) == (409, True)
    assert "Na de brand" in (await wim.get(f"{address}/close")).text
    assert (await street.now_is(survey.id)).stage is SurveyStage.OPEN
    done = await wim.post(f"{address}/close", token)
    assert done.headers["Location"] == f"{address}/results"
    again = await wim.post(f"{address}/close", token)
    assert (again.status_code, "was al gesloten" in again.text) == (409, True)
    assert (await wim.get(f"{address}/close")).status_code == 409
    results = (await wim.get(f"{address}/results")).text
    assert "wat ermee is gedaan" in results
    for said in ("5 van de 6 mensen", "Hoe is de stemming", "Gehoord 4. &lt;b&gt;", "Noord"):
        assert said in results, said
    await desk.hall.deliver()
    assert any("Na de brand" in each for each in street.wim.who.inbox), "in the chat too"


async def test_officials_read_what_is_closed_and_nothing_before(
    desk: OpenDesk, street: Street, fatima: Visitor
) -> None:
    survey = await street.asks()
    await answered(street, survey, 6)
    address, token = f"/surveys/{survey.id}", {"token": await fatima.form_token()}
    assert survey.id not in (await fatima.get("/surveys")).text
    assert (await fatima.get(f"{address}/results")).status_code == 404
    for closed_to in (address, f"{address}/close", "/surveys/pulse/write"):
        assert (await fatima.get(closed_to)).status_code == 404, closed_to
    assert (await fatima.post(f"{address}/close", token)).status_code == 404
    await closed(street, survey)
    assert f"{address}/results" in (await fatima.get("/surveys")).text
    assert "Gehoord 5." in (await fatima.get(f"{address}/results")).text
    for figure in street.figures:
        assert figure.who.person not in (await fatima.get(f"{address}/results")).text


async def test_of_fewer_than_five_answers_nothing_is_seen(street: Street, wim: Visitor) -> None:
    survey = await street.asks()
    await answered(street, survey, 4)
    await closed(street, survey)
    results = (await wim.get(f"/surveys/{survey.id}/results")).text
    assert "te weinig antwoorden" in results
    assert "Gehoord" not in results
    assert "<table" not in results
    assert "minder dan 5" in (await wim.get(f"/surveys/{survey.id}")).text


async def test_reading_what_came_of_it_stands_in_the_journal(
    desk: OpenDesk, street: Street, wim: Visitor
) -> None:
    survey = await street.asks()
    await closed(street, survey)
    await wim.get(f"/surveys/{survey.id}")
    journal = await desk.hall.look(lambda store: store.journal.about(street.wim.who.person))
    before = [line.act for line in journal].count("read")
    await wim.get(f"/surveys/{survey.id}/results")
    journal = await desk.hall.look(lambda store: store.journal.about(street.wim.who.person))
    assert [line.act for line in journal].count("read") == before + 1


async def test_a_coordinator_asks_people_outside_by_a_link(
    desk: OpenDesk, street: Street, wim: Visitor
) -> None:
    survey = await street.asks()
    address, token = f"/surveys/{survey.id}", {"token": await wim.form_token()}
    page = (await wim.get(address)).text
    assert "vraag de beheerder om" in page
    assert f'action="{address}/link"' not in page
    await desk.hall.work(lambda unit: outside_address.keep(unit, ROOT))
    assert f'action="{address}/link"' in (await wim.get(address)).text
    made = (await wim.post(f"{address}/link", token)).text
    (secret,) = re.findall(rf"<code>{ROOT}/vragen/([\w-]{{32}})</code>", made)
    assert secret not in (await wim.get(address)).text, "it is shown once"

    def answer(unit: Unit) -> None:
        for number in range(5):
            form, given = str(number) * 32, {0: "1", 1: f"Buiten {number}. <b>"}
            survey_link.answer(unit, secret, form, given)

    await desk.hall.work(answer)
    assert "Antwoorden van buiten: 5" in (await wim.get(address)).text
    for _ in range(2):
        done = await wim.post(f"{address}/link/off", token)
        assert done.headers["Location"] == address
    assert await desk.hall.work(lambda unit: survey_link.opened(unit, secret)) is None
    await closed(street, survey)
    results = (await wim.get(f"{address}/results")).text
    assert "Van buiten het netwerk is 5 keer geantwoord" in results
    assert "Van buiten het netwerk: Wat hoor je?" in results
    assert "Buiten 4. &lt;b&gt;" in results
    assert "van de 6 mensen" not in results, "of members there are too few"
    assert (await wim.post(f"{address}/link", token)).status_code == 409


async def test_what_is_gone_is_not_there(wim: Visitor) -> None:
    for address in ("/surveys/nothing", "/surveys/nothing/results", "/surveys/nothing/close"):
        assert (await wim.get(address)).status_code == 404, address
