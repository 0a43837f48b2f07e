"""Terminals, logs and consoles that cannot show every character: what this package says itself is ASCII."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Iterator, List, Set, Tuple

import pytest
from checkout import ROOT, tracked
from sandbox_shop import command, python
from wire_kit import needed

#: What a program prints with the package's own words in it.
SPOKEN = [*tracked("talon_one", "*.py"), ROOT / "tools" / "demo.py", ROOT / "example.py"]
NARROW = ["ascii", "cp437"]


def said(tree: ast.Module) -> Iterator[Tuple[int, str]]:
    """The strings of a module, but for documentation, and for what only says which characters are meant."""
    quiet: Set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            quiet.add(node.value)
        elif isinstance(node, ast.keyword) and node.arg == "doc":
            quiet.update(ast.walk(node.value))
        elif isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."):
            quiet.update(ast.walk(node))
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_CONTROLS":
            quiet.add(node.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in quiet:
            yield node.lineno, node.value


def odd(path: Path) -> List[str]:
    found = said(ast.parse(path.read_text("utf-8")))
    name = path.relative_to(ROOT)
    return [f"{name}:{line}: {text!r}" for line, text in found if not text.isascii() and text != "\ufeff"]


def test_what_is_raised_logged_and_printed_is_ascii() -> None:
    assert [line for path in SPOKEN for line in odd(path)] == []


def test_the_search_finds_what_is_not() -> None:
    tree = ast.parse('"""Docs …"""\ndef f(x):\n    """More …"""\n    raise ValueError(f"no {x} …")\n')
    assert [line for line, text in said(tree) if not text.isascii()] == [4]


@pytest.mark.parametrize("encoding", NARROW)
@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["-m", "talon_one.sandbox", "--help"], 0),
        (["-m", "talon_one.sandbox", "--port", "many"], 2),
        (["-m", "talon_one.sandbox", "--port", "0", "--seed", "\u4e2d.json"], 1),
        (["-m", "talon_one.sandbox", "--port", "0", "--db", ""], 1),
        (["-m", "tools.demo"], 0),
    ],
    ids=["help", "port", "seed", "database", "demo"],
)
def test_commands_on_a_narrow_terminal(arguments: List[str], status: int, encoding: str) -> None:
    ended = python(*arguments, PYTHONIOENCODING=encoding)
    assert ended.returncode == status, ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stdout.isascii() and ended.stderr.isascii()


@pytest.mark.parametrize("encoding", NARROW)
def test_the_sandbox_on_a_narrow_terminal(encoding: str) -> None:
    with command(PYTHONIOENCODING=encoding) as (_, _, line):
        assert line.isascii()


BARS = """
import io, sys
if "line" in sys.argv:
    sys.modules["tqdm"] = None
class Terminal(io.TextIOWrapper):
    def isatty(self):
        return True
sys.stderr = Terminal(sys.stderr.buffer, encoding=sys.stderr.encoding, errors="strict")
from talon_one.progress import Report
with Report(True, "export.csv", "bytes") as report:
    for done in range(0, 2_000_001, 1_000):
        report(done, 2_000_000)
"""


@pytest.mark.parametrize("encoding", NARROW)
@pytest.mark.parametrize("kind", ["line", "tqdm"])
def test_how_far_a_job_has_come_on_a_narrow_terminal(kind: str, encoding: str) -> None:
    if kind == "tqdm":
        needed("tqdm")
    ended = python("-c", BARS, kind, PYTHONIOENCODING=encoding)
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
    assert "export.csv" in ended.stderr
    assert ended.stderr.isascii()
