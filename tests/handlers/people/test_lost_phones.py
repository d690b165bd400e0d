"""`Telefoon kwijt`: the account sees and does nothing from then on, until it is let in again."""

import re
from dataclasses import replace

import pytest

from domain.concerns.protocol import Act
from domain.conversations.attachments import Medium
from domain.identifiers import AccountId, ChatId, MessageId, PersonId
from domain.notices import Notice, NoticeKind
from domain.people.membership import Membership
from domain.roles import Role, Standing
from handlers import menu, route_table
from handlers.telegram.calls import Sentence
from handlers.telegram.happenings import ChatPlace, Edited, Said, SentFile, SentOther
from services.meetings import calendar_address
from services.people import admission, agreeing, inviting, language_and_removal, lost_phones
from services.reply import reply
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import ended_again, erasing, sweeping
from storage.records import Person
from storage.store import Store
from storage.tables.tombstones import Buried
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.people.visitor import TO_CONSENT
from tests.handlers.town_hall import Someone, TownHall

NOT_HERE = "Deze telefoon is als kwijt gemeld"
SURE, BACK = "Ja, de telefoon is kwijt", "Link maken om terug te komen"
NEW_PHONE = AccountId(700_950)


async def person(hall: TownHall, who: Someone) -> Person:
    found = await hall.look(lambda store: store.people.by_id(who.person))
    assert found is not None
    return found


async def loses(reporter: Someone, name: str) -> str:
    """Say in private that a colleague's phone was lost; gives the toast."""
    chat = Chat(reporter)
    await chat.says("/telefoonkwijt")
    await chat.presses(name)
    return await chat.presses(SURE)


async def loses_member(coordinator: Someone, label: str) -> None:
    chat = Chat(coordinator)
    await chat.says("/netwerk")
    for button in ("Leden", label, "Telefoon kwijt", SURE):
        await chat.presses(button)


async def opens(who: Someone, code: str, account: AccountId | None = None) -> None:
    """Open a link, from their own account or another."""
    place = ChatPlace(ChatId(account or who.account), private=True)
    speaker = replace(who._speaker(), account=account or who.account)
    said = Said(speaker, place, MessageId(9_000), f"/start {code}", command="start", argument=code)
    await who.happen(said)


async def makes_link(hall: TownHall, coordinator: Someone, lost: Someone) -> str:
    """Make the link by which somebody comes in again, as the notice draws it."""

    def make(unit: Unit) -> str:
        noor = unit.store.people.by_id(coordinator.person)
        assert noor is not None
        invite = inviting.offer_again(unit, noor, lost.person)
        return inviting.draw_code(unit, invite)

    # The picture that is sent afterwards would draw another one.
    hall.offline = True
    code = await hall.work(make)
    hall.offline = False
    hall.lanes = type(hall.lanes)()
    return code


async def comes_in_again(
    hall: TownHall, lost: Someone, coordinator: Someone, account: AccountId | None = None
) -> Someone:
    """Go the whole way back, from their old account or a new one."""
    await opens(lost, await makes_link(hall, coordinator, lost), account)
    back = replace(lost, account=account or lost.account)
    chat = Chat(back)
    await chat.presses("Nederlands")
    for label in (*TO_CONSENT, "Ja, ik doe mee"):
        await chat.presses(label)
    found = re.search(r"<b>(\d{4})</b>", chat.last.html)
    assert found, chat.last.text
    await Chat(coordinator).presses("Code typen")
    await Chat(coordinator).says(found[1])
    return back


