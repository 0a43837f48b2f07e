"""`python -m talon_one.sandbox`: the sandbox on the command line."""

from __future__ import annotations

import argparse
import errno
import signal
import sqlite3
import sys
import threading
from typing import List, Optional


def main(arguments: Optional[List[str]] = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m talon_one.sandbox",
        description="A local stand-in for the Talon.One service, on loopback. It is not the real engine.",
    )
    parser.add_argument("--port", type=_port, default=9000, help="default 9000; 0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="default 127.0.0.1")
    parser.add_argument(
        "--allow-host",
        metavar="NAME",
        action="append",
        default=[],
        help="another name that others call it by; repeatable",
    )
    parser.add_argument("--db", metavar="FILE", help="a SQLite file to keep everything in; default: memory")
    parser.add_argument("--seed", metavar="FILE", help="campaigns and coupons, as JSON; default: those shipped with it")
    options = parser.parse_args(arguments)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    try:
        from talon_one.sandbox import Sandbox

        sandbox = Sandbox(
            options.port, options.host, db=options.db, seed=options.seed, allowed_hosts=options.allow_host
        )
    except (ImportError, ValueError) as error:
        return _failed(str(error))
    except OSError as error:
        reason = (error.strerror or str(error)).partition(" (while")[0]
        hint = ". Choose another with --port; 0 takes a free one" if error.errno == errno.EADDRINUSE else ""
        return _failed(f"{options.host}:{options.port} cannot be used: {reason}{hint}")
    except sqlite3.Error as error:
        return _failed(f"The file {options.db} cannot be used: {error}")
    with sandbox:
        keys = "the seed names the API keys" if sandbox.seed.api_keys else "any API key works"
        print(f"Talon.One sandbox at {sandbox.url} ({keys}, Ctrl-C ends it)", flush=True)
        while not ended.wait(1.0):  # in steps, because signals do not end a longer wait on every system
            pass
    return 0


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"a number from 0 to 65535 is needed, not {text!r}")
    return int(text)


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
