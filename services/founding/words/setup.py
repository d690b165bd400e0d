"""How far setting a network up is, in words; and the founding note, as a document."""

from collections.abc import Iterator

from config import wording
from domain.founding.foundation import ENOUGH, Foundation, FoundingQuestion
from services.founding import founding_questions, network_file
from services.printing.document import Block, Document, Section, Words
from services.unit import Unit

_SECTIONS: tuple[tuple[str, tuple[FoundingQuestion, ...]], ...] = (
    (
        "why",
        (
            FoundingQuestion.TASK,
            FoundingQuestion.GOALS,
            FoundingQuestion.FITS,
            FoundingQuestion.OTHERS,
            FoundingQuestion.SUPPORT,
        ),
    ),
    (
        "what",
        (
            FoundingQuestion.ROLES,
            FoundingQuestion.DOES,
            FoundingQuestion.RHYTHM,
            FoundingQuestion.SCALE,
            FoundingQuestion.PLACES,
        ),
    ),
    ("who", (FoundingQuestion.PEOPLE, FoundingQuestion.SIZE, FoundingQuestion.RECRUITING)),
    ("role", (FoundingQuestion.ROLE, FoundingQuestion.OFFICIALS)),
    (
        "means",
        (
            FoundingQuestion.HOURS,
            FoundingQuestion.BUDGET,
            FoundingQuestion.FUND,
            FoundingQuestion.PROMISED,
        ),
    ),
)


def name(language: str, question: FoundingQuestion) -> str:
    """Name a question (plain)."""
    return wording.label(language, f"form-founding-{question}-name")


def status(unit: Unit, language: str, foundation: Foundation | None) -> str:
    """Say (HTML) how far it is, and what is lacking before anybody can agree."""
    answered = 0 if foundation is None else len(foundation.answers)
    head = wording.say(language, "setup-head", answered=answered, questions=len(FoundingQuestion))
    if foundation is None:
        return f"{head}\n\n{wording.say(language, 'setup-begin')}"
    return "\n\n".join([head, *_rest(unit, language, foundation)])


def _rest(unit: Unit, language: str, foundation: Foundation) -> Iterator[str]:
    if foundation.agreed_at is not None:
        day = wording.day(language, foundation.agreed_at, unit.municipality.network.timezone)
        yield wording.say(language, "setup-agreed", day=day)
        return
    if foundation.missing:
        named = [name(language, each) for each in foundation.missing]
        yield wording.say(language, "setup-missing", names=wording.listed(language, named))
    for each in network_file.problems(unit, foundation):
        yield wording.say(language, "setup-wrong", problem=each)
    if foundation.agreed:
        yield wording.say(language, "setup-one-agreed", more=ENOUGH - len(foundation.agreed))


def standing(unit: Unit, language: str, foundation: Foundation) -> str:
    """Say (plain) on one line whether two people agreed: above the file and in the note."""
    zone = unit.municipality.network.timezone
    at = foundation.agreed_at
    return wording.label(
        language,
        "setup-standing",
        how="draft" if at is None else "agreed",
        day=wording.day(language, at or unit.now, zone),
    )


def file(unit: Unit, language: str, foundation: Foundation) -> str:
    """Give `network.toml`, with on its first line whether it was agreed."""
    return network_file.written(unit, foundation, standing(unit, language, foundation))


def note(unit: Unit, language: str, foundation: Foundation) -> Document:
    """Give the founding note; what nobody answered yet says so."""
    answers = foundation.answers
    title = str(answers.get(FoundingQuestion.NAME) or wording.label(language, "setup-note-title"))
    town = str(answers.get(FoundingQuestion.MUNICIPALITY) or "")
    sections = tuple(
        Section(wording.label(language, f"setup-part-{part}"), _blocks(language, foundation, asked))
        for part, asked in _SECTIONS
    )
    return Document(
        title=title,
        language=language,
        author=town or unit.municipality.network.name,
        sections=sections,
        lead=str(answers.get(FoundingQuestion.PURPOSE) or ""),
        foot=standing(unit, language, foundation),
    )


def _blocks(
    language: str, foundation: Foundation, asked: tuple[FoundingQuestion, ...]
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for each in asked:
        answer = foundation.answers.get(each)
        words = wording.label(language, "setup-open")
        if answer is not None:
            words = founding_questions.said(language, each, answer)
        blocks.append(
            Words(wording.label(language, "setup-line", name=name(language, each), words=words))
        )
    return tuple(blocks)
