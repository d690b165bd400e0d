"""What officials are told at the desk in place of their group: worded here, and kept there."""

from html import escape

from domain.concerns.concern import Concern
from domain.people.desk_chat import HERE
from handlers.telegram import group_message
from handlers.telegram.calls import JSON, Call, Failure
from handlers.telegram.private_message import recipient
from handlers.telegram.rendering import Renderer, Verdict
from services import officials
from services.concerns.words import face
from services.unit import Unit
from storage.records import Outgoing, Person


class OrAtDesk(Renderer):
    """A notice to the officials' group that is said at the desk to who cannot read it there.

    Stands before what renders it for the group.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the call; None for who can read it in the group by now. Raises Hold."""
        if item.notice.person is None:
            return super().render(unit, item)
        reader = recipient(unit, item)
        if reader is None or not officials.read_at_desk(unit, reader):
            return None
        return self.at_desk(unit, item, reader)

    def at_desk(self, unit: Unit, item: Outgoing, reader: Person) -> Call | None:
        """Give what is laid in the chat of an official; None when there is nothing to say."""
        raise NotImplementedError

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember what Telegram answered; at the desk one call is all."""
        if item.notice.person is not None:
            return Verdict.DONE
        return super().delivered(unit, item, call, result)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Decide as for the group; what the desk does not take is put aside."""
        if item.notice.person is not None:
            return Verdict.UNDELIVERABLE
        return super().failed(unit, item, call, failure)


def laid(text: str) -> Call:
    """Give the call that lays a text (HTML) in the chat at the desk of who it is for."""
    return Call("sendMessage", group_message.html(HERE, text))


def concern_for(unit: Unit, item: Outgoing, reader: Person) -> Concern | None:
    """Find the concern this official is told of; None for what they filed themselves."""
    concern = group_message.concern_of(unit, item)
    return None if concern is None or concern.reporter == reader.id else concern


def headed(unit: Unit, concern: Concern, tongue: str, text: str) -> str:
    """Put above a text (HTML) which concern it is about: in a topic that is clear by itself."""
    subject = escape(face.subject(unit, concern, tongue))
    return f"{face.sign(concern)} <b>{concern.reference}</b> {subject}\n{text}"
