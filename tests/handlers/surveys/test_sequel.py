"""What is done with advice: promised to all who were asked, written, late, and told once."""

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.roles import Role
from domain.surveys.survey import Asking, Survey, SurveyQuestion
from handlers.surveys.presses import ROUTES
from services.surveys import closing, sequels
from services.unit import Unit
from tests.handlers.surveys.street import Phone, Street

SCALE = SurveyQuestion(Asking.SCALE, "Wat vind je?")
WRITE, PROMISED, LATE = "Schrijven wat we ermee doen", "hoor je hier wat", "Dat is niet gelukt"
WORDS = "Er komen <b>bomen</b>, en geen hek."


async def asked_about_a_plan(street: Street) -> Survey:
    """Ask about a plan, and close it on Tuesday: ten working days is Tuesday 8 December."""
    survey = await street.asks([SCALE], file="plan")
    await street.answer(*[("3",)] * 5)

    def close(unit: Unit) -> None:
        wim = unit.store.people.by_id(street.wim.who.person)
        assert wim is not None
        closing.close(unit, wim, survey.id)

    await street.hall.work(close)
    return survey


async def writes(phone: Phone) -> None:
    phone.showing("Beloofd is: uiterlijk")
    await phone.fills_in(WRITE, WORDS)


async def test_it_is_promised_as_it_is_asked_and_as_it_closes(street: Street) -> None:
    silent = street.figures[5]
    await asked_about_a_plan(street)

    for figure in (street.figures[0], silent):
        assert "uiterlijk 10 werkdagen nadat de vraag sluit" in figure.texts
        assert f"Uiterlijk maandag 7 december {PROMISED}" in figure.texts
    assert "uiterlijk maandag 7 december hoort iedereen" in street.wim.texts


async def test_all_who_were_asked_hear_it_and_nobody_who_answered(street: Street) -> None:
    newcomer = await street.moves_in("noord")
    await street.change(newcomer.who.person)
    survey = await asked_about_a_plan(street)
    later = await street.moves_in("noord")

    await writes(street.wim)
    assert "7 mensen die dit is gevraagd" in street.wim.last.text
    assert WORDS in street.wim.last.text
    await street.wim.presses("Versturen")

    assert "Verteld op maandag 23 november" in street.wim.last.text
    assert WRITE not in street.wim.last.buttons
    for figure in street.figures[:7]:
        assert WORDS in figure.last.text
    assert WORDS not in later.texts
    assert any(WORDS in shown.text for shown in street.hall.group.values())
    now = await street.now_is(survey.id)
    assert now.sequel is not None
    assert now.sequel.words == WORDS


async def test_its_writer_is_reminded_and_when_it_is_late_all_hear_it_once(
    street: Street,
) -> None:
    other = Phone(await street.hall.person(Role.COORDINATOR, "Noor"))
    await asked_about_a_plan(street)
    assert "⏰" not in street.wim.texts

    street.hall.wait(days=10, hours=7)
    await street.sweeps()
    assert "Nog niet geschreven" in street.wim.last.text
    assert "Nog niet geschreven" not in other.texts, "who asked is reminded first"

    street.hall.wait(days=4)
    await street.sweeps()
    for phone in (street.wim, other):
        assert "Alle coördinatoren krijgen dit bericht" in phone.last.text
    for figure in street.figures:
        assert figure.texts.count(LATE) == 1

    street.hall.wait(days=7)
    await street.sweeps()
    assert street.wim.texts.count("Alle coördinatoren krijgen dit bericht") == 2
    assert street.figures[0].texts.count(LATE) == 1, "members hear it once"

    await other.fills_in(WRITE, WORDS, "Versturen")
    assert WORDS in street.figures[0].last.text
    street.hall.wait(days=30)
    await street.sweeps()
    assert street.wim.texts.count("Alle coördinatoren krijgen dit bericht") == 2


async def test_when_who_asked_is_no_coordinator_any_more_the_others_are_reminded(
    street: Street,
) -> None:
    other = Phone(await street.hall.person(Role.COORDINATOR, "Noor"))
    await asked_about_a_plan(street)
    wim = street.wim.who.person
    await street.hall.look(lambda store: store.people.remove(wim, street.hall.now))

    street.hall.wait(days=10, hours=7)
    await street.sweeps()

    assert "Nog niet geschreven" in other.last.text


async def test_two_who_write_at_once_tell_it_once(street: Street) -> None:
    other = Phone(await street.hall.person(Role.COORDINATOR, "Noor"))
    await asked_about_a_plan(street)
    for phone in (street.wim, other):
        await writes(phone)

    await street.wim.presses("Versturen")
    assert "al gehoord" in await other.presses("Versturen")

    assert street.figures[0].texts.count(WORDS) == 1


async def test_who_left_or_is_paused_is_left_alone_until_it_is_told(street: Street) -> None:
    gone, paused = street.figures[:2]
    survey = await street.asks([SCALE], file="plan")
    await street.change(
        paused.who.person, paused_until=street.hall.now.date().replace(month=12, day=28)
    )
    await street.hall.look(lambda store: store.people.remove(gone.who.person, street.hall.now))
    street.hall.wait(days=3)
    await street.sweeps()
    assert PROMISED not in gone.texts + paused.texts
    assert PROMISED in street.figures[2].texts

    await writes(street.wim)
    await street.wim.presses("Versturen")

    assert WORDS not in gone.texts
    assert WORDS in paused.texts, "it was promised to them"
    assert (await street.now_is(survey.id)).sequel is not None


async def test_a_pulse_promises_nothing(street: Street) -> None:
    survey = await street.asks([SCALE])
    assert "werkdagen" not in street.figures[0].texts
    street.hall.wait(days=3)
    await street.sweeps()
    assert (await street.now_is(survey.id)).sequel is None
    assert WRITE not in street.wim.texts
    assert await refused(street, survey.id) == "survey-no-sequel"


async def test_what_cannot_be_sent_is_refused_and_nothing_is_told(street: Street) -> None:
    await asked_about_a_plan(street)
    await writes(street.wim)
    await street.wim.fills_in("Aanpassen", "Bel 111222333 maar.")
    assert "111222333" not in street.figures[0].texts
    assert await refused(street, AffairId("gone")) == "survey-gone"


async def test_it_is_erased_with_its_survey_from_the_day_that_was_promised(
    street: Street,
) -> None:
    survey = await asked_about_a_plan(street)
    await writes(street.wim)
    await street.wim.presses("Versturen")
    street.hall.wait(days=181)
    await street.sweeps()
    assert await street.now_is(survey.id)
    street.hall.wait(days=14)
    await street.sweeps()
    assert await street.hall.look(lambda store: store.affairs.all(Survey)) == []


async def refused(street: Street, survey: AffairId) -> str:
    def look(unit: Unit) -> str:
        try:
            sequels.unwritten(unit, survey)
        except NotPossibleNow as refusal:
            return refusal.key
        return ""

    return await street.hall.work(look)


def test_only_a_coordinator_may_write_it() -> None:
    (route,) = [each for each in ROUTES if each.what == "s-sequel"]
    assert route.who.name == "COORDINATOR"


async def test_who_left_is_not_counted_among_those_who_will_hear_it(street: Street) -> None:
    await asked_about_a_plan(street)
    gone = street.figures[0].who.person
    await street.hall.look(lambda store: store.people.remove(gone, street.hall.now))
    await writes(street.wim)
    assert "5 mensen die dit is gevraagd en nog meedoen" in street.wim.last.text
