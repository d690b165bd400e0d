"""An official writes down what a caller tells: whom, their yes, the questions, whose it is."""

import pytest

from domain.concerns.concern import Concern, Stage
from domain.errors import NotAllowed
from domain.identifiers import MessageId, PersonId
from domain.roles import Role
from handlers.telegram.happenings import Said
from services.filing import by_phone
from services.unit import Unit
from storage.records import Person
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import ACCOUNT_OF_IT, Someone, TownHall

OUTSIDE, YES = "Iemand buiten het netwerk", "Ja, dat mag"
UNTOLD = "De melder krijgt hiervan geen bericht"
TOLD, FEEDBACK = "Verteld aan de telefoon", "Terugkoppelen"


async def filed(hall: TownHall) -> list[Concern]:
    return await hall.look(lambda store: store.concerns.all())


async def types_in_group(hall: TownHall, who: Someone) -> None:
    number = hall.telegram.arrive(GROUP, Shown("/telefoon", None, {}))
    place = who._place(GROUP, None)
    said = Said(who._speaker(), place, MessageId(number), "/telefoon", command="telefoon")
    await who.happen(said)


async def writes_down(official: Chat, whom: str) -> None:
    await official.says("/telefoon")
    assert "Wie vertelde je dit?" in official.last.text
    await official.says(whom)
    assert "mag opschrijven" in official.last.text
    await official.presses(YES)
    await official.presses("Nee")
    await official.says(ACCOUNT_OF_IT)
    await official.presses("Klaar")
    await official.presses("Noord")
    await official.presses("Het kan wachten")
    await official.presses("Spanning tussen groepen")
    assert "Bij de brug" in official.last.text
    await official.presses("Versturen")


async def test_a_member_is_its_reporter(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat
) -> None:
    await writes_down(Chat(fatima), "Merel")
    (concern,) = await filed(hall)
    assert (concern.reporter, concern.named) == (merel.person, True)
    assert "Fatima schreef dit voor je op" in chat.texts
    assert await hall.journal(concern.id) == ["filed-by-phone", "receipt-delivered"]
    card = await hall.card(concern.id)
    assert "Merel" in card.text
    assert "Spanning tussen groepen" in card.text
    await chat.opens(concern.id)
    await chat.presses("Mijn woorden lezen")
    assert "Bij de brug" in chat.last.text
    assert "Opgeschreven als" in Chat(fatima).texts
    assert "Bij de brug" not in Chat(fatima).texts
    # Feedback in words and on the telephone are both possible.
    await fatima.press("Oppakken", concern.id)
    assert {FEEDBACK, TOLD} <= {*(await hall.card(concern.id)).buttons}


async def test_who_asked_to_be_called_has_it_written_into_that(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat
) -> None:
    await chat.says("Bel mij")
    await chat.presses("Vanmiddag")
    await chat.says("010 123 45 67")
    (asked,) = await filed(hall)
    await writes_down(Chat(fatima), "Merel")
    (concern,) = await filed(hall)
    assert concern.id == asked.id
    assert (concern.stage, concern.owner) == (Stage.TAKEN_UP, fatima.person)
    assert concern.subject == "between-groups"
    card = await hall.card(concern.id)
    assert "Belverzoek" not in card.text
    assert "Fatima heeft je gebeld" in chat.texts
    assert "Fatima schreef dit voor je op" in chat.texts
    assert "bevestigen zij" not in chat.texts
    await fatima.press("Lezen", concern.id)
    assert "Bij de brug" in hall.texts()
    assert "010 123 45 67" in hall.texts()
    # What is told the next time is another concern.
    await writes_down(Chat(fatima), "Merel")
    assert len(await filed(hall)) == 2


async def test_a_call_that_was_answered_takes_in_nothing_more(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat
) -> None:
    """It stays open until somebody closes it; what is told weeks later is another matter."""
    await chat.says("Bel mij")
    await chat.presses("Vanmiddag")
    await chat.says("010 123 45 67")
    (asked,) = await filed(hall)
    await fatima.press("Gebeld", asked.id)
    await fatima.press(TOLD, asked.id)
    await fatima.press(TOLD)
    await writes_down(Chat(fatima), "Merel")
    first, second = await filed(hall)
    old = first if first.id == asked.id else second
    assert (old.subject, old.feedback_given) == ("", 1)


