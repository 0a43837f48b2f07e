"""Run example.py: against the service that TALON_ONE_HOST names, or else against a sandbox of its own.

Called by `make demo`. Whatever happens, the sandbox ends with it; the exit status is 0 only where
the example came to its end.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, Optional, Tuple

ROOT = Path(__file__).resolve().parent.parent
READY_WITHIN = 60  # seconds


def main() -> int:
    environment = dict(os.environ)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)  # an exception, so that what was started is ended on the way out
    if environment.get("TALON_ONE_HOST"):
        if not environment.get("TALON_ONE_API_KEY"):
            return _failed("TALON_ONE_HOST is set, but TALON_ONE_API_KEY is not. Set both, or none for a sandbox.")
        print(f"Talking to {environment['TALON_ONE_HOST']}, as TALON_ONE_HOST says.\n", flush=True)
        return _run_example(environment)
    with _sandbox(environment) as (process, url):
        if url is None:
            return _failed("The sandbox did not start.")
        print(f"Started a sandbox, a local stand-in for the service, at {url}\n", flush=True)
        keys = {"TALON_ONE_API_KEY": "demo", "TALON_ONE_MANAGEMENT_KEY": "demo"}
        status = _run_example({**environment, "TALON_ONE_HOST": url, **keys})
        if process.poll() is not None:
            return _failed(f"The sandbox ended early, with status {process.returncode}.")
        return status


@contextmanager
def _sandbox(environment: Dict[str, str]) -> Iterator[Tuple[subprocess.Popen[str], Optional[str]]]:
    """A running sandbox and its URL; None for that where it does not get ready."""
    # A proxy cannot reach this machine's loopback.
    known = environment.get("NO_PROXY") or environment.get("no_proxy") or ""
    environment["NO_PROXY"] = environment["no_proxy"] = f"{known},127.0.0.1".lstrip(",")
    command = [sys.executable, "-m", "talon_one.sandbox", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        watchdog = threading.Timer(READY_WITHIN, process.kill)
        try:
            watchdog.start()
            assert process.stdout is not None
            line = process.stdout.readline()  # empty where it has ended
            watchdog.cancel()
            yield process, next((word for word in line.split() if word.startswith("http://")), None)
        finally:
            watchdog.cancel()
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _run_example(environment: Dict[str, str]) -> int:
    with subprocess.Popen([sys.executable, "example.py"], cwd=ROOT, env=environment) as process:
        try:
            status = process.wait()
        except BaseException:
            process.kill()
            raise
    if status:
        print("The example failed, see above.", file=sys.stderr)
    return status


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


def _leave(number: int, _: object) -> None:
    sys.exit(128 + number)


if __name__ == "__main__":
    sys.exit(main())
