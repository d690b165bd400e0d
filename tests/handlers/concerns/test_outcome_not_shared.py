"""An outcome of which no more may be told: its reporter hears why, whatever the file calls it."""

from pathlib import Path

import pytest

from bot.read_municipality import build_municipality
from config.tables import SHIPPED
from tests.handlers.town_hall import Someone, TownHall

TOLD_WHY = "Wat dat precies was, mogen we niet altijd vertellen."
WARNED = "De melder leest er ook bij dat we niet alles mogen vertellen"


def protocol_in(folder: Path, change: dict[str, str]) -> Path:
    """Write the shipped protocol with some of its words changed."""
    text = (SHIPPED / "protocol.toml").read_text("utf-8")
    for old, new in change.items():
        assert old in text
        text = text.replace(old, new)
    (folder / "protocol.toml").write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize(
    "change",
    [{}, {"[outcomes.handled-not-shared]": "[outcomes.no-details]"}],
    ids=["as shipped", "renamed"],
)
async def test_the_reporter_hears_that_not_everything_may_be_told(
    hall: TownHall, merel: Someone, fatima: Someone, tmp_path: Path, change: dict[str, str]
) -> None:
    hall.municipality = build_municipality(protocol_in(tmp_path, change))
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We zijn er geweest.")
    await fatima.press("Versturen")

    await fatima.press("Afsluiten", concern)
    await fatima.press("Afgehandeld, meer mogen we niet delen")
    assert WARNED in hall.texts()
    await fatima.press("Versturen")

    assert TOLD_WHY in merel.inbox[-1]


async def test_after_another_outcome_nothing_of_the_kind_is_said(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We zijn er geweest.")
    await fatima.press("Versturen")

    await fatima.press("Afsluiten", concern)
    await fatima.press("Er is een gesprek geweest")
    assert WARNED not in hall.texts()
    await fatima.press("Versturen")

    assert TOLD_WHY not in merel.inbox[-1]
