"""People do what they may not, or what nobody expected: politely refused, and nothing changes."""

import secrets
from pathlib import Path

from bot.demo.client import Seen
from handlers.telegram.payloads import CardPress, ConversationPress, decode
from tests.journeys import handling, interview, joining, leaving
from tests.journeys.network import (
    BOT_ACCOUNT,
    BRAM,
    COORDINATOR,
    DWIGHT,
    ELS,
    KEY_FIGURES,
    SAMIRA,
    YUSUF,
    Network,
    in_one_network,
    living_network,
)
from tests.journeys.phone import Phone

SORRY = "alleen voor mensen met een geldige uitnodiging"
NOT_FOR_YOU = "Deze knop is niet voor jou bedoeld."
OLD_BUTTON = "Deze knop hoort bij een oud bericht."


async def _stranger(network: Network, name: str = "Vreemdeling") -> Phone:
    return Phone(network.town, await network.town.add_person(name))


async def _answers(network: Network, phone: Phone) -> list[str]:
    """Let the bot handle all that came so far, and give what it said in this chat."""
    probe = network.phone(KEY_FIGURES[3])
    await probe.says("/privacy")
    await probe.sees("Er is geen score en geen profiel")
    return [each.text for each in await network.town.messages(phone.where) if each.by_bot]


@in_one_network
async def test_a_stranger_gets_one_polite_sentence_and_silence_after_three(
    shared_network: Network,
) -> None:
    stranger = await _stranger(shared_network)
    for words in ("Hallo?", "/start", "/melden"):
        await stranger.says(words)
        await stranger.sees(SORRY)
    for words in ("Is daar iemand?", "/netwerk"):
        await stranger.says(words)
    await shared_network.town.send(stranger.user, "photo")
    answers = await _answers(shared_network, stranger)
    assert len(answers) == 3
    assert all(SORRY in answer for answer in answers)


@in_one_network
async def test_bad_and_spent_codes_look_the_same_as_none(shared_network: Network) -> None:
    spent = await joining.invites(shared_network.phone(COORDINATOR), "Sleutelfiguur")
    guest = await _stranger(shared_network, "Gast")
    await guest.opens(spent)
    words = joining.WORDS["nl"]
    await guest.goes_through((words.language, words.own_language))
    await guest.sees("Je bent uitgenodigd")
    heard = set()
    for code in (spent, "x?start=" + secrets.token_urlsafe(16), "x?start=AAAA"):
        stranger = await _stranger(shared_network)
        await stranger.opens(code)
        await stranger.sees(SORRY)
        heard |= set(await _answers(shared_network, stranger))
    nobody = await _stranger(shared_network)
    await nobody.says("/start")
    await nobody.sees(SORRY)
    assert heard == set(await _answers(shared_network, nobody))


