"""MEMBERSHIP, BUDDY, EXIT, THANKS: how somebody takes part, with whom, until when, with thanks."""

from dataclasses import replace

from config import wording
from domain.notices import LetterDetail, PageDetail
from domain.people.membership import Counted
from domain.people.notices import BuddyDetail, YearDetail
from domain.roles import BUDDIES
from handlers.people import buddy_pages, participation_pages
from handlers.people.mayor.notices import Voiced, spoken
from handlers.people.own_lines import pages as own_lines_pages
from handlers.people.own_lines.forms import OTHERS
from handlers.telegram import keyboards
from handlers.telegram.calls import JSON, Call, Failure
from handlers.telegram.private_message import Private, coordinator_of, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.people import buddies, exit_talk, participation, yearly_thanks
from services.people.mayor import mayors_words
from services.people.mayor import words as mayors
from services.unit import Unit
from storage.records import Outgoing, Person


class ParticipationNotice(Private):
    """A member's own page, as it is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is asked to nothing (any more)."""
        reader = recipient(unit, item)
        if reader is None or not participation.may(reader):
            return None
        detail = item.notice.detail_as(PageDetail)
        if detail.page == OTHERS:
            text, rows = own_lines_pages.draw(unit, reader, detail.choice)
        else:
            text, rows = participation_pages.draw(unit, reader, detail.page)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


class Buddy(Private):
    """Asks a member to walk along with somebody new."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question or its outcome; None for who left, or was not asked in time."""
        reader, detail = recipient(unit, item), item.notice.detail_as(BuddyDetail)
        if reader is None or reader.standing not in BUDDIES:
            return None
        text, rows = buddy_pages.question(unit, reader, detail.newcomer, detail.said)
        if not rows and not detail.said:
            return None
        markup = keyboards.inline(rows) if rows else None
        return to_person(reader, text, item.notice.message, markup)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Let the coordinators choose again when who was asked cannot be reached."""
        verdict = super().failed(unit, item, call, failure)
        if verdict is Verdict.UNDELIVERABLE and item.notice.person is not None:
            newcomer = item.notice.detail_as(BuddyDetail).newcomer
            buddies.unreached(unit, item.notice.person, newcomer)
        return verdict


class KeptUntilHeard(Private):
    """A message about something that is kept no longer than until its reader has it."""

    def let_go(self, unit: Unit, item: Outgoing) -> None:
        """Forget what was kept for this reader."""
        raise NotImplementedError

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Forget what they have now."""
        del call, result
        self.let_go(unit, item)
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Keep nothing for a reader who cannot be reached."""
        verdict = super().failed(unit, item, call, failure)
        if verdict is Verdict.UNDELIVERABLE:
            self.let_go(unit, item)
        return verdict


class Exit(KeptUntilHeard):
    """Tells a coordinator who left, and what they wanted to say about it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the words; None for who is no coordinator (any more), or when they are erased."""
        reader = coordinator_of(unit, item)
        letter = unit.store.letters.by_id(item.notice.detail_as(LetterDetail).letter)
        if reader is None:
            self.let_go(unit, item)  # they were removed meanwhile, and will never read it
        if reader is None or letter is None:
            return None
        tongue, body = reader.language, letter.body
        why = wording.label(tongue, f"form-leaving-why-{body['why']}")
        parts = [wording.say(tongue, "exit-head", name=body["name"], why=why)]
        parts += [
            wording.say(tongue, f"exit-{what}", words=body[what])
            for what in ("words", "successor")
            if body[what]
        ]
        if body.get("stays"):
            parts.append(wording.say(tongue, "exit-stays"))
        parts.append(wording.say(tongue, "exit-foot"))
        return to_person(reader, "\n\n".join(parts))

    def let_go(self, unit: Unit, item: Outgoing) -> None:
        """Forget the words with the last coordinator who has them, or cannot be reached."""
        if item.notice.person is not None:
            letter = item.notice.detail_as(LetterDetail).letter
            exit_talk.heard(unit, item.notice.person, letter)


class Thanks(KeptUntilHeard, Voiced):
    """Thanks a volunteer at the end of the year, with numbers that nobody else sees.

    The mayor's words stand in it when there are any; what the mayor spoke comes after it.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the thanks; None for who left."""
        reader = recipient(unit, item)
        if reader is None or not participation.may(reader):
            return None
        tongue, detail = reader.language, item.notice.detail_as(YearDetail)
        year, mayor = detail.year, mayors_words.of_year(unit, detail.year)
        if detail.part == yearly_thanks.VOICE:
            content = None if mayor is None else mayors_words.voice(mayor)
            return spoken(unit, reader, content)
        if detail.part == yearly_thanks.UNHEARD:
            phone, network = unit.municipality.network.phone, unit.municipality.network.name
            said = wording.say(tongue, "thanks-mayor-unheard", network=network, phone=phone)
            return to_person(reader, said)
        who = {"name": reader.name or "", "network": unit.municipality.network.name}
        parts = [wording.say(tongue, "thanks-head", year=str(year), **who)]
        if mayor is not None:
            parts.append(mayors.around(unit, tongue, mayor.words, spoken=bool(mayor.voice)))
        numbers = _numbers(reader)
        if numbers:
            parts.append("\n".join([wording.say(tongue, "thanks-numbers"), *numbers]))
        if reader.joined_at is not None:
            joined = reader.joined_at.astimezone(unit.municipality.network.timezone).year
            parts.append(wording.say(tongue, "thanks-years", years=max(0, year - joined)))
        if numbers:
            parts.append(wording.say(tongue, "thanks-alone"))
        parts.append(wording.say(tongue, "thanks-foot"))
        return to_person(reader, "\n\n".join(parts))

    def unheard(self, item: Outgoing) -> YearDetail:
        """Give what is told in place of the mayor's voice."""
        return replace(item.notice.detail_as(YearDetail), part=yearly_thanks.UNHEARD)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Let the mayor be heard after the thanks."""
        detail = item.notice.detail_as(YearDetail)
        if item.notice.person is not None and not detail.part:
            yearly_thanks.hear_mayor(unit, item.notice.person, detail.year)
        return super().delivered(unit, item, call, result)

    def let_go(self, unit: Unit, item: Outgoing) -> None:
        """Forget the numbers: they have them now, or cannot be reached.

        The mayor's voice, which comes later, has none: what was counted since is for next year.
        """
        if item.notice.person is not None and not item.notice.detail_as(YearDetail).part:
            yearly_thanks.thanked(unit, item.notice.person)


def _numbers(reader: Person) -> list[str]:
    """Word what was counted of somebody; what is nought is left out."""
    counted = reader.membership.numbers
    return [
        wording.say(reader.language, f"thanks-{what}", count=counted[what])
        for what in Counted
        if counted.get(what)
    ]
