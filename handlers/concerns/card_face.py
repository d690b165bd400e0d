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
from domain.concerns.concern import Concern, Stage
from domain.concerns.protocol import possible
from domain.conversations.attachments import Medium
from domain.typed_text import shorten
from handlers.concerns import absence_pages
from handlers.concerns.who_is_called import mention
from handlers.telegram import attachment_lines, language
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import CardPress, PagePress
from services.concerns import absence
from services.concerns.words import dates, face
from services.together.contact import contact_rows
from services.together.mediation import mediation_rows
from services.unit import Unit
from storage.records import Placement
from storage.tables.journal import JournalAct

LONGEST_TOPIC_NAME = 128
"""Characters, by the Bot API page on createForumTopic."""

STAGE_SIGN = {
    Stage.FILED: "📥",
    Stage.ACKNOWLEDGED: "👀",
    Stage.TAKEN_UP: "🤝",
    Stage.CLOSED: "✅",
    Stage.WITHDRAWN: "↩️",
}
_BUTTONS = rows_of(ButtonPlace.CARD)


def text(unit: Unit, concern: Concern, placement: Placement) -> str:
    """Word the card (HTML)."""
    tongue = language.of_group(unit)
    lines = [
        wording.say(
            tongue,
            "card-head",
            sign=face.sign(concern),
            reference=concern.reference,
            subject=face.subject(unit, concern, tongue),
        ),
        face.about(unit, concern, tongue),
        *_called(unit, concern),
        "",
        face.stage(unit, concern, tongue),
        *absence_pages.on_card(unit, concern, tongue),
        *dates.lines(unit, concern, tongue),
        face.reporter(unit, concern, tongue),
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
    asks = (wording.label(tongue, "mediation-button-members"), PagePress("md-card"))
    more: list[Row] = [[asks]] if mediation_rows.offered_on(unit, concern) else []
    if contact_rows.offered_on(unit, concern):
        more.append([(wording.label(tongue, "contact-button-two"), PagePress("ct-card"))])
    drawn: list[Row] = [
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
    return drawn + more


def topic_name(unit: Unit, concern: Concern) -> str:
    """Name the topic: how urgent, how far, which one, about what."""
    signs = STAGE_SIGN[concern.stage]
    if concern.stage not in {Stage.CLOSED, Stage.WITHDRAWN}:
        signs = face.sign(concern) + signs
    return shorten(
        f"{signs} {concern.reference} {face.subject(unit, concern, language.of_group(unit))}",
        LONGEST_TOPIC_NAME,
    )


def fingerprint(params: Mapping[str, Any]) -> bytes:
    """Hash what a message shows, so that it can be compared without being kept."""
    seen = json.dumps([params["text"], params.get("reply_markup")], sort_keys=True)
    return hashlib.sha256(seen.encode()).digest()[:16]


def _called(unit: Unit, concern: Concern) -> list[str]:
    """Mention all officials where somebody is in danger, until one of them confirmed it."""
    if not concern.danger or concern.stage is not Stage.FILED:
        return []
    tongue = language.of_group(unit)
    people = [mention(tongue, each) for each in absence.to_call(unit)]
    return [wording.say(tongue, "card-danger"), *([f"🔔 {', '.join(people)}"] if people else [])]


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
