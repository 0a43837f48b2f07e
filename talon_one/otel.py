"""OpenTelemetry: a span and a measurement for each call of a client, and the trace passed on to the service.

    client = talon_one.ApiClient()
    talon_one.otel.instrument(client)

What becomes of them is the business of the OpenTelemetry SDK that the program sets up, before or after this. It needs
`opentelemetry-api`, which the extra `otel` brings.

A span stands for a whole call, all tries and the waits between them. Neither it nor the metrics hold an API key, a
body, a query, or an id of a customer or a session: paths are given as templates.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Dict, MutableMapping, Optional, Tuple, Union
from urllib.parse import urlsplit

try:
    from opentelemetry import baggage, context, metrics, propagate, trace
    from opentelemetry.propagators.textmap import Setter
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] != "opentelemetry":
        raise
    raise ImportError(
        "talon_one.otel needs opentelemetry-api, which is not installed here. "
        "In the checkout of this package, run: pip install '.[otel]'"
    ) from None

from talon_one._clock import monotonic
from talon_one._version import __version__
from talon_one.base_client import BaseClient
from talon_one.configuration import Configuration
from talon_one.exceptions import ApiException, ApiTypeError
from talon_one.wire.hooks import begin

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from talon_one.exceptions import Attempt
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.hooks import CallHook, EndHook
    from talon_one.wire.request import Request

__all__ = ["instrument", "uninstrument"]

_SCHEMA = "https://opentelemetry.io/schemas/1.27.0"
#: Seconds, as the semantic conventions advise.
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
_METHODS = frozenset({"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"})
_PORTS = {"http": 80, "https": 443}
#: What instrumentations of HTTP libraries ask before they make a span. It has no public name.
_SUPPRESSED: str = getattr(context, "_SUPPRESS_HTTP_INSTRUMENTATION_KEY", "suppress_http_instrumentation")


def instrument(
    client: Union[BaseClient, Configuration],
    *,
    tracer_provider: Optional[TracerProvider] = None,
    meter_provider: Optional[MeterProvider] = None,
    tries: bool = False,
) -> None:
    """Make a span and measurements for each call of a client from now on.

    client: an `ApiClient` that blocks or one of `talon_one.aio`; or a `Configuration` that clients are made with.
    tracer_provider, meter_provider: those to use; without them, the global ones, whenever they are set.
    tries: whether instrumentations of the library below (urllib3, or that of your own transport) make spans and
        measurements of each try as well. Default False: they are switched off while a call runs, so that it counts
        once, and no URL with an id is recorded.

    Called again, it replaces what it did before. A hook `on_call` that the configuration has is still called, inside
    of the span. A client that is pickled uses the global providers where it is unpickled.

    Raises `ApiTypeError` for what is no client.
    """
    configuration = _configuration(client, "instrument")
    former = configuration.on_call
    if isinstance(former, _Instrumented):
        former = former.former
    configuration.on_call = _Instrumented(former, tries, tracer_provider, meter_provider)


def uninstrument(client: Union[BaseClient, Configuration]) -> None:
    """Undo `instrument`; without it, nothing is done. Calls that are under way still have their spans."""
    configuration = _configuration(client, "uninstrument")
    if isinstance(configuration.on_call, _Instrumented):
        configuration.on_call = configuration.on_call.former


def _configuration(client: Any, name: str) -> Configuration:
    found = client.configuration if isinstance(client, BaseClient) else client
    if not isinstance(found, Configuration):
        raise ApiTypeError(f"otel.{name}(): an ApiClient or a Configuration is needed, not {type(client).__name__}.")
    return found


class _HeaderSetter(Setter[MutableMapping[str, str]]):
    """Writes a header over one of the same name in another case: two `traceparent` are none."""

    def set(self, carrier: MutableMapping[str, str], key: str, value: str) -> None:
        for name in [name for name in carrier if name != key and name.lower() == key.lower()]:
            del carrier[name]
        carrier[key] = value


_HEADERS = _HeaderSetter()


class _Instrumented:
    """The hook `on_call` of a client that is instrumented. former: the user's own."""

    def __init__(
        self,
        former: Optional[CallHook],
        tries: bool,
        tracer_provider: Optional[TracerProvider] = None,
        meter_provider: Optional[MeterProvider] = None,
    ) -> None:
        self.former = former
        self._tries = tries
        self._tracer = trace.get_tracer("talon_one", __version__, tracer_provider, _SCHEMA)
        meter = metrics.get_meter("talon_one", __version__, meter_provider, _SCHEMA)
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of calls, with all tries and the waits between them.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._retries = meter.create_counter(
            "talon_one.client.retries", unit="{retry}", description="Tries of calls that failed and were repeated."
        )

    def __reduce__(self) -> Any:
        return _Instrumented, (self.former, self._tries)  # providers cannot be pickled

    def __call__(self, request: Request) -> EndHook:
        measured, more = _attributes_of(request)
        started, started_at = monotonic(), time.time_ns()
        span = self._tracer.start_span(
            _name_of(request, measured), kind=trace.SpanKind.CLIENT, attributes={**measured, **more}
        )
        inside = trace.set_span_in_context(span)
        try:
            # Baggage is for the program's own services: it may tell who the customer is.
            propagate.inject(request.headers, context=baggage.clear(inside), setter=_HEADERS)
        except BaseException:  # of a propagator of the program's
            span.end()
            raise
        if not self._tries:
            inside = context.set_value(_SUPPRESSED, True, inside)
        token = context.attach(inside)

        def over(
            response: Optional[RESTResponse], error: Optional[BaseException], attempts: Tuple[Attempt, ...]
        ) -> None:
            took = monotonic() - started
            # An awaited call that is thrown away may end in another context, which has nothing to take back.
            if not isinstance(error, GeneratorExit) or context.get_current() is inside:
                context.detach(token)
            try:
                self._note_retries(span, measured, attempts, started_at)
                ended = _end_of(request, response, error)
                span.set_attributes(ended)
                if response is not None and response.request_id:
                    span.set_attribute("talon_one.request_id", response.masked(response.request_id))
                if "error.type" in ended:
                    span.set_status(trace.StatusCode.ERROR)  # the words of an error may quote what is personal
                self._duration.record(took, {**measured, **ended}, context=trace.set_span_in_context(span))
            finally:
                span.end()

        if self.former is None:
            return over
        return _with_own(self.former, request, over)

    def _note_retries(
        self, span: Span, measured: Dict[str, Any], attempts: Tuple[Attempt, ...], started_at: int
    ) -> None:
        repeated = [attempt for attempt in attempts if attempt.wait is not None]
        if not repeated:
            return
        span.set_attribute("http.request.resend_count", len(repeated))
        moment = started_at
        for attempt in repeated:
            wait = attempt.wait or 0.0
            status = {} if attempt.status is None else {"http.response.status_code": attempt.status}
            moment += int(attempt.duration * 1e9)
            span.add_event("talon_one.retry", {**status, "talon_one.retry.wait": wait}, timestamp=moment)
            moment += int(wait * 1e9)
            self._retries.add(1, {**measured, **status})


