"""The ways into a mock: `with`, decorators, `start` and `stop`, unittest, and the pytest plugin."""

from __future__ import annotations

import asyncio
import inspect
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path
from typing import Any, List

import pages
import pytest
from checkout import ROOT

import talon_one
from talon_one import aio
from talon_one.testing import Mock, MockError, mock_api


def total() -> Any:
    with talon_one.ApiClient() as client:
        return talon_one.IntegrationApi(client).get_customer_session("s").customer_session.total  # type: ignore[union-attr]


async def awaited_total() -> Any:
    async with aio.ApiClient() as client:
        found = await aio.IntegrationApi(client).get_customer_session("s")
        return found.customer_session.total  # type: ignore[union-attr]


def prepared() -> Mock:
    mock = mock_api()
    mock.get_customer_session.returns(customer_session={"total": 4})
    return mock


# -- decorators ----------------------------------------------------------------------------------------------


def test_a_decorated_function_runs_with_a_mock_of_its_own() -> None:
    mock = prepared()

    @mock
    def twice(factor: int, talon_one_mock: Mock) -> Any:
        assert talon_one_mock is not mock
        assert talon_one_mock.calls == []
        assert total() == 4
        talon_one_mock.get_customer_session.assert_called_once_with("s")
        return factor * 2

    assert (twice(3), twice(factor=4)) == (6, 8)
    assert mock.calls == []
    assert list(inspect.signature(twice).parameters) == ["factor"]  # pytest finds no fixture to fill in
    assert twice.__name__ == "twice"


def test_a_decorated_coroutine_function_is_mocked_until_it_ends() -> None:
    @prepared()
    async def checked(talon_one_mock: Mock) -> Any:
        await asyncio.sleep(0)
        assert await awaited_total() == 4
        return talon_one_mock.get_customer_session.call_count

    assert inspect.iscoroutinefunction(checked)
    assert asyncio.run(checked()) == 1  # type: ignore[call-arg]


def test_a_decorated_function_fails_for_calls_without_an_answer() -> None:
    @mock_api()
    def swallows() -> None:
        with pytest.raises(MockError):
            total()

    with pytest.raises(MockError, match="no response was set"):
        swallows()


def test_a_decorated_generator_is_mocked_until_it_ends() -> None:
    @prepared()
    def fixture() -> Any:
        yield total()
        yield total()

    assert list(fixture()) == [4, 4]
    with pytest.raises(talon_one.ApiTypeError, match="write `with` in it"):

        @mock_api()
        async def awaited() -> Any:
            yield 1


def test_a_decorated_class_has_its_tests_mocked() -> None:
    ran: List[str] = []

    @prepared()
    class Case(unittest.TestCase):
        def setUp(self) -> None:
            self.seen = 0

        def helper(self) -> int:
            return int(total())

        def test_one(self) -> None:
            self.assertEqual(self.helper(), 4)
            ran.append("one")

        def test_two(self, talon_one_mock: Mock) -> None:
            talon_one_mock.get_customer_session.returns(customer_session={"total": 5})
            self.assertEqual(self.helper(), 5)
            ran.append("two")

    outcome = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(outcome)
    assert (outcome.failures, outcome.errors) == ([], [])
    assert sorted(ran) == ["one", "two"]


# -- unittest ------------------------------------------------------------------------------------------------


