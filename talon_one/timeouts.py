"""The former place of `talon_one.wire.timeouts`: pickles made before name it."""

from talon_one.wire.timeouts import Timeouts

__all__ = ["Timeouts"]
