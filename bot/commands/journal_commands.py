"""The commands about the journal: show, verify."""

from datetime import datetime
from typing import Annotated

import typer

from bot.commands.console import carry_out, complain

_WRONG_USAGE = 2

Day = Annotated[
    datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="A day, like 2026-11-24.")
]


def show(
    reference: Annotated[str | None, typer.Argument(help="A concern, like Z-7F3K.")] = None,
    *,
    person: Annotated[
        str | None, typer.Option("--person", help="A name, or an id from `export --list`.")
    ] = None,
    day: Day = None,
) -> None:
    """Show who did and read what: with one concern, by one person, or on one day."""
    from bot.commands.showing_journal import lines  # noqa: PLC0415 - as bot/cli.py says

    if sum(each is not None for each in (reference, person, day)) != 1:
        complain("Name one thing: a concern, a person with --person, or a day with --day.")
        raise typer.Exit(_WRONG_USAGE)
    wanted = day.date() if day else None
    shown = carry_out(lambda: lines(reference, person, wanted))
    for line in shown:
        typer.echo(line)
    if not shown:
        complain("The journal has nothing about that.")


def verify(
    head: Annotated[
        str | None, typer.Option("--head", help="A line from a coordinator's chat, to be in it.")
    ] = None,
) -> None:
    """Prove that nobody changed the journal or put back an older one, or say where."""
    from bot.commands.verifying import verify_journal  # noqa: PLC0415 - as bot/cli.py says

    broken = carry_out(lambda: verify_journal(head))
    if broken is not None:
        complain(f"The journal was changed: line {broken} is not as it was written.")
        raise typer.Exit(1)
    typer.echo("The journal is as it was written.")


def add_to(app: typer.Typer) -> None:
    """Let the command line know these commands."""
    journal = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    for command in (show, verify):
        journal.command()(command)
    app.add_typer(journal, name="journal", help="The record of every act and every reading.")
