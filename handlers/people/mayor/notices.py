"""MAYORS_WORDS: a coordinator's page of the mayor's words, and the voice as members hear it."""

from dataclasses import replace

from config import wording
from domain.notices import Detail, PageDetail
from handlers.people.mayor import pages
from handlers.telegram import keyboards
from handlers.telegram.calls import Call, Failure, FailureKind
from handlers.telegram.private_message import Private, coordinator_of, to_person
from handlers.telegram.rendering import PATIENCE, Verdict
from services.people.mayor import mayors_words
from services.unit import Unit
from storage.records import Outgoing, Person

_NOT_THIS = frozenset({FailureKind.REFUSED, FailureKind.METHOD_UNKNOWN})


class Voiced(Private):
    """A message that can be a voice; where Telegram takes none, words say so in its place."""

    def unheard(self, item: Outgoing) -> Detail:
        """Give what is told in place of the voice."""
        raise NotImplementedError

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Wait for no voice that will not arrive: somebody may take none, and all else."""
        never = failure.kind in _NOT_THIS and failure.times >= PATIENCE
        if call.method == "sendVoice" and (never or failure.kind is FailureKind.NO_VOICES):
            unit.tell(replace(item.notice, detail=self.unheard(item)))
            return Verdict.DONE
        return super().failed(unit, item, call, failure)


class MayorsPage(Voiced):
    """A page, drawn from what is true now; or the voice, to hear what members will."""

    def unheard(self, item: Outgoing) -> PageDetail:
        """Give the page that says why there is nothing to hear."""
        return replace(item.notice.detail_as(PageDetail), page=pages.UNHEARD)

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
