"""What a form asks, of whom, and how that is worded: the same in a chat and at the desk.

Its texts follow from its name. For a form "meeting" with a field "place":

- `form-meeting-title`: what the form is called, above every question;
- `form-meeting-place`: the question, without tags;
- `form-meeting-place-hint`: a line below it, if there is one;
- `form-meeting-place-name`: the short name of the answer, on buttons and above the preview;
- `form-meeting-place-<code>`: the words for a code, unless `label` gives them;
- `form-meeting-send`: the button that does it, when it is to be another than `Versturen`.

A form that is `like` another has that form's texts where it has none of its own, but its own title.
One that only the desk has is `at_desk`: its own texts begin with `web-` in place of `form-`. There
is one more that says what is wrong with an answer, whatever that is: `web-meeting-place-wrong`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from domain.conversations.form import Field, Form, FormState
from domain.functions import NetworkFunction
from services.unit import Unit
from storage.records import Person


def _none_for_code(_unit: Unit, _person: Person, _field: Field, _code: str) -> str | None:
    return None


def _none_for_question(
    _unit: Unit, _person: Person, _form_state: FormState, _field: Field
) -> str | None:
    return None


def _none_for_name(_person: Person, _field: Field) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class Questions:
    """One form, whoever shows it. All of these are asked anew at every step.

    `build` gives the questions as they depend on the answers so far, and raises AnswerRefused for
    an answer that does not fit the others. `preview` is HTML, as people will see it, at most 3,500
    UTF-16 units; without one the answers are listed. `label` gives the words (plain) for a code
    that is not in the catalogue: a person, a host. `question` gives those of a question that is not
    in it either, `short_name` what its answer is called; without one the name of its field is its
    number. What is for a `function` of the network is not sent in one that has it no more.
    """

    name: str
    build: Callable[[Unit, Person, FormState], Form]
    may: Callable[[Person], bool]
    preview: Callable[[Unit, Person, FormState], str] | None = None
    label: Callable[[Unit, Person, Field, str], str | None] = _none_for_code
    question: Callable[[Unit, Person, FormState, Field], str | None] = _none_for_question
    like: str = ""
    short_name: Callable[[Person, Field], str | None] = _none_for_name
    at_desk: bool = False
    function: NetworkFunction | None = None
