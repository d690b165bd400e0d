"""Sharing one sentence: written by a key figure, decided by a coordinator who sees no name."""

from datetime import datetime, time, timedelta

from domain.errors import AnswerRefused, NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.network import FEW
from domain.notices import AffairDetail, Notice, NoticeKind, Priority
from domain.together.signal import (
    LAPSES_AFTER,
    LONGEST_ANSWER,
    LONGEST_SENTENCE,
    REMIND_AFTER,
    Signal,
    SignalStage,
)
from domain.typed_text import clean
from services import identifying_words, telegram_copies
from services.together import key_figures
from services.together.signal import signal_rows
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def may_write(unit: Unit, member: Person) -> None:
    """Raise NotPossibleNow for who has one waiting or wrote one today, and while nobody decides."""
    for signal in unit.store.affairs.all(Signal):
        if signal.by != member.id:
            continue
        if signal.stage is SignalStage.WAITING:
            raise NotPossibleNow("signal-waits")
        if unit.now < signal.known_until:
            raise NotPossibleNow("signal-one-a-day")
    if not unit.store.people.coordinators():
        raise NotPossibleNow("signal-to-nobody")


def sentence(typed: str) -> str:
    """Give what was typed as one line. Raises AnswerRefused for what cannot be passed on."""
    words = " ".join(clean(typed).split())
    if not words:
        raise AnswerRefused("nothing-written")
    if (over := len(words) - LONGEST_SENTENCE) > 0:
        raise AnswerRefused("words-too-long", max=LONGEST_SENTENCE, over=over)
    identifying_words.refuse_citizen_number(words)
    return words


def write(unit: Unit, member: Person, typed: str) -> Signal:
    """Keep a sentence, and ask the coordinators to decide; the journal has no line of it.

    Raises as `may_write` and `sentence`.
    """
    may_write(unit, member)
    signal = Signal(
        id=AffairId(unit.chance.bytes(8).hex()),
        by=member.id,
        words=sentence(typed),
        known_until=_day_is_over(unit),
        lapses_at=unit.now + LAPSES_AFTER,
        remind_at=unit.now + REMIND_AFTER,
    )
    signal_rows.save(unit, signal)
    ask_coordinators(unit, signal)
    return signal


def ask_coordinators(unit: Unit, signal: Signal) -> None:
    """Ask all coordinators to decide."""
    for coordinator in unit.store.people.coordinators():
        show_to(unit, coordinator.id, signal)


def show_to(
    unit: Unit, coordinator: PersonId, signal: Signal, priority: Priority | None = None
) -> None:
    """Show a sentence that waits to a coordinator."""
    detail = AffairDetail(signal.id)
    unit.tell(Notice(NoticeKind.SIGNAL_WAITS, priority, person=coordinator, detail=detail))


def undecided(unit: Unit, signal_id: AffairId) -> Signal:
    """Find a signal that is to be decided. Raises NotPossibleNow."""
    signal = signal_rows.find(unit, signal_id)
    if signal.stage is not SignalStage.WAITING:
        raise NotPossibleNow("signal-decided")
    if signal_rows.writer(unit, signal) is None:  # who left says nothing to the network any more
        raise NotPossibleNow("signal-gone")
    return signal


def pass_on(unit: Unit, coordinator: Person, signal_id: AffairId, answer: str) -> None:
    """Pass a sentence on to all key figures, and tell its writer.

    Raises as `undecided`, AnswerRefused when they are so few that its writer could be guessed.
    """
    signal, words = undecided(unit, signal_id), _answer(answer)
    people = key_figures.taking_part(unit)
    if len(people) < FEW:
        raise AnswerRefused("signal-few", least=FEW)
    passed = signal.passed(unit.now, words)
    _decided(unit, coordinator, signal, passed, JournalAct.SIGNAL_PASSED)
    unit.store.addressees.save_all(signal_rows.asked(signal.id, each.id) for each in people)
    for each in people:
        detail = AffairDetail(signal.id)
        unit.tell(Notice(NoticeKind.SIGNAL, person=each.id, detail=detail))


def keep_back(unit: Unit, coordinator: Person, signal_id: AffairId, answer: str) -> None:
    """Do not pass a sentence on, and tell its writer so, kindly. Raises as `undecided`."""
    signal = undecided(unit, signal_id)
    kept_back = signal.kept_back(unit.now, _answer(answer))
    let_go(unit, kept_back)
    _decided(unit, coordinator, signal, kept_back, JournalAct.SIGNAL_KEPT_BACK)


def let_go(unit: Unit, kept_back: Signal) -> None:
    """Keep one without its words, and take them out of the chats of the coordinators too."""
    telegram_copies.take_back_affair(unit, kept_back.id)
    signal_rows.save(unit, kept_back)


def answer_writer(unit: Unit, signal: Signal) -> None:
    """Tell who wrote it what became of it."""
    if signal.by is not None:
        detail = AffairDetail(signal.id)
        unit.tell(Notice(NoticeKind.SIGNAL_ANSWER, person=signal.by, detail=detail))


def _decided(unit: Unit, coordinator: Person, signal: Signal, now: Signal, act: JournalAct) -> None:
    """Keep what was decided; who wrote it hears it, and is forgotten as soon as can be."""
    signal_rows.save(unit, now.forgetting(unit.now))
    unit.store.journal.append(act, unit.now, actor=coordinator.id, detail=signal.id)
    answer_writer(unit, signal)


def _answer(typed: str) -> str:
    words = clean(typed)
    if (over := len(words) - LONGEST_ANSWER) > 0:
        raise AnswerRefused("words-too-long", max=LONGEST_ANSWER, over=over)
    identifying_words.refuse_citizen_number(words)
    return words


def _day_is_over(unit: Unit) -> datetime:
    """Give the moment (UTC) at which the local day is over."""
    zone = unit.municipality.network.timezone
    return datetime.combine(unit.today + timedelta(days=1), time(0), zone).astimezone(
        unit.now.tzinfo
    )
