"""Points for the agenda: a member puts one forward, and who leads the meeting decides about it.

The words are a letter, sealed under the key of who wrote them.
"""

from collections.abc import Iterable
from dataclasses import replace

from domain.errors import AnswerRefused, NotPossibleNow
from domain.identifiers import AffairId, LetterId, MessageId, PersonId
from domain.meetings.meeting import LONGEST_POINT, MOST_POINTS, Meeting, MeetingStage
from domain.meetings.notices import PointDetail
from domain.notices import Notice, NoticeKind
from domain.people.membership import Counted
from domain.typed_text import clean
from services import identifying_words, telegram_copies
from services.meetings import changing, meeting_rows
from services.meetings.afterwards import meeting_thanks
from services.unit import Unit
from storage.records import Letter, Person

KIND = "point"
"""The kind of letter."""

OPEN, ACCEPTED, DECLINED, LAPSED = "open", "accepted", "declined", "lapsed"
MOST_OPEN = 3
"""How many points of one member for one meeting can wait for a decision."""

_WORDS, _SHOWN = "words", "shown"


def open_meeting(unit: Unit, person: Person, meeting_id: AffairId) -> Meeting:
    """Find a meeting ahead that this person may put a point forward for.

    Raises NotPossibleNow when it is off, has begun, is a visit, or they were not invited or did it
    enough.
    """
    meeting = meeting_rows.ahead(unit, meeting_id)
    invited = meeting_rows.invitation(unit, meeting_id, person.id) is not None
    if meeting.stage is not MeetingStage.CALLED or meeting.is_visit or not invited:
        raise NotPossibleNow("meeting-not-yours")
    waiting = [each for each in unit.store.letters.about(meeting_id, KIND) if each.state == OPEN]
    if sum(each.author == person.id for each in waiting) >= MOST_OPEN:
        raise NotPossibleNow("points-enough", most=MOST_OPEN)
    return meeting


def point(text: str) -> str:
    """Give a point as an agenda has it, in one line. Raises AnswerRefused for what is none."""
    words = " ".join(clean(text).split())
    if not words:
        raise AnswerRefused("nothing-written")
    if len(words) > LONGEST_POINT:
        raise AnswerRefused("agenda-point-too-long", max=LONGEST_POINT)
    identifying_words.refuse_citizen_number(words)
    return words


def put_forward(unit: Unit, person: Person, meeting_id: AffairId, text: str) -> None:
    """Pass a point on to who leads the meeting.

    Raises like `open_meeting`, and AnswerRefused for what is no point.
    """
    meeting = open_meeting(unit, person, meeting_id)
    words = point(text)
    letter = Letter(
        LetterId(unit.chance.bytes(8).hex()),
        person.id,
        KIND,
        {_WORDS: words},
        unit.now,
        affair=meeting.id,
        state=OPEN,
    )
    unit.store.letters.save(letter)
    _tell(unit, letter, [leader.id for leader in deciders(unit, meeting)])


def decide(unit: Unit, leader: Person, letter_id: LetterId, *, accept: bool) -> None:
    """Put a point on the agenda, or not now; whoever put it forward hears it either way.

    The invitations change with the agenda, without a sound. Raises NotAllowed, and NotPossibleNow
    when it was decided, the agenda is full, or the meeting is off or has begun.
    """
    letter = find(unit, letter_id)
    meeting = meeting_rows.ahead(unit, letter.affair or AffairId(""))
    meeting_rows.check_leads(unit, leader, meeting)
    if letter.state != OPEN:
        raise NotPossibleNow("point-decided")
    if accept:
        _accept(unit, leader, meeting, letter)
    _settle(unit, letter, ACCEPTED if accept else DECLINED)


def put_on_next(unit: Unit, leader: Person, words: str) -> Meeting:
    """Put a point of our own on the agenda of the next meeting people were called to; gives it.

    A visit is of two people, and has none. Raises NotPossibleNow without such a meeting, or when it
    stands there or the agenda is full.
    """
    coming = [each for each in meeting_rows.all_coming(unit) if not each.is_visit]
    ahead = [each for each in coming if each.start is not None and unit.now < each.start]
    if not ahead:
        raise NotPossibleNow("point-no-meeting")
    if words in ahead[0].agenda:
        raise NotPossibleNow("point-there")
    return _put_on(unit, leader, ahead[0], words)


def lapse(unit: Unit, meeting: Meeting) -> None:
    """Tell who still waits for a decision that none comes: the meeting is over, or off."""
    for letter in unit.store.letters.about(meeting.id, KIND):
        if letter.state == OPEN:
            _settle(unit, letter, LAPSED)


def find(unit: Unit, letter_id: LetterId) -> Letter:
    """Find a point. Raises NotPossibleNow when it is gone."""
    letter = unit.store.letters.by_id(letter_id)
    if letter is None or letter.kind != KIND:
        raise NotPossibleNow("point-gone")
    return letter


def words_of(letter: Letter) -> str:
    """Give the words of a point."""
    return str(letter.body[_WORDS])


def shown(unit: Unit, letter_id: LetterId, reader: PersonId, message: MessageId) -> None:
    """Remember which message shows a point to who decides, so that it follows what is decided."""
    letter = unit.store.letters.by_id(letter_id)
    if letter is not None and reader != letter.author:
        seen = {**_shown(letter), reader: message}
        unit.store.letters.save(replace(letter, body={**letter.body, _SHOWN: seen}))


def take_back(unit: Unit, author: PersonId) -> None:
    """Take away, wherever it is shown, what somebody put forward who is being erased."""
    for letter in unit.store.letters.of_person(author):
        if letter.kind == KIND:
            for reader, message in _shown(letter).items():
                telegram_copies.take_back_from(unit, PersonId(reader), MessageId(message))


def deciders(unit: Unit, meeting: Meeting) -> list[Person]:
    """List who decides: who called the meeting and its chair, or else the coordinators."""
    leaders = meeting_rows.leaders(unit, meeting)
    own = [each for each in leaders if each.id in {meeting.by, meeting.chair}]
    own = [each for each in own if meeting_rows.takes_part(unit, each)]
    return own or leaders


def _accept(unit: Unit, leader: Person, meeting: Meeting, letter: Letter) -> None:
    _put_on(unit, leader, meeting, words_of(letter))
    author = unit.store.people.by_id(letter.author)
    if author is not None:
        meeting_thanks.count(unit, author, Counted.POINTS)


def _put_on(unit: Unit, leader: Person, meeting: Meeting, words: str) -> Meeting:
    if len(meeting.agenda) >= MOST_POINTS:
        raise NotPossibleNow("agenda-full", most=MOST_POINTS)
    agenda = (*meeting.agenda, words)
    return changing.change(unit, leader, meeting.id, quietly=True, agenda=agenda)


def _settle(unit: Unit, letter: Letter, state: str) -> None:
    """Keep what became of a point; its author hears it, and who was asked sees it."""
    letter = replace(letter, state=state)
    unit.store.letters.save(letter)
    _tell(unit, letter, [letter.author])
    for reader, message in _shown(letter).items():
        _tell(unit, letter, [PersonId(reader)], MessageId(message))


def _shown(letter: Letter) -> dict[str, int]:
    return dict(letter.body.get(_SHOWN, {}))


def _tell(
    unit: Unit, letter: Letter, people: Iterable[PersonId], message: MessageId | None = None
) -> None:
    for person in people:
        unit.tell(
            Notice(
                NoticeKind.POINT,
                person=person,
                message=message,
                detail=PointDetail(letter.id, letter.affair),
            )
        )
