"""Introducing a new official: who does it, in which words, and sent or not."""

from config import wording
from domain.errors import StaleButton
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.people.notices import IntroducerDetail
from handlers.conversations.typed_presses import Awaited
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Edited, Pressed, Said
from handlers.telegram.payloads import ConversationPress, PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.conversations import conversation_rows, set_aside
from services.people import introductions
from services.people.introductions import Introducing
from services.unit import Unit
from storage.records import Conversation, Person

TOPIC = "introduce"
"""What the coordinator's buttons carry."""


def _choose(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    """Let the colleague do it whom the coordinator chose. Raises like `introducing.choose`."""
    introductions.choose(unit, coordinator, PersonId(topic.on), PersonId(topic.choice))
    unit.tell(
        Notice(
            NoticeKind.INTRODUCER,
            person=coordinator.id,
            message=press.message,
            detail=IntroducerDetail(PersonId(topic.on), "asked"),
        )
    )


def awaited(conversation: Conversation) -> Awaited:
    """Tell what the screen asks for: words of one's own, or a button."""
    return Awaited.WORDS if Introducing.of(conversation).editing else Awaited.BUTTON


def words(unit: Unit, person: Person, conversation: Conversation, said: Said) -> None:
    """Take words of one's own while these are asked for; else say that they are not kept."""
    if not Introducing.of(conversation).editing:
        conversation_rows.show(unit, person.id, hint="typed-unknown")
        return
    introductions.write(unit, conversation, said.message, said.text)
    conversation_rows.show(unit, person.id)


def edited(unit: Unit, person: Person, conversation: Conversation, edit: Edited) -> bool:
    """Follow the words when their message was edited; tells whether it was. Raises AnswerRefused.

    Whoever is typing other words goes on with those.
    """
    introducing = Introducing.of(conversation)
    if introducing.typed != edit.message or introducing.editing:
        return False
    introductions.write(unit, conversation, edit.message, edit.text)
    if not set_aside.waits(conversation):
        conversation_rows.show(unit, person.id, hint="reporting-edit-noted")
    return True


def introduction_pressed(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed, step: ConversationPress
) -> Toast | None:
    """Do what a button of the screen says. Raises StaleButton for any other."""
    match step.choice:
        case "send":
            introductions.send(unit, person, conversation, press.message)
            set_aside.bring_back(unit, person)
            return None
        case "discard":
            introductions.throw_away(unit, conversation)
            set_aside.bring_back(unit, person)
            label = wording.label(person.language, "toast-introduction-discarded")
            return Toast(press.callback, label)
        case "edit" | "back":
            introductions.edit(unit, conversation, editing=step.choice == "edit")
        case _:
            raise StaleButton
    conversation_rows.show(unit, person.id, press.message)
    return None


ROUTES: PageRoutes = (Route(TOPIC, Who.COORDINATOR, _choose),)
