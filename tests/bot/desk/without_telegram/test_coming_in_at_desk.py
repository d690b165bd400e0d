"""All ways in, and out on the way, of who comes in by the desk alone."""

from datetime import timedelta

import pytest

from domain.group.second_person import Proposed
from domain.identifiers import AccountId
from domain.roles import Role, Standing
from services.people import admission, agreeing, inviting
from services.unit import Unit
from storage.records import Person
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import (
    answers_all,
    as_person,
    begins,
    code_of,
    comes_in,
    comes_with,
    hears,
    invite,
    person,
)
from tests.bot.desk.open_desk import OpenDesk
from tests.handlers.town_hall import Someone

FRONT = "Werkplek van Schakel"
OUT = "Het is niet gelukt om je binnen te laten"


@pytest.fixture
async def noor(desk: OpenDesk) -> Someone:
    return await desk.hall.person(Role.COORDINATOR, "Noor")


@pytest.fixture
async def bram(desk: OpenDesk) -> Someone:
    """An official who is asked as the second person."""
    return await desk.hall.person(Role.OFFICIAL, "Bram")


async def kept(desk: OpenDesk) -> tuple[int, int, int]:
    """Count people who come in, accounts at the desk, and messages in chats there."""

    def count(unit: Unit) -> tuple[int, int, int]:
        coming, accounts = unit.store.people.coming_in(), unit.store.desk_accounts.marks()
        messages = unit.store.people.all()
        standing = sum(unit.store.desk_messages.count(each.id)[0] for each in messages)
        return len(coming), len(accounts), standing

    return await desk.hall.work(count)


async def says_at_door(desk: OpenDesk, subject: str) -> str:
    """Sign in once more from another browser, as somebody who is not let in; gives the page."""
    answer = await desk.browser().signs_in(subject)
    assert answer.status_code == 403
    return answer.text


async def test_somebody_goes_back_and_on_again(desk: OpenDesk, noor: Someone) -> None:
    chat = await begins(desk, noor)
    await chat.press("Nederlands")
    await chat.press("Verder")
    expected = (await chat.texts())[-1]
    await chat.press("Verder")
    await chat.press("Terug")
    assert (await chat.texts())[-1] == expected
    assert len(await chat.texts()) == 1, "it stays one message that changes"


async def test_somebody_thinks_twice_about_stopping(desk: OpenDesk, noor: Someone) -> None:
    chat = await begins(desk, noor)
    await chat.press("Nederlands")
    await chat.type("/stop")
    assert "Wil je stoppen?" in (await chat.texts())[-1]
    await chat.press("Nee")
    assert "Welkom" in (await chat.texts())[-1]


@pytest.mark.parametrize("way", ["stops", "declines"])
async def test_who_would_rather_not_hears_goodbye_at_once_and_is_forgotten(
    desk: OpenDesk, noor: Someone, way: str
) -> None:
    chat = await begins(desk, noor)
    await chat.press("Nederlands")
    if way == "stops":
        await chat.press("Stoppen")
        farewell = await chat.press("Ja")
    else:
        for _ in range(4):
            await chat.press("Verder")
        farewell = await chat.press("Liever niet")
    assert "we hebben alles over jou gewist" in farewell.text
    assert await kept(desk) == (0, 0, 0)
    assert not await chat.browser.is_in()
    assert "over jou gewist" not in await says_at_door(desk, "merel"), "it is said once"


async def test_three_wrong_codes_end_it_and_the_newcomer_hears_so(
    desk: OpenDesk, noor: Someone
) -> None:
    chat = await begins(desk, noor)
    await answers_all(chat)
    for attempt in range(3):
        code = await code_of(chat)
        wrong = "0000" if code != "0000" else "0001"
        await hears(desk, noor, "Merel", wrong, attempt)
        if attempt < 2:
            assert "klopte niet" in (await chat.texts())[-1]
    front = await chat.browser.get("/messages")
    assert front.status_code == 401
    assert FRONT in front.text
    assert OUT in await says_at_door(desk, "merel")
    assert OUT not in await says_at_door(desk, "merel")
    assert await kept(desk) == (0, 0, 0)


