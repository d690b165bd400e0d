"""Whatever somebody does, in whatever order: no fault, no answer lost, nothing filed twice."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.conversations.attachments import Medium
from domain.conversations.form import FormView
from domain.conversations.told_steps import attached
from domain.conversations.typed_choice import plain
from domain.identifiers import MessageId
from handlers.conversations import typed_presses
from handlers.telegram.calls import Failure, FailureKind, Fetched
from services.conversations import form_rows
from storage.records import Conversation
from storage.store import Store
from tests.handlers.fake_telegram.messages import bottom
from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import tell

DETACH = "Foto en spraak weghalen"
ERASING = frozenset({"Weggooien", "Wissen en overslaan", "Opnieuw beginnen", DETACH})
TOLD = {"words", "account"}
"""What was just said becomes what a draft tells."""

ELSEWHERE = "Bel mij"
"""Leads to another form while this draft waits aside: `test_call_me.py` looks at that."""

SENDING = frozenset({"Versturen", "Toch versturen", "Hele gemeente", "Zo laten"})
"""Versturen itself, and the ways on from what is to be looked at before."""

FILES: dict[str, tuple[Medium, Fetched | Failure]] = {
    "photo": (Medium.PHOTO, Fetched(b"a photo")),
    "voice": (Medium.VOICE, Fetched(b"a voice")),
    "bad photo": (Medium.PHOTO, Fetched(refusal="photo-unfit")),
    "lost voice": (Medium.VOICE, Failure(FailureKind.REFUSED)),
}


def _tells(text: str) -> bool:
    """Tell whether this is no short word for a button."""
    said = plain(text)
    return all(said not in words for words in typed_presses.spoken("nl").values())


ACTS = st.one_of(
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("press"), st.integers(0, 11)),
    st.tuples(st.just("again"), st.integers(0, 40)),
    st.tuples(st.just("say"), st.sampled_from(["Zorg melden", "Hulp vragen", "/stop", "/start"])),
    st.tuples(st.just("say"), st.text(min_size=1, max_size=30).filter(_tells)),
    st.tuples(st.just("type"), st.integers(0, 11)),
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
        if kind in {"press", "type"} and self._phone.chat and self._phone.labels:
            labels = [label for label in self._phone.labels if label != ELSEWHERE]
            label = labels[int(what) % len(labels)]
            erases = label in ERASING or (label == "Nee" and "Ja, melden" in self._phone.labels)
            sends = label in SENDING and await self._complete()
            self._pressed.append((bottom(self._phone.chat), self._phone.last.buttons[label]))
            if kind == "press":
                await self._phone.press_data(*self._pressed[-1])
            else:
                self._typed.append(await self._phone.say(label))
            self._sent += sends and not await self._is_to_look_first()
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
        assert filed == self._sent, (
            "one concern for each way of sending that met no warning, and no other"
        )
        if not erases and await self._open():
            after = await self._answers()
            gone = {each.partition("/")[2] for each in before - after}
            allowed = {"urgency"} if await self._in_danger() else set[str]()
            if any(each.endswith("/account") for each in after):
                allowed.add("words")  # what was just said is the story now
            assert gone <= allowed, "an answered question stays answered"
        await self._phone.town.look(self._keeps_what_the_draft_says)
        assert bool(self._phone.menu) is not await self._at_it(), (
            "the menu makes room for a conversation, and is there when none is open"
        )

    def _keeps_what_the_draft_says(self, store: Store) -> None:
        """Assert that the files kept of this person are those of their draft, and no other."""
        rows = store.attachments._connection.execute(
            "SELECT id FROM attachment WHERE person_tag IS NOT NULL"
        )
        conversation = store.conversations.of(self._phone.person, "private")
        wanted = attached(form_rows.of(conversation)) if conversation else ()
        assert {number for (number,) in rows} == {each.id for each in wanted}

    async def _complete(self) -> bool:
        """Tell whether the one answer in words that is asked for is there."""
        conversation = await self._phone.town.look(
            lambda store: store.conversations.of(self._phone.person, "private")
        )
        return conversation is not None and bool(form_rows.of(conversation).told("account"))

    async def _is_to_look_first(self) -> bool:
        """Tell whether there is a warning between Versturen and sending: without a name, say."""
        conversation = await self._phone.town.look(
            lambda store: store.conversations.of(self._phone.person, "private")
        )
        if conversation is None:
            return False
        return form_rows.of(conversation).view is FormView.CHECKING

    async def _open(self) -> bool:
        return await self._phone.town.look(
            lambda store: store.conversations.of(self._phone.person, "private") is not None
        )

    async def _at_it(self) -> bool:
        """Tell whether they are in the middle of something that they did not keep for later."""
        draft = await self._draft()
        return draft is not None and form_rows.of(draft).view is not FormView.KEPT

    async def _in_danger(self) -> bool:
        """Tell whether it goes without saying how urgent it is."""
        conversation = await self._draft()
        return conversation is not None and form_rows.of(conversation).choice("danger") == "yes"

    async def _draft(self) -> Conversation | None:
        return await self._phone.town.look(
            lambda store: store.conversations.of(self._phone.person, "private")
        )

    async def _answers(self) -> set[str]:
        conversation = await self._draft()
        if conversation is None:
            return set()
        answers = form_rows.of(conversation).answers
        given = {name for name, answer in answers.items() if answer is not None}
        told = {"told"} if given & TOLD else set()
        return told | {f"{conversation.id}/{name}" for name in given - TOLD}


async def _live_through(
    acts: list[tuple[str, int | str]], folder: Path, *, at_the_summary: bool
) -> None:
    town = await Town.open(folder / "schakel.db")
    try:
        phone = await town.member()
        await phone.say("/start")
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
