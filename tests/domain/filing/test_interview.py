"""How a concern is told: one question a screen, from danger to summary."""

import json
from dataclasses import replace

import pytest

from domain.concerns.concern import ConcernKind, Urgency
from domain.conversations.attachments import Attachment, Medium
from domain.conversations.form import FormState, FormView
from domain.conversations.progress import still_later
from domain.errors import AnswerRefused, Refusal, StaleButton
from domain.filing.interview import complete, form
from domain.filing.questions import MOST_CHARACTERS, Interview
from storage.as_json import from_json, to_json
from tests.domain.filing.interviewing import (
    SUMMARY,
    attach,
    back,
    begin,
    build,
    choose,
    done,
    forget,
    revisit,
    rewrite,
    skip,
    tell_more,
    write,
)

CALM = {
    "danger": "no",
    "subject": "online-hate",
    "neighbourhood": "noord",
    "source": "online",
    "since": "this-week",
    "urgency": "soon",
    "identity": "nameless",
}
WORDS = {"account": "Er hangt iets in de lucht.", "help": "Een gesprek met de jongeren."}


def until(interview: Interview, stop: str, draft: FormState | None = None) -> FormState:
    """Answer everything, calmly, up to the question `stop`; at the summary, tell all the rest."""
    draft = draft or begin(interview)
    calm = CALM if draft.form == ConcernKind.CONCERN else {**CALM, "subject": "advice"}
    for turn in range(20):
        more = still_later(build(interview)(draft), draft)
        if draft.at == stop and (stop != SUMMARY or more is None):
            return draft
        if draft.at == SUMMARY:
            draft = tell_more(interview, draft)
            continue
        if draft.at in WORDS:
            draft = done(interview, write(interview, draft, turn, WORDS[draft.at]))
        else:
            draft = choose(interview, draft, calm[draft.at])
    raise AssertionError(stop)


@pytest.fixture(scope="module")
def finished(interview: Interview) -> FormState:
    return until(interview, SUMMARY)


def key(refused: pytest.ExceptionInfo[Refusal]) -> str:
    return refused.value.key


def test_the_questions_come_in_the_order_of_the_file(interview: Interview) -> None:
    seen, draft = [], begin(interview)
    for question in interview.questions:
        if question.id != "danger-112":
            draft = until(interview, question.id, draft)
            seen.append(draft.at)
    assert seen == [
        "danger",
        "account",
        "neighbourhood",
        "urgency",
        "identity",
        "subject",
        "source",
        "since",
        "help",
    ]


def test_a_finished_interview_becomes_a_filing(interview: Interview, finished: FormState) -> None:
    filing = complete(interview, finished)
    assert filing.kind is ConcernKind.CONCERN
    assert (filing.subject, filing.neighbourhood) == ("online-hate", "noord")
    assert filing.urgency is Urgency.SOON
    assert not filing.named
    assert filing.answers == {**CALM, **WORDS}


def test_in_danger_112_comes_first_and_then_the_choice_to_go_on(interview: Interview) -> None:
    draft = choose(interview, begin(interview), "yes")
    assert draft.at == "danger-112"
    assert [option.code for option in interview.question(draft.at).options] == ["go-on"]
    assert choose(interview, draft, "go-on").at == "account"
    assert back(interview, draft).at == "danger"


def test_danger_that_turns_out_later_shows_112_before_the_summary(
    interview: Interview, finished: FormState
) -> None:
    notice = choose(interview, revisit(interview, finished, "danger"), "yes")
    assert notice.at == "danger-112"
    assert choose(interview, notice, "go-on").at == SUMMARY
    assert back(interview, notice).at == SUMMARY


def test_an_account_may_come_in_several_messages(interview: Interview) -> None:
    draft = until(interview, "account")
    for number, text in enumerate(["Eerst dit.", "Dan dat.", "En toen."]):
        draft = write(interview, draft, number, text)
    assert draft.at == "account"
    assert draft.told("account").text == "Eerst dit.\nDan dat.\nEn toen."
    assert done(interview, draft).at == "neighbourhood"


def test_the_same_message_twice_counts_once(interview: Interview) -> None:
    draft = write(interview, until(interview, "account"), 7, "Een keer.")
    assert write(interview, draft, 7, "Een keer.") == draft


