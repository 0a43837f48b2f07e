"""The programs of examples/: which there are, and what each needs."""

from __future__ import annotations

import re
from typing import List

from checkout import ROOT, tracked
from wire_kit import needed

EXAMPLES = sorted({path.parent.name for path in tracked("examples", "__main__.py")})


def requirements(example: str) -> List[str]:
    """What an example needs beside this package, as its requirements.txt has it."""
    text = (ROOT / "examples" / example / "requirements.txt").read_text("utf-8")
    return [line.partition("  #")[0].strip() for line in text.splitlines() if line and not line.startswith("#")]


def needed_by(example: str) -> None:
    """Skip a test where something that an example needs is not installed."""
    for requirement in requirements(example):
        needed(re.split("[<>=]", requirement)[0])
