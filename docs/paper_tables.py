"""Tables of the papers in `docs/papers`, in Dutch and in English, from the code that does it.

A part's name ends in its language: `kept-nl`, `kept-en`. The words stand in `paper_words.py`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from functools import partial

from bot.media.safe_photo import MOST_PIXELS
from config.given_settings import GivenSettings
from config.tables import load_tables
from docs import paper_periods, product_tables
from docs import paper_words as words
from docs.marking import shipped_protocol, table
from docs.paper_words import Said
from domain.concerns.concern import ConcernKind
from domain.concerns.doers import Doer
from domain.concerns.rules import Rule
from domain.concerns.terms import Term
from domain.conversations.attachments import MEGABYTE, MOST_ATTACHED, MOST_BYTES, Medium
from domain.filing.drafts import DAILY_LIMIT, READING_MINUTES
from domain.filing.questions import NEIGHBOURHOOD, Interview, InterviewQuestion
from domain.network import FEW, Keeping, MeetingHabits
from domain.people.admission import CODE_DIGITS
from domain.people.invites import CODE_BYTES, LIFETIME
from handlers.strangers import SENTENCES
from services.people.admission import MOST_MISTAKES
from services.tombstones import Why
from storage.backups import AUTOMATIC_KEPT

LANGUAGES = ("nl", "en")
_PROTOCOL, _NETWORK = "config/protocol.toml", "config/network.toml"
_BITS = 8
_HOURS_UP_TO, _HOURS_A_YEAR = 72, 365 * 24
"""Up to three days people count in hours, as in `kept.md`."""


def kept(language: str) -> str:
    """Give what is kept, how long, and where that is set."""
    head = Said("wat | hoe lang | waar dat staat", "what | how long | where that is set")
    return table(_head(head, language), _kept(language))


def may_do(language: str) -> str:
    """Give who may do what with a concern, and where."""
    head = Said("wie | waar | wat", "who | where | what")
    return table(_head(head, language), _may_do(language))


def terms(language: str) -> str:
    """Give how soon each promise falls due."""
    protocol = shipped_protocol()
    head = (_of(Said("haast", "urgency"), language), *_each(words.DEADLINES.values(), language))
    kinds = (("", protocol.agreements), (_of(words.HELP, language), protocol.help_agreements))
    rows = (
        (
            f"{_of(words.URGENCIES[urgency], language)}{what}",
            *(_term(agreed.terms[deadline], language) for deadline in words.DEADLINES),
        )
        for what, agreements in kinds
        for urgency, agreed in agreements.items()
    )
    return table(head, rows)


def asked(language: str) -> str:
    """Give every question that is asked of who files something."""
    head = Said("vraag | wanneer | antwoord", "question | when | answer")
    return table(_head(head, language), _asked(language))


def limits(language: str) -> str:
    """Give the numbers that keep people and data safe."""
    head = Said("grens | getal | waar dat staat", "limit | number | where that is set")
    rows = (
        (_of(limit.what, language), _number(name, language), f"`{limit.where}`")
        for name, limit in words.LIMITS.items()
    )
    return table(_head(head, language), rows)


def why(language: str) -> str:
    """Give the codes that say why something was erased, or ended."""
    rows = ((f"`{code}`", _of(paper_periods.WHY[code], language)) for code in Why)
    return table(_head(Said("code | reden", "code | reason"), language), rows)


def statement(language: str) -> str:
    """Give how long things are kept, in sentences for who takes part."""
    timed, erasure = product_tables.PERIODS, load_tables().protocol["erasure"]
    numbers = {
        "keep": timedelta(days=erasure["keep-days"]),
        "withdrawn": timedelta(days=erasure["withdrawn-days"]),
        "draft": timed["what you are filling in, after that word reached you"],
        "reading": timedelta(minutes=READING_MINUTES),
        "meetings": timedelta(days=MeetingHabits().keep_days),
        "stuck": timed["an update that could not be handled, sealed"],
        "account": timedelta(days=Keeping().account_days),
        "dates": timedelta(days=Keeping().dates_days),
        "journal": timedelta(days=Keeping().journal_days),
    }
    said = {name: _length(period, language) for name, period in numbers.items()}
    return "".join(f"- {_of(each, language).format(**said)}\n" for each in paper_periods.STATEMENT)


def _kept(language: str) -> Iterator[tuple[str, ...]]:
    erasure = load_tables().protocol["erasure"]
    for name, what in paper_periods.ERASURE.items():
        where = f"`erasure.{name}`, `{_PROTOCOL}`"
        yield _of(what, language), _length(timedelta(days=erasure[name]), language), where
    for outcome in shipped_protocol().outcomes.values():
        if outcome.keep_days != erasure["keep-days"]:
            yield (
                f"{_of(paper_periods.CLOSED_AS, language)} “{outcome.label(language)}”",
                _length(timedelta(days=outcome.keep_days), language),
                f"`outcomes.{outcome.code}.keep-days`, `{_PROTOCOL}`",
            )
    for english, length in product_tables.PERIODS.items():
        period = paper_periods.PERIODS[english]
        setting = f"`{period.setting}`, " if period.setting else ""
        said = _of(Said(period.nl, english), language)
        yield said, _length(length, language), f"{setting}`{period.where}`"
    for event in paper_periods.EVENTS:
        yield _of(event.what, language), _of(event.until, language), f"`{event.where}`"


def _may_do(language: str) -> Iterator[tuple[str, ...]]:
    for doer in Doer:
        acts = (words.ACTS[each.act] for each in _rules_of(doer))
        named = ", ".join(_each(acts, language))
        yield _of(words.DOERS[doer], language), _of(words.PLACES[doer], language), named
    yield tuple(_each(words.NOBODY_ELSE, language))


def _rules_of(doer: Doer) -> Iterator[Rule]:
    return (rule for rule in shipped_protocol().rules.values() if doer in rule.who)


def _asked(language: str) -> Iterator[tuple[str, ...]]:
    shipped = load_tables().interview
    for kind in ConcernKind:
        for each in Interview.from_table(kind, shipped, ()).questions:
            when = words.LATER if each.field.later else words.ASKED[each.when]
            yield each.prompt(language), _of(when, language), _answer(each, language)


def _answer(question: InterviewQuestion, language: str) -> str:
    if question.id == NEIGHBOURHOOD:
        return f"`neighbourhoods`, `{_NETWORK}`"
    labels = "; ".join(option.label(language) for option in question.options)
    return labels or _of(words.OWN_WORDS, language)


def _number(name: str, language: str) -> str:
    return {
        "invitation": f"{CODE_BYTES * _BITS} bits, {_length(LIFETIME, language)}",
        "code": str(CODE_DIGITS),
        "mistakes": str(MOST_MISTAKES),
        "strangers": str(SENTENCES),
        "daily": str(DAILY_LIMIT),
        "few": str(FEW),
        "attached": str(MOST_ATTACHED),
        "photo": f"{MOST_BYTES[Medium.PHOTO] // MEGABYTE} MB",
        "pixels": f"{MOST_PIXELS:_}".replace("_", " "),
        "voice": f"{MOST_BYTES[Medium.VOICE] // MEGABYTE} MB",
        "backups": str(AUTOMATIC_KEPT),
        "backup-days": str(GivenSettings.model_fields["backup_days"].default),
    }[name]


def _of(said: Said, language: str) -> str:
    return said.nl if language == "nl" else said.en


def _each(said: Iterable[Said], language: str) -> Iterator[str]:
    return (_of(each, language) for each in said)


def _head(said: Said, language: str) -> tuple[str, ...]:
    return tuple(_of(said, language).split(" | "))


def _term(term: Term, language: str) -> str:
    if language != "nl":
        return str(term)
    one, more = ("werkdag", "werkdagen") if term.in_days else ("kantooruur", "kantooruren")
    return f"{term.amount} {one if term.amount == 1 else more}"


def _length(period: timedelta, language: str) -> str:
    hours, rest = divmod(int(period.total_seconds()), 3600)
    if rest:
        return f"{rest // 60} {_of(Said('minuten', 'minutes'), language)}"
    if hours % _HOURS_A_YEAR == 0:
        years = hours // _HOURS_A_YEAR
        return f"{years} {_of(Said('jaar', 'year' if years == 1 else 'years'), language)}"
    if hours % 24 == 0 and hours > _HOURS_UP_TO:
        return f"{hours // 24} {_of(Said('dagen', 'days'), language)}"
    return f"{hours} {_of(Said('uur', 'hours'), language)}"


PARTS: Mapping[str, Callable[[], str]] = {
    f"{name}-{language}": partial(write, language)
    for name, write in (
        ("kept", kept),
        ("may-do", may_do),
        ("terms", terms),
        ("asked", asked),
        ("limits", limits),
        ("why", why),
        ("statement", statement),
    )
    for language in LANGUAGES
}
