"""What a municipality can change about the interview, and what it cannot."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from config.tables import Tables
from domain.concerns.concern import ConcernKind
from domain.errors import StaleButton
from domain.filing.questions import Interview, InterviewProblems, InterviewQuestion
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
    return Interview.from_table(ConcernKind.CONCERN, table, network.neighbourhoods)


@pytest.fixture(scope="module")
def questions(interview: Interview, help_interview: Interview) -> list[InterviewQuestion]:
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


def test_a_subject_is_short_where_there_is_little_room_or_else_as_its_button_says(
    tables: Tables, network: Network
) -> None:
    def change(table: Table) -> None:
        table["concern"]["subject"]["options"]["school"] = {"nl": "Onrust op school"}

    subject = changed(tables, network, change).question("subject")
    assert subject.short("between-groups", "nl") == "spanning"
    assert subject.short("school", "en") == "Onrust op school"
    assert subject.short("no-more", "nl") is None


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
            options("danger", lambda given: given["yes"].pop("danger")),
            "concern.danger.options: danger = true with the one answer that means it",
        ),
        (
            options("danger", lambda given: given["no"].update({"danger": True})),
            "concern.danger.options: danger = true with the one answer that means it",
        ),
        (
            options("source", lambda given: given["self"].update({"danger": True})),
            "concern.source.options.self.danger: only with the question about danger",
        ),
        (
            lambda table: table["concern"]["account"].update({"later": True}),
            "concern.account.later: not here; a concern cannot do without this answer",
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


def test_a_question_that_can_wait_is_left_out_or_asked_later(
    tables: Tables, network: Network
) -> None:
    def change(table: Table) -> None:
        table["concern"]["source"]["later"] = True

    field = changed(tables, network, change).question("source").field
    assert field.later
    assert field.optional


def test_danger_is_a_property_of_an_answer_and_not_its_name(
    interview: Interview, tables: Tables, network: Network
) -> None:
    assert interview.in_danger("yes")
    assert not interview.in_danger("no")

    def change(table: Table) -> None:
        given = table["concern"]["danger"]["options"]
        del given["yes"]["danger"]
        given["no"]["danger"] = True

    turned = changed(tables, network, change)
    assert turned.in_danger("no")
    assert not turned.in_danger("yes")


def test_the_order_is_the_municipality_s(tables: Tables, network: Network) -> None:
    interview = changed(tables, network, lambda table: move_last(table, "subject"))
    assert interview.questions[-1].id == "subject"


def test_every_shipped_wording_is_there_in_the_same_languages(
    questions: list[InterviewQuestion],
) -> None:
    assert set(LANGUAGES) <= set(questions[0].prompts)
    for question in questions:
        for words in (question.prompts, question.hints or question.prompts):
            assert set(words) == set(questions[0].prompts), question.id
        for option in question.options:
            if question.id != "neighbourhood":
                assert set(option.labels) == set(questions[0].prompts), (question.id, option.code)


def test_shipped_labels_are_short_enough_for_a_phone(questions: list[InterviewQuestion]) -> None:
    for question in questions:
        for language in question.prompts:
            for option in question.options:
                assert len(option.label(language)) <= LONGEST_LABEL


def test_words_are_given_in_the_language_asked_for(interview: Interview) -> None:
    account, source = interview.question("account"), interview.question("source")
    assert account.prompt("nl") == "Wat zie of hoor je?"
    assert account.prompt("en") == "What do you see or hear?"
    assert source.hint("en") is None


@pytest.mark.parametrize("kind", ConcernKind)
def test_who_tells_is_asked_not_to_name_people(
    kind: ConcernKind, interview: Interview, help_interview: Interview
) -> None:
    chosen = interview if kind is ConcernKind.CONCERN else help_interview
    account = chosen.question("account")
    assert "Schrijf geen namen of adressen van mensen op." in str(account.hint("nl"))
    assert "Do not write down names or addresses of people." in str(account.hint("en"))


def test_the_danger_screen_says_112_before_anything_else(interview: Interview) -> None:
    notice = interview.question("danger-112")
    for language in notice.prompts:
        assert "112" in notice.prompt(language)
        assert len(notice.prompt(language)) < 30
