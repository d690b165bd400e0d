"""`schakel check`: finds what is wrong, without changing anything and beside a running bot."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from bot import complaints
from bot.alive_file import alive, unconfined
from bot.commands import duty_rota, mail_check, newest_backup, officials_told, rekeying
from bot.complaints import Complaint
from bot.nightly import newest_line, old_backups
from bot.open_installation import (
    Refused,
    languages_lacking,
    look_into,
    read_key,
    read_municipality,
    read_settings,
)
from bot.own_process import memory
from bot.telegram_answers import Silence, TelegramAnswer, meaning, token_refused
from bot.transport import Transport
from config.settings import Settings
from domain.group.flaws import Flaw
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Series
from handlers.group import settings as settings_of_group
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from storage.errors import DatabaseDamaged
from storage.records import OfficialsGroup
from storage.store import Store

MOST_CLOCK_SECONDS = 30
LEAST_FREE_BYTES, LEAST_FREE_SHARE = 200 * 10**6, 0.05
_TO_COME = frozenset({MeetingStage.PLANNED, MeetingStage.CALLED})


async def is_alive() -> bool:
    """Tell whether a bot works in this data folder. Raises Refused."""
    return alive(read_settings().data)


async def examine() -> tuple[list[Complaint], list[str]]:
    """Look everything over, as far as one can get: what is wrong, and what is good to know."""
    try:
        settings = read_settings()
    except Refused as refused:
        return refused.complaints, []
    found: list[Complaint] = _key(settings)
    notes = [str(each) for each in _own_process(settings)]
    municipality = None
    try:
        municipality = read_municipality(settings)
        lacking = languages_lacking(settings, municipality)
        notes += [each for lack in lacking for each in lack.sentences()]
        notes += [
            complaints.privacy_unsaid(each) for each in municipality.network.answerable.missing
        ]
    except Refused as refused:
        found += refused.complaints
    group = None
    try:
        group, put_aside, hosts, begun = look_into(settings, _kept, believes=True)
        found += look_into(settings, lambda store: list(_damage(store, settings)))
        wrong, known = look_into(settings, lambda store: officials_told.look(store, settings))
        found, notes = found + wrong, notes + known
        found += look_into(settings, mail_check.refused)
    except Refused as refused:
        found += refused.complaints
    else:
        found += [complaints.put_aside(put_aside)] if put_aside else []
        if municipality is not None:
            wrong, known = look_into(settings, lambda store: duty_rota.look(store, municipality))
            found, notes = found + wrong, notes + known
            found += old_backups.kept_too_long(settings, municipality)
            gone = sorted(code for code in hosts if municipality.network.host(code) is None)
            found += [complaints.hosts_gone(gone)] if gone else []
        wrong, known = newest_backup.look(settings, read_key(settings), begun)
        found, notes = found + wrong, notes + known
    found += newest_line.look(settings)
    found += _disk(settings)
    found += await mail_check.look(settings)
    async with Transport(settings.api, settings.token) as transport:
        found += await _telegram(transport, settings, group)
    return found, notes


def _kept(store: Store) -> tuple[OfficialsGroup | None, int, set[str], datetime | None]:
    """Give the group, how much was put aside, the hosts of what is to come, and since when."""
    hosts = {each.place.host for each in store.affairs.all(Meeting) if each.stage in _TO_COME}
    going_on = [each for each in store.affairs.all(Series) if each.ended_at is None]
    hosts |= {each.template.place.host for each in going_on if each.template.place is not None}
    aside, begun = store.inbox.counts()["quarantined"], store.journal.begun()
    return store.group.current(), aside, hosts - {""}, begun


def _damage(store: Store, settings: Settings) -> Iterator[Complaint]:
    """Say what is not as it was written, in the whole database."""
    if not store.is_whole():
        yield complaints.about_database(DatabaseDamaged(), settings)
    elif damaged := store.damaged():
        yield complaints.rows_damaged(damaged)
    if store.journal.verify() is not None:
        yield complaints.JOURNAL_BROKEN


def _key(settings: Settings) -> list[Complaint]:
    try:
        return [complaints.REKEY_UNFINISHED] if rekeying.under_way(settings) else []
    except Refused:
        return []  # said when the database is looked into


def _own_process(settings: Settings) -> Iterator[Complaint]:
    """Say what does not shut in the bot that runs, and its memory, as that found out itself.

    While none runs, what may hold a copy of the memory of this command.
    """
    beside = alive(settings.data)
    lines = unconfined(settings.data) if beside else [*memory.may_come_to_stand_on_a_disk()]
    if memory.CORE_LINE in lines:
        yield complaints.CORE_DUMP_POSSIBLE
    if memory.SWAP_LINE in lines:
        yield complaints.SWAP_MAY_HOLD_IT
    if others := [line for line in lines if line not in {memory.CORE_LINE, memory.SWAP_LINE}]:
        yield complaints.not_confined(others)


def _disk(settings: Settings) -> Iterator[Complaint]:
    folder = settings.data if settings.data.exists() else settings.data.parent
    if not folder.exists():
        return
    usage = shutil.disk_usage(folder)
    if usage.free < LEAST_FREE_BYTES or usage.free < LEAST_FREE_SHARE * usage.total:
        yield complaints.disk_nearly_full(settings, usage.free)


async def _telegram(
    transport: Transport, settings: Settings, group: OfficialsGroup | None
) -> list[Complaint]:
    heard = await transport.ask(Call("getMe", {}))
    if token_refused(heard):
        return [complaints.TOKEN_REFUSED]
    me = meaning(heard)
    if isinstance(me, Failure) or isinstance(heard, Silence):
        return [complaints.UNREACHABLE]
    found = list(_clock(heard))
    found += _webhook(settings, await transport.call(Call("getWebhookInfo", {})))
    if group is not None:
        asked = {"chat_id": group.chat, "user_id": me["id"]}
        told = await transport.call(Call("getChatMember", asked))
        if isinstance(told, Failure) and told.kind is not FailureKind.UNREACHED:
            # One odd answer is no fact: ask another way.
            chat = await transport.call(Call("getChat", {"chat_id": group.chat}))
            if not isinstance(chat, Failure):
                return [*found, complaints.PLACE_NOT_TOLD]
        found += _rights(group, told)
        found += _openness(group, await transport.call(Call("getChat", {"chat_id": group.chat})))
    return found


def _clock(heard: TelegramAnswer) -> Iterator[Complaint]:
    """Compare our clock with Telegram's, as its answer is dated (to the second)."""
    try:
        theirs = parsedate_to_datetime(heard.date)
    except ValueError:
        return
    off = abs((datetime.now(UTC) - theirs).total_seconds())
    if off > MOST_CLOCK_SECONDS:
        yield complaints.clock_off(round(off))


