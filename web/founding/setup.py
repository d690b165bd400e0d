"""How far setting the network up is: what was answered, the files, and agreeing with them."""

from config import wording
from domain.errors import NotAllowed, StaleButton
from domain.founding.foundation import Foundation, FoundingQuestion
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from services.founding import foundations, founding_questions, network_file
from services.founding.words import setup as words
from services.printing import typesetting
from services.unit import Unit
from web.answers import Answer, file, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, Route, get, of_function, post

_PDF, _TOML = "application/pdf", "application/toml"


def show(unit: Unit, visit: Visit) -> Answer:
    """Show how far it is."""
    found = foundations.current(unit)
    answers = [] if found is None else [*_answers(visit.tongue, found)]
    return page(
        draw_for(
            unit,
            visit,
            "founding.html",
            status=ours(words.status(unit, visit.tongue, found)),
            answers=answers,
            begun=found is not None,
            revision=None if found is None else found.revision,
            may_agree=found is not None and foundations.can_agree(unit, visit.person, found),
        )
    )


def agree(unit: Unit, visit: Visit) -> Answer:
    """Agree with what stood in the page. Raises as `foundations.agree`."""
    found, revision = foundations.current(unit), visit.asked.form.get("revision", "")
    if found is None or not revision.isdecimal():
        raise StaleButton
    foundations.agree(unit, visit.person, AffairId(found.id), int(revision))
    return go_on("/founding")


def files(unit: Unit, visit: Visit) -> Answer:
    """Give the founding note or the settings. Raises NotAllowed for another, and before any."""
    found, tongue = foundations.current(unit), visit.tongue
    if found is None:
        raise NotAllowed
    match visit.asked.path[2]:
        case "note":
            content = typesetting.pdf(words.note(unit, tongue, found))
            return file(content, _PDF, wording.label(tongue, "setup-note-file"))
        case "network":
            return file(words.file(unit, tongue, found).encode(), _TOML, network_file.NAME)
        case _:
            raise NotAllowed


def _answers(tongue: str, found: Foundation) -> list[tuple[str, str]]:
    lines = []
    for each in FoundingQuestion:
        answer = found.answers.get(each)
        said = wording.label(tongue, "setup-open")
        if answer is not None:
            said = founding_questions.said(tongue, each, answer)
        lines.append((words.name(tongue, each), said))
    return lines


ROUTES: tuple[Route, ...] = of_function(
    NetworkFunction.FOUNDING,
    get("/founding", COLLEAGUES, show),
    post("/founding/agree", COLLEAGUES, agree),
    get(f"/founding/files/{ANY}", COLLEAGUES, files),
)
