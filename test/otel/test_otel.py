"""OpenTelemetry: spans and measurements of calls, and the trace that the service is told of."""

from __future__ import annotations

import asyncio
from typing import Any, List

import aio_kit
import pytest
import wire_kit
from faults import FaultServer, answer, refused_port
from wire_kit import KEY, ended

import talon_one
from talon_one import exceptions as errors

pytest.importorskip("opentelemetry.sdk", reason="opentelemetry-sdk is not installed (compat-requirements.txt)")

from opentelemetry import baggage, context, trace
from opentelemetry.trace import SpanKind, StatusCode
from otel_kit import TEMPLATE, Seen, seen, twins

from talon_one import otel

__all__ = ["seen"]


@twins
def test_a_span_and_a_measurement_of_a_call(call: Any, seen: Seen) -> None:
    with FaultServer("ok") as server:
        call(server.url, seen)
    span = seen.span
    known = {
        "http.request.method": "PUT",
        "talon_one.operation": "update_customer_session_v2",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "url.template": TEMPLATE,
        "http.response.status_code": 200,
    }
    assert (span.name, span.kind) == ("update_customer_session_v2", SpanKind.CLIENT)
    assert dict(span.attributes) == {**known, "url.scheme": "http", "talon_one.request_id": "request-77"}
    assert span.status.status_code is StatusCode.UNSET
    assert span.events == ()
    (point,) = seen.points("http.client.request.duration")
    assert dict(point.attributes) == known
    assert (point.count, point.explicit_bounds[0], point.explicit_bounds[-1]) == (1, 0.005, 10.0)
    assert 0 < point.sum <= (span.end_time - span.start_time) / 1e9 + 1
    assert seen.points("talon_one.client.retries") == []


@twins
def test_the_service_is_told_of_the_trace_and_of_no_baggage(call: Any, seen: Seen) -> None:
    token = context.attach(baggage.set_baggage("customer", "ada"))
    try:
        with FaultServer("503", "ok") as server:
            call(server.url, seen)
    finally:
        context.detach(token)
    at = seen.span.context
    told = f"00-{at.trace_id:032x}-{at.span_id:016x}-"
    assert [request.headers["traceparent"].startswith(told) for request in server.received] == [True] * 2
    assert all("baggage" not in request.headers for request in server.received)


@twins
def test_it_is_a_child_of_what_the_program_is_at(call: Any, seen: Seen) -> None:
    tracer = seen.providers["tracer_provider"].get_tracer("test")
    with FaultServer("ok") as server, tracer.start_as_current_span("checkout") as parent:
        call(server.url, seen)
        assert trace.get_current_span() is parent
    child, own = seen.spans
    assert child.parent is not None and own.context is not None
    assert child.parent.span_id == own.context.span_id


@twins
def test_retries(call: Any, seen: Seen) -> None:
    with FaultServer("503", "429", "ok") as server:
        call(server.url, seen, retries=talon_one.RetryPolicy(attempts=3, backoff=0, max_wait=0))
    span = seen.span
    assert span.attributes["http.request.resend_count"] == 2
    assert span.attributes["http.response.status_code"] == 200
    assert span.status.status_code is StatusCode.UNSET
    events = [(event.name, event.attributes["http.response.status_code"]) for event in span.events]
    assert events == [("talon_one.retry", 503), ("talon_one.retry", 429)]
    assert [event.timestamp for event in span.events] == sorted(event.timestamp for event in span.events)
    assert all(span.start_time <= event.timestamp <= span.end_time + 10**9 for event in span.events)
    points = {
        point.attributes["http.response.status_code"]: point.value for point in seen.points("talon_one.client.retries")
    }
    assert points == {503: 1, 429: 1}
    assert seen.points("http.client.request.duration")[0].count == 1, "it is one call"


@twins
@pytest.mark.parametrize(
    ("fault", "status", "what"),
    [
        ("400", 400, "400"),
        ("503", 503, "503"),
        ("hang", None, "ApiTimeoutException"),
        ("reset_before_head", None, "ApiConnectionException"),
        ("html_200", 200, "UnreadableAnswerException"),
    ],
)
def test_failures(fault: str, status: Any, what: str, call: Any, seen: Seen) -> None:
    with FaultServer(fault) as server:
        error = ended(lambda: call(server.url, seen, timeout=0.4, retries=False)).error
    assert isinstance(error, errors.ApiException)
    span, (point,) = seen.span, seen.points("http.client.request.duration")
    for attributes in (span.attributes, point.attributes):
        assert attributes["error.type"] == what
        assert attributes.get("http.response.status_code") == status
    assert span.status.status_code is StatusCode.ERROR
    assert span.status.description is None
    assert span.events == (), "what an exception says may be personal"


@twins
def test_nothing_was_connected(call: Any, seen: Seen) -> None:
    keeper, port = refused_port()
    with keeper:
        ended(lambda: call(f"http://127.0.0.1:{port}", seen))
    assert seen.span.attributes["error.type"] == "ApiConnectionException"
    assert seen.span.attributes["http.request.resend_count"] == 1
    (event,) = seen.span.events
    assert set(event.attributes) == {"talon_one.retry.wait"}