def _webhook(settings: Settings, told: JSON | Failure) -> Iterator[Complaint]:
    registered = "" if isinstance(told, Failure) else str(told.get("url", ""))
    if settings.webhook is None and registered:
        yield complaints.WEBHOOK_WHILE_POLLING
    if settings.webhook is not None and registered != settings.webhook:
        yield complaints.WEBHOOK_ELSEWHERE


def _rights(group: OfficialsGroup, told: JSON | Failure) -> Iterator[Complaint]:
    if isinstance(told, Failure):
        if told.kind is not FailureKind.UNREACHED:
            yield complaints.NOT_IN_GROUP
        return
    if group.state == "halted":
        yield complaints.GROUP_HALTED
    if told.get("status") != "administrator":
        yield complaints.NOT_ADMINISTRATOR
        return
    if not told.get("can_delete_messages"):
        yield complaints.missing_right("delete messages")
    if group.forum and not told.get("can_manage_topics"):
        yield complaints.missing_right("manage topics")


def _openness(group: OfficialsGroup, chat: JSON | Failure) -> Iterator[Complaint]:
    """Look who else could look in; with topics newcomers may read back, if that was accepted."""
    if isinstance(chat, Failure):
        return
    for flaw in settings_of_group.wrong(chat):
        if not (flaw == Flaw.HISTORY and group.forum):
            yield complaints.GROUP_OPEN[Flaw(flaw)]
