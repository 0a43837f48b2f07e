"""The pytest plugin: the fixture `talon_one_mock`. Nothing is imported until a test asks for it."""

from typing import TYPE_CHECKING, Any, Iterator

import pytest

if TYPE_CHECKING:
    from talon_one.testing.mocks import Mock


def pytest_addoption(pluginmanager: Any) -> None:
    """Keep pytest from rewriting the asserts of this package, which it does to all of what brings a plugin."""
    names = getattr(getattr(pluginmanager, "rewrite_hook", None), "_must_rewrite", None)
    if isinstance(names, set):
        names.discard("talon_one")


@pytest.fixture
def talon_one_mock() -> "Iterator[Mock]":
    """The service, mocked for one test; see `talon_one.testing.mock_api`."""
    from talon_one.testing.mocks import mock_api

    with mock_api() as mock:
        yield mock
