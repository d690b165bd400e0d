"""Who we are: asked of all once a year, and told so that nobody is known by it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.functions import Functions, NetworkFunction
from domain.people.desk_session import DeskSession
from domain.roles import Role
from domain.surveys.survey import Survey, SurveyKind
from services.surveys import answering
from services.unit import Unit
from services.upkeep import sweeping
from services.worth import who_we_are
from tests.handlers.chat import Chat
from tests.handlers.town_hall import TownHall
from tests.handlers.worth.test_tally_pages import known
from web import routing
from web.asked import Asked, Visit

MARCH = datetime(2027, 3, 2, 9, 30, tzinfo=UTC)
WHO, ASK = "Wie zijn wij?", "Ja, stel deze twee vragen"
UNDER, FORTY, UNSAID = "1", "3", "5"


async def network(hall: TownHall, count: int = 16) -> tuple[Chat, list[Chat]]:
    noor = Chat(await hall.person(Role.COORDINATOR, "Noor"))
    return noor, [Chat(await hall.person(Role.KEY_FIGURE, f"Buur {n}")) for n in range(count)]


async def survey_of(hall: TownHall) -> Survey:
    (found,) = await hall.look(lambda store: store.affairs.all(Survey))
    return found


async def time_passes(hall: TownHall, now: datetime) -> None:
    hall.now = now
    assert await hall.work(sweeping.sweep) == []
    await hall.look_again()


async def opens(noor: Chat) -> None:
    await noor.says("/netwerk")
    await noor.presses("Peiling")
    await noor.presses(WHO)


async def at_the_desk(chat: Chat, method: str, *path: str) -> tuple[int, str]:
    def ask(unit: Unit) -> tuple[int, str]:
        person = known(unit, chat.who)
        session = DeskSession(person.id, "a", "token", unit.now, unit.now)
        form = {"token": "token"} if method == "POST" else {}
        asked = Asked(method, path, {}, form)  # type: ignore[arg-type]
        answer = routing.handle(unit, Visit(person, session, asked))
        return answer.status, str(answer.body)

    return await chat.hall.work(ask)


async def test_two_questions_go_to_all_and_only_what_five_and_more_say_is_shown(
    hall: TownHall,
) -> None:
    noor, figures = await network(hall)
    await opens(noor)
    assert "Naar afkomst, geloof of mening vragen we niet" in noor.last.text
    await noor.presses(ASK)
    assert "verstuurd" in noor.last.text
    survey = await survey_of(hall)
    assert (survey.kind, survey.asked, survey.readers) == (SurveyKind.WHO, 16, 0)
    assert survey.groups == (), "where somebody lives does not go along"
    assert "nooit precies" in figures[0].last.text
    await figures[0].presses("Beantwoorden")
    await figures[0].presses("40 tot en met 59")
    await figures[0].presses("Zeg ik liever niet")
    await figures[0].presses("Versturen")

    def answer(unit: Unit) -> None:
        ages = [FORTY] * 5 + [UNDER] * 2 + [UNSAID] * 3
        for each, age in zip(figures[1:11], ages, strict=True):
            answering.answer(unit, known(unit, each.who), survey.id, {0: age, 1: "1"})

    await hall.work(answer)
    await time_passes(hall, hall.now + timedelta(days=14, hours=1))
    figure = figures[0]
    for chat in (noor, figure):
        assert "Minstens 10 van de 16 mensen" in chat.texts
        assert "40 tot en met 59: minstens 5" in chat.texts
        assert "Jonger dan 25: te weinig om te laten zien" in chat.texts
        assert "(minstens 10 antwoorden)" in chat.texts
        assert "11 van de 16" not in chat.texts, "how many exactly is told nowhere"
        assert "met 59: 6" not in chat.texts
    assert "Uitslag" not in figures[12].texts, "who did not take part is shown nothing"
    _, page = await at_the_desk(noor, "GET", "surveys", survey.id, "results")
    assert "te weinig om te laten zien" in page
    assert ">2<" not in page


async def test_it_is_asked_once_a_year_whatever_is_pressed(hall: TownHall) -> None:
    noor, _ = await network(hall)
    await opens(noor)
    on = noor.showing("Eén keer per jaar")
    _, page = await at_the_desk(noor, "GET", "worth", "who")
    assert ASK in page
    status, _ = await at_the_desk(noor, "POST", "worth", "who")
    assert status == 303
    assert "afgelopen jaar al gevraagd" in await noor.presses(ASK, on=on)
    _, page = await at_the_desk(noor, "GET", "worth", "who")
    assert ASK not in page
    await opens(noor)
    assert ASK not in noor.last.buttons
    assert "Vanaf" in noor.last.text
    hall.now += who_we_are.APART
    await opens(noor)
    assert ASK in noor.last.buttons


async def test_it_is_proposed_once_in_march_when_it_can_be_asked(hall: TownHall) -> None:
    noor, figures = await network(hall)
    await time_passes(hall, MARCH - timedelta(days=20))
    assert WHO not in noor.texts
    await time_passes(hall, MARCH)
    await time_passes(hall, MARCH + timedelta(hours=1))
    assert noor.texts.count("Eén keer per jaar kun je vragen") == 1
    assert all(WHO not in each.texts for each in figures), "nothing goes out by itself"
    await noor.presses(ASK)
    await time_passes(hall, datetime(2028, 3, 1, 9, 30, tzinfo=UTC))
    assert noor.texts.count("Eén keer per jaar kun je vragen") == 1


async def test_of_nine_nothing_could_be_shown_so_it_is_not_asked(hall: TownHall) -> None:
    noor, figures = await network(hall, 9)
    await time_passes(hall, MARCH)
    assert WHO not in noor.texts
    await opens(noor)
    assert "minstens 10 sleutelfiguren nodig" in noor.last.text
    assert ASK not in noor.last.buttons
    assert all(not each.texts for each in figures)


async def test_where_it_is_switched_off_nobody_sees_it(hall: TownHall) -> None:
    noor, _ = await network(hall)
    await opens(noor)
    on = noor.showing("Eén keer per jaar")
    off = Functions(frozenset({NetworkFunction.BALANCE}))
    network_off = replace(hall.municipality.network, functions=off)
    hall.municipality = replace(hall.municipality, network=network_off)
    await noor.presses(ASK, on=on)
    assert await hall.look(lambda store: store.affairs.all(Survey)) == []
    await noor.says("/netwerk")
    await noor.presses("Peiling")
    assert WHO not in noor.last.buttons
    status, _ = await at_the_desk(noor, "GET", "worth", "who")
    assert status in {403, 404}


async def test_switched_off_while_it_is_asked_nobody_answers_or_hears_of_it(hall: TownHall) -> None:
    noor, figures = await network(hall)
    await opens(noor)
    await noor.presses(ASK)
    survey = await survey_of(hall)

    def answer(unit: Unit) -> None:
        for each in figures[:10]:
            answering.answer(unit, known(unit, each.who), survey.id, {0: FORTY, 1: "1"})

    await hall.work(answer)
    await figures[11].presses("Beantwoorden")
    await figures[11].presses("40 tot en met 59")
    await figures[11].presses("Zeg ik liever niet")
    off = Functions(frozenset({NetworkFunction.BALANCE}))
    hall.municipality = replace(
        hall.municipality, network=replace(hall.municipality.network, functions=off)
    )
    await figures[11].presses("Versturen")
    assert "niet" in await figures[12].presses("Beantwoorden")
    assert "Hoe oud" not in figures[12].texts
    await time_passes(hall, hall.now + timedelta(days=14, hours=1))
    assert (await survey_of(hall)).answered == 10, "what was filled in is not kept"
    for chat in (noor, *figures):
        assert "minstens 10 antwoorden" not in chat.texts
        assert "Minstens 10 van" not in chat.texts


async def test_an_official_cannot_ask_it(hall: TownHall) -> None:
    await network(hall)
    fatima = Chat(await hall.person(Role.OFFICIAL, "Fatima"))
    status, _ = await at_the_desk(fatima, "POST", "worth", "who")
    assert status in {403, 404}
