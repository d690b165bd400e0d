"""What is delivered late says what is true then, or nothing at all."""

from domain.identifiers import InviteId, MessageId, PersonId
from domain.notices import Detail, Notice, NoticeKind, PageDetail, Priority
from domain.people.notices import AdmissionDetail, FarewellDetail, InviteDetail
from domain.roles import Role
from services.people import inviting
from services.unit import Unit
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor, onboard

GONE = PersonId("0123456789abcdef")


async def _tell(
    doorstep: Doorstep,
    visitor: Visitor,
    kind: NoticeKind,
    detail: Detail,
    message: int | None = None,
) -> None:
    person = await doorstep.person(visitor)
    assert person is not None
    notice = Notice(
        kind,
        Priority.ANSWER,
        person=person.id,
        detail=detail,
        message=None if message is None else MessageId(message),
    )
    await doorstep.work(lambda unit: unit.tell(notice))


async def test_an_invitation_that_was_used_or_withdrawn_meanwhile_is_not_shown(
    doorstep: Doorstep,
) -> None:
    coordinator = await doorstep.coordinator()

    def make_and_withdraw(unit: Unit) -> None:
        person = unit.store.people.by_account(coordinator.account)
        assert person is not None
        invite = inviting.offer(unit, person, Role.KEY_FIGURE)
        inviting.withdraw(unit, person, invite.id)

    await doorstep.work(make_and_withdraw)

    assert coordinator.chat == {}


async def test_pages_and_questions_of_the_coordinator_never_reach_anybody_else(
    doorstep: Doorstep,
) -> None:
    await doorstep.coordinator()
    newcomer, noor = doorstep.visitor(), await doorstep.member("Noor")
    await onboard(newcomer, await doorstep.link())
    waiting = await doorstep.person(newcomer)
    assert waiting is not None
    seen = len(newcomer.chat)

    for reader in (noor, newcomer):
        await _tell(doorstep, reader, NoticeKind.NETWORK, PageDetail("members"))
        await _tell(doorstep, reader, NoticeKind.ADMISSION, AdmissionDetail(waiting.id))
        invite = InviteDetail(InviteId("0123456789abcdef"))
        await _tell(doorstep, reader, NoticeKind.INVITATION, invite)

    assert noor.chat == {}
    assert len(newcomer.chat) == seen


async def test_a_question_about_a_newcomer_who_left_is_not_asked(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()

    await _tell(doorstep, coordinator, NoticeKind.ADMISSION, AdmissionDetail(GONE))

    assert coordinator.chat == {}


async def test_the_outcome_about_somebody_who_is_gone_names_nobody(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()

    await _tell(
        doorstep,
        coordinator,
        NoticeKind.ADMISSION,
        AdmissionDetail(GONE, "admitted"),
    )

    assert coordinator.last.text == "Deze aanmelding is al afgehandeld."


async def test_a_farewell_whose_screen_was_deleted_is_said_anew(doorstep: Doorstep) -> None:
    newcomer = doorstep.visitor()
    await newcomer.open(await doorstep.link())
    await newcomer.press("Stoppen")
    number, leave = max(newcomer.chat), newcomer.last.buttons["Ja, stop en wis alles"]
    newcomer.chat.clear()

    await newcomer.press_data(number, leave)

    assert "alles over jou gewist" in newcomer.last.text
    assert await doorstep.person(newcomer) is None


async def test_no_farewell_to_somebody_who_was_invited_anew_meanwhile(doorstep: Doorstep) -> None:
    newcomer = doorstep.visitor()
    await newcomer.open(await doorstep.link())

    await _tell(doorstep, newcomer, NoticeKind.FAREWELL, FarewellDetail("onboarding-declined"))

    assert "Welkom bij" in newcomer.last.text
    assert await doorstep.person(newcomer) is not None


async def test_a_page_whose_message_was_deleted_is_sent_anew(
    doorstep: Doorstep,
) -> None:
    coordinator = await doorstep.coordinator()
    await coordinator.say("/netwerk")
    number, buttons = max(coordinator.chat), dict(coordinator.last.buttons)
    coordinator.chat.clear()

    await coordinator.press_data(number, buttons["Leden"])

    assert "Er is 1 lid" in coordinator.last.text