async def test_who_is_turned_down_hears_so_and_can_be_invited_anew(
    desk: OpenDesk, noor: Someone
) -> None:
    chat = await begins(desk, noor)
    await answers_all(chat)
    merel = await person(desk, "Merel")
    await as_person(desk, noor, lambda unit, by: admission.turn_down(unit, by, merel.id))
    assert not await chat.browser.is_in()
    assert OUT in await says_at_door(desk, "merel")
    await comes_in(desk, noor, "merel", "Merel")
    assert (await person(desk, "Merel")).standing is Standing.MEMBER


async def test_who_does_not_come_in_within_a_week_hears_that_it_lapsed(
    desk: OpenDesk, noor: Someone
) -> None:
    chat = await begins(desk, noor)
    desk.hall.now += timedelta(days=7)
    await desk.hall.work(admission.lapse)
    assert not await chat.browser.is_in()
    assert "Je uitnodiging is verlopen" in await says_at_door(desk, "merel")
    assert await kept(desk) == (0, 0, 0)


async def test_a_last_word_is_not_kept_for_ever(desk: OpenDesk, noor: Someone) -> None:
    await begins(desk, noor)
    desk.hall.now += timedelta(days=7)
    await desk.hall.work(admission.lapse)
    desk.hall.now += timedelta(days=7)
    assert "Je uitnodiging is verlopen" not in await says_at_door(desk, "merel")


async def _waits_for_bram(desk: OpenDesk, noor: Someone) -> tuple[ChatAtDesk, Person]:
    chat = await begins(desk, noor)
    await hears(desk, noor, "Merel", await answers_all(chat))
    assert "moet nog iemand van de gemeente akkoord gaan" in (await chat.texts())[-1]
    return chat, await person(desk, "Merel")


async def _decides(desk: OpenDesk, bram: Someone, merel: Person, *, agrees: bool) -> None:
    def decide(unit: Unit, second: Person) -> None:
        proposal = admission.proposal_of(unit, merel)
        assert proposal is not None
        decision = agreeing.agree if agrees else agreeing.refuse
        decision(unit, second, Proposed.PERSON, merel.id, proposal.token)

    await as_person(desk, bram, decide)


async def test_a_second_person_agrees(desk: OpenDesk, noor: Someone, bram: Someone) -> None:
    chat, merel = await _waits_for_bram(desk, noor)
    assert (await chat.browser.get("/")).headers["Location"] == "/messages"
    await _decides(desk, bram, merel, agrees=True)
    assert "Welkom, Merel" in (await chat.texts())[-1]
    assert await chat.browser.is_in()


async def test_a_second_person_refuses(desk: OpenDesk, noor: Someone, bram: Someone) -> None:
    chat, merel = await _waits_for_bram(desk, noor)
    await _decides(desk, bram, merel, agrees=False)
    assert not await chat.browser.is_in()
    assert OUT in await says_at_door(desk, "merel")
    assert await kept(desk) == (0, 0, 0)


async def test_no_second_person_answers(desk: OpenDesk, noor: Someone, bram: Someone) -> None:
    chat, _ = await _waits_for_bram(desk, noor)
    desk.hall.now += timedelta(days=7)
    await desk.hall.work(agreeing.lapse)
    assert not await chat.browser.is_in()
    assert await kept(desk) == (0, 0, 0)


async def test_an_invitation_lets_in_once(desk: OpenDesk, noor: Someone) -> None:
    link = await invite(desk, noor)
    await comes_with(desk.browser(), link, "merel")
    assert "werkt niet (meer)" in await comes_with(desk.browser(), link, "somebody-else")
    assert (await kept(desk))[:2] == (1, 1)


@pytest.mark.parametrize(
    "pasted", ["{code}", "  {link}\n", "Hoi! {link}  Groet, Noor", "{link}&x=1"]
)
async def test_a_link_or_its_code_may_be_pasted(desk: OpenDesk, noor: Someone, pasted: str) -> None:
    link = await invite(desk, noor)
    given = pasted.format(link=link, code=link.rpartition("=")[2])
    assert await comes_with(desk.browser(), given, "merel") == "/messages"


