"""Letting somebody go: at once, asked twice, and nothing of theirs left without an owner."""

from datetime import UTC, datetime
from functools import partial

from domain.concerns.concern import Concern, ConcernKind, Promise, Stage, Urgency
from domain.identifiers import ConcernId, PersonId, Reference
from domain.notices import NoticeKind
from domain.roles import Role, Standing
from storage.store import Store
from tests.handlers.people.doorstep import MONDAY, Doorstep
from tests.handlers.people.visitor import Visitor, code_in, let_in, onboard

FAREWELL = "Afscheid met een paar woorden"


async def test_who_is_removed_can_do_nothing_from_that_moment(doorstep: Doorstep) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await noor.say("/melden")
    number, draft = max(noor.chat), next(iter(noor.last.buttons.values()))

    await _remove(coordinator, "Noor · sleutelfiguur", "Noor")

    assert noor.last.text.startswith("Je hoort niet meer bij het netwerk.")
    assert (noor.menu, noor.commands) == ([], [])
    assert await noor.press_data(number, draft) == "Deze knop is niet voor jou bedoeld."
    await noor.say("/melden")
    assert "geldige uitnodiging" in noor.last.text
    person = await doorstep.person(noor)
    assert person is not None
    assert (person.standing, person.name, person.neighbourhood) == (Standing.REMOVED, None, None)
    assert await doorstep.look(lambda store: store.conversations.of(person.id, "private")) is None
    assert (await doorstep.journal())[-2:] == ["person-removed key-figure", "refused"]
    assert coordinator.labels == ["Ineke · coördinator", "Terug"]


async def test_removing_is_asked_twice(doorstep: Doorstep) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Noor · sleutelfiguur", "Verwijderen")
    assert "Noor verwijderen?" in coordinator.last.text

    await coordinator.press("Nee, terug")

    person = await doorstep.person(noor)
    assert person is not None
    assert person.standing is Standing.MEMBER
    assert coordinator.labels[-2:] == ["Verwijderen", "Terug"]


