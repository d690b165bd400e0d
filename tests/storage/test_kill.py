import random
import subprocess
import sys
import time
from pathlib import Path

from domain.conversations.notices import ReplyDetail
from storage.database import Database
from tests.journeys.stage import environment_of_a_child
from tests.storage.makers import a_conversation, keyring, member, rows

ROUNDS = 8
SEED = 20_260_403


def run_and_kill(path: Path, person: str, first: int, after: float) -> int:
    """Let the process work a while and kill it; tells up to which number it had promised."""
    command = [sys.executable, "-m", "tests.storage.busy_process", str(path), person, str(first)]
    with subprocess.Popen(
        command,
        env=environment_of_a_child(measured=False),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        promised = int(process.stdout.readline())
        time.sleep(after)
        process.kill()
        return max([promised, *(int(line) for line in process.stdout if line.endswith("\n"))])


async def test_what_was_promised_survives_a_kill_and_nothing_is_half_done(path: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311 - moments to kill at, no secrets
    database = await Database.open(path, keyring())
    person = (await database.run(member)).id
    await database.run(lambda store: store.conversations.save(a_conversation(person, turn=0)))
    await database.close()
    promised = 1
    for _ in range(ROUNDS):
        promised = run_and_kill(path, person, promised, chance.uniform(0.0, 0.15))
        database = await Database.open(path, keyring())
        ((received,),) = await rows(database, "SELECT COUNT(*) FROM inbox")
        ((done,),) = await rows(database, "SELECT COUNT(*) FROM inbox WHERE state = 'done'")
        conversation = await database.run(lambda store: store.conversations.of(person, "private"))
        told = await database.run(lambda store: store.outbox.waiting())
        ((journaled,),) = await rows(database, "SELECT COUNT(*) FROM journal")
        assert await database.run(lambda store: store.journal.verify()) is None
        await database.close()
        assert received >= promised - 1
        assert conversation is not None
        assert conversation.turn == done == journaled == len(told)
        updates = [outgoing.notice.detail_as(ReplyDetail).facts["update"] for outgoing in told]
        assert len(set(updates)) == len(updates)
        promised = received + 1
    assert done > 0
