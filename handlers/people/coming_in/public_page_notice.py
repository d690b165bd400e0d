"""PUBLIC_PAGE: the address of the public page with its QR picture, for a coordinator."""

from config import wording
from domain.roles import Role
from handlers.telegram.calls import Call
from handlers.telegram.drawing import qr
from handlers.telegram.private_message import member_of, photo_to_person
from handlers.telegram.rendering import Renderer
from services.people.coming_in import inquirers
from services.unit import Unit
from storage.records import Outgoing


class PublicPage(Renderer):
    """Gives a coordinator the address of the public page, and its QR picture to put on paper."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None for who is no coordinator (any more), or without such a page."""
        reader, address = member_of(unit, item), inquirers.address(unit)
        if reader is None or reader.role is not Role.COORDINATOR or not address:
            return None
        network = unit.municipality.network.name
        caption = wording.say(reader.language, "inquirer-address", network=network, address=address)
        return photo_to_person(reader, qr(address), "meedoen.png", caption)
