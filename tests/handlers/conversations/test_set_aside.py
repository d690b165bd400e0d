"""A form is left halfway: stopped, kept, put aside for something else, forgotten, or closed."""

import pytest

from domain.conversations.form import FormState
from domain.conversations.kinds import ConversationKind
from domain.identifiers import PersonId
from handlers.conversations import form_face
from services.conversations import form_rows, set_aside
from services.unit import Unit
from services.upkeep import sweeping
from storage.records import Conversation
from tests.handlers.conversations.outing import Outing, Phone
from tests.handlers.town_hall import Someone


async def under_way(phone: Phone) -> list[Conversation]:
    def look(unit: Unit) -> list[Conversation]:
        return set_aside.under_way(unit, PersonId(phone.who.person))

    return await phone.hall.work(look)


async def answers(phone: Phone) -> list[FormState]:
    found = await under_way(phone)
    return [form_rows.of(each) for each in found if each.kind is ConversationKind.FORM]


async def test_stopping_before_the_first_answer_ends_it_at_once(phone: Phone) -> None:
    await phone.begins()
    await phone.presses("Stoppen")
    assert "Weggegooid" in phone.last.text
    await phone.begins()
    await phone.presses("Terug")
    assert "Weggegooid" in phone.last.text
    await phone.begins()
    await phone.says("/stop")

    assert "Weggegooid" in phone.last.text
    assert await under_way(phone) == []


async def test_stopping_halfway_asks_whether_it_is_kept(phone: Phone) -> None:
    await phone.begins()
    await phone.presses("Eten")
    await phone.says("/stop")
    assert list(phone.last.buttons) == ["Bewaren", "Weggooien", "Terug"]
    await phone.presses("Bewaren")
    assert "Bewaard tot" in phone.last.text
    await phone.presses("Verder gaan")
    assert "Waar gaat het over?" in phone.last.text
    await phone.presses("Stoppen")
    await phone.presses("Weggooien")

    assert "Weggegooid" in phone.last.text
    assert await under_way(phone) == []


async def test_the_same_form_about_the_same_goes_on_where_it_was(phone: Phone) -> None:
    await phone.begins(subject="spring")
    await phone.presses("Eten")
    await phone.presses("Stoppen")
    await phone.presses("Bewaren")

    await phone.begins(subject="spring")

    assert "Er is niets van verloren" in phone.last.text
    assert "Waar gaat het over?" in phone.last.text
    assert len(await under_way(phone)) == 1


async def test_another_form_goes_first_and_the_earlier_one_comes_back(
    phone: Phone, outing: Outing
) -> None:
    await phone.begins(subject="spring")
    await phone.presses("Eten")
    await phone.begins(subject="autumn")
    await phone.fills_in()
    await phone.presses("Nodig ze uit")

    assert [each.subject for each in outing.sent] == ["autumn"]
    assert "Er is niets van verloren" in phone.last.text
    assert [each.subject for each in await answers(phone)] == ["spring"]


async def test_an_empty_form_makes_way_for_good(phone: Phone) -> None:
    await phone.begins(subject="spring")
    await phone.says("Hallo")
    await phone.begins(subject="autumn")

    assert [each.subject for each in await answers(phone)] == ["autumn"]


async def test_no_more_than_a_few_things_wait_at_once(phone: Phone) -> None:
    for number in range(5):
        await phone.begins(answers={"kind": "walk"}, subject=f"{number}")
    await phone.says("Zorg melden")

    assert "Er staat te veel half af" in phone.last.text
    assert len(await answers(phone)) == 5


async def test_a_form_waits_while_a_concern_is_filed_and_comes_back_with_a_word(
    phone: Phone,
) -> None:
    await phone.begins()
    await phone.presses("Eten")
    await phone.says("Zorg melden")
    assert "gevaar" in phone.last.text
    await phone.presses("Stoppen")
    await phone.presses("Weggooien")

    assert "Er is niets van verloren" in phone.last.text
    assert "Waar gaat het over?" in phone.last.text


