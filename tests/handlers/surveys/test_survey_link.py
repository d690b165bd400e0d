"""People outside answer a survey by a link: in the bag, apart, once, and nobody knows who."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from domain.errors import NotPossibleNow
from domain.functions import Functions, NetworkFunction
from domain.identifiers import AffairId
from domain.surveys import survey_link as rules
from domain.surveys.survey import Asking, Survey, SurveyKind, SurveyQuestion
from services import outside_address
from services.surveys import survey_link, survey_results, survey_rows
from services.unit import Unit
from services.upkeep import erasing
from storage.records import Person
from tests.handlers.surveys.street import Street
from tests.handlers.town_hall import TownHall
from web import outside
from web.answers import Answer
from web.asked import Asked

ROOT = "https://bot.example.org/open"
SCALE = SurveyQuestion(Asking.SCALE, "Hoe gaat het?")
WORDS = SurveyQuestion(Asking.WORDS, "Wat hoor je?")
GONE = "Deze link werkt niet of niet meer."
TITLE = "🟢 Na de brand"


@pytest.fixture
async def survey(street: Street) -> Survey:
    """Two questions to six members, in a town that has pages for people outside."""
    await street.hall.work(lambda unit: outside_address.keep(unit, ROOT))
    return await street.asks([SCALE, WORDS], shared=True)


async def opens(street: Street, title: str = TITLE) -> str:
    """Open the survey's page; gives its text."""
    await street.wim.says("/netwerk")
    await street.wim.presses("Peiling")
    await street.wim.presses(title)
    return street.wim.last.text


async def makes(
    street: Street, button: str = "Mensen van buiten vragen", title: str = TITLE
) -> str:
    """Make the link from the survey's page; gives its secret."""
    await opens(street, title)
    await street.wim.presses(button)
    return str(re.findall(rf"{ROOT}/vragen/([\w-]{{32}})", street.wim.texts)[-1])


async def asks(
    hall: TownHall, *path: str, typed: Mapping[str, str] | None = None, tongue: str = "nl"
) -> Answer:
    """Ask for a page as a browser does; with something typed it is posted."""
    asked = Asked("GET" if typed is None else "POST", ("open", *path), {}, typed or {}, tongue)
    return await hall.work(lambda unit: outside.handle(unit, asked))


async def reads(hall: TownHall, secret: str) -> str:
    answer = await asks(hall, "vragen", secret)
    assert (answer.status, isinstance(answer.body, str)) == (200, True)
    return str(answer.body)


async def fills_in(hall: TownHall, secret: str, mark: str = "", words: str = "") -> Answer:
    """Open the page anew, answer what is given, and send it."""
    (form,) = re.findall(r'name="form" value="([\w-]{32})"', await reads(hall, secret))
    typed = {"form": form, "choice.0": mark, "words.1": words}
    return await asks(hall, "vragen", secret, typed=typed)


async def bag(street: Street, survey: Survey) -> list[dict[str, object]]:
    return await street.hall.look(lambda store: store.survey_answers.of(survey.id))


async def closes(street: Street) -> None:
    street.hall.wait(days=3)
    await street.sweeps()


def wim(unit: Unit, street: Street) -> Person:
    found = unit.store.people.by_id(street.wim.who.person)
    assert found is not None
    return found


async def test_people_outside_answer_in_the_same_bag_and_are_counted_apart(
    street: Street, survey: Survey
) -> None:
    secret = await makes(street)
    hall = street.hall
    page = await reads(hall, secret)
    assert await reads(hall, secret) != page, "another form each time; nothing else changes"
    for said in ("We weten niet wie je bent. Vul het één keer in.", "Na de brand", "Wat hoor je?"):
        assert said in page
    assert "Buur" not in page
    assert "Wim" not in page
    await street.answer(*[("3", f"lid {number}") for number in range(5)])
    for number in range(5):
        sent = await fills_in(hall, secret, "5", f"buiten {number} <b>")
        assert sent.location == f"{ROOT}/vragen/{secret}/dank?taal=nl"
    thanks = await asks(hall, "vragen", secret, "dank")
    assert "Dank je wel. Je antwoorden zijn verstuurd" in str(thanks.body)
    assert [each["outside"] for each in await bag(street, survey)].count(True) == 10
    assert "Antwoorden van buiten: 5" in await opens(street)
    assert "buiten 1" not in street.wim.texts, "nothing is shown before it closes"

    await closes(street)
    group = [shown.text for shown in hall.group.values() if "Overzicht" not in shown.text]
    head, counted, words, counted_outside, words_outside = group
    assert "5 van de 6 mensen hebben geantwoord" in head
    assert "Van buiten het netwerk is 5 keer geantwoord" in head
    assert "3: 5" in counted
    assert "5 · hoogst: 0" in counted
    assert "Van buiten het netwerk: Hoe gaat het? (5 antwoorden)" in counted_outside
    assert "5 · hoogst: 5" in counted_outside
    assert "lid 4" in words
    assert "buiten" not in words
    assert "buiten 4 <b>" in words_outside
    assert "lid" not in words_outside
    member = street.figures[0].texts
    assert "3: 5" in member
    assert "uiten het netwerk" not in member
    await opens(street, "⚪️ Na de brand")
    await street.wim.presses("Lezen wat van buiten kwam")
    assert "• buiten 0 <b>" in street.wim.last.text


