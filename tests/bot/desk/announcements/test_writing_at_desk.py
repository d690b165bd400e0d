"""Writing at the desk to the network, to its coordinators, and back: looked at, and sent once."""

import asyncio
import re
from dataclasses import replace

import pytest
from httpx2 import Response

from domain.announcements.announcement import Announcement
from domain.identifiers import AffairId, InviteId, LetterId
from domain.people import desk_chat
from domain.people.audience import Audience, Reach
from domain.people.membership import NetworkRole
from domain.roles import Role, Standing
from services.announcements import letters, sending
from services.unit import Unit
from services.upkeep import sweeping
from storage.records import Person
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.meetings.filling import form_in, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.meetings.gathering import takes_part
from tests.handlers.town_hall import Someone

NEW = "/announcements/new"
WORDS = "Het buurthuis is tot maart dicht."
TO_ALL = {"reach": "all", "when": "now", "words.words-nl": WORDS}
LATER = {"when": "later", "at.day": "2026-11-24", "at.hour": "10:00"}
BSN = "111222333"


def of(unit: Unit, someone: Someone) -> Person:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    return person


async def looks(visitor: Visitor, given: dict[str, str], address: str = NEW) -> Response:
    """Open a form, fill this in as well, and look at it once more."""
    page = await visitor.get(address)
    assert page.status_code == 200, page.text
    return await visitor.post(address, form_in(page, address) | given)


async def does(visitor: Visitor, given: dict[str, str], address: str = NEW) -> Response:
    looked = await looks(visitor, given, address)
    assert looked.status_code == 200, looked.text
    sent = await sends(visitor, address, looked)
    assert sent.status_code == 303, sent.text
    await visitor.desk.hall.deliver()
    return sent


async def known(desk: OpenDesk) -> list[Announcement]:
    return await desk.hall.look(lambda store: list(store.affairs.all(Announcement)))


async def sent_by(desk: OpenDesk, someone: Someone) -> AffairId:
    """Let somebody else send an announcement; gives which."""
    return await desk.hall.work(
        lambda unit: (
            sending.compose(
                unit, of(unit, someone), Audience(Reach.ALL), None, words={"nl": WORDS}
            ).id
        )
    )


async def letter_of(desk: OpenDesk, member: Someone, sent: AffairId, words: str) -> LetterId:
    await desk.hall.work(lambda unit: letters.say_back(unit, of(unit, member), sent, words))
    return await desk.hall.look(lambda store: store.letters.about(sent, letters.REPLY)[-1].id)


async def test_an_announcement_is_looked_at_first_and_reaches_everybody(
    desk: OpenDesk, samira: Someone, noor: Visitor
) -> None:
    assert NEW in (await noor.get("/announcements")).text
    looked = await looks(noor, TO_ALL)
    for said in ("1 persoon", "zodra je op Versturen drukt", WORDS, "Bericht van Noor"):
        assert said in looked.text.replace("<b>", "").replace("</b>", ""), said
    assert (await known(desk), samira.inbox) == ([], [])
    sent = await sends(noor, NEW, looked)
    await desk.hall.deliver()
    found = (await known(desk))[0]
    assert sent.headers["Location"] == f"/announcements/{found.id}"
    assert WORDS in samira.inbox[-1]
    assert "Bezorgd: 1 van 1" in (await noor.get(sent.headers["Location"])).text
    assert WORDS not in (await noor.get(NEW)).text, "what was sent is not there any more"


async def test_of_a_page_full_of_marks_a_letter_keeps_what_any_has(
    desk: OpenDesk, samira: Someone, noor: Visitor
) -> None:
    looked = await looks(noor, TO_ALL | {"words.words-nl": "Piet" + "\u0301\u0327" * 2_000 + "!"})
    assert looked.status_code == 200
    await sends(noor, NEW, looked)
    words = (await known(desk))[0].words["nl"]
    assert (len(words), words[:3], words[-1]) == (34, "Pie", "!")


async def test_what_is_posted_many_times_is_sent_once(
    desk: OpenDesk, samira: Someone, noor: Visitor
) -> None:
    looked = await looks(noor, TO_ALL)
    answers = await asyncio.gather(*(sends(noor, NEW, looked) for _ in range(4)))
    answers.append(await sends(noor, NEW, looked))
    assert {each.status_code for each in answers} == {303}
    await desk.hall.deliver()
    assert len(await known(desk)) == 1
    assert len([each for each in samira.inbox if WORDS in each]) == 1


