"""Photos and voice messages go with an answer in words, or stand in for it."""

import json
from dataclasses import replace

import pytest

from domain.conversations.attachments import MEGABYTE, MOST_ATTACHED, Attachment, Medium, check_size
from domain.conversations.form import FormState
from domain.conversations.told_steps import arrived, attached, knows, lost, tried
from domain.errors import AnswerRefused, StaleButton
from domain.filing.interview import complete
from domain.filing.questions import Interview
from storage.as_json import from_json, to_json
from tests.domain.filing.interviewing import (
    SUMMARY,
    attach,
    changed,
    detach,
    done,
    revisit,
    skip,
    takes_attachments,
    write,
)
from tests.domain.filing.test_interview import until

PHOTO = Attachment("a1", Medium.PHOTO, 11, "file-of-telegram")
VOICE = Attachment("b2", Medium.VOICE, 12, "other-file")


@pytest.fixture
def telling(interview: Interview) -> FormState:
    return until(interview, "account")


def test_a_photo_goes_with_the_answer_on_the_screen(
    interview: Interview, telling: FormState
) -> None:
    draft = attach(interview, telling, PHOTO)
    assert [each.id for each in draft.told("account").attached] == ["a1"]
    assert draft.told("help").attached == ()
    assert draft.told("account")
    assert not draft.told("help")


def test_a_photo_or_voice_message_alone_is_answer_enough(
    interview: Interview, telling: FormState
) -> None:
    draft = done(interview, attach(interview, telling, VOICE))
    assert draft.at == "neighbourhood"
    filing = complete(interview, replace(until(interview, SUMMARY, draft)))
    assert "account" not in filing.answers


def test_what_could_not_be_taken_in_leaves_the_answer_open(
    interview: Interview, telling: FormState
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


def test_there_is_a_most(interview: Interview, telling: FormState) -> None:
    for number in range(MOST_ATTACHED):
        telling = attach(interview, telling, replace(PHOTO, id=str(number)))
    with pytest.raises(AnswerRefused, match="too-many-attached") as refused:
        attach(interview, telling, VOICE)
    assert refused.value.facts == {"max": MOST_ATTACHED}


def test_taking_out_takes_those_of_this_answer_only(
    interview: Interview, telling: FormState
) -> None:
    draft = attach(interview, telling, PHOTO)
    draft = until(interview, "help", done(interview, draft))
    draft = attach(interview, draft, VOICE)
    assert [each.id for each in attached(detach(interview, draft))] == ["a1"]


def test_skipping_an_answer_takes_out_what_goes_with_it(
    interview: Interview, telling: FormState
) -> None:
    draft = until(interview, "help", done(interview, attach(interview, telling, PHOTO)))
    draft = write(interview, attach(interview, draft, VOICE), 12, "Zie mijn bericht.")
    draft = skip(interview, draft)
    assert [each.id for each in attached(draft)] == ["a1"]
    assert not draft.told("help")


def test_one_that_is_in_is_no_longer_on_its_way(interview: Interview, telling: FormState) -> None:
    draft = attach(interview, attach(interview, telling, PHOTO), VOICE)
    draft = arrived(draft, "a1")
    assert [each.on_its_way for each in attached(draft)] == [False, True]
    assert attached(draft)[0].source == ""
    assert arrived(draft, "unknown") == lost(draft, "unknown") == draft


def test_it_is_kept_how_often_fetching_one_began(interview: Interview, telling: FormState) -> None:
    draft = tried(attach(interview, attach(interview, telling, PHOTO), VOICE), "b2", 2)
    assert [each.tries for each in attached(draft)] == [0, 2]
    assert attached(tried(draft, "unknown", 3)) == attached(draft)
    assert Attachment.from_list(replace(VOICE, tries=2).to_list()) == replace(VOICE, tries=2)
    assert (
        Attachment.from_list(["b2", "voice", 12, "other-file"]) == VOICE
    )  # kept before it counted


def test_a_draft_with_attachments_is_kept_as_it_is(
    interview: Interview, telling: FormState
) -> None:
    draft = arrived(attach(interview, attach(interview, telling, PHOTO), VOICE), "a1")
    assert from_json(FormState, json.loads(json.dumps(to_json(draft)))) == draft


def test_they_can_be_taken_out_again_from_the_summary(
    interview: Interview, telling: FormState
) -> None:
    draft = until(interview, SUMMARY, done(interview, attach(interview, telling, PHOTO)))
    draft = detach(interview, revisit(interview, draft, "account"))
    assert attached(draft) == ()
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
    interview: Interview, telling: FormState
) -> None:
    draft = attach(interview, telling, PHOTO, "Op de muur")
    draft = done(interview, attach(interview, draft, VOICE))
    assert knows(draft, 11)
    draft = changed(interview, draft, replace(PHOTO, id="c3"), "Op de school")
    found = {each.id: name for name in draft.answers for each in _with(draft, name)}
    assert found == {
        "b2": "account",
        "c3": "account",
    }
    assert draft.told("account").text == "Op de school"
    assert changed(interview, draft, replace(PHOTO, id="d4"), " ").told("account").text == ""


def _with(draft: FormState, name: str) -> tuple[Attachment, ...]:
    return draft.told(name).attached if name in {"account", "help"} else ()


def test_words_can_become_a_photo(interview: Interview, telling: FormState) -> None:
    draft = write(interview, write(interview, telling, 10, "Eerst dit."), 11, "Op de muur")
    draft = changed(interview, draft, PHOTO, "Zie de foto")
    assert draft.told("account").text == "Eerst dit.\nZie de foto"
    assert [each.id for each in draft.told("account").attached] == ["a1"]


def test_words_cannot_become_one_photo_too_many(interview: Interview, telling: FormState) -> None:
    draft = write(interview, telling, 10, "Eerst dit.")
    assert not knows(draft, 11)
    for number in range(MOST_ATTACHED):
        draft = attach(interview, draft, replace(PHOTO, id=str(number), message=20 + number))
    assert len(attached(changed(interview, draft, replace(PHOTO, message=20), ""))) == MOST_ATTACHED
    with pytest.raises(AnswerRefused, match="too-many-attached"):
        changed(interview, draft, replace(PHOTO, message=10), "")
