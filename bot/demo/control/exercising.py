"""Control requests about exercises: which there are, beginning one, how it goes, ending it."""

import json

from aiohttp import web

from bot.demo.exercises.outcome import outcome
from bot.demo.exercises.playing import Play
from bot.demo.exercises.script import exercises
from bot.demo.model import Json
from bot.demo.town import Town, TownError


class Exercising:
    """One exercise at a time; the next one, the end or an empty town lets the last one go."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._play: Play | None = None
        self._turn = 0

    def routes(self) -> list[web.RouteDef]:
        """Give the routes to serve."""
        return [
            web.get("/town/exercises", self.show),
            web.post("/town/exercises", self.begin),
            web.post("/town/exercises/take-out", self.take_out),
            web.post("/town/exercises/end", self.end),
        ]

    async def show(self, request: web.Request) -> web.Response:  # noqa: ARG002 - aiohttp passes it
        """List the exercises, and say how the one goes that is under way."""
        return web.json_response(self._told())

    async def begin(self, request: web.Request) -> web.Response:
        """Begin the exercise with this `name`."""
        try:
            name = json.loads(await request.read())["name"]
            exercise = exercises()[name]
        except (ValueError, KeyError, TypeError):
            raise TownError(f"name is one of {', '.join(exercises())}") from None
        while self._play is not None:
            await self.close()
        self._play = Play(self._town, exercise, self._turn)
        self._turn += 1
        self._play.begin()
        return web.json_response(self._told())

    async def take_out(self, request: web.Request) -> web.Response:  # noqa: ARG002 - as above
        """Take out of the group who came in by the exercise."""
        if self._play is None or not self._play.guest_is_in:
            raise TownError("nobody is to be taken out", 404)
        self._play.take_out()
        return web.json_response(self._told())

    async def end(self, request: web.Request) -> web.Response:  # noqa: ARG002 - as above
        """Forget the exercise that is under way."""
        await self.close()
        return web.json_response(self._told())

    async def close(self) -> None:
        """Play no further."""
        play, self._play = self._play, None
        if play is not None:
            await play.end()

    def _told(self) -> Json:
        known = [
            {"name": each.name, "title": dict(each.title), "task": dict(each.task)}
            for each in exercises().values()
        ]
        return {"exercises": known, "now": None if self._play is None else outcome(self._play)}
