"""Every act of the officials: who is told what, what the card says, and what is refused."""

from dataclasses import replace

import pytest

from domain.concerns.concern import Stage
from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from domain.roles import Role
from handlers.telegram.payloads import CardPress, encode
from services.actors import in_private
from services.concerns import acts
from services.concerns.acts import NO_WORDS, Words
from services.people import language_and_removal
from services.unit import Unit
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone, TownHall

REASON = "We wachten op de wijkagent."


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Noor")


@pytest.fixture
async def nameless(hall: TownHall, merel: Someone, fatima: Someone) -> ConcernId:
    """A concern without a name, that Fatima took up."""
    concern = await hall.concern(merel, named=False)
    await fatima.press("Oppakken", concern)
    return concern


async def does(who: Someone, act: Act, concern: ConcernId, words: Words = NO_WORDS) -> None:
    """Let the reporter or the coordinator do something in their private chat."""

    def work(unit: Unit) -> None:
        person, found = unit.store.people.by_id(who.person), unit.store.concerns.by_id(concern)
        assert person is not None
        assert found is not None
        acts.carry_out(unit, in_private(person), found, act, words)

    await who.hall.work(work)


async def time_does(hall: TownHall, act: Act, concern: ConcernId) -> None:
    def work(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        acts.by_itself(unit, found, act)

    await hall.work(work)


async def writes(who: Someone, button: str, concern: ConcernId, text: str = REASON) -> str:
    """Press a button of the card, type, look at it once more, and send it; gives the toast."""
    assert "Kijk onderaan" in await who.press(button, concern)
    await who.reply(text)
    return await who.press("Versturen")


async def closes(who: Someone, concern: ConcernId) -> None:
    await writes(who, "Terugkoppelen", concern)
    await who.press("Afsluiten", concern)
    await who.press("Er is een gesprek geweest")
    await who.press("Versturen")


def last(hall: TownHall) -> Shown:
    return list(hall.group.values())[-1]


async def card(hall: TownHall, concern: ConcernId) -> Shown:
    return await hall.card(concern)


async def test_a_question_opens_with_a_date_and_pauses_the_term(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await fatima.press("Vraag stellen", nameless)
    assert "Dit gaat naar de melder." in hall.texts()
    await fatima.reply("Op welke plek is het?")
    assert "uiterlijk maandag 30 november komen" in last(hall).text
    assert len(merel.inbox) == 1, "nothing is sent before Versturen"
    assert await fatima.press("Versturen") == "Verstuurd. De melder krijgt je vraag."
    assert "Op welke plek is het?" in merel.inbox[-1]
    shown = await card(hall, nameless)
    assert "Vraag aan de melder sinds maandag 23 november" in shown.text
    assert "uiterlijk maandag 30 november" in shown.text
    assert "staat de termijn stil" in shown.text
    assert "Koppel terug" not in shown.text
    assert "Vraag stellen" not in shown.buttons
    assert "Naam vragen" not in shown.buttons


async def test_an_answer_is_told_without_its_words_and_read_without_a_name_or_time(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await writes(fatima, "Vraag stellen", nameless)
    hall.wait(minutes=7)
    await does(merel, Act.ANSWER, nameless, Words("Achter de school."))
    assert "De melder heeft je vraag beantwoord." in last(hall).text
    assert "Achter de school" not in hall.texts()
    assert "Vraag aan de melder" not in (await card(hall, nameless)).text
    await does(merel, Act.ADD, nameless, Words("Het was gisteren ook."))
    assert (
        "Aangevuld door de melder, het laatst op maandag 23 november"
        in (await card(hall, nameless)).text
    )
    await fatima.press("Lezen", nameless)
    text = hall.texts()
    assert "Antwoord van de melder, maandag 23 november\nAchter de school." in text
    assert "Aanvulling van de melder, maandag 23 november\nHet was gisteren ook." in text
    assert "10.22" not in text
    assert "Merel" not in text


async def test_what_a_named_reporter_adds_has_its_time(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await does(merel, Act.CORRECT, concern, Words("Het was bij de sluis."))
    await fatima.press("Lezen", concern)
    assert "Verbetering van de melder, maandag 23 november 10.15" in hall.texts()


async def test_a_term_is_extended_once_and_the_reporter_gets_the_reason(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await fatima.press("Termijn verlengen", nameless)
    assert "Dit gaat naar de melder." in hall.texts()
    await fatima.reply(REASON)
    assert "De nieuwe datum voor de terugkoppeling is maandag 21 december." in last(hall).text
    assert "De termijn is verlengd" in await fatima.press("Versturen")
    assert "Koppel terug vóór maandag 21 december" in (await card(hall, nameless)).text
    assert "De termijn is één keer verlengd" in (await card(hall, nameless)).text
    assert "we hebben meer tijd nodig" in merel.inbox[-1]


async def test_a_second_extension_is_for_the_coordinator_to_grant(
    hall: TownHall, merel: Someone, fatima: Someone, noor: Someone, nameless: ConcernId
) -> None:
    await writes(fatima, "Termijn verlengen", nameless, "De eerste reden.")
    heard = len(merel.inbox)
    await fatima.press("Termijn verlengen", nameless)
    assert "Dit leest eerst de coördinator." in hall.texts()
    await fatima.reply(REASON)
    assert "De coördinator beslist uiterlijk woensdag 25 november" in last(hall).text
    assert await fatima.press("Versturen") == "Gevraagd. De coördinator beslist."
    assert "vroeg om 10.15 om meer tijd" in hall.texts()
    assert len(merel.inbox) == heard, "the coordinator reads it first"
    assert noor.inbox
    shown = await card(hall, nameless)
    assert "Meer tijd gevraagd op maandag 23 november" in shown.text
    assert "Termijn verlengen" not in shown.buttons

    await does(noor, Act.GRANT, nameless)
    assert "De coördinator geeft meer tijd." in last(hall).text
    assert "dinsdag 29 december" in (await card(hall, nameless)).text
    assert len(merel.inbox) == heard + 1


async def test_a_second_extension_that_is_not_granted_changes_nothing(
    hall: TownHall, merel: Someone, fatima: Someone, noor: Someone, nameless: ConcernId
) -> None:
    await writes(fatima, "Termijn verlengen", nameless)
    await writes(fatima, "Termijn verlengen", nameless)
    heard = len(merel.inbox)
    await does(noor, Act.REFUSE, nameless)
    assert "De coördinator geeft niet meer tijd." in last(hall).text
    assert "maandag 21 december" in (await card(hall, nameless)).text
    await writes(fatima, "Termijn verlengen", nameless)
    await time_does(hall, Act.EXPIRE, nameless)
    assert "niet op tijd beslist over meer tijd" in last(hall).text
    assert len(merel.inbox) == heard


async def test_escalating_goes_to_the_coordinator_and_not_to_the_reporter(
    hall: TownHall, merel: Someone, fatima: Someone, noor: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Opschalen", concern)
    assert "Dit gaat naar de coördinator, niet naar de melder." in hall.texts()
    await fatima.reply(REASON)
    assert await fatima.press("Versturen") == "Opgeschaald. De coördinator krijgt bericht."
    assert (await hall.now_is(concern)).reference in noor.inbox[-1]
    assert merel.inbox == []


async def test_only_the_reporter_can_give_their_name(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    assert "Melder: liever zonder naam" in (await card(hall, nameless)).text
    assert await writes(fatima, "Naam vragen", nameless) == "Gevraagd. De melder beslist."
    assert REASON in merel.inbox[-1]
    shown = await card(hall, nameless)
    assert "gevraagd of de naam bekend mag zijn" in shown.text
    assert "Koppel terug vóór maandag 14 december" in shown.text, "this stops no clock"
    assert "Merel" not in hall.texts()
    await does(merel, Act.REVEAL, nameless)
    assert "Melder: Merel" in (await card(hall, nameless)).text
    assert "Naam vragen" not in (await card(hall, nameless)).buttons


async def test_a_name_that_was_refused_is_not_asked_again(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await writes(fatima, "Naam vragen", nameless)
    await does(merel, Act.STAY_NAMELESS, nameless)
    assert "De melder blijft liever zonder naam." in last(hall).text
    assert "Naam vragen" not in (await card(hall, nameless)).buttons
    assert "Merel" not in hall.texts()


async def test_a_question_about_the_name_that_lapses_says_so(
    hall: TownHall, fatima: Someone, nameless: ConcernId
) -> None:
    await writes(fatima, "Naam vragen", nameless)
    await time_does(hall, Act.LAPSE, nameless)
    assert "niet gereageerd op de vraag naar de naam" in last(hall).text
    await writes(fatima, "Vraag stellen", nameless)
    await time_does(hall, Act.LAPSE, nameless)
    assert "De termijn loopt weer." in last(hall).text


async def test_reopening_asks_whether_it_is_right_and_starts_new_terms(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, nameless: ConcernId
) -> None:
    await closes(fatima, nameless)
    shown = await card(hall, nameless)
    assert "Wordt gewist op zondag 21 februari" in shown.text
    assert list(shown.buttons) == ["Lezen", "Heropenen", "Langer bewaren"]
    await does(merel, Act.REQUEST_REOPEN, nameless)
    shown = await card(hall, nameless)
    assert "Heropenen gevraagd door de melder, op maandag 23 november" in shown.text
    assert "Beslis over heropenen vóór maandag 30 november" in shown.text
    assert "Wordt gewist" not in shown.text, "first it is decided"
    assert "Gesloten laten" in shown.buttons

    hall.wait(days=1)
    assert "Kijk onderaan" in await joost.press("Heropenen", nameless)
    assert list(last(hall).buttons) == ["Heropenen", "Stoppen"]
    assert "oppakken uiterlijk dinsdag 1 december" in last(hall).text
    assert (await hall.now_is(nameless)).stage is Stage.CLOSED
    assert await joost.press("Heropenen") == "Heropend. De melder krijgt bericht."
    now = await hall.now_is(nameless)
    assert (now.stage, now.owner, now.feedback_given) == (Stage.ACKNOWLEDGED, None, 0)
    assert "Pak op vóór dinsdag 1 december" in (await card(hall, nameless)).text
    name = hall.telegram.topics[await hall.topic(nameless)]
    assert name.startswith("🟠👀")
    assert "we gaan weer verder" in merel.inbox[-1]


async def test_what_stays_closed_is_explained_to_the_reporter(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await closes(fatima, nameless)
    await does(merel, Act.REQUEST_REOPEN, nameless)
    assert "blijft gesloten" in await writes(fatima, "Gesloten laten", nameless)
    assert "blijft gesloten" in merel.inbox[-1]
    assert "Heropenen gevraagd" not in (await card(hall, nameless)).text
    assert "Gesloten laten" not in (await card(hall, nameless)).buttons


async def test_erasure_is_put_off_once_with_a_reason(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await closes(fatima, nameless)
    await fatima.press("Langer bewaren", nameless)
    await fatima.reply(REASON)
    assert "Dan wordt alles gewist op zaterdag 22 mei" in last(hall).text
    assert "We bewaren dit langer." in await fatima.press("Versturen")
    assert "langer" in merel.inbox[-1]
    assert "Wordt gewist op zaterdag 22 mei" in (await card(hall, nameless)).text
    assert "Langer bewaren" not in (await card(hall, nameless)).buttons


async def test_a_withdrawn_concern_is_only_kept_when_the_coordinator_agrees(
    hall: TownHall, merel: Someone, fatima: Someone, noor: Someone, nameless: ConcernId
) -> None:
    await does(merel, Act.WITHDRAW, nameless)
    shown = await card(hall, nameless)
    assert "Ingetrokken door de melder" in shown.text
    assert "Wordt gewist op maandag 30 november" in shown.text
    assert list(shown.buttons) == ["Toch bewaren"]
    assert "Over 7 dagen wordt alles gewist." in last(hall).text
    assert hall.telegram.topics[await hall.topic(nameless)].startswith("↩️")
    heard = len(merel.inbox)
    await fatima.press("Toch bewaren", nameless)
    assert "Vindt die het goed, dan leest de melder het ook." in hall.texts()
    await fatima.reply(REASON)
    assert "Zonder besluit wordt alles gewist op maandag 30 november" in last(hall).text
    assert await fatima.press("Versturen") == "Gevraagd. De coördinator beslist."
    assert list((await card(hall, nameless)).buttons) == []
    assert len(merel.inbox) == heard
    await does(noor, Act.GRANT, nameless)
    assert "vindt het goed dat" in last(hall).text
    assert "Pak op vóór" in (await card(hall, nameless)).text
    assert len(merel.inbox) == heard + 1
    assert REASON in merel.inbox[-1], "as the one who wrote it was told"


async def test_a_withdrawn_concern_that_is_not_kept_says_so(
    hall: TownHall, merel: Someone, fatima: Someone, noor: Someone, nameless: ConcernId
) -> None:
    await does(merel, Act.WITHDRAW, nameless)
    await writes(fatima, "Toch bewaren", nameless)
    await does(noor, Act.REFUSE, nameless)
    assert "niet bewaard moet blijven" in last(hall).text
    assert list((await card(hall, nameless)).buttons) == ["Toch bewaren"]


async def test_who_comes_too_late_hears_whose_it_is_also_when_it_was_given_to_them(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, noor: Someone
) -> None:
    concern = await hall.concern(merel)
    number, take_up = max(hall.group), (await card(hall, concern)).buttons["Oppakken"]
    await does(noor, Act.ASSIGN, concern, Words(official=joost.person))
    assert "Joost was je voor" in await fatima.press_data(number, take_up)
    assert await joost.press_data(number, take_up) == "Je hebt dit al opgepakt."


async def test_every_reason_can_be_read_again_with_the_text(
    hall: TownHall, merel: Someone, fatima: Someone, noor: Someone, nameless: ConcernId
) -> None:
    for button in ("Vraag stellen", "Termijn verlengen", "Opschalen"):
        await writes(fatima, button, nameless, f"Woorden bij {button}.")
    await does(merel, Act.DECLINE, nameless)
    await writes(fatima, "Naam vragen", nameless, "Woorden bij de naam.")
    await does(noor, Act.REMIND, nameless, Words("Denk je hieraan?"))
    await closes(fatima, nameless)
    await does(merel, Act.REQUEST_REOPEN, nameless)
    await writes(fatima, "Gesloten laten", nameless, "Woorden bij gesloten laten.")
    await writes(fatima, "Langer bewaren", nameless, "Woorden bij bewaren.")
    await fatima.press("Lezen", nameless)
    text = hall.texts()
    for heading, words in (
        ("Vraag van Fatima", "Woorden bij Vraag stellen."),
        ("Reden van verlengen van Fatima", "Woorden bij Termijn verlengen."),
        ("Reden van opschalen van Fatima", "Woorden bij Opschalen."),
        ("Vraag of de naam bekend mag zijn, van Fatima", "Woorden bij de naam."),
        ("Van coördinator Noor bij de herinnering", "Denk je hieraan?"),
        ("Waarom dit gesloten bleef, van Fatima", "Woorden bij gesloten laten."),
        ("Reden van langer bewaren van Fatima", "Woorden bij bewaren."),
    ):
        assert heading in text
        assert words in text


async def test_the_longest_words_fit_wherever_they_are_shown(
    hall: TownHall,
    merel: Someone,
    fatima: Someone,
    joost: Someone,
    noor: Someone,
    nameless: ConcernId,
) -> None:
    longest = "<" * 3500  # the town hall refuses what Telegram finds too long
    for button in ("Opschalen", "Naam vragen", "Termijn verlengen", "Termijn verlengen"):
        await writes(fatima, button, nameless, longest)
    await does(merel, Act.STAY_NAMELESS, nameless)
    await does(noor, Act.GRANT, nameless)
    await writes(fatima, "Vraag stellen", nameless, longest)
    await writes(fatima, "Terugkoppelen", nameless, longest)
    await fatima.press("Afsluiten", nameless)
    await fatima.press("Hier gaan wij niet over")
    await fatima.reply(longest)
    assert "Op zondag 21 februari wordt alles gewist." in last(hall).text
    await fatima.press("Versturen")
    await does(merel, Act.REQUEST_REOPEN, nameless)
    await writes(fatima, "Langer bewaren", nameless, longest)
    await fatima.press("Gesloten laten", nameless)
    await fatima.reply(longest)
    mine = max(hall.group)
    await writes(joost, "Gesloten laten", nameless, "Dit is klaar.")
    assert "Dit kan niet meer" in hall.group[mine].text
    assert longest in hall.group[mine].text
    await does(merel, Act.WITHDRAW, nameless)
    assert "De melder heeft dit ingetrokken." in hall.group[mine].text
    await fatima.press("Weggooien")
    await writes(fatima, "Toch bewaren", nameless, longest)
    await does(noor, Act.GRANT, nameless)
    assert sum(longest in text for text in merel.inbox) >= 6


async def test_two_officials_who_ask_at_once_ask_one_question(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, nameless: ConcernId
) -> None:
    for official, words in ((fatima, "Waar is het?"), (joost, "Wanneer is het?")):
        await official.press("Vraag stellen", nameless)
        await official.reply(words)
    mine = next(n for n, shown in hall.group.items() if "Versturen" in shown.buttons)
    send = hall.group[mine].buttons["Versturen"]
    hall.offline = True  # both still see their preview
    await joost.press("Versturen")
    refused = await fatima.press_data(mine, send)
    assert refused == "Er staat nog een vraag open bij de melder. Wacht op het antwoord."
    hall.offline = False
    await hall.deliver()
    assert "Dit kan niet meer" in hall.group[mine].text
    assert "Waar is het?" in hall.group[mine].text, "to be copied"
    assert list(hall.group[mine].buttons) == ["Weggooien"]
    assert "Wanneer is het?" in merel.inbox[-1]
    assert "Waar is het?" not in " ".join(merel.inbox)

    await does(merel, Act.ANSWER, nameless, Words("Overal."))
    assert "Versturen" in hall.group[mine].buttons, "what became possible again can be sent"
    assert await fatima.press("Versturen") == "Verstuurd. De melder krijgt je vraag."


async def test_an_act_on_a_concern_withdrawn_meanwhile_is_refused_and_can_be_thrown_away(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, nameless: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", nameless)
    await fatima.reply("We zijn langs geweest.")
    number = max(hall.group)
    send = hall.group[number].buttons["Versturen"]
    await joost.press("Vraag stellen", nameless)
    heard = len(merel.inbox)
    await does(merel, Act.WITHDRAW, nameless)
    assert sum("Dit kan niet meer" in shown.text for shown in hall.group.values()) == 2
    assert "We zijn langs geweest." not in hall.texts(), "neither typed nor prepared"
    assert await fatima.press_data(number, send) == "De melder heeft dit ingetrokken."
    assert len(merel.inbox) == heard
    await fatima.press_data(number, hall.group[number].buttons["Weggooien"])
    await joost.press("Weggooien")
    assert "Dit kan niet meer" not in hall.texts()
    assert not await hall.look(lambda store: store.entries.of(nameless))


async def test_an_act_on_an_erased_concern_says_that_it_was_erased(
    hall: TownHall, fatima: Someone, nameless: ConcernId
) -> None:
    gone = encode(CardPress("note", ConcernId("0" * 16), 3))
    assert "Deze melding is gewist." in await fatima.press_data(max(hall.group), gone)


async def test_who_lost_their_role_before_sending_sends_nothing(
    hall: TownHall, merel: Someone, fatima: Someone, nameless: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", nameless)
    await fatima.reply("We zijn langs geweest.")
    number = max(hall.group)
    send = hall.group[number].buttons["Versturen"]

    def becomes_chair(unit: Unit) -> None:
        person = unit.store.people.by_id(fatima.person)
        assert person is not None
        unit.store.people.save(replace(person, role=Role.CHAIR))

    await hall.work(becomes_chair)
    heard = len(merel.inbox)
    assert await fatima.press_data(number, send) == "Deze knop is niet voor jou bedoeld."
    assert len(merel.inbox) == heard
    assert (await hall.now_is(nameless)).feedback_given == 0


async def test_who_was_removed_before_sending_leaves_no_words_behind(
    hall: TownHall, merel: Someone, fatima: Someone, noor: Someone, nameless: ConcernId
) -> None:
    await fatima.press("Vraag stellen", nameless)
    await fatima.reply("Waar is het precies?")
    number = max(hall.group)
    send = hall.group[number].buttons["Versturen"]

    def remove(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(noor.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, fatima.person)

    await hall.work(remove)
    heard = len(merel.inbox)
    assert "Waar is het precies?" not in hall.texts()
    await fatima.press_data(number, send)
    assert len(merel.inbox) == heard
    assert (await hall.now_is(nameless)).timeline.question is None
