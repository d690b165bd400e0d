"""INTRODUCER and INTRODUCTION: who introduces a new official, and what key figures get of it."""

from config import wording
from domain.people.notices import IntroducerDetail, NewcomerDetail
from domain.roles import Role, Standing
from handlers.people.introduction_screen import message
from handlers.people.introductions import TOPIC
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, coordinator_of, recipient, to_person
from services.concerns import absence
from services.people import introductions
from services.unit import Unit
from storage.records import Outgoing, Person


class Introducer(Private):
    """Asks a coordinator which colleague introduces a new official to the key figures."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question, or what became of it; None for who is no coordinator (any more)."""
        reader, detail = coordinator_of(unit, item), item.notice.detail_as(IntroducerDetail)
        newcomer = unit.store.people.by_id(detail.newcomer)
        if reader is None:
            return None
        text, rows = _drawn(unit, reader, newcomer, detail.why)
        return to_person(reader, text, item.notice.message, inline(rows))


class IntroductionNotice(Private):
    """Introduces a new official to a key figure, in the words of a colleague they know."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None when either has left, or when it is old news by now."""
        reader = recipient(unit, item)
        newcomer = unit.store.people.by_id(item.notice.detail_as(NewcomerDetail).newcomer)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        if reader.role is not Role.KEY_FIGURE or newcomer is None:
            return None
        sent = unit.store.introductions.of(newcomer.id)
        if sent is None or not absence.on_roster(newcomer):
            return None
        if unit.now - sent.at > introductions.KEPT:
            return None
        by = unit.store.people.by_id(sent.by)
        return to_person(reader, message(reader.language, newcomer, by, sent.words))


def _drawn(unit: Unit, reader: Person, newcomer: Person | None, why: str) -> tuple[str, list[Row]]:
    tongue = reader.language
    if newcomer is None or not absence.on_roster(newcomer):
        return wording.say(tongue, "network-person-gone"), []
    known, name = unit.store.introductions.of(newcomer.id), newcomer.name or "?"
    if known is not None:
        by = unit.store.people.by_id(known.by)
        facts = {"name": name, "by": (by.name if by else None) or "?"}
        return wording.say(tongue, f"introduction-{known.state}-by", **facts), []
    rows: list[Row] = [
        [(each.name or "?", PagePress(TOPIC, newcomer.id, each.id))]
        for each in introductions.introducers(unit, newcomer.id)
    ]
    myself = wording.label(tongue, "introduction-button-myself")
    rows.append([(myself, PagePress(TOPIC, newcomer.id, reader.id))])
    return wording.say(tongue, "introduction-who", name=name, why=why), rows