async def test_before_there_is_a_network_people_outside_are_asked_alone(hall: TownHall) -> None:
    street = await Street.of(hall)
    await hall.work(lambda unit: outside_address.keep(unit, ROOT))
    await street.wim.says("/netwerk")
    await street.wim.presses("Peiling")
    await street.wim.presses("Vraag over beleid")
    plan = ("Een netwerk?", "In een bericht", "Wij denken eraan.", "Een cijfer van 1 tot 5")
    await street.wim.fills_in(*plan, "Vind je dat een goed idee?", "Overslaan", "Iedereen")
    await street.wim.fills_in("Nee", "3 dagen")
    assert "link voor mensen van buiten" in street.wim.last.text
    await street.wim.presses("Versturen")
    secret = await makes(street, title="🟢 Een netwerk?")
    for _ in range(5):
        await fills_in(hall, secret, "4")
    await closes(street)
    assert "Sleutelfiguren zijn hiervoor niet gevraagd." in street.wim.texts
    assert "Vind je dat een goed idee? (5 antwoorden)" in street.wim.texts
    (survey,) = await hall.look(lambda store: store.affairs.all(Survey))
    assert survey.sequel is None, "nobody was promised anything"


async def test_of_fewer_than_five_on_either_side_nothing_is_shown(
    street: Street, survey: Survey
) -> None:
    secret = await makes(street)
    await street.answer(*[("3", f"lid {number}") for number in range(3)])
    for number in range(4):
        await fills_in(street.hall, secret, "5", f"buiten {number}")
    assert "Antwoorden van buiten: minder dan 5" in await opens(street)
    await closes(street)
    told = "\n".join(shown.text for shown in street.hall.group.values())
    assert "te weinig antwoorden: minder dan 5" in told
    assert "Van buiten het netwerk zijn er minder dan 5 antwoorden" in told
    assert "lid" not in told
    assert "buiten 1" not in told, "seven together are not told either"
    results = await street.hall.work(
        lambda unit: survey_results.all_results(unit, survey_rows.find(unit, survey.id))
    )
    assert [each.answered for each in results] == [None] * 4


async def test_a_form_counts_once_however_often_it_is_sent(street: Street, survey: Survey) -> None:
    secret, hall = await makes(street), street.hall
    typed = {"form": "F" * 32, "choice.0": "4", "words.1": ""}
    sent = [await asks(hall, "vragen", secret, typed=typed) for _ in range(3)]
    assert [each.status for each in sent] == [303] * 3
    assert len(await bag(street, survey)) == 1
    hall.wait(days=4)
    assert (await asks(hall, "vragen", secret, typed=typed)).status == 303, "it was taken in time"
    late = await asks(hall, "vragen", secret, typed=typed | {"form": "G" * 32})
    assert (late.status, "zijn gesloten" in str(late.body)) == (409, True)
    assert "<form" not in str(late.body)
    assert len(await bag(street, survey)) == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "Je hebt alles overgeslagen."),
        ({"words.1": " \u200b "}, "Je hebt alles overgeslagen."),
        ({"choice.0": "2", "words.1": "x" * 201}, "Gebruik hoogstens 200 tekens."),
        ({"choice.0": "2", "words.1": "Zij is 111222333"}, "burgerservicenummer"),
        ({"choice.0": "6", "words.1": "<script>"}, "Kies een van de antwoorden"),
    ],
)
async def test_what_cannot_be_kept_is_said_and_nothing_is(
    street: Street, survey: Survey, typed: Mapping[str, str], said: str
) -> None:
    secret = await makes(street)
    answer = await asks(street.hall, "vragen", secret, typed={"form": "F" * 32, **typed})
    page = str(answer.body)
    assert (answer.status, said in page) == (422, True)
    assert "<script" not in page
    assert 'value="' + "F" * 32 in page, "mended, it is the same form"
    assert await bag(street, survey) == []
    sent = {"form": "F" * 32, "choice.0": "2"}
    assert (await asks(street.hall, "vragen", secret, typed=sent)).status == 303


