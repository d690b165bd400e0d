"""A key figure files a concern or asks for help, and hears at once what follows."""

from domain.notices import Detail, NoticeKind, Priority
from domain.roles import Role
from tests.handlers.filing.interview.pocket import Phone, Town, journaled
from tests.handlers.filing.interview.usual_answers import ACCOUNT, file, tell
from tests.handlers.opened import opened


async def test_a_key_figure_files_a_concern_and_has_a_receipt(town: Town, merel: Phone) -> None:
    await town.member(Role.OFFICIAL, "Anne")
    await town.member(Role.OFFICIAL, "Bram")
    await file(merel)
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    receipt = merel.last.html
    assert "Ontvangen" in receipt
    assert concern.reference in receipt
    assert "Anne en Bram" in receipt
    assert "Uiterlijk <b>woensdag 25 november</b>" in receipt
    assert "Uiterlijk <b>maandag 14 december</b>" in receipt
    assert town.municipality.network.phone in receipt
    assert "112" not in receipt
    assert not merel.last.buttons


async def test_what_was_answered_is_what_is_kept(town: Town, merel: Phone) -> None:
    await file(merel, named="Nee, liever zonder naam")
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    assert (concern.subject, concern.neighbourhood, concern.urgency, concern.named) == (
        "",
        "noord",
        "soon",
        False,
    )
    answers = await town.look(lambda store: store.concerns.filing(concern.id))
    assert answers["account"] == ACCOUNT
    assert not {"help", "identity"} & set(answers), "whether it has a name can change"


async def test_filing_is_journaled_and_so_is_the_receipt(town: Town, merel: Phone) -> None:
    await file(merel)
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    acts = await town.look(lambda store: journaled(store, concern.id))
    assert acts == ["concern-filed", "receipt-delivered"]


async def test_the_officials_get_a_card_and_an_urgent_one_goes_first(
    town: Town, merel: Phone
) -> None:
    await file(merel)
    await file(merel, urgency="Zo snel mogelijk")
    cards = [item.notice for item in town.elsewhere if item.notice.kind is NoticeKind.CARD]
    assert [card.priority for card in cards] == [Priority.CONCERN, Priority.URGENT]
    assert all(card.detail == Detail() for card in cards), "no words on the way to the group"


async def test_an_urgent_receipt_names_the_hour_and_112(merel: Phone) -> None:
    await file(merel, urgency="Zo snel mogelijk")
    assert "maandag 23 november om 14.15 uur" in merel.last.text
    assert "Bel 112" in merel.last.text


async def test_without_officials_the_receipt_names_the_coordinator(
    town: Town, merel: Phone
) -> None:
    await town.member(Role.COORDINATOR, "Cato")
    await file(merel)
    assert "Cato (coördinator)" in merel.last.text


async def test_without_anybody_the_receipt_names_the_town_hall(merel: Phone) -> None:
    await file(merel)
    assert "gemeente Voorbeeldstad" in merel.last.text


async def test_a_receipt_is_sent_anew_when_the_summary_is_gone(merel: Phone) -> None:
    await tell(merel)
    number, send = max(merel.chat), merel.last.buttons["Versturen"]
    del merel.chat[number]
    await merel.press_data(number, send)
    receipts = [shown for shown in merel.chat.values() if "Ontvangen" in shown.text]
    assert len(receipts) == 1
    assert "uit deze chat gehaald" in merel.last.text


async def test_the_chat_keeps_nothing_of_the_conversation_but_the_receipt(merel: Phone) -> None:
    await tell(merel)
    await merel.press("Versturen")
    assert len(merel.shown) == 1


async def test_immediate_danger_shows_112_first_and_lets_them_go_on(merel: Phone) -> None:
    await merel.say("/melden")
    await merel.press("Ja, nu")
    assert merel.last.html.startswith("<b>🚨 BEL NU 112 🚨</b>")
    await merel.press("112 is gebeld, ik ga verder")
    assert "Wat zie of hoor je?" in merel.last.text


async def test_a_concern_takes_seven_taps_besides_the_words(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Nee")
    await merel.say("Er is ruzie op het plein.")
    for label in ("Klaar", "Noord", "Deze week", "Ja, dat mag", "Versturen"):
        await merel.press(label)
    assert "Ontvangen" in merel.last.text


async def test_more_is_told_from_the_summary_and_ends_there(town: Town, merel: Phone) -> None:
    await tell(merel)
    assert merel.labels == ["Versturen", "Aanpassen", "Meer vertellen", "Stoppen"]
    for label in ("Meer vertellen", "Onrust in de buurt", "Zelf gezien of gehoord"):
        await merel.press(label)
    for label in ("Overslaan", "Overslaan"):
        await merel.press(label)
    assert merel.labels == ["Versturen", "Aanpassen", "Stoppen"]
    assert "Onderwerp: Onrust in de buurt" in merel.last.text
    assert "Sinds wanneer" not in merel.last.text
    await merel.press("Versturen")
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    assert concern.subject == "neighbourhood-unrest"


async def test_asking_for_help_goes_the_same_way(town: Town, merel: Phone) -> None:
    await merel.say("Hulp vragen")
    await merel.say("Een zaal voor dertig mensen.")
    for label in ("Klaar", "Centrum", "Het kan wachten", "Versturen"):
        await merel.press(label)
    (asked,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    assert asked.kind == "help"
    assert asked.named
    assert asked.reference.startswith("H-")
    assert "Goed dat je het vraagt" in merel.last.text


async def test_help_that_is_needed_this_week_is_promised_an_answer_this_week(
    town: Town, merel: Phone
) -> None:
    await merel.say("Hulp vragen")
    await merel.say("Een zaal voor dertig mensen.")
    for label in ("Klaar", "Centrum", "Deze week", "Versturen"):
        await merel.press(label)
    assert "Uiterlijk vrijdag 27 november krijg je antwoord." in merel.last.text


async def test_the_whole_way_exists_in_english(town: Town) -> None:
    phone = await town.member(language="en")
    await phone.say("Share a concern")
    await phone.press("No")
    await phone.say("Nasty messages in a group chat.")
    for label in ("Done", "Oost", "It can wait", "Yes, they may"):
        await phone.press(label)
    assert "Is this what you want to share?" in phone.last.text
    await phone.press("Send")
    assert "Received." in phone.last.text
    assert "Wednesday 25 November" in phone.last.text


async def test_a_screen_that_arrives_late_shows_what_is_true_then(merel: Phone) -> None:
    merel.online = False
    await merel.say("Zorg melden")
    await merel.say("/start")
    await merel.come_online()
    assert sum("direct gevaar" in shown.text for shown in merel.chat.values()) == 1


async def test_sending_opens_what_was_answered_once_and_its_concern_for_each_message(
    town: Town, merel: Phone
) -> None:
    """The messages are the receipt, and the receipt that says what became of the conversation."""
    await tell(merel)
    with opened() as found:
        await merel.press("Versturen")
    assert found.all_of("conversation", "state") == 1
    assert found.all_of("concern", "filing") == 2
