"""The public page of a network: what it is, and a number to be called on by who wants to join."""

from collections.abc import Mapping

from domain.errors import AnswerRefused, Hindered, Refusal
from domain.people.applicant import MOMENTS, PATIENCE
from domain.typed_text import NAME_LENGTH
from services import outside_address
from services.founding.words import about
from services.people.coming_in import inquirers
from services.people.coming_in.inquirers import Asked as Told
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Asked
from web.drawing import drawn, ours
from web.outside_answers import Nothing

LONGEST_NUMBER = 40
_FIELDS = {"name-unfit": "name", "call-number-unclear": "phone"}
"""Which field a refusal is about."""


def handle(unit: Unit, asked: Asked, tongue: str) -> Answer:
    """Show it, or take a number. Raises Nothing where there is no such page (now)."""
    if len(asked.path) != 1 or not inquirers.address(unit):
        raise Nothing
    return _take(unit, asked, tongue) if asked.method == "POST" else _show(unit, tongue, {})


def _take(unit: Unit, asked: Asked, tongue: str) -> Answer:
    """Keep it and say what happens next; what does not fit shows why, with what was typed."""
    form = asked.form
    if form.get("agreed") != "yes":
        return _show(unit, tongue, form, 422, wrong="agreed", refused=AnswerRefused("agree-first"))
    told = Told(*(form.get(each, "") for each in ("name", "phone", "neighbourhood", "when")))
    try:
        with unit.attempt():
            inquirers.ask(unit, told)
    except AnswerRefused as refused:
        return _show(unit, tongue, form, 422, wrong=_FIELDS[refused.key], refused=refused)
    except Hindered:
        return _show(unit, tongue, form, 503, stage="full")
    return _show(unit, tongue, {}, stage="sent")


def _show(
    unit: Unit,
    tongue: str,
    form: Mapping[str, str],
    status: int = 200,
    *,
    stage: str = "asking",
    wrong: str = "",
    refused: Refusal | None = None,
) -> Answer:
    network = unit.municipality.network
    return page(
        drawn(
            tongue,
            network.name,
            "outside_join.html",
            root=outside_address.given(unit),
            municipality=network.municipality,
            purpose=ours(about.purpose(unit, tongue)),
            places=[(each.code, each.label(tongue)) for each in network.neighbourhoods],
            moments=MOMENTS,
            form=form,
            wrong=wrong,
            problem=f"refusal-{refused.key}" if refused is not None else "",
            facts=refused.facts if refused is not None else {},
            stage=stage,
            days=PATIENCE.days,
            phone=network.phone,
            longest_name=NAME_LENGTH,
            longest_number=LONGEST_NUMBER,
        ),
        status,
    )
