"""A form: questions that come and go with the answers, and no press that breaks it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.conversations import calendar_steps, progress
from domain.conversations import steps as form_steps
from domain.conversations.answers import Reckoning
from domain.conversations.form import PREVIEW, Field, FieldKind, Form, FormState, FormView, Paper
from domain.errors import AnswerRefused, Refusal, StaleButton
from storage.as_json import from_json, to_json

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
HERE = Reckoning(NOW, ZoneInfo("Europe/Amsterdam"), "nl")
GUESTS = tuple(f"guest-{number}" for number in range(11))
KIND = Field("kind", FieldKind.CHOICE, ("walk", "dinner"))
TITLE = Field("title", FieldKind.WORDS, most=20)
WHEN = Field("when", FieldKind.MOMENT)
WHO = Field("who", FieldKind.MANY, GUESTS, least=2, most=3)
SEATS = Field("seats", FieldKind.NUMBER, least=2, most=40, optional=True)
REPLY_BY = Field("reply-by", FieldKind.DAY, optional=True)
MENU = Field("menu", FieldKind.FILE, optional=True)
PAPER = Paper("file-id", "Menu.pdf", 1_000)


def build(form_state: FormState) -> Form:
    """Only a dinner has a menu, and a number of seats when there is one."""
    last = (SEATS, MENU) if form_state.choice("kind") == "dinner" else ()
    return Form("outing", (KIND, TITLE, WHEN, WHO, REPLY_BY, *last))


def begun(**answers: object) -> FormState:
    return progress.begin(build, "outing", answers)


def typed(form_state: FormState, text: str, message: int = 7) -> FormState:
    return form_steps.write(build, form_state, message, text, HERE)


def refused(error: pytest.ExceptionInfo[AnswerRefused]) -> str:
    return error.value.key


WALK = {
    "kind": "walk",
    "title": "Samen lopen",
    "when": "2026-12-03T18:30:00+00:00",
    "who": ["guest-1", "guest-2"],
    "reply-by": None,
}


def test_every_question_is_asked_until_there_is_something_to_look_at() -> None:
    form_state = form_steps.choose(build, begun(), "dinner")
    assert form_state.at == "title"
    form_state = typed(form_state, "  Samen\u200b eten  ")
    assert form_state.words("title") == "Samen eten"
    form_state = typed(form_state, "do 3 dec 19:30")
    assert form_state.moment("when") == datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
    for guest in ("guest-4", "guest-2"):
        form_state = form_steps.choose(build, form_state, guest)
    assert form_state.picks("who") == ("guest-2", "guest-4")
    form_state = typed(form_steps.done(build, form_state), "1 dec")
    assert form_state.day("reply-by") == date(2026, 12, 1)
    form_state = typed(form_state, "12")
    assert form_state.number("seats") == 12
    form_state = form_steps.attach(build, form_state, PAPER, 8)
    assert form_state.paper("menu") == PAPER

    assert form_state.at == PREVIEW
    assert form_steps.complete(build, form_state, HERE) == form_state
    assert from_json(FormState, {**to_json(form_state), "messages": [1]}) == form_state


def test_a_day_that_was_taken_for_next_year_is_asked_about() -> None:
    form_state = typed(begun(kind="walk", title="Lopen"), "3 maart 19:30")
    assert form_state.at == "when"
    assert calendar_steps.year_asked(form_state)
    assert form_steps.done(build, form_state).at == "who"
    for other in (form_steps.back(build, form_state), calendar_steps.other_day(build, form_state)):
        assert (other.at, other.page, other.moment("when"), other.typed) == ("when", "", None, {})
        with pytest.raises(StaleButton):
            calendar_steps.other_day(build, other)


def test_an_edit_that_means_next_year_is_asked_about() -> None:
    form_state = typed(begun(kind="walk", title="Lopen"), "do 3 dec 19:30", 9)
    form_state = form_steps.rewrite(build, form_state, 9, "3 maart 9:00", HERE)
    assert (form_state.at, calendar_steps.year_asked(form_state)) == ("when", True)
    assert form_steps.done(build, form_state).at == "who"


def test_of_a_moment_the_day_alone_is_a_beginning() -> None:
    form_state = typed(begun(kind="walk", title="Lopen"), "week 14 dinsdag")
    assert (form_state.at, form_state.page) == ("when", "2027-04-06")
    form_state = typed(form_state, "over veertien dagen")
    assert form_state.page == "2026-12-07"
    assert typed(form_state, "half acht").moment("when") == datetime(
        2026, 12, 7, 18, 30, tzinfo=UTC
    )
    with pytest.raises(AnswerRefused) as error:
        typed(form_state, "1 jan 2026")
    assert refused(error) == "moment-past"


def test_an_end_says_how_long_it_lasts_where_that_is_asked() -> None:
    def with_length(_: FormState) -> Form:
        begins = Field("start", FieldKind.MOMENT, length="minutes")
        return Form("visit", (begins, Field("minutes", FieldKind.CHOICE, ("90",))))

    form_state = progress.begin(with_length, "visit")
    form_state = form_steps.write(with_length, form_state, 1, "do 3 dec 19:30-21:00", HERE)
    assert (form_state.at, form_state.choice("minutes")) == (PREVIEW, "90")
    with pytest.raises(AnswerRefused) as error:
        typed(begun(kind="walk", title="Lopen"), "do 3 dec 19:30-21:00")
    assert refused(error) == "moment-without-end"


def test_what_was_not_answered_is_empty_and_not_wrong() -> None:
    form_state = begun()

    assert form_state.choice("kind") == form_state.words("title") == ""
    assert form_state.picks("who") == ()
    assert form_state.number("seats") is None
    assert form_state.moment("when") is None
    assert form_state.day("reply-by") is None
    assert form_state.paper("menu") is None


def test_a_name_that_no_button_can_carry_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="no button"):
        Field("kind", FieldKind.CHOICE, ("Een lange naam",))


def test_a_limit_that_is_not_set_is_the_usual_one() -> None:
    assert Field("x", FieldKind.WORDS).limit == 1_000
    assert Field("x", FieldKind.NUMBER).limit == 9_999
    assert Field("x", FieldKind.MANY, ("a", "b")).limit == 2


def test_answers_that_are_there_already_are_not_asked_for() -> None:
    assert begun(kind="walk", title="Lopen").at == "when"
    assert begun(**WALK).at == PREVIEW


def test_a_choice_that_makes_questions_vanish_takes_their_answers_along() -> None:
    form_state = begun(**{**WALK, "kind": "dinner", "seats": 8, "menu": None})
    form_state = form_steps.revisit(build, form_steps.turn(form_state, FormView.ADJUSTING), "kind")

    form_state = form_steps.choose(build, form_state, "walk")

    assert form_state.at == PREVIEW
    assert "seats" not in form_state.answers


def test_a_choice_that_brings_new_questions_has_them_asked() -> None:
    form_state = form_steps.turn(begun(**WALK), FormView.ADJUSTING)

    form_state = form_steps.choose(build, form_steps.revisit(build, form_state, "kind"), "dinner")

    assert form_state.at == "seats"


def test_answers_that_fit_no_longer_are_asked_for_again() -> None:
    assert begun(**{**WALK, "kind": "swim"}).at == "kind"
    assert begun(**{**WALK, "who": ["guest-1", "gone"]}).at == "who"
    assert begun(**{**WALK, "who": None}).at == "who"
    assert begun(**{**WALK, "kind": "dinner", "seats": 1, "menu": None}).at == "seats"


def test_who_looks_back_and_leaves_an_answer_as_it_is_comes_where_they_were() -> None:
    form_state = begun(kind="walk", title="Lopen")
    form_state = form_steps.back(build, form_state)
    assert form_state.at == "title"

    assert form_steps.done(build, form_state).at == "when"


def test_back_goes_from_the_times_to_the_days_and_from_a_change_to_the_preview() -> None:
    form_state = calendar_steps.pick_day(
        build, begun(kind="walk", title="L"), date(2026, 12, 3), HERE
    )
    assert calendar_steps.day_shown(form_state) == date(2026, 12, 3)
    form_state = form_steps.back(build, form_state)
    assert calendar_steps.month_shown(form_state, HERE.today) == date(2026, 12, 1)
    assert form_state.at == "when"

    form_state = form_steps.back(build, begun(**WALK))
    assert form_state.at == "reply-by"
    form_state = form_steps.turn(begun(**WALK), FormView.ADJUSTING)
    assert form_steps.back(build, form_state) == begun(**WALK)
    form_state = form_steps.revisit(build, form_state, "title")
    assert form_steps.back(build, form_state) == begun(**WALK)


def test_before_the_first_question_is_the_way_out() -> None:
    form_state = form_steps.back(build, begun())

    assert form_state.view is FormView.LEAVING
    assert form_steps.back(build, form_state) == begun()


def test_a_question_that_is_gone_makes_way_whatever_is_on_the_screen() -> None:
    form_state = replace(begun(**WALK), at="seats", view=FormView.KEPT)
    assert progress.settle(build, form_state) == replace(begun(**WALK), view=FormView.KEPT)

    form_state = replace(
        form_steps.turn(begun(**WALK), FormView.ADJUSTING), answers={"kind": "walk"}
    )
    form_state = progress.settle(build, form_state)
    assert (form_state.at, form_state.view) == ("title", FormView.ASKING)


def test_only_an_optional_question_is_skipped() -> None:
    with pytest.raises(StaleButton):
        form_steps.skip(build, begun(kind="walk"))
    with pytest.raises(StaleButton):
        form_steps.done(build, begun(kind="walk"))

    form_state = begun(**{name: WALK[name] for name in WALK if name != "reply-by"})

    assert form_steps.done(build, form_state).answers["reply-by"] is None


def test_too_few_and_too_many_picks_are_said() -> None:
    form_state = begun(**{name: WALK[name] for name in ("kind", "title", "when")})
    form_state = form_steps.choose(build, form_state, "guest-1")
    with pytest.raises(AnswerRefused) as error:
        form_steps.done(build, form_state)
    assert (refused(error), error.value.facts["least"]) == ("too-few-picked", 2)
    for guest in ("guest-2", "guest-3"):
        form_state = form_steps.choose(build, form_state, guest)
    with pytest.raises(AnswerRefused) as error:
        form_steps.choose(build, form_state, "guest-4")
    assert refused(error) == "too-many-picked"

    assert form_steps.choose(build, form_state, "guest-1").picks("who") == ("guest-2", "guest-3")


@pytest.mark.parametrize("text", ["1", "41", "twaalf", "1.5", "-3", "³", "99999999999999"])
def test_a_number_is_whole_and_within_its_bounds(text: str) -> None:
    with pytest.raises(AnswerRefused) as error:
        typed(begun(**{**WALK, "kind": "dinner"}), text)
    assert refused(error) == "not-a-number"


def test_words_that_are_too_long_or_none_at_all_are_refused() -> None:
    with pytest.raises(AnswerRefused) as error:
        typed(begun(kind="walk"), "🌍" * 11)
    assert (refused(error), error.value.facts["over"]) == ("words-too-long", 2)
    with pytest.raises(AnswerRefused) as error:
        typed(begun(kind="walk"), "\u200b")
    assert refused(error) == "nothing-written"


def test_words_where_a_button_is_asked_for_are_no_answer() -> None:
    for form_state in (begun(), begun(**WALK), form_steps.turn(begun(kind="walk"), FormView.KEPT)):
        assert progress.to_be_typed(build, form_state) is None
        with pytest.raises(AnswerRefused) as error:
            typed(form_state, "hallo")
        assert refused(error) == "choose-a-button"
    assert progress.to_be_typed(build, begun(kind="walk"))


def test_a_mere_time_is_meant_for_the_day_that_was_chosen() -> None:
    form_state = calendar_steps.pick_day(
        build, begun(kind="walk", title="L"), date(2026, 12, 3), HERE
    )

    assert typed(form_state, "19:45").moment("when") == datetime(2026, 12, 3, 18, 45, tzinfo=UTC)
    assert typed(form_state, "vr 4 dec 20:00").moment("when") == datetime(
        2026, 12, 4, 19, tzinfo=UTC
    )
    with pytest.raises(AnswerRefused):
        typed(form_state, "ooit")


def test_a_moment_is_taken_from_the_calendar() -> None:
    form_state = calendar_steps.turn_month(
        build, begun(kind="walk", title="L"), date(2027, 5, 1), HERE
    )
    assert calendar_steps.month_shown(form_state, HERE.today) == date(2027, 5, 1)
    assert calendar_steps.month_shown(begun(), HERE.today) == date(2026, 11, 1)

    form_state = calendar_steps.pick_day(build, form_state, date(2027, 5, 6), HERE)
    form_state = calendar_steps.pick_time(build, form_state, time(19, 30), HERE)

    assert form_state.moment("when") == datetime(2027, 5, 6, 17, 30, tzinfo=UTC)
    assert form_state.at == "who"


def test_a_day_is_taken_from_the_calendar() -> None:
    form_state = begun(**{name: WALK[name] for name in WALK if name != "reply-by"})

    assert (
        calendar_steps.pick_day(build, form_state, HERE.today, HERE).day("reply-by") == HERE.today
    )


def test_no_moment_that_has_passed_is_taken() -> None:
    form_state = begun(kind="walk", title="L")
    with pytest.raises(AnswerRefused) as error:
        calendar_steps.pick_day(build, form_state, date(2026, 11, 22), HERE)
    assert refused(error) == "moment-gone"
    today = calendar_steps.pick_day(build, form_state, HERE.today, HERE)
    with pytest.raises(AnswerRefused) as error:
        calendar_steps.pick_time(build, today, time(10), HERE)
    assert refused(error) == "moment-gone"
    for passed in ({"when": NOW.isoformat()}, {"reply-by": "2026-11-22"}):
        with pytest.raises(AnswerRefused) as error:
            form_steps.complete(build, begun(**{**WALK, **passed}), HERE)
        assert refused(error) == "moment-gone"


@pytest.mark.parametrize("month", [date(2026, 10, 1), date(2028, 6, 1)])
def test_the_calendar_has_an_end_at_both_sides(month: date) -> None:
    with pytest.raises(StaleButton):
        calendar_steps.turn_month(build, begun(kind="walk", title="L"), month, HERE)


def test_a_time_without_a_day_or_on_no_button_is_stale() -> None:
    form_state = begun(kind="walk", title="L")
    with pytest.raises(StaleButton):
        calendar_steps.pick_time(build, form_state, time(19, 30), HERE)
    form_state = calendar_steps.pick_day(build, form_state, date(2026, 12, 3), HERE)
    with pytest.raises(StaleButton):
        calendar_steps.pick_time(build, form_state, time(2, 30), HERE)


def test_a_long_list_has_pages() -> None:
    form_state = begun(**{name: WALK[name] for name in ("kind", "title", "when")})

    assert form_steps.turn_page(build, form_state, 1).page == "1"
    for page in (-1, 2):
        with pytest.raises(StaleButton):
            form_steps.turn_page(build, form_state, page)


def test_a_file_is_taken_only_where_one_is_asked_for_and_not_too_big() -> None:
    form_state = begun(**{**WALK, "kind": "dinner", "seats": None})
    with pytest.raises(AnswerRefused) as error:
        form_steps.attach(build, form_state, replace(PAPER, size=11 * 1024 * 1024), 8)
    assert refused(error) == "file-too-big"
    with pytest.raises(AnswerRefused) as error:
        form_steps.attach(build, begun(), PAPER, 8)
    assert refused(error) == "choose-a-button"


def test_a_file_in_place_of_one_that_answers_nothing_changes_nothing() -> None:
    form_state = begun(**{**WALK, "kind": "dinner", "seats": None})
    assert form_steps.reattach(build, form_state, PAPER, 99) is form_state


def test_an_edited_message_changes_the_answer_that_stands_in_it_and_no_other() -> None:
    form_state = typed(begun(kind="walk"), "Loopen", 7)

    changed = form_steps.rewrite(build, form_state, 7, "Lopen", HERE)

    assert (changed.words("title"), changed.at) == ("Lopen", "when")
    assert form_steps.rewrite(build, form_state, 6, "Zwemmen", HERE) == form_state
    again = typed(form_steps.back(build, form_state), "Fietsen", 9)
    assert form_steps.rewrite(build, again, 7, "Zwemmen", HERE) == again


def test_the_calendar_ends_somewhere() -> None:
    form_state = begun(kind="walk", title="L")
    with pytest.raises(StaleButton):
        calendar_steps.pick_day(build, form_state, date(9999, 12, 31), HERE)


def test_a_time_that_is_edited_stays_on_the_day_that_was_chosen() -> None:
    form_state = calendar_steps.pick_day(
        build, begun(kind="walk", title="L"), date(2026, 12, 3), HERE
    )
    form_state = typed(form_state, "19.30", 7)

    changed = form_steps.rewrite(build, form_state, 7, "20.00", HERE)
    assert changed.moment("when") == datetime(2026, 12, 3, 19, 0, tzinfo=UTC)
    changed = form_steps.rewrite(build, changed, 7, "vr 4 dec 20.00", HERE)
    assert changed.moment("when") == datetime(2026, 12, 4, 19, 0, tzinfo=UTC)


def test_who_can_be_chosen_no_more_is_asked_for_again() -> None:
    def without(form_state: FormState) -> Form:
        form = build(form_state)
        fewer = replace(WHO, codes=GUESTS[3:])
        return replace(form, fields=tuple(fewer if each == WHO else each for each in form.fields))

    form_state = begun(**WALK)
    assert not progress.overtaken(build, form_state)
    assert progress.overtaken(without, form_state)
    assert progress.settle(without, form_state).at == "who"


def test_a_message_that_is_forgotten_has_its_question_asked_again() -> None:
    form_state = begun(**{**WALK, "title": None})
    form_state = typed(form_state, "Lopen", 7)
    assert form_state.at == PREVIEW

    assert form_steps.forget(build, form_state, 7).at == "title"
    assert form_steps.forget(build, form_state, 8) == form_state


def test_nothing_is_sent_before_the_preview_or_with_an_answer_missing() -> None:
    for form_state in (begun(), form_steps.turn(begun(**WALK), FormView.LEAVING)):
        with pytest.raises(StaleButton):
            form_steps.complete(build, form_state, HERE)
    with pytest.raises(AnswerRefused) as error:
        form_steps.complete(build, replace(begun(**WALK), answers={"kind": "walk"}), HERE)
    assert refused(error) == "not-finished"


def test_buttons_of_another_screen_are_stale() -> None:
    with pytest.raises(StaleButton):
        form_steps.choose(build, begun(), "swim")
    with pytest.raises(StaleButton):
        form_steps.choose(build, begun(kind="walk"), "walk")
    with pytest.raises(StaleButton):
        form_steps.revisit(build, begun(**WALK), "title")
    with pytest.raises(StaleButton):
        form_steps.revisit(build, form_steps.turn(begun(**WALK), FormView.ADJUSTING), "seats")
    with pytest.raises(StaleButton):
        form_steps.turn(begun(), FormView.ADJUSTING)


STEPS = st.one_of(
    st.sampled_from([("walk",), ("dinner",), *((guest,) for guest in GUESTS)]).map(
        lambda code: lambda now: form_steps.choose(build, now, code[0])
    ),
    st.sampled_from(
        ["12", "do 3 dec 19:30", "morgen", "3 maart", "3 maart 9:00", "5/6", "Samen", "", "x" * 30]
    ).map(lambda text: lambda now: typed(now, text)),
    st.sampled_from(["Anders", "20", "ooit"]).map(
        lambda text: lambda now: form_steps.rewrite(build, now, 7, text, HERE)
    ),
    st.sampled_from([field.name for field in (KIND, TITLE, WHEN, WHO, SEATS)]).map(
        lambda name: lambda now: form_steps.revisit(build, now, name)
    ),
    st.sampled_from([*FormView]).map(lambda view: lambda now: form_steps.turn(now, view)),
    st.sampled_from([date(2026, 12, 3), date(2026, 11, 1)]).map(
        lambda day: lambda now: calendar_steps.pick_day(build, now, day, HERE)
    ),
    st.sampled_from(
        [
            lambda now: form_steps.done(build, now),
            lambda now: form_steps.skip(build, now),
            lambda now: form_steps.back(build, now),
            lambda now: form_steps.forget(build, now, 7),
            lambda now: form_steps.attach(build, now, PAPER, 8),
            lambda now: form_steps.turn_page(build, now, 1),
            lambda now: calendar_steps.turn_month(build, now, date(2026, 12, 1), HERE),
            lambda now: calendar_steps.pick_time(build, now, time(19, 30), HERE),
            lambda now: calendar_steps.other_day(build, now),
        ]
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=25))
def test_no_order_of_presses_breaks_a_form(steps: list) -> None:  # type: ignore[type-arg]
    form_state = begun()
    for step in steps:
        try:
            form_state = from_json(FormState, to_json(step(form_state)))
        except Refusal:
            continue
        form = build(form_state)
        assert form_state.at == PREVIEW or form.field(form_state.at) is not None
        assert (
            set(form_state.typed)
            <= set(form_state.answers)
            <= {field.name for field in form.fields}
        )
        assert progress.settle(build, form_state) == form_state
        if form_state.at == PREVIEW and form_state.view is FormView.ASKING:
            assert form_steps.complete(build, form_state, HERE) == form_state