async def test_somebody_outside_is_answered_on_the_telephone(
    hall: TownHall, fatima: Someone
) -> None:
    await writes_down(Chat(fatima), OUTSIDE)
    (concern,) = await filed(hall)
    card = await hall.card(concern.id)
    assert "Verteld door iemand buiten het netwerk" in card.text
    toast = await fatima.press("Oppakken", concern.id)
    assert toast == f"Jij hebt dit opgepakt. {UNTOLD}: bel zelf."
    buttons = (await hall.card(concern.id)).buttons
    assert TOLD in buttons
    assert not {FEEDBACK, "Vraag stellen", "Naam vragen", "Afsluiten"} & {*buttons}
    await fatima.press("Termijn verlengen", concern.id)
    await fatima.reply("De wijkagent heeft volgende week pas tijd.")
    assert "De melder krijgt dit niet: bel zelf." in hall.texts()
    assert await fatima.press("Versturen") == f"De termijn is verlengd. {UNTOLD}: bel zelf."
    await fatima.press(TOLD, concern.id)
    assert f"{UNTOLD}." in hall.texts()
    assert await fatima.press(TOLD) == f"Genoteerd. {UNTOLD}."
    await fatima.press("Afsluiten", concern.id)
    assert f"{UNTOLD}: bel zelf." in hall.texts()
    await fatima.press("Er is een gesprek geweest")
    assert await fatima.press("Versturen") == f"Afgesloten. {UNTOLD}: bel zelf."
    for untrue in ("Dit gaat naar de melder", "De melder krijgt bericht", "De melder leest"):
        assert untrue not in hall.texts()
    assert (await hall.now_is(concern.id)).stage is Stage.CLOSED
    assert await hall.waiting() == []


async def test_without_a_yes_nothing_is_kept(hall: TownHall, fatima: Someone) -> None:
    official = Chat(fatima)
    await official.says("/telefoon")
    await official.presses(OUTSIDE)
    await official.presses("Nee")
    assert "Dan schrijf je het niet op" in official.texts
    assert await filed(hall) == []


async def test_others_hear_nothing_of_the_command(hall: TownHall, chat: Chat) -> None:
    await chat.says("/telefoon")
    assert "Wie vertelde" not in chat.texts


async def test_words_that_lead_to_one_person_are_shown_first(
    hall: TownHall, fatima: Someone
) -> None:
    official = Chat(fatima)
    await official.says("/telefoon")
    await official.presses(OUTSIDE)
    await official.presses(YES)
    await official.presses("Nee")
    await official.says("Jan Jansen van de Dorpsstraat 12, bel 0612345678.")
    await official.presses("Klaar")
    await official.presses("Noord")
    await official.presses("Het kan wachten")
    await official.presses("Spanning tussen groepen")
    await official.presses("Versturen")
    assert "Toch versturen" in official.last.buttons
    await official.presses("Aanpassen")
    assert await filed(hall) == []


async def test_a_caller_who_left_meanwhile_and_who_is_no_official(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    """What was chosen is judged once more as it is filed."""

    def file(unit: Unit) -> None:
        people = unit.store.people
        official, key_figure = people.by_id(fatima.person), people.by_id(merel.person)
        assert isinstance(official, Person)
        assert isinstance(key_figure, Person)
        with pytest.raises(NotAllowed):
            by_phone.file(unit, official, PersonId("gone"), None)  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            by_phone.check(unit, key_figure)

    await hall.work(file)
    assert await filed(hall) == []


async def test_in_the_group_it_leads_to_one_s_own_chat(hall: TownHall, fatima: Someone) -> None:
    await types_in_group(hall, fatima)
    assert "Ga verder in je privéchat" in hall.texts()
    assert "Wie vertelde je dit?" in Chat(fatima).last.text


async def test_somebody_who_is_no_official_hears_nothing_of_it_in_the_group(
    hall: TownHall, merel: Someone
) -> None:
    assert merel.person
    noor = await hall.person(Role.COORDINATOR, "Noor")
    await types_in_group(hall, noor)
    assert "privéchat" not in hall.texts()
