"""/overzicht: an official asks in the group for the overview of all that is open."""

from handlers import gate
from handlers.happenings import Said
from services import board
from services.unit import Unit


def show(unit: Unit, said: Said) -> None:
    """Bring the overview up to date and point to it. Raises NotAllowed for anybody else."""
    gate.official(unit, said.speaker, said.place)
    board.ask(unit, said.message, said.place.thread)
