"""People outside the network: one polite sentence, three times at most, unless a link is good.

A wrong, used, withdrawn or expired link gets the same sentence as no link at all, so that
nobody can try out which codes exist.
"""

from domain.errors import InviteSpent
from domain.roles import Standing
from handlers import menu
from handlers.meetings.afterwards import presses as afterwards
from handlers.people import onboarding
from handlers.telegram import gate, wording
from handlers.telegram.calls import Sentence
from handlers.telegram.happenings import Said, SentFile, SentOther, Speaker
from services.people import inviting
from services.unit import Unit

SENTENCES = 3
"""How many messages of a stranger are answered before the bot falls silent."""


def open_link(unit: Unit, said: Said) -> Sentence | None:
    """Answer an opened deep link: a newcomer begins, a member gets the menu as always.

    A member who scanned the code in the room of a meeting is there.
    """
    person = gate.known(unit, said.speaker)
    if person is not None and person.standing is Standing.MEMBER:
        if not afterwards.scanned(unit, person, said.argument):
            menu.show(unit, person, "menu-welcome")
        return None
    if person is None:
        spoken = _language(unit, said.speaker)
        try:
            person = inviting.open_link(unit, said.speaker.account, said.argument, spoken)
        except InviteSpent:
            return _sorry(unit, said)
    onboarding.show(unit, person, said.speaker.first_name)
    return None


def words(unit: Unit, said: Said) -> Sentence | None:
    """Answer a stranger's words."""
    return _sorry(unit, said)


def other(unit: Unit, sent: SentFile | SentOther) -> Sentence | None:
    """Answer a stranger's photo, sticker or file."""
    return _sorry(unit, sent)


def _sorry(unit: Unit, happening: Said | SentFile | SentOther) -> Sentence | None:
    speaker = happening.speaker
    if unit.store.strangers.count(speaker.account, unit.now) > SENTENCES:
        return None
    text = wording.say(_language(unit, speaker), "stranger-sorry")
    return Sentence(happening.place.chat, text)


def _language(unit: Unit, speaker: Speaker) -> str:
    """Pick the language of somebody's Telegram if the network speaks it, or else its first."""
    spoken = (speaker.language or "").split("-")[0].lower()
    languages = unit.house.network.languages
    return spoken if spoken in languages else languages[0]
