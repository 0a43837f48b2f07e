"""A local stand-in for the service: for trying things out, for development, and for tests.

In a test, without a socket::

    from talon_one.sandbox import Sandbox

    with Sandbox() as box:
        api = box.integration_api()
        box.at("2026-12-24")

With pytest, the fixture `talon_one_sandbox` is such a sandbox, with nothing in it but its seed. For other processes
it listens on loopback at `box.url`, or on the command line::

    python -m talon_one.sandbox --port 9000 --db shop.db --seed promotions/

In a browser, a page at that address shows requests while they happen, and what each rule said about them.

It evaluates the service's own rule documents, `RulesetV2` and the older rulesets as far as they are public, over what
it keeps in one SQLite file or in memory. Requests and its own answers are checked against the contract. It is not the
service, and does not claim to be: where the documentation is silent, it does what is written next to the code. It
serves every operation. Given the same requests in the same order, on a clock that stands still, it gives the same ids
and effects.

It starts with a seed (see `talon_one.sandbox.seed`), keeps snapshots (`box.save()`), tells why an evaluation came out
as it did (`explain=True`), and can be slow, faulty or busy on purpose (`latency`, `faults`, `rate_limit`). See
`talon_one.sandbox.box.Sandbox`.

`python -m talon_one.sandbox pull` writes a seed of an account of yours, and `compare` shows where the effects of
recorded calls differ: see `talon_one.sandbox.account`.

It needs Werkzeug, and PyYAML for seeds in YAML, which the extra `sandbox` brings: `pip install '.[sandbox]'` in a
checkout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talon_one.sandbox.box import Sandbox as Sandbox

__all__ = ["Sandbox"]


def __getattr__(name: str) -> object:
    if name != "Sandbox":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from talon_one.sandbox.box import Sandbox
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "werkzeug":
            raise
        raise ImportError(
            "The sandbox needs Werkzeug, which is not installed here. "
            "In the checkout of this package, run: pip install '.[sandbox]'"
        ) from None
    return Sandbox
