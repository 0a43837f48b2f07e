"""The test kit: test code that calls the service, without a network and without waiting.

    def test_checkout(talon_one_mock):  # the pytest fixture; elsewhere: with mock_api() as mock
        talon_one_mock.update_customer_session_v2.returns(
            effects=[effects.set_discount(name="10% off", value=5)])
        assert checkout("cart-1").discount == 5

`mock_api`, `example`, `effects`, `record`, `replay`, and failures such as `TIMEOUT`. Each name is imported when it is
first used. The guide is docs/guides/testing.md.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List

    from talon_one.testing import effects as effects
    from talon_one.testing.calls import Call as Call
    from talon_one.testing.examples import example as example
    from talon_one.testing.failures import CONNECT_TIMEOUT as CONNECT_TIMEOUT
    from talon_one.testing.failures import REFUSED as REFUSED
    from talon_one.testing.failures import RESET as RESET
    from talon_one.testing.failures import TIMEOUT as TIMEOUT
    from talon_one.testing.failures import UNREADABLE as UNREADABLE
    from talon_one.testing.mocks import Mock as Mock
    from talon_one.testing.mocks import mock_api as mock_api
    from talon_one.testing.recordings import Recording as Recording
    from talon_one.testing.recordings import record as record
    from talon_one.testing.replays import Replay as Replay
    from talon_one.testing.replays import replay as replay
    from talon_one.testing.scripts import MockError as MockError
    from talon_one.testing.scripts import Script as Script

#: Names and their modules.
_NAMES = {
    "CONNECT_TIMEOUT": "failures",
    "Call": "calls",
    "Mock": "mocks",
    "MockError": "scripts",
    "REFUSED": "failures",
    "RESET": "failures",
    "Recording": "recordings",
    "Replay": "replays",
    "Script": "scripts",
    "TIMEOUT": "failures",
    "UNREADABLE": "failures",
    "example": "examples",
    "mock_api": "mocks",
    "record": "recordings",
    "replay": "replays",
}
__all__ = [
    "CONNECT_TIMEOUT",
    "REFUSED",
    "RESET",
    "TIMEOUT",
    "UNREADABLE",
    "Call",
    "Mock",
    "MockError",
    "Recording",
    "Replay",
    "Script",
    "effects",
    "example",
    "mock_api",
    "record",
    "replay",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "effects":
        return import_module("talon_one.testing.effects")
    if name not in _NAMES:
        from talon_one._suggest import no_attribute

        raise no_attribute(__name__, name, [*_NAMES, "effects"])
    found = getattr(import_module(f"talon_one.testing.{_NAMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> "List[str]":
    return sorted({*_NAMES, "effects"})