def test_an_account_holds_twenty_thousand_characters_and_not_one_more(
    interview: Interview,
) -> None:
    draft = until(interview, "account")
    for number in range(4):
        draft = write(interview, draft, number, "a" * 4_000)
    draft = write(interview, draft, 4, "a" * (4_000 - 4))  # four line ends count as well
    assert len(draft.told("account").text) == MOST_CHARACTERS
    with pytest.raises(AnswerRefused) as refused:
        write(interview, draft, 5, "bc")
    assert key(refused) == "too-long"
    assert refused.value.facts == {"max": MOST_CHARACTERS, "over": 3}
    with pytest.raises(AnswerRefused):
        rewrite(interview, draft, 4, "a" * 4_000)


def test_done_without_a_word_is_refused(interview: Interview) -> None:
    draft = until(interview, "account")
    with pytest.raises(AnswerRefused) as refused:
        done(interview, draft)
    assert key(refused) == "nothing-written"


def test_a_message_of_invisible_characters_is_no_message(interview: Interview) -> None:
    with pytest.raises(AnswerRefused) as refused:
        write(interview, until(interview, "account"), 1, "\u200b\u202e \n")
    assert key(refused) == "nothing-written"


@pytest.mark.parametrize("where", ["danger", "subject", SUMMARY])
def test_words_where_a_button_is_asked_are_refused(interview: Interview, where: str) -> None:
    with pytest.raises(AnswerRefused) as refused:
        write(interview, until(interview, where), 1, "Hallo?")
    assert key(refused) == "choose-a-button"


def test_an_edited_message_changes_the_draft_wherever_the_interview_is(
    interview: Interview, finished: FormState
) -> None:
    (piece,) = finished.told("account").pieces
    edited = rewrite(interview, finished, piece.message, "Er hing iets in de lucht.")
    assert edited.told("account").text == "Er hing iets in de lucht."
    assert edited.told("help").text == finished.told("help").text
    assert edited.at == SUMMARY
    assert complete(interview, edited).answers["account"] == "Er hing iets in de lucht."


def test_editing_one_of_several_messages_leaves_the_others(interview: Interview) -> None:
    draft = until(interview, "account")
    for number in (1, 2):
        draft = write(interview, draft, number, f"Bericht {number}.")
    assert rewrite(interview, draft, 1, "Anders.").told("account").text == "Anders.\nBericht 2."


def test_editing_an_unknown_message_changes_nothing(
    interview: Interview, finished: FormState
) -> None:
    assert rewrite(interview, finished, 999, "Wie ben ik?") is finished


def test_one_message_can_be_forgotten_and_the_others_stay(interview: Interview) -> None:
    draft = until(interview, "account")
    for number in (1, 2):
        draft = write(interview, draft, number, f"Bericht {number}.")
    assert forget(interview, draft, 1).told("account").text == "Bericht 2."
    assert forget(interview, draft, 999) is draft


def test_a_photo_is_forgotten_with_its_message(interview: Interview) -> None:
    draft = until(interview, "account")
    for number in (1, 2):
        photo = Attachment(str(number), Medium.PHOTO, number)
        draft = attach(interview, draft, photo)
    assert [photo.message for photo in forget(interview, draft, 1).told("account").attached] == [2]


def test_help_may_be_skipped_and_what_was_written_goes(interview: Interview) -> None:
    draft = write(interview, until(interview, "help"), 50, "Misschien")
    skipped = skip(interview, draft)
    assert skipped.at == SUMMARY
    assert skipped.told("help").text == ""
    assert "help" not in complete(interview, until(interview, SUMMARY, skipped)).answers


def test_done_on_an_empty_optional_question_is_skipping(interview: Interview) -> None:
    assert done(interview, until(interview, "help")).at == SUMMARY


def test_a_required_question_cannot_be_skipped(interview: Interview) -> None:
    with pytest.raises(StaleButton):
        skip(interview, until(interview, "account"))


@pytest.mark.parametrize("where", ["danger", SUMMARY])
def test_done_and_skip_belong_to_questions_in_words(interview: Interview, where: str) -> None:
    for button in (done, skip):
        with pytest.raises(StaleButton):
            button(interview, until(interview, where))


