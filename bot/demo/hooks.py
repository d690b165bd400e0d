"""Delivery by webhook: one update at a time, in order, again until it is taken."""

import asyncio
import secrets

import aiohttp

from bot.demo.town import Hook, Town
from bot.demo.updates import WaitingUpdate

ANSWER_SECONDS = 30.0
FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 2.0
_HTTP_GOOD = range(200, 300)


class Deliverer:
    """Posts waiting updates to the webhook while one is set."""

    def __init__(self, town: Town) -> None:
        self._town = town

    async def run(self) -> None:
        """Deliver for as long as the town lives; cancel to stop."""
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            pause = FIRST_PAUSE_SECONDS
            while True:
                hook, waiting = self._town.hook, self._town.queue.first()
                if not hook.url or waiting is None:
                    self._town.queue.arrived.clear()
                    await self._town.queue.arrived.wait()
                elif await self._deliver(session, hook, waiting):
                    pause = FIRST_PAUSE_SECONDS
                else:
                    # Steps are not all alike, so that retries do not keep in step with a fault.
                    await asyncio.sleep(pause * (1 + secrets.randbelow(100) / 400))
                    pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _deliver(
        self, session: aiohttp.ClientSession, hook: Hook, waiting: WaitingUpdate
    ) -> bool:
        if self._town.faults.down:
            return False
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        try:
            async with session.post(hook.url, data=waiting.text, headers=headers) as answer:
                await answer.read()
                problem = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                taken = answer.status in _HTTP_GOOD
        except (aiohttp.ClientError, TimeoutError):
            problem, taken = "Connection refused", False
        if taken:
            self._town.queue.delivered(waiting)
        else:
            hook.last_error_at, hook.last_error = int(self._town.clock.now()), problem
        return taken
