"""A quarter as a picture for a phone: how many there are where, without a single name."""

from collections.abc import Sequence

from config import wording
from domain.network import Network
from domain.people.membership import NetworkRole
from domain.people.quarterly import Outlook
from handlers.telegram.drawing import (
    LARGE,
    LAST,
    LINE,
    MARGIN,
    MOST_HEIGHT,
    SMALL,
    SOFT,
    TITLE,
    WIDTH,
    Sheet,
    shortened,
    wrapped,
)

_BOX, _ROW, _LABEL = 150, 64, 430
_HEAD, _BETWEEN = 110, 110
_ROLES = _BETWEEN + len(NetworkRole) * _ROW
_MOST_ROWS = (MOST_HEIGHT - 2 * MARGIN - _HEAD - 2 * (_BOX + 30) - _BETWEEN - _ROLES) // _ROW


def draw(network: Network, seen: Outlook, title: str, language: str) -> bytes:
    """Give the picture as PNG; `title` names the quarter."""
    places, roles = _places(seen), _ROLES if seen.roles else 0
    height = 2 * MARGIN + _HEAD + 2 * (_BOX + 30) + _BETWEEN + len(places) * _ROW + roles
    sheet = Sheet(height, language)
    sheet.write((MARGIN, MARGIN + 25), shortened(title, TITLE, WIDTH - 2 * MARGIN), TITLE)
    top = MARGIN + _HEAD
    for words, count in (("silent", len(seen.silent)), ("busy", len(seen.busy))):
        sheet.box((MARGIN, top), (WIDTH - MARGIN, top + _BOX), SOFT)
        sheet.write((MARGIN + 80, top + _BOX / 2), str(count), TITLE, anchor="mm")
        lines = wrapped(_label(language, words), SMALL, WIDTH - 2 * MARGIN - 200)
        for number, line in enumerate(lines):
            middle = top + _BOX / 2 + (number - (len(lines) - 1) / 2) * 42
            sheet.write((MARGIN + 160, middle), line, SMALL)
        top += _BOX + 30
    sheet.write((MARGIN, top + _BETWEEN / 2), _label(language, "places"), LARGE)
    top += _BETWEEN
    most = max((count for _, count in places), default=0) or 1
    for code, count in places:
        _row(sheet, top, _place(network, code, language), count, most)
        top += _ROW
    if seen.roles:
        _roles(sheet, top, seen, language)
    return sheet.png()


def _roles(sheet: Sheet, top: float, seen: Outlook, language: str) -> None:
    """Draw how many chose each role; of fewer than five only that it is so few."""
    sheet.write((MARGIN, top + _BETWEEN / 2), _label(language, "roles"), LARGE)
    top += _BETWEEN
    most, few = max(count or 0 for _, count in seen.roles), _label(language, "few")
    for role, count in seen.roles:
        name = wording.label(language, f"membership-role-{role}")
        _row(sheet, top, name, count or 0, most, said="" if count else few)
        top += _ROW


def _row(sheet: Sheet, top: float, place: str, count: int, most: int, *, said: str = "") -> None:
    """Draw one neighbourhood or role: its name, a bar, and how many members it has."""
    middle, left = top + _ROW / 2, MARGIN + _LABEL
    length = (WIDTH - MARGIN - 80 - left) * count / most
    sheet.write((MARGIN, middle), shortened(place, SMALL, _LABEL - 30), SMALL)
    if count:
        sheet.bar((left, middle - 18), (left + length, middle + 18), LINE)
    else:
        sheet.bar((left, middle - 18), (left + 12, middle + 18), LAST)
    sheet.write((left + max(length, 12) + 20, middle), said or str(count), SMALL)


def _places(seen: Outlook) -> Sequence[tuple[str, int]]:
    """Give the neighbourhoods that fit: of very many, those with the fewest members."""
    if len(seen.members) <= _MOST_ROWS:
        return seen.members
    return sorted(seen.members, key=lambda each: each[1])[:_MOST_ROWS]


def _place(network: Network, code: str, language: str) -> str:
    option = network.neighbourhood(code)
    return option.label(language) if option is not None else code


def _label(language: str, what: str) -> str:
    return wording.label(language, f"quarter-picture-{what}")