def test_a_call_that_is_cancelled(seen: Seen) -> None:
    async def main(url: str) -> None:
        async with aio_kit.make_client(url) as client:
            otel.instrument(client, **seen.providers)
            task = asyncio.ensure_future(aio_kit.CALLS["GET"](client))
            while not server.received:
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with FaultServer("hang") as server:
        asyncio.run(main(server.url))
    assert seen.span.attributes["error.type"] == "CancelledError"


@twins
def test_neither_keys_nor_personal_data_are_exported(call: Any, seen: Seen) -> None:
    says = {"message": "There is no ada@shop.example, planted-said", "errors": [{"title": KEY}]}
    with FaultServer("503", answer(says, 400, {"X-Private": "planted-header"}, reason="planted-reason")) as server:
        ended(lambda: call(server.url, seen, "SESSION"))
    shown = seen.everything()
    assert KEY in server.received[0].headers["authorization"] and "update_customer_session_v2" in shown
    assert not [word for word in (KEY, "planted", "ada", "dry") if word in shown]


@twins
def test_a_key_that_a_server_repeats_as_its_request_id_is_not_exported(call: Any, seen: Seen) -> None:
    with FaultServer(answer({}, 200, {"X-Request-Id": f"for {KEY}"})) as server:
        call(server.url, seen)
    assert seen.span.attributes["talon_one.request_id"] == "for ***"
    assert KEY not in seen.everything()


@twins
def test_a_trace_takes_the_place_of_one_in_another_case(call: Any, seen: Seen) -> None:
    names: List[str] = []
    with FaultServer("ok") as server:
        call(server.url, seen, name="TRACED", on_request=lambda request: names.extend(request.headers))
    assert [name for name in names if name.lower() == "traceparent"] == ["traceparent"]


@twins
def test_a_span_ends_whatever_a_propagator_or_a_meter_raises(
    call: Any, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise LookupError("by what the program has set up")

    before = context.get_current()
    with FaultServer("ok") as server:
        with monkeypatch.context() as patched, pytest.raises(LookupError):
            patched.setattr(otel.propagate, "inject", refuse)
            call(server.url, seen)
        with monkeypatch.context() as patched, pytest.raises(LookupError):
            patched.setattr("opentelemetry.sdk.metrics.Histogram.record", refuse)
            call(server.url, seen)
    assert len(seen.spans) == 2
    assert context.get_current() == before


def test_a_call_that_is_thrown_away_in_another_context(seen: Seen, caplog: pytest.LogCaptureFixture) -> None:
    """As Python does with what a loop leaves behind. The context's own token is of no use there."""

    async def main(url: str) -> None:
        async with aio_kit.make_client(url) as client:
            otel.instrument(client, **seen.providers)
            call = aio_kit.CALLS["GET"](client)

            async def begin() -> None:
                call.send(None)

            await asyncio.ensure_future(begin())
            call.close()

    with FaultServer("hang") as server:
        asyncio.run(main(server.url))
    assert seen.span.attributes["error.type"] == "GeneratorExit"
    assert not [one for one in caplog.records if one.name.startswith("opentelemetry")]


def test_calls_that_name_no_operation(seen: Seen) -> None:
    with FaultServer("ok") as server, wire_kit.make_client(server.url) as client:
        otel.instrument(client, **seen.providers)
        client.call_api("/v2/customer_sessions/planted-id", "GET", query_params={"a": "planted"})
        client.call_api("/v9/planted", "GET")
        client.request("GET", f"{server.url}/v9/planted?planted=1")
        client.request("BREW", f"{server.url}/v9/planted")
    assert [span.name for span in seen.spans] == [f"GET {TEMPLATE}", "GET", "GET", "_OTHER"]
    assert [span.attributes.get("url.template") for span in seen.spans if span.attributes] == [
        TEMPLATE,
        None,
        None,
        None,
    ]
    assert not [span for span in seen.spans if span.attributes and "talon_one.operation" in span.attributes]
    assert seen.spans[3].attributes is not None and seen.spans[3].attributes["http.request.method_original"] == "BREW"
    assert "planted" not in seen.everything()


def test_a_call_in_a_thread_is_a_child_too(seen: Seen) -> None:
    tracer = seen.providers["tracer_provider"].get_tracer("test")
    with FaultServer("ok") as server, wire_kit.make_client(server.url) as client:
        otel.instrument(client, **seen.providers)
        with tracer.start_as_current_span("checkout"):
            result = wire_kit.CALLS["GET"](client, async_req=True)
        result.get(10)
    names = {span.name: span for span in seen.spans}
    parent = names["get_customer_session"].parent
    assert parent is not None and parent.span_id == names["checkout"].context.span_id  # type: ignore[union-attr]


def test_many_at_once_keep_to_their_own(seen: Seen) -> None:
    tracer = seen.providers["tracer_provider"].get_tracer("test")

    async def main(url: str) -> None:
        async def one(client: Any, number: int) -> None:
            with tracer.start_as_current_span(f"task-{number}"):
                await aio_kit.CALLS["GET"](client)

        async with aio_kit.make_client(url) as client:
            otel.instrument(client, **seen.providers)
            await asyncio.gather(*[one(client, number) for number in range(20)])

    with FaultServer("ok") as server:
        asyncio.run(main(server.url))
    own = {span.context.span_id for span in seen.spans if span.context and span.name.startswith("task-")}
    parents = [span.parent.span_id for span in seen.spans if span.parent]
    assert len(parents) == 20 and set(parents) == own
