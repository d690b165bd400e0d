"""What the card of a concern says, what its topic is called, and which buttons fit.

The card carries no word of what was told; whoever wants that presses `Lezen`.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from domain.concerns.concern import Concern, Stage, Urgency
from domain.concerns.protocol import Act, possible
from domain.conversations.attachments import Medium
from domain.identifiers import PersonId
from domain.network import WHOLE_TOWN
from domain.roles import Standing
from domain.typed_text import shorten
from handlers.concerns import absence_pages as presence_pages
from handlers.concerns import card_dates as card_waits
from handlers.telegram import attachment_lines, wording
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import CardPress
from services.unit import Unit
from storage.records import Placement
from storage.tables.journal import JournalAct

LONGEST_TOPIC_NAME = 128
"""Characters, by the Bot API page on createForumTopic."""

URGENCY_SIGN = {Urgency.URGENT: "🔴", Urgency.SOON: "🟠", Urgency.NORMAL: "🔵"}
STAGE_SIGN = {
    Stage.FILED: "📥",
    Stage.ACKNOWLEDGED: "👀",
    Stage.TAKEN_UP: "🤝",
    Stage.CLOSED: "✅",
    Stage.WITHDRAWN: "↩️",
}
_BUTTONS = (
    (Act.READ,),
    (Act.ACKNOWLEDGE, Act.TAKE_UP),
    (Act.FEEDBACK, Act.ASK),
    (Act.NOTE, Act.EXTEND),
    (Act.ASK_IDENTITY, Act.ESCALATE),
    (Act.CLOSE,),
    (Act.REOPEN, Act.LEAVE_CLOSED),
    (Act.POSTPONE_ERASURE,),
    (Act.KEEP,),
)


def language(unit: Unit) -> str:
    """Give the language of the officials' group: the network's first."""
    return unit.house.network.languages[0]


def name_of(unit: Unit, person_id: PersonId | None) -> str:
    """Give the first name of an official; those who left the network have none any more."""
    person = unit.store.people.by_id(person_id) if person_id else None
    return (person.name if person else None) or wording.label(language(unit), "card-colleague")


def subject(unit: Unit, concern: Concern) -> str:
    """Give the words for what the concern is about."""
    option = unit.house.interviews[concern.kind].question("subject").option(concern.subject)
    return option.label(language(unit)) if option else concern.subject


def neighbourhood(unit: Unit, concern: Concern) -> str:
    """Give the words for where it is; the reporter may have chosen not to say."""
    if concern.neighbourhood == WHOLE_TOWN:
        return wording.label(language(unit), "whole-town")
    place = unit.house.network.neighbourhood(concern.neighbourhood)
    return place.label(language(unit)) if place else concern.neighbourhood


def text(unit: Unit, concern: Concern, placement: Placement) -> str:
    """Word the card (HTML)."""
    tongue = language(unit)
    lines = [
        wording.say(
            tongue,
            "card-head",
            sign=URGENCY_SIGN[concern.urgency],
            reference=concern.reference,
            subject=subject(unit, concern),
        ),
        wording.say(
            tongue,
            "card-about",
            kind=concern.kind,
            neighbourhood=neighbourhood(unit, concern),
            urgency=concern.urgency,
        ),
        "",
        _stage(unit, concern),
        *presence_pages.on_card(unit, concern, tongue),
        *card_waits.lines(unit, concern, tongue),
        _reporter(unit, concern),
        *_attached(unit, concern),
    ]
    if placement.unreachable:
        lines.append(wording.say(tongue, "card-unreachable"))
    if _remade(unit, concern):
        lines += ["", wording.say(tongue, "card-remade")]
    return "\n".join(lines)


def rows(unit: Unit, concern: Concern) -> list[Row]:
    """Give the buttons of all that officials could do now, and of nothing else."""
    tongue, protocol = language(unit), unit.house.protocol
    rows = [[act for act in row if possible(protocol, concern, act)] for row in _BUTTONS]
    return [
        [
            (
                wording.label(tongue, f"card-button-{act}"),
                CardPress(act, concern.id, concern.version),
            )
            for act in row
        ]
        for row in rows
        if row
    ]


def topic_name(unit: Unit, concern: Concern) -> str:
    """Name the topic: how urgent, how far, which one, about what."""
    sign = STAGE_SIGN[concern.stage]
    if concern.stage not in {Stage.CLOSED, Stage.WITHDRAWN}:
        sign = URGENCY_SIGN[concern.urgency] + sign
    return shorten(f"{sign} {concern.reference} {subject(unit, concern)}", LONGEST_TOPIC_NAME)


def fingerprint(params: Mapping[str, Any]) -> bytes:
    """Hash what a message shows, so that it can be compared without being kept."""
    seen = json.dumps([params["text"], params.get("reply_markup")], sort_keys=True)
    return hashlib.sha256(seen.encode()).digest()[:16]


def _stage(unit: Unit, concern: Concern) -> str:
    tongue = language(unit)
    key = f"card-stage-{concern.stage}"
    stage = unit.house.protocol.stage_label(concern.stage, tongue)
    match concern.stage:
        case Stage.TAKEN_UP:
            return wording.say(tongue, key, stage=stage, owner=name_of(unit, concern.owner))
        case Stage.CLOSED:
            outcome = unit.house.protocol.outcomes.get(concern.outcome or "")
            how = outcome.label(tongue) if outcome else concern.outcome or ""
            return wording.say(tongue, key, stage=stage, outcome=how)
        case _:
            return wording.say(tongue, key, stage=stage)


def _reporter(unit: Unit, concern: Concern) -> str:
    tongue = language(unit)
    if not concern.named:
        return wording.say(tongue, "card-reporter-nameless")
    person = unit.store.people.by_id(concern.reporter)
    if person is None or person.standing is Standing.REMOVED or not person.name:
        return wording.say(tongue, "card-reporter-left")
    return wording.say(tongue, "card-reporter", name=person.name)


def _attached(unit: Unit, concern: Concern) -> list[str]:
    """Say how many photos and voice messages came with it, and that a voice gives away."""
    tongue = language(unit)
    media = [medium for _, medium in unit.store.attachments.of(concern.id)]
    if not media:
        return []
    lines = [wording.say(tongue, "card-attached", counts=attachment_lines.counts(tongue, media))]
    if Medium.VOICE in media:
        lines.append(wording.say(tongue, "card-attached-voice"))
    return lines


def _remade(unit: Unit, concern: Concern) -> bool:
    lines = unit.store.journal.of(concern.id)
    return any(line.act == JournalAct.TOPIC_REMADE for line in lines)
