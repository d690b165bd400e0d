"""The newcomer's first conversation: what they type and press, step by step."""

from collections.abc import Callable
from functools import partial

from domain.errors import StaleButton
from domain.identifiers import MessageId
from domain.people import admission as steps
from domain.people.admission import Onboarding
from handlers.conversations.typed_presses import LANGUAGE, NEIGHBOURHOOD, Awaited
from handlers.people.coming_in import introducing
from handlers.telegram.happenings import Edited, Pressed, Said
from handlers.telegram.payloads import ConversationPress
from services.conversations import conversation_rows
from services.people import admission
from services.people import onboarding as service
from services.people.coming_in import hopes
from services.people.onboarding import Joining
from services.unit import Unit
from storage.records import Conversation, Person


def show(unit: Unit, newcomer: Person, first_name: str) -> None:
    """Show the screen a newcomer is at, anew; the first one when they just came."""
    service.resume(unit, newcomer, first_name)
    conversation_rows.show(unit, newcomer.id)


def awaited(conversation: Conversation) -> Awaited:
    """Tell what the screen asks for: a name to be typed, or a button."""
    joining = Joining.of(conversation)
    waits = service.waits_for_words(joining) or hopes.asked(joining)
    return Awaited.WORDS if waits else Awaited.BUTTON


def words(unit: Unit, person: Person, said: Said) -> None:
    """Take typed words for the name when that is asked, or else say that they are not kept.

    A command shows the screen again. Raises AnswerRefused for a name that does not fit.
    """
    conversation, hint = service.resume(unit, person, said.speaker.first_name), ""
    joining = Joining.of(conversation)
    if said.command == "stop":
        service.show_way_out(unit, conversation, leaving=True)
    elif said.command is None and joining.applicant is not None and not joining.leaving:
        hint = introducing.typed(unit, conversation, joining.applicant, said)
    elif said.command is None and service.waits_for_words(joining):
        name = partial(steps.give_name, text=said.text)
        _advance(unit, person, conversation, name, said.message)
    elif said.command is None and hopes.say(unit, conversation, said.text, said.message):
        hint = "onboarding-hopes-noted"
    elif said.command is None:
        hint = "typed-unknown"
    conversation_rows.show(unit, person.id, hint=hint)


def edited(unit: Unit, person: Person, conversation: Conversation, edit: Edited) -> bool:
    """Follow what was typed when its message was edited; tells whether it was theirs.

    Raises AnswerRefused.
    """
    if introducing.edited(unit, person, conversation, edit):
        return True
    if hopes.follow(unit, conversation, edit.text, edit.message):
        conversation_rows.show(unit, person.id, hint="onboarding-hopes-noted")
        return True
    if not service.follow_name(unit, conversation, edit.message, edit.text):
        return False
    conversation_rows.show(unit, person.id, hint="reporting-edit-noted")
    return True


def onboarding_pressed(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    pressed: Pressed,
    step: ConversationPress,
) -> None:
    """Take a step by a button; routing has seen to it that they are new and the button is fresh.

    Raises StaleButton for a choice that is not on the screen.
    """
    joining = Joining.of(conversation)
    if joining.leaving or step.choice == "stop":
        _leave(unit, person, conversation, pressed.message, step.choice)
    elif joining.applicant is not None:
        introducing.pressed(unit, conversation, step.choice)
        conversation_rows.show(unit, person.id, pressed.message)
    elif step.choice == "decline" and joining.onboarding.step is steps.AdmissionStep.CONSENT:
        admission.decline(unit, person, pressed.message)
    elif step.choice.startswith(LANGUAGE):
        language = step.choice.removeprefix(LANGUAGE)
        service.choose_language(unit, person, conversation, language)
        conversation_rows.show(unit, person.id, pressed.message)
    else:
        _advance(unit, person, conversation, partial(_step, unit, joining, step.choice))
        conversation_rows.show(unit, person.id, pressed.message)


def _advance(
    unit: Unit,
    newcomer: Person,
    conversation: Conversation,
    step: Callable[[Onboarding], Onboarding],
    typed: MessageId | None = None,
) -> None:
    """Take a step; after the last one somebody is asked to let the newcomer in."""
    person = service.advance(unit, newcomer, conversation, step, typed)
    if person is not None:
        admission.request(unit, person)


def _step(unit: Unit, joining: Joining, choice: str, onboarding: Onboarding) -> Onboarding:
    if choice == "go-on":
        return steps.advance(onboarding, onboarding.step)
    if choice == "back":
        return steps.back(onboarding)
    if choice == "own-name" and joining.offered and onboarding.step is steps.AdmissionStep.NAME:
        return steps.give_name(onboarding, joining.offered)
    if choice.startswith(NEIGHBOURHOOD):
        code = choice.removeprefix(NEIGHBOURHOOD)
        return steps.choose_neighbourhood(
            onboarding, code, unit.municipality.network.neighbourhoods
        )
    raise StaleButton


def _leave(
    unit: Unit, person: Person, conversation: Conversation, screen: MessageId, choice: str
) -> None:
    match choice:
        case "leave":
            admission.decline(unit, person, screen)
        case "stop" | "stay":
            service.show_way_out(unit, conversation, leaving=choice == "stop")
            conversation_rows.show(unit, person.id, screen)
        case _:
            raise StaleButton
