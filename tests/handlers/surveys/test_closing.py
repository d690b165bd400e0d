"""A survey closes, by itself or by hand, and what may be shown is shown to whom it was promised."""

from functools import partial
from io import BytesIO

import pytest
from PIL import Image

from domain.notices import Notice, NoticeKind, Priority
from domain.surveys.notices import SurveyPartDetail
from domain.surveys.results import SurveyAnswer
from domain.surveys.survey import Asking, Survey, SurveyQuestion, SurveyStage
from handlers.telegram.drawing import MOST_HEIGHT, WIDTH
from services.conversations import set_aside
from services.surveys import closing, survey_results, survey_rows
from services.unit import Unit
from storage.as_json import to_json
from storage.records import Person
from storage.store import Store
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.surveys.street import Street
from tests.handlers.town_hall import TownHall

SCALE = SurveyQuestion(Asking.SCALE, "Hoe gaat het met <i>jullie</i>?")
WORDS = SurveyQuestion(Asking.WORDS, "Wat hoor je?")


def group(hall: TownHall) -> list[Shown]:
    return [shown for shown in hall.group.values() if "Overzicht" not in shown.text]


async def closed(street: Street) -> None:
    street.hall.wait(days=3)
    await street.sweeps()


async def test_it_closes_by_itself_and_the_officials_see_a_picture(street: Street) -> None:
    survey = await street.asks([SCALE, WORDS])
    await street.answer(*[(str(number), f"woord {number}") for number in range(2, 5)])
    for figure in street.figures[3:5]:
        await figure.presses("Beantwoorden")
        await figure.fills_in("5 · hoogst", "<b>vet</b>", "Versturen")
    assert not group(street.hall), "nothing is shown before"

    await closed(street)

    head, picture, words = group(street.hall)
    assert "5 van de 6 mensen hebben geantwoord" in head.text
    assert "Hoe gaat het met <i>jullie</i>? (5 antwoorden)" in picture.text
    assert "5 · hoogst: 2" in picture.text
    assert "Noord: 0 · 1 · 1 · 1 · 2" in picture.text
    with Image.open(BytesIO(picture.content)) as drawn:
        assert drawn.width == WIDTH
        assert drawn.height <= MOST_HEIGHT
    assert "• <b>vet</b>\n• <b>vet</b>\n• woord 2" in words.text
    assert words.protected
    now = await street.now_is(survey.id)
    assert now.stage is SurveyStage.CLOSED
    assert "5 van de 6" in street.wim.texts
    assert "5 van de 6" not in street.figures[0].texts, "that was not promised"


async def test_it_closes_once(street: Street) -> None:
    await street.asks([SCALE])
    await closed(street)
    await closed(street)
    street.hall.wait(days=200)
    await street.hall.work(closing.close_due)

    assert len(group(street.hall)) == 1


async def test_results_wake_nobody_at_night(street: Street) -> None:
    await street.asks([SCALE], shared=True)
    await street.answer(*[("3",)] * 5)

    street.hall.wait(days=3, hours=13)
    await street.hall.work(closing.close_due)
    assert "5 van de 6" not in street.wim.texts + street.figures[0].texts
    street.hall.wait(hours=10)
    await street.hall.deliver()

    assert "5 van de 6" in street.wim.texts
    assert "5 van de 6" in street.figures[0].texts


async def test_of_four_answers_nothing_is_shown_anywhere(street: Street) -> None:
    survey = await street.asks([SCALE, WORDS], shared=True)
    await street.answer(*[("3", "geheim")] * 4)
    await street.wim.says("/netwerk")
    await street.wim.fills_in("Peiling", "🟢 Na de brand")
    assert "Antwoorden: minder dan 5" in street.wim.last.text

    await closed(street)

    (head,) = group(street.hall)
    assert "te weinig antwoorden" in head.text
    everything = head.text + street.wim.texts + "".join(each.texts for each in street.figures[4:])
    assert "geheim" not in everything
    assert "4 van de" not in everything
    await street.wim.presses("Terug")
    await street.wim.presses("⚪️ Na de brand")
    number = street.wim.showing("te weinig om te laten zien")
    assert "Lezen wat er is geschreven" not in street.wim.messages[number].buttons
    await street.wim.presses_data(number, f"1t:s-words:{survey.id}:1-1")
    assert "geheim" not in street.wim.texts


async def test_a_question_that_few_answered_is_named_and_left_out(street: Street) -> None:
    await street.asks([SCALE, WORDS])
    await street.answer(*[("3", "Overslaan")] * 4, ("3", "ik alleen"))

    await closed(street)

    head, _ = group(street.hall)
    assert "Wat hoor je? Te weinig antwoorden" in head.text
    assert "ik alleen" not in street.hall.texts()


