"""A PDF goes along only when it was written anew; else its sender hears why, nothing is lost."""

import pytest

from domain.announcements.announcement import Enclosure
from domain.conversations.form import MOST_FILE_BYTES
from domain.conversations.papers import to_pass_on
from domain.people.audience import Audience, Reach
from domain.roles import Role
from handlers.conversations.paper_check import TRIED_FOR
from handlers.telegram.calls import Failure, FailureKind, Fetched
from services.announcements import sending
from services.conversations import papers
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.conversations.outing import Outing, Phone
from tests.handlers.town_hall import TownHall

REASONS = {
    "file-not-pdf": "alleen een pdf",
    "file-locked": "wachtwoord",
    "file-active": "script, formulier",
    "file-too-much": "uitgepakt te groot",
    "file-too-big": f"{MOST_FILE_BYTES // 1024**2} MB",
    "file-unfit": "kapot",
}


@pytest.fixture
async def asked(phone: Phone, outing: Outing) -> Phone:
    """The form asks for the PDF; all else is answered."""
    del outing
    await phone.begins(answers={"kind": "dinner"})
    await phone.says("Samen op pad")
    await phone.says("do 3 dec 19:30")
    await phone.presses("<Gast> 2")
    for label in ("Klaar", "Overslaan", "Overslaan"):
        await phone.presses(label)
    assert "menu" in phone.last.text
    return phone


def _files_shown(phone: Phone) -> int:
    return sum(shown.media == "document" for shown in phone.messages.values())


@pytest.mark.parametrize("key", REASONS)
async def test_what_cannot_go_along_is_said_and_asked_for_again(
    asked: Phone, outing: Outing, key: str
) -> None:
    asked.who.hall.telegram.files["file-id"] = Fetched(refusal=key)
    await asked.sends()
    assert REASONS[key] in asked.texts
    assert "Wat is het menu?" in asked.last.text
    assert not _files_shown(asked)
    await asked.presses("Overslaan")
    assert "Samen op pad" in asked.last.text
    await asked.presses("Nodig ze uit")
    assert outing.sent[0].paper("menu") is None
    assert outing.sent[0].words("about") == "Samen op pad"


async def test_its_sender_sees_what_goes_along_and_that_leaves_the_chat_with_the_rest(
    asked: Phone, outing: Outing
) -> None:
    await asked.sends("Geheim van Jan.pdf")
    (shown,) = [each for each in asked.messages.values() if each.media == "document"]
    assert shown.document == ("schakel-2026-11-23.pdf", b"anew")
    assert shown.protected
    assert "Zo geef ik de pdf door" in shown.text
    assert "Jan" not in asked.texts
    await asked.presses("Nodig ze uit")
    (sent,) = outing.sent
    paper = sent.paper("menu")
    assert paper is not None
    assert to_pass_on(paper.id) in asked.who.hall.telegram.documents
    assert not _files_shown(asked)


async def test_nothing_is_sent_while_it_is_being_checked(asked: Phone, outing: Outing) -> None:
    hall = asked.who.hall
    hall.telegram.files["file-id"] = Failure(FailureKind.CHAT_UNKNOWN)
    await asked.sends()
    assert "nog nagekeken" in await asked.presses("Nodig ze uit")
    assert not outing.sent
    del hall.telegram.files["file-id"]
    hall.wait(minutes=5)
    await hall.deliver()
    await asked.presses("Nodig ze uit")
    assert len(outing.sent) == 1


async def test_a_draft_of_an_earlier_version_has_its_pdf_checked_when_it_is_sent(
    phone: Phone, outing: Outing
) -> None:
    old = {"id": "file-id", "name": "Menu.pdf", "size": 2_000}
    answers = {"kind": "dinner", "about": "Pad", "when": "2026-12-03T18:30:00+00:00"}
    await phone.begins(
        answers={**answers, "who": ["guest-1"], "seats": None, "reply-by": None, "menu": old}
    )
    assert "nog nagekeken" in await phone.presses("Nodig ze uit")
    assert not outing.sent
    await phone.presses("Nodig ze uit")
    paper = outing.sent[0].paper("menu")
    assert paper is not None
    assert to_pass_on(paper.id) is not None


async def test_an_answer_that_was_lost_leaves_one_pdf_that_goes_along(
    asked: Phone, outing: Outing
) -> None:
    asked.who.hall.telegram.loses_answer_to = "sendDocument"
    await asked.sends()
    await asked.presses("Nodig ze uit")
    assert len(outing.sent) == 1


async def test_a_pdf_that_cannot_be_fetched_is_asked_for_once_more(asked: Phone) -> None:
    asked.who.hall.telegram.files["file-id"] = Failure(FailureKind.REFUSED)
    await asked.sends()
    assert "niet ophalen" in asked.texts
    assert "Wat is het menu?" in asked.last.text


async def test_a_pdf_that_waits_for_an_hour_is_given_up(asked: Phone) -> None:
    hall = asked.who.hall
    hall.offline = True
    await asked.sends()
    hall.offline = False
    hall.wait(seconds=TRIED_FOR.total_seconds() + 1)
    await hall.deliver()
    assert "niet ophalen" in asked.texts


async def test_what_ends_the_bot_each_time_is_tried_three_times_at_most(asked: Phone) -> None:
    hall = asked.who.hall
    hall.telegram.files["file-id"] = Failure(FailureKind.CHAT_UNKNOWN)
    hall.offline = True
    await asked.sends()

    def ends_amid(unit: Unit) -> None:
        conversation = unit.store.conversations.of(asked.who.person, "private")
        assert conversation is not None
        papers.begun(unit, conversation, "file-id", 3)

    await hall.work(ends_amid)
    hall.offline = False
    await hall.deliver()
    assert "kapot" in asked.texts


async def test_whoever_throws_the_form_away_meanwhile_is_shown_no_pdf(asked: Phone) -> None:
    hall = asked.who.hall
    hall.telegram.files["file-id"] = Failure(FailureKind.CHAT_UNKNOWN)
    await asked.sends()
    await asked.presses("Stoppen")
    await asked.presses("Weggooien")
    del hall.telegram.files["file-id"]
    hall.wait(minutes=5)
    await hall.deliver()
    assert not _files_shown(asked)


async def test_a_pdf_of_before_they_were_checked_is_not_passed_on_and_its_sender_hears_it_once(
    hall: TownHall,
) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    members = [await hall.person(Role.KEY_FIGURE, f"Lid {number}") for number in range(3)]

    def send(unit: Unit) -> None:
        author = unit.store.people.by_id(noor.person)
        assert author is not None
        file = Enclosure("original", "geheim.pdf")
        sending.compose(unit, author, Audience(Reach.ALL), None, words={"nl": "Dag"}, file=file)

    await hall.work(send)
    for member in members:
        assert "Dag" in Chat(member).texts
    assert not [call for call in hall.telegram.calls if call.method == "sendDocument"]
    assert Chat(noor).texts.count("nooit nagekeken") == 1
