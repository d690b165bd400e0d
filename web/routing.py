"""From a request to its page: who asks, may they, and what they see when they may not.

What is not there and what is not theirs look the same. A refusal is one clear sentence, and
nothing half done.
"""

from contextlib import suppress
from hmac import compare_digest
from urllib.parse import urlencode

from domain.errors import NotAllowed, Refusal
from domain.people.notices import PinDetail
from domain.roles import Standing
from services import strangers
from services.people import pins
from services.unit import Unit
from web import entrance, refusals
from web.announcements import announcement, letters, listing, writing
from web.answers import Answer, go_on, page
from web.asked import Asked, Visit
from web.concerns import acting, board, concern_page, deciding, duty
from web.conversations import chat
from web.drawing import draw_for
from web.filing import by_phone
from web.founding import answering as founding_answers
from web.founding import setup
from web.group import second
from web.meetings import (
    afterwards,
    agreements,
    answering,
    calendar,
    calendar_address,
    calling,
    chairing,
    leading,
    meeting,
    outsiders,
    polls,
    series,
)
from web.people import (
    accounts,
    bell,
    journal,
    lost_phones,
    mayor,
    network,
    newcomers,
    parting,
    pin,
    quarter,
    roster,
    sessions,
)
from web.routes import Page, Route
from web.surveys import asking, link, sequel, survey
from web.surveys import results as survey_results
from web.together import activity, contact, knowledge, mediation
from web.worth import report, tally, who

ROUTES: tuple[Route, ...] = (
    *board.ROUTES,
    *concern_page.ROUTES,
    *acting.ROUTES,
    *deciding.ROUTES,
    *by_phone.ROUTES,
    *calendar.ROUTES,
    *calendar_address.ROUTES,
    *calling.ROUTES,  # before a meeting of its own, whose address could be this
    *meeting.ROUTES,
    *answering.ROUTES,
    *leading.ROUTES,
    *outsiders.ROUTES,
    *afterwards.ROUTES,
    *agreements.ROUTES,
    *polls.ROUTES,
    *series.ROUTES,
    *chairing.ROUTES,
    *listing.ROUTES,
    *writing.ROUTES,  # before an announcement of its own
    *announcement.ROUTES,
    *letters.ROUTES,
    *asking.ROUTES,
    *sequel.ROUTES,
    *survey.ROUTES,
    *link.ROUTES,
    *survey_results.ROUTES,
    *mediation.ROUTES,
    *contact.ROUTES,
    *activity.ROUTES,
    *founding_answers.ROUTES,
    *setup.ROUTES,
    *second.ROUTES,
    *roster.ROUTES,
    *duty.ROUTES,
    *lost_phones.ROUTES,
    *mayor.ROUTES,
    *network.ROUTES,
    *newcomers.ROUTES,
    *parting.ROUTES,
    *journal.ROUTES,
    *quarter.ROUTES,
    *tally.ROUTES,
    *who.ROUTES,
    *report.ROUTES,
    *knowledge.ROUTES,
    *pin.ROUTES,
    *chat.ROUTES,
    *accounts.ROUTES,
    *bell.ROUTES,
    *sessions.ROUTES,
)


def handle(unit: Unit, visit: Visit) -> Answer:
    """Give the answer to a request of somebody who is signed in."""
    asked = visit.asked
    found = [route for route in ROUTES if route.fits(asked.method, asked.path)]
    comes_in = visit.person.standing is not Standing.MEMBER
    if comes_in and not (found and found[0].newcomers):
        return go_on(f"/{chat.ADDRESS}")
    if not found or visit.person.role not in found[0].who or _is_off(unit, found[0]):
        return not_there(unit, visit)
    if asked.method == "POST" and not _is_ours(visit):
        return _of_an_old_form(unit, visit, found[0])
    if found[0].pin and not pins.is_open(unit, visit.person):
        return go_on(f"/pin?to=/{asked.path[0]}")
    return _tried(unit, visit, found[0].page)


def _is_off(unit: Unit, route: Route) -> bool:
    return route.function is not None and not unit.has(route.function)


def _of_an_old_form(unit: Unit, visit: Visit, route: Route) -> Answer:
    """Do nothing with a form of another session; words in it are shown once more, so none is lost.

    Where there is nothing to write about it looks the same as anything else.
    """
    if route.writing is not None:
        with suppress(Refusal):
            return route.writing.again(unit, visit)
    return _sentence(unit, visit, "web-form-old", 409)


def after_hash(unit: Unit, visit: Visit, detail: PinDetail, slow_hash: str) -> Answer:
    """Go on with a PIN that was hashed meanwhile, judged by what is true now."""
    return _tried(unit, visit, lambda now, who: pin.hashed(now, who, detail, slow_hash))


def _tried(unit: Unit, visit: Visit, shown: Page) -> Answer:
    try:
        with unit.attempt():
            return shown(unit, visit)
    except NotAllowed:
        unit.refused = NotAllowed.key
        strangers.refused(unit, visit.person.id)
        return not_there(unit, visit)
    except Refusal as refusal:
        unit.refused = refusal.key
        return _sentence(unit, visit, refusals.key_of(refusal), 409, **refusal.facts)


def not_there(unit: Unit, visit: Visit) -> Answer:
    """Say that there is nothing: what is not theirs looks the same."""
    return _sentence(unit, visit, "web-not-there", 404)


def keep_for_later(unit: Unit, visit: Visit) -> Answer:
    """Keep the words of somebody who has to show once more who they are, and ask them to."""
    asked, kept = visit.asked, False
    found = next((route for route in ROUTES if route.fits(asked.method, asked.path)), None)
    if visit.person.standing is not Standing.MEMBER or not _is_ours(visit):
        found = None
    if found is not None and found.writing is not None and visit.person.role in found.who:
        kept = found.writing.keep(unit, visit)
    return entrance.resting(unit, visit.tongue, asked, _way_on(asked), kept=kept)


def closed(unit: Unit, asked: Asked) -> Answer:
    """Show the front door to who is not signed in, with the way to what they asked for."""
    return entrance.closed(unit, asked, _way_on(asked))


def _way_on(asked: Asked) -> str:
    """Give the page to go on to; of a form that has none of its own, the page it stood on."""
    if asked.method == "GET":
        return asked.address + (f"?{urlencode(dict(asked.query))}" if asked.query else "")
    for parts in range(len(asked.path), 0, -1):
        before = asked.path[:parts]
        if any(route.fits("GET", before) for route in ROUTES):
            return "/" + "/".join(before)
    return "/"


def _is_ours(visit: Visit) -> bool:
    given = visit.asked.form.get("token", "")
    return compare_digest(given.encode(), visit.session.form_token.encode())


def _sentence(unit: Unit, visit: Visit, key: str, status: int, **facts: str | int) -> Answer:
    return page(draw_for(unit, visit, "sentence.html", key=key, facts=facts), status)
