"""Minutes of an official who does not get further alone, and of the coordinator who answers."""

from pathlib import Path

from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, living_network

SAMIRA, FATIMA, COLLEAGUE = KEY_FIGURES[0], OFFICIALS[0], OFFICIALS[1]
WHY, ADVICE = "De school wil niet praten.", "Ik bel de school vandaag. Wacht nog even."
MORE = "En neem een buurtvader mee."


async def test_the_coordinator_answers_who_escalates(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
        reference = await interview.file(samira)
        thread = await network.topic(reference)
        fatima = network.in_group(FATIMA, thread)
        card = await handling.finds_card(fatima, reference)
        # Fatima does not get further and asks for help: Noor reads why, and nothing of the story.
        await handling.writes(fatima, card, "Opschalen", WHY)
        await noor.sees("vragen je hulp", reference, WHY, button="Antwoorden")
        await noor.presses("Antwoorden")
        await noor.sees("Wat wil je antwoorden?")
        await noor.says(ADVICE)
        await noor.sees(ADVICE, button="Versturen")
        # The power goes before she sends it. Nothing is lost, and it arrives once.
        await network.restart()
        await noor.presses("Versturen")
        await noor.sees("Je antwoord staat bij de ambtenaren", reference)
        await fatima.sees(FATIMA.name, "heeft geantwoord", "Lezen")
        assert ADVICE not in "\n".join(await noor.reads_all())
        # It is read with the concern, by every official.
        colleague = network.in_group(COLLEAGUE, thread)
        card = await handling.finds_card(colleague, reference)
        assert ADVICE in await handling.reads(colleague, card)
        assert network.journaled(reference).count("advised") == 1
        # A colleague asks once more. Noor just swipes a reply to what she reads.
        await handling.writes(colleague, card, "Opschalen", "Mag dat ook vandaag?")
        call = await noor.sees("vragen je hulp", "Mag dat ook vandaag?", button="Antwoorden")
        await noor.says(MORE, reply_to=call)
        await noor.sees(MORE, button="Versturen")
        await noor.says("versturen")
        await noor.sees("Je antwoord staat bij de ambtenaren")
        await colleague.sees(COLLEAGUE.name, "heeft geantwoord")
        assert network.journaled(reference).count("advised") == 2
        # Samira hears nothing of all this.
        await network.is_quiet()
        assert not any("coördinator" in text for text in await samira.reads_all())
