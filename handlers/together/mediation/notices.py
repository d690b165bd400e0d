"""MEDIATION and what follows: asking a member for help, who calls whom, thanks, and the pages."""

from domain.functions import NetworkFunction
from domain.notices import AffairDetail, PageDetail
from domain.roles import Role
from domain.together.mediation import Mediation, MediationStage, Willing
from domain.together.notices import MediationDetail
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import (
    Addressed,
    Private,
    member_of,
    to_person,
)
from handlers.together.answering import answer_rows
from handlers.together.mediation import pages
from services.together.mediation import ending, mediation_rows, words
from services.unit import Unit
from storage.records import Outgoing, Person

_OF_OFFICE = frozenset({Role.OFFICIAL, Role.COORDINATOR})


class MediationNotice(Addressed):
    """Asks a member to help calm or mediate; the same message then says what they answered."""

    edits_tell = False

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question, or what became of it; None when it is not for them (any more).

        Who paused before it reached them is left alone, and nothing is asked when it is too late.
        """
        reader, mediation = _member(unit, item), _mediation(unit, item)
        if reader is None or mediation is None:
            return None
        asked = unit.store.addressees.find(mediation.id, reader.id)
        if asked is None:
            return None
        message, given = item.notice.message, mediation_rows.willing(asked)
        if message is None:
            waits = mediation.takes_answers(unit.now) and given is Willing.SILENT
            if not waits or reader.membership.paused(unit.today):
                return None
            text = words.asks(unit, reader.language, mediation)
        elif mediation.stage is MediationStage.OPEN and given is Willing.SILENT:
            text = words.asks(unit, reader.language, mediation)
        else:
            text = words.own_answer(unit, reader.language, mediation, given)
        rows = _choices(reader, mediation, given)
        return to_person(reader, text, message, keyboards.inline(rows))


class MediationAgreed(Private):
    """Who calls whom, and later thanks, for a member who agreed to help."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who did not agree, or once there is more to say."""
        reader, mediation = _member(unit, item), _mediation(unit, item)
        if reader is None or mediation is None:
            return None
        if reader.id not in mediation_rows.agreed(unit, mediation):
            return None
        thanks = item.notice.detail_as(MediationDetail).part == ending.THANKS
        if thanks is not (mediation.stage is MediationStage.CLOSED):
            return None
        say = words.thanks if thanks else words.calls
        return to_person(reader, say(unit, reader.language, mediation))


class MediationPage(Private):
    """Mediations, or one of them for the official who asked, drawn from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is neither official nor coordinator (any more)."""
        reader = _member(unit, item)
        if reader is None or reader.role not in _OF_OFFICE:
            return None
        text, rows = pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _choices(reader: Person, mediation: Mediation, given: Willing) -> list[Row]:
    """Give what can be answered, but for what was, as long as answers are waited for."""
    if mediation.stage is not MediationStage.OPEN:
        return []
    answers = [each for each in Willing if each not in {Willing.SILENT, given}]
    return answer_rows(
        reader,
        "mediation-answer",
        answers,
        lambda each: PagePress(pages.ANSWER, mediation.id, each),
    )


def _member(unit: Unit, item: Outgoing) -> Person | None:
    return member_of(unit, item, NetworkFunction.MEDIATION)


def _mediation(unit: Unit, item: Outgoing) -> Mediation | None:
    return unit.store.affairs.find(Mediation, item.notice.detail_as(AffairDetail).affair)
