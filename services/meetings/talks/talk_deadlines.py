"""What time does with what was agreed in a talk: asks on its day, and waits no longer for a yes.

And what somebody who leaves takes along: nothing is to be done any more, and the other hears it.
"""

from datetime import date

from domain.functions import NetworkFunction
from domain.identifiers import PersonId
from domain.meetings.talk import Talk, TalkStage
from services.meetings import meeting_rows
from services.meetings.talks import talk_rows
from services.unit import Unit


def run(unit: Unit) -> list[Exception]:
    """Do what is due, never at night; for the sweep. Gives the faults of ours.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    if unit.quiet_until() or not unit.has(NetworkFunction.AGREEMENTS):
        return faults
    for talk in unit.store.affairs.due(Talk, unit.now):
        with unit.apart(faults):
            _bring(unit, talk)
    return faults


def gone(unit: Unit, person: PersonId) -> None:
    """End what somebody agreed who is out of the network; call it after that was saved."""
    for talk in talk_rows.of_person(unit, person):
        unit.store.addressees.drop(talk.id, person)
        if talk.waits or talk.stands:
            ended = talk_rows.save(unit, talk.ended(TalkStage.LEFT, unit.now))
            talk_rows.tell_other(unit, ended, person)


def back_on(unit: Unit, person: PersonId | None) -> date | None:
    """Give the local day on which somebody is back who takes a break; None for who is there."""
    found = unit.store.people.by_id(person) if person is not None else None
    if found is None or not found.membership.paused(unit.today):
        return None
    return found.membership.paused_until


def keepers(talk: Talk) -> list[PersonId]:
    """List who keeps it: one of the two, or both."""
    who = talk.agreement.who
    found = (talk.by, talk.member) if who is None else (who,)
    return [each for each in found if each is not None]


def _bring(unit: Unit, talk: Talk) -> None:
    if talk.waits and talk.waits_until <= unit.now:
        talk = talk_rows.save(unit, talk.ended(TalkStage.LAPSED, unit.now))
        for person in (talk.by, talk.member):
            talk_rows.tell(unit, talk, person)
        return
    ask_at = talk.agreement.ask_at
    if talk.stands and ask_at is not None and ask_at <= unit.now:
        _ask(unit, talk)


def _ask(unit: Unit, talk: Talk) -> None:
    """Ask who keeps it; of who takes a break it is asked when they are back, and the other hears.

    Who cannot be asked otherwise (a lost phone) has the other asked in their place.
    """
    asked = [
        each
        for each in keepers(talk)
        if meeting_rows.takes_part(unit, unit.store.people.by_id(each))
    ]
    if asked:
        talk_rows.save(unit, talk.with_agreement(talk.agreement.noted_asked(), unit.now))
        for person in asked:
            talk_rows.tell(unit, talk, person)
        return
    keeper = talk.agreement.who
    day, zone = back_on(unit, keeper), unit.municipality.network.timezone
    agreement = talk.agreement
    agreement = agreement.noted_asked() if day is None else agreement.asked_on(day, zone)
    talk_rows.save(unit, talk.with_agreement(agreement, unit.now))
    if keeper is not None:
        talk_rows.tell(unit, talk, talk.other(keeper))
