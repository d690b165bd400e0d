"""PROGRESS, FEEDBACK and LET_GO: what the reporter hears, in plain words, and what comes next."""

from collections.abc import Callable, Mapping
from datetime import datetime

from config import wording
from domain.concerns.act_buttons import button_name
from domain.concerns.concern import Concern, Stage, running
from domain.concerns.notices import ActDetail
from domain.concerns.protocol import Act
from domain.concerns.timeline import About, Wish
from domain.roles import Standing
from handlers.filing import my_concerns_pages
from handlers.filing.which_official import official_name
from handlers.telegram import keyboards
from handlers.telegram.calls import JSON, Call
from handlers.telegram.group_message import concern_of
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import to_person
from handlers.telegram.quoting import entry_of, quoted
from handlers.telegram.rendering import Renderer, Verdict
from services.actors import in_private
from services.concerns import acts as handling
from services.filing import delivered
from services.unit import Unit
from storage.records import Outgoing, Person


class Progress(Renderer):
    """Tells the reporter that something was done with their concern."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None when the reporter has left the network."""
        concern, person = concern_of(unit, item), _reporter(unit, item)
        if concern is None or person is None:
            return None
        parts = [
            *self.news(unit, item, person, concern),
            *_next(unit, person, concern),
            *self.also(unit, person),
        ]
        rows = self.rows(unit, person, concern)
        markup = keyboards.inline(rows) if rows else None
        return to_person(person, "\n\n".join(parts), markup=markup)

    def also(self, unit: Unit, person: Person) -> list[str]:
        """Say what comes after all that (HTML): here, nothing."""
        del unit, person
        return []

    def rows(self, unit: Unit, person: Person, concern: Concern) -> list[Row]:
        """Give what can be pressed below it: here, nothing."""
        del unit, person, concern
        return []

    def news(self, unit: Unit, item: Outgoing, person: Person, concern: Concern) -> list[str]:
        """Word what happened (HTML)."""
        act, tongue = item.notice.detail_as(ActDetail).act, person.language
        parts = [
            wording.say(
                tongue,
                f"progress-{_happened(item, act)}",
                reference=concern.reference,
                kind=concern.kind,
                owner=official_name(unit, concern.owner, tongue),
            )
        ]
        # Of a closing they come after how it ended.
        if act is not Act.CLOSE and (words := _words(unit, item, tongue)):
            parts.append(f"{wording.say(tongue, 'progress-reason')}\n{words}")
        more = _MORE.get(act)
        return [*parts, *more(unit, item, tongue, concern)] if more else parts


class Feedback(Progress):
    """An official's words to the reporter: of what was done, or of what came of passing it on."""

    def news(self, unit: Unit, item: Outgoing, person: Person, concern: Concern) -> list[str]:
        """Give the words as they were written, and who wrote them (HTML)."""
        entry = entry_of(unit, item)
        head = wording.say(
            person.language,
            f"progress-{item.notice.detail_as(ActDetail).act}",
            reference=concern.reference,
            kind=concern.kind,
            name=official_name(unit, entry.author if entry else None, person.language),
        )
        words = _words(unit, item, person.language)
        return [f"{head}\n{words}" if words else head]

    def rows(self, unit: Unit, person: Person, concern: Concern) -> list[Row]:
        """Let them write back, as an addition, while that can be done."""
        if not handling.may(unit, in_private(person), concern, Act.ADD):
            return []
        label = wording.label(person.language, "progress-button-reply")
        press = PagePress(my_concerns_pages.HEARD, concern.id, button_name(Act.ADD))
        return [[(label, press)]]

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Journal that the reporter has heard back."""
        del call, result
        delivered.feedback(unit, item.notice)
        return Verdict.DONE


class LetGo(Progress):
    """Who took it up has left the officials, and a colleague takes it up."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None when somebody took it up meanwhile, or it ended."""
        concern = concern_of(unit, item)
        if concern is None or concern.stage is not Stage.ACKNOWLEDGED:
            return None
        return super().render(unit, item)

    def news(self, unit: Unit, item: Outgoing, person: Person, concern: Concern) -> list[str]:
        """Say that whoever took it up does it no more (HTML)."""
        del unit, item
        facts = {"reference": concern.reference, "kind": concern.kind}
        return [wording.say(person.language, "progress-let-go", **facts)]

    def also(self, unit: Unit, person: Person) -> list[str]:
        """Say that calling is fine (HTML)."""
        phone = unit.municipality.network.phone
        return [wording.say(person.language, "missed-call", phone=phone)]


