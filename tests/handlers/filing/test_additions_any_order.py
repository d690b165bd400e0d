"""Whatever a reporter types and presses, and the officials do meanwhile: nothing sent is lost.

Nothing is sent twice or unasked, nobody learns a name without a yes, and no draft disappears.
"""

import asyncio
import contextlib
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.concerns.concern import Stage
from domain.concerns.protocol import Act
from domain.errors import Refusal
from domain.identifiers import ConcernId
from domain.roles import Role
from services.concerns.acts import Words
from tests.handlers.chat import Chat, done
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
    finally:
        await hall.database.close()


class _Tale:
    """One reporter, one official, one concern without a name, and what has to be true of them."""

    def __init__(self, hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId) -> None:
        self._hall, self._chat, self._fatima, self._concern = hall, chat, fatima, concern
        self._pressed: list[tuple[int, str]] = []
        self._count = 0
        self._agreed = False
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
                await self._chat.presses_data(*self._pressed[what % len(self._pressed)])

    async def check(self) -> None:
        now = await self._hall.now_is(self._concern)
        assert now.named is self._agreed, "only the reporter's own yes tells who they are"
        assert ("Merel" in self._hall.texts()) is self._agreed
        entries = await self._hall.look(lambda store: store.entries.of(self._concern))
        told = [entry.body for entry in entries if entry.author == self._chat.who.person]
        assert len(told) <= self._sends, "nothing goes without Versturen, and nothing goes twice"
        assert not any(line in self._chat.texts for body in told for line in body.split("\n"))
        assert now.stage is not Stage.CLOSED or now.course.question is None
        aside, open_now = await self._hall.look(
            lambda store: (
                store.conversations.of(self._chat.who.person, "aside"),
                store.conversations.of(self._chat.who.person, "private"),
            )
        )
        assert aside is None or (open_now is not None and open_now.kind == "telling")

    async def _press(self, numbers: list[int], label: str) -> None:
        if not numbers or "Weggooien" in label:
            return
        data = self._chat.messages[numbers[0]].buttons[label]
        self._pressed.append((numbers[0], data))
        self._agreed |= label == "Ja, dat mag" and await self._asked_for_the_name(data)
        self._sends += label == "Versturen"
        await self._chat.presses_data(numbers[0], data)

    async def _asked_for_the_name(self, data: str) -> bool:
        question = (await self._hall.now_is(self._concern)).course.question
        return question is not None and data.endswith(question.entry)

    def _shown(self) -> list[int]:
        """List the messages with buttons, the newest first."""
        return sorted((n for n, shown in self._chat.messages.items() if shown.buttons))[::-1]

    def _labels(self, number: int) -> list[str]:
        return list(self._chat.messages[number].buttons)
