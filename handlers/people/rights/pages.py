"""What coordinators see of a request: who asks for what, by when, and what to do."""

from config import wording
from domain.identifiers import LetterId
from domain.notices import PageDetail
from domain.people.rights import due_on, is_late
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.people import rights
from services.unit import Unit
from storage.records import Letter, Person

Page = tuple[str, list[Row]]

LOOK, SURE, DONE = "r-look", "r-sure", "r-done"
MOST_LISTED = 5


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page | None:
    """Give a request as it is now (HTML), or ask whether it is answered; None when it is gone."""
    letter = unit.store.letters.by_id(LetterId(detail.on))
    if letter is None or letter.kind != rights.KIND:
        return None
    tongue = reader.language
    text = _text(unit, tongue, letter)
    if letter.state != rights.OPEN:
        return f"{text}\n\n{wording.say(tongue, 'rights-page-answered')}", []
    if detail.page == SURE:
        yes = (wording.label(tongue, "rights-button-sure"), PagePress(DONE, letter.id))
        no = (wording.label(tongue, "button-stop-no"), PagePress(LOOK, letter.id))
        return f"{text}\n\n{wording.say(tongue, 'rights-sure')}", [[yes], [no]]
    done = (wording.label(tongue, "rights-button-answered"), PagePress(SURE, letter.id))
    return text, [[done]]


def rows(unit: Unit, reader: Person) -> list[Row]:
    """Give a button for each request that waits, for the page of the network."""
    found: list[Row] = []
    for letter in rights.waiting(unit)[:MOST_LISTED]:
        due = due_on(unit.day_of(letter.at))
        day = wording.day(reader.language, due, unit.municipality.network.timezone)
        label = wording.label(reader.language, "rights-button-waiting", day=day)
        found.append([(label, PagePress(LOOK, letter.id))])
    return found


def _text(unit: Unit, tongue: str, letter: Letter) -> str:
    zone, asked = unit.municipality.network.timezone, unit.day_of(letter.at)
    person = unit.store.people.by_id(letter.author)
    return wording.say(
        tongue,
        "rights-page",
        who=(person.name if person else None) or wording.label(tongue, "rights-who-left"),
        id=letter.author,
        right=letter.body["right"],
        asked=wording.day(tongue, letter.at, zone),
        due=wording.day(tongue, due_on(asked), zone),
        late="yes" if is_late(asked, unit.today) else "no",
    )