def _words(unit: Unit, item: Outgoing, tongue: str) -> str:
    return quoted(unit, item, item.notice.detail_as(ActDetail).standard, tongue)


def _happened(item: Outgoing, act: Act) -> str:
    """Name what happened; what an act ends tells more than the act itself."""
    detail = item.notice.detail_as(ActDetail)
    if act is Act.GRANT:
        return detail.wish or act
    if act is Act.LAPSE and detail.about in {About.IDENTITY, About.PASSING_ON}:
        return f"lapse-{detail.about}"
    return act


def _closed(unit: Unit, item: Outgoing, tongue: str, concern: Concern) -> list[str]:
    if concern.stage is not Stage.CLOSED:
        return []
    outcome = unit.municipality.protocol.outcomes.get(concern.outcome or "")
    label = outcome.label(tongue) if outcome else concern.outcome or ""
    parts = [wording.say(tongue, "progress-outcome", outcome=label)]
    if words := _words(unit, item, tongue):
        parts.append(f"{wording.say(tongue, 'progress-reason')}\n{words}")
    if outcome is not None and not outcome.shared:
        parts.append(wording.say(tongue, "progress-not-shared"))
    parts.append(wording.say(tongue, "progress-thanks", kind=concern.kind))
    return [*parts, *_erased_on(unit, item, tongue, concern)]


def _kept_after_all(unit: Unit, item: Outgoing, tongue: str, concern: Concern) -> list[str]:
    """Take back the day on which it was to be erased, when one was said."""
    del unit
    detail = item.notice.detail_as(ActDetail)
    if concern.timeline.erase_at is not None or detail.wish is Wish.EXTEND:
        return []
    return [wording.say(tongue, "progress-not-erased")]


def _erased_on(unit: Unit, item: Outgoing, tongue: str, concern: Concern) -> list[str]:
    del item
    erase_at = concern.timeline.erase_at
    if erase_at is None:
        return []
    day = _day(unit, tongue, erase_at)
    return [wording.say(tongue, "progress-erased-on", kind=concern.kind, day=day)]


def _tried(unit: Unit, item: Outgoing, tongue: str, concern: Concern) -> list[str]:
    """Say that it is tried again, or that this was the last time; and that calling is fine."""
    del item
    again = "no" if concern.timeline.call is None else "yes"
    phone = unit.municipality.network.phone
    return [wording.say(tongue, "call-again", again=again, phone=phone)]


_MORE: Mapping[Act, Callable[[Unit, Outgoing, str, Concern], list[str]]] = {
    Act.NOT_REACHED: _tried,
    Act.CLOSE: _closed,
    Act.REOPEN: _kept_after_all,
    Act.GO_ON: _kept_after_all,
    Act.GRANT: _kept_after_all,
    Act.LEAVE_CLOSED: _erased_on,
    Act.POSTPONE_ERASURE: _erased_on,
}


def _next(unit: Unit, person: Person, concern: Concern) -> list[str]:
    """Say what comes next and by when, as the clocks of the concern stand at this moment.

    A date that has passed is said to have passed.
    """
    if concern.stage in {Stage.CLOSED, Stage.WITHDRAWN}:
        return []
    tongue = person.language
    lines = [
        wording.say(
            tongue,
            f"progress-{'late' if clock.due_at <= unit.now else 'next'}-{clock.deadline}",
            day=_day(unit, tongue, clock.due_at),
            hour=wording.hour(tongue, clock.due_at, unit.municipality.network.timezone),
        )
        for clock in running(concern)
    ]
    return ["\n".join(lines or [wording.say(tongue, "progress-next")])]


def _day(unit: Unit, tongue: str, moment: datetime) -> str:
    return wording.day(tongue, moment, unit.municipality.network.timezone)


def _reporter(unit: Unit, item: Outgoing) -> Person | None:
    person = unit.store.people.by_id(item.notice.person) if item.notice.person else None
    return person if person is not None and person.standing is Standing.MEMBER else None