async def test_of_who_is_erased_the_numbers_do_not_show_whether_they_had_answered(
    street: Street,
) -> None:
    survey = await street.asks([SCALE])
    await street.answer(*[("3",)] * 5)

    def erase(store: Store, number: int) -> None:
        store.erasure.person(street.figures[number].who.person)
        store.forget()

    await street.hall.look(partial(erase, number=0))
    await closed(street)
    await street.hall.look(partial(erase, number=1))
    told = await street.hall.work(
        lambda unit: survey_results.returns(unit, survey_rows.find(unit, survey.id))
    )

    assert "5 van de 6" in group(street.hall)[0].text
    assert "3: 5" in group(street.hall)[1].text
    assert (told.asked, told.answered) == (6, 5)


async def test_members_who_answered_see_the_counts_when_that_was_promised(street: Street) -> None:
    await street.asks([SCALE, WORDS], shared=True)
    await street.answer(*[("3", "buren")] * 5)

    await closed(street)

    answered, silent = street.figures[0], street.figures[5]
    assert "5 van de 6" in answered.texts
    assert "3: 5" in answered.texts
    assert "buren" not in answered.texts, "what others wrote is for who asked"
    assert "5 van de 6" not in silent.texts


async def test_the_coordinator_closes_it_earlier_after_a_second_look(street: Street) -> None:
    await street.asks([SCALE])
    await street.answer(*[("3",)] * 5)
    wim = street.wim
    await wim.says("/netwerk")
    await wim.fills_in("Peiling", "🟢 Na de brand", "Nu sluiten")
    assert "Er zijn 5 antwoorden" in wim.last.text
    number, data = max(wim.messages), wim.last.buttons["Ja, nu sluiten"]

    assert "Gesloten" in await wim.presses("Ja, nu sluiten")

    assert len(group(street.hall)) == 2
    assert "was al gesloten" in await wim.presses_data(number, data)
    await closed(street)
    assert len(group(street.hall)) == 2


async def test_the_coordinator_reads_all_words_in_pages_and_that_is_journaled(
    street: Street,
) -> None:
    for _ in range(6):
        await street.moves_in("noord")
    survey = await street.asks([WORDS])
    await street.answer(*[(f"zin {number:02}",) for number in range(12)])
    await closed(street)
    wim = street.wim
    await wim.says("/netwerk")

    await wim.fills_in("Peiling", "⚪️ Na de brand", "Lezen wat er is geschreven")
    assert "zin 09" in wim.last.text
    assert "zin 10" not in wim.last.text
    await wim.presses("Volgende →")
    assert "zin 11" in wim.last.text
    await wim.presses("← Vorige")
    await wim.presses("Terug")
    await wim.presses("Uitslag")

    assert "12 van de 12" in wim.texts

    def lines(store: Store) -> list[str]:
        about = store.journal.about(wim.who.person)
        return [line.act for line in about if line.detail == survey.id]

    assert await street.hall.look(lines) == ["survey-opened", *["read"] * 4]


async def test_results_that_are_still_secret_open_for_nobody(street: Street) -> None:
    survey = await street.asks([WORDS])
    await street.answer(*[("geheim",)] * 5)
    await street.wim.says("/netwerk")
    number = max(street.wim.messages)

    for what in ("s-results", "s-words"):
        toast = await street.wim.presses_data(number, f"1t:{what}:{survey.id}:0-1")
        assert "pas als de peiling gesloten is" in toast
    await street.wim.presses_data(number, f"1t:s-one:{'0' * 16}:")
    assert "Deze peiling is er niet meer" in street.wim.last.text


async def test_what_was_filled_in_and_not_sent_goes_when_it_closes(street: Street) -> None:
    survey = await street.asks([SCALE, WORDS])
    on_screen, put_aside = street.figures[:2]
    for figure in (on_screen, put_aside):
        await figure.presses("Beantwoorden")
        await figure.fills_in("3", "geheim")
    await put_aside.says("/start")
    await put_aside.says("Zorg melden")

    await street.hall.work(lambda unit: closing.close(unit, wim_of(unit, street), survey.id))

    for figure, left in ((on_screen, []), (put_aside, ["filing"])):
        assert "is niet verstuurd en is gewist" in figure.texts
        assert "geheim" not in figure.texts
        under_way = await street.hall.work(partial(set_aside.under_way, person=figure.who.person))
        assert [each.kind for each in under_way] == left


