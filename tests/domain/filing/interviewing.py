"""The steps of every form, taken through a municipality's interview."""

from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from domain.conversations import progress, steps, told_steps
from domain.conversations.answers import Reckoning
from domain.conversations.attachments import Attachment
from domain.conversations.form import PREVIEW, FormState
from domain.conversations.progress import Build
from domain.filing import interview as interviewing
from domain.filing.questions import Interview

SUMMARY = PREVIEW
HERE = Reckoning(datetime(2026, 11, 23, 9, 15, tzinfo=UTC), ZoneInfo("Europe/Amsterdam"), "nl")


def build(interview: Interview) -> Build:
    return partial(interviewing.form, interview)


def begin(interview: Interview) -> FormState:
    return progress.begin(build(interview), str(interview.kind))


def choose(interview: Interview, draft: FormState, code: str) -> FormState:
    return steps.choose(build(interview), draft, code)


def write(interview: Interview, draft: FormState, message: int, text: str) -> FormState:
    return steps.write(build(interview), draft, message, text, HERE)


def rewrite(interview: Interview, draft: FormState, message: int, text: str) -> FormState:
    return steps.rewrite(build(interview), draft, message, text, HERE)


def forget(interview: Interview, draft: FormState, message: int) -> FormState:
    return steps.forget(build(interview), draft, message)


def done(interview: Interview, draft: FormState) -> FormState:
    return steps.done(build(interview), draft)


def skip(interview: Interview, draft: FormState) -> FormState:
    return steps.skip(build(interview), draft)


def back(interview: Interview, draft: FormState) -> FormState:
    return steps.back(build(interview), draft)


def revisit(interview: Interview, draft: FormState, question: str) -> FormState:
    its_build = build(interview)
    return steps.revisit(its_build, steps.adjust(its_build, draft), question)


def tell_more(interview: Interview, draft: FormState) -> FormState:
    return steps.tell_more(build(interview), draft)


def attach(
    interview: Interview, draft: FormState, attachment: Attachment, caption: str = ""
) -> FormState:
    return told_steps.attach(build(interview), draft, attachment, caption)


def changed(
    interview: Interview, draft: FormState, attachment: Attachment, caption: str
) -> FormState:
    return told_steps.changed(build(interview), draft, attachment, caption)


def detach(interview: Interview, draft: FormState) -> FormState:
    return told_steps.detach(build(interview), draft)


def takes_attachments(interview: Interview, draft: FormState) -> bool:
    return told_steps.takes_attachments(build(interview), draft)
