"""Plays a key figure of an exercise: types and presses what is written, when the bot asks."""

import asyncio
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from bot.demo import people
from bot.demo.clock import ZONE
from bot.demo.exercises.script import Exercise, Step
from bot.demo.membership import change_member
from bot.demo.model import Chat, Json, TownPerson
from bot.demo.town import BOT_ID, Town, TownError
from config.tables import load_tables

PATIENCE_SECONDS = 90.0
"""How long the bot may take to ask the next question, before it says that the play got stuck."""

_REFERENCE = re.compile(r"\b[ZH]-[0-9A-Z]{4}\b")
_FRIDAY = 4


class Play:
    """One exercise under way; all there is of it is in here, and goes with it.

    Raises TownError when the town has not got the people for it.
    """

    def __init__(self, town: Town, exercise: Exercise, turn: int) -> None:
        self.town, self.exercise = town, exercise
        self.teller = town.person(exercise.tellers[turn % len(exercise.tellers)])
        self.group = _group(town)
        self.since = self._seen = town.events.seq
        self.reference = self.stuck = ""
        self.guest: TownPerson | None = None
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Let it be the day and hour of the exercise, and play; in a running event loop."""
        if self.exercise.clock:
            self.town.move_clock(_friday_at(self.town.clock.now(), self.exercise.clock))
        self._task = asyncio.create_task(self._run())

    async def end(self) -> None:
        """Play no further, and take out of the group whom this brought in."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        if self.guest_is_in:
            self.take_out()

    @property
    def playing(self) -> bool:
        """Whether there is something to come that the town does."""
        return self._task is not None and not self._task.done()

    @property
    def guest_is_in(self) -> bool:
        """Whether somebody is in the group whom this brought in, in a town not emptied since."""
        if self.guest is None or self.town.chats.get(self.group.id) is not self.group:
            return False
        return self.group.member(self.guest.id).present

    def take_out(self) -> None:
        """Take that person out, as who owns the group does in Telegram."""
        if self.guest is not None:
            change_member(self.town, self.group, self.guest, "kicked", {}, self._owner())

    def filled(self, text: str) -> str:
        """Fill in what is only known while it is played."""
        facts = {**self.exercise.tells, "reference": self.reference}
        facts["guest"] = "" if self.guest is None else self.guest.first_name
        for name, fact in facts.items():
            text = text.replace(f"{{{name}}}", fact)
        return text

    def said(self, chat: int) -> Iterator[Json]:
        """Go through what the bot said or changed in a chat since this began, oldest first."""
        for event in self.town.events.after(self.since):
            told = event["type"] in {"message", "edit"} and event["chat"] == chat
            if told and event["message"]["from"]["id"] == BOT_ID:
                yield event

    async def _run(self) -> None:
        """Do one step after the other; what waits for an official waits as long as it takes.

        What the town cannot do is kept as why it got stuck: the page says so.
        """
        try:
            for step in self.exercise.steps:
                await self._do(step)
        except (TownError, TimeoutError) as trouble:
            self.stuck = str(trouble) or "the bot did not ask"

    async def _do(self, step: Step) -> None:
        words, label = self.filled(step.after), self.filled(step.tap)
        heard = await self._hear(words, label, patient=step.patient)
        self._seen = self.town.events.seq
        chat = self.town.chat(self.teller.id)
        if step.say:
            people.say(self.town, self.teller, chat, self.filled(step.say))
        elif step.tap and heard is not None:
            number, button = int(heard["message_id"]), _label(heard, label)
            people.tap(self.town, self.teller, chat, number, button, None)
        elif step.join:
            self._bring_in(step.join)

    async def _hear(self, words: str, label: str, *, patient: bool) -> Json | None:
        """Wait for the bot to say these words in the key figure's chat, with this button."""
        if not words:
            return None
        listener = self.town.events.listen(self.teller.id)
        try:
            async with asyncio.timeout(None if patient else PATIENCE_SECONDS):
                while True:
                    listener.clear()
                    for event in self.said(self.teller.id):
                        message = event["message"]
                        text = text_of(message)
                        fits = words in text and (not label or _label(message, label))
                        if patient and self.reference not in text:
                            continue  # an official's, about another concern
                        if event["seq"] > self._seen and fits:
                            self._note_reference(message)
                            return dict(message)
                    await listener.wait()
        finally:
            self.town.events.unlisten(listener)

    def _note_reference(self, message: Json) -> None:
        found = _REFERENCE.search(text_of(message))
        if found is not None and not self.reference:
            self.reference = found[0]

    def _bring_in(self, name: str) -> None:
        """Let somebody come into the group whom nobody knows."""
        self.guest = TownPerson(1_000_000 + secrets.randbelow(8_000_000_000), name)
        self.town.add_person(self.guest)
        self.town.events.tell("person", self.guest.id, user=self.guest.user)
        change_member(self.town, self.group, self.guest, "member", {}, self._owner())

    def _owner(self) -> TownPerson:
        owner = self.group.owner
        return self.town.bot if owner is None else self.town.person(owner)


def text_of(message: Json) -> str:
    """Give the text or the caption of a message."""
    return str(message.get("text") or message.get("caption") or "")


def _label(message: Json, wanted: str) -> str:
    """Give the label of the button that is or holds what is wanted; empty when there is none."""
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    labels = [str(button["text"]) for row in rows for button in row]
    exact = [label for label in labels if label == wanted]
    return next(iter(exact or (label for label in labels if wanted in label)), "")


def _group(town: Town) -> Chat:
    """Find the officials' group: the one that a phone on the page is open at."""
    for phone in town.cast:
        if phone.get("slot") == "group" and "chat" in phone:
            return town.chat(int(phone["chat"]))
    raise TownError("there is no group of officials", 404)


def _friday_at(now: float, words: str) -> float:
    """Give the next Friday at the hour that stands in "friday 16:50", in Unix seconds.

    One on which people work: on a holiday no office hours are left of it, and nothing to practise.
    """
    hour = time.fromisoformat(words.removeprefix("friday "))
    closed = load_tables().closing_days
    today = datetime.fromtimestamp(now, ZONE).date()
    day = today + timedelta(days=(_FRIDAY - today.weekday()) % 7)
    while datetime.combine(day, hour, ZONE).timestamp() <= now or day in closed:
        day += timedelta(days=7)
    return datetime.combine(day, hour, ZONE).astimezone(UTC).timestamp()
