"""Markdown, as far as the site has to change it: headings get the anchors that GitHub gives them, links lead to pages."""

from __future__ import annotations

import re
from typing import Callable, Collection, Iterable, Iterator

_FENCE = re.compile(r"\s*(```+|~~~+)")
_HEADING = re.compile(r"(#{1,6}) +(.+?) *#*$")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
#: A code span, which holds no links, or the end of a link with its target.
_SPAN_OR_TARGET = re.compile(r"(?P<code>(`+)(?!`).*?(?<!`)\2(?!`))|\]\((?P<target>[^)\s]+)\)")


def lines(text: str) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it is prose: not in a fenced block, nor the fence itself."""
    fence = ""
    for line in text.splitlines():
        found = _FENCE.match(line)
        if found and not fence:
            fence = found[1]
            yield line, False
        elif fence:
            if found and found[1].startswith(fence):
                fence = ""
            yield line, False
        else:
            yield line, True


def heading(line: str) -> tuple[int, str] | None:
    """The level of a heading, and its text."""
    found = _HEADING.fullmatch(line)
    return (len(found[1]), found[2]) if found else None


class Anchors:
    """The anchors of a page's headings, by GitHub's rule. Call it for one heading after the other."""

    def __init__(self, titles: Iterable[str] = ()) -> None:
        self._taken: set[str] = set()
        for title in titles:
            self(title)

    def __call__(self, title: str) -> str:
        shown = _LINK.sub(r"\1", title)
        slug = re.sub(r"[^\w\- ]", "", shown.lower()).replace(" ", "-")
        name, number = slug, 0
        while name in self._taken:
            number += 1
            name = f"{slug}-{number}"
        self._taken.add(name)
        return name


def headings(text: str, levels: Collection[int] = range(1, 7)) -> list[str]:
    """The headings of a page."""
    found = (heading(line) for line, prose in lines(text) if prose)
    return [one[1] for one in found if one and one[0] in levels]


def split(text: str, level: int) -> list[str]:
    """What stands before the first heading of a level, and each of these headings with what is below it."""
    parts = [""]
    for line, prose in lines(text):
        found = heading(line) if prose else None
        if found and found[0] == level:
            parts.append("")
        parts[-1] += f"{line}\n"
    return parts


def with_plain_headings(text: str, below: int) -> str:
    """The text with lower headings as HTML: they are in no table of contents, and no results of a search by themselves."""
    made = []
    for line, prose in lines(text):
        found = heading(line) if prose else None
        made.append(f"<h{found[0]}>{found[1]}</h{found[0]}>\n" if found and found[0] > below else f"{line}\n")
    return "".join(made)


def first_sentence(text: str) -> str:
    """The first sentence below the heading that a page begins with."""
    after = text.lstrip().partition("\n")[2].strip().partition("\n\n")[0]
    found = re.match(r"(.+?[.:])(?= [A-Z`]|$)", after.replace("\n", " "))
    return found[1] if found else after


def links(text: str) -> list[str]:
    """The targets of the links of a page."""
    found: list[str] = []

    def noted(target: str) -> str:
        found.append(target)
        return target

    with_links(text, noted)
    return found


def with_links(text: str, to: Callable[[str], str]) -> str:
    """The text with each target of a link given to a function."""

    def changed(found: re.Match[str]) -> str:
        return found[0] if found["code"] else f"]({to(found['target'])})"

    return "".join(f"{_SPAN_OR_TARGET.sub(changed, line) if prose else line}\n" for line, prose in lines(text))


def with_anchors(text: str) -> str:
    """The text with the anchor of each heading written out."""
    anchor = Anchors()
    made = []
    for line, prose in lines(text):
        found = heading(line) if prose else None
        made.append(f"{line} {{ #{anchor(found[1])} }}\n" if found else f"{line}\n")
    return "".join(made)
