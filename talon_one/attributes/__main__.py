"""`python -m talon_one.attributes`: reads an account's attributes, and writes or checks the module of them."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, List, Optional

from talon_one.attributes.differences import differences
from talon_one.attributes.modules import source_of
from talon_one.commands import management_api, reason_of
from talon_one.exceptions import OpenApiException, printable
from talon_one.paging import paginate

if TYPE_CHECKING:
    from talon_one.models.attribute import Attribute

_DIFFERENT, _FAILED = 1, 2
_SHOWN = 20


class _Failed(Exception):
    """What the command cannot do, in words for its user."""


def main(arguments: Optional[List[str]] = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m talon_one.attributes",
        description="Writes the custom attributes of an account as a module of TypedDicts. It reads them with the key "
        "in TALON_ONE_MANAGEMENT_KEY (or TALON_ONE_API_KEY), from the host in TALON_ONE_HOST.",
        epilog="Exit status: 0 done, or nothing has changed; 1 the account has changed (--check); 2 it failed.",
    )
    parser.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help="the module, such as shop_attributes.py"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the account has changed")
    parser.add_argument("--host", metavar="URL", help="the deployment or a sandbox; default: TALON_ONE_HOST")
    options = parser.parse_args(arguments)
    try:
        before = _read(options.out) if options.check else None  # first, as it is quicker than the service
        source = source_of(_attributes(options.host))
        if before is None:
            _write(options.out, source)
    except _Failed as error:
        print(f"error: {error}", file=sys.stderr)
        return _FAILED
    if before is None:
        print(f"{options.out} is written.")
        return 0
    found = differences(before, source)
    if not found:
        print(f"{options.out} is up to date.")
        return 0
    more = f"\n... and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    print("\n".join([f"{options.out} differs from the account:", *found[:_SHOWN]]) + more, file=sys.stderr)
    print("Write it again: run the same command without --check.", file=sys.stderr)
    return _DIFFERENT


def _attributes(host: Optional[str]) -> List[Attribute]:
    """All that the account has."""
    try:
        with management_api(host) as api:
            return list(paginate(api.get_attributes))
    except OpenApiException as error:
        reason = reason_of(error)
    raise _Failed(reason) from None


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise _Failed(f"there is no {path}; write it first, without --check") from None
    except (OSError, UnicodeError) as error:
        raise _Failed(f"{path} cannot be read: {_reason(error)}") from None


def _write(path: Path, source: str) -> None:
    """Whole or not at all."""
    made = None
    try:
        file, made = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with open(file, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(source)
        os.chmod(made, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(made, path)
    except OSError as error:
        if made is not None:
            os.unlink(made)
        raise _Failed(f"{path} cannot be written: {_reason(error)}") from None


def _reason(error: Exception) -> str:
    return printable(getattr(error, "strerror", None) or str(error))


if __name__ == "__main__":
    sys.exit(main())
