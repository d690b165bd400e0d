"""`network.toml` from what was answered: written for you, and checked as at every start.

It begins with the file this installation runs with, comments and all; of the invented town nothing
comes along that is somebody's. Nothing here touches a file: who runs the bot puts it in its place.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from config import tables
from config.network_shapes import LONGEST_PURPOSE, MOST_EUROS
from config.problems import ConfigProblems
from config.shapes import LONGEST_LABEL
from domain.errors import AnswerRefused
from domain.founding.foundation import Foundation, FoundingQuestion
from domain.functions import SWITCHED
from domain.network import ELSEWHERE
from domain.options import DEFAULT_LANGUAGE
from services.unit import Unit

NAME = "network.toml"
LONGEST = {
    FoundingQuestion.NAME: LONGEST_LABEL,
    FoundingQuestion.PURPOSE: LONGEST_PURPOSE,
    FoundingQuestion.MUNICIPALITY: LONGEST_LABEL,
    FoundingQuestion.PHONE: LONGEST_LABEL,
}
"""How long a word of the file may be, in characters."""

MOST_OF_FUND = MOST_EUROS
"""What the fund of a year may be, in whole euros."""

_USUAL_MOST = 250
"""What one request to a new fund can be at most, in whole euros, unless that is more than all."""

MOST_PLACES = 40
_LONGEST_CODE = 20
_OF_THE_INVENTED_TOWN = ("hosts", "privacy", "closed-phone", "duty", "fund")


def check(answers: Mapping[FoundingQuestion, Any]) -> None:
    """Raise AnswerRefused for neighbourhoods that no file can hold."""
    places = _places(answers.get(FoundingQuestion.PLACES) or "")
    longest = max(map(len, places), default=0)
    if len(places) > MOST_PLACES or longest > LONGEST_LABEL:
        raise AnswerRefused("founding-places", most=MOST_PLACES, longest=LONGEST_LABEL)


def written(unit: Unit, foundation: Foundation, head: str) -> str:
    """Give the file; `head` is the first line of it, a comment in one language."""
    import tomlkit  # noqa: PLC0415 - costs memory; few write a file

    running = unit.municipality.network_file
    file = tomlkit.parse(running)
    if running == _shipped():
        for name in _OF_THE_INVENTED_TOWN:
            file.pop(name, None)
    for name in ("name", "municipality", "phone"):
        if value := foundation.answers.get(FoundingQuestion(name)):
            file[name] = _line(value)
    if purpose := foundation.answers.get(FoundingQuestion.PURPOSE):
        file["purpose"] = _inline({DEFAULT_LANGUAGE: _line(purpose)})
    if places := _places(foundation.answers.get(FoundingQuestion.PLACES) or ""):
        _put_places(file, places)
    if (fund := foundation.answers.get(FoundingQuestion.FUND)) is not None:
        _put_fund(file, fund)
    does = foundation.answers.get(FoundingQuestion.DOES)
    if does is not None:
        functions = file.setdefault("functions", tomlkit.table())
        for each in SWITCHED:
            functions[each.value] = each.value in does
    return f"# {_line(head)}\n{tomlkit.dumps(file)}"


def problems(unit: Unit, foundation: Foundation) -> list[str]:
    """Say what is wrong in the file, as a start would: nothing when it can be used."""
    text = written(unit, foundation, NAME)
    try:
        tables.checked(NAME, text)
    except ConfigProblems as found:
        return [str(each) for each in found.problems]
    return []


def _put_fund(file: Any, euros: int) -> None:
    """Put the fund of a year in, with what of it fits that sum; without a sum there is none."""
    import tomlkit  # noqa: PLC0415 - as above

    if not euros:
        file.pop("fund", None)
        return
    fund = file.setdefault("fund", tomlkit.table())
    fund["budget"] = euros
    fund["most"] = min(int(fund.get("most", _USUAL_MOST)), euros)
    if int(fund.get("two-from", 0)) > fund["most"]:
        del fund["two-from"]


def _put_places(file: Any, places: Iterable[str]) -> None:
    """Put neighbourhoods in; one that was there keeps its code, which stands in the database."""
    import tomlkit  # noqa: PLC0415 - as above

    before = {
        str(labels[DEFAULT_LANGUAGE]): (code, labels)
        for code, labels in file["neighbourhoods"].items()
    }
    elsewhere = file["neighbourhoods"].get(ELSEWHERE)
    table, taken = tomlkit.table(), {ELSEWHERE}
    kept = {code for name, (code, _) in before.items() if name in set(places)}
    for place in places:
        if place in before:
            code, labels = before[place]
        else:
            code, labels = _code(place, taken | kept), _inline({DEFAULT_LANGUAGE: place})
        if code != ELSEWHERE:
            table[code] = labels
        taken.add(code)
    if elsewhere is not None:
        table[ELSEWHERE] = elsewhere
    file["neighbourhoods"] = table


def _inline(words: Mapping[str, str]) -> Any:
    import tomlkit  # noqa: PLC0415 - as above

    table = tomlkit.inline_table()
    table.update(words)
    return table


def _code(name: str, taken: set[str]) -> str:
    """Make a code of a name: small letters, digits and hyphens, and no other's."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    code = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_CODE].strip("-") or "wijk"
    number, made = 2, code
    while made in taken:
        ending = f"-{number}"
        number, made = number + 1, code[: _LONGEST_CODE - len(ending)].rstrip("-") + ending
    return made


def _places(typed: str) -> tuple[str, ...]:
    """Read neighbourhoods, one a line, none twice."""
    return tuple(dict.fromkeys(_line(line) for line in typed.splitlines() if line.strip()))


def _line(words: str) -> str:
    return " ".join(words.split())


def _shipped() -> str:
    return tables.read_text(tables.SHIPPED / NAME)
