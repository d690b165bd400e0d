"""Who chairs a meeting, and whose turn it is, at the desk."""

from domain.meetings.chair_turn import ChairTurn
from domain.meetings.chairing import ChairRequest
from domain.meetings.series import Series
from tests.bot.desk.meetings.filling import fills_in, sends
from tests.bot.desk.meetings.test_polls_and_series import LAID, SERIES
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import called, meeting, newest
from tests.handlers.town_hall import Someone


async def test_a_coordinator_asks_a_member_at_the_desk_once_and_takes_it_back(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, merel: Someone, fatima: Visitor
) -> None:
    made = await called(desk.hall, coordinator)
    place = f"/meetings/{made}/chair"
    assert place in (await noor.get(f"/meetings/{made}")).text
    assert "Merel" in (await noor.get(place)).text
    asked = {"token": await noor.form_token(), "person": merel.person}
    for _ in range(2):
        assert (await noor.post(place, asked)).status_code == 303
    await desk.hall.deliver()
    assert "Wil jij deze bijeenkomst voorzitten?" in newest(merel).text
    assert len(await desk.hall.look(lambda store: store.affairs.all(ChairRequest))) == 1
    assert "Merel is gevraagd" in (await noor.get(place)).text
    assert (await fatima.get(place)).status_code == 404
    assert (await fatima.post(place, {"token": await fatima.form_token()})).status_code == 404

    taken = {"token": await noor.form_token()}
    for _ in range(2):
        assert (await noor.post(f"{place}/back", taken)).status_code == 303
    await noor.post(place, asked)
    await desk.hall.deliver()
    await Chat(merel).presses("Ja, ik doe het")
    assert (await meeting(desk.hall, made)).chair == merel.person
    assert "die ja zei" in (await noor.get(place)).text


async def test_the_turn_of_a_series_is_begun_and_stopped_at_the_desk(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, merel: Someone, fatima: Visitor
) -> None:
    more = await fills_in(noor, SERIES, **LAID)
    more = await fills_in(noor, SERIES, more, rhythm="weeks-4")
    preview = await fills_in(noor, SERIES, more, until="weeks-13", closing="skip")
    assert (await sends(noor, SERIES, preview)).status_code == 303
    (series,) = await desk.hall.look(lambda store: store.affairs.all(Series))
    place = f"/series/{series.id}/turn"
    assert place in (await noor.get(f"/series/{series.id}")).text
    ask = {"token": await noor.form_token()}
    for _ in range(2):
        assert (await noor.post(place, ask)).status_code == 303
    await desk.hall.deliver()
    await Chat(merel).presses("Ik doe mee")
    assert "Doen mee: Merel" in (await noor.get(place)).text
    assert (await fatima.get(place)).status_code == 404
    for _ in range(2):
        assert (await noor.post(place, ask | {"said": "stop"})).status_code == 303
    (turn,) = await desk.hall.look(lambda store: store.affairs.all(ChairTurn))
    assert turn.ended_at is not None
