"""A draft (or whatever else) that waits aside, while its writer tells about an earlier concern.

Somebody who is asked a question answers it between two other things. What they were filing is not
in the way then, and not lost: it comes back as it was.
"""

from dataclasses import replace

from domain.identifiers import PersonId
from services import conversing, drafting, filing
from services.unit import Unit
from storage.records import Conversation, Person

PLACE = "aside"


def put(unit: Unit, draft: Conversation) -> None:
    """Move a draft aside, untouched; its screen leaves the chat."""
    filing.take_away(unit, draft.person, draft.screen)
    unit.store.conversations.drop(draft.person, draft.place)
    unit.store.conversations.save(replace(draft, place=PLACE, screen=None))


def waiting(unit: Unit, person: PersonId) -> Conversation | None:
    """Find the draft that waits aside."""
    return unit.store.conversations.of(person, PLACE)


def draft_of(unit: Unit, person: PersonId) -> Conversation | None:
    """Find somebody's draft, on the screen or aside."""
    conversation = unit.store.conversations.of(person, drafting.PLACE)
    for found in (conversation, waiting(unit, person)):
        if found is not None and drafting.is_draft(found):
            return found
    return None


def bring_back(unit: Unit, person: Person) -> None:
    """Bring the draft back when nothing is in its place, with a word; its 24 hours start anew."""
    draft = waiting(unit, person.id)
    if draft is None or unit.store.conversations.of(person.id, drafting.PLACE) is not None:
        return
    unit.store.conversations.drop(person.id, PLACE)
    back = replace(draft, place=drafting.PLACE, warned=False, updated_at=unit.now)
    unit.store.conversations.save(back)
    conversing.show(unit, person.id, hint="telling-draft-back")
