"""Where updates go: setting, removing and inspecting the webhook."""

import re
from collections.abc import Callable

from bot.demo.calls import ReceivedCall
from bot.demo.model import Json
from bot.demo.refusals import (
    POLL_ENDED_BY_WEBHOOK,
    WEBHOOK_SECRET_INVALID,
    WEBHOOK_URL_INVALID,
    ApiRefusal,
)
from bot.demo.town import Hook, Town

MOST_CONNECTIONS = 40


def set_webhook(town: Town, call: ReceivedCall) -> bool:
    """Deliver updates to a URL from now on.

    As with a Bot API server of one's own, plain http is allowed.
    """
    url = call.word("url") or ""
    secret = call.word("secret_token") or ""
    if url and not re.match(r"https?://[^/\s]+", url):
        raise ApiRefusal(WEBHOOK_URL_INVALID)
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise ApiRefusal(WEBHOOK_SECRET_INVALID)
    town.queue.allow(call.structure("allowed_updates"))
    if call.flag("drop_pending_updates"):
        town.queue.drop_all()
    town.hook = Hook(url, secret)
    if url:
        town.queue.interrupt(ApiRefusal(POLL_ENDED_BY_WEBHOOK))
    town.queue.arrived.set()
    return True


def delete_webhook(town: Town, call: ReceivedCall) -> bool:
    """Go back to polling."""
    if call.flag("drop_pending_updates"):
        town.queue.drop_all()
    town.hook = Hook()
    return True


def get_webhook_info(town: Town, call: ReceivedCall) -> Json:  # noqa: ARG001 - every method is called alike
    """Tell where updates go, how many wait, and what last went wrong."""
    info: Json = {
        "url": town.hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(town.queue),
    }
    if town.hook.url:
        info["max_connections"] = MOST_CONNECTIONS
    if town.hook.last_error_at:
        info["last_error_date"] = town.hook.last_error_at
        info["last_error_message"] = town.hook.last_error
    if town.queue.allowed is not None:
        info["allowed_updates"] = sorted(town.queue.allowed)
    return info


METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
