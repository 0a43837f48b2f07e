"""Each program of examples/ starts with one command, and does what it says. What they do is in tests of their own."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import Any, Iterator, List, Tuple

import pages
import pytest
from checkout import ROOT
from examples_kit import EXAMPLES, needed_by, requirements
from wire_kit import eventually, needed


@contextmanager
def started(example: str, *options: str) -> Iterator[Tuple[subprocess.Popen[str], List[str]]]:
    """A program that runs, and the lines that it has printed until its last command."""
    needed_by(example)
    needed("werkzeug")
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    command = [sys.executable, "-W", "error", "-m", f"examples.{example}", "--sandbox", "--port", "0", *options]
    variables = {name: value for name, value in os.environ.items() if not name.startswith("TALON_ONE_")}
    with subprocess.Popen(
        command, cwd=ROOT, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        late = threading.Timer(60, process.kill)
        late.start()
        try:
            assert process.stdout is not None
            lines: List[str] = []
            wanted = 2 if example == "webhook_receiver" else 3
            while sum(line.startswith("curl ") for line in lines) < wanted:
                line = process.stdout.readline()
                assert line, "".join(lines)
                lines.append(line)
            yield process, lines
        finally:
            late.cancel()
            process.kill()


def curled(line: str) -> str:
    """What a printed command prints."""
    found = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=60)
    assert found.returncode == 0, found.stderr
    return found.stdout


def ends(process: Any) -> None:
    """Ctrl-C ends it, without a traceback."""
    process.send_signal(signal.SIGINT)
    said = process.communicate(timeout=60)[0]
    assert "Traceback" not in said


no_signals = pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent as a signal, and the commands are for a shell")


@no_signals
@pytest.mark.parametrize("example", ["fastapi_checkout", "flask_checkout"])
def test_a_checkout(example: str) -> None:
    with started(example) as (process, lines):
        said = json.loads(curled(lines[-3]))
        assert (said["before"], said["total"], said["discounted"]) == ("66.66", "46.66", True)
        assert said["rejected"][0]["message"] == "The code LAST-YEAR has expired."
        assert json.loads(curled(lines[-2])) == {"paid": "46.66", "closed": True}
        assert json.loads(curled(lines[-1])) == {"status": "ok", "promotions": "up", "kept": 0, "refused": 0}
        shown = (ROOT / "examples" / example / "README.md").read_text("utf-8")
        for line in lines[-3:]:
            assert re.sub(r":\d+/", ":8000/", line) in shown
        ends(process)


@no_signals
def test_the_receiver_of_webhooks() -> None:
    with started("webhook_receiver") as (process, lines):
        assert curled(lines[-2]).startswith("HTTP/1.1 204 ")
        assert eventually(lambda: '"Shoe sale":"enabled"' in curled(lines[-1]))
        assert re.search(r'"done":\s*1', curled(lines[-1]))
        ends(process)


def test_the_back_office() -> None:
    needed("werkzeug")
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-m", "examples.back_office", "--sandbox"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    assert "3 sessions:" in ran.stdout
    assert "3 of 3 customers have their coupon\n" in ran.stdout
    assert int(re.findall(r"^(\d+) coupons are exported$", ran.stdout, re.MULTILINE)[0]) > 3
    assert re.findall(r"^(cart-\d),.*,(\d+\.0)$", ran.stdout, re.MULTILINE) == [
        ("cart-1", "80.0"),
        ("cart-2", "160.0"),
        ("cart-3", "240.0"),
    ]


def test_each_is_complete() -> None:
    """Its README, which names its command; what it needs, which CI has; its tests; and its place in the index."""
    assert len(EXAMPLES) == 4
    index = (ROOT / "examples/README.md").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    ours = [(ROOT / name).read_text("utf-8") for name in ("compat-requirements.txt", "test-requirements.txt")]
    for example in EXAMPLES:
        folder = ROOT / "examples" / example
        (command,) = [
            line
            for block in pages.blocks(f"examples/{example}/README.md", "sh")
            for line in block.text.splitlines()
            if line.startswith("make ")
        ]
        target = command.partition(" ")[2]
        assert re.search(
            rf"^{target}: .*\n\t\$\(BIN\)/python -m examples\.{example} --sandbox( --port \$\(PORT\))?$",
            makefile,
            re.MULTILINE,
        )
        assert f"`{command}`" in index
        assert f"]({example}/README.md)" in index
        assert (folder / f"test_{example}.py").is_file()
        for requirement in requirements(example):
            assert any(f"{requirement}\n" in text or f"{requirement}  #" in text for text in ours), requirement
