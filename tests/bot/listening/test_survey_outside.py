"""A survey answered over HTTP by somebody without an account: once, and nobody is noted."""

import asyncio
import re
from collections.abc import Callable

import aiohttp

from bot.demo.network import concern_stories
from domain.identifiers import AccountId, AffairId, ChatId
from domain.people.audience import Audience, Reach
from domain.surveys.survey import READY, Survey, SurveyKind
from services.surveys import opening, survey_link
from services.surveys.opening import SurveyPlan
from services.unit import Unit
from storage.database import Database
from storage.store import Store
from tests.bot.listening.outside_pages import outside_pages
from tests.bot.parts import Written

CANARY = "kanarie-buiten-wq5t"


def asked_outside(unit: Unit) -> tuple[Survey, str]:
    """Ask the demo town's network something, and people outside too; gives their link."""
    noor = unit.store.people.by_account(AccountId(concern_stories.COORDINATOR.account))
    assert noor is not None
    questions = tuple(READY.values())
    text = "Vannacht brandde een <b>woning uit."
    plan = SurveyPlan(SurveyKind.PULSE, "Na de brand", questions, Audience(Reach.ALL), 3, text)
    survey = opening.open_(unit, noor, plan)
    survey_link.make(unit, noor, survey.id)
    drawn = survey_link.draw(unit, survey.id)
    assert drawn is not None
    return drawn


async def test_a_form_sent_twice_at_once_counts_once_and_nobody_is_noted(
    database: Database, unit: Callable[[Store], Unit], written: Written
) -> None:
    def settle(store: Store) -> tuple[Survey, str]:
        everybody = concern_stories.EVERYBODY
        concern_stories.settle(unit(store), everybody, ChatId(-1), forum=True)
        return asked_outside(unit(store))

    async with (
        outside_pages(database, unit) as root,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as browser,
    ):
        survey, link = await database.run(settle)
        async with browser.get(f"{link}?taal=en") as answer:
            page, policy = await answer.text(), answer.headers["Content-Security-Policy"]
            assert "Set-Cookie" not in answer.headers
        assert "script" not in policy + page
        assert "<b>woning" not in page
        assert "We do not know who you are. Please fill it in once." in page
        (form,) = re.findall(r'name="form" value="([\w-]{32})"', page)
        typed = {"form": form, "choice.0": "2", "words.1": CANARY, "choice.2": ""}

        async def sends() -> str:
            async with browser.post(f"{link}?taal=en", data=typed) as answer:
                assert answer.status == 200
                assert "Your answers were sent, without your name." in await answer.text()
                return str(answer.url)

        thanks = await asyncio.gather(sends(), sends())
        assert set(thanks) == {f"{link}/dank?taal=en"}
        assert link.startswith(root)
    rows = await database.run(lambda store: _kept(store, survey.id))
    assert sorted(rows) == ["2", CANARY]
    for said in (CANARY, link.rpartition("/")[2], form, "127.0.0.1"):
        assert said not in written.text


def _kept(store: Store, survey: AffairId) -> list[str]:
    return [str(each["answer"]) for each in store.survey_answers.of(survey)]
