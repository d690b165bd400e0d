"""How an exercise went, read from what the bot said: in friendly words, with no score."""

from bot.demo.exercises.playing import Play, text_of
from bot.demo.exercises.script import Check
from bot.demo.model import Json

DONE, OPEN, LATE = "done", "open", "late"


def outcome(play: Play) -> Json:
    """Give what is shown of an exercise under way: the task, and how each check stands."""
    state = "stuck" if play.stuck else "playing" if play.playing else "played"
    return {
        "name": play.exercise.name,
        "title": dict(play.exercise.title),
        "task": {language: play.filled(text) for language, text in play.exercise.task.items()},
        "state": state,
        "lines": [_line(play, check) for check in play.exercise.checks],
        "guest": play.guest.first_name if play.guest is not None and play.guest_is_in else "",
    }


def _line(play: Play, check: Check) -> Json:
    state = _state(play, check)
    words = {"nl": play.filled(check.nl[state]), "en": play.filled(check.en[state])}
    return {"state": state, **words}


def _state(play: Play, check: Check) -> str:
    if check.out:
        return DONE if play.guest is not None and not play.guest_is_in else OPEN
    said = _first(play, check, check.says, check.or_says)
    if _first(play, check, check.never):
        return LATE
    if not said:
        return OPEN
    missed = _first(play, check, check.before)
    return LATE if missed and missed < said else DONE


def _first(play: Play, check: Check, *words: str) -> int:
    """Give the number of the event in which the bot first said one of these; 0 when it did not.

    What it said before the concern of this play was there is of another one, as is what does not
    name it: a key figure has more of them, from plays before.
    """
    wanted = [play.filled(each) for each in words if each]
    if play.exercise.tells and not play.reference:
        return 0
    for event in play.said(_chat(play, check.chat)):
        text = text_of(event["message"])
        if play.reference in text and any(each in text for each in wanted):
            return int(event["seq"])
    return 0


def _chat(play: Play, name: str) -> int:
    if name == "teller":
        return play.teller.id
    if name == "group":
        return play.group.id
    slots = (each for each in play.town.cast if each.get("slot") == name)
    return next((int(each["user"]) for each in slots), 0)
