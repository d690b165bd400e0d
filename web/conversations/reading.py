"""What a page of a form sends: its answers, and what was typed of those that were refused."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.conversations import one_page
from domain.conversations.form import FormState
from domain.conversations.one_page import FilledIn
from services import identifying_words
from services.conversations import form_rows, form_words
from services.conversations.questions import Questions
from services.unit import Unit
from web.asked import Visit


@dataclass(frozen=True, slots=True)
class Read:
    """What was filled in, and as it was `typed` what was refused; `to_keep` is what may be kept."""

    filled: FilledIn
    typed: Mapping[str, str]
    to_keep: Mapping[str, str]


def read(unit: Unit, visit: Visit, questions: Questions, begun: FormState) -> Read:
    """Read a page. A citizen service number is refused as everywhere, and never kept."""
    build, given = form_words.build_of(unit, visit.person, questions), visit.asked.form
    reckoning = form_rows.reckoning(unit, visit.person)
    check = identifying_words.refuse_citizen_number
    filled = one_page.fill_in(build, begun, given, reckoning, check)
    typed: dict[str, str] = {}
    to_keep: dict[str, str] = {}
    for each in build(filled.form_state).fields:
        if (refusal := filled.refused.get(each.name)) is not None:
            wrong = one_page.typed_for(each, given)
            typed |= wrong
            to_keep |= {} if refusal.key == identifying_words.CITIZEN_NUMBER else wrong
    return Read(filled, typed, to_keep)
