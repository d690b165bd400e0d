"""Invites and admission: how somebody comes into the network."""

import json
import re
import string
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis.strategies import text

from domain.errors import AnswerRefused, StaleButton
from domain.identifiers import InviteId
from domain.network import Network
from domain.people import admission
from domain.people.admission import AdmissionStep, Onboarding
from domain.people.invites import LIFETIME, Invite, new_code, usable
from domain.roles import Role
from services.people.admission import MOST_MISTAKES
from storage.as_json import from_json, to_json

LANGUAGES = ("nl", "en")


@pytest.fixture
def invite(now: datetime) -> Invite:
    return Invite(InviteId("i1"), Role.OFFICIAL, None, now, now + LIFETIME)


def test_an_invite_opens_the_door_for_three_days(invite: Invite, now: datetime) -> None:
    assert usable(invite, now)
    assert usable(invite, now + timedelta(hours=72) - timedelta(seconds=1))
    assert not usable(invite, now + timedelta(hours=72))


def test_an_invite_opens_the_door_once(invite: Invite, now: datetime) -> None:
    used = Invite(invite.id, invite.role, None, now, invite.expires_at, used_at=now)
    assert not usable(used, now)


def test_a_code_fits_a_deep_link(dice: Any) -> None:
    code = new_code(dice(251, 13, 99))
    assert len(code) == 22
    assert set(code) <= set(string.ascii_letters + string.digits + "-_")
    assert new_code(dice(1)) != code


def walked_to(step: AdmissionStep, role: Role, network: Network, dice: Any) -> Onboarding:
    onboarding = admission.begin(role, LANGUAGES)
    while onboarding.step is not step:
        match onboarding.step:
            case AdmissionStep.NAME:
                onboarding = admission.give_name(onboarding, " Fatma ")
            case AdmissionStep.NEIGHBOURHOOD:
                onboarding = admission.choose_neighbourhood(
                    onboarding, "noord", network.neighbourhoods
                )
            case AdmissionStep.LANGUAGE:
                onboarding = admission.choose_language(onboarding, "en", LANGUAGES)
            case reading:
                onboarding = admission.advance(onboarding, reading)
    waits = step is AdmissionStep.WAITING
    return admission.with_code(onboarding, dice(42)) if waits else onboarding


def test_a_key_figure_reads_consents_introduces_and_waits(network: Network, dice: Any) -> None:
    waiting = walked_to(AdmissionStep.WAITING, Role.KEY_FIGURE, network, dice)
    assert (waiting.name, waiting.neighbourhood) == ("Fatma", "noord")
    assert (waiting.language, waiting.code) == ("en", "0042")


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.COORDINATOR, Role.CHAIR])
def test_only_key_figures_are_asked_for_their_neighbourhood(
    network: Network, dice: Any, role: Role
) -> None:
    waiting = walked_to(AdmissionStep.WAITING, role, network, dice)
    assert waiting.neighbourhood is None
    assert waiting.name == "Fatma"


def test_who_returns_is_asked_nothing_they_told_before(network: Network, dice: Any) -> None:
    onboarding = admission.begin(Role.KEY_FIGURE, LANGUAGES, returning=True)
    seen = [onboarding.step]
    onboarding = admission.choose_language(onboarding, "nl", LANGUAGES)
    while onboarding.step is not AdmissionStep.WAITING:
        seen.append(onboarding.step)
        onboarding = admission.advance(onboarding, onboarding.step)
    assert not {AdmissionStep.NAME, AdmissionStep.NEIGHBOURHOOD} & set(seen)
    assert AdmissionStep.CONSENT in seen
    assert len(admission.with_code(onboarding, dice(42)).code or "") == admission.CODE_DIGITS


def test_back_keeps_every_answer(network: Network, dice: Any) -> None:
    onboarding = walked_to(AdmissionStep.WAITING, Role.KEY_FIGURE, network, dice)
    onboarding = replace(onboarding, step=AdmissionStep.NEIGHBOURHOOD)
    steps = []
    while onboarding.step is not AdmissionStep.LANGUAGE:
        onboarding = admission.back(onboarding)
        steps.append(onboarding.step)
    assert steps == list(AdmissionStep)[6::-1]
    assert (onboarding.name, onboarding.neighbourhood) == ("Fatma", "noord")
    assert admission.back(onboarding) == onboarding


