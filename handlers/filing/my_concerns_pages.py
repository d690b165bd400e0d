"""The pages of `Mijn meldingen`: the list, one concern, and the buttons a reporter has.

They show where, about what in a word, stages and dates, and never a word of what was told: somebody
may look over the reporter's shoulder.
"""

from html import escape

from config import wording
from domain.concerns.act_buttons import button_name, rows_of
from domain.concerns.act_table import ACTS
from domain.concerns.acts import ButtonPlace, Need, Pending
from domain.concerns.concern import Concern, Deadline, Stage, next_due, running
from domain.concerns.protocol import Act
from domain.concerns.timeline import About, OpenQuestion
from domain.concerns.waiting_for import Wait, WaitKind, Whose, waits
from domain.errors import Refusal
from domain.filing.notices import MyConcernDetail
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind
from handlers.concerns.duty.moments import looking
from handlers.filing import missed_dates, sure_pages, who_read
from handlers.filing.own_words import READ
from handlers.filing.receipts import when
from handlers.filing.which_concern import which
from handlers.filing.which_official import official_name
from handlers.filing.who_read import READERS
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.actors import in_private
from services.concerns import acts as handling
from services.concerns import choices
from services.concerns.duty import calls as duty_calls
from services.filing.own_words import may_be_shown
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

_ANSWERS = {
    About.WORDS: Need.QUESTION,
    About.IDENTITY: Need.IDENTITY_QUESTION,
    About.PASSING_ON: Need.PASSING_QUESTION,
}
"""What the acts need that answer a question."""

MINE, ASKED, CARE, HEARD = "mine", "asked", "care", "heard"
PLACES = frozenset({MINE, ASKED, CARE, HEARD})
"""Where a button stands: on a page, below a question, the two taps after closing, or a feedback."""

MOST_LISTED = 20
"""How many concerns the list shows; older ones are only counted."""

_STANDS_ELSEWHERE = ("already-", "not-closed", "not-yet-acknowledged")
_DECIDED_ELSEWHERE = frozenset({WaitKind.DECISION, WaitKind.CARE})
"""Waits a reporter does not hear of: what the coordinator decides, and our own questions."""


