"""What `schakel check` finds of the bell: the mail server is tried, refused addresses counted."""

from bot.complaints import Complaint
from config.mail_settings import MailSettings
from config.settings import Settings
from storage.store import Store

_BY_ITSELF = "What waits rings by itself once that is put right"


async def look(settings: Settings) -> list[Complaint]:
    """Come in at the mail server as the bot does, and hand over nothing; say what stops it."""
    if settings.mail is None or settings.desk is None:
        return []
    from bot.mail.mail_server import MailServer, MailSilent  # noqa: PLC0415 - few need it

    server = MailServer(settings.mail, settings.desk.url)
    try:
        await server.come_in()
        await server.ask_sender()
    except MailSilent as silent:
        return [_complaint(settings.mail, silent.why)]
    finally:
        await server.leave()
    return []


def refused(store: Store) -> list[Complaint]:
    """Say how many have an address that the mail server refuses; never whose."""
    count = sum(1 for _, kept in store.bells.all() if kept.is_refused)
    if not count:
        return []
    return [
        Complaint(
            f"The mail server refuses the e-mail address of {count} who work at the desk",
            "They and the coordinators were told; they can give another at `Bel per e-mail`",
        )
    ]


def _complaint(settings: MailSettings, why: str) -> Complaint:
    return Complaint(_WHAT[why].format(server=f"{settings.host}:{settings.port}"), _TO_DO[why])


_WHAT = {
    "unreachable": "The mail server at {server} does not answer, so no bell rings",
    "certificate": "The mail server at {server} shows no certificate that is to be believed",
    "starttls": "The mail server at {server} does not seal what is sent, so nothing is sent to it",
    "sign-in": "The mail server at {server} does not take our name and password",
    "sender": "The mail server at {server} takes nothing from the address in SCHAKEL_MAIL_FROM",
    "answer": "What answers at {server} is no mail server, or takes nothing now",
}
_TO_DO = {
    "unreachable": f"Check SCHAKEL_MAIL and the network of this machine. {_BY_ITSELF}",
    "certificate": f"Check the host in SCHAKEL_MAIL, and SCHAKEL_MAIL_CA_FILE. {_BY_ITSELF}",
    "starttls": f"Let it offer STARTTLS, or use its smtps:// port. {_BY_ITSELF}",
    "sign-in": f"Check SCHAKEL_MAIL_USER and the file of its password. {_BY_ITSELF}",
    "sender": f"Let it accept that address from this machine. {_BY_ITSELF}",
    "answer": f"Check the port in SCHAKEL_MAIL. {_BY_ITSELF}",
}
