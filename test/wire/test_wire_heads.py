"""The head of an answer means the same whether it is read at once, as most are, or line by line."""

from __future__ import annotations

from typing import List, Optional, Tuple

from hypothesis import example, given
from hypothesis import strategies as st

from talon_one.wire.failures import BadAnswer
from talon_one.wire.heads import Head

STATUS_LINES = [
    "HTTP/1.1 200 OK",
    "HTTP/1.1 200 ",
    "HTTP/1.1 404 Not  Found",
    "HTTP/1.0 200 OK",
    "HTTP/1.1 100 Continue",
]
NAMES = st.sampled_from(["Content-Type", "x", "a b", "", "a:b", "\xe4", "x\t"])
AROUND = st.sampled_from(["", " ", "  ", "\t", " \t "])
VALUES = st.text(st.sampled_from("a b\t\0\r\n\x7f\x85\xa0\xe9:,"), max_size=6)


@st.composite
def header_lines(draw: st.DrawFn) -> str:
    if draw(st.booleans()):
        return f"{draw(st.sampled_from(['Content-Length', 'Date']))}: {draw(st.sampled_from(['12', 'a, b']))}\r\n"
    ending = draw(st.sampled_from(["\r\n", "\r\n", "\n"]))
    return f"{draw(NAMES)}:{draw(AROUND)}{draw(VALUES)}{draw(AROUND)}{ending}"


def by_line(data: bytes) -> Optional[Head]:
    """As it is read where it does not come at once; None where it is refused, or not whole."""
    head = Head()
    try:
        whole = [head.take(line + b"\n") for line in data.split(b"\n")[:-1]]
    except BadAnswer:
        return None
    return head if whole and whole[-1] else None


def facts(head: Optional[Head]) -> Optional[Tuple[int, int, str, List[Tuple[str, str]]]]:
    return None if head is None else (head.version, head.status, head.reason, head.pairs)


@given(st.sampled_from(STATUS_LINES), st.lists(header_lines(), max_size=5))
@example("HTTP/1.1 200 OK", ["Date: a\n"])
@example("HTTP/1.1 200 OK", ["Date: \r\n"])
@example("HTTP/1.1 200 OK", ["Date: a \r\n"])
@example("HTTP/1.1 200 OK", ["Date\r\n"])
@example("HTTP/1.1 200 OK", ["Date: a\r\n"] * 199)
@example("HTTP/1.1 200 OK", ["Date: a\r\n"] * 200)
def test_a_head_that_is_taken_at_once_is_the_one_that_its_lines_give(first: str, lines: List[str]) -> None:
    data = f"{first}\r\n{''.join(lines)}\r\n".encode("latin-1")
    end = data.find(b"\r\n\r\n") + 4
    head = Head()
    if end > 3 and head.take_plain(data[:end]):
        assert facts(head) == facts(by_line(data[:end]))


def test_most_heads_are_taken_at_once() -> None:
    lines = [
        "Content-Type: application/json; charset=utf-8",
        "Content-Length: 12",
        "Set-Cookie: a=b; Path=/",
        "X: caf\xe9",
    ]
    data = "".join(f"{line}\r\n" for line in ["HTTP/1.1 200 OK", *lines, ""]).encode("latin-1")
    head = Head()
    assert head.take_plain(data)
    assert facts(head) == facts(by_line(data))
    assert head.said()["content-length"] == "12"
