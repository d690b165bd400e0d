"""Makes a photo safe to keep: drawn anew, so that nothing but its pixels gets in.

A photo that is decoded, scaled and encoded again carries no place, no phone, no second file behind
the first. What is done with it is done in as little memory as it can be: see `photo_process`.
"""

from io import BytesIO

from PIL import Image, ImageOps

from bot.media.unfit import Unfit

FORMATS = ("JPEG", "PNG", "WEBP")
LONGEST_SIDE = 2560
MOST_PIXELS = LONGEST_SIDE * LONGEST_SIDE
"""Looked at before anything is decoded; Telegram makes no photo of a phone bigger than this."""

MOST_PIXELS_OF_WEBP = 4_000_000
"""Its decoder holds the whole picture three times over."""

THINNEST = 20
"""Telegram takes no photo that is more than twenty times as long as it is wide."""

MOST_SCANS = 100
"""Passes over a JPEG: cameras make a dozen, and each costs time though it may add nothing."""

QUALITY = 85
_SCANNED, _SCAN = frozenset({"JPEG", "MPO"}), b"\xff\xda"
_WHITE = (255, 255, 255)


def safe_photo(content: bytes) -> bytes:
    """Give the photo as a new JPEG, upright, without metadata. Raises Unfit."""
    try:
        fresh = _drawn_anew(content)
        encoded = BytesIO()
        fresh.save(encoded, "JPEG", quality=QUALITY)
    except Unfit:
        raise
    except (MemoryError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unfit("photo-too-many-pixels") from None
    except Exception:  # noqa: BLE001 - a decoder may stumble over anything in any way
        raise Unfit("photo-unfit") from None
    return encoded.getvalue()


def _drawn_anew(content: bytes) -> Image.Image:
    """Give the pixels, and let all go that was needed to get at them."""
    image = Image.open(BytesIO(content), formats=FORMATS)
    try:
        _check_size(image)
        _check_scans(image, content)
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        ImageOps.exif_transpose(image, in_place=True)
        return _flat(image)
    finally:
        image.close()


def _check_size(image: Image.Image) -> None:
    most = MOST_PIXELS_OF_WEBP if image.format == "WEBP" else MOST_PIXELS
    if image.width * image.height > most:
        raise Unfit("photo-too-many-pixels")
    if max(image.size) > THINNEST * min(image.size):
        raise Unfit("photo-unfit")


def _check_scans(image: Image.Image, content: bytes) -> None:
    if image.format in _SCANNED and content.count(_SCAN) > MOST_SCANS:
        raise Unfit("photo-unfit")


def _flat(image: Image.Image) -> Image.Image:
    """Put the pixels on a new white sheet: comments and profiles stay with the old image."""
    image.load()
    sheet = Image.new("RGB", image.size, _WHITE)
    if image.has_transparency_data:
        layered = image if image.mode == "RGBA" else image.convert("RGBA")
        sheet.paste(layered, mask=layered.getchannel("A"))
    else:
        sheet.paste(image)
    return sheet
