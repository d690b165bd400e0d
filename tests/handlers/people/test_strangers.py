"""Who is outside hears one sentence, and cannot find out anything."""

import pytest

from domain.roles import Role
from handlers.refusing import MOST_JOURNALED
from storage.store import Store
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.test_leaving import leave

SORRY = "alleen voor mensen met een geldige uitnodiging"


async def test_a_stranger_gets_one_polite_sentence_three_times_and_then_silence(
    doorstep: Doorstep,
) -> None:
    stranger = doorstep.visitor()

    await stranger.say("Hallo?")
    await stranger.say("/start")
    await stranger.send_photo()
    await stranger.say("Is daar iemand?")

    assert [SORRY in shown.text for shown in stranger.chat.values()] == [True, True, True]


async def test_who_writes_of_danger_reads_112_first_and_whom_to_call(doorstep: Doorstep) -> None:
    stranger = doorstep.visitor()

    await stranger.say("Er wordt gevochten op het plein")

    assert stranger.last.text.startswith("☎️ Is er nu gevaar? Bel 112.")
    assert "Bel 0100 - 00 00 00" in stranger.last.text


async def test_a_former_member_reads_the_same_as_a_stranger(doorstep: Doorstep) -> None:
    merel, stranger = await doorstep.member("Merel"), doorstep.visitor()
    await leave(merel)

    await stranger.say("Er wordt gevochten op het plein")
    await merel.say("Er wordt gevochten op het plein")

    assert merel.last.html == stranger.last.html


async def test_a_stranger_who_comes_back_after_a_day_is_answered_again(doorstep: Doorstep) -> None:
    stranger = doorstep.visitor()
    for _ in range(5):
        await stranger.say("Hallo?")

    doorstep.wait(hours=25)
    await stranger.say("Hallo?")

    assert len(stranger.chat) == 4


@pytest.mark.parametrize(
    ("spoken", "words"),
    [
        ("en-GB", "valid invitation"),
        ("nl", "geldige uitnodiging"),
        ("tr", "geldige uitnodiging"),
        (None, "geldige uitnodiging"),
    ],
)
async def test_a_stranger_is_answered_in_their_own_language_if_we_speak_it(
    doorstep: Doorstep, spoken: str | None, words: str
) -> None:
    stranger = doorstep.visitor(language=spoken)

    await stranger.say("?")

    assert words in stranger.last.text


async def test_a_wrong_spent_expired_and_withdrawn_link_look_like_no_link(
    doorstep: Doorstep,
) -> None:
    spent, expired = await doorstep.link(), await doorstep.link()
    await doorstep.visitor().open(spent)
    doorstep.wait(hours=72)
    withdrawn = await doorstep.link()

    def withdraw(store: Store) -> None:
        for invite in store.invites.open(doorstep.now):
            store.invites.withdraw(invite.id)

    await doorstep.look(withdraw)
    answers = set()

    for code in ("x" * 22, spent, expired, withdrawn, "é<b>"):
        stranger = doorstep.visitor()
        await stranger.open(code)
        assert len(stranger.chat) == 1
        answers.add(stranger.last.html)
    stranger = doorstep.visitor()
    await stranger.say("Hallo")

    assert answers == {stranger.last.html}


async def test_trying_out_links_falls_silent_too_but_a_good_one_still_opens(
    doorstep: Doorstep,
) -> None:
    stranger, good = doorstep.visitor(), await doorstep.link()
    for number in range(5):
        await stranger.open(f"guess{number}")
    assert len(stranger.chat) == 3

    await stranger.open(good)

    assert "Welkom bij" in stranger.last.text


async def test_a_link_works_one_second_before_its_72_hours_are_over(doorstep: Doorstep) -> None:
    code = await doorstep.link()
    doorstep.wait(hours=72, seconds=-1)
    visitor = doorstep.visitor()

    await visitor.open(code)

    assert "Welkom bij" in visitor.last.text


async def test_a_member_who_opens_a_link_hears_it_is_not_for_them_and_it_stays_good(
    doorstep: Doorstep,
) -> None:
    member, code = await doorstep.member("Noor"), await doorstep.link(Role.OFFICIAL)

    await member.open(code)
    other = doorstep.visitor()
    await other.open(code)

    assert ["Zorg melden"] in member.menu
    assert any("Je doet al mee." in shown.text for shown in member.chat.values())
    person = await doorstep.person(member)
    assert person is not None
    assert person.role is Role.KEY_FIGURE
    assert "uitgenodigd als ambtenaar" in other.last.text


async def test_a_strangers_button_does_nothing_and_is_journaled(doorstep: Doorstep) -> None:
    stranger = doorstep.visitor()

    toast = await stranger.press_data(101, "1t:overview::")

    assert toast == "Deze knop is niet voor jou bedoeld."
    assert await doorstep.journal() == ["refused"]


async def test_an_outsider_cannot_fill_the_journal(doorstep: Doorstep) -> None:
    stranger = doorstep.visitor()
    for _ in range(MOST_JOURNALED + 5):
        await stranger.press_data(101, "1t:overview::")
    assert await doorstep.journal() == ["refused"] * MOST_JOURNALED