class TestWithUnittest(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.mock = mock_api(strict=True).start()
        self.addCleanup(self.mock.stop)
        self.mock.get_customer_session.returns(customer_session={"total": 7})

    def test_a_call_that_blocks(self) -> None:
        self.assertEqual(total(), 7)

    async def test_a_call_that_is_awaited(self) -> None:
        self.assertEqual(await awaited_total(), 7)
        self.mock.get_customer_session.assert_called_once_with("s")


# -- pytest --------------------------------------------------------------------------------------------------


def run_pytest(folder: Path, tests: str, *options: str, **environment: str) -> str:
    """What pytest says of some tests, run as users run theirs."""
    (folder / "test_shop.py").write_text(tests, "utf-8")
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    found = subprocess.run(
        [*command, "-p", "talon_one.testing.plugin", "test_shop.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    return found.stdout + found.stderr


MANY = """
import asyncio, socket
import pytest, pytest_socket
import talon_one
from talon_one import aio
from talon_one.testing import effects

api = talon_one.IntegrationApi()


@pytest.mark.parametrize("number", range(100))
def test_a_call_that_blocks(talon_one_mock, number):
    talon_one_mock.update_customer_session_v2.raises(503).returns(effects=[effects.set_discount(value=number)])
    state = api.update_customer_session_v2(f"cart-{number}", {"customerSession": {}})
    assert state.effects[0].props["value"] == number
    talon_one_mock.update_customer_session_v2.assert_called_once_with(f"cart-{number}", {"customerSession": {}})


@pytest.mark.parametrize("number", range(100))
def test_a_call_that_is_awaited(talon_one_mock, number):
    talon_one_mock.get_customer_session.returns(customer_session={"total": number})

    async def call():
        async with aio.ApiClient() as client:
            return await aio.IntegrationApi(client).get_customer_session("s")

    assert asyncio.run(call()).customer_session.total == number


@pytest.mark.filterwarnings("ignore")
def test_that_sockets_are_blocked():
    with pytest.raises(pytest_socket.SocketBlockedError):
        socket.socket()
"""


def test_two_hundred_tests_with_the_fixture_open_no_socket(tmp_path: Path) -> None:
    # Event loops have a pair of Unix sockets of their own.
    found = run_pytest(tmp_path, MANY, "--disable-socket", "--allow-unix-socket")
    assert "201 passed" in found, found


def test_the_fixture_fails_for_calls_without_an_answer(tmp_path: Path) -> None:
    found = run_pytest(
        tmp_path,
        "import talon_one\n"
        "def test_it(talon_one_mock):\n"
        "    try:\n"
        "        talon_one.IntegrationApi().get_customer_session('s')\n"
        "    except Exception:\n"
        "        pass\n"
        "def test_the_next(talon_one_mock):\n"
        "    talon_one_mock.unset = 'example'\n"
        "    talon_one.IntegrationApi().get_customer_session('s')\n",
    )
    assert "2 passed, 1 error" in found, found
    assert "get_customer_session('s') was called, and no response was set for it" in found


def test_the_plugin_costs_tests_of_others_nothing(tmp_path: Path) -> None:
    found = run_pytest(
        tmp_path,
        "import sys\n"
        "def test_it():\n"
        "    found = {name for name in sys.modules if name.split('.')[0] in ('talon_one', 'urllib3')}\n"
        "    kit = {'talon_one.testing', 'talon_one.testing.plugin'}\n"
        "    assert found == {'talon_one', 'talon_one.sandbox', 'talon_one.sandbox.plugin', *kit}\n",
        "-p",
        "talon_one.sandbox.plugin",
        PYTEST_DISABLE_PLUGIN_AUTOLOAD="1",  # those of other packages import what they like
    )
    assert "1 passed" in found, found


def test_the_tests_of_the_guide_pass(tmp_path: Path) -> None:
    blocks = pages.blocks("docs/guides/testing.md", "python")
    text = "\n".join(block.text for block in blocks)
    assert len(re.findall(r"^ *(?:async )?def test_\w+", text, re.MULTILINE)) == 4
    # A coroutine function needs another plugin; the page runs its own itself.
    found = run_pytest(tmp_path, text, "--deselect", "test_shop.py::test_total")
    assert "3 passed, 1 deselected" in found, found


def test_importing_the_kit_loads_nothing_until_it_is_used() -> None:
    code = (
        "import sys, talon_one.testing\n"
        "ours = {name for name in sys.modules if name.split('.')[0] == 'talon_one'}\n"
        "assert ours == {'talon_one', 'talon_one.testing'}, ours\n"
        "from talon_one.testing import example\n"
        "assert 'talon_one.rest' not in sys.modules and 'talon_one.aio' not in sys.modules\n"
        "import talon_one.testing as kit\n"
        "assert all(getattr(kit, name) is not None for name in kit.__all__) and dir(kit) == sorted(kit.__all__)\n"
        "assert 'pytest' not in sys.modules\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr


def test_a_misspelt_name_of_the_kit() -> None:
    import talon_one.testing as kit

    with pytest.raises(AttributeError, match="no attribute 'mock_ap'. Did you mean 'mock_api'"):
        kit.mock_ap  # type: ignore[attr-defined]  # noqa: B018
