"""PAPER: have a PDF of a form written anew, and show its sender what will be passed on."""

from datetime import timedelta

from config import wording
from domain.conversations.attachments import MEGABYTE, MOST_TRIES
from domain.conversations.form import MOST_FILE_BYTES
from domain.conversations.notices import PaperDetail
from domain.conversations.papers import refused
from domain.identifiers import MessageId, PersonId
from handlers.conversations.form_ends import face_of
from handlers.telegram.calls import JSON, Call, Failure, FailureKind, Fetched, PassOn
from handlers.telegram.private_message import recipient
from handlers.telegram.rendering import OUT_OF_REACH, Renderer, Verdict
from services.conversations import conversation_rows, form_rows, papers
from services.conversations.conversation_rows import PRIVATE
from services.conversations.form_words import build_of
from services.reply import reply
from services.unit import Unit
from storage.records import Outgoing

TRIED_FOR = timedelta(hours=1)
"""How long a file is asked for before its sender is told to send it once more."""

_WAITS = OUT_OF_REACH | {FailureKind.MIGRATED, FailureKind.METHOD_UNKNOWN}


class CheckPaper(Renderer):
    """Checks one PDF. Whether its form still wants it is asked before and after."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the call that checks and shows it; None when nobody waits for it any more."""
        person, source = recipient(unit, item), _source(item)
        wanted = papers.on_its_way(unit, person.id, source) if person is not None else None
        if person is None or wanted is None:
            return None
        conversation, paper = wanted
        late = unit.now - item.created_at > TRIED_FOR
        if late or paper.tries >= MOST_TRIES:
            _refuse(unit, item, "file-not-fetched" if late else "file-unfit")
            return None
        papers.begun(unit, conversation, source, paper.tries + 1)
        caption = wording.say(person.language, "file-checked")
        params = {"chat_id": person.account, "caption": caption, "parse_mode": "HTML"}
        return PassOn("sendDocument", params, source=source, name=paper.name)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Keep what is to be passed on, or say why nothing is."""
        del call
        if isinstance(result, Fetched):
            _refuse(unit, item, result.refusal)
            return Verdict.DONE
        file_id, message = result["document"]["file_id"], MessageId(result["message_id"])
        papers.checked(unit, _person(item), _source(item), str(file_id), message)
        return Verdict.DONE

    def missed(self, unit: Unit, item: Outgoing) -> None:
        """Count no try that we lived to tell of."""
        wanted = papers.on_its_way(unit, _person(item), _source(item))
        if wanted is not None:
            papers.begun(unit, wanted[0], _source(item), wanted[1].tries - 1)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Ask for it once more: Telegram has not got it, or does not take what came of it."""
        self.missed(unit, item)
        if failure.kind in _WAITS:
            return super().failed(unit, item, call, failure)
        _refuse(unit, item, "file-not-fetched")
        return Verdict.DONE


def _person(item: Outgoing) -> PersonId:
    return PersonId(item.notice.person or "")


def _source(item: Outgoing) -> str:
    return item.notice.detail_as(PaperDetail).source


def _refuse(unit: Unit, item: Outgoing, key: str) -> None:
    """Take it out of the form, and tell its sender; the question comes after that."""
    wanted, person = papers.on_its_way(unit, _person(item), _source(item)), recipient(unit, item)
    face = face_of(person, wanted[0]) if wanted is not None and person is not None else None
    if wanted is None or person is None or face is None:
        return
    conversation, build = wanted[0], build_of(unit, person, face)
    form_rows.advance(unit, conversation, lambda now: refused(build, now, wanted[1].id))
    reply(unit, person.id, f"refusal-{key}", max=MOST_FILE_BYTES // MEGABYTE)
    if conversation.place == PRIVATE:
        conversation_rows.show(unit, person.id)
