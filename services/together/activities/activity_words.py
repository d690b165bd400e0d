"""Activities in words, in the chat and at the desk: what it is, how far it is, and who comes."""

from datetime import datetime

from config import wording
from domain.network import FEW
from domain.roles import Role, Standing
from domain.together.activities.activity import Activity, ActivityStage
from services.together.activities import activity_rows
from services.unit import Unit
from storage.records import Person

SIGNS = {
    ActivityStage.PROPOSED: "✋",
    ActivityStage.ASKED: "❓",
    ActivityStage.AGREED: "🕖",
    ActivityStage.HELD: "✓",
    ActivityStage.TOLD: "✓",
    ActivityStage.UNTOLD: "✓",
}
OFF = "✗"
"""What stands before an activity that did not come about."""


def moment(unit: Unit, tongue: str, at: datetime) -> str:
    """Write a moment (plain): "donderdag 3 december, 19.30 uur"."""
    zone = unit.municipality.network.timezone
    return wording.label(
        tongue,
        "form-moment",
        day=wording.day(tongue, at, zone, unit.today),
        hour=wording.hour(tongue, at, zone),
    )


def description(unit: Unit, tongue: str, activity: Activity) -> str:
    """Say (HTML) what it is, for everybody who may see it."""
    head = wording.say(
        tongue,
        "activity-head",
        title=activity.title,
        moment=moment(unit, tongue, activity.start),
        place=activity.place,
        whom=activity.whom,
    )
    return f"{head}\n{wording.quotation(activity.what)}"


def invitation(unit: Unit, reader: Person, activity: Activity) -> str:
    """Say (HTML) what somebody is invited to, and what they answered."""
    parts = [description(unit, reader.language, activity)]
    attends = activity_rows.attending(unit, activity, reader.id)
    ahead = activity.stage is ActivityStage.AGREED and unit.now < activity.start
    if attends is not None and ahead:
        comes = {None: "open", True: "yes", False: "no"}[attends.comes]
        parts.append(wording.say(reader.language, "activity-yours", comes=comes))
    elif not ahead:
        parts.append(status(unit, reader.language, activity))
    if activity.stage is ActivityStage.TOLD:
        parts.append(story(reader.language, activity))
    return "\n\n".join(parts)


def whole(unit: Unit, reader: Person, activity: Activity) -> str:
    """Say (HTML) all of it, for who proposed it and for coordinators."""
    tongue = reader.language
    parts = [description(unit, tongue, activity)]
    if activity.needs:
        parts.append(wording.say(tongue, "activity-needs"))
        parts[-1] += f"\n{wording.quotation(activity.needs)}"
    if reader.id != activity.by:
        parts.append(wording.say(tongue, "activity-by", name=proposer(unit, activity)))
    parts.append(status(unit, tongue, activity))
    if activity.words:
        parts.append(wording.say(tongue, "activity-said") + wording.quotation(activity.words))
    if activity.answer:
        parts.append(wording.say(tongue, "activity-reply") + wording.quotation(activity.answer))
    if activity_rows.stands(activity):
        parts.append(who_comes(unit, tongue, activity))
    if activity.stage is ActivityStage.TOLD:
        parts.append(story(tongue, activity))
    return "\n\n".join(parts)


def status(unit: Unit, tongue: str, activity: Activity) -> str:
    """Say (HTML) how far it is."""
    begun = activity.stage is ActivityStage.AGREED and unit.now >= activity.start
    return wording.say(
        tongue,
        "activity-status",
        stage="begun" if begun else str(activity.stage),
        by=moment(unit, tongue, activity.answer_by),
    )


def who_comes(unit: Unit, tongue: str, activity: Activity) -> str:
    """Say (HTML) how many come, and by name who of the municipality.

    Fewer than five others stay a few: of one who was invited it would tell what they answered.
    """
    coming = activity_rows.coming(unit, activity)
    names = [each.name or "?" for each in coming if each.role is Role.OFFICIAL]
    others = len(coming) - len(names)
    return wording.say(
        tongue,
        "activity-coming",
        count=others if others >= FEW else 0,
        officials=wording.listed(tongue, names) if names else "none",
    )


def story(tongue: str, activity: Activity) -> str:
    """Say (HTML) how it was."""
    return f"{wording.say(tongue, 'activity-story')}\n{wording.quotation(activity.story)}"


def proposer(unit: Unit, activity: Activity) -> str:
    """Name (plain) who proposed it; who left is named no more."""
    person = unit.store.people.by_id(activity.by)
    if person is None or person.standing is not Standing.MEMBER:
        return "none"
    return person.name or "?"


def sign(activity: Activity) -> str:
    """Give what stands before it in a list."""
    return SIGNS.get(activity.stage, OFF)
