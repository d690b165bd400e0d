"""`schakel journal verify`: proves that the journal is as it was written, and not put back."""

import re

from bot import complaints
from bot.complaints import Complaint
from bot.nightly.newest_line import lacking
from bot.open_installation import Refused, look_into, read_settings
from storage.journal_heads import SPOKEN, Head, heads_in
from storage.store import Store

_SPOKEN = re.compile(rf"(\d{{1,12}})-([0-9a-f]{{{SPOKEN},64}})")


async def verify_journal(spoken: str | None) -> int | None:
    """Give the first line that was changed or is missing; None when all is well. Raises Refused.

    It is held against the file with its newest lines, and the one that was `spoken`, as it stands
    in a coordinator's chat.
    """
    settings = read_settings()
    asked = [_head(spoken)] if spoken else []
    try:
        heads = [*heads_in(settings.journal_heads), *asked]
    except OSError:
        raise Refused([complaints.heads_unreadable(settings.journal_heads)]) from None

    def find(store: Store) -> tuple[int | None, Head | None]:
        return store.journal.verify(), lacking(store.journal, heads)

    broken, gone = look_into(settings, find)
    if broken is None and gone is not None:
        raise Refused([complaints.journal_put_back(gone.spoken)])
    return broken


def _head(spoken: str) -> Head:
    found = _SPOKEN.fullmatch(spoken.strip())
    if found is None:
        remedy = "Copy it from the bot's message in a coordinator's chat: 1203-0a1b2c3d4e5f6071"
        raise Refused([Complaint(f"{spoken}: this is no line of a journal", remedy)])
    return Head(int(found[1]), found[2])
