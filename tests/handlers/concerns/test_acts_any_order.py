"""Whatever officials press, in whatever order, with old buttons too: the promises hold.

Meanwhile the reporter answers, adds and withdraws, and the coordinator decides.
"""

import asyncio
import contextlib
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.lanes import LONGEST_PAUSE
from domain.concerns.concern import Concern, Stage
from domain.concerns.protocol import Act
from domain.concerns.waiting_for import waits
from domain.errors import NotPossibleNow
from domain.identifiers import ConcernId
from domain.roles import Role
from services.actors import in_private
from services.concerns import acts as handling
from services.concerns import prompting
from services.concerns.acts import Words
from services.unit import Unit
from tests.handlers.town_hall import Someone, TownHall

Move = tuple[str, str | int | None]
LABELS = [
    "Lezen",
    "Ontvangst bevestigen",
    "Oppakken",
    "Terugkoppelen",
    "Notitie",
    "Vraag stellen",
    "Termijn verlengen",
    "Opschalen",
    "Naam vragen",
    "Afsluiten",
    "Heropenen",
    "Gesloten laten",
    "Langer bewaren",
    "Toch bewaren",
    "We zijn ermee bezig",
    "Waar precies?",
    "reply",
    "Versturen",
    "Aanpassen",
    "Weggooien",
    "Stoppen",
    "Terug",
    "Er is hulp geregeld",
    "Hier gaan wij niet over",
]
ELSEWHERE = {
    "Merel": (Act.ANSWER, Act.DECLINE, Act.ADD, Act.REVEAL, Act.STAY_NAMELESS, Act.REQUEST_REOPEN),
    "Noor": (Act.GRANT, Act.REFUSE, Act.ADVISE),
    "time": (Act.LAPSE, Act.EXPIRE),
}
"""What others do meanwhile, outside the group."""

NOT_FOR_THE_REPORTER = {"note", "escalate", "advise", "keep"}
BACK = {(Stage.CLOSED, Stage.ACKNOWLEDGED), (Stage.WITHDRAWN, Stage.ACKNOWLEDGED)}
STAGES = list(Stage)

FLOWS: list[list[str | int]] = [
    ["Ontvangst bevestigen"],
    ["Oppakken"],
    ["Lezen"],
    ["Terugkoppelen", "reply", "Versturen"],
    ["Terugkoppelen", "reply", "Versturen"],
    ["Notitie", "reply", "Versturen"],
    ["Vraag stellen", "reply", "Versturen"],
    ["Vraag stellen", "Waar precies?", "Versturen"],
    ["Termijn verlengen", "reply", "Versturen"],
    ["Opschalen", "reply", "Versturen"],
    ["Naam vragen", "reply", "Versturen"],
    ["Langer bewaren", "reply", "Versturen"],
    ["Gesloten laten", "reply", "Versturen"],
    ["Toch bewaren", "reply", "Versturen"],
    ["Heropenen"],
    ["Afsluiten", "Er is hulp geregeld", "Versturen"],
    ["Afsluiten", "Hier gaan wij niet over", "reply", "Aanpassen"],
]

what_one_does = st.lists(
    st.one_of(
        st.sampled_from(FLOWS),
        st.sampled_from(LABELS).map(lambda label: [label]),
        st.integers(0, 400).map(lambda old_button: [old_button]),
    ),
    max_size=9,
).map(lambda flows: [move for flow in flows for move in flow])
mishaps = st.one_of(
    st.tuples(st.sampled_from(["network down", "network up", "topic deleted"]), st.none()),
    st.tuples(st.just("message deleted"), st.integers(0, 400)),
)
meanwhile = st.sampled_from(
    [(who, act) for who, acts in ELSEWHERE.items() for act in acts] + [("Merel", Act.WITHDRAW)]
)


@st.composite
def moves(draw: st.DrawFn) -> list[Move]:
    """Give what two officials do, shuffled together, with a mishap here and there."""
    scripts = {name: draw(what_one_does) for name in ("Fatima", "Joost")}
    together: list[Move] = []
    while any(scripts.values()):
        name = draw(st.sampled_from([name for name, script in scripts.items() if script]))
        some = draw(st.integers(1, 3))
        together += [(name, move) for move in scripts[name][:some]]
        del scripts[name][:some]
        if draw(st.integers(0, 7)) == 0:
            together.append(draw(mishaps))
        if draw(st.integers(0, 4)) == 0:
            together.append(draw(meanwhile))
    return together


