"""Lets officials and coordinator of a town sign in at their desk, by the town's own service."""

from bot.demo.network.installation import Home
from bot.demo.sign_in import CLIENT, SECRET
from services.unit import Unit


def settings(home: Home, desk: str, sign_in: str) -> dict[str, str]:
    """Give what a bot needs to have a desk at this host and port; keeps its secret in its home."""
    file = home.folder / "client-secret"
    file.touch(0o600)
    file.write_text(SECRET, "utf-8")
    return {
        "SCHAKEL_WEB": desk,
        "SCHAKEL_WEB_URL": f"http://{desk}",
        "SCHAKEL_SIGN_IN": sign_in,
        "SCHAKEL_SIGN_IN_CLIENT": CLIENT,
        "SCHAKEL_SIGN_IN_SECRET_FILE": str(file),
    }


def hand_out(unit: Unit, sign_in: str) -> None:
    """Let everybody who works there have an account: in the town their number is their name."""
    people, accounts = unit.store.people, unit.store.desk_accounts
    for person in (*people.roster(), *people.coordinators()):
        hashed = accounts.hash_of(sign_in, str(person.account))
        accounts.give(person.id, hashed, unit.chance.bytes(8).hex())
