"""Rows of concerns: what of each is kept in the clear, in the order of its columns."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from domain.concerns.concern import Concern, ConcernKind, Promise, Stage, Urgency
from domain.identifiers import ConcernId, PersonId
from storage.as_json import compact
from storage.moments import from_text, from_text_or_none, to_text, to_text_or_none
from storage.records import Placement
from storage.sealing import even

COLUMNS = (
    "id, reference, kind, named, urgency, stage, filed_at, confirm_by, take_up_by, feedback_by,"
    " protocol_version, feedback_given, outcome, closed_at, version"
)

People = tuple[str, str | None]
"""Who filed it and who handles it: internal ids, which lie sealed."""

_REPORTER, _OWNER = 3, 7
"""Where those stood among the columns, and stand in what the course of a row is sealed for."""

_LENGTH = 64

PROMISED = "confirm_by, take_up_by, feedback_by, protocol_version"
_PROMISE = COLUMNS.replace(",", "").split().index("confirm_by")


def to_row(concern: Concern) -> tuple[Any, ...]:
    """Give what a new row holds in these columns."""
    promise = concern.promise
    return (
        concern.id,
        concern.reference,
        concern.kind,
        int(concern.named),
        concern.urgency,
        concern.stage,
        to_text(concern.filed_at),
        to_text(promise.confirm_by),
        to_text(promise.take_up_by),
        to_text(promise.feedback_by),
        promise.protocol_version,
        concern.feedback_given,
        concern.outcome,
        to_text_or_none(concern.closed_at),
        concern.version,
    )


def moved(concern: Concern) -> tuple[Any, ...]:
    """Give what of a row an act or time changes, in the order of these columns."""
    return (
        int(concern.named),
        concern.urgency,
        concern.stage,
        concern.feedback_given,
        concern.outcome,
        to_text_or_none(concern.closed_at),
        concern.version,
    )


def people_of(concern: Concern) -> People:
    """Tell who filed a concern and who handles it."""
    return concern.reporter, concern.owner


def card_of(placement: Placement) -> bytes:
    """Write what a card shows: whether it says that the reporter cannot be reached, and a hash."""
    return (b"1" if placement.unreachable else b"0") + (placement.shown or b"")


def card_in(face: bytes) -> tuple[bool, bytes | None]:
    """Read what `card_of` wrote."""
    return face[:1] == b"1", face[1:] or None


def people_text(reporter: str, owner: str | None) -> str:
    """Write who filed it and who handles it, always as long: its length tells nothing."""
    return even(compact([reporter, owner]), _LENGTH)


def people_in(text: str) -> People:
    """Read what `people_text` wrote."""
    reporter, owner = json.loads(text)
    return reporter, owner


def place_of(row: Sequence[Any], people: People, promised: Sequence[Any] = ()) -> str:
    """Give the place that the course of a row is sealed for: these columns, and whose it is.

    So it opens only beside what stood there when it was sealed. `promised` is what was promised
    when it was filed, which stays.
    """
    whole = [*row[:_PROMISE], *promised, *row[_PROMISE + len(promised) :]]
    for at, person in zip((_REPORTER, _OWNER), people, strict=True):
        whole.insert(at, person)
    return compact(whole)


def from_row(
    concern_id: ConcernId, content: Mapping[str, Any], people: People, plain: Sequence[Any]
) -> Concern:
    """Give the concern of a row: what was sealed in it, and what stands behind its id.

    Of one from before danger was kept, none is known.
    """
    return Concern(
        id=concern_id,
        reference=plain[0],
        kind=ConcernKind(plain[1]),
        reporter=PersonId(people[0]),
        named=bool(plain[2]),
        subject=content["subject"],
        neighbourhood=content["neighbourhood"],
        urgency=Urgency(plain[3]),
        stage=Stage(plain[4]),
        owner=None if people[1] is None else PersonId(people[1]),
        filed_at=from_text(plain[5]),
        promise=Promise(
            confirm_by=from_text(plain[6]),
            take_up_by=from_text(plain[7]),
            feedback_by=from_text(plain[8]),
            protocol_version=plain[9],
        ),
        feedback_given=plain[10],
        outcome=plain[11],
        closed_at=from_text_or_none(plain[12]),
        version=plain[13],
        danger=bool(content.get("danger")),
    )
