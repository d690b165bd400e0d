"""What can be wrong with the officials' group itself: its settings, and the bot's rights there.

Source: guide, "Veilig en zorgvuldig omgaan met vertrouwelijke informatie": a fixed few read what
was told, so nothing is shown in a group that others can look into, or that we cannot keep clean.
"""

from enum import StrEnum


class Flaw(StrEnum):
    """One thing that has to be changed before anything may be shown in the group."""

    PUBLIC = "public"  # it has a public address: anybody reads along
    LINKED = "linked"  # it belongs to a channel, whose readers can come in
    HISTORY = "history"  # who comes in later can read what was said before
    DELETING = "can_delete_messages"  # the bot may not take messages away
    TOPICS = "can_manage_topics"  # the bot may not make topics, and take them away


SETTINGS = frozenset({Flaw.PUBLIC, Flaw.LINKED, Flaw.HISTORY})
"""What stands in the settings of the group."""

RIGHTS = frozenset({Flaw.DELETING, Flaw.TOPICS})
"""What the bot has to be given."""
