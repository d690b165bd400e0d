"""Whoever says that somebody is in danger now: it is urgent, and no more is asked than it takes."""

from dataclasses import replace

from domain.concerns.concern import Urgency
from domain.conversations import told_steps
from domain.conversations.form import FormState
from domain.conversations.progress import settle, still_later
from domain.filing.interview import complete
from domain.filing.questions import Interview
from tests.domain.filing.interviewing import (
    SUMMARY,
    begin,
    build,
    choose,
    done,
    revisit,
    write,
)

ANSWERS = {
    "danger": "yes",
    "danger-112": "go-on",
    "neighbourhood": "noord",
    "identity": "known",
}


def told(interview: Interview) -> tuple[list[str], FormState]:
    """Answer what is asked in danger; gives the questions in their order, and the summary."""
    asked, draft = [], begin(interview)
    while draft.at != SUMMARY:
        asked.append(draft.at)
        if draft.at == "account":
            draft = done(interview, write(interview, draft, 1, "Er wordt gevochten."))
        else:
            draft = choose(interview, draft, ANSWERS[draft.at])
    return asked, draft


def test_only_words_place_and_name_are_asked(interview: Interview) -> None:
    asked, _ = told(interview)
    assert asked[:2] == ["danger", "danger-112"]
    assert sorted(asked[2:]) == ["account", "identity", "neighbourhood"]


def test_it_is_urgent_without_being_asked(interview: Interview) -> None:
    _, draft = told(interview)
    filing = complete(interview, draft)
    assert filing.danger
    assert filing.urgency is Urgency.URGENT
    assert filing.subject == ""
    assert "urgency" not in filing.answers


def test_it_is_urgent_whatever_was_answered_before(interview: Interview) -> None:
    _, draft = told(interview)
    calm = choose(interview, revisit(interview, draft, "danger"), "no")
    assert calm.at == "urgency"
    draft = replace(calm, at=SUMMARY, answers={**draft.answers, "urgency": "normal"})
    assert complete(interview, settle(build(interview), draft)).urgency is Urgency.URGENT


def test_what_was_told_before_the_danger_is_kept(interview: Interview) -> None:
    answers = {"danger": "no", "subject": "other", "source": "self", "since": "today"}
    _, draft = told(interview)
    answers |= {"urgency": "normal"}
    calm = replace(draft, answers={**draft.answers, **answers, "help": draft.answers["account"]})
    draft = choose(interview, revisit(interview, calm, "danger"), "yes")
    filing = complete(interview, choose(interview, draft, "go-on"))
    assert filing.subject == "other"
    assert set(filing.answers) >= {"source", "since", "help"}
    assert filing.danger


def test_words_are_taken_wherever_they_are_asked_for(interview: Interview) -> None:
    _, draft = told(interview)
    assert not told_steps.takes_words(build(interview), draft)
    assert told_steps.takes_words(build(interview), revisit(interview, draft, "account"))


def test_more_can_be_told_all_the_same(interview: Interview) -> None:
    _, draft = told(interview)
    more = still_later(build(interview)(draft), draft)
    assert more is not None
    assert more.optional


def test_a_concern_without_danger_is_as_urgent_as_was_answered(help_interview: Interview) -> None:
    assert not help_interview.in_danger("yes")
