"""A network that already lives in the demo town: people, a bound group, concerns under way.

Everybody here is invented. The concerns are filed and handled through the same services as
any other; the bot delivers their cards and messages when it starts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from domain.concerns.concern import Concern, ConcernKind
from domain.concerns.protocol import Act
from domain.conversations import steps
from domain.conversations.form import PREVIEW, FormState
from domain.filing.notices import ReceiptDetail
from domain.identifiers import AccountId, ChatId, InviteId, MessageId
from domain.notices import Notice, NoticeKind
from domain.roles import Role, Standing
from services.actors import in_group
from services.concerns import acts, protocol_change
from services.conversations import form_rows
from services.filing import interview
from services.unit import Unit
from storage.records import Person

GROUP_TITLE = "Ambtenaren Voorbeeldstad"
NO_SCREEN = MessageId(1)
"""The receipt finds no screen to replace, so it comes as a message of its own."""


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody in the town who is in the network."""

    account: AccountId
    name: str
    role: Role
    neighbourhood: str | None = None
    language: str = "nl"


COORDINATOR = Resident(AccountId(501), "Noor", Role.COORDINATOR)
OFFICIALS = (
    Resident(AccountId(511), "Fatima", Role.OFFICIAL),
    Resident(AccountId(512), "Bram", Role.OFFICIAL),
    Resident(AccountId(513), "Yusuf", Role.OFFICIAL),
)
KEY_FIGURES = (
    Resident(AccountId(521), "Samira", Role.KEY_FIGURE, "noord"),
    Resident(AccountId(522), "Els", Role.KEY_FIGURE, "molenwijk"),
    Resident(AccountId(523), "Coach Dwight", Role.KEY_FIGURE, "havenkwartier"),
    Resident(AccountId(524), "Imam Idris", Role.KEY_FIGURE, "oost"),
    Resident(AccountId(525), "Tess", Role.KEY_FIGURE, "noord", "en"),
)
EVERYBODY = (COORDINATOR, *OFFICIALS, *KEY_FIGURES)


@dataclass(frozen=True, slots=True)
class SeedStep:
    """What the officials did with a concern, so long after it was told."""

    act: Act
    after: timedelta
    words: acts.Words = acts.NO_WORDS


@dataclass(frozen=True, slots=True)
class Story:
    """One concern that somebody told, and how far it has come; `told_before` counts back."""

    teller: Resident
    told_before: timedelta
    answers: Mapping[str, str]
    account: str
    help_with: str = ""
    steps: tuple[SeedStep, ...] = ()


def _told(subject: str, where: str, source: str, since: str, urgency: str) -> dict[str, str]:
    """Answer what is asked with buttons; the reporter may be known."""
    return {
        "danger": "no",
        "subject": subject,
        "neighbourhood": where,
        "source": source,
        "since": since,
        "urgency": urgency,
        "identity": "known",
    }


STORIES = (
    Story(  # new, and urgent: whoever moves the clock sees what happens when nobody confirms it
        KEY_FIGURES[0],
        timedelta(hours=2),
        _told("between-groups", "noord", "self", "this-week", "urgent"),
        "Bij het plein staan elke avond twee groepen jongens tegenover elkaar. Gisteren werd er"
        " geduwd. Op hun telefoons gaat een filmpje rond.",
        "Een straatcoach die er elke avond even bij staat.",
    ),
    Story(  # acknowledged
        KEY_FIGURES[3],
        timedelta(days=1),
        _told("discrimination", "oost", "heard", "this-month", "soon"),
        "Vrouwen met een hoofddoek worden bij de bushalte nageroepen. Drie mensen vertelden mij dat"
        " ze nu omlopen.",
        steps=(SeedStep(Act.ACKNOWLEDGE, timedelta(hours=3)),),
    ),
    Story(  # taken up, with feedback still to come
        KEY_FIGURES[1],
        timedelta(days=4),
        _told("online-hate", "molenwijk", "online", "today", "normal") | {"identity": "nameless"},
        'In de buurtapp wordt hard gepraat over de nieuwe opvang. Mensen schrijven dat er "iets'
        ' moet gebeuren".',
        "Iemand die eerlijk vertelt wat er komt.",
        (SeedStep(Act.ACKNOWLEDGE, timedelta(hours=5)), SeedStep(Act.TAKE_UP, timedelta(days=1))),
    ),
    Story(  # waiting for its reporter, whose phone is the first on the page
        KEY_FIGURES[0],
        timedelta(days=3),
        _told("neighbourhood-unrest", "noord", "self", "longer", "normal"),
        "Rond het buurthuis is het sinds de verbouwing onrustig. Ouderen komen minder naar de"
        " koffie.",
        steps=(
            SeedStep(Act.ACKNOWLEDGE, timedelta(hours=4)),
            SeedStep(Act.TAKE_UP, timedelta(days=1)),
            SeedStep(
                Act.ASK,
                timedelta(days=2, hours=23),
                acts.Words("Op welke dagen merk je dat het meest? Een dag noemen is genoeg."),
            ),
        ),
    ),
    Story(  # closed so long ago that a week ahead it is erased
        KEY_FIGURES[2],
        timedelta(days=100),
        _told("reaction-to-event", "havenkwartier", "heard", "this-week", "soon"),
        "Na de wedstrijd bleven jongeren boos rondhangen bij de kade. Ze voelen zich niet gehoord.",
        steps=(
            SeedStep(Act.ACKNOWLEDGE, timedelta(hours=6)),
            SeedStep(Act.TAKE_UP, timedelta(days=1)),
            SeedStep(
                Act.FEEDBACK,
                timedelta(days=10),
                acts.Words(
                    "Dank je wel. De jongerenwerker heeft met de groep gepraat. Ze krijgen een plek"
                    " om samen te komen."
                ),
            ),
            SeedStep(Act.CLOSE, timedelta(days=15), acts.Words(outcome="talk-held")),
        ),
    ),
)


