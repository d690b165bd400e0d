"""Figures of each turn, and the table `make bench` ends with."""

from dataclasses import dataclass
from statistics import median

from benchmarks.crowd import Measured

SCHAKEL = "Schakel"


@dataclass(frozen=True, slots=True)
class Figures:
    """One turn of one bot. CPU in milliseconds a round, memory in MiB, start in seconds."""

    name: str
    one: Measured
    many: Measured
    cpu_a_round: float
    peak: float
    first_answer: float

    @property
    def rounds(self) -> int:
        """How many conversations were finished, one person's and the crowd's."""
        return self.one.rounds + self.many.rounds


@dataclass(frozen=True, slots=True)
class Middle:
    """The medians over all turns of one bot."""

    per_second: float
    p50: float
    p99: float
    one_p50: float
    cpu: float
    peak: float
    first_answer: float

    @classmethod
    def of(cls, turns: list[Figures]) -> "Middle":
        """Take the middle of each figure by itself."""
        return cls(
            per_second=median(turn.many.per_second for turn in turns),
            p50=median(turn.many.percentile(0.50) for turn in turns),
            p99=median(turn.many.percentile(0.99) for turn in turns),
            one_p50=median(turn.one.percentile(0.50) for turn in turns),
            cpu=median(turn.cpu_a_round for turn in turns),
            peak=max(turn.peak for turn in turns),
            first_answer=median(turn.first_answer for turn in turns),
        )


def report(figures: list[Figures], bytes_a_filing: float) -> str:
    """Word the table, and how Schakel compares to what was set out to be reached."""
    names = list(dict.fromkeys(turn.name for turn in figures))
    middles = {name: Middle.of([t for t in figures if t.name == name]) for name in names}
    heads = f"{'updates/s':>10}{'p50 ms':>9}{'p99 ms':>9}{'1: p50':>9}"
    lines = [f"{'':34}{heads}{'CPU ms':>9}{'MiB':>7}{'start s':>9}"]
    lines += [
        f"{name:34}{m.per_second:10.0f}{m.p50:9.1f}{m.p99:9.1f}{m.one_p50:9.2f}"
        f"{m.cpu:9.2f}{m.peak:7.0f}{m.first_answer:9.2f}"
        for name, m in middles.items()
    ]
    ours = middles[SCHAKEL]
    for name in names:
        if name != SCHAKEL:
            bare = middles[name]
            lines.append(
                f"Schakel against {name}: {ours.per_second / bare.per_second:.1f} times the"
                f" updates/s (4 or more wanted), p99 {ours.p99 / bare.p99:.2f} times (0.5 or less),"
                f" 1 person p50 {ours.one_p50 / bare.one_p50:.2f} times (2 or less)"
            )
    lines.append(
        f"Schakel a filing: {ours.cpu:.1f} ms CPU (10 or less), {bytes_a_filing / 1000:.1f} kB of"
        f" database after purge (11 or less); peak {ours.peak:.0f} MiB (100 or less); first answer"
        f" after {ours.first_answer:.2f} s (1 or less)"
    )
    return "\n".join(lines)
