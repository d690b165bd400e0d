"""What axe-core (`tests/axe`) is asked of a page: WCAG 2.2 AA, and what is good practice."""

from pathlib import Path

AXE = (Path(__file__).parent / "axe/node_modules/axe-core/axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules by which a page in the dark can be wrong where it is not in the light."""

RUN = """async only => (await axe.run(document, {
  runOnly: only, resultTypes: ['violations'],
})).violations.map(each => `${each.id} ${each.nodes[0].html.slice(0, 120)}`)"""
"""A script that gives what is wrong by these rules, where axe stands in the page."""
