"""Writing one sentence to the network, and deciding about one: the questions of both forms."""

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId
from domain.network import FEW
from domain.roles import Role, Standing
from domain.together.signal import LONGEST_ANSWER, LONGEST_SENTENCE, Signal
from services import identifying_words
from services.conversations.questions import Questions
from services.together import key_figures
from services.together.signal import sharing, words
from services.unit import Unit
from storage.records import Person

SHARING, DECIDING = "sharing", "deciding"
SENTENCE = "sentence"
WHAT, PASS, KEEP = "what", "pass", "keep"
HOW, WORDS = "how", "words"
_OWN, _USUAL = "own", "usual"


def _may_write(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role is Role.KEY_FIGURE


def _may_decide(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role is Role.COORDINATOR


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask for the sentence. Raises AnswerRefused for a citizen service number."""
    identifying_words.refuse_citizen_number(form_state.words(SENTENCE))
    return Form(SHARING, (Field(SENTENCE, FieldKind.WORDS, most=LONGEST_SENTENCE),))


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show it as the network would see it, and say what happens first."""
    draft = Signal(
        id=AffairId(""),
        by=None,
        words=sharing.sentence(form_state.words(SENTENCE)),
        known_until=unit.now,
        lapses_at=unit.now,
        remind_at=None,
    )
    head = wording.say(person.language, "signal-preview")
    return f"{head}\n\n{words.to_member(unit, person.language, draft)}"


def _build_deciding(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    fields = [
        Field(WHAT, FieldKind.CHOICE, (PASS, KEEP)),
        Field(HOW, FieldKind.CHOICE, (_USUAL, _OWN)),
    ]
    if form_state.choice(HOW) == _OWN:
        fields.append(Field(WORDS, FieldKind.WORDS, most=LONGEST_ANSWER))
    return Form(DECIDING, tuple(fields))


def _preview_deciding(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show what its writer will read, and what the network would. Raises NotPossibleNow."""
    signal = sharing.undecided(unit, AffairId(form_state.subject))
    tongue, answer = person.language, form_state.words(WORDS)
    passes = form_state.choice(WHAT) == PASS
    now = signal.passed(unit.now, answer) if passes else signal.kept_back(unit.now, answer)
    count = len(key_figures.taking_part(unit))
    parts = [wording.say(tongue, "signal-decides-writer"), words.to_writer(tongue, now)]
    if passes:
        enough = "yes" if count >= FEW else "no"
        parts.append(
            wording.say(tongue, "signal-decides-network", enough=enough, count=count, least=FEW)
        )
        parts.append(words.to_member(unit, tongue, now))
    return "\n\n".join(parts)


def decide(unit: Unit, coordinator: Person, form_state: FormState) -> bool:
    """Do what was decided; tells whether it was passed on. Raises as `sharing.pass_on`."""
    signal, answer = AffairId(form_state.subject), form_state.words(WORDS)
    passes = form_state.choice(WHAT) == PASS
    act = sharing.pass_on if passes else sharing.keep_back
    act(unit, coordinator, signal, answer)
    return passes


WRITING = Questions(SHARING, _build, _may_write, _preview)
DECISION = Questions(DECIDING, _build_deciding, _may_decide, _preview_deciding)
