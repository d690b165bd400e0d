"""ADMISSION: the coordinator is asked for the code they heard. FAREWELL: who stays out hears so."""

from config import wording
from domain.identifiers import ChatId
from domain.people.notices import AdmissionDetail, FarewellDetail
from domain.roles import Role, Standing
from handlers.people.network_pages import role_label
from handlers.telegram import keyboards
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.group_message import html
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.conversations.conversation_rows import PRIVATE
from services.people import admission, turning_away
from services.people.onboarding import Joining
from services.unit import Unit
from storage.records import Conversation, Outgoing, Person

_WAITS = frozenset(
    {
        admission.AdmissionOutcome.ASKED,
        admission.AdmissionOutcome.ASKED_OPERATOR,
        admission.AdmissionOutcome.ASKED_AGAIN,
    }
)
"""While somebody else has to agree, the coordinator can still think better of it."""


class Admission(Private):
    """Asks a coordinator for the code they heard, and shows none; afterwards what came of it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question or its outcome; None for who is no coordinator (any more)."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        if reader.role is not Role.COORDINATOR:
            return None
        detail = item.notice.detail_as(AdmissionDetail)
        newcomer = unit.store.people.by_id(detail.newcomer)
        if detail.outcome:
            said = _outcome(reader, newcomer, detail.outcome)
            waits = newcomer if detail.outcome in _WAITS else None
            markup = keyboards.inline([_refuse(reader, waits)]) if waits is not None else None
            return to_person(reader, said, item.notice.message, markup)
        if newcomer is None or newcomer.code is None:
            return None
        conversation = unit.store.conversations.of(newcomer.id, PRIVATE)
        if conversation is None:
            return None
        text, rows = _question(reader, newcomer, conversation)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


class Farewell(Private):
    """Says goodbye to a newcomer who stays out, and then erases what is left: their account."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the last word; None when the newcomer was invited anew meanwhile."""
        detail = item.notice.detail_as(FarewellDetail)
        if detail.chat is not None:
            return _to_nobody(unit, detail.chat, detail)
        person = recipient(unit, item)
        if person is None or person.standing is not Standing.REMOVED:
            return None
        text = wording.say(person.language, detail.text, phone=unit.municipality.network.phone)
        return to_person(person, text, item.notice.message)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Erase the person, now that nothing has to be said to them."""
        _erase(unit, item)
        return super().delivered(unit, item, call, result)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Erase also who cannot be told; only a lost screen is worth a second message."""
        if failure.kind in {FailureKind.BLOCKED, FailureKind.NOT_MODIFIED}:
            _erase(unit, item)
            return Verdict.DONE
        verdict = super().failed(unit, item, call, failure)
        if verdict is Verdict.UNDELIVERABLE:
            _erase(unit, item)
            return Verdict.DONE
        return verdict


def _to_nobody(unit: Unit, chat: ChatId, detail: FarewellDetail) -> Call:
    """Give the last word to somebody of whom nothing is kept any more but this notice."""
    text = wording.say(detail.language, detail.text, phone=unit.municipality.network.phone)
    buttons_gone = {"reply_markup": {"remove_keyboard": True}}
    return Call("sendMessage", {**html(chat, text), **buttons_gone})


def _erase(unit: Unit, item: Outgoing) -> None:
    """Let nothing stay of who stays out; whose chat alone is former is somebody still."""
    detail = item.notice.detail_as(FarewellDetail)
    stays = detail.chat is not None or detail.stays
    if item.notice.person is not None and not stays:
        turning_away.farewell_said(unit, item.notice.person)


def _outcome(reader: Person, newcomer: Person | None, outcome: str) -> str:
    name = newcomer.name if newcomer is not None else None
    if newcomer is None or name is None or outcome == admission.AdmissionOutcome.GONE:
        turned_down = outcome == admission.AdmissionOutcome.TURNED_DOWN
        key = "turned-down" if turned_down else "gone"
        return wording.say(reader.language, f"network-admission-{key}")
    key = f"network-admission-{outcome}"
    if outcome != admission.AdmissionOutcome.TURNED_DOWN:
        role = role_label(reader.language, newcomer.role)
        return wording.say(reader.language, key, name=name, role=role)
    return wording.say(reader.language, key, name=name)


def _question(
    reader: Person, newcomer: Person, conversation: Conversation
) -> tuple[str, list[Row]]:
    """Ask for the code, which stands nowhere here: only who heard it can type it."""
    mistakes, name = Joining.of(conversation).mistakes, newcomer.name or ""
    text = wording.say(
        reader.language,
        "network-admission",
        name=name,
        role=role_label(reader.language, newcomer.role),
        left=admission.MOST_MISTAKES - mistakes,
    )
    if newcomer.standing is Standing.RETURNING:
        text = f"{wording.say(reader.language, 'lost-phone-returns', name=name)}\n\n{text}"
    if mistakes:
        wrong = wording.say(reader.language, "network-admission-asked-again", name=name)
        text = f"{wrong}\n\n{text}"
    type_code = wording.label(reader.language, "network-button-type-code")
    return text, [[(type_code, PagePress("admit", newcomer.id))], _refuse(reader, newcomer)]


def _refuse(reader: Person, newcomer: Person) -> Row:
    label = wording.label(reader.language, "network-button-refuse")
    return [(label, PagePress("refuse", newcomer.id))]
