"""Run example.py: against the service that TALON_ONE_HOST names, or else against a sandbox of its own.

Called by `make demo`. Whatever happens, the sandbox ends with it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, Optional

ROOT = Path(__file__).resolve().parent.parent
READY_WITHIN = 60  # seconds


def main() -> int:
    environment = dict(os.environ)
    if environment.get("TALON_ONE_HOST"):
        if not environment.get("TALON_ONE_API_KEY"):
            print("TALON_ONE_HOST is set, but TALON_ONE_API_KEY is not.", file=sys.stderr)
            return 2
        return _run_example(environment)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)  # an exception, so that the sandbox is ended on the way out
    with _sandbox(environment) as url:
        if url is None:
            print("The sandbox did not start.", file=sys.stderr)
            return 1
        environment.update(
            TALON_ONE_HOST=url,
            TALON_ONE_API_KEY="demo",
            TALON_ONE_MANAGEMENT_KEY="demo",
            TALON_ONE_APPLICATION_ID="1",
        )
        return _run_example(environment)


@contextmanager
def _sandbox(environment: Dict[str, str]) -> Iterator[Optional[str]]:
    """A running sandbox's URL; None where it does not get ready."""
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
            print(line, end="", flush=True)
            yield next((word for word in line.split() if word.startswith("http://")), None)
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
            return process.wait()
        except BaseException:
            process.kill()
            raise


def _leave(number: int, _: object) -> None:
    sys.exit(128 + number)


if __name__ == "__main__":
    sys.exit(main())
