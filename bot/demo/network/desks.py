"""Lets officials and coordinator of a town sign in at their desk, by the town's own service."""

from dataclasses import replace

from bot.demo.network.installation import Home
from bot.demo.sign_in import CLIENT, SECRET
from domain.identifiers import InviteId
from domain.options import DEFAULT_LANGUAGE
from domain.people import desk_chat
from domain.roles import Role, Standing
from services.people import desk_accounts, mail_addresses
from services.reply import reply
from services.unit import Unit


def settings(home: Home, desk: str, sign_in: str, mail: str = "") -> dict[str, str]:
    """Give what a bot needs to have a desk at this host and port; keeps its secret in its home.

    With a mail server bells ring too.
    """
    file = home.folder / "client-secret"
    file.touch(0o600)
    file.write_text(SECRET, "utf-8")
    bells = {"SCHAKEL_MAIL": mail, "SCHAKEL_MAIL_FROM": f"schakel@{_DOMAIN}"} if mail else {}
    return bells | {
        "SCHAKEL_WEB": desk,
        "SCHAKEL_WEB_URL": f"http://{desk}",
        "SCHAKEL_SIGN_IN": sign_in,
        "SCHAKEL_SIGN_IN_CLIENT": CLIENT,
        "SCHAKEL_SIGN_IN_SECRET_FILE": str(file),
    }


_DOMAIN = "voorbeeldstad.example"
WIETSKE, NEWCOMER = "Wietske", "Iemand die nieuw is"
WITHOUT_PHONE = (WIETSKE, NEWCOMER)
"""Who can sign in besides those with a phone: an official without Telegram, and nobody yet."""


def hand_out(unit: Unit, sign_in: str) -> None:
    """Let everybody who works there have an account: in the town their number is their name."""
    people, accounts = unit.store.people, unit.store.desk_accounts
    for person in (*people.roster(), *people.coordinators()):
        hashed = accounts.hash_of(sign_in, str(person.account))
        desk_accounts.give(unit, person.id, hashed)
    _let_in_wietske(unit, sign_in)


def _let_in_wietske(unit: Unit, sign_in: str) -> None:
    """Let an official be there who has the desk alone, and finds a word of welcome in her chat."""
    number = desk_chat.new_number(unit.chance)
    came = unit.store.people.add_newcomer(
        number, Role.OFFICIAL, DEFAULT_LANGUAGE, InviteId("demo"), unit.now
    )
    person = replace(came, name=WIETSKE, standing=Standing.MEMBER)
    unit.store.people.save(person)
    desk_accounts.give(unit, came.id, unit.store.desk_accounts.hash_of(sign_in, WIETSKE))
    reply(unit, came.id, "people-welcome", menu=True)
    mail_addresses.give(unit, person, f"{WIETSKE.lower()}@{_DOMAIN}")
