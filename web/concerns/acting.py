"""Acting on a concern at the desk: at once, or with words that are looked at once more.

What is typed is kept, sealed, before it is shown again, and sent from there: a form that is posted
twice, a second tab or the way back sends nothing a second time, and loses nothing.
"""

from collections.abc import Iterator
from dataclasses import replace

from config import wording
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, Preparation
from domain.concerns.concern import Concern
from domain.concerns.doers import Doer
from domain.concerns.outcomes import Outcome
from domain.concerns.permits import Actor
from domain.concerns.protocol import Decision, permit
from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow, Refusal
from domain.identifiers import EntryId
from services.actors import at_the_desk
from services.concerns import acts, choices, desk, standard_texts, written_at_desk
from services.concerns.act_preview import Readers, foresee_by, readers
from services.concerns.acts import Words
from services.concerns.prepare_act import LONGEST
from services.concerns.words import follows, hindrances
from services.concerns.written_at_desk import WrittenAtDesk
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.concerns.found import concern_of
from web.concerns.typed import begun_for, checked, typed
from web.drawing import draw_for, ours, say
from web.routes import ANY, COLLEAGUES, OFFICIALS, Route, Writing, get, post


def at_once(unit: Unit, visit: Visit) -> Answer:
    """Do what needs nothing but the press; then show the concern as it is."""
    concern, act = concern_of(unit, visit), _act(visit, 3)
    if ACTS[act].begins_with is not None:
        raise NotAllowed
    try:
        acts.carry_out(unit, at_the_desk(visit.person), concern, act)
    except NotPossibleNow as refusal:
        return too_late(unit, visit, concern, refusal)
    return go_on(f"/concerns/{concern.id}")


def prepare(unit: Unit, visit: Visit) -> Answer:
    """Show the form of an act, with what was typed in it before."""
    concern, act = concern_of(unit, visit), _act(visit, 3)
    try:
        permit(unit.municipality.protocol, concern, act, at_the_desk(visit.person))
    except NotPossibleNow as refusal:
        return too_late(unit, visit, concern, refusal)
    begun = begun_for(concern, act)
    kept = written_at_desk.begin(unit, visit.person, concern, begun)
    written = kept if kept.act is act else begun
    other = None if kept.act is act else kept
    return page(_form(unit, visit, concern, written, other=other))


def look(unit: Unit, visit: Visit) -> Answer:
    """Keep what was typed, and show it once more with what follows from it."""
    concern, act = concern_of(unit, visit), _act(visit, 3)
    written = typed(unit, visit, act)
    written_at_desk.keep(unit, visit.person, concern, written)
    return _once_more(unit, visit, concern, written)


def _once_more(
    unit: Unit, visit: Visit, concern: Concern, written: WrittenAtDesk, *, changed: str = ""
) -> Answer:
    """Show what is kept; `changed` says that something else was looked at before."""
    try:
        written = checked(unit, written)
        actor: Actor = at_the_desk(visit.person)
        decision = foresee_by(unit, actor, concern, written.act, written.outcome)
    except AnswerRefused as refusal:
        why = changed or wording.label(visit.tongue, f"refusal-{refusal.key}", **refusal.facts)
        return page(_form(unit, visit, concern, written, problem=why), 409 if changed else 422)
    except NotPossibleNow as refusal:
        return too_late(unit, visit, concern, refusal)
    written_at_desk.keep(unit, visit.person, concern, replace(written, seen=True))
    shown = _preview(unit, visit, concern, written, decision, changed)
    return page(shown, 409 if changed else 200)


def of_an_old_form(unit: Unit, visit: Visit) -> Answer:
    """Show words once more that stood in a page of an earlier session; nothing is kept of them."""
    concern, act = concern_of(unit, visit), _act(visit, 3)
    why = wording.label(visit.tongue, "web-form-kept")
    return page(_form(unit, visit, concern, typed(unit, visit, act), problem=why), 409)


def send(unit: Unit, visit: Visit) -> Answer:
    """Do it, with the words that were looked at. What is not there any more was sent before.

    What was written in another tab since is not what stands in this page: it is shown first.
    """
    concern, act = concern_of(unit, visit), _act(visit, 3)
    written = written_at_desk.kept(unit, visit.person, concern)
    if written is None:
        return go_on(f"/concerns/{concern.id}")
    looked_at = written.seen and written.mark == visit.asked.form.get("mark")
    if not looked_at or written.act is not act:
        changed = wording.label(visit.tongue, "web-words-changed")
        return _once_more(unit, visit, concern, written, changed=changed)
    words = Words(written.text, written.outcome, standard=written.standard)
    try:
        if act is Act.ADVISE:
            call = EntryId(written.call)
            desk.advise(unit, visit.person, call, written.text, at_the_desk)
        else:
            acts.carry_out(unit, at_the_desk(visit.person), concern, act, words)
    except NotPossibleNow as refusal:
        return too_late(unit, visit, concern, refusal)
    written_at_desk.throw_away(unit, visit.person.id, concern)
    return go_on(f"/concerns/{concern.id}")


