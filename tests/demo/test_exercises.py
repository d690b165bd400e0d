"""How an exercise stands, from what the bot said; and what each exercise has to have."""

from datetime import datetime

import pytest

from bot.demo.clock import ZONE, TownClock
from bot.demo.exercises.outcome import outcome
from bot.demo.exercises.playing import Play, _friday_at
from bot.demo.exercises.script import Exercise, exercises
from bot.demo.membership import fill_group, new_group
from bot.demo.model import TownPerson
from bot.demo.town import BOT_ID, Town, TownError

FATIMA, NOOR = 511, 501


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
    says(town, teller, "Gisteren zou je horen of we het hebben gezien.")
    assert states(play)[1] == "open"
    says(town, teller, "Z-7F3K: de ambtenaren hebben je melding gezien.")
    says(town, teller, "Z-7F3K: Fatima heeft je melding opgepakt")
    says(town, teller, "Gisteren zou iemand het oppakken.")
    assert states(play) == ["open", "late", "done"]
    assert "later dan beloofd" in outcome(play)["lines"][1]["nl"]


def test_what_is_better_left_counts_once_there_was_something_to_leave(town: Town) -> None:
    play = play_of(town, "nameless")
    assert states(play)[2] == "open"
    says(town, play.teller.id, "Z-7F3K: Fatima heeft je melding opgepakt")
    assert states(play)[2] == "done"
    says(town, play.teller.id, "Fatima vraagt of de ambtenaren mogen weten dat dit van jou komt.")
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


@pytest.mark.parametrize(("day", "friday"), [(1, 4), (4, 4), (5, 11)])
def test_friday_is_the_next_one(day: int, friday: int) -> None:
    now = datetime(2026, 12, day, 16, 49, tzinfo=ZONE)
    found = datetime.fromtimestamp(_friday_at(now.timestamp(), "friday 16:50"), ZONE)
    assert found == datetime(2026, 12, friday, 16, 50, tzinfo=ZONE)


def test_that_very_minute_is_over() -> None:
    now = datetime(2026, 12, 4, 16, 50, tzinfo=ZONE)
    assert _friday_at(now.timestamp(), "friday 16:50") > now.timestamp()
