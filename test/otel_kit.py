"""An instrumented client and what it has exported; for the tests of OpenTelemetry."""

from __future__ import annotations

import asyncio
from typing import Any, Callable, Dict, Iterator, List, NamedTuple

import aio_kit
import pytest
import wire_kit

import talon_one
from talon_one import aio

pytest.importorskip("opentelemetry.sdk", reason="opentelemetry-sdk is not installed (compat-requirements.txt)")

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from talon_one import otel

BODY = {"customerSession": {"profileId": "ada@shop.example", "couponCodes": ["planted-code"]}}
TEMPLATE = "/v2/customer_sessions/{customerSessionId}"


class Seen(NamedTuple):
    """What an instrumented client has exported."""

    exporter: InMemorySpanExporter
    reader: InMemoryMetricReader
    providers: Dict[str, Any]

    @property
    def spans(self) -> List[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    @property
    def span(self) -> Any:
        (span,) = self.spans
        return span

    def points(self, name: str) -> List[Any]:
        data = self.reader.get_metrics_data()
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics] if data else []
        metrics = [metric for scope in scopes for metric in scope.metrics if metric.name == name]
        return [point for metric in metrics for point in metric.data.data_points]

    def everything(self) -> str:
        data = self.reader.get_metrics_data()
        return "".join(span.to_json() for span in self.spans) + (data.to_json() if data else "")


@pytest.fixture
def seen() -> Iterator[Seen]:
    exporter, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers, meters = TracerProvider(), MeterProvider([reader])
    tracers.add_span_processor(SimpleSpanProcessor(exporter))
    yield Seen(exporter, reader, {"tracer_provider": tracers, "meter_provider": meters})
    tracers.shutdown()
    meters.shutdown()


Work = Callable[[Any, Any], Any]


def blocking(url: str, seen: Seen, name: str = "PUT", **settings: Any) -> Any:
    with wire_kit.make_client(url, **settings) as client:
        otel.instrument(client, **seen.providers)
        if name == "SESSION":
            return talon_one.IntegrationApi(client).update_customer_session_v2("planted-id", BODY, dry=True)
        if name == "TRACED":
            client.set_default_header("TraceParent", "of another")
            name = "PUT"
        return wire_kit.CALLS[name](client)


def awaited(url: str, seen: Seen, name: str = "PUT", **settings: Any) -> Any:
    async def call() -> Any:
        async with aio_kit.make_client(url, **settings) as client:
            otel.instrument(client, **seen.providers)
            if name == "SESSION":
                return await aio.IntegrationApi(client).update_customer_session_v2("planted-id", BODY, dry=True)
            if name == "TRACED":
                client.set_default_header("TraceParent", "of another")
                return await aio_kit.CALLS["PUT"](client)
            return await aio_kit.CALLS[name](client)

    return asyncio.run(call())


twins = pytest.mark.parametrize("call", [blocking, awaited])
