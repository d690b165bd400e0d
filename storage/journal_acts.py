"""What can be journaled beside the acts of the protocol: a closed vocabulary."""

from enum import StrEnum


class JournalAct(StrEnum):
    """Everything that can be journaled, beside the acts of the protocol (`act_table.py`)."""

    INVITE_OPENED = "invite-opened"
    INVITE_WITHDRAWN = "invite-withdrawn"
    PERSON_INVITED = "person-invited"
    PERSON_ADMITTED = "person-admitted"
    PERSON_TURNED_DOWN = "person-turned-down"
    SECOND_ASKED = "second-asked"
    SECOND_AGREED = "second-agreed"
    SECOND_REFUSED = "second-refused"
    SECOND_LAPSED = "second-lapsed"
    SECOND_NOT_NEEDED = "second-not-needed"  # there never was an official
    PERSON_REMOVED = "person-removed"
    PERSON_AWAY = "person-away"
    PERSON_BACK = "person-back"
    PERSON_INTRODUCED = "person-introduced"
    PERSON_PAUSED = "person-paused"
    DESK_OPENED = "desk-opened"  # an account at the web desk became somebody's
    DESK_CLOSED = "desk-closed"  # by a colleague, or whose it was
    DESK_SIGNED_IN = "desk-signed-in"
    PIN_CHOSEN = "pin-chosen"
    PIN_LOCKED = "pin-locked"
    PIN_SEEN = "pin-seen"  # typed where others could read it
    PIN_RESET_ASKED = "pin-reset-asked"
    PIN_RESET = "pin-reset"
    PHONE_LOST = "phone-lost"
    PHONE_ADDED = "phone-added"  # an account at Telegram, by who had the desk alone
    PHONE_GIVEN_UP = "phone-given-up"  # by who has the desk too
    BUDDY_FOUND = "buddy-found"
    CORE_CHANGED = "core-changed"
    QUARTER_READ = "quarter-read"
    GUEST_SEEN = "guest-seen"
    GUEST_GONE = "guest-gone"
    GUEST_ACCEPTED = "guest-accepted"
    ROLLCALL_ACCEPTED = "rollcall-accepted"
    REFUSED = "refused"
    DUTY_CALLED = "duty-called"  # who has duty, for an urgent concern
    DUTY_ORDERED = "duty-ordered"
    DUTY_SWAPPED = "duty-swapped"
    READING_WITHHELD = "reading-withheld"  # not shown after all; the detail says to how many
    READ = "read"  # the results of a survey; a concern is read by an act
    ERASED = "erased"  # a person, or what was done together; a concern by an act
    ERASE_ASKED = "erase-asked"  # by hand, beside the bot, which does it
    EXPORTED = "exported"  # by hand: all about one person, or who there are
    RIGHTS_ASKED = "rights-asked"
    RIGHTS_ANSWERED = "rights-answered"
    JOURNAL_SHOWN = "journal-shown"  # to a coordinator, in the chat
    RESTORED = "restored"
    JOURNAL_CUT = "journal-cut"  # old lines went; the detail says up to which, and its hash
    PROTOCOL_ANNOUNCED = "protocol-announced"
    ANNOUNCED = "announced"
    ANNOUNCEMENT_STOPPED = "announcement-stopped"
    GROUP_BOUND = "group-bound"
    GROUP_HALTED = "group-halted"
    GROUP_CONFIRMED = "group-confirmed"
    GROUP_LEFT = "group-left"
    GROUP_FLAWED = "group-flawed"
    GROUP_SOUND = "group-sound"
    RECEIPT_DELIVERED = "receipt-delivered"
    FEEDBACK_DELIVERED = "feedback-delivered"
    REPORTER_UNREACHABLE = "reporter-unreachable"
    REPORTER_REACHABLE = "reporter-reachable"
    TOPIC_REMADE = "topic-remade"
    DELIVERY_UNCERTAIN = "delivery-uncertain"
    DRAFT_DROPPED = "draft-dropped"
    MEETING_CALLED = "meeting-called"
    MEETING_CHANGED = "meeting-changed"
    MEETING_CANCELLED = "meeting-cancelled"
    MEETING_HELD = "meeting-held"
    AGREEMENTS_SENT = "agreements-sent"
    MINUTES_SENT = "minutes-sent"
    CALENDAR_OPENED = "calendar-opened"
    CALENDAR_CLOSED = "calendar-closed"
    POLL_OPENED = "poll-opened"
    POLL_CLOSED = "poll-closed"
    POLL_STOPPED = "poll-stopped"
    SERIES_MADE = "series-made"
    SERIES_STOPPED = "series-stopped"
    SURVEY_OPENED = "survey-opened"
    SURVEY_CLOSED = "survey-closed"
    ADVICE_ANSWERED = "advice-answered"
