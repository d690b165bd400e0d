"""PROGRESS and FEEDBACK: what the reporter hears, in plain words, and what comes next."""

from collections.abc import Callable, Mapping
from datetime import datetime

from domain.concerns.concern import Concern, Deadline, Stage, next_due
from domain.concerns.protocol import Act
from domain.concerns.timeline import About
from domain.identifiers import PersonId
from domain.roles import Standing
from handlers.concerns.topics import concern_of, html
from handlers.telegram import wording
from handlers.telegram.calls import JSON, Call
from handlers.telegram.quoting import entry_of, quoted
from handlers.telegram.rendering import Renderer, Verdict
from services.unit import Unit
from storage.records import Outgoing, Person
from storage.tables.journal import JournalAct

NOT_SHARED = "handled-not-shared"
"""The outcome that says least, and so needs the most careful words."""

_QUOTES = frozenset({Act.EXTEND, Act.GRANT, Act.LEAVE_CLOSED, Act.POSTPONE_ERASURE})
"""Acts with a reason that the reporter gets in the official's own words."""


class Progress(Renderer):
    """Tells the reporter that something was done with their concern."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None when the reporter has left the network."""
        concern, person = concern_of(unit, item), _reporter(unit, item)
        if concern is None or person is None:
            return None
        parts = [*self.news(unit, item, person, concern), *_next(unit, person, concern)]
        return Call("sendMessage", html(person.account, "\n\n".join(parts)))

    def news(self, unit: Unit, item: Outgoing, person: Person, concern: Concern) -> list[str]:
        """Word what happened (HTML)."""
        act, tongue = Act(item.notice.detail["act"]), person.language
        parts = [
            wording.say(
                tongue,
                f"progress-{_happened(item, act)}",
                reference=concern.reference,
                kind=concern.kind,
                owner=official_name(unit, concern.owner, tongue),
            )
        ]
        if act in _QUOTES and (words := quoted(unit, item, tongue)):
            parts.append(f"{wording.say(tongue, 'progress-reason')}\n{words}")
        more = _MORE.get(act)
        return [*parts, *more(unit, item, tongue, concern)] if more else parts


class Feedback(Progress):
    """An official's words to the reporter."""

    def news(self, unit: Unit, item: Outgoing, person: Person, concern: Concern) -> list[str]:
        """Give the words as they were written, and who wrote them (HTML)."""
        entry = entry_of(unit, item)
        head = wording.say(
            person.language,
            "progress-feedback",
            reference=concern.reference,
            kind=concern.kind,
            name=official_name(unit, entry.author if entry else None, person.language),
        )
        words = quoted(unit, item, person.language)
        return [f"{head}\n{words}" if words else head]

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Journal that the reporter has heard back."""
        del call, result
        unit.store.journal.append(
            JournalAct.FEEDBACK_DELIVERED,
            unit.now,
            concern=item.notice.concern,
            subject=item.notice.person,
        )
        return Verdict.DONE


def official_name(unit: Unit, person_id: PersonId | None, tongue: str) -> str:
    """Give the first name of an official, or plain words for somebody who has left."""
    person = unit.store.people.by_id(person_id) if person_id else None
    return (person.name if person else None) or wording.label(tongue, "progress-an-official")


def _happened(item: Outgoing, act: Act) -> str:
    """Name what happened; what an act ends tells more than the act itself."""
    detail = item.notice.detail
    if act is Act.GRANT:
        return detail.get("wish", act)
    if act is Act.LAPSE and detail.get("about") == About.IDENTITY:
        return "lapse-identity"
    return act


def _closed(unit: Unit, item: Outgoing, tongue: str, concern: Concern) -> list[str]:
    if concern.stage is not Stage.CLOSED:
        return []
    outcome = unit.house.protocol.outcomes.get(concern.outcome or "")
    label = outcome.label(tongue) if outcome else concern.outcome or ""
    parts = [wording.say(tongue, "progress-outcome", outcome=label)]
    if words := quoted(unit, item, tongue):
        parts.append(f"{wording.say(tongue, 'progress-reason')}\n{words}")
    if concern.outcome == NOT_SHARED:
        parts.append(wording.say(tongue, "progress-not-shared"))
    parts.append(wording.say(tongue, "progress-thanks", kind=concern.kind))
    return [*parts, *_erased_on(unit, item, tongue, concern)]


def _reopened(unit: Unit, item: Outgoing, tongue: str, concern: Concern) -> list[str]:
    """Give the date of the answer too; the first one comes with what is next."""
    del item
    due = next_due(concern)
    clock = concern.course.clock(Deadline.FEEDBACK)
    if clock is None or due is None or due[0] is Deadline.FEEDBACK:
        return []
    return [wording.say(tongue, "progress-next-feedback", day=_day(unit, tongue, clock.due_at))]


def _erased_on(unit: Unit, item: Outgoing, tongue: str, concern: Concern) -> list[str]:
    del item
    erase_at = concern.course.erase_at
    if erase_at is None:
        return []
    day = _day(unit, tongue, erase_at)
    return [wording.say(tongue, "progress-erased-on", kind=concern.kind, day=day)]


_MORE: Mapping[Act, Callable[[Unit, Outgoing, str, Concern], list[str]]] = {
    Act.CLOSE: _closed,
    Act.REOPEN: _reopened,
    Act.LEAVE_CLOSED: _erased_on,
    Act.POSTPONE_ERASURE: _erased_on,
}


def _next(unit: Unit, person: Person, concern: Concern) -> list[str]:
    """Say what happens next and by when, as things stand at this moment."""
    if concern.stage in {Stage.CLOSED, Stage.WITHDRAWN}:
        return []
    due = next_due(concern)
    if due is None:
        return [wording.say(person.language, "progress-next")]
    promise, moment = due
    day = _day(unit, person.language, moment)
    return [wording.say(person.language, f"progress-next-{promise}", day=day)]


def _day(unit: Unit, tongue: str, moment: datetime) -> str:
    return wording.day(tongue, moment, unit.house.network.timezone)


def _reporter(unit: Unit, item: Outgoing) -> Person | None:
    person = unit.store.people.by_id(item.notice.person) if item.notice.person else None
    return person if person is not None and person.standing is Standing.MEMBER else None
