"""Fixtures that several test modules use."""

from __future__ import annotations

import gc
import os
import re
from typing import Any, Iterator, Sequence, TypeVar

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from loopback import Loopback
from wire_kit import certificates, waits, watch

import talon_one

__all__ = ["certificates", "waits", "watch"]

_T = TypeVar("_T")

# A busy machine draws slowly, which is no mistake of a test's.
hypothesis_settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("any machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every",
        type=int,
        default=1,
        metavar="N",
        help="of all models, operations, huge answers …, test every Nth (default: 1)",
    )
    parser.addoption("--soak", action="store_true", help="the long form of the tests that have two (make soak)")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Any:
    """With TALON_ONE_NO_SKIPS=1 in the environment, what is skipped for want of a tool has failed: CI has them all."""
    outcome = yield
    report = outcome.get_result()
    wanted = report.skipped and re.search("(compat|docs)-requirements.txt", str(report.longrepr))
    if wanted and os.environ.get("TALON_ONE_NO_SKIPS") == "1":
        report.outcome = "failed"
        report.longrepr = f"skipped, which TALON_ONE_NO_SKIPS=1 forbids: {report.longrepr}"


def pytest_configure(config: pytest.Config) -> None:
    _step.append(config.getoption("--every"))


def pytest_collection_finish() -> None:
    """What stays for good is no longer looked through by the garbage collector, which many tests have run."""
    if hasattr(gc, "freeze"):  # not on PyPy
        gc.collect()
        gc.freeze()


_step = [1]


def each(facts: Sequence[_T]) -> Sequence[_T]:
    """All of many models, operations or other cases, or what `--every` leaves of them."""
    return facts[:: _step[-1]]


@pytest.fixture
def soak(pytestconfig: pytest.Config) -> bool:
    """Whether the long forms are asked for."""
    return bool(pytestconfig.getoption("--soak"))


#: Looks like a key and can be found wherever it should not be.
KEY = "0123456789abcdef-planted-key"


@pytest.fixture(scope="session")
def _loopback() -> Iterator[Loopback]:
    with Loopback() as server:
        yield server


@pytest.fixture
def loopback(_loopback: Loopback) -> Loopback:
    """A recording server that answers as it is told; see loopback.py."""
    _loopback.forget()
    return _loopback


@pytest.fixture
def configuration(loopback: Loopback) -> talon_one.Configuration:
    """Calls the loopback server, once each."""
    return talon_one.Configuration(loopback.url, KEY, retries=False, trust_env=False)


@pytest.fixture
def client(configuration: talon_one.Configuration) -> Iterator[talon_one.ApiClient]:
    with talon_one.ApiClient(configuration) as made:
        yield made


@pytest.fixture
def integration(client: talon_one.ApiClient) -> talon_one.IntegrationApi:
    return talon_one.IntegrationApi(client)


@pytest.fixture
def management(client: talon_one.ApiClient) -> talon_one.ManagementApi:
    return talon_one.ManagementApi(client)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test sees the machine's settings, nor another test's defaults."""
    for name in (
        "TALON_ONE_HOST",
        "TALON_ONE_API_KEY",
        "TALON_ONE_MANAGEMENT_KEY",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    yield
    talon_one.Configuration.set_default(None)
    talon_one.ApiClient.set_default(None)


@pytest.fixture(scope="session")
def _everything() -> Iterator[Any]:
    from everything import opened  # beside the tests that need it

    apis = opened()
    with apis.box:
        yield apis


@pytest.fixture
def apis(_everything: Any) -> Iterator[Any]:
    """A sandbox that has something of every kind; what a test does to it is undone."""
    saved = _everything.box.save()
    _everything.box.at("2026-06-01T12:00:00Z")
    yield _everything
    _everything.box.restore(saved)
