"""PDFs that go with what is sent to many: only what was checked is passed on.

A checked one is another file at Telegram, written anew by us. What is kept of it says that it is
one, so that what was never checked, in rows of earlier versions too, is known by that.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from domain.conversations.form import PREVIEW, FormState, Paper
from domain.conversations.progress import Build, settle, unchecked

_SAFE = "safe:"
"""Begins what is kept of a checked file; no id of Telegram's has a colon."""

_PARTS = {"id", "name", "size"}


def as_checked(file_id: str) -> str:
    """Give what is kept of a file that was written anew, by Telegram's id for that."""
    return f"{_SAFE}{file_id}"


def to_pass_on(kept: str) -> str | None:
    """Give Telegram's id of a file by what is kept of it; None when it was never checked."""
    return kept.removeprefix(_SAFE) if kept.startswith(_SAFE) else None


def on_its_way(form_state: FormState) -> Iterator[tuple[str, Paper]]:
    """Give what must still be checked, each with the name of its question."""
    for name, answer in form_state.answers.items():
        if isinstance(answer, dict) and answer.keys() >= _PARTS:
            paper = Paper(**answer)
            if to_pass_on(paper.id) is None:
                yield name, paper


def tried(form_state: FormState, source: str, tries: int) -> FormState:
    """Note how often checking it began; an unknown one changes nothing."""
    return _with(form_state, source, lambda paper: replace(paper, tries=tries))


def checked(form_state: FormState, source: str, file_id: str) -> FormState:
    """Put what is passed on in the place of what was sent; an unknown one changes nothing."""
    return _with(form_state, source, lambda paper: replace(paper, id=as_checked(file_id), tries=0))


def refused(build: Build, form_state: FormState, source: str) -> FormState:
    """Take out what cannot go along, and ask for it again; an unknown one changes nothing."""
    gone = {name for name, paper in on_its_way(form_state) if paper.id == source}
    if not gone:
        return form_state
    answers = {name: each for name, each in form_state.answers.items() if name not in gone}
    without = replace(unchecked(form_state), answers=answers)
    return settle(build, replace(without, at=PREVIEW, page="", revisiting=False))


def _with(form_state: FormState, source: str, change: Callable[[Paper], Paper]) -> FormState:
    now = {
        name: change(paper).to_answer()
        for name, paper in on_its_way(form_state)
        if paper.id == source
    }
    return replace(form_state, answers={**form_state.answers, **now})
