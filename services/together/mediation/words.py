"""A mediation in words: what a member is asked and has answered, and how it stands."""

from collections.abc import Iterable

from config import wording
from domain.identifiers import PersonId
from domain.together.mediation import Mediation, MediationStage, Willing
from services.together.mediation import mediation_rows
from services.unit import Unit


def help_(language: str, mediation: Mediation) -> str:
    """Say (plain) what kind of help is asked."""
    return wording.label(language, f"mediation-help-{mediation.help}")


def place(unit: Unit, language: str, code: str) -> str:
    """Name a neighbourhood (plain); its code when the municipality no longer lists it."""
    known = unit.municipality.network.neighbourhood(code)
    return known.label(language) if known is not None else code


def asks(unit: Unit, language: str, mediation: Mediation) -> str:
    """Say (HTML) what somebody is asked, and whom to call first."""
    return wording.say(language, "mediation-asks", **_facts(unit, language, mediation))


def own_answer(unit: Unit, language: str, mediation: Mediation, given: Willing) -> str:
    """Say (HTML) to somebody what they were asked and answered, and what comes."""
    over = mediation.stage is not MediationStage.OPEN
    key = f"mediation-over-{given}" if over else f"mediation-said-{given}"
    facts = _facts(unit, language, mediation)
    head = wording.say(language, "mediation-asked", **facts)
    return f"{head}\n\n{wording.say(language, key, **facts)}"


def calls(unit: Unit, language: str, mediation: Mediation) -> str:
    """Say (HTML) to who agreed who calls whom."""
    facts = _facts(unit, language, mediation)
    return wording.say(language, f"mediation-calls-{mediation.who_calls}", **facts)


def thanks(unit: Unit, language: str, mediation: Mediation) -> str:
    """Say (HTML) thanks to who agreed, in the words of who asked or the usual ones."""
    if not mediation.thanks:
        return wording.say(language, "mediation-thanks", **_facts(unit, language, mediation))
    head = wording.say(language, "mediation-thanks-head", **_facts(unit, language, mediation))
    return f"{head}\n\n{wording.quotation(mediation.thanks)}"


def line(unit: Unit, language: str, mediation: Mediation) -> str:
    """Say (HTML) in a line that there is a mediation, and whose: that is what all may know."""
    owner = mediation_rows.owner(unit, mediation)
    zone = unit.municipality.network.timezone
    return wording.say(
        language,
        f"mediation-line-{mediation.stage}",
        owner=(owner.name if owner else None) or "-",
        day=wording.day(language, mediation.asked_at, zone),
    )


def standing(unit: Unit, language: str, mediation: Mediation) -> str:
    """Say (HTML) to who asked that the answers are in, without a name."""
    agreed = len(mediation_rows.agreed(unit, mediation))
    asked, facts = len(mediation_rows.still_in(unit, mediation)), _facts(unit, language, mediation)
    return wording.say(language, "mediation-standing", agreed=agreed, asked=asked, **facts)


def status(unit: Unit, language: str, mediation: Mediation) -> str:
    """Say (HTML) to who asked how it stands, with who answered what."""
    parts = [
        wording.say(
            language, f"mediation-page-{mediation.stage}", **_facts(unit, language, mediation)
        )
    ]
    rows = mediation_rows.still_in(unit, mediation)
    for answer in (Willing.AGREED, Willing.CANNOT, Willing.RATHER, Willing.SILENT):
        people = [each.person for each in rows if mediation_rows.willing(each) is answer]
        if people:
            names = _names(unit, language, people)
            parts.append(wording.say(language, f"mediation-who-{answer}", names=names))
    unreached = [each.person for each in rows if each.delivery == "blocked"]
    if unreached:
        names = _names(unit, language, unreached)
        parts.append(wording.say(language, "mediation-unreached", names=names))
    return "\n\n".join(parts)


def _names(unit: Unit, language: str, people: Iterable[PersonId]) -> str:
    found = [unit.store.people.by_id(each) for each in people]
    return wording.listed(language, sorted((each.name if each else None) or "?" for each in found))


def _facts(unit: Unit, language: str, mediation: Mediation) -> dict[str, str]:
    zone, night = unit.municipality.network.timezone, unit.quiet_until(mediation.answer_by)
    return {
        "night": "no" if night is None else "yes",
        "help": help_(language, mediation),
        "place": place(unit, language, mediation.place),
        "day": wording.day(language, mediation.answer_by, zone),
        "hour": wording.hour(language, mediation.answer_by, zone),
        "name": mediation.name,
        "phone": mediation.phone,
    }