def throw_away(unit: Unit, visit: Visit) -> Answer:
    """Forget what was typed; nothing was sent."""
    concern = concern_of(unit, visit)
    written_at_desk.throw_away(unit, visit.person.id, concern)
    return go_on(f"/concerns/{concern.id}")


def keep(unit: Unit, visit: Visit) -> bool:
    """Keep what was typed when its session had ended meanwhile; nothing else is done with it.

    Tells whether there was something, and it is kept.
    """
    try:
        concern, act = concern_of(unit, visit), _act(visit, 3)
        written = typed(unit, visit, act)
        written_at_desk.keep(unit, visit.person, concern, written)
    except Refusal as refusal:
        unit.refused = refusal.key
        return False
    return bool(written.text or written.outcome)


def _form(
    unit: Unit,
    visit: Visit,
    concern: Concern,
    written: WrittenAtDesk,
    *,
    other: WrittenAtDesk | None = None,
    problem: str = "",
) -> str:
    tongue, act = visit.tongue, written.act
    offered = choices.offered(unit, act)
    return draw_for(
        unit,
        visit,
        "act_form.html",
        address=f"/concerns/{concern.id}",
        act=act,
        title=_title(tongue, act),
        reference=concern.reference,
        written=written,
        other=other,
        other_title=_title(tongue, other.act) if other else "",
        problem=problem,
        choices=[
            (code, each.label(tongue), isinstance(each, Outcome) and each.needs_reason)
            for code, each in offered.items()
        ],
        takes_words=not _only_confirmed(act),
        standards=[(each.code, each.label(tongue)) for each in standard_texts.offered(unit, act)],
        readers=list(_who_reads(unit, visit, concern, written)),
        longest=LONGEST,
    )


def _preview(
    unit: Unit,
    visit: Visit,
    concern: Concern,
    written: WrittenAtDesk,
    decision: Decision,
    problem: str,
) -> str:
    tongue = visit.tongue
    chosen = choices.chosen(unit, written.act, written.outcome)
    lines = [ours(each) for each in follows.lines(unit, decision, tongue)]
    who = readers(decision)
    if written.standard and who in {Readers.REPORTER, Readers.COORDINATOR_FIRST}:
        lines.append(say(tongue, "act-own-language"))
    if choices.says_least(unit, written.act, written.outcome) and who is Readers.REPORTER:
        lines.append(say(tongue, "act-not-shared"))
    return draw_for(
        unit,
        visit,
        "act_preview.html",
        address=f"/concerns/{concern.id}",
        act=written.act,
        title=_title(tongue, written.act),
        reference=concern.reference,
        written=written,
        problem=problem,
        chosen=chosen.label(tongue) if chosen else "",
        readers=[] if not written.text else [say(tongue, f"act-readers-{who}")],
        lines=lines,
    )


def _who_reads(unit: Unit, visit: Visit, concern: Concern, written: WrittenAtDesk) -> Iterator[str]:
    """Say who will read the words, before they are typed."""
    if _only_confirmed(written.act):
        return
    actor: Actor = at_the_desk(visit.person)
    try:
        decision = foresee_by(unit, actor, concern, written.act, written.outcome)
    except Refusal:  # what is missing is said when it is looked at
        return
    yield say(visit.tongue, f"act-readers-{readers(decision)}")


def too_late(unit: Unit, visit: Visit, concern: Concern, refusal: NotPossibleNow) -> Answer:
    """Say who was first, or what stands in the way; what was typed stays, to copy it."""
    why = hindrances.why_not(unit, visit.person.id, visit.tongue, concern, refusal)
    kept = written_at_desk.kept(unit, visit.person, concern)
    unit.refused = refusal.key
    return page(
        draw_for(
            unit,
            visit,
            "too_late.html",
            address=f"/concerns/{concern.id}",
            reference=concern.reference,
            why=why,
            written=kept if kept is not None and kept.text else None,
        ),
        409,
    )


def _act(visit: Visit, part: int) -> Act:
    """Read which act an address is about. Raises NotAllowed for what is none of the card."""
    try:
        act = Act(visit.asked.path[part])
    except ValueError:
        raise NotAllowed from None
    if act is Act.READ or (ACTS[act].doer is not Doer.OFFICIAL and act is not Act.ADVISE):
        raise NotAllowed
    return act


def _title(tongue: str, act: Act) -> str:
    return wording.label(tongue, f"{'desk' if act is Act.ADVISE else 'card'}-button-{act}")


def _only_confirmed(act: Act) -> bool:
    return ACTS[act].begins_with is Preparation.CONFIRMATION


ROUTES: tuple[Route, ...] = (
    post(f"/concerns/{ANY}/do/{ANY}", OFFICIALS, at_once),
    get(f"/concerns/{ANY}/write/{ANY}", COLLEAGUES, prepare),
    post(f"/concerns/{ANY}/write/{ANY}", COLLEAGUES, look, Writing(keep, of_an_old_form)),
    post(f"/concerns/{ANY}/send/{ANY}", COLLEAGUES, send),
    post(f"/concerns/{ANY}/throw-away", COLLEAGUES, throw_away),
)
