"""What the sync twin keeps, kept over asyncio: its tests of bodies, deadlines, TLS, proxies and redirects."""

from __future__ import annotations

import sys
from typing import Any

import pytest
import test_wire_bodies
import test_wire_client_certificates
import test_wire_deadlines
import test_wire_proxies
import test_wire_proxy_faults
import test_wire_redirects
import test_wire_tls
from aio_transport_kit import over_asyncio
from test_wire_tls import way

__all__ = ["way"]

globals().update(
    over_asyncio(
        test_wire_bodies,
        test_wire_client_certificates,
        test_wire_deadlines,
        test_wire_proxies,
        test_wire_proxy_faults,
        test_wire_redirects,
        test_wire_tls,
        without=[
            # what no transport has a part in, or what is asked of urllib3's pools
            "test_the_default_limit",
            "test_defaults",
            "test_what_is_no_timeout",
            "test_no_proxy_in_each_spelling",
        ],
    )
)

#: Tests of proxies that speak TLS themselves; others say so with a parameter, `secure`.
_TLS_IN_TLS = ("test_tls_in_tls", "test_a_tunnel_through_tls_that_does_not_end_in_time")


@pytest.fixture(autouse=True)
def _not_without_tls_in_tls(request: pytest.FixtureRequest) -> None:
    called: Any = getattr(request.node, "callspec", None)
    needed = request.node.originalname in _TLS_IN_TLS or (called is not None and called.params.get("secure"))
    if needed and sys.version_info < (3, 11):
        pytest.skip("asyncio has no TLS in TLS there")
