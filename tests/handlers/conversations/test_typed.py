"""Typed is as good as pressed in any form: choices, several of them, moments, numbers, the end."""

from dataclasses import replace

import pytest

from domain.conversations.form import FormView
from domain.identifiers import PersonId
from handlers.conversations import typed_presses
from services.conversations import form_rows
from services.conversations.conversation_rows import PRIVATE
from storage.store import Store
from tests.handlers.conversations.outing import ANSWERS, Outing, Phone


async def test_a_whole_form_is_filled_in_by_typing(phone: Phone, outing: Outing) -> None:
    await phone.begins()
    for text in ("wandel", "Lopen", "do 3 dec 19:30", "gast 1", "klaar", "overslaan"):
        await phone.says(text)
    await phone.says("1 december")
    await phone.says("overslaan")
    await phone.talks(("nodig", "Bedoel je Nodig ze uit?"))
    assert not outing.sent
    await phone.says("Nodig ze uit!")

    (sent,) = outing.sent
    assert sent.choice("kind") == "walk"
    assert sent.words("about") == "Lopen"
    assert sent.picks("who") == ("guest-1",)


async def test_a_mark_goes_on_and_off_and_pages_turn(phone: Phone) -> None:
    await phone.begins_at("who")
    await phone.says("gast 3")
    assert "✓ <Gast> 3" in phone.last.buttons
    await phone.says("3")
    assert "<Gast> 3" in phone.last.buttons
    await phone.says("volgende")
    assert "<Gast> 11" in phone.last.buttons
    await phone.says("gast 3")
    assert "heb ik niet bewaard" in phone.last.text, "only what is on the screen"


async def test_whether_next_year_was_meant_can_be_typed(phone: Phone) -> None:
    await phone.begins(answers={"kind": "walk", "about": "Lopen", "who": ["guest-1"]})
    await phone.says("3 maart 19:30")
    await phone.says("nee")
    assert "november 2026" in phone.last.buttons
    await phone.says("3 maart 19:30")
    await phone.talks(("ja hoor", "Hoeveel plaatsen?"))


@pytest.mark.parametrize("text", ["ja", "nee", "hallo", "verder"])
async def test_no_word_passes_for_a_moment(phone: Phone, text: str) -> None:
    await phone.begins_at("when")
    await phone.says(text)
    assert "Ik kan hier geen dag en tijd in lezen" in phone.texts


async def test_an_evening_without_its_hour_asks_for_day_and_hour_together(phone: Phone) -> None:
    await phone.begins_at("when")
    await phone.says("zondagavond")
    assert "De dag is duidelijk. Hoe laat is het?" in phone.texts


async def test_a_number_is_a_number_and_a_way_back_a_way_back(phone: Phone) -> None:
    await phone.begins_at("seats")
    await phone.talks(("terug", "Wie gaan er mee?"))
    await phone.says("klaar")
    await phone.talks(("3", "Tot wanneer?"))


async def test_stopping_a_form_in_which_nothing_stands_is_typed_in_full(phone: Phone) -> None:
    await phone.begins()
    await phone.talks(("sto", "Bedoel je Stoppen?"))
    await phone.says("stop")
    assert "Wat voor uitje?" not in phone.last.text
    assert not phone.last.buttons


async def test_what_it_could_be_is_looked_up_when_it_is_shown(phone: Phone) -> None:
    await phone.begins_at("who")
    await phone.says("gast 1")
    await phone.says("gast")
    assert "Ik weet niet welke knop je bedoelt" in phone.last.text, "eight are too many to name"


async def test_a_screen_that_never_arrived_is_not_answered(phone: Phone) -> None:
    await phone.begins()

    def forget(store: Store) -> None:
        conversation = store.conversations.of(PersonId(phone.who.person), PRIVATE)
        assert conversation is not None
        store.conversations.save(replace(conversation, screen=None))

    await phone.hall.look(forget)
    await phone.talks(("wandelen", "Bedoel je Wandelen?"), ("wandelen", "Waar gaat het over?"))


async def test_yes_to_the_button_that_was_asked_about_takes_it(
    phone: Phone, outing: Outing
) -> None:
    await phone.begins(answers=ANSWERS)
    for text in ("overslaan", "overslaan", "overslaan"):
        if "Nodig ze uit" not in phone.last.buttons:
            await phone.says(text)
    await phone.talks(("nodig", "Bedoel je Nodig ze uit? Typ ja"))
    await phone.says("ja hoor")
    assert len(outing.sent) == 1


@pytest.mark.parametrize("between", ["wat?", "/hallo", "Privacy"])
async def test_yes_is_about_what_was_said_just_before_only(phone: Phone, between: str) -> None:
    await phone.begins()
    await phone.talks(("sto", "Bedoel je Stoppen?"))
    await phone.says(between)
    await phone.says("ja")
    now = await phone.hall.look(
        lambda store: store.conversations.of(PersonId(phone.who.person), PRIVATE)
    )
    assert now is not None
    assert form_rows.of(now).view is FormView.ASKING


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_word_means_two_things(language: str) -> None:
    spoken = typed_presses.spoken(language)
    words = [word for each in spoken.values() for word in each]
    assert len(words) == len(set(words))
    assert all(words)
