"""The fund at the desk: a coordinator who has it alone decides and pays in the chat there."""

from domain.roles import Role
from domain.together.fund.request import FundRequest, FundStage
from services.together.fund import fund_asking
from services.unit import Unit
from tests.bot.desk.coming_in import works_here
from tests.bot.desk.open_desk import OpenDesk
from tests.handlers.town_hall import Someone


async def test_a_coordinator_without_telegram_grants_a_part_and_says_that_it_was_paid(
    desk: OpenDesk, samira: Someone
) -> None:
    _, noor = await works_here(desk, Role.COORDINATOR, "Noor")

    def ask(unit: Unit) -> FundRequest:
        asker = unit.store.people.by_id(samira.person)
        assert asker is not None
        return fund_asking.ask(unit, asker, 90, "Koffie voor de buurt.")

    made = await desk.hall.work(ask)
    await noor.press("Ja")
    await noor.press("Een deel")
    await noor.type("60")
    for label in ("Overslaan", "Versturen", "Betaald", "Ja, het is betaald"):
        await noor.press(label)

    def now(unit: Unit) -> FundRequest | None:
        return unit.store.affairs.find(FundRequest, made.id)

    paid = await desk.hall.work(now)
    assert paid is not None
    assert (paid.stage, paid.granted) == (FundStage.PAID, 60)
    assert any("€ 60 is betaald" in text for text in await noor.texts())
