"""What keeps Schakel from doing its work, in plain words, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from config.problems import ConfigProblems
from config.settings import Settings
from domain.group.flaws import Flaw
from storage import errors
from storage.master_key import keyfile


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is wrong and one thing to do, a line each."""

    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.what}. {self.remedy}."


TOKEN_REFUSED = Complaint(
    "Telegram does not know this bot token",
    "Ask @BotFather for the token of your bot and put it in the file of SCHAKEL_TOKEN_FILE",
)
UNREACHABLE = Complaint(
    "Telegram cannot be reached",
    "Check the network of this machine and SCHAKEL_API, and try again",
)

WEBHOOK_WHILE_POLLING = Complaint(
    "Telegram delivers to a webhook, while this bot is set to ask for updates itself",
    "Start it with `schakel run`, which takes the webhook away; or set SCHAKEL_WEBHOOK",
)
WEBHOOK_ELSEWHERE = Complaint(
    "Telegram does not deliver to the address in SCHAKEL_WEBHOOK",
    "Start the bot with `schakel run`, which tells Telegram the address",
)
NOT_IN_GROUP = Complaint(
    "The bot is not in the officials' group any more",
    "Let the coordinator add it again, make it administrator and send /koppel there",
)
PLACE_NOT_TOLD = Complaint(
    "Telegram does not say at the moment what the bot may do in the officials' group",
    "Try again in a few minutes; the group itself can be reached",
)
GROUP_HALTED = Complaint(
    "The officials' group waits for a decision; no concern is shown there",
    "Let the coordinator answer the question the bot has put to them",
)
NOT_ADMINISTRATOR = Complaint(
    "The bot is no administrator of the officials' group",
    "Make it administrator there, with the rights to delete messages and to manage topics",
)
CORE_DUMP_POSSIBLE = Complaint(
    "Core dumps cannot be ruled out here; one would hold the master key and people's words",
    "Set LimitCORE=0 for the service, and let this machine keep no core dumps",
)
SWAP_MAY_HOLD_IT = Complaint(
    "This machine has swap: what Schakel has in memory may be written to that disk and stay there",
    "Unless the swap is encrypted, set MemorySwapMax=0 for the service (operating guide)",
)


GROUP_OPEN = {
    Flaw.PUBLIC: Complaint(
        "The officials' group is public; no text is shown there",
        "Let an administrator of the group make it private in Telegram",
    ),
    Flaw.LINKED: Complaint(
        "The officials' group is linked to a channel; no text is shown there",
        "Let an administrator of the group unlink it in Telegram",
    ),
    Flaw.HISTORY: Complaint(
        "Whoever joins the officials' group can read back; no text is shown there",
        "Let an administrator of the group hide the chat history for new members",
    ),
}
"""What is to be said of each setting that lets others look in."""


def put_aside(count: int) -> Complaint:
    """Say that updates of Telegram could not be handled."""
    return Complaint(
        f"{count} updates of Telegram could not be handled; they are kept, sealed, for a week",
        "Look for a newer version of Schakel",
    )


def rows_damaged(count: int) -> Complaint:
    """Say that rows are not as they were written."""
    return Complaint(
        f"{count} things in the database are not as they were written: damaged, or changed by"
        " somebody else; they are not used",
        "Look into the disk and who can write to it; a backup from before may bring them back",
    )


def privacy_unsaid(name: str) -> str:
    """Say what people should read at `Privacy`, and the municipality did not write."""
    return f"network.toml does not say `{name}` under [privacy]: people read something general"


DUTY_NOBODY = Complaint(
    "Nobody of the duty rota is there: what is urgent while the town hall is closed goes to the"
    " coordinator",
    "Let a coordinator put officials on it with /dienst, or take [duty] out of network.toml",
)
DUTY_ONE = "Only one official of the duty rota is there: nobody is called when they do not look"


def journal_put_back(head: str) -> Complaint:
    """Say that the journal lacks a line that was its newest."""
    return Complaint(
        f"The journal lacks line {head}, which was its newest: an older database was put back",
        "Find out who did; after a restore of your own, `schakel restore` has noted that",
    )


def restored_unnoted(file: Path) -> Complaint:
    """Say that a restore could not be noted beside the journal's newest lines."""
    return Complaint(
        f"The backup is the database now, but that could not be noted in {file}",
        "Take that file away by hand: the bot begins a new one",
    )


def heads_unreadable(file: Path) -> Complaint:
    """Say that the file with the journal's newest lines cannot be looked at."""
    return Complaint(f"{file}: cannot be read", "Give this user the right to read it")


