"""The newcomer's first conversation: what they type and press, step by step."""

from functools import partial

from domain.errors import StaleButton
from domain.identifiers import MessageId
from domain.people import admission as steps
from domain.people.admission import Onboarding
from handlers.people.onboarding_screen import LANGUAGE, NEIGHBOURHOOD
from handlers.telegram.happenings import Pressed, Said
from handlers.telegram.payloads import Step
from services.conversations import conversation_rows as conversing
from services.people import admission
from services.people import onboarding as service
from services.people.onboarding import Joining
from services.unit import Unit
from storage.records import Conversation, Person


def show(unit: Unit, newcomer: Person, first_name: str) -> None:
    """Show the screen a newcomer is at, anew; the first one when they just came."""
    service.resume(unit, newcomer, first_name)
    conversing.show(unit, newcomer.id)


def words(unit: Unit, person: Person, said: Said) -> None:
    """Take typed words for the name when that is asked, or else repeat the screen.

    Raises AnswerRefused for a name that does not fit.
    """
    conversation = service.resume(unit, person, said.speaker.first_name)
    if said.command == "stop":
        service.show_way_out(unit, conversation, leaving=True)
    elif said.command is None and service.waits_for_name(Joining.of(conversation)):
        service.advance(unit, conversation, partial(steps.give_name, text=said.text))
    conversing.show(unit, person.id)


def pressed(
    unit: Unit, person: Person, conversation: Conversation, pressed: Pressed, step: Step
) -> None:
    """Take a step by a button; routing has seen to it that the button is theirs and fresh.

    Raises StaleButton for a choice that is not on the screen.
    """
    if conversation.kind != service.KIND:
        raise StaleButton
    joining = Joining.of(conversation)
    if joining.leaving or step.choice == "stop":
        _leave(unit, person, conversation, pressed.message, step.choice)
    elif step.choice == "decline" and joining.onboarding.step is steps.Step.CONSENT:
        admission.decline(unit, person, pressed.message)
    elif step.choice.startswith(LANGUAGE):
        language = step.choice.removeprefix(LANGUAGE)
        person = service.settle(unit, person, conversation, language)
        admission.request(unit, person)
        conversing.show(unit, person.id, pressed.message)
    else:
        service.advance(unit, conversation, partial(_step, unit, joining, step.choice))
        conversing.show(unit, person.id, pressed.message)


def _step(unit: Unit, joining: Joining, choice: str, onboarding: Onboarding) -> Onboarding:
    if choice == "go-on":
        return steps.advance(onboarding, onboarding.step)
    if choice == "back":
        return steps.back(onboarding)
    if choice == "own-name" and joining.offered and onboarding.step is steps.Step.NAME:
        return steps.give_name(onboarding, joining.offered)
    if choice.startswith(NEIGHBOURHOOD):
        code = choice.removeprefix(NEIGHBOURHOOD)
        return steps.choose_neighbourhood(onboarding, code, unit.house.network.neighbourhoods)
    raise StaleButton


def _leave(
    unit: Unit, person: Person, conversation: Conversation, screen: MessageId, choice: str
) -> None:
    match choice:
        case "leave":
            admission.decline(unit, person, screen)
        case "stop" | "stay":
            service.show_way_out(unit, conversation, leaving=choice == "stop")
            conversing.show(unit, person.id, screen)
        case _:
            raise StaleButton
