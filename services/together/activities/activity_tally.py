"""What of an activity is counted for the half year: that somebody ran one.

Not how many came: without who thought it up nobody would have, and so one person would show.
"""

from domain.together.activities.activity import Activity
from domain.worth.tally import RAN_ACTIVITY, About
from services import tallied
from services.unit import Unit


def held(unit: Unit, activity: Activity) -> None:
    """Count who ran an activity that took place: as it stops being one people are invited to."""
    tallied.somebody(unit, activity.by, About.PRESENT, RAN_ACTIVITY, activity.start)