@pytest.mark.parametrize(
    "other", [{"words.words-nl": "Anders."}, LATER, {"words.words-nl": ""}, {"reach": "nobody"}]
)
async def test_of_two_tabs_the_first_sends_nothing_but_what_stands_in_it(
    desk: OpenDesk, samira: Someone, noor: Visitor, other: dict[str, str]
) -> None:
    first = await looks(noor, TO_ALL)
    await looks(noor, other)
    answer = await sends(noor, NEW, first)
    assert answer.status_code == 409
    assert "In een ander tabblad" in answer.text
    assert (await known(desk), samira.inbox) == ([], [])


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "Kies hier een van de antwoorden"),
        ({"words.words-nl": ""}, "Vul hier iets in"),
        (TO_ALL | {"reach": "everywhere"}, "Kies hier een van de antwoorden"),
        (TO_ALL | {"reach": "chosen", "people.nobody": "on"}, "Kies er minstens 1"),
        (TO_ALL | {"words.words-nl": "x" * 5_000}, "Je tekst is te lang"),
        (TO_ALL | {"words.words-nl": " \u200b "}, "Vul hier iets in"),
        (TO_ALL | {"when": "later"}, "Vul hier iets in"),
        (TO_ALL | {"when": "later", "at.day": "2026-11-24"}, "Vul ook de tijd in"),
        (TO_ALL | LATER | {"at.day": "2026-11-22"}, "Dit is al voorbij"),
        (TO_ALL | LATER | {"at.day": "ooit"}, "Vul een dag en een tijd in"),
    ],
)
async def test_what_cannot_be_sent_is_asked_again_and_no_word_is_lost(
    desk: OpenDesk, samira: Someone, noor: Visitor, given: dict[str, str], said: str
) -> None:
    assert samira.person
    words = given.get("words.words-nl", "")
    answer = await looks(noor, given)
    assert answer.status_code == 422
    assert said in answer.text
    assert words in answer.text
    assert words.strip() in (await noor.get(NEW)).text
    unsent = await noor.post(f"{NEW}/send", {"token": await noor.form_token(), "mark": ""})
    assert unsent.status_code == 409
    assert await known(desk) == []


async def test_a_citizen_service_number_is_never_kept(samira: Someone, noor: Visitor) -> None:
    assert samira.person
    answer = await looks(noor, TO_ALL | {"words.words-nl": f"Bel over {BSN}."})
    assert answer.status_code == 422
    assert "burgerservicenummer" in answer.text
    assert BSN in answer.text, "to take it out"
    assert BSN not in (await noor.get(NEW)).text


async def test_it_goes_to_whom_was_chosen_in_their_own_language(
    desk: OpenDesk, samira: Someone, noor: Visitor
) -> None:
    merel = await desk.hall.person(Role.KEY_FIGURE, "Merel", "en")
    assert "Een of meer buurten" not in (await noor.get(NEW)).text, "where nobody lives"
    page = (await noor.get(NEW)).text
    assert f'name="people.{merel.person}"' in page
    english = {"words.words-en": "The centre is closed."}
    chosen = {"reach": "chosen", f"people.{merel.person}": "on"}
    await does(noor, TO_ALL | english | chosen)
    assert "The centre is closed." in merel.inbox[-1]
    assert not samira.inbox


async def test_at_the_desk_it_goes_to_who_chose_a_role_as_well(
    desk: OpenDesk, samira: Someone, noor: Visitor
) -> None:
    assert "Wie een rol koos" not in (await noor.get(NEW)).text
    merel = await desk.hall.person(Role.KEY_FIGURE, "Merel")
    await takes_part(desk.hall, merel, roles=frozenset({NetworkRole.DOER}))
    assert 'name="roles.doer"' in (await noor.get(NEW)).text
    await does(noor, TO_ALL | {"reach": "roles", "roles.doer": "on"})
    assert WORDS in merel.inbox[-1]
    assert not samira.inbox


async def test_a_large_network_is_picked_by_name_and_written_to_at_length(
    desk: OpenDesk, noor: Visitor
) -> None:
    people = [await desk.hall.person(Role.KEY_FIGURE, f"Buur {each}") for each in range(250)]
    picked = {f"people.{each.person}": "on" for each in people}
    long = {"words.words-nl": "ﷺ" * 3_900, "words.words-en": "ﷺ" * 3_900}
    looked = await looks(noor, TO_ALL | {"reach": "chosen"} | picked | long)
    assert looked.status_code == 200, looked.text[:2_000]
    assert "250 mensen" in looked.text


