"""Forms about a meeting people were called to, in a chat; then its page is shown."""

from collections.abc import Callable

from domain.conversations.form import FormState
from domain.identifiers import AffairId
from handlers.conversations.form_face import Finish, face_of_questions
from handlers.meetings.leading import pages as calling_pages
from services.meetings.leading import changing_questions
from services.unit import Unit
from storage.records import Person


def _and_show(act: Callable[[Unit, Person, FormState], AffairId]) -> Finish:
    """Give what does this and shows the meeting as it is then."""

    def finish(unit: Unit, person: Person, form_state: FormState) -> None:
        meeting = act(unit, person, form_state)
        calling_pages.tell(unit, person, calling_pages.ONE, meeting)

    return finish


FACES = (
    face_of_questions(changing_questions.TO_CHANGE, _and_show(changing_questions.change)),
    face_of_questions(changing_questions.TO_MOVE, _and_show(changing_questions.move)),
    face_of_questions(changing_questions.TO_CANCEL, _and_show(changing_questions.cancel)),
)
