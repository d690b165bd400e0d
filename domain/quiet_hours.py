"""Quiet hours: volunteers are not disturbed at night.

Key figures do this beside their work and family, on their own phones (guide, "Wederkerigheid
organiseren"): what can wait until the morning waits.
"""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

NIGHT, MORNING = time(22), time(7)
"""From ten in the evening until seven in the morning, local time."""

_ONE_DAY = timedelta(days=1)


def quiet_until(moment: datetime, zone: ZoneInfo) -> datetime | None:
    """Give the end (UTC) of the quiet hours that `moment` (UTC) is in; None by day.

    The hours are those on the wall in `zone`, also in the nights the clock is moved.
    """
    local = moment.astimezone(zone)
    if MORNING <= local.time() < NIGHT:
        return None
    day = local.date() if local.time() < MORNING else local.date() + _ONE_DAY
    return datetime.combine(day, MORNING, zone).astimezone(UTC)
