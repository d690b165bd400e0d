"""A reply to one of our messages that says what a button of it says: the same as pressing it.

Which buttons it has stands in the reply itself, so what counts is what its writer sees.
"""

from domain.conversations.typed_choice import Meaning, plain, recognise
from handlers import page_buttons
from handlers.conversations import typed_presses
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import NOTHING_AROUND, Said
from services.unit import Unit
from storage.records import Person


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
    if found.places and plain(said.text) in spoken[Meaning.YES] | spoken[Meaning.NO]:
        return True, page_buttons.ask(person, said, [known[place][0] for place in found.places])
    return False, None
