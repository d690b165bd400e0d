"""What was withdrawn is erased in a week, and stands on the statement of that month."""

from datetime import UTC, datetime
from pathlib import Path

from tests.journeys import interview
from tests.journeys.network import COORDINATOR, SAMIRA, living_network
from tests.looking import eventually


async def test_coordinators_get_a_file_of_what_was_erased_in_a_month(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=datetime(2026, 11, 10, 9, tzinfo=UTC)) as network:
        samira, ineke = network.phone(SAMIRA), network.phone(COORDINATOR)
        reference = await interview.file(samira)
        await network.topic(reference)
        await samira.says("Mijn meldingen")
        mine = await samira.sees("Mijn meldingen", reference)
        await samira.presses(next(label for label in mine.buttons if reference in label))
        await samira.sees(reference, button="Intrekken")
        await samira.presses("Intrekken")
        await samira.sees("Weet je het zeker?", button="Ja, intrekken")
        await samira.presses("Ja, intrekken")
        await samira.sees("ingetrokken", reference)
        await network.passes(days=8)
        await eventually(lambda: "erased" in network.journaled())
        await network.moves_to(datetime(2026, 12, 1, 9, tzinfo=UTC))
        shown = await ineke.sees("Gewist in november 2026", "1 melding")
        assert shown.document is not None
        assert shown.document.name == "erased-2026-11.csv"
        content = (await network.town.download(shown.document)).decode("utf-8-sig")
        assert f"{reference};melding;;ingetrokken door de melder;2026-11" in content
        assert SAMIRA.name not in content
