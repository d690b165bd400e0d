"""What is looked at once on each working day: at the first hour at which the town hall is open."""

from services.unit import Unit


def begins(unit: Unit, mark: str) -> bool:
    """Tell whether today was not looked at yet under this `mark`, and note that it is now.

    Never while the town hall is closed.
    """
    today = unit.today.isoformat()
    if unit.store.meta.get(mark) == today or not unit.municipality.working_time.is_open(unit.now):
        return False
    unit.store.meta.set(mark, today)
    return True