async def test_a_planned_one_goes_in_time(desk: OpenDesk, samira: Someone, noor: Visitor) -> None:
    looked = await looks(noor, TO_ALL | LATER)
    assert "dinsdag 24 november" in looked.text
    await sends(noor, NEW, looked)
    assert not samira.inbox
    desk.hall.wait(days=1)
    await desk.hall.work(sweeping.sweep)
    assert WORDS in samira.inbox[-1]


async def test_to_nobody_nothing_can_be_written(noor: Visitor) -> None:
    answer = await noor.get(NEW)
    assert answer.status_code == 409
    assert "niemand die een bericht zou krijgen" in answer.text


async def test_what_was_typed_in_a_session_that_ended_waits(
    desk: OpenDesk, samira: Someone, noor: Visitor
) -> None:
    assert samira.person
    form = form_in(await noor.get(NEW), NEW) | TO_ALL
    desk.hall.wait(minutes=20)
    answer = await noor.post(NEW, form)
    assert answer.status_code == 401
    assert "is een dag bewaard" in answer.text
    assert "to=%2Fannouncements%2Fnew" in answer.text
    await noor.signs_in("noor")
    assert WORDS in (await noor.get(NEW)).text
    stranger = await desk.browser().post(NEW, form)
    assert stranger.status_code == 401
    assert WORDS in stranger.text, "to copy it"


async def test_a_reply_goes_to_the_coordinators_and_the_answer_back(
    desk: OpenDesk, fatima: Visitor, official: Someone, noor: Visitor, coordinator: Someone
) -> None:
    sent = await sent_by(desk, coordinator)
    chat, address = list(official.inbox), f"/announcements/{sent}/reply"
    assert address in (await fatima.get(f"/announcements/{sent}")).text
    done = await does(fatima, {"words.words": "Waar kan ik nu terecht?"}, address)
    assert "is doorgegeven" in (await fatima.get(done.headers["Location"])).text
    assert official.inbox == chat, "in the chat nothing is said of what was done at the desk"
    assert "Waar kan ik nu terecht?" in coordinator.inbox[-1]
    letter = await desk.hall.look(lambda store: store.letters.about(sent, letters.REPLY)[0].id)
    chat, answer = list(coordinator.inbox), f"/letters/{letter}/answer"
    assert answer in (await noor.get("/letters")).text
    done = await does(noor, {"words.words": "In de bibliotheek."}, answer)
    assert "Je antwoord gaat nu" in (await noor.get(done.headers["Location"])).text
    assert len(coordinator.inbox) == len(chat), "only their letter there says it was answered"
    assert "In de bibliotheek." in official.inbox[-1]


async def test_nobody_writes_where_it_is_not_theirs(
    desk: OpenDesk, fatima: Visitor, noor: Visitor, coordinator: Someone, samira: Someone
) -> None:
    iris = await desk.hall.person(Role.COORDINATOR, "Iris")
    by_iris = await sent_by(desk, iris)
    mine = await letter_of(desk, coordinator, by_iris, "Van mij.")
    theirs = await letter_of(desk, samira, by_iris, "Van Samira.")
    only_samira = Audience(Reach.CHOSEN, people=(samira.person,))
    private = await desk.hall.work(
        lambda unit: (
            sending.compose(unit, of(unit, coordinator), only_samira, None, words={"nl": WORDS}).id
        )
    )
    for visitor, address in (
        (noor, f"/letters/{mine}/answer"),
        (fatima, f"/letters/{theirs}/answer"),
        (fatima, f"/announcements/{private}/reply"),
        (fatima, NEW),
    ):
        token = {"token": await visitor.form_token(), "words.words": "Nee."}
        assert (await visitor.get(address)).status_code == 404, address
        for post in (address, f"{address}/send"):
            assert (await visitor.post(post, token)).status_code in {303, 404}, post
    assert len(await desk.hall.look(lambda store: store.letters.of_kind(letters.REPLY))) == 2
    assert not await desk.hall.look(lambda store: store.letters.of_kind(letters.ANSWER))


async def test_an_answer_to_what_is_gone_meanwhile_says_so(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, samira: Someone
) -> None:
    letter = await letter_of(desk, samira, await sent_by(desk, coordinator), "Hallo.")
    address = f"/letters/{letter}/answer"
    looked = await looks(noor, {"words.words": "Dag Samira."}, address)
    await desk.hall.work(lambda unit: unit.store.letters.drop(letter))
    gone = await sends(noor, address, looked)
    assert gone.status_code == 409
    assert "Deze reactie is er niet meer" in gone.text


