"""How a concern is told: one question a screen, from danger to summary."""

import json

import pytest

from domain.concerns.concern import Kind, Urgency
from domain.conversations.attachments import Attachment, Medium
from domain.conversations.told_steps import attach
from domain.errors import AnswerRefused, Refusal, StaleButton
from domain.filing.interview import (
    MAX_CHARACTERS,
    SUMMARY,
    Draft,
    Interview,
    back,
    begin,
    choose,
    complete,
    done,
    forget,
    revisit,
    rewrite,
    skip,
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


def until(interview: Interview, stop: str, draft: Draft | None = None) -> Draft:
    """Answer everything, calmly, up to the question `stop`."""
    draft = draft or begin(interview)
    calm = CALM if draft.kind is Kind.CONCERN else {**CALM, "subject": "advice"}
    for turn in range(20):
        if draft.at == stop:
            return draft
        if draft.at in WORDS:
            draft = done(interview, write(interview, draft, turn, WORDS[draft.at]))
        else:
            draft = choose(interview, draft, draft.at, calm[draft.at])
    raise AssertionError(stop)


@pytest.fixture(scope="module")
def finished(interview: Interview) -> Draft:
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
        "subject",
        "neighbourhood",
        "account",
        "source",
        "since",
        "urgency",
        "help",
        "identity",
    ]


def test_a_finished_interview_becomes_a_filing(interview: Interview, finished: Draft) -> None:
    filing = complete(interview, finished)
    assert filing.kind is Kind.CONCERN
    assert (filing.subject, filing.neighbourhood) == ("online-hate", "noord")
    assert filing.urgency is Urgency.SOON
    assert not filing.named
    assert filing.answers == {**CALM, **WORDS}


def test_in_danger_112_comes_first_and_then_the_choice_to_go_on(interview: Interview) -> None:
    draft = choose(interview, begin(interview), "danger", "yes")
    assert draft.at == "danger-112"
    assert [option.code for option in interview.question(draft.at).options] == ["go-on"]
    assert choose(interview, draft, "danger-112", "go-on").at == "subject"
    assert back(interview, draft).at == "danger"


def test_danger_that_turns_out_later_shows_112_before_the_summary(
    interview: Interview, finished: Draft
) -> None:
    notice = choose(interview, revisit(interview, finished, "danger"), "danger", "yes")
    assert notice.at == "danger-112"
    assert choose(interview, notice, "danger-112", "go-on").at == SUMMARY
    assert back(interview, notice).at == SUMMARY


def test_an_account_may_come_in_several_messages(interview: Interview) -> None:
    draft = until(interview, "account")
    for number, text in enumerate(["Eerst dit.", "Dan dat.", "En toen."]):
        draft = write(interview, draft, number, text)
    assert draft.at == "account"
    assert draft.text("account") == "Eerst dit.\nDan dat.\nEn toen."
    assert done(interview, draft).at == "source"


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
    assert len(draft.text("account")) == MAX_CHARACTERS
    with pytest.raises(AnswerRefused) as refused:
        write(interview, draft, 5, "bc")
    assert key(refused) == "too-long"
    assert refused.value.facts == {"max": MAX_CHARACTERS, "over": 3}
    with pytest.raises(AnswerRefused):
        rewrite(draft, 4, "a" * 4_000)


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
    interview: Interview, finished: Draft
) -> None:
    (piece,) = finished.pieces["account"]
    edited = rewrite(finished, piece.message, "Er hing iets in de lucht.")
    assert edited.text("account") == "Er hing iets in de lucht."
    assert edited.text("help") == finished.text("help")
    assert edited.at == SUMMARY
    assert complete(interview, edited).answers["account"] == "Er hing iets in de lucht."


def test_editing_one_of_several_messages_leaves_the_others(interview: Interview) -> None:
    draft = until(interview, "account")
    for number in (1, 2):
        draft = write(interview, draft, number, f"Bericht {number}.")
    assert rewrite(draft, 1, "Anders.").text("account") == "Anders.\nBericht 2."


def test_editing_an_unknown_message_changes_nothing(finished: Draft) -> None:
    assert rewrite(finished, 999, "Wie ben ik?") is finished


