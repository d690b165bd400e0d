"""`schakel journal verify`: proves that the journal is as it was written."""

from bot.opening import open_database, read_key, read_settings


async def verify_journal() -> int | None:
    """Give the first line that was changed or is missing; None when all is well.

    Raises Refused, also while the bot is running on this database.
    """
    settings = read_settings()
    async with open_database(settings, read_key(settings)) as database:
        return await database.run(lambda store: store.journal.verify())
