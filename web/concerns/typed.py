"""What is typed in the form of an act: read, begun anew, or looked at whether it can be sent."""

from dataclasses import replace

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.concerns.concern import Concern
from domain.errors import AnswerRefused
from services.concerns import choices, desk, standard_texts
from services.concerns.prepare_act import fit
from services.concerns.written_at_desk import WrittenAtDesk
from services.unit import Unit
from web.asked import Visit


def typed(unit: Unit, visit: Visit, act: Act) -> WrittenAtDesk:
    """Read what stands in the form of an act; a choice that is not offered (any more) is none."""
    form = visit.asked.form
    text = form.get("words", "").replace("\r\n", "\n")
    outcome = form.get("outcome") or None
    if choices.chosen(unit, act, outcome) is None:
        outcome = None
    standard = standard_texts.find(unit, act, form.get("standard", ""))
    if standard is not None:
        text = standard.text(standard_texts.group_language(unit))
    call = form.get("call", "") if act is Act.ADVISE else ""
    return WrittenAtDesk(act, text, outcome, standard.code if standard else None, call=call)


def begun_for(concern: Concern, act: Act) -> WrittenAtDesk:
    """Begin words for an act; an answer is to the call that stands now."""
    call = desk.calls_for_answer(concern) if act is Act.ADVISE else None
    return WrittenAtDesk(act, call=call or "")


def checked(unit: Unit, written: WrittenAtDesk) -> WrittenAtDesk:
    """Give the words as they can be sent. Raises AnswerRefused for what cannot."""
    act, chosen = written.act, choices.chosen(unit, written.act, written.outcome)
    if ACTS[act].begins_with_choice and chosen is None:
        raise AnswerRefused
    if not choices.asks_words(unit, act, written.outcome):
        return replace(written, text="", standard=None)
    return replace(written, text=fit(written.text))
