"""Somebody fills in a form, question by question, on a phone."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.conversations.attachments import Medium
from domain.conversations.form import FormState
from domain.conversations.papers import to_pass_on
from domain.errors import NotAllowed
from domain.identifiers import MessageId
from handlers.conversations import form_face
from handlers.telegram.happenings import SentFile
from tests.handlers.conversations.outing import Outing, Phone
from tests.handlers.fake_telegram.messages import Shown


def rows(shown: Shown) -> list[list[str]]:
    return [[button["text"] for button in row] for row in shown.markup["inline_keyboard"]]


async def test_a_whole_form_is_answered_looked_at_and_sent(phone: Phone, outing: Outing) -> None:
    await phone.begins(subject="spring")
    assert "Uitje\n" in phone.last.text
    assert "Allebei kan niet." in phone.last.text
    assert rows(phone.last) == [["Wandelen"], ["Eten"], ["Terug", "Stoppen"]]
    await phone.presses("Eten")
    assert "vraag" not in phone.last.text
    await phone.says("Soep & brood <b>samen</b>")
    await phone.talks(("do 3 dec 19:30", "✓ donderdag 3 december, 19.30 uur"))
    await phone.presses("<Gast> 2")
    await phone.presses("Klaar")
    await phone.says("12")
    await phone.says("1 december")
    await phone.sends()

    assert "Klopt dit?" in phone.last.text
    assert "Soep & brood <b>samen</b>" in phone.last.text.replace("\n", " ")
    assert "dinsdag 1 december" in phone.last.text
    assert rows(phone.last) == [["Nodig ze uit"], ["Aanpassen"], ["Stoppen"]]
    await phone.presses("Nodig ze uit")

    (sent,) = outing.sent
    assert (sent.subject, sent.choice("kind")) == ("spring", "dinner")
    assert sent.moment("when") == datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
    assert (sent.picks("who"), sent.number("seats")) == (("guest-2",), 12)
    assert sent.day("reply-by") == date(2026, 12, 1)
    assert _goes_along(sent, 2_000)


async def test_what_was_typed_leaves_the_chat_with_the_form(phone: Phone, outing: Outing) -> None:
    await phone.begins()
    await phone.fills_in()
    await phone.presses("Nodig ze uit")

    assert len(phone.shown) == 1
    assert "Samen op pad" not in phone.texts


async def test_a_form_that_is_refused_at_the_end_stays_as_it_is(
    phone: Phone, outing: Outing
) -> None:
    await phone.begins()
    await phone.fills_in()
    outing.refuses = True
    assert await phone.presses("Nodig ze uit")
    outing.refuses = False
    await phone.presses("Nodig ze uit")

    assert len(outing.sent) == 1


async def test_a_moment_is_chosen_on_a_calendar_without_typing(
    phone: Phone, outing: Outing
) -> None:
    await phone.begins_at("when")
    calendar = rows(phone.last)
    assert calendar[0] == ["november 2026", "Volgende →"]
    assert calendar[1] == ["ma", "di", "wo", "do", "vr", "za", "zo"]
    assert calendar[2] == ["23", "24", "25", "26", "27", "28", "29"]
    before = phone.last
    assert await phone.presses("ma") == ""
    assert phone.last == before

    await phone.presses("Volgende →")
    assert "december 2026" in phone.last.buttons
    await phone.presses("3")
    assert "donderdag 3 december: hoe laat?" in phone.last.text
    assert rows(phone.last)[0] == ["09.00", "09.30", "10.00", "10.30"]
    await phone.presses("19.30")

    assert "✓ donderdag 3 december, 19.30 uur" in phone.last.text


async def test_today_has_only_the_hours_that_are_left(phone: Phone) -> None:
    await phone.begins_at("when")
    await phone.presses("23")

    assert rows(phone.last)[0][0] == "10.30"


async def test_next_year_is_named(phone: Phone) -> None:
    await phone.begins_at("when")
    await phone.talks(("7-1-2027 20:00", "donderdag 7 januari 2027, 20.00 uur"))


async def test_a_typed_day_that_has_passed_this_year_is_asked_about(
    phone: Phone, outing: Outing
) -> None:
    await phone.begins(answers={"kind": "walk", "about": "Lopen", "who": ["guest-1"]})
    await phone.talks(("3 maart 19:30", "Bedoel je woensdag 3 maart 2027, 19.30 uur?"))
    assert rows(phone.last) == [["Ja", "Nee, andere dag"], ["Terug", "Stoppen"]]
    await phone.presses("Nee, andere dag")
    assert "november 2026" in phone.last.buttons
    assert "maart" not in phone.last.text
    await phone.says("3 maart 19:30")
    await phone.presses("Terug")
    assert "november 2026" in phone.last.buttons
    await phone.says("3 maart 19:30")
    await phone.presses("Ja")
    assert "Hoeveel plaatsen?" in phone.last.text
    await phone.presses("Overslaan")

    await phone.talks(("1 maart", "Bedoel je maandag 1 maart 2027?"))
    await phone.says("1 december?")
    await phone.presses("Nodig ze uit")
    (sent,) = outing.sent
    assert sent.moment("when") == datetime(2027, 3, 3, 18, 30, tzinfo=UTC)
    assert sent.day("reply-by") == date(2026, 12, 1)


async def test_a_day_of_next_year_in_an_edited_message_is_asked_about(phone: Phone) -> None:
    await phone.begins_at("when")
    number = await phone.says("do 3 dec 19:30")
    await phone.edits(number, "3 maart 19:30")
    assert "Bedoel je woensdag 3 maart 2027, 19.30 uur?" in phone.last.text
    await phone.presses("Ja")
    assert "Wie gaan er mee?" in phone.last.text


async def test_of_a_moment_the_day_alone_can_be_typed(phone: Phone, outing: Outing) -> None:
    await phone.begins_at("when")
    await phone.talks(
        (
            "eerste maandag van april",
            "maandag 5 april 2027: hoe laat? Let op: dat is volgend jaar.",
        ),
        ("over veertien dagen", "maandag 7 december: hoe laat?"),
        ("half acht", "✓ maandag 7 december, 19.30 uur"),
    )


async def test_an_end_is_refused_where_nobody_asks_how_long(phone: Phone) -> None:
    await phone.begins_at("when")
    await phone.talks(("do 3 dec 19:30-21:00", "zonder eindtijd"))


async def test_a_number_can_be_typed_in_any_digits(phone: Phone) -> None:
    await phone.begins_at("seats")
    await phone.says("١٢")

    assert "✓" not in phone.last.text
    assert "Tot wanneer?" in phone.last.text


async def test_a_moment_that_nobody_understands_is_asked_for_again_with_an_example(
    phone: Phone,
) -> None:
    await phone.begins_at("when")
    await phone.talks(("5/6", "do 3 dec"))


async def test_a_long_list_turns_its_pages(phone: Phone) -> None:
    await phone.begins_at("who")
    assert "<Gast> 9" not in phone.last.buttons
    await phone.presses("<Gast> 1")
    await phone.presses("Volgende →")
    await phone.presses("<Gast> 11")
    assert "✓ <Gast> 11" in phone.last.buttons
    await phone.presses("2 / 2")
    assert rows(phone.last)[-3] == ["← Vorige", "2 / 2"]
    await phone.presses("← Vorige")

    assert "✓ <Gast> 1" in phone.last.buttons


async def test_a_tick_can_be_taken_away_again(phone: Phone) -> None:
    await phone.begins_at("who")
    await phone.presses("<Gast> 1")
    await phone.presses("✓ <Gast> 1")

    assert "Klaar" not in phone.last.buttons


async def test_only_a_pdf_that_is_not_too_big_is_taken(phone: Phone, outing: Outing) -> None:
    await phone.begins()
    await phone.fills_in("Eten")
    await phone.presses("Aanpassen")
    await phone.presses("Menu")
    await phone.sends(kind="application/zip")
    assert "alleen een pdf" in phone.last.text
    await phone.sends(size=11 * 1024 * 1024)
    assert "te groot" in phone.last.text
    await phone.sends("Burger 111222333.pdf")
    assert "burgerservicenummer" in phone.texts
    await phone.sends("")

    await phone.presses("Nodig ze uit")
    assert _goes_along(outing.sent[0], 2_000)


async def test_a_file_is_not_taken_where_none_is_asked_for(phone: Phone) -> None:
    await phone.begins()
    await phone.sends()

    assert "alleen tekst lezen" in phone.last.text
    assert "Wat voor uitje?" in phone.last.text


async def test_an_answer_is_changed_from_the_preview(phone: Phone, outing: Outing) -> None:
    await phone.begins()
    await phone.fills_in()
    await phone.presses("Aanpassen")
    await phone.presses("Onderwerp")
    assert "Nu staat er: Samen op pad" in phone.last.text
    await phone.presses("Terug")
    assert "Klopt dit?" in phone.last.text
    await phone.presses("Aanpassen")
    await phone.presses("Onderwerp")
    await phone.talks(("Naar zee", "Klopt dit?"))
    await phone.presses("Nodig ze uit")

    assert outing.sent[0].words("about") == "Naar zee"


async def test_who_goes_back_keeps_the_answers_and_can_leave_them(phone: Phone) -> None:
    await phone.begins()
    await phone.presses("Eten")
    await phone.says("Soep")
    await phone.presses("Terug")
    assert "Nu staat er: Soep" in phone.last.text
    await phone.presses("Terug")
    assert "✓ Eten" in phone.last.buttons
    await phone.presses("Wandelen")

    assert "Wanneer is het?" in phone.last.text


@pytest.mark.parametrize("text", ["Hallo", "Wandelen of zo"])
async def test_words_where_a_button_is_asked_for_are_said_not_to_be_kept(
    phone: Phone, text: str
) -> None:
    await phone.begins()
    await phone.talks((text, "heb ik niet bewaard. Kies een knop"))
    assert "Wandelen" in phone.last.buttons


@pytest.mark.parametrize("text", ["Wandelen", "wandel", "1", "WANDELEN?"])
async def test_a_choice_can_be_typed(phone: Phone, text: str) -> None:
    await phone.begins()
    await phone.talks((text, "Waar gaat het over?"))
    assert sum("Wat voor uitje" in shown.text for shown in phone.messages.values()) == 0


async def test_a_button_of_an_earlier_question_is_stale(phone: Phone) -> None:
    await phone.begins()
    number, data = max(phone.messages), phone.last.buttons["Eten"]
    await phone.presses("Wandelen")

    assert "oud bericht" in await phone.presses_data(number, data)


@pytest.mark.parametrize(
    "choice",
    ["x-1", "d-2026-02-30", "d-9999-12-31", "m-2026-13", "h-9999", "p-x", "send", "adjust"],
)
async def test_a_button_we_never_made_does_nothing(phone: Phone, choice: str) -> None:
    await phone.begins()
    forged = phone.last.buttons["Eten"].replace("a-dinner", choice)

    assert "oud bericht" in await phone.presses_data(max(phone.messages), forged)


async def test_a_choice_that_has_gone_since_it_was_shown_is_taken_off_the_screen(
    phone: Phone,
) -> None:
    await phone.begins()
    gone = phone.last.buttons["Eten"].replace("a-dinner", "a-swim")
    await phone.presses_data(max(phone.messages), gone)

    assert "intussen iets veranderd" in phone.last.text
    assert "Wat voor uitje?" in phone.last.text


async def test_an_edited_answer_is_followed_while_it_stands(phone: Phone, outing: Outing) -> None:
    await phone.begins()
    await phone.presses("Wandelen")
    first = await phone.says("Naar zee")
    await phone.edits(first, "Naar het strand")
    assert "Je wijziging is genoteerd" in phone.last.text
    await phone.presses("Terug")
    assert "Nu staat er: Naar het strand" in phone.last.text
    await phone.says("Naar het bos")
    await phone.edits(first, "Naar de stad")

    assert "Aanpassen" in phone.last.text
    await phone.presses("Terug")
    assert "Nu staat er: Naar het bos" in phone.last.text


async def test_a_citizen_service_number_stays_out_of_a_form(phone: Phone) -> None:
    await phone.begins()
    await phone.presses("Wandelen")
    await phone.talks(("Over 111222333", "burgerservicenummer"))
    assert "Waar gaat het over?" in phone.last.text
    typed = await phone.says("Samen lopen")
    assert "Wanneer is het?" in phone.last.text
    await phone.edits(typed, "Over 111222333")
    await phone.talks(("do 3 dec 19:30", "Waar gaat het over?"))
    assert typed not in phone.messages


async def test_a_photo_is_not_taken_for_a_pdf(phone: Phone) -> None:
    await phone.begins(answers={"kind": "dinner", "about": "L", "seats": None, "reply-by": None})
    await phone.says("do 3 dec 19:30")
    await phone.presses("<Gast> 2")
    await phone.presses("Klaar")
    speaker, number = phone.who._speaker(), MessageId(900)
    await phone.who.happen(SentFile(speaker, phone._place(), number, Medium.PHOTO, "id", 9))

    assert "alleen een pdf" in phone.last.text


async def test_nobody_begins_a_form_that_is_not_theirs(phone: Phone, outing: Outing) -> None:
    outing.closed = True

    with pytest.raises(NotAllowed):
        await phone.begins()


async def test_a_form_can_begin_in_place_of_the_message_that_was_pressed(phone: Phone) -> None:
    await phone.says("/start")
    await phone.begins(message=MessageId(max(phone.messages)))

    assert len(phone.shown) == 2
    assert "Wat voor uitje?" in phone.last.text


async def test_a_form_can_show_what_people_will_see_and_ask_in_words_of_its_own(
    phone: Phone, outing: Outing, monkeypatch: pytest.MonkeyPatch
) -> None:
    face = replace(
        outing.face(),
        preview=lambda _unit, _person, form_state: f"<b>{form_state.words('about')}</b> &amp; meer",
        question=lambda _unit, _person, _form_state, field: f"<{field.name}>?",
    )
    monkeypatch.setattr(form_face, "FACES", {"outing": face})
    await phone.begins()
    assert "<kind>?" in phone.last.text
    await phone.fills_in()

    assert phone.last.text.endswith("Samen op pad & meer")


async def test_a_preview_that_fits_no_message_shows_its_beginning(
    phone: Phone, outing: Outing, monkeypatch: pytest.MonkeyPatch
) -> None:
    face = replace(outing.face(), preview=lambda *_: "<b>kom</b> &amp; zie " * 500)
    monkeypatch.setattr(form_face, "FACES", {"outing": face})
    await phone.begins()
    await phone.fills_in()

    assert phone.last.text.endswith("…")
    assert len(phone.last.html) <= 4096


async def test_a_file_that_is_replaced_is_followed(phone: Phone, outing: Outing) -> None:
    await phone.begins(subject="spring", answers={"kind": "dinner"})
    await phone.says("Samen op pad")
    await phone.says("do 3 dec 19:30")
    await phone.presses("<Gast> 2")
    for label in ("Klaar", "Overslaan", "Overslaan"):
        await phone.presses(label)
    number = await phone.sends("Menu.pdf")
    assert "📄 schakel-2026-11-23.pdf" in phone.last.text
    await phone.sends("Menu 2.pdf", size=3_000, edits=number)
    assert phone.texts.count("Zo geef ik de pdf door") == 2
    await phone.sends("Menu.docx", "application/msword", edits=number)
    assert "Hier kan alleen een pdf" in phone.texts
    await phone.presses("Nodig ze uit")
    (sent,) = outing.sent
    assert _goes_along(sent, 3_000)


def _goes_along(sent: FormState, size: int) -> bool:
    """Tell whether a checked PDF of this size goes along, under our name."""
    paper = sent.paper("menu")
    assert paper is not None
    assert paper.name == "schakel-2026-11-23.pdf"
    return to_pass_on(paper.id) is not None and paper.size == size
