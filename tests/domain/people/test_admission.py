"""Invites and admission: how somebody comes into the network."""

import json
import string
from datetime import datetime, timedelta
from typing import Any

import pytest

from domain.errors import AnswerRefused, StaleButton
from domain.identifiers import InviteId
from domain.network import Network
from domain.people import admission
from domain.people.admission import Onboarding, Step
from domain.people.invites import LIFETIME, Invite, new_code, usable
from domain.roles import Role

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


def walked_to(step: Step, role: Role, network: Network, dice: Any) -> Onboarding:
    onboarding = admission.begin(role)
    while onboarding.step is not step:
        match onboarding.step:
            case Step.NAME:
                onboarding = admission.give_name(onboarding, " Fatma ")
            case Step.NEIGHBOURHOOD:
                onboarding = admission.choose_neighbourhood(
                    onboarding, "noord", network.neighbourhoods
                )
            case Step.LANGUAGE:
                onboarding = admission.choose_language(onboarding, "en", LANGUAGES, dice(42))
            case reading:
                onboarding = admission.advance(onboarding, reading)
    return onboarding


def test_a_key_figure_reads_consents_introduces_and_waits(network: Network, dice: Any) -> None:
    waiting = walked_to(Step.WAITING, Role.KEY_FIGURE, network, dice)
    assert (waiting.name, waiting.neighbourhood) == ("Fatma", "noord")
    assert (waiting.language, waiting.code) == ("en", "0042")


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.COORDINATOR, Role.CHAIR])
def test_only_key_figures_are_asked_for_their_neighbourhood(
    network: Network, dice: Any, role: Role
) -> None:
    waiting = walked_to(Step.WAITING, role, network, dice)
    assert waiting.neighbourhood is None
    assert waiting.name == "Fatma"


def test_back_keeps_every_answer(network: Network, dice: Any) -> None:
    onboarding = walked_to(Step.LANGUAGE, Role.KEY_FIGURE, network, dice)
    steps = []
    while onboarding.step is not Step.PURPOSE:
        onboarding = admission.back(onboarding)
        steps.append(onboarding.step)
    assert steps == list(Step)[6::-1]
    assert (onboarding.name, onboarding.neighbourhood) == ("Fatma", "noord")
    assert admission.back(onboarding) == onboarding


def test_who_waits_goes_no_further_back(network: Network, dice: Any) -> None:
    waiting = walked_to(Step.WAITING, Role.KEY_FIGURE, network, dice)
    assert admission.back(waiting) == waiting


def test_a_button_of_another_screen_is_stale(network: Network, dice: Any) -> None:
    start = admission.begin(Role.KEY_FIGURE)
    choosing = walked_to(Step.NEIGHBOURHOOD, Role.KEY_FIGURE, network, dice)
    speaking = walked_to(Step.LANGUAGE, Role.KEY_FIGURE, network, dice)
    with pytest.raises(StaleButton):
        admission.advance(start, Step.CONSENT)
    with pytest.raises(StaleButton):
        admission.advance(choosing, Step.NEIGHBOURHOOD)
    with pytest.raises(StaleButton):
        admission.choose_neighbourhood(start, "noord", network.neighbourhoods)
    with pytest.raises(StaleButton):
        admission.choose_neighbourhood(choosing, "maan", network.neighbourhoods)
    with pytest.raises(StaleButton):
        admission.choose_language(start, "nl", LANGUAGES, dice())
    with pytest.raises(StaleButton):
        admission.choose_language(speaking, "tlh", LANGUAGES, dice())


def test_a_name_is_asked_for_in_its_time(network: Network, dice: Any) -> None:
    with pytest.raises(AnswerRefused) as refused:
        admission.give_name(admission.begin(Role.KEY_FIGURE), "Fatma")
    assert refused.value.key == "choose-a-button"
    with pytest.raises(AnswerRefused) as refused:
        admission.give_name(walked_to(Step.NAME, Role.KEY_FIGURE, network, dice), "")
    assert refused.value.key == "name-unfit"


@pytest.mark.parametrize("step", Step)
def test_an_admission_survives_being_written_down(network: Network, dice: Any, step: Step) -> None:
    onboarding = walked_to(step, Role.KEY_FIGURE, network, dice)
    assert Onboarding.from_dict(json.loads(json.dumps(onboarding.to_dict()))) == onboarding


def test_the_right_code_hides_among_two_wrong_ones(dice: Any) -> None:
    codes = admission.three_codes(dice(1234, 1234, 77, 9999), "1234")
    assert codes == ("9999", "1234", "0077")  # in the order the dice shuffle them
    assert all(len(code) == 4 and code.isdigit() for code in codes)
