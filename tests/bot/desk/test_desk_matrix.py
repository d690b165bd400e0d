"""The permission matrix at the desk: every cell through real requests, every route for everybody.

`docs/permissions.md` has the tables; whatever is posted, only open cells change anything.
"""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from docs.permission_tables import OPEN, cells
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, Preparation
from domain.concerns.concern import Stage
from domain.concerns.doers import Doer, Where
from domain.identifiers import ConcernId
from domain.roles import Role, Standing
from services.unit import Unit
from tests.bot.desk.coming_in import comes_with, invite
from tests.bot.desk.open_desk import OpenDesk, Visitor, open_desk
from tests.handlers.town_hall import Someone
from web.routes import ANY
from web.routing import ROUTES

MARK = re.compile(r'name="mark" value="(\w+)"')

WHO = {
    "official": Role.OFFICIAL,
    "coordinator": Role.COORDINATOR,
    "key figure": Role.KEY_FIGURE,
    "chair": Role.CHAIR,
    "removed official": Role.OFFICIAL,
}
NEED_MORE = {Act.LEAVE_CLOSED, Act.ASK_BACK, Act.CALLED, Act.NOT_REACHED, Act.TOLD_BY_PHONE}
"""Open only when the reporter asked to go on or to be called, or let it be passed on."""


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OpenDesk]:
    async with open_desk(tmp_path) as desk:
        for who, role in WHO.items():
            await desk.let_in(await desk.hall.person(role, who), who)
        yield desk


async def browsers(desk: OpenDesk) -> dict[str, tuple[Visitor, str]]:
    """Open a browser of everybody, with the form token of those who are in."""
    found = {"stranger": (desk.browser(), "")}
    for who, role in WHO.items():
        browser = desk.browser()
        status = (await browser.signs_in(who)).status_code
        works = role in {Role.OFFICIAL, Role.COORDINATOR}
        assert status == (303 if works else 403), who
        found[who] = (browser, await browser.form_token() if works else "")

    def remove(unit: Unit) -> None:
        for person in unit.store.people.all(Standing.MEMBER):
            if person.name == "removed official":
                unit.store.people.save(replace(person, standing=Standing.REMOVED))

    await desk.hall.work(remove)
    return found


async def at_stage(desk: OpenDesk, reporter: Someone, stage: Stage) -> ConcernId:
    concern = await desk.hall.concern(reporter, named=False)

    def change(unit: Unit) -> None:
        filed = unit.store.concerns.by_id(concern)
        assert filed is not None
        unit.store.concerns.save(replace(filed, stage=stage, feedback_given=1))

    await desk.hall.work(change)
    return concern


async def truth(desk: OpenDesk, concern: ConcernId) -> tuple[Any, ...]:
    """Give what an act would change."""
    now = await desk.hall.now_is(concern)
    entries = await desk.hall.look(lambda store: store.entries.of(concern))
    return now, entries, await desk.hall.journal(concern)


async def does(visitor: Visitor, token: str, concern: ConcernId, act: Act) -> set[int]:
    """Try an act in every way the desk knows; gives the statuses."""
    if act is Act.READ:
        ways: list[tuple[str, dict[str, str]]] = [("read", {})]
    else:
        protocol = visitor.desk.hall.municipality.protocol
        choices: dict[Preparation | None, list[str]] = {
            Preparation.OUTCOME: list(protocol.outcomes),
            Preparation.PARTNER: list(protocol.partners),
        }
        words = {"words": "Twee woorden."}
        if ACTS[act].begins_with_choice:
            words["outcome"] = choices[ACTS[act].preparation][0]
        ways = [(f"do/{act}", {}), (f"write/{act}", words), (f"send/{act}", {})]
    statuses, mark = set(), ""
    for way, form in ways:
        filled = form | {"token": token, "mark": mark}
        answer = await visitor.post(f"/concerns/{concern}/{way}", filled)
        statuses.add(answer.status_code)
        looked_at = MARK.search(answer.text)
        mark = looked_at[1] if looked_at is not None else ""
    visitor.desk.seconds += 60
    return statuses