async def test_somebody_removed_twice_is_removed_once(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    noor = await doorstep.member("Noor")
    await _remove(coordinator, "Noor · sleutelfiguur", "Noor")
    person = await doorstep.person(noor)
    assert person is not None
    number = max(coordinator.chat)

    toast = await coordinator.press_data(number, f"1t:remove:{person.id}:")
    assert toast == "Deze persoon doet al niet meer mee."
    for page in ("member", "removing"):
        await coordinator.press_data(number, f"1t:{page}:{person.id}:")
        assert coordinator.last.text == "Deze persoon doet niet meer mee."


async def test_the_only_coordinator_cannot_be_removed(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()

    toast = await _remove(coordinator, "Ineke · coördinator", "Ineke")

    assert "Dit is de enige coördinator" in toast
    person = await doorstep.person(coordinator)
    assert person is not None
    assert person.standing is Standing.MEMBER


async def test_a_coordinator_who_goes_takes_their_invites_and_leaves_their_newcomers(
    doorstep: Doorstep,
) -> None:
    ineke, farid = await doorstep.coordinator("Ineke"), await doorstep.coordinator("Farid")
    await farid.say("/uitnodigen")
    await farid.press("Sleutelfiguur")
    newcomer = doorstep.visitor()
    await onboard(newcomer, code_in(farid))
    await farid.say("/uitnodigen")
    await farid.press("Ambtenaar")
    unused = code_in(farid)

    await _remove(ineke, "Farid · coördinator", "Farid")

    stranger = doorstep.visitor()
    await stranger.open(unused)
    assert "geldige uitnodiging" in stranger.last.text
    assert "Heb je de code gehoord?" in ineke.last.text
    await let_in(ineke, newcomer.code)
    assert "Welkom, Sanne!" in newcomer.last.text


async def test_a_removed_coordinator_can_press_nothing_of_the_network(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator("Ineke"), await doorstep.coordinator("Farid")
    await farid.say("/netwerk")
    await _remove(ineke, "Farid · coördinator", "Farid")

    number = min(farid.chat)
    toast = await farid.press_data(number, farid.chat[number].buttons["Leden"])

    assert toast == "Deze knop is niet voor jou bedoeld."


async def test_concerns_of_an_official_who_goes_are_the_whole_groups_again(
    doorstep: Doorstep,
) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    bram = await doorstep.person(await doorstep.member("Bram", Role.OFFICIAL))
    reporter = await doorstep.person(noor)
    assert bram is not None
    assert reporter is not None
    mine, other = _concern(1, reporter.id, bram.id), _concern(2, reporter.id, None)
    for each in (mine, other):
        await doorstep.look(partial(_keep, concern=each))

    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Bram · ambtenaar", "Verwijderen")
    assert "Bram heeft nu 1 open melding." in coordinator.last.text
    assert coordinator.labels == [FAREWELL, "Weer vrij voor iedereen", "Nee, terug"]
    await coordinator.press("Weer vrij voor iedereen")

    kept = await doorstep.look(lambda store: store.concerns.by_id(mine.id))
    assert kept is not None
    assert (kept.owner, kept.stage, kept.version) == (None, Stage.ACKNOWLEDGED, mine.version + 1)
    cards = [item.notice for item in doorstep.to_the_group]
    assert [(card.kind, card.concern) for card in cards] == [(NoticeKind.CARD, mine.id)]


async def test_one_choice_gives_all_concerns_of_an_official_who_goes_to_a_colleague(
    doorstep: Doorstep,
) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    bram_visits = await doorstep.member("Bram", Role.OFFICIAL)
    joost = await doorstep.person(await doorstep.member("Joost", Role.OFFICIAL))
    reporter, bram = await doorstep.person(noor), await doorstep.person(bram_visits)
    assert bram is not None
    assert joost is not None
    assert reporter is not None
    for number in (1, 2):
        concern = _concern(number, reporter.id, bram.id)
        await doorstep.look(partial(_keep, concern=concern))
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Bram · ambtenaar", "Verwijderen")
    number, data = max(coordinator.chat), coordinator.last.buttons["Alles naar Joost"]
    assert "2 open meldingen" in coordinator.last.text

    await coordinator.press("Alles naar Joost")

    kept = await doorstep.look(lambda store: store.concerns.open())
    assert [(concern.owner, concern.stage) for concern in kept] == [(joost.id, Stage.TAKEN_UP)] * 2
    heard = [shown.text for shown in noor.chat.values()]
    assert sum("Joost gaat nu met je melding aan de slag." in text for text in heard) == 2
    assert "Dank je wel voor alles wat je als bekend gezicht" in bram_visits.last.text
    toast = await coordinator.press_data(number, data)
    assert toast == "Deze persoon doet al niet meer mee."


async def test_what_was_taken_up_a_moment_ago_is_asked_about_before_somebody_goes(
    doorstep: Doorstep,
) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    bram = await doorstep.person(await doorstep.member("Bram", Role.OFFICIAL))
    reporter = await doorstep.person(noor)
    assert bram is not None
    assert reporter is not None
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Bram · ambtenaar", "Verwijderen")
    taken_up = _concern(1, reporter.id, bram.id)
    await doorstep.look(partial(_keep, concern=taken_up))

    toast = await coordinator.press("Ja, verwijder Bram")

    assert toast == "Kies eerst wie de open meldingen overneemt."
    assert coordinator.labels == [FAREWELL, "Weer vrij voor iedereen", "Nee, terug"]


async def test_nobody_takes_over_who_is_gone_or_who_reported_it(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    bram = await doorstep.person(await doorstep.member("Bram", Role.OFFICIAL))
    joost = await doorstep.person(await doorstep.member("Joost", Role.OFFICIAL))
    assert bram is not None
    assert joost is not None
    concern = _concern(1, joost.id, bram.id)
    await doorstep.look(partial(_keep, concern=concern))
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Bram · ambtenaar", "Verwijderen")
    number = max(coordinator.chat)

    toast = await coordinator.press_data(number, f"1t:remove:{bram.id}:{bram.id}")
    assert toast == "Deze collega doet niet meer mee. Kies iemand anders."
    await coordinator.press("Alles naar Joost")

    kept = await doorstep.look(lambda store: store.concerns.by_id(concern.id))
    assert kept is not None
    assert (kept.owner, kept.stage) == (None, Stage.ACKNOWLEDGED)


async def test_who_comes_back_after_being_removed_starts_anew(doorstep: Doorstep) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await _remove(coordinator, "Noor · sleutelfiguur", "Noor")
    before = await doorstep.person(noor)

    await onboard(noor, await doorstep.link(), name="Noortje")
    await let_in(coordinator, noor.code)

    after = await doorstep.person(noor)
    assert before is not None
    assert after is not None
    assert (after.id, after.name, after.standing) == (before.id, "Noortje", Standing.MEMBER)


async def _remove(coordinator: Visitor, label: str, name: str) -> str:
    await coordinator.say("/netwerk")
    return await coordinator.press("Leden", label, "Verwijderen", f"Ja, verwijder {name}")


def _keep(store: Store, concern: Concern) -> None:
    store.concerns.add(concern, {})


def _concern(number: int, reporter: PersonId, owner: PersonId | None) -> Concern:
    due = datetime(2026, 12, 1, 16, tzinfo=UTC)
    return Concern(
        id=ConcernId(f"{number:016x}"),
        reference=Reference(f"Z-{number:04}"),
        kind=ConcernKind.CONCERN,
        reporter=reporter,
        named=True,
        subject="other",
        neighbourhood="noord",
        urgency=Urgency.NORMAL,
        stage=Stage.TAKEN_UP,
        owner=owner,
        filed_at=MONDAY,
        promise=Promise(due, due, due, 1),
    )


async def test_what_somebody_tries_after_being_removed_is_journaled_with_who_it_was(
    doorstep: Doorstep,
) -> None:
    coordinator, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await _remove(coordinator, "Noor · sleutelfiguur", "Noor")
    person = await doorstep.person(noor)
    assert person is not None
    await noor.press_data(101, "1t:overview::")
    lines = await doorstep.look(lambda store: store.journal.about(person.id))
    assert (lines[-1].act, lines[-1].actor) == ("refused", person.id)
