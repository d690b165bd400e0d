"""The pages of `Mijn meldingen`: the list, one concern, and the buttons a reporter has.

They show references, stages and dates, and never a word of what was told: somebody may look over
the reporter's shoulder.
"""

from collections.abc import Mapping

from domain.concerns.concern import Concern, Deadline, Stage, next_due
from domain.concerns.protocol import Act, permit
from domain.concerns.timeline import About, Question
from domain.concerns.waiting_for import Kind, Wait, Whose, waits
from domain.errors import Refusal
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, Priority
from handlers.filing.progress import official_name
from handlers.filing.receipts import when
from handlers.telegram import wording
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import Topic
from services.actors import in_private
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

MINE, ASKED, CARE = "mine", "asked", "care"
PLACES = frozenset({MINE, ASKED, CARE})
"""Where a button stands: on a page, below a question, or below the two taps after closing."""

MOST_LISTED = 20
"""How many concerns the list shows; older ones are only counted."""

_STANDS_ELSEWHERE = ("already-", "not-closed", "not-yet-acknowledged")
_DECIDED_ELSEWHERE = frozenset({Kind.DECISION, Kind.CARE})
"""Waits a reporter does not hear of: what the coordinator decides, and our own questions."""


def turn(
    unit: Unit,
    person: Person,
    concern: Concern | None,
    message: MessageId | None,
    detail: Mapping[str, str] | None = None,
) -> None:
    """Turn a message into the page of a concern (or the list), as it will be when it is shown.

    `detail`: page "withdrawing", or done (what the page says above everything else).
    """
    unit.tell(
        Notice(
            NoticeKind.OVERVIEW,
            Priority.ANSWER,
            person=person.id,
            concern=concern.id if concern else None,
            message=message,
            detail=detail or {},
        )
    )


def listed(unit: Unit, person: Person) -> Page:
    """Give the list, newest first, with a button a concern."""
    tongue = person.language
    concerns = unit.store.concerns.of_reporter(person.id)
    if not concerns:
        return wording.say(tongue, "reporting-mine-none"), []
    shown = concerns[:MOST_LISTED]
    parts = [wording.say(tongue, "reporting-mine-title")]
    parts += [_line(unit, tongue, concern) for concern in shown]
    if (older := len(concerns) - MOST_LISTED) > 0:
        parts.append(wording.say(tongue, "reporting-mine-older", count=older))
    parts.append(wording.say(tongue, "mine-choose"))
    rows: list[Row] = [
        [(f"{concern.reference} · {_stage(tongue, concern)}", Topic(MINE, concern.id))]
        for concern in shown
    ]
    return "\n\n".join(parts), rows


def page(unit: Unit, person: Person, concern: Concern, detail: Mapping[str, str]) -> Page:
    """Give the page of one concern, or the question whether to withdraw it."""
    if detail.get("page") == "withdrawing" and may(unit, person, concern, Act.WITHDRAW):
        return _withdrawing(unit, person, concern)
    tongue = person.language
    parts = [_line(unit, tongue, concern, in_list=False)]
    if done := detail.get("done"):
        parts.insert(0, wording.say(tongue, f"mine-done-{done}", reference=concern.reference))
    named = "yes" if concern.named else "no"
    parts.append(wording.say(tongue, "mine-named", named=named))
    parts += _waiting(unit, tongue, concern)
    if concern.stage is Stage.CLOSED:
        parts += care_lines(unit, concern, tongue)
    return "\n\n".join(parts), _rows(unit, person, concern)


def may(unit: Unit, person: Person, concern: Concern, act: Act) -> bool:
    """Tell whether the reporter can do this now."""
    try:
        permit(unit.house.protocol, concern, act, in_private(person))
    except Refusal:
        return False
    return True


def why_not(person: Person, concern: Concern | None, refusal: Refusal) -> str:
    """Say for a toast why something cannot be done: what the concern is by now."""
    if concern is not None and refusal.key.startswith(_STANDS_ELSEWHERE):
        return wording.label(
            person.language,
            "toast-mine-stands",
            reference=concern.reference,
            stage=str(concern.stage),
        )
    return wording.label(person.language, f"refusal-{refusal.key}", **refusal.facts)


def question_rows(concern: Concern, question: Question, tongue: str, where: str) -> list[Row]:
    """Give the buttons that answer this very question."""
    choices = ("answer", "decline") if question.about is About.WORDS else ("reveal", "nameless")
    named = "mine-button-" if where == MINE else "question-button-"
    return [
        [
            (
                wording.label(tongue, f"{named}{choice}"),
                Topic(where, concern.id, f"{choice}-{question.entry}"),
            )
        ]
        for choice in choices
    ]


