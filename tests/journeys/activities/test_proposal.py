"""An idea of a key figure, from proposal to account, with money of the fund and without power."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests import files
from tests.journeys.network import COORDINATOR, ELS, FATIMA, SAMIRA, living_network
from tests.journeys.phone import Phone

AT = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
LAST_DAY = datetime(2026, 12, 1, 9, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
DAY_AFTER = datetime(2026, 12, 11, 10, 5, tzinfo=ZoneInfo("Europe/Amsterdam"))
WEEKS_AFTER = datetime(2027, 1, 4, 10, 5, tzinfo=ZoneInfo("Europe/Amsterdam"))
COFFEE, ACCOUNT = "Koffie voor twintig mensen.", "Er was koffie voor iedereen. Er bleef niets over."
CALLED, HOW = "Gespreksavond voor ouders", "Er kwamen twaalf ouders. Het was goed."
PEOPLE = (COORDINATOR, FATIMA, SAMIRA, ELS)


async def test_a_proposal_is_answered_lived_and_told(tmp_path: Path) -> None:
    async with living_network(tmp_path, residents=PEOPLE, at=AT) as network:
        samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
        fatima, els = network.phone(FATIMA), network.phone(ELS)
        await _proposes(samira)
        await noor.sees("stelt een activiteit voor", CALLED, button="Ja")
        # Nobody answers. On the last day the coordinator is reminded; then the power goes.
        await network.moves_to(LAST_DAY)
        await noor.sees("wacht nog op antwoord", button="Ja")
        await noor.presses("Ja")
        await noor.goes_through(("Voor wie", "Iedereen"), ("iets bij zeggen", "Overslaan"))
        await noor.sees("3 mensen", button="Versturen")
        assert noor.last is not None
        await network.town.tap(noor.user, noor.last, "Versturen")
        await network.restart()
        await samira.sees("Ja!", CALLED)
        await _gets_money(samira, noor)
        for each in (fatima, els):
            await each.sees("Je bent uitgenodigd", CALLED, button="Ik kom")
        await fatima.presses("Ik kom")
        await els.says("ik kom niet")
        await els.sees("Je komt niet.")
        await samira.says("/samen")
        await samira.goes_through(
            ("Samen", "Activiteiten"), ("Activiteiten", f"🕖 do 10 dec: {CALLED}")
        )
        await samira.sees("minder dan vijf mensen", "Van de gemeente: Fatima")
        # The day after it is told, with a photo, and everybody who was invited reads it.
        await network.moves_to(DAY_AFTER)
        await samira.goes_through(("is geweest. Hoe was het?", "Vertellen"))
        await samira.sees("Een foto mag erbij")
        await samira.says(HOW)
        await network.town.send(samira.user, "photo", content=files.photo())
        await samira.sees("1 foto", button="Klaar")
        await samira.presses("Klaar")
        await network.is_quiet()
        await samira.goes_through(("één foto", "Versturen"))
        await samira.sees("Dank je wel")
        for each in (fatima, els, noor):
            assert (await each.sees(HOW)).raw["photo"]
        # Weeks later she is reminded of the account, and that is the end of it.
        await network.moves_to(WEEKS_AFTER)
        await samira.goes_through(("Wil je in twee zinnen vertellen", "Vertellen"))
        await samira.sees("Wat heb je met het geld gedaan?")
        await samira.says(ACCOUNT)
        await samira.presses("Klaar")
        await samira.goes_through(("Dit lezen de coördinatoren", "Versturen"))
        await samira.sees("Dank je wel", "Dit is klaar")
        await noor.sees("vertelt wat er is gedaan", ACCOUNT)
        await network.passes(days=183)
        await network.is_quiet()
        for resident in PEOPLE:
            shown = await network.town.messages(resident.account)
            kept = [one.text for one in shown if one.by_bot]
            assert not [text for text in kept if CALLED in text or COFFEE in text]
        await network.journal_is_whole()


async def _gets_money(samira: Phone, noor: Phone) -> None:
    """Ask the fund for money for it, and get it: nobody types an account number."""
    await samira.presses("Geld vragen")
    await samira.sees("Hoogstens € 250")
    await samira.says("60")
    await samira.sees("Waar is het voor?")
    await samira.says(COFFEE)
    await samira.goes_through((f"€ 60 uit het potje, voor {CALLED}", "Versturen"))
    await samira.sees("Je aanvraag is bij de coördinatoren", "dinsdag 8 december")
    await noor.sees("vraagt geld uit het potje", COFFEE, button="Ja")
    await noor.presses("Ja")
    await noor.goes_through(
        ("Hoeveel geef je?", "Alles wat is gevraagd"),
        ("iets bij zeggen", "Overslaan"),
        ("Je zegt ja tegen € 60", "Versturen"),
    )
    await samira.sees("Je krijgt € 60 uit het potje", "Noor belt je")
    await noor.goes_through(
        ("Het geld ligt klaar", "Betaald"), ("echt betaald", "Ja, het is betaald")
    )
    await samira.sees("€ 60 uit het potje is betaald", "donderdag 7 januari")


async def _proposes(samira: Phone) -> None:
    await samira.says("/samen")
    await samira.goes_through(("Samen", "Activiteiten"), ("idee", "Activiteit voorstellen"))
    for asked, words in (
        ("Hoe heet", CALLED),
        ("Wat ga je doen", "Met ouders praten over wat kinderen online zien."),
        ("Voor wie is het", "Ouders uit Noord"),
        ("Wanneer is het", "donderdag 10 december 19.30 uur"),
        ("Waar is het", "Buurthuis De Brug"),
        ("hulp of geld", "Koffie voor twintig mensen."),
    ):
        await samira.sees(asked)
        await samira.says(words)
    await samira.goes_through(("Klopt dit?", "Versturen"))
    await samira.sees("Je voorstel is bij de coördinator", "dinsdag 1 december")
