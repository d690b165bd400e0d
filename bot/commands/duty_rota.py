"""`schakel check` on the duty rota: whether anybody would be called."""

from bot import complaints
from bot.complaints import Complaint
from domain.concerns.duty import rota
from services.concerns.duty.rota import there_in
from services.unit import Municipality
from storage.store import Store


def look(store: Store, municipality: Municipality) -> tuple[list[Complaint], list[str]]:
    """Give what is wrong with the rota, and what is good to know; nothing where there is no duty.

    The rota goes round, so whoever is there has some week: a gap is there when nobody is.
    """
    if municipality.network.duty is None:
        return [], []
    found = store.affairs.find(rota.DutyRota, rota.DUTY)
    called = len(set(found.order) & there_in(store)) if found is not None else 0
    if called == 0:
        return [complaints.DUTY_NOBODY], []
    return [], [complaints.DUTY_ONE] if called == 1 else []
