"""What somebody hopes for as they come in, and what they would rather not: read once, then gone.

Guide, "Praten over wederzijdse verwachtingen": what the candidate expects counts as much as what is
expected of them. It is asked while they wait for the coordinator, and nobody has to answer.
"""

from dataclasses import replace

from domain.errors import AnswerRefused
from domain.identifiers import LetterId, MessageId, PersonId
from domain.notices import LetterDetail, Notice, NoticeKind
from domain.people.admission import AdmissionStep, is_code_alone
from domain.roles import Role
from domain.typed_text import clean
from services.people import onboarding
from services.people.onboarding import Joining
from services.unit import Unit
from storage.records import Conversation, Letter, Person

KIND = "hopes"
LONGEST = 600


def asked(joining: Joining) -> bool:
    """Tell whether somebody waits for the coordinator, and may say what they hope for."""
    begun = joining.onboarding
    waits = begun.step is AdmissionStep.WAITING and not joining.leaving
    of_key_figure = begun.role is Role.KEY_FIGURE and not begun.returning
    return waits and of_key_figure and joining.applicant is None


def say(unit: Unit, conversation: Conversation, text: str, message: MessageId) -> bool:
    """Keep what was typed, in place of what was said before; tells whether it was taken.

    A code is not: it is told by voice. Raises AnswerRefused for what is too long or nothing.
    """
    joining = Joining.of(conversation)
    if not asked(joining) or is_code_alone(text):
        return False
    words = clean(text)
    if not words or len(words) > LONGEST:
        raise AnswerRefused("hopes-unfit", most=LONGEST)
    onboarding.keep(unit, conversation, replace(joining, hopes=words, hopes_in=message))
    return True


def follow(unit: Unit, conversation: Conversation, text: str, message: MessageId) -> bool:
    """Follow it when its message was edited; tells whether it was that. Raises AnswerRefused."""
    if Joining.of(conversation).hopes_in != message:
        return False
    return say(unit, conversation, text, message)


def pass_on(unit: Unit, newcomer: Person, joining: Joining, by: PersonId | None) -> None:
    """Give it to the coordinator who let them in; nothing is kept once that one has it."""
    if not joining.hopes or by is None:
        return
    letter = Letter(
        LetterId(unit.chance.bytes(8).hex()),
        newcomer.id,
        KIND,
        {"name": newcomer.name or "", "words": joining.hopes, "to-hear": [by]},
        unit.now,
    )
    unit.store.letters.save(letter)
    unit.tell(Notice(NoticeKind.HOPES, person=by, detail=LetterDetail(letter.id)))
