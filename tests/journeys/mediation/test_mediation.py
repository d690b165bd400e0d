"""A mediation: asked from the chat, answered yes and no, its time over, and closed with thanks."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from storage.store import Store
from tests.journeys.network import COORDINATOR, DWIGHT, ELS, FATIMA, SAMIRA, TESS, living_network
from tests.journeys.opening import everything
from tests.journeys.phone import Phone
from tests.journeys.searching import found_in

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AT = datetime(2026, 11, 24, 10, tzinfo=AMSTERDAM)
EVERYBODY = (COORDINATOR, FATIMA, SAMIRA, ELS, DWIGHT, TESS)
NUMBER, THANKS = "0100 - 11 22 33", "Dank voor je rust op het plein."
ASKED, STANDS = "Wil je helpen?", "de antwoorden zijn binnen"


async def test_who_is_asked_to_help_answers_unseen_and_who_agreed_is_thanked(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, residents=EVERYBODY, at=AT) as network:
        fatima, noor = network.phone(FATIMA), network.phone(COORDINATOR)
        samira, els, tess = (network.phone(each) for each in (SAMIRA, ELS, TESS))
        await _asks(fatima)
        await samira.goes_through((ASKED, "Ja, ik help"))
        await samira.sees("Je zei ja")
        await els.goes_through((ASKED, "Liever niet"))
        await els.sees("liever niet doet")
        await tess.sees("Would you help?", button="I would rather not")
        # The coordinator sees that there is one, and whose. The power goes; nothing is lost.
        await noor.says("Samen")
        await noor.goes_through(("Dit doet het netwerk ook", "Bemiddelen"))
        assert SAMIRA.name not in (await noor.sees("gevraagd door Fatima")).text
        await network.restart()
        # An answer is waited for until the next morning; then it stands, and Tess was silent.
        await network.moves_to(datetime(2026, 11, 25, 10, 1, tzinfo=AMSTERDAM))
        await fatima.sees("1 van de 3 zei ja", button="Bekijken wie wat zei")
        await samira.sees("Fatima belt jou", NUMBER)
        await tess.sees("Nobody is waiting for an answer any more")
        await fatima.goes_through(("1 van de 3 zei ja", "Bekijken wie wat zei"))
        stands = await fatima.sees("De antwoorden zijn binnen", button="Afsluiten")
        for said in (f"Ja: {SAMIRA.name}", f"Liever niet: {ELS.name}", "Geen antwoord: "):
            assert said in stands.text
        await fatima.presses("Afsluiten")
        await fatima.goes_through(("Hoe bedank je", "Met eigen woorden"))
        await fatima.sees("Wat wil je zeggen?")
        await fatima.says(THANKS)
        await fatima.goes_through((THANKS, "Versturen"))
        await samira.sees(THANKS)
        await network.is_quiet()
        for other in (els, tess, noor, network.phone(DWIGHT), network.in_group(FATIMA)):
            assert not any(THANKS in text for text in await other.reads_all())
        assert network.journaled().count("mediation-asked") == 1
        assert network.journaled().count("mediation-closed") == 1
        assert network.look(_copies_by_person) == {1}
        assert found_in(network.bot.folder, [NUMBER, THANKS, '"agreed"', '"rather"'], []) == []
        rows = [row for row in network.look(everything) if row.table == "addressee"]
        assert {len(row.values["state_sealed"]) for row in rows} == {len('{"answer":"agreed"}')}
        await network.journal_is_whole()


async def _asks(fatima: Phone) -> None:
    await fatima.says("Samen")
    await fatima.goes_through(
        ("Dit doet het netwerk ook", "Bemiddelen"),
        ("zonder een woord van een melding", "Hulp vragen"),
        ("Wat voor hulp", "Helpen om het weer rustig te krijgen"),
        ("Waar is die hulp nodig", "Noord"),
    )
    for resident in (SAMIRA, ELS, TESS):
        asked = await fatima.sees("Wie vraag je?")
        (label,) = [each for each in asked.buttons if resident.name in each]
        await fatima.presses(label)
    await fatima.goes_through(("Wie vraag je?", "Klaar"), ("Tot wanneer", "Morgen om deze tijd"))
    await fatima.sees("Wie kunnen ze bellen?")
    await fatima.says("Fatima")
    await fatima.sees("Op welk nummer?")
    await fatima.says(NUMBER)
    await fatima.goes_through(
        ("Wie belt wie", "Wij bellen hen"),
        ("3 sleutelfiguren", "Versturen"),
    )
    await fatima.sees("Gevraagd.")


def _copies_by_person(store: Store) -> set[int]:
    """Count the messages about mediations that stand in the chat of each who was asked."""
    rows = store.outbox._connection.execute(
        "SELECT COUNT(*) FROM affair_copy JOIN addressee ON affair_copy.affair_id ="
        " addressee.affair_id AND affair_copy.place = addressee.person_id GROUP BY place"
    )
    return {count for (count,) in rows}
