"""The bell through a real mail server: what is in it, and what comes of each answer."""

import asyncio
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP

from config.mail_settings import Tls
from domain.people.bell import BellStage, Call, Trouble
from services.people import bell, desk_sessions
from services.unit import Unit
from tests.bot.mail.conftest import DESK, FATIMA, NOOR, Post, eventually, with_bell
from tests.bot.mail.odd_mail_server import (
    AtData,
    OddMailServer,
    Talk,
    certificates,
    odd_mail_server,
    strange_server,
)
from tests.bot.parts import Written
from tests.handlers.town_hall import Someone, TownHall


async def test_it_says_that_something_waits_and_no_word_of_what(
    post: Post, mail: OddMailServer, fatima: Someone, noor: Someone
) -> None:
    await post.waits(fatima)
    await post.waits(noor)
    async with post.walking():
        for who in (fatima, noor):
            await post.until(who, to_ring=Call.NOTHING, rung_at=post.hall.now)
    assert sorted(mail.recipients) == [FATIMA, NOOR]
    dutch, english = sorted(mail.messages, key=lambda each: str(each["To"]))
    assert dutch["Subject"] == "Er wacht iets op je in Schakel"
    assert dutch.get_content().splitlines() == [
        "Er wacht iets op je in Schakel.",
        "",
        f"Log in op je werkplek: {DESK}/",
        "",
        "Deze e-mail gaat vanzelf. Antwoorden kan niet.",
    ]
    assert english["Subject"] == "Something is waiting for you in Schakel"
    for each in (dutch, english):
        assert set(each.keys()) == {
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
            "Content-Type",
            "Content-Transfer-Encoding",
            "MIME-Version",
        }
        assert each["From"] == "Schakel <schakel@voorbeeldstad.example>"
        assert each["Auto-Submitted"] == "auto-generated"
        assert each.get_content_type() == "text/plain"
        assert each["Message-ID"].endswith("@voorbeeldstad.example>")
        whole = each.as_string()
        for word in ("Fatima Jansen", "Noor", fatima.person, noor.person, "Z-"):
            assert word not in whole.replace(NOOR, "")
    assert dutch["Message-ID"] != english["Message-ID"]


async def test_it_is_the_same_whatever_waits_and_however_often(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone
) -> None:
    async with post.walking():
        for urgent in (False, True):
            await post.waits(fatima, urgent=urgent)
            await post.until(fatima, to_ring=Call.NOTHING, sending=Call.NOTHING)
            hall.wait(hours=2)
    one, other = mail.messages
    assert one.get_content() == other.get_content()
    assert {name for name in one if one[name] != other[name]} <= {"Date", "Message-ID"}


async def test_each_goes_to_one_person(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone
) -> None:
    for name in ("bram", "yusuf", "joost"):
        await with_bell(await hall.person(name=name), f"{name}@voorbeeldstad.example")
    for person in await hall.look(lambda store: store.people.roster()):
        await hall.work(lambda unit, person=person: bell.ring(unit, person.id))  # type: ignore[misc]
    async with post.walking():
        await eventually(lambda: len(mail.arrived) == 4)
    assert all(len(each.rcpt_tos) == 1 for each in mail.arrived)
    assert all(str(each["To"]).count("@") == 1 for each in mail.messages)
    assert mail.visits == 1, "all in one visit"


async def test_an_address_that_is_refused_does_not_stop_the_others(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone, noor: Someone, log: Written
) -> None:
    mail.says[FATIMA] = "550 5.1.1 nobody here"
    for who in (fatima, noor):
        await post.waits(who)
    async with post.walking():
        await post.until(fatima, refusals=1)
        await post.until(noor, rung_at=hall.now)
        await hall.work(lambda unit: bell.clear(unit, noor.person))
        assert not fatima.inbox
        hall.wait(hours=1)
        await post.until(fatima, refusals=2)
        await hall.deliver()
        assert "neemt geen e-mail aan" in fatima.inbox[-1]
        assert "Fatima" in noor.inbox[-1]
        mail.says.clear()
        hall.wait(days=1)
        await post.until(fatima, refusals=0, trouble=Trouble.NONE)
    assert mail.recipients == [NOOR, FATIMA]
    assert "@" not in log.text


