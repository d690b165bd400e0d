"""OUTSIDE_LINK: link and QR picture for who leads a meeting, to pass on to its guest."""

from config import wording
from domain.meetings.outside_notices import OutsideDetail
from handlers.telegram.calls import Call
from handlers.telegram.drawing import qr
from handlers.telegram.private_message import member_of, photo_to_person
from handlers.telegram.rendering import Renderer
from services.meetings import outsiders
from services.meetings.words import meeting as words
from services.unit import Unit
from storage.records import Outgoing


class OutsideLinkNotice(Renderer):
    """Draws a guest's link when the message is made, so that it is never kept in clear.

    Sent again after a doubt, it holds a new one: the last one that was shown is the one that works.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None when the guest was taken off, or it is for nobody any more."""
        reader = member_of(unit, item)
        link = item.notice.detail_as(OutsideDetail).link
        drawn = outsiders.draw(unit, reader, link) if reader is not None else None
        if reader is None or drawn is None:
            return None
        guest, meeting, address = drawn
        caption = wording.say(
            reader.language,
            "outsider-link",
            name=guest.name,
            network=unit.municipality.network.name,
            title=meeting.title,
            when=words.when(unit, reader.language, meeting),
            link=address,
        )
        return photo_to_person(reader, qr(address), "gast.png", caption)
