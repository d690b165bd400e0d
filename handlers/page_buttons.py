"""The buttons of pages as they can be typed: how much of each is asked for, and what it does.

What a button carries is trusted no more than in a press: the same table answers, for who may.
"""

from collections.abc import Iterable

from config import wording
from domain.concerns.act_buttons import button_name
from domain.concerns.acts import Act
from domain.conversations.typed_choice import Button, Takes
from domain.errors import StaleButton
from domain.identifiers import MessageId
from handlers import route_table
from handlers.announcements import pages as announcement_pages
from handlers.announcements import presses as announcement_presses
from handlers.concerns import desk_presses
from handlers.conversations import typed_presses
from handlers.filing import my_concerns_pages
from handlers.group import second_notice
from handlers.meetings import invitation_pages
from handlers.meetings.afterwards import buttons as afterwards_buttons
from handlers.meetings.leading import page as leading_page
from handlers.meetings.leading import pages as leading_pages
from handlers.meetings.polls import pages as poll_pages
from handlers.meetings.series import pages as series_pages
from handlers.telegram.calls import DirectAnswer, Sentence
from handlers.telegram.happenings import Said
from handlers.telegram.payloads import PagePress, Payload, decode
from services.unit import Unit
from storage.records import Person

Known = list[tuple[str, PagePress]]
"""What each button of a page says and carries."""

_LOOKED_AT = frozenset(
    {
        *(invitation_pages.LIST, invitation_pages.OPEN, invitation_pages.NAMES),
        *(invitation_pages.MAP, invitation_pages.FILE),
        *(leading_page.ALL, leading_page.LOOK, leading_page.WHO, poll_pages.PAGE),
        *(afterwards_buttons.HUB, afterwards_buttons.LIST, afterwards_buttons.AGREED),
        *(announcement_pages.ALL, announcement_pages.LOOK, announcement_presses.TO_REPLY),
        *(leading_pages.NEW, series_pages.PAGE, announcement_pages.NEW, desk_presses.CONCERN),
        *("s-answer", "s-list", "s-one", "s-results", "s-new", "overview", "open"),
        *("members", "member", "roster", "p-page", "p-quarter", "privacy"),
    }
)
"""What only shows something, or begins to ask: the beginning of a label does, and its number."""

_MINE_LOOKED_AT = frozenset({"", button_name(Act.ADD), button_name(Act.ANSWER)})
"""The same among a reporter's own buttons: a list, one concern, words that are asked for."""

_ASKED = frozenset(
    {
        *invitation_pages.ANSWERS.values(),
        *(my_concerns_pages.CARE, poll_pages.VOTE, "p-answer"),
        *(afterwards_buttons.SAY, afterwards_buttons.ANSWER),
        *second_notice.WHAT,
    }
)
"""What answers a question that stands alone, or can be answered anew: "ja" and "nee" do."""


def known(buttons: Iterable[tuple[str, str]]) -> Known:
    """Give those that are buttons of a page; others, and what we never wrote, are left out."""
    return [
        (label, payload)
        for label, data in buttons
        if isinstance(payload := decoded(data), PagePress)
    ]


def typed(buttons: Known) -> list[Button]:
    """Say of each how much of it is to be typed."""
    return [Button(label, _takes(payload)) for label, payload in buttons]


def is_list(buttons: Known) -> bool:
    """Tell whether this page only lists things to look at: a button each, and each another one."""
    things = [payload.on for _, payload in buttons if payload.on]
    only_shows = all(_takes(payload) is Takes.LITTLE for _, payload in buttons)
    return bool(things) and only_shows and len(set(things)) == len(things)


def take(
    unit: Unit,
    person: Person,
    said: Said,
    message: MessageId,
    button: tuple[str, PagePress],
    chosen: str,
) -> DirectAnswer | None:
    """Let the button's function answer, as it would a press on this message.

    When nothing comes below, the text `chosen` (a catalogue key) says what was chosen.
    """
    label, payload = button
    press, told = typed_presses.as_press(said, message, payload), len(unit.told)
    answer = typed_presses.out_loud(press.place.chat, route_table.answer(unit, press, payload))
    below = any(
        item.notice.person == person.id and item.notice.message is None for item in unit.told[told:]
    )
    if answer is not None or below:
        return answer
    return Sentence(press.place.chat, wording.say(person.language, chosen, label=label))


def ask(person: Person, said: Said, labels: list[str]) -> Sentence:
    """Ask which button is meant; of many, none is named."""
    if len(labels) > typed_presses.MOST_NAMED:
        return Sentence(said.place.chat, wording.say(person.language, "typed-choose"))
    which = wording.listed(person.language, labels, "or")
    return Sentence(said.place.chat, wording.say(person.language, "typed-unclear", which=which))


def decoded(data: str) -> Payload | None:
    """Read what a button carries; None for what we never wrote."""
    try:
        return decode(data)
    except StaleButton:
        return None


def _takes(payload: PagePress) -> Takes:
    mine, choice = payload.what in my_concerns_pages.PLACES, payload.choice.partition("-")[0]
    if payload.what in _LOOKED_AT or (mine and choice in _MINE_LOOKED_AT):
        return Takes.LITTLE
    return Takes.ALL if payload.what in _ASKED else Takes.LABEL