async def test_who_answers_sees_what_they_answer_and_that_a_colleague_was_first(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, samira: Someone
) -> None:
    iris = await desk.hall.person(Role.COORDINATOR, "Iris")
    letter = await letter_of(desk, samira, await sent_by(desk, coordinator), "Waar is <i>dat</i>?")
    address = f"/letters/{letter}/answer"
    looked = await looks(noor, {"words.words": "Achter de kerk."}, address)
    for page in (await noor.get(address), looked):
        assert "Samira" in page.text
        assert "Waar is &lt;i&gt;dat&lt;/i&gt;?" in page.text
        assert "Beantwoord door" not in page.text
    await desk.hall.work(
        lambda unit: letters.answer(unit, of(unit, iris), letter, "Naast de kerk.")
    )
    second = await sends(noor, address, looked)
    assert second.status_code == 409
    assert "Beantwoord door Iris" in second.text
    assert "Achter de kerk." in second.text, "to copy it"
    assert "Achter de kerk." not in "".join(samira.inbox)
    typed = form_in(second, address) | {"words.words": "Het is achter de kerk."}
    await sends(noor, address, await noor.post(address, typed))
    await desk.hall.deliver()
    assert "Het is achter de kerk." in samira.inbox[-1]


async def test_who_replies_sees_what_they_reply_to(
    desk: OpenDesk, fatima: Visitor, coordinator: Someone
) -> None:
    sent = await sent_by(desk, coordinator)
    assert WORDS in (await fatima.get(f"/announcements/{sent}/reply")).text


async def test_words_that_came_too_late_can_still_be_copied(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, samira: Someone
) -> None:
    letter = await letter_of(desk, samira, await sent_by(desk, coordinator), "Hallo.")
    address = f"/letters/{letter}/answer"
    looked = await looks(noor, {"words.words": "Dag Samira."}, address)
    await desk.hall.work(lambda unit: unit.store.letters.drop(letter))
    of_an_earlier_session = form_in(looked, f"{address}/send") | {"words.words": "Dag nog eens."}
    late = await noor.get(address)
    old = await noor.post(address, of_an_earlier_session | {"token": "of-before"})
    for answer, words in ((late, "Dag Samira."), (old, "Dag nog eens.")):
        assert answer.status_code == 409
        assert "Deze reactie is er niet meer" in answer.text
        assert words in answer.text
    away = f"{address}/throw-away"
    assert (await noor.post(away, form_in(late, away))).status_code == 303
    assert "Dag Samira." not in (await noor.get(address)).text


async def without_telegram(desk: OpenDesk, role: Role, name: str) -> Visitor:
    """Let somebody in whose only chat is at the desk, and who is signed in there."""

    def admit(unit: Unit) -> Someone:
        invite, account = InviteId(unit.chance.bytes(8).hex()), desk_chat.new_number(unit.chance)
        person = unit.store.people.add_newcomer(account, role, "nl", invite, unit.now)
        joined = replace(person, standing=Standing.MEMBER, name=name, joined_at=unit.now)
        unit.store.people.save(joined)
        return Someone(desk.hall, joined.id, account)

    await desk.let_in(await desk.hall.work(admit), name)
    browser = desk.browser()
    await browser.signs_in(name)
    return browser


async def test_who_has_no_telegram_writes_replies_and_answers_as_anybody(
    desk: OpenDesk, samira: Someone
) -> None:
    iris = await without_telegram(desk, Role.COORDINATOR, "Iris")
    bram = await without_telegram(desk, Role.OFFICIAL, "Bram")
    sent = (await does(iris, TO_ALL)).headers["Location"]
    assert WORDS in samira.inbox[-1]
    assert any(WORDS in text for text in await ChatAtDesk(bram).texts())
    assert "Bericht van Iris" in (await bram.get(sent)).text
    assert "Bezorgd: 2 van 2" in (await iris.get(sent)).text
    await does(bram, {"words.words": "Waar kan ik nu terecht?"}, f"{sent}/reply")
    assert any("nu terecht?" in text for text in await ChatAtDesk(iris).texts())
    found = re.search(r'href="(/letters/\w+/answer)"', (await iris.get("/letters")).text)
    assert found is not None
    await does(iris, {"words.words": "In de bibliotheek."}, found[1])
    assert "In de bibliotheek." in (await bram.get(sent)).text
