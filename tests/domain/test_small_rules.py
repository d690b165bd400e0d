"""References, drafts, the network, and how refusals carry their reason."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from domain.concerns.concern import ConcernKind
from domain.concerns.doers import Hearer
from domain.concerns.reference import ALPHABET, new_reference
from domain.errors import InviteSpent, TooMany
from domain.filing.drafts import DAILY_LIMIT, DraftRest, draft_due, too_many
from domain.network import Network
from domain.notices import Detail, Notice, NoticeKind, Priority


@pytest.mark.parametrize(("kind", "letter"), [(ConcernKind.CONCERN, "Z"), (ConcernKind.HELP, "H")])
def test_a_reference_is_a_letter_and_four_signs(dice: Any, kind: ConcernKind, letter: str) -> None:
    reference = new_reference(dice(5, 11, 1, 15), kind)
    assert reference == f"{letter}-7F3K"


def test_references_have_no_look_alikes_and_spell_no_words() -> None:
    assert not set(ALPHABET) & set("01OILUAEY")


@pytest.mark.parametrize(
    ("hours", "rest", "due"),
    [
        (0, DraftRest.FRESH, None),
        (0.9, DraftRest.FRESH, None),
        (1, DraftRest.FRESH, "nudge"),
        (22.9, DraftRest.NUDGED, None),
        (23, DraftRest.NUDGED, "warn"),
        (23, DraftRest.FRESH, "warn"),
        (90, DraftRest.FRESH, "warn"),
        (90, DraftRest.WARNED, None),
        (7 * 24, DraftRest.WARNED, "drop"),
        (23.9, DraftRest.WARNING_ARRIVED, None),
        (24, DraftRest.WARNING_ARRIVED, "drop"),
    ],
)
def test_a_draft_goes_a_day_after_the_word_about_it_arrived(
    now: datetime, hours: float, rest: DraftRest, due: str | None
) -> None:
    assert draft_due(now, rest, now + timedelta(hours=hours)) == due


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
    assert elsewhere.label("fr") == "Somewhere else, or the whole town"
    assert network.neighbourhood("gone") is None


def test_a_refusal_names_its_text_and_the_facts_in_it() -> None:
    assert InviteSpent().key == "invite-spent"
    assert TooMany(phone="0100").facts == {"phone": "0100"}


def test_a_notice_holds_no_prose() -> None:
    notice = Notice(NoticeKind.CARD, Priority.CARD)
    assert notice.detail == Detail()
    assert Priority.ANSWER < Priority.URGENT < Priority.CONCERN < Priority.FEEDBACK


def test_only_three_audiences_are_told_of_acts() -> None:
    assert set(Hearer) == {"reporter", "officials", "coordinator"}