async def test_an_expired_code_looks_the_same_too(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        await network.bot.stop()
        code, out, _ = await network.bot.command("invite", "--role", "key-figure")
        assert code == 0
        link = next(line for line in out.splitlines() if joining.LINK.fullmatch(line))
        await network.passes(hours=73)
        await network.bot.serve()
        stranger = await _stranger(network)
        await stranger.opens(link)
        await stranger.sees(SORRY)


@in_one_network
async def test_somebody_removed_a_moment_ago_can_do_nothing_more(shared_network: Network) -> None:
    dwight = shared_network.phone(DWIGHT)
    summary = await interview.fill_in(dwight)
    await leaving.removes(shared_network, DWIGHT)
    refused = shared_network.journaled().count("refused")
    toast = await dwight.presses("Versturen", on=summary)
    assert toast["text"] == NOT_FOR_YOU
    assert shared_network.journaled().count("refused") == refused + 1
    await dwight.says("Zorg melden")
    await dwight.sees(SORRY)
    assert not [text for text in await dwight.reads_all() if interview.RECEIVED["nl"] in text]


async def _card(network: Network) -> tuple[str, Seen]:
    reference = await interview.file(network.phone(SAMIRA))
    bram = network.in_group(BRAM, await network.topic(reference))
    return reference, await handling.finds_card(bram, reference)


@in_one_network
async def test_only_the_roster_can_press_and_only_as_themselves(shared_network: Network) -> None:
    reference, card = await _card(shared_network)
    town, group = shared_network.town, shared_network.group
    stranger = await _stranger(shared_network)
    for member in (stranger.user, ELS.account):
        await town.set_member(group, member, "member")
    await leaving.removes(shared_network, YUSUF)  # who is in the group still

    refused = shared_network.journaled().count("refused")
    not_on_the_roster = (stranger.user, ELS.account, COORDINATOR.account, YUSUF.account)
    for user in not_on_the_roster:
        for button in (handling.READ, handling.ACKNOWLEDGE, handling.TAKE_UP):
            phone = Phone(town, user, group, card.thread)
            assert (await phone.presses(button, on=card))["text"] == NOT_FOR_YOU
    assert shared_network.journaled().count("refused") == refused + 3 * len(not_on_the_roster)
    assert not {"read", "acknowledged", "taken-up"} & set(shared_network.journaled(reference))
    assert not [
        text
        for text in await Phone(town, BRAM.account, group, card.thread).reads_all()
        if interview.STORY in text
    ]

    noor = shared_network.phone(COORDINATOR)
    noor.seen_at = await town.seq()
    for member in (stranger.user, ELS.account, YUSUF.account):
        await town.set_member(group, member, "left")
    await noor.sees("zit niemand meer die daar niet hoort")


@in_one_network
async def test_nothing_typed_anonymously_counts(shared_network: Network) -> None:
    reference, card = await _card(shared_network)
    town, group = shared_network.town, shared_network.group
    bram = Phone(town, BRAM.account, group, card.thread)
    await handling.does(bram, card, handling.TAKE_UP)
    await handling.does(bram, card, handling.FEEDBACK)
    prompt = await bram.sees("antwoord op dit bericht")
    refused = shared_network.journaled().count("refused")
    await town.set_member(group, BRAM.account, "administrator")
    await town.say(
        BRAM.account,
        "Namens niemand.",
        chat=group,
        thread=card.thread,
        reply_to=prompt.id,
        as_="anonymous_admin",
    )
    await _answers(shared_network, bram)
    assert shared_network.journaled().count("refused") == refused + 1
    stands = await town.messages(group, thread=card.thread)
    assert not [m for m in stands if m.author == BOT_ACCOUNT and "Namens niemand." in m.text]
    assert "feedback-given" not in shared_network.journaled(reference)


async def test_who_types_as_a_channel_tells_that_others_can_look_into_the_group(
    network: Network,
) -> None:
    """That can be done in a group that is linked to a channel, or public; nowhere else."""
    reference, card = await _card(network)
    noor = network.phone(COORDINATOR)
    bram = network.in_group(BRAM, card.thread)
    await handling.does(bram, card, handling.TAKE_UP)
    await handling.does(bram, card, handling.FEEDBACK)
    prompt = await bram.sees("antwoord op dit bericht")
    noor.seen_at = await network.town.seq()
    await network.town.say(
        BRAM.account,
        "Namens een kanaal.",
        chat=network.group,
        thread=card.thread,
        reply_to=prompt.id,
        as_="channel",
    )
    await noor.sees("laat ik nu geen teksten zien")
    assert "feedback-given" not in network.journaled(reference)


@in_one_network
async def test_odd_buttons_get_a_polite_toast_and_change_nothing(shared_network: Network) -> None:
    samira, els = shared_network.phone(SAMIRA), shared_network.phone(ELS)
    theirs = await interview.fill_in(samira)
    own = await interview.fill_in(els)
    step = decode(own.data("Versturen"))
    assert isinstance(step, ConversationPress)
    events = len(shared_network.bot.said("refused"))
    odd = [
        theirs.data("Versturen"),  # another person's
        f"1s:{step.conversation}:{step.turn - 1}:send",  # an earlier screen's
        own.data("Versturen").replace("1s:", "0s:"),  # an earlier version's
        secrets.token_urlsafe(48),
        "\x00\u202e" + "💥" * 15,
        "1t:admit::",
        "1c:read:ff:0",
        "1s:::",
    ]
    for data in odd:
        callback = await shared_network.town.tap(els.user, own, data=data)
        answer = await shared_network.town.answer(callback)
        assert answer is not None
        assert answer["text"] in {
            NOT_FOR_YOU,
            f"{OLD_BUTTON} Gebruik de knoppen onder het nieuwste bericht.",
        }
    refused = await shared_network.bot.says("refused", times=events + len(odd))
    assert len(refused) == events + len(odd)
    for phone, screen in ((samira, theirs), (els, own)):
        await phone.presses("Versturen", on=screen)
        await phone.sees(interview.RECEIVED["nl"])


@in_one_network
async def test_a_button_of_another_concern_does_nothing_there(shared_network: Network) -> None:
    first, card = await _card(shared_network)
    second, other = await _card(shared_network)
    bram = Phone(shared_network.town, BRAM.account, shared_network.group, card.thread)
    press = decode(other.data(handling.ACKNOWLEDGE))
    assert isinstance(press, CardPress)
    callback = await shared_network.town.tap(
        bram.user, card, chat=shared_network.group, data=other.data(handling.ACKNOWLEDGE)
    )
    answer = await shared_network.town.answer(callback)
    assert answer is not None
    assert answer["text"].startswith(OLD_BUTTON)
    for reference in (first, second):
        assert "acknowledged" not in shared_network.journaled(reference)


@in_one_network
async def test_a_wrong_code_lets_nobody_in_and_a_new_one_does(shared_network: Network) -> None:
    noor = shared_network.phone(COORDINATOR)
    link = await joining.invites(noor, "Sleutelfiguur")
    guest = await _stranger(shared_network, "Mila")
    noor.seen_at = await shared_network.town.seq()
    await joining.reads_and_agrees(guest, link, "Mila", neighbourhood="Oost")
    code = joining.CODE.search((await guest.sees("Bijna klaar")).text)
    assert code is not None
    wrong = "0000" if code[0] != "0000" else "1111"
    await joining.lets_in(noor, "Mila", wrong)

    renewed = joining.CODE.search((await guest.sees("klopte niet")).text)
    assert renewed is not None
    assert renewed[0] != code[0]
    await guest.says("Zorg melden")
    said = f"Mila zei: {' '.join(renewed[0])}"
    await joining.lets_in(noor, "Mila", said)
    await guest.sees("Welkom")
    await noor.has_none_left_of([wrong, said])
    for code_told in (code[0], renewed[0]):
        assert not any(code_told in text for text in await noor.reads_all())
