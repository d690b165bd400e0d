"""Things to keep: one of each kind, changed where a test says so."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from domain.concerns.concern import Concern, ConcernKind, Promise, Stage, Urgency
from domain.conversations.kinds import ConversationKind
from domain.conversations.notices import ReplyDetail
from domain.filing.drafts import DraftRest
from domain.identifiers import (
    AccountId,
    ConcernId,
    ConversationId,
    EntryId,
    InviteId,
    MessageId,
    PersonId,
    Reference,
)
from domain.notices import Notice, NoticeKind, Priority
from domain.people.invites import LIFETIME, Invite
from domain.roles import Role, Standing
from storage.database import Database
from storage.records import Conversation, Entry, Person
from storage.sealing import Keyring
from storage.store import Store
from tests.new_database import MASTER

T = TypeVar("T")

NOW = datetime(2026, 4, 3, 14, 5, 30, tzinfo=UTC)
CODE = "K7cTq0mVxJ2sLw9bRz4dNg"
ANSWERS = {"account": "Er hangen nieuwe jongens bij de brug.", "since": "this-week"}


def keyring() -> Keyring:
    return Keyring(MASTER)


def an_invite(**changes: Any) -> Invite:
    invite = Invite(
        id=InviteId("1" * 16),
        role=Role.KEY_FIGURE,
        invited_by=None,
        created_at=NOW,
        expires_at=NOW + LIFETIME,
    )
    return replace(invite, **changes)


def newcomer(store: Store, account: int = 700_001, role: Role = Role.KEY_FIGURE) -> Person:
    return store.people.add_newcomer(AccountId(account), role, "nl", InviteId("1" * 16), NOW)


def member(
    store: Store, account: int = 700_001, role: Role = Role.KEY_FIGURE, **changes: Any
) -> Person:
    person = newcomer(store, account, role)
    person = replace(person, standing=Standing.MEMBER, name="Merel", neighbourhood="harbour")
    person = replace(person, **changes)
    store.people.save(person)
    return person


def a_concern(reporter: PersonId, number: int = 1, **changes: Any) -> Concern:
    concern = Concern(
        id=ConcernId(f"{number:016x}"),
        reference=Reference(f"Z-{number:04d}"),
        kind=ConcernKind.CONCERN,
        reporter=reporter,
        named=True,
        subject="tension",
        neighbourhood="harbour",
        urgency=Urgency.URGENT,
        stage=Stage.FILED,
        owner=None,
        filed_at=NOW,
        promise=Promise(
            confirm_by=NOW + timedelta(hours=4),
            take_up_by=NOW + timedelta(days=5),
            feedback_by=NOW + timedelta(days=15),
            protocol_version=3,
        ),
    )
    return replace(concern, **changes)


def a_conversation(person: PersonId, **changes: Any) -> Conversation:
    conversation = Conversation(
        id=ConversationId("c0ffee01"),
        person=person,
        place="private",
        kind=ConversationKind.FILING,
        concern=None,
        state={"at": "account", "pieces": ["Er is veel ruzie in de straat."]},
        turn=4,
        screen=MessageId(51),
        rest=DraftRest.FRESH,
        updated_at=NOW,
    )
    return replace(conversation, **changes)


def an_entry(concern: ConcernId, author: PersonId, number: int = 1, **changes: Any) -> Entry:
    entry = Entry(
        id=EntryId(f"e{number:015x}"),
        concern=concern,
        kind="feedback",
        author=author,
        at=NOW,
        body="We zijn gaan praten, dank je wel.",
    )
    return replace(entry, **changes)


def a_notice(person: PersonId | None = None, **changes: Any) -> Notice:
    notice = Notice(
        kind=NoticeKind.REPLY,
        priority=Priority.ANSWER,
        person=person,
        detail=ReplyDetail("menu-welcome"),
    )
    return replace(notice, **changes)


async def rows(database: Database, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Look behind the repositories: run SQL as somebody with the file in hands would."""
    return await database.run(lambda store: store._connection.execute(statement, values).fetchall())


async def failing(database: Database, work: Callable[[Store], object]) -> None:
    """Do work inside a savepoint that fails at its end, in a transaction that is kept."""

    def unit(store: Store) -> None:
        with suppress(LookupError), store.savepoint():
            work(store)
            raise LookupError

    await database.run(unit)
