"""Tables of what the product offers and keeps, made from the code that does it."""

from collections.abc import Iterable
from datetime import timedelta

from bot.renderers import all_renderers
from domain.filing.drafts import IDLE, READING_MINUTES, WARN_BEFORE
from domain.network import MeetingHabits
from domain.notices import NoticeKind
from domain.people.invites import LIFETIME
from domain.roles import Role
from handlers.telegram import commands
from services.people import introductions as introducing
from services.people.admission import PATIENCE
from storage.tables.inbox import DONE_KEPT, QUARANTINED_KEPT
from storage.tables.strangers import REMEMBERED

Row = tuple[str, ...]

PERIODS = {
    "what you are filling in, after your last answer": IDLE,
    "the word that it will be thrown away comes before that": WARN_BEFORE,
    "a text that an official opened in the group": timedelta(minutes=READING_MINUTES),
    "an invitation that nobody used": LIFETIME,
    "an admission that nobody finished": PATIENCE,
    "an introduction that nobody sent": introducing.PATIENCE,
    "the words of an introduction that was sent": introducing.KEPT,
    "a meeting, a series, an announcement or a survey that is over": timedelta(
        days=MeetingHabits().keep_days
    ),
    "the keyed fingerprint of an update that was handled": DONE_KEPT,
    "an update that could not be handled, sealed": QUARANTINED_KEPT,
    "the keyed hash and the count of a stranger": REMEMBERED,
}


def command_rows() -> Iterable[Row]:
    """Give each command a role has, with its Dutch and English description."""
    for role in Role:
        english = {entry["command"]: entry for entry in commands.of_role(role, "en")}
        for entry in commands.of_role(role, "nl"):
            name = entry["command"]
            yield role, f"`/{name}`", entry["description"], english[name]["description"]


def notice_rows() -> Iterable[Row]:
    """Give each kind of notice with the first line of what its renderer says of itself."""
    renderers = all_renderers()
    for kind in NoticeKind:
        about = (renderers.of_kind(kind).__doc__ or "").strip().splitlines()[0]
        yield f"`{kind}`", about


def period_rows() -> Iterable[Row]:
    """Give how long each thing is kept that is kept for a set time."""
    for what, period in PERIODS.items():
        yield what, _spoken(period)


def _spoken(period: timedelta) -> str:
    hours, rest = divmod(int(period.total_seconds()), 3600)
    if rest:
        return f"{rest // 60} minutes"
    if hours % 24 == 0 and hours > 72:  # noqa: PLR2004 - up to three days people count in hours
        return f"{hours // 24} days"
    return f"{hours} hours" if hours > 1 else "1 hour"
