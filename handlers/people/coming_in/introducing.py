"""Somebody introduces themselves: what they read, type and press before anybody invited them."""

from functools import partial

from config import wording
from domain.errors import StaleButton
from domain.filing import call_number
from domain.people import applicant as steps
from domain.people.applicant import Applicant, Introducing
from handlers.telegram.happenings import Edited, Said
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress
from services.conversations import conversation_rows
from services.people.coming_in import introducing
from services.people.onboarding import Joining
from services.unit import Unit
from storage.records import Conversation, Person


def typed(unit: Unit, conversation: Conversation, applicant: Applicant, said: Said) -> str:
    """Take typed words for what is asked; gives the key of a hint where nothing is.

    Raises AnswerRefused.
    """
    if applicant.step not in steps.TYPED:
        return "typed-unknown"
    step = partial(steps.give, text=said.text, message=said.message, read_number=call_number.read)
    introducing.advance(unit, conversation, step)
    return ""


def edited(unit: Unit, person: Person, conversation: Conversation, edit: Edited) -> bool:
    """Follow an answer when its message was edited; tells whether it was one.

    Raises AnswerRefused.
    """
    told = Joining.of(conversation).applicant
    if told is None:
        return False
    changed = steps.give_again(told, edit.text, edit.message, call_number.read)
    if changed is None:
        return False
    introducing.advance(unit, conversation, lambda _: changed)
    conversation_rows.show(unit, person.id, hint="reporting-edit-noted")
    return True


def pressed(unit: Unit, conversation: Conversation, choice: str) -> None:
    """Take a step by a button. Raises StaleButton for a choice that is not on the screen."""
    match choice:
        case "go-on":
            introducing.advance(unit, conversation, steps.go_on)
        case "back":
            introducing.advance(unit, conversation, steps.back)
        case "send":
            introducing.send_it(unit, conversation)
        case moment if moment in steps.MOMENTS:
            step = partial(steps.choose_moment, moment=moment)
            introducing.advance(unit, conversation, step)
        case _:
            raise StaleButton


def draw(
    unit: Unit, person: Person, conversation: Conversation, told: Applicant
) -> tuple[str, list[Row]]:
    """Give the screen an applicant is at: its text (HTML) and its buttons."""
    tongue, network = person.language, unit.municipality.network

    def row(*choices: str) -> Row:
        return [
            (
                wording.button(tongue, "applicant", choice),
                ConversationPress(conversation.id, conversation.turn, choice),
            )
            for choice in choices
        ]

    text = wording.say(
        tongue,
        f"applicant-{told.step}",
        network=network.name,
        municipality=network.municipality,
        phone=network.phone,
        days=steps.PATIENCE.days,
    )
    if told.former and told.step is Introducing.READING:
        text = f"{text}\n\n{wording.say(tongue, 'applicant-former-own')}"
    match told.step:
        case Introducing.READING:
            return text, [row("go-on"), row("stop")]
        case Introducing.WHEN:
            return text, [*(row(each) for each in steps.MOMENTS), row("back", "stop")]
        case Introducing.CHECK:
            return f"{text}\n\n{lines(tongue, told)}", [row("send"), row("back", "stop")]
        case Introducing.SENT:
            return text, [row("stop")]
        case _:
            return text, [row("back", "stop")]


def lines(tongue: str, told: Applicant) -> str:
    """Give what somebody told of themselves (HTML), as words in a box."""
    when = wording.label(tongue, f"applicant-button-{told.when}") if told.when else ""
    return wording.say(
        tongue,
        "applicant-told",
        name=told.name,
        about=told.about,
        phone=told.phone,
        when=when,
    )
