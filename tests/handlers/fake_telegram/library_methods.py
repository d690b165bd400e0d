"""What python-telegram-bot's methods take, so that a call of ours can be held against it."""

from functools import cache
from inspect import Parameter, signature

from telegram.ext import ExtBot

from handlers.telegram.calls import Call

BESIDE_THE_MEDIA = frozenset({"editMessageMedia"})


@cache
def parameters(method: str) -> dict[str, Parameter]:
    """Raises AttributeError for a method that the library does not have."""
    return dict(signature(getattr(ExtBot, method)).parameters)


def assert_known(call: Call) -> None:
    """Fail when the library's method does not take what is given, or misses something."""
    files = () if call.method in BESIDE_THE_MEDIA else call.files
    given = {"self", *call.params, *files}
    known = parameters(call.method)
    wanted = {name for name, one in known.items() if one.default is Parameter.empty}
    assert given <= known.keys(), call.method
    assert wanted <= given, call.method
