"""What people want to learn: six themes are ready, and who calls a training reads them."""

from domain.surveys.survey import LEARN
from services.surveys.words import survey as words
from tests.handlers.surveys.street import Street
from tests.handlers.surveys.test_asking import begins

THEMES = [words.option("nl", LEARN, code) for code in LEARN.codes]


async def asked(street: Street, *chosen: int) -> None:
    wim = await begins(street)
    await wim.fills_in("Wat wil je leren?", "Overslaan", "Wat wil je leren?")
    await wim.fills_in("Iedereen", "Nee", "3 dagen")
    assert " · ".join(THEMES) in wim.last.text
    await wim.presses("Versturen")
    for figure, theme in zip(street.figures, chosen, strict=False):
        await figure.presses("Beantwoorden")
        await figure.fills_in(THEMES[theme], "Versturen")


async def closed(street: Street) -> None:
    street.hall.wait(days=3)
    await street.sweeps()


async def previews(street: Street, kind: str) -> str:
    wim = street.wim
    await wim.says("/bijeenkomst")
    await wim.fills_in("Nieuwe bijeenkomst", kind, "Luisteren", "10 december 20:00")
    await wim.presses(next(each for each in wim.last.buttons if "De Brug" in each))
    await wim.presses("Iedereen")
    return wim.last.text


async def test_what_people_want_to_learn_stands_beside_a_training(street: Street) -> None:
    await asked(street, 5, 5, 5, 0, 2)
    assert "willen leren" not in await previews(street, "Training"), "it is still open"
    await street.wim.fills_in("Stoppen", "Weggooien")
    await closed(street)
    said = "Wat mensen willen leren (5 antwoorden): Praten over taboes (3)"
    assert said in (await previews(street, "Training")).replace("\u2068", "").replace("\u2069", "")
    await street.wim.fills_in("Stoppen", "Weggooien")
    assert "willen leren" not in await previews(street, "Gewone bijeenkomst")


async def test_of_four_answers_nothing_is_said(street: Street) -> None:
    await asked(street, 5, 5, 5, 0)
    await closed(street)
    assert "willen leren" not in await previews(street, "Training")
