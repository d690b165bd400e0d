"""What every command does the same: a refusal becomes one line each, and exit code 1."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import typer

T = TypeVar("T")


def carry_out(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Do what a command does; what is refused is said, and ends it with exit code 1."""
    from bot.open_installation import Refused  # noqa: PLC0415 - a command imports what it needs when called

    try:
        return asyncio.run(work())
    except Refused as refused:
        for complaint in refused.complaints:
            complain(str(complaint))
        raise typer.Exit(1) from None


def agrees(plan: str) -> bool:
    """Show what is about to happen and ask whether to go on."""
    typer.echo(plan)
    return typer.confirm("Go on?", default=True)


def agrees_for_good(plan: str) -> bool:
    """As `agrees`, for what cannot be undone: silence means no."""
    typer.echo(plan)
    return typer.confirm("This cannot be undone. Go on?", default=False)


def shows(plan: str) -> bool:
    """Show what is about to happen, and go on without asking."""
    typer.echo(plan)
    return True


def complain(line: str) -> None:
    """Say what is wrong."""
    typer.echo(line, err=True)
