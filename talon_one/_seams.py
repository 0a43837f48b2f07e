"""What users replace in their tests and override in their subclasses, and what stands in for the network there."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Protocol


class StandIn(Protocol):
    """What every call of the process goes through while it stands in: see `talon_one.testing`."""

    @property
    def host(self) -> Optional[str]:
        """The host of clients that have none; None if they need one of their own."""
        ...

    def transport(self, own: Any) -> Any:
        """What a client that blocks sends with, instead of its own transport or by it."""
        ...

    def awaited(self, own: Any) -> Any:
        """The same of a client that is awaited."""
        ...

    def pace(self, own: Any) -> Any:
        """What gives a client turns, instead of its own `Pace`."""
        ...

    def skips(self, seconds: float) -> bool:
        """Is told of a wait; whether nobody is to wait."""
        ...


#: Looked up on every try of every call, so that no client escapes, whenever it was made. None most of the time.
stand_in: Optional[StandIn] = None


def skipped(seconds: float) -> bool:
    """Whether a wait is not to be waited."""
    return stand_in is not None and stand_in.skips(seconds)


def is_replaced(thing: Any, name: str, originals: Mapping[str, Any]) -> bool:
    """Whether the method `name` of `thing` is another than its class was made with: by a subclass or a mock."""
    return getattr(type(thing), name, None) is not originals[name] or name in thing.__dict__
