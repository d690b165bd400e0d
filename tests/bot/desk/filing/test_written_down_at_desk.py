"""An official at the desk writes down what a caller tells: the questions and checks of the chat."""

import re
from dataclasses import replace

import pytest
from httpx2 import Response

from domain.concerns.acts import Act
from domain.concerns.concern import Concern, Stage, Urgency
from domain.filing.call_moments import CallPart
from domain.identifiers import ConcernId
from domain.roles import Role, Standing
from services.filing import call_me
from services.unit import Unit
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import answers_all, comes_with, hears, invite
from tests.bot.desk.meetings.filling import fills_in, form_in, heard, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

NEW = "/phone"
STORY = "Bij de brug staan elke avond twee groepen tegenover elkaar."
SEEN = "Nog een keer bekijken"
TOLD = {
    "may-i__allowed": "on",
    "danger": "no",
    "urgency": "normal",
    "words__account": STORY,
    "neighbourhood": "noord",
    "subject": "between-groups",
}


async def concerns(desk: OpenDesk) -> list[Concern]:
    return await desk.hall.look(lambda store: store.concerns.all())


async def told_by(browser: Visitor, whom: str, address: str = NEW, /, **typed: str) -> Response:
    """Fill in what was told, and look at it once more."""
    filled = ({"whom": whom} if address == NEW else {}) | TOLD | typed
    return await fills_in(browser, address, **filled)


async def asks_to_be_called(desk: OpenDesk, who: Someone) -> ConcernId:
    def ask(unit: Unit) -> ConcernId:
        person = unit.store.people.by_id(who.person)
        assert person is not None
        at_once = next(each for each in call_me.offered(unit) if each.part is CallPart.NOW)
        return call_me.ask(unit, person, at_once.call_back, "010 123 45 67").id

    return await desk.hall.work(ask)


async def leaves(desk: OpenDesk, who: Someone) -> None:
    def leave(unit: Unit) -> None:
        person = unit.store.people.by_id(who.person)
        assert person is not None
        unit.store.people.save(replace(person, standing=Standing.REMOVED))

    await desk.hall.work(leave)


async def test_a_member_is_its_reporter_in_every_way(
    desk: OpenDesk, fatima: Visitor, samira: Someone
) -> None:
    assert f'href="{NEW}"' in (await fatima.get("/")).text
    page = (await fatima.get(NEW)).text
    for asked in ("Wie vertelde je dit?", "Is er nu direct gevaar?", "Wat zie of hoor je?"):
        assert asked in page
    assert page.index("BEL NU 112") < page.index("Wat zie of hoor je?")
    preview = await told_by(fatima, samira.person)
    assert preview.status_code == 200, preview.text
    for said in (STORY, "Spanning tussen groepen", "Noord", "<b>Samira</b> is de melder."):
        assert said in preview.text
    assert await concerns(desk) == []

    sent = await sends(fatima, NEW, preview)
    (concern,) = await concerns(desk)
    assert (sent.status_code, sent.headers["Location"]) == (303, f"/concerns/{concern.id}")
    assert (concern.reporter, concern.named) == (samira.person, True)
    assert (concern.stage, concern.urgency) == (Stage.FILED, Urgency.NORMAL)
    assert "Fatima schreef dit voor je op" in await heard(desk, samira)
    assert await desk.hall.journal(concern.id) == ["filed-by-phone", "receipt-delivered"]
    shown = (await fatima.get(sent.headers["Location"])).text
    assert "Aan de telefoon opgeschreven" in shown
    assert STORY not in shown, "read as any other"
    assert STORY not in desk.hall.texts()


@pytest.mark.parametrize("again", ["posted twice", "a second tab"])
async def test_it_is_filed_once(
    desk: OpenDesk, fatima: Visitor, samira: Someone, again: str
) -> None:
    preview = await told_by(fatima, samira.person)
    await sends(fatima, NEW, preview)
    if again == "a second tab":
        await told_by(fatima, samira.person, words__account="Iets anders.")
    once_more = await sends(fatima, NEW, preview)
    if again == "a second tab":
        assert once_more.status_code == 409
        assert "Iets anders." in once_more.text
    else:
        assert once_more.headers["Location"] == "/"
    assert len(await concerns(desk)) == 1


async def test_somebody_outside_has_no_name_and_gets_no_message(
    desk: OpenDesk, fatima: Visitor, samira: Someone
) -> None:
    preview = await told_by(fatima, "outside")
    assert "Niemand krijgt hiervan bericht." in preview.text
    sent = await sends(fatima, NEW, preview)
    (concern,) = await concerns(desk)
    assert (concern.timeline.outside, concern.named) == (True, False)
    assert concern.reporter != samira.person
    shown = (await fatima.get(sent.headers["Location"])).text
    assert "Verteld door iemand buiten het netwerk" in shown
    assert "Vraag stellen" not in shown


