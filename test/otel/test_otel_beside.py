"""OpenTelemetry beside hooks, mocks, pickles, threads and other instrumentations; and what it costs."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import threading
from typing import Any, Callable, List

import pytest
import wire_kit
from checkout import ROOT
from faults import FaultServer
from wire_kit import KEY

import talon_one
from talon_one import exceptions as errors

pytest.importorskip("opentelemetry.sdk", reason="opentelemetry-sdk is not installed (compat-requirements.txt)")

from opentelemetry import context, trace
from otel_kit import Seen, seen, twins

from talon_one import otel

__all__ = ["seen"]


# -- together with other things --------------------------------------------------------------------------


class Own:
    """A hook `on_call` of the user's."""

    def __init__(self) -> None:
        self.told: List[str] = []

    def __call__(self, request: talon_one.Request) -> Callable[..., None]:
        self.told.append("begins inside" if trace.get_current_span().is_recording() else "begins outside")
        return self.over

    def over(self, response: Any, error: Any, attempts: Any) -> None:
        self.told.append("ends inside" if trace.get_current_span().is_recording() else "ends outside")


@twins
def test_the_users_own_hook_stays(call: Any, seen: Seen) -> None:
    own = Own()
    with FaultServer("ok") as server:
        call(server.url, seen, on_call=own)
    assert own.told == ["begins inside", "ends inside"]
    assert len(seen.spans) == 1


@twins
@pytest.mark.parametrize("when", ["begin", "end"])
def test_what_the_users_own_hook_raises(when: str, call: Any, seen: Seen) -> None:
    def refuse(*_: Any) -> Any:
        raise LookupError("by a hook")

    before = context.get_current()
    with FaultServer("ok") as server, pytest.raises(LookupError):
        call(server.url, seen, on_call=refuse if when == "begin" else lambda _: refuse)
    assert len(seen.spans) == 1, "the span has ended"
    assert context.get_current() == before


@twins
def test_what_the_users_own_hook_returns_is_checked_as_ever(call: Any, seen: Seen) -> None:
    with FaultServer("ok") as server:
        call(server.url, seen, on_call=lambda _: None)
        with pytest.raises(errors.ApiTypeError, match="a function or None"):
            call(server.url, seen, on_call=lambda _: "no function")
    assert [span.attributes.get("error.type") for span in seen.spans if span.attributes] == [None, "ApiTypeError"]


def test_instrumented_twice_counts_once_and_is_undone(seen: Seen) -> None:
    own = Own()
    with FaultServer("ok") as server, wire_kit.make_client(server.url, on_call=own) as client:
        otel.instrument(client, **seen.providers)
        otel.instrument(client, **seen.providers)
        wire_kit.CALLS["GET"](client)
        assert len(seen.spans) == 1
        otel.uninstrument(client)
        otel.uninstrument(client)
        wire_kit.CALLS["GET"](client)
    assert client.configuration.on_call is own
    assert len(seen.spans) == 1
    assert own.told[2:] == ["begins outside", "ends outside"]


def test_a_configuration_for_clients_that_come_later(seen: Seen) -> None:
    with FaultServer("ok") as server:
        configuration = talon_one.Configuration(server.url, KEY, trust_env=False)
        otel.instrument(configuration, **seen.providers)
        talon_one.Configuration.set_default(configuration)
        api = talon_one.IntegrationApi()
        api.get_customer_session("s")
        api.api_client.close()
    assert len(seen.spans) == 1
    for wrong in ("client", None, talon_one.IntegrationApi):
        with pytest.raises(errors.ApiTypeError, match=r"otel\.(un)?instrument\(\): an ApiClient or a Configuration"):
            otel.instrument(wrong)  # type: ignore[arg-type]
        with pytest.raises(errors.ApiTypeError, match=r"otel\.uninstrument"):
            otel.uninstrument(wrong)  # type: ignore[arg-type]


def test_a_client_pickles() -> None:
    with FaultServer("ok") as server, wire_kit.make_client(server.url) as client:
        otel.instrument(client)
        with pickle.loads(pickle.dumps(client)) as twin:
            wire_kit.CALLS["GET"](twin)
            assert type(twin.configuration.on_call) is type(client.configuration.on_call)
    assert "traceparent" not in server.received[0].headers, "no SDK is set up, so there is no trace"


def test_under_a_mock(seen: Seen) -> None:
    with talon_one.testing.mock_api() as mock, talon_one.ApiClient() as client:
        otel.instrument(client, **seen.providers)
        mock.get_customer_session.raises(503).returns(customer_session={"total": 3})
        talon_one.IntegrationApi(client).get_customer_session("s")
        assert "traceparent" in mock.get_customer_session.calls[0].headers
    assert seen.span.attributes["http.request.resend_count"] == 1


@pytest.mark.parametrize("tries", [False, True])
def test_beside_the_instrumentation_of_urllib3(tries: bool, seen: Seen) -> None:
    """A call counts once unless its tries are asked for; then they are children of it, and the trace goes through."""
    wire_kit.needed("opentelemetry.instrumentation.urllib3")
    from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor

    instrumentor = URLLib3Instrumentor()
    instrumentor.instrument(**seen.providers)
    try:
        with FaultServer("503", "ok") as server, wire_kit.make_client(server.url) as client:
            otel.instrument(client, **seen.providers, tries=tries)
            wire_kit.CALLS["PUT"](client)
            otel.uninstrument(client)
            wire_kit.CALLS["GET"](client)
    finally:
        instrumentor.uninstrument()
    names = [span.name for span in seen.spans]
    assert names == [*["PUT"] * (2 if tries else 0), "update_customer_session_v2", "GET"]
    whole = seen.spans[-2]
    told = [request.headers["traceparent"].split("-")[2] for request in server.received[:2]]
    if tries:
        assert [span.parent.span_id for span in seen.spans[:2] if span.parent] == [whole.context.span_id] * 2  # type: ignore[union-attr]
        assert told == [f"{span.context.span_id:016x}" for span in seen.spans[:2] if span.context]
    else:
        assert told == [f"{whole.context.span_id:016x}"] * 2  # type: ignore[union-attr]


def test_threads_share_an_instrumented_client(seen: Seen) -> None:
    with FaultServer("ok") as server, wire_kit.make_client(server.url) as client:
        otel.instrument(client, **seen.providers)
        threads = [threading.Thread(target=wire_kit.CALLS["GET"], args=(client,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len({span.context.trace_id for span in seen.spans if span.context}) == 8
    assert seen.points("http.client.request.duration")[0].count == 8


# -- what it costs -----------------------------------------------------------------------------------------

_WITHOUT = """
import sys
import json
import talon_one
client = talon_one.ApiClient(talon_one.Configuration("http://127.0.0.1:1", "key"))
talon_one.IntegrationApi(client)
print(json.dumps([name for name in sys.modules if "otel" in name or name.startswith("opentelemetry")]))
sys.modules["opentelemetry"] = None
try:
    talon_one.otel
except ImportError as error:
    print(error)
"""


def test_it_is_not_imported_before_it_is_used_and_says_what_is_missing() -> None:
    ran = subprocess.run([sys.executable, "-c", _WITHOUT], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    loaded, _, said = ran.stdout.partition("\n")
    assert json.loads(loaded) == []
    assert said.startswith("talon_one.otel needs opentelemetry-api") and "pip install '.[otel]'" in said
