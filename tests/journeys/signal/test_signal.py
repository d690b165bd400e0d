"""One sentence to the network: written, passed on without a name, tapped by five, and counted."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.demo.network.townspeople import MORE_KEY_FIGURES
from tests.journeys.network import COORDINATOR, FATIMA, KEY_FIGURES, Network, living_network
from tests.journeys.opening import everything
from tests.journeys.searching import found_in

AT = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
HATICE, ONNO = MORE_KEY_FIGURES[:2]
SAMIRA, *OTHERS = (*KEY_FIGURES, HATICE, ONNO)
SENTENCE = "kanarie-zin-vq7d: jongeren praten vaker over wraak."
ANSWER = "kanarie-antwoord-mk3h: goed dat je dit zag."
TOO = {"nl": "Speelt bij mij ook", "en": "With me too"}


async def test_one_sentence_goes_to_the_network_and_nobody_knows_whose_or_with_whom(
    tmp_path: Path,
) -> None:
    async with living_network(
        tmp_path, residents=(COORDINATOR, FATIMA, SAMIRA, *OTHERS), at=AT
    ) as network:
        samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
        await samira.says("Samen")
        await samira.goes_through(("Dit doet het netwerk ook", "Doorzeggen"))
        await samira.sees("in één zin")
        await samira.says(SENTENCE)
        await samira.goes_through((SENTENCE, "Versturen"))
        await samira.sees("zonder je naam", "Je hoort hier")
        waits = await noor.sees(SENTENCE, button="Beslissen")
        assert SAMIRA.name not in waits.text
        await noor.presses("Beslissen")
        await noor.goes_through(("Geef je deze zin door?", "Doorgeven"))
        await noor.goes_through(("Wat zeg je tegen wie het schreef?", "Ook eigen woorden"))
        await noor.sees("Wat wil je erbij zeggen?")
        await noor.says(ANSWER)
        await noor.sees("7 sleutelfiguren", button="Versturen")
        # As she sends it the power goes: it is passed on once, and Samira hears so.
        assert noor.last is not None
        await network.town.tap(noor.user, noor.last, "Versturen")
        await network.restart()
        await samira.sees("Je zin is doorgegeven", ANSWER)
        for resident in OTHERS[:5]:
            phone, button = network.phone(resident), TOO[resident.language]
            await phone.sees(SENTENCE, button=button)
            await phone.presses(button)
        silent = network.phone(OTHERS[5])
        await silent.sees(SENTENCE, button="Bij mij niet")
        await network.is_quiet()
        # The next day nothing says any more who wrote it, and never who tapped what.
        await network.moves_to(AT + timedelta(days=1))
        _leads_to_nobody(network)
        await network.moves_to(AT + timedelta(days=7, minutes=1))
        for phone in (noor, samira, silent):
            await phone.sees("Bij 5 mensen", SENTENCE)
        assert network.journaled().count("signal-passed") == 1
        await network.journal_is_whole()


def _leads_to_nobody(network: Network) -> None:
    """Read the whole database with the key, and every byte of the folder without it."""
    assert found_in(network.bot.folder, [SENTENCE, ANSWER], []) == []
    rows = network.look(everything)
    people = [row.values["id"] for row in rows if row.table == "person"]
    (signal,) = [row for row in rows if SENTENCE in row]
    assert signal.table == "affair"
    assert not any(person in signal for person in people)
    bag = [row for row in rows if row.table == "survey_answer"]
    assert len(bag) == 5
    for row in bag:
        assert not any(person in row for person in people)
    tapped = [row.values["state_sealed"] for row in rows if row.table == "addressee"]
    assert sorted(tapped) == ['{"tapped":0}'] * 2 + ['{"tapped":1}'] * 5
    for row in rows:
        assert row.table == "survey_answer" or not any(each.values["id"] in row for each in bag)
