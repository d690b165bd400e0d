"""The commands about the master key: `schakel key split` and `schakel key join`."""

import sys

import typer

from bot.commands.console import carry_out, complain


def _split() -> None:
    """Show the master key as three shares, of which two give it back."""
    from bot.commands.key_shares import split  # noqa: PLC0415 - as bot/cli.py says

    made = carry_out(split)
    for number, share in enumerate(made, 1):
        typer.echo(
            f"Share {number} of {len(made)}, of which two give the master key back:\n\n{share}\n"
        )
    typer.echo("Write each on a paper of its own, for three people or places. Then try two of them")
    typer.echo("with `schakel key join`, and clear this screen.")


def _join() -> None:
    """Make the key file from two shares, or look whether two give the key that is there."""
    from bot.commands import key_shares  # noqa: PLC0415 - as bot/cli.py says

    if sys.stdin.isatty():
        complain("Type two shares, words only, each ended by an empty line; then Ctrl-D.")
    given = key_shares.apart(sys.stdin)
    if carry_out(lambda: key_shares.join(given)):
        typer.echo("The master key is in its place.")
    else:
        typer.echo("These shares give the master key that is in its place; nothing was changed.")


def add_to(app: typer.Typer) -> None:
    """Let the command line know these commands."""
    key = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    key.command("split")(_split)
    key.command("join")(_join)
    app.add_typer(key, name="key", help="The master key in shares, of which two give it back.")
