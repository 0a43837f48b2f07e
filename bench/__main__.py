"""`python -m bench`: the costs of this package as ratios to the bare tools below it, in one table.

Nothing here fails: a ratio beyond its limit reads `over`, and is for a person to judge.
"""

from __future__ import annotations

import argparse
import platform
from importlib.metadata import version
from typing import Callable, Dict, Iterator

from bench import async_calls, calls, imports, memory, models, paging, sandbox, testing
from bench.measure import Row, line
from talon_one import __version__
from talon_one.model import json


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m bench", description="Print costs as ratios to the bare tools below."
    )
    parser.add_argument("--quick", action="store_true", help="short rounds: a look, not a measurement")
    parser.add_argument("--only", metavar="NAME", help="only the groups whose name holds this")
    parser.add_argument(
        "--json", choices=("stdlib", "orjson"), default="stdlib", help="what ours uses (default: stdlib)"
    )
    options = parser.parse_args()
    if options.json == "orjson" and json.orjson is None:  # type: ignore[attr-defined]
        parser.error("orjson is not installed")
    if options.json == "stdlib":
        json.orjson = None  # type: ignore[attr-defined,assignment]
    brief = options.quick
    groups: Dict[str, Callable[[], Iterator[Row]]] = {
        "imports": lambda: imports.rows(0.2 if brief else 8, options.json == "orjson"),
        "decoding": lambda: models.decoding(0.05 if brief else 2),
        "encoding": lambda: models.encoding(0.05 if brief else 2),
        "memory": lambda: memory.rows(1000 if brief else 10000),
        "calls": lambda: calls.rows(0.2 if brief else 8),
        "paging": lambda: paging.rows(10 if brief else 100),
        "testing": lambda: testing.rows(0.2 if brief else 8, 1 if brief else 5),
        "sandbox": lambda: sandbox.rows(0.2 if brief else 8, 10_000 if brief else 1_000_000),
        "async": lambda: async_calls.rows(0.2 if brief else 8),
    }
    chosen = [name for name in groups if options.only is None or options.only in name]
    if not chosen:
        parser.error(f"--only: no group is named like {options.only!r}; there are {', '.join(groups)}")
    python = f"{platform.python_implementation()} {platform.python_version()}"
    print(f"talon_one {__version__} on {python}, urllib3 {version('urllib3')}; JSON of ours: {options.json}, of the")
    print("baselines: stdlib. Each ratio is of two figures taken in turns within this run.\n")
    print(line(None))
    for name in chosen:
        for row in groups[name]():
            print(line(row), flush=True)


if __name__ == "__main__":
    main()
