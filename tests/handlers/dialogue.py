"""A dialogue in a chat: what somebody says, and what the newest message shows then."""

from collections.abc import Awaitable, Callable


async def dialogue(
    say: Callable[[str], Awaitable[object]], shown: Callable[[], str], *turns: tuple[str, str]
) -> None:
    """Say the first of each turn, and find the second in what is shown."""
    for words, answer in turns:
        await say(words)
        assert answer in shown(), words
