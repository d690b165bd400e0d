"""Which language the bot speaks with somebody."""

from domain.notices import Notice, NoticeKind, Priority
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.people import language_and_removal as membership
from services.unit import Unit
from storage.records import Person


def show(unit: Unit, person: Person) -> None:
    """Ask which language this member wants to read."""
    unit.tell(
        Notice(NoticeKind.NETWORK, Priority.ANSWER, person=person.id, detail={"page": "language"})
    )


def pressed(unit: Unit, member: Person, pressed: Pressed, topic: Topic) -> None:
    """Speak the chosen language from now on: the question, the menu and the commands change.

    Raises StaleButton for a language the network does not speak.
    """
    if topic.choice != member.language:
        membership.choose_language(unit, member, topic.choice)
    unit.tell(
        Notice(
            NoticeKind.NETWORK,
            Priority.ANSWER,
            person=member.id,
            message=pressed.message,
            detail={"page": "language"},
        )
    )
