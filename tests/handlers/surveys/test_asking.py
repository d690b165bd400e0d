"""A coordinator asks the network: a pulse within a minute, own questions, or about a plan."""

import pytest

from domain.errors import AnswerRefused
from domain.people.audience import Audience, Reach
from domain.people.membership import NetworkRole
from domain.roles import Role
from domain.surveys.survey import Survey
from tests.handlers.meetings.gathering import takes_part
from tests.handlers.surveys.street import Phone, Street
from tests.handlers.town_hall import TownHall


async def begins(street: Street, button: str = "Nieuwe peiling") -> Phone:
    await street.wim.says("/netwerk")
    await street.wim.fills_in("Peiling", button)
    return street.wim


async def only(street: Street) -> Survey:
    (survey,) = await street.hall.look(lambda store: store.affairs.all(Survey))
    return survey


async def test_a_pulse_goes_out_with_the_questions_that_are_ready(street: Street) -> None:
    wim = await begins(street)

    await wim.fills_in("Na de brand", "Er was brand in Noord.", "De drie die klaarstaan")
    await wim.fills_in("Iedereen", "Nee", "3 dagen")

    preview = wim.last.text
    assert "6 sleutelfiguren" in preview
    assert "Na de brand" in preview
    assert "Hoe is de stemming in jouw buurt?" in preview
    assert "1 · heel slecht · 2 · slecht" in preview
    await wim.presses("Versturen")
    assert "Gevraagd: 6" in wim.last.text
    asked = street.figures[0].last
    assert "Na de brand" in asked.text
    assert "Er was brand in Noord." in asked.text
    assert "3 korte vragen" in asked.text
    assert "tot donderdag 26 november, 10.15 uur" in asked.text
    assert "zonder je naam" in asked.text
    assert list(asked.buttons) == ["Beantwoorden"]
    assert (await only(street)).groups == ("noord",)


async def test_own_questions_are_asked_one_by_one(street: Street) -> None:
    wim = await begins(street)

    await wim.fills_in("Over het plein", "Overslaan", "Eigen vragen")
    await wim.fills_in("Kiezen uit antwoorden", "Wat kiest jouw buurt?", "Groen\n\nSteen\nGroen")
    await wim.fills_in("Hoe is de stemming in jouw buurt?")
    assert "Hoe is de stemming in jouw buurt?" not in wim.last.buttons, "it is taken already"
    await wim.fills_in("Antwoord in woorden", "Wat mist het plein?")
    await wim.fills_in("Een of meer buurten", "Noord", "Klaar", "Ja", "1 dag")

    assert "1. Wat kiest jouw buurt?\nGroen · Steen" in wim.last.text
    assert "3. Wat mist het plein?\nIn eigen woorden" in wim.last.text
    await wim.presses("Versturen")
    survey = await only(street)
    assert [len(question.codes) for question in survey.questions] == [2, 5, 0]
    assert survey.show_to_members


async def test_questions_end_with_the_one_that_is_skipped(street: Street) -> None:
    wim = await begins(street)

    await wim.fills_in(
        "Kort", "Overslaan", "Eigen vragen", "Een cijfer van 1 tot 5", "Hoe gaat het?"
    )
    await wim.fills_in("Overslaan", "De kerngroep")

    assert "aantallen ook zien" in wim.last.text, "no third question is asked for"


@pytest.mark.parametrize("typed", ["Alleen dit", "a\nb\nc\nd\ne\nf\ng", "kort\n" + "l" * 41])
async def test_options_that_fit_no_buttons_are_refused_where_they_are_typed(
    street: Street, typed: str
) -> None:
    wim = await begins(street)
    await wim.fills_in("Kort", "Overslaan", "Eigen vragen", "Kiezen uit antwoorden", "Wat kies je?")

    await wim.says(typed)

    assert "2 tot 6 antwoorden, elk hoogstens 40 tekens" in wim.last.text
    await wim.says("ja\nnee")
    assert "Vraag 2" in wim.last.text


