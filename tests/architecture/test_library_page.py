"""The page for who knows python-telegram-bot leads to places that exist."""

import re
from pathlib import Path

from telegram import ext

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "python-telegram-bot.md"
WORDS = PAGE.read_text("utf-8")
LINK = re.compile(r"\]\(([^)#]+)")
PATH = re.compile(r"`((?:bot|handlers|services|storage|domain|config|tests|docs)/[\w./-]+)`")
LOOKED_FOR = (
    "Application",
    "Updater",
    "CommandHandler",
    "CallbackQueryHandler",
    "ConversationHandler",
    "BasePersistence",
    "JobQueue",
    "AIORateLimiter",
    "filters",
)


def test_every_place_it_names_exists() -> None:
    linked = {(PAGE.parent / target).resolve() for target in LINK.findall(WORDS)}
    named = {ROOT / path for path in PATH.findall(WORDS)}
    assert linked
    assert named
    assert [place for place in sorted(linked | named) if not place.exists()] == []


def test_a_link_says_the_path_it_leads_to() -> None:
    shown = re.findall(r"\[`([^`]+)`\]\(\.\./([^)]+)\)", WORDS)
    assert shown
    assert [path for path, target in shown if path.rstrip("/") != target] == []


def test_what_its_users_look_for_first_is_on_it() -> None:
    assert [name for name in LOOKED_FOR if f"`{name}`" not in WORDS] == []
    assert [name for name in LOOKED_FOR if not hasattr(ext, name)] == []


def test_readme_and_architecture_lead_to_it() -> None:
    assert "docs/python-telegram-bot.md" in (ROOT / "README.md").read_text("utf-8")
    assert "(python-telegram-bot.md)" in (ROOT / "docs/architecture.md").read_text("utf-8")
