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

from collections.abc import Callable
from dataclasses import dataclass

from domain.conversations.form import Field, Filling, Form
from services.unit import Unit
from storage.records import Person


def _none_for_code(_unit: Unit, _person: Person, _field: Field, _code: str) -> str | None:
    return None


def _none_for_question(
    _unit: Unit, _person: Person, _filling: Filling, _field: Field
) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class FormFace:
    """One form. All of these are asked anew at every step, and none may wait for anything.

    `build` gives the questions as they depend on the answers so far. `finish` does what the form
    is for, in the same transaction, and tells what follows; a Refusal it raises is said, and the
    form stays. `preview` is HTML, as people will see it, at most 3,500 UTF-16 units; without one
    the answers are listed. `label` gives the words (plain) for a code that is not in the catalogue:
    a person, a host. `question` gives those of a question that is not in it either; the name of
    its field is then its number. A form that goes `at_once` has no preview: typing its last answer
    is all.
    """

    name: str
    build: Callable[[Unit, Person, Filling], Form]
    finish: Callable[[Unit, Person, Filling], None]
    may: Callable[[Person], bool]
    preview: Callable[[Unit, Person, Filling], str] | None = None
    label: Callable[[Unit, Person, Field, str], str | None] = _none_for_code
    question: Callable[[Unit, Person, Filling, Field], str | None] = _none_for_question
    like: str = ""
    at_once: bool = False
