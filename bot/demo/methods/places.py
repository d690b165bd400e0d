"""Places on the map: with a name and an address, or a point alone."""

from collections.abc import Callable

from bot.demo.calls import ReceivedCall
from bot.demo.markup import read_markup
from bot.demo.methods.messages import send
from bot.demo.methods.reach import write_in
from bot.demo.model import Json
from bot.demo.refusals import (
    LATITUDE_EMPTY,
    LOCATION_INVALID,
    LONGITUDE_EMPTY,
    VENUE_LOCATION_INVALID,
    ApiRefusal,
    Reason,
    required,
)
from bot.demo.town import Town

_MOST_LATITUDE, _MOST_LONGITUDE = 90.0, 180.0


def send_venue(town: Town, call: ReceivedCall) -> Json:
    """Send a place with its name and address; the message shows its point as a location too."""
    location = _location(call, VENUE_LOCATION_INVALID)
    about = {name: _required(call, name) for name in ("title", "address")}
    return _send(town, call, {"venue": {"location": location, **about}, "location": location})


def send_location(town: Town, call: ReceivedCall) -> Json:
    """Send a point on the map."""
    return _send(town, call, {"location": _location(call, LOCATION_INVALID)})


def _send(town: Town, call: ReceivedCall, content: Json) -> Json:
    markup = read_markup(call.structure("reply_markup"))
    return send(town, call, write_in(town, call), content, markup)


def _location(call: ReceivedCall, invalid: Reason) -> Json:
    latitude = _degrees(call, "latitude", LATITUDE_EMPTY)
    longitude = _degrees(call, "longitude", LONGITUDE_EMPTY)
    if not (abs(latitude) <= _MOST_LATITUDE and abs(longitude) <= _MOST_LONGITUDE):
        raise ApiRefusal(invalid)
    return {"latitude": latitude, "longitude": longitude}


def _degrees(call: ReceivedCall, name: str, empty: Reason) -> float:
    """Read a number as Telegram does, to whom what is no number is nought."""
    given = (call.word(name) or "").strip()
    if not given:
        raise ApiRefusal(empty)
    try:
        return float(given)
    except ValueError:
        return 0.0


def _required(call: ReceivedCall, name: str) -> str:
    given = call.word(name)
    if given is None:
        raise ApiRefusal(required(name))
    return given


METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    "sendVenue": send_venue,
    "sendLocation": send_location,
}
