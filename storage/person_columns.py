"""What stands sealed in the row of a person, and for which place each of it is sealed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.identifiers import AccountId, PersonId
from domain.people.membership import AS_THEY_CAME, Membership
from domain.roles import Role, Standing
from storage.as_json import compact, from_json, to_json
from storage.person_facts import Facts
from storage.records import Person
from storage.sealing import DataKey, Keyring

COLUMNS = (
    "id, account_sealed, key_wrapped, name_sealed, neighbourhood_sealed, role, standing,"
    " facts_sealed, invite_id, code_sealed, membership_sealed"
)
_NUMBER = 20
"""Digits: how long a number is tells who has no Telegram."""

_EVEN = 32
"""Names are kept to a multiple of this: how long one is tells whose it is."""


@dataclass(frozen=True, slots=True)
class PersonColumns:
    """Seals and opens single columns, with the person's own key. Raises SealBroken."""

    _keyring: Keyring

    def account(self, person: Person, key: DataKey) -> bytes:
        """Seal the account for the role, the standing and the invitation that stand beside it."""
        place = place_of(person.id, person.role, person.standing, person.invite)
        number = str(person.account).ljust(_NUMBER)
        return self._keyring.seal(key, "person", "account", place, number)

    def seal(
        self, key: DataKey, column: str, person_id: PersonId, text: str | None
    ) -> bytes | None:
        """Seal a text, if there is one."""
        if text is None:
            return None
        even = text + " " * (-len(text.encode()) % _EVEN)
        return self._keyring.seal(key, "person", column, person_id, even)

    def text(
        self, key: DataKey, column: str, person_id: PersonId, sealed: bytes | None
    ) -> str | None:
        """Open a text, if there is one."""
        if sealed is None:
            return None
        return self._keyring.open_text(key, "person", column, person_id, sealed).rstrip(" ")

    def open_row(self, row: Sequence[Any], *, bound: bool) -> tuple[Person, DataKey]:
        """Open a row of `COLUMNS`, with the key of whose it is."""
        id_, account, wrapped, name, area, role, standing, short, invite, code, part = row
        person_id = PersonId(id_)
        key = self._keyring.unwrap(wrapped, owner(person_id))
        place = place_of(person_id, role, standing, invite) if bound else person_id
        number = self._keyring.open_(key, "person", "account", place, account)
        facts = self._read_facts(person_id, key, short)
        person = Person(
            id=person_id,
            account=AccountId(int(number)),
            role=Role(role),
            standing=Standing(standing),
            name=self.text(key, "name", person_id, name),
            neighbourhood=self.text(key, "neighbourhood", person_id, area),
            language=facts.language,
            reachable=facts.reachable,
            invite=invite,
            code=self.text(key, "code", person_id, code),
            joined_at=facts.joined_at,
            removed_at=facts.removed_at,
            away=facts.away,
            stand_in=facts.stand_in,
            membership=read_membership(self.text(key, "membership", person_id, part)),
            menu_away=facts.menu_away,
            new_account=facts.new_account,
        )
        return person, key

    def facts(self, person: Person, key: DataKey) -> bytes:
        """Seal what is short of a person."""
        return self.seal_facts(key, person.id, Facts.of(person))

    def seal_facts(self, key: DataKey, person_id: PersonId, facts: Facts) -> bytes:
        """Seal what is short of somebody."""
        return self._keyring.seal(key, "person", "facts", person_id, facts.text)

    def _read_facts(self, person_id: PersonId, key: DataKey, sealed: bytes | None) -> Facts:
        """Open what is short of a person."""
        opened = self._keyring.open_text(key, "person", "facts", person_id, sealed or b"")
        return Facts.read(opened)


def gone(person: Person, now: datetime) -> Person:
    """Give somebody as they are once they were removed, but for their words."""
    return replace(
        person,
        standing=Standing.REMOVED,
        removed_at=now,
        away=False,
        stand_in=None,
        menu_away=None,
    )


def membership_text(membership: Membership) -> str | None:
    """Write how somebody takes part; most people have nothing to write."""
    if membership == AS_THEY_CAME:
        return None
    return compact(to_json(membership))


def read_membership(text: str | None) -> Membership:
    """Read how somebody takes part."""
    return AS_THEY_CAME if text is None else from_json(Membership, json.loads(text))


def place_of(person_id: str, role: str, standing: str, invite: str | None) -> str:
    """Give the place that an account is sealed for: it opens only beside these."""
    return compact([person_id, role, standing, invite])


def owner(person_id: PersonId) -> str:
    """Name whose key it is, to the master key that wraps it."""
    return f"person:{person_id}"
