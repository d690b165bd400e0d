"""The same people as of activities."""

from tests.handlers.together.activities.conftest import doorstep, fatima, ineke, merel, sanne

__all__ = ["doorstep", "fatima", "ineke", "merel", "sanne"]
