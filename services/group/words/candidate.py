"""What was found in a group, in words: who is in it, how it is set, and what to change."""

from config import wording
from domain.group.flaws import Flaw
from services.group.binding import BindingFindings
from storage.tables.group_candidate import CandidateGroup


def lines(tongue: str, candidate: CandidateGroup, found: BindingFindings) -> list[str]:
    """Say (HTML) who is in a group that was proposed, and how it is set."""
    said = []
    for names, key in ((found.inside, "group-inside"), (found.absent, "group-absent")):
        if names:
            people = wording.listed(tongue, (person.name or "?" for person in names))
            said.append(wording.say(tongue, key, names=people))
    if found.strangers:
        said.append(wording.say(tongue, "group-strangers", count=found.strangers))
    if not candidate.facts["forum"]:
        said.append(wording.say(tongue, "group-no-topics"))
    if found.readable_back:
        said.append(wording.say(tongue, "group-readable-back"))
    return [*said, *(what_to_change(tongue, flaw) for flaw in found.flaws)]


def what_to_change(tongue: str, flaw: Flaw) -> str:
    """Say (HTML) what is wrong with a group, and what to change."""
    return wording.say(tongue, f"group-{flaw.replace('_', '-')}")
