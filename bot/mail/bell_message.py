"""The e-mail of the bell: the same few words for everybody, and a way to the front door.

Never a reference, a name or a word of what waits: mailboxes are read by others, and kept for years.
"""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from config import wording
from domain.chance import Chance

_FROM = "Schakel"
_ID_BYTES = 16


def bell_message(
    sender: str, recipient: str, tongue: str, desk: str, now: datetime, chance: Chance
) -> EmailMessage:
    """Write it to one person; `desk` is the address of the front door.

    What tells one from another is drawn by lot, and leads to nothing here.
    """
    message = EmailMessage()
    message["From"] = Address(_FROM, addr_spec=sender)
    message["To"] = recipient
    message["Subject"] = wording.label(tongue, "web-bell-mail-subject")
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{chance.bytes(_ID_BYTES).hex()}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # no absence message comes back
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(wording.label(tongue, "web-bell-mail-text", address=f"{desk}/"))
    return message
