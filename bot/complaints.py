"""What keeps Schakel from doing its work, in plain words, and what to do about it."""

from dataclasses import dataclass

from config.problems import ConfigProblems
from config.settings import Settings
from storage import errors, keyfile


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


def about_settings(problems: ConfigProblems) -> list[Complaint]:
    """Put each problem with the settings or a municipality's files in words."""
    return [
        Complaint(f"{problem.where}: {problem.name}", f"Expected: {problem.expected}")
        for problem in problems.problems
    ]


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
