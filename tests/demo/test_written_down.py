import re
from pathlib import Path

from bot.demo.control import doing, grouping, looking, ordering
from bot.demo.faults import KINDS
from bot.demo.methods import METHODS

TOLD = (Path(__file__).parents[2] / "docs" / "demo-town.md").read_text()


def test_every_control_route_is_explained() -> None:
    posts = {f"POST /town/{path}" for path in {**doing.POSTS, **grouping.POSTS, **ordering.POSTS}}
    gets = {f"GET /town/{path}" for path in looking.GETS}
    waits = {"GET /town/events", "GET /town/answers/{callback_id}", "GET /town/files/{file_id}"}
    told = {"GET /town/exercises"}
    plays = {f"POST /town/exercises{part}" for part in ("", "/take-out", "/end")}
    deletes = {f"DELETE /town/{path}" for path in ordering.DELETES}
    assert set(re.findall(r"`((?:GET|POST|DELETE) /town/[^`]*)`", TOLD)) == (
        posts | gets | waits | deletes | told | plays
    )


def test_every_method_and_fault_is_named() -> None:
    named = {word.lower() for word in re.findall(r"\w+", TOLD)}
    assert set(METHODS) <= named
    assert all(f"| `{kind}` |" in TOLD for kind in KINDS)
