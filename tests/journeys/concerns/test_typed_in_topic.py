"""Officials just type in the topic, and think that it was sent."""

from bot.demo.client import Seen
from tests.journeys import handling, interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network
from tests.journeys.phone import Phone

SAMIRA, ELS, *_ = KEY_FIGURES
FATIMA, JOOST, *_ = OFFICIALS
YES, NO = "Ja", "Nee, gewoon overleg"
WORDS = "De wijkagent is langs geweest. Het is nu rustig."


async def _asked_for_feedback(network: Network) -> tuple[Phone, Phone, Seen]:
    """Let Samira file, and Fatima press Terugkoppelen; gives both their phones, and the card."""
    samira = network.phone(SAMIRA)
    reference = await interview.file(samira)
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    await handling.does(fatima, card, handling.FEEDBACK)
    await fatima.sees("antwoord op dit bericht")
    return samira, fatima, card


async def test_what_was_just_typed_reaches_the_reporter_after_yes(network: Network) -> None:
    samira, fatima, _ = await _asked_for_feedback(network)
    await fatima.says(WORDS)
    question = await fatima.sees("bedoel je dit als terugkoppeling aan de melder", button=YES)
    assert question.buttons == [YES, NO]
    await network.restart()
    await fatima.presses(YES, on=question)
    await fatima.sees(WORDS, button=handling.SEND)
    await fatima.presses(handling.SEND)
    await samira.sees("schrijft je over je melding", WORDS)
    await fatima.sees_no_more(WORDS, "bedoel je")


async def test_talk_among_colleagues_stays_talk(network: Network) -> None:
    samira, fatima, card = await _asked_for_feedback(network)
    joost = network.in_group(JOOST, fatima.thread)
    await fatima.says("Joost, kun jij bellen?", reply_to=card)
    await fatima.sees("bedoel je dit als terugkoppeling", button=NO)
    await joost.says("Ja hoor.")
    await fatima.presses(NO)
    await network.is_quiet()
    await fatima.says("Fijn!")
    await fatima.sees_nothing_new()
    prompt = next(
        message
        for message in await network.town.messages(network.group, thread=fatima.thread)
        if "antwoord op dit bericht" in message.text
    )
    await fatima.says(WORDS, reply_to=prompt)
    await fatima.sees(WORDS, button=handling.SEND)
    await fatima.presses(handling.SEND)
    await samira.sees("schrijft je over je melding", WORDS)
    assert "bellen" not in "".join(await samira.reads_all())


async def test_more_messages_go_as_one_and_follow_an_edit(network: Network) -> None:
    samira, fatima, _ = await _asked_for_feedback(network)
    town = network.town
    first = await fatima.says("De wijkagent is lnags geweest.")
    await fatima.sees("bedoel je dit", button=YES)
    second = await fatima.says("Het is nu")
    await fatima.sees("bedoel je deze 2 berichten", button=YES)
    corrected = "De wijkagent is langs geweest."
    await town.edit(FATIMA.account, first.id, corrected, chat=network.group)
    await fatima.presses(YES)
    await fatima.sees(corrected, button=handling.SEND)
    edited = await town.edit(FATIMA.account, second.id, "Het is nu rustig.", chat=network.group)
    fatima.seen_at = edited.seq
    await fatima.sees(f"{corrected}\nHet is nu rustig.", button=handling.SEND)
    await fatima.presses(handling.SEND)
    await samira.sees("schrijft je over je melding", corrected, "Het is nu rustig.")


async def test_somebody_nobody_knows_hears_why_not(network: Network) -> None:
    _, fatima, _ = await _asked_for_feedback(network)
    town = network.town
    await town.set_member(network.group, FATIMA.account, "administrator")
    said = await town.say(
        FATIMA.account,
        WORDS,
        chat=network.group,
        thread=fatima.thread,
        as_="anonymous_admin",
    )
    fatima.seen_at = said.seq
    await fatima.sees("Ik zie niet wie dit schrijft", "onder je eigen naam")
    assert not any(handling.SEND in m.buttons for m in await town.messages(network.group))


async def test_a_photo_hears_that_only_words_go(network: Network) -> None:
    _, fatima, _ = await _asked_for_feedback(network)
    sent = await network.town.send_kind(
        FATIMA.account, "photo", chat=network.group, thread=fatima.thread
    )
    fatima.seen_at = sent.seq
    await fatima.sees("Ik kan hier alleen tekst lezen")
