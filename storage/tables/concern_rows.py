"""Rows of concerns: what of each is kept in the clear, in the order of its columns."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain.concerns.concern import Concern, ConcernKind, Promise, Stage, Urgency
from domain.identifiers import ConcernId
from storage.as_json import compact
from storage.moments import from_text, from_text_or_none, to_text, to_text_or_none

COLUMNS = (
    "id, reference, kind, reporter_id, named, urgency, stage, owner_id, filed_at, confirm_by,"
    " take_up_by, feedback_by, protocol_version, feedback_given, outcome, closed_at, version"
)


PROMISED = "confirm_by, take_up_by, feedback_by, protocol_version"
_PROMISE = COLUMNS.replace(",", "").split().index("confirm_by")


def to_row(concern: Concern) -> tuple[Any, ...]:
    """Give what a new row holds in these columns."""
    promise = concern.promise
    return (
        concern.id,
        concern.reference,
        concern.kind,
        concern.reporter,
        int(concern.named),
        concern.urgency,
        concern.stage,
        concern.owner,
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


def place_of(row: Sequence[Any], promised: Sequence[Any] = ()) -> str:
    """Give the place that the course of a row is sealed for: all that stands in these columns.

    So it opens only beside what stood there when it was sealed. `promised` is what was promised
    when it was filed, which stays.
    """
    whole = [*row[:_PROMISE], *promised, *row[_PROMISE + len(promised) :]]
    return compact(whole)


def from_row(concern_id: ConcernId, content: Mapping[str, Any], plain: Sequence[Any]) -> Concern:
    """Give the concern of a row: what was sealed in it, and what stands behind its id.

    Of one from before danger was kept, none is known.
    """
    return Concern(
        id=concern_id,
        reference=plain[0],
        kind=ConcernKind(plain[1]),
        reporter=plain[2],
        named=bool(plain[3]),
        subject=content["subject"],
        neighbourhood=content["neighbourhood"],
        urgency=Urgency(plain[4]),
        stage=Stage(plain[5]),
        owner=plain[6],
        filed_at=from_text(plain[7]),
        promise=Promise(
            confirm_by=from_text(plain[8]),
            take_up_by=from_text(plain[9]),
            feedback_by=from_text(plain[10]),
            protocol_version=plain[11],
        ),
        feedback_given=plain[12],
        outcome=plain[13],
        closed_at=from_text_or_none(plain[14]),
        version=plain[15],
        danger=bool(content.get("danger")),
    )
