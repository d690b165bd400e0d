"""The fund in words, in the chat and at the desk: what there is, and a request and its course."""

from collections.abc import Iterator

from config import wording
from domain.identifiers import PersonId
from domain.roles import Role, Standing
from domain.together.activities.activity import Activity
from domain.together.fund.request import FundRequest, FundStage
from services.together.activities import activity_words
from services.together.fund import fund_rows
from services.unit import Unit
from services.worth import fund_years
from storage.records import Person

SIGNS = {
    FundStage.ASKED: "✋",
    FundStage.QUESTIONED: "❓",
    FundStage.HALFWAY: "✋",
    FundStage.GRANTED: "✅",
    FundStage.PAID: "💬",
    FundStage.TOLD: "✓",
    FundStage.UNTOLD: "✓",
}
OFF = "✗"
"""What stands before a request of which nothing was paid."""


def head(unit: Unit, reader: Person, count: int) -> str:
    """Say (HTML) what the fund is for; to a coordinator also how the year stands.

    `count` is how many requests this reader sees.
    """
    rule, year = fund_rows.rule(unit), unit.today.year
    text = wording.say(
        reader.language,
        "fund-head",
        budget=rule.budget,
        most=rule.most,
        count=count,
        paused="yes" if reader.membership.paused(unit.today) else "no",
    )
    if reader.role is not Role.COORDINATOR:
        return text
    paid = fund_years.paid_in(unit, year)
    stands = wording.say(
        reader.language,
        "fund-stands",
        year=str(year),
        paid=paid,
        aside=fund_rows.spent(unit, year) - paid,
        left=fund_rows.left(unit),
    )
    return "\n\n".join([text, stands, *_before(unit, reader.language, year - 1)])


def _before(unit: Unit, tongue: str, year: int) -> Iterator[str]:
    """Say (HTML) what came of the year before, once it is closed: sums from five people on."""
    sums = fund_years.sums(unit, year)
    if sums is not None:
        yield wording.say(
            tongue,
            "fund-before",
            year=str(year),
            budget=sums.budget,
            paid=sums.paid or 0,
            people=sums.people or 0,
        )


def whole(unit: Unit, reader: Person, request: FundRequest) -> str:
    """Say (HTML) all of a request, for who asked and for coordinators."""
    tongue = reader.language
    asked = wording.say(tongue, "fund-asked-for", euros=request.euros)
    parts = [f"{asked}\n{wording.quotation(request.what)}"]
    if activity := _activity(unit, reader, request):
        parts.append(activity)
    if reader.id != request.by:
        parts.append(wording.say(tongue, "fund-by", name=named(unit, request.by)))
    parts.append(status(unit, tongue, request))
    if request.words:
        parts.append(wording.say(tongue, "fund-said") + wording.quotation(request.words))
    if request.answer:
        parts.append(wording.say(tongue, "fund-reply") + wording.quotation(request.answer))
    if request.account:
        parts.append(f"{wording.say(tongue, 'fund-account')}\n{wording.quotation(request.account)}")
    return "\n\n".join(parts)


def status(unit: Unit, tongue: str, request: FundRequest) -> str:
    """Say (HTML) how far it is, and what happens next."""
    return wording.say(
        tongue,
        "fund-status",
        stage=str(request.stage),
        granted=request.granted,
        name=named(unit, request.yes_by),
        by=by_when(unit, tongue, request),
    )


def by_when(unit: Unit, tongue: str, request: FundRequest) -> str:
    """Write (plain) when its answer is due, to the hour; of an account, the day."""
    if request.account_by is None:
        return activity_words.moment(unit, tongue, request.answer_by)
    zone = unit.municipality.network.timezone
    return wording.day(tongue, request.account_by, zone, unit.today)


def named(unit: Unit, person_id: PersonId | None) -> str:
    """Name (plain) somebody of a request; who left is named no more."""
    person = unit.store.people.by_id(person_id) if person_id else None
    if person is None or person.standing is not Standing.MEMBER:
        return "none"
    return person.name or "?"


def sign(request: FundRequest) -> str:
    """Give what stands before it in a list."""
    return SIGNS.get(request.stage, OFF)


def _activity(unit: Unit, reader: Person, request: FundRequest) -> str:
    """Say (HTML) which activity it is for, and how far that is."""
    found = request.activity and unit.store.affairs.find(Activity, request.activity)
    if not found:
        return ""
    said = wording.say(reader.language, "fund-activity", title=found.title)
    return f"{said} {activity_words.status(unit, reader.language, found)}"
