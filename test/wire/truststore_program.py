"""Calls in a process where truststore has put its own class in the place of `ssl.SSLContext`:
`python truststore_program.py sync early '{"quick": URL …}'`. The servers are the test's.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
import threading
import time
from typing import Any, List

import truststore

kind, when, urls = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
made_before = ssl.create_default_context(cafile=urls["bundle"])
original = ssl.SSLContext

if when == "early":
    truststore.inject_into_ssl()
import talon_one  # noqa: E402
import talon_one.aio  # noqa: E402
from talon_one.exceptions import ApiException  # noqa: E402


def configuration(url: str, **settings: Any) -> Any:
    return talon_one.Configuration(url, "k", **{"trust_env": False, "retries": False, "timeout": 10, **settings})


def call_all(url: str, count: int, **settings: Any) -> List[Any]:
    """Calls side by side: what each raised, and how many seconds it took."""
    ends: List[Any] = []
    if kind == "sync":
        api = talon_one.IntegrationApi(talon_one.ApiClient(configuration(url, **settings)))

        def call() -> None:
            started = time.monotonic()
            try:
                api.get_customer_session("c")
                ends.append((None, time.monotonic() - started))
            except ApiException as error:
                ends.append((error, time.monotonic() - started))

        threads = [threading.Thread(target=call) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        api.api_client.close()
        return ends

    async def one(api: Any) -> None:
        started = time.monotonic()
        try:
            await api.get_customer_session("c")
            ends.append((None, time.monotonic() - started))
        except ApiException as error:
            ends.append((error, time.monotonic() - started))

    async def main() -> None:
        async with talon_one.aio.ApiClient(configuration(url, **settings)) as client:
            await asyncio.gather(*[one(talon_one.aio.IntegrationApi(client)) for _ in range(count)])

    asyncio.run(main())
    return ends


trusting = {"ssl_ca_cert": urls["bundle"]}
if when == "late":
    used = configuration(urls["quick"], **trusting)
    client = talon_one.ApiClient(used)
    talon_one.IntegrationApi(client).get_customer_session("c")
    truststore.inject_into_ssl()
    talon_one.IntegrationApi(client).get_customer_session("c")
    client.close()
assert ssl.SSLContext is truststore.SSLContext

for settings in (
    trusting,
    {},  # what the machine trusts
    {"ssl_context": truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)},
    {"ssl_context": made_before},
):
    ends = call_all(urls["quick"], 2, **settings)
    assert [error for error, _ in ends] == [None, None], (settings, ends)
    (stranger, _), (elsewhere, _) = call_all(urls["stranger"], 1, **settings) + call_all(
        urls["elsewhere"], 1, **settings
    )
    assert "TLS failed" in str(stranger), (settings, stranger)
    assert "TLS failed" in str(elsewhere), (settings, elsewhere)
    cut = call_all(urls["cut"], 1, **settings)[0][0]
    assert type(cut).__name__ == "UnreadableAnswerException" or "broke" in str(cut), (settings, cut)
    if settings == {}:
        continue
    for fault in ("drip", "hang", "drip_handshake", "hang_handshake"):
        for _ in range(3):  # a busy machine may hold one up, but not three
            ends = call_all(urls[fault], 3, timeout=0.5, **settings)
            assert {type(error).__name__ for error, _ in ends} == {"ApiTimeoutException"}, (settings, fault, ends)
            if all(seconds <= 0.6 for _, seconds in ends):
                break
        else:
            raise AssertionError((settings, fault, ends))
print("good")