def care_lines(unit: Unit, concern: Concern, tongue: str) -> list[str]:
    """Say what the reporter answered after closing, and what comes of it."""
    course, lines = concern.course, []
    if course.heard is not None:
        heard = "yes" if course.heard else "no"
        lines.append(wording.say(tongue, "care-heard", heard=heard))
    if course.finished:
        lines.append(wording.say(tongue, "care-finished"))
    if course.reopen_asked:
        clock = course.clock(Deadline.REOPEN)
        zone = unit.house.network.timezone
        day = wording.day(tongue, clock.due_at if clock else unit.now, zone)
        lines.append(wording.say(tongue, "care-reopen-asked", day=day))
    if course.heard is not None and course.finished is not None:
        lines.append(wording.say(tongue, "care-thanks"))
    return lines


def care_rows(concern: Concern, tongue: str, where: str) -> list[Row]:
    """Give the taps that were not made yet."""
    course = concern.course
    rows: list[Row] = []
    for what, given in (("heard", course.heard), ("finished", course.finished)):
        if given is None:
            rows.append(
                [
                    (
                        wording.label(tongue, f"care-button-{what}-{answer}"),
                        Topic(where, concern.id, f"{what}-{answer}"),
                    )
                    for answer in ("yes", "no")
                ]
            )
    return rows


def _rows(unit: Unit, person: Person, concern: Concern) -> list[Row]:
    tongue, question = person.language, concern.course.question
    rows = question_rows(concern, question, tongue, MINE) if question is not None else []
    if may(unit, person, concern, Act.RATE):
        rows += care_rows(concern, tongue, MINE)
    choices = {
        "reopen": Act.REQUEST_REOPEN,
        "add": Act.ADD,
        "correct": Act.CORRECT,
        "withdraw": Act.WITHDRAW,
    }
    for names in (("reopen",), ("add", "correct"), ("withdraw",)):
        fitting = [name for name in names if may(unit, person, concern, choices[name])]
        if fitting:
            rows.append([_button(tongue, name, concern) for name in fitting])
    return [*rows, [(wording.label(tongue, "mine-button-back"), Topic(MINE))]]


def _withdrawing(unit: Unit, person: Person, concern: Concern) -> Page:
    text = wording.say(
        person.language,
        "mine-withdrawing",
        reference=concern.reference,
        days=unit.house.protocol.periods.withdrawn,
    )
    sure = wording.label(person.language, "mine-button-withdraw-now")
    keep = wording.label(person.language, "mine-button-keep")
    return text, [
        [(sure, Topic(MINE, concern.id, "withdraw-now"))],
        [(keep, Topic(MINE, concern.id))],
    ]


def _button(tongue: str, choice: str, concern: Concern) -> tuple[str, Topic]:
    return wording.label(tongue, f"mine-button-{choice}"), Topic(MINE, concern.id, choice)


def _waiting(unit: Unit, tongue: str, concern: Concern) -> list[str]:
    """Say who is next and by when, the soonest first, and openly when it is too late."""
    told = [wait for wait in waits(concern) if wait.kind not in _DECIDED_ELSEWHERE]
    lines = [
        _wait(unit, tongue, concern, wait, "now" if place == 0 else "then")
        for place, wait in enumerate(told)
    ]
    late = any(wait.until < unit.now and wait.whose is not Whose.REPORTER for wait in told)
    return [*lines, wording.say(tongue, "mine-late")] if late else lines


def _wait(unit: Unit, tongue: str, concern: Concern, wait: Wait, order: str) -> str:
    zone = unit.house.network.timezone
    owned = wait.whose is Whose.OWNER
    return wording.say(
        tongue,
        f"mine-wait-{wait.kind}",
        order=order,
        who=official_name(unit, concern.owner, tongue) if owned else "",
        owned="yes" if owned else "no",
        day=wording.day(tongue, wait.until, zone),
        hour=wording.hour(tongue, wait.until, zone),
    )


def _stage(tongue: str, concern: Concern) -> str:
    return wording.label(tongue, f"reporting-stage-{concern.stage}")


def _line(unit: Unit, tongue: str, concern: Concern, *, in_list: bool = True) -> str:
    """Give reference, stage and dates; in the list also what comes first."""
    zone = unit.house.network.timezone
    lines = [
        f"<b>{concern.reference}</b> · {_stage(tongue, concern)}",
        wording.say(
            tongue, "reporting-mine-filed", day=wording.day(tongue, concern.filed_at, zone)
        ),
    ]
    if concern.stage is Stage.CLOSED and concern.closed_at is not None:
        closed = wording.day(tongue, concern.closed_at, zone)
        lines.append(wording.say(tongue, "reporting-mine-closed", day=closed))
    elif in_list and concern.course.question is not None:
        lines.append(wording.say(tongue, "mine-asked"))
    elif in_list and (due := next_due(concern)):
        deadline, moment = due
        day = when(unit, tongue, concern, deadline, moment)
        lines.append(wording.say(tongue, f"reporting-mine-due-{deadline}", day=day))
    return "\n".join(lines)
