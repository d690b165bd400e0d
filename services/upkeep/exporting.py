"""Exporting: all that is kept about one person, for that person (right of access).

Officials' notes are left out: they are about the municipality's work and often about others, and
the reporter never saw them. Of what officials wrote there is what the reporter was told, without
names; who read it stands there by name, as its reporter can ask at any time. What an official
wrote in office belongs to the concern: of that there is when and what.
"""

import base64
from datetime import datetime
from html import unescape
from typing import Any

from domain.concerns.acts import Act
from domain.concerns.concern import Concern
from domain.concerns.doers import Hearer
from domain.concerns.duty.rota import DUTY, DutyRota
from domain.concerns.protocol import Protocol
from domain.identifiers import PersonId
from domain.people.bell import Bell
from domain.people.parting import Parting
from services.filing import who_read
from services.upkeep import export_shared
from storage.as_json import to_json
from storage.records import Entry, Person
from storage.store import Store

Facts = dict[str, Any]


def export(store: Store, protocol: Protocol, person: Person, now: datetime) -> Facts:
    """Give it as plain JSON data. Reads only; for the command line, beside a running bot."""
    introduction = store.introductions.of(person.id)
    return {
        "made_at": to_json(now),
        "person": _person(person),
        "invites_given": _invites(store, person, now),
        "under_way": [
            {
                "kind": conversation.kind,
                "last_touched": to_json(conversation.updated_at),
                "content": dict(conversation.state),
            }
            for conversation in store.conversations.by(person.id)
        ],
        "filed": [
            _concern(store, protocol, concern) for concern in store.concerns.of_reporter(person.id)
        ],
        "taking_part": export_shared.membership(person.membership),
        "counted_in_tallies": export_shared.tallies(store, person.id),
        "has_a_pin": store.pins.of(person.id).is_set,
        "bell": _bell(store, person),
        "has_an_account_at_the_web_desk": store.desk_accounts.has(person.id),
        "calendar_address_since": to_json(store.calendar_addresses.since(person.id)),
        "together": export_shared.affairs(store, person.id),
        "parting": _parting(store, person),
        "led": export_shared.led(store, person.id),
        "proposed": export_shared.proposed(store, person.id),
        "fund": export_shared.asked_of_fund(store, person.id),
        "letters": export_shared.letters(store, person.id),
        "introduced": _introduced(store, person),
        "duty": _duty(store, person),
        "chat_at_the_desk": _chat(store, person),
        "our_messages_in_your_chat": store.copies.in_chat_of(person.id),
        "newest_buttons_in_your_chat": _buttons(store, person),
        "introduced_with": introduction.words if introduction else None,
        "written_in_office": _in_office(store, person),
        "still_to_be_told": _to_be_told(store, person),
        "journal": _journal(store, person),
    }


def _to_be_told(store: Store, person: Person) -> list[Facts]:
    return [
        {"what": str(outgoing.notice.kind), "since": to_json(outgoing.created_at)}
        for outgoing in store.outbox.waiting()
        if outgoing.notice.person == person.id
    ]


def _invites(store: Store, person: Person, now: datetime) -> list[Facts]:
    """Give the links that somebody passed on, or can, and that nobody opened."""
    return [
        {
            "role": str(invite.role),
            "introduces_only": invite.introduces_only,
            "until": to_json(invite.expires_at),
        }
        for invite in store.invites.open(now)
        if invite.invited_by == person.id
    ]


def _chat(store: Store, person: Person) -> list[Facts]:
    """Say what stands in somebody's chat at the desk: their own words, and of ours when and what.

    What we say there is often about others; it can be read at the desk.
    """
    return [
        {
            "yours": message.own,
            "at": to_json(message.at),
            "words": unescape(message.text) if message.own else None,
            "what": str(message.kind) if message.kind is not None else None,
            "file": message.file or None,
        }
        for message in store.desk_messages.of(person.id)
        if message.text or message.file
    ]


def _person(person: Person) -> Facts:
    return {
        "id": person.id,
        "telegram_account": person.account if person.has_telegram else None,
        "name": person.name,
        "neighbourhood": person.neighbourhood,
        "role": str(person.role),
        "standing": str(person.standing),
        "language": person.language,
        "can_be_reached": person.reachable,
        "away": person.away,
        "joined_at": to_json(person.joined_at),
        "removed_at": to_json(person.removed_at),
    }


