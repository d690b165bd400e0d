"""What somebody filed stays theirs: they know which it is, and can do something with it."""

from tests.journeys import handling, interview
from tests.journeys.network import ELS, FATIMA, IDRIS, SAMIRA, Network, in_one_network


@in_one_network
async def test_my_concerns_can_be_told_apart_and_a_feedback_can_be_replied_to(
    shared_network: Network,
) -> None:
    samira = shared_network.phone(SAMIRA)
    reference = await interview.file(samira)
    await samira.says("Mijn meldingen")
    mine = await samira.sees("Mijn meldingen", f"{reference} · verstuurd", "Noord · melding · ")
    day = mine.text.partition("Noord · melding · ")[2].splitlines()[0]
    await samira.presses(f"{reference} · Noord · melding · {day}")
    await samira.sees(reference, button="Aanvullen")
    # An official writes, and she answers right below it.
    fatima = shared_network.in_group(FATIMA, await shared_network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    await handling.writes(fatima, card, handling.FEEDBACK, "We zijn op het plein geweest.")
    await samira.sees("We zijn op het plein geweest.", button="Reageren")
    await samira.presses("Reageren")
    await samira.sees("Iets aanvullen bij", reference)
    await samira.says("Sindsdien is het rustig.")
    await samira.sees("Genoteerd", button="Klaar")
    await samira.presses("Klaar")
    await samira.sees("Sindsdien is het rustig.", button="Versturen")
    await samira.presses("Versturen")
    await samira.sees("Verstuurd", reference)
    await fatima.sees("De melder heeft iets aangevuld")


@in_one_network
async def test_a_name_is_taken_back_and_given_and_what_was_seen_is_said(
    shared_network: Network,
) -> None:
    els = shared_network.phone(ELS)
    reference = await interview.file(els)
    fatima = shared_network.in_group(FATIMA, await shared_network.topic(reference))
    await handling.finds_card(fatima, reference, ELS.name)
    # Nobody opened it: she takes her name back, and it is gone from all that can be read there.
    await els.says("Mijn meldingen")
    await els.sees("Mijn meldingen", reference)
    assert els.last is not None
    await els.presses(next(label for label in els.last.buttons if reference in label))
    await els.sees(reference, button="Mijn naam weghalen")
    await els.presses("Mijn naam weghalen")
    await els.sees("Ambtenaren konden je naam al zien", button="Ja, haal mijn naam weg")
    await els.presses("Ja, haal mijn naam weg")
    await els.sees("Je naam staat niet meer bij", button="Mijn naam erbij zetten")
    await fatima.sees("De melder heeft de naam weggehaald")
    card = await handling.finds_card(fatima, reference, "zonder naam")
    await fatima.sees_no_more(ELS.name)
    # She changes her mind, an official reads it, and then it cannot be undone.
    await els.presses("Mijn naam erbij zetten")
    await els.sees("De ambtenaren zien dan je naam", button="Ja, zet mijn naam erbij")
    await els.presses("Ja, zet mijn naam erbij")
    await els.sees("De ambtenaren zien van nu af je naam", button="Mijn naam weghalen")
    card = await handling.finds_card(fatima, reference, ELS.name)
    await handling.reads(fatima, card)
    await els.presses("Mijn naam weghalen")
    await els.sees("Fatima heeft je naam al gezien", button="Ja, haal mijn naam weg")
    await els.presses("Ja, haal mijn naam weg")
    await els.sees("Fatima had je naam al gezien")
    await handling.finds_card(fatima, reference, "zonder naam")
    acts = [act for act in shared_network.journaled(reference) if "name" in act]
    assert acts == ["name-taken-back", "name-given", "name-taken-back"]


@in_one_network
async def test_own_words_are_read_once_more_and_go_by_themselves(shared_network: Network) -> None:
    idris = shared_network.phone(IDRIS)
    reference = await interview.file(idris)
    await idris.says("Mijn meldingen")
    mine = await idris.sees("Mijn meldingen", reference)
    await idris.presses(next(label for label in mine.buttons if reference in label))
    page = await idris.sees(reference, button="Mijn woorden lezen")
    assert interview.STORY not in page.text
    await idris.presses("Mijn woorden lezen")
    shown = await idris.sees(reference, "Verdwijnt na 15 minuten", interview.STORY)
    await shared_network.passes(minutes=16)
    await shared_network.town.wait_for_event(
        lambda e: e["type"] == "delete" and e["message_id"] == shown.id, since=0
    )
    await idris.sees_no_more(interview.STORY)
    assert "read" not in shared_network.journaled(reference)


@in_one_network
async def test_who_read_it_is_told_to_whoever_filed_it(shared_network: Network) -> None:
    samira = shared_network.phone(SAMIRA)
    reference = await interview.file(samira)
    fatima = shared_network.in_group(FATIMA, await shared_network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await samira.says("Mijn meldingen")
    mine = await samira.sees("Mijn meldingen", reference)
    await samira.presses(next(label for label in mine.buttons if reference in label))
    await samira.sees(reference, button="Wie las dit?")
    await samira.presses("Wie las dit?")
    await samira.sees("Nog niemand heeft je melding geopend", button="Terug")
    await handling.reads(fatima, card)
    await samira.presses("Terug")
    await samira.sees(reference, button="Wie las dit?")
    await samira.presses("Wie las dit?")
    await samira.sees("Deze ambtenaren hebben je melding geopend", FATIMA.name)
