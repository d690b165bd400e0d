"""A promised date that passes is told to the reporter once, by day, and only what is so."""

from datetime import UTC, datetime, timedelta

from config import wording
from domain.concerns.concern import Urgency
from domain.concerns.protocol import Act
from domain.notices import NoticeKind
from domain.roles import Role
from services.concerns.acts import Words
from services.upkeep import sweeping
from tests.handlers.chat import Chat, done
from tests.handlers.concerns.lists.test_reminder import does
from tests.handlers.town_hall import Someone, TownHall

CONFIRM_PASSED = datetime(2026, 11, 25, 16, 1, tzinfo=UTC)
"""Wednesday 17:01: what was filed on Monday was to be confirmed by five."""

FAR_BEYOND = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
TAKE_UP_PASSED = datetime(2026, 11, 30, 16, 1, tzinfo=UTC)
FEEDBACK_PASSED = datetime(2026, 12, 14, 16, 1, tzinfo=UTC)


async def sweep(hall: TownHall, at: datetime | None = None) -> None:
    if at is not None:
        hall.now = at
    faults = await hall.work(sweeping.sweep)
    assert faults == []


def missed(chat: Chat) -> list[str]:
    return [shown.text for shown in chat.messages.values() if shown.text.startswith("⏰")]


async def test_each_date_that_passes_is_told_once(hall: TownHall, chat: Chat) -> None:
    await hall.person(Role.COORDINATOR, "Wim")
    await hall.concern(chat.who)
    for passed in (CONFIRM_PASSED, TAKE_UP_PASSED, FEEDBACK_PASSED):
        before = len(missed(chat))
        await sweep(hall, passed)
        await sweep(hall)
        assert len(missed(chat)) == before + 1
    confirm, take_up, feedback = missed(chat)
    assert "je zou uiterlijk woensdag 25 november horen of we je melding hebben gezien" in confirm
    assert "iemand zou je melding uiterlijk maandag 30 november oppakken" in take_up
    assert "je zou uiterlijk maandag 14 december van ons horen wat we met je melding" in feedback
    for text in missed(chat):
        assert "Dat is nog niet gelukt. Dat ligt niet aan jou." in text
        assert f"Bellen mag altijd: {hall.municipality.network.phone}." in text
    hall.wait(days=120)
    await sweep(hall)
    assert len(missed(chat)) == 3


async def test_the_coordinator_is_named_only_as_far_as_they_know(
    hall: TownHall, chat: Chat
) -> None:
    concern = await hall.concern(chat.who)
    await sweep(hall, CONFIRM_PASSED)
    assert "coördinator" not in missed(chat)[0], "there is none"
    await hall.person(Role.COORDINATOR, "Wim")
    page = (await chat.opens(concern)).text
    assert "Blijft het stil? Dan krijgt de coördinator vanzelf bericht." in page
    await sweep(hall, FAR_BEYOND)
    page = (await chat.opens(concern)).text
    assert "De coördinator weet dit sinds vrijdag 27 november." in page
    assert "vanzelf bericht" not in page
    assert "Zij zouden uiterlijk woensdag 25 november, 17.00 uur bevestigen" in page


async def test_what_was_told_to_nobody_is_not_said_to_be_known(hall: TownHall, chat: Chat) -> None:
    concern = await hall.concern(chat.who)
    await sweep(hall, FAR_BEYOND)
    await hall.person(Role.COORDINATOR, "Wim")
    page = (await chat.opens(concern)).text
    assert "De coördinator weet dit" not in page
    assert "escalated" not in await hall.journal(concern)
    assert "De coördinator heeft dit nu ook gekregen" not in hall.texts()


async def test_the_list_shows_what_is_late(hall: TownHall, chat: Chat) -> None:
    await hall.concern(chat.who)
    await sweep(hall, CONFIRM_PASSED)
    await chat.says("Mijn meldingen")
    assert "⚠️ Bevestiging: zou uiterlijk woensdag 25 november komen." in chat.last.text


async def test_what_was_done_a_moment_before_delivery_is_not_said_to_be_late(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    concern = await hall.concern(chat.who)
    hall.offline = True
    await sweep(hall, CONFIRM_PASSED)
    await does(hall, fatima, concern, Act.ACKNOWLEDGE)
    hall.offline = False
    await hall.deliver()
    assert missed(chat) == []
    assert "hebben je melding gezien" in chat.last.text


async def test_nobody_is_woken_for_it_and_a_longer_term_is_told_anew(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    concern = await hall.concern(chat.who, urgency=Urgency.URGENT)
    await done(fatima, hall, Act.TAKE_UP, concern)
    await sweep(hall, datetime(2026, 12, 14, 22, 30, tzinfo=UTC))
    assert missed(chat) == []
    assert NoticeKind.MISSED_DATE in {item.notice.kind for item in await hall.waiting()}
    hall.now = datetime(2026, 12, 15, 6, 1, tzinfo=UTC)
    await hall.deliver()
    assert len(missed(chat)) == 1
    await done(fatima, hall, Act.EXTEND, concern, Words("De wijkagent is ziek."))
    await sweep(hall, datetime(2026, 12, 22, 16, 30, tzinfo=UTC))
    assert len(missed(chat)) == 2
    assert "dinsdag 22 december" in missed(chat)[1]


async def test_who_has_left_is_told_nothing_and_english_reads_english(
    hall: TownHall, merel: Someone
) -> None:
    robin = Chat(await hall.person(Role.KEY_FIGURE, "Robin", "en"))
    await hall.concern(robin.who)
    await sweep(hall, CONFIRM_PASSED)
    (said,) = missed(robin)
    assert "you were to hear by Wednesday 25 November whether we have seen your concern" in said
    assert wording.say("en", "missed-call", phone=hall.municipality.network.phone) in said


async def test_a_later_day_of_erasing_after_long_downtime_is_told(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    concern = await hall.concern(chat.who)
    await done(fatima, hall, Act.TAKE_UP, concern)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn langs geweest."))
    await done(fatima, hall, Act.CLOSE, concern, Words(outcome="talk-held"))
    said = (await hall.now_is(concern)).timeline.erase_at
    assert said is not None
    zone = hall.municipality.network.timezone
    assert f"Op {wording.day('nl', said, zone)} wissen we alles" in chat.texts

    opened = hall.municipality.working_time.opens_at(said + timedelta(days=30))
    await sweep(hall, opened + timedelta(hours=1))
    later = (await hall.now_is(concern)).timeline.erase_at
    assert later is not None
    (told,) = [each.text for each in chat.messages.values() if "langer dan we zeiden" in each.text]
    assert f"Op {wording.day('nl', later, zone)} wissen we alles" in told


async def test_a_day_of_erasing_that_holds_is_not_told_again(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    concern = await hall.concern(chat.who)
    await done(fatima, hall, Act.TAKE_UP, concern)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn langs geweest."))
    await done(fatima, hall, Act.CLOSE, concern, Words(outcome="talk-held"))
    working = hall.municipality.working_time
    while await hall.look(lambda store: store.concerns.kept(concern)):
        await sweep(hall, working.opens_at(hall.now + timedelta(days=1)))
    assert "langer dan we zeiden" not in chat.texts