@given(moves=moves(), forum=st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_promises_hold_in_any_order(
    moves: list[Move],
    forum: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_play(Path(folder) / "schakel.db", moves, forum=forum))


async def _play(path: Path, moves: list[Move], *, forum: bool) -> None:
    hall = await TownHall.open(path, forum=forum)
    merel = await hall.person(Role.KEY_FIGURE, "Merel")
    noor = await hall.person(Role.COORDINATOR, "Noor")
    officials = {name: await hall.person(Role.OFFICIAL, name) for name in ("Fatima", "Joost")}
    concern = await hall.concern(merel, named=False)
    seen: list[tuple[int, str]] = []
    before = await hall.now_is(concern)
    for who, what in moves:
        seen += [(n, data) for n, shown in hall.group.items() for data in shown.buttons.values()]
        if who in officials and what is not None:
            await _move(hall, officials[who], what, seen)
        elif isinstance(what, Act):
            await _elsewhere(hall, {"Merel": merel, "Noor": noor}.get(who), what, concern)
        else:
            await _mishap(hall, who, what)
        now = await hall.now_is(concern)
        _check(before, now)
        assert now.named or "Merel" not in hall.texts(), "only their own yes names them"
        before = now
    hall.offline = False
    await _deliver_all(hall)
    await _settled(hall, merel, concern)
    await hall.database.close()


async def _deliver_all(hall: TownHall) -> None:
    """Deliver, and again after the longest pause what met a topic that nobody knew was gone."""
    await hall.deliver()
    for _ in range(2):
        if await hall.waiting():
            hall.wait(minutes=LONGEST_PAUSE.seconds // 60)
            await hall.deliver()


async def _move(hall: TownHall, who: Someone, what: str | int, seen: list[tuple[int, str]]) -> None:
    if isinstance(what, int):
        await who.press_data(*seen[what % len(seen)])
    elif what == "reply":
        asked = [n for n, shown in hall.group.items() if str(who.account) in shown.html]
        if asked:
            await who.reply(f"Woorden {len(hall.telegram.calls)}.")
    elif any(what in shown.buttons for shown in hall.group.values()):
        await who.press(what)


async def _elsewhere(hall: TownHall, who: Someone | None, act: Act, concern: ConcernId) -> None:
    """Let the reporter, the coordinator or time do something, if it is possible."""

    def work(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        person = unit.store.people.by_id(who.person) if who is not None else None
        assert found is not None
        with contextlib.suppress(NotPossibleNow):
            if person is None:
                handling.by_itself(unit, found, act)
            else:
                spoken = act in {Act.ANSWER, Act.ADD, Act.GRANT, Act.REFUSE, Act.ADVISE}
                words = Words(f"Van elders, {found.version}." if spoken else "")
                handling.carry_out(unit, in_private(person), found, act, words)

    await hall.work(work)


async def _mishap(hall: TownHall, what: str, number: str | int | None) -> None:
    if isinstance(number, int):
        if hall.group:
            del hall.group[list(hall.group)[number % len(hall.group)]]
    elif what == "topic deleted":
        for thread in hall.telegram.topics:
            for gone in [n for n, shown in hall.group.items() if shown.thread == thread]:
                del hall.group[gone]
        hall.telegram.topics.clear()
    else:
        hall.offline = what == "network down"
        if not hall.offline:
            await hall.deliver()


def _check(before: Concern, now: Concern) -> None:
    if (before.stage, now.stage) in BACK:
        assert (now.owner, now.feedback_given) == (None, 0), "it begins anew"
    else:
        assert STAGES.index(now.stage) >= STAGES.index(before.stage), "it only moves on"
        assert before.owner is None or now.owner == before.owner, "one owner, once"
    assert now.stage is not Stage.TAKEN_UP or now.owner is not None
    if now.stage is Stage.CLOSED:
        assert now.feedback_given >= 1, "nothing closes before its reporter heard back"
        assert now.outcome is not None
    assert waits(now), "somebody is next, and there is a date"


async def _settled(hall: TownHall, merel: Someone, concern: ConcernId) -> None:
    assert not await hall.waiting(), "everything arrived"
    assert await hall.agrees(concern), "the card says what is true"
    made = len(hall.telegram.calls)
    await hall.work(lambda unit: prompting.refresh(unit, concern))
    assert len(hall.telegram.calls) == made, "and so does all that is being prepared"
    journal = await hall.journal(concern)
    entries = await hall.look(lambda store: store.entries.of(concern))
    assert journal.count("feedback-given") == [entry.kind for entry in entries].count("feedback")
    for entry in entries:
        if entry.author == merel.person or not entry.body.startswith("Woorden"):
            continue
        heard = sum(entry.body in text for text in merel.inbox)
        assert heard <= (entry.kind not in NOT_FOR_THE_REPORTER), "who reads it was said before"
        assert heard == 1 or entry.kind not in {"feedback", "close"}, "all of these arrive, once"
    again = journal.count("reopened") + journal.count("granted")
    assert journal.count("taken-up") <= again + 1
    assert journal.count("closed") <= journal.count("reopened") + 1
    assert await hall.look(lambda store: store.journal.verify()) is None
