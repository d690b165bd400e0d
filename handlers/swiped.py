"""A reply to one of our messages that says what a button of it says: the same as pressing it.

Which buttons it has stands in the reply itself, so what counts is what its writer sees. What they
carry is trusted no more than in a press: the same table answers, for who may.
"""

from domain.conversations.typed_choice import Button, Meaning, Takes, plain, recognise
from domain.errors import StaleButton
from handlers import route_table
from handlers.announcements import pages as announcement_pages
from handlers.announcements import presses as announcement_presses
from handlers.conversations import typed_presses
from handlers.filing import my_concerns_pages
from handlers.meetings import invitation_pages
from handlers.meetings.afterwards import buttons as afterwards_buttons
from handlers.meetings.leading import page as leading_page
from handlers.meetings.polls import pages as poll_pages
from handlers.telegram import wording
from handlers.telegram.calls import DirectAnswer, Sentence
from handlers.telegram.happenings import NOTHING_AROUND, Pressed, Said
from handlers.telegram.payloads import PagePress, Payload, decode
from services.unit import Unit
from storage.records import Person

_LOOKED_AT = frozenset(
    {
        *(invitation_pages.LIST, invitation_pages.OPEN, invitation_pages.NAMES),
        *(invitation_pages.MAP, invitation_pages.FILE),
        *(leading_page.ALL, leading_page.LOOK, leading_page.WHO, poll_pages.PAGE),
        *(afterwards_buttons.HUB, afterwards_buttons.LIST, afterwards_buttons.AGREED),
        *(announcement_pages.ALL, announcement_pages.LOOK, announcement_presses.TO_REPLY),
        *("s-answer", "s-list", "s-one", "s-results", "overview", "members", "member", "roster"),
    }
)
"""What only shows something, or begins to ask: the beginning of a label does, and its number."""

_ASKED = frozenset(
    {
        *invitation_pages.ANSWERS.values(),
        *(my_concerns_pages.CARE, poll_pages.VOTE, "p-answer"),
        *(afterwards_buttons.SAY, afterwards_buttons.ANSWER),
    }
)
"""What answers a question that can be answered anew: "ja" and "nee" do."""


def pressed(unit: Unit, person: Person, said: Said) -> tuple[bool, DirectAnswer | None]:
    """Take a reply for the button it names; tells whether it did, and what is to be said at once.

    Raises as the press would. Where "ja" or "nee" is not enough, it says what is.
    """
    if said.reply_to is None or not said.buttons or said.around != NOTHING_AROUND:
        return False, None
    known = [
        (label, payload)
        for label, data in said.buttons
        if isinstance(payload := _decoded(data), PagePress)
    ]
    buttons = [_button(label, payload) for label, payload in known]
    spoken = typed_presses.spoken(person.language)
    found = recognise(said.text, buttons, spoken)
    if found.sure:
        label, payload = known[found.places[0]]
        press = typed_presses.as_press(said, said.reply_to, payload)
        return True, _take(unit, person, press, label, payload)
    if found.places and plain(said.text) in spoken[Meaning.YES] | spoken[Meaning.NO]:
        return True, _ask(person, said, [known[place][0] for place in found.places])
    return False, None


def _decoded(data: str) -> Payload | None:
    try:
        return decode(data)
    except StaleButton:
        return None


def _button(label: str, payload: PagePress) -> Button:
    lists = payload.what == my_concerns_pages.MINE and not payload.choice
    if lists or payload.what in _LOOKED_AT:
        return Button(label, Takes.LITTLE)
    return Button(label, Takes.ALL if payload.what in _ASKED else Takes.LABEL)


def _take(
    unit: Unit, person: Person, press: Pressed, label: str, payload: PagePress
) -> DirectAnswer | None:
    """Let the button's function answer; when nothing comes below, say what was chosen."""
    told = len(unit.told)
    answer = typed_presses.out_loud(press.place.chat, route_table.answer(unit, press, payload))
    below = any(
        item.notice.person == person.id and item.notice.message is None for item in unit.told[told:]
    )
    if answer is not None or below:
        return answer
    return Sentence(press.place.chat, wording.say(person.language, "typed-pressed", label=label))


def _ask(person: Person, said: Said, labels: list[str]) -> Sentence:
    which = wording.listed(person.language, labels, "or")
    return Sentence(said.place.chat, wording.say(person.language, "typed-unclear", which=which))
