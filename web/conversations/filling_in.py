"""Filling in a form at the desk: typed on one page, looked at once more, and sent.

What is typed is kept, sealed, before it is shown again, and sent from there: a form that is posted
twice, a second tab or the way back sends nothing a second time, and loses nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from config import wording
from domain.conversations import one_page, steps
from domain.conversations.form import FormState
from domain.conversations.progress import Build
from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow, Refusal
from domain.roles import Role
from services.conversations import form_at_desk, form_rows, form_words
from services.conversations.form_at_desk import KeptForm
from services.conversations.questions import Questions
from services.unit import Unit
from storage.records import Person
from web import refusals
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.conversations import form_page
from web.conversations.form_page import Filled
from web.conversations.reading import Read, read
from web.drawing import draw_for, ours, say
from web.routes import Route, Writing, get, post


@dataclass(frozen=True, slots=True)
class DeskForm:
    """A form of the desk, and where it stands.

    `begin` gives what the form is about, and the answers that are there from the start; it raises
    NotAllowed for whom it is not, and NotPossibleNow when it is too late. `send` does what the
    form is for and gives the page to go on to, `leave` the page of what it is about. Nothing of a
    page is kept while it does not `keeps`. A `warning` (HTML, empty for none) stands above what is
    looked at once more: who sends it then lets it go with the rest. What it is `about` (HTML too)
    stands above both, where that is something to read. A title of its own stands in `called`.
    """

    questions: Questions
    address: str
    who: frozenset[Role]
    begin: Callable[[Unit, Visit], tuple[str, Mapping[str, object]]]
    send: Callable[[Unit, Person, FormState], str]
    leave: Callable[[Visit], str]
    keeps: Callable[[FormState], bool] = lambda _form_state: True
    warning: Callable[[Unit, Person, FormState], str] = lambda _unit, _person, _form_state: ""
    about: Callable[[Unit, Visit], str] = lambda _unit, _visit: ""
    called: str = ""

    def routes(self) -> tuple[Route, ...]:
        """Give its addresses: the page, what looks at it once more, what sends and what forgets."""
        writing = Writing(partial(_keep, self), partial(_of_an_old_form, self))
        return (
            get(self.address, self.who, partial(_show, self)),
            post(self.address, self.who, partial(_look, self), writing),
            post(f"{self.address}/send", self.who, partial(_send, self)),
            post(f"{self.address}/throw-away", self.who, partial(_throw_away, self)),
        )

    def place(self, visit: Visit) -> str:
        """Give the address of the form itself, whichever of its addresses was asked for."""
        parts = len([part for part in self.address.split("/") if part])
        return "/" + "/".join(visit.asked.path[:parts])


def _show(form: DeskForm, unit: Unit, visit: Visit) -> Answer:
    """Show the form, with what was filled in before; of another state of things only the words.

    Raises NotPossibleNow when it is too late, and nothing was filled in.
    """
    kept = form_at_desk.kept(unit, visit.person, form.place(visit))
    try:
        begun = _begun(form, unit, visit)
    except NotPossibleNow as refusal:
        if kept is None:
            raise
        return _too_late(form, unit, visit, _words(form, unit, visit, kept), refusal)
    if kept is None:
        return page(_form(form, unit, visit, Filled(begun)))
    if kept.form_state.subject == begun.subject:
        return page(_form(form, unit, visit, Filled(kept.form_state, kept.typed)))
    return _changed_meanwhile(form, unit, visit, begun, kept)


def _look(form: DeskForm, unit: Unit, visit: Visit) -> Answer:
    """Keep what was typed, and show it once more with what follows from it."""
    try:
        found, kept = _take(form, unit, visit)
    except NotPossibleNow as refusal:
        return _too_late(form, unit, visit, _in_page(visit), refusal)
    if kept is None or not found.filled.complete:
        return _asked_again(form, unit, visit, found)
    return _once_more(form, unit, visit, kept)


def _send(form: DeskForm, unit: Unit, visit: Visit) -> Answer:
    """Send what was looked at. What is not there any more was sent before.

    What was filled in in another tab since is not what stands in this page: it is shown first.
    """
    kept = form_at_desk.kept(unit, visit.person, form.place(visit))
    if kept is None:
        return go_on(form.leave(visit))
    try:
        begun = _begun(form, unit, visit)
        if kept.form_state.subject != begun.subject:
            return _changed_meanwhile(form, unit, visit, begun, kept)
        if not kept.seen or kept.mark != visit.asked.form.get("mark"):
            changed = wording.label(visit.tongue, "web-words-changed")
            return _once_more(form, unit, visit, kept, changed=changed)
        return _carried_out(form, unit, visit, kept)
    except NotPossibleNow as refusal:
        return _too_late(form, unit, visit, _words(form, unit, visit, kept), refusal)


def _carried_out(form: DeskForm, unit: Unit, visit: Visit, kept: KeptForm) -> Answer:
    """Do what the form is for, with what was looked at. Raises NotPossibleNow."""
    person = visit.person
    try:
        with unit.attempt():
            reckoning = form_rows.reckoning(unit, person)
            ready = steps.complete(_build(form, unit, visit), kept.form_state, reckoning)
            to = form.send(unit, person, ready)
    except AnswerRefused as refusal:
        unit.refused = refusal.key
        problem = form_page.why(visit.tongue, refusal)
        filled = Filled(kept.form_state, kept.typed)
        return page(_form(form, unit, visit, filled, problem=problem), 422)
    form_at_desk.throw_away(unit, person, form.place(visit))
    return go_on(to)


def _throw_away(form: DeskForm, unit: Unit, visit: Visit) -> Answer:
    """Forget what was typed; nothing was sent."""
    form_at_desk.throw_away(unit, visit.person, form.place(visit))
    return go_on(form.leave(visit))


def _keep(form: DeskForm, unit: Unit, visit: Visit) -> bool:
    """Keep what was typed when its session had ended meanwhile; nothing else is done with it.

    Tells whether there was something, and it is kept.
    """
    try:
        _, kept = _take(form, unit, visit)
    except Refusal as refusal:
        unit.refused = refusal.key
        return False
    return kept is not None


def _of_an_old_form(form: DeskForm, unit: Unit, visit: Visit) -> Answer:
    """Show what stood in a page of an earlier session once more; nothing is kept of it."""
    try:
        found = read(unit, visit, form.questions, _begun(form, unit, visit))
    except NotPossibleNow as refusal:
        return _too_late(form, unit, visit, _in_page(visit), refusal)
    problem = wording.label(visit.tongue, "web-form-kept")
    shown = Filled(found.filled.form_state, found.typed)
    return page(_form(form, unit, visit, shown, problem=problem), 409)


def _changed_meanwhile(
    form: DeskForm, unit: Unit, visit: Visit, begun: FormState, kept: KeptForm
) -> Answer:
    """Show the form as it begins now, since what it is about became another meanwhile.

    The words that were typed stand above it, to copy them.
    """
    said = wording.label(visit.tongue, "web-form-other-now")
    words = _words(form, unit, visit, kept)
    return page(_form(form, unit, visit, Filled(begun), problem=said, earlier=words), 409)


def _once_more(
    form: DeskForm, unit: Unit, visit: Visit, kept: KeptForm, *, changed: str = ""
) -> Answer:
    """Show what is kept, as it will be; `changed` says that something else was looked at before."""
    still = one_page.still_open(_build(form, unit, visit), kept.form_state)
    if still or kept.typed:
        filled = Filled(kept.form_state, kept.typed)
        return page(_form(form, unit, visit, filled, problem=changed), 409)
    person, questions = visit.person, form.questions
    kept = form_at_desk.keep(
        unit, person, form.place(visit), kept.form_state, kept.typed, seen=True
    )
    if questions.preview is not None:
        shown = questions.preview(unit, person, kept.form_state)
    else:
        asked = questions.build(unit, person, kept.form_state)
        shown = form_words.listing(unit, person, questions, asked, kept.form_state)
    warning = form.warning(unit, person, kept.form_state)
    drawn = draw_for(
        unit,
        visit,
        "form_preview.html",
        address=form.place(visit),
        title=form_page.title(visit.tongue, questions, form.called),
        send=form_page.send_label(visit.tongue, questions, anyway=bool(warning)),
        about=ours(form.about(unit, visit)),
        warning=ours(warning),
        shown=ours(shown),
        mark=kept.mark,
        problem=changed,
    )
    return page(drawn, 409 if changed else 200)


def _asked_again(form: DeskForm, unit: Unit, visit: Visit, found: Read) -> Answer:
    """Show the form once more, with what is wrong and what is asked still."""
    tongue, filled = visit.tongue, found.filled
    problems = {
        name: form_page.why_of(tongue, form.questions, name, each)
        for name, each in filled.refused.items()
    }
    more = {name: wording.label(tongue, "web-form-still") for name in filled.still}
    shown = Filled(filled.form_state, found.typed, more | problems)
    return page(_form(form, unit, visit, shown), 422)


def _form(
    form: DeskForm,
    unit: Unit,
    visit: Visit,
    filled: Filled,
    *,
    problem: str = "",
    earlier: Mapping[str, str] | None = None,
) -> str:
    questions = form_page.drawn(unit, visit, form.questions, filled)
    every = [each for top in questions for each in top.all()]
    return draw_for(
        unit,
        visit,
        "form.html",
        address=form.place(visit),
        back=form.leave(visit),
        title=form_page.title(visit.tongue, form.questions, form.called),
        about=ours(form.about(unit, visit)),
        questions=questions,
        asked=form_page.names(questions),
        wrong=[each for each in every if each.problem],
        problem=problem,
        earlier=earlier or {},
    )


def _too_late(
    form: DeskForm, unit: Unit, visit: Visit, words: Mapping[str, str], refusal: NotPossibleNow
) -> Answer:
    """Say what stands in the way; the words that were typed stand there, to copy them."""
    unit.refused = refusal.key
    drawn = draw_for(
        unit,
        visit,
        "form_too_late.html",
        address=form.place(visit),
        back=form.leave(visit),
        title=form_page.title(visit.tongue, form.questions, form.called),
        why=say(visit.tongue, refusals.key_of(refusal), **refusal.facts),
        words=words,
    )
    return page(drawn, 409)


def _words(form: DeskForm, unit: Unit, visit: Visit, kept: KeptForm) -> Mapping[str, str]:
    return form_page.typed_words(unit, visit, form.questions, kept.form_state)


def _in_page(visit: Visit) -> Mapping[str, str]:
    """Give all words that a page sends, under one name."""
    words = visit.asked.words
    return {wording.label(visit.tongue, "web-your-words"): words} if words else {}


def _take(form: DeskForm, unit: Unit, visit: Visit) -> tuple[Read, KeptForm | None]:
    """Read what a page sends, and keep it; where nothing may be kept, what was before goes too."""
    found = read(unit, visit, form.questions, _begun(form, unit, visit))
    place, form_state = form.place(visit), found.filled.form_state
    if not form.keeps(form_state):
        form_at_desk.throw_away(unit, visit.person, place)
        return found, None
    kept = form_at_desk.keep(unit, visit.person, place, form_state, found.to_keep, seen=False)
    return found, kept


def _begun(form: DeskForm, unit: Unit, visit: Visit) -> FormState:
    if not form.questions.may(visit.person):
        raise NotAllowed
    subject, answers = form.begin(unit, visit)
    return form_at_desk.begun(form.questions.name, answers, subject)


def _build(form: DeskForm, unit: Unit, visit: Visit) -> Build:
    return form_words.build_of(unit, visit.person, form.questions)
