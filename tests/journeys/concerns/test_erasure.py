"""Erased by hand: gone from the disk, from Telegram, and from every backup that is put back."""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.demo.network.installation import Home
from storage.master_key.keyfile import load_key
from storage.sealing import Keyring
from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.searching import found_in
from tests.looking import eventually

SAMIRA, OTHER = KEY_FIGURES[:2]
STORY = "Bij de kanariebrug staan elke avond twee groepen."
FEEDBACK = "We zijn bij de kanariebrug gaan praten."
OTHER_STORY = "In de merelstraat brandt geen lamp meer."


def _sealed(database: Path, reference: str) -> list[bytes]:
    """Give what stands on the disk of a concern: its wrapped key and all that it opens."""
    with closing(sqlite3.connect(database)) as connection:
        concern, *values = connection.execute(
            "SELECT id, key_wrapped, filing_sealed, course_sealed FROM concern WHERE reference = ?",
            (reference,),
        ).fetchone()
        entries = connection.execute(
            "SELECT body_sealed FROM entry WHERE concern_id = ?", (concern,)
        ).fetchall()
    return [value for value in (*values, *(body for (body,) in entries)) if value]


async def _is_handled_to_its_end(network: Network, reference: str) -> None:
    fatima = network.in_group(OFFICIALS[0], await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.ACKNOWLEDGE)
    await handling.does(fatima, card, handling.TAKE_UP)
    await handling.writes(fatima, card, handling.FEEDBACK, FEEDBACK)
    await network.phone(SAMIRA).sees(FEEDBACK)
    await handling.closes(fatima, card, "Er is een gesprek geweest")


def _nothing_on_disk(network: Network, sealed: list[bytes]) -> None:
    """Neither words in any shape nor what was sealed: database, log, and all that is beside it."""
    assert found_in(network.bot.data, [STORY, FEEDBACK], sealed) == []
    assert found_in(network.bot.folder, [STORY, FEEDBACK], []) == []


async def _only_its_erasing_is_told(network: Network, reference: str) -> None:
    """Wait until the group shows nothing of a concern but that it is gone (TimeoutError)."""

    async def only_that() -> bool:
        texts = [message.text for message in await network.town.messages(network.group)]
        return all("is gewist" in text for text in texts if reference in text)

    await eventually(only_that)


async def _command(network: Network, *command: str) -> str:
    code, out, err = await network.bot.command(*command)
    assert code == 0, err
    return out


async def test_erased_by_hand_and_gone_from_a_backup_that_is_restored(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        samira, database = network.phone(SAMIRA), Home(tmp_path).database
        other = await interview.file(network.phone(OTHER), story=OTHER_STORY)
        reference = await interview.file(samira, story=STORY)
        await _is_handled_to_its_end(network, reference)
        await samira.sees(reference, "afgesloten")
        backup = tmp_path / "elders.db"
        await _command(network, "backup", str(backup))
        sealed = _sealed(backup, reference)
        assert found_in(network.bot.data, [], sealed) != []
        assert await network.bot.stop() == 0

        # The municipality erases it by hand, while the bot stands still.
        await _command(network, "erase", reference, "--yes")
        _nothing_on_disk(network, sealed)
        with closing(sqlite3.connect(database)) as connection:
            left = connection.execute("SELECT key_wrapped, id FROM concern").fetchall()
        ring = Keyring(load_key(network.bot.key_file))
        assert len([ring.unwrap(key, f"concern:{owner}") for key, owner in left]) == 1

        # The bot starts again: the topic goes, what Samira was told goes, and she hears it.
        await network.bot.serve()
        await samira.sees(reference, "is gewist")
        await network.town.wait_for_event(
            lambda event: event["type"] == "topic" and event["act"] == "deleted", since=0
        )
        await samira.sees_no_more("kanariebrug")
        await _only_its_erasing_is_told(network, reference)
        await network.bot.stop()
        _nothing_on_disk(network, sealed)

        # Later the older backup has to be put back: still nothing, and nobody hears it twice.
        said = await _command(network, "restore", str(backup), "--yes")
        assert "Erased again: 1." in said
        _nothing_on_disk(network, sealed)
        samira.seen_at = await network.town.seq()
        await network.bot.serve()
        await samira.sees_nothing_new()
        assert [concern.reference for concern in network.look(lambda s: s.concerns.all())] == [
            other
        ]
        await network.journal_is_whole()
        await network.bot.stop()
        _nothing_on_disk(network, sealed)


async def test_an_older_database_put_back_by_hand_brings_nothing_back(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        reference = await interview.file(network.phone(SAMIRA), story=STORY)
        await network.topic(reference)
        backup, database = tmp_path / "elders.db", Home(tmp_path).database
        await _command(network, "backup", str(backup))
        sealed = _sealed(backup, reference)
        assert await network.bot.stop() == 0
        await _command(network, "erase", "--person", SAMIRA.name, "--yes")
        _nothing_on_disk(network, sealed)
        database.write_bytes(backup.read_bytes())
        await network.bot.serve()
        await network.passes(days=1)
        assert network.look(lambda store: store.concerns.all()) == []
        await network.phone(SAMIRA).says("Zorg melden")
        await network.phone(SAMIRA).sees("alleen voor mensen")
        await network.passes(minutes=1)
        await network.bot.stop()
        _nothing_on_disk(network, sealed)


async def test_when_the_time_is_over_all_of_it_goes_by_itself_and_old_messages_are_emptied(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path) as network:
        samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
        reference = await interview.file(samira, story=STORY)
        await _is_handled_to_its_end(network, reference)
        await samira.sees(reference, "afgesloten")
        # A week before, the coordinator sees it coming.
        await network.passes(days=84)
        await noor.sees(reference)
        # Then it goes: here, in the group, and what was told, though it is too old to delete.
        sealed = _sealed(Home(tmp_path).database, reference)
        await network.passes(days=8)
        await samira.sees(reference, "is gewist", "De tijd dat we je melding bewaren, is voorbij")
        await network.town.wait_for_event(
            lambda event: event["type"] == "topic" and event["act"] == "deleted", since=0
        )
        assert network.look(lambda store: store.concerns.all()) == []
        await samira.sees("weggehaald")
        await network.passes(minutes=2)
        await samira.sees_no_more("kanariebrug")
        await network.bot.stop()
        _nothing_on_disk(network, sealed)
