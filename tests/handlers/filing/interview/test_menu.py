"""The standing menu and the commands: everybody finds what is theirs, in their own language."""

import pytest

from domain.filing.drafts import IDLE
from domain.notices import NoticeKind
from domain.roles import Role
from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import file, tell, to_the_words


async def test_a_key_figure_has_the_menu_of_a_key_figure(merel: Phone) -> None:
    await merel.say("/start")
    assert "Dag Merel!" in merel.last.text
    assert merel.menu == [
        ["Zorg melden"],
        ["Mijn meldingen", "Bijeenkomsten"],
        ["Hulp vragen", "Bel mij"],
        ["Samen"],
        ["Hoe werkt het?", "Privacy"],
    ]


@pytest.mark.parametrize(
    ("role", "menu"),
    [
        (Role.OFFICIAL, [["Away"], ["Meetings", "Together"], ["How does it work?", "Privacy"]]),
        (
            Role.COORDINATOR,
            [["Network", "Invite"], ["Meetings", "Together"], ["How does it work?", "Privacy"]],
        ),
        (Role.CHAIR, [["Meetings", "Together"], ["How does it work?", "Privacy"]]),
    ],
)
async def test_other_roles_have_menus_of_their_own(
    town: Town, role: Role, menu: list[list[str]]
) -> None:
    phone = await town.member(role, language="en")
    await phone.say("/start")
    assert phone.menu == menu


async def test_labels_of_another_language_are_understood(merel: Phone) -> None:
    await merel.say("Share a concern")
    assert "Is er nu direct gevaar?" in merel.last.text


@pytest.mark.parametrize("words", ["/onzin", "/bijeenkomst", "/netwerk", "/uitnodigen"])
async def test_an_unknown_command_gets_the_menu_and_a_kind_word(merel: Phone, words: str) -> None:
    await merel.say(words)
    assert "Geen probleem" in merel.last.text
    assert merel.menu


async def test_a_greeting_gets_the_menu(merel: Phone) -> None:
    await merel.say("Hallo?")
    assert "Of kies hieronder Zorg melden" in merel.last.text
    assert merel.menu


async def test_a_sticker_gets_a_kind_word(merel: Phone) -> None:
    await merel.send_photo()
    assert "Dit kan ik niet lezen en niet bewaren." in merel.last.text
    assert "Bel 112" in merel.last.text


@pytest.mark.parametrize("words", ["Netwerk", "/netwerk", "Uitnodigen", "/uitnodigen", "/taal"])
async def test_a_coordinator_runs_the_network_from_here(town: Town, words: str) -> None:
    cato = await town.member(Role.COORDINATOR, "Cato")
    await cato.say(words)
    told = {item.notice.kind for item in town.elsewhere}
    assert told <= {NoticeKind.NETWORK, NoticeKind.INVITATION}
    assert told


async def test_binding_is_done_in_the_group_and_the_bot_says_so(town: Town) -> None:
    cato = await town.member(Role.COORDINATOR, "Cato")
    await cato.say("/koppel")
    assert "niet hier" in cato.last.text


async def test_start_brings_an_open_question_back(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.press("Nee")
    await merel.say("/start")
    assert "Wat zie of hoor je?" in merel.last.text
    assert sum("Wat zie of" in shown.text for shown in merel.chat.values()) == 1


async def test_stop_asks_what_to_do_with_what_was_begun(merel: Phone) -> None:
    await merel.say("Zorg melden")
    await merel.say("/stop")
    assert merel.labels == ["Bewaren", "Weggooien", "Terug"]


async def test_stop_with_nothing_begun_says_how_to_leave(town: Town, merel: Phone) -> None:
    await merel.say("/stop")
    assert "Wil je uit het netwerk?" in merel.last.text
    assert town.municipality.network.phone in merel.last.text


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("language", ["nl", "en"])
async def test_everybody_can_read_how_it_works_and_what_is_kept(
    town: Town, role: Role, language: str
) -> None:
    phone = await town.member(role, language=language)
    await phone.say("/uitleg")
    assert phone.last.html.startswith(
        "<b>Hoe werkt het?" if language == "nl" else "<b>How does it work?"
    )
    await phone.say("Privacy")
    assert town.municipality.network.phone in phone.last.text
    await phone.press(next(iter(phone.last.buttons)))
    assert f"{IDLE.days * 24}" in phone.last.text


async def test_the_explanation_says_what_the_protocol_promises(town: Town, merel: Phone) -> None:
    await town.member(Role.OFFICIAL, "Anne")
    await merel.say("Hoe werkt het?")
    for promise in ("2 werkdagen", "4 kantooruren", "5 werkdagen", "15 werkdagen", "Anne"):
        assert promise in merel.last.text


async def test_my_concerns_lists_references_stages_and_dates_but_no_text(
    town: Town, merel: Phone
) -> None:
    await file(merel)
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    await merel.say("Mijn meldingen")
    overview = merel.last.text
    for fact in (concern.reference, "verstuurd", "woensdag 25 november"):
        assert fact in overview
    assert "Noord · melding · 23 nov" in overview
    assert "brug" not in overview


async def test_my_concerns_is_kind_when_there_are_none(merel: Phone) -> None:
    await merel.say("/mijnmeldingen")
    assert "nog niets gemeld" in merel.last.text


async def test_my_concerns_counts_what_is_too_old_to_list(town: Town, merel: Phone) -> None:
    for _ in range(21):
        await file(merel)
        town.wait(days=1)
    await merel.say("Mijn meldingen")
    assert merel.last.text.count("Noord · melding · ") == 20
    assert "En nog 1 oudere." in merel.last.text


async def test_looking_something_up_leaves_a_draft_alone(merel: Phone) -> None:
    await tell(merel)
    await merel.say("Privacy")
    await merel.say("Zorg melden")
    await merel.press("Verder gaan")
    assert "Klopt je melding?" in merel.last.text


async def test_my_concerns_says_when_one_was_closed(town: Town, merel: Phone) -> None:
    await file(merel)
    await town.close_all()
    await merel.say("Mijn meldingen")
    assert "Afgesloten op maandag 23 november" in merel.last.text


@pytest.mark.parametrize(
    "text", ["zorg melden", "ZORG MELDEN!", " 👉 zorg melden ", "share a concern"]
)
async def test_a_label_may_be_written_anyhow_where_nothing_is_open(merel: Phone, text: str) -> None:
    await merel.say(text)
    assert "direct gevaar" in merel.last.text


async def test_in_a_story_only_the_label_itself_leads_elsewhere(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("hulp vragen")
    assert "Genoteerd: 11 tekens" in merel.last.text


@pytest.mark.parametrize("text", ["hulp", "help!", "melden dat er ruzie is"])
async def test_half_a_label_may_be_a_cry_for_help_and_gets_112_first(
    merel: Phone, text: str
) -> None:
    await merel.say(text)
    assert "112" in merel.last.text
