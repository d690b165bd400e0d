"""What kind of message somebody sent, by names of a fixed list: so it may stand in the log."""

from collections.abc import Mapping
from typing import Any

NEW = "new"
"""A kind that nobody here knows yet."""

UNREADABLE = "unreadable"
"""A message whose parts are not as they should be."""

_KINDS = (
    "animation",
    "audio",
    "checklist",
    "contact",
    "dice",
    "document",
    "game",
    "gift",
    "giveaway",
    "giveaway_winners",
    "invoice",
    "live_photo",
    "location",
    "paid_media",
    "passport_data",
    "photo",
    "poll",
    "rich_message",
    "sticker",
    "story",
    "unique_gift",
    UNREADABLE,
    "venue",
    "video",
    "video_note",
    "voice",
)
_SERVICE = frozenset(
    {
        "boost_added",
        "channel_chat_created",
        "chat_background_set",
        "chat_owner_changed",
        "chat_owner_left",
        "chat_shared",
        "checklist_tasks_added",
        "checklist_tasks_done",
        "connected_website",
        "delete_chat_photo",
        "direct_message_price_changed",
        "forum_topic_closed",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_reopened",
        "general_forum_topic_hidden",
        "general_forum_topic_unhidden",
        "gift_upgrade_sent",
        "giveaway_completed",
        "giveaway_created",
        "group_chat_created",
        "left_chat_member",
        "managed_bot_created",
        "message_auto_delete_timer_changed",
        "migrate_from_chat_id",
        "migrate_to_chat_id",
        "new_chat_member",
        "new_chat_members",
        "new_chat_participant",
        "new_chat_photo",
        "new_chat_title",
        "paid_message_price_changed",
        "pinned_message",
        "poll_option_added",
        "poll_option_deleted",
        "proximity_alert_triggered",
        "refunded_payment",
        "successful_payment",
        "suggested_post_approval_failed",
        "suggested_post_approved",
        "suggested_post_declined",
        "suggested_post_paid",
        "suggested_post_refunded",
        "supergroup_chat_created",
        "users_shared",
        "video_chat_ended",
        "video_chat_participants_invited",
        "video_chat_scheduled",
        "video_chat_started",
        "web_app_data",
        "write_access_allowed",
    }
)
"""What Telegram itself notes in a chat: nobody said it, and nobody waits for an answer."""


def of(message: Mapping[str, Any]) -> str:
    """Tell what kind a message (its JSON) is; `NEW` for what is on no list."""
    return next((kind for kind in _KINDS if kind in message), NEW)


def is_service(message: Mapping[str, Any]) -> bool:
    """Tell whether this only notes that something happened in the chat."""
    return not _SERVICE.isdisjoint(message)
