"""What a network is for and does, in words: as `network.toml` has it."""

from config import wording
from domain.functions import NetworkFunction
from domain.options import say
from services.unit import Unit


def purpose(unit: Unit, language: str) -> str:
    """Say (HTML) what it is for; empty where the municipality did not."""
    told = unit.municipality.network.purpose
    return wording.say(language, "founding-purpose", words=say(told, language)) if told else ""


def functions(unit: Unit, language: str) -> str:
    """Say (HTML) which functions are on, a line each; empty when none is."""
    lines = [_line(language, each) for each in NetworkFunction if unit.has(each)]
    return "\n".join([wording.say(language, "founding-does"), *lines]) if lines else ""


def both(unit: Unit, language: str) -> str:
    """Say (HTML) what it is for and what it does; empty when there is nothing to say."""
    found = (purpose(unit, language), functions(unit, language))
    return "\n\n".join(each for each in found if each)


def named(language: str, function: NetworkFunction) -> str:
    """Name a function (plain) as what people do; else as the door of `Samen` does."""
    own = f"founding-does-{function}"
    return wording.label(language, own if wording.knows(own) else f"together-door-{function}")


def _line(language: str, function: NetworkFunction) -> str:
    return wording.say(language, "founding-does-line", what=named(language, function))
