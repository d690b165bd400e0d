"""References, drafts, the network, and how refusals carry their reason."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from domain.concerns.concern import Kind
from domain.concerns.reference import ALPHABET, new_reference
from domain.concerns.rules import Audience
from domain.errors import InviteSpent, TooMany
from domain.filing.drafts import DAILY_LIMIT, draft_due, too_many
from domain.network import Network
from domain.notices import Notice, NoticeKind, Priority


@pytest.mark.parametrize(("kind", "letter"), [(Kind.CONCERN, "Z"), (Kind.HELP, "H")])
def test_a_reference_is_a_letter_and_four_signs(dice: Any, kind: Kind, letter: str) -> None:
    reference = new_reference(dice(5, 11, 1, 15), kind)
    assert reference == f"{letter}-7F3K"


def test_references_have_no_look_alikes_and_spell_no_words() -> None:
    assert not set(ALPHABET) & set("01OILUAEY")


@pytest.mark.parametrize(
    ("hours", "warned", "due"),
    [
        (0, False, None),
        (22.9, False, None),
        (23, False, "warn"),
        (23, True, None),
        (24, True, "drop"),
        (48, False, "drop"),
    ],
)
def test_a_draft_is_dropped_after_a_day_with_a_word_the_hour_before(
    now: datetime,
    hours: float,
    warned: bool,  # noqa: FBT001 - a column of the table above
    due: str | None,
) -> None:
    assert draft_due(now, warned, now + timedelta(hours=hours)) == due


def test_ten_concerns_a_day_are_enough() -> None:
    assert not too_many(DAILY_LIMIT - 1)
    assert too_many(DAILY_LIMIT)
    assert DAILY_LIMIT == 10


def test_the_network_knows_its_town(network: Network) -> None:
    assert network.municipality == "Voorbeeldstad"
    assert network.languages == ("nl", "en")
    assert str(network.timezone) == "Europe/Amsterdam"
    elsewhere = network.neighbourhood("elsewhere")
    assert elsewhere is not None
    assert elsewhere.label("en") == "Somewhere else, or the whole town"
    assert elsewhere.label("tr") == "Ergens anders, of de hele stad"
    assert network.neighbourhood("gone") is None


def test_a_refusal_names_its_text_and_the_facts_in_it() -> None:
    assert InviteSpent().key == "invite-spent"
    assert TooMany(phone="0100").facts == {"phone": "0100"}


def test_a_notice_holds_no_prose() -> None:
    notice = Notice(NoticeKind.CARD, Priority.CARD)
    assert notice.detail == {}
    assert Priority.ANSWER < Priority.URGENT < Priority.CONCERN < Priority.FEEDBACK


def test_only_three_audiences_are_told_of_acts() -> None:
    assert set(Audience) == {"reporter", "officials", "coordinator"}
