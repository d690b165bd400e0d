"""The coordinator writes to everybody or to some, sees how far it came, and can hold it back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.announcements.announcement import Announcement, Enclosure
from domain.conversations.papers import as_checked
from domain.people.audience import Audience, Reach
from domain.people.membership import Membership
from domain.roles import Role
from services.announcements import sending
from services.announcements.words import announcement as announcement_words
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor

DUTCH, ENGLISH = "De bijeenkomst van morgen <gaat> door.", "Tomorrow's meeting is on."


async def _write(ineke: Visitor, *, english: str = "", to: str = "Iedereen") -> None:
    """Fill in the form up to the question about when."""
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", to)
    await ineke.say(DUTCH)
    if english:
        await ineke.say(english)
    else:
        await ineke.press("Overslaan")
    await ineke.press("Overslaan")


async def test_everybody_reads_it_in_their_own_language_and_the_coordinator_hears_how_it_went(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor, merel: Visitor
) -> None:
    joost = await doorstep.member("Joost", Role.OFFICIAL)
    await _write(ineke, english=ENGLISH)
    await ineke.press("Nu")
    preview = ineke.last.text
    assert "3 mensen" in preview
    assert "minder dan een minuut" in preview
    await ineke.press("Versturen")

    for dutch in (sanne, joost):
        assert dutch.last.text.endswith(f"Bericht van Ineke, coördinator:\n\n{DUTCH}")
        assert dutch.last.text in preview
        assert dutch.labels == ["Reageren"]
    assert merel.last.text.endswith(f"Message from Ineke, coordinator:\n\n{ENGLISH}")
    assert merel.last.text in preview
    assert any("Iedereen is aan de beurt geweest" in shown.text for shown in ineke.chat.values())
    assert "Bezorgd: 3 van 3" in ineke.last.text
    assert any(line.startswith("announced ") for line in await doorstep.journal())


async def test_who_reads_a_language_it_was_not_written_in_gets_the_dutch_words(
    ineke: Visitor, merel: Visitor
) -> None:
    await _write(ineke)
    await ineke.press("Nu", "Versturen")
    assert merel.last.text.endswith(DUTCH)


async def test_one_neighbourhood_or_chosen_people_and_nobody_else(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    joost = await doorstep.member("Joost", Role.OFFICIAL)
    await _write_to_neighbourhood(ineke)
    assert sanne.last.text.endswith(DUTCH)
    assert not joost.chat

    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", "Mensen die ik kies", "Joost", "Klaar")
    await ineke.say("Alleen voor jou.")
    await ineke.press("Overslaan", "Overslaan", "Nu", "Versturen")
    assert joost.last.text.endswith("Alleen voor jou.")
    assert sanne.last.text.endswith(DUTCH)


async def _write_to_neighbourhood(ineke: Visitor) -> None:
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", "Een of meer buurten")
    assert "Noord" in ineke.labels
    assert "Zuid" not in ineke.labels, "nobody there would get it"
    await ineke.press("Noord", "Klaar")
    await ineke.say(DUTCH)
    await ineke.press("Overslaan", "Overslaan", "Nu", "Versturen")


async def test_who_is_alone_hears_so_before_they_write(ineke: Visitor) -> None:
    await ineke.say("/netwerk")
    assert "niemand die een bericht zou krijgen" in await ineke.press("Bericht sturen")


async def test_a_message_that_would_reach_nobody_is_refused_in_a_sentence(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    await _write(ineke)
    await ineke.press("Nu")

    def leave(unit: Unit) -> None:
        leaving = unit.store.people.by_account(sanne.account)
        assert leaving is not None
        language_and_removal.remove(unit, leaving, leaving.id)

    await doorstep.work(leave)
    assert "zou niemand bereiken" in await ineke.press("Versturen")
    assert await doorstep.look(lambda store: store.affairs.all(Announcement)) == []


async def test_who_was_chosen_and_left_since_is_asked_for_again_and_nothing_else_is_lost(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor, merel: Visitor
) -> None:
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", "Mensen die ik kies", "Sanne", "Klaar")
    await ineke.say(DUTCH)
    await ineke.press("Overslaan", "Overslaan", "Nu")

    def leave(unit: Unit) -> None:
        author = unit.store.people.by_account(ineke.account)
        leaving = unit.store.people.by_account(sanne.account)
        assert author is not None
        assert leaving is not None
        language_and_removal.remove(unit, author, leaving.id)

    await doorstep.work(leave)
    await ineke.press("Versturen")
    assert "intussen iets veranderd" in ineke.last.text
    assert "Sanne" not in ineke.labels
    await ineke.press("Merel", "Klaar")
    assert DUTCH in ineke.last.text
    await ineke.press("Versturen")
    assert merel.last.text.endswith(DUTCH)


async def test_too_long_for_one_message_is_refused_with_how_many_too_many(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", "Iedereen")
    await ineke.say("🙂" * 2_048)
    assert "te lang" in ineke.last.text
    over = int(ineke.last.text.split("Het zijn er ")[1].split()[0])
    await ineke.say("🙂" * ((4_096 - over) // 2))
    await ineke.press("Overslaan", "Overslaan", "Nu")
    assert "te lang om hier heel te laten zien" in ineke.last.text
    await ineke.press("Versturen")
    assert sanne.last.text.count("🙂") == (4_096 - over) // 2


async def test_as_long_as_a_message_holds_it_arrives_as_a_whole(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    words = "Het buurthuis is dicht. " * 160
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", "Iedereen")
    await ineke.say(words)
    await ineke.press("Overslaan", "Overslaan", "Nu", "Versturen")
    assert sanne.last.text.endswith(words.strip())


def test_ten_thousand_members_take_about_six_minutes_and_a_file_twice_as_long() -> None:
    assert announcement_words.minutes(10_000) == 6
    assert announcement_words.minutes(20_000) == 12
    assert announcement_words.minutes(2_000) == 1
    assert announcement_words.minutes(24) == 0


async def test_planned_for_later_it_goes_by_itself_to_who_is_there_then(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    await _write(ineke)
    await ineke.press("Later")
    await ineke.say("morgen 10:30")
    assert "24 november, 10.30 uur" in ineke.last.text
    await ineke.press("Versturen")
    assert "wacht tot" in ineke.last.text
    assert not sanne.chat
    joost = await doorstep.member("Joost", Role.OFFICIAL)
    doorstep.wait(days=1)
    await doorstep.work(sweeping.sweep)
    assert not joost.chat
    doorstep.wait(minutes=20)
    assert await doorstep.work(sweeping.sweep) == []
    await doorstep.work(sweeping.sweep)
    for member in (sanne, joost):
        assert [shown.text.endswith(DUTCH) for shown in member.chat.values()] == [True]


async def test_planned_by_who_coordinates_no_more_it_bears_no_name(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    await doorstep.coordinator("Karim")
    await _write(ineke)
    await ineke.press("Later")
    await ineke.say("morgen 10:30")
    await ineke.press("Versturen")

    def leave(unit: Unit) -> None:
        author = unit.store.people.by_account(ineke.account)
        assert author is not None
        language_and_removal.remove(unit, author, author.id)

    await doorstep.work(leave)
    doorstep.wait(days=1, minutes=20)
    await doorstep.work(sweeping.sweep)
    assert "Bericht van de coördinator:" in sanne.last.text
    assert "Ineke" not in sanne.last.text


async def test_by_night_the_preview_says_that_it_waits_for_the_morning(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    await _write(ineke)
    await ineke.press("Nu")
    assert "om 07.00 uur" not in ineke.last.text
    await ineke.press("Aanpassen", "Wanneer", "Later")
    await ineke.say("morgen 23:30")
    assert "Mensen krijgen het om 07.00 uur" in ineke.last.text


async def test_what_is_held_back_goes_to_nobody_and_the_list_says_so(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    await _write(ineke)
    await ineke.press("Later")
    await ineke.say("morgen 10:30")
    await ineke.press("Versturen")
    data = ineke.last.buttons["Tegenhouden"]
    assert await ineke.press("Tegenhouden") == (
        "Tegengehouden. Wie het nog niet had, krijgt het niet meer."
    )
    assert "was al tegengehouden" in await ineke.press_data(max(ineke.chat), data)
    await ineke.press("Terug")
    assert any(label.startswith("✋") for label in ineke.labels)
    doorstep.wait(days=2)
    await doorstep.work(sweeping.sweep)
    assert not sanne.chat


async def test_who_paused_or_left_before_their_turn_gets_nothing(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor, merel: Visitor
) -> None:
    joost = await doorstep.member("Joost", Role.OFFICIAL)

    def between(unit: Unit) -> None:
        """What happens when somebody leaves after it was promised and before it is rendered."""
        author = unit.store.people.by_account(ineke.account)
        leaving = unit.store.people.by_account(sanne.account)
        pausing = unit.store.people.by_account(merel.account)
        assert author is not None
        assert leaving is not None
        assert pausing is not None
        _send(unit, ineke)
        language_and_removal.remove(unit, author, leaving.id)
        until = (unit.now + timedelta(days=30)).date()
        unit.store.people.save(replace(pausing, membership=Membership(paused_until=until)))

    await doorstep.work(between)
    assert joost.last.text.endswith(DUTCH)
    assert not merel.chat
    assert all(DUTCH not in shown.text for shown in sanne.chat.values())
    assert "Bezorgd: 1 van 1" in ineke.last.text


def _send(unit: Unit, ineke: Visitor) -> None:
    author = unit.store.people.by_account(ineke.account)
    assert author is not None
    sending.compose(unit, author, Audience(Reach.ALL), None, words={"nl": DUTCH})


async def test_who_blocked_the_bot_is_counted_never_named_and_gets_it_when_they_are_back(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor, merel: Visitor
) -> None:
    sanne.blocked = True
    await doorstep.work(lambda unit: _send(unit, ineke))
    assert "Bezorgd: 1 van 2" in ineke.last.text
    assert "Niet bezorgd: 1" in ineke.last.text
    assert "Sanne" not in ineke.last.text
    assert merel.last.text.endswith(DUTCH)


async def test_a_pdf_comes_below_the_words(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    file = Enclosure(as_checked("BQACAgQ"), "brief.pdf")

    def send(unit: Unit) -> None:
        author = unit.store.people.by_account(ineke.account)
        assert author is not None
        words = {"nl": DUTCH}
        sending.compose(unit, author, Audience(Reach.ALL), None, words=words, file=file)

    await doorstep.work(send)
    words, paper = sanne.chat.values()
    assert words.text.endswith(DUTCH)
    assert "bericht hierboven" in paper.text


@pytest.mark.parametrize("role", [Role.KEY_FIGURE, Role.OFFICIAL, Role.CHAIR])
async def test_only_coordinators_announce(doorstep: Doorstep, ineke: Visitor, role: Role) -> None:
    other = await doorstep.member("Ander", role)
    await ineke.say("/netwerk")
    page, buttons = max(ineke.chat), ineke.last.buttons
    for label in ("Bericht sturen", "Berichten"):
        assert "niet voor jou" in await other.press_data(page, buttons[label])
    assert not other.chat


async def test_when_its_time_is_over_it_is_gone_everywhere_and_its_page_says_so(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    await _write(ineke)
    await ineke.press("Nu", "Versturen", "Terug")
    label = next(label for label in ineke.labels if label.startswith("✓"))
    page, data = max(ineke.chat), ineke.last.buttons[label]
    doorstep.wait(days=180)
    assert await doorstep.work(sweeping.sweep) == []
    await doorstep.work(sweeping.sweep)
    assert await doorstep.look(lambda store: store.affairs.all(Announcement)) == []
    await ineke.press_data(page, data)
    assert "er niet meer" in ineke.chat[page].text
