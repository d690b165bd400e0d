"""What the first conversation looks like: one screen a step, with its buttons."""

from collections.abc import Sequence

from config import wording
from domain.people.admission import AdmissionStep
from domain.roles import Role
from handlers.conversations.typed_presses import LANGUAGE, NEIGHBOURHOOD
from handlers.people.coming_in import introducing
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress as Choice
from services.founding import charter_rows
from services.founding.words import about
from services.founding.words import charter as charter_words
from services.people import admission
from services.people.coming_in import hopes
from services.people.onboarding import Joining
from services.unit import Unit
from storage.records import Conversation, Person

COLUMNS = 2
LONGEST_IN_COLUMN = 16


def draw(unit: Unit, person: Person, conversation: Conversation) -> tuple[str, list[Row]]:
    """Give the screen a newcomer is at: its text (HTML) and its buttons."""
    return _OnboardingScreen(unit, person, conversation).draw()


class _OnboardingScreen:
    """One screen, in one language; every button belongs to the conversation's present turn."""

    def __init__(self, unit: Unit, person: Person, conversation: Conversation) -> None:
        self._unit = unit
        self._person = person
        self._language = person.language
        self._conversation = conversation
        self._joining = Joining.of(conversation)

    def draw(self) -> tuple[str, list[Row]]:
        step = self._joining.onboarding.step
        if self._joining.leaving:
            return self._say("leaving"), [self._row("stay"), self._row("leave")]
        if self._joining.applicant is not None:
            told = self._joining.applicant
            return introducing.draw(self._unit, self._person, self._conversation, told)
        if step is AdmissionStep.WAITING:
            return self._waiting()
        text = self._expectations() if step is AdmissionStep.EXPECTATIONS else self._text(step)
        return text, [*self._answers(step), self._ways_out(step)]

    def _text(self, step: AdmissionStep) -> str:
        network, role = self._unit.municipality.network, str(self._person.role)
        match step:
            case AdmissionStep.PURPOSE:
                welcome = self._say(
                    step, network=network.name, municipality=network.municipality, role=role
                )
                told = about.both(self._unit, self._language)
                return f"{welcome}\n\n{told}" if told else welcome
            case AdmissionStep.LANGUAGE:
                asked = (wording.say(each, "onboarding-language") for each in network.languages)
                return "\n".join(asked)
            case AdmissionStep.TELEGRAM:
                return self._say(step, role=role, phone=network.phone)
            case AdmissionStep.CONSENT:
                outcomes = self._unit.municipality.protocol.outcomes.values()
                kept = max(outcome.keep_days for outcome in outcomes)
                return self._say(step, role=role, kept=kept)
            case AdmissionStep.KEEPING:
                return self._say(step, role=role)
            case _:
                return self._say(step)

    def _expectations(self) -> str:
        """Say what is expected: what the network agreed on; to others than key figures ours too."""
        ours = self._say(AdmissionStep.EXPECTATIONS, role=str(self._person.role))
        agreed = charter_rows.in_force(self._unit)
        if agreed is None:
            return ours
        text = charter_words.text(self._unit, self._language, agreed)
        if self._person.role is Role.KEY_FIGURE:
            return f"{text}\n\n{self._say('in-danger')}"
        return f"{ours}\n\n{text}"

    def _answers(self, step: AdmissionStep) -> list[Row]:
        match step:
            case AdmissionStep.CONSENT:
                label = wording.label(self._language, "onboarding-button-agree")
                return [[(label, self._choice("go-on"))], self._row("decline")]
            case AdmissionStep.NAME:
                return self._own_name()
            case AdmissionStep.NEIGHBOURHOOD:
                options = self._unit.municipality.network.neighbourhoods
                labelled = [
                    (option.label(self._language), self._choice(NEIGHBOURHOOD + option.code))
                    for option in options
                ]
                return _columns(labelled)
            case AdmissionStep.LANGUAGE:
                languages = self._unit.municipality.network.languages
                return [
                    [(wording.own_name(each), self._choice(LANGUAGE + each))] for each in languages
                ]
            case _:
                return [self._row("go-on")]

    def _own_name(self) -> list[Row]:
        name = self._joining.offered
        if name is None:
            return []
        label = wording.label(self._language, "onboarding-button-own-name", name=name)
        return [[(label, self._choice("own-name"))]]

    def _ways_out(self, step: AdmissionStep) -> Row:
        several = len(self._unit.municipality.network.languages) > 1
        first = AdmissionStep.LANGUAGE if several else AdmissionStep.PURPOSE
        return self._row("stop") if step is first else self._row("back", "stop")

    def _waiting(self) -> tuple[str, list[Row]]:
        if self._joining.proposal is not None:
            return self._say("waiting-second"), [self._row("stop")]
        text = self._say("waiting", code=self._person.code or "", coordinator=self._who_to_tell())
        if hopes.asked(self._joining):
            text = f"{text}\n\n{self._say('hopes')}"
        if self._joining.mistakes:
            text = f"{self._say('wrong-code')}\n\n{text}"
        return text, [self._row("stop")]

    def _who_to_tell(self) -> str:
        names = [person.name for person in admission.deciders(self._unit, self._person)]
        known = [name for name in names if name]
        if not known:
            return wording.label(self._language, "onboarding-some-coordinator")
        return wording.listed(self._language, known, "or")

    def _say(self, text: str, /, **facts: str | int) -> str:
        return wording.say(self._language, f"onboarding-{text}", **facts)

    def _row(self, *choices: str) -> Row:
        return [
            (wording.button(self._language, "onboarding", choice), self._choice(choice))
            for choice in choices
        ]

    def _choice(self, choice: str) -> Choice:
        return Choice(self._conversation.id, self._conversation.turn, choice)


def _columns(labelled: Sequence[tuple[str, Choice]]) -> list[Row]:
    """Put short labels two by two, and a long one on a row of its own."""
    rows: list[list[tuple[str, Choice]]] = []
    for label, choice in labelled:
        narrow = len(label) <= LONGEST_IN_COLUMN
        if narrow and rows and len(rows[-1]) < COLUMNS and len(rows[-1][0][0]) <= LONGEST_IN_COLUMN:
            rows[-1].append((label, choice))
        else:
            rows.append([(label, choice)])
    return list(rows)
