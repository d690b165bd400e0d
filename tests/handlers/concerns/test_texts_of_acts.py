"""Every act has its texts, in every language: they are asked for by its name, when it is done."""

from collections.abc import Iterator

import pytest

from config import wording
from domain.concerns.act_buttons import button_name
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, ButtonPlace, Preparation
from domain.concerns.doers import Doer, Hearer
from domain.notices import NoticeKind

BUTTONS = {
    ButtonPlace.CARD: "card",
    ButtonPlace.DESK: "desk",
    ButtonPlace.REPORTER: "mine",
}
STEPS = {
    Preparation.WORDS: ("words", "loose", "preview", "done"),
    Preparation.OUTCOME: ("outcome", "words", "loose", "preview", "done"),
    Preparation.PARTNER: ("outcome", "words", "loose", "preview", "done"),
    Preparation.CONFIRMATION: ("preview", "done"),
}
NOT_IN_A_NOTICE = {Act.FILE, Act.FILE_FOR, Act.ERASE}
"""Filing and erasing are told in their own way: a receipt, a farewell."""


def texts_of(act: Act) -> Iterator[str]:
    """List the texts that are asked for by this act's name."""
    record = ACTS[act]
    if record.button is not None:
        shared, own = f"button-{button_name(act)}", BUTTONS[record.button.place]
        yield shared if wording.knows(shared) else f"{own}-{shared}"
        if record.button.place is ButtonPlace.CARD:
            yield from _on_the_card(act)
        if record.button.place is ButtonPlace.DESK:
            yield f"desk-done-{record.journaled}"
    if record.begins_with not in {None, Preparation.CONFIRMATION}:
        yield f"card-entry-{act}"
    if act in NOT_IN_A_NOTICE:
        return
    told = record.reporter_gets is NoticeKind.PROGRESS and Hearer.REPORTER not in record.never_hear
    if told and record.doer is not Doer.REPORTER:
        yield f"progress-{act}"
    news = record.officials_get is NoticeKind.NEWS and Hearer.OFFICIALS not in record.never_hear
    if news and record.doer is not Doer.OFFICIAL:
        yield f"news-{act}"


def _on_the_card(act: Act) -> Iterator[str]:
    begins_with = ACTS[act].begins_with
    if begins_with is None:
        yield f"toast-card-{act}"
        return
    yield f"toast-card-{begins_with}"
    yield f"toast-act-{act}"
    yield from (f"act-{step}-{act}" for step in STEPS[begins_with])


@pytest.mark.parametrize("act", Act)
def test_an_act_has_all_its_texts(act: Act) -> None:
    assert [key for key in texts_of(act) if not wording.knows(key)] == []
