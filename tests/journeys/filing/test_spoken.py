"""Somebody just tells the bot what is going on, as they would tell a person: no button first."""

from typing import Any

from bot.demo.client import Seen
from storage.store import Store
from tests import files
from tests.journeys import handling, interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network
from tests.journeys.phone import Phone
from tests.looking import eventually

SAMIRA, ELS, *_ = KEY_FIGURES
FATIMA = OFFICIALS[0]

STORY = "Er is al de hele avond ruzie op het plein bij de school."
DANGER = "Is er nu gevaar? Bel 112."
ASKED = "Wil je dit melden?"
YES, NO = "Ja, melden", "Nee"

_ANSWERS = (
    *("Nee", "Spanning tussen groepen", "Noord", "Klaar", "Zelf gezien of gehoord"),
    *("Sinds deze week", "Het kan wachten", "Overslaan", "Ja, dat mag"),
)


async def _sends(phone: Phone, kind: str, content: bytes, **more: Any) -> None:
    assert kind in {"photo", "voice"}
    sent = await phone.town.send(
        phone.user, "photo" if kind == "photo" else "voice", content=content, **more
    )
    phone.seen_at = sent.seq


async def _answers_the_rest(phone: Phone) -> Seen:
    """Say yes, and answer whatever is still asked; gives the summary."""
    answer = await phone.presses(YES)
    assert not answer.get("text"), answer
    for _ in range(15):
        screen = await phone.sees()
        if "Versturen" in screen.buttons:
            return screen
        label = next((label for label in _ANSWERS if label in screen.buttons), None)
        if label is None or YES in screen.buttons:  # that was said: after a kill it shows again
            phone.seen_at = screen.seq
        else:
            await phone.presses(label)
    raise AssertionError(phone.last)


async def _sends_it_off(phone: Phone) -> str:
    await _answers_the_rest(phone)
    await phone.presses("Versturen")
    return interview.reference_in(await phone.sees(interview.RECEIVED["nl"]))


async def _reads(network: Network, reference: str, *words: str) -> None:
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.READ)
    await fatima.sees(*words)


async def test_a_story_typed_straight_into_the_chat_becomes_a_concern(network: Network) -> None:
    samira = network.phone(SAMIRA)
    await samira.says(STORY)
    await samira.sees(DANGER, ASKED, "Er is nog niets verstuurd", button=YES)
    await samira.says("Er staan wel twintig jongens.")
    await samira.sees(DANGER, ASKED, button=YES)
    reference = await _sends_it_off(samira)
    await _reads(network, reference, STORY, "twintig jongens")
    await samira.sees_no_more(STORY)


async def test_words_below_a_file_are_followed_until_they_are_sent(network: Network) -> None:
    samira, town = network.phone(SAMIRA), network.town
    words, paper = "Hier staat het", files.photo()
    file = await town.send_document(SAMIRA.account, "plein.png", paper, "image/png", caption=words)
    samira.seen_at = file.seq
    await samira.sees(DANGER, "Het bestand zelf kan ik niet bewaren", ASKED, button=YES)
    samira.seen_at = (await town.edit(SAMIRA.account, file.id, STORY)).seq
    await samira.sees(DANGER, f"{len(STORY)} tekens", ASKED, button=YES)
    reference = await _sends_it_off(samira)
    await _reads(network, reference, STORY)

    earlier = await samira.says("hallo")
    await samira.sees("Dag!")
    samira.seen_at = (await town.edit(SAMIRA.account, earlier.id, "Er is brand")).seq
    await samira.sees(DANGER, "Je hebt een eerder bericht veranderd")


async def test_a_first_message_that_cannot_be_kept_hears_112_first(network: Network) -> None:
    samira = network.phone(SAMIRA)
    await samira.says("Zijn nummer is 111222333, ga erheen")
    refused = await samira.sees(DANGER, "burgerservicenummer")
    assert refused.text.index(DANGER) < refused.text.index("burgerservicenummer")


async def test_a_photo_with_words_and_a_voice_message_can_be_the_story(network: Network) -> None:
    samira = network.phone(SAMIRA)
    await _sends(samira, "photo", files.photo(), caption="Dit staat op de muur van de moskee")
    await samira.sees(DANGER, "📎 1 foto", ASKED, button=YES)
    await _sends(samira, "voice", files.voice())
    await samira.sees("📎 1 foto en 1 spraakbericht", "Je stem is herkenbaar", button=YES)
    await _are_in(network, 2)
    reference = await _sends_it_off(samira)
    fatima = network.in_group(FATIMA, await network.topic(reference))
    await handling.finds_card(fatima, reference, "Erbij: 1 foto en 1 spraakbericht")


