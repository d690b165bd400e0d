"""The command line: `schakel ...`, the same as `python -m bot ...`.

Exit codes: 0 done, 1 refused with a reason, 2 wrong usage. Each command imports what it needs
when it is called, so that `run` starts without the rest.
"""

import asyncio
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands import data_commands, journal_commands, key_commands
from bot.commands.console import agrees, agrees_for_good, carry_out, complain, shows
from bot.own_process.memory import forgo_core_dumps, give_back_what_is_large
from domain.roles import Role

if TYPE_CHECKING:
    from bot.ending.stopping import Ended

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Schakel: the chat bot of a municipality's local network of key figures.",
)


def main() -> None:
    """Run a command; a fault of ours becomes one line, never a stack trace."""
    forgo_core_dumps()  # before the master key is read, whichever command it is for
    give_back_what_is_large()
    try:
        app()
    except Exception as fault:  # noqa: BLE001 - the last one to catch anything
        from bot.logs import fault_fields  # noqa: PLC0415 - only when it comes to this

        told = fault_fields(fault)
        complain(f"Schakel failed by a fault of its own ({told['fault']}, {told['where']}).")
        sys.exit(1)


@app.command()
def demo(
    page_port: Annotated[int, typer.Option(help="Where the page with the phones is.")] = 8080,
    api_port: Annotated[int, typer.Option(help="Where the town's Bot API is.")] = 8081,
    calendar_port: Annotated[
        int, typer.Option(help="Where calendars are answered; 0 is any that is free.")
    ] = 0,
    desk_port: Annotated[
        int, typer.Option(help="Where the officials' desk is; 0 is any that is free.")
    ] = 0,
) -> None:
    """Open the demo town: a Telegram of our own, the bot, and a network that lives in it."""
    from bot.demo.run import DemoFailed, run_demo  # noqa: PLC0415 - as this module says

    try:
        asyncio.run(run_demo(api_port, page_port, calendar_port, desk_port))
    except DemoFailed as fault:
        complain(str(fault))
        raise typer.Exit(1) from None


@app.command()
def setup(
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing; needs no terminal.")] = False,
) -> None:
    """Make the key and the database, and show the coordinator's one-time link."""
    from bot.commands.inviting import at_the_desk, drawn  # noqa: PLC0415 - as this module says
    from bot.commands.setup import set_up  # noqa: PLC0415 - as this module says

    prepared = carry_out(lambda: set_up((lambda _: True) if yes else agrees))
    if prepared is None:
        complain("Nothing was made.")
        raise typer.Exit(1)
    if prepared.key_made:
        typer.echo("The master key was made. Keep a copy apart from the database's backups.")
    if prepared.link is None:
        typer.echo(f"@{prepared.username} is ready; its coordinator is in already.")
        return
    typer.echo(f"@{prepared.username} is ready. One-time link for the coordinator, for 72 hours:")
    _show(prepared.link, drawn(prepared.link), at_the_desk())
    typer.echo("The coordinator lets the first official in alone: there is nobody else yet. From")
    typer.echo("then on each new official or coordinator, and each other group, takes two people:")
    typer.echo("a coordinator and an official who agrees. All of it stands in the journal.")
    typer.echo("Now start the bot with `schakel run`, and let the coordinator open the link.")


@app.command()
def run(
    *,
    verbose: Annotated[bool, typer.Option("--verbose", help="Log everything.")] = False,
) -> None:
    """Serve, until Ctrl-C or SIGTERM."""
    from bot import logs  # noqa: PLC0415 - as this module says
    from bot.ending.stopping import Ended, stopped_by_signals  # noqa: PLC0415 - idem

    async def _serve() -> Ended:
        stopped, ended = stopped_by_signals(), Ended.ASIDE
        logs.configure(verbose=verbose)
        while ended is Ended.ASIDE:
            ended = await _serve_once(stopped)
        return ended

    if carry_out(_serve) is Ended.BADLY:
        raise typer.Exit(1)


