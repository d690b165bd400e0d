"""Adding photos and voice messages to a draft, and taking them out again: pure, as the interview.

Each function takes a draft and gives the next one. The contents are none of the draft's business.
"""

from dataclasses import replace

from domain.conversations.attachments import MOST_ATTACHED, Attachment
from domain.errors import AnswerRefused, StaleButton
from domain.filing.interview import SUMMARY, Draft, Interview, reword
from domain.filing.questions import Form


def takes_attachments(interview: Interview, draft: Draft) -> bool:
    """Tell whether the question on the screen is answered in words, or in pictures or speech."""
    return draft.at != SUMMARY and interview.question(draft.at).kind is Form.TEXT


def attach(interview: Interview, draft: Draft, attachment: Attachment) -> Draft:
    """Let it go with the answer on the screen. Raises AnswerRefused."""
    if not takes_attachments(interview, draft):
        raise AnswerRefused("choose-a-button")
    if len(draft.attachments) >= MOST_ATTACHED:
        raise AnswerRefused("too-many-attached", max=MOST_ATTACHED)
    attachment = replace(attachment, question=draft.at)
    return replace(draft, attachments=(*draft.attachments, attachment))


def knows(draft: Draft, message: int) -> bool:
    """Tell whether a message is part of the draft, with words or without."""
    numbers = {attachment.message for attachment in draft.attachments}
    numbers |= {piece.message for pieces in draft.pieces.values() for piece in pieces}
    return message in numbers


def changed(draft: Draft, attachment: Attachment, caption: str) -> Draft:
    """Follow a message whose photo or words below it were changed, wherever the interview is.

    Only for a message the draft `knows`. Raises AnswerRefused for one too many.
    """
    place = _question_of(draft, attachment.message)
    others = tuple(each for each in draft.attachments if each.message != attachment.message)
    if len(others) >= MOST_ATTACHED:
        raise AnswerRefused("too-many-attached", max=MOST_ATTACHED)
    draft = replace(draft, attachments=(*others, replace(attachment, question=place)))
    return reword(draft, place, attachment.message, caption)


def detach(interview: Interview, draft: Draft) -> Draft:
    """Take all out that go with the answer on the screen. Raises StaleButton."""
    if not takes_attachments(interview, draft):
        raise StaleButton
    return _without(draft, draft.attached_to(draft.at))


def arrived(draft: Draft, attachment_id: str) -> Draft:
    """Note that the content is in; an unknown one changes nothing."""
    return replace(
        draft,
        attachments=tuple(
            replace(each, source="") if each.id == attachment_id else each
            for each in draft.attachments
        ),
    )


def lost(draft: Draft, attachment_id: str) -> Draft:
    """Take one out that could not be taken in; an unknown one changes nothing."""
    return _without(draft, tuple(a for a in draft.attachments if a.id == attachment_id))


def _question_of(draft: Draft, message: int) -> str:
    for attachment in draft.attachments:
        if attachment.message == message:
            return attachment.question
    return next(
        name
        for name, pieces in draft.pieces.items()
        if any(piece.message == message for piece in pieces)
    )


def _without(draft: Draft, gone: tuple[Attachment, ...]) -> Draft:
    kept = tuple(each for each in draft.attachments if each not in gone)
    return replace(draft, attachments=kept)
