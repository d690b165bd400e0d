"""What a network does together, as a coordinator and members do it on their phones."""

from bot.demo.client import Seen
from tests.journeys.phone import Phone

MOODS = ("1 · heel slecht", "2 · slecht", "3 · gaat wel", "4 · goed", "5 · heel goed")
NO_HELP = "Nee, het lukt"
NAMELESS = "zonder je naam"


async def calls(
    noor: Phone, title: str, when: str, place: str = "Stadhuis, kamer 2", **more: str
) -> Seen:
    """Call everybody to a meeting; `more` is typed behind `Aanpassen`: `Doel="..."`."""
    await noor.says("/bijeenkomst")
    await noor.goes_through(
        ("Bijeenkomsten die je leidt", "Nieuwe bijeenkomst"),
        ("Wat voor bijeenkomst", "Gewone bijeenkomst"),
    )
    await noor.sees("Hoe heet")
    await noor.says(title)
    await noor.sees("Wanneer is het?")
    await noor.says(when)
    await noor.goes_through(("Waar is het?", place), ("Voor wie", "Iedereen"))
    for name, words in more.items():
        await noor.goes_through(("Zo zien mensen het:", "Aanpassen"), ("Wat wil je", name))
        await noor.sees(button="Overslaan")
        await noor.says(words)
    await noor.goes_through(("Zo zien mensen het:", "Versturen"))
    return await noor.sees("Verstuurd.", title)


async def announces(noor: Phone, words: str) -> Seen:
    """Send everybody a few words."""
    await noor.says("/netwerk")
    await noor.goes_through(("Sleutelfiguren:", "Bericht sturen"), ("Voor wie", "Iedereen"))
    await noor.sees("Wat wil je zeggen?")
    await noor.says(words)
    await noor.goes_through(
        ("Engels", "Overslaan"),
        ("pdf", "Overslaan"),
        ("Wanneer", "Nu"),
        ("Gaat naar", "Versturen"),
    )
    return await noor.sees("Bezorgd:")


async def asks(noor: Phone, title: str, event: str, *, shared: bool) -> Seen:
    """Ask everybody the three questions that are ready, for three days."""
    await noor.says("/netwerk")
    await noor.goes_through(("Sleutelfiguren:", "Peiling"), ("Peil hoe het is", "Nieuwe peiling"))
    await noor.sees("Hoe heet deze peiling?")
    await noor.says(title)
    await noor.sees("Wat is er gebeurd?")
    await noor.says(event)
    await noor.goes_through(
        ("Welke vragen", "De drie die klaarstaan"),
        ("Voor wie", "Iedereen"),
        ("Mag wie meedoet", "Ja" if shared else "Nee"),
        ("Hoe lang", "3 dagen"),
        (event, "Versturen"),
    )
    return await noor.sees(title, "Gevraagd:")


async def answers(phone: Phone, mood: str, heard: str, need: str) -> None:
    """Answer those, from the button below the question on."""
    await fills_in(phone, mood, heard, need)
    await phone.presses("Versturen")
    await phone.sees(NAMELESS)


async def fills_in(phone: Phone, mood: str, heard: str, need: str) -> None:
    """Answer those, up to what is not sent yet."""
    await phone.goes_through(("Antwoorden kan tot", "Beantwoorden"), ("stemming", mood))
    await phone.sees("Wat hoor je?")
    await phone.says(heard)
    await phone.goes_through(("Heb je hulp nodig?", need))
    await phone.sees("Klopt dit?", button="Versturen")


async def replies(phone: Phone, announced: str, words: str) -> None:
    """React to an announcement."""
    await phone.goes_through((announced, "Reageren"))
    await phone.sees("Wat wil je zeggen?")
    await phone.says(words)
    await phone.goes_through((words, "Versturen"))
    await phone.sees("doorgegeven aan")


async def leaves(phone: Phone, words: str, successor: str, stay: str = "Nee, wis alles") -> None:
    """Leave the network, say why and who could come after, and whether one stays as a buddy."""
    await phone.says("/pauze")
    await phone.goes_through(
        ("Je doet mee", "Uit het netwerk stappen"),
        ("belangrijkste reden", "Ik voelde me niet gehoord"),
    )
    await phone.sees("iets over vertellen")
    await phone.says(words)
    await phone.sees("Wie zou jou kunnen opvolgen?")
    await phone.says(successor)
    await phone.goes_through(
        ("als oud-lid bereikbaar blijven", stay), ("Je stapt uit het netwerk", "Ja, ik stap eruit")
    )
    await phone.sees("Je bent nu uit het netwerk")