def test_who_waits_goes_no_further_back(network: Network, dice: Any) -> None:
    waiting = walked_to(AdmissionStep.WAITING, Role.KEY_FIGURE, network, dice)
    assert admission.back(waiting) == waiting


def test_a_button_of_another_screen_is_stale(network: Network, dice: Any) -> None:
    start = admission.begin(Role.KEY_FIGURE, LANGUAGES[:1])
    assert start.step is AdmissionStep.PURPOSE
    choosing = walked_to(AdmissionStep.NEIGHBOURHOOD, Role.KEY_FIGURE, network, dice)
    speaking = walked_to(AdmissionStep.LANGUAGE, Role.KEY_FIGURE, network, dice)
    with pytest.raises(StaleButton):
        admission.advance(start, AdmissionStep.CONSENT)
    with pytest.raises(StaleButton):
        admission.advance(choosing, AdmissionStep.NEIGHBOURHOOD)
    with pytest.raises(StaleButton):
        admission.choose_neighbourhood(start, "noord", network.neighbourhoods)
    with pytest.raises(StaleButton):
        admission.choose_neighbourhood(choosing, "maan", network.neighbourhoods)
    with pytest.raises(StaleButton):
        admission.choose_language(start, "nl", LANGUAGES)
    with pytest.raises(StaleButton):
        admission.choose_language(speaking, "tlh", LANGUAGES)
    with pytest.raises(StaleButton):
        admission.with_code(start, dice())


def test_a_name_is_asked_for_in_its_time(network: Network, dice: Any) -> None:
    with pytest.raises(AnswerRefused) as refused:
        admission.give_name(admission.begin(Role.KEY_FIGURE, LANGUAGES), "Fatma")
    assert refused.value.key == "choose-a-button"
    with pytest.raises(AnswerRefused) as refused:
        admission.give_name(walked_to(AdmissionStep.NAME, Role.KEY_FIGURE, network, dice), "")
    assert refused.value.key == "name-unfit"


@pytest.mark.parametrize("step", AdmissionStep)
def test_an_admission_survives_being_written_down(
    network: Network, dice: Any, step: AdmissionStep
) -> None:
    onboarding = walked_to(step, Role.KEY_FIGURE, network, dice)
    assert from_json(Onboarding, json.loads(json.dumps(to_json(onboarding)))) == onboarding


@pytest.mark.parametrize(
    "typed",
    [
        "0427",
        " 0 4 2 7 ",
        "04-27",
        "04–27.",
        "0.4.2.7",
        "De code is 0427, zei ze",
        "０４２７",
        "٠٤٢٧",
        "۰۴۲۷",
        "०४२७",
        "0️⃣4️⃣2️⃣7️⃣",
        "\u202e0427\u202c",
        "0\n4\n2\n7",
    ],
)
def test_a_code_is_understood_however_it_was_typed(typed: str) -> None:
    assert admission.read_code(typed) == "0427"


@pytest.mark.parametrize(
    "typed", ["", "vier", "042", "04270", "0427 of 0428", "0427 0427", "½½½½", "0428 om 10 uur"]
)
def test_more_or_less_than_one_code_is_no_code(typed: str) -> None:
    with pytest.raises(AnswerRefused) as refused:
        admission.read_code(typed)
    assert (refused.value.key, refused.value.facts) == ("no-admission-code", {"digits": 4})


@given(text(max_size=200))
def test_no_text_holds_more_than_one_guess(typed: str) -> None:
    """Whatever is typed is one code of four digits, or none."""
    try:
        code = admission.read_code(typed)
    except AnswerRefused:
        return
    assert re.fullmatch("[0-9]{4}", code)


def test_guessing_through_every_try_lets_in_less_than_one_in_a_hundred() -> None:
    assert MOST_MISTAKES / admission.CODES < 0.01
