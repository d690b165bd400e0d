"""A founding from nothing: questions over weeks, two who agree, a new start, a charter."""

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from tests.journeys.network import COORDINATOR, FATIMA, SAMIRA, Network, living_network
from tests.journeys.phone import Phone

PURPOSE = "Wij letten op elkaar, voordat het misgaat."
PROMISED = "Twee ambtenaren, een dag per week."
TYPED = (
    ("Naam", "Verbinders Nieuwdorp"),
    ("Doel in een zin", PURPOSE),
    ("Wat we waarmaken", PROMISED),
    ("Gemeente", "Nieuwdorp"),
    ("Telefoon", "0113 - 12 34 56"),
)
PLACES = "Centrum\nDe Weel"


async def test_a_network_is_set_up_from_nothing(tmp_path: Path) -> None:
    async with living_network(tmp_path, residents=(COORDINATOR, FATIMA, SAMIRA)) as network:
        noor, fatima, samira = (network.phone(each) for each in (COORDINATOR, FATIMA, SAMIRA))
        for name, words in TYPED:
            await _answers(noor, name, words)
        # Weeks later, after a power cut, a colleague goes on where it was.
        await network.is_quiet()
        await network.restart()
        await network.passes(days=20)
        await _opens(fatima, "Rol van de gemeente")
        await fatima.sees("Welke rol", button="Een combinatie")
        await fatima.presses("Een combinatie")
        await fatima.sees("6 van de 23 vragen", "nog nodig")
        await _answers(fatima, "Buurten", PLACES)
        await fatima.presses("Akkoord")
        await noor.sees("Eén persoon is akkoord", button="Akkoord")
        await noor.presses("Akkoord")
        await noor.sees("Twee mensen zijn akkoord", button="Startnotitie (pdf)")
        agreed = noor.last
        assert agreed is not None
        note = await _file(network, noor, "Startnotitie (pdf)")
        text = " ".join(page.extract_text() for page in PdfReader(BytesIO(note)).pages)
        assert PURPOSE in " ".join(text.split())
        await noor.presses("network.toml", on=agreed)
        file = await _got(network, noor)
        # Who runs the bot puts it in its place, and starts it again.
        await network.bot.stop()
        own = tmp_path / "own"
        own.mkdir()
        (own / "network.toml").write_bytes(file)
        network.bot.extra["SCHAKEL_NETWORK"] = str(own)
        await network.bot.serve()
        await samira.says("/uitleg")
        await samira.sees("Verbinders Nieuwdorp", PURPOSE)
        await _agrees_on_a_charter(noor, fatima, samira)
        await network.journal_is_whole()


async def _agrees_on_a_charter(noor: Phone, fatima: Phone, samira: Phone) -> None:
    await noor.says("/samen")
    await noor.goes_through(("Samen", "Onze afspraken"), ("nog geen", "Afspraken voorstellen"))
    await noor.goes_through(("Engels", "Overslaan"), (PURPOSE, "Voorleggen"))
    await noor.sees("Dit geldt nog niet")
    await fatima.sees("Voorstel van", PROMISED, button="Akkoord")
    await fatima.presses("Akkoord")
    await samira.sees("afspraken op papier", PURPOSE, PROMISED, button="Gelezen en akkoord")
    await samira.presses("Gelezen en akkoord")
    await samira.sees("Jij bent hiermee akkoord")


async def _opens(phone: Phone, name: str) -> None:
    await phone.says("/opzetten")
    await phone.sees("Het netwerk opzetten", button="Alle vragen")
    await phone.presses("Alle vragen")
    await phone.sees("Kies een vraag", button=name)
    await phone.presses(name)


async def _answers(phone: Phone, name: str, words: str) -> None:
    await _opens(phone, name)
    await phone.sees("Het netwerk opzetten", button="Overslaan")
    await phone.says(words)
    await phone.sees("vragen hebben een antwoord")


async def _file(network: Network, phone: Phone, label: str) -> bytes:
    await phone.presses(label)
    return await _got(network, phone)


async def _got(network: Network, phone: Phone) -> bytes:
    message = await phone.sees("zoals")
    assert message.document is not None
    return await network.town.download(message.document)
