"""What is true, as plain JSON data: the one place that says how it is written down and read back.

A class is written field by field under the fields' own names. What differs stands in the tables of
this module, because rows of older versions have it so. A key that a row lacks gets the field's
default, so a new field with a default opens every older row; a key no field has is left alone.
Moments are written as `moments.py` says, days as ISO dates, enums by their value, and a set in the
order of its text, so that one thing is always one text.
"""

import dataclasses
import json
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from types import GenericAlias, NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from cattrs import Converter
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from domain.announcements.announcement import Enclosure
from domain.concerns.promise_clock import ClockStep, PromiseClock
from domain.concerns.terms import Term
from domain.meetings.meeting import TOLD, Change, Meeting, MeetingPlace
from domain.meetings.rhythm import Rhythm
from domain.meetings.series import Date
from storage.moments import from_text, to_exact_text

T = TypeVar("T")

_AS_LISTS = (ClockStep, Date, Enclosure, MeetingPlace)
"""Small classes that are written as a list of their fields, in their order."""

_OTHER_KEYS: Mapping[type, Mapping[str, str]] = {
    PromiseClock: {"started_at": "started", "due_at": "due", "paused_at": "paused"},
}
"""Where a field is written under another key than its name."""

_WITHOUT_THE_USUAL = (Rhythm,)
"""Where a field that is as usual is not written at all."""


def to_json(value: Any) -> Any:
    """Give a domain object, or a container of them, as plain JSON data."""
    return _CONVERTER.unstructure(value)


def from_json(kind: type[T], data: Any) -> T:
    """Read what `to_json` gave for this kind, in this version or an older one.

    Raises KeyError, TypeError or ValueError when the data is none.
    """
    return _CONVERTER.structure(data, kind)


def compact(data: Any) -> str:
    """Write plain JSON data as text, without a space that nobody reads."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _converter() -> Converter:
    made = Converter(
        detailed_validation=False, unstruct_collection_overrides={AbstractSet: sorted, tuple: list}
    )
    made.register_structure_hook_factory(_may_be_none, _optional_reader)
    made.register_structure_hook_factory(_is_row_of_one_kind, homogenous_tuple_structure_factory)
    made.register_unstructure_hook_factory(_is_row_of_one_kind, _row_writer)
    for plain in (str, int, bool):
        made.register_structure_hook(plain, _nothing_but(plain))
    made.register_unstructure_hook(StrEnum, str)
    made.register_structure_hook(StrEnum, lambda code, kind: kind(code))
    made.register_unstructure_hook(datetime, to_exact_text)
    made.register_structure_hook(datetime, lambda text, _: from_text(text))
    made.register_unstructure_hook(date, date.isoformat)
    made.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    made.register_unstructure_hook(Term, str)
    made.register_structure_hook(Term, _term)
    for small in _AS_LISTS:
        _written_as_list(made, small)
    for kind, keys in _OTHER_KEYS.items():
        renamed: Any = {name: override(rename=key) for name, key in keys.items()}
        made.register_unstructure_hook(kind, make_dict_unstructure_fn(kind, made, **renamed))
        made.register_structure_hook(kind, make_dict_structure_fn(kind, made, **renamed))
    for kind in _WITHOUT_THE_USUAL:
        short = make_dict_unstructure_fn(kind, made, _cattrs_omit_if_default=True)
        made.register_unstructure_hook(kind, short)
    _changes_by_field(made)
    return made


def _is_row_of_one_kind(kind: Any) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[-1:] == (Ellipsis,)


def _row_writer(kind: Any, made: Converter) -> Callable[[Any], list[Any]]:
    write = made.get_unstructure_hook(get_args(kind)[0])
    return lambda row: [write(each) for each in row]


def _may_be_none(kind: Any) -> bool:
    return get_origin(kind) in {Union, UnionType} and set(get_args(kind)[1:]) == {NoneType}


def _optional_reader(kind: Any, made: Converter) -> Callable[[Any, Any], Any]:
    """Say once which hook reads what may be None; cattrs would look it up at every value."""
    inner = get_args(kind)[0]
    read = made.get_structure_hook(inner)
    return lambda value, _: None if value is None else read(value, inner)


def _nothing_but(kind: type) -> Callable[[Any, Any], Any]:
    def read(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(kind)
        return value

    return read


@lru_cache(maxsize=64)
def _term(text: str, _: Any) -> Term:
    """Read a term; a municipality has a handful, and each concern names six of them."""
    return Term.of(text)


def _written_as_list(made: Converter, kind: type) -> None:
    types = get_type_hints(kind)
    names = [each.name for each in dataclasses.fields(kind)]
    parts = attrgetter(*names)
    shape: Any = GenericAlias(tuple, tuple(types[name] for name in names))
    write, read = made.get_unstructure_hook(shape), made.get_structure_hook(shape)
    made.register_unstructure_hook(kind, lambda value: write(parts(value)))
    made.register_structure_hook(kind, lambda data, _: kind(*read(data, shape)))


def _changes_by_field(made: Converter) -> None:
    """Write how a meeting was as that field of it is written; None is too long to say."""
    types = get_type_hints(Meeting)
    write = {name: made.get_unstructure_hook(types[name]) for name in TOLD}
    read = {name: made.get_structure_hook(types[name]) for name in TOLD}

    def written(change: Change) -> list[Any]:
        before = change.before.items()
        return [
            change.sequence,
            {name: None if old is None else write[name](old) for name, old in before},
        ]

    def opened(data: Any, _: Any) -> Change:
        sequence, before = data
        known = ((name, old) for name, old in before.items() if name in TOLD)
        return Change(
            sequence,
            {name: None if old is None else read[name](old, types[name]) for name, old in known},
        )

    made.register_unstructure_hook(Change, written)
    made.register_structure_hook(Change, opened)


_CONVERTER = _converter()
