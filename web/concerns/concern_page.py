"""One concern at the desk: what it is, its course, what can be done, and its text when opened."""

from dataclasses import dataclass

from config import wording
from domain.concerns.act_buttons import rows_of
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, ButtonPlace
from domain.concerns.concern import Concern
from domain.conversations.attachments import Medium
from domain.errors import NotAllowed, NotPossibleNow
from domain.filing.drafts import READING_MINUTES
from domain.roles import Role
from services.actors import at_the_desk
from services.concerns import acts, reading, written_at_desk
from services.concerns.words import dates, face, story
from services.filing import by_phone
from services.filing.who_read import readings
from services.people import pins
from services.together.contact import contact_rows
from services.together.mediation import mediation_rows
from services.unit import Unit
from services.upkeep import accounting
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.concerns import deciding
from web.concerns.acting import too_late
from web.concerns.found import concern_of
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, OFFICIALS, Route, get, post

_BUTTONS = rows_of(ButtonPlace.CARD)
_MEDIA = {Medium.PHOTO: "image/jpeg", Medium.VOICE: "audio/ogg"}


@dataclass(frozen=True, slots=True)
class ActButton:
    """An act that can be done now: done at once, or prepared on a page of its own."""

    act: Act
    label: str
    at_once: bool


@dataclass(frozen=True, slots=True)
class CourseLine:
    """One thing that was done with it."""

    when: str
    who: str
    what: str


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a concern without its text."""
    return page(_drawn(unit, visit, concern_of(unit, visit), []))


def read(unit: Unit, visit: Visit) -> Answer:
    """Show a concern with its text, which the page takes away again by itself; journaled.

    Raises NotAllowed as the protocol does.
    """
    concern = concern_of(unit, visit)
    if not pins.is_open(unit, visit.person):
        return go_on(f"/pin?to=/concerns/{concern.id}")
    try:
        reading.at_desk(unit, visit.person, concern)
    except NotPossibleNow as refusal:
        return too_late(unit, visit, concern, refusal)
    return page(_drawn(unit, visit, concern, list(story.told(unit, concern, visit.tongue))))


def medium(unit: Unit, visit: Visit) -> Answer:
    """Give a photo or voice message to who has just opened the concern it came with.

    Raises NotAllowed for anybody else, and for what is not there.
    """
    concern, asked = concern_of(unit, visit), visit.asked.path[3]
    found = dict(unit.store.attachments.of(concern.id))
    may_read = acts.may(unit, at_the_desk(visit.person), concern, Act.READ)
    if asked not in found or not may_read:
        raise NotAllowed
    if not reading.is_open_at_desk(unit, visit.person, concern):
        raise NotAllowed
    content = unit.store.attachments.content(concern.id, asked)
    return Answer(200, content, content_type=_MEDIA[found[asked]])


def _drawn(unit: Unit, visit: Visit, concern: Concern, told: list[story.Passage]) -> str:
    tongue = visit.tongue
    return draw_for(
        unit,
        visit,
        "concern.html",
        concern=concern,
        address=f"/concerns/{concern.id}",
        sign=face.sign(concern),
        **_face(unit, visit, concern),
        stage=ours(face.stage(unit, concern, tongue)),
        dates=[ours(line) for line in dates.lines(unit, concern, tongue)],
        writing=[
            wording.label(tongue, "course-writing", name=face.name_of(unit, each, tongue))
            for each in written_at_desk.colleagues(unit, visit.person, concern)
        ],
        told=told,
        minutes=READING_MINUTES,
        buttons=_buttons(unit, visit, concern),
        writes_down=by_phone.may(unit, at_the_desk(visit.person)) and by_phone.takes(unit, concern),
        may_ask_for_help=_may_ask_for_help(unit, visit, concern),
        may_introduce=contact_rows.offered_on(unit, concern),
        may_read=acts.may(unit, at_the_desk(visit.person), concern, Act.READ),
        course=_course(unit, visit, concern),
        asked=deciding.asked(unit, visit, concern),
        read_by=_read_by(unit, visit, concern),
    )


def _may_ask_for_help(unit: Unit, visit: Visit, concern: Concern) -> bool:
    """Tell whether an official can go on from here to ask members to help calm or mediate."""
    return visit.person.role is Role.OFFICIAL and mediation_rows.offered_on(unit, concern)


def _face(unit: Unit, visit: Visit, concern: Concern) -> dict[str, object]:
    """Give what it is, where, and whose: a coordinator sees only how urgent, as in the chat."""
    tongue = visit.tongue
    if visit.person.role is not Role.OFFICIAL:
        urgency = wording.label(tongue, "card-urgency", urgency=face.how_urgent(concern))
        return {"subject": "", "about": urgency, "reporter": "", "media": []}
    return {
        "subject": face.subject(unit, concern, tongue),
        "about": ours(face.about(unit, concern, tongue)),
        "reporter": ours(face.reporter(unit, concern, tongue)),
        "media": unit.store.attachments.of(concern.id),
    }


def _buttons(unit: Unit, visit: Visit, concern: Concern) -> list[ActButton]:
    """Give what this reader could do now, and nothing else."""
    actor = at_the_desk(visit.person)
    if visit.person.role is not Role.OFFICIAL:
        return []
    return [
        ActButton(
            act,
            wording.label(visit.tongue, f"card-button-{act}"),
            ACTS[act].begins_with is None,
        )
        for row in _BUTTONS
        for act in row
        if act is not Act.READ and acts.may(unit, actor, concern, act)
    ]


def _course(unit: Unit, visit: Visit, concern: Concern) -> list[CourseLine]:
    """Give what was done with it, the newest first; of its reporter no time of day."""
    tongue, zone = visit.tongue, unit.municipality.network.timezone
    lines = []
    for each in reversed(accounting.of_concern(unit.store, concern)):
        key = f"course-{each.line.act}"
        if not wording.knows(key):
            continue
        when = wording.day(tongue, each.line.at, zone, unit.today)
        who = ""
        if isinstance(each.by, Person):
            when = f"{when} {wording.hour(tongue, each.line.at, zone)}"
            who = each.by.name or wording.label(tongue, "card-colleague")
        elif each.by is not None:
            who = wording.label(tongue, f"course-by-{each.by}")
        lines.append(CourseLine(when, who, wording.label(tongue, key)))
    return lines


def _read_by(unit: Unit, visit: Visit, concern: Concern) -> str:
    """Say who read it, each once, in the order they first did."""
    readers = dict.fromkeys(each.by for each in readings(unit.store, concern))
    names = dict.fromkeys(face.name_of(unit, each, visit.tongue) for each in readers)
    return ", ".join(names)


ROUTES: tuple[Route, ...] = (
    get(f"/concerns/{ANY}", COLLEAGUES, show),
    post(f"/concerns/{ANY}/read", OFFICIALS, read),
    get(f"/concerns/{ANY}/media/{ANY}", OFFICIALS, medium),
)
