"""Files that the `talon_one` logger writes to, as `Configuration.logger_file` asks."""

from __future__ import annotations

import logging
from typing import Optional


def write_to(path: Optional[str], former: Optional[str], line_format: str) -> None:
    """Write to `path` (None for no file) from now on, and no longer to `former`."""
    package = logging.getLogger("talon_one")
    handler = None
    if path:
        handler = logging.FileHandler(path, encoding="utf-8")
        handler.set_name(f"talon_one {path}")
        handler.setFormatter(logging.Formatter(line_format))
    names = {f"talon_one {one}" for one in (former, path)}
    for old in [one for one in package.handlers if one.name in names]:
        package.removeHandler(old)
        old.close()
    if handler is not None:
        package.addHandler(handler)
