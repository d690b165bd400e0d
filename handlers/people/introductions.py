"""Introducing a new official: who does it, in which words, and sent or not."""

from domain.errors import StaleButton
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, Priority
from handlers.telegram import wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed, Said
from handlers.telegram.payloads import Step, Topic
from services.conversations import conversation_rows as conversing
from services.conversations import set_aside as aside
from services.people import introductions as introducing
from services.people.introductions import Introducing
from services.unit import Unit
from storage.records import Conversation, Person

TOPIC = "introduce"
"""What the coordinator's buttons carry."""


def chosen(unit: Unit, coordinator: Person, press: Pressed, topic: Topic) -> None:
    """Let the colleague do it whom the coordinator chose. Raises like `introducing.choose`."""
    introducing.choose(unit, coordinator, PersonId(topic.on), PersonId(topic.choice))
    unit.tell(
        Notice(
            NoticeKind.INTRODUCER,
            Priority.ANSWER,
            person=coordinator.id,
            message=press.message,
            detail={"newcomer": topic.on, "why": "asked"},
        )
    )


def words(unit: Unit, person: Person, conversation: Conversation, said: Said) -> None:
    """Take words of one's own while these are asked for; else show the buttons again."""
    if not Introducing.of(conversation).editing:
        conversing.show(unit, person.id, hint="reporting-choose-a-button")
        return
    introducing.write(unit, conversation, said.text)
    conversing.show(unit, person.id)


def pressed(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed, step: Step
) -> Toast | None:
    """Do what a button of the screen says. Raises StaleButton for any other."""
    match step.choice:
        case "send":
            introducing.send(unit, person, conversation, press.message)
            aside.bring_back(unit, person)
            return None
        case "discard":
            introducing.throw_away(unit, conversation)
            aside.bring_back(unit, person)
            label = wording.label(person.language, "toast-introduction-discarded")
            return Toast(press.callback, label)
        case "edit" | "back":
            introducing.edit(unit, conversation, editing=step.choice == "edit")
        case _:
            raise StaleButton
    conversing.show(unit, person.id, press.message)
    return None
