"""What is kept: sealed rows, inbox, outbox, journal, migrations. SQL lives here.

`storage.database.Database` is the way in; the troubles and refusals it raises are named here.
"""

from storage.errors import (
    DatabaseInUse,
    DatabaseRefused,
    DatabaseTooNew,
    DatabaseUnusable,
    NotKept,
    StorageBroken,
    StorageBusy,
    StorageFull,
    StorageTrouble,
    WrongKey,
)

__all__ = [
    "DatabaseInUse",
    "DatabaseRefused",
    "DatabaseTooNew",
    "DatabaseUnusable",
    "NotKept",
    "StorageBroken",
    "StorageBusy",
    "StorageFull",
    "StorageTrouble",
    "WrongKey",
]