def turn(
    unit: Unit,
    person: Person,
    concern: Concern | None,
    message: MessageId | None,
    *,
    page: str = "",
    done: str = "",
) -> None:
    """Turn a message into the page of a concern (or the list), as it will be when it is shown.

    With a `page` to the one of that name; `done` is what it says above everything else.
    """
    unit.tell(
        Notice(
            NoticeKind.MY_CONCERNS,
            person=person.id,
            concern=concern.id if concern else None,
            message=message,
            detail=MyConcernDetail(page, done),
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
        [(f"{concern.reference} · {which(unit, tongue, concern)}", PagePress(MINE, concern.id))]
        for concern in shown
    ]
    return "\n\n".join(parts), rows


def page(unit: Unit, person: Person, concern: Concern, detail: MyConcernDetail) -> Page:
    """Give the page of one concern, who read it, or the question whether to do what is asked."""
    if detail.page == READERS:
        return who_read.draw(unit, person, concern, MINE)
    asked = sure_pages.PAGES.get(detail.page)
    if asked is not None and may(unit, person, concern, asked):
        return sure_pages.draw(unit, person, concern, asked, MINE)
    tongue = person.language
    parts = [_line(unit, tongue, concern, in_list=False)]
    if done := detail.done:
        parts.insert(0, sure_pages.done(unit, tongue, concern, done))
    named = "yes" if concern.named else "no"
    parts.append(wording.say(tongue, "mine-named", named=named))
    parts += _at_a_partner(unit, tongue, concern)
    parts += _waiting(unit, tongue, concern)
    if concern.stage is Stage.CLOSED:
        parts += care_lines(unit, concern, tongue)
    return "\n\n".join(parts), _rows(unit, person, concern)


def may(unit: Unit, person: Person, concern: Concern, act: Act) -> bool:
    """Tell whether the reporter can do this now."""
    return handling.may(unit, in_private(person), concern, act)


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


def question_rows(concern: Concern, question: OpenQuestion, tongue: str, where: str) -> list[Row]:
    """Give the buttons that answer this very question."""
    need = _ANSWERS[question.about]
    acts = [act for row in rows_of(ButtonPlace.REPORTER) for act in row if need in ACTS[act].needs]
    subject = "mine" if where == MINE else "question"
    return [
        [
            (
                wording.button(tongue, subject, choice),
                PagePress(where, concern.id, f"{choice}-{question.entry}"),
            )
        ]
        for choice in map(button_name, acts)
    ]


def care_lines(unit: Unit, concern: Concern, tongue: str) -> list[str]:
    """Say what the reporter answered after closing, and what comes of it."""
    timeline, lines = concern.timeline, []
    if timeline.heard is not None:
        heard = "yes" if timeline.heard else "no"
        lines.append(wording.say(tongue, "care-heard", heard=heard))
    if timeline.finished:
        lines.append(wording.say(tongue, "care-finished"))
    if timeline.reopen_asked:
        clock = timeline.clock(Deadline.REOPEN)
        zone = unit.municipality.network.timezone
        if clock is not None and clock.due_at > unit.now:
            day = wording.day(tongue, clock.due_at, zone)
            lines.append(wording.say(tongue, "care-reopen-asked", day=day))
        else:
            lines.append(wording.say(tongue, "care-reopen-comes"))
    if timeline.heard is not None and timeline.finished is not None:
        lines.append(wording.say(tongue, "care-thanks"))
    return lines


def care_rows(concern: Concern, tongue: str, where: str) -> list[Row]:
    """Give the taps that were not made yet."""
    timeline = concern.timeline
    rows: list[Row] = []
    for what, given in (("heard", timeline.heard), ("finished", timeline.finished)):
        if given is None:
            rows.append(
                [
                    (
                        wording.label(tongue, f"care-button-{what}-{answer}"),
                        PagePress(where, concern.id, f"{what}-{answer}"),
                    )
                    for answer in ("yes", "no")
                ]
            )
    return rows


def _rows(unit: Unit, person: Person, concern: Concern) -> list[Row]:
    tongue, question = person.language, concern.timeline.question
    rows = question_rows(concern, question, tongue, MINE) if question is not None else []
    if may(unit, person, concern, Act.RATE):
        rows += care_rows(concern, tongue, MINE)
    if may_be_shown(concern):
        rows.append([_button(tongue, READ, concern)])
    rows.append([_button(tongue, READERS, concern)])
    for acts in rows_of(ButtonPlace.REPORTER):
        fitting = [
            act for act in acts if _stands_by_itself(act) and may(unit, person, concern, act)
        ]
        if fitting:
            rows.append([_button(tongue, button_name(act), concern) for act in fitting])
    return [*rows, [(wording.label(tongue, "button-back"), PagePress(MINE))]]


def _stands_by_itself(act: Act) -> bool:
    """Tell whether a button belongs to the concern, and not to the question that is open."""
    return ACTS[act].settles is not Pending.QUESTION


def _button(tongue: str, choice: str, concern: Concern) -> tuple[str, PagePress]:
    return wording.label(tongue, f"mine-button-{choice}"), PagePress(MINE, concern.id, choice)


def _at_a_partner(unit: Unit, tongue: str, concern: Concern) -> list[str]:
    """Name the partner it would go to or lies with; nothing while it is with the officials."""
    timeline = concern.timeline
    return [
        wording.say(tongue, key, partner=choices.partner(unit, to.partner, tongue))
        for key, to in (
            ("mine-passing-on", timeline.asked_for),
            ("mine-passed-on", timeline.passed_on),
        )
        if to is not None
    ]


def _waiting(unit: Unit, tongue: str, concern: Concern) -> list[str]:
    """Say who is next and by when, the soonest first, and openly when it is too late."""
    told = [wait for wait in waits(concern) if _is_told(unit, wait)]
    lines = [
        _wait(unit, tongue, concern, wait, "now" if place == 0 else "then")
        for place, wait in enumerate(told)
    ]
    if (stands := duty_calls.stands(unit, concern)) is not None:
        reference = str(concern.reference)
        lines.append(looking(unit, tongue, "reporting-receipt-duty", stands, reference))
    late = next(iter(running(concern)), None)
    if late is None or late.due_at > unit.now:
        return lines
    knows = missed_dates.who_knows(unit, tongue, concern, late)
    return [*lines, f"{wording.say(tongue, 'mine-late')} {knows}"]


def _is_told(unit: Unit, wait: Wait) -> bool:
    """Tell whether a reporter reads of this wait: no more of an answer that would be too late."""
    too_late = wait.kind is WaitKind.ANSWER and wait.until <= unit.now
    return not too_late and wait.kind not in _DECIDED_ELSEWHERE


def _wait(unit: Unit, tongue: str, concern: Concern, wait: Wait, order: str) -> str:
    zone = unit.municipality.network.timezone
    owned = wait.whose is Whose.OWNER
    late = wait.until <= unit.now
    return wording.say(
        tongue,
        f"mine-late-{wait.kind}" if late else f"mine-wait-{wait.kind}",
        order=order,
        who=official_name(unit, concern.owner, tongue) if owned else "",
        owned="yes" if owned else "no",
        day=wording.day(tongue, wait.until, zone),
        hour=wording.hour(tongue, wait.until, zone),
    )


def _stage(tongue: str, concern: Concern) -> str:
    return wording.label(tongue, f"reporting-stage-{concern.stage}")


def _line(unit: Unit, tongue: str, concern: Concern, *, in_list: bool = True) -> str:
    """Give which it is, how far it is, and dates; in the list also what comes first."""
    zone = unit.municipality.network.timezone
    known_by = escape(which(unit, tongue, concern), quote=False)
    lines = [f"<b>{concern.reference}</b> · {_stage(tongue, concern)}", known_by]
    if not in_list:
        filed = wording.day(tongue, concern.filed_at, zone)
        lines.append(wording.say(tongue, "reporting-mine-filed", day=filed))
    if concern.stage is Stage.CLOSED and concern.closed_at is not None:
        closed = wording.day(tongue, concern.closed_at, zone)
        lines.append(wording.say(tongue, "reporting-mine-closed", day=closed))
    elif in_list and concern.timeline.question is not None:
        lines.append(wording.say(tongue, "mine-asked"))
    elif in_list and (due := next_due(concern)):
        deadline, moment = due
        day = when(unit, tongue, concern, deadline, moment)
        state = "late" if moment <= unit.now else "due"
        lines.append(wording.say(tongue, f"reporting-mine-{state}-{deadline}", day=day))
    return "\n".join(lines)
