"""Which language the bot speaks with somebody."""

from domain.notices import Notice, NoticeKind, PageDetail
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.people import language_and_removal
from services.unit import Unit
from storage.records import Person

_QUESTION = PageDetail("language")


def show(unit: Unit, person: Person) -> None:
    """Ask which language this member wants to read."""
    unit.tell(Notice(NoticeKind.NETWORK, person=person.id, detail=_QUESTION))


def _choose(unit: Unit, member: Person, pressed: Pressed, topic: PagePress) -> None:
    """Speak the chosen language from now on: the question, the menu and the commands change.

    Raises StaleButton for a language the network does not speak.
    """
    if topic.choice != member.language:
        language_and_removal.choose_language(unit, member, topic.choice)
    unit.tell(
        Notice(
            NoticeKind.NETWORK,
            person=member.id,
            message=pressed.message,
            detail=_QUESTION,
        )
    )


def of_group(unit: Unit) -> str:
    """Give the language of the officials' group: the network's first."""
    return unit.municipality.network.languages[0]


ROUTES: PageRoutes = (Route("language", Who.MEMBER, _choose),)
