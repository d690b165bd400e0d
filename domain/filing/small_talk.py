"""Which words are no story yet: a greeting, a thank you, an emoji, a test.

Only what certainly says nothing more counts: "brand" or "112" alone does say something.
"""

import re

_WORD = re.compile(r"[^\W_]+")

_SAYS_NOTHING = frozenset(
    """
    hallo hoi hey hi hello hai yo dag doei goed goede goeie good morgen middag avond nacht
    goedemorgen goedemiddag goedenmiddag goedenavond goedenacht goeiemorgen goeiemiddag
    goeieavond morning afternoon evening night bye
    ok oke oké okay okee okidoki ja nee yes no prima top super fijn mooi leuk great fine nice
    dank dankje dankjewel dankuwel bedankt thanks thank thx cheers graag gedaan je jou jullie u you
    wel zeer veel heel erg much very so
    groet groeten groetjes mvg regards
    test testen testing proef
    salam selam selaam merhaba marhaba salaam aleikum alaikum
    """.split()  # noqa: SIM905 - read as words
)


def is_small_talk(text: str) -> bool:
    """Tell whether these words only greet, thank, agree or try out; true of no words at all."""
    return all(
        word in _SAYS_NOTHING or (len(word) == 1 and word.isalpha())
        for word in _WORD.findall(text.casefold())
    )
