"""RECEIPT: what a key figure may count on, right after filing."""

from collections.abc import Iterator
from datetime import datetime

from config import wording
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.concerns.concern import Concern, Deadline, Stage, Urgency
from domain.concerns.timeline import CallBack
from domain.filing.notices import ReceiptDetail
from domain.functions import NetworkFunction
from domain.roles import Role, Standing
from handlers.concerns.duty.moments import looking
from handlers.filing.which_official import official_name
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.private_message import NOTHING_TO_EDIT, Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.concerns.duty import calls as duty_calls
from services.concerns.words import dates
from services.filing import delivered
from services.reply import reply
from services.unit import Unit
from storage.records import Outgoing, Person


class Receipt(Private):
    """The instant answer to a filing. It takes the place of the summary that was sent off.

    Later it says what became of the messages of the conversation.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the receipt; None when its reporter was removed meanwhile."""
        person, concern = _reporter(unit, item), _concern(unit, item)
        if person is None or concern is None:
            return None
        text = _receipt(unit, person.language, concern)
        if person.role is Role.KEY_FIGURE and unit.has(NetworkFunction.SHARING):
            text = f"{text}\n\n{wording.say(person.language, 'signal-after-receipt')}"
        if also := item.notice.detail_as(ReceiptDetail).also:
            text = f"{text}\n\n{wording.say(person.language, also)}"
        return to_person(person, text, item.notice.message)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Journal that the reporter has it; what it says later is no second receipt."""
        del call, result
        if item.notice.detail_as(ReceiptDetail).also:
            return Verdict.DONE
        delivered.receipt(unit, item.notice)
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Take "not modified" as delivered: it is, by a call whose answer we never saw."""
        if failure.kind is FailureKind.NOT_MODIFIED:
            return self.delivered(unit, item, call, None)
        told, also = item.notice, item.notice.detail_as(ReceiptDetail).also
        if also and told.person is not None and failure.kind in NOTHING_TO_EDIT:
            reply(unit, told.person, also, priority=item.priority)
            return Verdict.DONE
        return super().failed(unit, item, call, failure)


def readers(unit: Unit, language: str) -> str:
    """Name who reads what is filed: the officials, or while there are none, the coordinator."""
    officials = [person.name for person in unit.store.people.roster() if person.name]
    if officials:
        return wording.listed(language, officials)
    coordinators = [person.name for person in unit.store.people.coordinators() if person.name]
    if coordinators:
        return wording.label(
            language, "reporting-coordinator-reads", names=wording.listed(language, coordinators)
        )
    return wording.label(
        language, "reporting-town-hall-reads", municipality=unit.municipality.network.municipality
    )


def _reporter(unit: Unit, item: Outgoing) -> Person | None:
    person = recipient(unit, item)
    return person if person is not None and person.standing is Standing.MEMBER else None


def _concern(unit: Unit, item: Outgoing) -> Concern | None:
    return unit.store.concerns.by_id(item.notice.concern) if item.notice.concern else None


def _receipt(unit: Unit, language: str, concern: Concern) -> str:
    if concern.timeline.call is not None:
        return _of_call(unit, language, concern, concern.timeline.call)
    head = wording.say(
        language,
        f"reporting-receipt-{concern.kind}",
        reference=concern.reference,
        readers=readers(unit, language),
    )
    parts = [
        "\n".join([head, *_promised(unit, language, concern)]),
        wording.say(language, "reporting-receipt-next", phone=unit.municipality.network.phone),
    ]
    parts[1:1] = [*_written_down(unit, language, concern), *_while_closed(unit, language, concern)]
    if concern.danger:
        parts.insert(0, wording.say(language, "reporting-receipt-danger"))
    elif concern.urgency is Urgency.URGENT:
        parts.append(wording.say(language, "reporting-receipt-urgent"))
    return "\n\n".join(parts)


def _while_closed(unit: Unit, language: str, concern: Concern) -> Iterator[str]:
    """Say who looks at what is urgent while the town hall is closed, or when somebody does.

    And whom to call until then, where the municipality has a number for it.
    """
    working_time = unit.municipality.working_time
    if concern.urgency is not Urgency.URGENT or working_time.is_open(concern.filed_at):
        return
    if concern.timeline.duty is not None:
        stands = duty_calls.stands(unit, concern)
        if stands is not None:
            yield looking(unit, language, "reporting-receipt-duty", stands, str(concern.reference))
    elif (opens := working_time.opens_at(unit.now)) > unit.now and concern.stage is Stage.FILED:
        zone, phone = unit.municipality.network.timezone, unit.municipality.network.closed_phone
        day, hour = wording.day(language, opens, zone), wording.hour(language, opens, zone)
        said = wording.say(language, "reporting-receipt-closed", day=day, hour=hour)
        call = wording.say(language, "reporting-receipt-closed-call", phone=phone) if phone else ""
        yield f"{said} {call}".strip()


def _written_down(unit: Unit, language: str, concern: Concern) -> Iterator[str]:
    """Say who wrote it down, of what was told on the telephone."""
    lines = unit.store.journal.of(concern.id)
    written = ACTS[Act.FILE_FOR].journaled
    by = next((line.actor for line in reversed(lines) if line.act == written), None)
    if by is not None:
        name = official_name(unit, by, language)
        yield wording.say(language, "reporting-receipt-by-phone", name=name)


def _of_call(unit: Unit, language: str, concern: Concern, call: CallBack) -> str:
    head = wording.say(
        language,
        "call-receipt",
        reference=concern.reference,
        readers=readers(unit, language),
        when=dates.called_when(unit, language, call),
        phone=unit.municipality.network.phone,
    )
    urgent = wording.say(language, "reporting-receipt-urgent")
    return "\n\n".join([head, *_while_closed(unit, language, concern), urgent])


def _promised(unit: Unit, language: str, concern: Concern) -> Iterator[str]:
    """Give the dates that were promised at filing; not one that has passed when this is shown.

    Nor a confirmation that nobody owes: after a call there is none to come.
    """
    for deadline, moment in (
        (Deadline.CONFIRM, concern.promise.confirm_by),
        (Deadline.FEEDBACK, concern.promise.feedback_by),
    ):
        owed = deadline is not Deadline.CONFIRM or concern.timeline.clock(deadline) is not None
        if owed and moment > unit.now:
            day = when(unit, language, concern, deadline, moment)
            yield wording.say(language, f"reporting-receipt-{deadline}-{concern.kind}", day=day)


def when(unit: Unit, language: str, concern: Concern, deadline: Deadline, moment: datetime) -> str:
    """Write a promised day; with the hour too when the promise was made in office hours."""
    zone = unit.municipality.network.timezone
    day = wording.day(language, moment, zone)
    if _in_days(unit, concern, deadline):
        return day
    hour = wording.hour(language, moment, zone)
    return wording.label(language, "reporting-day-and-hour", day=day, hour=hour)


def _in_days(unit: Unit, concern: Concern, deadline: Deadline) -> bool:
    passed_on = concern.timeline.passed_on
    if deadline is Deadline.PARTNER:
        return passed_on is None or passed_on.ask_back.in_days
    today = unit.municipality.protocol.agreement(concern.kind, concern.urgency)
    agreement = concern.timeline.agreement or today
    return agreement.terms[deadline].in_days
