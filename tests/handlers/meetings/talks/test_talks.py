"""What an official agrees with one member: said yes to, asked about, ticked off, and gone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.functions import Functions, NetworkFunction
from domain.meetings.shared_agreement import AgreementState
from domain.meetings.talk import Talk, TalkStage
from domain.people.membership import Counted
from domain.pin_rule import PinRule
from services.people import language_and_removal, participation
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing
from tests.handlers.chat import Chat
from tests.handlers.meetings.afterwards.test_agreements import KEYS, writes_down
from tests.handlers.meetings.evening import begun, notes
from tests.handlers.meetings.gathering import person, until
from tests.handlers.town_hall import Someone, TownHall

LIST = "Het rooster van de speeltuin sturen"
ITS_DAY = datetime(2026, 12, 5, 9, 0, 30, tzinfo=UTC)  # ten in the morning there
A_WEEK = timedelta(days=7)
DOOR = "Afspraken die open zijn"


async def opens(someone: Someone) -> Chat:
    """Let somebody open the list of what is open."""
    chat = Chat(someone)
    await chat.says("/samen")
    await chat.presses(DOOR)
    return chat


async def proposes(
    official: Someone, who: str = "De ander", what: str = LIST, member: str = "Merel"
) -> Chat:
    """Write down what was agreed with Merel, by Saturday 5 December, and put it to her."""
    chat = await opens(official)
    await chat.presses("Nieuwe afspraak met een lid")
    await chat.presses(member)
    await chat.says(what)
    await chat.presses(who)
    await chat.says("5 december")
    await chat.presses("Leg dit voor")
    return chat


async def talks(hall: TownHall) -> list[Talk]:
    return await hall.look(lambda store: store.affairs.all(Talk))


async def the_talk(hall: TownHall) -> Talk:
    (found,) = await talks(hall)
    return found


async def leaves(hall: TownHall, someone: Someone, by: Someone) -> None:
    def work(unit: Unit) -> None:
        language_and_removal.remove(unit, person(unit, by), someone.person)

    await hall.work(work)
    await hall.look_again()


async def test_it_counts_once_the_member_said_yes_and_is_asked_about_as_one_of_a_meeting(
    hall: TownHall, fatima: Someone, merel: Someone, noor: Someone
) -> None:
    desk, chat = await proposes(fatima), Chat(merel)
    assert "Aan Merel is gevraagd of dit klopt" in desk.last.text
    assert "Fatima schreef op wat jullie hebben afgesproken. Klopt dit zo?" in chat.last.text
    assert f"• {LIST}\nJij doet het, uiterlijk zaterdag 5 december" in chat.last.text
    assert "ziet de coördinator haar ook" in chat.last.text
    assert LIST not in (await opens(noor)).last.text, "not before both agree"
    await chat.presses("Ja, dit klopt")
    assert "Afgesproken met Fatima" in chat.last.text
    assert "Afgesproken met Merel" in desk.last.text
    assert f"{LIST}\nMerel doet het, uiterlijk zaterdag 5 december" in desk.last.text
    assert f"{LIST}\nMerel doet het, uiterlijk zaterdag 5 december.\nTussen Fatima en Merel" in (
        (await opens(noor)).last.text
    )

    await until(hall, ITS_DAY - timedelta(minutes=1))
    assert "Is het gelukt?" not in chat.texts
    await until(hall, ITS_DAY)
    assert "Vandaag is de dag van deze afspraak met Fatima. Is het gelukt?" in chat.last.text
    assert "Is het gelukt?" not in desk.texts, "who keeps it is asked"
    await chat.presses("Nog niet")
    assert "Op zaterdag 12 december vragen we het nog een keer" in chat.last.text
    await until(hall, ITS_DAY + A_WEEK)
    assert "Nog even over deze afspraak met Fatima" in chat.last.text
    await chat.presses("Gelukt")
    assert "Gelukt! Dit is genoteerd, voor jou en Fatima" in chat.last.text
    assert "Gelukt! Dit is genoteerd, voor jou en Merel" in desk.last.text
    assert (await the_talk(hall)).agreement.state is AgreementState.KEPT
    kept = await hall.look(lambda store: store.people.by_id(merel.person))
    assert kept is not None
    assert kept.membership.numbers[Counted.AGREEMENTS] == 1

    await until(hall, ITS_DAY + A_WEEK + timedelta(days=179))
    assert await talks(hall) != []
    await until(hall, ITS_DAY + A_WEEK + timedelta(days=180))
    assert await talks(hall) == []
    for each in (chat, desk):
        assert LIST not in each.texts, "with its messages"


async def test_the_member_has_other_words_once_and_then_the_official_says_yes(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    desk, chat = await proposes(fatima, "Wij samen"), Chat(merel)
    asked = max(chat.messages)
    own = chat.last.buttons["Andere woorden"]
    await chat.presses("Andere woorden")
    await chat.says("Samen het rooster maken")
    await chat.presses("Leg dit voor")
    assert "Je woorden zijn voorgelegd aan Fatima" in chat.last.text
    assert "Merel schrijft de afspraak liever zo op. Klopt dit zo?" in desk.last.text
    assert "Samen het rooster maken\nJullie doen het samen" in desk.last.text
    assert "Andere woorden" not in desk.last.buttons
    assert await chat.presses_data(asked, own), "once"
    await desk.presses("Ja, dit klopt")
    assert "Afgesproken met Fatima" in chat.last.text
    await until(hall, ITS_DAY)
    for each in (desk, chat):
        assert "Is het gelukt?" in each.last.text, "both keep it"


@pytest.mark.parametrize("who", ["member", "official"])
async def test_who_says_no_or_takes_it_back_ends_it_for_both(
    hall: TownHall, fatima: Someone, merel: Someone, who: str
) -> None:
    desk, chat = await proposes(fatima), Chat(merel)
    yes, number = chat.last.buttons["Ja, dit klopt"], max(chat.messages)
    if who == "member":
        await chat.presses("Nee, dit niet")
    else:
        await desk.presses("Trek dit in")
    for each in (desk, chat):
        assert "Dit is niet afgesproken" in each.last.text
    assert "geen antwoord meer verwacht" in await chat.presses_data(number, yes)
    assert (await the_talk(hall)).stage is TalkStage.REFUSED


async def test_without_a_yes_it_lapses_on_its_day_and_both_hear_it(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    desk, chat = await proposes(fatima), Chat(merel)
    await until(hall, ITS_DAY)
    for each in (desk, chat):
        assert "er kwam geen antwoord" in each.last.text
    assert LIST not in (await opens(merel)).last.text


async def test_what_leads_to_one_person_is_looked_at_and_a_citizen_number_is_refused(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    chat = await opens(fatima)
    await chat.presses("Nieuwe afspraak met een lid")
    await chat.presses("Merel")
    await chat.says("Bel 111222333 terug")
    assert "burgerservicenummer" in chat.last.text.lower()
    await chat.says("Bel 06 12345678 terug")
    await chat.presses("Ik")
    await chat.says("5 december")
    await chat.presses("Leg dit voor")
    assert "06 12345678" in chat.last.text
    assert await talks(hall) == []
    await chat.presses("Toch versturen")
    assert "Jij doet het" in chat.last.text
    assert (await the_talk(hall)).stage is TalkStage.PROPOSED


async def test_of_who_takes_a_break_it_is_asked_when_they_are_back_and_the_other_hears_so(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    desk, chat = await proposes(fatima), Chat(merel)
    await chat.presses("Ja, dit klopt")
    back = ITS_DAY.date() + timedelta(days=9)
    await hall.work(lambda unit: participation.pause(unit, person(unit, merel), back))
    await until(hall, ITS_DAY)
    assert "Merel doet nu even niet mee. Op maandag 14 december vragen we" in desk.last.text
    assert "Is het gelukt?" not in chat.texts
    await until(hall, ITS_DAY + timedelta(days=9))
    assert "Nog even over deze afspraak met Fatima" in chat.last.text


async def test_when_one_leaves_it_ends_and_the_other_hears_it_without_their_name(
    hall: TownHall, fatima: Someone, merel: Someone, noor: Someone
) -> None:
    desk, chat = await proposes(fatima), Chat(merel)
    await chat.presses("Ja, dit klopt")
    await leaves(hall, merel, noor)
    assert "doet niet meer mee in het netwerk. De afspraak vervalt" in desk.last.text
    assert "Merel" not in desk.last.text
    assert LIST not in chat.texts
    assert (await the_talk(hall)).stage is TalkStage.LEFT
    await until(hall, ITS_DAY)
    assert "Is het gelukt?" not in desk.texts
    assert LIST not in (await opens(noor)).last.text


async def test_when_one_is_erased_its_words_go_with_them_wherever_they_stand(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    desk = await proposes(fatima)
    await Chat(merel).presses("Ja, dit klopt")
    await hall.work(lambda unit: erasing.erase_person(unit, person(unit, merel), Why.PERSON))
    await hall.look_again()
    assert "De afspraak vervalt" in desk.last.text
    assert LIST not in desk.texts
    talk = await the_talk(hall)
    assert (talk.member, talk.agreement.who, talk.agreement.what) == (None, None, "")


async def test_nobody_else_answers_it_or_reads_it(
    hall: TownHall, fatima: Someone, merel: Someone, samir: Someone
) -> None:
    await proposes(fatima)
    talk = (await the_talk(hall)).id
    for what in ("t-yes", "t-no", "t-own"):
        assert "niet meer" in await Chat(samir).presses_data(101, f"1t:{what}:{talk}:")
    assert "niet meer" in await Chat(samir).presses_data(101, f"1t:t-say:{talk}:kept")
    assert await Chat(fatima).presses_data(101, f"1t:t-yes:{talk}:"), "nor who wrote it"
    assert LIST not in Chat(samir).texts
    assert (await the_talk(hall)).stage is TalkStage.PROPOSED


async def test_two_taps_at_once_agree_once_and_a_day_that_is_not_ahead_is_refused(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    chat = await opens(fatima)
    await chat.presses("Nieuwe afspraak met een lid")
    await chat.presses("Merel")
    await chat.says(LIST)
    await chat.presses("Ik")
    await chat.says("vandaag")
    assert "na vandaag" in chat.texts
    await chat.says("5 december")
    await chat.presses("Leg dit voor")
    other = Chat(merel)
    number, yes = max(other.messages), other.last.buttons["Ja, dit klopt"]
    await other.presses_data(number, yes)
    assert "geen antwoord meer" in await other.presses_data(number, yes)
    await until(hall, ITS_DAY)
    assert "Vandaag is de dag van deze afspraak met Merel" in chat.last.text


async def test_the_list_holds_meetings_and_talks_by_day_and_each_sees_their_own(
    hall: TownHall, noor: Someone, fatima: Someone, merel: Someone, samir: Someone
) -> None:
    await begun(hall, noor)
    evening = await notes(noor, "Merel")
    await writes_down(evening, KEYS, "Merel", by="4 december")
    await writes_down(evening, "Stoelen lenen", "Iedereen", by="")
    await proposes(fatima)
    await Chat(merel).presses("Ja, dit klopt")
    await until(hall, ITS_DAY + timedelta(days=1))
    listed = (await opens(noor)).last.text
    assert "Alle open afspraken" in listed
    places = [listed.index(each) for each in (KEYS, LIST, "Stoelen lenen")]
    assert places == sorted(places), "what comes first is at the top"
    assert f"{KEYS}\nMerel doet het" not in listed
    assert "De dag was vrijdag 4 december" in listed
    own = (await opens(merel)).last
    assert "Je open afspraken" in own.text
    assert (KEYS in own.text, LIST in own.text, "Stoelen" in own.text) == (True, True, False)
    assert "Stoelen" not in (await opens(fatima)).last.text
    assert "Er staat nu niets open" in (await opens(samir)).last.text

    chat = await opens(noor)
    await chat.presses(LIST)
    assert "Gelukt" not in chat.last.buttons, "of others it is read, not settled"
    await chat.presses("Open afspraken")
    await chat.presses(KEYS)
    await chat.presses("Gelukt")
    assert KEYS not in chat.last.text
    chat = await opens(merel)
    await chat.presses(LIST)
    await chat.presses("Gaat niet door")
    assert "Dit gaat niet door" in Chat(fatima).last.text
    assert LIST not in (await opens(merel)).last.text


async def test_a_long_list_is_turned_a_page_at_a_time(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    for number in range(10):
        await proposes(fatima, what=f"Afspraak {number} " + "w" * 180)
    chat = await opens(fatima)
    assert "Volgende →" in chat.last.buttons
    assert len(chat.last.text) < 4_096
    await chat.presses("Volgende →")
    await chat.presses("← Vorige")
    assert "Volgende →" in chat.last.buttons


async def test_where_it_is_switched_off_nobody_sees_it(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    await proposes(fatima)
    off = Functions(frozenset({NetworkFunction.AGREEMENTS}))
    network = replace(hall.municipality.network, functions=off)
    hall.municipality = replace(hall.municipality, network=network)
    chat = Chat(merel)
    await chat.says("/samen")
    assert DOOR not in chat.last.buttons
    assert await chat.presses("Ja, dit klopt")
    assert (await the_talk(hall)).stage is TalkStage.PROPOSED


async def test_a_key_figure_starts_none(hall: TownHall, merel: Someone) -> None:
    assert "Nieuwe afspraak met een lid" not in (await opens(merel)).last.buttons
    assert await Chat(merel).presses_data(101, "1t:t-new::")


async def test_whom_something_can_be_agreed_with_is_shown_after_the_pin_where_it_is_asked(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    desk = await opens(fatima)
    pin = PinRule(required=True, minutes=30)
    hall.municipality = replace(
        hall.municipality, network=replace(hall.municipality.network, pin=pin)
    )
    await desk.presses("Nieuwe afspraak met een lid")
    assert "pincode" in desk.last.text
    assert "Merel" not in desk.last.buttons
