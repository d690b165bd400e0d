"""People outside the network: one polite answer, three times at most, unless a link is good.

It begins with 112 and says whom to call, for nobody here reads what they write. A wrong, used,
withdrawn or expired link gets the same answer as no link at all, so that nobody can try out which
codes exist. Neither does it tell whether somebody was a member before.
"""

from config import wording
from domain.errors import InviteSpent
from domain.people.rights import due_on
from domain.roles import Standing
from handlers import menu
from handlers.meetings.afterwards import presses as afterwards
from handlers.people import onboarding
from handlers.telegram import gate
from handlers.telegram.calls import Sentence
from handlers.telegram.happenings import Said, SentFile, SentOther, Speaker
from services import albums, strangers
from services.people import rights
from services.people.alumni import staying
from services.people.coming_in import inquirers, introducing
from services.people.web_desk import phone_entry
from services.reply import reply
from services.unit import Unit

SENTENCES = 3
"""How many messages of a stranger are answered before the bot falls silent."""


def open_link(unit: Unit, said: Said) -> Sentence | None:
    """Answer an opened deep link: a newcomer begins, a member hears that it is not for them.

    A member who scanned the code in the room of a meeting is there.
    """
    person = gate.known(unit, said.speaker)
    if person is not None and person.standing is Standing.MEMBER:
        if not afterwards.scanned(unit, person, said.argument):
            reply(unit, person.id, "people-in-already")
            menu.welcome(unit, person)
        return None
    if person is not None and introducing.come_by_invite(unit, person, said.argument):
        person = unit.store.people.by_id(person.id)
    if person is None or person.standing is Standing.ALUMNUS:
        if (colleague := phone_entry.opened(unit, said.speaker.account, said.argument)) is not None:
            asked = wording.say(colleague.language, "webdesk-phone-asked")
            return Sentence(said.place.chat, asked)
        spoken = person.language if person is not None else _language(unit, said.speaker)
        try:
            person = introducing.open_link(unit, said.speaker.account, said.argument, spoken)
        except InviteSpent:
            if person is None:
                return _sorry(unit, said)
            staying.show(unit, person)
            return None
    onboarding.show(unit, person, said.speaker.first_name)
    return None


def words(unit: Unit, said: Said) -> Sentence | None:
    """Answer a stranger's words; who left can ask for what is kept of them, and so can anybody."""
    if said.command == menu.RIGHTS:
        rights.ask_from_outside(unit, said.speaker.account)
    return _sorry(unit, said)


def other(unit: Unit, sent: SentFile | SentOther) -> Sentence | None:
    """Answer a stranger's photo, sticker or file; an album once."""
    return _sorry(unit, sent) if albums.says_first(unit, sent.album, "stranger") else None


def _sorry(unit: Unit, happening: Said | SentFile | SentOther) -> Sentence | None:
    speaker = happening.speaker
    lost = gate.phone_is_lost(unit, speaker)
    if strangers.tried(unit, speaker.account) > SENTENCES:
        return None
    phone = unit.municipality.network.phone
    language = lost.language if lost is not None else _language(unit, speaker)
    key = "people-stranger" if lost is None else "lost-phone-here"
    if lost is None and isinstance(happening, Said) and menu.says_lost(happening.text, language):
        key = "lost-phone-call-outside"
    if lost is None and isinstance(happening, Said) and happening.command == menu.RIGHTS:
        key = "people-rights"
    due = wording.day(language, due_on(unit.today), unit.municipality.network.timezone)
    text = wording.say(language, key, phone=phone, due=due)
    if key == "people-stranger" and (address := inquirers.address(unit)):
        join = wording.say(language, "people-stranger-join", address=address)
        text = f"{text}\n\n{join}"
    return Sentence(happening.place.chat, text)


def _language(unit: Unit, speaker: Speaker) -> str:
    """Pick the language of somebody's Telegram if the network speaks it, or else its first."""
    spoken = (speaker.language or "").split("-")[0].lower()
    languages = unit.municipality.network.languages
    return spoken if spoken in languages else languages[0]
