"""A local stand-in for the service, on loopback: for trying things out, and for tests.

On the command line::

    python -m talon_one.sandbox --port 9000

and in a test::

    from talon_one import Configuration
    from talon_one.sandbox import Sandbox

    with Sandbox() as sandbox:
        configuration = Configuration(sandbox.url, api_key="any")

It is not the real engine, and does not claim to be: it keeps customer sessions by the documented
rules of their life cycle, checks requests and its own answers against the contract, and evaluates
a handful of plain rule kinds that its seed file names (see `talon_one.sandbox.seed`). Where the
documentation is silent, it does what is written next to the code. What it does not do, it answers
with 501 and the name of the operation. Given the same requests in the same order, it gives the
same ids and effects.

It needs Werkzeug, which the extra `sandbox` brings: `pip install '.[sandbox]'` in a checkout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talon_one.sandbox.server import Sandbox as Sandbox

__all__ = ["Sandbox"]


def __getattr__(name: str) -> object:
    if name != "Sandbox":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from talon_one.sandbox.server import Sandbox
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "werkzeug":
            raise
        raise ImportError(
            "The sandbox needs Werkzeug, which is not installed here. "
            "In the checkout of this package, run: pip install '.[sandbox]'"
        ) from None
    return Sandbox