async def test_an_official_whose_phone_is_lost_can_press_type_and_read_nothing(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await fatima.press("Lezen", concern)
    assert "Bij de brug" in hall.texts()
    await fatima.press("Terugkoppelen", concern)

    toast = await loses(joost, "Fatima")

    assert toast == "Fatima kan hier nu niets meer doen of lezen."
    assert (await person(hall, fatima)).standing is Standing.LOST
    assert "Bij de brug" not in hall.texts()
    for button in ("Lezen", "Notitie"):
        assert NOT_HERE in await fatima.press(button, concern)
    before = len(hall.group)
    await fatima.type("Ik neem dit wel.", await hall.topic(concern))
    assert len(hall.group) == before + 1
    assert "Wat je hier stuurt, leest niemand" in await _sentence(fatima, "/privacy")
    # It stays hers on paper, and nothing waits for her: all colleagues are reminded.
    now = await hall.now_is(concern)
    assert now.owner == fatima.person
    assert "Fatima" in Chat(wim).texts
    assert "Dat zei Joost" in Chat(wim).texts
    acts = await hall.look(_acts)
    assert "phone-lost" in acts


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.COORDINATOR, Role.KEY_FIGURE])
async def test_whatever_a_lost_phone_does_changes_nothing_and_shows_nothing(
    hall: TownHall, merel: Someone, joost: Someone, wim: Someone, role: Role
) -> None:
    concern, lost = await hall.concern(merel), await hall.person(role, "Loes")
    thread = await hall.topic(concern)
    official = await person(hall, joost if role is Role.OFFICIAL else wim)
    await hall.work(lambda unit: lost_phones.lose(unit, official, lost.person) and None)
    before, shown = await hall.look(_rows), Chat(lost).texts
    group = dict(hall.group)
    chat, place = Chat(lost), ChatPlace(ChatId(lost.account), private=True)
    speaker, number = lost._speaker(), MessageId(9_200)
    for on in (merel.person, joost.person, lost.person, concern):
        for what, there in [
            *((f"1t:{what}:{on}:", None) for what in route_table.PAGES),
            *((f"1c:{act}:{concern}:1", lost._place(GROUP, thread)) for act in route_table.CARDS),
        ]:
            assert NOT_HERE in await chat.presses_data(number, what, there), what
    for text in [f"/{name}" for name in menu._COMMANDS if name != "start"] + ["480793", "ja"]:
        command = text.removeprefix("/") if text.startswith("/") else None
        await lost.happen(Said(speaker, place, number, text, command=command))
        ours = lost._place(GROUP, thread)
        await lost.happen(Said(speaker, ours, number, text, command=command))
        await lost.happen(Edited(speaker, place, number, text))
        await lost.happen(Edited(speaker, ours, number, text))
    await lost.happen(SentFile(speaker, place, number, Medium.PHOTO, "file", 100))
    await lost.happen(SentOther(speaker, place, number, kind="sticker"))
    await lost.happen(SentOther(speaker, lost._place(GROUP, thread), number, kind="sticker"))
    assert await hall.look(_rows) == before
    assert Chat(lost).texts == shown
    assert hall.group == group


def _rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """All that is kept, but the journal, how strangers were answered, and who was seen there.

    A key figure who writes there is somebody that coordinators hear of, phone or no phone.
    """
    names = store._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = {name for (name,) in names} - {"stranger", "journal", "meta", "guest", "newest_page"}
    return {
        name: store._connection.execute(f'SELECT * FROM "{name}"').fetchall()
        for name in sorted(tables)
    }


def _acts(store: Store) -> list[str]:
    return [act for (act,) in store._connection.execute("SELECT act FROM journal ORDER BY seq")]


