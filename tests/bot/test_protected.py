"""Nobody can pass on or save what the bot says, but for what people must put elsewhere."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.lanes import Held
from bot.turns import Turn, take_turn
from domain.conversations.notices import ErasedTopicDetail
from domain.identifiers import ChatId, ThreadId
from domain.notice_table import NOTICES
from domain.notices import Detail, Notice, NoticeKind, Priority
from handlers.telegram.calls import Call, Sentence
from handlers.telegram.rendering import Renderer, Renderers
from services.unit import Unit
from storage.database import Database
from storage.records import Outgoing
from storage.store import Store
from tests.journeys.network import A_TUESDAY

TO_KEEP = {
    NoticeKind.INVITATION,
    NoticeKind.PUBLIC_PAGE,
    NoticeKind.PICTURE,
    NoticeKind.ANNOUNCEMENT,
    NoticeKind.SURVEY,
    NoticeKind.SURVEY_OUTCOME,
    NoticeKind.SURVEY_LINK,
    NoticeKind.MEETING,
    NoticeKind.MEETINGS,
    NoticeKind.MEETING_REMINDER,
    NoticeKind.MEETING_CHANGED,
    NoticeKind.MEETING_MAP,
    NoticeKind.MEETING_CALENDAR,
    NoticeKind.SEAT_FREED,
    NoticeKind.SEAT_LOST,
    NoticeKind.SERIES_STOPPED,
    NoticeKind.CALENDAR_ADDRESS,
    NoticeKind.OUTSIDE_LINK,
    NoticeKind.ATTENDANCE_CODE,
    NoticeKind.MINUTES,
    NoticeKind.POLL,
    NoticeKind.NEWEST_LINE,
    NoticeKind.STATEMENT,
    NoticeKind.CHARTER,
    NoticeKind.FOUNDING_PAGE,
    NoticeKind.FOUNDING_FILE,
    NoticeKind.YEAR_REPORT,
    NoticeKind.YEAR_REPORT_FILE,
}
"""Links to pass on, files to open or to keep elsewhere, where and when a meeting is: no letter.

Of a concern nothing but that it was erased.
"""

_DOCS = Path(__file__).parents[2] / "docs"
PAGES = {
    _DOCS / "threat-model.md": (
        "the list of what was erased",
        "date polls",
        "the code of the evening",
        "what the network agreed on",
        "what was answered, its files included",
    ),
    _DOCS / "papers/en/breach.md": (
        "the list of what was erased",
        "newest line",
        "all about meetings",
        "how it was set up",
    ),
    _DOCS / "papers/nl/breach.md": (
        "de lijst van wat is gewist",
        "alles over bijeenkomsten",
        "hoe het werd opgezet",
    ),
}

SENDING = ("sendMessage", "sendPhoto", "sendVoice", "sendDocument", "sendVenue")
TOPICS = {NoticeKind.ERASE_TOPIC}
OTHERWISE = ("editMessageText", "deleteMessage", "getChat", "createForumTopic", "setMyCommands")


class Says(Renderer):
    """Makes one call, whatever the notice."""

    def __init__(self, method: str) -> None:
        self._call = Call(method, {"chat_id": 5})

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the call."""
        del unit, item
        return self._call


Take = Callable[[NoticeKind, str], Awaitable[Call]]


@pytest.fixture
def take(database: Database, unit: Callable[[Store], Unit]) -> Take:
    async def take(kind: NoticeKind, method: str) -> Call:
        says = Renderers(dict.fromkeys(NoticeKind, Says(method)))
        detail = ErasedTopicDetail(ChatId(5), ThreadId(6), "K7") if kind in TOPICS else Detail()
        held = Held(Outgoing(1, Notice(kind, Priority.ANSWER, detail=detail), "waiting", A_TUESDAY))

        def turn(store: Store) -> Turn:
            store.group.bind(ChatId(-5), "Ambtenaren", forum=False, now=A_TUESDAY)
            return take_turn(unit(store), says, [], [held], careful=False)

        (flight,) = (await database.run(turn)).flights
        return flight.call

    return take


def test_what_may_be_kept_and_passed_on_is_written_down_here_once_more() -> None:
    assert {kind for kind, rules in NOTICES.items() if rules.to_keep} == TO_KEEP


@pytest.mark.parametrize("page", PAGES)
def test_and_where_a_leaked_token_is_spoken_of(page: Path) -> None:
    """Who has the token can forward these, so nobody may read that there are fewer."""
    told = page.read_text("utf-8")
    assert [words for words in PAGES[page] if words not in told] == []


async def test_every_message_of_every_kind_is_protected_but_those(take: Take) -> None:
    free = set()
    for kind in NoticeKind:
        sent = await take(kind, "sendMessage")
        if not sent.params.get("protect_content", False):
            free.add(kind)
    assert free == TO_KEEP


@pytest.mark.parametrize("method", SENDING)
async def test_whatever_way_it_is_sent(take: Take, method: str) -> None:
    assert (await take(NoticeKind.CARD, method)).params["protect_content"]


@pytest.mark.parametrize("method", OTHERWISE)
async def test_what_sends_no_message_is_asked_as_it_was(take: Take, method: str) -> None:
    assert (await take(NoticeKind.CARD, method)).params == {"chat_id": 5}


def test_what_is_said_at_once_is_protected_too() -> None:
    assert Sentence(ChatId(5), "Even wachten").call().params["protect_content"]