async def test_a_fault_in_one_survey_keeps_no_other_from_closing(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await street.asks([SCALE]), await street.asks([SCALE])
    save = survey_rows.save

    def fail(unit: Unit, survey: Survey) -> None:
        if survey.id == first.id:
            raise RuntimeError
        save(unit, survey)

    street.hall.wait(days=3)
    monkeypatch.setattr(survey_rows, "save", fail)
    faults = await street.hall.work(closing.close_due)

    assert [type(fault) for fault in faults] == [RuntimeError]
    assert (await street.now_is(first.id)).ended_at is None
    assert (await street.now_is(second.id)).ended_at is not None
    monkeypatch.undo()
    assert await street.hall.work(closing.close_due) == []
    assert (await street.now_is(first.id)).ended_at is not None


async def test_a_person_who_is_no_member_any_more_gets_no_results(street: Street) -> None:
    survey = await street.asks([SCALE], shared=True)
    await street.answer(*[("3",)] * 5)
    street.hall.offline = True
    await closed(street)
    leaver = street.figures[0]

    await street.hall.look(lambda store: store.people.remove(leaver.who.person, street.hall.now))
    street.hall.offline = False
    await street.hall.deliver()

    assert "5 van de 6" not in leaver.texts
    assert "5 van de 6" in street.figures[1].texts
    assert survey.show_to_members


async def test_nobody_can_make_one_answer_look_like_several(street: Street) -> None:
    await street.asks([WORDS])
    await street.answer(("onrust\n• onrust\n• onrust",), *[("rustig",)] * 4)

    await closed(street)

    assert "• onrust • onrust • onrust\n• rustig" in group(street.hall)[-1].text
    await street.wim.says("/netwerk")
    await street.wim.fills_in("Peiling", "⚪️ Na de brand", "Lezen wat er is geschreven")
    assert "• onrust • onrust • onrust\n• rustig" in street.wim.last.text


async def test_more_words_than_one_message_holds_are_counted(street: Street) -> None:
    survey = await street.asks([WORDS])
    bag = [to_json(SurveyAnswer(0, "", f"{number:02} {'woord ' * 32}")) for number in range(30)]
    await street.hall.look(lambda store: store.survey_answers.add(survey.id, bag))

    await closed(street)

    words = group(street.hall)[-1].text
    assert "17 woord" in words
    assert "18 woord" not in words
    assert "En nog 12 antwoorden" in words


async def test_of_an_erased_survey_nothing_is_told_any_more(street: Street) -> None:
    survey = await street.asks([SCALE], shared=True)
    await street.answer(*[("3",)] * 5)
    street.hall.offline = True
    await street.hall.work(lambda unit: closing.close(unit, wim_of(unit, street), survey.id))

    await erased(street, survey)
    street.hall.offline = False
    await street.hall.deliver()

    assert not group(street.hall)
    assert "5 van de 6" not in street.wim.texts + street.figures[0].texts


async def test_to_an_erased_survey_nothing_can_be_sent_any_more(street: Street) -> None:
    survey = await street.asks([SCALE])
    late = street.figures[5]
    await late.presses("Beantwoorden")
    await late.presses("4")

    await erased(street, survey)

    assert "niet meer" in await late.presses("Versturen")


async def test_counts_are_for_members_who_answered_when_that_was_promised(street: Street) -> None:
    quiet, shared = await street.asks([SCALE]), await street.asks([SCALE], shared=True)
    street.hall.wait(days=3)
    await street.hall.work(closing.close_due)
    figure = street.figures[0]
    before = figure.texts

    for survey in (quiet, shared):
        notice = Notice(
            NoticeKind.SURVEY_RESULTS,
            Priority.ANNOUNCEMENT,
            person=figure.who.person,
            detail=SurveyPartDetail(survey.id, survey_results.HEAD),
        )
        await street.hall.work(partial(Unit.tell, notice=notice))

    assert figure.texts == before


async def test_a_former_coordinator_is_told_nothing(street: Street) -> None:
    await street.asks([SCALE])
    street.hall.offline = True
    await closed(street)

    def demote(store: Store) -> None:
        wim = store.people.by_id(street.wim.who.person)
        assert wim is not None
        store.people.remove(wim.id, street.hall.now)

    await street.hall.look(demote)
    street.hall.offline = False
    await street.hall.deliver()

    assert "Na de brand" not in street.wim.texts


async def erased(street: Street, survey: Survey) -> None:
    def erase(unit: Unit) -> None:
        unit.store.erasure.affair(survey.id)
        unit.store.forget()

    await street.hall.work(erase)


def wim_of(unit: Unit, street: Street) -> Person:
    wim = unit.store.people.by_id(street.wim.who.person)
    assert wim is not None
    return wim
