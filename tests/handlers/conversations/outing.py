"""A small form with every kind of question, for an outing, and the chat it is filled in in."""

from dataclasses import dataclass, field
from typing import Any

from fluent.runtime import FluentResource

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.conversations.notices import ReplyDetail
from domain.errors import NotPossibleNow
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, Priority
from handlers.conversations import forms
from handlers.conversations.form_face import FormFace
from handlers.telegram.happenings import Document, SentOther
from services.unit import Unit
from storage.records import Person
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.messages import Shown

ANSWERS = {
    "kind": "walk",
    "about": "Lopen",
    "when": "2026-12-03T18:30:00+00:00",
    "who": ["guest-1"],
}
GUESTS = tuple(f"guest-{number}" for number in range(1, 12))
_TEXTS = """
form-outing-title = Uitje
form-outing-kind = Wat voor uitje?
form-outing-kind-hint = Allebei kan niet.
form-outing-kind-name = Soort
form-outing-kind-walk = Wandelen
form-outing-kind-dinner = Eten
form-outing-about = Waar gaat het over?
form-outing-about-name = Onderwerp
form-outing-when = Wanneer is het?
form-outing-when-name = Wanneer
form-outing-who = Wie gaan er mee?
form-outing-who-name = Wie
form-outing-seats = Hoeveel plaatsen?
form-outing-seats-name = Plaatsen
form-outing-reply-by = Tot wanneer?
form-outing-reply-by-name = Antwoord vóór
form-outing-menu = Wat is het menu?
form-outing-menu-name = Menu
form-outing-send = Nodig ze uit
"""


@dataclass
class Outing:
    """What the form does, and what it was last sent with."""

    sent: list[FormState] = field(default_factory=list)
    refuses: bool = False
    closed: bool = False

    def face(self) -> FormFace:
        return FormFace(
            name="outing",
            build=self._build,
            finish=self._finish,
            may=lambda _: not self.closed,
            label=self._label,
        )

    @staticmethod
    def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
        only_at_dinner = (Field("menu", FieldKind.FILE, optional=True),)
        return Form(
            "outing",
            (
                Field("kind", FieldKind.CHOICE, ("walk", "dinner")),
                Field("about", FieldKind.WORDS, most=100),
                Field("when", FieldKind.MOMENT),
                Field("who", FieldKind.MANY, GUESTS),
                Field("seats", FieldKind.NUMBER, least=2, most=40, optional=True),
                Field("reply-by", FieldKind.DAY, optional=True),
                *(only_at_dinner if form_state.choice("kind") == "dinner" else ()),
            ),
        )

    def _finish(self, unit: Unit, person: Person, form_state: FormState) -> None:
        unit.tell(
            Notice(
                NoticeKind.REPLY,
                Priority.ANSWER,
                person=person.id,
                detail=ReplyDetail("explain-privacy", menu=True),
            )
        )
        if self.refuses:
            raise NotPossibleNow("heir-gone")
        self.sent.append(form_state)

    @staticmethod
    def _label(_unit: Unit, _person: Person, asked: Field, code: str) -> str | None:
        return f"<Gast> {code.removeprefix('guest-')}" if asked.name == "who" else None


def teach_the_texts() -> None:
    """Let the catalogue have the texts of this form too."""
    for language in wording.languages():
        wording._catalogue(language).bundle.add_resource(FluentResource(_TEXTS))


class Phone(Chat):
    """A chat in which a form is filled in."""

    async def begins(self, **options: Any) -> None:
        def begin(unit: Unit) -> None:
            person = unit.store.people.by_id(self.who.person)
            assert person is not None
            forms.open_form(unit, person, "outing", **options)

        await self.hall.work(begin)

    async def begins_at(self, question: str) -> None:
        """Begin with an answer to each question before this one."""
        before = list(ANSWERS)[: [*ANSWERS, "seats"].index(question)]
        await self.begins(answers={name: ANSWERS[name] for name in before})

    async def sends(
        self,
        name: str = "Menu.pdf",
        kind: str = "application/pdf",
        size: int = 2_000,
        edits: int | None = None,
    ) -> int:
        """Send a file, or replace the one of an earlier message."""
        number = edits or self.hall.telegram.arrive(self.who.account, Shown("", None, {}))
        document = Document("file-id", name, kind, size)
        speaker, message = self.who._speaker(), MessageId(number)
        sent = SentOther(speaker, self._place(), message, None, document, edited=bool(edits))
        await self.who.happen(sent)
        return number

    async def fills_in(self, kind: str = "Wandelen") -> None:
        """Answer all that must be answered."""
        await self.presses(kind)
        await self.says("Samen op pad")
        await self.says("do 3 dec 19:30")
        await self.presses("<Gast> 2")
        await self.presses("Klaar")
        await self.presses("Overslaan")
        await self.presses("Overslaan")
        if kind == "Eten":
            await self.presses("Overslaan")
