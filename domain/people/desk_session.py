"""Being signed in at the officials' desk: for how long, and when somebody has to show it is them.

Source: guide, "Veilig en zorgvuldig omgaan met vertrouwelijke informatie": a screen that somebody
walked away from shows nothing to who comes by.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

from domain.identifiers import PersonId

LONGEST = timedelta(hours=8)
"""How long a session lasts, whatever is done in it: a working day."""

KEPT = timedelta(hours=24)
"""How long one that is over is remembered: what is typed in a page of it is kept till then."""

IDLE = timedelta(minutes=15)
"""After this time without a request the provider is asked anew who it is."""


@dataclass(frozen=True, slots=True)
class DeskSession:
    """One browser in which somebody is signed in; moments are UTC.

    `name` tells it from others in a list and leads nowhere. `form_token` stands in every form of
    it. `provider_session` is what the provider calls it, `id_token` what ends it there.
    """

    person: PersonId
    name: str
    form_token: str
    started_at: datetime
    seen_at: datetime
    provider_session: str = ""
    id_token: str = ""

    def is_over(self, now: datetime) -> bool:
        """Tell whether it has lasted long enough; so has one that began after now."""
        return not timedelta() <= now - self.started_at < LONGEST

    def is_forgotten(self, now: datetime) -> bool:
        """Tell whether nothing comes of it any more; so it is of one that began after now."""
        return not timedelta() <= now - self.started_at < KEPT

    def is_resting(self, now: datetime) -> bool:
        """Tell whether who it is has to be shown anew: it lasted long, or nobody was there."""
        return self.is_over(now) or now - self.seen_at >= IDLE

    def seen(self, now: datetime) -> Self:
        """Give the session after a request."""
        return replace(self, seen_at=now)
