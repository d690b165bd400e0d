"""Pages for people without an account: which address leads to which, and what all of them share.

What opens nothing, whatever the reason, is one sentence, and the same for everybody.
"""

from collections.abc import Callable, Mapping

from services import outside_address
from services.meetings import outsiders
from services.people.coming_in import inquirers
from services.surveys import survey_link
from services.unit import Unit
from web import entrance
from web.answers import Answer, page
from web.asked import Asked
from web.drawing import drawn
from web.meetings import outside_page
from web.outside_answers import Nothing
from web.people import join_page
from web.surveys import outside_page as survey_page

LANGUAGE = "taal"
"""Asks for a page in another language than the browser wants."""

_TONGUES = ("nl", "en")

Outside = Callable[[Unit, Asked, str], Answer]

_PAGES: Mapping[str, Outside] = {
    outsiders.PATH: outside_page.handle,
    inquirers.PATH: join_page.handle,
    survey_link.PATH: survey_page.handle,
}
"""What each first part of our addresses leads to; it raises Nothing for what opens nothing."""


def handle(unit: Unit, asked: Asked) -> Answer:
    """Give the answer to a request of anybody. What stands before our own parts is the proxy's."""
    for place, part in reversed(list(enumerate(asked.path))):
        if part in _PAGES:
            ours = Asked(asked.method, asked.path[place:], asked.query, asked.form, asked.accepted)
            try:
                with unit.attempt():
                    return _PAGES[part](unit, ours, tongue(asked))
            except Nothing:
                break
    root, network = outside_address.given(unit), unit.municipality.network.name
    return sentence(tongue(asked), root, network, "public-nothing", 404)


def tongue(asked: Asked) -> str:
    """Give the language that was chosen on the page, or else what the browser wants."""
    chosen = asked.query.get(LANGUAGE, "")
    return chosen if chosen in _TONGUES else entrance.tongue_of_browser(asked.accepted)


def sentence(language: str, root: str, network: str, key: str, status: int) -> Answer:
    """Say one sentence."""
    return page(drawn(language, network, "outside_sentence.html", key=key, root=root), status)
