"""Less is kept: what is typed is looked at before it goes, and leaves the chat when it has gone."""

from pathlib import Path

from bot.demo.client import Seen
from storage.store import Store
from tests.journeys import interview
from tests.journeys.network import KEY_FIGURES, Network, living_network
from tests.journeys.phone import Phone

SAMIRA, ELS = KEY_FIGURES[:2]
NUMBER = "123456782"
TELLING = "Bel 06-12345678, het is in de Kerkstraat 12."
ADAPTED = "Het is bij het plein, elke avond."


async def _fill_in(phone: Phone, *stories: str) -> Seen:
    """Answer everything up to the summary; gives the message of the last story."""
    await phone.says(interview.START["nl"])
    await phone.goes_through(*interview.UP_TO_THE_WORDS["nl"])
    await phone.sees("Wat zie of hoor je")
    for story in stories:
        said = await phone.says(story)
        await phone.sees("burgerservicenummer" if NUMBER in story else "Genoteerd")
    await phone.goes_through(
        *interview.AFTER_THE_WORDS["nl"],
        (interview.HOW_SOON["nl"], interview.URGENCY["nl"]["normal"]),
        *interview.TO_THE_SUMMARY["nl"],
    )
    await phone.sees("Klopt je melding?", button="Versturen")
    return said


async def _chat_holds(phone: Phone) -> list[str]:
    """Give what the chat holds once the conversation was taken away, and the menu is back."""
    sent_at = phone.seen_at
    await phone.sees(interview.RECEIVED["nl"], "uit deze chat gehaald")
    phone.seen_at = sent_at
    await phone.sees("Het menu staat weer hieronder")
    return await phone.reads_all()


async def test_a_reporter_sees_what_leads_to_one_person_and_leaves_it_out(
    network: Network,
) -> None:
    samira = network.phone(SAMIRA)
    said = await _fill_in(samira, TELLING)
    await samira.presses("Versturen")
    shown = await samira.sees("06-12345678", "Kerkstraat 12", button="Toch versturen")
    assert shown.buttons == ["Aanpassen", "Toch versturen", "Terug"]
    await network.town.edit(samira.user, said.id, ADAPTED)
    await samira.sees("Klopt je melding?", ADAPTED, button="Versturen")
    await samira.presses("Versturen")
    receipt = await samira.sees(interview.RECEIVED["nl"])
    kept = network.look(lambda store: _kept(store, interview.reference_in(receipt)))
    assert ADAPTED in kept
    assert "06-12345678" not in kept
    start, menu, answer, _ = await _chat_holds(samira)
    assert (start, menu[:10]) == ("/start", "Dag Samira")
    assert interview.RECEIVED["nl"] in answer


async def test_a_citizen_service_number_is_nowhere_also_after_a_kill(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        els = network.phone(ELS)
        await _fill_in(els, interview.STORY, f"Zijn nummer is {NUMBER}.")
        await els.sees_no_more(NUMBER)
        await network.restart()
        _nowhere_in(tmp_path)
        await els.presses("Versturen")
        receipt = await els.sees(interview.RECEIVED["nl"])
        await network.restart()
        assert len(await _chat_holds(els)) == len(["/start", "menu", "receipt", "menu"])
        assert network.look(lambda store: _kept(store, interview.reference_in(receipt)))
        assert NUMBER not in network.look(_everything)
        _nowhere_in(tmp_path)


def _kept(store: Store, reference: str) -> str:
    (concern,) = [each for each in store.concerns.all() if each.reference == reference]
    return "\n".join(store.concerns.filing(concern.id).values())


def _everything(store: Store) -> str:
    """Give all words that open with the key."""
    words = [_kept(store, concern.reference) for concern in store.concerns.all()]
    words += [entry.body for each in store.concerns.all() for entry in store.entries.of(each.id)]
    for person in store.people.all():
        words.append(str(store.conversations.of(person.id, "private")))
    return "\n".join(words)


def _nowhere_in(folder: Path) -> None:
    for file in folder.rglob("*"):
        assert not file.is_file() or NUMBER.encode() not in file.read_bytes(), file.name