def _with_own(own: CallHook, request: Request, over: EndHook) -> EndHook:
    """The user's own hook, called inside of the span, which ends whatever that raises."""
    try:
        own_end = begin(own, request)
    except BaseException as error:
        over(None, error, ())
        raise
    if own_end is None:
        return over

    def both(response: Optional[RESTResponse], error: Optional[BaseException], attempts: Tuple[Attempt, ...]) -> None:
        try:
            own_end(response, error, attempts)
        finally:
            over(response, error, attempts)

    return both


def _name_of(request: Request, measured: Dict[str, Any]) -> str:
    """The operation; of a call that names none, its method, and its path as the contract has it."""
    name: Optional[str] = measured.get("talon_one.operation")
    return name or f"{measured['http.request.method']} {request.template or ''}".rstrip()


def _attributes_of(request: Request) -> Tuple[Dict[str, Any], Dict[str, Any]]:
    """What is known of a call from the beginning: for metrics and spans, and for spans alone."""
    method = request.method if request.method in _METHODS else "_OTHER"
    measured: Dict[str, Any] = {"http.request.method": method}
    if request.operation is not None and request.operation.isidentifier():  # else it is a method and a path
        measured["talon_one.operation"] = request.operation
    try:
        parts = urlsplit(request.url)
        server, scheme = parts.hostname, parts.scheme.lower()
        port = parts.port or _PORTS.get(scheme)
    except (ValueError, AttributeError, TypeError):  # which sending refuses
        server = port = None
        scheme = ""
    more: Dict[str, Any] = {"url.scheme": scheme} if scheme else {}
    if server:
        measured["server.address"] = server
    if port:
        measured["server.port"] = port
    if request.template is not None:
        measured["url.template"] = request.template
    if method != request.method:
        more["http.request.method_original"] = request.method
    return measured, more


def _end_of(request: Request, response: Optional[RESTResponse], error: Optional[BaseException]) -> Dict[str, Any]:
    """The status of a call, and what went wrong."""
    status = response.status if response is not None else error.status if isinstance(error, ApiException) else None
    ended: Dict[str, Any] = {} if status is None else {"http.response.status_code": status}
    if error is not None:
        ended["error.type"] = type(error).__qualname__
    elif status is not None and status >= (300 if request.operation else 400):  # a redirect that is not followed
        ended["error.type"] = str(status)
    return ended
