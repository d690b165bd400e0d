"""The doors of `Samen`: each leads somewhere, and is there only where its function is on."""

from handlers import route_table
from handlers.together.doors import DOORS


def test_each_door_has_a_route_of_the_same_function() -> None:
    for door in DOORS:
        assert route_table.PAGES[door.name].function is door.function, door.name