@pytest.mark.parametrize("said", ["451 4.7.1 come back later", "452 4.2.2 full"])
@pytest.mark.parametrize("when", ["RCPT", "DATA"])
async def test_a_server_that_asks_to_come_back_gets_it_later(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone, said: str, when: str
) -> None:
    mail.says[when] = said
    await post.waits(fatima)
    async with post.walking():
        await post.until(fatima, trouble=Trouble.LATER, tries=1)
        del mail.says[when]
        hall.wait(minutes=1)
        await post.until(fatima, rung_at=hall.now, trouble=Trouble.NONE)
    assert mail.recipients == [FATIMA]


async def test_a_text_that_is_refused_for_good_is_noted_as_such(
    post: Post, mail: OddMailServer, fatima: Someone
) -> None:
    mail.says["DATA"] = "554 5.7.1 looks like something else"
    await post.waits(fatima)
    async with post.walking():
        await post.until(fatima, trouble=Trouble.REFUSED, refusals=1)
    assert not mail.arrived


async def hangs(_server: SMTP) -> None:
    await asyncio.sleep(2)


async def drops(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.Transport)
    server.transport.abort()
    await asyncio.sleep(0)


@pytest.mark.parametrize("at_data", [hangs, drops])
async def test_what_was_sent_and_not_answered_rings_again_as_often_as_any(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone, at_data: AtData
) -> None:
    mail.at_data = at_data
    await post.waits(fatima)
    async with post.walking():
        await post.until(fatima, trouble=Trouble.UNCERTAIN)
        assert (await post.kept(fatima)).stage is BellStage.UNCERTAIN
        mail.at_data = None
        hall.wait(minutes=59)
        await asyncio.sleep(0.1)
        assert len(mail.arrived) == 1
        hall.wait(minutes=1)
        await post.until(fatima, trouble=Trouble.NONE)
    assert mail.recipients == [FATIMA, FATIMA]


async def silence(*_: object) -> None:
    await asyncio.sleep(3)