@pytest.mark.parametrize("role", [Role.KEY_FIGURE, Role.CHAIR])
async def test_an_invitation_for_a_phone_is_not_spent_here(
    desk: OpenDesk, noor: Someone, role: Role
) -> None:
    link = await invite(desk, noor, role)
    assert "Open de link op je telefoon" in await comes_with(desk.browser(), link, "merel")
    assert await kept(desk) == (0, 0, 0)
    opened = await desk.hall.work(
        lambda unit: inviting.open_link(unit, AccountId(9), link.rpartition("=")[2], "nl")
    )
    assert opened.role is role


@pytest.mark.parametrize("nonsense", ["", "x", "start=", "a" * 600, "<script>", "\x00\n", "é=ß"])
async def test_nonsense_lets_nobody_in_and_leaves_nothing(
    desk: OpenDesk, noor: Someone, nonsense: str
) -> None:
    said = await comes_with(desk.browser(), nonsense, "merel")
    assert "werkt niet (meer)" in said or "kent dit account niet" in said
    assert await kept(desk) == (0, 0, 0)


async def test_guessing_all_day_opens_nothing_and_shuts_nobody_out(
    desk: OpenDesk, noor: Someone
) -> None:
    link, browser = await invite(desk, noor), desk.browser()
    refused = 0
    for number in range(80):
        begun = await browser.post("/invited", {"invite": f"guess-{number}"})
        if begun.status_code == 429:
            refused += 1
            continue
        answer = await browser.named(browser.asked_of(begun), "mallory")
        assert answer.status_code in {403, 429}
    assert refused, "an address asks so often and no more"
    assert await kept(desk) == (0, 0, 0)
    desk.seconds += 600
    assert await comes_with(desk.browser(), link, "merel") == "/messages"


async def test_who_is_in_already_hears_so_and_spends_nothing(
    desk: OpenDesk, noor: Someone, official: Someone
) -> None:
    link, browser = await invite(desk, noor), desk.browser()
    where = await comes_with(browser, link, "fatima")
    page = await browser.get(where)
    assert "Je doet al mee" in page.text
    assert await comes_with(desk.browser(), link, "merel") == "/messages"


async def test_who_comes_in_by_one_invitation_goes_on_with_it_when_another_is_pasted(
    desk: OpenDesk, noor: Someone
) -> None:
    chat = await begins(desk, noor)
    await chat.press("Nederlands")
    other = await invite(desk, noor, Role.COORDINATOR)
    browser = desk.browser()
    where = await comes_with(browser, other, "merel")
    assert (await browser.get(where)).status_code == 303
    assert "Welkom" in (await ChatAtDesk(browser).texts())[-1]
    assert await comes_with(desk.browser(), other, "noor2") == "/messages", "it is not spent"


async def test_signing_in_anew_halfway_goes_on_where_it_was(desk: OpenDesk, noor: Someone) -> None:
    chat = await begins(desk, noor)
    await chat.press("Nederlands")
    await chat.press("Verder")
    halfway = await chat.texts()
    again = desk.browser()
    assert (await again.signs_in("merel")).headers["Location"] == "/"
    assert (await again.get("/")).headers["Location"] == "/messages"
    assert await ChatAtDesk(again).texts() == halfway


async def test_a_session_that_ended_halfway_shows_what_was_typed(
    desk: OpenDesk, noor: Someone
) -> None:
    chat = await begins(desk, noor)
    await chat.press("Nederlands")
    page = await chat.page()
    desk.hall.now += timedelta(hours=9)
    lost = await chat.send(page, "Merel van dienst")
    assert lost.status_code == 401
    assert "Merel van dienst" in lost.text
    assert (await chat.browser.signs_in("merel")).status_code == 303
    assert "Welkom" in (await chat.texts())[-1]


async def test_the_first_coordinator_of_a_town_comes_in_at_the_desk(desk: OpenDesk) -> None:
    def issue(unit: Unit) -> str:
        return inviting.issue(unit, Role.COORDINATOR)[1]

    browser = desk.browser()
    link = f"https://t.me/schakel_bot?start={await desk.hall.work(issue)}"
    assert await comes_with(browser, link, "noor") == "/messages"
    chat = ChatAtDesk(browser)
    await chat.press("Nederlands")
    while "Ja" not in " ".join(await chat.choices()):
        await chat.press("Verder")
    await chat.press("Ja")
    await chat.type("Noor")
    noor = await person(desk, "Noor")
    assert noor.standing is Standing.MEMBER
    assert (await browser.get("/network")).status_code == 200
