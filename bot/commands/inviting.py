"""`schakel invite`: a one-time link for one person, from the command line."""

import io
from datetime import datetime
from functools import partial

import segno

from bot import complaints
from bot.chance import SystemChance
from bot.clock import clock_of
from bot.commands.find_by_name import person_named
from bot.open_installation import (
    USERNAME,
    Refused,
    open_database,
    read_key,
    read_municipality,
    read_settings,
)
from bot.telegram_answers import meaning, token_refused
from bot.transport import Transport
from config.settings import Settings
from domain.errors import NotPossibleNow
from domain.roles import Role
from handlers.telegram.calls import Call, Failure
from services.people import inviting
from services.people.words.invite import deep_link
from services.unit import Municipality, Unit
from storage.database import Database


async def invite(role: Role) -> str:
    """Make an invite; gives its link. Raises Refused."""
    settings = read_settings()
    municipality, key = read_municipality(settings), read_key(settings)
    username = await ask_username(settings)
    async with open_database(settings, key) as database:
        now = clock_of(settings).now()
        return await make_link(database, municipality, now, role, username)


async def invite_again(wanted: str) -> str:
    """Make an invite for somebody whose phone was lost; gives its link. Raises Refused."""
    settings = read_settings()
    municipality, key = read_municipality(settings), read_key(settings)
    username = await ask_username(settings)
    async with open_database(settings, key) as database:
        unit = partial(Unit, municipality=municipality, now=clock_of(settings).now())
        return await database.run(
            lambda store: _link_again(unit(store, chance=SystemChance()), wanted, username)
        )


async def make_link(
    database: Database, municipality: Municipality, now: datetime, role: Role, username: str
) -> str:
    """Make an invite at `now` (UTC); gives the link that opens the bot `username` with it."""
    return await database.run(
        lambda store: _link(Unit(store, municipality, now, SystemChance()), role, username)
    )


async def ask_username(settings: Settings) -> str:
    """Ask Telegram who the bot is. Raises Refused when it does not answer or does not know."""
    async with Transport(settings.api, settings.token) as transport:
        heard = await transport.ask(Call("getMe", {}))
    if token_refused(heard):
        raise Refused([complaints.TOKEN_REFUSED])
    told = meaning(heard)
    if isinstance(told, Failure):
        raise Refused([complaints.UNREACHABLE])
    return str(told["username"])


def drawn(link: str) -> str:
    """Draw a link as a QR code in characters, to be scanned from the terminal."""
    page = io.StringIO()
    segno.make(link, error="m", micro=False).terminal(page, compact=True)
    return page.getvalue()


def at_the_desk() -> str:
    """Say how who has no Telegram comes in by the same link; nothing where there is no desk."""
    desk = read_settings().desk
    if desk is None:
        return ""
    return (
        "An official or coordinator without Telegram opens\n"
        f"{desk.url}\npastes the link there, and signs in with their account of the municipality."
    )


def _link(unit: Unit, role: Role, username: str) -> str:
    unit.store.meta.set(USERNAME, username)
    _, code = inviting.issue(unit, role)
    return deep_link(unit, code)


def _link_again(unit: Unit, wanted: str, username: str) -> str:
    unit.store.meta.set(USERNAME, username)
    person = person_named(unit.store, wanted)
    try:
        _, code = inviting.issue_again(unit, person)
    except NotPossibleNow as refusal:
        what = f"{wanted}: nobody said that this phone was lost"
        remedy = "Let a colleague or a coordinator say so in the bot, or invite somebody new"
        raise Refused([complaints.Complaint(what, remedy)]) from refusal
    return deep_link(unit, code)
