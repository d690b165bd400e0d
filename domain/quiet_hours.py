"""Quiet hours: volunteers are not disturbed at night.

Key figures do this beside their work and family, on their own phones (guide, "Wederkerigheid
organiseren"): what can wait until the morning waits.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `night` until `morning` on the wall in `zone`, also when the clock is moved."""

    zone: ZoneInfo
    night: time = time(22)
    morning: time = time(7)

    def until(self, moment: datetime) -> datetime | None:
        """Give the end (UTC) of the quiet hours that `moment` (UTC) is in; None by day."""
        local = moment.astimezone(self.zone)
        if self.morning <= local.time() < self.night:
            return None
        day = local.date() if local.time() < self.morning else local.date() + _ONE_DAY
        return datetime.combine(day, self.morning, self.zone).astimezone(UTC)

    def evening_before(self, moment: datetime) -> datetime:
        """Give the moment (UTC) an hour before the quiet hours that `moment` (UTC) is in began."""
        local = moment.astimezone(self.zone)
        day = local.date() - _ONE_DAY if local.time() < self.morning else local.date()
        evening = self.night.replace(hour=self.night.hour - 1)
        return datetime.combine(day, evening, self.zone).astimezone(UTC)
