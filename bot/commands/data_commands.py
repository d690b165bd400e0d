"""The commands about what is kept: backup, restore, erase, export."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.console import agrees_for_good, carry_out, complain, shows

_WRONG_USAGE = 2

Yes = Annotated[bool, typer.Option("--yes", help="Ask nothing; needs no terminal.")]
SomePerson = Annotated[
    str | None, typer.Option("--person", help="A name, or an id from `export --list`.")
]


def backup(
    file: Annotated[
        Path | None,
        typer.Argument(help="Default: dated, in SCHAKEL_BACKUPS, where old ones go."),
    ] = None,
) -> None:
    """Copy the whole database, sealed as it is; also while the bot runs."""
    from bot.commands.backing_up import backup as make  # noqa: PLC0415 - as bot/cli.py says

    made = carry_out(lambda: make(file))
    typer.echo(f"{made}: the backup is made, signed, and can be opened.")
    typer.echo("The master key is not in it. Keep the two apart.")


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    *,
    yes: Yes = False,
    unsigned: Annotated[
        bool, typer.Option("--unsigned", help="Take one of before there were signatures.")
    ] = False,
) -> None:
    """Put a backup in the place of the database; what was erased or ended since stays so."""
    from bot.commands.backing_up import restore as put_back  # noqa: PLC0415 - as bot/cli.py says

    asked = shows if yes else agrees_for_good
    done = carry_out(lambda: put_back(file, asked, unsigned=unsigned))
    if done is None:
        complain("Nothing was changed.")
        raise typer.Exit(1)
    typer.echo(f"{file} is the database now. Erased again: {done.erased}.")
    typer.echo(
        f"Taken out again: {done.taken_out}. Open invitations that ended: {done.invites_ended}."
    )
    if done.undecided:
        typer.echo(f"Waited for a second person, and ended: {done.undecided}. Propose them anew.")
    if not done.coordinated:
        typer.echo("No coordinator is left: let one in with `schakel invite --role coordinator`.")
    typer.echo("Now start the bot with `schakel run`.")


def erase(
    reference: Annotated[str | None, typer.Argument(help="A concern, like Z-7F3K.")] = None,
    *,
    person: SomePerson = None,
    yes: Yes = False,
) -> None:
    """Erase one concern or one person for good; also while the bot runs, which does it then."""
    from bot.commands.erasing import Outcome, older_backups  # noqa: PLC0415 - as bot/cli.py says
    from bot.commands.erasing import erase as erase_for_good  # noqa: PLC0415 - idem

    if (reference is None) == (person is None):
        complain("Name either a concern, or a person with --person.")
        raise typer.Exit(_WRONG_USAGE)
    asked = (lambda _: True) if yes else agrees_for_good
    outcome = carry_out(lambda: erase_for_good(reference, person, asked))
    if outcome is Outcome.NOT_AGREED:
        complain("Nothing was erased.")
        raise typer.Exit(1)
    if outcome is Outcome.ASKED:
        complain("Asked, and journaled; not done yet. The bot does it with its next round.")
        raise typer.Exit(1)
    when = "now" if outcome is Outcome.BY_THE_BOT else "as soon as the bot runs again"
    typer.echo(f"Erased. What stands at Telegram goes {when};")
    typer.echo("the coordinators hear what could not be taken away there.")
    if older := carry_out(older_backups):
        typer.echo(f"Backups that were made before still hold it, sealed ({older[0].parent}).")
        typer.echo("Delete them, and their copies elsewhere, when it must be gone at once.")


def rekey(*, yes: Yes = False) -> None:
    """Put another master key in the place of this one; also while the bot runs."""
    from bot.commands.rekeying import Outcome  # noqa: PLC0415 - as bot/cli.py says
    from bot.commands.rekeying import rekey as put_another  # noqa: PLC0415 - idem

    asked = (lambda _: True) if yes else agrees_for_good
    outcome = carry_out(lambda: put_another(asked, typer.echo))
    if outcome is Outcome.NOT_AGREED:
        complain("Nothing was changed.")
        raise typer.Exit(1)
    typer.echo("Everything rests on the new master key; the one of before opens nothing any more.")
    typer.echo("Keep a copy of the new key apart, and destroy the copies of the one before.")
    if outcome is Outcome.BOT_IS_BACK:
        typer.echo("The bot that stood aside goes on with it.")
    elif outcome is Outcome.BOT_NOT_BACK:
        complain("The bot that stood aside is not there again. Look into its log, and start it.")
        raise typer.Exit(1)


def export(
    file: Annotated[
        Path | None, typer.Argument(help="A new file; - for standard output.", allow_dash=True)
    ] = None,
    *,
    person: SomePerson = None,
    everybody: Annotated[bool, typer.Option("--list", help="List everybody instead.")] = False,
) -> None:
    """Write down all that is kept about one person; also while the bot runs."""
    from bot.commands import exporting  # noqa: PLC0415 - as bot/cli.py says

    if everybody and (person, file) == (None, None):
        typer.echo("\n".join(carry_out(exporting.everybody)))
        return
    if everybody or person is None or file is None:
        complain("Name a person with --person and a file (or -), or ask for the --list.")
        raise typer.Exit(_WRONG_USAGE)
    text = carry_out(lambda: exporting.export(person, file))
    if str(file) == "-":
        typer.echo(text, nl=False)
    else:
        carry_out(lambda: exporting.write(text, file))
        complain(f"{file}: all that is kept about this person.")
    complain("The journal has that it was given out; note down yourself who asked for it.")


def add_to(app: typer.Typer) -> None:
    """Let the command line know these commands."""
    for command in (backup, restore, rekey, erase, export):
        app.command()(command)
