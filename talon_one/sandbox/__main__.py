"""`python -m talon_one.sandbox`: the sandbox on the command line."""

from __future__ import annotations

import argparse
import errno
import logging
import signal
import sqlite3
import sys
import threading
import warnings
from typing import List, Optional, Tuple

from talon_one.sandbox.faults import KINDS, Faults


def main(arguments: Optional[List[str]] = None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in ("pull", "compare"):
        return _command(given[0], given[1:])
    parser = argparse.ArgumentParser(
        prog="python -m talon_one.sandbox",
        description="A local stand-in for the Talon.One service, on loopback. It is not the real engine.",
        epilog="Two commands bring your own promotions here: `pull` writes a seed of your account, `compare` shows "
        "where the effects of recorded calls differ. Each has its own --help.",
    )
    parser.add_argument("--port", type=_port, default=9000, help="default 9000; 0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="default 127.0.0.1")
    parser.add_argument(
        "--allow-host",
        "--allow-hosts",
        metavar="NAME",
        action="extend",
        nargs="+",
        default=[],
        help="other names that it is called by, and hosts that its notifications and webhooks may go to; repeatable",
    )
    parser.add_argument("--db", metavar="FILE", help="a SQLite file to keep everything in; default: memory")
    parser.add_argument(
        "--seed",
        metavar="FILE_OR_DIR",
        help="campaigns, coupons and the rest, as JSON or YAML; default: those shipped with it",
    )
    parser.add_argument("--latency", metavar="MS", type=_milliseconds, default=0.0, help="delay each answer by so much")
    parser.add_argument(
        "--fault",
        metavar="KIND=RATE",
        action="append",
        default=[],
        type=_fault,
        help=f"meet a share of the requests, from 0 to 1, with a fault; repeatable. Kinds: {', '.join(KINDS)}",
    )
    parser.add_argument(
        "--rate-limit",
        action="store_true",
        help="answer 429 to more than three requests a second at an endpoint of the Management API",
    )
    parser.add_argument("--now", metavar="TIME", help="what its clock shows first, such as 2026-12-24T18:00:00Z")
    if given and not given[0].startswith("-"):
        parser.error(
            f"there is no command {given[0]!r}: options alone start the sandbox; the commands are pull and compare"
        )
    options = parser.parse_args(given)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    try:
        from talon_one.sandbox import Sandbox

        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            sandbox = Sandbox(
                options.port,
                options.host,
                db=options.db,
                seed=options.seed,
                now=options.now,
                allowed_hosts=options.allow_host,
                latency=options.latency,
                faults=dict(options.fault),
                rate_limit=options.rate_limit,
            )
    except (ImportError, ValueError) as error:
        return _failed(str(error))
    except OSError as error:
        return _not_at(options, error)
    except sqlite3.Error as error:
        return _failed(f"The file {options.db} cannot be used: {error}")
    with sandbox:
        for warning in caught:
            print(warning.message, file=sys.stderr, flush=True)
        try:
            url = sandbox.url
        except OSError as error:
            return _not_at(options, error)
        keys = "the seed names the API keys" if sandbox.api_keys else "any API key works"
        print(f"Talon.One sandbox at {url} ({keys}, Ctrl-C ends it)", flush=True)
        print(f"Its page in a browser: {url}/", flush=True)
        _log_requests()
        while not ended.wait(1.0):  # in steps, because signals do not end a longer wait on every system
            pass
    return 0


def _command(name: str, arguments: List[str]) -> int:
    try:
        import talon_one.sandbox

        _ = talon_one.sandbox.Sandbox  # says what it needs, where that is not installed
        from talon_one.sandbox.account.commands import COMMANDS  # a server needs none of it
    except ImportError as error:
        return _failed(str(error))
    return COMMANDS[name](arguments)


def _log_requests() -> None:
    lines = logging.StreamHandler(sys.stdout)
    lines.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    log = logging.getLogger("talon_one.sandbox.requests")
    log.addHandler(lines)
    log.setLevel(logging.INFO)
    log.propagate = False


def _not_at(options: argparse.Namespace, error: OSError) -> int:
    reason = (error.strerror or str(error)).partition(" (while")[0]
    hint = ". Choose another with --port; 0 takes a free one" if error.errno == errno.EADDRINUSE else ""
    return _failed(f"{options.host}:{options.port} cannot be used: {reason}{hint}")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"a number from 0 to 65535 is needed, not {text!r}")
    return int(text)


def _milliseconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 3_600_000:
        raise argparse.ArgumentTypeError(f"milliseconds from 0 to 3600000 are needed, not {text!r}")
    return value / 1000


def _fault(text: str) -> Tuple[str, float]:
    kind, _, rate = text.partition("=")
    try:
        Faults({kind: float(rate)})
    except ValueError:
        known = ", ".join(KINDS)
        message = f"KIND=RATE is needed, such as 503=0.1, with a kind of {known} and a rate from 0 to 1, not {text!r}"
        raise argparse.ArgumentTypeError(message) from None
    return kind, float(rate)


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
