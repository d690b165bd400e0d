"""What a network agreed on, in words, wherever it is shown."""

from collections.abc import Mapping

from config import wording
from domain.founding.charter import Charter, CharterPart, CharterStage
from services.unit import Unit


def parts(language: str, words: Mapping[CharterPart, str]) -> str:
    """Give the parts (HTML), each below what it is called."""
    return "\n\n".join(
        wording.say(language, "charter-part", part=part, words=words[part]) for part in CharterPart
    )


def text(unit: Unit, language: str, charter: Charter) -> str:
    """Give all of it (HTML): in this language when somebody wrote it so, else in Dutch."""
    other = charter.others.get(language)
    whole = wording.say(language, "charter-whole", words=other) if other else None
    return f"{head(unit, language, charter)}\n\n{whole or parts(language, charter.parts)}"


def head(unit: Unit, language: str, charter: Charter) -> str:
    """Say (HTML) which version it is, and who stands behind it."""
    network, zone = unit.municipality.network, unit.municipality.network.timezone
    at = charter.confirmed_at or charter.proposed_at
    how = "second" if charter.meeting is None else "meeting"
    if charter.stage is CharterStage.PROPOSED:
        how = "proposed"
    by = unit.store.people.by_id(charter.by)
    met = charter.meeting or unit.day_of(at)
    return wording.say(
        language,
        "charter-head",
        network=network.name,
        how=how,
        version=charter.version,
        day=wording.day(language, at, zone, unit.today),
        met=wording.day_in(language, met, unit.today),
        name=(by.name if by is not None else None) or "?",
    )


def changes(language: str, charter: Charter) -> str:
    """Say (HTML) what a member hears of first: what is other than before."""
    if charter.version == 1:
        return wording.say(language, "charter-news", change="first", parts="")
    named = [wording.label(language, f"charter-name-{part}") for part in charter.changed]
    change = "parts" if named else "words"
    return wording.say(
        language, "charter-news", change=change, parts=wording.listed(language, named)
    )