async def test_with_no_nothing_is_kept_and_the_words_leave_the_chat(network: Network) -> None:
    els = network.phone(ELS)
    await els.says(STORY)
    await els.sees(ASKED, button=NO)
    await els.presses(NO)
    await els.sees("Weggegooid. Er is niets verstuurd en niets bewaard.", "chat")
    await els.sees_no_more(STORY)
    assert network.look(lambda store: store.concerns.all()) == []


async def test_what_was_told_outlives_a_kill_before_the_answer(network: Network) -> None:
    samira = network.phone(SAMIRA)
    await samira.says(STORY)
    await samira.sees(ASKED, button=YES)
    await network.restart()
    reference = await _sends_it_off(samira)
    await _reads(network, reference, STORY)


async def test_a_forwarded_message_becomes_a_concern(network: Network) -> None:
    els = network.phone(ELS)
    origin = {"forward_origin": {"type": "hidden_user", "sender_user_name": "Bram", "date": 1}}
    said = await els.town.say(els.user, "Vanavond om acht uur op het plein!", around=origin)
    els.seen_at = said.seq
    await els.sees(DANGER, ASKED, button=YES)
    reference = await _sends_it_off(els)
    await _reads(network, reference, "Doorgestuurd bericht", "Vanavond om acht uur op het plein!")


async def _filed(network: Network, phone: Phone) -> tuple[str, Phone, Seen]:
    """File a concern, and let Fatima take it up; gives its reference, and what she handles."""
    reference = await interview.file(phone)
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    await phone.sees(reference, "Fatima")
    return reference, fatima, card


async def test_an_answer_typed_straight_into_the_chat_reaches_who_asked(network: Network) -> None:
    samira = network.phone(SAMIRA)
    reference, fatima, card = await _filed(network, samira)
    await handling.writes(fatima, card, handling.ASK, "Is het er ook overdag?")
    await samira.sees("Is het er ook overdag?")
    await samira.says("Alleen in de avond, na achten.")
    await samira.sees("Is dit je antwoord aan Fatima?", reference, button="Versturen")
    await network.restart()
    await samira.presses("Versturen")
    await samira.sees("De ambtenaren kunnen je antwoord op", reference)
    await handling.does(fatima, card, handling.READ)
    await fatima.sees("Antwoord van de melder", "Alleen in de avond, na achten.")


async def test_a_reply_by_voice_to_feedback_goes_to_that_concern(network: Network) -> None:
    samira = network.phone(SAMIRA)
    reference, fatima, card = await _filed(network, samira)
    await handling.writes(fatima, card, handling.FEEDBACK, "We zijn er gisteren geweest.")
    feedback = await samira.sees("We zijn er gisteren geweest.")
    await _sends(samira, "voice", files.voice(), reply_to=feedback.id)
    await samira.sees("Klopt je aanvulling", reference, "1 spraakbericht", button="Versturen")
    await _are_in(network, 1)
    await samira.presses("Versturen")
    await samira.sees("De ambtenaren kunnen je aanvulling op", reference)
    await handling.finds_card(fatima, reference, "Erbij: 1 spraakbericht")


async def _are_in(network: Network, files_sent: int) -> None:
    """Wait until so many files are in."""

    def counted(store: Store) -> int:
        found = store.attachments._connection.execute("SELECT COUNT(*) FROM attachment")
        return int(found.fetchone()[0])

    await eventually(lambda: network.look(counted) >= files_sent)


async def test_what_belongs_to_something_open_is_added_to_it(network: Network) -> None:
    els = network.phone(ELS)
    reference = await interview.file(els)
    await els.says("En nu staat er ook een auto zonder ramen.")
    await els.sees(ASKED, button=f"Aanvullen bij {reference}")
    await els.presses(f"Aanvullen bij {reference}")
    await els.sees("Klopt je aanvulling", "een auto zonder ramen", button="Versturen")
    await els.presses("Versturen")
    await els.sees("De ambtenaren kunnen je aanvulling op", reference)
    await _reads(network, reference, "Aanvulling van de melder", "een auto zonder ramen")
