"""The published clients' way of a call, which is taken where users replaced or overrode something on it.

Their tests replace `ApiClient.call_api`, `ApiClient.request`, `RESTClientObject.request` (and `GET`, `PUT` …),
`rest_client`, `rest_client.pool_manager` or the whole client; their subclasses override the same. Each gets the
arguments that the published clients gave it: 5.0 to 12.0 by default, those of 26.x where `call_api` has `url` for
its second parameter. Where nothing is replaced, nothing of this is imported.
"""

from __future__ import annotations

from inspect import Parameter, isfunction, signature
from typing import Any, Callable, Dict, List, Mapping, Sequence, Tuple
from unittest.mock import DEFAULT, NonCallableMock
from urllib.parse import parse_qsl

from urllib3 import HTTPHeaderDict
from urllib3 import Timeout as Urllib3Timeout

from talon_one._secrets import Headers
from talon_one.exceptions import ApiTypeError
from talon_one.model import json
from talon_one.operation import Operation
from talon_one.wire.answers import RESTResponse
from talon_one.wire.request import Request

_WITHOUT_BODY = ("GET", "HEAD")


# -- call_api ----------------------------------------------------------------------------------------


def takes_url(call_api: Any) -> bool:
    """Whether it is of 26.x: `call_api(method, url, …)`."""
    names = [name for name in _parameters(call_api) if name != "self"]
    return names[1:2] == ["url"]


def call_api(
    replaced: Callable[..., Any],
    operation: Operation,
    values: Sequence[Any],
    options: Mapping[str, Any],
    headers: Mapping[str, str],
    data_only: bool,
) -> Any:
    """What a `call_api` of 5.0 to 12.0 gives for an operation; headers: those of the call alone."""
    places: Dict[str, Dict[str, Any]] = {"path": {}, "query": {}, "body": {}, "form": {}}
    formats: Dict[str, str] = {}
    for parameter, value in zip(operation.parameters, values):
        if value is not None:
            places[parameter.place][parameter.wire] = value
            if parameter.place == "query" and not parameter.explode:
                formats[parameter.wire] = "csv"
    sent = Headers({"Accept": operation.accept})
    if operation.content_type and (places["body"] or places["form"]):
        sent["Content-Type"] = operation.content_type
    sent.update(headers)
    given = {
        "body": next(iter(places["body"].values()), None),
        "post_params": [],
        "files": places["form"],
        "response_type": next(iter(operation.returns.values()), None),
        "auth_settings": list(operation.auth),
        "async_req": options.get("async_req"),
        "_return_http_data_only": data_only,
        "_preload_content": options.get("_preload_content", True),
        "_request_timeout": options.get("_request_timeout"),
        "collection_formats": formats,
        "_request_auth": options.get("_request_auth"),
    }
    if given["_request_auth"] is None:
        del given["_request_auth"]
    query = list(places["query"].items())
    accepted = _accepted(replaced, given)
    return replaced(operation.path, operation.method, places["path"], query, sent, **accepted)


def call_api_by_url(replaced: Callable[..., Any], request: Request) -> RESTResponse:
    """The response that a `call_api` of 26.x gives for a request."""
    timeout = _accepted(replaced, {"_request_timeout": _timeout(request)})
    return as_answer(replaced(request.method, request.url, Headers(request.headers), _body(request), [], **timeout))


# -- request and below it ------------------------------------------------------------------------------


def ask(replaced: Callable[..., Any], request: Request) -> RESTResponse:
    """The response of a replaced `request(method, url, …)`, of the client or of its `rest_client`."""
    return as_answer(replaced(request.method, *_arguments(replaced, request), **_keywords(replaced, request)))


def ask_by_verb(replaced: Callable[..., Any], request: Request) -> RESTResponse:
    """The response of a replaced `GET(url, …)`, `PUT(url, …)` …"""
    return as_answer(replaced(*_arguments(replaced, request), **_keywords(replaced, request)))


def ask_rest_client(rest_client: Any, request: Request) -> RESTResponse:
    """The response of a `rest_client` that is none of this package."""
    # A mock has every name: what its test named is meant. Others have what the published clients call.
    named = getattr(rest_client, "_mock_children", None)
    if named is None:
        verb = hasattr(rest_client, request.method)
    else:
        told = {name for name in (request.method, "request") if name in named and _is_told(getattr(rest_client, name))}
        verb = request.method in told or (request.method in named and "request" not in told)
    if verb or not hasattr(rest_client, "request"):
        return ask_by_verb(getattr(rest_client, request.method), request)
    return ask(rest_client.request, request)


