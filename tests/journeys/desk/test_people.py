"""People at the desk: who is away, who comes in by a code heard aloud, who goes, what was done."""

import pytest

from bot.demo.client import TownClient
from tests.journeys import joining
from tests.journeys.desk.desk import Browser, SignInService
from tests.journeys.desk.reading import Opening
from tests.journeys.phone import Phone
from tests.journeys.stage import BotProcess

Serving = tuple[TownClient, BotProcess]


async def test_an_official_goes_away_and_comes_back_and_changes_nobody_else(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    async with opening(service) as fatima, opening(service) as noor:
        await fatima.sign_in("fatima")
        await fatima.follow("Ambtenaren")
        with pytest.raises(LookupError):
            await fatima.follow("Afwezig : Bram")
        await fatima.follow("Afwezig : Fatima")
        assert "Kies een collega als vervanger" in fatima.text
        await fatima.press("Afwezig", **{"stand-in": fatima.choice("stand-in", "Bram")})
        assert "Afwezig. Vervanger: Bram" in fatima.text

        await noor.sign_in("noor", to="/roster")
        await noor.follow("Weer aanwezig : Fatima")
        await noor.press("Weer aanwezig")
        assert "Vervanger" not in noor.text
        await noor.follow("Afwezig : Bram")
        assert "Bram is er een tijdje niet?" in noor.text


async def test_a_newcomer_comes_in_by_a_link_and_a_code_at_the_desk(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    town, _ = serving
    nadia = Phone(town, await town.add_person("Nadia"))
    async with opening(service) as noor:
        await noor.sign_in("noor", to="/network")
        await noor.follow("Uitnodigen")
        await noor.press("Uitnodiging maken", role=noor.choice("role", "sleutelfiguur"))
        assert "https://t.me/" not in noor.text
        link = joining.LINK.search(await noor.press("Link tonen"))
        assert link is not None
        assert "https://t.me/" not in await noor.follow("Naar de uitnodigingen")

        await joining.reads_and_agrees(nadia, link[0], "Nadia", neighbourhood="Noord")
        waiting = await nadia.sees("Bijna klaar")
        code = joining.CODE.search(waiting.text)
        assert code is not None
        await noor.go("/network")
        await noor.follow("Toelaten: Nadia")
        assert code[0] not in noor.text
        wrong = "0000" if code[0] != "0000" else "1111"
        assert "De code klopte niet." in await noor.press("Toelaten", code=wrong)
        await nadia.sees_no_more(code[0])
        code = joining.CODE.search("\n".join(await nadia.reads_all()))
        assert code is not None
        assert "Nadia doet nu mee" in await noor.press("Toelaten", code=code[0])
        await nadia.sees("Welkom, ")

        await noor.go("/network")
        await noor.follow("Nadia")
        await noor.follow("Verwijderen")
        await noor.press("Ja, verwijder Nadia")
        assert "Nadia" not in noor.text


async def test_a_parting_is_asked_for_at_the_desk_and_taken_back(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    async with opening(service) as noor:
        await noor.sign_in("noor", to="/network")
        await noor.follow("Els")
        await noor.follow("Verwijderen")
        await noor.follow("Afscheid met een paar woorden")
        said = {"phoned": "yes", "words.words": "Je hielp <b>veel</b>.", "when": "week"}
        await noor.press("Nog een keer bekijken", **said)
        assert "Je hielp <b>veel</b>." in noor.text
        await noor.press("Zo doen")
        assert "Els gaat op" in noor.text
        await noor.go("/network")
        assert "Els: afscheid op" in noor.text
        await noor.follow("Els: afscheid op")
        await noor.press("Toch niet: blijft meedoen")
        assert "Els gaat op" not in noor.text


async def test_what_was_done_is_in_the_journal_and_so_is_looking(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    async with opening(service) as fatima, opening(service) as noor:
        await fatima.sign_in("fatima")
        await fatima.follow("🔴")
        await fatima.press("Lezen")
        await fatima.go("/journal")
        assert fatima.status == 404

        await noor.sign_in("noor", to="/journal")
        assert "Fatima" in noor.text
        assert "Journaal bekeken" not in noor.text
        await noor.follow("Z-")
        assert "Journaal van Z-" in noor.text
        assert "Lezen" in noor.text
        assert "Journaal bekeken" in await noor.go("/journal")
        await noor.follow("Kwartaal")
        assert "Stil gebleven" in noor.text
        assert "Kwartaal bekeken" in await noor.go("/journal")


async def test_a_lost_phone_ends_the_browser_too(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    async with opening(service) as fatima, opening(service) as bram:
        await bram.sign_in("bram")
        await fatima.sign_in("fatima", to="/lost")
        await fatima.follow("Bram")
        assert "Is de telefoon van Bram kwijt?" in fatima.text
        await fatima.press("Ja, de telefoon is kwijt")
        await bram.go("/")
        assert bram.status == 401


async def test_who_will_read_along_is_agreed_with_at_the_desk(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    town, _ = serving
    karin = Phone(town, await town.add_person("Karin"))
    # Bram's page does not follow what others do meanwhile.
    async with opening(service) as noor, opening(service) as fatima, Browser(service) as bram:
        await noor.sign_in("noor", to="/network/invites")
        await noor.press("Uitnodiging maken", role=noor.choice("role", "ambtenaar"))
        link = joining.LINK.search(await noor.press("Link tonen"))
        assert link is not None
        await joining.reads_and_agrees(karin, link[0], "Karin")
        code = joining.CODE.search((await karin.sees("Bijna klaar")).text)
        assert code is not None
        await noor.go("/network")
        await noor.follow("Toelaten: Karin")
        await noor.press("Toelaten", code=code[0])
        assert "nog iemand anders akkoord" in noor.text
        await noor.go("/proposals")
        assert "Karin wordt ambtenaar" in noor.text
        with pytest.raises(LookupError):
            await noor.press("Ja, akkoord")

        await bram.sign_in("bram", to="/proposals")
        await fatima.sign_in("fatima", to="/proposals")
        assert "Je bent akkoord gegaan" in await fatima.press("Ja, akkoord")
        await karin.sees("Welkom, ")
        await bram.press("Nee, niet akkoord")
        assert bram.status == 409
        assert "Karin" in await fatima.go("/roster")
