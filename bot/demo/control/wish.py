"""What is asked of the town outside the Bot API: a JSON object with checked fields."""

from typing import Any

from bot.demo.model import Chat, Json, TownPerson
from bot.demo.town import Town, TownError


class ControlWish:
    """The fields of one control request; what is missing or wrong raises TownError."""

    def __init__(self, town: Town, given: Json) -> None:
        self._town = town
        self._given = given

    def has(self, name: str) -> bool:
        """Whether the field is there and not null."""
        return self._given.get(name) is not None

    def number(self, name: str, default: int | None = None) -> int:
        """Give a whole number."""
        given = self._given.get(name, default)
        if given is None:
            given = default
        if isinstance(given, bool) or not isinstance(given, int):
            raise TownError(f"{name} must be a whole number")
        return given

    def seconds(self, name: str) -> float:
        """Give a number of seconds, fractions allowed."""
        given = self._given.get(name)
        if isinstance(given, bool) or not isinstance(given, int | float):
            raise TownError(f"{name} must be a number of seconds")
        return float(given)

    def optional_number(self, name: str) -> int | None:
        """Give a whole number, or None when it is missing."""
        return self.number(name) if self.has(name) else None

    def word(self, name: str) -> str:
        """Give a text that has to be there."""
        given = self._given.get(name)
        if not isinstance(given, str) or not given:
            raise TownError(f"{name} must be a text")
        return given

    def optional_word(self, name: str) -> str | None:
        """Give a text, or None when it is missing."""
        return self.word(name) if self.has(name) else None

    def flag(self, name: str) -> bool:
        """Give true or false; missing is false."""
        given = self._given.get(name, False)
        if not isinstance(given, bool):
            raise TownError(f"{name} must be true or false")
        return given

    def numbers(self, name: str) -> list[int]:
        """Give a list of whole numbers; missing is empty."""
        given = self._given.get(name) or []
        if not isinstance(given, list) or not all(isinstance(each, int) for each in given):
            raise TownError(f"{name} must be a list of whole numbers")
        return given

    def things(self, name: str) -> list[Json]:
        """Give a list of objects."""
        given = self._given.get(name)
        if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
            raise TownError(f"{name} must be a list of objects")
        return given

    def thing(self, name: str) -> Json:
        """Give an object; missing is empty."""
        given: Any = self._given.get(name) or {}
        if not isinstance(given, dict):
            raise TownError(f"{name} must be an object")
        return given

    def person(self, name: str = "user") -> TownPerson:
        """Give the person a field names (404 when there is none)."""
        return self._town.person(self.number(name))

    def chat(self) -> Chat:
        """Give the chat, or else the person's private chat with the bot."""
        return self._town.chat(self.number("chat") if self.has("chat") else self.number("user"))

    def group(self, name: str = "chat") -> Chat:
        """Give a group (a private chat is refused)."""
        chat = self._town.chat(self.number(name))
        if chat.private:
            raise TownError("this is a private chat")
        return chat
