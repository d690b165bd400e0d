"""The pages of activities: the list, and one activity, as each reader may see it."""

from collections.abc import Iterable, Iterator

from config import wording
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, MessageId
from domain.notices import NoticeKind, PageDetail
from domain.roles import Role
from domain.together.activities.activity import ONGOING, WAITING, Activity, ActivityStage
from domain.typed_text import shorten
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf, turn
from handlers.telegram.payloads import PagePress
from handlers.together import page as together
from handlers.together.fund.pages import NEW as ASK_MONEY
from services.together.activities import activity_rows, activity_words, proposing
from services.together.fund import fund_asking
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

LIST, ONE = "list", "one"
"""The pages there are."""

ALL, LOOK, NEW = "activities", "v-one", "v-new"
YES, NO, ASK = "v-yes", "v-no", "v-ask"
REPLY, WITHDRAW, CHANGE, CANCEL = "v-reply", "v-withdraw", "v-change", "v-cancel"
COME, STAY, TELL, SKIP = "v-come", "v-stay", "v-tell", "v-skip"
"""What the buttons here carry."""

_ON_A_PAGE = 8
_LONGEST_LINE = 32
_CHOSEN = " ✓"


def show(
    unit: Unit,
    reader: Person,
    page: str,
    on: AffairId | str = "",
    choice: str = "",
    message: MessageId | None = None,
) -> None:
    """Show a page as a new message, or in place of `message`."""
    turn(unit, reader, NoticeKind.ACTIVITY_PAGE, message, page, on, choice)


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give a page: its text (HTML) and its buttons; of what is gone, the list with a word."""
    if detail.page == LIST:
        return listing(unit, reader, int(detail.choice or 1))
    activity = unit.store.affairs.find(Activity, AffairId(detail.on))
    if activity is None or not activity_rows.sees(unit, reader, activity):
        text, rows = listing(unit, reader, 1)
        return f"{wording.say(reader.language, 'refusal-activity-gone')}\n\n{text}", rows
    text, rows = one(unit, reader, activity)
    return text, [*rows, [_button(reader, "back", PagePress(ALL))]]


def listing(unit: Unit, reader: Person, number: int) -> Page:
    """List what this reader may see: what waits for them first, then by day, then what is over."""
    tongue = reader.language
    seen = [each for each in activity_rows.by_start(unit) if activity_rows.sees(unit, reader, each)]
    ongoing = [each for each in seen if each.stage in ONGOING]
    ongoing.sort(key=lambda each: not _waits_for(reader, each))
    over = [each for each in reversed(seen) if each.stage not in ONGOING]
    shown, turns = leaf(tongue, [*ongoing, *over], number, _ON_A_PAGE, _to_page)
    rows: list[Row] = [[_button(reader, "new", PagePress(NEW))]] if proposing.may(reader) else []
    rows += [[(_line(unit, reader, each), PagePress(LOOK, each.id))] for each in shown]
    head = wording.say(
        tongue,
        "activity-list",
        count=len(seen),
        role=str(reader.role),
        paused="yes" if reader.membership.paused(unit.today) else "no",
    )
    text = "\n".join([head, *_who_goes(unit, reader, shown)])
    return text, [*rows, *turns, [_to_together(reader)]]


def one(unit: Unit, reader: Person, activity: Activity) -> Page:
    """Give one activity, with what this reader can do with it now."""
    own = activity_rows.runs(reader, activity)
    text = (activity_words.whole if own else activity_words.invitation)(unit, reader, activity)
    attends = activity_rows.attending(unit, activity, reader.id)
    if own and attends is not None and _ahead(unit, activity):
        comes = {None: "open", True: "yes", False: "no"}[attends.comes]
        text = f"{text}\n\n{wording.say(reader.language, 'activity-yours', comes=comes)}"
    return text, list(buttons(unit, reader, activity))


def buttons(unit: Unit, reader: Person, activity: Activity) -> Iterator[Row]:
    """Give what this reader can do with it now."""
    mine, leads = reader.id == activity.by, reader.role is Role.COORDINATOR
    attends = activity_rows.attending(unit, activity, reader.id)
    if activity.stage in WAITING and leads and unit.now < activity.start:
        yield [_act(reader, activity, "yes", YES), _act(reader, activity, "no", NO)]
        yield [_act(reader, activity, "ask", ASK)]
    if activity.stage is ActivityStage.ASKED and mine:
        yield [_act(reader, activity, "reply", REPLY)]
    if activity.stage in WAITING and mine:
        yield [_act(reader, activity, "withdraw", WITHDRAW)]
    if _ahead(unit, activity) and attends is not None:
        revision = str(activity.revision)
        yield [
            _act(reader, activity, "come", COME, revision, chosen=attends.comes is True),
            _act(reader, activity, "stay", STAY, revision, chosen=attends.comes is False),
        ]
    if _ahead(unit, activity) and (mine or leads):
        yield [_act(reader, activity, "change", CHANGE), _act(reader, activity, "cancel", CANCEL)]
    money = activity.stage in ONGOING and unit.has(NetworkFunction.FUND)
    if mine and money and fund_asking.may(reader):
        yield [_act(reader, activity, "money", ASK_MONEY)]
    if activity.stage is ActivityStage.HELD and mine:
        yield [_act(reader, activity, "tell", TELL), _act(reader, activity, "skip", SKIP)]


def _ahead(unit: Unit, activity: Activity) -> bool:
    return activity.stage is ActivityStage.AGREED and unit.now < activity.start


def _waits_for(reader: Person, activity: Activity) -> bool:
    """Tell whether something is to be done by this reader."""
    if activity.by == reader.id:
        return activity.stage in {ActivityStage.ASKED, ActivityStage.HELD}
    return reader.role is Role.COORDINATOR and activity.stage in WAITING


def _who_goes(unit: Unit, reader: Person, shown: Iterable[Activity]) -> Iterator[str]:
    """Say to who works at the municipality which of them goes where."""
    works_there = reader.role in {Role.OFFICIAL, Role.COORDINATOR}
    for activity in shown if works_there else ():
        if not _ahead(unit, activity):
            continue
        going = [
            each.name or "?"
            for each in activity_rows.coming(unit, activity)
            if each.role is Role.OFFICIAL
        ]
        yield wording.say(
            reader.language,
            "activity-list-going",
            day=_day(unit, reader, activity),
            title=activity.title,
            names=wording.listed(reader.language, going) if going else "none",
        )


def _line(unit: Unit, reader: Person, activity: Activity) -> str:
    return wording.label(
        reader.language,
        "activity-line",
        sign=activity_words.sign(activity),
        day=_day(unit, reader, activity),
        title=shorten(activity.title, _LONGEST_LINE),
    )


def _day(unit: Unit, reader: Person, activity: Activity) -> str:
    zone = unit.municipality.network.timezone
    return wording.short_day(reader.language, activity.start, zone, unit.today)


def _to_page(number: int) -> PagePress:
    return PagePress(ALL, "", str(number))


def _to_together(reader: Person) -> tuple[str, PagePress]:
    return wording.label(reader.language, "together-back"), PagePress(together.BACK)


def _act(
    reader: Person,
    activity: Activity,
    name: str,
    what: str,
    choice: str = "",
    *,
    chosen: bool = False,
) -> tuple[str, PagePress]:
    label, press = _button(reader, name, PagePress(what, activity.id, choice))
    return label + (_CHOSEN if chosen else ""), press


def _button(reader: Person, name: str, topic: PagePress) -> tuple[str, PagePress]:
    return wording.button(reader.language, "activity", name), topic
