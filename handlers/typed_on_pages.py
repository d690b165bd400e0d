"""What is typed below a page, held against the buttons of the newest page in the chat.

Whoever types "ja" below an invitation need not swipe it. What fits no button of that page is free
words, and begins with 112: so does whatever hints at danger, though it were the name of a button.
A newcomer's code below the question for it needs no button: it is taken as typed there.
"""

from functools import cache

from domain.conversations.typed_choice import Recognised, plain, recognise_alone
from domain.filing.small_talk import is_small_talk
from handlers import conversation_table, page_buttons
from handlers.conversations import typed_presses
from handlers.conversations.typed_presses import Awaited
from handlers.people import admission_form
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import NOTHING_AROUND, Said
from services.conversations import clear_chat, conversation_rows
from services.filing import spoken
from services.unit import Unit
from storage.records import Conversation, NewestPage, Person


def pressed(unit: Unit, person: Person, said: Said) -> tuple[bool, DirectAnswer | None]:
    """Take what was typed for a button of the newest page; tells whether it was one.

    Raises as the press would. Where "ja" or "nee" is not enough, it says what is.
    """
    page = unit.store.newest_pages.of(person.id) if _may_be_a_button(said) else None
    if page is None:
        return False, None
    known = page_buttons.known(page.buttons)
    if admission_form.typed_below(unit, person, said, page.message, [step for _, step in known]):
        return True, None
    found = _found(unit, person, said, page)
    if found.sure:
        button = known[found.places[0]]
        return True, page_buttons.take(unit, person, said, page.message, button, "typed-chosen")
    if found.places:
        return True, page_buttons.ask(person, said, [known[place][0] for place in found.places])
    return False, None


def from_list(
    unit: Unit, person: Person, conversation: Conversation, said: Said
) -> tuple[bool, DirectAnswer | None]:
    """Take a number for what stands there in the list that was just asked for.

    What was begun before and is still open waits: nothing is told by a bare number. Where a number
    is asked for, it is the answer. Tells whether it was one of the list; raises as the press would.
    """
    page = unit.store.newest_pages.of(person.id) if _may_be_a_button(said) else None
    if (
        page is None
        or not plain(said.text).isdecimal()
        or not _asked_for_since(unit, conversation, page, said)
        or conversation_table.awaited(unit, person, conversation) is Awaited.MOMENT
    ):
        return False, None
    known = page_buttons.known(page.buttons)
    found = recognise_alone(
        said.text, page_buttons.typed(known), typed_presses.spoken(person.language)
    )
    if not found.sure or not page_buttons.is_list(known):
        return False, None
    button = known[found.places[0]]
    return True, page_buttons.take(unit, person, said, page.message, button, "typed-chosen")


def _asked_for_since(unit: Unit, conversation: Conversation, page: NewestPage, said: Said) -> bool:
    """Tell whether a page answers what was typed below the conversation's screen."""
    screen = conversation.screen
    if screen is None or conversation_rows.is_on_its_way(unit, conversation.person):
        return False
    theirs = clear_chat.messages_of(conversation)
    return said.message > page.message and any(screen < each < page.message for each in theirs)


def _may_be_a_button(said: Said) -> bool:
    alone = said.reply_to is None and said.around == NOTHING_AROUND
    return alone and typed_presses.is_short(said.text)


def _found(unit: Unit, person: Person, said: Said, page: NewestPage) -> Recognised:
    buttons = page_buttons.typed(page_buttons.known(page.buttons))
    words = plain(said.text)
    found = recognise_alone(said.text, buttons, typed_presses.spoken(person.language))
    if words in [plain(button.label) for button in buttons]:
        return found
    if _hints_at_danger(person.language, words) or _is_asked(unit, person):
        return Recognised()
    return Recognised() if found.sure and _is_hollow(person, said.text) else found


def _is_hollow(person: Person, text: str) -> bool:
    """Tell whether these words only greet, thank or agree: "ok" says less than "ja"."""
    first = plain(text).partition(" ")[0]
    return is_small_talk(text) and first not in typed_presses.yes_and_no(person.language)


def _is_asked(unit: Unit, person: Person) -> bool:
    """Tell whether an official waits for an answer of theirs: then "ja" may well be that."""
    asked = spoken.open_question(unit, person, None) or spoken.name_asked(unit, person)
    return asked is not None


def _hints_at_danger(language: str, words: str) -> bool:
    return any(f" {danger}" in f" {words}" for danger in _danger(language))


@cache
def _danger(language: str) -> tuple[str, ...]:
    return tuple(typed_presses.words_of(language, "typed-danger"))
