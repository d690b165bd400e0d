"""STATEMENT: what was erased in a month, as a file for the archive, to a coordinator."""

import csv
import io

from config import wording
from domain.concerns.statement import Erased, Statement
from domain.notices import AffairDetail
from handlers.telegram.calls import Call
from handlers.telegram.private_message import coordinator_of
from handlers.telegram.rendering import Renderer
from services.unit import Unit
from storage.records import Outgoing

_COLUMNS = ("reference", "what", "category", "ground", "month")


class StatementNotice(Renderer):
    """The list of a month that is over, in the order of the references: not in that of erasing."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the file; None for who is no coordinator (any more), and when it is gone."""
        reader = coordinator_of(unit, item)
        affair = item.notice.detail_as(AffairDetail).affair
        statement = unit.store.affairs.find(Statement, affair)
        if reader is None or statement is None:
            return None
        tongue = reader.language
        caption = wording.say(
            tongue,
            "statement-caption",
            month=f"{wording.month(tongue, statement.month)}",
            count=sum(bool(line.reference) for line in statement.lines),
            together=sum(not line.reference for line in statement.lines),
        )
        category = unit.municipality.protocol.archive_category
        content = _table(tongue, statement, category)
        return Call(
            "sendDocument",
            {"chat_id": reader.account, "caption": caption, "parse_mode": "HTML"},
            {"document": (f"erased-{statement.month:%Y-%m}.csv", content)},
        )


def _table(tongue: str, statement: Statement, category: str) -> bytes:
    """Write the list as a table that office programs open, in the reader's language."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow([wording.label(tongue, f"statement-{column}") for column in _COLUMNS])
    for line in sorted(statement.lines):
        writer.writerow(_row(tongue, line, category, f"{statement.month:%Y-%m}"))
    return text.getvalue().encode("utf-8-sig")


def _row(tongue: str, line: Erased, category: str, month: str) -> list[str]:
    what = wording.label(tongue, f"statement-what-{line.what}")
    ground = wording.label(tongue, f"statement-ground-{line.why}")
    return [line.reference or "-", what, category, ground, month]
