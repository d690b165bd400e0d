"""FETCH: take in a photo or voice message of a draft, or say why that cannot be."""

from datetime import timedelta

from domain.conversations.attachments import MEGABYTE, MOST_BYTES, MOST_TRIES, Attachment
from domain.conversations.notices import ScreenDetail
from domain.filing.notices import FetchDetail
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from handlers.telegram.calls import JSON, Call, Failure, Fetch, Fetched
from handlers.telegram.private_message import recipient
from handlers.telegram.rendering import Renderer, Verdict
from services.conversations import attaching, conversation_rows
from services.reply import reply
from services.unit import Unit
from storage.records import Outgoing

TRIED_FOR = timedelta(hours=1)
"""How long a file is asked for before its sender is told to send it once more."""


class FetchFile(Renderer):
    """Fetches one file. Whether its draft still wants it is asked before and after."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the call that fetches it; None when nobody waits for it any more."""
        person, wanted = recipient(unit, item), _wanted(unit, item)
        if person is None or wanted is None:
            return None
        if unit.now - item.created_at > TRIED_FOR:
            _refuse(unit, item, f"{wanted.medium}-not-fetched")
            return None
        if wanted.tries >= MOST_TRIES:
            _refuse(unit, item, f"{wanted.medium}-unfit")
            return None
        attaching.begun(unit, person.id, wanted.id, wanted.tries + 1)
        return Fetch("getFile", {"file_id": wanted.source}, medium=wanted.medium)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Keep it with its draft, or say why not; when the draft is gone nothing is kept."""
        del call
        fetched: Fetched = result
        if fetched.refusal:
            _refuse(unit, item, fetched.refusal)
            return Verdict.DONE
        person, attachment = _ids(item)
        if attaching.arrived(unit, person, attachment, fetched.content):
            unit.tell(
                Notice(
                    NoticeKind.SCREEN,
                    person=person,
                    detail=ScreenDetail(in_place=True),
                    coalesce=f"screen-in-place:{person}",
                )
            )
        return Verdict.DONE

    def missed(self, unit: Unit, item: Outgoing) -> None:
        """Count no try that we lived to tell of."""
        wanted = _wanted(unit, item)
        if wanted is not None:
            attaching.begun(unit, _ids(item)[0], wanted.id, wanted.tries - 1)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Ask for it once more: Telegram has not got it, or not any more."""
        del call, failure
        wanted = _wanted(unit, item)
        if wanted is not None:
            _refuse(unit, item, f"{wanted.medium}-not-fetched")
        return Verdict.DONE


def _ids(item: Outgoing) -> tuple[PersonId, str]:
    return PersonId(item.notice.person or ""), item.notice.detail_as(FetchDetail).attachment


def _wanted(unit: Unit, item: Outgoing) -> Attachment | None:
    return attaching.on_its_way(unit, *_ids(item))


def _refuse(unit: Unit, item: Outgoing, key: str) -> None:
    """Take it out of the draft, and tell its sender; the question comes after that."""
    wanted, person = _wanted(unit, item), recipient(unit, item)
    if wanted is None or person is None:
        return
    attaching.refused(unit, person.id, wanted.id)
    reply(unit, person.id, f"refusal-{key}", max=MOST_BYTES[wanted.medium] // MEGABYTE)
    conversation_rows.show(unit, person.id)