async def nonsense(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 400 Bad Request\r\n\x00\xff\xfe\r\n" * 20)
    await writer.drain()
    writer.close()


async def garbage_after_hello(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 mail\r\n")
    while await reader.readline():
        writer.write(b"\xff\xfe\xfd no number\r\n")


async def endless(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with_more = b"220-" + b"a" * 1000 + b"\r\n"
    for _ in range(1000):
        writer.write(with_more)
        await asyncio.sleep(0)


async def busy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"421 4.3.2 too many\r\n")
    await writer.drain()
    writer.close()
    del reader


@pytest.mark.parametrize(
    ("talk", "why"),
    [
        (silence, "unreachable"),
        (nonsense, "answer"),
        (garbage_after_hello, "answer"),
        (endless, "answer"),
        (busy, "unreachable"),
    ],
)
async def test_what_is_no_mail_server_is_silent_and_said_once(
    post: Post, mail: OddMailServer, fatima: Someone, log: Written, talk: Talk, why: str
) -> None:
    await post.waits(fatima)
    async with strange_server(talk) as port, post.walking(port=port):
        await post.until(fatima, trouble=Trouble.SILENT)
        await asyncio.sleep(0.2)
    said = [each for each in log.events if each["event"] == "mail_silent"]
    assert [each["kind"] for each in said] == [why]
    assert (await post.kept(fatima)).to_ring is Call.USUAL
    async with post.walking():
        await post.until(fatima, trouble=Trouble.NONE)
    assert mail.recipients == [FATIMA]


async def test_a_server_that_is_down_is_back_by_itself(
    post: Post, fatima: Someone, log: Written
) -> None:
    async with odd_mail_server() as gone:
        port = gone.port
    await post.waits(fatima)
    async with post.walking(port=port):
        await post.until(fatima, trouble=Trouble.SILENT)
        async with odd_mail_server(port=port) as back:
            await post.until(fatima, trouble=Trouble.NONE)
            assert back.recipients == [FATIMA]
    assert [each["event"] for each in log.events if "mail" in each["event"]] == [
        "mail_silent",
        "mail_back",
    ]


@pytest.mark.parametrize("said", ["550 5.7.1 not from you", "451 4.7.1 not now"])
async def test_a_server_that_takes_nothing_from_us_is_silent(
    post: Post, mail: OddMailServer, fatima: Someone, log: Written, said: str
) -> None:
    mail.says["MAIL"] = said
    await post.waits(fatima)
    async with post.walking():
        await post.until(fatima, trouble=Trouble.SILENT)
        await asyncio.sleep(0.1)
        assert (await post.kept(fatima)).refusals == 0
        mail.says.clear()
        await post.until(fatima, trouble=Trouble.NONE)
    assert [each["kind"] for each in log.events if each["event"] == "mail_silent"] == ["sender"]
    assert mail.recipients == [FATIMA]


@pytest.mark.parametrize("said", ["530 5.7.0 sign in first", "421 4.4.2 closing", "299 what"])
async def test_an_answer_about_us_is_held_against_no_address(
    post: Post, mail: OddMailServer, fatima: Someone, said: str
) -> None:
    mail.says["RCPT"] = said
    await post.waits(fatima)
    async with post.walking():
        await post.until(fatima, trouble=Trouble.SILENT)
        assert (await post.kept(fatima)).refusals == 0
        mail.says.clear()
        await post.until(fatima, trouble=Trouble.NONE)
    assert mail.recipients == [FATIMA]


async def test_at_whose_turn_the_server_hangs_up_keeps_nobody_waiting(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone, noor: Someone
) -> None:
    mail.says[FATIMA] = "421 4.7.0 closing"
    await post.waits(fatima, urgent=True)
    await post.waits(noor)
    async with post.walking():
        await post.until(noor, rung_at=hall.now)
        assert (await post.kept(fatima)).refusals == 0
        mail.says.clear()
        await post.until(fatima, trouble=Trouble.NONE)
    assert mail.recipients == [NOOR, FATIMA]


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.FROM_THE_START])
async def test_it_is_sealed_on_the_way_and_the_server_is_known_by_its_certificate(
    post: Post, fatima: Someone, tmp_path: Path, log: Written, tls: Tls
) -> None:
    ours, others = certificates(tmp_path / "ours"), certificates(tmp_path / "others")
    password = tmp_path / "password"
    password.write_text("geheim en lang")
    password.chmod(0o400)
    async with odd_mail_server(
        sealed=ours, from_the_start=tls is Tls.FROM_THE_START, password=b"geheim en lang"
    ) as mail:
        known = {"port": mail.port, "tls": tls, "user": "schakel", "password_file": password}
        await post.waits(fatima)
        for unknown in (others.ca, None):
            async with post.walking(**known, ca_file=unknown):
                await post.until(fatima, trouble=Trouble.SILENT)
                await asyncio.sleep(0.05)
        assert not mail.arrived
        async with post.walking(**known, ca_file=ours.ca):
            await post.until(fatima, trouble=Trouble.NONE)
        assert mail.recipients == [FATIMA]
    said = [each["kind"] for each in log.events if each["event"] == "mail_silent"]
    assert said == ["certificate", "certificate"]
    assert "geheim" not in log.text


