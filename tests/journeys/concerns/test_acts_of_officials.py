"""Back and forth over one concern: a question, more time, and more time once again."""

from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network, in_one_network

pytestmark = in_one_network


async def test_more_time_is_given_once_and_then_only_by_the_coordinator(
    shared_network: Network,
) -> None:
    samira = shared_network.phone(KEY_FIGURES[0])
    noor = shared_network.phone(COORDINATOR)
    reference = await interview.file(samira)
    fatima = shared_network.in_group(OFFICIALS[0], await shared_network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    await samira.sees("heeft je melding opgepakt")

    await handling.does(fatima, card, handling.EXTEND)
    prompt = await fatima.sees("Waarom is er meer tijd nodig?", "Dit gaat naar de melder.")
    await fatima.says("We wachten op de wijkagent.", reply_to=prompt)
    await fatima.sees("De nieuwe datum voor de terugkoppeling", button=handling.SEND)
    await fatima.presses(handling.SEND)
    await samira.sees("meer tijd nodig")
    await fatima.sees("De termijn is één keer verlengd", button=handling.EXTEND)

    await handling.does(fatima, card, handling.EXTEND)
    prompt = await fatima.sees("Dit leest eerst de coördinator.")
    await fatima.says("De wijkagent is ziek.", reply_to=prompt)
    await fatima.sees("De coördinator beslist uiterlijk", button=handling.SEND)
    await fatima.presses(handling.SEND)
    await fatima.sees("Meer tijd gevraagd op", button=handling.READ)
    assert not any("wijkagent is ziek" in text for text in await samira.reads_all())
    await noor.sees(reference, "De wijkagent is ziek.", button="Toestaan")
    await noor.presses("Toestaan")
    await fatima.sees("De coördinator geeft meer tijd.")
    await samira.sees("meer tijd nodig")
    await fatima.sees("De termijn is 2 keer verlengd")


async def test_a_standard_question_is_picked_looked_at_and_sent(shared_network: Network) -> None:
    samira = shared_network.phone(KEY_FIGURES[0])
    reference = await interview.file(samira)
    fatima = shared_network.in_group(OFFICIALS[0], await shared_network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    await samira.sees("heeft je melding opgepakt")
    await handling.does(fatima, card, handling.ASK)
    await fatima.sees("Dit gaat naar de melder.", button="Speelt het nog?")
    await fatima.presses("Speelt het nog?")
    await fatima.sees("De melder leest die in de eigen taal.", button=handling.SEND)
    assert not any("Speelt dit nog?" in text for text in await samira.reads_all())
    await fatima.presses(handling.SEND)
    await samira.sees("Speelt dit nog?")
    await fatima.sees("Vraag aan de melder sinds", button=handling.READ)
