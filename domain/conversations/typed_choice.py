"""What somebody typed where there are buttons: which of them they mean, if any.

A label is taken in any case, without accents, signs and emoji: all of it, its beginning, a word of
it, its number in the list, or a short word that says the same ("ja", "stop", "terug"), with manners
around it or not ("noord graag"). Nothing is guessed: what fits two buttons is neither, and a button
that cannot be taken back wants all of its words.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 80
"""Whoever types more characters than this tells something, and means no button."""

_SHORTEST_BEGINNING, _SHORTEST_WORD = 2, 3
_MOST_MANNERS = 3
"""Words of one polite phrase."""

_APOSTROPHES = dict.fromkeys(map(ord, "'`\u00b4\u2018\u2019"))
_LETTERS = str.maketrans("ıłøđ", "ilod")
"""Letters that Unicode does not take apart, and that not everybody has on their keys."""

_UNSEEN = dict.fromkeys(map(ord, "\ufe0e\ufe0f\u200d"))


class Meaning(StrEnum):
    """What a short word says, wherever there is a button that says so too."""

    YES = "yes"
    NO = "no"
    BACK = "back"
    STOP = "stop"
    DONE = "done"
    SKIP = "skip"
    SEND = "send"
    ADJUST = "adjust"
    DISCARD = "discard"
    KEEP = "keep"
    GO_ON = "go-on"
    PLEASE = "please"  # no button at all, only manners around the name of one


Spoken = Mapping[Meaning, frozenset[str]]
"""The short words of a language, each as `plain` gives it."""

_ANSWERS = frozenset({Meaning.YES, Meaning.NO})
"""What a label says by its first word already: "Ja, dat mag"."""

_ENDING = frozenset({Meaning.STOP, Meaning.DISCARD})
"""What a button that ends it all says."""


class Takes(StrEnum):
    """How much of its label a button wants to be typed."""

    LITTLE = "little"  # its beginning, a word of it, or its number do
    ALL = "all"  # all of it, or a short word that says the same, "ja" among them
    LABEL = "label"  # all of it, or a short word for exactly this: it throws something away, say


@dataclass(frozen=True, slots=True)
class Button:
    """A button on the screen. Those that are `listed` are numbered from one, in their order.

    It `agrees` when "ja" means it though its label does not say so, and `ends` when "stop" does.
    """

    label: str
    takes: Takes = Takes.LITTLE
    listed: bool = True
    agrees: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Recognised:
    """Which buttons it could be, by their places; one that is `sure` can be taken as pressed.

    What was `aimed` is a word for a button or a number, so no part of a story, whether there is
    such a button here or not.
    """

    places: tuple[int, ...] = ()
    sure: bool = False
    aimed: bool = False


def plain(text: str) -> str:
    """Give the letters and digits of a text, in small letters without accents, a space between.

    Of what has none, like an emoji, its signs.
    """
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_APOSTROPHES)
    signs = (sign for sign in apart if not unicodedata.combining(sign))
    spaced = "".join(sign if sign.isalnum() else " " for sign in signs).translate(_LETTERS)
    words = " ".join(spaced.split())
    return words or "".join(text.translate(_UNSEEN).split())


def meaning(text: str, spoken: Spoken) -> frozenset[Meaning]:
    """Tell what words say that are nothing but a short word, with manners around it or not."""
    said = plain(text)
    read = (_meanings(words, spoken) for words in (said, *_without_manners(said, spoken)))
    return frozenset(next((each for each in read if each), ()))


def recognise(text: str, buttons: Sequence[Button], spoken: Spoken) -> Recognised:
    """Find the button that was typed."""
    said = plain(text)
    if not said or len(text) > LONGEST:
        return Recognised()
    labels = [plain(button.label) for button in buttons]
    for words in (said, *_without_manners(said, spoken)):
        if found := _named(words, buttons, labels, spoken):
            return found
        if _meanings(words, spoken) & _ANSWERS:
            return Recognised(aimed=True)
    places = tuple(sorted({*_numbered(said, buttons), *_partly(said, labels)}))
    meant = _meanings(said, spoken)
    sure = len(places) == 1 and buttons[places[0]].takes is Takes.LITTLE
    return Recognised(places, sure=sure, aimed=bool(meant or places or said.isdecimal()))


def recognise_alone(text: str, buttons: Sequence[Button], spoken: Spoken) -> Recognised:
    """Find the button of a page that was typed below it, where it may well be no button at all.

    Then only what hardly means anything else counts: a whole label, the beginning of one or its
    number, a short word; "ja" and "nee" where both can be said. A button that cannot be taken back
    wants its own words: a "ja" where nothing can be said but "nee" could be each of those.
    """
    found, said = recognise(text, buttons, spoken), plain(text)
    labels = [plain(button.label) for button in buttons]
    if said in labels:
        return found
    meant = _meanings(said, spoken)
    if meant & _ANSWERS:
        says = [_says(button, label, spoken) for button, label in zip(buttons, labels, strict=True)]
        sayable = set().union(*says)
        if sayable >= _ANSWERS or (found.places and not found.sure):
            return found
        can_be_refused = Meaning.YES in meant and Meaning.NO in sayable
        return Recognised(_for_good(buttons) if can_be_refused else ())
    if not found.sure:
        return Recognised()
    (place,) = found.places
    takes, is_back = buttons[place].takes, Meaning.BACK in meant
    begins = said.isdecimal() or labels[place].startswith(said)
    may = is_back or takes is not Takes.LABEL if meant else begins
    return found if may else Recognised()


def _for_good(buttons: Sequence[Button]) -> tuple[int, ...]:
    return tuple(at for at, button in enumerate(buttons) if button.takes is Takes.LABEL)


def _named(
    said: str, buttons: Sequence[Button], labels: Sequence[str], spoken: Spoken
) -> Recognised | None:
    """Find what is named by its whole label, or by a short word that says the same."""
    if exact := tuple(place for place, label in enumerate(labels) if label == said):
        return Recognised(exact, sure=len(exact) == 1, aimed=True)
    says = [_says(button, label, spoken) for button, label in zip(buttons, labels, strict=True)]
    meant = _meanings(said, spoken)
    if Meaning.SEND in meant and not any(Meaning.SEND in each for each in says):
        meant.add(Meaning.DONE)  # whoever has told all of it sees it once more, and sends it there
    found = tuple(place for place, each in enumerate(says) if meant & each)
    if not found:
        return None
    sure = len(found) == 1 and _takes_word(buttons[found[0]], labels[found[0]], spoken)
    return Recognised(found, sure=sure, aimed=True)


def _without_manners(said: str, spoken: Spoken) -> Iterator[str]:
    """Give what is left when the ends lose what adds nothing: "graag", "please", then "ja" too.

    A "ja" before a "nee" stays: nobody knows what that means.
    """
    please, yes = (spoken.get(each, frozenset()) for each in (Meaning.PLEASE, Meaning.YES))
    bare = _bare(said, please)
    yield bare
    agreed = _bare(bare, please | yes)
    if Meaning.NO not in _meanings(agreed, spoken):
        yield agreed


def _bare(said: str, manners: frozenset[str]) -> str:
    words = said.split()
    while size := next((n for n in _sizes(words) if " ".join(words[:n]) in manners), 0):
        words = words[size:]
    while size := next((n for n in _sizes(words) if " ".join(words[-n:]) in manners), 0):
        words = words[:-size]
    return " ".join(words)


def _sizes(words: Sequence[str]) -> range:
    """Give how many words a polite phrase may have, the most first: one word has to be left."""
    return range(min(_MOST_MANNERS, len(words) - 1), 0, -1)


def _meanings(said: str, spoken: Spoken) -> set[Meaning]:
    return {meaning for meaning, words in spoken.items() if said in words}


def _says(button: Button, label: str, spoken: Spoken) -> set[Meaning]:
    """Tell what a button says in short words."""
    says = _meanings(label, spoken)
    first = label.partition(" ")[0]
    says |= {meaning for meaning in _ANSWERS if first in spoken.get(meaning, ())}
    says |= {Meaning.YES} if button.agrees else set()
    return says | _ENDING if button.ends else says


def _takes_word(button: Button, label: str, spoken: Spoken) -> bool:
    """Tell whether a word that says the same is enough for a button."""
    if button.takes is not Takes.LABEL:
        return True
    others = (words for meaning, words in spoken.items() if meaning not in _ANSWERS)
    return any(label in words for words in others)


def _numbered(said: str, buttons: Sequence[Button]) -> list[int]:
    """Give the place that a number of the list stands for."""
    listed = [place for place, button in enumerate(buttons) if button.listed]
    number = int(said) if said.isdecimal() and len(said) <= len(str(len(listed))) else 0
    return [listed[number - 1]] if 1 <= number <= len(listed) else []


def _partly(said: str, labels: Sequence[str]) -> list[int]:
    """Give the places of labels that begin like this, or else of those that have these words."""
    if len(said) >= _SHORTEST_BEGINNING and (
        begun := [place for place, label in enumerate(labels) if label.startswith(said)]
    ):
        return begun
    if len(said) < _SHORTEST_WORD:
        return []
    return [place for place, label in enumerate(labels) if f" {said} " in f" {label} "]
