"""The bell: an e-mail that says that something waits at the desk, and not a word of what.

One bell for all that waits. Source: guide, "Veilig en zorgvuldig omgaan met vertrouwelijke
informatie": a mailbox is read by more programs than its owner. A bell that rings twice does no
harm, one that never rings does: what is uncertain rings again.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Self

from domain.bell_rule import BellRule
from domain.working_time import ONE_DAY, WorkingTime

TRIED_OUT_EVERY = timedelta(minutes=10)
"""How often somebody can let their own bell ring to hear whether it works."""

FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=1)
"""How long is waited after a mail server asked to come back later: twice as long each time."""

REFUSED_TWICE = 2
"""One odd answer is no fact: after so many an address is said not to work."""

_AFTER_REFUSAL = (timedelta(hours=1), ONE_DAY)
"""When it is tried again after the first refusal, and after each later one: it may be put right."""


class Call(StrEnum):
    """What a bell is rung for, the louder the later in this list."""

    NOTHING = ""
    USUAL = "usual"
    URGENT = "urgent"
    TRY = "try"  # by who wants to hear whether it works


class Trouble(StrEnum):
    """Why a bell could not ring the last time."""

    NONE = ""
    LATER = "later"  # the mail server asked to come back later
    SILENT = "silent"  # the mail server is down, or lets us do nothing
    UNCERTAIN = "uncertain"  # it may have rung
    REFUSED = "refused"  # the mail server does not take this address


class BellStage(StrEnum):
    """How it is with a bell."""

    RESTING = "resting"
    WAITING = "waiting"
    SENDING = "sending"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Around:
    """What is true around somebody at a moment, when it is asked whether their bell rings.

    `mornings` is when the town hall opens. By night (`quiet`) only who `has_duty` is called. `seen`
    tells that they did something at the desk just now, `page_open` that it stands open before them.
    """

    now: datetime
    rule: BellRule
    mornings: WorkingTime
    quiet: bool = False
    has_duty: bool = False
    seen: bool = False
    page_open: bool = False


@dataclass(frozen=True, slots=True)
class Bell:
    """One person's bell; moments are UTC.

    Since `waits_since` something waits that they have not opened. `to_ring` is what it still rings
    for, `sending` what the mail server has been told, at `told_at`, and has not answered yet. It
    rang at `rung_at` last, and `again` when the same still waited the next morning. `tries` and
    `refusals` count what went wrong since then: `trouble`, at `trouble_at`, and not again before
    `not_before`. They tried it out at `tried_at`.
    """

    waits_since: datetime | None = None
    to_ring: Call = Call.NOTHING
    sending: Call = Call.NOTHING
    told_at: datetime | None = None
    rung_at: datetime | None = None
    again: bool = False
    tries: int = 0
    refusals: int = 0
    not_before: datetime | None = None
    trouble: Trouble = Trouble.NONE
    trouble_at: datetime | None = None
    tried_at: datetime | None = None

    @property
    def stage(self) -> BellStage:
        """Tell how it is with it."""
        if self.sending:
            return BellStage.SENDING
        if self.trouble is Trouble.UNCERTAIN and self.to_ring:
            return BellStage.UNCERTAIN
        return BellStage.WAITING if self.to_ring else BellStage.RESTING

    @property
    def has_reason(self) -> bool:
        """Tell whether there is anything that it may ring for, now or tomorrow."""
        return bool(self.to_ring) or self.waits_since is not None

    @property
    def is_refused(self) -> bool:
        """Tell whether its address is known not to work."""
        return self.refusals >= REFUSED_TWICE

    def waits(self, now: datetime, call: Call) -> Self:
        """Note that something waits, besides what waited already."""
        since = self.waits_since or now
        return replace(self, waits_since=since, to_ring=louder(self.to_ring, call), again=False)

    def opened(self) -> Self:
        """Note that all that waited was opened: nothing rings for it any more."""
        to_ring = self.to_ring if self.to_ring is Call.TRY else Call.NOTHING
        return replace(self, waits_since=None, to_ring=to_ring, again=False)

    def tried_out(self, now: datetime) -> Self:
        """Let it ring at once, for who wants to hear whether it works."""
        return replace(self, to_ring=Call.TRY, tried_at=now, not_before=None)

    def may_be_tried_out(self, now: datetime) -> bool:
        """Tell whether it was not tried out a moment ago."""
        return not _within(self.tried_at, now, TRIED_OUT_EVERY)

    def at_another_address(self) -> Self:
        """Begin anew at another address: what is known of the one before does not count."""
        waits = Call.USUAL if self.waits_since is not None else Call.NOTHING
        return type(self)(
            waits_since=self.waits_since,
            to_ring=self.to_ring or waits,
            tried_at=self.tried_at,
        )

    def taken(self, call: Call, now: datetime) -> Self:
        """Note that the mail server is told now."""
        again = self.again or self.to_ring is Call.NOTHING
        return replace(self, to_ring=Call.NOTHING, sending=call, told_at=now, again=again)

    def rang(self, now: datetime) -> Self:
        """Note that the mail server took it."""
        return replace(
            self,
            sending=Call.NOTHING,
            told_at=None,
            rung_at=now,
            tries=0,
            refusals=0,
            not_before=None,
            trouble=Trouble.NONE,
            trouble_at=None,
        )

    def unreached(self, now: datetime) -> Self:
        """Note that the mail server could not be told: it rings once that is back."""
        return replace(self, trouble=Trouble.SILENT, trouble_at=now)

    def failed(self, now: datetime, trouble: Trouble) -> Self:
        """Note why it could not ring; it rings later, unless what waited was opened meanwhile.

        What is uncertain counts as rung for how often it may ring, and rings again all the same.
        """
        back = replace(self._put_back(), trouble=trouble, trouble_at=now)
        match trouble:
            case Trouble.UNCERTAIN:
                to_ring = Call.NOTHING if back.to_ring is Call.TRY else back.to_ring
                if not to_ring and self.waits_since is not None:
                    to_ring = Call.USUAL
                return replace(back, rung_at=self.told_at, to_ring=to_ring)
            case Trouble.LATER:
                pause = min(FIRST_PAUSE * 2**back.tries, LONGEST_PAUSE)
                return replace(back, tries=min(back.tries + 1, 10), not_before=now + pause)
            case Trouble.REFUSED:
                pause = _AFTER_REFUSAL[min(back.refusals, 1)]
                return replace(back, refusals=back.refusals + 1, not_before=now + pause)
            case _:
                return back

    def _put_back(self) -> Self:
        if self.waits_since is None and self.sending is not Call.TRY:
            return replace(self, sending=Call.NOTHING, told_at=None)
        to_ring = louder(self.to_ring, self.sending)
        return replace(self, sending=Call.NOTHING, told_at=None, to_ring=to_ring)


def louder(one: Call, other: Call) -> Call:
    """Give the louder of two."""
    order = list(Call)
    return max(one, other, key=order.index)


def due(bell: Bell, around: Around) -> Call:
    """Tell what a bell rings for now; nothing while it must wait, or need not ring."""
    call = bell.to_ring or _the_morning_after(bell, around)
    if bell.sending or not call or _must_wait(bell, around.now):
        return Call.NOTHING
    if call is Call.TRY:
        return call
    urgent = call is Call.URGENT
    if around.quiet and not (urgent and around.has_duty):
        return Call.NOTHING
    if around.seen or (around.page_open and not urgent):
        return Call.NOTHING
    minutes = around.rule.urgent_minutes if urgent else around.rule.every_minutes
    if _within(bell.rung_at, around.now, timedelta(minutes=minutes)):
        return Call.NOTHING
    return call


def _the_morning_after(bell: Bell, around: Around) -> Call:
    """Ring a second time when what it rang for still waits the next working morning; once."""
    if bell.waits_since is None or bell.rung_at is None or bell.again:
        return Call.NOTHING
    zone = around.mornings.zone
    next_day = bell.rung_at.astimezone(zone).date() + ONE_DAY
    morning = around.mornings.opens_at(datetime.combine(next_day, time(), zone))
    return Call.USUAL if around.now >= morning else Call.NOTHING


def _must_wait(bell: Bell, now: datetime) -> bool:
    """Tell whether it is too early to try again; a clock that was set back makes nobody wait."""
    if bell.not_before is None:
        return False
    return timedelta() < bell.not_before - now <= max(_AFTER_REFUSAL)


def _within(before: datetime | None, now: datetime, span: timedelta) -> bool:
    return before is not None and timedelta() <= now - before < span
