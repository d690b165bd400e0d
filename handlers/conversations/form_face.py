"""What a form of the product is in a chat: its questions, how it looks, what it does.

What it asks and how that is worded stands in `services/conversations/questions.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields

from domain.conversations.form import FormState, FormView
from domain.identifiers import MessageId
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from services.conversations.questions import Questions
from services.unit import Unit
from storage.records import Conversation, Person

Draw = Callable[[Unit, Person, "FormFace", Conversation, FormState], tuple[str, list[Row]]]
Press = Callable[[Unit, Person, Conversation, Pressed], DirectAnswer | None]
Send = Callable[[Unit, Person, Conversation, FormState, Pressed], DirectAnswer | None]
Finish = Callable[[Unit, Person, FormState], None]
Left = Callable[[Unit, Person, Conversation, MessageId | None, str], None]


@dataclass(frozen=True, slots=True)
class Check:
    """Something to look at before a form is sent, and to choose about.

    It comes between while it `finds` something; that may raise a Refusal. `screen` is what it says
    (HTML), `rows` are its buttons by their choices. `about` names the question it is about, which
    Aanpassen opens; without one it asks which answer is to change. Each of its `choices` gives the
    form state with what was chosen; then the form is sent, or the next check shown.
    """

    finds: Callable[[Unit, FormState], bool]
    screen: Callable[[Unit, Person, FormState], str]
    rows: tuple[tuple[str, ...], ...]
    choices: Mapping[str, Callable[[Unit, FormState], FormState]]
    about: Callable[[Unit, FormState], str] | None = None


@dataclass(frozen=True, slots=True)
class FormFace(Questions):
    """One form. None of these may wait for anything.

    `finish` does what the form is for, in the same transaction, and tells what follows; a Refusal
    it raises is said, and the form stays. A form that goes `at_once` has no preview: its last
    answer is all. The `checks` come before it is sent, in their order.

    What follows is for forms that differ. `draw` gives their screens in place of the usual ones,
    `presses` answers buttons that only they have, by their choice, or by what stands before the id
    that ends it. `send` does all that follows when it is ready, ending the conversation included,
    in place of `finish`: it keeps its screen. `left` does what follows when it ended unsent,
    "stopped", "thrown-away" or "closed", at `screen` if there is one. `resume` is called when
    somebody types while it is kept, or may begin it anew. The choices of a `steady` form never go
    while somebody fills it in. Nobody asked for the words of one that is `unasked`: what is typed
    may name a button as well. What is typed for one that is `behind_pin` counts once the PIN was
    right, where one is asked for.
    """

    finish: Finish | None = None
    at_once: bool = False
    checks: tuple[Check, ...] = ()
    draw: Draw | None = None
    presses: Mapping[str, Press] = field(default_factory=dict)
    send: Send | None = None
    left: Left | None = None
    resume: Callable[[Unit, Person], None] | None = None
    steady: bool = False
    unasked: bool = False
    behind_pin: bool = False


def face_of_questions(questions: Questions, finish: Finish) -> FormFace:
    """Give what asks these in a chat, and does this with the answers."""
    asked = {each.name: getattr(questions, each.name) for each in fields(Questions)}
    return FormFace(**asked, finish=finish)


def first_check(unit: Unit, face: FormFace, form_state: FormState) -> Check | None:
    """Give the first check that finds something. Raises as the checks do."""
    return next((check for check in face.checks if check.finds(unit, form_state)), None)


def warned_about(unit: Unit, face: FormFace, form_state: FormState) -> str:
    """Name the question that the warning on the screen is about; empty when there is none.

    Raises as the checks do.
    """
    if form_state.view is not FormView.CHECKING:
        return ""
    check = first_check(unit, face, form_state)
    return check.about(unit, form_state) if check is not None and check.about is not None else ""


def first_choice(
    unit: Unit, face: FormFace, form_state: FormState, choice: str
) -> Callable[[Unit, FormState], FormState] | None:
    """Find what a choice does, of the first check that finds something or of one before it.

    None for a choice of a check that is still to come. Raises as the checks do.
    """
    for check in face.checks:
        if choice in check.choices:
            return check.choices[choice]
        if check.finds(unit, form_state):
            return None
    return None


FACES: dict[str, FormFace] = {}
"""Every form, by name: `handlers/form_table.py` fills it when the program starts."""
