"""The one table of buttons: what each leads to, who may press it, and what answers.

Buttons of guided conversations are not here: only who a conversation is with may press them, and
`handlers/routing.py` knows which kind of conversation hears them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from domain.errors import StaleButton
from handlers import double_tap
from handlers.announcements import presses as announcements
from handlers.concerns import absence, card_presses, desk_presses, protocol_change
from handlers.concerns.duty import rota_presses as duty
from handlers.filing import my_concerns
from handlers.founding import charter_presses, fits_pages, setup_presses
from handlers.group import grouping, guests, second_notice
from handlers.meetings import invitation_presses, visits
from handlers.meetings.afterwards import presses as afterwards
from handlers.meetings.calendar import address_presses
from handlers.meetings.chairing import presses as chairing
from handlers.meetings.chairing import turn_presses as chair_turn
from handlers.meetings.leading import outsider_presses as outsiders
from handlers.meetings.leading import presses as leading
from handlers.meetings.polls import presses as polls
from handlers.meetings.series import presses as series
from handlers.meetings.talks import presses as talks
from handlers.people import (
    introductions,
    journal_pages,
    lost_phones,
    network,
    participation,
    privacy,
)
from handlers.people.alumni import presses as alumni
from handlers.people.coming_in import inquirer_presses, talk_pages
from handlers.people.coming_in import presses as coming_in
from handlers.people.mayor import presses as mayors
from handlers.people.own_lines import presses as own_lines
from handlers.people.parting import presses as parting
from handlers.people.pin import presses as pin_presses
from handlers.people.rights import presses as rights
from handlers.people.web_desk import presses as web_desk_presses
from handlers.surveys import presses as surveys
from handlers.telegram import gate, language
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import CardPress, PagePress
from handlers.telegram.routes import PageRoutes, Press, Route
from handlers.together import knowing, knowledge
from handlers.together import page as together
from handlers.together.activities import presses as activities
from handlers.together.contact import presses as contact
from handlers.together.fund import presses as fund
from handlers.together.mediation import presses as mediation
from handlers.together.signal import presses as signals
from handlers.worth import reflection_pages as reflection
from handlers.worth import report_presses as year_report
from handlers.worth import tally_pages as worth
from handlers.worth import who_pages as who
from services.unit import Unit


def table(*declared: Iterable[Route[Press]]) -> Mapping[str, Route[Press]]:
    """Put routes into one table by what their buttons carry. Raises ValueError for one twice."""
    found: dict[str, Route[Press]] = {}
    for route in (route for routes in declared for route in routes):
        if route.what in found:
            raise ValueError(f"two routes for {route.what}")
        found[route.what] = route
    return MappingProxyType(found)


def behind_pin(routes: PageRoutes) -> PageRoutes:
    """Let buttons ask for the PIN first: who is in the network, and the officials' group.

    What is a member's own is not behind it.
    """
    return tuple(replace(route, pin=route.who is not Who.MEMBER) for route in routes)


PAGES: Mapping[str, Route[PagePress]] = table(
    language.ROUTES,
    behind_pin(participation.ROUTES),
    alumni.ROUTES,
    privacy.ROUTES,
    behind_pin(rights.ROUTES),
    behind_pin(network.ROUTES),
    behind_pin(parting.ROUTES),
    behind_pin(coming_in.ROUTES),
    behind_pin(inquirer_presses.ROUTES),
    behind_pin(talk_pages.ROUTES),
    own_lines.ROUTES,
    mayors.ROUTES,
    lost_phones.ROUTES,
    pin_presses.ROUTES,
    web_desk_presses.ROUTES,
    behind_pin(journal_pages.ROUTES),
    behind_pin(introductions.ROUTES),
    behind_pin(second_notice.ROUTES),
    behind_pin(grouping.ROUTES),
    behind_pin(guests.ROUTES),
    absence.ROUTES,
    duty.ROUTES,
    desk_presses.ROUTES,
    protocol_change.ROUTES,
    my_concerns.ROUTES,
    announcements.ROUTES,
    surveys.ROUTES,
    invitation_presses.ROUTES,
    visits.ROUTES,
    address_presses.ROUTES,
    leading.ROUTES,
    chairing.ROUTES,
    chair_turn.ROUTES,
    outsiders.ROUTES,
    afterwards.ROUTES,
    polls.ROUTES,
    series.ROUTES,
    talks.ROUTES,
    together.ROUTES,
    knowledge.ROUTES,
    charter_presses.ROUTES,
    mediation.ROUTES,
    contact.ROUTES,
    worth.ROUTES,
    who.ROUTES,
    reflection.ROUTES,
    year_report.ROUTES,
    knowing.ROUTES,
    activities.ROUTES,
    fund.ROUTES,
    signals.ROUTES,
    setup_presses.ROUTES,
    fits_pages.ROUTES,
)
"""The buttons of pages, which stand in private chats."""

CARDS: Mapping[str, Route[CardPress]] = table(card_presses.ROUTES)
"""The buttons of cards, which stand in the officials' group: one for each act."""


def answer(unit: Unit, press: Pressed, payload: PagePress | CardPress) -> DirectAnswer | None:
    """Let the right function answer a press, for who may. Every refusal of a button is made here.

    Raises NotAllowed for who is no member, whatever they press, and for members it is not for;
    StaleButton for what no button of ours carries; and as the function does.
    """
    match payload:
        case PagePress(what):
            return _answer(unit, press, payload, PAGES.get(what))
        case CardPress(act):
            return _answer(unit, press, payload, CARDS.get(act))


def _answer(
    unit: Unit, press: Pressed, payload: Press, route: Route[Press] | None
) -> DirectAnswer | None:
    if route is None:
        gate.member(unit, press.speaker)
        raise StaleButton
    person = gate.presser(unit, press.speaker, route.who)
    gate.check(unit, person, press.place, route.who)
    if route.function is not None:
        unit.check_has(route.function)
    if isinstance(payload, PagePress) and not route.undoes and double_tap.doubled(unit, press):
        return None
    if route.pin and (asked := pin_presses.first(unit, person, press, payload)) is not None:
        return asked
    return route.answer(unit, person, press, payload)
