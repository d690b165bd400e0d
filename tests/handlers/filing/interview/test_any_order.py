"""Whatever somebody does, in whatever order: no fault, no answer lost, nothing filed twice."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.conversations.attachments import Medium
from domain.identifiers import MessageId
from handlers.telegram.calls import Failure, FailureKind, Fetched
from services.drafting import Writing
from storage.store import Store
from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import tell

DETACH = "Foto en spraak weghalen"
ERASING = frozenset({"Weggooien", "Wissen en overslaan", "Opnieuw beginnen", DETACH})
FILES: dict[str, tuple[Medium, Fetched | Failure]] = {
    "photo": (Medium.PHOTO, Fetched(b"a photo")),
    "voice": (Medium.VOICE, Fetched(b"a voice")),
    "bad photo": (Medium.PHOTO, Fetched(refusal="photo-unfit")),
    "lost voice": (Medium.VOICE, Failure(FailureKind.REFUSED)),
}
ACTS = st.one_of(
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("again"), st.integers(0, 40)),
    st.tuples(st.just("say"), st.sampled_from(["Zorg melden", "Hulp vragen", "/stop", "/start"])),
    st.tuples(st.just("say"), st.text(min_size=1, max_size=30)),
    st.tuples(st.just("edit"), st.text(max_size=30)),
    st.tuples(st.just("sticker"), st.just("")),
    st.tuples(st.just("file"), st.sampled_from(sorted(FILES))),
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
            self._sent += label == "Versturen" and await self._complete()
            self._pressed.append((max(self._phone.chat), self._phone.last.buttons[label]))
            await self._phone.press_data(*self._pressed[-1])
        elif kind == "again" and self._pressed:
            await self._phone.press_data(*self._pressed[int(what) % len(self._pressed)])
        elif kind == "say":
            self._typed.append(await self._phone.say(str(what)))
        elif kind == "edit" and self._typed:
            await self._phone.edit(self._typed[-1], str(what))
        elif kind == "sticker":
            await self._phone.send_photo()
        elif kind == "file":
            await self._phone.send_file(*FILES[str(what)])
        await self._check(before, erases=erases)

    async def _check(self, before: set[str], *, erases: bool) -> None:
        filed = len(await self._phone.town.look(lambda store: store.concerns.open()))
        assert filed == self._sent, "one concern for each first press on Versturen, and no other"
        if not erases and await self._open():
            assert before <= await self._answers(), "an answered question stays answered"
        await self._phone.town.look(self._keeps_what_the_draft_says)

    def _keeps_what_the_draft_says(self, store: Store) -> None:
        """Assert that the files kept of this person are those of their draft, and no other."""
        rows = store.attachments._connection.execute(
            "SELECT id FROM attachment WHERE person_id IS NOT NULL"
        )
        conversation = store.conversations.of(self._phone.person, "private")
        wanted = Writing.of(conversation).draft.attachments if conversation else ()
        assert {number for (number,) in rows} == {each.id for each in wanted}

    async def _complete(self) -> bool:
        """Tell whether the one answer in words that is asked for is there."""
        conversation = await self._phone.town.look(
            lambda store: store.conversations.of(self._phone.person, "private")
        )
        return conversation is not None and Writing.of(conversation).draft.answered("account")

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
        written = {name for name in ("account", "help") if draft.answered(name)}
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
