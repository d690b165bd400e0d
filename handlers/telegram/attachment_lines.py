"""What people read about photos and voice messages: which there are, and who a voice gives away."""

from collections.abc import Iterable

from config import wording
from domain.conversations.attachments import MOST_BYTES, Medium
from domain.conversations.form import Field, FormState
from domain.conversations.told import Told
from domain.conversations.told_steps import attached


def counts(language: str, media: Iterable[Medium]) -> str:
    """Say how many there are of each kind: "1 foto en 2 spraakberichten"; empty for none."""
    listed = list(media)
    counted = (
        wording.say(language, f"attachment-count-{medium}", count=listed.count(medium))
        for medium in MOST_BYTES
        if medium in listed
    )
    return wording.listed(language, counted)


def listed(language: str, told: Told) -> str:
    """Say what goes with an answer; empty for nothing."""
    media = [attachment.medium for attachment in told.attached]
    if not media:
        return ""
    return wording.say(language, "attachment-listed", counts=counts(language, media))


def at_question(language: str, form_state: FormState, field: Field) -> list[str]:
    """Say at a question what goes with its answer, or that something may."""
    told = form_state.told(field.name)
    if not told.attached:
        answered = field.optional or told.text or field.photos or field.voices
        return [] if answered else [wording.say(language, "attachment-invited")]
    lines = going_along(language, form_state, told)
    if not told.text:
        lines.append(wording.say(language, "attachment-go-on"))
    return lines


def going_along(
    language: str, form_state: FormState, told: Told, *, named: bool = True
) -> list[str]:
    """Say what goes with an answer, what is still on its way, and whom a voice gives away.

    Who is not `named` to the officials may be known by it all the same.
    """
    lines = [listed(language, told)]
    if waiting := sum(attachment.on_its_way for attachment in told.attached):
        lines.append(wording.say(language, "attachment-coming", count=waiting))
    if has_voice(form_state):
        key = "attachment-voice" if named else "attachment-voice-nameless"
        lines.append(wording.say(language, key))
    return lines


def has_voice(form_state: FormState) -> bool:
    """Tell whether there is a voice in it, by which somebody is recognised."""
    return any(attachment.medium is Medium.VOICE for attachment in attached(form_state))
