"""OWN_WORDS: a reporter reads once more what they told; it goes away again by itself.

Only what they typed themselves, and how many photos and voice messages went with it. Journaled
nowhere: see `services/filing/own_words.py`.
"""

from collections.abc import Iterator

from config import wording
from domain.concerns.concern import Concern
from domain.concerns.notices import ReadingDetail
from domain.conversations.form import FieldKind
from domain.filing.drafts import READING_MINUTES
from domain.identifiers import MessageId
from domain.roles import Standing
from handlers.concerns import readings
from handlers.telegram import attachment_lines
from handlers.telegram.calls import JSON, Call, Failure, FailureKind, Toast
from handlers.telegram.group_message import concern_of
from handlers.telegram.happenings import Pressed
from handlers.telegram.private_message import recipient, to_person
from handlers.telegram.rendering import Renderer, Verdict
from services.concerns.words import dates
from services.filing import own_words
from services.unit import Unit
from storage.records import Outgoing, Person

READ = "read"
"""What its button carries."""


class OwnWords(Renderer):
    """One part, in a message known to disappear in time.

    First a message without words is sent and remembered; then the words are edited into it. So a
    crash in between never leaves words in a chat that nobody takes away.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the empty message, then its words; None when there is nothing to show by now."""
        person, concern = recipient(unit, item), concern_of(unit, item)
        if person is None or concern is None or not _is_theirs(person, concern):
            return None
        number, texts = item.notice.detail_as(ReadingDetail).part, parts(unit, person, concern)
        if number > len(texts) or unit.now - item.created_at > own_words.SHOWN_FOR:
            return None
        ready = own_words.on_show(unit, concern)
        if len(ready) < number:
            return to_person(person, wording.say(person.language, "mine-words-soon"))
        return to_person(person, texts[number - 1], ready[number - 1].message)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember to take the message away in time, before any word is in it."""
        concern = concern_of(unit, item)
        if call.method != "sendMessage" or concern is None:
            return Verdict.DONE
        own_words.shown(unit, concern, MessageId(result["message_id"]))
        return Verdict.AGAIN

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Begin again when the message was deleted before the words were in it."""
        concern = concern_of(unit, item)
        gone = failure.kind is FailureKind.MESSAGE_GONE and call.method == "editMessageText"
        if gone and concern is not None:
            own_words.gone(unit, concern, MessageId(call.params["message_id"]))
            return Verdict.AGAIN
        return super().failed(unit, item, call, failure)


def shown(unit: Unit, person: Person, concern: Concern, press: Pressed) -> Toast | None:
    """Show somebody their own words; says until when, if they are there already.

    Raises like `own_words.show`.
    """
    until = own_words.show(unit, person, concern, len(parts(unit, person, concern)))
    if until is None:
        return None
    hour = wording.hour(person.language, until, unit.municipality.network.timezone)
    return Toast(
        press.callback, wording.label(person.language, "toast-mine-words-there", hour=hour)
    )


def parts(unit: Unit, person: Person, concern: Concern) -> list[str]:
    """Give all that somebody told about a concern of theirs, as messages (HTML)."""
    tongue = person.language
    pages = readings.pages_of(list(_told(unit, tongue, concern)))
    counts = attachment_lines.counts(
        tongue, [medium for _, medium in unit.store.attachments.of(concern.id)]
    )
    head = [
        wording.say(
            tongue,
            "mine-words",
            reference=concern.reference,
            minutes=READING_MINUTES,
            part=number,
            parts=len(pages),
        )
        for number in range(1, len(pages) + 1)
    ]
    with_it = [wording.say(tongue, "mine-words-attached", counts=counts)] if counts else []
    texts = ["\n\n".join([top, *page]) for top, page in zip(head, pages, strict=True)]
    return [*texts[:-1], "\n\n".join([texts[-1], *with_it])]


def _told(unit: Unit, tongue: str, concern: Concern) -> Iterator[tuple[str, str, bool]]:
    """Give (heading, words, as typed by somebody) for all they typed."""
    answers = unit.store.concerns.filing(concern.id)
    yield from dates.called_on(tongue, answers)
    for question in unit.municipality.interviews[concern.kind].questions:
        if question.kind is FieldKind.TOLD and (words := answers.get(question.id)):
            yield question.prompt(tongue), words, True
    for entry in own_words.written_later(unit, concern):
        day = wording.day(tongue, entry.at, unit.municipality.network.timezone)
        yield wording.label(tongue, "mine-words-later", day=day), entry.body, True


def _is_theirs(person: Person, concern: Concern) -> bool:
    theirs = person.standing is Standing.MEMBER and concern.reporter == person.id
    return theirs and own_words.may_be_shown(concern)
