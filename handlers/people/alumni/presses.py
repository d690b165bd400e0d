"""Former members: what they press, and what comes of what they type."""

from config import wording
from domain.errors import StaleButton
from domain.identifiers import MessageId
from domain.notices import NoticeKind
from domain.people.rights import due_on
from handlers.people.alumni import pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed, Said, SentFile, SentOther
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services import albums
from services.conversations import conversation_rows
from services.people import buddies, rights
from services.people.alumni import renewing, staying
from services.reply import reply
from services.unit import Unit
from storage.records import Person


def words(unit: Unit, person: Person, said: Said, *, rights_asked: bool) -> None:
    """Say what a former member can do here, whatever they typed; they can ask for their rights."""
    if not rights_asked:
        staying.show(unit, person)
        return
    rights.ask_from_outside(unit, said.speaker.account)
    network = unit.municipality.network
    due = wording.day(person.language, due_on(unit.today), network.timezone)
    reply(unit, person.id, "people-rights", phone=network.phone, due=due)


def other(unit: Unit, person: Person, sent: SentFile | SentOther) -> None:
    """Say the same to who sends a photo, sticker or file; of an album once."""
    if albums.says_first(unit, sent.album, "alumnus"):
        staying.show(unit, person)


def _stay(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    renewing.stays(unit, person)
    _turn(unit, person, staying.OWN, press.message)
    return Toast(press.callback, wording.label(person.language, "toast-alumnus-stays"))


def _stop(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Ask once more; then nothing of them stays, and the page leaves the chat."""
    if topic.choice not in {"", pages.YES}:
        raise StaleButton
    if not topic.choice:
        _turn(unit, person, staying.SURE, press.message)
        return
    conversation_rows.take_away(unit, person.id, press.message)
    renewing.stop(unit, person)


def _step_back(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    buddies.step_back(unit, person)
    _turn(unit, person, staying.OWN, press.message)
    return Toast(press.callback, wording.label(person.language, "toast-membership-stepped-back"))


def _turn(unit: Unit, person: Person, page: str, message: MessageId) -> None:
    turn(unit, person, NoticeKind.ALUMNUS, message, page)


ROUTES: PageRoutes = (
    Route(pages.STAY, Who.ALUMNUS, _stay),
    Route(pages.STOP, Who.ALUMNUS, _stop),
    Route(pages.STEP_BACK, Who.ALUMNUS, _step_back),
)
