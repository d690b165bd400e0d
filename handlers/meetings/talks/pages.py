"""Pages of agreements: all that are open, and one of them that a meeting or a talk made."""

from config import wording
from domain.meetings.shared_agreement import AgreementReply
from domain.meetings.talk import Talk
from domain.notices import PageDetail
from domain.typed_text import shorten
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from handlers.together import page as together
from services.meetings.afterwards import open_agreements
from services.meetings.afterwards.open_agreements import OpenAgreement
from services.meetings.talks import talk_rows
from services.meetings.words import open_agreements as words
from services.meetings.words import talk as talk_words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

LIST, ONE = "list", "one"
ALL, LOOK, SETTLE, NEW = "agreements", "t-look", "t-settle", "t-new"
YES, NO, OWN, SAY = "t-yes", "t-no", "t-own", "t-say"
"""What the buttons carry; `agreements` is the door in `Samen`."""

_LONGEST_LABEL = 40
_AT_ANY_TIME = (AgreementReply.KEPT, AgreementReply.DROPPED)


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give the list, or one of it; the list where that one is not open (any more)."""
    found = open_agreements.seen_by(unit, reader)
    number, _, where = detail.choice.partition("-")
    if detail.page == ONE:
        for each in found:
            if (each.origin.id, str(each.agreement.number)) == (detail.on, number):
                return _one(unit, reader, each, _page_number(where))
    return _list(unit, reader, found, _page_number(where if detail.page == ONE else detail.choice))


def of_talk(unit: Unit, reader: Person, talk: Talk) -> Page:
    """Give what was agreed in a talk as it stands, for one of the two, with what they may press."""
    rows: list[Row] = []
    if talk.waits and talk.waits_for == reader.id:
        rows.append([_button(reader, "yes", PagePress(YES, talk.id))])
        if reader.id == talk.member:
            rows.append([_button(reader, "own", PagePress(OWN, talk.id))])
        rows.append([_button(reader, "no", PagePress(NO, talk.id))])
    elif talk.waits:
        rows.append([_button(reader, "withdraw", PagePress(NO, talk.id))])
    elif talk.stands:
        said = tuple(AgreementReply) if talk.agreement.asked else _AT_ANY_TIME
        rows += [[_button(reader, each, PagePress(SAY, talk.id, each))] for each in said]
    rows.append([_button(reader, "all", PagePress(ALL))])
    return talk_words.whole(unit, reader, talk), rows


def _list(unit: Unit, reader: Person, found: list[OpenAgreement], number: int) -> Page:
    size = open_agreements.ON_A_PAGE
    shown, turns = leaf(reader.language, found, number, size, _to_page)
    lines = [words.line(unit, reader, each) for each in shown]
    rows: list[Row] = [
        [
            (
                shorten(each.agreement.what, _LONGEST_LABEL),
                PagePress(LOOK, each.origin.id, f"{each.agreement.number}-{number}"),
            )
        ]
        for each in shown
    ]
    if talk_rows.may_begin(reader):
        rows.append([_button(reader, "new", PagePress(NEW))])
    back = wording.label(reader.language, "together-back")
    text = "\n\n".join([words.head(reader, empty=not found), *lines])
    return text, [*rows, *turns, [(back, PagePress(together.BACK))]]


def _one(unit: Unit, reader: Person, found: OpenAgreement, number: int) -> Page:
    """Show one; of a talk of the reader's own it is the message that is told of it too."""
    origin = found.origin
    if isinstance(origin, Talk) and reader.id in {origin.by, origin.member}:
        return of_talk(unit, reader, origin)
    rows: list[Row] = []
    if open_agreements.settles(unit, reader, found):
        said = tuple(AgreementReply) if found.agreement.asked else _AT_ANY_TIME
        which = found.agreement.number
        rows = [
            [_button(reader, each, PagePress(SETTLE, origin.id, f"{which}-{each}"))]
            for each in said
        ]
    rows.append([_button(reader, "all", _to_page(number))])
    return words.line(unit, reader, found), rows


def _to_page(number: int) -> PagePress:
    return PagePress(ALL, "", str(number))


def _page_number(text: str) -> int:
    return int(text) if text.isdecimal() else 1


def _button(reader: Person, name: str, press: PagePress) -> tuple[str, PagePress]:
    return wording.button(reader.language, "outside", name), press
