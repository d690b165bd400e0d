"""A reply to one of our messages that says what a button of it says: the same as pressing it.

Which buttons it has stands in the reply itself, so what counts is what its writer sees.
"""

from html import escape

from config import wording
from domain.conversations.typed_choice import (
    Button,
    Meaning,
    Takes,
    plain,
    recognise,
    recognise_alone,
)
from domain.errors import NotPossibleNow, StaleButton
from handlers import page_buttons, route_table
from handlers.conversations import typed_presses
from handlers.page_buttons import decoded
from handlers.telegram import language
from handlers.telegram.calls import DirectAnswer, Sentence, Toast
from handlers.telegram.happenings import NOTHING_AROUND, Said
from handlers.telegram.payloads import CardPress
from services.unit import Unit
from storage.records import Person


def card_pressed(unit: Unit, said: Said) -> tuple[bool, DirectAnswer | None]:
    """Take a reply to a concern's card in the group that says all that one of its buttons says.

    Tells whether it did, and what is to be said. A question about it ("Oppakken?") is talk. Raises
    NotAllowed as the press would.
    """
    known = _of_card(said)
    if not known or said.speaker.hidden or said.around != NOTHING_AROUND or "?" in said.text:
        return False, None
    buttons = [Button(label, Takes.LABEL, listed=False) for label, _ in known]
    found = recognise(said.text, buttons, typed_presses.spoken(language.of_group(unit)))
    if not found.sure or said.reply_to is None:
        return False, None
    label, payload = known[found.places[0]]
    press = typed_presses.as_press(said, said.reply_to, payload)
    try:
        answer = route_table.answer(unit, press, payload)
    except (StaleButton, NotPossibleNow) as refusal:
        text = wording.label(language.of_group(unit), f"refusal-{refusal.key}", **refusal.facts)
        answer = Toast(press.callback, text)
    told = answer.text if isinstance(answer, Toast) else label
    return True, Sentence(said.place.chat, escape(told, quote=False), said.place.thread)


def _of_card(said: Said) -> list[tuple[str, CardPress]]:
    found = [(label, decoded(data)) for label, data in said.buttons]
    return [(label, payload) for label, payload in found if isinstance(payload, CardPress)]


def pressed(unit: Unit, person: Person, said: Said) -> tuple[bool, DirectAnswer | None]:
    """Take a reply for the button it names; tells whether it did, and what is to be said at once.

    Raises as the press would. Where "ja" or "nee" is not enough, it says what is.
    """
    if said.reply_to is None or not said.buttons or said.around != NOTHING_AROUND:
        return False, None
    known, spoken = page_buttons.known(said.buttons), typed_presses.spoken(person.language)
    found = recognise(said.text, page_buttons.typed(known), spoken)
    if found.sure:
        button = known[found.places[0]]
        return True, page_buttons.take(unit, person, said, said.reply_to, button, "typed-pressed")
    could_be = recognise_alone(said.text, page_buttons.typed(known), spoken).places
    if could_be and plain(said.text) in spoken[Meaning.YES] | spoken[Meaning.NO]:
        return True, page_buttons.ask(person, said, [known[place][0] for place in could_be])
    return False, None