async def test_without_the_caller_s_yes_nothing_is_kept(
    desk: OpenDesk, fatima: Visitor, samira: Someone
) -> None:
    without = {name: value for name, value in TOLD.items() if name != "may-i__allowed"}
    refused = await fills_in(fatima, NEW, whom=samira.person, **without)
    assert refused.status_code == 422
    assert "Zet dit vinkje als de beller ja zei." in refused.text
    assert STORY in refused.text, "nothing typed is lost in the page"
    assert STORY not in (await fatima.get(NEW)).text
    # Who ticked it and takes it back keeps nothing either.
    preview = await told_by(fatima, samira.person)
    assert STORY in (await fatima.get(NEW)).text
    ticked = form_in(await fatima.get(NEW), NEW)
    del ticked["may-i.allowed"]
    await fatima.post(NEW, ticked)
    assert STORY not in (await fatima.get(NEW)).text
    assert (await sends(fatima, NEW, preview)).headers["Location"] == "/"
    assert await concerns(desk) == []


async def test_in_danger_less_is_asked_and_it_is_urgent(
    desk: OpenDesk, fatima: Visitor, samira: Someone
) -> None:
    preview = await told_by(fatima, samira.person, danger="yes", urgency="")
    assert preview.status_code == 200, preview.text
    await sends(fatima, NEW, preview)
    (concern,) = await concerns(desk)
    assert (concern.danger, concern.urgency) == (True, Urgency.URGENT)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({"whom": ""}, "Kies hier een van de antwoorden."),
        ({"whom": "nobody"}, "Kies hier een van de antwoorden."),
        ({"danger": ""}, "Kies hier een van de antwoorden."),
        ({"urgency": ""}, "Kies hier een van de antwoorden."),
        ({"subject": ""}, "Kies hier een van de antwoorden."),
        ({"words__account": ""}, "Vul hier iets in."),
        ({"words__account": "x" * 20_001}, "dit zijn er 1 te veel"),
        ({"words__account": "Nummer 111222333."}, "burgerservicenummer"),
    ],
)
async def test_what_a_chat_refuses_is_refused(
    desk: OpenDesk, fatima: Visitor, samira: Someone, typed: dict[str, str], why: str
) -> None:
    refused = await fills_in(fatima, NEW, **({"whom": samira.person} | TOLD | typed))
    assert refused.status_code == 422
    assert why in refused.text
    assert "111222333" not in (await fatima.get(NEW)).text, "and is never kept"
    assert await concerns(desk) == []


async def test_words_that_lead_to_one_person_are_shown_first(
    desk: OpenDesk, fatima: Visitor, samira: Someone
) -> None:
    preview = await told_by(fatima, "outside", words__account="Bel 0612345678 in de Dorpsstraat 3.")
    assert "<code>0612345678</code>" in preview.text
    assert "Toch versturen" in preview.text
    assert "Toch versturen" not in (await told_by(fatima, "outside")).text


async def test_all_of_it_is_read_back(desk: OpenDesk, fatima: Visitor, samira: Someone) -> None:
    long = " ".join(f"woord{number}" for number in range(400))
    assert long in (await told_by(fatima, "outside", words__account=long)).text


async def test_what_was_typed_when_a_session_had_ended_waits_if_the_caller_said_yes(
    desk: OpenDesk, fatima: Visitor, samira: Someone
) -> None:
    page = await fatima.get(NEW)
    filled = form_in(page, NEW) | {"words.account": STORY}
    desk.hall.wait(minutes=20)
    answer = await fatima.post(NEW, filled)
    assert answer.status_code == 401
    assert "niet bewaard" in answer.text
    assert STORY in answer.text, "to copy it"
    answer = await fatima.post(NEW, filled | {"may-i.allowed": "on"})
    assert "Wat je typte, is een dag bewaard" in answer.text
    assert re.search(r'href="/sign-in\?to=%2Fphone"', answer.text)
    await fatima.signs_in("fatima", to=NEW)
    assert form_in(await fatima.get(NEW), NEW)["words.account"] == STORY


async def test_what_was_told_is_written_into_the_call_that_was_asked_for(
    desk: OpenDesk, fatima: Visitor, official: Someone, samira: Someone
) -> None:
    asked = await asks_to_be_called(desk, samira)
    here = f"/concerns/{asked}/write-down"
    shown = (await fatima.get(f"/concerns/{asked}")).text
    assert f'href="{here}"' in shown
    page = (await fatima.get(here)).text
    assert "Wie vertelde je dit?" not in page
    preview = await told_by(fatima, "", here)
    assert "vroeg Samira om gebeld te worden" in preview.text
    sent = await sends(fatima, here, preview)
    assert sent.headers["Location"] == f"/concerns/{asked}"
    (concern,) = await concerns(desk)
    assert (concern.id, concern.subject) == (asked, "between-groups")
    assert (concern.stage, concern.owner) == (Stage.TAKEN_UP, official.person)
    assert "Fatima schreef dit voor je op" in await heard(desk, samira)
    assert here not in (await fatima.get(f"/concerns/{asked}")).text
    assert (await sends(fatima, here, preview)).headers["Location"] == f"/concerns/{asked}"
    assert (await fatima.get(here)).status_code == 409


