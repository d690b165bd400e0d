"""The fixed faces, in minutes: who is in the group, a colleague joins, one leaves, one is ill."""

from tests.journeys import handling, interview, joining
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network
from tests.journeys.phone import Phone

SAMIRA, ELS = KEY_FIGURES[0], KEY_FIGURES[1]
FATIMA, BRAM, YUSUF = OFFICIALS
REFUSED = "die niet op de lijst staat"


async def test_no_text_is_shown_while_a_stranger_is_in_the_group(network: Network) -> None:
    town, noor = network.town, network.phone(COORDINATOR)
    reference = await interview.file(network.phone(SAMIRA))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    assert interview.STORY in await handling.reads(fatima, card)

    stranger = await town.add_person("Onno")
    noor.seen_at = await town.seq()
    await town.set_member(network.group, stranger, "member", by=BRAM.account)
    reported = await noor.sees("zit Onno", button="Klopt, mag blijven")
    await fatima.sees_no_more(interview.STORY)
    assert REFUSED in (await fatima.presses(handling.READ, on=card))["text"]

    await network.restart()
    assert REFUSED in (await fatima.presses(handling.READ, on=card))["text"]
    await noor.presses("Hoort er niet bij", on=reported)
    await noor.sees("Haal Onno zelf uit de groep")
    await town.set_member(network.group, stranger, "left", by=BRAM.account)
    await noor.sees("niemand meer die daar niet hoort")
    assert interview.STORY in await handling.reads(fatima, card)

    await town.set_member(network.group, stranger, "member", by=BRAM.account)
    await noor.sees("zit Onno", button="Klopt, mag blijven")
    await fatima.sees_no_more(interview.STORY)
    await noor.presses("Klopt, mag blijven")
    bram = network.phone(BRAM)
    await bram.sees("Onno mag meelezen", button="Ja, akkoord")
    await bram.presses("Ja, akkoord")
    await noor.sees("mag in de ambtenarengroep blijven")
    assert interview.STORY in await handling.reads(fatima, card)
    assert network.journaled().count("guest-seen") == 2
    await network.journal_is_whole()


async def test_a_colleague_joins(network: Network) -> None:
    town, noor = network.town, network.phone(COORDINATOR)
    samira, fatima = network.phone(SAMIRA), network.phone(FATIMA)
    joost = Phone(town, await town.add_person("Joost"))
    link = await joining.invites(noor, "Ambtenaar")
    fatima.seen_at = samira.seen_at = await town.seq()

    await joining.joins(joost, noor, link, "Joost", second=network.phone(BRAM))

    await noor.sees("Wie stelt Joost voor aan de sleutelfiguren?", button="Fatima")
    await noor.presses("Fatima")
    await fatima.sees("Stel je collega Joost voor", button="Aanpassen")
    await fatima.presses("Aanpassen")
    await fatima.sees("Typ hieronder je eigen woorden")
    await fatima.says("Joost werkt al jaren in Noord. Spreek hem gerust aan!")
    await fatima.sees("Spreek hem gerust aan!", button="Versturen")
    await fatima.presses("Versturen")
    await fatima.sees("Joost is voorgesteld")
    await samira.sees("Fatima schrijft je", "Spreek hem gerust aan!")
    for figure in KEY_FIGURES[1:]:
        await network.phone(figure).sees("Spreek hem gerust aan!")

    await town.set_member(network.group, joost.user, "member", by=COORDINATOR.account)
    reference = await interview.file(samira)
    in_group = Phone(town, joost.user, network.group, await network.topic(reference))
    card = await handling.finds_card(in_group, reference)
    assert interview.STORY in await handling.reads(in_group, card)
    assert "guest-seen" not in network.journaled()


async def test_one_leaves(network: Network) -> None:
    town, noor, samira = network.town, network.phone(COORDINATOR), network.phone(SAMIRA)
    reference = await interview.file(samira)
    thread = await network.topic(reference)
    bram, fatima = network.in_group(BRAM, thread), network.in_group(FATIMA, thread)
    card = await handling.finds_card(bram, reference)
    await handling.does(bram, card, handling.TAKE_UP)
    await samira.sees("Bram heeft je melding opgepakt")
    goodbye = network.phone(BRAM)
    goodbye.seen_at = await town.seq()

    await noor.says("/netwerk")
    await noor.goes_through(("Ambtenarengroep", "Ambtenaren"), ("vaste groep", "Bram · ambtenaar"))
    await noor.goes_through(("Bram", "Verwijderen"), ("1 open melding", "Alles naar Fatima"))

    await goodbye.sees("Dank je wel voor alles wat je als bekend gezicht")
    await samira.sees("Fatima gaat nu met je melding aan de slag")
    await noor.sees("zit Bram", button="Hoort er niet bij")
    card = await handling.finds_card(fatima, reference)
    assert REFUSED in (await fatima.presses(handling.READ, on=card))["text"]
    await town.set_member(network.group, BRAM.account, "kicked", by=COORDINATOR.account)
    await noor.sees("niemand meer die daar niet hoort")
    assert interview.STORY in await handling.reads(fatima, card)


async def test_one_leaves_and_nobody_takes_over_at_once(network: Network) -> None:
    noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
    reference = await interview.file(samira)
    thread = await network.topic(reference)
    bram, fatima = network.in_group(BRAM, thread), network.in_group(FATIMA, thread)
    await handling.does(bram, await handling.finds_card(bram, reference), handling.TAKE_UP)
    await samira.sees("Bram heeft je melding opgepakt")

    await noor.says("/netwerk")
    await noor.goes_through(("Ambtenarengroep", "Ambtenaren"), ("vaste groep", "Bram · ambtenaar"))
    await noor.goes_through(("Bram", "Verwijderen"), ("1 open melding", "Weer vrij voor iedereen"))

    await samira.sees("hoort niet meer bij de vaste groep", "Uiterlijk", "Bellen mag altijd")
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    await samira.sees("Fatima heeft je melding opgepakt")
    heard = [text for text in await samira.reads_all() if "hoort niet meer bij" in text]
    assert len(heard) == 1


async def test_once_a_night_the_group_is_compared_with_the_roster(network: Network) -> None:
    town, noor = network.town, network.phone(COORDINATOR)
    reference = await interview.file(network.phone(SAMIRA))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await network.passes(minutes=1)
    await network.bot.kill()
    stranger = await town.add_person("Onno")
    await town.set_member(network.group, stranger, "member", by=BRAM.account)
    await town.set_member(network.group, YUSUF.account, "left", by=YUSUF.account)
    noor.seen_at = await town.seq()
    await network.passes(days=2)  # by then the town has forgotten who came and went

    await network.bot.serve()

    await noor.sees(
        "niet in de groep: Yusuf", "1 persoon of bot", button="Klopt, deze mag meelezen"
    )
    assert REFUSED in (await fatima.presses(handling.READ, on=card))["text"]
    await noor.presses("Klopt, deze mag meelezen")
    bram = network.phone(BRAM)
    await bram.sees("1 persoon of bot die ik niet ken", button="Ja, akkoord")
    await bram.presses("Ja, akkoord")
    await noor.sees("dan hoor je het")
    assert interview.STORY in await handling.reads(fatima, card)
