"""What is said around the mayor's words, wherever they are shown."""

from config import wording
from services.people.mayor import mayors_words
from services.unit import Unit


def around(unit: Unit, language: str, said: str, *, spoken: bool) -> str:
    """Give the words (HTML) with the network's sentence around them, as they stand in the thanks.

    They stay as they were written, whatever language the reader has; with `spoken` it says that
    the mayor's voice comes next.
    """
    network = unit.municipality.network.name
    how = "both" if spoken and said else "spoken" if spoken else "written"
    head = wording.say(language, "thanks-mayor", how=how, network=network)
    return f"{head}\n{wording.quotation(said)}" if said else head


def status(unit: Unit, language: str) -> str:
    """Say (HTML) what goes with the next thanks, for a coordinator."""
    found, year = mayors_words.current(unit), str(mayors_words.coming(unit))
    if found is None:
        return wording.say(language, "mayor-none", year=year)
    head = wording.say(language, "mayor-ready", year=year)
    return f"{head}\n\n{around(unit, language, found.words, spoken=bool(found.voice))}"
