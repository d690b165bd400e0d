"""How officials handle a concern in the group, in Dutch."""

from bot.demo.client import Seen
from tests.journeys.phone import Phone

READ, ACKNOWLEDGE, TAKE_UP = "Lezen", "Ontvangst bevestigen", "Oppakken"
FEEDBACK, NOTE, CLOSE, SEND = "Terugkoppelen", "Notitie", "Afsluiten", "Versturen"
ASK, EXTEND, REOPEN = "Vraag stellen", "Termijn verlengen", "Heropenen"


async def finds_card(phone: Phone, reference: str, *words: str) -> Seen:
    """Look for the newest card of a concern, wherever the phone looks."""
    phone.seen_at = 0
    card = await phone.sees(reference, *words, button=READ)
    for message in await phone.town.messages(phone.where, thread=phone.thread):
        if reference in message.text and READ in message.buttons:
            card = message
    return card


async def does(phone: Phone, card: Seen, button: str) -> None:
    """Press a button of the card, once it is there."""
    card = await phone.town.wait_for(
        phone.where, lambda message: message.id == card.id and button in message.buttons
    )
    await phone.presses(button, on=card)


async def reads(phone: Phone, card: Seen) -> str:
    """Press Lezen; gives what is shown."""
    await does(phone, card, READ)
    return (await phone.sees("Verdwijnt na")).text


async def writes(phone: Phone, card: Seen, button: str, text: str) -> None:
    """Press Terugkoppelen or Notitie, type the answer, look at it once more, and send it."""
    await does(phone, card, button)
    prompt = await phone.sees("antwoord op dit bericht")
    await phone.says(text, reply_to=prompt)
    await phone.sees(text, button=SEND)
    await phone.presses(SEND)


async def closes(phone: Phone, card: Seen, outcome: str, reason: str | None = None) -> None:
    """Press Afsluiten, choose how it ended, say why where that is asked, and send it."""
    await does(phone, card, CLOSE)
    await phone.sees(button=outcome)
    await phone.presses(outcome)
    if reason is not None:
        prompt = await phone.sees("antwoord op dit bericht")
        await phone.says(reason, reply_to=prompt)
    await phone.sees(button=SEND)
    await phone.presses(SEND)
