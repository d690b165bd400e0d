"""Steps of answers that are told: photos and voice messages come, change, and go again.

Each function takes a form state and gives the next one. What is in a file is none of its business.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from domain.conversations.attachments import MOST_ATTACHED, Attachment, Medium
from domain.conversations.form import PREVIEW, Field, FieldKind, FormState, FormView
from domain.conversations.progress import Build, asked, on_screen, reopened, settle, unchecked
from domain.conversations.told import Told
from domain.errors import AnswerRefused
from domain.typed_text import clean


def keep_told(form_state: FormState, name: str, told: Told) -> FormState:
    """Keep what is told now; with nothing left of it the question has no answer."""
    answers = {**form_state.answers, name: told.to_answer()}
    if not told:
        del answers[name]
    return replace(form_state, answers=answers)


def fitting(field: Field, told: Told) -> Told:
    """Give what was told if all its words fit the answer. Raises AnswerRefused."""
    text = told.text
    length = len(text) if field.by_character else len(text.encode("utf-16-le")) // 2
    over = length - field.limit
    if over > 0:
        raise AnswerRefused("too-long", max=field.limit, over=over)
    return told


def add_aside(build: Build, form_state: FormState, message: int, text: str) -> FormState | None:
    """Let words go with what has to be told in this form, whatever is on the screen.

    What was looked at before sending is looked at anew. None where nothing has to be told, so that
    there is no place for them. Raises AnswerRefused for too many words.
    """
    field = _to_be_told(build, form_state)
    if field is None:
        return None
    now = form_state.told(field.name).with_words(message, text)
    return keep_told(unchecked(form_state), field.name, fitting(field, now))


def takes_attachments_aside(build: Build, form_state: FormState) -> bool:
    """Tell whether photos and speech may go with what has to be told in this form."""
    field = _to_be_told(build, form_state)
    return field is not None and field.attachable


def attach_aside(
    build: Build, form_state: FormState, attachment: Attachment, caption: str
) -> FormState:
    """Let it go with what has to be told, whatever is on the screen, as words do.

    Raises AnswerRefused.
    """
    field = _to_be_told(build, form_state)
    if field is None or not field.attachable:
        raise AnswerRefused("choose-a-button")
    return _added(unchecked(form_state), field, attachment, caption)


def takes_attachments(build: Build, form_state: FormState) -> bool:
    """Tell whether the question on the screen is answered in pictures or speech, too."""
    field = asked(build, _open_now(build, form_state))
    return field is not None and field.attachable


def takes_words(build: Build, form_state: FormState) -> bool:
    """Tell whether the question on the screen is told, in one message or more."""
    field = asked(build, _open_now(build, form_state))
    return field is not None and field.kind is FieldKind.TOLD


def attached(form_state: FormState) -> tuple[Attachment, ...]:
    """List all photos and voice messages of a form state."""
    return tuple(each for _, told in _all_told(form_state) for each in told.attached)


def shows_attached(form_state: FormState) -> bool:
    """Tell whether the screen says which photos and voice messages there are.

    It does where they are told and where all is looked at once more, not where a choice is asked.
    """
    told = {name for name, each in _all_told(form_state) if each.attached}
    return form_state.view is not FormView.ASKING or form_state.at in {PREVIEW, *told}


def attach(build: Build, form_state: FormState, attachment: Attachment, caption: str) -> FormState:
    """Let it go with the answer on the screen, and the words below it too. Raises AnswerRefused."""
    form_state = _open_now(build, form_state)
    field = asked(build, form_state)
    if field is None or not field.attachable:
        raise AnswerRefused("choose-a-button")
    return _added(form_state, field, attachment, caption)


def knows(form_state: FormState, message: int) -> bool:
    """Tell whether a message is part of an answer that was told."""
    return any(told.knows(message) for _, told in _all_told(form_state))


def changed(build: Build, form_state: FormState, attachment: Attachment, caption: str) -> FormState:
    """Follow a message whose photo or words below it were changed, whatever is on the screen.

    What was looked at before sending is looked at anew. Only for a message the form state `knows`.
    Raises AnswerRefused for one too many, and for too many words.
    """
    for field in build(form_state).fields:
        told = form_state.told(field.name) if field.kind is FieldKind.TOLD else Told()
        if told.knows(attachment.message):
            kept = [each for each in told.attached if each.message != attachment.message]
            told = replace(told, attached=tuple(kept))
            form_state = keep_told(unchecked(form_state), field.name, told)
            return _added(form_state, field, attachment, caption)
    return form_state


def has_place(build: Build, form_state: FormState, message: int) -> bool:
    """Tell whether a photo or voice message may go with what this message is part of."""
    fields = (field for field in build(form_state).fields if field.attachable)
    return any(form_state.told(field.name).knows(message) for field in fields)


def words_left(build: Build, form_state: FormState, message: int, text: str) -> FormState:
    """Follow a message that is a file now which has no place: only the words below it are left.

    Without words nothing of it is. Raises AnswerRefused for too many words.
    """
    for field in build(form_state).fields:
        told = form_state.told(field.name) if field.kind is FieldKind.TOLD else Told()
        if told.knows(message):
            kept = tuple(each for each in told.attached if each.message != message)
            told = replace(told, attached=kept)
            told = told.with_words(message, text) if clean(text) else told.without(message)
            return settle(build, keep_told(unchecked(form_state), field.name, fitting(field, told)))
    return form_state


def detach(build: Build, form_state: FormState) -> FormState:
    """Take all out that go with the answer on the screen. Raises StaleButton."""
    field = on_screen(build, form_state, FieldKind.TOLD)
    return keep_told(form_state, field.name, replace(form_state.told(field.name), attached=()))


def arrived(form_state: FormState, attachment_id: str) -> FormState:
    """Note that the content is in; an unknown one changes nothing."""
    return _each(
        form_state, attachment_id, lambda attachment: replace(attachment, source="", tries=0)
    )


def tried(form_state: FormState, attachment_id: str, tries: int) -> FormState:
    """Note how often fetching it began; an unknown one changes nothing."""
    return _each(form_state, attachment_id, lambda attachment: replace(attachment, tries=tries))


def _each(
    form_state: FormState, attachment_id: str, change: Callable[[Attachment], Attachment]
) -> FormState:
    for name, told in _all_told(form_state):
        now = tuple(change(each) if each.id == attachment_id else each for each in told.attached)
        form_state = keep_told(form_state, name, replace(told, attached=now))
    return form_state


def lost(form_state: FormState, attachment_id: str) -> FormState:
    """Take one out that could not be taken in; an unknown one changes nothing."""
    for name, told in _all_told(form_state):
        now = tuple(each for each in told.attached if each.id != attachment_id)
        form_state = keep_told(form_state, name, replace(told, attached=now))
    return form_state


def _to_be_told(build: Build, form_state: FormState) -> Field | None:
    fields = build(form_state).fields
    told = (field for field in fields if field.kind is FieldKind.TOLD and not field.optional)
    return next(told, None)


def _open_now(build: Build, form_state: FormState) -> FormState:
    """Give the form state with the question that is asked by now, also when that just changed."""
    return reopened(build, settle(build, form_state))


def _added(form_state: FormState, field: Field, attachment: Attachment, caption: str) -> FormState:
    if len(attached(form_state)) >= MOST_ATTACHED:
        raise AnswerRefused("too-many-attached", max=MOST_ATTACHED)
    told = form_state.told(field.name)
    for only, most in ((Medium.PHOTO, field.photos), (Medium.VOICE, field.voices)):
        if most and (attachment.medium is not only or len(told.attached) >= most):
            raise AnswerRefused(f"only-{only}s", max=most)
    told = replace(told, attached=(*told.attached, attachment))
    told = told.with_words(attachment.message, caption)
    return keep_told(form_state, field.name, fitting(field, told))


def _all_told(form_state: FormState) -> Iterator[tuple[str, Told]]:
    """Go through the answers that were told."""
    for name, answer in form_state.answers.items():
        if isinstance(answer, dict) and "pieces" in answer:
            yield name, form_state.told(name)
