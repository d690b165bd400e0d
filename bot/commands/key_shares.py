"""`schakel key split` and `schakel key join`: the master key in three shares, two of which open."""

from collections.abc import Iterable, Sequence

from bot import complaints
from bot.complaints import Complaint
from bot.open_installation import DATABASE, Refused, read_key, read_settings, trouble_refused
from storage.master_key import shares
from storage.master_key.keyfile import put_keys
from storage.read_only import key_of

_IN_A_ROW = 6


async def split() -> list[str]:
    """Give three shares of the master key, to be written on paper. Raises Refused."""
    return [_numbered(share) for share in shares.split(read_key(read_settings()))]


async def join(given: Sequence[str]) -> bool:
    """Put the key of these shares in its place; False when it is there already. Raises Refused.

    It must be that of the database, when there is one. A key that is there is never replaced.
    """
    settings = read_settings()
    try:
        key = shares.join(given)
    except shares.ShareProblem as fault:
        raise Refused([_about(fault)]) from None
    if settings.key_file.exists():
        if read_key(settings) != key:
            raise Refused([_ANOTHER])
        return False
    try:
        with trouble_refused(settings):
            if (settings.data / DATABASE).exists():
                key_of(settings.data / DATABASE, [key])
        put_keys(settings.key_file, [key])
    except OSError:
        raise Refused([complaints.key_cannot_be_written(settings)]) from None
    return True


def apart(lines: Iterable[str]) -> list[str]:
    """Tell shares apart, as they are typed or copied: by empty lines, or once one is whole."""
    found = [""]
    for line in lines:
        words = shares.words_of(line)
        if found[-1] and (not words or len(shares.words_of(found[-1])) >= shares.WORDS):
            found.append("")
        found[-1] = f"{found[-1]} {' '.join(words)}".strip()
    return [share for share in found if share]


def _numbered(share: str) -> str:
    words = [f"{place:2} {word:<10}" for place, word in enumerate(share.split(), 1)]
    rows = range(0, len(words), _IN_A_ROW)
    return "\n".join("  ".join(words[row : row + _IN_A_ROW]).rstrip() for row in rows)


_ANOTHER = Complaint(
    "These shares give another key than the one in place",
    "Look whether they were made before the last `schakel rekey`; the key in place stays",
)


def _about(fault: shares.ShareProblem) -> Complaint:
    match fault:
        case shares.ShareMistyped(share, None):
            what = f"Share {share}: a word is not the one that was given"
        case shares.ShareMistyped(share, word):
            what = f"Share {share}: word {word} is no word of the list"
        case shares.ShareNotWhole(share, words):
            what = f"Share {share}: it has {words} words, and there are {shares.WORDS}"
        case shares.SameShareTwice():
            return Complaint("This is the same share twice", "Take another of the three as well")
        case shares.OfDifferentSplits():
            return Complaint(
                "These shares do not belong together",
                "Take two that were made at the same time, of this installation",
            )
        case _:
            return Complaint("One share is not enough", "Take two of the three")
    return Complaint(what, "Look at the paper once more; an empty line ends a share")
