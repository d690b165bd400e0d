"""CONTACT and what follows: asking somebody, who the other is, and the page of who asked."""

from domain.functions import NetworkFunction
from domain.notices import AffairDetail, PageDetail
from domain.together.contact import Contact, ContactAnswer, ContactStage
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Addressed, Private, member_of, to_person
from handlers.together.answering import answer_rows
from handlers.together.contact import pages
from services.together.contact import contact_rows, words
from services.unit import Unit
from storage.records import Outgoing, Person


class ContactNotice(Addressed):
    """Asks somebody whether they want to know another; the same message then says their answer."""

    edits_tell = False

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question, or what became of it; None when it is not for them (any more).

        Who paused before it reached them is left alone, and nothing is asked when it is too late.
        """
        reader, contact = _member(unit, item), _contact(unit, item)
        if reader is None or contact is None:
            return None
        asked = unit.store.addressees.find(contact.id, reader.id)
        if asked is None:
            return None
        message, given = item.notice.message, contact_rows.answer_of(asked)
        if message is None and (
            not contact.takes_answers(unit.now) or reader.membership.paused(unit.today)
        ):
            return None
        if contact.stage is ContactStage.OPEN and given is ContactAnswer.SILENT:
            text = words.asks(unit, reader.language, contact)
        else:
            text = words.own_answer(unit, reader.language, contact, given)
        return to_person(reader, text, message, keyboards.inline(_choices(reader, contact, given)))


class ContactMade(Private):
    """Who the other is and how to reach them, or that it came to nothing, to who said yes."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who did not say yes, or as long as it is open."""
        reader, contact = _member(unit, item), _contact(unit, item)
        if reader is None or contact is None or contact.stage is ContactStage.OPEN:
            return None
        asked = unit.store.addressees.find(contact.id, reader.id)
        if asked is None or contact_rows.answer_of(asked) is not ContactAnswer.AGREED:
            return None
        return to_person(reader, words.made(unit, reader, contact))


class ContactPage(Private):
    """What an official or coordinator asked, and whether it came to something."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is neither official nor coordinator (any more)."""
        reader = _member(unit, item)
        if reader is None or not contact_rows.may_ask(reader):
            return None
        text, rows = pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _choices(reader: Person, contact: Contact, given: ContactAnswer) -> list[Row]:
    """Give what can be answered, but for what was, as long as it is asked."""
    if contact.stage is not ContactStage.OPEN:
        return []
    answers = [each for each in ContactAnswer if each not in {ContactAnswer.SILENT, given}]
    return answer_rows(
        reader, "contact-answer", answers, lambda each: PagePress(pages.ANSWER, contact.id, each)
    )


def _member(unit: Unit, item: Outgoing) -> Person | None:
    return member_of(unit, item, NetworkFunction.CONTACT)


def _contact(unit: Unit, item: Outgoing) -> Contact | None:
    return unit.store.affairs.find(Contact, item.notice.detail_as(AffairDetail).affair)
