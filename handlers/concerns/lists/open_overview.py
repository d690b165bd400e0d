"""/overzicht: an official asks in the group for the overview of all that is open."""

from domain.conversations.notices import ReplyDetail
from domain.errors import NotPossibleNow
from domain.notices import Notice, NoticeKind
from handlers.telegram import gate
from handlers.telegram.happenings import Said
from services.concerns import open_overview
from services.unit import Unit


def show(unit: Unit, said: Said) -> None:
    """Bring the overview up to date and point to it, or say why not.

    Raises NotAllowed for anybody else.
    """
    gate.official(unit, said.speaker, said.place)
    try:
        open_overview.ask(unit, said.message, said.place.thread)
    except NotPossibleNow as refusal:
        unit.refused = refusal.key
        text = f"refusal-{refusal.key}"
        unit.tell(Notice(NoticeKind.GROUP_REPLY, detail=ReplyDetail(text)))