def test_one_message_can_be_forgotten_and_the_others_stay(interview: Interview) -> None:
    draft = until(interview, "account")
    for number in (1, 2):
        draft = write(interview, draft, number, f"Bericht {number}.")
    assert forget(draft, 1).text("account") == "Bericht 2."
    assert forget(draft, 999) is draft


def test_a_photo_is_forgotten_with_its_message(interview: Interview) -> None:
    draft = until(interview, "account")
    for number in (1, 2):
        photo = Attachment(str(number), Medium.PHOTO, number, "")
        draft = attach(interview, draft, photo)
    assert [photo.message for photo in forget(draft, 1).attachments] == [2]


def test_help_may_be_skipped_and_what_was_written_goes(interview: Interview) -> None:
    draft = write(interview, until(interview, "help"), 50, "Misschien")
    skipped = skip(interview, draft)
    assert skipped.at == "identity"
    assert skipped.text("help") == ""
    assert "help" not in complete(interview, until(interview, SUMMARY, skipped)).answers


def test_done_on_an_empty_optional_question_is_skipping(interview: Interview) -> None:
    assert done(interview, until(interview, "help")).at == "identity"


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
    for question, code in [("danger", "no"), ("subject", "no-such-thing"), ("account", "x")]:
        with pytest.raises(StaleButton):
            choose(interview, draft, question, code)
    with pytest.raises(StaleButton):
        choose(interview, until(interview, SUMMARY), SUMMARY, "x")


def test_back_goes_one_screen_back_and_keeps_the_answers(
    interview: Interview, finished: Draft
) -> None:
    seen, draft = [], finished
    while draft.at != "danger":
        draft = back(interview, draft)
        seen.append(draft.at)
        assert (draft.answers, draft.pieces) == (finished.answers, finished.pieces)
    assert seen == [
        "identity",
        "help",
        "urgency",
        "since",
        "source",
        "account",
        "neighbourhood",
        "subject",
        "danger",
    ]
    assert back(interview, draft) == draft


def test_from_the_summary_one_answer_can_be_changed(interview: Interview, finished: Draft) -> None:
    draft = revisit(interview, finished, "since")
    assert draft.revisiting
    draft = choose(interview, draft, "since", "longer")
    assert (draft.at, draft.revisiting) == (SUMMARY, False)
    assert complete(interview, draft).answers["since"] == "longer"


def test_the_answer_in_words_can_be_added_to_from_the_summary(
    interview: Interview, finished: Draft
) -> None:
    draft = write(interview, revisit(interview, finished, "account"), 90, "Nog iets.")
    assert done(interview, draft).at == SUMMARY
    assert draft.text("account") == WORDS["account"] + "\nNog iets."


def test_back_from_a_revisited_question_is_back_to_the_summary(
    interview: Interview, finished: Draft
) -> None:
    assert back(interview, revisit(interview, finished, "since")) == finished


def test_only_questions_can_be_revisited_and_only_from_the_summary(
    interview: Interview, finished: Draft
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


def test_a_subject_the_municipality_took_away_has_to_be_chosen_again(
    interview: Interview, finished: Draft
) -> None:
    draft = Draft.from_dict({**finished.to_dict(), "answers": {**CALM, "subject": "gone"}})
    with pytest.raises(AnswerRefused) as refused:
        complete(interview, draft)
    assert key(refused) == "not-finished"
    mended = choose(interview, revisit(interview, draft, "subject"), "subject", "other")
    assert complete(interview, mended).subject == "other"


def test_asking_for_help_goes_the_same_way_and_always_by_name(help_interview: Interview) -> None:
    draft = until(help_interview, SUMMARY)
    filing = complete(help_interview, draft)
    assert filing.kind is Kind.HELP
    assert filing.subject == "advice"
    assert filing.named
    assert set(filing.answers) == {"subject", "neighbourhood", "account", "urgency"}


def test_a_draft_survives_being_written_down(finished: Draft, interview: Interview) -> None:
    for draft in (finished, begin(interview), revisit(interview, finished, "help")):
        assert Draft.from_dict(json.loads(json.dumps(draft.to_dict()))) == draft
