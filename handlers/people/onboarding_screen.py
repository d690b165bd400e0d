"""What the first conversation looks like: one screen a step, with its buttons."""

from collections.abc import Sequence

from domain.people.admission import Step
from handlers.telegram import wording
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import Step as Choice
from services.people import admission
from services.people.onboarding import Joining
from services.unit import Unit
from storage.records import Conversation, Person

NEIGHBOURHOOD, LANGUAGE = "n-", "l-"
"""Before the code of a neighbourhood or a language in a button's choice."""

COLUMNS = 2
LONGEST_IN_COLUMN = 16


def draw(unit: Unit, person: Person, conversation: Conversation) -> tuple[str, list[Row]]:
    """Give the screen a newcomer is at: its text (HTML) and its buttons."""
    return _Screen(unit, person, conversation).draw()


class _Screen:
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
        if step is Step.WAITING:
            return self._waiting()
        return self._text(step), [*self._answers(step), self._ways_out(step)]

    def _text(self, step: Step) -> str:
        network, role = self._unit.house.network, str(self._person.role)
        match step:
            case Step.PURPOSE:
                return self._say(
                    step, network=network.name, municipality=network.municipality, role=role
                )
            case Step.TELEGRAM:
                return self._say(step, role=role, phone=network.phone)
            case Step.EXPECTATIONS | Step.KEEPING:
                return self._say(step, role=role)
            case _:
                return self._say(step)

    def _answers(self, step: Step) -> list[Row]:
        match step:
            case Step.CONSENT:
                label = wording.label(self._language, "onboarding-button-agree")
                return [[(label, self._choice("go-on"))], self._row("decline")]
            case Step.NAME:
                return self._own_name()
            case Step.NEIGHBOURHOOD:
                options = self._unit.house.network.neighbourhoods
                labelled = [
                    (option.label(self._language), self._choice(NEIGHBOURHOOD + option.code))
                    for option in options
                ]
                return _columns(labelled)
            case Step.LANGUAGE:
                languages = self._unit.house.network.languages
                return [
                    [(wording.label(each, f"language-{each}"), self._choice(LANGUAGE + each))]
                    for each in languages
                ]
            case _:
                return [self._row("go-on")]

    def _own_name(self) -> list[Row]:
        name = self._joining.offered
        if name is None:
            return []
        label = wording.label(self._language, "onboarding-button-own-name", name=name)
        return [[(label, self._choice("own-name"))]]

    def _ways_out(self, step: Step) -> Row:
        return self._row("stop") if step is Step.PURPOSE else self._row("back", "stop")

    def _waiting(self) -> tuple[str, list[Row]]:
        text = self._say("waiting", code=self._person.code or "", coordinator=self._who_to_tell())
        if self._joining.mistakes:
            text = f"{self._say('wrong-code')}\n\n{text}"
        return text, [self._row("stop")]

    def _who_to_tell(self) -> str:
        names = [person.name for person in admission.deciders(self._unit, self._person)]
        known = [name for name in names if name]
        if not known:
            return wording.label(self._language, "onboarding-some-coordinator")
        if len(known) == 1:
            return known[0]
        first, last = ", ".join(known[:-1]), known[-1]
        return wording.label(self._language, "onboarding-or", first=first, last=last)

    def _say(self, text: str, /, **facts: str) -> str:
        return wording.say(self._language, f"onboarding-{text}", **facts)

    def _row(self, *choices: str) -> Row:
        return [
            (wording.label(self._language, f"onboarding-button-{choice}"), self._choice(choice))
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
