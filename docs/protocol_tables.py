"""The protocol in pictures and tables, from `config/protocol.toml`."""

from collections.abc import Callable, Mapping

from docs.marking import listed, shipped_protocol, spoken, table
from domain.concerns.acts import Act
from domain.concerns.concern import Stage, Urgency
from domain.concerns.deadlines import URGENCY_DEADLINES, Deadline


def picture() -> str:
    """Give the stages and the acts between them, as a Mermaid diagram."""
    lines = ["```mermaid", "stateDiagram-v2", "    direction LR"]
    lines += [f'    state "{spoken(stage)}" as {_plain(stage)}' for stage in Stage]
    lines += [
        f"    [*] --> {_plain(Stage.FILED)}: {spoken(act)}" for act in (Act.FILE, Act.FILE_FOR)
    ]
    protocol = shipped_protocol()
    for rule in protocol.rules.values():
        for stage in Stage:
            if stage in rule.frm and (rule.to or rule.act in {Act.FEEDBACK, Act.ASK}):
                onward = rule.to or stage
                lines.append(f"    {_plain(stage)} --> {_plain(onward)}: {spoken(rule.act)}")
    lines.append(f"    {_plain(Stage.WITHDRAWN)} --> {_plain(Stage.ACKNOWLEDGED)}: grant (keep)")
    lines += [
        f"    {_plain(stage)} --> [*]: {Act.ERASE}"
        for stage in Stage
        if stage in protocol.rules[Act.ERASE].frm
    ]
    return "\n".join([*lines, "```"]) + "\n"


def acts() -> str:
    """Give one line an act: who, when, what it leads to, who is told."""
    return table(
        ("act", "who", "in the stages", "becomes", "told at once", "keeps the promise", "needs"),
        (
            (
                spoken(rule.act),
                listed(rule.who),
                listed(rule.frm),
                spoken(rule.to) if rule.to else "",
                listed(rule.tells),
                spoken(rule.clock) if rule.clock else "",
                listed(rule.needs),
            )
            for rule in shipped_protocol().rules.values()
        ),
    )


def terms() -> str:
    """Give how soon each promise falls due."""
    return table(
        ("urgency", *(spoken(deadline) for deadline in URGENCY_DEADLINES)),
        (
            (f"{urgency}{what}", *(str(agreed.terms[deadline]) for deadline in URGENCY_DEADLINES))
            for what, agreements in (
                ("", shipped_protocol().agreements),
                (", a question for help", shipped_protocol().help_agreements),
            )
            for urgency, agreed in agreements.items()
        ),
    )


def waiting() -> str:
    """Give who waits for whom, and what happens by itself when nothing does."""
    protocol = shipped_protocol()
    agreed, periods = protocol.agreements[Urgency.NORMAL], protocol.periods
    nudges = " and ".join(f"{percent} %" for percent in agreed.nudges)
    to_all = _reminded(nudges, "all officials")
    to_owner = _reminded(nudges, "the owner or their stand-in")
    rows = (
        ("officials, until it is taken up", "the terms above", to_all),
        (
            "officials, until who wants to be called is called",
            f"{agreed.terms[Deadline.CALL_BACK]}, or the end of the moment chosen",
            to_all,
        ),
        ("the owner, until one more try", str(agreed.again), to_owner),
        ("the owner, until the next feedback", "the terms above", to_owner),
        ("the coordinator, after an escalation", f"{agreed.escalation} % of a term", "it stays"),
        ("the reporter, for a question", str(agreed.question), "the question closes, both hear it"),
        ("the reporter, for a yes to passing on", str(agreed.question), "nothing is passed on"),
        ("the owner, to ask a partner back", "days of the partner, below", to_owner),
        ("the coordinator, for a wish", str(agreed.decision), "the wish ends, the officials hear"),
        ("the reporter, after closing", f"asked after {periods.care} day", "nothing is needed"),
        ("nobody: closed", "days of the outcome, below", "the coordinator sees it coming; erased"),
        ("nobody: withdrawn", f"{periods.withdrawn} days", "erased"),
    )
    return table(("who is next", "until when", "what happens by itself"), rows)


def _reminded(nudges: str, whom: str) -> str:
    return f"reminders to {whom} at {nudges} of the term"


def outcomes() -> str:
    """Give the ways a concern can end."""
    return table(
        (
            "outcome",
            "what the reporter reads",
            "in English",
            "asks for a reason",
            "may be told",
            "kept (days)",
        ),
        (
            (
                f"`{outcome.code}`",
                outcome.label("nl"),
                outcome.label("en"),
                "yes" if outcome.needs_reason else "",
                "yes" if outcome.shared else "no, and the reporter reads why",
                str(outcome.keep_days),
            )
            for outcome in shipped_protocol().outcomes.values()
        ),
    )


def partners() -> str:
    """Give to whom a concern can be passed on."""
    return table(
        ("partner", "what the reporter reads", "in English", "asked back within"),
        (
            (f"`{each.code}`", each.label("nl"), each.label("en"), str(each.ask_back))
            for each in shipped_protocol().partners.values()
        ),
    )


def texts() -> str:
    """Give the words an official can pick."""
    return table(
        ("for", "name", "words", "in English"),
        (
            (spoken(act), text.label("nl"), text.text("nl"), text.text("en"))
            for act, found in shipped_protocol().texts.items()
            for text in found
        ),
    )


PARTS: Mapping[str, Callable[[], str]] = {
    "protocol-picture": picture,
    "protocol-acts": acts,
    "protocol-terms": terms,
    "protocol-waiting": waiting,
    "protocol-outcomes": outcomes,
    "protocol-partners": partners,
    "protocol-texts": texts,
}


def _plain(stage: Stage) -> str:
    return stage.replace("-", "_")
