"""What stands around words that somebody tells, made words too: a forward, a quote from elsewhere.

Whose words those were is left out: we keep no names of third persons.
"""

from config import wording
from handlers.telegram.happenings import Around


def told(language: str, text: str, around: Around) -> str:
    """Give the words as they are told, in the language of who tells them."""
    lines = [wording.label(language, "told-forwarded")] if around.forwarded else []
    if around.quoted:
        lines += [f"> {line}" for line in around.quoted.splitlines()]
    elif around.quoted is not None:
        lines.append(wording.label(language, "told-from-elsewhere"))
    return "\n".join([*lines, *([text] if text else [])])
