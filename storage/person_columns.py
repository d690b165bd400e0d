"""What stands sealed in the row of a person, and for which place each of it is sealed."""

import json
from dataclasses import dataclass

from domain.identifiers import PersonId
from domain.people.membership import AS_THEY_CAME, Membership
from storage.as_json import compact, from_json, to_json
from storage.records import Person
from storage.sealing import DataKey, Keyring


@dataclass(frozen=True, slots=True)
class PersonColumns:
    """Seals and opens single columns, with the person's own key. Raises SealBroken."""

    _keyring: Keyring

    def account(self, person: Person, key: DataKey) -> bytes:
        """Seal the account for the role, the standing and the invitation that stand beside it."""
        place = place_of(person.id, person.role, person.standing, person.invite)
        return self._keyring.seal(key, "person", "account", place, str(person.account))

    def seal(
        self, key: DataKey, column: str, person_id: PersonId, text: str | None
    ) -> bytes | None:
        """Seal a text, if there is one."""
        if text is None:
            return None
        return self._keyring.seal(key, "person", column, person_id, text)

    def text(
        self, key: DataKey, column: str, person_id: PersonId, sealed: bytes | None
    ) -> str | None:
        """Open a text, if there is one."""
        if sealed is None:
            return None
        return self._keyring.open_text(key, "person", column, person_id, sealed)


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