def test_a_button_of_another_screen_is_stale(interview: Interview) -> None:
    draft = until(interview, "subject")
    for code in ("no", "no-such-thing", "x"):
        with pytest.raises(StaleButton):
            choose(interview, draft, code)
    with pytest.raises(StaleButton):
        choose(interview, until(interview, SUMMARY), "x")


def test_back_goes_one_screen_back_and_keeps_the_answers(
    interview: Interview, finished: FormState
) -> None:
    seen, draft = [], finished
    while draft.at != "danger":
        draft = back(interview, draft)
        seen.append(draft.at)
        assert draft.answers == finished.answers
    assert seen == [
        "identity",
        "urgency",
        "neighbourhood",
        "account",
        "danger",
    ]
    assert back(interview, draft) == replace(draft, view=FormView.LEAVING)


def test_from_the_summary_one_answer_can_be_changed(
    interview: Interview, finished: FormState
) -> None:
    draft = revisit(interview, finished, "since")
    assert draft.revisiting
    draft = choose(interview, draft, "longer")
    assert (draft.at, draft.revisiting) == (SUMMARY, False)
    assert complete(interview, draft).answers["since"] == "longer"


def test_the_answer_in_words_can_be_added_to_from_the_summary(
    interview: Interview, finished: FormState
) -> None:
    draft = write(interview, revisit(interview, finished, "account"), 90, "Nog iets.")
    assert done(interview, draft).at == SUMMARY
    assert draft.told("account").text == WORDS["account"] + "\nNog iets."


def test_back_from_a_revisited_question_is_back_to_the_summary(
    interview: Interview, finished: FormState
) -> None:
    assert back(interview, revisit(interview, finished, "since")) == finished


def test_only_questions_can_be_revisited_and_only_from_the_summary(
    interview: Interview, finished: FormState
) -> None:
    for draft, question in [
        (finished, "danger-112"),
        (finished, "no-such-question"),
        (begin(interview), "danger"),
    ]:
        with pytest.raises(StaleButton):
            revisit(interview, draft, question)


def test_only_a_finished_draft_can_be_filed(interview: Interview) -> None:
    with pytest.raises(AnswerRefused) as refused:
        complete(interview, until(interview, "identity"))
    assert key(refused) == "not-finished"


def test_a_neighbourhood_the_municipality_took_away_has_to_be_chosen_again(
    interview: Interview, finished: FormState
) -> None:
    draft = replace(finished, answers={**finished.answers, "neighbourhood": "gone"})
    with pytest.raises(AnswerRefused) as refused:
        complete(interview, draft)
    assert key(refused) == "not-finished"
    mended = choose(interview, revisit(interview, draft, "neighbourhood"), "oost")
    assert complete(interview, mended).neighbourhood == "oost"


def test_a_subject_the_municipality_took_away_is_left_out(
    interview: Interview, finished: FormState
) -> None:
    draft = replace(finished, answers={**finished.answers, "subject": "gone"})
    assert complete(interview, draft).subject == ""


def test_one_s_own_neighbourhood_stands_first(interview: Interview, finished: FormState) -> None:
    asked = form(interview, finished, "oost").field("neighbourhood")
    usual = form(interview, finished).field("neighbourhood")
    assert asked is not None
    assert usual is not None
    assert asked.codes[0] == "oost"
    assert sorted(asked.codes) == sorted(usual.codes)
    assert form(interview, finished, "gone").field("neighbourhood") == usual


def test_asking_for_help_goes_the_same_way_and_always_by_name(help_interview: Interview) -> None:
    draft = until(help_interview, SUMMARY)
    filing = complete(help_interview, draft)
    assert filing.kind is ConcernKind.HELP
    assert filing.subject == "advice"
    assert filing.named
    assert set(filing.answers) == {"subject", "neighbourhood", "account", "urgency"}


def test_a_draft_survives_being_written_down(finished: FormState, interview: Interview) -> None:
    for draft in (finished, begin(interview), revisit(interview, finished, "help")):
        assert from_json(FormState, json.loads(json.dumps(to_json(draft)))) == draft
