"""The Markdown pages of this project: their fenced blocks, links, anchors and commands."""

from __future__ import annotations

import re
from typing import Dict, Iterator, List, NamedTuple, Set, Tuple

from checkout import ROOT, tracked

#: The pages that people wrote, and so can be wrong in other ways than the generated ones.
WRITTEN = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "spec/README.md",
    "docs/README.md",
    *(path.relative_to(ROOT).as_posix() for path in tracked("docs/guides", "*.md")),
    *(path.relative_to(ROOT).as_posix() for path in tracked("examples", "*.md")),
]

_COMMAND = re.compile(r"^(make|python|pip|bash) ")
_INLINE_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} +(.+?) *#*$")


class Block(NamedTuple):
    """A fenced block."""

    page: str
    line: int  #: of its first line of content
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def everything() -> List[str]:
    """Every page, generated ones too."""
    found = tracked(pattern="*.md")
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


def split(page: str) -> Tuple[List[Block], List[Tuple[int, str]]]:
    """The fenced blocks of a page, and the lines outside of them with their numbers."""
    blocks: List[Block] = []
    prose: List[Tuple[int, str]] = []
    inside = None
    for number, line in enumerate((ROOT / page).read_text("utf-8").splitlines(), 1):
        if line.lstrip().startswith("```"):
            if inside is None:
                inside = Block(page, number + 1, line.strip()[3:], "")
            else:
                blocks.append(inside)
                inside = None
        elif inside is not None:
            inside = inside._replace(text=f"{inside.text}{line}\n")
        else:
            prose.append((number, line))
    assert inside is None, f"{inside}: the block is never closed"
    return blocks, prose


def blocks(page: str, *languages: str) -> List[Block]:
    """The fenced blocks of a page, or those in some languages."""
    return [block for block in split(page)[0] if not languages or block.language in languages]


def commands() -> Dict[str, str]:
    """Every shell command of the written pages, in blocks and in running text → where it stands first."""
    found: Dict[str, str] = {}
    for page in WRITTEN:
        fenced, prose = split(page)
        for block in fenced:
            if block.language in ("sh", "console"):
                for line in block.text.splitlines():
                    if line.strip() and not line.startswith("#"):
                        found.setdefault(line.strip(), str(block))
        for number, line in prose:
            for code in _INLINE_CODE.findall(line):
                if _COMMAND.match(code):
                    found.setdefault(code, f"{page}:{number}")
    return found


def links(page: str) -> Iterator[Tuple[int, str]]:
    """The links of a page that lead to another place in this project, with their lines."""
    for number, line in split(page)[1]:
        for target in _LINK.findall(_INLINE_CODE.sub("code", line)):
            if "://" not in target and target != "#":
                yield number, target


def anchors(page: str) -> Set[str]:
    """What a link to this page can have after its `#`."""
    found: Set[str] = set()
    for _, line in split(page)[1]:
        heading = _HEADING.match(line)
        if heading:
            text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading[1])
            slug = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            name, number = slug, 0
            while name in found:
                number += 1
                name = f"{slug}-{number}"
            found.add(name)
    return found


def table(page: str, heading: str) -> List[List[str]]:
    """The cells of the table under a heading, its own head left out."""
    lines = [line for _, line in split(page)[1]]
    start = next(number for number, line in enumerate(lines) if re.match(rf"^#+ {re.escape(heading)}$", line)) + 1
    rows = []
    for line in lines[start:]:
        if line.startswith("#"):
            break
        if " | " in line:
            rows.append([cell.strip() for cell in line.split(" | ")])
    return rows[2:]
