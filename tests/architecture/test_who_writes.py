"""Only services write to the store: what handlers show and hear, they report to a service."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_WRITING_SQL = ("INSERT ", "UPDATE ", "DELETE ", "REPLACE ")


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


@cache
def _repositories() -> dict[str, frozenset[str]]:
    """Give the methods that write of each repository, by its name in the store."""
    modules = [_tree(file) for file in sorted((ROOT / "storage").rglob("*.py"))]
    everywhere = {name for module in modules for name in _writing_names(module)}
    public = {name for name in everywhere if not name.startswith("_")}
    written = {
        made.name: _writing_methods(made, _writing_names(module) | public)
        for module in modules
        for made in module.body
        if isinstance(made, ast.ClassDef)
    }
    store = ast.walk(_tree(ROOT / "storage" / "store.py"))
    return {
        node.targets[0].attr: written[node.value.func.id]
        for node in store
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Attribute)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
    }


def _writing_names(module: ast.Module) -> set[str]:
    """Find the statements that a module names, and its functions, that write."""
    named = {
        target.id
        for node in module.body
        if isinstance(node, ast.Assign) and _holds_writing_sql(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    functions = [each for each in module.body if isinstance(each, ast.FunctionDef)]
    return named | {each.name for each in functions if _holds_writing_sql(each)}


def _writing_methods(repository: ast.ClassDef, writing_names: set[str]) -> frozenset[str]:
    """Find what runs a statement that writes, by itself or through another of its methods."""
    methods = {each.name: each for each in repository.body if isinstance(each, ast.FunctionDef)}
    writing = {
        name
        for name, method in methods.items()
        if _holds_writing_sql(method) or _names(method) & writing_names
    }
    while more := {
        name
        for name, method in methods.items()
        if name not in writing and _own_calls(method) & writing
    }:
        writing |= more
    return frozenset(name for name in writing if not name.startswith("_"))


def _holds_writing_sql(part: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.lstrip().startswith(_WRITING_SQL)
        for node in ast.walk(part)
    )


def _names(method: ast.FunctionDef) -> set[str]:
    return {node.id for node in ast.walk(method) if isinstance(node, ast.Name)}


def _own_calls(method: ast.FunctionDef) -> set[str]:
    return {
        node.attr
        for node in ast.walk(method)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    }


def _is_store(node: ast.expr) -> bool:
    named = isinstance(node, ast.Name) and node.id == "store"
    return named or (isinstance(node, ast.Attribute) and node.attr == "store")


def _uses(tree: ast.Module) -> Iterator[tuple[int, str, str | None]]:
    """Give each use of a repository: its line, its name, and the method that is called on it."""
    called = {node.value: node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and _is_store(node.value):
            yield node.lineno, node.attr, called.get(node)


def _writes(tree: ast.Module) -> list[str]:
    """List what writes; a repository handed on under another name might, so it counts."""
    found = _repositories()
    return [
        f"{line}: {name}.{method}"
        for line, name, method in _uses(tree)
        if method is None or method in found.get(name, frozenset())
    ]


def test_handlers_only_read_the_store() -> None:
    for file in sorted((ROOT / "handlers").rglob("*.py")):
        assert not _writes(_tree(file)), file


def test_what_writes_is_known_from_the_statements_that_are_run() -> None:
    found = _repositories()
    assert {"save", "erase", "remove", "add_newcomer"} <= found["people"]
    assert {"append"} <= found["journal"]
    assert {"save", "add", "place"} <= found["concerns"], "statements that have a name"
    assert {"set"} <= found["meta"], "what another module writes"
    assert {"add", "sent", "undeliverable", "revive"} <= found["outbox"]
    assert {"count", "purge"} <= found["strangers"]
    assert not {"by_id", "by_account", "all", "coordinators"} & found["people"]
    assert not {"of", "verify"} & found["journal"]


def test_a_write_is_seen_wherever_it_hides() -> None:
    assert _writes(ast.parse("unit.store.people.save(person)"))
    assert _writes(ast.parse("letters = unit.store.letters"))
    assert _writes(ast.parse("lambda store: store.meta.set(key, value)"))
    assert not _writes(ast.parse("unit.store.people.by_id(person)"))
