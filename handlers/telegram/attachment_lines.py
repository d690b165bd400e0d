"""What people read about photos and voice messages: which there are, and who a voice gives away."""

from collections.abc import Iterable

from domain.conversations.attachments import MOST_BYTES, Medium
from domain.filing.interview import Draft, Question
from handlers.telegram import wording


def counts(language: str, media: Iterable[Medium]) -> str:
    """Say how many there are of each kind: "1 foto, 2 spraakberichten"; empty for none."""
    listed = list(media)
    return ", ".join(
        wording.say(language, f"attachment-count-{medium}", count=listed.count(medium))
        for medium in MOST_BYTES
        if medium in listed
    )


def listed(language: str, draft: Draft, question_id: str) -> str:
    """Say what goes with an answer; empty for nothing."""
    media = [attachment.medium for attachment in draft.attached_to(question_id)]
    if not media:
        return ""
    return wording.say(language, "attachment-listed", counts=counts(language, media))


def at_question(language: str, draft: Draft, question: Question) -> list[str]:
    """Say at a question what goes with its answer, or that something may."""
    attached = draft.attached_to(question.id)
    if not attached:
        answered = question.optional or draft.text(question.id)
        return [] if answered else [wording.say(language, "attachment-invited")]
    lines = [listed(language, draft, question.id)]
    if waiting := sum(attachment.on_its_way for attachment in attached):
        lines.append(wording.say(language, "attachment-coming", count=waiting))
    if _has_voice(draft):
        lines.append(wording.say(language, "attachment-voice"))
    if not draft.text(question.id):
        lines.append(wording.say(language, "attachment-go-on"))
    return lines


def before_sending(language: str, draft: Draft) -> list[str]:
    """Say before it is sent that a voice is recognised, the more so without a name."""
    if not _has_voice(draft):
        return []
    nameless = draft.answers.get("identity") == "nameless"
    key = "attachment-voice-nameless" if nameless else "attachment-voice"
    return ["", wording.say(language, key)]


def _has_voice(draft: Draft) -> bool:
    return any(attachment.medium is Medium.VOICE for attachment in draft.attachments)
