"""What the card of a concern says, what its topic is called, and which buttons fit.

The card carries no word of what was told; whoever wants that presses `Lezen`.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from config import wording
from domain.concerns.act_buttons import rows_of
from domain.concerns.acts import ButtonPlace
from domain.concerns.concern import Concern, Stage, Urgency
from domain.concerns.protocol import possible
from domain.conversations.attachments import Medium
from domain.identifiers import PersonId
from domain.network import WHOLE_TOWN
from domain.roles import Standing
from domain.typed_text import shorten
from handlers.concerns import absence_pages, card_dates
from handlers.telegram import attachment_lines, language
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import CardPress
from services.concerns import absence
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
DANGER = "danger"
"""How urgent it is when somebody is in danger now."""

_BUTTONS = rows_of(ButtonPlace.CARD)


def name_of(unit: Unit, person_id: PersonId | None) -> str:
    """Give the first name of an official; those who left the network have none any more."""
    person = unit.store.people.by_id(person_id) if person_id else None
    return (person.name if person else None) or wording.label(
        language.of_group(unit), "card-colleague"
    )


def sign(concern: Concern) -> str:
    """Give the sign for how urgent it is."""
    return "🚨" if concern.danger else URGENCY_SIGN[concern.urgency]


def how_urgent(concern: Concern) -> str:
    """Name how urgent it is, for texts."""
    return DANGER if concern.danger else str(concern.urgency)


def subject(unit: Unit, concern: Concern) -> str:
    """Give the words for what the concern is about; without a subject, for where it is."""
    if not concern.subject:
        tongue, where = language.of_group(unit), neighbourhood(unit, concern)
        return wording.label(tongue, "card-in-danger", where=where) if concern.danger else where
    option = unit.municipality.interviews[concern.kind].question("subject").option(concern.subject)
    return option.label(language.of_group(unit)) if option else concern.subject


def neighbourhood(unit: Unit, concern: Concern) -> str:
    """Give the words for where it is; the reporter may have chosen not to say."""
    if concern.neighbourhood == WHOLE_TOWN:
        return wording.label(language.of_group(unit), "card-whole-town")
    place = unit.municipality.network.neighbourhood(concern.neighbourhood)
    return place.label(language.of_group(unit)) if place else concern.neighbourhood


def text(unit: Unit, concern: Concern, placement: Placement) -> str:
    """Word the card (HTML)."""
    tongue = language.of_group(unit)
    lines = [
        wording.say(
            tongue,
            "card-head",
            sign=sign(concern),
            reference=concern.reference,
            subject=subject(unit, concern),
        ),
        wording.say(
            tongue,
            "card-about",
            kind=concern.kind,
            neighbourhood=neighbourhood(unit, concern),
            urgency=how_urgent(concern),
        ),
        *_called(unit, concern),
        "",
        _stage(unit, concern),
        *absence_pages.on_card(unit, concern, tongue),
        *card_dates.lines(unit, concern, tongue),
        _reporter(unit, concern),
        *_attached(unit, concern),
    ]
    if placement.unreachable and concern.named:
        lines.append(wording.say(tongue, "card-unreachable"))
    if _remade(unit, concern):
        lines += ["", wording.say(tongue, "card-remade")]
    return "\n".join(lines)


def rows(unit: Unit, concern: Concern) -> list[Row]:
    """Give the buttons of all that officials could do now, and of nothing else."""
    tongue, protocol = language.of_group(unit), unit.municipality.protocol
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
    signs = STAGE_SIGN[concern.stage]
    if concern.stage not in {Stage.CLOSED, Stage.WITHDRAWN}:
        signs = sign(concern) + signs
    return shorten(f"{signs} {concern.reference} {subject(unit, concern)}", LONGEST_TOPIC_NAME)


def fingerprint(params: Mapping[str, Any]) -> bytes:
    """Hash what a message shows, so that it can be compared without being kept."""
    seen = json.dumps([params["text"], params.get("reply_markup")], sort_keys=True)
    return hashlib.sha256(seen.encode()).digest()[:16]


def _called(unit: Unit, concern: Concern) -> list[str]:
    """Mention all officials where somebody is in danger, until one of them confirmed it."""
    if not concern.danger or concern.stage is not Stage.FILED:
        return []
    tongue = language.of_group(unit)
    people = [
        wording.say(tongue, "clock-nudge-to", name=each.name or "?", account=str(each.account))
        for each in absence.to_call(unit)
    ]
    return [wording.say(tongue, "card-danger"), *([f"🔔 {', '.join(people)}"] if people else [])]


def _stage(unit: Unit, concern: Concern) -> str:
    tongue = language.of_group(unit)
    key = f"card-stage-{concern.stage}"
    stage = unit.municipality.protocol.stage_label(concern.stage, tongue)
    match concern.stage:
        case Stage.TAKEN_UP:
            return wording.say(tongue, key, stage=stage, owner=name_of(unit, concern.owner))
        case Stage.CLOSED:
            outcome = unit.municipality.protocol.outcomes.get(concern.outcome or "")
            how = outcome.label(tongue) if outcome else concern.outcome or ""
            return wording.say(tongue, key, stage=stage, outcome=how)
        case _:
            return wording.say(tongue, key, stage=stage)


def _reporter(unit: Unit, concern: Concern) -> str:
    tongue = language.of_group(unit)
    if not concern.named:
        return wording.say(tongue, "card-reporter-nameless")
    person = unit.store.people.by_id(concern.reporter)
    if person is None or person.standing is Standing.REMOVED or not person.name:
        return wording.say(tongue, "card-reporter-left")
    return wording.say(tongue, "card-reporter", name=person.name)


def _attached(unit: Unit, concern: Concern) -> list[str]:
    """Say how many photos and voice messages came with it, and that a voice gives away."""
    tongue = language.of_group(unit)
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
