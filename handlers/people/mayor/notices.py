"""MAYORS_WORDS: a coordinator's page of the mayor's words, and the voice as members hear it."""

from config import wording
from domain.notices import PageDetail
from handlers.people.mayor import pages
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.private_message import Private, coordinator_of, to_person
from services.people.mayor import mayors_words
from services.unit import Unit
from storage.records import Outgoing, Person


class MayorsPage(Private):
    """A page, drawn from what is true now; or the voice, to hear what members will."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who coordinates no more, or when there is nothing to hear."""
        reader, detail = coordinator_of(unit, item), item.notice.detail_as(PageDetail)
        if reader is None:
            return None
        if detail.page == pages.VOICE:
            found = mayors_words.current(unit)
            return None if found is None else spoken(unit, reader, mayors_words.voice(found))
        text, rows = pages.draw(unit, reader, detail.page)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def spoken(unit: Unit, reader: Person, content: bytes | None) -> Call | None:
    """Give the call that lets somebody hear the mayor; None when there is nothing to hear."""
    if content is None:
        return None
    network = unit.municipality.network.name
    caption = wording.say(reader.language, "thanks-mayor-voice", network=network)
    return Call(
        "sendVoice",
        {"chat_id": reader.account, "caption": caption, "parse_mode": "HTML"},
        {"voice": ("burgemeester.ogg", content)},
    )
