"""A network with texts of its own: other words, and a language that is only begun."""

from pathlib import Path

from config.catalogues.catalogue import FSI, PDI
from config.tables import SHIPPED
from tests.journeys import handling, interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.phone import Phone

SAMIRA, ELS = KEY_FIGURES[0], KEY_FIGURES[1]
FRISIAN = """
button-back = Tebek
menu-label-concern = Soarch melde
menu-label-mine = Myn meldingen
"""
ARABIC = """
reporting-receipt-concern =
    ✅ <b>وصل. شكرًا جزيلًا</b>

    الرقم: <b>{ $reference }</b>
    من يقرأ هذا: { $readers }
"""
DUTCH = "menu-label-mine = Wat ik meldde\n"
WRONG = "menu-label-mine = Wat { $name } meldde\n"


def _speaks(folder: Path, **texts: str) -> None:
    """Write the files of a network: the shipped ones, more languages, and texts of its own."""
    shipped = (SHIPPED / "network.toml").read_text("utf-8")
    own = shipped.replace('languages = ["nl", "en"]', 'languages = ["nl", "en", "fy", "ar"]')
    assert own != shipped
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    (folder / "network.toml").write_text(own, "utf-8")
    for language, text in texts.items():
        home = folder / "texts" / language
        home.mkdir(exist_ok=True)
        (home / "ours.ftl").write_text(text, "utf-8")


async def test_a_network_begins_a_language_and_says_some_things_otherwise(tmp_path: Path) -> None:
    own = tmp_path / "own"
    async with living_network(tmp_path) as network:
        await network.is_quiet()
        await network.bot.stop()
        _speaks(own, nl=WRONG, fy=FRISIAN, ar=ARABIC)
        network.bot.extra["SCHAKEL_NETWORK"] = str(own)
        await _is_refused_by_place(network)

        _speaks(own, nl=DUTCH)
        await network.bot.serve()
        _is_named_in_the_log(network)
        samira, els = network.phone(SAMIRA), network.phone(ELS)
        await _files_in_arabic(network, samira)
        await _reads_frisian_and_english(els)

        await els.says("/taal")
        await els.goes_through(("Language", "Nederlands"))
        await els.sees("Nederlands", button="Wat ik meldde")
        await _check_says_what_is_lacking(network)
        await network.journal_is_whole()


async def _is_refused_by_place(network: Network) -> None:
    code, _, said = await network.bot.command("run")
    assert code == 1
    (line,) = said.splitlines()
    assert "texts/nl/ours.ftl, line 1: menu-label-mine. Expected: no { $name }" in line


def _is_named_in_the_log(network: Network) -> None:
    lacking = {each["language"]: each for each in network.bot.said("language_lacks")}
    assert "fy" in lacking
    assert lacking["fy"]["count"] > 1_000
    assert lacking["fy"]["texts"].count(",") == 4
    assert [each["language"] for each in network.bot.said("language_unread")] == ["ar"]


async def _files_in_arabic(network: Network, samira: Phone) -> None:
    """Choose Arabic, file in it, read the network's own receipt, and get all of it in order."""
    await samira.says("/taal")
    asked = await samira.sees("Taal", button="العربية")
    assert {"Nederlands", "English", "Frysk", "العربية"} <= {
        label.removeprefix("✓ ") for label in asked.buttons
    }
    await samira.presses("العربية")
    await samira.sees("نتابع بالعربية", button=interview.START["ar"])
    await interview.fill_in(samira, "ar", story="هناك توتر في الساحة كل مساء.")
    await samira.presses(interview.SUMMARY["ar"][1])
    receipt = await samira.sees("وصل. شكرًا جزيلًا")
    reference = interview.reference_in(receipt)
    assert f"{FSI}{reference}{PDI}" in receipt.text
    for official in OFFICIALS:
        assert f"{FSI}{official.name}{PDI}" in receipt.text
    topic = network.in_group(OFFICIALS[0], await network.topic(reference))
    card = await handling.finds_card(topic, reference)
    await handling.does(topic, card, handling.TAKE_UP)
    await samira.sees(reference, "أصبح", "بلاغك")


async def _reads_frisian_and_english(els: Phone) -> None:
    await els.says("/taal")
    await els.goes_through(("Taal", "Frysk"))
    shown = await els.sees("English", button="Soarch melde")
    assert "Myn meldingen" in shown.buttons
    assert "Meetings" in shown.buttons
    await els.says("soarch melde")
    await els.sees("immediate danger", button="Tebek")
    await els.says("/stop")
    await els.goes_through(("Do you want to stop?", "Throw away"))


async def _check_says_what_is_lacking(network: Network) -> None:
    _, said, _ = await network.bot.command("check")
    lines = [line.removeprefix("- ") for line in said.splitlines()]
    (frisian,) = [line for line in lines if line.startswith("Western Frisian (fy) lacks ")]
    assert " texts, said in English: " in frisian
    assert "Arabic (ar) was not yet read by a native speaker." in lines
    assert lines[-1] == "Everything is in order."
