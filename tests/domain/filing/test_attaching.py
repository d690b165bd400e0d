"""Photos and voice messages go with an answer in words, or stand in for it."""

import json
from dataclasses import replace

import pytest

from domain.conversations.attachments import MEGABYTE, MOST_ATTACHED, Attachment, Medium, check_size
from domain.conversations.told_steps import (
    arrived,
    attach,
    changed,
    detach,
    knows,
    lost,
    takes_attachments,
)
from domain.errors import AnswerRefused, StaleButton
from domain.filing.interview import (
    SUMMARY,
    Draft,
    Interview,
    complete,
    done,
    revisit,
    reword,
    skip,
    write,
)
from tests.domain.filing.test_interview import until

PHOTO = Attachment("a1", Medium.PHOTO, 11, "", "file-of-telegram")
VOICE = Attachment("b2", Medium.VOICE, 12, "", "other-file")


@pytest.fixture
def telling(interview: Interview) -> Draft:
    return until(interview, "account")


def test_a_photo_goes_with_the_answer_on_the_screen(interview: Interview, telling: Draft) -> None:
    draft = attach(interview, telling, PHOTO)
    assert [each.id for each in draft.attached_to("account")] == ["a1"]
    assert draft.attached_to("help") == ()
    assert draft.answered("account")
    assert not draft.answered("help")


def test_a_photo_or_voice_message_alone_is_answer_enough(
    interview: Interview, telling: Draft
) -> None:
    draft = done(interview, attach(interview, telling, VOICE))
    assert draft.at == "source"
    filing = complete(interview, replace(until(interview, SUMMARY, draft)))
    assert "account" not in filing.answers


def test_what_could_not_be_taken_in_leaves_the_answer_open(
    interview: Interview, telling: Draft
) -> None:
    draft = until(interview, SUMMARY, done(interview, attach(interview, telling, PHOTO)))
    with pytest.raises(AnswerRefused, match="not-finished"):
        complete(interview, lost(draft, "a1"))


@pytest.mark.parametrize("at", ["subject", SUMMARY])
def test_only_an_answer_in_words_takes_them(interview: Interview, at: str) -> None:
    draft = until(interview, at)
    assert not takes_attachments(interview, draft)
    with pytest.raises(AnswerRefused, match="choose-a-button"):
        attach(interview, draft, PHOTO)
    with pytest.raises(StaleButton):
        detach(interview, draft)


def test_there_is_a_most(interview: Interview, telling: Draft) -> None:
    for number in range(MOST_ATTACHED):
        telling = attach(interview, telling, replace(PHOTO, id=str(number)))
    with pytest.raises(AnswerRefused, match="too-many-attached") as refused:
        attach(interview, telling, VOICE)
    assert refused.value.facts == {"max": MOST_ATTACHED}


def test_taking_out_takes_those_of_this_answer_only(interview: Interview, telling: Draft) -> None:
    draft = attach(interview, telling, PHOTO)
    draft = until(interview, "help", done(interview, draft))
    draft = attach(interview, draft, VOICE)
    assert [each.id for each in detach(interview, draft).attachments] == ["a1"]


def test_skipping_an_answer_takes_out_what_goes_with_it(
    interview: Interview, telling: Draft
) -> None:
    draft = until(interview, "help", done(interview, attach(interview, telling, PHOTO)))
    draft = write(interview, attach(interview, draft, VOICE), 12, "Zie mijn bericht.")
    draft = skip(interview, draft)
    assert [each.id for each in draft.attachments] == ["a1"]
    assert not draft.answered("help")


def test_one_that_is_in_is_no_longer_on_its_way(interview: Interview, telling: Draft) -> None:
    draft = attach(interview, attach(interview, telling, PHOTO), VOICE)
    draft = arrived(draft, "a1")
    assert [each.on_its_way for each in draft.attachments] == [False, True]
    assert draft.attachments[0].source == ""
    assert arrived(draft, "unknown") == lost(draft, "unknown") == draft


def test_a_draft_with_attachments_is_kept_as_it_is(interview: Interview, telling: Draft) -> None:
    draft = arrived(attach(interview, attach(interview, telling, PHOTO), VOICE), "a1")
    assert Draft.from_dict(json.loads(json.dumps(draft.to_dict()))) == draft


def test_a_draft_from_before_there_were_attachments_still_opens(telling: Draft) -> None:
    data = telling.to_dict()
    del data["attachments"]
    assert Draft.from_dict(data) == telling


def test_they_can_be_taken_out_again_from_the_summary(interview: Interview, telling: Draft) -> None:
    draft = until(interview, SUMMARY, done(interview, attach(interview, telling, PHOTO)))
    draft = detach(interview, revisit(interview, draft, "account"))
    assert draft.attachments == ()
    with pytest.raises(AnswerRefused, match="nothing-written"):
        done(interview, draft)


@pytest.mark.parametrize(
    ("medium", "most"), [(Medium.PHOTO, 5 * MEGABYTE), (Medium.VOICE, 20 * MEGABYTE)]
)
def test_what_is_too_big_is_refused_at_once(medium: Medium, most: int) -> None:
    check_size(medium, most)
    with pytest.raises(AnswerRefused, match=f"{medium}-too-big") as refused:
        check_size(medium, most + 1)
    assert refused.value.facts == {"max": most // MEGABYTE}


def test_a_changed_photo_takes_the_place_of_the_one_before(
    interview: Interview, telling: Draft
) -> None:
    draft = reword(attach(interview, telling, PHOTO), "account", 11, "Op de muur")
    draft = done(interview, attach(interview, draft, VOICE))
    assert knows(draft, 11)
    draft = changed(draft, replace(PHOTO, id="c3"), "Op de school")
    assert {each.id: each.question for each in draft.attachments} == {
        "b2": "account",
        "c3": "account",
    }
    assert draft.text("account") == "Op de school"
    assert changed(draft, replace(PHOTO, id="d4"), " ").text("account") == ""


def test_words_can_become_a_photo(interview: Interview, telling: Draft) -> None:
    draft = write(interview, write(interview, telling, 10, "Eerst dit."), 11, "Op de muur")
    draft = changed(draft, PHOTO, "Zie de foto")
    assert draft.text("account") == "Eerst dit.\nZie de foto"
    assert [each.id for each in draft.attached_to("account")] == ["a1"]


def test_words_cannot_become_one_photo_too_many(interview: Interview, telling: Draft) -> None:
    draft = write(interview, telling, 10, "Eerst dit.")
    assert not knows(draft, 11)
    for number in range(MOST_ATTACHED):
        draft = attach(interview, draft, replace(PHOTO, id=str(number), message=20 + number))
    assert len(changed(draft, replace(PHOTO, message=20), "").attachments) == MOST_ATTACHED
    with pytest.raises(AnswerRefused, match="too-many-attached"):
        changed(draft, replace(PHOTO, message=10), "")
