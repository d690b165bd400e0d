"""A member answers a survey: with buttons first, once, in time, and never by name."""

from domain.notices import AffairDetail, Notice, NoticeKind, Priority
from domain.surveys.survey import Asking, SurveyQuestion
from services.people import language_and_removal
from services.unit import Unit
from tests.handlers.surveys.street import Phone, Street
from tests.handlers.town_hall import Someone

WHOLE = ("2 · slecht", "Het is onrustig", "Nee, het lukt")
YES_NO = SurveyQuestion(Asking.CHOICE, "Doe je mee?", ("ja", "<b>nee</b>"))


async def test_answering_is_two_taps_and_some_words(street: Street) -> None:
    await street.asks()
    figure = street.figures[0]

    await figure.presses("Beantwoorden")
    assert "Hoe is de stemming in jouw buurt?" in figure.last.text
    await figure.presses("2 · slecht")
    assert "Wat hoor je? Noem geen namen" in figure.last.text
    await figure.says("Het is\nonrustig")
    await figure.presses("Nee, het lukt")
    assert "Het is\nonrustig" in figure.last.text
    await figure.presses("Versturen")

    assert "zonder je naam" in figure.last.text
    assert "Na de brand\n\nJe hebt geantwoord" in figure.texts, "the question says so too"
    assert not any("Beantwoorden" in shown.buttons for shown in figure.messages.values())
    assert "onrustig" not in figure.texts, "what was typed left the chat"


async def test_the_answers_lie_in_a_bag_a_row_each(street: Street) -> None:
    survey = await street.asks()
    await street.answer(WHOLE)

    bag = await street.hall.look(lambda store: store.survey_answers.of(survey.id))

    assert sorted(bag, key=lambda each: each["question"]) == [
        {"question": 0, "group": "noord", "answer": "2", "outside": False},
        {"question": 1, "group": "", "answer": "Het is onrustig", "outside": False},
        {"question": 2, "group": "noord", "answer": "1", "outside": False},
    ]


async def test_a_question_can_be_skipped_but_not_all(street: Street) -> None:
    survey = await street.asks()
    figure = street.figures[0]
    await figure.presses("Beantwoorden")

    await figure.fills_in("Overslaan", "Overslaan", "Overslaan")
    assert "alles overgeslagen" in await figure.presses("Versturen")
    await figure.fills_in("Aanpassen", "Vraag 1", "4 · goed", "Versturen")

    (answer,) = await street.hall.look(lambda store: store.survey_answers.of(survey.id))
    assert answer["answer"] == "4"


async def test_options_are_shown_as_they_were_typed(street: Street) -> None:
    await street.asks([YES_NO])
    figure = street.figures[0]

    await figure.presses("Beantwoorden")
    await figure.presses("<b>nee</b>")

    assert "<b>nee</b>" in figure.last.text


async def test_nobody_answers_twice(street: Street) -> None:
    survey = await street.asks([YES_NO])
    figure = street.figures[0]
    number, data = max(figure.messages), figure.last.buttons["Beantwoorden"]
    await street.answer(("ja",))

    assert "al geantwoord" in await figure.presses_data(number, data)
    assert len(await street.hall.look(lambda store: store.survey_answers.of(survey.id))) == 1


async def test_what_closed_meanwhile_takes_no_answer(street: Street) -> None:
    survey = await street.asks([YES_NO])
    begun, late = street.figures[:2]
    await begun.presses("Beantwoorden")
    await begun.presses("ja")

    street.hall.wait(days=3)

    assert "gesloten" in await late.presses("Beantwoorden")
    assert "gesloten" in await begun.presses("Versturen")
    assert await street.hall.look(lambda store: store.survey_answers.of(survey.id)) == []


async def test_who_was_removed_a_second_ago_answers_nothing(street: Street) -> None:
    survey = await street.asks([YES_NO])
    figure = street.figures[0]
    await figure.presses("Beantwoorden")
    await figure.presses("ja")

    def remove(unit: Unit) -> None:
        wim = unit.store.people.by_id(street.wim.who.person)
        assert wim is not None
        language_and_removal.remove(unit, wim, figure.who.person)

    await street.hall.work(remove)

    assert await figure.presses("Versturen")
    assert await street.hall.look(lambda store: store.survey_answers.of(survey.id)) == []


async def test_a_survey_is_not_for_who_was_not_asked(street: Street, fatima: Someone) -> None:
    survey = await street.asks([YES_NO])
    newcomer = await street.moves_in("noord")
    await newcomer.says("/start")
    data = f"1t:s-answer:{survey.id}:"

    assert "niet voor jou" in await newcomer.presses_data(max(newcomer.messages), data)
    assert "niet voor jou" in await Phone(fatima).presses_data(1, data)
    assert "niet meer" in await newcomer.presses_data(1, f"1t:s-answer:{'0' * 16}:")


async def test_a_survey_is_no_meeting_to_come_to(street: Street) -> None:
    survey = await street.asks([YES_NO])
    figure = street.figures[0]
    for what in ("m-yes", "m-file", "m-named"):
        choice = "show" if what == "m-named" else "0"
        data = f"1t:{what}:{survey.id}:{choice}"
        assert await figure.presses_data(max(figure.messages), data)


async def test_a_question_that_comes_too_late_is_not_asked(street: Street) -> None:
    street.hall.offline = True
    survey = await street.asks([YES_NO])
    gone, away, *others = street.figures

    def meanwhile(unit: Unit) -> None:
        wim = unit.store.people.by_id(street.wim.who.person)
        assert wim is not None
        language_and_removal.remove(unit, wim, gone.who.person)
        unit.store.addressees.drop(survey.id, others[0].who.person)

    await street.hall.work(meanwhile)
    await street.change(away.who.person, paused_until=street.hall.now.date().replace(day=30))
    street.hall.offline = False
    await street.hall.deliver()

    assert "Na de brand" not in gone.texts
    assert not away.messages
    assert not others[0].messages
    assert "Na de brand" in others[1].texts
    street.hall.wait(days=4)
    again = Notice(
        NoticeKind.SURVEY,
        Priority.ANNOUNCEMENT,
        person=others[0].who.person,
        detail=AffairDetail(survey.id),
    )
    await street.hall.work(lambda unit: unit.tell(again))
    assert not others[0].messages


async def test_the_coordinator_sees_who_cannot_be_reached_as_a_number(street: Street) -> None:
    street.hall.telegram.blocked.add(street.figures[0].who.account)
    survey = await street.asks([YES_NO])
    await street.wim.says("/netwerk")

    await street.wim.fills_in("Peiling", "🟢 Na de brand")

    assert "Bezorgd: 5\nNiet bezorgd: 1" in street.wim.last.text
    assert survey.title in street.wim.last.text


async def test_a_member_reads_it_in_their_own_language(street: Street) -> None:
    await street.asks()
    reader = await street.moves_in("noord", "en")
    await street.asks()

    await reader.presses("Answer")
    await reader.presses("2 · bad")

    assert "What do you hear? Mention no names" in reader.last.text


async def test_a_citizen_service_number_gets_into_no_answer(street: Street) -> None:
    survey = await street.asks()
    figure = street.figures[0]
    await figure.presses("Beantwoorden")
    await figure.fills_in("2 · slecht", "Mijn buurman is 111222333")

    assert "111222333" not in figure.texts
    await figure.fills_in("Overslaan", "Overslaan", "Versturen")
    bag = await street.hall.look(lambda store: store.survey_answers.of(survey.id))
    assert [each["answer"] for each in bag] == ["2"]
