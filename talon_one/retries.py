"""The former place of `talon_one.wire.retries`: pickles made before name it."""

from talon_one.wire.retries import RetryPolicy

__all__ = ["RetryPolicy"]
