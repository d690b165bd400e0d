"""Officials type without replying: they are asked whether it belongs to what they are writing."""

import pytest

from domain.concerns.concern import Stage
from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from services.concerns.acts import Words
from services.group import concealing
from tests.handlers.chat import done
from tests.handlers.town_hall import Someone, TownHall

WORDS = "We hebben met de jongens gepraat."
ASKED = "bedoel je dit als terugkoppeling aan de melder"
YES, NO = "Ja", "Nee, gewoon overleg"


@pytest.fixture(params=[True, False], ids=["forum", "plain group"])
def has_topics(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
async def concern(hall: TownHall, merel: Someone, fatima: Someone) -> ConcernId:
    """A concern that Fatima took up."""
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    return concern


@pytest.fixture
async def topic(hall: TownHall, concern: ConcernId) -> int | None:
    placement = await hall.look(lambda store: store.concerns.placement(concern))
    return placement.thread


def questions(hall: TownHall) -> list[str]:
    return [shown.text for shown in hall.group.values() if YES in shown.buttons]


def newest(hall: TownHall) -> str:
    return hall.group[max(hall.group)].text


async def test_yes_takes_the_words_as_a_reply_would(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    typed = await fatima.type(WORDS, topic)
    (question,) = questions(hall)
    assert question.startswith("Fatima, bedoel je dit als terugkoppeling aan de melder van Z-")
    newest = hall.group[max(hall.group)]
    assert (newest.reply_to, list(newest.buttons)) == (typed, [YES, NO])
    assert len(merel.inbox) == 1
    await fatima.press(YES)
    assert not questions(hall)
    preview = hall.group[max(hall.group)]
    assert WORDS in preview.text
    assert list(preview.buttons) == ["Versturen", "Aanpassen", "Weggooien"]
    await fatima.press("Versturen")
    assert WORDS in merel.inbox[-1]
    assert WORDS not in hall.texts()


async def test_no_leaves_the_question_open_and_asks_no_more(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.type("Wie belt?", topic)
    assert await fatima.press(NO) == ""
    assert not questions(hall)
    made = len(hall.telegram.calls)
    await fatima.type("Ik bel wel.", topic)
    assert len(hall.telegram.calls) == made
    await fatima.reply(WORDS)
    await fatima.press("Versturen")
    assert WORDS in merel.inbox[-1]
    kept = await hall.look(lambda store: store.conversations.in_group())
    assert not kept
    await fatima.press("Terugkoppelen", concern)
    await fatima.type(WORDS, topic)
    assert questions(hall), "that is another thing they write"


async def test_pressing_the_card_again_asks_again(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.type("Wie belt?", topic)
    await fatima.press(NO)
    await fatima.press("Terugkoppelen", concern)
    await fatima.type(WORDS, topic)
    assert questions(hall)


async def test_more_messages_are_one_question_and_go_together(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.type("We gingen langs.", topic)
    made = len(hall.telegram.calls)
    await fatima.type("Het is nu rustig.", topic)
    await fatima.type("Dank je wel.", topic)
    assert [call.method for call in hall.telegram.calls[made:]] == ["editMessageText"] * 2
    (question,) = questions(hall)
    assert "deze 3 berichten" in question
    await fatima.press(YES)
    await fatima.press("Versturen")
    assert "We gingen langs.\nHet is nu rustig.\nDank je wel." in merel.inbox[-1]
    assert "We gingen langs." not in hall.texts()


async def test_a_reply_to_the_card_is_asked_about_too(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    card = (await hall.look(lambda store: store.concerns.placement(concern))).card
    await fatima.press("Terugkoppelen", concern)
    await fatima.type(WORDS, topic, to=card)
    assert questions(hall)


@pytest.mark.parametrize("as_reply", [True, False])
@pytest.mark.parametrize(("answer", "taken"), [("ja", True), ("Nee, gewoon overleg", False)])
async def test_yes_and_no_can_be_typed(
    hall: TownHall,
    fatima: Someone,
    concern: ConcernId,
    topic: int | None,
    answer: str,
    taken: bool,  # noqa: FBT001 - a parameter of the test
    as_reply: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.type(WORDS, topic)
    question = max(n for n, shown in hall.group.items() if YES in shown.buttons)
    await fatima.type(answer, topic, to=question if as_reply else None)
    assert not questions(hall)
    assert any("Versturen" in shown.buttons for shown in hall.group.values()) is taken


async def test_only_who_is_writing_is_asked(
    hall: TownHall, fatima: Someone, joost: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.type(WORDS, topic)
    await fatima.press("Terugkoppelen", concern)
    made = len(hall.telegram.calls)
    await joost.type("Zal ik bellen?", topic)
    await fatima.type("/help", topic, command="help")
    assert len(hall.telegram.calls) == made
    await fatima.type(WORDS, topic)
    number = max(n for n, shown in hall.group.items() if YES in shown.buttons)
    assert "oud bericht" in await joost.press_data(number, hall.group[number].buttons[YES])


async def test_a_reply_to_the_question_itself_makes_the_other_go(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    ask = max(n for n, shown in hall.group.items() if shown.asks_reply)
    await fatima.type("Even overleggen", topic)
    question = max(n for n, shown in hall.group.items() if YES in shown.buttons)
    data = hall.group[question].buttons[YES]
    await fatima.reply(WORDS, to=ask)
    assert not questions(hall)
    assert "oud bericht" in await fatima.press_data(question, data)
    await fatima.press("Versturen")
    assert WORDS in merel.inbox[-1]
    assert "Even overleggen" not in merel.inbox[-1]


@pytest.mark.parametrize("button", ["Stoppen", "We zijn ermee bezig"])
async def test_the_question_goes_with_what_it_was_about(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None, button: str
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.type(WORDS, topic)
    question = max(n for n, shown in hall.group.items() if YES in shown.buttons)
    data = hall.group[question].buttons[YES]
    await fatima.press(button)
    assert not questions(hall)
    assert "oud bericht" in await fatima.press_data(question, data)


async def test_a_question_on_its_way_goes_again_when_it_comes_too_late(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    hall.offline = True
    await fatima.type(WORDS, topic)
    await fatima.press("Stoppen")
    hall.offline = False
    await hall.deliver()
    assert not questions(hall)


async def test_words_where_a_choice_is_asked_hear_so_once(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("Alles rustig."))
    await fatima.press("Afsluiten", concern)
    await fatima.type("Opgelost", topic)
    await fatima.type("Echt waar", topic)
    assert hall.texts().count("Ik wacht nog op een keuze van je.") == 1
    assert not questions(hall)


async def test_somebody_nobody_knows_hears_why_not_once(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    fatima.hidden = True
    await fatima.type("Goedemorgen", topic)
    assert "anoniem" not in hall.texts(), "nothing is being written here"
    fatima.hidden = False
    await fatima.press("Terugkoppelen", concern)
    ask = max(n for n, shown in hall.group.items() if shown.asks_reply)
    fatima.hidden = True
    await fatima.type(WORDS, topic, to=ask)
    await fatima.type(WORDS, topic)
    await fatima.send_photo(topic)
    assert hall.texts().count("het bericht is anoniem, of van een kanaal") == 1
    assert not questions(hall)
    assert not any("Versturen" in shown.buttons for shown in hall.group.values())


async def test_a_photo_hears_once_that_only_words_go(
    hall: TownHall, fatima: Someone, joost: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.send_photo(topic)
    assert "alleen tekst lezen" not in hall.texts()
    await fatima.press("Terugkoppelen", concern)
    await joost.send_photo(topic)
    assert "alleen tekst lezen" not in hall.texts()
    await fatima.send_photo(topic)
    await fatima.send_photo(topic)
    assert hall.texts().count("alleen tekst lezen") == 1


async def test_a_citizen_number_is_not_even_kept_until_the_answer(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    typed = await fatima.type("Hij heeft 111222333", topic)
    assert typed not in hall.group
    assert not questions(hall)
    assert "burgerservicenummer" in hall.texts()


async def test_words_that_are_too_long_together_stay_to_be_shortened(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    first = await fatima.type("a" * 3000, topic)
    await fatima.type("b" * 3000, topic)
    assert "te veel" in await fatima.press(YES)
    await fatima.edit(first, "Kort.", topic)
    await fatima.press(YES)
    assert any("Kort.\nbbb" in shown.text for shown in hall.group.values())


async def test_an_edit_is_followed_before_the_answer_and_before_sending(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    first = await fatima.type("We gingen lnags.", topic)
    second = await fatima.type("Het is rustig", topic)
    await fatima.edit(first, "We gingen langs.", topic)
    await fatima.press(YES)
    assert any("We gingen langs." in shown.text for shown in hall.group.values())
    await fatima.edit(second, "Het is nu rustig", topic)
    preview = max(n for n, shown in hall.group.items() if "Versturen" in shown.buttons)
    assert "We gingen langs.\nHet is nu rustig" in hall.group[preview].text
    await fatima.edit(second, "Zijn nummer is 111222333", topic)
    assert "burgerservicenummer" in hall.texts()
    assert second not in hall.group
    await fatima.press("Versturen")
    assert "Het is nu rustig" in merel.inbox[-1]


async def test_an_edit_of_a_reply_is_followed_before_sending(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    typed = await fatima.reply("Alles rusitg.")
    preview = max(n for n, shown in hall.group.items() if "Versturen" in shown.buttons)
    older = hall.group[preview].buttons["Versturen"]
    await fatima.edit(typed, "Alles rustig.", topic)
    assert "oud bericht" in await fatima.press_data(preview, older), "they saw other words"
    await fatima.press("Versturen")
    assert "Alles rustig." in merel.inbox[-1]


async def test_nothing_of_it_stands_in_the_group_while_a_guest_may_read(
    hall: TownHall, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.type(WORDS, topic)
    await hall.work(concealing.conceal)
    assert not questions(hall)
    await hall.work(concealing.show_again)
    assert questions(hall)
    await fatima.press(YES)
    assert any("Versturen" in shown.buttons for shown in hall.group.values())


async def test_the_name_of_a_button_typed_below_the_preview_is_its_press(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply(WORDS)
    await fatima.type("Aanpassen", topic)
    await fatima.reply(WORDS)
    await fatima.type("ja", topic)
    assert "Bedoel je Versturen?" in newest(hall), "it may be said to a colleague"
    assert len(merel.inbox) == 1
    assert WORDS in hall.texts()
    await fatima.type("Verstuur maar!", topic)
    assert WORDS in merel.inbox[-1]
    assert not questions(hall)


@pytest.mark.parametrize("said", ["ja", "Versturen", "ja hoor, verstuur maar"])
async def test_a_reply_that_says_yes_to_the_preview_sends_it(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, said: str
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply(WORDS)
    preview = max(hall.group)
    await fatima.reply("nee", preview)
    assert "Kies een van de knoppen" in newest(hall)
    await fatima.reply(said, preview)
    assert WORDS in merel.inbox[-1]


async def test_stop_is_heard_while_words_are_asked_for_and_is_no_answer(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    for replies in (False, True):
        await fatima.press("Terugkoppelen", concern)
        await (fatima.reply("Stoppen") if replies else fatima.type("stop", topic))
        assert "Gestopt. Er is niets verstuurd." in newest(hall)
        assert not await hall.look(lambda store: store.conversations.in_group())


async def test_how_a_concern_ends_can_be_typed(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words(WORDS))
    await fatima.press("Afsluiten", concern)
    outcome = next(iter(hall.group[max(hall.group)].buttons))
    await fatima.type(outcome.upper(), topic)
    assert "Klopt het, Fatima?" in hall.texts()
    await fatima.type("ja", topic)
    await fatima.type("versturen", topic)
    assert (await hall.now_is(concern)).stage is Stage.CLOSED


async def test_nothing_is_sent_while_words_behind_it_are_asked_about(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId, topic: int | None
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply(WORDS)
    await fatima.type("En morgen nog een keer.", topic)
    assert questions(hall)
    await fatima.type("versturen", topic)
    assert "Kies een van de knoppen" in newest(hall)
    assert len(merel.inbox) == 1
