"""How words that lead to one person are shown to who typed them: which, of what kind, and why."""

from collections.abc import Callable, Sequence
from html import escape

from config import wording
from domain.conversations.form import FormState
from domain.typed_text import shorten
from services.identifying_words import Finding, spot
from services.unit import Unit
from storage.records import Person

MOST_LISTED = 15
LONGEST_SHOWN = 80


def listed(language: str, findings: Sequence[Finding]) -> str:
    """Give the screen (HTML) that shows what was found, and says why it may matter.

    For any text a reporter is about to send; the buttons below it are the caller's.
    """
    lines = [wording.say(language, "spotting-found"), ""]
    lines += [_line(language, finding) for finding in findings[:MOST_LISTED]]
    if (more := len(findings) - MOST_LISTED) > 0:
        lines.append(wording.say(language, "spotting-more", count=more))
    return "\n".join([*lines, "", wording.say(language, "spotting-why")])


def of_answer(answer: str) -> Callable[[Unit, Person, FormState], str]:
    """Give what words this screen for one answer of a form; nothing where nothing is found."""

    def warning(_unit: Unit, person: Person, form_state: FormState) -> str:
        findings = spot(form_state.words(answer))
        return listed(person.language, findings) if findings else ""

    return warning


def _line(language: str, finding: Finding) -> str:
    words = escape(shorten(finding.words, LONGEST_SHOWN), quote=False)
    return f"• {wording.say(language, f'spotting-kind-{finding.kind}')}: <code>{words}</code>"