def _duty(store: Store, person: Person) -> Facts | None:
    """Give what the duty rota says of somebody: their place, and weeks that were swapped."""
    found = store.affairs.find(DutyRota, DUTY)
    if found is None or person.id not in {*found.order, *(each.person for each in found.swaps)}:
        return None
    return {
        "place": found.order.index(person.id) + 1 if person.id in found.order else None,
        "swapped_weeks": [to_json(each.week) for each in found.swaps if each.person == person.id],
        "asks_to_swap": [to_json(each.week) for each in found.offered if each.person == person.id],
    }


def _parting(store: Store, person: Person) -> Facts | None:
    """Give that somebody is to be taken out, when, and what will be said to them; not by whom."""
    found = next((e for e in store.affairs.all(Parting) if e.person == person.id), None)
    if found is None:
        return None
    return {"on": to_json(found.due_at), "words": found.words, "told_by_phone": found.phoned}


def _bell(store: Store, person: Person) -> Facts | None:
    """Give where somebody's bell rings, what it rings for and when it did last."""
    address, kept = store.mail_addresses.of(person.id), store.bells.of(person.id)
    if address is None and kept == Bell():
        return None
    return {"address": address, **to_json(kept)}


def _buttons(store: Store, person: Person) -> list[str]:
    page = store.newest_pages.of(person.id)
    return [] if page is None else [label for label, _ in page.buttons]


def _introduced(store: Store, person: Person) -> Facts | None:
    """Give how key figures were told of this official, in words that may not be their own."""
    known = store.introductions.of(person.id)
    if known is None:
        return None
    return {"state": known.state, "at": to_json(known.at), "words": known.words}


def _concern(store: Store, protocol: Protocol, concern: Concern) -> Facts:
    timeline = concern.timeline
    return {
        "reference": concern.reference,
        "kind": str(concern.kind),
        "with_name": concern.named,
        "subject": concern.subject,
        "neighbourhood": concern.neighbourhood,
        "urgency": str(concern.urgency),
        "danger": concern.danger,
        "stage": str(concern.stage),
        "filed_at": to_json(concern.filed_at),
        "closed_at": to_json(concern.closed_at),
        "outcome": concern.outcome,
        "will_be_erased_at": to_json(timeline.erase_at),
        "felt_heard": timeline.heard,
        "finished": timeline.finished,
        "answers": store.concerns.filing(concern.id),
        "read_by": [
            {"who": _name(store, each.by), "at": to_json(each.at)}
            for each in who_read.readings(store, concern)
        ],
        "words": [
            {
                "what": entry.kind,
                "by": "you" if entry.author == concern.reporter else "the municipality",
                "at": to_json(entry.at),
                "text": entry.body,
            }
            for entry in store.entries.of(concern.id)
            if _was_seen(protocol, concern, entry)
        ],
        "attachments": [
            {
                "kind": str(medium),
                "content_base64": base64.b64encode(
                    store.attachments.content(concern.id, attachment_id)
                ).decode("ascii"),
            }
            for attachment_id, medium in store.attachments.of(concern.id)
        ],
    }


def _name(store: Store, official: PersonId | None) -> str | None:
    """Give what the reporter knows an official by; None for one who left."""
    found = store.people.by_id(official) if official else None
    return found.name if found else None


def _was_seen(protocol: Protocol, concern: Concern, entry: Entry) -> bool:
    """Tell whether the reporter wrote these words, or was told them."""
    if entry.author == concern.reporter:
        return True
    act = next((act for act in Act if act == entry.kind), None)
    return act is not None and Hearer.REPORTER in protocol.rules[act].tells


def _in_office(store: Store, person: Person) -> list[Facts]:
    return [
        {"reference": concern.reference, "what": entry.kind, "at": to_json(entry.at)}
        for concern in store.concerns.all()
        if concern.reporter != person.id
        for entry in store.entries.of(concern.id)
        if entry.author == person.id
    ]


def _journal(store: Store, person: Person) -> list[Facts]:
    return [
        {
            "number": line.seq,
            "at": to_json(line.at),
            "act": line.act,
            "did_it": line.actor == person.id,
            "concern": line.concern,
        }
        for line in store.journal.about(person.id)
    ]
