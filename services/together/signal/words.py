"""A signal in words: to the coordinators, to members, and what its writer hears."""

from config import wording
from domain.together.signal import Signal, SignalStage
from services.unit import Unit


def waits(unit: Unit, language: str, signal: Signal) -> str:
    """Ask (HTML) a coordinator to decide about a sentence; whose it is is not said."""
    zone = unit.municipality.network.timezone
    day = wording.day(language, signal.lapses_at, zone)
    parts = (
        wording.say(language, "signal-waits"),
        wording.quotation(signal.words),
        wording.say(language, "signal-waits-until", day=day),
    )
    return "\n\n".join(parts)


def to_member(unit: Unit, language: str, signal: Signal) -> str:
    """Say (HTML) a sentence to a member, and ask whether it is so with them."""
    if signal.ends_at is None:
        until = wording.say(language, "signal-asks-preview")
    else:
        zone = unit.municipality.network.timezone
        day = wording.day(language, signal.ends_at, zone)
        until = wording.say(language, "signal-asks", day=day)
    return f"{_sentence(language, signal)}\n\n{until}"


def after_tap(language: str, signal: Signal) -> str:
    """Say (HTML) to a member who said something that it is noted, and nowhere by their name."""
    return f"{_sentence(language, signal)}\n\n{wording.say(language, 'signal-tapped')}"


def after_end(language: str, signal: Signal) -> str:
    """Say (HTML) that it is over."""
    return f"{_sentence(language, signal)}\n\n{wording.say(language, 'signal-ended')}"


def over(language: str, signal: Signal) -> str:
    """Say (HTML) of how many it is so too; of a few only that they are."""
    text = wording.say(language, "signal-over", count=signal.count)
    return f"{text}\n\n{wording.quotation(signal.words)}"


def to_writer(language: str, signal: Signal) -> str:
    """Say (HTML) to its writer what became of it, with what the coordinator wrote if anything."""
    passed = signal.stage in {SignalStage.PASSED, SignalStage.OVER}
    lapsed = signal.ended_at is not None and signal.ended_at >= signal.lapses_at
    what = "passed" if passed else "lapsed" if lapsed else "kept-back"
    text = wording.say(language, f"signal-to-writer-{what}")
    return f"{text}\n\n{wording.quotation(signal.answer)}" if signal.answer else text


def _sentence(language: str, signal: Signal) -> str:
    head = wording.say(language, "signal-head")
    return f"{head}\n\n{wording.quotation(signal.words)}"
