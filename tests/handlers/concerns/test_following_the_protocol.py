"""Officials follow the protocol from the card, and the reporter hears of it."""

from domain.concerns.concern import Stage
from domain.identifiers import ChatId
from domain.roles import Role
from handlers.telegram.payloads import CardPress, encode
from services.concerns import reading
from services.people import language_and_removal
from services.unit import Unit
from tests.handlers.town_hall import Someone, TownHall

ELSEWHERE = ChatId(-1999)


async def test_acknowledging_tells_the_reporter_what_comes_next_and_by_when(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    toast = await fatima.press("Ontvangst bevestigen", concern)
    assert toast == "Ontvangst bevestigd. De melder krijgt bericht."
    news = merel.inbox[-1]
    assert (await hall.now_is(concern)).reference in news
    assert "de ambtenaren hebben je melding gezien" in news
    assert "Uiterlijk maandag 30 november pakt iemand het op" in news
    assert "Ontvangst bevestigd" in (await hall.card(concern)).text
    assert await hall.journal(concern) == ["acknowledged"]


async def test_taking_up_names_the_owner_to_the_reporter(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    assert (await hall.now_is(concern)).owner == fatima.person
    assert len(merel.inbox) == 1, "taking up at once is told once"
    assert "Fatima heeft je melding opgepakt" in merel.inbox[-1]
    assert "Uiterlijk maandag 14 december hoor je van ons" in merel.inbox[-1]


async def test_a_reporter_who_reads_english_hears_it_in_english(
    hall: TownHall, fatima: Someone
) -> None:
    robin = await hall.person(Role.KEY_FIGURE, "Robin", "en")
    await fatima.press("Oppakken", await hall.concern(robin))
    assert "Fatima has taken up your concern" in robin.inbox[-1]
    assert "by Monday 14 December" in robin.inbox[-1]


async def test_who_comes_second_is_told_who_was_first(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.offline = True  # both still see the first card
    await fatima.press("Oppakken", concern)
    assert await joost.press("Oppakken", concern) == (
        "Fatima was je voor en heeft dit al opgepakt."
    )
    assert await joost.press("Ontvangst bevestigen", concern) == (
        "Fatima was je voor en heeft dit al opgepakt."
    )
    assert await fatima.press("Oppakken", concern) == "Je hebt dit al opgepakt."
    hall.offline = False
    await hall.deliver()
    assert (await hall.now_is(concern)).owner == fatima.person
    assert await hall.journal(concern) == ["taken-up"]
    assert len(merel.inbox) == 1


async def test_an_old_button_still_works_when_the_act_is_still_possible(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.offline = True
    await fatima.press("Ontvangst bevestigen", concern)
    assert "Jij hebt dit opgepakt" in await joost.press("Oppakken", concern)
    hall.offline = False
    await hall.deliver()
    assert (await hall.now_is(concern)).owner == joost.person
    assert "Opgepakt door Joost" in (await hall.card(concern)).text


async def test_an_old_button_shows_the_card_as_it_is_now(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    concern = await hall.concern(merel)
    first = await hall.card(concern)
    number = next(n for n, shown in hall.group.items() if shown is first)
    await fatima.press("Ontvangst bevestigen", concern)
    hall.group[number] = first  # an edit that Telegram took and did not show
    assert "Fatima was je voor" in await joost.press("Ontvangst bevestigen", concern)
    assert "Ontvangst bevestigd" in (await hall.card(concern)).text


async def test_closing_before_any_feedback_is_refused_with_the_reason(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    assert "Afsluiten" not in (await hall.card(concern)).buttons
    number, close = max(hall.group), CardPress("close", concern, 1)
    refused = await fatima.press_data(number, encode(close))
    assert "De melder heeft nog niets van ons gehoord" in refused
    assert (await hall.now_is(concern)).stage is Stage.TAKEN_UP
    assert "Hoe is het afgelopen" not in hall.texts()


async def test_reading_shows_the_text_protected_for_a_quarter_of_an_hour(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    concern = await hall.concern(merel)
    assert await fatima.press("Lezen", concern) == "De tekst staat zo hieronder."
    shown = list(hall.group.values())[-1]
    assert shown.protected
    assert shown.thread == await hall.topic(concern)
    assert "Hoe weet je dit?\nVan iemand gehoord" in shown.text
    assert "<pre>Bij de brug staan elke avond jongens. &lt;b&gt;Er wordt" in shown.html
    assert "Mogen de ambtenaren weten" not in shown.text

    hall.wait(minutes=10)
    assert await joost.press("Lezen", concern) == "De tekst staat er al, tot 10.30 uur."
    assert await hall.journal(concern) == ["read", "read"]
    hall.wait(minutes=4, seconds=59)
    await hall.work(reading.hide_due)
    assert "Bij de brug" in hall.texts()
    hall.wait(seconds=1)
    await hall.work(reading.hide_due)
    assert "Bij de brug" not in hall.texts()
    await joost.press("Lezen", concern)
    assert "Bij de brug" in hall.texts()


async def test_reading_twice_at_once_shows_the_text_once(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.offline = True
    await fatima.press("Lezen", concern)
    await joost.press("Lezen", concern)
    hall.offline = False
    await hall.deliver()
    assert hall.texts().count("Bij de brug") == 1


async def test_a_long_text_comes_in_parts_that_lose_nothing(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    sentence = "De jongens staan er weer <&> en roepen 👨‍👩‍👧‍👦 naar iedereen. "
    account = (sentence * 400)[:20_000].strip()
    concern = await hall.concern(merel, account=account)
    await fatima.press("Lezen", concern)
    parts = [shown.text for shown in hall.group.values() if "Verdwijnt na" in shown.text]
    assert len(parts) > 4
    assert all(len(part.encode("utf-16-le")) // 2 <= 4096 for part in parts)
    assert [f"deel {number} van {len(parts)}" in part for number, part in enumerate(parts, 1)]
    shown = "".join(part.split("Wat zie of hoor je?\n")[1] for part in parts)
    assert _letters(shown) == _letters(account)


async def test_a_text_is_only_ever_in_a_message_that_is_known_to_disappear(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.telegram.loses_answer_to = "sendMessage"
    await fatima.press("Lezen", concern)
    kept = {
        showing.message for showing in await hall.look(lambda store: store.showings.of(concern))
    }
    with_text = {number for number, shown in hall.group.items() if "Bij de brug" in shown.text}
    assert with_text
    assert with_text <= kept


async def test_a_text_asked_for_long_ago_is_not_shown_any_more(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.offline = True
    await fatima.press("Lezen", concern)
    hall.wait(minutes=16)
    hall.offline = False
    await hall.deliver()
    assert "Bij de brug" not in hall.texts()


async def test_notes_and_feedback_can_be_read_with_the_text(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Notitie", concern)
    await fatima.reply("De wijkagent weet ervan.")
    await fatima.press("Versturen")
    assert "wijkagent" not in hall.texts()
    await fatima.press("Lezen", concern)
    assert "Notitie van Fatima, maandag 23 november 10.15\nDe wijkagent weet ervan." in (
        hall.texts()
    )
    assert not merel.inbox


async def test_only_the_roster_can_press_and_only_in_the_officials_group(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    wim = await hall.person(Role.COORDINATOR, "Wim")
    concern = await hall.concern(merel)
    number = max(hall.group)
    data = hall.group[number].buttons["Oppakken"]
    refused = "Deze knop is niet voor jou bedoeld."
    assert await merel.press_data(number, data) == refused
    assert await wim.press_data(number, data) == refused
    assert await fatima.press_data(number, data, chat=ELSEWHERE) == refused
    fatima.hidden = True
    assert await fatima.press_data(number, data) == refused
    fatima.hidden = False
    await hall.work(lambda unit: _remove(unit, wim, fatima))
    assert await fatima.press_data(number, data) == refused
    assert (await hall.now_is(concern)).stage is Stage.FILED
    lines = await hall.look(lambda store: store.journal.verify())
    assert lines is None


async def test_a_button_of_another_concern_changes_nothing(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern, other = await hall.concern(merel), await hall.concern(merel)
    placement = await hall.look(lambda store: store.concerns.placement(concern))
    data = (await hall.card(other)).buttons["Oppakken"]
    toast = await fatima.press_data(int(placement.card or 0), data)
    assert toast.startswith("Deze knop hoort bij een oud bericht")
    for odd in (data.replace("take-up", "file"), "x" * 64):
        toast = await fatima.press_data(int(placement.card or 0), odd)
        assert toast.startswith("Deze knop hoort bij een oud bericht")
    assert (await hall.now_is(other)).stage is Stage.FILED


async def test_nobody_handles_their_own_concern(hall: TownHall, fatima: Someone) -> None:
    concern = await hall.concern(fatima)
    for label in ("Lezen", "Ontvangst bevestigen", "Oppakken", "Notitie"):
        assert await fatima.press(label, concern) == "Deze knop is niet voor jou bedoeld."
    assert await hall.journal(concern) == []


async def test_what_somebody_who_left_had_taken_up_waits_for_a_colleague(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    wim = await hall.person(Role.COORDINATOR, "Wim")
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await hall.work(lambda unit: _remove(unit, wim, fatima))
    assert "Fatima" not in (await hall.card(concern)).text
    assert "nog niet opgepakt" in (await hall.card(concern)).text
    assert "Oppakken" in (await hall.card(concern)).buttons


def _remove(unit: Unit, wim: Someone, whom: Someone) -> None:
    coordinator = unit.store.people.by_id(wim.person)
    assert coordinator is not None
    language_and_removal.remove(unit, coordinator, whom.person)


def _letters(text: str) -> str:
    return "".join(text.split())