async def test_a_certificate_for_another_host_is_not_believed(
    post: Post, fatima: Someone, tmp_path: Path, log: Written
) -> None:
    other = certificates(tmp_path / "other", "127.0.0.2")
    async with odd_mail_server(sealed=other) as mail:
        await post.waits(fatima)
        async with post.walking(port=mail.port, tls=Tls.STARTTLS, ca_file=other.ca):
            await post.until(fatima, trouble=Trouble.SILENT)
    assert [e["kind"] for e in log.events if e["event"] == "mail_silent"] == ["certificate"]


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.FROM_THE_START])
async def test_to_a_server_that_does_not_seal_nothing_is_sent(
    post: Post, mail: OddMailServer, fatima: Someone, log: Written, tls: Tls
) -> None:
    await post.waits(fatima)
    async with post.walking(tls=tls):
        await post.until(fatima, trouble=Trouble.SILENT)
    assert not mail.arrived
    assert [e["kind"] for e in log.events if e["event"] == "mail_silent"] == ["starttls"]


async def test_another_password_counts_once_it_stands_in_the_file(
    post: Post, fatima: Someone, tmp_path: Path, log: Written
) -> None:
    ours, password = certificates(tmp_path / "ours"), tmp_path / "password"
    password.write_text("van vorig jaar")
    password.chmod(0o600)
    async with odd_mail_server(sealed=ours, password=b"van dit jaar") as mail:
        await post.waits(fatima)
        async with post.walking(
            port=mail.port,
            tls=Tls.STARTTLS,
            ca_file=ours.ca,
            user="schakel",
            password_file=password,
        ):
            await post.until(fatima, trouble=Trouble.SILENT)
            await asyncio.sleep(0.1)
            password.chmod(0o644)
            password.write_text("van dit jaar")
            await asyncio.sleep(0.1)
            assert not mail.arrived, "others can read it"
            password.chmod(0o600)
            await post.until(fatima, trouble=Trouble.NONE)
        assert mail.recipients == [FATIMA]
    assert {e["kind"] for e in log.events if e["event"] == "mail_silent"} == {"sign-in"}
    assert "jaar" not in log.text


async def test_before_whom_a_page_stands_open_it_does_not_ring(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone
) -> None:
    person = await hall.look(lambda store: store.people.by_id(fatima.person))
    assert person is not None
    secret = await hall.work(lambda unit: desk_sessions.begin(unit, person, "there", "token"))
    hall.wait(minutes=5)
    await post.waits(fatima)
    with post.pages.open(secret):
        async with post.walking():
            await asyncio.sleep(0.2)
            assert not mail.arrived
            hall.wait(minutes=15)  # nobody was there for so long: it rests
            await post.until(fatima, to_ring=Call.NOTHING)
    assert mail.recipients == [FATIMA]


async def test_who_is_gone_before_the_server_answers_keeps_nothing(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone
) -> None:
    def goes(unit: Unit) -> None:
        unit.store.people.remove(fatima.person, unit.now)

    async def removed(_server: SMTP) -> None:
        await hall.work(goes)

    mail.at_data = removed
    await post.waits(fatima)
    async with post.walking():
        await eventually(lambda: bool(mail.arrived))
        await asyncio.sleep(0.1)
    left = "SELECT COUNT(*) FROM bell"
    assert await hall.look(lambda store: store._connection.execute(left).fetchone()) == (0,)


async def test_a_fault_of_ours_stops_nobody(
    post: Post, mail: OddMailServer, fatima: Someone, log: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    await post.waits(fatima)
    with monkeypatch.context() as broken:
        broken.setattr(bell, "take", fails)
        async with post.walking():
            await eventually(lambda: "mail_failed" in log.text)
    async with post.walking():
        await post.until(fatima, to_ring=Call.NOTHING, sending=Call.NOTHING)
    assert mail.recipients == [FATIMA]


async def test_a_fault_of_ours_at_the_turn_of_one_stops_nobody_else(
    post: Post, mail: OddMailServer, hall: TownHall, fatima: Someone, noor: Someone, log: Written
) -> None:
    odd = "fatima\r\nBcc: joost@elders.example"
    await hall.work(lambda unit: unit.store.mail_addresses.save(fatima.person, odd))
    await post.waits(fatima, urgent=True)
    await post.waits(noor)
    async with post.walking():
        await post.until(noor, rung_at=hall.now)
    assert mail.recipients == [NOOR]
    assert "mail_failed" in log.text
    assert "@" not in log.text