def _is_told(mock: Any) -> bool:
    """Whether a test said what a mock gives."""
    inner = getattr(mock, "mock", mock) if isfunction(mock) else mock  # an autospec's is within a function
    given = getattr(inner, "_mock_return_value", DEFAULT)
    made = given is DEFAULT or isinstance(given, NonCallableMock)  # by the mock itself
    return not made or getattr(inner, "side_effect", None) is not None


def ask_pool_manager(manager: Any, request: Request) -> RESTResponse:
    """The response of a `pool_manager` that a test put in the place of urllib3's."""
    timeouts = request.timeouts
    options: Dict[str, Any] = {
        "preload_content": not request.stream,
        "timeout": Urllib3Timeout(connect=timeouts.connect, read=timeouts.read, total=timeouts.total),
        "headers": Headers(request.headers),
    }
    if request.method in _WITHOUT_BODY:
        url, query = _apart(request.url)
        return as_answer(manager.request(request.method, url, fields=query, **options))
    return as_answer(manager.request(request.method, request.url, body=request.body, **options))


def as_answer(given: Any) -> RESTResponse:
    """A response of this package for one of a test's: it has `status` and `data`, and may have headers and a reason."""
    if isinstance(given, RESTResponse):
        return given
    if not isinstance(getattr(given, "status", None), int):
        raise ApiTypeError(f"A response with a status (int) is needed from what was replaced, not {given!r}.")
    headers = given.getheaders() if callable(getattr(given, "getheaders", None)) else getattr(given, "headers", None)
    data = getattr(given, "data", None)
    if data is None and callable(getattr(given, "read", None)):
        data = given.read()
    if isinstance(data, str):
        data = data.encode("utf-8")
    elif not isinstance(data, (bytes, bytearray)):
        data = b"" if data is None else json.encode(data)
    reason = getattr(given, "reason", None)
    pairs = headers.items() if isinstance(headers, Mapping) else headers if isinstance(headers, (list, tuple)) else ()
    return RESTResponse(given.status, reason if isinstance(reason, str) else None, HTTPHeaderDict(pairs), bytes(data))


# -- arguments -----------------------------------------------------------------------------------------


def _arguments(replaced: Any, request: Request) -> Tuple[str]:
    return (_apart(request.url)[0] if _accepted(replaced, {"query_params": 1}) else request.url,)


def _keywords(replaced: Any, request: Request) -> Dict[str, Any]:
    given: Dict[str, Any] = {
        "query_params": _apart(request.url)[1],
        "headers": Headers(request.headers),
        "_preload_content": not request.stream,
        "_request_timeout": _timeout(request),
    }
    if request.method not in _WITHOUT_BODY:
        given.update(post_params=[], body=_body(request))
    return _accepted(replaced, given)


def _apart(url: str) -> Tuple[str, List[Tuple[str, str]]]:
    """A URL without its query, and the query."""
    plain, _, query = url.partition("?")
    return plain, parse_qsl(query, keep_blank_values=True)


def _body(request: Request) -> Any:
    """The body as the published clients gave it: what JSON was made of, and bytes that are no JSON."""
    if request.body is None or "json" not in request.headers.get("Content-Type", "").lower():
        return request.body
    return json.decode(request.body)


def _timeout(request: Request) -> Any:
    timeouts = request.timeouts
    return timeouts.total if timeouts.read is None else (timeouts.connect, timeouts.read)


def _parameters(function: Any) -> Mapping[str, Parameter]:
    try:
        return signature(function).parameters
    except (TypeError, ValueError):  # of C, or none
        return {}


def _accepted(function: Any, given: Dict[str, Any]) -> Dict[str, Any]:
    """Of these keywords, those that it takes: an override may have fewer than the published method."""
    parameters = _parameters(function)
    if not parameters or any(one.kind is Parameter.VAR_KEYWORD for one in parameters.values()):
        return given
    return {name: value for name, value in given.items() if name in parameters}
