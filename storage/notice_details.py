"""What notices hold beside their ids, as JSON data: plain text under plain keys.

A field is written under its name, with dashes for underscores, and not at all when it is as it
mostly is. Rows of older versions wait under the same keys, and are read by this.
"""

import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from datetime import datetime
from types import UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from domain.conversations.notices import ReplyDetail
from domain.notice_table import NOTICES
from domain.notices import Detail, Notice, NoticeKind
from storage.moments import from_text, to_exact_text

_YES = "yes"
_BETWEEN = re.compile("[ ,]")
"""What stands between the parts of a row; older versions wrote commas too."""

_FACTS = "facts"
"""The field of a text whose facts stand beside it in the row, under their own names."""


class DetailUnreadable(Exception):  # noqa: N818 - what is the matter with a row
    """This is no detail of a notice of this kind, or this version knows no such kind."""


def write(notice: Notice) -> dict[str, str]:
    """Give the detail of a notice as data. Raises TypeError when its kind has another detail."""
    detail = notice.detail_as(NOTICES[notice.kind].detail)
    data = {
        _key(each.name): _text(getattr(detail, each.name))
        for each, _ in _PARTS[notice.kind]
        if not _is_usual(each, getattr(detail, each.name))
    }
    return data | (dict(detail.facts) if isinstance(detail, ReplyDetail) else {})


def read(kind: NoticeKind, data: Mapping[str, str]) -> Detail:
    """Read what `write` gave for this kind. Raises DetailUnreadable."""
    shape = NOTICES[kind].detail
    try:
        found: dict[str, Any] = {
            each.name: _read(hint, data[_key(each.name)])
            for each, hint in _PARTS[kind]
            if _key(each.name) in data
        }
        if shape is ReplyDetail:
            facts = {name: fact for name, fact in data.items() if name not in found}
            found[_FACTS] = {name: _read(str, fact) for name, fact in facts.items()}
        return shape(**found)
    except (AttributeError, TypeError, ValueError) as fault:
        raise DetailUnreadable(kind) from fault


def _parts(shape: type[Detail]) -> tuple[tuple["Field[Any]", Any], ...]:
    """Give the fields of a detail with their types, but for the facts of a text."""
    hints = get_type_hints(shape)
    return tuple((each, hints[each.name]) for each in fields(shape) if each.name != _FACTS)


def _is_usual(part: "Field[Any]", value: Any) -> bool:
    return part.default is not MISSING and bool(value == part.default)


def _key(name: str) -> str:
    return name.replace("_", "-")


def _text(value: Any) -> str:
    match value:
        case bool():
            return _YES
        case datetime():
            return to_exact_text(value)
        case tuple():
            return " ".join(map(_text, value))
        case _:
            return str(value)


def _read(hint: Any, text: Any) -> Any:
    """Read one field; empty text is nothing for what may be nothing, as older versions wrote."""
    if not isinstance(text, str):
        raise TypeError(hint)
    if get_origin(hint) is tuple:
        return tuple(_read(get_args(hint)[0], part) for part in _BETWEEN.split(text) if part)
    if get_origin(hint) in {Union, UnionType}:
        return _read(get_args(hint)[0], text) if text else None
    if isinstance(hint, NewType):
        hint = hint.__supertype__
    if hint is bool:
        return text == _YES
    return from_text(text) if hint is datetime else hint(text)


_PARTS = {kind: _parts(rules.detail) for kind, rules in NOTICES.items()}
