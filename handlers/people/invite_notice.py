"""INVITATION: link and QR picture for a coordinator to pass on. COMMANDS: what people can type."""

from config import wording
from domain.conversations.notices import FormerChatDetail
from domain.functions import NetworkFunction
from domain.people.invites import Invite, usable
from domain.people.notices import InviteDetail
from domain.roles import Role, Standing
from handlers.people.network_pages import role_label
from handlers.telegram import commands
from handlers.telegram.calls import JSON, Call
from handlers.telegram.drawing import qr
from handlers.telegram.private_message import photo_to_person, recipient, to_person
from handlers.telegram.rendering import Renderer
from services import desk_address
from services.announcements.words.announcement import shown_units
from services.founding.words import about
from services.people import inviting
from services.people.desk_sessions import AT_THE_DESK
from services.people.words import invite as words
from services.unit import Unit
from storage.records import Outgoing, Person

MOST_UNITS = 1_024
"""What Telegram takes below a picture: the link comes before what the network is for."""


class InviteNotice(Renderer):
    """Draws the code when the message is made, so that it is never kept in clear.

    Sent again after a doubt, it holds a new code: the last picture is the one that works.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None when the invite was used or withdrawn meanwhile."""
        reader = recipient(unit, item)
        invite = unit.store.invites.by_id(item.notice.detail_as(InviteDetail).invite)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        if invite is None or not usable(invite, unit.now):
            return None
        if invite.introduces_only:
            return _to_pass_on(unit, reader, invite)
        if reader.role is not Role.COORDINATOR:
            return None
        link = words.deep_link(unit, inviting.draw_code(unit, invite))
        zone = unit.municipality.network.timezone
        caption = wording.say(
            reader.language,
            "network-invitation",
            role=role_label(reader.language, invite.role),
            link=link,
            day=wording.day(reader.language, invite.expires_at, zone),
            hour=wording.hour(reader.language, invite.expires_at, zone),
        )
        if (address := desk_address.given(unit)) and invite.role in AT_THE_DESK:
            desk = wording.say(reader.language, "network-invitation-desk", address=address)
            caption = f"{caption}\n\n{desk}"
        told = f"{about.purpose(unit, reader.language)}\n\n{caption}"
        if shown_units(told) <= MOST_UNITS:
            caption = told.strip()
        return photo_to_person(reader, qr(link), "schakel.png", caption)


def _to_pass_on(unit: Unit, reader: Person, invite: Invite) -> Call | None:
    """Give a member the link for somebody they know, in words they can forward as they are."""
    if invite.invited_by != reader.id:
        return None
    network = unit.municipality.network
    if not unit.has(NetworkFunction.CANDIDATES):
        return None
    text = wording.say(
        reader.language,
        "applicant-link",
        network=network.name,
        municipality=network.municipality,
        link=words.deep_link(unit, inviting.draw_code(unit, invite)),
        day=wording.day(reader.language, invite.expires_at, network.timezone),
    )
    return to_person(reader, text)


class CommandList(Renderer):
    """Sets the commands one person sees below their input field."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the list for this person's role and language; an empty one to who was removed."""
        person, chat = recipient(unit, item), item.notice.detail_as(FormerChatDetail).chat
        if person is None and chat is None:
            return None
        account = chat if chat is not None or person is None else person.account
        listed: dict[str, JSON] = {"scope": {"type": "chat", "chat_id": account}}
        if chat is not None or person is None or person.standing is not Standing.MEMBER:
            return Call("deleteMyCommands", listed)
        return Call(
            "setMyCommands", {**listed, "commands": commands.of_role(person.role, person.language)}
        )
