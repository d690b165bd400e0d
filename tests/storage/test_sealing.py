import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.identifiers import AccountId, ChatId
from storage.sealing import Keyring, SealBroken
from tests.new_database import MASTER
from tests.storage.makers import keyring

PLACE = ("entry", "body", "e1")


@given(st.binary(max_size=5000))
def test_what_was_sealed_opens_at_its_place(content: bytes) -> None:
    ring = keyring()
    key = ring.new_key("person:1")
    sealed = ring.seal(key, *PLACE, content)
    assert ring.open_(key, *PLACE, sealed) == content


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=2000))
def test_text_of_any_script_opens_as_it_was(text: str) -> None:
    ring = keyring()
    key = ring.unwrap(ring.wrap(ring.new_key("person:1")), "person:1")
    assert ring.open_text(key, *PLACE, ring.seal(key, *PLACE, text)) == text


@pytest.mark.parametrize(
    "elsewhere",
    [("concern", "body", "e1"), ("entry", "name", "e1"), ("entry", "body", "e2")],
    ids=["table", "column", "row"],
)
def test_a_value_moved_to_another_place_does_not_open(elsewhere: tuple[str, str, str]) -> None:
    ring = keyring()
    key = ring.new_key("person:1")
    sealed = ring.seal(key, *PLACE, "words")
    with pytest.raises(SealBroken):
        ring.open_(key, *elsewhere, sealed)


def test_a_value_does_not_open_with_the_key_of_somebody_else() -> None:
    ring = keyring()
    sealed = ring.seal(ring.new_key("person:1"), *PLACE, "words")
    with pytest.raises(SealBroken):
        ring.open_(ring.new_key("person:1"), *PLACE, sealed)


def test_a_wrapped_key_is_bound_to_its_owner() -> None:
    ring = keyring()
    wrapped = ring.wrap(ring.new_key("person:1"))
    with pytest.raises(SealBroken):
        ring.unwrap(wrapped, "person:2")


def test_a_wrapped_key_does_not_open_under_another_master_key() -> None:
    wrapped = keyring().wrap(keyring().new_key("person:1"))
    with pytest.raises(SealBroken):
        Keyring(bytes(32)).unwrap(wrapped, "person:1")


@given(st.integers(min_value=0), st.integers(min_value=0, max_value=7))
def test_any_flipped_bit_breaks_the_seal(position: int, bit: int) -> None:
    ring = keyring()
    key = ring.new_key("person:1")
    sealed = bytearray(ring.seal(key, *PLACE, "words"))
    sealed[position % len(sealed)] ^= 1 << bit
    with pytest.raises(SealBroken):
        ring.open_(key, *PLACE, bytes(sealed))


@pytest.mark.parametrize("length", range(30))
def test_a_value_cut_short_does_not_open(length: int) -> None:
    ring = keyring()
    key = ring.new_key("person:1")
    with pytest.raises(SealBroken):
        ring.open_(key, *PLACE, ring.seal(key, *PLACE, "words")[:length])


def test_the_same_words_are_sealed_differently_each_time() -> None:
    ring = keyring()
    key = ring.new_key("person:1")
    assert ring.seal(key, *PLACE, "words") != ring.seal(key, *PLACE, "words")


def test_hashes_depend_on_the_master_key_and_on_what_is_hashed() -> None:
    ring = keyring()
    hashes = {
        ring.account_hash(AccountId(42)),
        ring.account_hash(AccountId(43)),
        ring.chat_hash(ChatId(42)),
        ring.code_hash("42"),
        ring.fingerprint(b"42"),
        ring.journal_mark(b"42"),
        ring.check_mark(),
        Keyring(bytes(32)).account_hash(AccountId(42)),
    }
    assert len(hashes) == 8
    assert ring.account_hash(AccountId(42)) == keyring().account_hash(AccountId(42))


def test_a_code_with_half_a_character_in_it_is_simply_unknown() -> None:
    assert keyring().code_hash("\ud800") != keyring().code_hash("")


def test_no_secret_shows_in_a_printed_key() -> None:
    key = keyring().new_key("person:1")
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)
    assert MASTER.hex() not in repr(keyring())


def test_a_master_key_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Keyring(bytes(16))
