"""Whatever a reporter types and presses, and the officials do meanwhile: nothing sent is lost.

Nothing is sent twice or unasked, nobody learns a name without a yes, no draft disappears, and what
was sent stands in the chat only for whom asks to read it, for a moment.
"""

import asyncio
import contextlib
import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from domain.concerns.concern import Stage
from domain.concerns.protocol import Act
from domain.errors import Refusal
from domain.identifiers import ConcernId
from domain.roles import Role
from services.concerns.acts import Words
from services.upkeep import sweeping
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone, TownHall

Move = tuple[str, str | int]

OF_OFFICIALS = {
    "ask": (Act.ASK, Words("Waar?")),
    "ask name": (Act.ASK_IDENTITY, Words("Dan gaan we samen.")),
    "feedback": (Act.FEEDBACK, Words("We waren er.")),
    "close": (Act.CLOSE, Words(outcome="help-arranged")),
    "reopen": (Act.REOPEN, Words()),
    "lapse": (Act.LAPSE, Words()),
}
REFERENCE = re.compile(r"Z-\w{4}")
READ = "Mijn woorden lezen"
GOES = "Verdwijnt na"
"""Heads a message with somebody's own words, which disappears in time."""

NAMED_AFTER = {
    "Ja, dat mag": True,
    "Ja, zet mijn naam erbij": True,
    "Ja, haal mijn naam weg": False,
}
"""What a yes makes of the name of who says it."""
TYPED = ["Mijn meldingen", "Zorg melden", "/stop", "/start"]
PAGE: list[Move] = [("say", "Mijn meldingen"), ("open", 0)]
SENT: list[Move] = [("press", "Klaar"), ("press", "Versturen")]
FLOWS: list[list[Move]] = [
    [("official", "ask"), ("press", "Antwoorden"), ("type", 0), ("press", "Klaar")],
    [("official", "ask"), ("press", "Antwoorden"), ("type", 0), ("type", 0), *SENT],
    [("official", "ask name"), ("press", "Ja, dat mag")],
    [*PAGE, ("press", "Aanvullen"), ("type", 0)],
    [*PAGE, ("press", "Verbeteren"), ("type", 0), ("type", 0), *SENT],
    SENT,
    [("official", "feedback"), ("official", "close"), *PAGE],
    [("press", "Ik wil dat dit verdergaat"), ("official", "reopen")],
    [*PAGE, ("press", "Mijn naam erbij zetten"), ("press", "Ja, zet mijn naam erbij")],
    [*PAGE, ("press", "Mijn naam weghalen"), ("press", "Ja, haal mijn naam weg")],
    [*PAGE, ("press", READ)],
    [("say", "Zorg melden"), ("press", "Nee")],
]
flows = st.sampled_from(FLOWS)
moves = st.lists(
    st.one_of(
        flows,
        flows,
        flows,
        st.integers(0, 60).map(lambda which: [("newest", which)]),
        st.integers(0, 400).map(lambda which: [("old", which)]),
        st.sampled_from(TYPED).map(lambda words: [("say", words)]),
        st.sampled_from(list(OF_OFFICIALS)).map(lambda act: [("official", act)]),
    ),
    max_size=12,
).map(lambda flows: [move for flow in flows for move in flow])


@example(moves=[("say", "Zorg melden"), *[("newest", which) for which in (0, 1, 0, 0)]])
@given(moves=moves)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_promises_to_a_reporter_hold_in_any_order(moves: list[Move]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_play(Path(folder) / "schakel.db", moves))


async def _play(path: Path, moves: list[Move]) -> None:
    hall = await TownHall.open(path)
    try:
        tale = await _Tale.begin(hall)
        for kind, what in moves:
            await tale.move(kind, what)
            await tale.check()
        await tale.end()
    finally:
        await hall.database.close()