async def test_the_group_shows_no_text_while_the_lost_phone_is_in_it(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    concern = await hall.concern(merel)
    await loses(joost, "Fatima")
    assert "Bij de brug" not in hall.texts()
    await joost.press("Lezen", concern)
    assert "Bij de brug" not in hall.texts()
    assert "Fatima" in Chat(wim).texts


async def test_nothing_that_waits_is_sent_to_a_lost_phone_and_it_comes_to_the_new_one(
    hall: TownHall, merel: Someone, fatima: Someone, wim: Someone
) -> None:
    concern = await hall.concern(merel)
    await hall.work(lambda unit: reply(unit, merel.person, "people-in-already"))
    assert "Je doet al mee" in Chat(merel).texts
    await loses_member(wim, "Merel · sleutelfiguur")
    await done(fatima, hall, Act.TAKE_UP, concern)
    assert "heeft je melding opgepakt" not in Chat(merel).texts
    assert (await hall.now_is(concern)).reporter == merel.person

    back = await comes_in_again(hall, merel, wim, NEW_PHONE)
    await the_operator_agrees(hall)

    assert "Welkom terug, Merel" in Chat(back).texts
    assert "heeft je melding opgepakt" in Chat(back).texts
    assert "heeft je melding opgepakt" not in Chat(merel).texts
    found = await hall.look(lambda store: store.people.by_account(NEW_PHONE))
    assert found is not None
    assert (found.id, found.standing, found.name) == (merel.person, Standing.MEMBER, "Merel")
    assert await hall.look(lambda store: store.people.by_account(merel.account)) is None


async def test_a_draft_cannot_be_read_on_a_lost_phone(
    hall: TownHall, merel: Someone, wim: Someone
) -> None:
    chat = Chat(merel)
    await chat.says("Zorg melden")
    await chat.presses("Nee")
    secret = "Er liggen messen in de kelder van het buurthuis."
    await chat.says(secret)
    before = await hall.look(lambda store: store.conversations.by(merel.person))
    assert before

    await loses_member(wim, "Merel · sleutelfiguur")

    assert secret not in chat.texts
    assert not any(shown.buttons for shown in chat.messages.values())
    assert await hall.look(lambda store: store.conversations.by(merel.person)) == []
    assert NOT_HERE in chat.last.text


async def test_the_calendar_address_of_a_lost_phone_is_closed(
    hall: TownHall, merel: Someone, wim: Someone
) -> None:
    await hall.look(lambda store: store.calendar_addresses.open(merel.person, hall.now))
    await hall.look(lambda store: store.calendar_addresses.recode(merel.person, "geheim"))
    assert await hall.work(lambda unit: calendar_address.reader_of(unit, "geheim")) is not None
    await loses_member(wim, "Merel · sleutelfiguur")
    assert await hall.work(lambda unit: calendar_address.reader_of(unit, "geheim")) is None
    assert await hall.look(lambda store: store.calendar_addresses.since(merel.person)) is None


async def test_which_key_figure_it_is_officials_do_not_hear(
    hall: TownHall, merel: Someone, fatima: Someone, wim: Someone
) -> None:
    await loses_member(wim, "Merel · sleutelfiguur")
    assert "De telefoon van een lid van het netwerk is kwijt" in Chat(fatima).texts
    assert "Merel" not in Chat(fatima).texts
    assert "Merel" in Chat(wim).texts


async def test_an_official_says_it_of_colleagues_alone_and_nobody_of_themselves(
    hall: TownHall, merel: Someone, fatima: Someone, wim: Someone
) -> None:
    chat = Chat(fatima)
    await chat.says("/telefoonkwijt")
    assert list(chat.last.buttons) == ["Wim"]
    number = chat.showing("Van wie is de telefoon kwijt?")
    for whom in (merel.person, fatima.person):
        toast = await chat.presses_data(number, f"1t:lose:{whom}:")
        assert toast == "Deze knop is niet voor jou bedoeld."
    assert (await person(hall, merel)).standing is Standing.MEMBER
    assert (await person(hall, fatima)).standing is Standing.MEMBER
    toast = await Chat(merel).presses_data(1, f"1t:lose:{wim.person}:")
    assert toast == "Deze knop is niet voor jou bedoeld."
    assert await chat.presses_data(number, f"1t:lose:{'0' * 16}:") == (
        "Deze persoon doet nu niet mee, of de telefoon is al als kwijt gemeld."
    )


async def test_whose_own_phone_it_is_is_told_whom_to_call(
    hall: TownHall, merel: Someone, wim: Someone
) -> None:
    await Chat(merel).says("telefoon kwijt")
    assert "Bel meteen de coördinator" in Chat(merel).last.text
    stranger = replace(merel, account=NEW_PHONE)
    assert "krijg je een link" in await _sentence(stranger, "Telefoon kwijt!")


async def _sentence(who: Someone, text: str) -> str:
    """Type something in private; gives what is said at once."""
    place, command = ChatPlace(ChatId(who.account), private=True), None
    if text.startswith("/"):
        command = text.removeprefix("/")
    said = Said(who._speaker(), place, MessageId(9_100), text, command=command)
    answer = await who.happen(said)
    assert isinstance(answer, Sentence)
    return answer.text


async def test_only_a_link_of_its_own_lets_an_account_in_again(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    await loses(joost, "Fatima")
    code = await hall.work(lambda unit: inviting.issue(unit, Role.COORDINATOR)[1])
    await opens(fatima, code)
    assert (await person(hall, fatima)).standing is Standing.LOST
    await opens(fatima, code, NEW_PHONE)  # the link was not spent by that
    newcomer = await hall.look(lambda store: store.people.by_account(NEW_PHONE))
    assert newcomer is not None
    assert newcomer.standing is Standing.NEWCOMER

    # Her own link is for nobody who is known as somebody else.
    hers = await makes_link(hall, wim, fatima)
    gone = await hall.person(Role.KEY_FIGURE, "Weg")
    await hall.look(lambda store: store.people.remove(gone.person, hall.now))
    await opens(gone, hers)
    assert (await person(hall, fatima)).standing is Standing.LOST
    await opens(fatima, hers)
    assert (await person(hall, fatima)).standing is Standing.RETURNING


async def test_a_newer_link_for_the_same_person_takes_the_place_of_the_earlier_one(
    hall: TownHall, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    await loses(joost, "Fatima")
    first = await makes_link(hall, wim, fatima)
    second = await makes_link(hall, wim, fatima)
    await opens(fatima, first)
    assert (await person(hall, fatima)).standing is Standing.LOST
    await opens(fatima, second)
    assert (await person(hall, fatima)).standing is Standing.RETURNING


async def test_who_comes_in_again_has_all_they_had_and_sees_none_of_it_before(
    hall: TownHall, merel: Someone, wim: Someone
) -> None:
    had = Membership(core=True, offers_buddy=True)
    known = replace(await person(hall, merel), neighbourhood="noord", membership=had)
    await hall.look(lambda store: store.people.save(known))
    await loses_member(wim, "Merel · sleutelfiguur")
    link = await makes_link(hall, wim, merel)
    await opens(merel, link, NEW_PHONE)
    new = Chat(replace(merel, account=NEW_PHONE))
    await new.presses("Nederlands")
    for label in (*TO_CONSENT, "Ja, ik doe mee"):
        await new.presses(label)
    await hall.work(lambda unit: reply(unit, merel.person, "people-in-already"))
    await hall.work(lambda unit: unit.tell(Notice(NoticeKind.MY_CONCERNS, person=merel.person)))
    assert "Bijna klaar" in new.last.text
    assert "Merel" not in new.texts
    assert "Je doet al mee" not in new.texts
    await new.says("Mijn meldingen")
    assert "Merel" not in new.texts
    assert "was kwijt" in Chat(wim).texts
    code = re.search(r"<b>(\d{4})</b>", new.messages[new.showing("Bijna klaar")].html)
    assert code
    await Chat(wim).presses("Code typen")
    await Chat(wim).says(code[1])
    await the_operator_agrees(hall)
    now = await person(hall, merel)
    assert (now.standing, now.name, now.neighbourhood) == (Standing.MEMBER, "Merel", "noord")
    assert now.membership == had
    assert "Je doet al mee" in new.texts  # what waited comes now


async def the_operator_agrees(hall: TownHall) -> None:
    """Agree on the server with the one thing that waits."""
    (waits,) = await hall.work(agreeing.waiting)
    await hall.work(
        lambda unit: agreeing.agree(unit, None, waits.proposed, waits.on, waits.proposal.token)
    )


async def test_a_coordinator_alone_does_not_become_a_key_figure_by_a_phone_that_is_not_lost(
    hall: TownHall, merel: Someone, wim: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    await loses_member(wim, "Merel · sleutelfiguur")

    second = await comes_in_again(hall, merel, wim, NEW_PHONE)

    assert (await person(hall, merel)).standing is Standing.RETURNING
    assert "ander Telegram-account" in Chat(wim).texts
    await Chat(second).says("Mijn meldingen")
    assert "Z-" not in Chat(second).texts
    assert "Merel" not in "".join(fatima.inbox), "who takes part, is not for officials to know"
    (waits,) = await hall.work(agreeing.waiting)
    assert waits.title == "key-figure Merel (whose phone was lost, from another account)"
    for choice in ("yes", "no"):
        data = f"1t:second:{waits.on}:{choice}-{waits.proposal.token}"
        toast = await fatima.press_data(9, data, ChatId(fatima.account))
        assert toast == "Deze knop is niet voor jou bedoeld."

    hall.wait(days=7)
    await hall.work(sweeping.sweep)
    assert (await person(hall, merel)).standing is Standing.LOST
    assert "ging niet op tijd akkoord" in Chat(wim).texts
    await comes_in_again(hall, merel, wim, NEW_PHONE)
    assert (await person(hall, merel)).standing is Standing.RETURNING, "nor the second time"


async def test_from_the_account_they_had_the_code_is_enough(
    hall: TownHall, merel: Someone, wim: Someone, fatima: Someone
) -> None:
    await loses_member(wim, "Merel · sleutelfiguur")

    await comes_in_again(hall, merel, wim)

    assert (await person(hall, merel)).standing is Standing.MEMBER


@pytest.mark.parametrize("how", ["declined", "turned down", "lapsed"])
async def test_who_is_not_let_in_again_is_shut_out_still_and_loses_nothing(
    hall: TownHall, merel: Someone, wim: Someone, how: str
) -> None:
    concern = await hall.concern(merel)
    await loses_member(wim, "Merel · sleutelfiguur")
    await opens(merel, await makes_link(hall, wim, merel), NEW_PHONE)
    new = Chat(replace(merel, account=NEW_PHONE))
    await new.presses("Nederlands")
    if how == "declined":
        await new.presses("Stoppen")
        await new.presses("Ja, stop en wis alles")
    elif how == "turned down":
        coordinator = await person(hall, wim)
        await hall.work(lambda unit: admission.turn_down(unit, coordinator, merel.person))
    else:
        hall.wait(days=8)
        await hall.work(admission.lapse)
    now = await person(hall, merel)
    assert (now.standing, now.name) == (Standing.LOST, "Merel")
    assert (await hall.now_is(concern)).reporter == merel.person
    assert await hall.look(lambda store: store.conversations.by(merel.person)) == []


async def test_a_backup_of_before_does_not_give_a_lost_phone_back_what_it_saw(
    hall: TownHall, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    before = await person(hall, fatima)
    await loses(joost, "Fatima")
    kept = await hall.look(lambda store: store.tombstones.all())
    stones = [stone for stone in kept if stone.what is Buried.PHONE]
    assert len(stones) == 1
    await hall.look(lambda store: store.people.save(before))
    await hall.work(lambda unit: ended_again.apply(unit, stones))
    assert (await person(hall, fatima)).standing is Standing.LOST

    await comes_in_again(hall, fatima, wim)
    await joost.press_privately("Ja, akkoord")
    assert (await person(hall, fatima)).standing is Standing.MEMBER
    await hall.work(lambda unit: ended_again.apply(unit, stones))  # as each start does
    assert (await person(hall, fatima)).standing is Standing.MEMBER


@pytest.mark.parametrize("yes", [True, False])
async def test_who_reads_along_comes_in_again_with_the_yes_of_an_official(
    hall: TownHall,
    fatima: Someone,
    joost: Someone,
    wim: Someone,
    yes: bool,  # noqa: FBT001 - a case
) -> None:
    """Or else a coordinator would say that a phone is lost, and be that official from then on."""
    await loses(wim, "Fatima")
    await comes_in_again(hall, fatima, wim, NEW_PHONE)
    assert (await person(hall, fatima)).standing is Standing.RETURNING
    assert "Fatima, wiens telefoon kwijt was, doet weer mee als ambtenaar" in joost.inbox[-1]

    await joost.press_privately("Ja, akkoord" if yes else "Nee, niet akkoord")

    known = await person(hall, fatima)
    assert known.standing is (Standing.MEMBER if yes else Standing.LOST)
    assert known.name == "Fatima"
    assert ("Wim stelde het voor, Joost ging akkoord." in hall.texts()) is yes


async def test_a_restore_ends_the_way_back_too(
    hall: TownHall, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    await loses(wim, "Fatima")
    await comes_in_again(hall, fatima, wim)
    assert await hall.work(agreeing.end_all) == 1
    assert (await person(hall, fatima)).standing is Standing.LOST


async def test_when_all_coordinators_lost_theirs_only_the_command_line_lets_one_in(
    hall: TownHall, fatima: Someone, wim: Someone
) -> None:
    farid = await hall.person(Role.COORDINATOR, "Farid")
    await loses(fatima, "Wim")
    link = await makes_link(hall, farid, wim)
    await opens(wim, link)
    await loses(fatima, "Farid")
    for label in ("Nederlands", *TO_CONSENT, "Ja, ik doe mee"):
        await Chat(wim).presses(label)
    assert (await person(hall, wim)).standing is Standing.RETURNING
    assert "Er is nu geen coördinator" in Chat(fatima).texts

    lost = await person(hall, farid)
    _, code = await hall.work(lambda unit: inviting.issue_again(unit, lost))
    await opens(farid, code)
    for label in ("Nederlands", *TO_CONSENT, "Ja, ik doe mee"):
        await Chat(farid).presses(label)
    assert (await person(hall, farid)).standing is Standing.MEMBER
    assert "Heb je de code gehoord?" in Chat(farid).texts  # of Wim, who waited for somebody to ask


async def test_somebody_whose_phone_was_lost_can_be_removed_or_erased(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await loses(joost, "Fatima")
    coordinator = await person(hall, wim)
    await hall.work(
        lambda unit: language_and_removal.remove(unit, coordinator, fatima.person, joost.person)
    )
    assert (await hall.now_is(concern)).owner == joost.person
    assert (await person(hall, fatima)).standing is Standing.REMOVED
    await loses_member(wim, "Merel · sleutelfiguur")
    lost = await person(hall, merel)
    await hall.work(lambda unit: erasing.erase_person(unit, lost, Why.BY_HAND))
    gone = await hall.look(lambda store: store.people.by_id(PersonId(merel.person)))
    assert gone is None
