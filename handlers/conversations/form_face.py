"""What a form of the product is: which questions, who may, how it looks, what it does.

Its texts follow from its name. For a form "meeting" with a field "place":

- `form-meeting-title`: what the form is called, above every question;
- `form-meeting-place`: the question, without tags;
- `form-meeting-place-hint`: a line below it, if there is one;
- `form-meeting-place-name`: the short name of the answer, on buttons and above the preview;
- `form-meeting-place-<code>`: the words for a code, unless `label` gives them;
- `form-meeting-send`: the button that does it, when it is to be another than `Versturen`.

A form that is `like` another has that form's texts where it has none of its own, but its own title.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from domain.conversations.form import Field, Form, FormState, FormView
from domain.identifiers import MessageId
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from services.unit import Unit
from storage.records import Conversation, Person

Draw = Callable[[Unit, Person, "FormFace", Conversation, FormState], tuple[str, list[Row]]]
Press = Callable[[Unit, Person, Conversation, Pressed], DirectAnswer | None]
Send = Callable[[Unit, Person, Conversation, FormState, Pressed], DirectAnswer | None]
Left = Callable[[Unit, Person, Conversation, MessageId | None, str], None]


def _none_for_code(_unit: Unit, _person: Person, _field: Field, _code: str) -> str | None:
    return None


def _none_for_question(
    _unit: Unit, _person: Person, _form_state: FormState, _field: Field
) -> str | None:
    return None


def _none_for_name(_person: Person, _field: Field) -> str | None:
    return None


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
class FormFace:
    """One form. All of these are asked anew at every step, and none may wait for anything.

    `build` gives the questions as they depend on the answers so far. `finish` does what the form
    is for, in the same transaction, and tells what follows; a Refusal it raises is said, and the
    form stays. `preview` is HTML, as people will see it, at most 3,500 UTF-16 units; without one
    the answers are listed. `label` gives the words (plain) for a code that is not in the catalogue:
    a person, a host. `question` gives those of a question that is not in it either, `short_name`
    what its answer is called; without one the name of its field is its number. A form that goes
    `at_once` has no preview: typing its last answer is all. The `checks` come before it is sent, in
    their order.

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

    name: str
    build: Callable[[Unit, Person, FormState], Form]
    finish: Callable[[Unit, Person, FormState], None] | None
    may: Callable[[Person], bool]
    preview: Callable[[Unit, Person, FormState], str] | None = None
    label: Callable[[Unit, Person, Field, str], str | None] = _none_for_code
    question: Callable[[Unit, Person, FormState, Field], str | None] = _none_for_question
    like: str = ""
    at_once: bool = False
    checks: tuple[Check, ...] = ()
    draw: Draw | None = None
    presses: Mapping[str, Press] = field(default_factory=dict)
    send: Send | None = None
    left: Left | None = None
    resume: Callable[[Unit, Person], None] | None = None
    steady: bool = False
    unasked: bool = False
    short_name: Callable[[Person, Field], str | None] = _none_for_name
    behind_pin: bool = False


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
