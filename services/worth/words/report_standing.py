"""How far the report of a year is, in words: a draft, or released."""

from config import wording
from domain.functions import NetworkFunction
from domain.worth.report_release import YearReport
from services.unit import Unit
from services.worth import reports


def standing(unit: Unit, tongue: str, report: YearReport) -> list[str]:
    """Say (HTML) how far it is, and who is to release it."""
    if report.released_at is not None:
        day = wording.day_in(tongue, unit.day_of(report.released_at), unit.today)
        return [wording.say(tongue, "report-is-released", day=day)]
    who = "report-who-official" if reports.alone(unit) else "report-who-two"
    told = [wording.say(tongue, "report-draft"), wording.say(tongue, who)]
    network = unit.municipality.network
    if network.fund is not None and unit.has(NetworkFunction.FUND) and report.fund[0] is None:
        told.append(wording.say(tongue, "report-fund-open", year=str(report.year)))
    if reports.still_agreed(unit, report):
        told.append(wording.say(tongue, "report-one-agreed"))
    return told
