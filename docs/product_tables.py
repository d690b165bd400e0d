"""Tables of what the product offers and keeps, made from the code that does it."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import timedelta

from bot.telegram_answers import ODD_ANSWERS
from config.network_shapes import DutyShape
from domain.filing.drafts import IDLE, READING_MINUTES, UNREACHED, WARN_AFTER, WARNED_FOR
from domain.group.desk_knock import WORD_LIVES
from domain.network import Keeping, MeetingHabits
from domain.notice_table import NOTICES
from domain.notices import NoticeKind
from domain.people import alumnus, applicant, desk_chat
from domain.people.invites import LIFETIME, LINK_LIFETIME, LONGEST_LIFETIME
from domain.roles import Role
from domain.together import contact
from handlers.telegram import commands
from services.people import introductions
from services.people.admission import LONGEST_PATIENCE, PATIENCE
from services.upkeep import statement
from storage.tables.inbox import DONE_KEPT, QUARANTINED_KEPT
from storage.tables.strangers import REMEMBERED

Row = tuple[str, ...]

PERIODS = {
    "what you are filling in, until you get the word that it will be thrown away": WARN_AFTER,
    "what you are filling in, after that word reached you": WARNED_FOR,
    "what you are filling in, when that word cannot reach you": UNREACHED,
    "what an official is preparing, after their last step": IDLE,
    "a text that an official opened in the group": timedelta(minutes=READING_MINUTES),
    "an invitation that nobody used": LIFETIME,
    "an admission that nobody finished": PATIENCE,
    "a member's link that nobody opened": LINK_LIFETIME,
    "what somebody told who introduced themselves, without an answer": applicant.PATIENCE,
    "what somebody left on the public page, to be called": applicant.PATIENCE,
    "the keyed hash of an invitation that was used or taken back": LONGEST_LIFETIME,
    "the keyed hash of a newcomer who was turned down": LONGEST_PATIENCE,
    "an introduction that nobody sent": introductions.PATIENCE,
    "the words of an introduction that was sent": introductions.KEPT,
    "a former member's first name, without an answer whether they still want it": alumnus.PATIENCE,
    "what stands in a chat at the desk": desk_chat.KEPT,
    "the last word to who had the desk alone, when they do not come by to read it": WORD_LIVES,
    "a meeting, a survey or anything else done together, once it is over": timedelta(
        days=MeetingHabits().keep_days
    ),
    "that two people were brought in contact, once it is over": contact.KEPT,
    "the keyed fingerprint of an update that was handled": DONE_KEPT,
    "an update that could not be handled, sealed": QUARANTINED_KEPT,
    "the keyed hash and the count of a stranger": REMEMBERED,
    "the Telegram account, role and language of who left": timedelta(days=Keeping().account_days),
    "on which days who left had come and gone; then only in which month": timedelta(
        days=Keeping().dates_days
    ),
    "a line of the journal; one of a concern that is kept stays as long as that": timedelta(
        days=Keeping().journal_days
    ),
    "the list of what was erased in a month, after that month": statement.KEPT,
}


def command_rows() -> Iterable[Row]:
    """Give each command a role has, with its Dutch and English description."""
    for role in Role:
        english = {entry["command"]: entry for entry in commands.of_role(role, "en")}
        for entry in commands.of_role(role, "nl"):
            name = entry["command"]
            yield role, f"`/{name}`", entry["description"], english[name]["description"]


def notice_rows() -> Iterable[Row]:
    """Give each kind of notice with what its table says of it."""
    for kind in NoticeKind:
        rules = NOTICES[kind]
        urgency = rules.priority.name.lower()
        yield f"`{kind}`", rules.about, urgency, rules.hours.value, rules.copy_of.value


def period_rows() -> Iterable[Row]:
    """Give how long each thing is kept that is kept for a set time."""
    for what, period in PERIODS.items():
        yield what, _spoken(period)


_KEEPING = {
    "account_days": "the Telegram account, role and language of who left",
    "dates_days": "on which days somebody came and left; then only the month in which they left",
    "journal_days": "a line of the journal",
}


def keeping_rows() -> Iterable[Row]:
    """Give what a municipality sets of how long what is over stays known."""
    for each in fields(Keeping):
        yield f"`{each.name.replace('_', '-')}`", _KEEPING[each.name], str(each.default)


_DUTY = {
    "turns_on": "the day on which the next one takes over",
    "turns_at": "and the hour",
    "until": "on working days there is duty from closing time until this hour",
    "nights": "whether there is duty at every hour that is no office hour",
    "weekends": "whether there is duty on all other days too, from opening time",
}


def duty_rows() -> Iterable[Row]:
    """Give what a municipality sets of duty."""
    for name, field in DutyShape.model_fields.items():
        yield f"`{name.replace('_', '-')}`", _DUTY[name], f"`{str(field.default).lower()}`"


def _spoken(period: timedelta) -> str:
    hours, rest = divmod(int(period.total_seconds()), 3600)
    if rest:
        return f"{rest // 60} minutes"
    if hours % 24 == 0 and hours > 72:  # noqa: PLR2004 - up to three days people count in hours
        return f"{hours // 24} days"
    return f"{hours} hours" if hours > 1 else "1 hour"


def answer_rows() -> Iterable[Row]:
    """Give what Telegram may say, what it may mean, what we do and how it heals."""
    for record in ODD_ANSWERS:
        said = ", ".join(f'"{text}"' for text in record.said) or "anything else"
        yield said, record.may_mean, record.we_do, record.heals
