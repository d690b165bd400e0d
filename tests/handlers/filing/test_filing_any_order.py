"""Whatever somebody does, in whatever order: no fault, no answer lost, nothing filed twice."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.identifiers import MessageId
from services.filing import Writing
from tests.handlers.filing.pocket import Phone, Town
from tests.handlers.filing.telling import tell

ERASING = frozenset({"Weggooien", "Wissen en overslaan", "Opnieuw beginnen"})
ACTS = st.one_of(
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("again"), st.integers(0, 40)),
    st.tuples(st.just("say"), st.sampled_from(["Zorg melden", "Hulp vragen", "/stop", "/start"])),
    st.tuples(st.just("say"), st.text(min_size=1, max_size=30)),
    st.tuples(st.just("edit"), st.text(max_size=30)),
    st.tuples(st.just("photo"), st.just("")),
)


class Tale:
    """What one person did so far, and what has to be true after each act."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone
        self._pressed: list[tuple[int, str]] = []
        self._typed: list[MessageId] = []
        self._sent = 0

    async def act(self, kind: str, what: int | str) -> None:
        before, erases = await self._answers(), False
        if kind == "press" and self._phone.chat and self._phone.labels:
            label = self._phone.labels[int(what) % len(self._phone.labels)]
            erases = label in ERASING
            self._sent += label == "Versturen"
            self._pressed.append((max(self._phone.chat), self._phone.last.buttons[label]))
            await self._phone.press_data(*self._pressed[-1])
        elif kind == "again" and self._pressed:
            await self._phone.press_data(*self._pressed[int(what) % len(self._pressed)])
        elif kind == "say":
            self._typed.append(await self._phone.say(str(what)))
        elif kind == "edit" and self._typed:
            await self._phone.edit(self._typed[-1], str(what))
        elif kind == "photo":
            await self._phone.send_photo()
        await self._check(before, erases=erases)

    async def _check(self, before: set[str], *, erases: bool) -> None:
        filed = len(await self._phone.town.look(lambda store: store.concerns.open()))
        assert filed == self._sent, "one concern for each first press on Versturen, and no other"
        if not erases and await self._open():
            assert before <= await self._answers(), "an answered question stays answered"

    async def _open(self) -> bool:
        return await self._phone.town.look(
            lambda store: store.conversations.of(self._phone.person, "private") is not None
        )

    async def _answers(self) -> set[str]:
        conversation = await self._phone.town.look(
            lambda store: store.conversations.of(self._phone.person, "private")
        )
        if conversation is None:
            return set()
        draft = Writing.of(conversation).draft
        written = {name for name in draft.pieces if draft.text(name)}
        return {f"{conversation.id}/{name}" for name in {*draft.answers, *written}}


async def _live_through(
    acts: list[tuple[str, int | str]], folder: Path, *, at_the_summary: bool
) -> None:
    town = await Town.open(folder / "schakel.db")
    try:
        phone = await town.member()
        tale = Tale(phone)
        if at_the_summary:
            await tell(phone)
        for kind, what in acts:
            await tale.act(kind, what)
    finally:
        await town.database.close()


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTS, max_size=40), st.booleans())
def test_any_order_of_acts_loses_no_answer_and_files_nothing_twice(
    acts: list[tuple[str, int | str]],
    at_the_summary: bool,  # noqa: FBT001 - drawn, not passed
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_live_through(acts, Path(folder), at_the_summary=at_the_summary))
