"""Somebody calls the town hall, and an official at the desk writes it down: by night, with duty."""

from pathlib import Path

from tests.journeys import interview
from tests.journeys.concerns.test_duty import FRIDAY_EVENING, local
from tests.journeys.desk.colleague import BRAM, FATIMA, Colleague, colleagues
from tests.journeys.desk.desk import SignInService
from tests.journeys.desk.reading import Opening
from tests.journeys.desk.test_town_without_group import living_at_desk, puts_in_order
from tests.journeys.network import SAMIRA

STORY = "Bij de brug staan elke avond twee groepen tegenover elkaar."
FEEDBACK = "De wijkagent gaat er vanavond heen."
LOOK, SEND = "Nog een keer bekijken", "Versturen"
TOLD = {
    "may-i.allowed": "on",
    "danger": "no",
    "words.account": STORY,
    "neighbourhood": "noord",
    "subject": "between-groups",
}


async def writes_down(official: Colleague, whom: str, urgency: str) -> str:
    """Write down from the board what this caller tells; gives the page of the concern."""
    browser = official.browser
    await official.opens("/")
    await browser.follow("Melding opschrijven")
    chosen = browser.choice("whom", whom)
    await browser.press(LOOK, whom=chosen, urgency=urgency, **TOLD)
    for said in (STORY, whom, "Er is nog niets verstuurd"):
        assert said in browser.text
    return await browser.press(SEND)


async def test_what_a_member_tells_by_night_goes_to_who_has_duty_and_the_answer_to_their_phone(
    tmp_path: Path, service: SignInService, opening: Opening
) -> None:
    async with (
        living_at_desk(service, tmp_path) as network,
        colleagues(opening, service, FATIMA, BRAM) as (fatima, bram),
    ):
        await puts_in_order(network, "Bram", "Fatima")
        samira = network.phone(SAMIRA)
        # Half past five on Friday: Samira calls Fatima, who is still there.
        await network.moves_to(FRIDAY_EVENING)
        page = await writes_down(fatima, "Samira", "urgent")
        assert "Aan de telefoon opgeschreven" in page
        assert STORY not in page
        receipt = await samira.sees("Ontvangen", "Fatima schreef dit voor je op", "Bram heeft")
        reference = interview.reference_in(receipt)
        assert network.journaled(reference)[0] == "filed-by-phone"
        # Bram has duty: he is called, reads what she told, and takes it up.
        await bram.follows("Dringend", reference, "Jij hebt dienst")
        assert STORY in await bram.browser.press("Lezen")
        await bram.browser.press("Oppakken")
        await samira.sees(reference, "Bram heeft je melding opgepakt")
        # The process dies; what came of it reaches her phone, and hers it is in every way.
        await network.restart()
        await network.bot.says("desk_opened", times=2)
        await bram.follows("Dringend", reference)
        await bram.writes("Terugkoppelen", FEEDBACK)
        await samira.sees(FEEDBACK)
        await samira.says("Mijn meldingen")
        await samira.sees(reference)
        await network.is_quiet()


async def test_what_somebody_outside_tells_is_answered_on_the_phone(
    tmp_path: Path, service: SignInService, opening: Opening
) -> None:
    async with (
        living_at_desk(service, tmp_path) as network,
        colleagues(opening, service, FATIMA) as (fatima,),
    ):
        page = await writes_down(fatima, "Iemand buiten het netwerk", "soon")
        assert "Verteld door iemand buiten het netwerk" in page
        browser = fatima.browser
        await browser.press("Oppakken")
        assert "Vraag stellen" not in browser.text
        await browser.follow("Verteld aan de telefoon")
        await browser.press("Nog een keer bekijken")
        await browser.press(SEND)
        await browser.follow("Afsluiten")
        await browser.press(LOOK, outcome=browser.choice("outcome", "gesprek"))
        await browser.press(SEND)
        assert "Afgesloten" in browser.text
        await network.is_quiet()
        assert not [each for each in await network.phone(SAMIRA).reads_all() if "Fatima" in each]


async def test_who_asked_to_be_called_has_it_written_down_in_that(
    tmp_path: Path, service: SignInService, opening: Opening
) -> None:
    async with (
        living_at_desk(service, tmp_path) as network,
        colleagues(opening, service, FATIMA) as (fatima,),
    ):
        samira = network.phone(SAMIRA)
        await samira.says("Bel mij")
        screen = await samira.sees("Wanneer kunnen we je bellen?")
        await samira.presses(next(each for each in screen.buttons if each.startswith("Nu,")))
        await samira.sees("Op welk nummer?", button="Dat hebben jullie al")
        await samira.presses("Dat hebben jullie al")
        reference = interview.reference_in(await samira.sees("Ontvangen. We bellen je."))
        await fatima.follows(reference, "Belverzoek")
        await fatima.browser.press("Gebeld")
        await samira.sees(reference, "Fatima heeft je gebeld")
        await fatima.browser.follow("Opschrijven")
        await fatima.browser.press(LOOK, urgency="soon", **TOLD)
        assert reference in fatima.browser.text
        page = await fatima.browser.press(SEND)
        assert "Spanning tussen groepen" in page
        assert "Opschrijven" not in page
        await samira.sees(reference, "Fatima schreef dit voor je op")
        assert len(network.look(lambda store: store.concerns.all())) == 1


async def test_a_swap_of_duty_is_asked_and_taken_at_the_desk(
    tmp_path: Path, service: SignInService, opening: Opening
) -> None:
    async with (
        living_at_desk(service, tmp_path) as network,
        colleagues(opening, service, FATIMA, BRAM) as (fatima, bram),
    ):
        await puts_in_order(network, "Bram", "Fatima")
        await bram.opens("/duty")
        assert "Nu, tot maandag 14 juni 09.00 uur Bram (jij)" in bram.browser.text
        await bram.browser.press("Ruilen")
        assert "Gevraagd." in bram.browser.text
        await network.phone(FATIMA).sees("Bram wil de dienst ruilen")
        await fatima.opens("/duty")
        await fatima.browser.press("Ik neem het over")
        assert "Nu, tot maandag 14 juni 09.00 uur Fatima (jij)" in fatima.browser.text
        await bram.hears("is geruild met Fatima")
        await network.moves_to(local(2027, 6, 11, 18))
        await interview.file(network.phone(SAMIRA), urgency="urgent")
        await fatima.hears("Dringend", "Jij hebt dienst")
        await network.is_quiet()
