"""Words that may tell of somebody's faith or origin, found in what they type of themselves.

Guide, "Soorten sleutelfiguren" and "Diversiteit en representativiteit": both are for a talk, and
no register is made of them. Nothing is refused or changed: whoever typed it sees it and chooses.
"""

import re

from domain.typed_text import clean

_FAITH = (
    "moslim muslim islam soenni sjiiet alevi christ katholi catholic protestant gereformeerd "
    "hervormd evangelis pinkster jood jewish hindoe hindu boeddhis buddhis sikh atheïs atheis "
    "gelovig believer religi godsdienst moskee mosque kerk church synago tempel temple imam "
    "dominee pastoor pastor priester rabbi parochi gemeenteleden bijbel koran qur quran"
)
_ORIGIN = (
    "marok morocc turk surina antill curaç curac arub molukk indisch indones somal syri afgha "
    "irak iraq iran perzi koerd kurd eritr ethiop ghan nigeri kaapverd pool pools polish bulga "
    "roemee roman oekra ukrain russ chine vietnam pakist indiaas berber amazigh arab afrika "
    "africa roma sinti allocht autocht migra vlucht refugee statushouder asiel asylum afkomst "
    "etni ethnic herkomst nationaliteit nationality huidskleur"
)
_WORDS = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, (_FAITH + ' ' + _ORIGIN).split()))})\w*", re.IGNORECASE
)
_MOST_SHOWN = 8


def spot(text: str) -> tuple[str, ...]:
    """Find such words as they were typed, each once."""
    found = dict.fromkeys(match[0] for match in _WORDS.finditer(clean(text)))
    return tuple(found)[:_MOST_SHOWN]
