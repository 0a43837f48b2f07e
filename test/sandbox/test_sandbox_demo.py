"""`make demo` shows one order from cart to ApplicationSession, and fails loudly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from checkout import ROOT
from sandbox_shop import command, python, without_werkzeug

from talon_one.sandbox import Sandbox

DEMO = ("-m", "tools.demo")


def sections(output: str) -> dict[str, str]:
    """The numbered parts of the output."""
    parts = re.split(r"^(\d)\. ", output, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def test_the_demo():
    ended = python(*DEMO)
    assert (ended.returncode, ended.stderr) == (0, "")
    shown = sections(ended.stdout)
    assert list(shown) == ["1", "2", "3", "4", "5"]
    assert "setDiscountPerItem      2  take 17.98 off one item, Running shoes" in shown["1"]
    assert "rejectCoupon            1  show that the coupon NO-SUCH-COUPON does not work: CouponNotFound" in shown["2"]
    assert "acceptCoupon            1  show that the coupon WELCOME10 works" in shown["3"]
    assert "rejectCoupon" not in shown["3"]
    assert "The session is closed. Before discounts it comes to 193.30." in shown["4"]
    assert "ApplicationSession" in shown["5"]
    session_id = re.search(r"example-\w+", shown["1"])[0]
    fields = dict(line.split() for line in shown["5"].splitlines() if line.startswith("  "))
    assert fields == {
        "id": "1",
        "integration_id": session_id,
        "profileintegrationid": "example-customer",
        "state": "closed",
        "coupon": "WELCOME10",
        "total": "193.3",
        "total_discounts": "55.29",
    }
    assert max(map(len, ended.stdout.splitlines())) <= 110


def test_the_makefile_runs_it():
    assert "-m tools.demo" in (ROOT / "Makefile").read_text("utf-8")


@pytest.mark.parametrize("management", [False, True])
def test_with_a_host_it_talks_to_that(management):
    with command() as (_, url, _):
        environment = {"TALON_ONE_HOST": url, "TALON_ONE_API_KEY": "any"}
        if management:
            environment["TALON_ONE_MANAGEMENT_KEY"] = "any"
        ended = python(*DEMO, **environment)
        assert (ended.returncode, ended.stderr) == (0, "")
        assert ended.stdout.startswith(f"Talking to {url}, ")
        shown = sections(ended.stdout)
        assert ("5" in shown) == management
        assert ("set TALON_ONE_MANAGEMENT_KEY" in ended.stdout) != management
        assert sections(python(*DEMO, **environment).stdout).keys() == shown.keys(), "it can be run again"


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"TALON_ONE_HOST": "http://127.0.0.1:1", "TALON_ONE_API_KEY": "any"}, "connection refused"),
        ({"TALON_ONE_HOST": "127.0.0.1:9000", "TALON_ONE_API_KEY": "any"}, "does not start with https://"),
        ({"TALON_ONE_HOST": "http://127.0.0.1:1"}, "TALON_ONE_API_KEY is not"),
    ],
)
def test_a_host_that_cannot_be_used(environment, said):
    ended = python(*DEMO, **environment)
    assert ended.returncode != 0
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_key_that_does_not_work(tmp_path: Path):
    with Sandbox(seed={"apiKeys": ["right"]}) as sandbox:
        ended = python(*DEMO, TALON_ONE_HOST=sandbox.url, TALON_ONE_API_KEY="wrong-key")
    assert ended.returncode == 1
    assert "401" in ended.stderr
    assert "wrong-key" not in ended.stdout + ended.stderr


def test_the_example_without_a_host():
    ended = python("example.py")
    assert ended.returncode == 1
    assert "TALON_ONE_HOST" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_sandbox_that_does_not_start(tmp_path: Path):
    ended = python(*DEMO, PYTHONPATH=without_werkzeug(tmp_path))
    assert ended.returncode == 1
    assert "pip install '.[sandbox]'" in ended.stderr
    assert "The sandbox did not start." in ended.stderr


_DYING = """
import contextlib, sys
from tools import demo
real = demo._sandbox
@contextlib.contextmanager
def dying(environment):
    with real(environment) as (process, url):
        process.kill()
        process.wait()
        yield process, url
demo._sandbox = dying
sys.exit(demo.main())
"""


def test_a_sandbox_that_dies():
    ended = python("-c", _DYING)
    assert ended.returncode == 1
    assert "connection refused" in ended.stderr
    assert "The sandbox ended early" in ended.stderr
    assert "Traceback" not in ended.stderr
