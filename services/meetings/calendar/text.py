"""Text in a calendar file. Imported only where one is written: the library costs start-up time."""

from icalendar import vText


class CalendarText(vText):
    r"""Words, escaped as RFC 5545 (3.3.11) says; line ends are `\n`.

    The library's own escaping takes a typed backslash before a capital N for a line end.
    """

    def to_ical(self) -> bytes:
        """Give the words as they stand in the file."""
        escaped = self.replace("\\", "\\\\").replace(";", r"\;").replace(",", r"\,")
        return escaped.replace("\n", r"\n").encode()
