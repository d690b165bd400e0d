"""The manuals: written in Markdown, and made from that as a page for a browser and as a PDF.

`python -m docs.generate` writes both beside the Markdown. The PDF is tagged (PDF/UA), as every
printed document is.
"""

from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from services.printing.document import Block, Document, Line, Picture, Points, Run, Section, Words
from services.printing.typesetting import pdf

FOLDER = Path(__file__).parent / "manuals"
AUTHOR = "Schakel"
_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_PAGE = """\
<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
  body {{ max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #14343b; }}
  body {{ font: 1.1rem/1.6 sans-serif; }}
  code {{ font: inherit; font-weight: bold; }}
  img {{ max-width: 100%; max-height: 32rem; }}
</style>
<main>
{body}</main>
</html>
"""


def made() -> Iterator[tuple[Path, bytes]]:
    """Give every file that is made from a manual, as it ought to be."""
    for source in sorted(FOLDER.glob("*/*.md")):
        yield source.with_suffix(".html"), _page(source).encode()
        yield source.with_suffix(".pdf"), pdf(read(source))


def read(source: Path) -> Document:
    """Give a manual as a document. Raises ValueError for Markdown that has no place in one."""
    tree = SyntaxTreeNode(_MARKDOWN.parse(source.read_text("utf-8")))
    title, lead, sections = "", "", list[Section]()
    for node in tree.children:
        if node.type == "heading" and node.tag == "h1":
            title = _plain(node)
        elif node.type == "heading":
            sections.append(Section(_plain(node), ()))
        elif sections:
            before = sections.pop()
            sections.append(Section(before.heading, (*before.blocks, _block(node, source))))
        else:
            lead = _plain(node)
    return Document(title, source.parent.name, AUTHOR, tuple(sections), lead, title)


def buttons(source: Path) -> Iterator[str]:
    """Give what a manual says that can be pressed or typed."""
    tree = SyntaxTreeNode(_MARKDOWN.parse(source.read_text("utf-8")))
    yield from (node.content for node in tree.walk() if node.type == "code_inline")


def _page(source: Path) -> str:
    words = source.read_text("utf-8")
    title, body = read(source).title, _MARKDOWN.render(words)
    return _PAGE.format(language=source.parent.name, title=title, body=body)


def _block(node: SyntaxTreeNode, source: Path) -> Block:
    if node.type in {"bullet_list", "ordered_list"}:
        points = tuple(_line(point.children[0]) for point in node.children)
        return Points(points, order=node.type == "ordered_list")
    if node.type != "paragraph":
        raise ValueError(node.type)
    (inline,) = node.children
    if [each.type for each in inline.children] == ["image"]:
        (image,) = inline.children
        file = source.parent / str(image.attrs["src"])
        return Picture(file.read_bytes(), image.content)
    return Words(_line(node))


def _line(node: SyntaxTreeNode) -> Line:
    (inline,) = node.children
    return tuple(_runs(inline))


def _runs(inline: SyntaxTreeNode, *, strong: bool = False) -> Iterator[Run]:
    for node in inline.children:
        match node.type:
            case "text" | "code_inline":
                yield Run(node.content, strong or node.type == "code_inline")
            case "softbreak":
                yield Run(" ")
            case "strong":
                yield from _runs(node, strong=True)
            case other:
                raise ValueError(other)


def _plain(node: SyntaxTreeNode) -> str:
    return "".join(run.words for run in _line(node) if isinstance(run, Run))
