"""A page of paper: the smallest PDF that opens, for people who send a document in the town."""

_WIDTH, _HEIGHT = 595, 842  # A4, in points


def plain_paper(title: str) -> bytes:
    """Make a PDF of one page with a title on it, in letters of Latin-1."""
    words = title.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    text = f"BT /F1 24 Tf 72 740 Td ({words}) Tj ET".encode("latin-1")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>" % (_WIDTH, _HEIGHT),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    paper, places = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(paper))
        paper += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(paper)
    paper += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    paper += b"".join(b"%010d 00000 n \n" % place for place in places)
    paper += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n" % (len(parts) + 1, start)
    return bytes(paper + b"%%EOF\n")