class _Tale:
    """One reporter, one official, one concern without a name, and what has to be true of them."""

    def __init__(self, hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId) -> None:
        self._hall, self._chat, self._fatima, self._concern = hall, chat, fatima, concern
        self._pressed: list[tuple[int, str, str]] = []
        self._count = 0
        self._named = False
        self._may_change_to: bool | None = None
        self._sends = 0
        self._drafts = 0

    @classmethod
    async def begin(cls, hall: TownHall) -> "_Tale":
        chat = Chat(await hall.person(Role.KEY_FIGURE, "Merel"))
        fatima = await hall.person(Role.OFFICIAL, "Fatima")
        concern = await hall.concern(chat.who, named=False)
        await fatima.press("Oppakken", concern)
        return cls(hall, chat, fatima, concern)

    async def move(self, kind: str, what: str | int) -> None:
        self._may_change_to = None
        match kind, what:
            case "say", str():
                await self._chat.says(what)
            case "type", _:
                self._count += 1
                await self._chat.says(f"Woorden {self._count}.")
            case "official", str():
                act, words = OF_OFFICIALS[what]
                with contextlib.suppress(Refusal):
                    await done(
                        None if act is Act.LAPSE else self._fatima,
                        self._hall,
                        act,
                        self._concern,
                        words,
                    )
            case "press", str():
                await self._press([n for n in self._shown() if what in self._labels(n)], what)
            case "open", _ if self._shown():
                await self._press(self._shown()[:1], self._labels(self._shown()[0])[0])
            case "newest", int() if self._shown():
                labels = self._labels(self._shown()[0])
                await self._press(self._shown()[:1], labels[what % len(labels)])
            case "old", int() if self._pressed:
                await self._press_again(*self._pressed[what % len(self._pressed)])

    async def check(self) -> None:
        now = await self._hall.now_is(self._concern)
        assert now.named in (self._named, self._may_change_to), "only their own yes or no tells"
        self._named = now.named
        assert ("Merel" in self._texts_of(now.reference)) is self._named
        told = await self._told()
        assert len(told) <= self._sends, "nothing goes without Versturen, and nothing goes twice"
        assert not _any_of(told, [s for s in self._chat.messages.values() if GOES not in s.text])
        assert now.stage is not Stage.CLOSED or now.timeline.question is None
        direct_answer, open_now = await self._hall.look(
            lambda store: (
                store.conversations.of(self._chat.who.person, "aside"),
                store.conversations.of(self._chat.who.person, "private"),
            )
        )
        # A draft waits aside for an answer, or for being called in its place: a form.
        assert direct_answer is None or (
            open_now is not None and open_now.kind in {"telling", "form"}
        )

    def _texts_of(self, reference: str) -> str:
        """Give what stands in the group, but for a call they asked for, which has their name."""
        texts = [shown.text for shown in self._hall.group.values()]
        return "\n".join(text for text in texts if set(REFERENCE.findall(text)) <= {reference})

    async def end(self) -> None:
        """Let the time go by for which their own words are shown to who asked."""
        self._hall.wait(minutes=16)
        await self._hall.work(sweeping.sweep)
        assert not _any_of(await self._told(), list(self._chat.messages.values()))

    async def _told(self) -> list[str]:
        entries = await self._hall.look(lambda store: store.entries.of(self._concern))
        return [entry.body for entry in entries if entry.author == self._chat.who.person]

    async def _press(self, numbers: list[int], label: str) -> None:
        if not numbers or "Weggooien" in label:
            return
        data = self._chat.messages[numbers[0]].buttons[label]
        self._pressed.append((numbers[0], data, label))
        self._sends += label == "Versturen"
        showing = sum(GOES in shown.text for shown in self._chat.messages.values())
        answers = label == "Ja, dat mag" and await self._asked_for_the_name(data)
        await self._press_again(numbers[0], data, label)
        assert not answers or (await self._hall.now_is(self._concern)).named
        more = sum(GOES in shown.text for shown in self._chat.messages.values()) > showing
        assert not more or label == READ, "their words are shown to who asks, and only then"

    async def _press_again(self, number: int, data: str, label: str) -> None:
        if label != "Ja, dat mag" or await self._asked_for_the_name(data):
            self._may_change_to = NAMED_AFTER.get(label)
        await self._chat.presses_data(number, data)

    async def _asked_for_the_name(self, data: str) -> bool:
        question = (await self._hall.now_is(self._concern)).timeline.question
        return question is not None and data.endswith(question.entry)

    def _shown(self) -> list[int]:
        """List the messages with buttons, the newest first."""
        return sorted((n for n, shown in self._chat.messages.items() if shown.buttons))[::-1]

    def _labels(self, number: int) -> list[str]:
        return list(self._chat.messages[number].buttons)


def _any_of(told: list[str], messages: list[Shown]) -> bool:
    """Tell whether a line of what was told can be read in one of the messages."""
    lines = [line for body in told for line in body.split("\n")]
    return any(line in shown.text for line in lines for shown in messages)
