"""Two people for a new official: the coordinator who heard the code, and an official who agrees."""

from pathlib import Path

from domain.roles import Standing
from storage.store import Store
from tests.journeys import joining
from tests.journeys.network import COORDINATOR, OFFICIALS, Network, living_network
from tests.journeys.phone import Phone

FATIMA, BRAM, YUSUF = OFFICIALS
YES, NO = "Ja, akkoord", "Nee, niet akkoord"
OVER, LAST = "Hierover is al besloten", "Ja, verwijder Fatima"


async def _proposed(network: Network, name: str) -> Phone:
    """A second account of the coordinator's, on its way in as an official, code and all."""
    noor = network.phone(COORDINATOR)
    account = Phone(network.town, await network.town.add_person(name))
    link = await joining.invites(noor, "Ambtenaar")
    await joining.reads_and_agrees(account, link, name)
    waiting = await account.sees(joining.WORDS["nl"].waiting)
    code = joining.CODE.search(waiting.text)
    assert code is not None
    await joining.lets_in(noor, name, code[0])
    await account.sees("iemand van de gemeente akkoord gaan")
    return account


async def _waits(network: Network, name: str) -> None:
    """All officials are asked, and nobody is in."""
    for official in OFFICIALS:
        await network.phone(official).sees("Voorstel van Noor", name, button=YES)
    assert network.look(lambda store: _standing_of(store, name)) is Standing.NEWCOMER


def _standing_of(store: Store, name: str) -> Standing | None:
    return next((each.standing for each in store.people.all() if each.name == name), None)


async def test_two_people_for_a_new_official(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        town, noor = network.town, network.phone(COORDINATOR)
        fatima, bram, yusuf = (network.phone(official) for official in OFFICIALS)

        # The coordinator alone gets nobody in: an official says no, after a kill, by typing it.
        second = await _proposed(network, "Jansen")
        await _waits(network, "Jansen")
        asked = await bram.sees(button=YES)
        await network.restart()
        await fatima.says("nee")
        await second.sees("Het is niet gelukt om je binnen te laten")
        for hears in (noor, bram, yusuf):
            await hears.sees("Fatima ging niet akkoord")
        assert OVER in (await bram.presses(YES, on=asked))["text"]

        # A colleague they know: one yes is enough, pressed twice, and all hear of it.
        joost = await _proposed(network, "Joost")
        await _waits(network, "Joost")
        question = await bram.sees("Joost", button=YES)
        await bram.presses(YES, on=question)
        await joost.sees("Welkom, Joost!")
        await town.tap(BRAM.account, question, data=question.data(YES))
        for hears in (fatima, bram, yusuf):
            await hears.sees("Joost is nu ambtenaar", "Noor stelde het voor, Bram ging akkoord")
        await town.wait_for(
            network.group, lambda message: "Joost is nu ambtenaar" in message.text, since=0
        )
        assert network.journaled().count("person-admitted") == 1

        # Nobody answers: after a week it is over.
        late = await _proposed(network, "Sipke")
        await fatima.sees("Sipke", button=YES)
        await network.passes(days=7)
        await late.sees("We hebben alles over jou gewist")
        for hears in (noor, fatima):
            await hears.sees("geen ambtenaar ging op tijd akkoord")
        await network.journal_is_whole()


async def test_the_operator_is_the_second_person_when_no_official_is_left(tmp_path: Path) -> None:
    residents = (COORDINATOR, FATIMA)
    async with living_network(tmp_path, residents=residents) as network:
        noor = network.phone(COORDINATOR)
        await noor.says("/netwerk")
        await noor.goes_through(
            ("Ambtenarengroep", "Ambtenaren"), ("vaste groep", "Fatima · ambtenaar")
        )
        await noor.goes_through(("Fatima", "Verwijderen"), ("laatste ambtenaar", LAST))
        joost = await _proposed(network, "Joost")
        await noor.sees("De beheerder van de server kan het doen")

        await network.bot.kill()
        code, out, _ = await network.bot.command("agree", "--yes")
        assert code == 0, out
        assert "official Joost joins." in out
        assert "Agreed with: 1." in out
        await network.bot.serve()

        await joost.sees("Welkom, Joost!")
        assert "second-agreed" in network.journaled()
        await network.journal_is_whole()
