"""Voting: one person says which of the moments suit them; they can change it until the end."""

from collections.abc import Mapping
from dataclasses import replace

from domain.errors import Hindered, NotPossibleNow
from domain.identifiers import AffairId
from domain.meetings import date_poll
from domain.meetings.invitation import Invitation, Vote
from domain.meetings.meeting import Meeting
from domain.notices import Priority
from services.meetings import meeting_rows
from services.meetings.polls import poll_rows
from services.unit import Unit
from storage.records import Person


def vote(unit: Unit, person: Person, poll_id: AffairId, place: int, said: Vote) -> None:
    """Keep what somebody says to one moment. Raises NotPossibleNow when it is too late for it."""
    poll, known = _asked(unit, person, poll_id)
    if not 0 <= place < len(poll.options):
        raise NotPossibleNow("poll-over")
    votes = {**known.votes, poll.options[place]: said}
    _keep(unit, person, poll, replace(known, votes=votes), "ask")


def say_all(unit: Unit, person: Person, poll_id: AffairId, said: Mapping[int, Vote]) -> None:
    """Keep at once what somebody says to all moments, by number; what is left open counts as no.

    Where the poll reached them it says so; on its way still, it will say what is true. Raises
    NotPossibleNow like `vote`.
    """
    poll, known = _asked(unit, person, poll_id)
    votes = {option: said[place] for place, option in enumerate(poll.options) if place in said}
    finished = replace(known, votes=date_poll.finished(votes, poll.options))
    meeting_rows.keep(unit, poll, {person.id: finished})
    addressee = unit.store.addressees.find(poll.id, person.id)
    if addressee is not None and addressee.message is not None:
        poll_rows.tell(unit, addressee, Priority.ANSWER, "done")


def done(unit: Unit, person: Person, poll_id: AffairId) -> None:
    """Let what somebody left open count as no. Raises NotPossibleNow like `vote`."""
    poll, known = _asked(unit, person, poll_id)
    votes = date_poll.finished(known.votes, poll.options)
    _keep(unit, person, poll, replace(known, votes=votes), "done")


def again(unit: Unit, person: Person, poll_id: AffairId) -> None:
    """Show the choices once more. Raises NotPossibleNow like `vote`."""
    poll, known = _asked(unit, person, poll_id)
    _keep(unit, person, poll, known, "ask")


def _asked(unit: Unit, person: Person, poll_id: AffairId) -> tuple[Meeting, Invitation]:
    poll = poll_rows.find(unit, poll_id)
    known = meeting_rows.invitation(unit, poll_id, person.id)
    if known is None:
        raise NotPossibleNow("poll-not-for-you")
    if not poll_rows.takes_votes(unit, poll):
        raise Hindered("poll-closed")
    return poll, known


def _keep(unit: Unit, person: Person, poll: Meeting, said: Invitation, what: str) -> None:
    meeting_rows.keep(unit, poll, {person.id: said})
    addressee = unit.store.addressees.find(poll.id, person.id)
    if addressee is not None:
        poll_rows.tell(unit, addressee, Priority.ANSWER, what)