REKEY_UNFINISHED = Complaint(
    "A new master key was begun to be put in place, and that was cut short",
    "Run `schakel rekey` again, or start the bot: both go on with it",
)
JOURNAL_BROKEN = Complaint(
    "The journal is not as it was written",
    "Run `schakel journal verify`, which says from which line on, and keep this database",
)


def hosts_gone(codes: list[str]) -> Complaint:
    """Say that meetings are to be at places that the municipality lists no longer."""
    return Complaint(
        f"Meetings that are still to come have a host that is gone: {', '.join(codes)}",
        "Put the host back under [hosts] in network.toml, or let whoever leads them choose another",
    )


def not_confined(lines: Iterable[str]) -> Complaint:
    """Say which lines of the documented service are not in force for the running bot."""
    return Complaint(
        f"The running bot is shut in less than it could be, for want of {', '.join(lines)}",
        "Take these lines from the service in the operating guide, or what your system has for it",
    )


def missing_right(right: str) -> Complaint:
    """Say which right the bot lacks in the group."""
    return Complaint(
        f"The bot may not {right} in the officials' group",
        "Give it that right in Telegram, under the group's administrators",
    )


def no_database(settings: Settings) -> Complaint:
    """Say that setup has not been done."""
    return Complaint(
        f"{settings.data}: there is no database here",
        "Run `schakel setup`, or set SCHAKEL_DATA to the folder where the database is",
    )


def database_locked(settings: Settings) -> Complaint:
    """Say that another program keeps the database from us."""
    return Complaint(
        f"{settings.data}: another program holds the database, or the disk fails",
        "End that program (a copy being made, a shell), and look into the machine's own log",
    )


def disk_nearly_full(settings: Settings, free: int) -> Complaint:
    """Say how little room is left; `free` in bytes."""
    return Complaint(
        f"{settings.data}: the disk is nearly full, {free // 10**6} MB are left",
        "Make room; when it is full the bot waits and says nothing is received",
    )


def clock_off(seconds: int) -> Complaint:
    """Say how far this machine's clock is from Telegram's."""
    return Complaint(
        f"The clock of this machine is {seconds} seconds off",
        "Let it be set by the network (NTP): promised dates are reckoned with it",
    )


def about_settings(problems: ConfigProblems) -> list[Complaint]:
    """Put each problem with the settings or a municipality's files in words."""
    return [
        Complaint(f"{problem.where}: {problem.name}", f"Expected: {problem.expected}")
        for problem in problems.problems
    ]


def key_cannot_be_written(settings: Settings) -> Complaint:
    """Say that there can be no key file here."""
    return Complaint(
        f"{settings.key_file}: the master key cannot be written here",
        "Choose another place with SCHAKEL_KEY_FILE, or make the folder writable",
    )


def about_key(fault: keyfile.KeyProblem, settings: Settings) -> Complaint:
    """Say what is wrong with the master key's file."""
    file = settings.key_file
    match fault:
        case keyfile.KeyMissing():
            return Complaint(
                f"{file}: there is no master key here",
                "Run `schakel setup` the first time; later, put the copy you kept back here",
            )
        case keyfile.KeyReadableByOthers():
            return Complaint(
                f"{file}: others on this machine can read the master key",
                f"Run `chmod 0400 {file}`",
            )
        case _:
            return Complaint(
                f"{file}: the master key cannot be read, or it is not a key",
                "Give this user the right to read it, or put the copy you kept back here",
            )


def about_database(fault: errors.DatabaseRefused, settings: Settings) -> Complaint:
    """Say why the database is not opened."""
    folder = settings.data
    match fault:
        case errors.DatabaseInUse():
            return Complaint(
                f"{folder}: another Schakel is working with this database",
                "Stop that one first, or let it go on and do without this one",
            )
        case errors.DatabaseTooNew():
            return Complaint(
                f"{folder}: a newer version of Schakel has written this database",
                "Install that version again, or a later one",
            )
        case errors.DatabaseTooOld():
            return Complaint(
                f"{folder}: an earlier version of Schakel works with this database",
                "Start the bot with this version once, which brings the database up to date",
            )
        case errors.DatabaseDamaged():
            return Complaint(
                f"{folder}: the database is damaged, or was changed by somebody else",
                "Look into the disk and who can write to it, and restore the newest backup",
            )
        case errors.WrongKey():
            return Complaint(
                f"{settings.key_file}: this is not the key of the database in {folder}",
                "Put the key back that belongs to this database",
            )
        case _:
            return Complaint(
                f"{folder}: the database cannot be opened",
                "Check that the folder exists, that this user may write in it, and that the disk"
                " has room",
            )
