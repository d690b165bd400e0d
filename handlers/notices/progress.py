"""PROGRESS and FEEDBACK: what the reporter hears, in plain words, and what comes next."""

from html import escape

from domain.concern import Concern, Stage, next_due
from domain.identifiers import PersonId
from domain.roles import Standing
from handlers import wording
from handlers.calls import JSON, Call
from handlers.notices.topics import concern_of, html
from handlers.rendering import Renderer, Verdict
from services.unit import Unit
from storage.journal import JournalAct
from storage.records import Outgoing, Person

NOT_SHARED = "handled-not-shared"
"""The outcome that says least, and so needs the most careful words."""


class Progress(Renderer):
    """Tells the reporter that something was done with their concern."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None when the reporter has left the network."""
        concern, person = concern_of(unit, item), _reporter(unit, item)
        if concern is None or person is None:
            return None
        parts = [self.news(unit, item, person, concern), *_next(unit, person, concern)]
        return Call("sendMessage", html(person.account, "\n\n".join(parts)))

    def news(self, unit: Unit, item: Outgoing, person: Person, concern: Concern) -> str:
        """Word what happened (HTML)."""
        act, tongue = item.notice.detail["act"], person.language
        text = wording.say(
            tongue,
            f"progress-{act}",
            reference=concern.reference,
            kind=concern.kind,
            owner=_name(unit, concern.owner, tongue),
        )
        if concern.stage is not Stage.CLOSED or act != "close":
            return text
        return "\n\n".join([text, *_ending(unit, item, tongue, concern)])


class Feedback(Progress):
    """An official's words to the reporter."""

    def news(self, unit: Unit, item: Outgoing, person: Person, concern: Concern) -> str:
        """Give the words as they were written, and who wrote them (HTML)."""
        entry = unit.store.entries.by_id(item.notice.entry) if item.notice.entry else None
        head = wording.say(
            person.language,
            "progress-feedback",
            reference=concern.reference,
            kind=concern.kind,
            name=_name(unit, entry.author if entry else None, person.language),
        )
        return f"{head}\n<pre>{escape(entry.body, quote=False)}</pre>" if entry else head

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


def _ending(unit: Unit, item: Outgoing, tongue: str, concern: Concern) -> list[str]:
    outcome = unit.house.protocol.outcomes.get(concern.outcome or "")
    label = outcome.label(tongue) if outcome else concern.outcome or ""
    parts = [wording.say(tongue, "progress-outcome", outcome=label)]
    entry = unit.store.entries.by_id(item.notice.entry) if item.notice.entry else None
    if entry is not None:
        reason = wording.say(tongue, "progress-reason")
        parts.append(f"{reason}\n<pre>{escape(entry.body, quote=False)}</pre>")
    if concern.outcome == NOT_SHARED:
        parts.append(wording.say(tongue, "progress-not-shared"))
    parts.append(wording.say(tongue, "progress-thanks", kind=concern.kind))
    return parts


def _next(unit: Unit, person: Person, concern: Concern) -> list[str]:
    """Say what happens next and by when, as things stand at this moment."""
    if concern.stage in {Stage.CLOSED, Stage.WITHDRAWN}:
        return []
    due = next_due(concern)
    if due is None:
        return [wording.say(person.language, "progress-next")]
    promise, moment = due
    day = wording.day(person.language, moment, unit.house.network.timezone)
    return [wording.say(person.language, f"progress-next-{promise}", day=day)]


def _reporter(unit: Unit, item: Outgoing) -> Person | None:
    person = unit.store.people.by_id(item.notice.person) if item.notice.person else None
    return person if person is not None and person.standing is Standing.MEMBER else None


def _name(unit: Unit, person_id: PersonId | None, tongue: str) -> str:
    person = unit.store.people.by_id(person_id) if person_id else None
    return (person.name if person else None) or wording.label(tongue, "progress-an-official")