def settle(unit: Unit, residents: Sequence[Resident], group: ChatId | None, *, forum: bool) -> None:
    """Let these people be members, with this group, if any, bound as the officials' group."""
    protocol_change.notice_change(unit)  # they know how it works: the protocol is news to nobody
    for resident in residents:
        newcomer = unit.store.people.add_newcomer(
            resident.account, resident.role, resident.language, InviteId("demo"), unit.now
        )
        unit.store.people.save(
            replace(
                newcomer,
                standing=Standing.MEMBER,
                name=resident.name,
                neighbourhood=resident.neighbourhood,
            )
        )
    if group is not None:
        unit.store.group.bind(group, GROUP_TITLE, forum, unit.now)


def tell(unit: Unit, story: Story) -> Concern:
    """File what somebody told, at the time they told it, and let the officials act on it.

    The teller read what came of it back then; only the newest message is still on its way.
    """
    before = len(unit.told)
    told = replace(unit, now=unit.now - story.told_before)
    concern = _file(told, story)
    official = in_group(_person(unit, OFFICIALS[0]))
    for step in story.steps:
        later = replace(told, now=told.now + step.after)
        concern = acts.carry_out(later, official, concern, step.act, step.words)
    read = [each for each in unit.told[before:] if each.notice.person == concern.reporter]
    newest = max(each.id for each in read if _is_news(each.notice))
    unit.store.outbox.sent(each.id for each in read if each.id != newest)
    return concern


def _is_news(notice: Notice) -> bool:
    """Tell whether it says something new of a concern; a receipt that says more does not."""
    news = (NoticeKind.RECEIPT, NoticeKind.PROGRESS, NoticeKind.FEEDBACK, NoticeKind.QUESTION)
    later = isinstance(notice.detail, ReceiptDetail) and bool(notice.detail.also)
    return notice.kind in news and not later


def _file(unit: Unit, story: Story) -> Concern:
    teller = _person(unit, story.teller)
    conversation = interview.ask(unit, teller, ConcernKind.CONCERN)
    told = _answered(unit, form_rows.of(conversation), story)
    return interview.submit(unit, teller, conversation, told, NO_SCREEN)


def _answered(unit: Unit, draft: FormState, story: Story) -> FormState:
    """Go through the whole interview, question after question."""
    words = {"account": story.account, "help": story.help_with}
    build = interview.build_of(unit, ConcernKind.CONCERN)
    here = form_rows.reckoning(unit, _person(unit, story.teller))
    while draft.at != PREVIEW:
        if draft.at in story.answers:
            draft = steps.choose(build, draft, story.answers[draft.at])
        elif text := words[draft.at]:
            draft = steps.write(build, draft, len(draft.answers) + 1, text, here)
            draft = steps.done(build, draft)
        else:
            draft = steps.skip(build, draft)
    return draft


def _person(unit: Unit, resident: Resident) -> Person:
    person = unit.store.people.by_account(resident.account)
    if person is None:
        raise LookupError(resident.name)
    return person
