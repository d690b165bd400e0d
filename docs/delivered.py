"""What is delivered with the bot, and under which licences: an SBOM and a file of notices.

`python -m docs.delivered` writes both into `build/`. They are made from `requirements-run.lock` and
from what the packages say of themselves, so that the same lock gives the same files. Neither is
kept in the repository: they would say nothing that the lock does not.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from cyclonedx import spdx
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements-run.lock"
SBOM, NOTICES = "sbom.cdx.json", "notices.txt"
ROOMS = ("bot", "handlers", "web", "services", "storage", "domain", "config")

_PACKAGE = re.compile(r"^([\w.-]+)==(\S+)(?: ; (.+?))? \\\n((?:[ #].*\n)+)", re.MULTILINE)
_NEEDED_BY = re.compile(r"^    #   ([\w.-]+)", re.MULTILINE)
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)(?!.*\.pyc?$)", re.IGNORECASE)
_LICENCE_FIELDS = ("License-Expression", "License")
_CLASSIFIER = "License :: "
_RULE = "=" * 80 + "\n"


@dataclass(frozen=True, slots=True)
class Locked:
    """A package of the lock, and who needs it; `where` is for which machines, or empty for all."""

    name: str
    version: str
    where: str
    needed_by: frozenset[str]

    @property
    def installed(self) -> metadata.Distribution | None:
        """Give the package as it is installed here: not all are for this machine."""
        try:
            return metadata.distribution(self.name)
        except metadata.PackageNotFoundError:
            return None


def main() -> int:
    """Write both files; gives the exit code."""
    write(ROOT / "build")
    sys.stdout.write(f"build/{SBOM}\nbuild/{NOTICES}\n")
    return 0


def write(folder: Path) -> None:
    """Write both files into this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / SBOM).write_text(_sbom(), "utf-8")
    (folder / NOTICES).write_text("".join(_notices()), "utf-8")


def locked() -> list[Locked]:
    """Give every package that is installed where the bot runs."""
    return [
        Locked(name, version, where, frozenset(_NEEDED_BY.findall(rest)))
        for name, version, where, rest in _PACKAGE.findall(LOCK.read_text("utf-8"))
    ]


def licence(package: Locked) -> str:
    """Give what a package says its licence is, or nothing where it is not installed here."""
    if package.installed is None:
        return ""
    told = package.installed.metadata
    expression, named = (" ".join(told.get_all(each) or ()) for each in _LICENCE_FIELDS)
    classified = " or ".join(
        each.rsplit(" :: ", 1)[-1]
        for each in told.get_all("Classifier") or ()
        if each.startswith(_CLASSIFIER)
    )
    return expression or spdx.fixup_id(named) or classified or named


def _sbom() -> str:
    """Give the bill of materials, without what is another at each making: a time, a number."""
    bom = Bom()
    packages = locked()
    parts = {package.name: _component(package) for package in packages}
    root = _ourselves()
    bom.metadata.component = root
    for part in parts.values():
        bom.components.add(part)
    for name, whole in {root.name: root, **parts}.items():
        needed = [parts[each.name] for each in packages if name in each.needed_by]
        bom.register_dependency(whole, needed)
    given = json.loads(JsonV1Dot6(bom).output_as_string())
    del given["serialNumber"], given["metadata"]["timestamp"]
    return json.dumps(given, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _ourselves() -> Component:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return Component(
        type=ComponentType.APPLICATION,
        name=project["name"],
        version=project["version"],
        description=project["description"],
        bom_ref=project["name"],
        licenses=[LicenseFactory().make_from_string(project["license"])],
    )


def _component(package: Locked) -> Component:
    address = PackageURL("pypi", None, package.name, package.version)
    said = licence(package)
    return Component(
        type=ComponentType.LIBRARY,
        name=package.name,
        version=package.version,
        bom_ref=str(address),
        purl=address,
        licenses=[LicenseFactory().make_from_string(said)] if said else [],
        properties=[Property(name="schakel:where", value=package.where)] if package.where else [],
    )


def _notices() -> Iterator[str]:
    yield "What Schakel is delivered with, and under which licences.\n\n"
    yield "Schakel itself: EUPL-1.2, see LICENSE.\n\n"
    packages = locked()
    for package in packages:
        yield f"{package.name} {package.version}: {licence(package) or 'see below'}\n"
    for package in packages:
        yield f"\n{_RULE}{package.name} {package.version}\n{_RULE}"
        yield from _texts(package)
    for room in ROOMS:
        for file in sorted((ROOT / room).rglob("OFL.txt")):
            yield f"\n{_RULE}{file.parent.relative_to(ROOT)}\n{_RULE}{file.read_text('utf-8')}"


def _texts(package: Locked) -> Iterator[str]:
    if package.installed is None:
        yield f"Not on this machine: it is for where {package.where}. Its licence comes with it.\n"
        return
    files = [file for file in package.installed.files or () if _LICENCE_FILE.match(file.name)]
    if not files:
        yield f"It comes without the text of its licence: {licence(package)}.\n"
    for file in sorted(files, key=str):
        yield f"\n--- {file.name}\n\n{file.read_text('utf-8')}\n"


if __name__ == "__main__":
    sys.exit(main())
