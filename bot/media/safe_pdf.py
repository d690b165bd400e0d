"""Makes a PDF safe to pass on: written anew, so that nothing but its pages gets in.

What acts by itself is refused: scripts, forms, files inside, films, what opens or sends something.
Of the rest each page keeps its size, what stands on it and its links to pages on the web; who made
it, when, with what, under which number, and what they noted beside it stays behind. What a page
shows is copied as it is packed, and only counted while it is unpacked.
"""

from collections import deque
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError, LimitReachedError, WrongPasswordError
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from bot.media.pdf_copy import PdfCopy, resolved
from bot.media.unfit import Unfit

MOST_PAGES = 300
MOST_OBJECTS = 20_000
LONGEST_LINK = 1_000
_BEGIN_WITHIN = 1024
_ACTING = frozenset(
    {
        "/JavaScript",
        "/Launch",
        "/SubmitForm",
        "/ResetForm",
        "/ImportData",
        "/GoToR",
        "/GoToE",
        "/GoTo3DView",
        "/RichMediaExecute",
        "/Rendition",
        "/Movie",
        "/Sound",
        "/SetOCGState",
    }
)
"""What an action does that is more than going to a page of its own or of the web."""

_ACTING_BESIDE = frozenset(
    {"/Widget", "/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D"}
)
"""What lies upon a page and is more than words or a link."""

_UNREAD = frozenset({"/StructTreeRoot"})
"""What is not looked into: it cannot act, may be most of a document, and does not go along."""

_OF_A_PAGE = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Group", "/Resources", "/Contents")
_TO_THE_WEB = ("http://", "https://", "mailto:")


def safe_pdf(content: bytes) -> bytes:
    """Give the PDF written anew, without metadata. Raises Unfit."""
    if b"%PDF-" not in content[:_BEGIN_WITHIN]:
        raise Unfit("file-not-pdf")
    try:
        return _written_anew(content)
    except Unfit:
        raise
    except (FileNotDecryptedError, WrongPasswordError):
        raise Unfit("file-locked") from None
    except (MemoryError, LimitReachedError):
        raise Unfit("file-too-much") from None
    except Exception:  # noqa: BLE001 - a library may stumble over anything in any way
        raise Unfit("file-unfit") from None


def _written_anew(content: bytes) -> bytes:
    reader = PdfReader(BytesIO(content), root_object_recovery_limit=1_000)
    if "/Encrypt" in reader.trailer:
        raise Unfit("file-locked")
    root = resolved(reader.trailer.raw_get("/Root"))
    if not isinstance(root, DictionaryObject):
        raise Unfit("file-unfit")
    _refuse_what_acts(root)
    if len(reader.pages) > MOST_PAGES:
        raise Unfit("file-too-much")
    copy = PdfCopy()
    pages = copy.add(DictionaryObject({NameObject("/Type"): NameObject("/Pages")}))
    kids = ArrayObject(_page(copy, page, pages) for page in reader.pages)
    if not kids:
        raise Unfit("file-unfit")
    copy.of(pages)[NameObject("/Kids")] = kids
    copy.of(pages)[NameObject("/Count")] = NumberObject(len(kids))
    catalog = DictionaryObject(
        {NameObject("/Type"): NameObject("/Catalog"), NameObject("/Pages"): pages}
    )
    if "/OCProperties" in root:  # without it what is on hidden layers would show
        catalog[NameObject("/OCProperties")] = copy.of_value(root.raw_get("/OCProperties"))
    number = copy.add(catalog)
    copy.finish()
    return copy.written(number)


def _page(copy: PdfCopy, page: DictionaryObject, pages: IndirectObject) -> IndirectObject:
    fresh = DictionaryObject({NameObject("/Type"): NameObject("/Page")})
    fresh[NameObject("/Parent")] = pages
    for key in _OF_A_PAGE:
        if key in page:
            fresh[NameObject(key)] = copy.of_value(page.raw_get(key), key)
    links = ArrayObject(_links(page))
    if links:
        fresh[NameObject("/Annots")] = links
    return copy.add(fresh)


def _links(page: DictionaryObject) -> Iterator[DictionaryObject]:
    """Give the links to the web, each made anew: where it is on the page, and where it leads."""
    for beside in _each(page.get("/Annots")):
        action = resolved(beside.get("/A"))
        if beside.get("/Subtype") != "/Link" or not isinstance(action, DictionaryObject):
            continue
        address = str(resolved(action.get("/URI")))
        if action.get("/S") != "/URI" or not _leads_to_the_web(address):
            continue
        corners = [float(resolved(each)) for each in resolved(beside["/Rect"])]
        yield _dictionary(
            {
                "/Type": NameObject("/Annot"),
                "/Subtype": NameObject("/Link"),
                "/Rect": ArrayObject(FloatObject(each) for each in corners[:4]),
                "/Border": ArrayObject([NumberObject(0)] * 3),
                "/A": _dictionary({"/S": NameObject("/URI"), "/URI": TextStringObject(address)}),
            }
        )


def _leads_to_the_web(address: str) -> bool:
    plain = address.isascii() and address.isprintable() and len(address) <= LONGEST_LINK
    return plain and address.lower().startswith(_TO_THE_WEB)


def _dictionary(entries: dict[str, PdfObject]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): value for key, value in entries.items()})


def _each(listed: Any) -> Iterator[DictionaryObject]:
    found = resolved(listed)
    for each in found if isinstance(found, ArrayObject) else ():
        one = resolved(each)
        if isinstance(one, DictionaryObject):
            yield one


def _refuse_what_acts(root: DictionaryObject) -> None:
    """Look at everything that can be reached. Raises Unfit for what does more than be read."""
    names, form = resolved(root.get("/Names")), resolved(root.get("/AcroForm"))
    if isinstance(names, DictionaryObject) and names.keys() & {"/JavaScript", "/EmbeddedFiles"}:
        raise Unfit("file-active")
    if isinstance(form, DictionaryObject) and ("/XFA" in form or resolved(form.get("/Fields"))):
        raise Unfit("file-active")
    if root.keys() & {"/AA", "/Collection"} or any(map(_acts, _reached(root))):
        raise Unfit("file-active")


def _reached(root: DictionaryObject) -> Iterator[DictionaryObject]:
    """Give all that a document leads to, each once. Raises Unfit for too much."""
    seen: set[tuple[int, int]] = set()
    waiting: deque[Any] = deque([root])
    while waiting:
        value = waiting.popleft()
        if isinstance(value, IndirectObject):
            if (place := (value.idnum, value.generation)) in seen:
                continue
            seen.add(place)
            if len(seen) > MOST_OBJECTS:
                raise Unfit("file-too-much")
            value = value.get_object()
        if isinstance(value, DictionaryObject):
            yield value
            waiting.extend(each for key, each in dict.items(value) if key not in _UNREAD)
        elif isinstance(value, ArrayObject):
            waiting.extend(list.__iter__(value))


def _acts(found: DictionaryObject) -> bool:
    kind, beside = resolved(found.get("/Type")), resolved(found.get("/Subtype"))
    if resolved(found.get("/S")) in _ACTING or kind == "/EmbeddedFile":
        return True
    printed = "/PS" in {beside, resolved(found.get("/Subtype2"))}
    if beside in _ACTING_BESIDE or (printed and isinstance(found, StreamObject)):
        return True
    if "/AA" in found and (kind in {"/Page", "/Annot"} or "/Rect" in found):
        return True
    if "/EF" in found and found.keys() & {"/F", "/UF", "/Unix", "/DOS", "/Mac"}:
        return True
    return isinstance(found, StreamObject) and "/F" in found
