"""Control requests for what people do."""

import base64
import secrets
from collections.abc import Callable

from bot.demo import people
from bot.demo.attachments import Own, attachment
from bot.demo.control.wish import ControlWish
from bot.demo.model import Json, Message, TownPerson
from bot.demo.town import Town, TownError, view


def add_person(town: Town, wish: ControlWish) -> Json:
    """Let somebody come to live in the town."""
    number = wish.number("id", 0) or 1_000_000 + secrets.randbelow(8_000_000_000)
    if number in town.people or number <= 0:
        raise TownError(f"{number} is no free account number")
    person = TownPerson(
        number,
        wish.word("first_name"),
        wish.optional_word("last_name"),
        wish.optional_word("username"),
        wish.optional_word("language_code"),
    )
    town.add_person(person)
    town.events.tell("person", person.id, user=person.user)
    return person.user


def _shown(town: Town, message: Message) -> Json:
    return {**view(message), "seq": town.events.seq}


def say(town: Town, wish: ControlWish) -> Json:
    """Say a text; `around` is what else stands in the message (marks, a quote, an origin)."""
    message = people.say(
        town,
        wish.person(),
        wish.chat(),
        wish.word("text"),
        around=wish.thing("around"),
        thread=wish.optional_number("thread"),
        reply_to=wish.optional_number("reply_to"),
        as_=wish.optional_word("as"),
    )
    return _shown(town, message)


def send(town: Town, wish: ControlWish) -> Json:
    """Send something other than text; `content` is what is in it, in base64.

    `made` is how it stands in the message, for kinds that the town has no sample of.
    """
    own = Own(
        _bytes(wish),
        wish.optional_number("size"),
        wish.optional_word("name"),
        wish.optional_word("mime"),
        wish.thing("made") if wish.has("made") else None,
    )
    content = attachment(town, wish.word("kind"), wish.optional_word("caption"), own)
    content |= wish.thing("around")
    message = people.write(
        town,
        wish.person(),
        wish.chat(),
        content,
        thread=wish.optional_number("thread"),
        reply_to=wish.optional_number("reply_to"),
        as_=wish.optional_word("as"),
    )
    return _shown(town, message)


def _bytes(wish: ControlWish) -> bytes | None:
    given = wish.optional_word("content")
    try:
        return None if given is None else base64.b64decode(given, validate=True)
    except ValueError:
        raise TownError("content must be base64") from None


def edit(town: Town, wish: ControlWish) -> Json:
    """Edit one's own message."""
    message = people.edit(
        town, wish.person(), wish.chat(), wish.number("message"), wish.word("text")
    )
    return _shown(town, message)


def delete(town: Town, wish: ControlWish) -> Json:
    """Delete a message for everyone."""
    people.delete(town, wish.person(), wish.chat(), wish.number("message"))
    return {"seq": town.events.seq}


def tap(town: Town, wish: ControlWish) -> Json:
    """Press a button."""
    tapped = people.tap(
        town,
        wish.person(),
        wish.chat(),
        wish.number("message"),
        wish.optional_word("button"),
        wish.optional_word("data"),
    )
    return {"callback_id": tapped.id, "seq": town.events.seq}


def open_link(town: Town, wish: ControlWish) -> Json:
    """Open a deep link and press Start."""
    return _shown(town, people.open_link(town, wish.person(), wish.optional_word("payload") or ""))


def block(town: Town, wish: ControlWish) -> Json:
    """Block the bot."""
    people.block(town, wish.person(), blocked=True)
    return {}


def unblock(town: Town, wish: ControlWish) -> Json:
    """Unblock the bot."""
    people.block(town, wish.person(), blocked=False)
    return {}


def deactivate(town: Town, wish: ControlWish) -> Json:
    """Let somebody delete their account."""
    person = wish.person()
    person.deactivated = True
    town.events.tell("person", person.id, user=person.user)
    return {}


def set_cast(town: Town, wish: ControlWish) -> Json:
    """Say who holds the phones on the page."""
    town.cast = wish.things("phones")
    town.events.tell("cast")
    return {"phones": town.cast}


POSTS: dict[str, Callable[[Town, ControlWish], Json]] = {
    "people": add_person,
    "say": say,
    "send": send,
    "edit": edit,
    "delete": delete,
    "tap": tap,
    "open": open_link,
    "block": block,
    "unblock": unblock,
    "deactivate": deactivate,
    "cast": set_cast,
}
