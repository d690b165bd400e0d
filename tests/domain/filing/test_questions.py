"""What a municipality can change about the interview, and what it cannot."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from config.tables import Tables
from domain.concerns.concern import Kind
from domain.errors import StaleButton
from domain.filing.interview import Interview, InterviewProblems
from domain.filing.questions import Question
from domain.network import Network

Table = dict[str, Any]
LANGUAGES = ("nl", "en")
LONGEST_LABEL = 40
ASKED = (
    "danger, danger-112, subject, neighbourhood, account, source, since, urgency, help, identity"
)


def changed(tables: Tables, network: Network, change: Callable[[Table], object]) -> Interview:
    table = deepcopy(tables.interview)
    change(table)
    return Interview.from_table(Kind.CONCERN, table, network.neighbourhoods)


@pytest.fixture(scope="module")
def questions(interview: Interview, help_interview: Interview) -> list[Question]:
    return [*interview.questions, *help_interview.questions]


def test_a_municipality_can_add_subjects_and_remove_them(tables: Tables, network: Network) -> None:
    def change(table: Table) -> None:
        subjects = table["concern"]["subject"]["options"]
        subjects["school"] = {"nl": "Onrust op school"}
        del subjects["online-hate"]

    subject = changed(tables, network, change).question("subject")
    assert subject.option("online-hate") is None
    school = subject.option("school")
    assert school is not None
    assert school.label("en") == "Onrust op school"  # Dutch until somebody words it in English


def test_neighbourhoods_come_from_the_network(interview: Interview, network: Network) -> None:
    assert interview.question("neighbourhood").options == network.neighbourhoods


def test_an_unknown_question_belongs_to_an_old_button(interview: Interview) -> None:
    with pytest.raises(StaleButton):
        interview.question("favourite-colour")


def move_last(table: Table, question: str) -> None:
    table["concern"][question] = table["concern"].pop(question)


def options(question: str, change: Callable[[Table], object]) -> Callable[[Table], object]:
    return lambda table: change(table["concern"][question].setdefault("options", {}))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            lambda table: table["concern"].pop("account"),
            "concern.account: this question is missing",
        ),
        (
            lambda table: table["concern"].update({"faith": {"prompt": {"nl": "Welk geloof?"}}}),
            f"concern.faith: no such question; known are {ASKED}",
        ),
        (
            lambda table: move_last(table, "danger"),
            "concern: danger comes first, danger-112 second",
        ),
        (
            options("source", lambda given: given.pop("online")),
            "concern.source.options: exactly self, heard, online",
        ),
        (
            options("urgency", lambda given: given.update({"never": {"nl": "Nooit"}})),
            "concern.urgency.options: exactly urgent, soon, normal",
        ),
        (
            options("account", lambda given: given.update({"yes": {"nl": "Ja"}})),
            "concern.account.options: none here; neighbourhoods stand in network.toml",
        ),
        (
            options("subject", lambda given: given.clear()),
            "concern.subject.options: at least one",
        ),
    ],
)
def test_what_is_asked_is_settled(
    tables: Tables, network: Network, change: Callable[[Table], object], problem: str
) -> None:
    with pytest.raises(InterviewProblems) as refused:
        changed(tables, network, change)
    assert refused.value.problems == (problem,)


def test_the_order_is_the_municipality_s(tables: Tables, network: Network) -> None:
    interview = changed(tables, network, lambda table: move_last(table, "subject"))
    assert interview.questions[-1].id == "subject"


def test_every_shipped_wording_is_complete_in_both_languages(questions: list[Question]) -> None:
    for question in questions:
        for wording in (question.prompts, question.hints or question.prompts):
            assert set(wording) == set(LANGUAGES), question.id
        for option in question.options:
            if question.id != "neighbourhood":
                assert set(option.labels) == set(LANGUAGES), (question.id, option.code)


def test_shipped_labels_are_short_enough_for_a_phone(questions: list[Question]) -> None:
    for question in questions:
        for language in LANGUAGES:
            for option in question.options:
                assert len(option.label(language)) <= LONGEST_LABEL


def test_words_are_given_in_the_language_asked_for(interview: Interview) -> None:
    account, source = interview.question("account"), interview.question("source")
    assert account.prompt("nl") == "Wat zie of hoor je?"
    assert account.prompt("en") == "What do you see or hear?"
    assert source.hint("en") is None


@pytest.mark.parametrize("kind", Kind)
def test_who_tells_is_asked_not_to_name_people(
    kind: Kind, interview: Interview, help_interview: Interview
) -> None:
    chosen = interview if kind is Kind.CONCERN else help_interview
    account = chosen.question("account")
    assert "Schrijf geen namen of adressen van mensen op." in str(account.hint("nl"))
    assert "Do not write down names or addresses of people." in str(account.hint("en"))


def test_the_danger_screen_says_112_before_anything_else(interview: Interview) -> None:
    notice = interview.question("danger-112")
    for language in LANGUAGES:
        assert "112" in notice.prompt(language)
        assert len(notice.prompt(language)) < 30
