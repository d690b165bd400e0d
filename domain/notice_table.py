"""The table of notices: for each kind what it is, how urgent, which way, when, and what stays.

Each subject says it of its own kinds. Everybody who treats kinds differently looks here: the
courier its lanes and hours, services which message is to be taken back one day. Who words a kind,
`bot/renderers.py` says.
"""

from collections.abc import Mapping

from domain.announcements import notices as announcements
from domain.concerns import notices as concerns
from domain.conversations import notices as conversations
from domain.filing import notices as filing
from domain.founding import notices as founding
from domain.group import notices as group
from domain.meetings import notices as meetings
from domain.meetings import outside_notices
from domain.notice_rules import NoticeRules
from domain.notices import Notice, NoticeKind, Priority
from domain.people import notices as people
from domain.surveys import notices as surveys
from domain.together import notices as together
from domain.together.activities import notices as activities
from domain.together.fund import notices as fund
from domain.worth import notices as worth

NOTICES: Mapping[NoticeKind, NoticeRules] = {
    **conversations.NOTICES,
    **filing.NOTICES,
    **concerns.NOTICES,
    **group.NOTICES,
    **people.NOTICES,
    **meetings.NOTICES,
    **outside_notices.NOTICES,
    **announcements.NOTICES,
    **surveys.NOTICES,
    **together.NOTICES,
    **founding.NOTICES,
    **worth.NOTICES,
    **activities.NOTICES,
    **fund.NOTICES,
}


def rules_of(notice: Notice) -> NoticeRules:
    """Give what holds for the kind of this notice."""
    return NOTICES[notice.kind]


def priority_of(notice: Notice) -> Priority:
    """Tell how urgent a notice is: as it says itself, or else as its kind is."""
    return rules_of(notice).priority if notice.priority is None else notice.priority