async def test_a_new_link_ends_the_old_and_a_withdrawn_one_opens_nothing(
    street: Street, survey: Survey
) -> None:
    first, hall = await makes(street), street.hall
    await fills_in(hall, first, "1")
    second = await makes(street, "Nieuwe link maken")
    assert (await asks(hall, "vragen", first)).status == 404
    await fills_in(hall, second, "1")
    await opens(street)
    assert await street.wim.presses("Link intrekken") == "De link werkt niet meer."
    stones = await hall.look(lambda store: store.tombstones.all())
    never = await asks(hall, "vragen", "A" * 32)
    form = {"form": "F" * 32, "choice.0": "1"}
    for answer in (
        await asks(hall, "vragen", second),
        await asks(hall, "vragen", second, typed=form),
        await asks(hall, "vragen", second, "dank"),
        await asks(hall, "gast", second),
        await asks(hall, "vragen"),
    ):
        assert (answer.status, answer.body) == (404, never.body)
    assert GONE in str(never.body)
    assert len(await bag(street, survey)) == 2, "what was answered stays"

    def restored(unit: Unit) -> int:
        (link,) = unit.store.outside_links.of(survey.id)
        unit.store.outside_links.recode(link.id, second)  # as a backup of before has it
        return erasing.apply_again(unit, stones)

    assert await hall.work(restored) == 1
    assert (await asks(hall, "vragen", second)).status == 404
    with pytest.raises(NotPossibleNow, match="survey-link-gone"):
        await hall.work(lambda unit: survey_link.withdraw(unit, wim(unit, street), survey.id))


async def test_it_takes_no_more_than_it_says(
    street: Street, survey: Survey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "MOST_FORMS", 2)
    secret, hall = await makes(street), street.hall
    page = await reads(hall, secret)
    for _ in range(2):
        await fills_in(hall, secret, "1")
    full = await asks(hall, "vragen", secret, typed={"form": "F" * 32, "choice.0": "1"})
    assert (full.status, "al heel veel antwoorden" in str(full.body)) == (409, True)
    assert "<form" in page
    assert "<form" not in await reads(hall, await makes(street, "Nieuwe link maken"))
    assert len(await bag(street, survey)) == 2


async def test_it_ends_and_goes_with_the_survey(street: Street, survey: Survey) -> None:
    secret, hall = await makes(street), street.hall
    await fills_in(hall, secret, "1")
    await closes(street)
    assert "zijn gesloten" in await reads(hall, secret)
    hall.wait(days=400)
    await street.sweeps()
    assert (await asks(hall, "vragen", secret)).status == 404
    rows = "SELECT COUNT(*) FROM outside_link"
    assert await hall.look(lambda store: store._connection.execute(rows).fetchone()) == (0,)


async def test_what_is_asked_of_members_alone_or_in_a_pdf_gets_no_link(
    street: Street, survey: Survey
) -> None:
    for kind in (SurveyKind.EVALUATION, SurveyKind.ROLE, SurveyKind.WHO):
        await _becomes(street, replace(survey, kind=kind))
        assert "van buiten" not in await opens(street)
        assert "Mensen van buiten vragen" not in street.wim.last.buttons
        with pytest.raises(NotPossibleNow, match="survey-no-link"):
            await _made(street, survey.id)
    await _becomes(street, replace(survey, kind=SurveyKind.POLICY, file="plan-file"))
    assert "het plan staat in een pdf" in await opens(street)
    assert "Mensen van buiten vragen" not in street.wim.last.buttons


async def test_without_an_address_the_coordinator_hears_what_to_set(street: Street) -> None:
    survey = await street.asks([SCALE])
    assert "vraag de beheerder om SCHAKEL_OUTSIDE" in await opens(street)
    assert "Mensen van buiten vragen" not in street.wim.last.buttons
    with pytest.raises(NotPossibleNow, match="survey-no-link"):
        await _made(street, survey.id)


async def test_switched_off_nobody_sees_anything_of_it(street: Street, survey: Survey) -> None:
    secret, hall = await makes(street), street.hall
    town, off = hall.municipality, Functions(frozenset({NetworkFunction.OUTSIDE}))
    hall.municipality = replace(town, network=replace(town.network, functions=off))
    assert (await asks(hall, "vragen", secret)).status == 404
    await opens(street)
    assert not {"Mensen van buiten vragen", "Nieuwe link maken"} & set(street.wim.last.buttons)
    with pytest.raises(NotPossibleNow):
        await _made(street, survey.id)


async def _made(street: Street, survey: AffairId) -> Survey:
    return await street.hall.work(lambda unit: survey_link.make(unit, wim(unit, street), survey))


async def _becomes(street: Street, survey: Survey) -> None:
    await street.hall.work(lambda unit: survey_rows.save(unit, survey))