async def test_who_is_chosen_and_asked_to_be_called_has_it_written_into_that(
    desk: OpenDesk, fatima: Visitor, samira: Someone
) -> None:
    asked = await asks_to_be_called(desk, samira)
    reference = str((await desk.hall.now_is(asked)).reference)
    preview = await told_by(fatima, samira.person)
    assert reference in preview.text
    await sends(fatima, NEW, preview)
    assert [each.id for each in await concerns(desk)] == [asked]


@pytest.mark.parametrize("step", ["looked at", "sent"])
async def test_a_colleague_was_first_and_no_word_is_lost(
    desk: OpenDesk, fatima: Visitor, samira: Someone, step: str
) -> None:
    bram = await desk.hall.person(name="Bram")
    await desk.let_in(bram, "bram")
    other = desk.browser()
    await other.signs_in("bram")
    here = f"/concerns/{await asks_to_be_called(desk, samira)}/write-down"
    page = await fatima.get(here)
    preview = await told_by(fatima, "", here, words__account="Van Fatima.")
    await sends(other, here, await told_by(other, "", here))
    late = (
        await fills_in(fatima, here, page, **(TOLD | {"words__account": "Van Fatima."}))
        if step == "looked at"
        else await sends(fatima, here, preview)
    )
    assert late.status_code == 409
    assert "is al opgeschreven" in late.text
    assert "Van Fatima." in late.text
    assert len(await concerns(desk)) == 1


async def test_a_caller_who_left_meanwhile_is_asked_for_anew(
    desk: OpenDesk, fatima: Visitor, samira: Someone
) -> None:
    asked = await asks_to_be_called(desk, samira)
    preview = await told_by(fatima, samira.person)
    await leaves(desk, samira)
    refused = await sends(fatima, NEW, preview)
    assert refused.status_code in {409, 422}
    assert STORY in refused.text
    shown = (await fatima.get(f"/concerns/{asked}")).text
    assert "write-down" not in shown
    assert (await fatima.get(f"/concerns/{asked}/write-down")).status_code == 409


async def test_the_protocol_says_who_may(
    desk: OpenDesk, fatima: Visitor, noor: Visitor, samira: Someone
) -> None:
    asked = await asks_to_be_called(desk, samira)
    addresses = (NEW, f"/concerns/{asked}/write-down")
    for address in addresses:
        assert (await noor.get(address)).status_code == 404
    assert f'href="{NEW}"' not in (await noor.get("/")).text
    assert "write-down" not in (await noor.get(f"/concerns/{asked}")).text
    hall = desk.hall
    rules = dict(hall.municipality.protocol.rules)
    rules[Act.FILE_FOR] = replace(rules[Act.FILE_FOR], who=frozenset())
    protocol = replace(hall.municipality.protocol, rules=rules)
    hall.municipality = replace(hall.municipality, protocol=protocol)
    for address in addresses:
        assert (await fatima.get(address)).status_code == 404
    assert f'href="{NEW}"' not in (await fatima.get("/")).text
    assert "write-down" not in (await fatima.get(f"/concerns/{asked}")).text


async def test_only_who_hears_back_is_offered_as_a_reporter(
    desk: OpenDesk, fatima: Visitor, samira: Someone, coordinator: Someone
) -> None:
    """Who files gets the receipt on their phone; officials and coordinators file nothing."""
    await leaves(desk, await desk.hall.person(Role.KEY_FIGURE, "Weg"))
    page = (await fatima.get(NEW)).text
    offered = re.findall(r'name="whom" value="(\w+)"', page)
    assert offered == [samira.person, "outside"]


async def test_the_command_works_in_the_chat_of_who_has_no_telegram(
    desk: OpenDesk, samira: Someone
) -> None:
    noor = await desk.hall.person(Role.COORDINATOR, "Noor")
    browser = desk.browser()
    await comes_with(browser, await invite(desk, noor), "merel")
    chat = ChatAtDesk(browser)
    await hears(desk, noor, "Merel", await answers_all(chat))
    await chat.type("/telefoon")
    assert "Wie vertelde je dit?" in (await chat.texts())[-1]
    await chat.type("Samira")
    for choice in ("Ja, dat mag", "Nee"):
        await chat.press(choice)
    await chat.type(STORY)
    for choice in ("Klaar", "Noord", "Het kan wachten", "Spanning tussen groepen", "Versturen"):
        await chat.press(choice)
    (concern,) = await concerns(desk)
    assert concern.reporter == samira.person
    assert "Merel schreef dit voor je op" in await heard(desk, samira)


async def test_words_are_shown_as_words(desk: OpenDesk, fatima: Visitor, samira: Someone) -> None:
    preview = await told_by(fatima, "outside", words__account="<script>alert(1)</script>")
    assert "<script>alert" not in preview.text
    assert "&lt;script&gt;" in preview.text
