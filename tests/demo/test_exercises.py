"""How an exercise stands, from what the bot said; and what each exercise has to have.

What it listens for is held against our texts: who words one otherwise hears of it here.
"""

import re
from datetime import datetime, timedelta
from html import unescape

import pytest

from bot.demo.clock import ZONE, TownClock
from bot.demo.exercises.outcome import outcome
from bot.demo.exercises.playing import Play, _friday_at
from bot.demo.exercises.script import Exercise, exercises
from bot.demo.membership import fill_group, new_group
from bot.demo.model import TownPerson
from bot.demo.town import BOT_ID, Town, TownError
from config import wording

FATIMA, NOOR = 511, 501
REFERENCE, NAME = "Z-7F3K", "Rens"
SAID = {
    "📖 {reference}": "card-reading",
    "{reference}: de ambtenaren hebben je melding gezien": "progress-acknowledge",
    "heeft je melding opgepakt": "progress-take-up",
    "horen of we je melding hebben gezien": "missed-confirm",
    "{reference}: iemand zou je melding uiterlijk": "missed-take-up",
    "💬 {reference}": "progress-feedback",
    "❓ {reference}": "question-words",
    "vraagt of de ambtenaren mogen weten dat dit van jou komt": "question-identity",
    "{reference} ingetrokken. De ambtenaren stoppen ermee": "mine-done-withdraw",
    "maar de ambtenaren gaan er toch mee verder": "progress-keep",
    "{guest} hoort niet in de ambtenarengroep": "guest-how",
    "{guest} mag in de ambtenarengroep blijven": "guest-stays",
}
"""The text of ours in which the bot says what a check listens for."""

FACTS = {"reference": REFERENCE, "name": NAME, "owner": NAME, "kind": "concern", "day": "vrijdag"}
FACTS |= {"parts": "one", "part": "1", "minutes": "5"}


@pytest.fixture
def town() -> Town:
    """A town with officials, a coordinator, and whoever an exercise needs."""
    town = Town("100:x", limits_on=False, clock=TownClock())
    tellers = {teller for each in exercises().values() for teller in each.tellers}
    for number in (FATIMA, NOOR, *tellers):
        town.add_person(TownPerson(number, f"Person {number}"))
    group = new_group(town, "Ambtenaren", supergroup=True, forum=True, username=None, number=0)
    fill_group(town, group, [NOOR], [FATIMA, BOT_ID])
    town.cast = [
        {"slot": "group", "user": FATIMA, "chat": group.id},
        {"slot": "coordinator", "user": NOOR},
    ]
    return town


def play_of(town: Town, name: str) -> Play:
    play = Play(town, exercises()[name], 0)
    play.reference = "Z-7F3K"
    return play


def says(town: Town, chat: int, text: str) -> None:
    town.post(town.chat(chat), town.bot, {"text": text})


def states(play: Play) -> list[str]:
    return [line["state"] for line in outcome(play)["lines"]]


def test_what_the_bot_said_before_it_began_counts_for_nothing(town: Town) -> None:
    teller = exercises()["friday"].tellers[0]
    says(town, teller, "Z-7F3K: de ambtenaren hebben je melding gezien.")
    play = play_of(town, "friday")
    assert states(play) == ["open", "open", "open"]
    town.post(town.chat(teller), town.person(teller), {"text": "Iemand heeft je melding opgepakt"})
    assert states(play) == ["open", "open", "open"], "that was not the bot"


def test_what_was_done_after_the_bot_said_that_it_is_late_is_other_than_asked(town: Town) -> None:
    play = play_of(town, "friday")
    teller = play.teller.id
    says(town, teller, "Z-7F3K: je zou gisteren horen of we je melding hebben gezien.")
    assert states(play)[1] == "open"
    says(town, teller, "Z-7F3K: de ambtenaren hebben je melding gezien.")
    says(town, teller, "Z-7F3K: Fatima heeft je melding opgepakt")
    says(town, teller, "Z-7F3K: iemand zou je melding uiterlijk gisteren oppakken.")
    assert states(play) == ["open", "late", "done"]
    assert "later dan beloofd" in outcome(play)["lines"][1]["nl"]


def test_what_is_said_of_another_concern_of_that_key_figure_counts_for_nothing(
    town: Town,
) -> None:
    play = play_of(town, "friday")
    says(town, play.teller.id, "Z-2222: je zou gisteren horen of we je melding hebben gezien.")
    says(town, play.teller.id, "Z-2222: Fatima heeft je melding opgepakt")
    assert states(play) == ["open", "open", "open"]
    play.reference = ""
    assert states(play) == ["open", "open", "open"], "its own is not there yet"
    play.reference = "Z-7F3K"
    says(town, play.teller.id, "Z-7F3K: Fatima heeft je melding opgepakt")
    assert states(play) == ["open", "done", "done"], "who hears who has it knows it was seen"


def test_what_is_better_left_counts_once_there_was_something_to_leave(town: Town) -> None:
    play = play_of(town, "nameless")
    assert states(play)[2] == "open"
    says(town, play.teller.id, "Z-7F3K: Fatima heeft je melding opgepakt")
    assert states(play)[2] == "done"
    asked = "Fatima vraagt of de ambtenaren mogen weten dat dit van jou komt."
    says(town, play.teller.id, f"Z-7F3K: {asked}")
    assert states(play)[2] == "late"


async def test_an_emptied_town_ends_it_and_one_without_people_plays_nothing(town: Town) -> None:
    play = play_of(town, "guest")
    play.begin()
    town.reset()
    await play.end()
    assert not play.guest_is_in
    with pytest.raises(TownError):
        play_of(town, "guest")


@pytest.mark.parametrize("each", exercises().values(), ids=lambda each: each.name)
def test_every_exercise_says_all_of_it_in_both_languages(each: Exercise) -> None:
    assert each.title.keys() == each.task.keys() == {"nl", "en"}
    for check in each.checks:
        wanted = {"done", "open"} | ({"late"} if check.before or check.never else set())
        assert check.nl.keys() == check.en.keys() == wanted
        assert bool(check.says) is not check.out


@pytest.mark.parametrize(("day", "friday"), [(1, 4), (4, 4), (5, 11), (19, 39)])
def test_friday_is_the_next_one(day: int, friday: int) -> None:
    """Christmas and New Year's Day are Fridays that year: nobody works then."""
    now = datetime(2026, 12, day, 16, 49, tzinfo=ZONE)
    found = datetime.fromtimestamp(_friday_at(now.timestamp(), "friday 16:50"), ZONE)
    assert found == datetime(2026, 12, 1, 16, 50, tzinfo=ZONE) + timedelta(days=friday - 1)


def test_that_very_minute_is_over() -> None:
    now = datetime(2026, 12, 4, 16, 50, tzinfo=ZONE)
    assert _friday_at(now.timestamp(), "friday 16:50") > now.timestamp()


def listened_for() -> set[str]:
    checks = [check for each in exercises().values() for check in each.checks]
    found = {words for each in checks for words in (each.says, each.or_says)}
    return (found | {words for each in checks for words in (each.before, each.never)}) - {""}


def said(key: str) -> str:
    """Give what stands in the chat: without marks."""
    html = wording.say("nl", key, **FACTS)
    return unescape(re.sub(r"<[^>]+>", "", html))


def test_each_thing_listened_for_is_tied_to_a_text_of_ours() -> None:
    assert listened_for() == set(SAID)


@pytest.mark.parametrize("words", SAID)
def test_the_bot_says_what_is_listened_for(words: str) -> None:
    wanted = words.format(reference=REFERENCE, guest=NAME)
    assert wanted in said(SAID[words])