async def _serve_once(stopped: asyncio.Event) -> "Ended":
    """Read everything anew and serve, once no command wants the database. Raises Refused."""
    from bot import logs  # noqa: PLC0415 - as this module says
    from bot.commands import rekeying  # noqa: PLC0415 - idem
    from bot.ending import standing_aside  # noqa: PLC0415 - idem
    from bot.ending.stopping import Ended  # noqa: PLC0415 - idem
    from bot.open_installation import (  # noqa: PLC0415 - idem
        InUse,
        languages_lacking,
        read_key,
        read_municipality,
        read_settings,
    )
    from bot.runtime import serve  # noqa: PLC0415 - idem

    settings = read_settings()
    municipality = read_municipality(settings)
    if not await standing_aside.free(settings, stopped):
        return Ended.WELL
    try:
        if rekeying.under_way(settings):
            await rekeying.finish(settings)
        key = read_key(settings)
        for lack in languages_lacking(settings, municipality):
            logs.about_language(
                lack.language, len(lack.keys), lack.first_keys(), unread=lack.unread
            )
        return await serve(settings, municipality, key, stopped)
    except InUse:
        if standing_aside.is_taken(settings):  # by a command that came at the same moment
            return Ended.ASIDE
        raise


@app.command()
def check(
    *,
    alive: Annotated[
        bool, typer.Option("--alive", help="Only tell whether a bot works here; for health checks.")
    ] = False,
) -> None:
    """Find what is wrong, and say what to do about it."""
    from bot.commands import doctor  # noqa: PLC0415 - as this module says

    if alive:
        if not carry_out(doctor.is_alive):
            complain("No bot has finished a round here in the last two minutes.")
            raise typer.Exit(1)
        return
    complaints, notes = asyncio.run(doctor.examine())
    for note in notes:
        typer.echo(f"- {note}")
    for complaint in complaints:
        typer.echo(f"- {complaint.what}.\n  {complaint.remedy}.")
    if complaints:
        raise typer.Exit(1)
    typer.echo("Everything is in order.")


@app.command()
def invite(
    role: Annotated[
        Role | None, typer.Option(help="What the person will be in the network.")
    ] = None,
    again: Annotated[
        str | None, typer.Option(help="Whose phone was lost: their name or id, instead of a role.")
    ] = None,
) -> None:
    """Make a one-time link for one person."""
    from bot.commands.inviting import at_the_desk, drawn, invite_again  # noqa: PLC0415 - idem
    from bot.commands.inviting import invite as make_invite  # noqa: PLC0415 - idem

    if role is not None and again is None:
        link, whom = carry_out(lambda: make_invite(role)), f"one {role.value.replace('-', ' ')}"
    elif again is not None and role is None:
        link, whom = carry_out(lambda: invite_again(again)), again
    else:
        raise typer.BadParameter("Give either --role, or --again for who lost their phone.")
    typer.echo(f"One-time link for {whom}, for 72 hours:")
    _show(link, drawn(link), at_the_desk() if role not in {Role.KEY_FIGURE, Role.CHAIR} else "")


@app.command()
def agree(
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing; needs no terminal.")] = False,
) -> None:
    """Agree in place of the officials, when none of them can: journaled, and told to everybody."""
    from bot.commands.agreeing import agree as agree_here  # noqa: PLC0415 - as this module says

    done = carry_out(lambda: agree_here(shows if yes else agrees_for_good))
    if not done.waited:
        typer.echo("Nothing waits for a second person.")
        return
    typer.echo(f"Agreed with: {done.agreed}. Left to the officials: {done.waited - done.agreed}.")
    if done.agreed:
        typer.echo("It is in the journal, and everybody hears it as soon as the bot runs again.")


def _show(link: str, picture: str, desk: str) -> None:
    """Put link and QR each alone on their lines, to be copied and scanned, and what else to do."""
    typer.echo(f"\n{link}\n\n{picture}")
    if desk:
        typer.echo(desk)


data_commands.add_to(app)
journal_commands.add_to(app)
key_commands.add_to(app)
