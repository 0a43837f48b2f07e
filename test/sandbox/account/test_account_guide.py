"""The guide to `pull` and `compare`: its commands do what it says, and print what it shows."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pages
import pytest
from conftest import KEY
from sandbox_shop import command

from talon_one.sandbox import Sandbox

PAGE = "docs/guides/sandbox-account.md"


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A folder in which the guide's pull has run, and what it printed."""
    folder = tmp_path_factory.mktemp("guide")
    first, _ = pages.blocks(PAGE, "sh")
    _, _, pull, start = map(shlex.split, first.text.splitlines())
    with Sandbox() as box:
        ran = run(folder, box.url, *pull)
    assert ran.returncode == 0, ran.stderr
    assert start == ["python", "-m", "talon_one.sandbox", "--seed", "promotions"]
    return folder, ran.stdout


def run(folder: Path, url: str, *words: str) -> Any:
    assert words[0] == "python"
    settings = {"TALON_ONE_HOST": url, "TALON_ONE_MANAGEMENT_KEY": KEY, "TALON_ONE_API_KEY": KEY, "NO_PROXY": "*"}
    environment = {**os.environ, **settings, "PYTHONPATH": os.pathsep.join(sys.path)}
    command_line = [sys.executable, *words[1:]]
    return subprocess.run(command_line, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)


def test_the_sandbox_starts_from_the_pull(account: Any) -> None:
    folder, _ = account
    with command("--seed", str(folder / "promotions")) as (_, url, line):
        assert "any API key works" in line
        assert url.startswith("http://127.0.0.1:")


def test_the_file_is_as_shown(account: Any) -> None:
    folder, _ = account
    (shown,) = pages.blocks(PAGE, "yaml")
    (name,) = re.findall(r"`(promotions/[\w.-]+\.yaml)`", Path(pages.ROOT / PAGE).read_text("utf-8"))
    assert shown.text in (folder / name).read_text("utf-8")


def test_the_report_is_as_shown(account: Any) -> None:
    _, printed = account
    shown = pages.blocks(PAGE, "text")[0].text
    pattern = ".*".join(re.escape(part) for part in shown.rstrip("\n").split("..."))
    assert re.match(pattern, printed, re.DOTALL), printed


def test_compare_prints_what_is_shown(account: Any) -> None:
    folder, _ = account
    _, same, different = (block.text for block in pages.blocks(PAGE, "text"))
    (example,), (_, block) = pages.blocks(PAGE, "python"), pages.blocks(PAGE, "sh")
    compare = shlex.split(block.text)
    with Sandbox() as box:
        made = run(folder, box.url, "python", "-c", example.text)
        assert made.returncode == 0, made.stderr
        ran = run(folder, box.url, *compare)
        assert (ran.returncode, ran.stdout, ran.stderr) == (0, same, "")
        campaign = folder / "promotions" / "campaign-0000001-welcome.yaml"
        campaign.write_text(campaign.read_text("utf-8").replace("* 10 /", "* 15 /"), "utf-8")
        ran = run(folder, box.url, *compare)
        assert (ran.returncode, ran.stdout, ran.stderr) == (1, different, "")