async def test_a_concern_waits_while_a_form_is_filled_in_and_loses_nothing(
    phone: Phone, outing: Outing
) -> None:
    await phone.says("Zorg melden")
    await phone.presses("Nee")
    (draft,) = await under_way(phone)
    await phone.begins()
    await phone.fills_in()
    await phone.says("Zorg melden")
    assert "Je bent al bezig met een melding" in phone.last.text
    await phone.presses("Verder gaan")
    await phone.presses("Stoppen")
    await phone.presses("Weggooien")
    assert "Klopt dit?" in phone.last.text
    await phone.presses("Nodig ze uit")

    assert len(outing.sent) == 1
    assert draft.kind == "filing"
    assert await under_way(phone) == []


async def test_an_edit_of_a_form_that_waits_is_followed(phone: Phone) -> None:
    await phone.begins()
    await phone.presses("Eten")
    typed = await phone.says("Soep")
    await phone.says("Zorg melden")
    shown = phone.last
    await phone.edits(typed, "Brood")

    assert phone.last == shown
    assert [each.words("about") for each in await answers(phone)] == ["Brood"]


async def test_who_comes_back_with_start_sees_what_waits(phone: Phone) -> None:
    await phone.begins()
    await phone.presses("Eten")

    def put(unit: Unit) -> None:
        set_aside.put(unit, set_aside.under_way(unit, phone.who.person)[0])

    await phone.hall.work(put)
    await phone.says("/start")

    assert "Waar gaat het over?" in phone.last.text


async def test_a_form_nobody_touches_is_warned_about_and_then_dropped(phone: Phone) -> None:
    await phone.begins()
    await phone.presses("Eten")
    phone.hall.wait(hours=23)
    await phone.hall.work(sweeping.sweep)
    assert "Je bent nog iets aan het invullen" in phone.last.text
    phone.hall.wait(hours=24)
    await phone.hall.work(sweeping.sweep)

    assert "is gewist" in phone.texts
    assert await under_way(phone) == []


async def test_what_waited_for_a_form_that_was_dropped_comes_back(phone: Phone) -> None:
    await phone.begins(answers={"kind": "walk"}, subject="spring")
    phone.hall.wait(hours=1)
    await phone.begins(answers={"kind": "walk"}, subject="autumn")
    for hours in (23, 24):
        phone.hall.wait(hours=hours)
        await phone.hall.work(sweeping.sweep)

    assert [each.subject for each in await answers(phone)] == ["spring"]
    assert "Er is niets van verloren" in phone.last.text


@pytest.mark.parametrize("how", ["pressed", "said", "gone"])
async def test_a_form_that_is_no_longer_for_somebody_ends_with_a_word(
    phone: Phone, outing: Outing, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    await phone.begins()
    await phone.presses("Eten")
    outing.closed = True
    if how == "gone":
        monkeypatch.setattr(form_face, "FACES", {})
    if how == "said":
        await phone.says("Soep")
    else:
        await phone.presses("Terug")

    assert "Dit kun je nu niet meer invullen" in phone.last.text
    assert await under_way(phone) == []


async def test_the_screen_of_a_form_that_is_closed_has_a_way_out(
    phone: Phone, outing: Outing
) -> None:
    await phone.begins()
    await phone.presses("Eten")
    outing.closed = True
    await phone.says("/start")
    assert list(phone.last.buttons) == ["Weggooien"]
    await phone.presses("Weggooien")

    assert await under_way(phone) == []


async def test_words_about_a_concern_go_first_and_the_form_comes_back(
    phone: Phone, fatima: Someone
) -> None:
    concern = await phone.hall.concern(phone.who)
    await phone.begins()
    await phone.presses("Eten")
    await phone.begins_adding(concern)
    await phone.writes("Het was gisteren ook zo.")

    assert "Er is niets van verloren" in phone.last.text
    assert "Waar gaat het over?" in phone.last.text


async def test_words_about_a_concern_wait_for_a_form_and_are_not_lost(
    phone: Phone, outing: Outing, fatima: Someone
) -> None:
    concern = await phone.hall.concern(phone.who)
    await phone.begins_adding(concern)
    typed = await phone.says("Het was gisteren ook zo.")
    await phone.begins()
    await phone.presses("Eten")
    await phone.edits(typed, "Over 111222333")
    await phone.presses("Stoppen")
    await phone.presses("Weggooien")
    assert "Iets aanvullen" in phone.last.text
    await phone.writes("Vandaag was het rustig.")

    kept = await phone.hall.look(lambda store: store.entries.of(concern))
    assert "Vandaag was het rustig." in str(kept)
    assert "111222333" not in str(kept)
    assert await under_way(phone) == []