def is_open(act: Act, stage: Stage) -> bool:
    row = list(cells(act, Doer.OFFICIAL, Where.DESK))
    return row[1 + list(Stage).index(stage)] == OPEN


@pytest.mark.parametrize("stage", Stage)
async def test_nobody_does_anything_in_a_shut_cell(
    desk: OpenDesk, samira: Someone, stage: Stage
) -> None:
    people, concern = await browsers(desk), await at_stage(desk, samira, stage)
    tried = 0
    for who, (visitor, token) in people.items():
        for act in Act:
            if who == "official" and is_open(act, stage):
                continue
            before = await truth(desk, concern)
            statuses = await does(visitor, token, concern, act)
            refused = {401} if not token or who == "removed official" else {404, 409, 422, 303}
            assert statuses <= refused, (who, act, statuses)
            assert await truth(desk, concern) == before, (who, act)
            tried += 1
    assert tried > 5 * 10


@pytest.mark.parametrize("stage", Stage)
async def test_an_official_can_do_what_is_open(
    desk: OpenDesk, samira: Someone, stage: Stage
) -> None:
    visitor, token = (await browsers(desk))["official"]
    done = 0
    for act in Act:
        if not is_open(act, stage) or act in NEED_MORE:
            continue
        concern = await at_stage(desk, samira, stage)
        before = await truth(desk, concern)
        statuses = await does(visitor, token, concern, act)
        assert await truth(desk, concern) != before, (act, statuses)
        done += 1
    assert done or stage is Stage.WITHDRAWN


async def test_every_route_is_for_whom_it_says_and_nobody_else(
    desk: OpenDesk, samira: Someone
) -> None:
    people, concern = await browsers(desk), await at_stage(desk, samira, Stage.FILED)
    for route in ROUTES:
        parts = [
            concern if part == ANY and before == "concerns" else "nothing" if part == ANY else part
            for before, part in zip(("", *route.parts), route.parts, strict=False)
        ]
        address = "/" + "/".join(parts)
        for who, (visitor, token) in people.items():
            if who in {"official", "coordinator"} and WHO[who] in route.who:
                continue
            form = {"token": token}
            before = await truth(desk, concern)
            answer = await (
                visitor.get(address) if route.method == "GET" else visitor.post(address, form)
            )
            expected = 404 if who in {"official", "coordinator"} else 401
            assert answer.status_code == expected, (who, route.method, address)
            assert await truth(desk, concern) == before
            desk.seconds += 1


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.COORDINATOR])
async def test_a_newcomer_has_their_admission_and_nothing_else(
    desk: OpenDesk, samira: Someone, role: Role
) -> None:
    noor = await desk.hall.person(Role.COORDINATOR, "Noor")
    browser, concern = desk.browser(), await at_stage(desk, samira, Stage.FILED)
    await comes_with(browser, await invite(desk, noor, role), "merel")
    token = await browser.form_token("/messages")
    others = 0
    for route in ROUTES:
        parts = (concern if part == ANY else part for part in route.parts)
        address, before = "/" + "/".join(parts), await truth(desk, concern)
        form = {"token": token}
        answer = await (
            browser.get(address) if route.method == "GET" else browser.post(address, form)
        )
        if not route.newcomers:
            assert answer.headers.get("Location") == "/messages", (route.method, address)
            others += 1
        assert concern not in answer.text
        assert await truth(desk, concern) == before
        desk.seconds += 1
    assert others > len(ROUTES) - 10
    page = (await browser.get("/messages")).text
    leads = set(re.findall(r'href="(/[a-z-]*)"', page))
    assert leads <= {"/messages", "/sessions"}, leads


def test_the_desk_has_no_preparation_that_is_not_tried() -> None:
    begins = {ACTS[act].begins_with for act in Act if is_open(act, Stage.TAKEN_UP)}
    assert begins <= {
        None,
        Preparation.WORDS,
        Preparation.OUTCOME,
        Preparation.PARTNER,
        Preparation.CONFIRMATION,
    }
