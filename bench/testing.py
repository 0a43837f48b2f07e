"""What tests with the test kit take, beside the same tests with a mock of the API's class."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any, Iterator
from unittest.mock import ANY, create_autospec

from bench.measure import Row, in_turns, middle_of_pairs
from talon_one import ApiClient, Configuration, IntegrationApi, IntegrationStateV2
from talon_one.testing import effects, mock_api

_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_BODY = {"customerSession": {"profileId": "customer-1"}}
_ANSWER = {"effects": [{"effectType": "setDiscount", "props": {"name": "10% off", "value": 5}}]}

_HEAD = """
import pytest
from unittest.mock import ANY, create_autospec
import talon_one
from talon_one.testing import effects

BODY = {"customerSession": {"profileId": "customer-1"}}
API = talon_one.IntegrationApi(talon_one.ApiClient(talon_one.Configuration("https://shop.example", "key")))
"""
_WITH_THE_KIT = """
@pytest.mark.parametrize("number", range(200))
def test_it(number, talon_one_mock):
    discount = effects.set_discount(name="10% off", value=number)
    talon_one_mock.update_customer_session_v2.returns(effects=[discount])
    state = API.update_customer_session_v2("cart-1", BODY)
    assert state.effects[0].typed_props.value == number
    talon_one_mock.update_customer_session_v2.assert_called_once_with("cart-1", ANY)
"""
_WITH_AUTOSPEC = """
@pytest.mark.parametrize("number", range(200))
def test_it(number):
    api = create_autospec(talon_one.IntegrationApi, instance=True)
    api.update_customer_session_v2.return_value = talon_one.IntegrationStateV2.from_dict(
        {"effects": [{"effectType": "setDiscount", "props": {"name": "10% off", "value": number}}]}
    )
    state = api.update_customer_session_v2("cart-1", BODY)
    assert state.effects[0].typed_props.value == number
    api.update_customer_session_v2.assert_called_once_with("cart-1", ANY)
"""


def rows(seconds: float, runs: int) -> Iterator[Row]:
    """seconds: how long one test is repeated. runs: of pytest with 200 tests, for each side."""
    with ApiClient(Configuration("https://shop.example", "key")) as client:
        api = IntegrationApi(client)

        def ours() -> None:
            with mock_api() as mock:
                mock.update_customer_session_v2.returns(effects=[effects.set_discount(name="10% off", value=5)])
                _check(api)
                mock.update_customer_session_v2.assert_called_once_with("cart-1", ANY)

        def autospec() -> None:
            fake = create_autospec(IntegrationApi, instance=True)
            fake.update_customer_session_v2.return_value = IntegrationStateV2.from_dict(_ANSWER)
            _check(fake)
            fake.update_customer_session_v2.assert_called_once_with("cart-1", ANY)

        yield Row("one test with mock_api / with create_autospec", *in_turns(ours, autospec, seconds), "s", 3.0)
    with tempfile.TemporaryDirectory() as folder:
        kit, mocked = Path(folder, "test_kit.py"), Path(folder, "test_autospec.py")
        kit.write_text(_HEAD + _WITH_THE_KIT, "utf-8")
        mocked.write_text(_HEAD + _WITH_AUTOSPEC, "utf-8")
        _run(kit)  # writes the bytecode that is missing
        pairs = [(_run(kit), _run(mocked)) for _ in range(runs)]
    yield Row("pytest, 200 tests with the fixture / create_autospec", *middle_of_pairs(pairs), "s", 3.0)


def _check(api: Any) -> None:
    state = api.update_customer_session_v2("cart-1", _BODY)
    assert state.effects[0].typed_props.value == 5


def _run(tests: Path) -> float:
    options = ["-q", "-p", "no:cacheprovider", "-p", "talon_one.testing.plugin"]
    command = [sys.executable, "-m", "pytest", *options, str(tests)]
    environment = {**os.environ, "PYTHONPATH": _ROOT, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    started = perf_counter()
    subprocess.run(command, cwd=tests.parent, env=environment, check=True, capture_output=True)
    return perf_counter() - started