async def test_a_plan_goes_along_as_words_or_as_a_pdf(street: Street) -> None:
    wim = await begins(street, "Vraag over beleid")
    await wim.fills_in("Het plein", "Met een pdf")
    await wim.sends_pdf()
    await wim.fills_in("Een cijfer van 1 tot 5", "Wat vind je?", "Overslaan", "Iedereen", "Nee")

    await wim.presses("7 dagen")
    assert "📎 schakel-2026-11-23.pdf" in wim.last.text
    await wim.presses("Versturen")

    asked = street.figures[0].last
    assert asked.document == ("schakel-2026-11-23.pdf", b"anew")
    assert "1 korte vraag" in asked.text
    assert list(asked.buttons) == ["Beantwoorden"]


async def test_a_plan_in_words_is_shown_as_words(street: Street) -> None:
    wim = await begins(street, "Vraag over beleid")
    await wim.fills_in("Het plein", "In een bericht", "<b>Wij</b> willen bomen planten.")
    await wim.fills_in("Antwoord in woorden", "Wat vind je?", "Overslaan", "Iedereen", "Nee")
    await wim.fills_in("7 dagen", "Versturen")

    assert "<pre>&lt;b&gt;Wij&lt;/b&gt; willen bomen planten.</pre>" in street.figures[0].last.html


async def test_fewer_than_five_are_never_asked(hall: TownHall) -> None:
    street = await Street.of(hall, noord=4)
    wim = await begins(street)
    await wim.fills_in("Kort", "Overslaan", "De drie die klaarstaan", "Iedereen", "Nee", "1 dag")

    assert "Nu is dit voor 4 sleutelfiguren" in wim.last.text

    assert "Vraag er minstens 5" in await wim.presses("Versturen")
    assert not await hall.look(lambda store: store.affairs.all(Survey))
    with pytest.raises(AnswerRefused):
        await street.asks()


async def test_people_can_be_chosen_by_name(street: Street) -> None:
    wim = await begins(street)
    await wim.fills_in("Kort", "Overslaan", "De drie die klaarstaan", "Mensen die ik kies")
    assert "Wim" not in wim.last.buttons, "only key figures are asked"

    await wim.fills_in(*[f"Buur {number}" for number in range(1, 6)], "Klaar", "Nee", "1 dag")
    await wim.presses("Versturen")

    assert "Kort" in street.figures[0].texts
    assert not street.figures[5].messages


async def test_only_key_figures_are_asked_who_are_not_paused(street: Street) -> None:
    official = await street.hall.person(Role.OFFICIAL, "Fatima")
    away = await street.moves_in("noord")
    await street.change(away.who.person, paused_until=street.hall.now.date().replace(day=30))

    survey = await street.asks()

    asked = await street.hall.look(lambda store: store.addressees.of(survey.id))
    figures = {figure.who.person for figure in street.figures}
    assert {each.person for each in asked} == figures - {away.who.person}
    assert not official.inbox
    assert not away.messages


async def test_a_neighbourhood_with_a_few_goes_along_with_no_answer(hall: TownHall) -> None:
    street = await Street.of(hall, noord=6, oost=5, west=2)

    survey = await street.asks()

    assert survey.groups == ("noord",), "the two of West hide among the five of Oost"
    only_oost = Audience(Reach.NEIGHBOURHOODS, ("oost",))
    assert (await street.asks(audience=only_oost)).groups == ("oost",)


async def test_only_a_coordinator_may_ask_and_look(street: Street) -> None:
    survey = await street.asks()
    figure = street.figures[0]
    number = max(figure.messages)

    for data in ("1t:s-new::pulse", "1t:s-list::", f"1t:s-close:{survey.id}:", "1t:s-results::"):
        assert "niet voor jou" in await figure.presses_data(number, data)
    await street.wim.says("/netwerk")
    last = max(street.wim.messages)
    for data in ("1t:s-new::else", "1t:s-else::"):
        assert "oud bericht" in await street.wim.presses_data(last, data)


async def test_who_chose_a_role_is_asked_when_they_are_enough(street: Street) -> None:
    hall, doers = street.hall, street.figures[:5]
    for phone in doers:
        await takes_part(hall, phone.who, roles=frozenset({NetworkRole.DOER}))
    wim = await begins(street)
    await wim.fills_in("Na de brand", "Overslaan", "De drie die klaarstaan")
    await wim.fills_in("Wie een rol koos", "Doener", "Klaar", "Nee", "3 dagen")
    assert "5 sleutelfiguren" in wim.last.text
    await wim.presses("Versturen")
    assert all("Na de brand" in each.last.text for each in doers)
    assert (await only(street)).asked == 5
