"""The pytest plugin: the fixture `talon_one_sandbox`. Nothing is imported until a test asks for it."""

from typing import TYPE_CHECKING, Iterator

import pytest

if TYPE_CHECKING:
    from talon_one.sandbox import Sandbox
    from talon_one.sandbox.seed_files import Given


@pytest.fixture(scope="session")
def talon_one_sandbox_seed() -> "Given":
    """The seed of `talon_one_sandbox`, by default the one that is shipped. Define a fixture of this name for yours."""
    return None


@pytest.fixture
def talon_one_sandbox(talon_one_sandbox_seed: "Given") -> "Iterator[Sandbox]":
    """A sandbox for one test, with nothing in it but its seed; see `talon_one.sandbox.Sandbox`."""
    from talon_one.sandbox import Sandbox

    with Sandbox(seed=talon_one_sandbox_seed) as box:
        yield box
